//! The nouns of a VPC's network that are looked up by id and by VPC alone, all in one table.

use model::VpcId;
use model::network::{
    Address, DhcpOptions, FlowLog, FlowLogDelivery, InternetGateway, NatGateway, PrefixList,
    PrefixListHistory, RouteTable, SecurityGroupRule,
};
use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::transaction::Tx;
use crate::{StoreError, row};

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
        let body = row::encode("network_nouns", noun)?;
        self.connection
            .prepare_cached(
                "INSERT INTO network_nouns VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (kind, id) DO UPDATE SET vpc_id = ?3, body = ?4",
            )?
            .execute(params![
                N::KIND,
                noun.id(),
                noun.vpc_id().map(VpcId::as_str),
                body
            ])?;
        Ok(())
    }

    pub fn noun_find<N: NetworkNoun>(&self, id: &str) -> Result<Option<N>, StoreError> {
        self.connection
            .prepare_cached("SELECT body FROM network_nouns WHERE kind = ?1 AND id = ?2")?
            .query_row([N::KIND, id], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode("network_nouns", &body))
            .transpose()
    }

    /// Every noun of the kind, by id.
    pub fn noun_list<N: NetworkNoun>(&self) -> Result<Vec<N>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT body FROM network_nouns WHERE kind = ?1 ORDER BY id")?;
        let bodies = statement.query_map([N::KIND], |row| row.get::<_, String>(0))?;
        row::decode_all("network_nouns", bodies)
    }

    /// Every noun of the kind in a VPC, by id.
    pub fn noun_list_in_vpc<N: NetworkNoun>(&self, vpc: &VpcId) -> Result<Vec<N>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM network_nouns WHERE vpc_id = ?1 AND kind = ?2 ORDER BY id",
        )?;
        let bodies = statement.query_map([vpc.as_str(), N::KIND], |row| row.get::<_, String>(0))?;
        row::decode_all("network_nouns", bodies)
    }

    /// Deletes the noun; answers whether there was one.
    pub fn noun_delete<N: NetworkNoun>(&mut self, id: &str) -> Result<bool, StoreError> {
        let deleted = self
            .connection
            .prepare_cached("DELETE FROM network_nouns WHERE kind = ?1 AND id = ?2")?
            .execute([N::KIND, id])?;
        Ok(deleted > 0)
    }

    /// A number that is another after every change of VPCs, subnets, groups, interfaces and the
    /// nouns of this table. It is never reset.
    pub fn network_version(&self) -> Result<i64, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT count FROM network_changes")?;
        Ok(statement.query_row([], |row| row.get(0))?)
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
