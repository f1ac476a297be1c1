//! What an elastic address is associated with. Two rows tell it, the address's and the interface's;
//! they are written here only, always together. Which address may go where is decided by EC2's
//! operations.

use std::net::Ipv4Addr;

use model::network::{Address, AddressAssociation, NetworkInterface};
use model::{AddressAssociationId, NetworkInterfaceId};
use rusqlite::OptionalExtension;

use crate::transaction::Tx;
use crate::{StoreError, row};

impl Tx<'_> {
    /// The elastic address that is associated with an interface.
    pub fn address_of_interface(
        &self,
        interface: &NetworkInterfaceId,
    ) -> Result<Option<Address>, StoreError> {
        self.connection
            .prepare_cached(
                "SELECT body FROM network_nouns
                 WHERE kind = 'address' AND json_extract(body, '$.association.interface_id') = ?1",
            )?
            .query_row([interface.as_str()], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode("network_nouns", &body))
            .transpose()
    }

    /// Associates an elastic address with an interface. Earlier associations of both end, and a
    /// public address that the interface had for itself is free.
    pub fn address_associate(
        &mut self,
        address: &Address,
        interface: &NetworkInterface,
        id: AddressAssociationId,
    ) -> Result<(), StoreError> {
        self.address_disassociate(address)?;
        if let Some(other) = self.address_of_interface(&interface.id)? {
            self.address_disassociate(&other)?;
        }
        self.network_interface_update(&NetworkInterface {
            public_address: Some(address.public_address),
            ..interface.clone()
        })?;
        self.noun_put(&Address {
            association: Some(AddressAssociation {
                id,
                interface_id: interface.id.clone(),
                private_address: interface.private_address,
            }),
            ..address.clone()
        })
    }

    /// Gives an elastic address another number. Everything else about it stays.
    pub fn address_renumber(
        &mut self,
        address: &Address,
        public_address: Ipv4Addr,
    ) -> Result<(), StoreError> {
        if let Some(association) = &address.association
            && let Some(interface) = self.network_interface_find(&association.interface_id)?
        {
            self.network_interface_update(&NetworkInterface {
                public_address: Some(public_address),
                ..interface
            })?;
        }
        self.noun_put(&Address {
            public_address,
            ..address.clone()
        })
    }

    /// Ends the address's association, if it has one; the interface is left without a public
    /// address.
    pub fn address_disassociate(&mut self, address: &Address) -> Result<(), StoreError> {
        let Some(association) = &address.association else {
            return Ok(());
        };
        if let Some(interface) = self.network_interface_find(&association.interface_id)? {
            self.network_interface_update(&NetworkInterface {
                public_address: None,
                ..interface
            })?;
        }
        self.noun_put(&Address {
            association: None,
            ..address.clone()
        })
    }
}
