//! Bodies: bounded ones read whole, blobs piece by piece, and what error answers say.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::CONTENT_RANGE;
use reqwest::{Response, StatusCode};
use serde::Deserialize;

use super::Patience;
use super::transport::innermost;
use crate::error::{PullErrorKind, TransportError};

const ERROR_BYTES_MAX: u64 = 64 << 10;
const MESSAGE_CHARACTERS_MAX: usize = 300;
/// For bodies that are not worth the patience of a blob.
const SMALL_BODY: Duration = Duration::from_secs(30);

/// A blob's bytes from an offset on.
#[derive(Debug)]
pub(crate) struct BlobBody {
    response: Response,
    /// Bytes before the offset, which a registry that knows no ranges sends again.
    skip: u64,
    url: String,
    stall: Duration,
}

impl BlobBody {
    /// Checks that the answer begins at the offset that was asked for, or before.
    pub(super) fn new(
        response: Response,
        offset: u64,
        url: String,
        stall: Duration,
    ) -> Result<Self, PullErrorKind> {
        let start = if response.status() == StatusCode::PARTIAL_CONTENT {
            let range = response.headers().get(CONTENT_RANGE);
            let range = range.and_then(|value| value.to_str().ok());
            range.and_then(range_start).filter(|start| *start <= offset)
        } else {
            Some(0)
        };
        let Some(start) = start else {
            return Err(PullErrorKind::Protocol {
                url,
                reason: "another range than asked for".to_owned(),
            });
        };
        Ok(Self {
            response,
            skip: offset - start,
            url,
            stall,
        })
    }

    /// The next piece, or nothing at the body's end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, PullErrorKind> {
        loop {
            let chunk = chunk(&mut self.response, self.stall, &self.url).await?;
            let Some(mut chunk) = chunk else {
                return Ok(None);
            };
            let skipped = self.skip.min(chunk.len() as u64);
            self.skip -= skipped;
            let _ = chunk.split_to(usize::try_from(skipped).unwrap_or(chunk.len()));
            if !chunk.is_empty() {
                return Ok(Some(chunk));
            }
        }
    }
}

/// Reads a body of at most `bytes_max`.
pub(super) async fn read_whole(
    mut response: Response,
    what: &'static str,
    bytes_max: u64,
    url: &str,
    patience: &Patience,
) -> Result<Vec<u8>, PullErrorKind> {
    collect(&mut response, what, bytes_max, url, patience.stall).await
}

/// [`read_whole`] for answers that are not content.
pub(super) async fn read_bounded(
    mut response: Response,
    what: &'static str,
    bytes_max: u64,
    url: &str,
) -> Result<Vec<u8>, PullErrorKind> {
    collect(&mut response, what, bytes_max, url, SMALL_BODY).await
}

/// The registry's own words, for example `toomanyrequests: You have reached your pull rate limit`.
pub(super) async fn error_message(mut response: Response) -> Option<String> {
    let body = collect(&mut response, "error", ERROR_BYTES_MAX, "", SMALL_BODY);
    read_error(&body.await.ok()?)
}

/// A text of strangers, on one line and not too long.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(MESSAGE_CHARACTERS_MAX)
        .collect()
}

fn read_error(body: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Answer {
        #[serde(default)]
        errors: Vec<Item>,
        /// Docker Hub's token service.
        #[serde(default)]
        details: Option<String>,
    }
    #[derive(Deserialize)]
    struct Item {
        #[serde(default)]
        code: String,
        #[serde(default)]
        message: String,
    }
    let answer: Answer = serde_json::from_slice(body).ok()?;
    let text = match answer.errors.first() {
        Some(Item { code, message }) => {
            let code = code.to_lowercase().replace('_', " ");
            match (code.is_empty(), message.is_empty()) {
                (true, true) => return None,
                (true, false) => message.clone(),
                (false, true) => code,
                (false, false) => format!("{code}: {message}"),
            }
        }
        None => answer.details?,
    };
    Some(printable(&text))
}

async fn collect(
    response: &mut Response,
    what: &'static str,
    bytes_max: u64,
    url: &str,
    stall: Duration,
) -> Result<Vec<u8>, PullErrorKind> {
    let mut content = Vec::new();
    while let Some(chunk) = chunk(response, stall, url).await? {
        if content.len() as u64 + chunk.len() as u64 > bytes_max {
            return Err(PullErrorKind::TooLarge {
                what,
                limit: bytes_max,
            });
        }
        content.extend_from_slice(&chunk);
    }
    Ok(content)
}

async fn chunk(
    response: &mut Response,
    stall: Duration,
    url: &str,
) -> Result<Option<Bytes>, PullErrorKind> {
    let cause = match tokio::time::timeout(stall, response.chunk()).await {
        Ok(Ok(chunk)) => return Ok(chunk),
        Ok(Err(error)) => TransportError::Broken(innermost(&error.without_url())),
        Err(_) => TransportError::Stalled {
            seconds: stall.as_secs(),
        },
    };
    Err(PullErrorKind::Transport {
        method: "GET",
        url: url.to_owned(),
        cause,
    })
}

/// The first number of `bytes 5-9/10`.
fn range_start(range: &str) -> Option<u64> {
    let (start, _) = range.strip_prefix("bytes ")?.split_once('-')?;
    start.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_registries() {
        let check = |body: &str, expected: Option<&str>| {
            assert_eq!(read_error(body.as_bytes()).as_deref(), expected, "{body}");
        };
        check(
            r#"{"errors":[{"code":"TOOMANYREQUESTS","message":"slow\ndown"}]}"#,
            Some("toomanyrequests: slow down"),
        );
        check(
            r#"{"errors":[{"code":"NAME_UNKNOWN"}]}"#,
            Some("name unknown"),
        );
        check(
            r#"{"details":"incorrect username or password"}"#,
            Some("incorrect username or password"),
        );
        check("<html>", None);
        check("{}", None);
    }

    #[test]
    fn ranges() {
        assert_eq!(range_start("bytes 5-9/10"), Some(5));
        assert_eq!(range_start("bytes */10"), None);
        assert_eq!(range_start("5-9"), None);
    }
}
