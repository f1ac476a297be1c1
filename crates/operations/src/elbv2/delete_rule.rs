//! `DeleteRule`. The default rule goes with its listener only.

use aws_api::elbv2::{DeleteRuleInput, DeleteRuleOutput};
use model::balancing::ListenerRule;
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::RuleArn;
use super::errors::not_permitted;
use super::{Elbv2Service, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DeleteRuleInput,
) -> Result<DeleteRuleOutput, ServiceError> {
    let arn = RuleArn::parse(&input.rule_arn.unwrap_or_default(), &scope(call))?;
    service.store.write(move |tx| delete(tx, &arn)).await?;
    Ok(DeleteRuleOutput {})
}

fn delete(tx: &mut Tx<'_>, arn: &RuleArn) -> Result<(), Failure> {
    let Some(rule) = lookup::rule(tx, arn)?.rule else {
        let text = format!("Default rule '{}' cannot be deleted", arn.text());
        return Err(not_permitted(text).into());
    };
    tx.balancing_delete::<ListenerRule>(rule.id.as_str())?;
    Ok(())
}
