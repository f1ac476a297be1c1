//! The registry under the names that it has on AWS, for docker and its relatives on this machine.
//!
//! A name `ACCOUNT.dkr.ecr.REGION.amazonaws.com` works when three things are there: a line in
//! `/etc/hosts` that leads it to an address of this instance, somebody who answers there with TLS
//! on port 443, and a certificate of the authority that signed the answer where clients look for
//! it. `neargate hosts install` makes the first and the last; the control plane answers as long as
//! a name is installed.
//!
//! | module | owns |
//! |---|---|
//! | `record` | which names are installed, in the data directory |
//! | `authority` | who vouches for the registry, and the certificate that it shows |
//! | `hosts_file` | lines in a hosts file |
//! | `places` | where on a host all this goes, written and taken back |
//! | `listener` | TLS in the control plane |
//! | `probe` | whether the registry answers, as a client sees it |

pub(crate) mod authority;
pub(crate) mod hosts_file;
pub(crate) mod listener;
pub(crate) mod places;
pub(crate) mod probe;
pub(crate) mod record;

use std::net::{Ipv4Addr, SocketAddrV4};

use crate::instance::Identity;

/// The port of `https://`, which clients of a registry take when its name has none.
const PORT: u16 = 443;

/// Where an instance answers under its installed names: an address of its own in 127.78.0.0/16, so
/// that instances beside each other, and whatever else is on port 443 of 127.0.0.1, stay apart.
pub(crate) fn address(identity: &Identity) -> SocketAddrV4 {
    // Four hexadecimal digits; anything else would have been refused when it was read.
    let id = u16::from_str_radix(&identity.id, 16).unwrap_or_default();
    let [high, low] = id.to_be_bytes();
    SocketAddrV4::new(Ipv4Addr::new(127, 78, high, low), PORT)
}

/// What marks the instance's lines in a hosts file.
pub(crate) fn mark(identity: &Identity) -> String {
    format!("# neargate {}", identity.id)
}
