//! Between AWS's shapes and the model, for what more than one operation reads or answers.

pub(super) mod cluster;
pub(super) mod container_definition;
pub(super) mod failure;
pub(super) mod number;
pub(super) mod overrides;
pub(super) mod service;
pub(super) mod service_history;
pub(super) mod task;
pub(super) mod task_definition;
pub(super) mod unsupported;
