//! HTTP/1.1 on both sides.

use model::network::Ipv4Range;

use super::*;

#[tokio::test]
async fn a_request_reaches_its_target_with_the_fields_of_a_load_balancer() {
    let front = front(one(echo().await));
    let answer = front.says(GET).await;
    let (head, asked) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert!(
        head.contains("Connection: close") && head.contains("Date: "),
        "{head}"
    );
    assert!(
        asked.starts_with("GET /a?b=c HTTP/1.1\r\nHost: h\r\n"),
        "{asked}"
    );
    for line in [
        "X-Forwarded-For: 127.0.0.1\r\n",
        "X-Forwarded-Proto: http\r\n",
        "X-Forwarded-Port: 80\r\n",
        "X-Amzn-Trace-Id: Root=1-",
    ] {
        assert!(asked.contains(line), "{line} in {asked}");
    }
    assert!(!asked.contains("Connection"), "{asked}");
    let numbers = front.numbers();
    assert_eq!((numbers.requests, numbers.target_2xx), (1, 1));
}

#[tokio::test]
async fn requests_of_a_connection_share_one_to_the_target() {
    let front = front(one(echo().await));
    let mut peer = front.peer().await;
    for _ in 0..3 {
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").await;
        peer.until("\r\n\r\n").await;
        peer.until("\r\n\r\n").await;
    }
    // The client's and the target's.
    assert_eq!(front.numbers().new_connections, 2);
    peer.send(
        "GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
    )
    .await;
    let rest = peer.rest().await;
    assert!(
        rest.contains("GET /1") && rest.contains("GET /2"),
        "pipelined: {rest}"
    );
}

#[tokio::test]
async fn a_connection_that_was_taken_over_serves_one_host() {
    let mut plan = one(echo().await);
    plan.listeners[0].admitted = vec![Ipv4Range {
        first: [127, 0, 0, 0].into(),
        last: [127, 0, 0, 255].into(),
    }];
    let front = front(plan);
    let accepting = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let take_over = async || {
        let peer = TcpStream::connect(accepting.local_addr().unwrap()).await;
        let (taken, _) = accepting.accept().await.unwrap();
        let taken = taken.into_std().unwrap().into();
        let served = front.balancer.serve(taken, 80, "h".to_owned());
        served.unwrap();
        Peer(peer.unwrap())
    };
    let mut peer = take_over().await;
    for host in ["h", "H.:4566"] {
        peer.send(&format!("GET /1 HTTP/1.1\r\nHost: {host}\r\n\r\n"))
            .await;
        let head = peer.until("\r\n\r\n").await;
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
        let asked = peer.until("\r\n\r\n").await;
        assert!(asked.contains("X-Forwarded-For: 127.0.0.1\r\n"), "{asked}");
    }
    peer.send("POST / HTTP/1.1\r\nHost: 127.0.0.1:4566\r\nContent-Length: 6\r\n\r\nsecret")
        .await;
    let answer = peer.rest().await;
    assert!(
        answer.starts_with("HTTP/1.1 421 Misdirected Request\r\n"),
        "{answer}"
    );
    let mut peer = take_over().await;
    peer.send("GET http://other/ HTTP/1.1\r\nHost: h\r\n\r\n")
        .await;
    assert_eq!(status_of(&peer.rest().await), 421);
    assert_eq!(front.numbers().requests, 2, "nothing else got to a target");

    let mut plan = BalancerPlan::clone(&one(echo().await));
    plan.listeners[0].admitted = Vec::new();
    front.balancer.apply(plan, 2, Vec::new()).unwrap();
    let mut peer = take_over().await;
    peer.send(GET).await;
    assert_eq!(peer.rest().await, "", "no security group admits it");
}

#[tokio::test]
async fn chunks_and_trailers_go_both_ways() {
    let target = target(|mut stream| async move {
        let head = read_head(&mut stream).await.unwrap();
        assert!(head.contains("Transfer-Encoding: chunked"), "{head}");
        let body = read_until(&mut stream, "0\r\nA: b\r\n\r\n").await.unwrap();
        assert!(body.contains("hello"), "{body}");
        stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nC: d\r\n\r\n").await.unwrap();
    })
    .await;
    let front = front(one(target));
    let answer = front
        .says("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5;x\r\nhello\r\n0\r\nA: b\r\n\r\n")
        .await;
    assert!(
        answer.ends_with("\r\n\r\n3\r\nabc\r\n0\r\nC: d\r\n\r\n"),
        "{answer}"
    );
}

#[tokio::test]
async fn bodies_are_passed_on_before_they_are_whole() {
    let target = target(|mut stream| async move {
        read_head(&mut stream).await.unwrap();
        assert_eq!(stream.read_u8().await.unwrap(), b'1');
        stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\na")
            .await
            .unwrap();
        assert_eq!(stream.read_u8().await.unwrap(), b'2');
        stream.write_all(b"b").await.unwrap();
    })
    .await;
    let front = front(one(target));
    let mut peer = front.peer().await;
    peer.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nConnection: close\r\n\r\n1")
        .await;
    peer.until("\r\n\r\na").await;
    peer.send("2").await;
    assert_eq!(peer.rest().await, "b");
}

#[tokio::test]
async fn a_slow_client_holds_its_target_back() {
    let sent = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let size = 64 << 20;
    let target = target(move |mut stream| {
        let count = Arc::clone(&count);
        async move {
            read_head(&mut stream).await.unwrap();
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n");
            stream.write_all(head.as_bytes()).await.unwrap();
            let piece = vec![0; 64 << 10];
            for _ in 0..size / piece.len() {
                if stream.write_all(&piece).await.is_err() {
                    return;
                }
                count.fetch_add(piece.len(), std::sync::atomic::Ordering::Relaxed);
            }
        }
    })
    .await;
    let front = front(one(target));
    let mut peer = front.peer().await;
    peer.send(GET).await;
    peer.until("\r\n\r\n").await;
    // It goes on until nothing fits any more.
    let mut before = usize::MAX;
    loop {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let now = sent.load(std::sync::atomic::Ordering::Relaxed);
        if now == before {
            break;
        }
        before = now;
    }
    assert!(before < size, "all was taken from the target");
    let mut rest = Vec::new();
    soon(peer.0.read_to_end(&mut rest)).await.unwrap();
    assert_eq!(rest.len(), size);
}

#[tokio::test]
async fn whoever_expects_100_continue_waits_for_the_target() {
    let target = target(|mut stream| async move {
        let head = read_head(&mut stream).await.unwrap();
        assert!(head.contains("Expect: 100-continue"), "{head}");
        stream
            .write_all(b"HTTP/1.1 100 Continue\r\n\r\n")
            .await
            .unwrap();
        assert_eq!(read_until(&mut stream, "body").await.unwrap(), "body");
        stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            .await
            .unwrap();
    })
    .await;
    let front = front(one(target));
    let mut peer = front.peer().await;
    peer.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n").await;
    assert_eq!(
        peer.until("\r\n\r\n").await,
        "HTTP/1.1 100 Continue\r\n\r\n"
    );
    peer.send("body").await;
    assert_eq!(status_of(&peer.rest().await), 200);
}

#[tokio::test]
async fn a_target_may_refuse_a_body_before_it_comes() {
    let front = front(one(
        saying("HTTP/1.1 417 No\r\nContent-Length: 0\r\n\r\n").await
    ));
    let mut peer = front.peer().await;
    peer.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n")
        .await;
    let answer = peer.until("\r\n\r\n").await;
    assert_eq!(status_of(&answer), 417);
    assert_eq!(peer.rest().await, "", "the unread body ends the connection");
}

#[tokio::test]
async fn responses_without_a_body_end_at_their_head() {
    for (method, answer) in [
        ("HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"),
        ("GET", "HTTP/1.1 204 No Content\r\n\r\n"),
        (
            "GET",
            "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n",
        ),
    ] {
        let front = front(one(saying(answer).await));
        let mut peer = front.peer().await;
        for _ in 0..2 {
            peer.send(&format!("{method} / HTTP/1.1\r\nHost: h\r\n\r\n"))
                .await;
            let head = peer.until("\r\n\r\n").await;
            assert_eq!(status_of(&head), status_of(answer));
            assert_eq!(
                head.contains("Content-Length: 5"),
                answer.contains("Content-Length")
            );
        }
    }
}

#[tokio::test]
async fn a_response_that_ends_with_its_connection_is_passed_on() {
    let target = target(|mut stream| async move {
        read_head(&mut stream).await.unwrap();
        stream
            .write_all(b"HTTP/1.1 200 OK\r\n\r\nabc")
            .await
            .unwrap();
    })
    .await;
    let front = front(one(target));
    assert!(
        front
            .says(GET)
            .await
            .ends_with("\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
    );
    let old = front.says("GET / HTTP/1.0\r\n\r\n").await;
    assert!(
        old.contains("Connection: close") && old.ends_with("\r\n\r\nabc"),
        "{old}"
    );
}

#[tokio::test]
async fn a_connection_that_the_target_closed_is_not_an_error() {
    let target = target(|mut stream| async move {
        read_head(&mut stream).await.unwrap();
        stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            .await
            .unwrap();
    })
    .await;
    let front = front(one(target));
    for _ in 0..20 {
        assert_eq!(front.status(GET).await, 200);
    }
}

#[tokio::test]
async fn a_client_that_goes_takes_its_request_along() {
    let (gone, mut seen) = tokio::sync::mpsc::unbounded_channel();
    let target = target(move |mut stream| {
        let gone = gone.clone();
        async move {
            let head = read_head(&mut stream).await.unwrap();
            if head.contains("/health") {
                return;
            }
            gone.send("asked").unwrap();
            assert!(stream.read_u8().await.is_err());
            gone.send("gone").unwrap();
        }
    })
    .await;
    let front = front(one(target));
    let mut peer = front.peer().await;
    peer.send(GET).await;
    assert_eq!(soon(seen.recv()).await, Some("asked"));
    drop(peer);
    assert_eq!(soon(seen.recv()).await, Some("gone"));
    soon(async {
        while front.numbers().elb_4xx == 0 {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn websockets_become_tunnels() {
    let target = target(|mut stream| async move {
        let head = read_head(&mut stream).await.unwrap();
        assert!(head.contains("Upgrade: websocket") && head.contains("Connection: Upgrade"), "{head}");
        stream.write_all(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\nfirst").await.unwrap();
        assert_eq!(read_until(&mut stream, "ping").await.unwrap(), "ping");
        stream.write_all(b"pong").await.unwrap();
        // The client has ended its side; the target still may speak.
        assert!(stream.read_u8().await.is_err());
        stream.write_all(b"bye").await.unwrap();
    })
    .await;
    let front = front(one(target));
    let mut peer = front.peer().await;
    peer.send("GET /s HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Key: k\r\n\r\n").await;
    let head = peer.until("first").await;
    assert!(
        head.starts_with("HTTP/1.1 101 ") && head.contains("Sec-Websocket-Accept: x"),
        "{head}"
    );
    peer.send("ping").await;
    assert_eq!(peer.until("pong").await, "pong");
    peer.0.shutdown().await.unwrap();
    assert_eq!(peer.rest().await, "bye");
}

#[tokio::test]
async fn ambiguous_requests_are_written_anew_and_end_their_connection() {
    let front = front(one(echo().await));
    let answer = front
        .says("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n")
        .await;
    assert_eq!(answer.matches("HTTP/1.1 200").count(), 1, "{answer}");
    assert!(
        answer.contains("Connection: close") && !answer.contains("smuggled"),
        "{answer}"
    );
    let asked = answer.split_once("\r\n\r\n").unwrap().1;
    assert!(
        asked.contains("Transfer-Encoding: chunked") && !asked.contains("Content-Length"),
        "{asked}"
    );
    assert_eq!(front.numbers().non_compliant_requests, 1);
}

#[tokio::test]
async fn the_strictest_mode_takes_compliant_requests_only() {
    let mut plan = one(echo().await);
    plan.settings.desync = model::balancing::Desync::Strictest;
    let front = front(plan);
    assert_eq!(
        front
            .status("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            .await,
        400
    );
    assert_eq!(front.status(GET).await, 200);
}
