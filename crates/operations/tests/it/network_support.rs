//! Networks to test with, made by EC2's own operations where there are such.

use aws_api::ec2::{self as api, Ec2};
use model::network::{InterfaceOwner, NatGateway, NatGatewayState, NetworkInterface};
use model::{AddressId, NatGatewayId, NetworkInterfaceId, SecurityGroupId, SubnetId, VpcId};
use store::StoreError;

use crate::support::{NOW, World, counting, texts};

pub(crate) fn filters(given: &[(&str, &str)]) -> Option<Vec<api::Filter>> {
    let filter = |(name, value): &(&str, &str)| api::Filter {
        name: Some((*name).to_owned()),
        values: texts(&[*value]),
    };
    Some(given.iter().map(filter).collect())
}

/// The tags that something is created with.
pub(crate) fn tagged(
    resource_type: &str,
    tags: &[(&str, &str)],
) -> Option<Vec<api::TagSpecification>> {
    Some(vec![api::TagSpecification {
        resource_type: Some(resource_type.to_owned()),
        tags: Some(tags.iter().map(tag).collect()),
    }])
}

pub(crate) fn tag((key, value): &(&str, &str)) -> api::Tag {
    api::Tag {
        key: Some((*key).to_owned()),
        value: Some((*value).to_owned()),
    }
}

/// Tags as pairs, to compare them.
pub(crate) fn pairs(tags: Option<&Vec<api::Tag>>) -> Vec<(&str, &str)> {
    let all = tags.unwrap().iter();
    all.map(|tag| (tag.key.as_deref().unwrap(), tag.value.as_deref().unwrap()))
        .collect()
}

impl World {
    pub(crate) async fn vpc(&self, cidr: &str) -> String {
        let input = api::CreateVpcInput {
            cidr_block: Some(cidr.to_owned()),
            ..Default::default()
        };
        let made = self.ec2.create_vpc(&self.call, input).await.unwrap();
        made.vpc.unwrap().vpc_id.unwrap()
    }

    pub(crate) async fn subnet(&self, vpc: &str, cidr: &str) -> String {
        let input = api::CreateSubnetInput {
            vpc_id: Some(vpc.to_owned()),
            cidr_block: Some(cidr.to_owned()),
            ..Default::default()
        };
        let made = self.ec2.create_subnet(&self.call, input).await.unwrap();
        made.subnet.unwrap().subnet_id.unwrap()
    }

    pub(crate) async fn internet_gateway(&self) -> String {
        let input = api::CreateInternetGatewayInput::default();
        let made = self.ec2.create_internet_gateway(&self.call, input).await;
        let made = made.unwrap().internet_gateway.unwrap();
        made.internet_gateway_id.unwrap()
    }

    /// A gateway that is attached to the VPC.
    pub(crate) async fn gateway_of(&self, vpc: &str) -> String {
        let gateway = self.internet_gateway().await;
        self.attach(&gateway, vpc).await.unwrap();
        gateway
    }

    pub(crate) async fn attach(
        &self,
        gateway: &str,
        vpc: &str,
    ) -> Result<api::AttachInternetGatewayOutput, smithy::ServiceError> {
        let input = api::AttachInternetGatewayInput {
            internet_gateway_id: Some(gateway.to_owned()),
            vpc_id: Some(vpc.to_owned()),
            dry_run: None,
        };
        self.ec2.attach_internet_gateway(&self.call, input).await
    }

    pub(crate) async fn detach(
        &self,
        gateway: &str,
        vpc: &str,
    ) -> Result<api::DetachInternetGatewayOutput, smithy::ServiceError> {
        let input = api::DetachInternetGatewayInput {
            internet_gateway_id: Some(gateway.to_owned()),
            vpc_id: Some(vpc.to_owned()),
            dry_run: None,
        };
        self.ec2.detach_internet_gateway(&self.call, input).await
    }

    pub(crate) async fn table(&self, vpc: &str) -> String {
        let input = api::CreateRouteTableInput {
            vpc_id: Some(vpc.to_owned()),
            ..Default::default()
        };
        let made = self.ec2.create_route_table(&self.call, input).await;
        made.unwrap().route_table.unwrap().route_table_id.unwrap()
    }

    pub(crate) async fn tables(&self, given: &[(&str, &str)]) -> Vec<api::RouteTable> {
        let input = api::DescribeRouteTablesInput {
            filters: filters(given),
            ..Default::default()
        };
        let found = self.ec2.describe_route_tables(&self.call, input).await;
        found.unwrap().route_tables.unwrap()
    }

    pub(crate) async fn vpcs(&self, given: &[(&str, &str)]) -> Vec<api::Vpc> {
        let input = api::DescribeVpcsInput {
            filters: filters(given),
            ..Default::default()
        };
        let found = self.ec2.describe_vpcs(&self.call, input).await;
        found.unwrap().vpcs.unwrap()
    }

    pub(crate) async fn the_default_vpc(&self) -> String {
        let found = self.vpcs(&[("is-default", "true")]).await;
        found[0].vpc_id.clone().unwrap()
    }

    /// Puts an interface into a subnet, as whatever makes interfaces does.
    pub(crate) async fn put_interface(
        &self,
        vpc: &str,
        subnet: &str,
        address: [u8; 4],
        public: Option<[u8; 4]>,
    ) -> NetworkInterfaceId {
        let interface = NetworkInterface {
            id: NetworkInterfaceId::from_random(counting()),
            vpc_id: VpcId::parse(vpc).unwrap(),
            subnet_id: SubnetId::parse(subnet).unwrap(),
            availability_zone: "us-east-1a".to_owned(),
            private_address: address.into(),
            private_dns_name: "ip-10-0-0-9.ec2.internal".to_owned(),
            public_address: public.map(Into::into),
            ipv6_address: None,
            mac_address: "02:00:00:00:00:01".to_owned(),
            security_groups: Vec::<SecurityGroupId>::new(),
            description: String::new(),
            owner: InterfaceOwner::Nobody,
            created_at: NOW,
            tags: Vec::new(),
        };
        let id = interface.id.clone();
        self.store
            .write(move |tx| tx.network_interface_insert(&interface))
            .await
            .unwrap();
        id
    }

    pub(crate) async fn delete_interface(&self, id: NetworkInterfaceId) {
        self.store
            .write(move |tx| tx.network_interface_delete(&id))
            .await
            .unwrap();
    }

    /// A NAT gateway without an interface: only what routes look at.
    pub(crate) async fn nat_gateway(&self, vpc: &str, subnet: &str) -> String {
        let gateway = NatGateway {
            id: NatGatewayId::from_random(counting()),
            vpc_id: VpcId::parse(vpc).unwrap(),
            subnet_id: SubnetId::parse(subnet).unwrap(),
            interface_id: NetworkInterfaceId::from_random(counting()),
            private_address: [10, 0, 0, 8].into(),
            allocation_id: AddressId::from_random(counting()),
            public_address: [198, 18, 0, 8].into(),
            state: NatGatewayState::Available,
            created_at: NOW,
            deleted_at: None,
            tags: Vec::new(),
        };
        let id = gateway.id.to_string();
        self.store
            .write(move |tx| tx.noun_put(&gateway))
            .await
            .unwrap();
        id
    }

    /// Ends a NAT gateway as the network's reconciler does.
    pub(crate) async fn end_nat_gateway(&self, id: &str) {
        let id = id.to_owned();
        self.store
            .write(move |tx| {
                let mut gateway: NatGateway = tx.noun_find(&id)?.unwrap();
                gateway.state = NatGatewayState::Deleted;
                gateway.deleted_at = Some(NOW);
                tx.noun_put(&gateway)?;
                Ok::<_, StoreError>(())
            })
            .await
            .unwrap();
    }
}
