//! The registry's API in a process of its own: requests in, answers out, content on disk.

mod blobs;
mod collecting;
mod manifests;
mod requests;
