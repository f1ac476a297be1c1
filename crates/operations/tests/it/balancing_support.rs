//! Load balancers to test with, and what they need: target groups and certificates straight from the
//! store, since other operations make them.

use std::collections::BTreeMap;

use aws_api::elbv2::{self as api, Elbv2};
use model::balancing::{
    Certificate, CertificateStatus, CertificateType, HealthCheck, HealthCheckProtocol,
    ProtocolVersion, SealedKey, TargetGroup, TargetProtocol,
};
use model::network::Ipv4Cidr;
use model::{CertificateId, TargetGroupId, VpcId};
use operations::elbv2::Elbv2Service;
use smithy::ServiceError;
use store::StoreError;

use crate::support::{NOW, World, counting};

const ARN: &str = "arn:aws:elasticloadbalancing:us-east-1:000000000000:";

pub(crate) fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

impl World {
    pub(crate) fn elb(&self) -> Elbv2Service {
        Elbv2Service {
            store: self.store.clone(),
            clock: || NOW,
            random: counting,
            public_addresses: Ipv4Cidr::new([198, 18, 0, 0].into(), 24),
        }
    }

    /// An internal load balancer in two zones of the default VPC, as a request.
    pub(crate) fn balancer_input(&self, name: &str) -> api::CreateLoadBalancerInput {
        api::CreateLoadBalancerInput {
            name: some(name),
            subnets: Some(self.subnets[..2].to_vec()),
            scheme: some("internal"),
            ..Default::default()
        }
    }

    pub(crate) async fn make_balancer(
        &self,
        input: api::CreateLoadBalancerInput,
    ) -> Result<api::LoadBalancer, ServiceError> {
        let output = self.elb().create_load_balancer(&self.call, input).await?;
        Ok(output.load_balancers.unwrap().remove(0))
    }

    pub(crate) async fn balancer(&self, name: &str) -> String {
        let made = self.make_balancer(self.balancer_input(name)).await;
        made.unwrap().load_balancer_arn.unwrap()
    }

    pub(crate) async fn describe_balancers(
        &self,
        arns: &[&str],
    ) -> Result<Vec<api::LoadBalancer>, ServiceError> {
        let input = api::DescribeLoadBalancersInput {
            load_balancer_arns: crate::support::texts(arns),
            ..Default::default()
        };
        let output = self.elb().describe_load_balancers(&self.call, input).await;
        Ok(output?.load_balancers.unwrap())
    }

    pub(crate) async fn make_listener(
        &self,
        input: api::CreateListenerInput,
    ) -> Result<api::Listener, ServiceError> {
        let output = self.elb().create_listener(&self.call, input).await?;
        Ok(output.listeners.unwrap().remove(0))
    }

    /// An HTTP listener that answers by itself.
    pub(crate) async fn listener(&self, balancer: &str, port: i32) -> String {
        let made = self.make_listener(listener_input(balancer, port)).await;
        made.unwrap().listener_arn.unwrap()
    }

    pub(crate) async fn make_rule(
        &self,
        input: api::CreateRuleInput,
    ) -> Result<api::Rule, ServiceError> {
        let output = self.elb().create_rule(&self.call, input).await?;
        Ok(output.rules.unwrap().remove(0))
    }

    pub(crate) async fn rule(&self, listener: &str, priority: i32) -> String {
        let made = self.make_rule(rule_input(listener, priority)).await;
        made.unwrap().rule_arn.unwrap()
    }

    pub(crate) async fn rules_of(&self, listener: &str) -> Vec<api::Rule> {
        let input = api::DescribeRulesInput {
            listener_arn: some(listener),
            ..Default::default()
        };
        let output = self.elb().describe_rules(&self.call, input).await;
        output.unwrap().rules.unwrap()
    }

    /// A target group of the default VPC.
    pub(crate) async fn target_group(&self, name: &str) -> String {
        let vpc = self.store.read(|tx| {
            let vpc = tx.vpc_list()?.into_iter().find(|vpc| vpc.is_default);
            Ok::<_, StoreError>(vpc.unwrap().id)
        });
        let vpc = vpc.await.unwrap();
        self.target_group_of(name, vpc, ProtocolVersion::Http1)
            .await
    }

    pub(crate) async fn target_group_of(
        &self,
        name: &str,
        vpc_id: VpcId,
        protocol_version: ProtocolVersion,
    ) -> String {
        let group = TargetGroup {
            id: TargetGroupId::from_random(counting()),
            name: name.to_owned(),
            vpc_id,
            protocol: TargetProtocol::Http,
            protocol_version,
            port: 80,
            health_check: HealthCheck {
                protocol: HealthCheckProtocol::Http,
                port: None,
                path: "/".to_owned(),
                interval_seconds: 30,
                timeout_seconds: 5,
                healthy_threshold: 5,
                unhealthy_threshold: 2,
                matcher: "200".to_owned(),
            },
            attributes: BTreeMap::new(),
            created_at: NOW,
            tags: Vec::new(),
        };
        let arn = format!("{ARN}targetgroup/{name}/{}", group.id);
        let put = self.store.write(move |tx| tx.balancing_put(&group));
        put.await.unwrap();
        arn
    }

    pub(crate) async fn certificate(&self, status: CertificateStatus) -> String {
        let bits = format!("{:012x}", counting() & 0xffff_ffff_ffff);
        let id = CertificateId::parse(&format!("00000000-0000-4000-8000-{bits}")).unwrap();
        let certificate = Certificate {
            id: id.clone(),
            kind: CertificateType::Imported,
            status,
            domain_name: "app.example.com".to_owned(),
            subject_alternative_names: Vec::new(),
            certificate_pem: String::new(),
            chain_pem: String::new(),
            private_key: SealedKey(String::new()),
            serial: String::new(),
            subject: String::new(),
            issuer: String::new(),
            key_algorithm: "EC-prime256v1".to_owned(),
            signature_algorithm: "SHA256WITHECDSA".to_owned(),
            not_before: NOW,
            not_after: NOW,
            created_at: NOW,
            updated_at: NOW,
            transparency_logging: true,
            idempotency_token: None,
            tags: Vec::new(),
        };
        let put = self.store.write(move |tx| tx.balancing_put(&certificate));
        put.await.unwrap();
        format!("arn:aws:acm:us-east-1:000000000000:certificate/{id}")
    }
}

pub(crate) fn listener_input(balancer: &str, port: i32) -> api::CreateListenerInput {
    api::CreateListenerInput {
        load_balancer_arn: some(balancer),
        protocol: some("HTTP"),
        port: Some(port),
        default_actions: Some(vec![fixed_response("404")]),
        ..Default::default()
    }
}

pub(crate) fn https_input(
    balancer: &str,
    port: i32,
    certificates: &[&str],
) -> api::CreateListenerInput {
    api::CreateListenerInput {
        protocol: some("HTTPS"),
        certificates: Some(certificates.iter().map(|arn| certificate(arn)).collect()),
        ..listener_input(balancer, port)
    }
}

pub(crate) fn certificate(arn: &str) -> api::Certificate {
    api::Certificate {
        certificate_arn: some(arn),
        is_default: None,
    }
}

pub(crate) fn rule_input(listener: &str, priority: i32) -> api::CreateRuleInput {
    api::CreateRuleInput {
        listener_arn: some(listener),
        priority: Some(priority),
        conditions: Some(vec![condition("path-pattern", &["/api/*"])]),
        actions: Some(vec![fixed_response("200")]),
        ..Default::default()
    }
}

pub(crate) fn condition(field: &str, values: &[&str]) -> api::RuleCondition {
    api::RuleCondition {
        field: some(field),
        values: crate::support::texts(values),
        ..Default::default()
    }
}

pub(crate) fn fixed_response(status: &str) -> api::Action {
    api::Action {
        r#type: some("fixed-response"),
        fixed_response_config: Some(api::FixedResponseActionConfig {
            status_code: some(status),
            content_type: some("text/plain"),
            message_body: some("hello"),
        }),
        ..Default::default()
    }
}

pub(crate) fn forward(group: &str) -> api::Action {
    api::Action {
        r#type: some("forward"),
        target_group_arn: some(group),
        ..Default::default()
    }
}

pub(crate) fn forward_weighted(groups: &[(&str, i32)]) -> api::Action {
    let tuple = |(arn, weight): &(&str, i32)| api::TargetGroupTuple {
        target_group_arn: some(arn),
        weight: Some(*weight),
    };
    api::Action {
        r#type: some("forward"),
        forward_config: Some(api::ForwardActionConfig {
            target_groups: Some(groups.iter().map(tuple).collect()),
            target_group_stickiness_config: None,
        }),
        ..Default::default()
    }
}
