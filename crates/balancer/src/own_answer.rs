//! Answers that are the load balancer's own: errors, redirects, fixed responses.
//!
//! Source: "Troubleshoot your Application Load Balancers", HTTP errors.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION, SERVER};
use http::{HeaderValue, Response, StatusCode};

/// What AWS calls itself.
const SERVER_NAME: HeaderValue = HeaderValue::from_static("awselb/2.0");
const HTML: HeaderValue = HeaderValue::from_static("text/html");

/// Why the load balancer answers itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Own {
    BadRequest,
    /// The method TRACE.
    MethodNotAllowed,
    /// The client did not go on in time.
    RequestTimeout,
    UriTooLong,
    HeadersTooLarge,
    /// The client left before the answer; only logs and metrics see it.
    ClientClosed,
    /// More than 30 addresses in `X-Forwarded-For`.
    TooManyForwardedFor,
    /// The target group speaks another protocol than the request.
    ProtocolMismatch,
    NotImplemented,
    BadGateway,
    NoTargets,
    GatewayTimeout,
    VersionNotSupported,
}

impl Own {
    pub(crate) fn code(self) -> u16 {
        match self {
            Self::BadRequest | Self::HeadersTooLarge => 400,
            Self::MethodNotAllowed => 405,
            Self::RequestTimeout => 408,
            Self::UriTooLong => 414,
            Self::ClientClosed => 460,
            Self::TooManyForwardedFor => 463,
            Self::ProtocolMismatch => 464,
            Self::NotImplemented => 501,
            Self::BadGateway => 502,
            Self::NoTargets => 503,
            Self::GatewayTimeout => 504,
            Self::VersionNotSupported => 505,
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::BadRequest => "400 Bad Request",
            Self::HeadersTooLarge => "400 Request Header Or Cookie Too Large",
            Self::MethodNotAllowed => "405 Not Allowed",
            Self::RequestTimeout => "408 Request Time-out",
            Self::UriTooLong => "414 Request-URI Too Large",
            Self::ClientClosed => "460",
            Self::TooManyForwardedFor => "463",
            Self::ProtocolMismatch => "464",
            Self::NotImplemented => "501 Not Implemented",
            Self::BadGateway => "502 Bad Gateway",
            Self::NoTargets => "503 Service Temporarily Unavailable",
            Self::GatewayTimeout => "504 Gateway Time-out",
            Self::VersionNotSupported => "505 HTTP Version Not Supported",
        }
    }

    /// The answer, with AWS's page.
    pub(crate) fn response(self) -> Response<Bytes> {
        let title = self.title();
        let page = format!(
            "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n\
             <center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n"
        );
        let status = StatusCode::from_u16(self.code()).unwrap_or(StatusCode::BAD_GATEWAY);
        let mut response = page_response(status, page.into());
        response.headers_mut().insert(CONTENT_TYPE, HTML);
        response
    }
}

/// The answer of a rule that redirects. A location that is no header value is answered with 500.
pub(crate) fn redirect(status: StatusCode, location: &str) -> Response<Bytes> {
    let Ok(location) = HeaderValue::from_str(location) else {
        return page_response(StatusCode::INTERNAL_SERVER_ERROR, Bytes::new());
    };
    let title = match status {
        StatusCode::MOVED_PERMANENTLY => "301 Moved Permanently",
        _ => "302 Found",
    };
    let page = format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n\
         <center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n"
    );
    let mut response = page_response(status, page.into());
    let headers = response.headers_mut();
    headers.insert(LOCATION, location);
    headers.insert(CONTENT_TYPE, HTML);
    response
}

/// The answer of a rule with a fixed response.
pub(crate) fn fixed(
    status: StatusCode,
    content_type: Option<&str>,
    body: &Bytes,
) -> Response<Bytes> {
    let mut response = page_response(status, body.clone());
    let content_type = content_type.unwrap_or("text/plain");
    // "text/plain; charset=utf-8" on AWS.
    if let Ok(value) = HeaderValue::from_str(&format!("{content_type}; charset=utf-8")) {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

fn page_response(status: StatusCode, body: Bytes) -> Response<Bytes> {
    let length = HeaderValue::from(body.len());
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(SERVER, SERVER_NAME);
    headers.insert(CONTENT_LENGTH, length);
    response
}
