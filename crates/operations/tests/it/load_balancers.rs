//! Load balancers: what they are made of, how they change, and what keeps them.

use aws_api::ec2::{self, Ec2};
use aws_api::elbv2::{self as api, Elbv2};
use model::balancing::{BalancerReport, ListenerProblem, LoadBalancer};
use model::network::{Ipv4Cidr, NetworkInterface};
use operations::ec2::renumber_addresses;
use store::StoreError;

use crate::balancing_support::{listener_input, some};
use crate::support::{NOW, World, counting, refusal, texts};

impl World {
    async fn balancer_interfaces(&self) -> Vec<NetworkInterface> {
        let found = self.store.read(|tx| tx.network_interface_list());
        let mut found = found.await.unwrap();
        found.retain(|interface| interface.load_balancer().is_some());
        found
    }

    /// What the reconciler does when the data plane has served.
    async fn activate(&self) {
        let done = self.store.write(|tx| {
            for mut balancer in tx.balancing_list::<LoadBalancer>()? {
                balancer.active_at = Some(NOW);
                tx.balancing_put(&balancer)?;
            }
            Ok::<_, StoreError>(())
        });
        done.await.unwrap();
    }

    async fn state(&self, arn: &str) -> (String, Option<String>) {
        let state = self.describe_balancers(&[arn]).await.unwrap();
        let state = state[0].state.clone().unwrap();
        (state.code.unwrap(), state.reason)
    }

    async fn modify_attributes(&self, arn: &str, set: &[(&str, &str)]) -> Result<(), String> {
        let attribute = |(key, value): &(&str, &str)| api::LoadBalancerAttribute {
            key: some(key),
            value: some(value),
        };
        let input = api::ModifyLoadBalancerAttributesInput {
            load_balancer_arn: some(arn),
            attributes: Some(set.iter().map(attribute).collect()),
        };
        let elb = self.elb();
        let output = elb.modify_load_balancer_attributes(&self.call, input);
        output.await.map(|_| ()).map_err(|error| error.to_string())
    }

    async fn delete_balancer(&self, arn: &str) -> Result<(), String> {
        let input = api::DeleteLoadBalancerInput {
            load_balancer_arn: some(arn),
        };
        let output = self.elb().delete_load_balancer(&self.call, input).await;
        output.map(|_| ()).map_err(|error| error.to_string())
    }

    async fn set_subnets(&self, arn: &str, subnets: &[String]) -> Result<Vec<String>, String> {
        let input = api::SetSubnetsInput {
            load_balancer_arn: some(arn),
            subnets: Some(subnets.to_vec()),
            ..Default::default()
        };
        let output = self.elb().set_subnets(&self.call, input).await;
        let zones = output
            .map_err(|error| error.to_string())?
            .availability_zones;
        let zones = zones.unwrap().into_iter();
        Ok(zones.map(|zone| zone.subnet_id.unwrap()).collect())
    }
}

#[tokio::test]
async fn a_load_balancer_has_interfaces_and_a_state() {
    let world = World::new().await;
    let input = api::CreateLoadBalancerInput {
        scheme: None,
        tags: Some(vec![api::Tag {
            key: some("team"),
            value: some("web"),
        }]),
        ..world.balancer_input("Front")
    };
    let made = world.make_balancer(input.clone()).await.unwrap();
    let arn = made.load_balancer_arn.clone().unwrap();
    let id = arn.rsplit('/').next().unwrap();
    assert_eq!(made.scheme.as_deref(), Some("internet-facing"));
    assert_eq!(made.r#type.as_deref(), Some("application"));
    assert_eq!(made.ip_address_type.as_deref(), Some("ipv4"));
    let dns_name = made.dns_name.clone().unwrap();
    assert!(dns_name.starts_with("front-"), "{dns_name}");
    assert!(dns_name.ends_with(".us-east-1.elb.localhost"), "{dns_name}");
    assert_eq!(made.security_groups, texts(&[&world.security_group]));
    let zones = made.availability_zones.as_ref().unwrap();
    assert_eq!(zones.len(), 2);
    assert!(zones[0].zone_name < zones[1].zone_name);

    let interfaces = world.balancer_interfaces().await;
    assert_eq!(interfaces.len(), 2);
    for interface in &interfaces {
        assert_eq!(interface.description, format!("ELB app/Front/{id}"));
        assert!(interface.public_address.is_some());
        assert_eq!(interface.security_groups[0].as_str(), world.security_group);
    }
    assert_eq!(world.state(&arn).await, ("provisioning".to_owned(), None));
    world.activate().await;
    assert_eq!(world.state(&arn).await, ("active".to_owned(), None));

    // Asking for the same again makes no other.
    let again = world.make_balancer(input.clone()).await.unwrap();
    assert_eq!(again.load_balancer_arn, made.load_balancer_arn);
    assert_eq!(world.balancer_interfaces().await.len(), 2);
    let mut other = input;
    other.scheme = some("internal");
    assert_eq!(
        refusal(world.make_balancer(other).await),
        "DuplicateLoadBalancerNameException: A load balancer with the same name 'Front' exists, \
         but with different settings"
    );
}

#[tokio::test]
async fn problems_of_the_data_plane_are_told() {
    let world = World::new().await;
    let arn = world.balancer("web").await;
    let listener = world.listener(&arn, 8080).await;
    world.activate().await;
    let id = |arn: &str| arn.rsplit('/').next().unwrap().to_owned();
    let (balancer_id, listener_id) = (id(&arn), id(&listener));
    let put = world.store.write(move |tx| {
        tx.balancer_report_put(&BalancerReport {
            load_balancer_id: model::LoadBalancerId::parse(&balancer_id).unwrap(),
            at: NOW,
            plan_version: 1,
            notes: Vec::new(),
            listeners: vec![ListenerProblem {
                listener_id: model::ListenerId::parse(&listener_id).unwrap(),
                problem: "the port is taken on this host".to_owned(),
            }],
            targets: Vec::new(),
            failure: some("no namespace"),
        })
    });
    put.await.unwrap();
    assert_eq!(
        world.state(&arn).await,
        (
            "active_impaired".to_owned(),
            some("no namespace; port 8080: the port is taken on this host")
        )
    );
    // What is gone is no problem.
    let input = api::DeleteListenerInput {
        listener_arn: some(&listener),
    };
    world
        .elb()
        .delete_listener(&world.call, input)
        .await
        .unwrap();
    let left = ("active_impaired".to_owned(), some("no namespace"));
    assert_eq!(world.state(&arn).await, left);
}

#[tokio::test]
async fn what_cannot_be_is_refused() {
    let world = World::new().await;
    let check = async |change: &dyn Fn(&mut api::CreateLoadBalancerInput), expected: &str| {
        let mut input = world.balancer_input("web");
        change(&mut input);
        assert_eq!(refusal(world.make_balancer(input).await), expected);
    };
    let two = "ValidationError: At least two subnets in two different Availability Zones must be \
               specified";
    check(&|it| it.subnets = None, two).await;
    check(&|it| it.subnets.as_mut().unwrap().truncate(1), two).await;
    let same = "InvalidConfigurationRequestException: A load balancer cannot be attached to \
                multiple subnets in the same Availability Zone";
    let first = world.subnets[0].clone();
    check(&|it| it.subnets.as_mut().unwrap().push(first.clone()), same).await;
    check(
        &|it| it.subnets = texts(&["subnet-0", "subnet-1"]),
        "SubnetNotFoundException: The subnet ID 'subnet-0' does not exist",
    )
    .await;
    check(
        &|it| it.security_groups = texts(&["sg-0"]),
        "InvalidConfigurationRequestException: One or more security groups are invalid",
    )
    .await;
    check(
        &|it| it.name = some("internal-web"),
        "ValidationError: The load balancer name 'internal-web' cannot begin with 'internal-'",
    )
    .await;
    check(
        &|it| it.name = some("web-"),
        "ValidationError: The load balancer name 'web-' cannot begin or end with a hyphen",
    )
    .await;
    let long = "a".repeat(33);
    check(
        &|it| it.name = Some(long.clone()),
        &format!(
            "ValidationError: The load balancer name '{long}' cannot be longer than '32' characters"
        ),
    )
    .await;
    check(
        &|it| it.r#type = some("network"),
        "ValidationError: Network load balancers are not supported by Neargate.",
    )
    .await;
    check(
        &|it| it.ip_address_type = some("dualstack"),
        "ValidationError: Load balancers of IP address type 'dualstack' are not supported by \
         Neargate.",
    )
    .await;
    let vpc = world.vpc("10.9.0.0/16").await;
    let far = world.subnet(&vpc, "10.9.1.0/24").await;
    check(
        &|it| it.subnets = texts(&[&first, &far]),
        "InvalidConfigurationRequestException: All subnets must belong to the same VPC",
    )
    .await;
    assert!(world.balancer_interfaces().await.is_empty());
}

#[tokio::test]
async fn the_internet_needs_a_gateway() {
    let world = World::new().await;
    let vpc = world.vpc("10.9.0.0/16").await;
    let mut subnets = Vec::new();
    for (zone, cidr) in [("us-east-1a", "10.9.1.0/24"), ("us-east-1b", "10.9.2.0/24")] {
        let input = ec2::CreateSubnetInput {
            vpc_id: Some(vpc.clone()),
            availability_zone: some(zone),
            cidr_block: some(cidr),
            ..Default::default()
        };
        let made = world.ec2.create_subnet(&world.call, input).await.unwrap();
        subnets.push(made.subnet.unwrap().subnet_id.unwrap());
    }
    let mut input = world.balancer_input("web");
    input.subnets = Some(subnets);
    input.scheme = some("internet-facing");
    assert_eq!(
        refusal(world.make_balancer(input.clone()).await),
        format!("InvalidSubnetException: VPC {vpc} has no internet gateway")
    );
    world.gateway_of(&vpc).await;
    world.make_balancer(input).await.unwrap();
}

#[tokio::test]
async fn the_quota_holds() {
    let world = World::new().await;
    for number in 0..50 {
        world.balancer(&format!("web-{number}")).await;
    }
    let over = world.make_balancer(world.balancer_input("web")).await;
    let error = refusal(over);
    assert!(
        error.starts_with("TooManyLoadBalancersException: "),
        "{error}"
    );
    // The pages cover them all, sorted by name.
    let (mut names, mut marker) = (Vec::new(), None);
    loop {
        let input = api::DescribeLoadBalancersInput {
            marker,
            page_size: Some(20),
            ..Default::default()
        };
        let output = world
            .elb()
            .describe_load_balancers(&world.call, input)
            .await;
        let output = output.unwrap();
        let page = output.load_balancers.unwrap().into_iter();
        names.extend(page.map(|one| one.load_balancer_name.unwrap()));
        marker = output.next_marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(names.len(), 50);
    assert!(names.is_sorted());
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let world = World::new().await;
    let arn = world.balancer("web").await;
    let absent = arn.replace("/web/", "/other/");
    assert_eq!(
        refusal(world.describe_balancers(&[&arn, &absent]).await),
        "LoadBalancerNotFoundException: One or more load balancers not found"
    );
    assert_eq!(
        refusal(world.describe_balancers(&["web"]).await),
        "ValidationError: 'web' is not a valid load balancer ARN"
    );
    let input = api::DescribeLoadBalancersInput {
        names: texts(&["web", "web"]),
        ..Default::default()
    };
    let found = world
        .elb()
        .describe_load_balancers(&world.call, input)
        .await;
    assert_eq!(found.unwrap().load_balancers.unwrap().len(), 1);
    assert_eq!(
        world
            .modify_attributes(&absent, &[("idle_timeout.timeout_seconds", "30")])
            .await,
        Err(format!(
            "LoadBalancerNotFoundException: Load balancer '{absent}' not found"
        ))
    );
    // Deleting what is gone succeeds.
    assert_eq!(world.delete_balancer(&absent).await, Ok(()));
}

#[tokio::test]
async fn attributes_act_or_are_refused() {
    let world = World::new().await;
    let arn = world.balancer("web").await;
    let set = [
        ("idle_timeout.timeout_seconds", "30"),
        ("deletion_protection.enabled", "true"),
    ];
    world.modify_attributes(&arn, &set).await.unwrap();
    let input = api::DescribeLoadBalancerAttributesInput {
        load_balancer_arn: some(&arn),
    };
    let elb = world.elb();
    let output = elb.describe_load_balancer_attributes(&world.call, input);
    let attributes = output.await.unwrap().attributes.unwrap();
    let value = |key: &str| {
        let found = attributes.iter().find(|it| it.key.as_deref() == Some(key));
        found.unwrap().value.clone().unwrap()
    };
    assert_eq!(value("idle_timeout.timeout_seconds"), "30");
    assert_eq!(value("routing.http2.enabled"), "true");
    let error = world
        .modify_attributes(&arn, &[("nonsense", "1")])
        .await
        .unwrap_err();
    assert_eq!(
        error,
        "ValidationError: Load balancer attribute key 'nonsense' is not recognized"
    );
    let twice = [set[0], set[0]];
    assert!(world.modify_attributes(&arn, &twice).await.is_err());
    assert!(world.modify_attributes(&arn, &[]).await.is_err());

    assert_eq!(
        world.delete_balancer(&arn).await,
        Err(format!(
            "OperationNotPermittedException: Load balancer '{arn}' cannot be deleted because \
             deletion protection is enabled"
        ))
    );
    let off = [("deletion_protection.enabled", "false")];
    world.modify_attributes(&arn, &off).await.unwrap();
    world.delete_balancer(&arn).await.unwrap();
}

#[tokio::test]
async fn deleting_takes_listeners_and_rules_and_leaves_interfaces() {
    let world = World::new().await;
    let arn = world.balancer("web").await;
    let listener = world.listener(&arn, 80).await;
    let rule = world.rule(&listener, 1).await;
    world.delete_balancer(&arn).await.unwrap();
    let input = api::DescribeRulesInput {
        rule_arns: texts(&[&rule]),
        ..Default::default()
    };
    let gone = world.elb().describe_rules(&world.call, input).await;
    assert_eq!(
        refusal(gone),
        "RuleNotFoundException: One or more rules not found"
    );
    // The reconciler deletes these, when the data plane has left them.
    assert_eq!(world.balancer_interfaces().await.len(), 2);
    // The name is free, and another load balancer has another ARN.
    assert_ne!(world.balancer("web").await, arn);
}

#[tokio::test]
async fn subnets_come_and_go() {
    let world = World::new().await;
    let arn = world.balancer("web").await;
    let before = world.balancer_interfaces().await;
    let wanted = world.subnets[1..3].to_vec();
    let told = world.set_subnets(&arn, &wanted).await.unwrap();
    let as_set = |list: &[String]| {
        list.iter()
            .cloned()
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(as_set(&told), as_set(&wanted));
    let balancers = world.store.read(|tx| tx.balancing_list::<LoadBalancer>());
    let balancers = balancers.await.unwrap();
    let kept = before
        .iter()
        .find(|it| it.subnet_id.as_str() == wanted[0])
        .unwrap();
    let zones = &balancers[0].zones;
    assert!(zones.iter().any(|zone| zone.interface_id == kept.id));
    // Two are named, the third is the reconciler's to delete.
    assert_eq!(world.balancer_interfaces().await.len(), 3);
    let error = world.set_subnets(&arn, &wanted[..1]).await.unwrap_err();
    assert!(
        error.starts_with("ValidationError: At least two subnets"),
        "{error}"
    );
    let vpc = world.vpc("10.9.0.0/16").await;
    let far = world.subnet(&vpc, "10.9.1.0/24").await;
    let error = world.set_subnets(&arn, &[wanted[0].clone(), far]).await;
    let error = error.unwrap_err();
    assert!(
        error.starts_with("InvalidConfigurationRequestException: "),
        "{error}"
    );
}

#[tokio::test]
async fn security_groups_reach_the_interfaces() {
    let world = World::new().await;
    let arn = world.balancer("web").await;
    let input = ec2::CreateSecurityGroupInput {
        group_name: some("front"),
        description: some("front"),
        ..Default::default()
    };
    let made = world.ec2.create_security_group(&world.call, input).await;
    let group = made.unwrap().group_id.unwrap();
    let set = async |groups: &[&str]| {
        let input = api::SetSecurityGroupsInput {
            load_balancer_arn: some(&arn),
            security_groups: texts(groups),
            ..Default::default()
        };
        world.elb().set_security_groups(&world.call, input).await
    };
    let output = set(&[&group]).await.unwrap();
    assert_eq!(output.security_group_ids, texts(&[&group]));
    for interface in world.balancer_interfaces().await {
        assert_eq!(interface.security_groups[0].as_str(), group);
    }
    let error = refusal(set(&["sg-0"]).await);
    assert_eq!(
        error,
        "InvalidConfigurationRequestException: One or more security groups are invalid"
    );
    // A group in use stays.
    let input = ec2::DeleteSecurityGroupInput {
        group_id: Some(group.clone()),
        ..Default::default()
    };
    let kept = world.ec2.delete_security_group(&world.call, input).await;
    assert_eq!(
        refusal(kept),
        format!("DependencyViolation: resource {group} has a dependent object")
    );
    let input = ec2::DeleteSubnetInput {
        subnet_id: Some(world.subnets[0].clone()),
        ..Default::default()
    };
    let error = refusal(world.ec2.delete_subnet(&world.call, input).await);
    assert!(error.starts_with("DependencyViolation: "), "{error}");
}

#[tokio::test]
async fn interfaces_are_the_services_own() {
    let world = World::new().await;
    world.balancer("web").await;
    let interface = world.balancer_interfaces().await.remove(0);
    let id = interface.id.to_string();
    let (ec2, call) = (&world.ec2, &world.call);
    let input = ec2::DescribeNetworkInterfacesInput {
        network_interface_ids: texts(&[&id]),
        ..Default::default()
    };
    let seen = ec2.describe_network_interfaces(call, input).await.unwrap();
    let seen = seen.network_interfaces.unwrap().remove(0);
    assert_eq!(seen.requester_managed, Some(true));
    assert_eq!(seen.requester_id.as_deref(), Some("amazon-elb"));
    let input = ec2::DeleteNetworkInterfaceInput {
        network_interface_id: some(&id),
        ..Default::default()
    };
    let error = refusal(ec2.delete_network_interface(call, input).await);
    assert!(error.starts_with("InvalidParameterValue: "), "{error}");
    let input = ec2::ModifyNetworkInterfaceAttributeInput {
        network_interface_id: some(&id),
        groups: texts(&[&world.security_group]),
        ..Default::default()
    };
    let error = refusal(ec2.modify_network_interface_attribute(call, input).await);
    assert!(error.starts_with("AuthFailure: "), "{error}");
}

#[tokio::test]
async fn public_addresses_move_with_the_range() {
    let world = World::new().await;
    let mut input = world.balancer_input("web");
    input.scheme = some("internet-facing");
    world.make_balancer(input).await.unwrap();
    let range = Ipv4Cidr::new([198, 19, 0, 0].into(), 24).unwrap();
    let renumber = world
        .store
        .write(move |tx| renumber_addresses(tx, range, counting));
    assert_eq!(renumber.await.unwrap().len(), 2);
    for interface in world.balancer_interfaces().await {
        assert!(range.contains(interface.public_address.unwrap()));
    }
    let again = world
        .store
        .write(move |tx| renumber_addresses(tx, range, counting));
    assert_eq!(again.await.unwrap().len(), 0);
}

#[tokio::test]
async fn nothing_is_reserved_and_everything_is_ipv4() {
    let world = World::new().await;
    let arn = world.balancer("web").await;
    let (elb, call) = (world.elb(), &world.call);
    let input = api::DescribeCapacityReservationInput {
        load_balancer_arn: some(&arn),
    };
    let output = elb
        .describe_capacity_reservation(call, input)
        .await
        .unwrap();
    assert_eq!(output.capacity_reservation_state, Some(Vec::new()));
    let mut input = api::ModifyCapacityReservationInput {
        load_balancer_arn: some(&arn),
        reset_capacity_reservation: Some(true),
        minimum_load_balancer_capacity: None,
    };
    elb.modify_capacity_reservation(call, input.clone())
        .await
        .unwrap();
    input.minimum_load_balancer_capacity = Some(api::MinimumLoadBalancerCapacity {
        capacity_units: Some(100),
    });
    let error = refusal(elb.modify_capacity_reservation(call, input).await);
    assert!(error.contains("Capacity reservations"), "{error}");
    let set = async |kind: &str| {
        let input = api::SetIpAddressTypeInput {
            load_balancer_arn: some(&arn),
            ip_address_type: some(kind),
        };
        world.elb().set_ip_address_type(call, input).await
    };
    assert_eq!(
        set("ipv4").await.unwrap().ip_address_type.as_deref(),
        Some("ipv4")
    );
    assert!(set("dualstack").await.is_err());
}

#[tokio::test]
async fn listeners_of_a_load_balancer_are_its_own() {
    let world = World::new().await;
    let (one, two) = (world.balancer("one").await, world.balancer("two").await);
    world.listener(&one, 80).await;
    // The port is free on the other one.
    world.make_listener(listener_input(&two, 80)).await.unwrap();
}
