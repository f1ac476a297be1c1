//! Route tables, their associations and their routes.

use aws_api::ec2::{self as api, Ec2};
use model::PrefixListId;
use model::network::{PrefixList, PrefixListChange};
use smithy::ServiceError;

use crate::network_support::{pairs, tagged};
use crate::support::{World, counting, refusal, texts};

/// The routes of a table as destination, target, origin and state.
async fn routes(world: &World, table: &str) -> Vec<[String; 4]> {
    let found = world.tables(&[("route-table-id", table)]).await;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    found[0]
        .routes
        .iter()
        .flatten()
        .map(|route| {
            [
                text(&route.destination_cidr_block) + &text(&route.destination_prefix_list_id),
                text(&route.gateway_id) + &text(&route.nat_gateway_id),
                text(&route.origin),
                text(&route.state),
            ]
        })
        .collect()
}

fn route(table: &str, destination: &str, gateway: &str) -> api::CreateRouteInput {
    api::CreateRouteInput {
        route_table_id: Some(table.to_owned()),
        destination_cidr_block: Some(destination.to_owned()),
        gateway_id: Some(gateway.to_owned()),
        ..Default::default()
    }
}

async fn associate(world: &World, table: &str, subnet: &str) -> Result<String, ServiceError> {
    let input = api::AssociateRouteTableInput {
        route_table_id: Some(table.to_owned()),
        subnet_id: Some(subnet.to_owned()),
        ..Default::default()
    };
    let made = world.ec2.associate_route_table(&world.call, input).await?;
    let state = made.association_state.unwrap().state;
    assert_eq!(state.as_deref(), Some("associated"));
    Ok(made.association_id.unwrap())
}

async fn disassociate(world: &World, association: &str) -> Result<(), ServiceError> {
    let input = api::DisassociateRouteTableInput {
        association_id: Some(association.to_owned()),
        dry_run: None,
    };
    let done = world.ec2.disassociate_route_table(&world.call, input).await;
    done.map(|_| ())
}

async fn replace(world: &World, association: &str, table: &str) -> Result<String, ServiceError> {
    let input = api::ReplaceRouteTableAssociationInput {
        association_id: Some(association.to_owned()),
        route_table_id: Some(table.to_owned()),
        dry_run: None,
    };
    let made = world
        .ec2
        .replace_route_table_association(&world.call, input)
        .await?;
    Ok(made.new_association_id.unwrap())
}

async fn delete(world: &World, table: &str) -> Result<(), ServiceError> {
    let input = api::DeleteRouteTableInput {
        route_table_id: Some(table.to_owned()),
        dry_run: None,
    };
    let done = world.ec2.delete_route_table(&world.call, input).await;
    done.map(|_| ())
}

#[tokio::test]
async fn a_table_is_made_once_per_token() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let create = async |name: &str| {
        let input = api::CreateRouteTableInput {
            vpc_id: Some(vpc.clone()),
            client_token: Some("token".to_owned()),
            tag_specifications: tagged("route-table", &[("Name", name)]),
            dry_run: None,
        };
        let made = world.ec2.create_route_table(&world.call, input).await?;
        assert_eq!(made.client_token.as_deref(), Some("token"));
        Ok::<_, ServiceError>(made.route_table.unwrap())
    };
    let made = create("a").await.unwrap();
    assert_eq!(pairs(made.tags.as_ref()), [("Name", "a")]);
    assert_eq!(made.associations, Some(Vec::new()));
    assert_eq!(create("a").await.unwrap(), made);
    assert!(refusal(create("b").await).starts_with("IdempotentParameterMismatch"));
    let id = made.route_table_id.unwrap();
    let local = ["10.0.0.0/16", "local", "CreateRouteTable", "active"];
    assert_eq!(routes(&world, &id).await, [local]);
    assert_eq!(world.tables(&[("vpc-id", &vpc)]).await.len(), 2);
}

#[tokio::test]
async fn subnets_have_one_table_each() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let other_vpc = world.vpc("10.1.0.0/16").await;
    let subnet = world.subnet(&vpc, "10.0.0.0/24").await;
    let (first, second) = (world.table(&vpc).await, world.table(&vpc).await);
    let foreign = world.table(&other_vpc).await;

    let association = associate(&world, &first, &subnet).await.unwrap();
    assert_eq!(
        associate(&world, &first, &subnet).await.as_ref(),
        Ok(&association)
    );
    for (result, expected) in [
        (
            associate(&world, &second, &subnet).await,
            format!(
                "Resource.AlreadyAssociated: the specified association for route table {second} \
                 conflicts with an existing association"
            ),
        ),
        (
            associate(&world, &foreign, &subnet).await,
            format!(
                "InvalidParameterValue: Route table {foreign} and network {subnet} belong to \
                 different networks"
            ),
        ),
        (
            associate(&world, "rtb-1", &subnet).await,
            "InvalidRouteTableID.NotFound: The routeTable ID 'rtb-1' does not exist".to_owned(),
        ),
        (
            associate(&world, &first, "subnet-1").await,
            "InvalidSubnetID.NotFound: The subnet ID 'subnet-1' does not exist".to_owned(),
        ),
        (
            associate(&world, &first, "").await,
            "MissingParameter: Either 'subnetId' or 'gatewayId' should be provided.".to_owned(),
        ),
    ] {
        assert_eq!(refusal(result), expected);
    }
    let in_use = format!(
        "DependencyViolation: The routeTable '{first}' has dependencies and cannot be deleted."
    );
    assert_eq!(refusal(delete(&world, &first).await), in_use);
    let found = world.tables(&[("association.subnet-id", &subnet)]).await;
    assert_eq!(found[0].route_table_id.as_ref(), Some(&first));
    let filter = [(
        "association.route-table-association-id",
        association.as_str(),
    )];
    let seen = world.tables(&filter).await[0].associations.clone().unwrap();
    assert_eq!(seen[0].main, Some(false));
    assert_eq!(seen[0].subnet_id.as_ref(), Some(&subnet));

    // Replacing makes a new association.
    let moved = replace(&world, &association, &second).await.unwrap();
    assert_ne!(moved, association);
    assert_eq!(replace(&world, &moved, &second).await.as_ref(), Ok(&moved));
    assert_eq!(
        refusal(replace(&world, &association, &second).await),
        format!("InvalidAssociationID.NotFound: The association ID '{association}' does not exist")
    );
    assert!(refusal(replace(&world, &moved, &foreign).await).contains("different networks"));
    delete(&world, &first).await.unwrap();
    assert!(refusal(delete(&world, &first).await).starts_with("InvalidRouteTableID.NotFound"));
    disassociate(&world, &moved).await.unwrap();
    assert!(refusal(disassociate(&world, &moved).await).starts_with("InvalidAssociationID"));
    assert_eq!(
        world.tables(&[("association.subnet-id", &subnet)]).await,
        []
    );
}

#[tokio::test]
async fn a_vpc_gets_another_main_table() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let main = async || {
        let filter = [("vpc-id", vpc.as_str()), ("association.main", "true")];
        let found = world.tables(&filter).await.remove(0);
        let association = found.associations.unwrap().remove(0);
        (
            found.route_table_id.unwrap(),
            association.route_table_association_id.unwrap(),
        )
    };
    let (old, association) = main().await;
    let new = world.table(&vpc).await;
    assert_eq!(
        refusal(disassociate(&world, &association).await),
        format!(
            "InvalidParameterValue: cannot disassociate the main route table association \
             {association}"
        )
    );
    assert!(refusal(delete(&world, &old).await).starts_with("DependencyViolation"));
    let moved = replace(&world, &association, &new).await.unwrap();
    assert_eq!(main().await, (new.clone(), moved));
    delete(&world, &old).await.unwrap();
    assert!(refusal(delete(&world, &new).await).starts_with("DependencyViolation"));
}

#[tokio::test]
async fn routes_lead_to_gateways_and_become_blackholes() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let subnet = world.subnet(&vpc, "10.0.0.0/24").await;
    let table = world.table(&vpc).await;
    let gateway = world.gateway_of(&vpc).await;
    let nat = world.nat_gateway(&vpc, &subnet).await;
    let list = PrefixList {
        id: PrefixListId::from_random(counting()),
        name: "partners".to_owned(),
        max_entries: 499,
        version: 1,
        last_change: PrefixListChange::Create,
        entries: Vec::new(),
        tags: Vec::new(),
    };
    let list_id = list.id.to_string();
    world
        .store
        .write(move |tx| tx.noun_put(&list))
        .await
        .unwrap();

    let create = async |input| world.ec2.create_route(&world.call, input).await;
    let made = create(route(&table, "0.0.0.7/0", &gateway)).await.unwrap();
    assert_eq!(made.r#return, Some(true));
    let to_list = |table: &str| api::CreateRouteInput {
        route_table_id: Some(table.to_owned()),
        destination_prefix_list_id: Some(list_id.clone()),
        nat_gateway_id: Some(nat.clone()),
        ..Default::default()
    };
    create(to_list(&table)).await.unwrap();
    let local = ["10.0.0.0/16", "local", "CreateRouteTable", "active"];
    assert_eq!(
        routes(&world, &table).await,
        [
            local,
            ["0.0.0.0/0", &gateway, "CreateRoute", "active"],
            [&list_id, &nat, "CreateRoute", "active"],
        ]
    );
    // A list counts for as many routes as it may have entries.
    assert!(
        refusal(create(route(&table, "8.8.8.0/24", &gateway)).await)
            .starts_with("RouteLimitExceeded")
    );
    assert_eq!(
        refusal(create(route(&table, "0.0.0.0/0", &gateway)).await),
        "RouteAlreadyExists: The route identified by 0.0.0.0/0 already exists."
    );
    let replace = api::ReplaceRouteInput {
        route_table_id: Some(table.clone()),
        destination_cidr_block: Some("0.0.0.0/0".to_owned()),
        nat_gateway_id: Some(nat.clone()),
        ..Default::default()
    };
    world
        .ec2
        .replace_route(&world.call, replace.clone())
        .await
        .unwrap();
    world.end_nat_gateway(&nat).await;
    world.detach(&gateway, &vpc).await.unwrap();
    assert_eq!(
        routes(&world, &table).await[1..],
        [
            ["0.0.0.0/0", &nat, "CreateRoute", "blackhole"],
            [&list_id, &nat, "CreateRoute", "blackhole"],
        ]
    );
    assert_eq!(world.tables(&[("route.state", "blackhole")]).await.len(), 1);
    assert_eq!(
        refusal(world.ec2.replace_route(&world.call, replace).await),
        format!("InvalidNatGatewayID.NotFound: The natGateway ID '{nat}' does not exist")
    );
    let delete = async |cidr: Option<&str>, list: Option<&str>| {
        let input = api::DeleteRouteInput {
            route_table_id: Some(table.clone()),
            destination_cidr_block: cidr.map(ToOwned::to_owned),
            destination_prefix_list_id: list.map(ToOwned::to_owned),
            ..Default::default()
        };
        world.ec2.delete_route(&world.call, input).await
    };
    delete(Some("0.0.0.0/0"), None).await.unwrap();
    delete(None, Some(&list_id)).await.unwrap();
    assert_eq!(routes(&world, &table).await, [local]);
    assert_eq!(
        refusal(delete(Some("0.0.0.0/0"), None).await),
        format!(
            "InvalidRoute.NotFound: no route with destination-cidr-block 0.0.0.0/0 in route table \
             {table}"
        )
    );
    assert_eq!(
        refusal(delete(Some("10.0.0.0/16"), None).await),
        format!(
            "InvalidParameterValue: cannot remove local route 10.0.0.0/16 in route table {table}"
        )
    );
    assert!(refusal(delete(None, None).await).starts_with("MissingParameter"));
}

#[tokio::test]
async fn routes_that_cannot_be_are_refused() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let other_vpc = world.vpc("10.1.0.0/16").await;
    let table = world.table(&vpc).await;
    let gateway = world.gateway_of(&vpc).await;
    let foreign = world.gateway_of(&other_vpc).await;
    let detached = world.internet_gateway().await;
    let other_subnet = world.subnet(&other_vpc, "10.1.0.0/24").await;
    let foreign_nat = world.nat_gateway(&other_vpc, &other_subnet).await;
    let check = async |input: api::CreateRouteInput, expected: &str| {
        let text = refusal(world.ec2.create_route(&world.call, input).await);
        assert!(text.starts_with(expected), "{text}");
    };
    let to = |destination: &str| route(&table, destination, &gateway);
    for inside in ["10.0.0.0/16", "10.0.7.0/24"] {
        let expected = format!(
            "InvalidParameterValue: The destination CIDR block {inside} is equal to or more \
             specific than one of this VPC's CIDR blocks."
        );
        check(to(inside), &expected).await;
    }
    for gateway in [&foreign, &detached] {
        let expected = format!(
            "InvalidParameterValue: route table {table} and network gateway {gateway} belong to \
             different networks"
        );
        check(route(&table, "0.0.0.0/0", gateway), &expected).await;
    }
    check(
        route(&table, "0.0.0.0/0", "igw-1"),
        "InvalidGatewayID.NotFound: The gateway ID 'igw-1' does not exist",
    )
    .await;
    check(
        api::CreateRouteInput {
            gateway_id: None,
            nat_gateway_id: Some(foreign_nat.clone()),
            ..to("0.0.0.0/0")
        },
        &format!(
            "InvalidParameterValue: route table {table} and NAT gateway {foreign_nat} belong to \
             different networks"
        ),
    )
    .await;
    check(
        api::CreateRouteInput {
            nat_gateway_id: Some(foreign_nat),
            ..to("0.0.0.0/0")
        },
        "InvalidParameterCombination: A route can have one target",
    )
    .await;
    check(
        api::CreateRouteInput {
            transit_gateway_id: Some("tgw-1".to_owned()),
            gateway_id: None,
            ..to("0.0.0.0/0")
        },
        "UnsupportedOperation: Neargate does not support routes to a transitGatewayId: they can \
         lead to internet gateways and NAT gateways yet.",
    )
    .await;
    check(
        route(&table, "0.0.0.0/0", "vgw-1"),
        "UnsupportedOperation: Neargate does not support routes to a virtual private gateway",
    )
    .await;
    check(route(&table, "0.0.0.0/0", "local"), "InvalidParameterValue").await;
    check(
        api::CreateRouteInput {
            gateway_id: None,
            ..to("0.0.0.0/0")
        },
        "MissingParameter",
    )
    .await;
    check(
        api::CreateRouteInput {
            destination_cidr_block: None,
            destination_ipv6_cidr_block: Some("::/0".to_owned()),
            ..to("0.0.0.0/0")
        },
        "UnsupportedOperation: Neargate does not support IPv6 in VPCs yet.",
    )
    .await;
    check(
        api::CreateRouteInput {
            destination_prefix_list_id: Some("pl-1".to_owned()),
            ..to("0.0.0.0/0")
        },
        "InvalidParameterCombination: A route can have one destination",
    )
    .await;
    check(
        api::CreateRouteInput {
            destination_cidr_block: None,
            destination_prefix_list_id: Some("pl-1".to_owned()),
            ..to("0.0.0.0/0")
        },
        "InvalidPrefixListID.NotFound: The prefix list ID 'pl-1' does not exist",
    )
    .await;
    check(
        to("0.0.0.0"),
        "InvalidParameterValue: Value (0.0.0.0) for parameter",
    )
    .await;
    check(
        route("rtb-1", "0.0.0.0/0", &gateway),
        "InvalidRouteTableID.NotFound",
    )
    .await;
    let replace = |destination: &str, local: bool| api::ReplaceRouteInput {
        route_table_id: Some(table.clone()),
        destination_cidr_block: Some(destination.to_owned()),
        gateway_id: (!local).then(|| gateway.clone()),
        local_target: Some(local),
        ..Default::default()
    };
    let none = world
        .ec2
        .replace_route(&world.call, replace("0.0.0.0/0", false))
        .await;
    assert_eq!(
        refusal(none),
        "InvalidParameterValue: There is no route defined for '0.0.0.0/0' in the route table. Use \
         CreateRoute instead."
    );
    // A local route is local.
    let same = replace("10.0.0.0/16", true);
    world.ec2.replace_route(&world.call, same).await.unwrap();
    let local = ["10.0.0.0/16", "local", "CreateRouteTable", "active"];
    assert_eq!(routes(&world, &table).await, [local]);
}

#[tokio::test]
async fn tables_are_filtered_and_limited() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let main = world.tables(&[("vpc-id", &vpc)]).await.remove(0);
    let main = main.route_table_id.unwrap();
    for (filter, value, expected) in [
        ("route-table-id", main.as_str(), 1),
        ("owner-id", "000000000000", 2),
        ("association.main", "true", 2),
        ("association.route-table-id", main.as_str(), 1),
        ("association.gateway-id", "*", 0),
        ("route.gateway-id", "local", 2),
        ("route.gateway-id", "igw-*", 1),
        ("route.destination-cidr-block", "0.0.0.0/0", 1),
        ("route.origin", "CreateRoute", 1),
        ("route.state", "active", 2),
        ("route.nat-gateway-id", "*", 0),
        ("tag-key", "*", 0),
    ] {
        let found = world.tables(&[(filter, value)]).await;
        assert_eq!(found.len(), expected, "{filter}");
    }
    for input in [
        api::DescribeRouteTablesInput {
            filters: crate::network_support::filters(&[("association.colour", "red")]),
            ..Default::default()
        },
        api::DescribeRouteTablesInput {
            filters: crate::network_support::filters(&[("route.colour", "red")]),
            ..Default::default()
        },
    ] {
        let text = refusal(world.ec2.describe_route_tables(&world.call, input).await);
        assert!(text.contains("is invalid"), "{text}");
    }
    let input = api::DescribeRouteTablesInput {
        route_table_ids: texts(&["rtb-1"]),
        ..Default::default()
    };
    let text = refusal(world.ec2.describe_route_tables(&world.call, input).await);
    assert!(text.starts_with("InvalidRouteTableID.NotFound"), "{text}");
    for _ in 1..200 {
        world.table(&vpc).await;
    }
    let input = api::CreateRouteTableInput {
        vpc_id: Some(vpc),
        ..Default::default()
    };
    let more = world.ec2.create_route_table(&world.call, input).await;
    assert!(refusal(more).starts_with("RouteTableLimitExceeded"));
}
