//! A connection that was upgraded: bytes go both ways as they come.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use super::reading::Reader;
use crate::http1::wire::{BODY_READ, Stream};
use crate::idle::Idle;
use crate::upstream::http1::Connection;

/// Passes bytes on until either side has had enough, or nothing moved for `idle`. Answers how many
/// came from the client and from the target.
pub(super) async fn run(
    reader: Reader,
    writer: &mut tokio::io::WriteHalf<Stream>,
    target: Connection,
    idle: Duration,
) -> (u64, u64) {
    let Connection {
        stream,
        input,
        counted: _counted,
        ..
    } = target;
    let (mut target_reader, mut target_writer) = tokio::io::split(stream);
    let (received, sent) = (AtomicU64::new(0), AtomicU64::new(0));
    let moved = tokio::sync::Notify::new();
    let Reader {
        mut half,
        input: from_client,
        ..
    } = reader;
    let up = pass(
        &mut half,
        from_client,
        &mut target_writer,
        &moved,
        &received,
    );
    let down = pass(&mut target_reader, input, writer, &moved, &sent);
    let watch = async {
        let mut idle = Idle::new(idle);
        loop {
            tokio::select! {
                () = idle.over() => return,
                () = moved.notified() => idle.touch(),
            }
        }
    };
    tokio::select! {
        _ended = async { tokio::try_join!(up, down) } => {}
        () = watch => {}
    }
    (received.into_inner(), sent.into_inner())
}

async fn pass<R: AsyncRead + Unpin, W: AsyncWrite + Unpin>(
    reader: &mut R,
    mut buffer: BytesMut,
    writer: &mut W,
    moved: &tokio::sync::Notify,
    count: &AtomicU64,
) -> io::Result<()> {
    loop {
        if !buffer.is_empty() {
            count.fetch_add(buffer.len() as u64, Ordering::Relaxed);
            writer.write_all_buf(&mut buffer).await?;
            writer.flush().await?;
            moved.notify_one();
        }
        buffer.clear();
        buffer.reserve(BODY_READ / 4);
        if reader.read_buf(&mut buffer).await? == 0 {
            return writer.shutdown().await;
        }
    }
}
