//! The id of a request and its line in the log. Never in the log: headers, bodies, parameters.

use std::time::Duration;

use rand::Rng as _;
use smithy::{Operation, Service, ServiceError};

/// What is known of a request by the time it is answered.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) request_id: String,
    service: &'static str,
    operation: &'static str,
    error: String,
    is_fault: Option<String>,
}

impl Record {
    /// A record with a fresh id, a random UUID.
    pub(super) fn new() -> Self {
        let random: u128 = rand::rng().random();
        // Version 4, variant 1 (RFC 9562).
        let bits = random & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        let request_id = format!(
            "{}-{}-{}-{}-{}",
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..]
        );
        Self {
            request_id,
            service: "",
            operation: "",
            error: String::new(),
            is_fault: None,
        }
    }

    pub(super) fn operation(&mut self, service: &'static Service, operation: &'static Operation) {
        self.service = service.id;
        self.operation = operation.name;
    }

    pub(super) fn error(&mut self, error: &ServiceError) {
        self.error = error.code.to_string();
        if error.status >= 500 {
            self.is_fault = Some(error.message.clone());
        }
    }

    pub(super) fn log(&self, status: u16, took: Duration) {
        let Self {
            request_id,
            service,
            operation,
            error,
            is_fault,
        } = self;
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        if let Some(message) = is_fault {
            // Faults are ours; their messages hold nothing of the caller's.
            tracing::error!(
                service, operation, request_id, status, error, micros, message
            );
        } else {
            tracing::info!(
                service, operation, request_id, status, error, micros, "call"
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_random_uuids() {
        let (one, two) = (Record::new().request_id, Record::new().request_id);
        assert_ne!(one, two);
        assert_eq!((one.len(), &one[14..15]), (36, "4"));
        assert!(matches!(&one[19..20], "8" | "9" | "a" | "b"), "{one}");
    }
}
