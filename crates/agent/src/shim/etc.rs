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

fn resolv_conf(bundle: &TaskBundle) -> String {
    let mut text = String::new();
    for server in &bundle.dns.nameservers {
        let _ = writeln!(text, "nameserver {server}");
    }
    for (key, values) in [
        ("search", &bundle.dns.search),
        ("options", &bundle.dns.options),
    ] {
        if !values.is_empty() {
            let _ = writeln!(text, "{key} {}", values.join(" "));
        }
    }
    text
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
}
