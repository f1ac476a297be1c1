//! What clients and targets send: something well-formed, and then mostly a mutation of it.

/// Numbers that look random and are the same for the same seed (SplitMix64).
pub(super) struct Dice {
    state: u64,
    seed: u64,
    case: u64,
}

pub(super) struct Answer {
    pub(super) bytes: Vec<u8>,
    /// No request may follow on this connection.
    pub(super) spoils: bool,
    pub(super) closes: bool,
}

impl Dice {
    pub(super) fn new(seed: u64, case: u64) -> Self {
        let mut dice = Self {
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)
                ^ case.wrapping_mul(0xd134_2543_de82_ef95),
            seed,
            case,
        };
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("small")
    }

    pub(super) fn one_in(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// The id of the client.
    pub(super) fn id(&self) -> String {
        Self::id_of(self.seed, self.case)
    }

    /// The id of an earlier one.
    pub(super) fn id_before(&self, by: u64) -> String {
        Self::id_of(self.seed, self.case.wrapping_sub(by))
    }

    fn id_of(seed: u64, case: u64) -> String {
        format!(
            "{seed:016x}{:016x}",
            case.wrapping_mul(0x9e37_79b9_7f4a_7c15)
        )
    }

    /// The bytes in one to five pieces.
    pub(super) fn pieces<'a>(&mut self, mut bytes: &'a [u8]) -> Vec<&'a [u8]> {
        let mut pieces = Vec::new();
        for _ in 0..self.below(5) {
            let (piece, rest) = bytes.split_at(self.below(bytes.len() + 1));
            pieces.push(piece);
            bytes = rest;
        }
        pieces.push(bytes);
        pieces
    }
}

/// The requests of a client on one connection.
pub(super) fn of_client(dice: &mut Dice, id: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for _ in 0..=dice.below(3) {
        bytes.extend(request(dice, id));
    }
    if dice.one_in(3) {
        scramble(dice, &mut bytes);
    }
    bytes
}

fn request(dice: &mut Dice, id: &str) -> Vec<u8> {
    let method = dice.pick(&[
        "GET", "POST", "PUT", "HEAD", "DELETE", "OPTIONS", "TRACE", "get",
    ]);
    let path = dice.pick(&["/", "/a?b=c", "*", "http://a/x", "/%00", "/a//../b", "a"]);
    let version = match dice.below(12) {
        0 => "HTTP/1.0",
        1 => dice.pick(&["HTTP/1.2", "HTTP/2.0", "HTTP/1.1 ", "http/1.1", "HTTP/0.9"]),
        _ => "HTTP/1.1",
    };
    let body = match dice.below(3) {
        0 => "hello".to_owned(),
        // To whoever is wrong about the end of this request, it is the next one.
        1 => format!("GET /smuggled HTTP/1.1\r\nHost: a\r\nX-Id: {id}\r\n\r\n"),
        _ => "x".repeat(dice.below(20_000)),
    };
    let mut fields = vec!["Host: a".to_owned(), format!("X-Id: {id}")];
    let mut wire = body.clone();
    let right = format!("Content-Length: {}", body.len());
    match dice.below(10) {
        0..=2 => fields.push(right),
        3..=5 => {
            fields.push("Transfer-Encoding: chunked".to_owned());
            wire = chunked(dice, &body);
        }
        6 => {
            fields.push("Transfer-Encoding: chunked".to_owned());
            fields.push(right);
            wire = chunked(dice, &body);
        }
        7 => {
            let other = dice.below(body.len() + 3);
            fields.push(format!("Content-Length: {other}"));
            if dice.one_in(2) {
                fields.push(right);
            }
        }
        8 => {
            fields.push(odd_length(dice, body.len()));
        }
        _ => wire.clear(),
    }
    if dice.one_in(3) {
        fields.push(odd_field(dice));
    }
    if dice.one_in(8) {
        fields.swap_remove(0);
    }
    let end = if dice.one_in(16) {
        dice.pick(&["\n", "\r\r\n", "\r"])
    } else {
        "\r\n"
    };
    let mut head = format!("{method} {path} {version}{end}");
    for field in fields {
        head.push_str(&field);
        head.push_str(end);
    }
    head.push_str(end);
    [head.into_bytes(), wire.into_bytes()].concat()
}

fn odd_length(dice: &mut Dice, length: usize) -> String {
    let form = dice.pick(&[
        "Content-Length: +#",
        "Content-Length: #,#",
        "Content-Length: 0x#",
        "Content-Length: -#",
        "Content-Length : #",
        " Content-Length: #",
        "Content-Length: #\r\nContent-Length: #",
        "Content-Length:\t#",
        "Content_Length: #",
        "Content-Length: 00000#",
        "Content-Length:",
        "Content-Length: 99999999999999999999999#",
        "Content-Length: # #",
        "Transfer-Encoding: xchunked\r\nContent-Length: #",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding:\x0bchunked\r\nContent-Length: #",
        "Transfer-Encoding: chunked, identity",
        "X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: #",
        "Transfer_Encoding: chunked\r\nContent-Length: #",
        "transfer-encoding: CHUNKED",
    ]);
    form.replace('#', &length.to_string())
}

fn odd_field(dice: &mut Dice) -> String {
    let field = dice.pick(&[
        "Connection: close",
        "Connection: keep-alive, Host, X-Id",
        "Connection: Transfer-Encoding",
        "Expect: 100-continue",
        "Expect: miracles",
        "Upgrade: websocket\r\nConnection: Upgrade",
        "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk",
        "TE: trailers",
        "Trailer: X-Sum",
        "Host: b",
        "Host:",
        "X:",
        ":x",
        "X\0: y",
        "X: \0",
        "X: a\rb",
        "X: \u{e9}",
        "X : y",
        "X: y\r\n z",
        "Cookie: a\r\nCookie: b",
        "X-Forwarded-For: 1, 2, 3",
        "Keep-Alive: 5",
        "Range: bytes=0-",
        "Content-Type: application/grpc",
        "X-Amzn-Trace-Id: Root=1;Self=2",
    ]);
    if dice.one_in(30) {
        format!("X-Long: {}", "x".repeat(dice.below(100_000)))
    } else {
        field.to_owned()
    }
}

fn chunked(dice: &mut Dice, body: &str) -> String {
    let mut wire = String::new();
    let pieces: Vec<_> = dice.pieces(body.as_bytes());
    for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
        let length = if dice.one_in(20) {
            piece.len() + dice.below(3)
        } else {
            piece.len()
        };
        let size = match dice.below(20) {
            0 => format!("{length:X};ext=\"1\""),
            1 => format!("000{length:x}"),
            2 => dice
                .pick(&["-1", "0x5", "+5", "", "ffffffffffffffff1", "5 5", "g"])
                .to_owned(),
            _ => format!("{length:x}"),
        };
        let (first, second) = match dice.below(40) {
            0 => ("\n", "\r\n"),
            1 => ("\r\n", "\n"),
            2 => ("\r\n", ""),
            _ => ("\r\n", "\r\n"),
        };
        wire.push_str(&size);
        wire.push_str(first);
        wire.push_str(std::str::from_utf8(piece).expect("ASCII"));
        wire.push_str(second);
    }
    wire.push_str(match dice.below(10) {
        0 => "0\r\nX-Sum: 1\r\n\r\n",
        1 => "0\r\nContent-Length: 5\r\nHost: b\r\n\r\n",
        2 => dice.pick(&[
            "0\r\n",
            "",
            "00\r\n\r\n",
            "0\n\n",
            "0;x\r\n\r\n",
            "0\r\nbad\r\n\r\n",
        ]),
        _ => "0\r\n\r\n",
    });
    wire
}

/// Bytes lost, doubled, exchanged.
fn scramble(dice: &mut Dice, bytes: &mut Vec<u8>) {
    for _ in 0..=dice.below(3) {
        if bytes.is_empty() {
            return;
        }
        let at = dice.below(bytes.len());
        match dice.below(6) {
            0 => bytes.truncate(at),
            1 => {
                bytes.remove(at);
            }
            2 => {
                let byte = *b"\0\r\n :\x7f\xff\t,;0"
                    .get(dice.below(11))
                    .expect("one of them");
                bytes.insert(at, byte);
            }
            3 => bytes[at] = u8::try_from(dice.below(256)).expect("a byte"),
            4 => {
                let end = at + dice.below((bytes.len() - at).min(64) + 1);
                let piece = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            _ => {
                let other = dice.below(bytes.len());
                bytes.swap(at, other);
            }
        }
    }
}

/// A target's answer.
pub(super) fn of_target(dice: &mut Dice, method: &str) -> Answer {
    let (spoils, closes) = (true, true);
    let no_body = method == "HEAD";
    let fine = |bytes: &str| Answer {
        bytes: bytes.into(),
        spoils: false,
        closes: false,
    };
    let spoilt = |bytes: &str| Answer {
        bytes: bytes.into(),
        spoils,
        closes: false,
    };
    let last = |bytes: &str| Answer {
        bytes: bytes.into(),
        spoils,
        closes,
    };
    if no_body {
        return match dice.below(4) {
            0 => spoilt("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"),
            _ => fine("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"),
        };
    }
    match dice.below(30) {
        0 => spoilt(
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\nX-Evil: 1\r\nContent-Length: 4\r\n\r\nevil",
        ),
        1 => spoilt("HTTP/1.1 204 No Content\r\n\r\nevil"),
        2 => spoilt("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nokk"),
        3 => spoilt("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nok\r\n0\r\n\r\n"),
        4 => spoilt("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nokX0\r\n\r\n"),
        5 => spoilt("HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\nok"),
        6 => spoilt("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nok"),
        7 => spoilt("SSH-2.0-OpenSSH_9\r\n"),
        8 => spoilt("HTTP/1.1 200 OK\r\nX: \0\r\nContent-Length: 2\r\n\r\nok"),
        9 => spoilt(
            "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nevil",
        ),
        10 => spoilt("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"),
        11 => last("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nok"),
        12 => last("HTTP/1.1 200 OK\r\n\r\nall until the end"),
        13 => last("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nok"),
        14 => last(""),
        15 => last("HTTP/1.1 200"),
        16 => last("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"),
        17 => fine(
            "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
        ),
        18 => fine(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 1\r\n\r\n",
        ),
        19 => fine("HTTP/1.1 304 Not Modified\r\nContent-Length: 200\r\n\r\n"),
        20 => spoilt("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nok"),
        21 => spoilt("HTTP/1.1 999999 OK\r\nContent-Length: 2\r\n\r\nok"),
        22 => spoilt("HTTP/1.1 100 Continue\r\n\r\nHTTP/9.1 200 OK\r\n\r\n"),
        _ => fine("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"),
    }
}
