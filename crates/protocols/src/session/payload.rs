//! What the payloads of the data channel hold: JSON, mostly.

use serde::{Deserialize, Serialize};

/// The payload types of stream messages.
pub mod kind {
    pub const OUTPUT: u32 = 1;
    pub const ERROR: u32 = 2;
    pub const SIZE: u32 = 3;
    pub const PARAMETER: u32 = 4;
    pub const HANDSHAKE_REQUEST: u32 = 5;
    pub const HANDSHAKE_RESPONSE: u32 = 6;
    pub const HANDSHAKE_COMPLETE: u32 = 7;
    pub const ENCRYPTION_CHALLENGE_REQUEST: u32 = 8;
    pub const ENCRYPTION_CHALLENGE_RESPONSE: u32 = 9;
    pub const FLAG: u32 = 10;
    pub const STDERR: u32 = 11;
    pub const EXIT_CODE: u32 = 12;
}

/// The payload of a flag that ends the session, as a big-endian number.
pub const FLAG_TERMINATE_SESSION: u32 = 2;

/// The first message of a client, the only one that is text: who it is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OpenDataChannel {
    #[serde(default)]
    pub message_schema_version: String,
    #[serde(default)]
    pub request_id: String,
    pub token_value: String,
    #[serde(default)]
    pub client_id: String,
    #[serde(default)]
    pub client_version: String,
}

/// Says that a message has arrived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acknowledge {
    #[serde(rename = "AcknowledgedMessageType")]
    pub message_type: String,
    #[serde(rename = "AcknowledgedMessageId")]
    pub message_id: String,
    #[serde(rename = "AcknowledgedMessageSequenceNumber")]
    pub sequence: i64,
    #[serde(rename = "IsSequentialMessage")]
    pub is_sequential: bool,
}

/// Ends the session at the client, which shows `output` and leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ChannelClosed {
    pub message_id: String,
    pub created_date: String,
    pub destination_id: String,
    pub session_id: String,
    pub message_type: String,
    pub schema_version: u32,
    pub output: String,
}

/// The size of the client's terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    pub cols: u32,
    pub rows: u32,
}

/// What the client is asked for before the session begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct HandshakeRequest {
    pub agent_version: String,
    pub requested_client_actions: Vec<RequestedAction>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct RequestedAction {
    pub action_type: String,
    pub action_parameters: SessionTypeParameters,
}

/// The parameters of the action `SessionType`, the only one that is asked for: nothing is
/// encrypted with a key of KMS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SessionTypeParameters {
    pub session_type: String,
    pub properties: Option<serde_json::Value>,
}

/// What the client did of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct HandshakeResponse {
    #[serde(default)]
    pub client_version: String,
    #[serde(default)]
    pub processed_client_actions: Option<Vec<ProcessedAction>>,
    #[serde(default)]
    pub errors: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ProcessedAction {
    #[serde(default)]
    pub action_type: String,
    /// 1 success, 2 failed, 3 not supported.
    #[serde(default)]
    pub action_status: u32,
    #[serde(default)]
    pub error: String,
}

/// The session begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct HandshakeComplete {
    /// Nanoseconds.
    pub handshake_time_to_complete: u64,
    pub customer_message: String,
}

/// Does not show the token.
impl std::fmt::Debug for OpenDataChannel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenDataChannel")
            .field("client_id", &self.client_id)
            .field("client_version", &self.client_version)
            .finish_non_exhaustive()
    }
}

/// Longest first message, in bytes.
const MAX_OPEN: usize = 16 << 10;

impl OpenDataChannel {
    /// Reads the first message; `None` when it is not one.
    pub fn decode(text: &[u8]) -> Option<Self> {
        if text.len() > MAX_OPEN {
            return None;
        }
        serde_json::from_slice(text).ok()
    }
}

/// The JSON of a payload.
pub(super) fn encode(payload: &impl Serialize) -> Vec<u8> {
    // Structures of strings and numbers can always be written.
    serde_json::to_vec(payload).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payloads_have_the_agents_names() {
        #[track_caller]
        fn check(payload: &impl Serialize, expected: &str) {
            assert_eq!(String::from_utf8(encode(payload)).unwrap(), expected);
        }
        check(
            &HandshakeRequest {
                agent_version: "3.2".into(),
                requested_client_actions: vec![RequestedAction {
                    action_type: "SessionType".into(),
                    action_parameters: SessionTypeParameters {
                        session_type: "InteractiveCommands".into(),
                        properties: None,
                    },
                }],
            },
            r#"{"AgentVersion":"3.2","RequestedClientActions":[{"ActionType":"SessionType","ActionParameters":{"SessionType":"InteractiveCommands","Properties":null}}]}"#,
        );
        check(
            &Acknowledge {
                message_type: "input_stream_data".into(),
                message_id: "i".into(),
                sequence: 7,
                is_sequential: true,
            },
            r#"{"AcknowledgedMessageType":"input_stream_data","AcknowledgedMessageId":"i","AcknowledgedMessageSequenceNumber":7,"IsSequentialMessage":true}"#,
        );
        check(&Size { cols: 80, rows: 24 }, r#"{"cols":80,"rows":24}"#);
    }

    #[test]
    fn the_first_message_of_old_clients_is_read() {
        let open = OpenDataChannel::decode(br#"{"MessageSchemaVersion":"1.0","TokenValue":"t"}"#);
        let open = open.unwrap();
        assert_eq!(open.token_value, "t");
        assert!(!format!("{open:?}").contains("token"));
        assert_eq!(OpenDataChannel::decode(b"{}"), None);
        assert_eq!(OpenDataChannel::decode(&vec![b' '; MAX_OPEN + 1]), None);
    }
}
