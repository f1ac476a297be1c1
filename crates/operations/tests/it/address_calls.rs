//! Short forms of the calls about addresses and interfaces, and what else their tests share.

use aws_api::ec2::{self as api, Ec2};
use aws_api::ecs::AwsVpcConfiguration;
use model::network::{Ipv4Cidr, NetworkInterface, Subnet, Vpc};
use model::{NetworkInterfaceId, SubnetId, TaskId, VpcId};
use store::StoreError;

use crate::support::{World, texts};

/// An elastic address as its allocation was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Allocated {
    pub(crate) id: String,
    pub(crate) public_ip: String,
}

pub(crate) fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(crate) fn filter(name: &str, value: &str) -> Option<Vec<api::Filter>> {
    Some(vec![api::Filter {
        name: some(name),
        values: texts(&[value]),
    }])
}

pub(crate) fn tagged(resource_type: &str) -> Option<Vec<api::TagSpecification>> {
    Some(vec![api::TagSpecification {
        resource_type: some(resource_type),
        tags: Some(vec![api::Tag {
            key: some("Name"),
            value: some("mine"),
        }]),
    }])
}

impl World {
    /// A world with a cluster and a definition `web`.
    pub(crate) async fn ready() -> Self {
        let world = Self::new().await;
        world.cluster("default").await;
        world.definition("web").await;
        world
    }

    pub(crate) async fn allocate(&self) -> Allocated {
        let output = self.ec2.allocate_address(&self.call, Default::default());
        let output = output.await.unwrap();
        Allocated {
            id: output.allocation_id.unwrap(),
            public_ip: output.public_ip.unwrap(),
        }
    }

    pub(crate) async fn addresses(&self) -> Vec<api::Address> {
        let output = self.ec2.describe_addresses(&self.call, Default::default());
        output.await.unwrap().addresses.unwrap()
    }

    /// Runs one task in the first subnet; answers its id.
    pub(crate) async fn start_task(&self, public: bool) -> TaskId {
        let mut input = self.run_task("web");
        let network = input.network_configuration.as_mut().unwrap();
        network.awsvpc_configuration = Some(AwsVpcConfiguration {
            subnets: Some(vec![self.subnets[0].clone()]),
            assign_public_ip: public.then(|| "ENABLED".to_owned()),
            ..Default::default()
        });
        let arn = self.run(input).await.tasks.unwrap()[0].task_arn.clone();
        TaskId::parse(arn.unwrap().rsplit('/').next().unwrap()).unwrap()
    }

    /// What a reconciler does with the final report of a task.
    pub(crate) async fn end_task(&self, task: &TaskId) {
        let task = task.clone();
        let released = self
            .store
            .write(move |tx| tx.network_interface_release(&task));
        released.await.unwrap();
    }

    pub(crate) async fn interface_of(&self, task: &TaskId) -> NetworkInterface {
        let task = task.clone();
        let found = self
            .store
            .read(move |tx| tx.network_interface_of_task(&task));
        found.await.unwrap().unwrap()
    }

    pub(crate) async fn interface(&self, id: &str) -> Option<NetworkInterface> {
        let id = NetworkInterfaceId::parse(id).unwrap();
        let found = self.store.read(move |tx| tx.network_interface_find(&id));
        found.await.unwrap()
    }

    /// An interface of nobody's in the first subnet.
    pub(crate) async fn make_interface(&self) -> String {
        let input = api::CreateNetworkInterfaceInput {
            subnet_id: Some(self.subnets[0].clone()),
            ..Default::default()
        };
        let output = self.ec2.create_network_interface(&self.call, input).await;
        let interface = output.unwrap().network_interface.unwrap();
        interface.network_interface_id.unwrap()
    }

    /// A subnet of sixteen addresses in a VPC without an internet gateway.
    pub(crate) async fn isolated_subnet(&self) -> String {
        let written = self.store.write(|tx| {
            let cidr = Ipv4Cidr::new([10, 9, 0, 0].into(), 28).unwrap();
            let vpc = Vpc {
                id: VpcId::parse("vpc-0123456789abcdef0").unwrap(),
                cidr,
                secondary_cidrs: Vec::new(),
                ipv6: None,
                is_default: false,
                dns_support: true,
                dns_hostnames: false,
                dhcp_options_id: None,
                tags: Vec::new(),
            };
            tx.vpc_put(&vpc)?;
            let subnet = Subnet {
                id: SubnetId::parse("subnet-0123456789abcdef0").unwrap(),
                vpc_id: vpc.id,
                cidr,
                availability_zone: "us-east-1a".to_owned(),
                availability_zone_id: "use1-az1".to_owned(),
                is_default: false,
                map_public_ip_on_launch: false,
                ipv6: None,
                assign_ipv6_address_on_creation: false,
                tags: Vec::new(),
            };
            tx.subnet_put(&subnet)?;
            Ok::<_, StoreError>(subnet.id.to_string())
        });
        written.await.unwrap()
    }

    /// Associates an address with an interface; answers the association's id.
    pub(crate) async fn associate(
        &self,
        allocation: &str,
        interface: &str,
        again: Option<bool>,
    ) -> Result<String, smithy::ServiceError> {
        let input = api::AssociateAddressInput {
            allocation_id: some(allocation),
            network_interface_id: some(interface),
            allow_reassociation: again,
            ..Default::default()
        };
        let output = self.ec2.associate_address(&self.call, input).await?;
        Ok(output.association_id.unwrap())
    }

    pub(crate) async fn disassociate(&self, association: &str) -> Result<(), smithy::ServiceError> {
        let input = api::DisassociateAddressInput {
            association_id: some(association),
            ..Default::default()
        };
        let output = self.ec2.disassociate_address(&self.call, input).await;
        output.map(|_| ())
    }

    pub(crate) async fn release(&self, allocation: &str) -> Result<(), smithy::ServiceError> {
        let input = api::ReleaseAddressInput {
            allocation_id: some(allocation),
            ..Default::default()
        };
        let output = self.ec2.release_address(&self.call, input).await;
        output.map(|_| ())
    }
}
