//! Tests of the live state of targets.
