// Written by `cargo xtask codegen` from models/. Do not edit.

//! The model of Amazon EC2 declares no errors.
