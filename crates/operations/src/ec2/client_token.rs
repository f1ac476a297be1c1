//! Client tokens: a call that is repeated with its token makes nothing a second time.
//!
//! Source: "Ensuring idempotency in Amazon EC2 API requests".

use model::UnixMillis;
use smithy::ServiceError;
use store::{ClientToken, Tx};

use crate::error::Failure;

const LENGTH_MAX: usize = 64;
const LIFE_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// A token with what its call asked for.
#[derive(Debug)]
pub(super) struct Token {
    /// Such as `CreateRouteTable`.
    operation: &'static str,
    text: String,
    /// Everything that the call asked for, in whatever form.
    asked: String,
}

impl Token {
    /// Reads `ClientToken`; `None` when the caller gave none.
    pub(super) fn read(
        operation: &'static str,
        given: Option<String>,
        asked: String,
    ) -> Result<Option<Self>, ServiceError> {
        let Some(text) = given.filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        if text.len() > LENGTH_MAX || !text.is_ascii() {
            return Err(super::errors::invalid_value(format!(
                "A client token can have up to {LENGTH_MAX} ASCII characters."
            )));
        }
        Ok(Some(Self {
            operation,
            text,
            asked,
        }))
    }

    /// The id of what an earlier call with the token made.
    pub(super) fn made(&self, tx: &Tx<'_>) -> Result<Option<String>, Failure> {
        match tx.client_token_find(self.operation, "", &self.text)? {
            Some(known) if known.request_hash == self.asked => Ok(Some(known.result)),
            Some(_) => Err(ServiceError::sender(
                "IdempotentParameterMismatch",
                "The client token was used before in a request with other parameters.",
            )
            .into()),
            None => Ok(None),
        }
    }

    /// Keeps what the call made.
    pub(super) fn keep(&self, tx: &mut Tx<'_>, id: &str, now: UnixMillis) -> Result<(), Failure> {
        tx.client_token_expire(now.plus_millis(-LIFE_MILLIS))?;
        tx.client_token_put(&ClientToken {
            operation: self.operation.to_owned(),
            scope: String::new(),
            token: self.text.clone(),
            request_hash: self.asked.clone(),
            result: id.to_owned(),
            created_at: now,
        })?;
        Ok(())
    }
}
