//! The nouns of a VPC's network that are looked up by id and by VPC alone, all in one table.

use model::VpcId;
use model::network::{
    Address, DhcpOptions, EgressOnlyInternetGateway, FlowLog, FlowLogDelivery, InternetGateway,
    NatGateway, PrefixList, PrefixListHistory, RouteTable, SecurityGroupRule,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::StoreError;
use crate::kinds::Kinds;
use crate::transaction::Tx;

const NOUNS: Kinds = Kinds {
    table: "network_nouns",
    changes: "network_changes",
};

/// A noun of the table `network_nouns`.
pub trait NetworkNoun: Serialize + DeserializeOwned {
    /// Tells the nouns of the table apart; part of the stored format.
    const KIND: &'static str;

    fn id(&self) -> &str;

    /// The VPC that it is in now. A VPC that still has nouns cannot be deleted.
    fn vpc_id(&self) -> Option<&VpcId>;
}

impl Tx<'_> {
    /// Inserts the noun, or replaces the one with its id.
    pub fn noun_put<N: NetworkNoun>(&mut self, noun: &N) -> Result<(), StoreError> {
        let vpc = noun.vpc_id().map(VpcId::as_str);
        NOUNS.put(self, (N::KIND, noun.id()), &[("vpc_id", &vpc)], noun)
    }

    pub fn noun_find<N: NetworkNoun>(&self, id: &str) -> Result<Option<N>, StoreError> {
        NOUNS.find(self, N::KIND, ("id", id))
    }

    /// Every noun of the kind, by id.
    pub fn noun_list<N: NetworkNoun>(&self) -> Result<Vec<N>, StoreError> {
        NOUNS.list(self, N::KIND)
    }

    /// Every noun of the kind in a VPC, by id.
    pub fn noun_list_in_vpc<N: NetworkNoun>(&self, vpc: &VpcId) -> Result<Vec<N>, StoreError> {
        NOUNS.list_of(self, N::KIND, ("vpc_id", vpc.as_str()))
    }

    /// Deletes the noun; answers whether there was one.
    pub fn noun_delete<N: NetworkNoun>(&mut self, id: &str) -> Result<bool, StoreError> {
        NOUNS.delete(self, N::KIND, id)
    }

    /// A number that is another after every change of VPCs, subnets, groups, interfaces and the
    /// nouns of this table. It is never reset.
    pub fn network_version(&self) -> Result<i64, StoreError> {
        NOUNS.version(self)
    }
}

macro_rules! nouns {
    ($($noun:ident $kind:literal $vpc:expr;)*) => {
        $(
            impl NetworkNoun for $noun {
                const KIND: &'static str = $kind;

                fn id(&self) -> &str {
                    self.id.as_str()
                }

                fn vpc_id(&self) -> Option<&VpcId> {
                    let vpc: fn(&Self) -> Option<&VpcId> = $vpc;
                    vpc(self)
                }
            }
        )*
    };
}

nouns! {
    Address "address" |_| None;
    DhcpOptions "dhcp-options" |_| None;
    EgressOnlyInternetGateway "egress-only-internet-gateway" |gateway| Some(&gateway.vpc_id);
    FlowLog "flow-log" |log| Some(&log.vpc_id);
    FlowLogDelivery "flow-log-delivery" |_| None;
    InternetGateway "internet-gateway" |gateway| gateway.attached_to.as_ref();
    // A deleted gateway is shown for a while; it keeps nothing from being deleted.
    NatGateway "nat-gateway" |gateway| gateway.deleted_at.is_none().then_some(&gateway.vpc_id);
    PrefixList "prefix-list" |_| None;
    PrefixListHistory "prefix-list-history" |_| None;
    RouteTable "route-table" |table| Some(&table.vpc_id);
    SecurityGroupRule "security-group-rule" |rule| Some(&rule.vpc_id);
}
