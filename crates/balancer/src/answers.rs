//! Answers that are the load balancer's own.
//!
//! Source: "Troubleshoot your Application Load Balancers", the load balancer generates an HTTP error.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, DATE, LOCATION, SERVER};
use http::{HeaderMap, HeaderValue, Response, StatusCode};

use crate::bodies::ResponseBody;
use crate::routes::Decision;

const NAME: HeaderValue = HeaderValue::from_static("awselb/2.0");
const HTML: HeaderValue = HeaderValue::from_static("text/html");

/// AWS's words for a status.
pub(crate) fn reason(status: StatusCode) -> &'static str {
    match status.as_u16() {
        408 => "Request Time-out",
        414 => "Request-URI Too Large",
        503 => "Service Temporarily Unavailable",
        504 => "Gateway Time-out",
        505 => "HTTP Version Not Supported",
        561 => "Unauthorized",
        _ => status.canonical_reason().unwrap_or(""),
    }
}

fn own(status: StatusCode, body: Bytes) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::Own((!body.is_empty()).then_some(body)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(SERVER, NAME);
    add_date(headers);
    response
}

/// RFC 9110 section 6.6.1: whoever receives a response without a date, gives it one.
pub(crate) fn add_date(headers: &mut HeaderMap) {
    if !headers.contains_key(DATE) {
        let now = httpdate::fmt_http_date(std::time::SystemTime::now());
        if let Ok(now) = HeaderValue::from_str(&now) {
            headers.insert(DATE, now);
        }
    }
}

/// An error as AWS's load balancers show them.
pub(crate) fn error(status: u16) -> Response<ResponseBody> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    let mut response = own(status, page(status));
    response.headers_mut().insert(CONTENT_TYPE, HTML);
    response
}

fn page(status: StatusCode) -> Bytes {
    let title = format!("{} {}", status.as_u16(), reason(status));
    let title = title.trim_end();
    Bytes::from(format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n"
    ))
}

/// What a rule says without a target.
pub(crate) fn decided(decision: &Decision<'_>) -> Response<ResponseBody> {
    match decision {
        Decision::Redirect {
            status, location, ..
        } => {
            let mut response = own(*status, page(*status));
            response.headers_mut().insert(CONTENT_TYPE, HTML);
            if let Ok(location) = HeaderValue::from_str(location) {
                response.headers_mut().insert(LOCATION, location);
            }
            response
        }
        Decision::Fixed {
            status,
            content_type,
            body,
            ..
        } => {
            let mut response = own(*status, Bytes::clone(body));
            // As AWS sends it, whatever the type.
            let kind = format!("{}; charset=utf-8", content_type.unwrap_or("text/plain"));
            if let Ok(kind) = HeaderValue::from_str(&kind) {
                response.headers_mut().insert(CONTENT_TYPE, kind);
            }
            response
        }
        Decision::Forward(_) => error(503),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_awss_page() {
        let response = error(504);
        assert_eq!(response.headers()[SERVER], "awselb/2.0");
        let ResponseBody::Own(Some(body)) = response.into_body() else {
            panic!("it has a body of its own");
        };
        let page = "<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n\
                    <center><h1>504 Gateway Time-out</h1></center>\r\n</body>\r\n</html>\r\n";
        assert_eq!(body, page);
    }
}
