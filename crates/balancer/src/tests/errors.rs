//! Answers of the load balancer itself, each for its cause.

use super::*;
use crate::test_plans::fixed;

#[tokio::test]
async fn what_cannot_be_understood_is_answered_by_what_is_wrong_with_it() {
    let front = front(one(echo().await));
    let long = "a".repeat(17 * 1024);
    let many = format!("X: {}\r\n", "a".repeat(15 * 1024)).repeat(5);
    let addresses = vec!["1.1.1.1"; 31].join(",");
    for (status, request) in [
        (400, "nonsense\r\n\r\n".to_owned()),
        (400, "GET / HTTP/1.1\r\n\r\n".to_owned()),
        (
            400,
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"
                .to_owned(),
        ),
        (
            405,
            "TRACE / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n".to_owned(),
        ),
        (414, format!("GET /{long} HTTP/1.1\r\nHost: h\r\n\r\n")),
        (
            400,
            format!("GET / HTTP/1.1\r\nHost: h\r\nA: {long}\r\n\r\n"),
        ),
        (400, format!("GET / HTTP/1.1\r\nHost: h\r\n{many}\r\n")),
        (
            463,
            format!(
                "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nX-Forwarded-For: {addresses}\r\n\r\n"
            ),
        ),
        (
            501,
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n".to_owned(),
        ),
        (505, "GET / HTTP/2.0\r\nHost: h\r\n\r\n".to_owned()),
    ] {
        let answer = front.says(&request).await;
        let start: String = request.chars().take(60).collect();
        assert_eq!(status_of(&answer), status, "{start}");
        assert!(answer.contains("Server: awselb/2.0\r\n"), "{answer}");
        assert!(answer.contains("Content-Type: text/html\r\n"), "{answer}");
    }
}

#[tokio::test]
async fn a_malformed_chunk_is_answered_with_400_and_ends_the_targets_connection() {
    let (ended, mut seen) = tokio::sync::mpsc::unbounded_channel();
    let target = target(move |mut stream| {
        let ended = ended.clone();
        async move {
            let rest = read_until(&mut stream, "0\r\n\r\n").await;
            read_until(&mut stream, "never").await;
            ended.send(rest).unwrap();
        }
    })
    .await;
    let front = front(one(target));
    let request =
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n";
    assert_eq!(front.status(request).await, 400);
    assert_eq!(
        soon(seen.recv()).await,
        Some(None),
        "the target does not take it for whole"
    );
}

#[tokio::test]
async fn a_target_that_does_not_answer_is_502_or_504() {
    let nobody = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let SocketAddr::V4(address) = listener.local_addr().unwrap() else {
            panic!("IPv4 was asked for");
        };
        address
    };
    assert_eq!(front(one(nobody)).status(GET).await, 502, "refused");
    let closing = target(|mut stream| async move {
        read_head(&mut stream).await;
    })
    .await;
    assert_eq!(front(one(closing)).status(GET).await, 502, "closed");
    assert_eq!(
        front(one(saying("SMTP ready\r\n\r\n").await))
            .status(GET)
            .await,
        502,
        "no response"
    );
    let long = target(|mut stream| async move {
        read_head(&mut stream).await;
        let head = format!("HTTP/1.1 200 OK\r\nA: {}\r\n\r\n", "a".repeat(33 * 1024));
        let _ = stream.write_all(head.as_bytes()).await;
    })
    .await;
    assert_eq!(front(one(long)).status(GET).await, 502, "too long a head");
    let mut silent = one(target(|stream| async move {
        std::future::pending::<()>().await;
        drop(stream);
    })
    .await);
    silent.settings.idle_timeout_seconds = 1;
    let front = front(silent);
    assert_eq!(front.status(GET).await, 504, "silent");
    let numbers = front.numbers();
    assert_eq!((numbers.elb_5xx, numbers.elb_504), (1, 1));
}

#[tokio::test]
async fn a_client_that_does_not_go_on_is_answered_with_408() {
    let mut plan = one(echo().await);
    plan.settings.idle_timeout_seconds = 1;
    let front = front(plan);
    assert_eq!(front.status("GET / HTTP/1.1\r\nHo").await, 408);
    assert_eq!(front.says("").await, "", "one that says nothing is left");
}

#[tokio::test]
async fn without_registered_targets_it_is_503() {
    let front = front(with(group(1, Vec::new())));
    let answer = front.says(GET).await;
    assert!(
        answer.contains("<center><h1>503 Service Temporarily Unavailable</h1></center>"),
        "{answer}"
    );
}

#[tokio::test]
async fn a_response_that_is_shorter_than_it_says_is_seen_to_be() {
    let target = target(|mut stream| async move {
        read_head(&mut stream).await;
        stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc")
            .await
            .unwrap();
    })
    .await;
    let front = front(one(target));
    let mut peer = front.peer().await;
    peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").await;
    let answer = peer.rest().await;
    assert!(
        answer.contains("Content-Length: 5") && answer.ends_with("abc"),
        "{answer}"
    );
}

#[tokio::test]
async fn rules_answer_without_a_target() {
    let redirect = Action::Redirect {
        protocol: "HTTPS".to_owned(),
        host: "#{host}".to_owned(),
        port: "443".to_owned(),
        path: "/#{path}".to_owned(),
        query: "#{query}".to_owned(),
        status: model::balancing::RedirectStatus::MovedPermanently,
    };
    let answer = front(plan(Vec::new(), Vec::new(), redirect))
        .says(GET)
        .await;
    assert!(
        answer.starts_with("HTTP/1.1 301 Moved Permanently\r\n"),
        "{answer}"
    );
    assert!(
        answer.contains("Location: https://h:443/a?b=c\r\n"),
        "{answer}"
    );
    let answer = front(plan(Vec::new(), Vec::new(), fixed(418)))
        .says(GET)
        .await;
    assert!(
        answer.starts_with("HTTP/1.1 418 ") && answer.ends_with("\r\n\r\n418"),
        "{answer}"
    );
}
