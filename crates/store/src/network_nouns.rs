//! Everything in a VPC at once, and which VPCs have changed.

use std::collections::BTreeMap;

use model::VpcId;
use model::network::{Vpc, VpcNouns};

use crate::StoreError;
use crate::transaction::Tx;

/// What stands for all VPCs in the table `vpc_changes`: what belongs to none, but acts in any.
const ALL_VPCS: &str = "";

impl Tx<'_> {
    /// Everything in a VPC, and all prefix lists.
    pub fn vpc_nouns(&self, vpc: Vpc) -> Result<VpcNouns, StoreError> {
        let id = vpc.id.clone();
        Ok(VpcNouns {
            subnets: self.subnet_list_in_vpc(&id)?,
            security_groups: self.security_group_list_in_vpc(&id)?,
            interfaces: self.network_interface_list_in_vpc(&id)?,
            rules: self.noun_list_in_vpc(&id)?,
            route_tables: self.noun_list_in_vpc(&id)?,
            internet_gateways: self.noun_list_in_vpc(&id)?,
            nat_gateways: self.noun_list_in_vpc(&id)?,
            egress_only_gateways: self.noun_list_in_vpc(&id)?,
            flow_logs: self.noun_list_in_vpc(&id)?,
            prefix_lists: self.noun_list()?,
            vpc,
        })
    }

    /// A number for each VPC that is another after every change of what [`Tx::vpc_nouns`] tells of
    /// it. A VPC that was not changed since numbers are kept has none.
    pub fn vpc_versions(&self) -> Result<BTreeMap<VpcId, i64>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT vpc_id, count FROM vpc_changes")?;
        let rows = statement.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))
        })?;
        let mut versions = BTreeMap::new();
        let mut of_all = 0;
        for row in rows {
            let (id, count) = row?;
            if id == ALL_VPCS {
                of_all = count;
            } else if let Ok(id) = VpcId::parse(&id) {
                versions.insert(id, count);
            }
        }
        // Both only grow.
        for count in versions.values_mut() {
            *count += of_all;
        }
        Ok(versions)
    }
}

#[cfg(test)]
mod tests {
    use model::network::{Ipv4Cidr, PrefixList, PrefixListChange, RouteTable, Subnet};
    use model::{PrefixListId, RouteTableId, SubnetId};

    use super::*;
    use crate::Store;

    fn vpc(number: u128) -> Vpc {
        Vpc {
            id: VpcId::from_random(number),
            cidr: Ipv4Cidr::ALL,
            secondary_cidrs: Vec::new(),
            ipv6: None,
            is_default: false,
            dns_support: true,
            dns_hostnames: true,
            dhcp_options_id: None,
            tags: Vec::new(),
        }
    }

    fn subnet(vpc: &Vpc) -> Subnet {
        Subnet {
            id: SubnetId::from_random(1),
            vpc_id: vpc.id.clone(),
            cidr: Ipv4Cidr::ALL,
            ipv6: None,
            assign_ipv6_address_on_creation: false,
            availability_zone: "us-east-1a".to_owned(),
            availability_zone_id: "use1-az1".to_owned(),
            is_default: false,
            map_public_ip_on_launch: false,
            tags: Vec::new(),
        }
    }

    fn prefix_list() -> PrefixList {
        PrefixList {
            id: PrefixListId::from_random(1),
            name: "list".to_owned(),
            max_entries: 1,
            version: 1,
            last_change: PrefixListChange::Create,
            entries: Vec::new(),
            tags: Vec::new(),
        }
    }

    #[tokio::test]
    async fn a_change_shows_in_the_version_of_its_vpc() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&dir.path().join("state.db")).unwrap();
        let [one, two] = [vpc(1), vpc(2)];
        let done = store.write(move |tx| {
            tx.vpc_put(&one)?;
            tx.vpc_put(&two)?;
            let mut last = tx.vpc_versions()?;
            let mut changed = |tx: &Tx<'_>| -> Result<[bool; 2], StoreError> {
                let now = tx.vpc_versions()?;
                let changed = [&one, &two].map(|vpc| now.get(&vpc.id) != last.get(&vpc.id));
                last = now;
                Ok(changed)
            };
            let first = [true, false];
            let mut made = subnet(&one);
            tx.subnet_put(&made)?;
            assert_eq!(changed(tx)?, first);
            made.map_public_ip_on_launch = true;
            tx.subnet_put(&made)?;
            assert_eq!(changed(tx)?, first);
            assert_eq!(tx.vpc_nouns(one.clone())?.subnets, [made.clone()]);
            assert_eq!(tx.vpc_nouns(two.clone())?.subnets, []);
            tx.subnet_delete(&made.id)?;
            assert_eq!(changed(tx)?, first);
            tx.vpc_put(&one)?;
            assert_eq!(changed(tx)?, first);
            let mut table = RouteTable {
                id: RouteTableId::from_random(1),
                vpc_id: one.id.clone(),
                routes: Vec::new(),
                associations: Vec::new(),
                tags: Vec::new(),
            };
            tx.noun_put(&table)?;
            assert_eq!(changed(tx)?, first);
            // What moves is missing in one and new in the other.
            table.vpc_id = two.id.clone();
            tx.noun_put(&table)?;
            assert_eq!(changed(tx)?, [true, true]);
            tx.noun_delete::<RouteTable>(table.id.as_str())?;
            assert_eq!(changed(tx)?, [false, true]);
            // Every VPC may refer to it.
            tx.noun_put(&prefix_list())?;
            assert_eq!(changed(tx)?, [true, true]);
            tx.noun_delete::<PrefixList>(prefix_list().id.as_str())?;
            assert_eq!(changed(tx)?, [true, true]);
            tx.vpc_delete(&two.id)?;
            assert_eq!(changed(tx)?, [false, true]);
            Ok::<_, StoreError>(())
        });
        done.await.unwrap();
    }
}
