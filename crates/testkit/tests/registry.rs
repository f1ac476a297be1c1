//! The registry as a client sees it, over a real socket.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

use testkit::catalog::Entry;
use testkit::image::{Dialect, Image, sha256};
use testkit::layer::{Compression, LayerBuilder};
use testkit::registry::{Access, Options, Registry};

/// The status and the whole answer, headers and body, of one request.
fn request(address: SocketAddr, method: &str, path: &str, headers: &str) -> (u16, Vec<u8>) {
    let mut stream = TcpStream::connect(address).expect("connect");
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{headers}\r\n"
    )
    .expect("send");
    let mut answer = Vec::new();
    // A fault ends the connection in the middle of a body; what came before it is what counts.
    let _ = stream.read_to_end(&mut answer);
    let status = std::str::from_utf8(&answer[9..12])
        .expect("status")
        .parse()
        .expect("number");
    (status, answer)
}

fn entry(repository: &'static str) -> Entry {
    let mut layer = LayerBuilder::new();
    layer.file("file", 0o644, &[7; 4000]).expect("entry");
    let layer = layer.finish(Compression::None).expect("layer");
    let image = Image::native(serde_json::json!({ "Cmd": ["true"] }), vec![layer]);
    Entry {
        repository,
        tag: "latest",
        packed: image.pack(Dialect::Oci),
        image,
    }
}

fn start(access: Access) -> Registry {
    let address = SocketAddr::from(([127, 0, 0, 1], 0));
    Registry::start(
        Options { address, access },
        vec![entry("app"), entry("private/app")],
    )
    .expect("registry")
}

fn body(answer: &[u8]) -> &[u8] {
    let at = answer
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .expect("end of headers");
    &answer[at + 4..]
}

#[test]
fn pulls_by_tag_digest_and_range() {
    let registry = start(Access::Open);
    let address = registry.address();
    let (status, answer) = request(address, "GET", "/v2/app/manifests/latest", "");
    assert_eq!(status, 200);
    let digest = sha256(body(&answer));
    let by_digest = request(address, "GET", &format!("/v2/app/manifests/{digest}"), "");
    assert_eq!(body(&by_digest.1), body(&answer));

    let blob = entry("app").packed.blobs[0].clone();
    let path = format!("/v2/app/blobs/{}", blob.digest);
    assert_eq!(body(&request(address, "GET", &path, "").1), &blob.bytes[..]);
    let (status, answer) = request(address, "GET", &path, "Range: bytes=100-\r\n");
    assert_eq!((status, body(&answer)), (206, &blob.bytes[100..]));
    assert_eq!(
        request(address, "GET", &path, "Range: bytes=999999-\r\n").0,
        416
    );
    let (status, answer) = request(address, "HEAD", &path, "");
    assert_eq!((status, body(&answer).len()), (200, 0));
    assert_eq!(registry.log().len(), 6);
}

#[test]
fn says_what_is_missing() {
    let registry = start(Access::Open);
    for (path, status, code) in [
        ("/v2/", 200, ""),
        ("/v2/app/manifests/absent", 404, "MANIFEST_UNKNOWN"),
        ("/v2/absent/manifests/latest", 404, "NAME_UNKNOWN"),
        ("/v2/app/blobs/sha256:00", 404, "BLOB_UNKNOWN"),
        ("/v2/app/tags/list", 200, "latest"),
    ] {
        let (got, answer) = request(registry.address(), "GET", path, "");
        assert_eq!(got, status, "{path}");
        assert!(String::from_utf8_lossy(&answer).contains(code), "{path}");
    }
}

#[test]
fn demands_credentials() {
    let credentials = || ("user".to_owned(), "password".to_owned());
    let right = "Authorization: Basic dXNlcjpwYXNzd29yZA==\r\n";
    let wrong = "Authorization: Basic dXNlcjp3cm9uZw==\r\n";
    let basic = start(Access::Basic(credentials()));
    let check = |headers, status| {
        assert_eq!(
            request(basic.address(), "GET", "/v2/app/manifests/latest", headers).0,
            status
        );
    };
    check("", 401);
    check(wrong, 401);
    check(right, 200);

    let bearer = start(Access::Bearer(credentials()));
    let check = |repository: &str, login: &str, status| {
        let path = format!("/token?service=testkit&scope=repository:{repository}:pull");
        let (_, answer) = request(bearer.address(), "GET", &path, login);
        let token: serde_json::Value = serde_json::from_slice(body(&answer)).expect("JSON");
        let token = token["token"].as_str().expect("token");
        let path = format!("/v2/{repository}/manifests/latest");
        let header = format!("Authorization: Bearer {token}\r\n");
        assert_eq!(
            request(bearer.address(), "GET", &path, &header).0,
            status,
            "{repository}"
        );
    };
    check("app", "", 200);
    check("private/app", "", 401);
    check("private/app", right, 200);
}

#[test]
fn fails_on_demand() {
    let registry = start(Access::Open);
    let fault = r#"{"path_contains": "/blobs/", "times": 1, "truncate_after": 100}"#;
    let headers = format!("Content-Length: {}\r\n\r\n{fault}", fault.len());
    // The body follows the headers; the empty line that `request` adds comes after it.
    assert_eq!(
        request(registry.address(), "POST", "/_testkit/fault", &headers).0,
        204
    );
    let blob = entry("app").packed.blobs[0].clone();
    let path = format!("/v2/app/blobs/{}", blob.digest);
    let cut = request(registry.address(), "GET", &path, "");
    assert_eq!(body(&cut.1), &blob.bytes[..100]);
    assert_eq!(
        body(&request(registry.address(), "GET", &path, "").1),
        &blob.bytes[..]
    );
}
