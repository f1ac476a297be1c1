//! What is forgotten in time, and what is not.

use std::time::Duration;

use model::task::TaskStatus;

use crate::world::World;

#[tokio::test(start_paused = true)]
async fn stopped_tasks_are_forgotten_after_more_than_an_hour() {
    let mut world = World::new().await;
    let stopped = world.run_task(&[]).await;
    let running = world.run_task(&[]).await;
    world.settle().await;
    world.stop_task(&stopped).await;
    world.settle().await;
    for (minutes, known) in [(61, true), (12, false)] {
        // Time that passes without a control plane costs nothing.
        world.die().await;
        tokio::time::sleep(Duration::from_mins(minutes)).await;
        world.start();
        world.settle().await;
        assert_eq!(world.row(&stopped).await.is_some(), known, "{minutes}");
        let running = world.row(&running).await.unwrap();
        assert_eq!(running.observation.status, TaskStatus::Running);
    }
}
