//! Long route tables that many subnets share, against the real kernel, in namespaces of the test's
//! own. Says how long the changes took. Needs root.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing, and how long it took by printing"
)]

mod world;

use std::net::Ipv4Addr;
use std::time::Instant;

use host::net::{AddressRange, InstanceNetwork, RouteSpec, Router, SubnetSpec, Via, VpcSpec};
use world::{Task, World, udp_ask, udp_bind};

const INTERNET: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 1);
const SUBNETS: u8 = 200;
const ROUTES: u32 = 1000;

/// As many ranges as a route table of AWS has at most, with gaps between them, and the internet's.
fn routes(via: Via) -> Vec<RouteSpec> {
    let network = |n: u32| AddressRange {
        first: (0x1400_0000 + n * 512).into(),
        last: (0x1400_0000 + n * 512 + 255).into(),
    };
    let internet = AddressRange {
        first: Ipv4Addr::new(203, 0, 113, 0),
        last: Ipv4Addr::new(203, 0, 113, 255),
    };
    let to = (0..ROUTES).map(network).chain([internet]).collect();
    vec![RouteSpec { to, via }]
}

fn subnets(routes: &[RouteSpec]) -> Vec<SubnetSpec> {
    let subnet = |n: u8| SubnetSpec {
        subnet_id: format!("subnet-{n}"),
        cidr: format!("10.1.{n}.0/24").parse().unwrap(),
        routes: routes.to_vec(),
        ipv6_cidr: None,
        ipv6_routes: Vec::new(),
    };
    (0..SUBNETS).map(subnet).collect()
}

async fn apply(what: &str, net: &InstanceNetwork, spec: &VpcSpec) -> std::sync::Arc<Router> {
    let began = Instant::now();
    let router = net.vpc_apply(spec).await.unwrap();
    println!("{what}: {:?}", began.elapsed());
    router
}

#[test]
fn subnets_share_long_route_tables() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut publics = net.public_range().addresses();
        let mut next = || publics.next().unwrap();
        let (public, nat) = (next(), Via::Nat { public: next() });
        let (a, b) = ([10, 1, 0, 10], [10, 1, 16, 10]);
        let of_tasks = [(a, Some(public)), (b, None)];
        let mut spec = world::vpc("vpc-00000001", "10.1.0.0/16", &[], &of_tasks);
        spec.subnets = subnets(&routes(Via::Internet));
        let router = apply("all anew", &net, &spec).await;
        let a = Task::start(&router, "a", a).await;
        let b = Task::start(&router, "b", b).await;
        let server = udp_bind(&world.internet, 9000);
        let outside = |task: &Task| udp_ask(&task.netns, None, &server, INTERNET);
        assert!(outside(&a).is_some());
        assert_eq!(outside(&b), None, "it has no public address");

        // A route more for all of them.
        for subnet in &mut spec.subnets {
            let more = "100.64.0.0".parse().unwrap();
            subnet.routes[0].to.push(AddressRange {
                first: more,
                last: more,
            });
        }
        apply("one route", &net, &spec).await;
        assert!(outside(&a).is_some());

        // Half of them get another table.
        for subnet in spec.subnets.iter_mut().skip(16) {
            subnet.routes = routes(nat);
        }
        apply("another table for some", &net, &spec).await;
        assert!(outside(&a).is_some());
        assert!(outside(&b).is_some());

        // The first subnet, and a route out of the middle, go.
        spec.subnets[0].routes.clear();
        for subnet in spec.subnets.iter_mut().skip(1) {
            subnet.routes[0].to.remove(100);
        }
        apply("one without routes", &net, &spec).await;
        assert_eq!(outside(&a), None);
        assert!(outside(&b).is_some());

        // What is made by differences is what is made as a whole.
        let listed = || {
            let netns = world::NetNs::of(router.netns());
            netns.run(|| world::command("nft", "-s list ruleset"))
        };
        let mut by_differences: Vec<String> = listed().lines().map(str::to_owned).collect();
        let began = Instant::now();
        let again = net.vpc_ensure(&spec).await.unwrap();
        println!("once more: {:?}", began.elapsed());
        let mut whole: Vec<String> = listed().lines().map(str::to_owned).collect();
        by_differences.sort();
        whole.sort();
        assert_eq!(by_differences, whole);

        drop((a, b, router, again));
        net.close_all().await.unwrap();
    });
}
