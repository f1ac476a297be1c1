//! Where a request ends: nothing that two programs could read in two ways reaches a target as it is.

use model::balancing::Desync;

use crate::scene::{Scene, Stage};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

async fn refused(head: &str, body: &str) {
    let target = Stage::new().await.always(OK);
    let scene = Scene::new(&[target], |_| {}).await;
    let request = format!("POST / HTTP/1.1\r\nHost: a\r\n{head}\r\n\r\n{body}");
    let status = scene.ask(&request).await.status();
    assert!(
        matches!(status, 400 | 501),
        "{head:?} is answered with {status}"
    );
}

#[tokio::test]
async fn unclear_lengths_are_refused() {
    refused("Content-Length: 5\r\nContent-Length: 6", "hello").await;
    refused("Content-Length: +5", "hello").await;
    refused("Content-Length: 5,5", "hello").await;
    refused("Content-Length: 0x5", "hello").await;
    refused("Content-Length: -5", "hello").await;
    refused("Transfer-Encoding: xchunked", "0\r\n\r\n").await;
    refused("Transfer-Encoding: chunked, identity", "0\r\n\r\n").await;
    refused("Transfer-Encoding: gzip, chunked", "0\r\n\r\n").await;
    refused(
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: cow",
        "0\r\n\r\n",
    )
    .await;
    refused("Transfer-Encoding : chunked", "0\r\n\r\n").await;
    refused(" Transfer-Encoding: chunked", "0\r\n\r\n").await;
    refused("Transfer-Encoding: \x0cchunked", "0\r\n\r\n").await;
    refused("Transfer-Encoding: chunked\r", "0\r\n\r\n").await;
    refused("Content-Length: 5\r", "hello").await;
    refused("X: a\r\n b", "").await;
    refused("X: a\0b", "").await;
}

#[tokio::test]
async fn bad_chunks_end_the_request() {
    for body in [
        "zz\r\nhello\r\n0\r\n\r\n",
        "5\r\nhelloX0\r\n\r\n",
        "-5\r\nhello\r\n0\r\n\r\n",
    ] {
        let stage = Stage::new().await;
        let scene = Scene::new(&[stage.address], |_| {}).await;
        let mut client = scene.client().await;
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        client.send(&format!("{head}{body}")).await;
        let mut target = stage.accept().await;
        let arrived = target.rest().await;
        assert!(
            !arrived.ends_with("0\r\n\r\n"),
            "{body:?} arrived as {arrived:?}"
        );
    }
}

#[tokio::test]
async fn bodies_are_framed_anew() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |plan| {
        plan.settings.desync = Desync::Monitor;
    })
    .await;
    let mut client = scene.client().await;
    let head =
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n";
    client
        .send(&format!("{head}5;ext=1\r\nhello\r\n0\r\n\r\n"))
        .await;
    let mut target = stage.accept().await;
    let arrived = target.head().await.to_ascii_lowercase();
    assert!(
        arrived.contains("transfer-encoding: chunked\r\n"),
        "{arrived}"
    );
    assert!(!arrived.contains("content-length"), "{arrived}");
    assert_eq!(target.bytes(15).await, "5\r\nhello\r\n0\r\n\r\n");
}

#[tokio::test]
async fn requests_in_a_row_are_not_mixed_up() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    let first = "POST /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
    let second = "GET /2 HTTP/1.1\r\nHost: a\r\n\r\n";
    client.send(&format!("{first}{second}")).await;
    let mut target = stage.accept().await;
    assert!(target.head().await.starts_with("POST /1 HTTP/1.1\r\n"));
    assert_eq!(target.bytes(5).await, "hello");
    target.send(OK).await;
    assert_eq!(client.answer().await.status(), 200);
    assert!(target.head().await.starts_with("GET /2 HTTP/1.1\r\n"));
    target.send(OK).await;
    assert_eq!(client.answer().await.status(), 200);
}

#[tokio::test]
async fn no_request_follows_an_ambiguous_one_at_a_target() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let ambiguous = "GET /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
    let mut client = scene.client().await;
    client.send(ambiguous).await;
    let mut target = stage.accept().await;
    let arrived = target.head().await;
    assert!(arrived.contains("Connection: close\r\n"), "{arrived}");
    target.send(OK).await;
    assert_eq!(client.answer().await.header("connection"), Some("close"));
    let mut second = scene.client().await;
    second.send("GET /2 HTTP/1.1\r\nHost: a\r\n\r\n").await;
    let mut other = stage.accept().await;
    assert!(other.head().await.starts_with("GET /2 "));
    assert_eq!(target.rest().await, "hello");
}

#[tokio::test]
async fn trailers_are_filtered_both_ways() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let trailers = "X-Sum: 1\r\nHost: b\r\nX-Forwarded-For: 1.1.1.1\r\nCookie: c\r\n";
    let mut client = scene.client().await;
    let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    client
        .send(&format!("{head}1\r\nx\r\n0\r\n{trailers}\r\n"))
        .await;
    let mut target = stage.accept().await;
    target.head().await;
    let expected = "1\r\nx\r\n0\r\nX-Sum: 1\r\n\r\n";
    assert_eq!(target.bytes(expected.len()).await, expected);
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let trailers = "Set-Cookie: a=b\r\nContent-Length: 5\r\n";
    target
        .send(&format!("{head}1\r\nx\r\n0\r\n{trailers}\r\n"))
        .await;
    client.head().await;
    let expected = "1\r\nx\r\n0\r\n\r\n";
    assert_eq!(client.bytes(expected.len()).await, expected);
}

#[tokio::test]
async fn a_query_without_a_path_arrives_as_one_of_the_root() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client
        .send("GET http://a?x=1 HTTP/1.1\r\nHost: a\r\n\r\n")
        .await;
    let arrived = stage.accept().await.head().await;
    assert!(arrived.starts_with("GET /?x=1 HTTP/1.1\r\n"), "{arrived}");
}
