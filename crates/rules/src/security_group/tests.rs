//! Tests of what rules say, by tables and by properties.

use std::slice::from_ref;

use model::network::{Ipv4Cidr, Ipv6Cidr};
use model::{SecurityGroupId, SecurityGroupRuleId, UnixMillis, VpcId};
use proptest::prelude::*;

use super::*;

fn packets(protocol: &str, from: i32, to: i32) -> Packets {
    Packets::read(protocol, Some(from), Some(to)).unwrap()
}

fn range(text: &str) -> Peer {
    Peer::Ipv4(text.parse().unwrap())
}

fn rule(number: usize, permission: &Permission, description: Option<String>) -> SecurityGroupRule {
    SecurityGroupRule {
        id: SecurityGroupRuleId::from_random(number as u128),
        group_id: SecurityGroupId::from_random(1),
        vpc_id: VpcId::from_random(1),
        is_egress: false,
        protocol: permission.packets.protocol,
        from_port: permission.packets.from_port,
        to_port: permission.packets.to_port,
        peer: permission.peer.clone(),
        description,
        created_at: UnixMillis(0),
        tags: Vec::new(),
    }
}

fn rules(permissions: &[Permission]) -> Vec<SecurityGroupRule> {
    let numbered = permissions.iter().enumerate();
    numbered
        .map(|(number, one)| rule(number, one, None))
        .collect()
}

#[test]
fn protocols_and_ports_are_read() {
    let check = |protocol: &str, from: Option<i32>, to: Option<i32>, expected: &str| {
        let seen = match Packets::read(protocol, from, to) {
            Ok(read) => format!("{} {:?}", read.protocol_name(), read.ports()),
            Err(error) => error.to_string(),
        };
        assert_eq!(seen, expected, "{protocol} {from:?} {to:?}");
    };
    check("tcp", Some(80), Some(80), "tcp Some((80, 80))");
    check("6", Some(0), Some(65535), "tcp Some((0, 65535))");
    check("UDP", Some(1), Some(2), "udp Some((1, 2))");
    check("-1", Some(80), Some(80), "-1 None");
    check("-1", None, None, "-1 None");
    check("50", Some(0), Some(0), "50 None");
    check("0", None, None, "0 None");
    check("icmp", Some(-1), Some(-1), "icmp Some((-1, -1))");
    check("icmp", Some(8), Some(-1), "icmp Some((8, -1))");
    check("1", Some(3), Some(4), "icmp Some((3, 4))");
    check("icmpv6", None, None, "icmpv6 Some((-1, -1))");
    check("58", Some(128), Some(0), "icmpv6 Some((128, 0))");
    let ports = "Invalid value for portRange. Must specify both from and to ports with TCP/UDP.";
    check("tcp", None, None, ports);
    check("udp", Some(1), None, ports);
    check(
        "tcp",
        Some(-1),
        Some(-1),
        "TCP/UDP (from) port (-1) out of range",
    );
    check(
        "tcp",
        Some(0),
        Some(65536),
        "TCP/UDP (to) port (65536) out of range",
    );
    check(
        "tcp",
        Some(443),
        Some(80),
        "Invalid TCP/UDP port range (443:80)",
    );
    check("icmp", Some(256), Some(0), "ICMP type (256) out of range");
    check(
        "icmp",
        Some(0),
        Some(65535),
        "ICMP code (65535) out of range",
    );
    check(
        "icmp",
        Some(-1),
        Some(0),
        "ICMP code (0) must be -1 when the ICMP type is -1",
    );
    check("icmp", None, None, &InvalidPackets::NoType.to_string());
    for unknown in ["all", "esp", "256", "-2", "+6", "", "6 "] {
        let text = format!("Invalid value '{unknown}' for IP protocol. Unknown protocol.");
        // Nothing but digits is in an empty text, and it is no number.
        check(unknown, Some(1), Some(1), &text);
    }
}

#[test]
fn permissions_are_named_as_ec2_names_them() {
    let check = |packets: Packets, peer: Peer, expected: &str| {
        assert_eq!(Permission { packets, peer }.to_string(), expected);
    };
    let all = Packets::read("-1", None, None).unwrap();
    let group = SecurityGroupId::from_random(0xabc);
    let members = Peer::Group(group.clone());
    check(
        packets("tcp", 80, 81),
        range("10.1.2.3/8"),
        "peer: 10.0.0.0/8, TCP, from port: 80, to port: 81, ALLOW",
    );
    check(all, members, &format!("peer: {group}, ALL, ALLOW"));
    check(
        packets("icmp", -1, -1),
        range("0.0.0.0/0"),
        "peer: 0.0.0.0/0, ICMP, type: ALL, code: ALL, ALLOW",
    );
    let esp = Packets::read("50", None, None).unwrap();
    check(esp, Peer::Ipv6(Ipv6Cidr::ALL), "peer: ::/0, 50, ALLOW");
}

#[test]
fn texts_are_plain() {
    assert!(is_plain_text(""));
    assert!(is_plain_text(
        "Allow ALB (443) -> ECS".replace('>', "").as_str()
    ));
    assert!(is_plain_text(&"x".repeat(255)));
    for bad in ["it's", "ALB > ECS", "équipe", "a\tb", &"x".repeat(256)] {
        assert!(!is_plain_text(bad), "{bad}");
    }
}

#[test]
fn what_is_there_or_too_much_is_not_authorized() {
    let one = Permission {
        packets: packets("tcp", 80, 80),
        peer: range("10.0.0.0/8"),
    };
    let host = |n: u32| Permission {
        packets: packets("tcp", 80, 80),
        peer: Peer::Ipv4(Ipv4Cidr::host(n.into())),
    };
    let list = PrefixListId::from_random(1);
    let listed = Permission {
        packets: packets("udp", 1, 1),
        peer: Peer::PrefixList(list),
    };
    let check = |present: &[Permission], wanted: &[Permission], expected| {
        assert_eq!(authorize(&rules(present), wanted, |_| 40), expected);
    };
    let hosts: Vec<Permission> = (0..1000).map(host).collect();
    check(&[], from_ref(&one), Ok(()));
    check(
        &[],
        &[one.clone(), one.clone()],
        Err(CannotAuthorize::Repeated),
    );
    check(
        from_ref(&one),
        from_ref(&one),
        Err(CannotAuthorize::Duplicate(one.clone())),
    );
    check(&[], &hosts, Ok(()));
    check(&hosts, from_ref(&one), Err(CannotAuthorize::TooMany));
    // IPv6 counts for itself; a prefix list for its greatest size.
    let ipv6 = Permission {
        packets: packets("tcp", 80, 80),
        peer: Peer::Ipv6(Ipv6Cidr::ALL),
    };
    check(&hosts, &[ipv6], Ok(()));
    check(&hosts[..960], from_ref(&listed), Ok(()));
    check(&hosts[..961], &[listed], Err(CannotAuthorize::TooMany));
}

fn any_packets() -> impl Strategy<Value = Packets> {
    let numbers = prop_oneof![Just(-1), 0..300_i32, 60_000..70_000_i32];
    let protocols = prop_oneof![
        Just("-1".to_owned()),
        Just("tcp".to_owned()),
        Just("udp".to_owned()),
        Just("icmp".to_owned()),
        Just("icmpv6".to_owned()),
        any::<u8>().prop_map(|number| number.to_string()),
    ];
    let ports = proptest::option::of(numbers);
    (protocols, ports.clone(), ports).prop_filter_map("valid", |(protocol, from, to)| {
        Packets::read(&protocol, from, to).ok()
    })
}

fn any_peer() -> impl Strategy<Value = Peer> {
    prop_oneof![
        (any::<u32>(), 0..=32_u8)
            .prop_filter_map("valid", |(bits, len)| Ipv4Cidr::new(bits.into(), len))
            .prop_map(Peer::Ipv4),
        (any::<u128>(), 0..=128_u8)
            .prop_filter_map("valid", |(bits, len)| Ipv6Cidr::new(bits.into(), len))
            .prop_map(Peer::Ipv6),
        (0..4_u128).prop_map(|n| Peer::Group(SecurityGroupId::from_random(n))),
        (0..4_u128).prop_map(|n| Peer::PrefixList(PrefixListId::from_random(n))),
    ]
}

fn permissions() -> impl Strategy<Value = Vec<Permission>> {
    let one = (any_packets(), any_peer()).prop_map(|(packets, peer)| Permission { packets, peer });
    proptest::collection::btree_set(one, 0..20).prop_map(|set| set.into_iter().collect())
}

proptest! {
    /// What is written of packets reads as the same packets.
    #[test]
    fn packets_come_back(packets in any_packets()) {
        let (from, to) = packets.ports().unzip();
        prop_assert_eq!(Packets::read(&packets.protocol_name(), from, to), Ok(packets));
    }

    /// Authorizing and then revoking leaves the rules that were there.
    #[test]
    fn revoking_undoes_authorizing(all in permissions(), split in 0..20_usize) {
        let (present, wanted) = all.split_at(split.min(all.len()));
        let before = rules(present);
        prop_assert_eq!(authorize(&before, wanted, |_| 1), Ok(()));
        let mut after = before.clone();
        after.extend(wanted.iter().enumerate().map(|(n, one)| rule(1000 + n, one, None)));
        for (found, one) in matching(&after, wanted).into_iter().zip(wanted) {
            prop_assert_eq!(found.map(Permission::of), Some(one.clone()));
        }
        let revoked: Vec<_> = matching(&after, wanted).into_iter().flatten().cloned().collect();
        after.retain(|rule| !revoked.contains(rule));
        prop_assert_eq!(&after, &before);
        prop_assert!(matching(&after, wanted).iter().all(Option::is_none));
    }

    /// What is shown of a group's rules, authorized in another group, makes the same rules there.
    #[test]
    fn shown_permissions_make_the_same_rules(all in permissions()) {
        let described = |number: usize| (!number.is_multiple_of(3)).then(|| format!("rule {number}"));
        let rules: Vec<_> = all.iter().enumerate().map(|(n, one)| rule(n, one, described(n))).collect();
        let shown = merged(rules.iter().map(|rule| (Permission::of(rule), rule.description.clone())));
        let mut read = BTreeMap::new();
        for (packets, peers) in shown {
            let (from, to) = packets.ports().unzip();
            let packets = Packets::read(&packets.protocol_name(), from, to).unwrap();
            for (peer, description) in peers {
                read.insert(Permission { packets, peer }, description);
            }
        }
        let expected = rules.iter().map(|rule| (Permission::of(rule), rule.description.clone()));
        prop_assert_eq!(read, expected.collect());
    }
}
