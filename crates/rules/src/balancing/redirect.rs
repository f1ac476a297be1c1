//! Where a redirect leads to.
//!
//! Source: `RedirectActionConfig` in the API reference.

/// What a redirect action says; each member may contain placeholders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redirect<'a> {
    pub protocol: &'a str,
    pub host: &'a str,
    pub port: &'a str,
    pub path: &'a str,
    pub query: &'a str,
}

/// The parts of the URI that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<'a> {
    /// `http` or `https`.
    pub protocol: &'a str,
    pub host: &'a str,
    pub port: u16,
    /// With the leading `/`.
    pub path: &'a str,
    pub query: &'a str,
}

/// The `Location`. It always names the port, as AWS does, and is visible ASCII, whatever was asked.
pub fn location(redirect: &Redirect<'_>, asked: &Asked<'_>) -> String {
    let mut uri = filled(redirect.protocol, asked).to_ascii_lowercase();
    uri.push_str("://");
    uri.push_str(&filled(redirect.host, asked));
    uri.push(':');
    uri.push_str(&filled(redirect.port, asked));
    uri.push_str(&filled(redirect.path, asked));
    let query = filled(redirect.query, asked);
    if !query.is_empty() {
        uri.push('?');
        uri.push_str(&query);
    }
    visible(&uri)
}

/// A member with its placeholders replaced. What a placeholder brings in is not looked at again.
fn filled(member: &str, asked: &Asked<'_>) -> String {
    let mut text = String::with_capacity(member.len() + asked.path.len());
    let mut rest = member;
    while let Some((before, after)) = rest.split_once("#{") {
        text.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            text.push_str("#{");
            rest = after;
            break;
        };
        match name {
            "protocol" => text.push_str(asked.protocol),
            "host" => text.push_str(asked.host),
            "port" => text.push_str(&asked.port.to_string()),
            "path" => text.push_str(asked.path.strip_prefix('/').unwrap_or(asked.path)),
            "query" => text.push_str(asked.query),
            _ => {
                text.push_str("#{");
                text.push_str(name);
                text.push('}');
            }
        }
        rest = behind;
    }
    text.push_str(rest);
    text
}

/// With every other byte percent-encoded, so that it can be the value of a header field.
fn visible(uri: &str) -> String {
    let mut text = String::with_capacity(uri.len());
    for byte in uri.bytes() {
        if byte.is_ascii_graphic() {
            text.push(char::from(byte));
        } else {
            text.push('%');
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: Asked<'_> = Asked {
        protocol: "http",
        host: "example.com",
        port: 80,
        path: "/a/b",
        query: "x=1",
    };

    const SAME: Redirect<'_> = Redirect {
        protocol: "#{protocol}",
        host: "#{host}",
        port: "#{port}",
        path: "/#{path}",
        query: "#{query}",
    };

    #[test]
    fn placeholders_are_filled_in() {
        for (redirect, wanted) in [
            (SAME, "http://example.com:80/a/b?x=1"),
            (
                Redirect {
                    protocol: "HTTPS",
                    port: "443",
                    ..SAME
                },
                "https://example.com:443/a/b?x=1",
            ),
            (
                Redirect {
                    host: "www.#{host}",
                    path: "/new/#{path}/#{port}/#{host}",
                    ..SAME
                },
                "http://www.example.com:80/new/a/b/80/example.com?x=1",
            ),
            (
                Redirect {
                    query: "#{query}&value=xyz",
                    ..SAME
                },
                "http://example.com:80/a/b?x=1&value=xyz",
            ),
            (Redirect { query: "", ..SAME }, "http://example.com:80/a/b"),
            (
                Redirect {
                    path: "/#{nothing}/#{",
                    ..SAME
                },
                "http://example.com:80/#{nothing}/#{?x=1",
            ),
        ] {
            assert_eq!(location(&redirect, &ASKED), wanted);
        }
    }

    #[test]
    fn what_was_asked_for_cannot_bring_placeholders_or_line_ends() {
        let asked = Asked {
            path: "/#{host}",
            query: "a\r\nSet-Cookie: ü 1",
            ..ASKED
        };
        assert_eq!(
            location(&SAME, &asked),
            "http://example.com:80/#{host}?a%0D%0ASet-Cookie:%20%C3%BC%201"
        );
    }
}
