//! `RunTask`: tasks and their network interfaces are inserted together; everything after that is
//! done by reconcilers.

mod apply;
mod parse;

use aws_api::ecs::{RunTaskInput, RunTaskOutput};
use smithy::{Call, ServiceError};

use super::EcsService;
use crate::context::scope;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: RunTaskInput,
) -> Result<RunTaskOutput, ServiceError> {
    let scope = scope(call);
    let wish = parse::parse(input, &scope, service.public_addresses)?;
    let moment = apply::Moment {
        launch: launch::Moment {
            scope,
            now: (service.clock)(),
            random: service.random,
            capacity: service.capacity,
        },
        principal_arn: call.principal_arn.clone(),
    };
    let (tasks, failures) = service
        .store
        .write(move |tx| apply::apply(tx, &wish, &moment))
        .await?;
    Ok(RunTaskOutput {
        tasks: Some(tasks),
        failures: Some(failures),
    })
}
