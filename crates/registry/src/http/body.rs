//! Bodies: what is sent, from memory or straight from a file; and what comes, within time.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt as _;
use tokio::task::JoinHandle;
use tokio::time::Instant;

/// So much is read from a file at once. A download holds two pieces at most: one that is read, one
/// that is sent.
const PIECE_BYTES: usize = 512 << 10;
/// A client sends at least [`FLOW_BYTES`] in this time, or ends its body.
const FLOW_TIME: Duration = Duration::from_secs(30);
const FLOW_BYTES: u64 = 16 << 10;

/// The body of an answer.
#[derive(Debug)]
pub struct Body(Kind);

#[derive(Debug)]
enum Kind {
    Memory(Option<Bytes>),
    File {
        /// Not yet sent, in bytes; those that are being read count.
        left: u64,
        reading: Option<JoinHandle<io::Result<(File, Bytes)>>>,
    },
}

/// Why a body was not read to its end.
#[derive(Debug, thiserror::Error)]
pub(super) enum BodyError {
    #[error("the client sends too slowly")]
    Slow,
    #[error("the body ended early: {0}")]
    Broken(String),
    #[error("the body exceeds {0} bytes")]
    TooLarge(usize),
}

/// Reads a body piece by piece and watches over its pace.
pub(super) struct Incoming<B> {
    body: B,
    /// End of the time in which the next [`FLOW_BYTES`] come.
    deadline: Instant,
    since: u64,
}

impl Body {
    pub(super) fn memory(content: impl Into<Bytes>) -> Self {
        Self(Kind::Memory(Some(content.into())))
    }

    pub(super) fn empty() -> Self {
        Self(Kind::Memory(None))
    }

    /// `bytes` of a file, from byte `first` on.
    pub(super) fn file(file: File, first: u64, bytes: u64) -> Self {
        let reading = (bytes > 0).then(|| {
            tokio::task::spawn_blocking(move || {
                let mut file = file;
                if first > 0 {
                    file.seek(SeekFrom::Start(first))?;
                }
                read_piece(file, bytes)
            })
        });
        Self(Kind::File {
            left: bytes,
            reading,
        })
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match &mut self.0 {
            Kind::Memory(content) => {
                let content = content.take().filter(|content| !content.is_empty());
                Poll::Ready(content.map(|content| Ok(Frame::data(content))))
            }
            Kind::File { left, reading } => {
                let Some(task) = reading.as_mut() else {
                    return Poll::Ready(None);
                };
                let read = ready!(Pin::new(task).poll(context));
                *reading = None;
                let (file, piece) = match read.map_err(io::Error::other).flatten() {
                    Ok(read) => read,
                    Err(error) => return Poll::Ready(Some(Err(error))),
                };
                *left -= piece.len() as u64;
                if *left > 0 {
                    let bytes = *left;
                    *reading = Some(tokio::task::spawn_blocking(move || read_piece(file, bytes)));
                }
                Poll::Ready(Some(Ok(Frame::data(piece))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Memory(content) => content.as_ref().is_none_or(Bytes::is_empty),
            Kind::File { left, .. } => *left == 0,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Memory(content) => {
                SizeHint::with_exact(content.as_ref().map_or(0, |content| content.len() as u64))
            }
            Kind::File { left, .. } => SizeHint::with_exact(*left),
        }
    }
}

impl<B> Incoming<B>
where
    B: http_body::Body<Data = Bytes> + Unpin,
    B::Error: std::fmt::Display,
{
    pub(super) fn new(body: B) -> Self {
        Self {
            body,
            deadline: Instant::now() + FLOW_TIME,
            since: 0,
        }
    }

    /// The next piece; nothing at the end.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, BodyError> {
        loop {
            let frame = tokio::time::timeout_at(self.deadline, self.body.frame()).await;
            let frame = match frame.map_err(|_| BodyError::Slow)? {
                None => return Ok(None),
                Some(Ok(frame)) => frame,
                Some(Err(error)) => return Err(BodyError::Broken(error.to_string())),
            };
            // Trailers say nothing here.
            let Ok(piece) = frame.into_data() else {
                continue;
            };
            self.since += piece.len() as u64;
            if self.since >= FLOW_BYTES {
                self.since = 0;
                self.deadline = Instant::now() + FLOW_TIME;
            }
            return Ok(Some(piece));
        }
    }

    /// Time that went by for reasons of ours is not the client's.
    pub(super) fn excuse(&mut self, waited: Duration) {
        self.deadline += waited;
    }

    /// The whole body, when it has at most `bytes_max`.
    pub(super) async fn whole(mut self, bytes_max: usize) -> Result<Bytes, BodyError> {
        let mut whole = BytesMut::new();
        while let Some(piece) = self.next().await? {
            if whole.len() + piece.len() > bytes_max {
                return Err(BodyError::TooLarge(bytes_max));
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }
}

fn read_piece(file: File, left: u64) -> io::Result<(File, Bytes)> {
    let bytes = usize::try_from(left).unwrap_or(usize::MAX).min(PIECE_BYTES);
    let mut piece = Vec::with_capacity(bytes);
    (&file).take(bytes as u64).read_to_end(&mut piece)?;
    if piece.len() < bytes {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok((file, Bytes::from(piece)))
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use http_body_util::StreamBody;

    use super::*;

    /// A client that sends `bytes` every `pause`.
    fn client(
        bytes: usize,
        pause: Duration,
    ) -> impl http_body::Body<Data = Bytes, Error = Infallible> + Unpin {
        let pieces = futures_util::stream::unfold((), move |()| async move {
            tokio::time::sleep(pause).await;
            Some((Ok(Frame::data(Bytes::from(vec![0; bytes]))), ()))
        });
        StreamBody::new(Box::pin(pieces))
    }

    #[tokio::test(start_paused = true)]
    async fn who_drips_is_cut_off() {
        let mut drip = Incoming::new(client(1, Duration::from_secs(5)));
        let mut received = 0;
        let error = loop {
            match drip.next().await {
                Ok(_) => received += 1,
                Err(error) => break error,
            }
        };
        assert!(matches!(error, BodyError::Slow));
        assert!(received < 7, "{received}");
    }

    #[tokio::test(start_paused = true)]
    async fn who_is_slow_but_steady_is_not() {
        let mut steady = Incoming::new(client(16 << 10, Duration::from_secs(25)));
        for _ in 0..20 {
            assert!(steady.next().await.is_ok());
        }
        let whole = Incoming::new(client(600, Duration::from_millis(1))).whole(1000);
        assert!(matches!(whole.await, Err(BodyError::TooLarge(1000))));
    }

    #[tokio::test]
    async fn a_file_is_sent_in_pieces() {
        let content: Vec<u8> = (0..PIECE_BYTES * 2 + 10)
            .map(|at| at.to_le_bytes()[0])
            .collect();
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &content).unwrap();
        let check = async |first: usize, bytes: usize| {
            let open = File::open(file.path()).unwrap();
            let body = Body::file(open, first as u64, bytes as u64);
            assert_eq!(
                http_body::Body::size_hint(&body).exact(),
                Some(bytes as u64)
            );
            let read = body.collect().await.unwrap().to_bytes();
            assert_eq!(&read[..], &content[first..first + bytes]);
        };
        check(0, content.len()).await;
        check(7, PIECE_BYTES).await;
        check(content.len(), 0).await;
        let open = File::open(file.path()).unwrap();
        let beyond = Body::file(open, 0, content.len() as u64 + 1);
        assert!(
            beyond.collect().await.is_err(),
            "a file that has become shorter"
        );
    }
}
