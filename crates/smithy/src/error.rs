//! The errors that a service answers with.

use std::borrow::Cow;

/// Who has to change something for the call to succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The caller: answered 4xx, not retried by clients.
    Sender,
    /// The service: answered 5xx, retried.
    Receiver,
}

/// One error of a model: its code on the wire and its HTTP status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorKind {
    /// The shape's name, as the JSON and CBOR protocols send it.
    pub shape: &'static str,
    /// The code that the query and XML protocols send (often without `Exception` or `Fault`).
    pub code: &'static str,
    pub status: u16,
    pub fault: Fault,
}

impl ErrorKind {
    /// An error of this kind.
    pub fn error(&self, message: impl Into<String>) -> ServiceError {
        ServiceError {
            shape: Cow::Borrowed(self.shape),
            code: Cow::Borrowed(self.code),
            status: self.status,
            fault: self.fault,
            message: message.into(),
            members: Vec::new(),
        }
    }
}

/// A member of an error besides its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorMember {
    Text(String),
    /// A structure, as JSON; only the JSON protocols send it.
    Document(String),
}

/// What a failed call answers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{shape}: {message}")]
pub struct ServiceError {
    /// See [`ErrorKind::shape`].
    pub shape: Cow<'static, str>,
    /// See [`ErrorKind::code`].
    pub code: Cow<'static, str>,
    pub status: u16,
    pub fault: Fault,
    /// For the caller.
    pub message: String,
    /// Further members of the error shape, by wire name.
    pub members: Vec<(&'static str, ErrorMember)>,
}

impl ServiceError {
    /// An error whose code is the same in every protocol.
    pub fn sender(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        let code = code.into();
        Self {
            shape: code.clone(),
            code,
            status: 400,
            fault: Fault::Sender,
            message: message.into(),
            members: Vec::new(),
        }
    }

    /// A fault of ours; `message` must hold nothing that the caller may not see.
    pub fn internal(message: impl Into<String>) -> Self {
        Self {
            shape: Cow::Borrowed("InternalFailure"),
            code: Cow::Borrowed("InternalFailure"),
            status: 500,
            fault: Fault::Receiver,
            message: message.into(),
            members: Vec::new(),
        }
    }

    /// The answer of an operation that is known but not built. It is a 400, because clients retry
    /// 5xx answers for minutes.
    pub fn not_implemented(service: &str, operation: &str) -> Self {
        Self::sender(
            "NotImplementedException",
            format!(
                "Neargate does not implement {service}:{operation} yet. \
                 docs/compatibility.md lists what it implements."
            ),
        )
    }

    /// The same error with another HTTP status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same error with a further string member.
    #[must_use]
    pub fn with_member(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.members.push((name, ErrorMember::Text(value.into())));
        self
    }

    /// The same error with a further member that is a structure, given as JSON.
    #[must_use]
    pub fn with_document(mut self, name: &'static str, json: impl Into<String>) -> Self {
        self.members
            .push((name, ErrorMember::Document(json.into())));
        self
    }
}
