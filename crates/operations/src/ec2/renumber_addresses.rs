//! What becomes of elastic addresses and of load balancers' public ones when the instance has another
//! public range than before, as can be after a restart of the host: nothing would bring packets for
//! the old ones here.

use std::net::Ipv4Addr;

use model::network::{Address, Ipv4Cidr, NatGateway, NatGatewayState};
use rules::placement::is_usable_public_address;
use store::{StoreError, Tx};

use crate::context::Random;
use launch::free_public_address;

/// Gives every elastic address that is not of `range` one that is; its allocation, its association
/// and its tags stay. So do the interfaces of load balancers. Answers the old and the new numbers.
pub fn renumber_addresses(
    tx: &mut Tx<'_>,
    range: Ipv4Cidr,
    random: Random,
) -> Result<Vec<(Ipv4Addr, Ipv4Addr)>, StoreError> {
    let mut in_use = tx.public_addresses_in_use()?;
    let mut renumbered = Vec::new();
    for address in tx.noun_list::<Address>()? {
        let old = address.public_address;
        if is_usable_public_address(range, old) {
            continue;
        }
        // Ranges are of one size, so there is a place for each.
        let Some(new) = free_public_address(range, &in_use, random) else {
            break;
        };
        in_use.insert(new);
        tx.address_renumber(&address, new)?;
        for mut gateway in tx.noun_list::<NatGateway>()? {
            if gateway.allocation_id == address.id && gateway.state != NatGatewayState::Deleted {
                gateway.public_address = new;
                tx.noun_put(&gateway)?;
            }
        }
        renumbered.push((old, new));
    }
    for mut interface in tx.network_interface_list()? {
        let of_balancer = interface.load_balancer().is_some();
        let Some(old) = interface.public_address.filter(|_| of_balancer) else {
            continue;
        };
        if is_usable_public_address(range, old) {
            continue;
        }
        let Some(new) = free_public_address(range, &in_use, random) else {
            break;
        };
        in_use.insert(new);
        interface.public_address = Some(new);
        tx.network_interface_update(&interface)?;
        renumbered.push((old, new));
    }
    Ok(renumbered)
}
