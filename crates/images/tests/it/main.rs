//! Pulls from a registry on loopback that answers well, badly, or not at all.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

mod access;
#[path = "../../src/unpack/archive.rs"]
mod archive;
mod content;
mod failures;
mod image;
mod mirrors;
mod server;
