//! Amazon Resource Names of the resources that Neargate has.
//!
//! Forms: AWS's Service Authorization Reference.

use serde::{Deserialize, Serialize};

use crate::id::{CertificateId, TaskId};
use crate::service::{DeploymentId, ServiceDeploymentId};

/// The account and region that a resource belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Scope {
    /// Twelve digits.
    pub account_id: String,
    /// Such as `us-east-1`.
    pub region: String,
}

impl Scope {
    pub fn cluster(&self, cluster: &str) -> String {
        self.ecs(&format!("cluster/{cluster}"))
    }

    pub fn task(&self, cluster: &str, task: &TaskId) -> String {
        self.ecs(&format!("task/{cluster}/{task}"))
    }

    /// A container of a task; `container` is a UUID.
    pub fn container(&self, cluster: &str, task: &TaskId, container: &str) -> String {
        self.ecs(&format!("container/{cluster}/{task}/{container}"))
    }

    pub fn task_definition(&self, family: &str, revision: u32) -> String {
        self.ecs(&format!("task-definition/{family}:{revision}"))
    }

    pub fn service(&self, cluster: &str, service: &str) -> String {
        self.ecs(&format!("service/{cluster}/{service}"))
    }

    pub fn service_revision(&self, cluster: &str, service: &str, id: DeploymentId) -> String {
        let number = id.number();
        self.ecs(&format!("service-revision/{cluster}/{service}/{number}"))
    }

    pub fn service_deployment(
        &self,
        cluster: &str,
        service: &str,
        id: &ServiceDeploymentId,
    ) -> String {
        self.ecs(&format!("service-deployment/{cluster}/{service}/{id}"))
    }

    pub fn log_group(&self, name: &str) -> String {
        format!(
            "arn:aws:logs:{}:{}:log-group:{name}",
            self.region, self.account_id
        )
    }

    pub fn root(&self) -> String {
        format!("arn:aws:iam::{}:root", self.account_id)
    }

    /// An EC2 resource such as `vpc/vpc-…`.
    pub fn ec2(&self, resource: &str) -> String {
        format!("arn:aws:ec2:{}:{}:{resource}", self.region, self.account_id)
    }

    /// A load balancing resource such as `loadbalancer/app/…`.
    pub fn elb(&self, resource: &str) -> String {
        format!(
            "arn:aws:elasticloadbalancing:{}:{}:{resource}",
            self.region, self.account_id
        )
    }

    pub fn certificate(&self, id: &CertificateId) -> String {
        format!(
            "arn:aws:acm:{}:{}:certificate/{id}",
            self.region, self.account_id
        )
    }

    fn ecs(&self, resource: &str) -> String {
        format!("arn:aws:ecs:{}:{}:{resource}", self.region, self.account_id)
    }
}
