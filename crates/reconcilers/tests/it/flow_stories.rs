//! Flow logs: which records come, that none comes twice, and that what is missing is told.

use std::net::Ipv4Addr;
use std::time::Duration;

use model::network::{
    Count, Direction, Endpoints, Flow, FlowKey, FlowLog, FlowLogDelivery, FlowLogResource,
    TrafficType, Verdict,
};
use model::{FlowLogId, NetworkInterfaceId, TaskId};
use store::StoreError;
use telemetry::EventQuery;

use crate::fixtures;
use crate::world::{World, now};

const GROUP: &str = "/flows";

fn flow_log(resource: FlowLogResource, traffic_type: TrafficType) -> FlowLog {
    FlowLog {
        id: FlowLogId::from_random(1),
        vpc_id: fixtures::vpc().id,
        resource,
        traffic_type,
        log_group: GROUP.to_owned(),
        deliver_logs_permission_arn: None,
        max_aggregation_seconds: 60,
        log_format: "${interface-id} ${dstport} ${packets} ${action} ${log-status} ${ecs-task-id}"
            .to_owned(),
        created_at: now(),
        tags: Vec::new(),
    }
}

fn flow(interface: &NetworkInterfaceId, verdict: Verdict, packets: u64) -> Flow {
    let address = Ipv4Addr::new(172, 31, 0, 4);
    Flow {
        key: FlowKey {
            interface_id: interface.clone(),
            direction: Direction::Ingress,
            verdict,
            protocol: 6,
            endpoints: Endpoints {
                source: address,
                source_port: 40_000,
                destination: address,
                destination_port: 80,
            },
            packet_source: address,
            packet_destination: address,
        },
        count: Count {
            packets,
            bytes: packets * 40,
        },
        first_at: now(),
        last_at: now(),
    }
}

impl World {
    async fn put_flow_log(&self, log: FlowLog) {
        let written = self
            .store()
            .write_observed(move |tx| -> Result<_, StoreError> { tx.noun_put(&log) });
        written.await.unwrap();
    }

    /// How the last delivery went.
    async fn flow_log_delivery(&self) -> Option<FlowLogDelivery> {
        let id = FlowLogId::from_random(1);
        let read = self.store().read(move |tx| tx.noun_find(id.as_str()));
        read.await.unwrap()
    }

    /// The interface of a task and the records in its stream, without the interface's id.
    async fn records(&self, interface: &NetworkInterfaceId, suffix: &str) -> Vec<String> {
        let (stream, own) = (format!("{interface}-{suffix}"), format!("{interface} "));
        let query = EventQuery {
            from_head: true,
            ..EventQuery::default()
        };
        let page = self
            .logs()
            .run(move |logs| logs.events(GROUP, &stream, &query))
            .await;
        match page {
            Ok(page) => page
                .events
                .iter()
                .map(|event| event.message.strip_prefix(&own).unwrap().to_owned())
                .collect(),
            Err(telemetry::Error::GroupMissing | telemetry::Error::StreamMissing) => Vec::new(),
            Err(error) => panic!("{error:?}"),
        }
    }
}

async fn minute() {
    tokio::time::sleep(Duration::from_mins(1)).await;
}

async fn running(world: &mut World) -> (TaskId, NetworkInterfaceId) {
    let task = world.run_task(&[]).await;
    world.settle().await;
    let row = world.row(&task).await.unwrap();
    (task, row.task.network_interface)
}

#[tokio::test(start_paused = true)]
async fn every_minute_has_its_records() {
    let mut world = World::new().await;
    let (task, interface) = running(&mut world).await;
    let resource = FlowLogResource::Vpc(fixtures::vpc().id);
    world
        .put_flow_log(flow_log(resource, TrafficType::All))
        .await;
    world.settle().await;
    assert_eq!(world.flow_log_delivery().await, None);
    world.host.count(flow(&interface, Verdict::Accept, 7));
    world.host.count(flow(&interface, Verdict::Reject, 1));
    minute().await;
    minute().await;
    world.rest().await;
    let expected = [
        format!("80 7 ACCEPT OK {task}"),
        format!("80 1 REJECT OK {task}"),
        format!("- - - NODATA {task}"),
    ];
    assert_eq!(world.records(&interface, "all").await, expected);
    assert_eq!(world.flow_log_delivery().await.unwrap().error, None);
    // What a task did last is told, and nothing more of it.
    world.host.count(flow(&interface, Verdict::Accept, 9));
    world.stop_task(&task).await;
    world.settle().await;
    minute().await;
    minute().await;
    let records = world.records(&interface, "all").await;
    assert_eq!(records.len(), 4);
    assert_eq!(records[3], format!("80 9 ACCEPT OK {task}"));
}

#[tokio::test(start_paused = true)]
async fn a_verdict_may_be_all_that_is_wanted() {
    let mut world = World::new().await;
    let (task, interface) = running(&mut world).await;
    let resource = FlowLogResource::NetworkInterface(interface.clone());
    world
        .put_flow_log(flow_log(resource, TrafficType::Reject))
        .await;
    world.settle().await;
    let (_, other) = running(&mut world).await;
    for interface in [&interface, &other] {
        world.host.count(flow(interface, Verdict::Accept, 7));
        world.host.count(flow(interface, Verdict::Reject, 2));
    }
    minute().await;
    let expected = [format!("80 2 REJECT OK {task}")];
    assert_eq!(world.records(&interface, "reject").await, expected);
    assert_eq!(world.records(&other, "reject").await, [""; 0]);
    // With its interface, the flow log goes too.
    world.stop_task(&task).await;
    world.settle().await;
    minute().await;
    world.rest().await;
    let logs = world.store().read(|tx| tx.noun_list::<FlowLog>()).await;
    assert_eq!(logs.unwrap(), []);
    assert_eq!(world.flow_log_delivery().await, None);
}

#[tokio::test(start_paused = true)]
async fn what_is_lost_with_a_control_plane_is_told() {
    let mut world = World::new().await;
    let (task, interface) = running(&mut world).await;
    let resource = FlowLogResource::Subnet(fixtures::subnet().id);
    world
        .put_flow_log(flow_log(resource, TrafficType::All))
        .await;
    world.settle().await;
    minute().await;
    let mut expected = vec![format!("- - - NODATA {task}")];
    assert_eq!(world.records(&interface, "all").await, expected);
    for downtime in [1, 200] {
        world.host.count(flow(&interface, Verdict::Accept, 5));
        world.die().await;
        tokio::time::sleep(Duration::from_secs(downtime)).await;
        world.start();
        world.settle().await;
        world.host.count(flow(&interface, Verdict::Accept, 6));
        minute().await;
        expected.push(format!("- - - SKIPDATA {task}"));
        expected.push(format!("80 6 ACCEPT OK {task}"));
        assert_eq!(world.records(&interface, "all").await, expected);
    }
    // The kernel or the engine had no room.
    world.host.lose_accepted();
    minute().await;
    expected.push(format!("- - - SKIPDATA {task}"));
    assert_eq!(world.records(&interface, "all").await, expected);
    // Somebody deletes the group: nothing was lost by that.
    world.delete_group(GROUP).await;
    minute().await;
    let expected = [format!("- - - NODATA {task}")];
    assert_eq!(world.records(&interface, "all").await, expected);
}
