//! The load balancers that are measured, each on processor 0 with equal work: keep-alive to two
//! upstreams, the same headers added.

use std::fmt::Write as _;
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::json;

/// The first port of the upstreams, and how many there are at most.
const UPSTREAM: u16 = 18_100;
const UPSTREAMS_MAX: u16 = 500;
const PLAIN: u16 = 18090;
const TLS: u16 = 18091;
/// Enough for nearly ten thousand idle connections.
const FILES_MAX: u32 = 20_000;

/// One of the contenders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Neargate,
    Nginx,
    Haproxy,
}

/// What differs between the times that one is started.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shape {
    pub(super) access_log: bool,
    /// Rules for other paths that come first.
    pub(super) rules: usize,
    /// Two where it is 0.
    pub(super) targets: u16,
}

/// A server that runs; killed when dropped.
#[derive(Debug)]
pub(super) struct Server(Child);

impl Kind {
    pub(super) const ALL: [Self; 3] = [Self::Neargate, Self::Nginx, Self::Haproxy];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Neargate => "Neargate",
            Self::Nginx => "nginx",
            Self::Haproxy => "HAProxy",
        }
    }

    /// Starts it on processor 0.
    pub(super) fn start(
        self,
        example: &Path,
        folder: &Path,
        shape: Shape,
    ) -> anyhow::Result<Server> {
        let (file, text) = match self {
            Self::Neargate => ("plan.json", plan(folder, shape)?),
            Self::Nginx => ("nginx.conf", nginx(folder, shape)),
            Self::Haproxy => ("haproxy.cfg", haproxy(folder, shape)),
        };
        let file = folder.join(file);
        fs_err::write(&file, text)?;
        let arguments: Vec<PathBuf> = match self {
            Self::Neargate => vec![example.into(), file],
            Self::Nginx => vec!["nginx".into(), "-c".into(), file],
            Self::Haproxy => vec!["haproxy".into(), "-f".into(), file],
        };
        let server = Server::start(0, &arguments, folder)?;
        wait_for(plain())?;
        wait_for(tls())?;
        Ok(server)
    }
}

/// Where all contenders serve HTTP.
pub(super) fn plain() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], PLAIN))
}

/// Where all contenders serve HTTPS.
pub(super) fn tls() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], TLS))
}

impl Server {
    /// Starts a program on one processor.
    fn start(processor: u32, arguments: &[PathBuf], folder: &Path) -> anyhow::Result<Self> {
        let log = fs_err::File::create(folder.join(format!("server-{processor}.log")))?;
        let script = format!("ulimit -n {FILES_MAX}; exec taskset -c {processor} \"$@\"");
        let mut command = Command::new("sh");
        command.args(["-c", &script, "sh"]).args(arguments);
        command
            .stdin(Stdio::null())
            .stdout(log.file().try_clone()?)
            .stderr(log.into_file());
        Ok(Self(command.spawn().context("starting a server")?))
    }

    /// The upstreams: one nginx with all their ports, on processor 1.
    pub(super) fn upstreams(folder: &Path) -> anyhow::Result<Self> {
        let files = folder.join("files");
        fs_err::create_dir_all(&files)?;
        fs_err::write(files.join("1k"), vec![b'x'; 1 << 10])?;
        fs_err::write(files.join("1m"), vec![b'x'; 1 << 20])?;
        let listens = (0..UPSTREAMS_MAX)
            .map(|number| format!("listen 127.0.0.1:{};", UPSTREAM + number))
            .collect::<Vec<_>>()
            .join(" ");
        let text = nginx_frame(
            folder,
            "upstreams",
            &format!(
                "access_log off; keepalive_requests 1000000000; sendfile on;
                 open_file_cache max=10;
                 server {{ {listens} root {}; location / {{ }} }}",
                files.display()
            ),
        );
        let file = folder.join("upstreams.conf");
        fs_err::write(&file, text)?;
        let server = Self::start(1, &["nginx".into(), "-c".into(), file], folder)?;
        wait_for(upstream())?;
        Ok(server)
    }

    pub(super) fn pid(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to kill.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn wait_for(address: SocketAddr) -> anyhow::Result<()> {
    let deadline = Instant::now() + Duration::from_secs(10);
    while TcpStream::connect(address).is_err() {
        if Instant::now() > deadline {
            bail!("nothing serves at {address}");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// One process, so that it is the one that is measured.
fn nginx_frame(folder: &Path, name: &str, http: &str) -> String {
    let folder = folder.display();
    format!(
        "daemon off; master_process off; pid {folder}/{name}.pid; error_log {folder}/{name}.err;
         worker_rlimit_nofile {FILES_MAX};
         events {{ worker_connections 19000; }}
         http {{ client_body_temp_path {folder}/{name}-b; proxy_temp_path {folder}/{name}-p;
                 fastcgi_temp_path {folder}/{name}-f; uwsgi_temp_path {folder}/{name}-u;
                 scgi_temp_path {folder}/{name}-s;
                 {http} }}\n"
    )
}

fn nginx(folder: &Path, shape: Shape) -> String {
    let mut http = String::new();
    let log = if shape.access_log {
        // The fields of AWS's lines, as far as nginx has them, and as late on the disk as ours.
        format!(
            r#"log_format alb '$scheme $time_iso8601 app/bench/b1 $remote_addr:$remote_port $upstream_addr '
               '$request_time $upstream_response_time $upstream_header_time $status $upstream_status '
               '$request_length $bytes_sent "$request_method $scheme://$host:$server_port$request_uri '
               '$server_protocol" "$http_user_agent" $ssl_cipher $ssl_protocol targetgroup/bench/a1 '
               '"Root=$request_id" "$ssl_server_name" "-" 0 $time_iso8601 "forward" "-" "-" '
               '"$upstream_addr" "$upstream_status" "-" "-" TID_$connection "-" "-" "-"';
               access_log {}/nginx.log alb buffer=64k flush=1s;"#,
            folder.display()
        )
    } else {
        "access_log off;".to_owned()
    };
    let servers = upstreams(shape)
        .map(|port| format!("server 127.0.0.1:{port};"))
        .collect::<Vec<_>>()
        .join(" ");
    // Writing to a string does not fail.
    let _ = write!(
        http,
        "{log} keepalive_requests 1000000000; keepalive_timeout 60s;
         upstream targets {{ {servers} keepalive 256; keepalive_requests 1000000000; }}
         proxy_http_version 1.1; proxy_buffering on;
         proxy_set_header Connection \"\"; proxy_set_header Host $http_host;
         proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
         proxy_set_header X-Forwarded-Proto $scheme; proxy_set_header X-Forwarded-Port $server_port;
         proxy_set_header X-Amzn-Trace-Id \"Root=$request_id\";
         ssl_certificate {0}/bench.pem; ssl_certificate_key {0}/bench.key;
         ssl_protocols TLSv1.2 TLSv1.3; ssl_session_tickets off;
         server {{ listen 127.0.0.1:{PLAIN} backlog=4096; listen 127.0.0.1:{TLS} ssl http2;\n",
        folder.display()
    );
    for number in 0..shape.rules {
        let _ = writeln!(http, "location = /rule/{number} {{ return 404; }}");
    }
    http.push_str("location / { proxy_pass http://targets; } }");
    nginx_frame(folder, "nginx", &http)
}

fn haproxy(folder: &Path, shape: Shape) -> String {
    let folder = folder.display();
    let mut text = String::from(
        "global\n  maxconn 9900\n  nbthread 1\n\
         defaults\n  mode http\n  timeout connect 10s\n  timeout client 60s\n  timeout server 60s\n",
    );
    if shape.access_log {
        text.insert_str("global\n".len(), "  log stdout format raw local0\n");
        text.push_str("  log global\n  option httplog\n");
    }
    let _ = write!(
        text,
        "frontend front\n  bind 127.0.0.1:{PLAIN} backlog 4096\n  \
         bind 127.0.0.1:{TLS} ssl crt {folder}/bench.both alpn h2,http/1.1 no-tls-tickets\n  \
         option forwardfor\n  http-request set-header X-Forwarded-Proto http\n  \
         http-request set-header X-Forwarded-Port %[dst_port]\n  \
         http-request set-header X-Amzn-Trace-Id Root=%[uuid()]\n"
    );
    for number in 0..shape.rules {
        let _ = writeln!(
            text,
            "  http-request return status 404 if {{ path /rule/{number} }}"
        );
    }
    text.push_str(
        "  default_backend targets\nbackend targets\n  balance roundrobin\n  http-reuse always\n",
    );
    for port in upstreams(shape) {
        let _ = writeln!(text, "  server s{port} 127.0.0.1:{port}");
    }
    text
}

/// The plan of `balancer`'s example `serve`, which opens a socket at 127.0.0.1 for each listener.
fn plan(folder: &Path, shape: Shape) -> anyhow::Result<String> {
    let group = "00000000000000a1";
    let forward = json!([{ "Forward": {
        "target_groups": [{ "target_group_id": group, "weight": 1 }], "stickiness_seconds": null,
    }}]);
    let rules: Vec<_> = (0..shape.rules)
        .map(|number| {
            json!({
                "id": format!("{number:016x}"), "arn": format!("rule/{number}"),
                "priority": number + 1,
                "conditions": [{ "PathPattern": { "patterns": [format!("/rule/{number}")] } }],
                "actions": [{ "FixedResponse": {
                    "status": 404, "content_type": "text/plain", "body": "" } }],
            })
        })
        .collect();
    let listener = |id: &str, port: u16, tls: serde_json::Value| {
        json!({
            "id": id, "arn": format!("listener/{id}"), "port": port, "tls": tls,
            "protocol": if tls.is_null() { "Http" } else { "Https" },
            "rules": rules, "default_rule_arn": "rule/default", "default_actions": forward,
            "admitted": [{ "first": "0.0.0.0", "last": "255.255.255.255" }],
        })
    };
    let certificate = "00000000-0000-4000-8000-000000000001";
    let tls = json!({ "policy": "ELBSecurityPolicy-TLS13-1-2-2021-06",
                      "certificates": [certificate], "mutual": "Off" });
    let targets: Vec<_> = upstreams(shape)
        .map(|port| {
            json!({ "address": "127.0.0.1", "port": port, "availability_zone": null,
                    "registered_at": 0, "draining": false })
        })
        .collect();
    let plan = json!({
        "id": "00000000000000b1", "arn": "loadbalancer/app/bench/b1", "path": "app/bench/b1",
        "scheme": "InternetFacing", "vpc_id": "vpc-00000000000000001",
        "settings": {
            "idle_timeout_seconds": 60, "client_keep_alive_seconds": 3600, "http2": true,
            "desync": "Defensive", "drop_invalid_header_fields": false,
            "preserve_host_header": false, "tls_headers": false,
            "forwarded_for_client_port": false, "forwarded_for": "Append",
        },
        "nodes": [],
        "listeners": [
            listener("00000000000000c1", PLAIN, serde_json::Value::Null),
            listener("00000000000000c2", TLS, tls),
        ],
        "target_groups": [{
            "id": group, "arn": "targetgroup/bench/a1", "path": "targetgroup/bench/a1",
            "protocol": "Http", "protocol_version": "Http1",
            "health_check": {
                "protocol": "Http", "port": null, "path": "/1k", "interval_seconds": 30,
                "timeout_seconds": 5, "healthy_threshold": 5, "unhealthy_threshold": 2,
                "matcher": "200",
            },
            "settings": {
                "deregistration_delay_seconds": 300, "slow_start_seconds": 0,
                "algorithm": "RoundRobin", "stickiness": null, "cross_zone": "On",
            },
            "targets": targets,
        }],
        "certificates": [{
            "id": certificate,
            "chain_pem": fs_err::read_to_string(folder.join("bench.pem"))?,
            "private_key_pem": fs_err::read_to_string(folder.join("bench.key"))?,
        }],
    });
    let access_log = shape.access_log.then(|| folder.join("access"));
    Ok(json!({ "plan": plan, "access_log": access_log }).to_string())
}

/// The first upstream, without anything before it.
pub(super) fn upstream() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], UPSTREAM))
}

fn upstreams(shape: Shape) -> impl Iterator<Item = u16> {
    let count = shape.targets.clamp(2, UPSTREAMS_MAX);
    UPSTREAM..UPSTREAM + count
}
