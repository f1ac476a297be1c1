//! Plans that change under traffic, and the end.

use super::*;
use crate::test_plans::fixed;

#[tokio::test]
async fn a_new_plan_is_for_the_next_request_of_an_open_connection() {
    let front = front(plan(Vec::new(), Vec::new(), fixed(418)));
    let mut peer = front.peer().await;
    for (version, status) in [(2, 202), (3, 403), (4, 200)] {
        front
            .balancer
            .apply(
                plan(Vec::new(), Vec::new(), fixed(status)),
                version,
                Vec::new(),
            )
            .unwrap();
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").await;
        let answer = peer.until(&format!("\r\n\r\n{status}")).await;
        assert_eq!(status_of(&answer), status);
        assert_eq!(front.balancer.report().unwrap().plan_version, version);
    }
}

#[tokio::test]
async fn a_target_that_goes_ends_its_requests_with_502() {
    let target = target(|mut stream| async move {
        read_head(&mut stream).await;
        std::future::pending::<()>().await;
    })
    .await;
    let front = front(one(target));
    let mut peer = front.peer().await;
    peer.send(GET).await;
    soon(async {
        while front.numbers().requests == 0 {
            tokio::task::yield_now().await;
        }
    })
    .await;
    front
        .balancer
        .apply(with(group(1, Vec::new())), 2, Vec::new())
        .unwrap();
    assert_eq!(status_of(&peer.rest().await), 502);
}

#[tokio::test]
async fn a_listener_without_a_socket_is_reported_and_one_that_goes_is_closed() {
    let front = front(plan(Vec::new(), Vec::new(), fixed(200)));
    let mut other = plan(Vec::new(), Vec::new(), fixed(200));
    other.scheme = model::balancing::Scheme::InternetFacing;
    other.listeners[0].port = 81;
    other.nodes = vec![model::balancing::NodePlan {
        availability_zone: "us-east-1a".to_owned(),
        interface_id: model::NetworkInterfaceId::from_random(1),
        address: [10, 0, 0, 5].into(),
        prefix_len: 24,
        gateway: [10, 0, 0, 1].into(),
        mac_address: "02:00:00:00:00:01".to_owned(),
    }];
    front.balancer.apply(other, 2, Vec::new()).unwrap();
    let report = front.balancer.report().unwrap();
    // That nothing listens at the host is for others to say.
    let problems: Vec<_> = report.listeners.iter().map(|one| &one.problem).collect();
    assert_eq!(problems, ["nothing listens at port 81 in us-east-1a"]);
    soon(async {
        while TcpStream::connect(front.address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn draining_lets_requests_end_and_closes_what_is_idle() {
    let target = target(|mut stream| async move {
        read_head(&mut stream).await.unwrap();
        stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\na")
            .await
            .unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
        stream.write_all(b"b").await.unwrap();
    })
    .await;
    let front = front(one(target));
    let (mut idle, mut busy) = (front.peer().await, front.peer().await);
    busy.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").await;
    busy.until("\r\n\r\na").await;
    let draining = tokio::spawn({
        let balancer = front.balancer.clone();
        async move { balancer.drain(PATIENCE).await }
    });
    assert_eq!(idle.rest().await, "");
    assert_eq!(busy.rest().await, "b");
    soon(draining).await.unwrap();
}

#[tokio::test]
async fn the_hosts_address_serves_only_whom_security_groups_admit() {
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let balancer = Balancer::new(BalancerOptions::default());
    let host = ListeningSocket {
        place: Place::Host,
        port: 80,
        socket: socket.into(),
    };
    let mut served = plan(Vec::new(), Vec::new(), fixed(200));
    balancer.apply(served.clone(), 1, vec![host]).unwrap();
    let front = Front { balancer, address };
    let mut peer = front.peer().await;
    assert_eq!(peer.rest().await, "");
    served.listeners[0].admitted = vec![model::network::Ipv4Range {
        first: [127, 0, 0, 0].into(),
        last: [127, 255, 255, 255].into(),
    }];
    front.balancer.apply(served, 2, Vec::new()).unwrap();
    assert_eq!(front.status(GET).await, 200);
}

#[tokio::test]
async fn every_request_is_a_line_of_the_access_log() {
    let folder = tempfile::tempdir().unwrap();
    let balancer = Balancer::new(BalancerOptions {
        access_log: Some(folder.path().to_owned()),
        ..BalancerOptions::default()
    });
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let sockets = vec![ListeningSocket {
        place: Place::Node("a".to_owned()),
        port: 80,
        socket: socket.into(),
    }];
    let mut served = one(echo().await);
    served.arn = "arn:aws:elasticloadbalancing:us-east-1:000000000000:loadbalancer/a".to_owned();
    balancer.apply(served, 1, sockets).unwrap();
    let front = Front { balancer, address };
    front.says(GET).await;
    front
        .says("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: x\r\n\r\n")
        .await;
    let lines = soon(async {
        loop {
            let lines = log_lines(folder.path());
            if lines.len() == 4 {
                return lines;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    let lines = lines.await;
    let line = lines.iter().find(|line| line.contains("\"GET ")).unwrap();
    for part in [
        " 200 200 ",
        "\"GET http://h:80/a?b=c HTTP/1.1\"",
        "\"Root=1-",
        "\"forward\"",
        " arn:group/1 ",
    ] {
        assert!(line.contains(part), "{part} in {line}");
    }
    let bad = lines.iter().find(|line| line.contains(" 400 - ")).unwrap();
    assert!(bad.contains("\"Severe\" \"BadContentLength\""), "{bad}");
    // Each came on a connection, of which there is a line as well.
    let trace = line.split(' ').find(|field| field.starts_with("TID_"));
    let trace = trace.unwrap();
    assert_eq!(lines.iter().filter(|line| line.contains(trace)).count(), 2);
}

/// What was written below a folder.
fn log_lines(folder: &std::path::Path) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            lines.extend(log_lines(&path));
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            lines.extend(text.lines().map(str::to_owned));
        }
    }
    lines
}

#[tokio::test]
async fn a_listener_changes_fields_of_every_response() {
    let target = target(|mut stream| async move {
        read_head(&mut stream).await.unwrap();
        let answer = b"HTTP/1.1 200 OK\r\nServer: own\r\nX-Frame-Options: none\r\n\
            Content-Length: 0\r\n\r\n";
        stream.write_all(answer).await.unwrap();
    })
    .await;
    let mut plan = one(target);
    let headers = &mut plan.listeners[0].headers;
    headers.server = false;
    headers
        .added
        .insert("x-frame-options".to_owned(), "DENY".to_owned());
    let front = front(plan);
    for (request, status) in [(GET, 200), ("GET / HTTP/1.1\r\n\r\n", 400)] {
        let mut peer = front.peer().await;
        peer.send(request).await;
        let answer = peer.until("\r\n\r\n").await;
        assert_eq!(status_of(&answer), status);
        assert!(answer.contains("\r\nX-Frame-Options: DENY\r\n"), "{answer}");
        assert!(
            !answer.contains("none") && !answer.contains("Server:"),
            "{answer}"
        );
    }
}
