//! Pulls from a registry on loopback that answers well, badly, or not at all.

mod access;
#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

#[path = "../../src/unpack/archive.rs"]
mod archive;
mod content;
mod failures;
mod image;
mod mirrors;
mod server;
