//! `UpdateTaskProtection`.

use aws_api::ecs::{Failure, UpdateTaskProtectionInput, UpdateTaskProtectionOutput};
use model::arn::Scope;
use model::task::Task;
use model::{TaskId, UnixMillis};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::invalid_parameter;
use super::shapes::failure;
use super::{EcsService, lookup, task_protection};
use crate::context::scope;

const TASKS_MAX: usize = 10;
const MINUTES: std::ops::RangeInclusive<i32> = 1..=2880;
const MINUTES_DEFAULT: i32 = 120;
/// The reason when a service has as many protected tasks as it is to have tasks.
///
/// Source: "Task scale-in protection" in ECS's developer guide.
const BLOCKED: &str = "DEPLOYMENT_BLOCKED";

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: UpdateTaskProtectionInput,
) -> Result<UpdateTaskProtectionOutput, ServiceError> {
    let minutes = input.expires_in_minutes.unwrap_or(MINUTES_DEFAULT);
    if !MINUTES.contains(&minutes) {
        return Err(invalid_parameter(format!(
            "expiresInMinutes must be between {} and {}.",
            MINUTES.start(),
            MINUTES.end()
        )));
    }
    let scope = scope(call);
    let cluster = lookup::cluster_name(input.cluster.as_deref(), &scope)?;
    let named = input.tasks.unwrap_or_default();
    if named.is_empty() {
        return Err(invalid_parameter("Tasks cannot be empty."));
    }
    let ids = task_protection::named(&named, TASKS_MAX, &cluster, &scope)?;
    let now = (service.clock)();
    let until = input
        .protection_enabled
        .unwrap_or(false)
        .then(|| now.plus_millis(i64::from(minutes) * 60_000));
    let change = Change {
        scope,
        cluster,
        until,
        now,
    };
    let (protected, failures) = service
        .store
        .write(move |tx| {
            lookup::active_cluster(tx, &change.cluster)?;
            let mut answer = task_protection::Answer::default();
            for id in ids {
                match change.make(tx, &id)? {
                    Ok(task) => {
                        let shown = task_protection::render(&task, &change.scope, now);
                        answer.0.push(shown);
                    }
                    Err(failure) => answer.1.push(failure),
                }
            }
            Ok::<_, crate::error::Failure>(answer)
        })
        .await?;
    Ok(UpdateTaskProtectionOutput {
        protected_tasks: Some(protected),
        failures: Some(failures),
    })
}

/// What is asked for of every task.
struct Change {
    scope: Scope,
    cluster: String,
    /// `None`: it is not protected any more.
    until: Option<UnixMillis>,
    now: UnixMillis,
}

impl Change {
    fn make(
        &self,
        tx: &mut Tx<'_>,
        id: &TaskId,
    ) -> Result<Result<Task, Failure>, crate::error::Failure> {
        let row = match task_protection::find(tx, &self.scope, &self.cluster, id)? {
            Ok(row) => row,
            Err(failure) => return Ok(Err(failure)),
        };
        let mut task = row.task;
        let is_new = self.until.is_some() && !task.is_protected(self.now);
        if is_new && self.is_blocked(tx, &task)? {
            let arn = self.scope.task(&self.cluster, id);
            return Ok(Err(failure::of(arn, BLOCKED)));
        }
        task.protected_until = self.until;
        tx.task_update(&task)?;
        Ok(Ok(task))
    }

    /// Whether one more protected task would be more than the service is to have tasks.
    fn is_blocked(&self, tx: &Tx<'_>, task: &Task) -> Result<bool, crate::error::Failure> {
        let Some(of) = &task.service else {
            return Ok(false);
        };
        let Some(service) = tx.service_find(&task.cluster, &of.name)? else {
            return Ok(false);
        };
        let tasks = tx.service_tasks(&task.cluster, &of.name)?;
        let protected = tasks.iter().filter(|row| {
            row.task.is_protected(self.now) && row.task.wants_to_run(&row.observation)
        });
        Ok(protected.count() >= service.desired_count as usize)
    }
}
