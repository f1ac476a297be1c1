//! The registry's API in a process of its own: requests in, answers out, content on disk.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

mod blobs;
mod cache;
mod collecting;
mod manifests;
mod requests;
