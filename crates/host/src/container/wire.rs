//! Messages between a shim and its launchers: a length, the bytes, and descriptors that travel
//! with the first of them.

use std::io::{self, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;

use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags,
};

/// Largest message.
const MAX_MESSAGE: usize = 16 << 20;

/// Sends the length and the message, the descriptors with the first byte.
pub(super) fn send(
    mut socket: &UnixStream,
    message: &[u8],
    descriptors: &[BorrowedFd<'_>],
) -> io::Result<()> {
    let length = u32::try_from(message.len())
        .map_err(io::Error::other)?
        .to_be_bytes();
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(5))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    if !descriptors.is_empty() {
        ancillary.push(SendAncillaryMessage::ScmRights(descriptors));
    }
    let first = [io::IoSlice::new(&length)];
    let sent = rustix::net::sendmsg(socket, &first, &mut ancillary, SendFlags::NOSIGNAL)?;
    socket.write_all(length.get(sent..).unwrap_or_default())?;
    socket.write_all(message)
}

/// Receives a message and its descriptors.
pub(super) fn receive(socket: &UnixStream) -> io::Result<(Vec<u8>, Vec<OwnedFd>)> {
    let mut length = [0; 4];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(5))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let received = rustix::net::recvmsg(
        socket,
        &mut [io::IoSliceMut::new(&mut length)],
        &mut ancillary,
        RecvFlags::CMSG_CLOEXEC,
    )?;
    let mut descriptors = Vec::new();
    for message in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(rights) = message {
            descriptors.extend(rights);
        }
    }
    let begun = length.get(..received.bytes).unwrap_or_default().to_vec();
    let mut socket = socket;
    Ok((read_message(&mut socket, begun)?, descriptors))
}

/// Reads the rest of a message of whose length `begun` has been read.
pub(super) fn read_message(socket: &mut impl Read, mut begun: Vec<u8>) -> io::Result<Vec<u8>> {
    if begun.len() < 4 {
        let missing = 4 - begun.len();
        let mut rest = [0; 4];
        let rest = rest.get_mut(..missing).unwrap_or_default();
        socket.read_exact(rest)?;
        begun.extend_from_slice(rest);
    }
    let length = begun
        .iter()
        .fold(0_usize, |length, byte| length << 8 | usize::from(*byte));
    if length > MAX_MESSAGE {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut message = vec![0; length];
    socket.read_exact(&mut message)?;
    Ok(message)
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::os::fd::AsFd;

    use super::*;

    #[test]
    fn messages_carry_descriptors_and_keep_their_bounds() {
        let (here, there) = UnixStream::pair().unwrap();
        let null = File::open("/dev/null").unwrap();
        send(&here, b"hello", &[null.as_fd(), null.as_fd()]).unwrap();
        let (message, descriptors) = receive(&there).unwrap();
        assert_eq!(
            (message.as_slice(), descriptors.len()),
            (b"hello".as_slice(), 2)
        );
        let mut huge: &[u8] = &[0xff, 0xff, 0xff, 0xff, 0];
        assert!(read_message(&mut huge, Vec::new()).is_err());
        let mut torn: &[u8] = &[0, 0, 0, 9, 1];
        assert!(read_message(&mut torn, Vec::new()).is_err());
        drop(here);
        assert!(receive(&there).is_err());
    }
}
