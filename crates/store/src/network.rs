//! VPCs, subnets, security groups and network interfaces. The default VPC is made at first start;
//! a task's interface is inserted by `RunTask` and released with the task's final observation, others
//! are inserted and deleted by EC2's operations.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use model::network::{Address, NetworkInterface, SecurityGroup, Subnet, Vpc};
use model::{NetworkInterfaceId, SecurityGroupId, SubnetId, TaskId, VpcId};
use rusqlite::{OptionalExtension, params};

use crate::transaction::Tx;
use crate::{StoreError, row};

impl Tx<'_> {
    pub fn vpc_put(&mut self, vpc: &Vpc) -> Result<(), StoreError> {
        let body = row::encode("vpcs", vpc)?;
        self.connection
            .prepare_cached(
                "INSERT INTO vpcs VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = ?2",
            )?
            .execute(params![vpc.id.as_str(), body])?;
        Ok(())
    }

    pub fn vpc_list(&self) -> Result<Vec<Vpc>, StoreError> {
        self.bodies("vpcs", "SELECT body FROM vpcs ORDER BY id")
    }

    pub fn vpc_find(&self, id: &VpcId) -> Result<Option<Vpc>, StoreError> {
        self.body("vpcs", "SELECT body FROM vpcs WHERE id = ?1", id.as_str())
    }

    /// Deletes a VPC. What is in it has to be gone.
    pub fn vpc_delete(&mut self, id: &VpcId) -> Result<(), StoreError> {
        self.delete("DELETE FROM vpcs WHERE id = ?1", id.as_str())
    }

    pub fn subnet_put(&mut self, subnet: &Subnet) -> Result<(), StoreError> {
        let body = row::encode("subnets", subnet)?;
        self.connection
            .prepare_cached(
                "INSERT INTO subnets VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET body = ?3",
            )?
            .execute(params![subnet.id.as_str(), subnet.vpc_id.as_str(), body])?;
        Ok(())
    }

    pub fn subnet_list(&self) -> Result<Vec<Subnet>, StoreError> {
        self.bodies("subnets", "SELECT body FROM subnets ORDER BY id")
    }

    pub fn subnet_list_in_vpc(&self, vpc: &VpcId) -> Result<Vec<Subnet>, StoreError> {
        let sql = "SELECT body FROM subnets WHERE vpc_id = ?1 ORDER BY id";
        self.bodies_of("subnets", sql, vpc)
    }

    pub fn subnet_find(&self, id: &SubnetId) -> Result<Option<Subnet>, StoreError> {
        self.body(
            "subnets",
            "SELECT body FROM subnets WHERE id = ?1",
            id.as_str(),
        )
    }

    /// Deletes a subnet. Interfaces in it, also released ones, have to be gone.
    pub fn subnet_delete(&mut self, id: &SubnetId) -> Result<(), StoreError> {
        self.delete("DELETE FROM subnets WHERE id = ?1", id.as_str())
    }

    pub fn security_group_put(&mut self, group: &SecurityGroup) -> Result<(), StoreError> {
        let body = row::encode("security_groups", group)?;
        self.connection
            .prepare_cached(
                "INSERT INTO security_groups VALUES (?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET body = ?3",
            )?
            .execute(params![group.id.as_str(), group.vpc_id.as_str(), body])?;
        Ok(())
    }

    pub fn security_group_list(&self) -> Result<Vec<SecurityGroup>, StoreError> {
        self.bodies(
            "security_groups",
            "SELECT body FROM security_groups ORDER BY id",
        )
    }

    pub fn security_group_list_in_vpc(
        &self,
        vpc: &VpcId,
    ) -> Result<Vec<SecurityGroup>, StoreError> {
        let sql = "SELECT body FROM security_groups WHERE vpc_id = ?1 ORDER BY id";
        self.bodies_of("security_groups", sql, vpc)
    }

    pub fn security_group_find(
        &self,
        id: &SecurityGroupId,
    ) -> Result<Option<SecurityGroup>, StoreError> {
        let sql = "SELECT body FROM security_groups WHERE id = ?1";
        self.body("security_groups", sql, id.as_str())
    }

    pub fn security_group_delete(&mut self, id: &SecurityGroupId) -> Result<(), StoreError> {
        self.delete("DELETE FROM security_groups WHERE id = ?1", id.as_str())
    }

    /// Inserts an interface. Its addresses have to be free.
    pub fn network_interface_insert(
        &mut self,
        interface: &NetworkInterface,
    ) -> Result<(), StoreError> {
        let body = row::encode("network_interfaces", interface)?;
        self.connection
            .prepare_cached(
                "INSERT INTO network_interfaces
                 (id, vpc_id, subnet_id, task_id, private_address, public_address, body)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                interface.id.as_str(),
                interface.vpc_id.as_str(),
                interface.subnet_id.as_str(),
                interface.task().map_or("", |(task, _)| task.as_str()),
                interface.private_address.to_bits(),
                interface.public_address.map(Ipv4Addr::to_bits),
                body
            ])?;
        Ok(())
    }

    /// Every interface that exists.
    pub fn network_interface_list(&self) -> Result<Vec<NetworkInterface>, StoreError> {
        self.bodies(
            "network_interfaces",
            "SELECT body FROM network_interfaces WHERE released = 0 ORDER BY id",
        )
    }

    /// Every interface of a VPC that exists.
    pub fn network_interface_list_in_vpc(
        &self,
        vpc: &VpcId,
    ) -> Result<Vec<NetworkInterface>, StoreError> {
        let sql = "SELECT body FROM network_interfaces WHERE vpc_id = ?1 AND released = 0
                   ORDER BY id";
        self.bodies_of("network_interfaces", sql, vpc)
    }

    /// An interface that exists.
    pub fn network_interface_find(
        &self,
        id: &NetworkInterfaceId,
    ) -> Result<Option<NetworkInterface>, StoreError> {
        let sql = "SELECT body FROM network_interfaces WHERE id = ?1 AND released = 0";
        self.body("network_interfaces", sql, id.as_str())
    }

    /// An interface that exists, or that a task had.
    pub fn network_interface_find_released(
        &self,
        id: &NetworkInterfaceId,
    ) -> Result<Option<NetworkInterface>, StoreError> {
        let sql = "SELECT body FROM network_interfaces WHERE id = ?1";
        self.body("network_interfaces", sql, id.as_str())
    }

    /// Replaces an interface's body and public address; everything that a row is looked up by
    /// besides has to be as it was.
    pub fn network_interface_update(
        &mut self,
        interface: &NetworkInterface,
    ) -> Result<(), StoreError> {
        let body = row::encode("network_interfaces", interface)?;
        self.connection
            .prepare_cached(
                "UPDATE network_interfaces SET public_address = ?2, body = ?3 WHERE id = ?1",
            )?
            .execute(params![
                interface.id.as_str(),
                interface.public_address.map(Ipv4Addr::to_bits),
                body
            ])?;
        Ok(())
    }

    /// Deletes an interface that no task has. An elastic address is given back.
    pub fn network_interface_delete(&mut self, id: &NetworkInterfaceId) -> Result<(), StoreError> {
        let sql = "SELECT body FROM network_interfaces WHERE id = ?1 AND task_id = ''";
        let Some(interface) = self.body("network_interfaces", sql, id.as_str())? else {
            return Ok(());
        };
        self.give_back(&interface)?;
        self.delete("DELETE FROM network_interfaces WHERE id = ?1", id.as_str())
    }

    /// The interface of a task, also when it was released.
    pub fn network_interface_of_task(
        &self,
        task: &TaskId,
    ) -> Result<Option<NetworkInterface>, StoreError> {
        let sql = "SELECT body FROM network_interfaces WHERE task_id = ?1";
        self.body("network_interfaces", sql, task.as_str())
    }

    /// Frees the addresses of a task's interface; an elastic one is given back.
    pub fn network_interface_release(&mut self, task: &TaskId) -> Result<(), StoreError> {
        let sql = "SELECT body FROM network_interfaces WHERE task_id = ?1 AND released = 0";
        let Some(interface) = self.body("network_interfaces", sql, task.as_str())? else {
            return Ok(());
        };
        self.give_back(&interface)?;
        self.connection
            .prepare_cached(
                "UPDATE network_interfaces SET released = 1 WHERE task_id = ?1 AND released = 0",
            )?
            .execute([task.as_str()])?;
        Ok(())
    }

    /// Ends the association of the elastic address that an interface has, if it has one.
    fn give_back(&mut self, interface: &NetworkInterface) -> Result<(), StoreError> {
        if interface.public_address.is_none() {
            return Ok(());
        }
        match self.address_of_interface(&interface.id)? {
            Some(address) => self.address_disassociate(&address),
            None => Ok(()),
        }
    }

    /// The private addresses in use in a subnet, ascending.
    pub fn private_addresses_in_use(&self, subnet: &SubnetId) -> Result<Vec<Ipv4Addr>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT private_address FROM network_interfaces
             WHERE subnet_id = ?1 AND released = 0 ORDER BY private_address",
        )?;
        let rows = statement.query_map([subnet.as_str()], |row| row.get::<_, u32>(0))?;
        Ok(rows
            .map(|bits| bits.map(Ipv4Addr::from_bits))
            .collect::<Result<_, _>>()?)
    }

    /// The public addresses in use: of interfaces, and elastic ones whether associated or not.
    pub fn public_addresses_in_use(&self) -> Result<BTreeSet<Ipv4Addr>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT public_address FROM network_interfaces
             WHERE released = 0 AND public_address IS NOT NULL",
        )?;
        let rows = statement.query_map([], |row| row.get::<_, u32>(0))?;
        let mut in_use = rows
            .map(|bits| bits.map(Ipv4Addr::from_bits))
            .collect::<Result<BTreeSet<_>, _>>()?;
        let elastic = self.noun_list::<Address>()?;
        in_use.extend(elastic.iter().map(|address| address.public_address));
        Ok(in_use)
    }

    pub(crate) fn delete(&mut self, sql: &str, id: &str) -> Result<(), StoreError> {
        self.connection.prepare_cached(sql)?.execute([id])?;
        Ok(())
    }

    fn bodies<T: serde::de::DeserializeOwned>(
        &self,
        table: &'static str,
        sql: &str,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let bodies = statement.query_map([], |row| row.get::<_, String>(0))?;
        row::decode_all(table, bodies)
    }

    fn bodies_of<T: serde::de::DeserializeOwned>(
        &self,
        table: &'static str,
        sql: &str,
        vpc: &VpcId,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let bodies = statement.query_map([vpc.as_str()], |row| row.get::<_, String>(0))?;
        row::decode_all(table, bodies)
    }

    pub(crate) fn body<T: serde::de::DeserializeOwned>(
        &self,
        table: &'static str,
        sql: &str,
        key: &str,
    ) -> Result<Option<T>, StoreError> {
        self.connection
            .prepare_cached(sql)?
            .query_row([key], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode(table, &body))
            .transpose()
    }
}
