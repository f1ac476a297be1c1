//! Bodies in chunks (`Content-Encoding: aws-chunked`), which S3's clients send when they do not
//! want to hash a body before sending it. Each chunk can have a signature that covers the one
//! before; at the end trailers can follow, most often a checksum.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::Problem;
use super::key::{SigningKey, hash};

const MAX_TRAILERS: usize = 20;

/// What `x-amz-content-sha256` says of a body in chunks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mode {
    pub(super) is_signed: bool,
    pub(super) has_trailer: bool,
}

impl Mode {
    pub(super) fn of(header: &str) -> Option<Self> {
        let (is_signed, has_trailer) = match header {
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => (false, true),
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => (true, false),
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => (true, true),
            _ => return None,
        };
        Some(Self {
            is_signed,
            has_trailer,
        })
    }
}

/// A body taken out of its chunks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unchunked {
    pub(crate) body: Vec<u8>,
    /// Headers that came after the body.
    pub(crate) trailers: HeaderMap,
}

/// Takes a body out of its chunks and verifies their signatures, of which `seed`, the request's
/// own, is the first.
pub(super) fn decode(
    body: &[u8],
    mode: Mode,
    key: &SigningKey,
    seed: &str,
) -> Result<Unchunked, Problem> {
    let mut chunks = Chunks {
        rest: body,
        mode,
        key,
        previous: seed.to_owned(),
    };
    let mut data = Vec::new();
    loop {
        let chunk = chunks.next()?;
        if chunk.is_empty() {
            break;
        }
        data.extend_from_slice(chunk);
    }
    let trailers = if mode.has_trailer {
        chunks.trailers()?
    } else {
        HeaderMap::new()
    };
    Ok(Unchunked {
        body: data,
        trailers,
    })
}

struct Chunks<'a> {
    rest: &'a [u8],
    mode: Mode,
    key: &'a SigningKey,
    /// The signature before.
    previous: String,
}

fn malformed(what: &str) -> Problem {
    Problem::Chunks(format!("The chunks of the body are malformed: {what}."))
}

impl<'a> Chunks<'a> {
    /// The data of the next chunk; empty for the last.
    fn next(&mut self) -> Result<&'a [u8], Problem> {
        let line = self.line()?;
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        let size = usize::from_str_radix(size.trim(), 16).map_err(|_| malformed("a size"))?;
        let (data, rest) = self
            .rest
            .split_at_checked(size)
            .ok_or_else(|| malformed("they end too early"))?;
        self.rest = rest;
        if size > 0 {
            self.rest = self
                .rest
                .strip_prefix(b"\r\n")
                .ok_or_else(|| malformed("a chunk without its end"))?;
        }
        if self.mode.is_signed {
            let signature = extension.trim().strip_prefix("chunk-signature=");
            let signature = signature.ok_or_else(|| malformed("a chunk without signature"))?;
            let lines = format!("{}\n{}\n{}", self.previous, hash(b""), hash(data));
            self.advance("AWS4-HMAC-SHA256-PAYLOAD", &lines, signature)?;
        }
        Ok(data)
    }

    fn advance(&mut self, algorithm: &str, lines: &str, signature: &str) -> Result<(), Problem> {
        if !self.key.has_signed(algorithm, lines, signature) {
            return Err(Problem::Mismatch);
        }
        signature.clone_into(&mut self.previous);
        Ok(())
    }

    fn line(&mut self) -> Result<&'a str, Problem> {
        let end = self.rest.iter().position(|byte| *byte == b'\n');
        let end = end.ok_or_else(|| malformed("they end too early"))?;
        let line = &self.rest[..end];
        self.rest = &self.rest[end + 1..];
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        std::str::from_utf8(line).map_err(|_| malformed("a line that is not text"))
    }

    fn trailers(&mut self) -> Result<HeaderMap, Problem> {
        let mut trailers = HeaderMap::new();
        let (mut signed, mut signature) = (String::new(), None);
        while !self.rest.is_empty() {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or_else(|| malformed("a trailer"))?;
            if name == "x-amz-trailer-signature" {
                signature = Some(value.trim());
                continue;
            }
            let header = HeaderName::from_bytes(name.trim().as_bytes());
            let (Ok(header), Ok(text)) = (header, HeaderValue::from_str(value.trim())) else {
                return Err(malformed("a trailer"));
            };
            if trailers.len() >= MAX_TRAILERS {
                return Err(malformed("too many trailers"));
            }
            signed.extend([header.as_str(), ":", value.trim(), "\n"]);
            trailers.insert(header, text);
        }
        if self.mode.is_signed {
            let signature = signature.ok_or_else(|| malformed("trailers without signature"))?;
            let lines = format!("{}\n{}", self.previous, hash(signed.as_bytes()));
            self.advance("AWS4-HMAC-SHA256-TRAILER", &lines, signature)?;
        }
        Ok(trailers)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use smithy::Timestamp;

    use super::super::credentials::Scope;
    use super::*;

    const SEED: &str = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";

    /// Key, time and scope of the example in S3's documentation.
    fn key() -> SigningKey {
        let scope = Scope {
            date: "20130524".into(),
            region: "us-east-1".into(),
            service: "s3".into(),
            terminator: "aws4_request".into(),
        };
        let time = Timestamp::from_millis(1_369_353_600_000);
        SigningKey::derive("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", &scope, time)
    }

    fn mode(name: &str) -> Mode {
        Mode::of(name).unwrap()
    }

    /// The documentation's example: 66,560 bytes in a chunk of 64 KiB and one of 1 KiB.
    fn published() -> Vec<u8> {
        let signatures = [
            "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
            "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
            "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
        ];
        let mut body = Vec::new();
        for (size, signature) in [65_536, 1024, 0].into_iter().zip(signatures) {
            body.extend(format!("{size:x};chunk-signature={signature}\r\n").into_bytes());
            body.extend(vec![b'a'; size]);
            body.extend(b"\r\n");
        }
        body
    }

    #[test]
    fn verifies_the_published_example() {
        let signed = mode("STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
        let decoded = decode(&published(), signed, &key(), SEED).unwrap();
        assert_eq!(decoded.body, vec![b'a'; 66_560]);
        let mut changed = published();
        changed[66_000] = b'b';
        assert_eq!(
            decode(&changed, signed, &key(), SEED),
            Err(Problem::Mismatch)
        );
        let other = SEED.replace('4', "5");
        assert_eq!(
            decode(&published(), signed, &key(), &other),
            Err(Problem::Mismatch)
        );
    }

    #[test]
    fn reads_trailers() {
        let unsigned = mode("STREAMING-UNSIGNED-PAYLOAD-TRAILER");
        let body = b"3\r\nabc\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32:NSRBwg==\r\n\r\n";
        let decoded = decode(body, unsigned, &key(), SEED).unwrap();
        assert_eq!(decoded.body, b"abcde");
        assert_eq!(decoded.trailers["x-amz-checksum-crc32"], "NSRBwg==");
        let signed = mode("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER");
        let payload = |previous: &str, data: &[u8]| {
            let lines = format!("{previous}\n{}\n{}", hash(b""), hash(data));
            key().sign("AWS4-HMAC-SHA256-PAYLOAD", &lines)
        };
        let (first, last) = (payload(SEED, b"abc"), payload(&payload(SEED, b"abc"), b""));
        let trailer = key().sign(
            "AWS4-HMAC-SHA256-TRAILER",
            &format!("{last}\n{}", hash(b"x-a:1\n")),
        );
        let body = format!(
            "3;chunk-signature={first}\r\nabc\r\n0;chunk-signature={last}\r\nx-a:1\r\n\
             x-amz-trailer-signature:{trailer}\r\n\r\n"
        );
        assert_eq!(
            decode(body.as_bytes(), signed, &key(), SEED)
                .unwrap()
                .trailers["x-a"],
            "1"
        );
        let changed = body.replace("x-a:1", "x-a:2");
        assert_eq!(
            decode(changed.as_bytes(), signed, &key(), SEED),
            Err(Problem::Mismatch)
        );
    }

    #[test]
    fn refuses_what_is_cut_or_unsigned() {
        let unsigned = mode("STREAMING-UNSIGNED-PAYLOAD-TRAILER");
        for body in [
            "",
            "3\r\nab",
            "3\r\nabcd\r\n0\r\n\r\n",
            "x\r\n",
            "ffffffffffffffff\r\na",
            "-1\r\n",
        ] {
            let problem = decode(body.as_bytes(), unsigned, &key(), SEED).unwrap_err();
            assert!(matches!(problem, Problem::Chunks(_)), "{body}: {problem:?}");
        }
        let signed = mode("STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
        let problem = decode(b"3\r\nabc\r\n0\r\n\r\n", signed, &key(), SEED).unwrap_err();
        assert!(matches!(problem, Problem::Chunks(_)));
    }

    proptest! {
        #[test]
        fn never_panics(body in "([0-9a-f]{0,3}(;chunk-signature=[0-9a-f]{0,64})?\r?\n?[a-z:\r\n]{0,9}){0,5}") {
            for name in ["STREAMING-UNSIGNED-PAYLOAD-TRAILER", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"] {
                let _ = decode(body.as_bytes(), mode(name), &key(), SEED);
            }
        }
    }
}
