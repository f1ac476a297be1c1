//! The data channel of Session Manager: what `session-manager-plugin` and other clients of
//! `ExecuteCommand` speak over a WebSocket.
//!
//! [`Message`] is the binary format of AWS's agent, [`payload`] what its payloads hold, and
//! [`Channel`] the state of one end: handshake, numbering, acknowledgements, retransmission. All of
//! it is pure; sockets, tokens and the process at the other end belong to who uses it. The facts
//! are those of the published sources of the plugin and of the agent.

mod channel;
mod incoming;
mod message;
mod outgoing;
pub mod payload;

pub use channel::{Channel, ChannelError, Frame, Opening, Stage};
pub use incoming::Input;
pub use message::{HEADER_LENGTH, MAX_PAYLOAD, Message, MessageError, MessageKind};
