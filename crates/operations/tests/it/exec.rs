//! Sessions: what opens one, and what does not.

use aws_api::ecs::{self as api, Ecs};
use aws_api::ssm::{self, Ssm};
use model::UnixMillis;
use model::task::{ContainerObservation, ContainerStatus, TaskObservation, TaskStatus};
use operations::exec::{self, OpenError};
use operations::ssm::SsmService;
use smithy::ServiceError;

use crate::support::{NOW, World};

const ROLE: &str = "arn:aws:iam::000000000000:role/task";

/// A task that is observed to run, and its ARN.
async fn running(world: &World, exec_ready_at: Option<UnixMillis>) -> String {
    world.cluster("default").await;
    world.definition("web").await;
    let mut input = world.run_task("web");
    input.enable_execute_command = Some(true);
    input.overrides = Some(api::TaskOverride {
        task_role_arn: Some(ROLE.to_owned()),
        ..Default::default()
    });
    let output = world.run(input).await;
    let task = output.tasks.unwrap().remove(0);
    let agents = task.containers.unwrap().remove(0).managed_agents.unwrap();
    assert_eq!(agents[0].last_status.as_deref(), Some("PENDING"));
    let arn = task.task_arn.unwrap();
    let container = ContainerObservation {
        name: "app".to_owned(),
        status: ContainerStatus::Running,
        started_at: Some(NOW),
        exec_ready_at,
        ..Default::default()
    };
    let observation = TaskObservation {
        status: TaskStatus::Running,
        containers: vec![container],
        ..Default::default()
    };
    world.observe(&arn, observation).await;
    arn
}

async fn execute(world: &World, task: &str) -> Result<api::Session, ServiceError> {
    let input = api::ExecuteCommandInput {
        task: Some(task.to_owned()),
        command: Some("sh -c 'echo hi'".to_owned()),
        interactive: Some(true),
        ..Default::default()
    };
    let output = world.ecs.execute_command(&world.call, input).await?;
    Ok(output.session.unwrap())
}

fn ssm(world: &World) -> SsmService {
    SsmService {
        store: world.store.clone(),
        clock: world.ecs.clock,
        random: world.ecs.random,
    }
}

#[tokio::test]
async fn a_token_opens_one_channel_within_its_time() {
    let world = World::new().await;
    let task = running(&world, Some(NOW)).await;
    let session = execute(&world, &task).await.unwrap();
    let (id, token) = (session.session_id.unwrap(), session.token_value.unwrap());
    let open = async |id: &str, token: &str, now: UnixMillis| {
        exec::open(&world.store, id, token, now).await
    };
    let wrong = open(&id, &token.replace('0', "1"), NOW).await;
    assert!(matches!(wrong, Err(OpenError::BadToken)));
    let late = open(&id, &token, NOW.plus_millis(5 * 60 * 1000)).await;
    assert!(matches!(late, Err(OpenError::BadToken)));
    let unknown = open("ecs-execute-command-x", &token, NOW).await;
    assert!(matches!(unknown, Err(OpenError::NoSession)));
    let session = open(&id, &token, NOW).await.unwrap();
    assert_eq!(session.args, ["sh", "-c", "echo hi"]);
    let again = open(&id, &token, NOW).await;
    assert!(matches!(again, Err(OpenError::BadToken)));
}

#[tokio::test]
async fn sessions_are_resumed_until_they_are_over() {
    let world = World::new().await;
    let task = running(&world, Some(NOW)).await;
    let id = execute(&world, &task).await.unwrap().session_id;
    let resume = async || {
        let input = ssm::ResumeSessionInput {
            session_id: id.clone(),
        };
        let output = ssm(&world).resume_session(&world.call, input).await;
        output.unwrap().token_value
    };
    let first = resume().await.unwrap();
    let second = resume().await.unwrap();
    let name = id.as_deref().unwrap();
    let replaced = exec::open(&world.store, name, &first, NOW).await;
    assert!(matches!(replaced, Err(OpenError::BadToken)));
    assert!(exec::open(&world.store, name, &second, NOW).await.is_ok());
    exec::note_started(&world.store, name, NOW).await.unwrap();
    assert!(!exec::is_terminated(&world.store, name).await.unwrap());
    let input = ssm::TerminateSessionInput {
        session_id: id.clone(),
    };
    let service = ssm(&world);
    service.terminate_session(&world.call, input).await.unwrap();
    assert!(exec::is_terminated(&world.store, name).await.unwrap());
    assert_eq!(resume().await, None);
}

#[tokio::test]
async fn a_task_has_a_limit_of_sessions() {
    let world = World::new().await;
    let task = running(&world, Some(NOW)).await;
    for _ in 0..50 {
        execute(&world, &task).await.unwrap();
    }
    let error = execute(&world, &task).await.unwrap_err();
    assert_eq!(
        (&*error.shape, error.message.as_str()),
        (
            "ClientException",
            "Unable to start new execute sessions because the maximum session limit of 50 has been \
             reached."
        )
    );
}

#[tokio::test]
async fn an_engine_that_takes_no_sessions_has_no_agent() {
    let world = World::new().await;
    let task = running(&world, None).await;
    let error = execute(&world, &task).await.unwrap_err();
    assert_eq!(error.shape, "InvalidParameterException");
    assert!(error.message.contains("agent isn’t running"), "{error}");
}
