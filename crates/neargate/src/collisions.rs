//! VPCs with addresses that this host uses itself, which is told, not refused: the default VPC is
//! made before anybody could choose another range, and a host's networks come and go.

use model::network::{Ipv4Cidr, Vpc};

/// A sentence for each range of a VPC that overlaps with what the host uses.
pub(crate) fn sentences(vpcs: &[Vpc], occupied: &[Ipv4Cidr]) -> Vec<String> {
    let mut sentences = Vec::new();
    for vpc in vpcs {
        for cidr in vpc.cidrs() {
            let overlapping: Vec<String> = occupied
                .iter()
                .filter(|range| range.overlaps(&cidr))
                .map(ToString::to_string)
                .collect();
            if overlapping.is_empty() {
                continue;
            }
            let name = if vpc.is_default {
                "the default VPC "
            } else {
                ""
            };
            sentences.push(format!(
                "{name}{} has {cidr}, of which this host uses {} itself: its tasks run, but do not \
                 reach these addresses of the host's networks",
                vpc.id,
                overlapping.join(", ")
            ));
        }
    }
    sentences
}
