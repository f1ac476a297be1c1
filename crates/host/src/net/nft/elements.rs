//! Changes of elements alone, without the program `nft`.
//!
//! An interface that comes or goes changes nothing else, and a task waits for it. Starting `nft`
//! takes 2 ms, and its end, after something was deleted, some tens; this takes a fraction of one.

use std::net::Ipv4Addr;

use super::table::{Element, Table};
use crate::net::NetError;
use crate::net::nfnetlink::{CREATE, INET, Message, Netfilter, attribute, nested};

/// `NFT_MSG_NEWSETELEM` and `NFT_MSG_DELSETELEM` of the subsystem `NFNL_SUBSYS_NFTABLES`.
const NEW_ELEMENT: u16 = 0x0a0c;
const DELETE_ELEMENT: u16 = 0x0a0e;
/// `NFTA_…` of `linux/netfilter/nf_tables.h`.
const LIST_TABLE: u16 = 1;
const LIST_SET: u16 = 2;
const LIST_ELEMENTS: u16 = 3;
const LIST_ELEMENT: u16 = 1;
const ELEMENT_KEY: u16 = 1;
const ELEMENT_DATA: u16 = 2;
const DATA_VALUE: u16 = 1;
const DATA_VERDICT: u16 = 2;
const VERDICT_CODE: u16 = 1;
const VERDICT_CHAIN: u16 = 2;
/// `NFT_JUMP`.
const JUMP: i32 = -3;
/// Elements of one message, so that it stays below 64 KiB.
const ELEMENTS_MAX: usize = 200;

/// The messages that make `new` of `old`; `None` when more than elements differ, or ranges do.
pub(crate) fn difference(old: &Table, new: &Table) -> Option<Vec<Message>> {
    if old.chains != new.chains || !old.sets.keys().eq(new.sets.keys()) {
        return None;
    }
    let mut messages = Vec::new();
    let pairs = || old.sets.iter().zip(new.sets.values());
    // A key goes before it comes again with another value.
    for ((name, before), after) in pairs() {
        let gone = before.elements.difference(&after.elements);
        add(&mut messages, DELETE_ELEMENT, [new.name, name], gone)?;
    }
    for ((name, before), after) in pairs() {
        let come = after.elements.difference(&before.elements);
        add(&mut messages, NEW_ELEMENT, [new.name, name], come)?;
    }
    Some(messages)
}

/// Does all of `messages` at once, or nothing.
pub(crate) async fn apply(router: &Netfilter, messages: Vec<Message>) -> Result<(), NetError> {
    if messages.is_empty() {
        return Ok(());
    }
    let apply = router.with("change the elements of a router's table", move |socket| {
        socket.transaction(messages)
    });
    apply.await
}

fn add<'a>(
    messages: &mut Vec<Message>,
    kind: u16,
    [table, set]: [&str; 2],
    elements: impl Iterator<Item = &'a Element>,
) -> Option<()> {
    let elements: Option<Vec<Vec<u8>>> = elements.map(encode).collect();
    let flags = if kind == NEW_ELEMENT { CREATE } else { 0 };
    for some in elements?.chunks(ELEMENTS_MAX) {
        let mut list = Vec::new();
        for element in some {
            nested(&mut list, LIST_ELEMENT, element);
        }
        let message = Message::new(kind, INET, flags)
            .attribute(LIST_TABLE, &text(table))
            .attribute(LIST_SET, &text(set))
            .nested(LIST_ELEMENTS, &list);
        messages.push(message);
    }
    Some(())
}

/// An element's key and data; `None` for kinds that `nft` has to encode.
fn encode(element: &Element) -> Option<Vec<u8>> {
    let value = |bytes: &[u8]| {
        let mut data = Vec::new();
        attribute(&mut data, DATA_VALUE, bytes);
        data
    };
    let address = |address: &Ipv4Addr| value(&address.octets());
    let (key, data) = match element {
        Element::Address(one) => (address(one), None),
        Element::Pair(left, right) => {
            let key = [left.octets(), right.octets()].concat();
            (value(&key), None)
        }
        Element::Translation(from, to) => (address(from), Some(address(to))),
        Element::Jump(from, chain) => (address(from), Some(jump(chain))),
        Element::MarkedAddress(..) | Element::Subnet(..) | Element::Way(..) | Element::Mark(..) => {
            return None;
        }
    };
    let mut bytes = Vec::new();
    nested(&mut bytes, ELEMENT_KEY, &key);
    if let Some(data) = data {
        nested(&mut bytes, ELEMENT_DATA, &data);
    }
    Some(bytes)
}

fn jump(chain: &str) -> Vec<u8> {
    let mut verdict = Vec::new();
    attribute(&mut verdict, VERDICT_CODE, &JUMP.to_be_bytes());
    attribute(&mut verdict, VERDICT_CHAIN, &text(chain));
    let mut data = Vec::new();
    nested(&mut data, DATA_VERDICT, &verdict);
    data
}

/// Netlink's text ends with a zero byte.
fn text(text: &str) -> Vec<u8> {
    [text.as_bytes(), &[0]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_encoded_as_the_kernel_reads_them() {
        let check = |element: &Element, expected: Option<&str>| {
            let hex = |bytes: Vec<u8>| {
                let word =
                    |word: &[u8]| word.iter().fold(0, |all, byte| all << 8 | u32::from(*byte));
                let words = bytes.chunks(4).map(|bytes| format!("{:08x}", word(bytes)));
                words.collect::<Vec<String>>().join(" ")
            };
            assert_eq!(encode(element).map(hex).as_deref(), expected, "{element:?}");
        };
        if cfg!(target_endian = "big") {
            return;
        }
        let (one, other) = (Ipv4Addr::new(10, 0, 0, 4), Ipv4Addr::new(198, 18, 1, 1));
        check(&Element::Address(one), Some("0c000180 08000100 0a000004"));
        check(
            &Element::Pair(other, one),
            Some("10000180 0c000100 c6120101 0a000004"),
        );
        check(
            &Element::Translation(other, one),
            Some("0c000180 08000100 c6120101 0c000280 08000100 0a000004"),
        );
        check(
            &Element::Jump(one, "abc".into()),
            Some(concat!(
                "0c000180 08000100 0a000004 ",
                "18000280 14000280 08000100 fffffffd 08000200 61626300"
            )),
        );
        check(&Element::Mark(1, one), None);
    }
}
