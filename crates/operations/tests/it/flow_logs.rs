//! Flow logs: what is refused, what is made, and how it is described.

use aws_api::ec2::{self as api, Ec2};
use model::network::{FlowLog, FlowLogDelivery};
use store::StoreError;

use crate::support::{World, refusal, texts};

const ROLE: &str = "arn:aws:iam::000000000000:role/flow-logs";

async fn vpc_id(world: &World) -> String {
    let vpcs = world
        .ec2
        .describe_vpcs(&world.call, Default::default())
        .await;
    vpcs.unwrap().vpcs.unwrap()[0].vpc_id.clone().unwrap()
}

fn request(resource_type: &str, ids: &[&str]) -> api::CreateFlowLogsInput {
    api::CreateFlowLogsInput {
        resource_type: Some(resource_type.to_owned()),
        resource_ids: texts(ids),
        traffic_type: Some("ALL".to_owned()),
        log_group_name: Some("/flows".to_owned()),
        deliver_logs_permission_arn: Some(ROLE.to_owned()),
        ..Default::default()
    }
}

impl World {
    async fn create_flow_logs(
        &self,
        input: api::CreateFlowLogsInput,
    ) -> Result<api::CreateFlowLogsOutput, smithy::ServiceError> {
        self.ec2.create_flow_logs(&self.call, input).await
    }

    async fn flow_logs(&self, name: &str, value: &str) -> Vec<api::FlowLog> {
        let input = api::DescribeFlowLogsInput {
            filter: Some(vec![api::Filter {
                name: Some(name.to_owned()),
                values: texts(&[value]),
            }]),
            ..Default::default()
        };
        let output = self.ec2.describe_flow_logs(&self.call, input).await;
        output.unwrap().flow_logs.unwrap()
    }
}

#[tokio::test]
async fn what_has_no_effect_is_refused() {
    let world = World::new().await;
    let vpc = vpc_id(&world).await;
    let check = async |change: fn(&mut api::CreateFlowLogsInput), expected: &str| {
        let mut input = request("VPC", &[&vpc]);
        change(&mut input);
        let error = refusal(world.create_flow_logs(input).await);
        assert!(error.contains(expected), "{error}");
    };
    let missing = "MissingParameter: The request must contain the parameter ";
    check(
        |i| i.resource_type = None,
        &format!("{missing}ResourceType"),
    )
    .await;
    check(|i| i.resource_ids = None, &format!("{missing}ResourceIds")).await;
    check(|i| i.traffic_type = None, &format!("{missing}TrafficType")).await;
    check(
        |i| i.traffic_type = Some("SOME".to_owned()),
        "InvalidParameterValue: Value (SOME) for parameter TrafficType is invalid.",
    )
    .await;
    check(
        |i| i.resource_type = Some("TransitGateway".to_owned()),
        "UnsupportedOperation: Neargate does not support flow logs of a TransitGateway yet.",
    )
    .await;
    for destination in ["s3", "kinesis-data-firehose"] {
        let mut input = request("VPC", &[&vpc]);
        input.log_destination_type = Some(destination.to_owned());
        let error = refusal(world.create_flow_logs(input).await);
        assert!(
            error.contains(&format!("flow logs to {destination}")),
            "{error}"
        );
    }
    check(
        |i| i.deliver_logs_permission_arn = None,
        "DeliverLogsPermissionArn can't be empty if LogDestinationType is cloud-watch-logs.",
    )
    .await;
    check(
        |i| i.deliver_logs_permission_arn = Some("arn:aws:iam::1:user/x".to_owned()),
        "Invalid IAM role ARN.",
    )
    .await;
    check(
        |i| i.max_aggregation_interval = Some(61),
        "InvalidParameter: Invalid Flow Log Max Aggregation Interval",
    )
    .await;
    check(
        |i| i.log_format = Some("${version} ${tcp-flags}".to_owned()),
        "The field 'tcp-flags' is not supported by Neargate",
    )
    .await;
    check(
        |i| i.log_format = Some("${colour}".to_owned()),
        "unknown field 'colour'",
    )
    .await;
    check(
        |i| i.log_group_name = Some("aws/mine".to_owned()),
        "Value (aws/mine) for parameter LogGroupName is invalid.",
    )
    .await;
    check(
        |i| i.log_group_name = None,
        "LogDestination can't be empty if LogGroupName is not provided.",
    )
    .await;
    check(
        |i| i.log_destination = Some("arn:aws:logs:us-east-1:000000000000:log-group:x".to_owned()),
        "Please only provide LogGroupName or only provide LogDestination.",
    )
    .await;
    check(
        |i| {
            i.log_group_name = None;
            i.log_destination = Some("arn:aws:logs:eu-west-1:000000000000:log-group:x".to_owned());
        },
        "Value (arn:aws:logs:eu-west-1:000000000000:log-group:x) for parameter LogDestination",
    )
    .await;
    check(|i| i.dry_run = Some(true), "DryRunOperation").await;
    assert_eq!(world.flow_logs("traffic-type", "*").await, []);
}

#[tokio::test]
async fn flow_logs_are_made_described_and_deleted() {
    let world = World::new().await;
    let (vpc, subnet) = (vpc_id(&world).await, world.subnets[0].clone());
    let mut input = request("VPC", &[&vpc]);
    input.client_token = Some("once".to_owned());
    input.tag_specifications = Some(vec![api::TagSpecification {
        resource_type: Some("vpc-flow-log".to_owned()),
        tags: Some(vec![api::Tag {
            key: Some("team".to_owned()),
            value: Some("net".to_owned()),
        }]),
    }]);
    let made = world.create_flow_logs(input.clone()).await.unwrap();
    let ids = made.flow_log_ids.clone().unwrap();
    assert_eq!(
        (ids.len(), made.unsuccessful.as_deref()),
        (1, Some(&[][..]))
    );
    // The same call is the same flow log; with another content it is none.
    let again = world.create_flow_logs(input.clone()).await.unwrap();
    assert_eq!(again.flow_log_ids, made.flow_log_ids);
    input.traffic_type = Some("REJECT".to_owned());
    let error = refusal(world.create_flow_logs(input.clone()).await);
    assert!(error.contains("IdempotentParameterMismatch"), "{error}");
    let error = refusal(world.create_flow_logs(request("VPC", &[&vpc])).await);
    assert!(
        error.starts_with("FlowLogAlreadyExists: Error. There is"),
        "{error}"
    );
    input.client_token = None;
    world.create_flow_logs(input.clone()).await.unwrap();
    input.traffic_type = Some("ACCEPT".to_owned());
    let error = refusal(world.create_flow_logs(input).await);
    assert!(error.contains("FlowLogsLimitExceeded"), "{error}");

    // Of several resources, those that exist have one.
    let mut input = request("Subnet", &[&subnet, "subnet-00000000", &subnet]);
    input.log_group_name = None;
    let arn = "arn:aws:logs:us-east-1:000000000000:log-group:/flows";
    input.log_destination = Some(format!("{arn}:*"));
    input.max_aggregation_interval = Some(60);
    input.log_format = Some("${srcaddr} ${action}".to_owned());
    let made = world.create_flow_logs(input).await.unwrap();
    assert_eq!(made.flow_log_ids.unwrap().len(), 1);
    let unsuccessful = made.unsuccessful.unwrap();
    assert_eq!(
        unsuccessful[0].resource_id.as_deref(),
        Some("subnet-00000000")
    );
    let error = unsuccessful[0].error.as_ref().unwrap();
    assert_eq!(error.code.as_deref(), Some("InvalidSubnetID.NotFound"));

    let described = world.flow_logs("resource-id", &subnet).await;
    let [log] = described.as_slice() else {
        panic!("{described:?}");
    };
    assert_eq!(log.log_group_name.as_deref(), Some("/flows"));
    assert_eq!(log.log_destination.as_deref(), Some(arn));
    assert_eq!(log.log_format.as_deref(), Some("${srcaddr} ${action}"));
    assert_eq!(log.max_aggregation_interval, Some(60));
    assert_eq!(log.deliver_logs_status, None);
    assert_eq!(world.flow_logs("log-group-name", "/flows").await.len(), 3);
    let tagged = world.flow_logs("tag:team", "net").await;
    assert_eq!(tagged.len(), 2);
    assert_eq!(tagged[0].max_aggregation_interval, Some(600));

    // How deliveries went.
    let id = ids[0].clone();
    let noted = world
        .store
        .write_observed(move |tx| -> Result<_, StoreError> {
            let log: FlowLog = tx.noun_find(&id)?.unwrap();
            tx.noun_put(&FlowLogDelivery {
                id: log.id,
                error: Some("Unknown error: the disk is full".to_owned()),
            })
        });
    noted.await.unwrap();
    let failed = world.flow_logs("deliver-log-status", "FAILED").await;
    assert_eq!(failed.len(), 1);
    let text = failed[0].deliver_logs_error_message.as_deref();
    assert_eq!(text, Some("Unknown error: the disk is full"));

    let delete = async |ids: &[&str]| {
        let input = api::DeleteFlowLogsInput {
            flow_log_ids: texts(ids),
            dry_run: None,
        };
        world.ec2.delete_flow_logs(&world.call, input).await
    };
    let error = refusal(delete(&[&ids[0], "fl-00000000"]).await);
    assert!(error.contains("[TotalCount: 1] fl-00000000"), "{error}");
    delete(&[&ids[0]]).await.unwrap();
    assert_eq!(world.flow_logs("flow-log-id", &ids[0]).await, []);
    assert_eq!(world.flow_logs("traffic-type", "*").await.len(), 2);
}
