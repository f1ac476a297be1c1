//! Tags of load balancers, listeners, rules and target groups; trust stores, which do not exist.

use aws_api::elbv2::{self as api, Elbv2};

use crate::balancing_support::some;
use crate::support::{World, texts};

fn tag(key: &str, value: &str) -> api::Tag {
    api::Tag {
        key: some(key),
        value: some(value),
    }
}

impl World {
    async fn add_elb_tags(&self, arns: &[&str], tags: Vec<api::Tag>) -> Result<(), String> {
        let input = api::AddTagsInput {
            resource_arns: texts(arns),
            tags: Some(tags),
        };
        let output = self.elb().add_tags(&self.call, input).await;
        output.map(|_| ()).map_err(|error| error.to_string())
    }

    async fn remove_elb_tags(&self, arns: &[&str], keys: &[&str]) -> Result<(), String> {
        let input = api::RemoveTagsInput {
            resource_arns: texts(arns),
            tag_keys: texts(keys),
        };
        let output = self.elb().remove_tags(&self.call, input).await;
        output.map(|_| ()).map_err(|error| error.to_string())
    }

    /// The tags of each, as `key=value`.
    async fn elb_tags(&self, arns: &[&str]) -> Result<Vec<Vec<String>>, String> {
        let input = api::DescribeTagsInput {
            resource_arns: texts(arns),
        };
        let output = self.elb().describe_tags(&self.call, input).await;
        let found = output.map_err(|error| error.to_string())?.tag_descriptions;
        let text = |tag: api::Tag| format!("{}={}", tag.key.unwrap(), tag.value.unwrap());
        let each = found.unwrap().into_iter();
        Ok(each
            .map(|one| one.tags.unwrap().into_iter().map(text).collect())
            .collect())
    }
}

#[tokio::test]
async fn everything_can_be_tagged() {
    let world = World::new().await;
    let group = world.ip_group("web").await;
    let (balancer, listener) = world.forwarding("front", &group).await;
    let rule = world.rule(&listener, 10).await;
    let all = [
        group.as_str(),
        balancer.as_str(),
        listener.as_str(),
        rule.as_str(),
    ];
    world
        .add_elb_tags(&all, vec![tag("team", "web"), tag("stage", "dev")])
        .await
        .unwrap();
    world
        .add_elb_tags(&all, vec![tag("stage", "prod")])
        .await
        .unwrap();
    let both = ["team=web", "stage=prod"].map(str::to_owned).to_vec();
    assert_eq!(world.elb_tags(&all).await.unwrap(), vec![both; 4]);
    world
        .remove_elb_tags(&all, &["team", "absent"])
        .await
        .unwrap();
    let one = vec!["stage=prod".to_owned()];
    assert_eq!(world.elb_tags(&all).await.unwrap(), vec![one; 4]);

    // The default rule has none, and can have none.
    let rules = world.rules_of(&listener).await;
    let default = rules.iter().find(|one| one.is_default == Some(true));
    let default = default.unwrap().rule_arn.clone().unwrap();
    assert_eq!(
        world.elb_tags(&[&default]).await.unwrap(),
        [Vec::<String>::new()]
    );
    let text = world.add_elb_tags(&[&default], vec![tag("a", "b")]).await;
    assert!(text.unwrap_err().contains("Tags of default rules"));
}

#[tokio::test]
async fn what_tags_cannot_be_is_refused() {
    let world = World::new().await;
    let group = world.ip_group("web").await;
    let gone =
        "arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/no/0123456789abcdef";
    let check = async |arns: &[&str], tags: Vec<api::Tag>, code: &str| {
        let text = world.add_elb_tags(arns, tags).await.unwrap_err();
        assert!(text.starts_with(code), "{text}");
    };
    let one = || vec![tag("a", "b")];
    check(&[&group, gone], one(), "TargetGroupNotFound").await;
    check(&["web"], one(), "ValidationError: 'web' is not a valid ARN").await;
    check(&[&group], vec![tag("aws:a", "b")], "ValidationError").await;
    check(
        &[&group],
        vec![tag("a", "1"), tag("a", "2")],
        "DuplicateTagKeys",
    )
    .await;
    check(&[&group], Vec::new(), "ValidationError").await;
    check(&[], one(), "ValidationError").await;
    check(&[group.as_str(); 21], one(), "ValidationError").await;
    let many = |range: std::ops::Range<u32>| range.map(|n| tag(&n.to_string(), "")).collect();
    check(&[&group], many(0..51), "TooManyTags").await;
    world.add_elb_tags(&[&group], many(0..50)).await.unwrap();
    check(&[&group], one(), "TooManyTags").await;
    assert_eq!(world.elb_tags(&[&group]).await.unwrap()[0].len(), 50);
    let text = world
        .remove_elb_tags(&[&group], &["aws:a"])
        .await
        .unwrap_err();
    assert!(text.starts_with("ValidationError"), "{text}");
}

#[tokio::test]
async fn there_are_no_trust_stores() {
    let world = World::new().await;
    let elb = world.elb();
    let all = elb.describe_trust_stores(&world.call, Default::default());
    assert!(all.await.unwrap().trust_stores.unwrap().is_empty());
    let named = api::DescribeTrustStoresInput {
        names: texts(&["a"]),
        ..Default::default()
    };
    let error = elb.describe_trust_stores(&world.call, named).await;
    assert_eq!(error.unwrap_err().code, "TrustStoreNotFound");
    let made = elb.create_trust_store(&world.call, Default::default());
    assert!(made.await.unwrap_err().message.contains("S3"));
}
