//! The files in `/etc` that every container of a task gets.

use std::fmt::Write as _;

use host::container::ContainerSpec;

use super::protocol::TaskBundle;

/// Where container runtimes put generated files.
type GeneratedFile = host::container::GeneratedFile;

/// Sets the host name of a container and what `/etc/hostname`, `/etc/hosts` and
/// `/etc/resolv.conf` say.
pub(super) fn complete(spec: &mut ContainerSpec, bundle: &TaskBundle) {
    spec.hostname.clone_from(&bundle.hostname);
    let file = |target: &str, content: String| GeneratedFile {
        target: target.into(),
        content,
    };
    spec.files.extend([
        file("/etc/hostname", format!("{}\n", bundle.hostname)),
        file("/etc/hosts", hosts(bundle)),
        file("/etc/resolv.conf", resolv_conf(bundle)),
    ]);
}

fn hosts(bundle: &TaskBundle) -> String {
    let mut text = "127.0.0.1\tlocalhost\n\
                    ::1\tlocalhost ip6-localhost ip6-loopback\n\
                    fe00::0\tip6-localnet\n\
                    ff00::0\tip6-mcastprefix\n\
                    ff02::1\tip6-allnodes\n\
                    ff02::2\tip6-allrouters\n"
        .to_owned();
    if let Some(address) = &bundle.address
        && !bundle.hostname.is_empty()
    {
        let _ = writeln!(text, "{address}\t{}", bundle.hostname);
    }
    for extra in &bundle.extra_hosts {
        let _ = writeln!(text, "{}\t{}", extra.address, extra.hostname);
    }
    text
}

/// What resolv.conf(5) says: a line a server, in their order, and one line for all domains. Values
/// come from people; a value is words on its line, never a line more.
fn resolv_conf(bundle: &TaskBundle) -> String {
    let mut text = String::new();
    for server in words(&bundle.dns.nameservers) {
        let _ = writeln!(text, "nameserver {server}");
    }
    for (key, values) in [
        ("search", &bundle.dns.search),
        ("options", &bundle.dns.options),
    ] {
        let words = words(values).collect::<Vec<_>>();
        if !words.is_empty() {
            let _ = writeln!(text, "{key} {}", words.join(" "));
        }
    }
    text
}

fn words(values: &[String]) -> impl Iterator<Item = &str> {
    values.iter().flat_map(|value| value.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::super::protocol::{Dns, ExtraHost};
    use super::*;

    #[test]
    fn files_say_what_the_task_says() {
        let bundle = TaskBundle {
            hostname: "ip-172-31-0-5".into(),
            address: Some("172.31.0.5".into()),
            dns: Dns {
                nameservers: vec!["172.31.0.2".into()],
                search: vec!["a.internal".into(), "b".into()],
                options: vec![],
            },
            extra_hosts: vec![ExtraHost {
                address: "10.0.0.1".into(),
                hostname: "db".into(),
            }],
            ..TaskBundle::default()
        };
        let mut spec = ContainerSpec::default();
        complete(&mut spec, &bundle);
        let content = |target: &str| {
            let file = spec.files.iter().find(|file| file.target == target);
            file.map(|file| file.content.clone()).unwrap_or_default()
        };
        assert_eq!(content("/etc/hostname"), "ip-172-31-0-5\n");
        assert!(content("/etc/hosts").ends_with("172.31.0.5\tip-172-31-0-5\n10.0.0.1\tdb\n"));
        assert_eq!(
            content("/etc/resolv.conf"),
            "nameserver 172.31.0.2\nsearch a.internal b\n"
        );
        assert_eq!(spec.hostname, "ip-172-31-0-5");
    }

    #[test]
    fn names_are_asked_of_any_servers() {
        let check = |nameservers: &[&str], search: &[&str], options: &[&str], expected: &str| {
            let list = |values: &[&str]| values.iter().map(|&value| value.to_owned()).collect();
            let bundle = TaskBundle {
                dns: Dns {
                    nameservers: list(nameservers),
                    search: list(search),
                    options: list(options),
                },
                ..TaskBundle::default()
            };
            assert_eq!(resolv_conf(&bundle), expected);
        };
        check(&[], &[], &[], "");
        check(
            &["10.0.0.2", "fd00::2", "10.0.0.3"],
            &["a.test", "b.test"],
            &["ndots:2", "timeout:1"],
            "nameserver 10.0.0.2\nnameserver fd00::2\nnameserver 10.0.0.3\n\
             search a.test b.test\noptions ndots:2 timeout:1\n",
        );
        // As DHCP options may have it, and as they must not.
        check(
            &["10.0.0.2"],
            &["a.test b.test", "c\nnameserver 10.9.9.9"],
            &["\n"],
            "nameserver 10.0.0.2\nsearch a.test b.test c nameserver 10.9.9.9\n",
        );
    }
}
