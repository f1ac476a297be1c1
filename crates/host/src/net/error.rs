//! What can go wrong while the network is made, looked at or taken away.

use std::io;
use std::path::PathBuf;

use ipnet::Ipv4Net;

/// Failure of a network operation. Every operation may be repeated after any of these.
#[derive(Debug, thiserror::Error)]
pub enum NetError {
    /// The kernel refused a request: netlink, file, mount, namespace or setting.
    #[error("cannot {action}")]
    Io {
        /// What was being done, with the object's name.
        action: String,
        /// The system's answer.
        #[source]
        source: io::Error,
    },
    /// The `nft` program is not installed.
    #[error("the program `nft` is missing; install the package nftables")]
    NftMissing,
    /// `nft` refused a transaction. Nothing of the transaction was applied.
    #[error("nft cannot {action}: {message}")]
    Nft {
        /// What was being done.
        action: String,
        /// What `nft` printed, shortened.
        message: String,
    },
    /// Another program of a firewall is not installed.
    #[error("the program `{program}` is missing")]
    ProgramMissing {
        /// Its name.
        program: String,
    },
    /// Another program of a firewall refused what it was asked for.
    #[error("{program} cannot {action}: {message}")]
    Program {
        /// Its name.
        program: String,
        /// What was being done.
        action: String,
        /// What it printed, shortened.
        message: String,
    },
    /// A firewall that is not Neargate's could not be changed.
    #[error("{0}")]
    Firewall(String),
    /// Every range of the pool is used by another instance or by a route of this host.
    #[error(
        "no free public address range in {pool}: every part of it is used by another instance \
         or by a route of this host; choose another pool"
    )]
    NoFreeRange {
        /// The pool that was searched.
        pool: Ipv4Net,
    },
    /// The pool cannot hold a single range.
    #[error("the public address pool {pool} is too small, it must be a /22 or larger")]
    PoolTooSmall {
        /// The pool that was given.
        pool: Ipv4Net,
    },
    /// Another process holds this instance's network.
    #[error("another process is using the network of instance {instance}")]
    InstanceBusy {
        /// The instance id.
        instance: String,
    },
    /// An id or name is not of the documented form.
    #[error("`{value}` is not a valid {kind}")]
    InvalidName {
        /// What the value was meant to be.
        kind: &'static str,
        /// The value.
        value: String,
    },
    /// A VPC or port description contradicts itself or what already exists.
    #[error("invalid network description: {0}")]
    InvalidSpec(String),
    /// All links between the host and router namespaces are in use.
    #[error("this instance already has {limit} VPCs, which is the most it can have")]
    TooManyVpcs {
        /// The largest number of VPCs of one instance.
        limit: usize,
    },
    /// A helper thread ended without an answer.
    #[error("a helper thread of the network ended unexpectedly")]
    ThreadLost,
}

impl NetError {
    /// Wraps an IO failure: `action` completes "cannot …".
    pub(crate) fn io(action: impl Into<String>, source: impl Into<io::Error>) -> Self {
        Self::Io {
            action: action.into(),
            source: source.into(),
        }
    }

    /// Names the path of a failed file operation.
    pub(crate) fn path(verb: &str, path: impl Into<PathBuf>, source: impl Into<io::Error>) -> Self {
        Self::io(format!("{verb} {}", path.into().display()), source)
    }
}
