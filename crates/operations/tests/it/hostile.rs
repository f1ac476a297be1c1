//! No request, however odd, makes an operation panic or answer that the fault is ours.
//!
//! A reader makes up a request from random bits along the schema: members present or absent, texts
//! that exist, that nearly exist, that are very long, numbers at the edges. Half of the requests
//! are mostly sensible, so that they get past the first checks. The model's own limits are not
//! checked first, so that operations have to hold without them.

use aws_api::ec2::Ec2Endpoint;
use aws_api::ecs::EcsEndpoint;
use aws_api::elbv2::Elbv2Endpoint;
use aws_api::sts::StsEndpoint;
use operations::sts::StsService;
use proptest::prelude::*;
use smithy::{Endpoint, Member, ReadError, Schema, ShapeReader, StartError, Timestamp};

use crate::support::{OpenGate, World};

/// Structures nested deeper are empty.
const DEPTH_MAX: usize = 8;
const REQUESTS_PER_CASE: usize = 60;

/// What members need to be for a request to succeed; a list or structure is just there.
const SENSIBLE: [(&str, &str); 20] = [
    ("Attribute", "enableDnsSupport"),
    ("awsvpcConfiguration", ""),
    ("cluster", "default"),
    ("clusters", "default"),
    ("containerDefinitions", ""),
    ("cpu", "256"),
    ("family", "web"),
    ("image", "busybox:1"),
    ("launchType", "FARGATE"),
    ("memory", "512"),
    ("name", "app"),
    ("networkConfiguration", ""),
    ("networkMode", "awsvpc"),
    ("requiresCompatibilities", "FARGATE"),
    (
        "resourceArn",
        "arn:aws:ecs:us-east-1:000000000000:cluster/default",
    ),
    ("settings", ""),
    ("subnets", "subnet"),
    ("task", "0123456789abcdef0123456789abcdef"),
    ("taskDefinition", "web"),
    ("value", "enabled"),
];

struct Imagined<'a> {
    random: &'a mut Xorshift,
    texts: &'a [String],
    depth: usize,
    /// What the value read next stands for.
    schema: Option<&'static Schema>,
    member: &'static str,
    /// Whether the request is mostly sensible.
    sensible: bool,
}

/// Marsaglia's generator; the seed comes from proptest.
struct Xorshift(u64);

impl Xorshift {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound).unwrap()).unwrap()
    }
}

impl Imagined<'_> {
    fn inner(&mut self, member: &'static Member) -> Imagined<'_> {
        Imagined {
            random: &mut *self.random,
            texts: self.texts,
            depth: self.depth + 1,
            schema: Some(member.schema),
            member: match member.name {
                // An element stands for what its list stands for.
                "member" | "key" | "value" => self.member,
                name => name,
            },
            sensible: self.sensible,
        }
    }

    /// A value that works, for members that a request needs to succeed.
    fn expected(&mut self) -> Option<&'static str> {
        let known = SENSIBLE.iter().find(|(member, _)| *member == self.member);
        known
            .filter(|_| self.sensible && self.random.below(16) > 0)
            .map(|(_, text)| *text)
    }

    fn text(&mut self) -> String {
        match self.expected() {
            Some("subnet") => return self.texts[self.texts.len() - 1].clone(),
            Some(text) => return text.to_owned(),
            None => {}
        }
        let values = self
            .schema
            .map_or(&[][..], |schema| schema.constraints.values);
        if !values.is_empty() && self.random.below(8) > 0 {
            return values[self.random.below(values.len())].to_owned();
        }
        match self.random.below(12) {
            0 => String::new(),
            1 => "x".repeat(self.random.below(10_000)),
            2 => "ü\u{0}\n\u{1f600}*?\\".to_owned(),
            3 => self.random.next().to_string(),
            _ => self.texts[self.random.below(self.texts.len())].clone(),
        }
    }
}

impl ShapeReader for Imagined<'_> {
    fn read_structure(
        &mut self,
        schema: &'static Schema,
        member: &mut dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        if self.depth > DEPTH_MAX {
            return Ok(());
        }
        let rarity = if self.sensible {
            20
        } else {
            [1, 2, 4, 12][self.random.below(4)]
        };
        for (index, found) in schema.members.iter().enumerate() {
            let needed = found.required || SENSIBLE.iter().any(|(name, _)| *name == found.name);
            if needed && self.sensible || self.random.below(rarity) == 0 {
                member(index, &mut self.inner(found))?;
            }
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        schema: &'static Schema,
        item: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let counts: &[usize] = if self.sensible {
            &[1, 1, 1, 2]
        } else {
            &[0, 1, 2, 12]
        };
        let count = counts[self.random.below(counts.len())];
        for _ in 0..count {
            item(&mut self.inner(&schema.members[0]))?;
        }
        Ok(())
    }

    fn read_map(
        &mut self,
        schema: &'static Schema,
        entry: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        for _ in 0..self.random.below(3) {
            let key = self.inner(&schema.members[0]).text();
            entry(key, &mut self.inner(&schema.members[1]))?;
        }
        Ok(())
    }

    fn read_boolean(&mut self) -> Result<bool, ReadError> {
        Ok(self.random.below(2) == 0)
    }

    fn read_integer(&mut self) -> Result<i32, ReadError> {
        if self.sensible && self.random.below(8) > 0 {
            return Ok([1, 2, 4, 64][self.random.below(4)]);
        }
        let edges = [
            i32::MIN,
            -1,
            0,
            1,
            2,
            5,
            80,
            256,
            512,
            65_535,
            65_536,
            i32::MAX,
        ];
        Ok(edges[self.random.below(edges.len())])
    }

    fn read_long(&mut self) -> Result<i64, ReadError> {
        let edges = [i64::MIN, -1, 0, 1, i64::MAX];
        Ok(edges[self.random.below(edges.len())])
    }

    fn read_float(&mut self) -> Result<f32, ReadError> {
        Ok(f32::NAN)
    }

    fn read_double(&mut self) -> Result<f64, ReadError> {
        Ok(f64::INFINITY)
    }

    fn read_string(&mut self) -> Result<String, ReadError> {
        Ok(self.text())
    }

    fn read_blob(&mut self) -> Result<Vec<u8>, ReadError> {
        Ok(vec![0xff; self.random.below(100)])
    }

    fn read_timestamp(&mut self) -> Result<Timestamp, ReadError> {
        Ok(Timestamp::from_millis(i64::MAX))
    }

    fn read_document(&mut self) -> Result<String, ReadError> {
        Ok("null".to_owned())
    }
}

/// Texts that mean something to the operations.
async fn texts(world: &World) -> Vec<String> {
    world.cluster("default").await;
    world.definition("web").await;
    let task = world
        .run(world.run_task("web"))
        .await
        .tasks
        .unwrap()
        .remove(0);
    let arn = task.task_arn.unwrap();
    let id = arn.rsplit('/').next().unwrap().to_owned();
    let fixed = [
        "default",
        "web",
        "web:1",
        "web:0",
        "app",
        "busybox:1",
        "FARGATE",
        "FARGATE_SPOT",
        "awsvpc",
        "LATEST",
        "256",
        "512",
        "1 vCPU",
        "0.5 GB",
        "containerInsights",
        "enabled",
        "vpc-id",
        "tag:a",
        "*",
        "aws:x",
        "START",
        "awslogs",
        "/data",
        "ENABLED",
        "TASK_DEFINITION",
        "arn:aws:ecs:us-east-1:000000000000:cluster/default",
        "arn:aws:ecs:us-east-1:000000000000:task-definition/web:1",
        "arn:aws:ecs:us-east-1:000000000000:service/default/x",
        "arn:",
        "arn:aws:ecs:::",
        "0123456789abcdef0123456789abcdef",
        "HTTP",
        "path-pattern",
        "forward",
        "fixed-response",
    ];
    let mut texts: Vec<String> = fixed.iter().map(|text| (*text).to_owned()).collect();
    texts.extend([arn, id, world.security_group.clone()]);
    let vpcs = world.store.read(|tx| {
        let ids = tx.vpc_list()?.into_iter().map(|vpc| vpc.id.to_string());
        Ok::<_, store::StoreError>(ids.collect::<Vec<_>>())
    });
    texts.extend(vpcs.await.unwrap());
    texts.extend(world.subnets.iter().cloned());
    let (address, other) = (world.allocate().await, world.allocate().await);
    let interface = world.make_interface().await;
    let association = world.associate(&other.id, &interface, None).await.unwrap();
    let gateway = world.make_gateway(&address).await.unwrap();
    let balancer = world.balancer("web").await;
    let listener = world.listener(&balancer, 80).await;
    texts.extend([
        world.rule(&listener, 1).await,
        world.target_group("web").await,
        balancer,
        listener,
        address.id,
        other.id,
        other.public_ip,
        interface,
        association,
        gateway,
    ]);
    texts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn odd_requests_are_the_callers_fault(seed in 1_u64..) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::new().await;
            let texts = texts(&world).await;
            let endpoints: [Box<dyn Endpoint>; 4] = [
                Box::new(EcsEndpoint(world.ecs.clone())),
                Box::new(Ec2Endpoint(world.ec2.clone())),
                Box::new(Elbv2Endpoint(world.elb())),
                Box::new(StsEndpoint(StsService)),
            ];
            let mut random = Xorshift(seed);
            for endpoint in &endpoints {
                let service = endpoint.service();
                let (_, listed) = aws_api::IMPLEMENTED.iter().find(|(id, _)| *id == service.id).unwrap();
                for _ in 0..REQUESTS_PER_CASE {
                    let name = listed[random.below(listed.len())];
                    let operation = service.operation(name).unwrap();
                    let sensible = random.below(2) == 0;
                    let mut reader = Imagined {
                        random: &mut random,
                        texts: &texts,
                        depth: 0,
                        schema: None,
                        member: "",
                        sensible,
                    };
                    match endpoint.start(&world.call, operation, &mut reader, &OpenGate) {
                        Ok(running) => {
                            if let Err(error) = running.await {
                                assert!(error.status < 500, "{name}: {error}");
                            }
                        }
                        Err(StartError::Refused(error)) => panic!("{name}: {error}"),
                        Err(StartError::Read(error)) => panic!("{name}: {error}"),
                    }
                }
            }
        });
    }
}
