//! Two readings of requests: what bytes of a client can mean at most, and what a target accepts.

use std::collections::HashSet;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    fields: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

pub(super) enum Step {
    Incomplete,
    Malformed(&'static str),
    /// And how many bytes it has.
    Whole(Request, usize),
}

impl Request {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut fields = self.fields.iter();
        let field = fields.find(|(own, _)| own.eq_ignore_ascii_case(name))?;
        Some(&field.1)
    }

    pub(super) fn summary(&self) -> String {
        let body = String::from_utf8_lossy(&self.body);
        let start: String = body.chars().take(40).collect();
        format!("{} with {} bytes {start:?}", self.method, self.body.len())
    }
}

/// The requests that a client's bytes are, where each ends as RFC 9112 says. Forgiving in all that
/// moves no boundary; after what has no clear end comes nothing.
pub(super) fn requests(mut bytes: &[u8]) -> Vec<Request> {
    let mut requests = Vec::new();
    while let Some((request, length)) = forgiving(bytes) {
        requests.push(request);
        bytes = &bytes[length..];
    }
    requests
}

fn forgiving(bytes: &[u8]) -> Option<(Request, usize)> {
    let start = bytes.iter().position(|byte| !b"\r\n".contains(byte))?;
    let mut at = start;
    let mut lines = Vec::new();
    loop {
        let line = line(bytes, &mut at)?;
        if line.is_empty() {
            break;
        }
        lines.push(String::from_utf8_lossy(line).into_owned());
    }
    let mut lines = lines.into_iter();
    let method = lines.next()?.split(' ').next()?.to_owned();
    let fields: Vec<_> = lines
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_owned(), value.trim().to_owned()))
        })
        .collect();
    let mut request = Request {
        method,
        fields,
        body: Vec::new(),
    };
    if request.header("transfer-encoding").is_some() {
        loop {
            let size = line(bytes, &mut at)?;
            let digits = size.iter().take_while(|byte| byte.is_ascii_hexdigit());
            let digits = &size[..digits.count()];
            let length = usize::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
            if length == 0 {
                break;
            }
            request.body.extend(bytes.get(at..at.checked_add(length)?)?);
            at += length;
            if !line(bytes, &mut at)?.is_empty() {
                return None;
            }
        }
        while !line(bytes, &mut at)?.is_empty() {}
    } else if let Some(length) = request.header("content-length") {
        let length: usize = length.parse().ok()?;
        request.body = bytes.get(at..at.checked_add(length)?)?.to_vec();
        at += length;
    }
    Some((request, at))
}

fn line<'b>(bytes: &'b [u8], at: &mut usize) -> Option<&'b [u8]> {
    let rest = bytes.get(*at..)?;
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    *at += end + 1;
    let line = &rest[..end];
    Some(line.strip_suffix(b"\r").unwrap_or(line))
}

/// One request as a target wants it: nothing in it can be read in two ways.
pub(super) fn strict(bytes: &[u8]) -> Step {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Step::Incomplete;
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    if head.replace("\r\n", "").contains(['\r', '\n', '\0']) {
        return Step::Malformed("a stray line end");
    }
    let mut lines = head.split("\r\n");
    let words: Vec<_> = lines.next().unwrap_or_default().split(' ').collect();
    let [_, path, "HTTP/1.1"] = words.as_slice() else {
        return Step::Malformed("a bad request line");
    };
    if !path.starts_with('/') && *path != "*" {
        return Step::Malformed("a bad path");
    }
    let mut fields = Vec::new();
    for line in lines {
        let Some((name, value)) = line.split_once(':') else {
            return Step::Malformed("a line without a colon");
        };
        let is_token =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_token) {
            return Step::Malformed("a bad name");
        }
        fields.push((name.to_owned(), value.trim().to_owned()));
    }
    let mut once = HashSet::new();
    for (name, _) in &fields {
        let name = name.to_ascii_lowercase();
        let single = ["host", "content-length", "transfer-encoding"].contains(&name.as_str());
        if single && !once.insert(name) {
            return Step::Malformed("two of what there is one of");
        }
    }
    if !once.contains("host") {
        return Step::Malformed("no host");
    }
    let request = Request {
        method: words[0].to_owned(),
        fields,
        body: Vec::new(),
    };
    body(bytes, end + 4, request)
}

fn body(bytes: &[u8], at: usize, request: Request) -> Step {
    match (
        request.header("transfer-encoding").map(str::to_owned),
        request.header("content-length").map(str::to_owned),
    ) {
        (Some(_), Some(_)) => Step::Malformed("two framings"),
        (Some(coding), None) if coding != "chunked" => Step::Malformed("a bad coding"),
        (Some(_), None) => chunked(bytes, at, request),
        (None, Some(length)) if !length.bytes().all(|byte| byte.is_ascii_digit()) => {
            Step::Malformed("a bad length")
        }
        (None, Some(length)) => {
            let Ok(length) = length.parse::<usize>() else {
                return Step::Malformed("a long length");
            };
            match bytes.get(at..at.saturating_add(length)) {
                Some(body) => Step::Whole(
                    Request {
                        body: body.to_vec(),
                        ..request
                    },
                    at + length,
                ),
                None => Step::Incomplete,
            }
        }
        (None, None) => Step::Whole(request, at),
    }
}

fn chunked(bytes: &[u8], mut at: usize, mut request: Request) -> Step {
    loop {
        let Some(size) = line(bytes, &mut at) else {
            return Step::Incomplete;
        };
        let size = std::str::from_utf8(size)
            .ok()
            .filter(|size| !size.starts_with('+'));
        let Some(size) = size.and_then(|size| usize::from_str_radix(size, 16).ok()) else {
            return Step::Malformed("a bad chunk");
        };
        if size == 0 {
            break;
        }
        let Some(data) = bytes.get(at..at + size + 2) else {
            return Step::Incomplete;
        };
        let Some(data) = data.strip_suffix(b"\r\n") else {
            return Step::Malformed("a chunk without an end");
        };
        request.body.extend(data);
        at += size + 2;
    }
    loop {
        match line(bytes, &mut at) {
            None => return Step::Incomplete,
            Some([]) => return Step::Whole(request, at),
            Some(_) => {}
        }
    }
}
