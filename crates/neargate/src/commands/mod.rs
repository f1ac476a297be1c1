//! One file per command.

pub(crate) mod certificates;
pub(crate) mod doctor;
pub(crate) mod down;
pub(crate) mod env;
pub(crate) mod exec;
pub(crate) mod hosts;
pub(crate) mod roles;
pub(crate) mod spot;
pub(crate) mod status;
pub(crate) mod up;
