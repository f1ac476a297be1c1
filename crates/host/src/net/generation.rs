//! The generation of a namespace's nftables ruleset: a number that the kernel moves by one with
//! every transaction that changes anything, whoever made it. Asking for it costs some
//! microseconds, whatever the size of the ruleset.

use std::os::fd::{AsRawFd as _, OwnedFd};
use std::sync::{Mutex, PoisonError};

use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, recv, sendto, socket,
};

use super::NetError;

/// `NFNL_SUBSYS_NFTABLES` of linux/netfilter/nfnetlink.h in the upper half of a message's type,
/// `NFT_MSG_NEWGEN` and `NFT_MSG_GETGEN` of linux/netfilter/nf_tables.h in the lower.
const NEW_GENERATION: u16 = (10 << 8) | 15;
const GET_GENERATION: u16 = (10 << 8) | 16;
/// `NFTA_GEN_ID`.
const ATTRIBUTE_ID: u16 = 1;
/// `NLM_F_REQUEST`.
const REQUEST: u16 = 1;
/// `struct nlmsghdr` and, after it, `struct nfgenmsg`.
const HEADER_BYTES: usize = 16;
const FAMILY_BYTES: usize = 4;
const ANSWER_BYTES_MAX: usize = 4096;

/// A netlink socket that asks for the generation of the namespace that it was opened in.
#[derive(Debug)]
pub(super) struct Generation {
    /// One question at a time.
    socket: Mutex<OwnedFd>,
}

impl Generation {
    /// Opens the socket in the calling thread's namespace.
    pub(super) fn open() -> Result<Self, NetError> {
        let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
        let protocol = SockProtocol::NetlinkNetFilter;
        let socket = socket(AddressFamily::Netlink, SockType::Raw, flags, protocol)
            .map_err(|e| NetError::io("open a netfilter socket", e))?;
        Ok(Self {
            socket: Mutex::new(socket),
        })
    }

    /// The generation now. Does not wait: the kernel answers within the request.
    pub(super) fn read(&self) -> Result<u32, NetError> {
        let failed = |e| NetError::io("ask for the generation of the rules", e);
        let socket = self.socket.lock().unwrap_or_else(PoisonError::into_inner);
        let kernel = NetlinkAddr::new(0, 0);
        sendto(
            socket.as_raw_fd(),
            &question(),
            &kernel,
            MsgFlags::MSG_DONTWAIT,
        )
        .map_err(failed)?;
        let mut answer = [0; ANSWER_BYTES_MAX];
        let length = recv(
            socket.as_raw_fd(),
            &mut answer,
            MsgFlags::MSG_DONTWAIT | MsgFlags::MSG_TRUNC,
        )
        .map_err(failed)?;
        parse(&answer[..length.min(ANSWER_BYTES_MAX)])
            .ok_or_else(|| failed(nix::errno::Errno::EBADMSG))
    }
}

fn question() -> [u8; HEADER_BYTES + FAMILY_BYTES] {
    let mut message = [0; HEADER_BYTES + FAMILY_BYTES];
    let length = u32::try_from(message.len()).unwrap_or(0);
    message[..4].copy_from_slice(&length.to_ne_bytes());
    message[4..6].copy_from_slice(&GET_GENERATION.to_ne_bytes());
    message[6..8].copy_from_slice(&REQUEST.to_ne_bytes());
    message
}

/// The generation that an answer tells.
fn parse(answer: &[u8]) -> Option<u32> {
    let half = |at: usize| Some(u16::from_ne_bytes(answer.get(at..at + 2)?.try_into().ok()?));
    if half(4)? != NEW_GENERATION {
        return None;
    }
    let mut at = HEADER_BYTES + FAMILY_BYTES;
    loop {
        let (length, kind) = (usize::from(half(at)?), half(at + 2)?);
        if kind == ATTRIBUTE_ID {
            let value = answer.get(at + 4..at + 8)?.try_into().ok()?;
            return Some(u32::from_be_bytes(value));
        }
        // A length of nothing would keep this here for good.
        at += length.max(4).next_multiple_of(4);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn answer(kind: u16, attributes: &[(u16, &[u8])]) -> Vec<u8> {
        let mut bytes = vec![0; HEADER_BYTES + FAMILY_BYTES];
        bytes[4..6].copy_from_slice(&kind.to_ne_bytes());
        for (kind, value) in attributes {
            let length = u16::try_from(4 + value.len()).unwrap();
            bytes.extend(length.to_ne_bytes());
            bytes.extend(kind.to_ne_bytes());
            bytes.extend(*value);
            bytes.resize(bytes.len().next_multiple_of(4), 0);
        }
        bytes
    }

    #[test]
    fn the_number_is_found_among_other_attributes() {
        let id: (u16, &[u8]) = (ATTRIBUTE_ID, &[0, 0, 1, 2]);
        assert_eq!(parse(&answer(NEW_GENERATION, &[id])), Some(258));
        let name: (u16, &[u8]) = (3, b"nft\0xy");
        assert_eq!(parse(&answer(NEW_GENERATION, &[name, id])), Some(258));
        assert_eq!(parse(&answer(NEW_GENERATION, &[name])), None);
        assert_eq!(parse(&answer(2, &[id])), None);
    }

    proptest! {
        #[test]
        fn any_answer_is_read_without_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            let _ = parse(&bytes);
            if bytes.len() > 6 {
                bytes[4..6].copy_from_slice(&NEW_GENERATION.to_ne_bytes());
                let _ = parse(&bytes);
            }
        }
    }
}
