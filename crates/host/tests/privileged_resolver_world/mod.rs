//! A DNS server that stands in for those of the host, with names that behave in their own ways.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::rdata::{A, SOA};
use hickory_proto::rr::{Name, RData, Record, RecordType};

use crate::world::NetNs;

/// Records of `big.example.com`: more than fit in 512 bytes.
pub(crate) const BIG: u8 = 100;

/// A false upstream resolver on the host.
#[derive(Debug)]
pub(crate) struct Upstream {
    seen: Arc<Mutex<Vec<String>>>,
}

impl Upstream {
    pub(crate) fn start(host: &NetNs) -> Self {
        Self::start_at(host, Ipv4Addr::LOCALHOST)
    }

    pub(crate) fn start_at(host: &NetNs, address: Ipv4Addr) -> Self {
        let (udp, tcp) = host.run(|| {
            (
                UdpSocket::bind((address, 53)).unwrap(),
                TcpListener::bind((address, 53)).unwrap(),
            )
        });
        let seen = Arc::<Mutex<Vec<String>>>::default();
        let note = Arc::clone(&seen);
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok((length, client)) = udp.recv_from(&mut buffer) {
                let query = Message::from_vec(&buffer[..length]).unwrap();
                let name = query.queries[0].name().to_string();
                note.lock().unwrap().push(name.clone());
                let mut answer = reply_to(&query);
                let times = note
                    .lock()
                    .unwrap()
                    .iter()
                    .filter(|it| **it == name)
                    .count();
                match name.as_str() {
                    "silent.example.com." => continue,
                    "brief.example.com." if times > 1 => continue,
                    "slow.example.com." => std::thread::sleep(Duration::from_millis(300)),
                    _ => {}
                }
                // Somebody guesses: a wrong id, then the right id for another question.
                let mut forged = answer.clone();
                forged.answers = vec![record("www.example.com.", [6, 6, 6, 6])];
                forged.metadata.id = query.metadata.id.wrapping_add(1);
                udp.send_to(&forged.to_vec().unwrap(), client).unwrap();
                forged.metadata.id = query.metadata.id;
                forged.queries = vec![question("forged.example.com.", RecordType::A)];
                udp.send_to(&forged.to_vec().unwrap(), client).unwrap();
                if name == "big.example.com." {
                    answer.answers.clear();
                    answer.metadata.truncation = true;
                }
                let mut answer = answer.to_vec().unwrap();
                if name == "circle.example.com." {
                    // The owner of the answer is where it stands itself.
                    let at = answer.len() - 16;
                    answer[at] = 0xc0;
                    answer[at + 1] = u8::try_from(at).unwrap();
                }
                udp.send_to(&answer, client).unwrap();
            }
        });
        std::thread::spawn(move || {
            while let Ok((mut stream, _)) = tcp.accept() {
                let query = read_framed(&mut stream);
                write_framed(&mut stream, &reply_to(&query));
            }
        });
        Self { seen }
    }

    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

fn reply_to(query: &Message) -> Message {
    let mut reply = Message::new(query.metadata.id, MessageType::Response, OpCode::Query);
    reply.metadata.recursion_available = true;
    reply.add_query(query.queries[0].clone());
    let name = query.queries[0].name().to_string();
    match name.as_str() {
        "big.example.com." => {
            reply.add_answers((0..BIG).map(|n| record(&name, [192, 0, 2, n])));
        }
        "refused.example.com." => reply.metadata.response_code = ResponseCode::Refused,
        "nobody.example.com." => {
            reply.metadata.response_code = ResponseCode::NXDomain;
            let server = Name::from_ascii("ns.example.com.").unwrap();
            let soa = SOA::new(server.clone(), server, 1, 2, 3, 4, 60);
            let zone = Name::from_ascii("example.com.").unwrap();
            reply.add_authority(Record::from_rdata(zone, 60, RData::SOA(soa)));
        }
        "brief.example.com." => {
            let mut record = record(&name, [192, 0, 2, 7]);
            record.ttl = 1;
            reply.add_answer(record);
        }
        _ => {
            reply.add_answer(record(&name, [192, 0, 2, 7]));
        }
    }
    reply
}

fn record(name: &str, address: [u8; 4]) -> Record {
    Record::from_rdata(
        Name::from_ascii(name).unwrap(),
        30,
        RData::A(A(address.into())),
    )
}

pub(crate) fn question(name: &str, kind: RecordType) -> Query {
    Query::query(Name::from_ascii(name).unwrap(), kind)
}

pub(crate) fn write_framed(stream: &mut TcpStream, message: &Message) {
    let bytes = message.to_vec().unwrap();
    stream
        .write_all(&u16::try_from(bytes.len()).unwrap().to_be_bytes())
        .unwrap();
    stream.write_all(&bytes).unwrap();
}

pub(crate) fn read_framed(stream: &mut TcpStream) -> Message {
    let mut length = [0; 2];
    stream.read_exact(&mut length).unwrap();
    let mut bytes = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut bytes).unwrap();
    Message::from_vec(&bytes).unwrap()
}
