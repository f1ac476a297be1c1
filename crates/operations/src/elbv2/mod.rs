//! Elastic Load Balancing v2: application load balancers. Network and gateway load balancers are
//! refused by name.

mod arns;
mod describe_account_limits;
mod errors;
mod lookup;
mod page;
mod tag_list;

use aws_api::Reply;
use aws_api::elbv2::{self as api, Elbv2};
use model::network::Ipv4Cidr;
use smithy::Call;
use store::Store;

use crate::context::{Clock, Random};

/// The operations of Elastic Load Balancing over a store.
#[derive(Debug, Clone)]
pub struct Elbv2Service {
    pub store: Store,
    pub clock: Clock,
    pub random: Random,
    /// Where nodes of internet-facing load balancers get their public addresses.
    pub public_addresses: Option<Ipv4Cidr>,
}

/// One method per operation, each of which is the file of the same name.
macro_rules! operations {
    ($($name:ident($input:ident) -> $output:ident;)*) => {
        impl Elbv2 for Elbv2Service {
            $(
                fn $name<'a>(&'a self, call: &'a Call, input: api::$input) -> Reply<'a, api::$output> {
                    Box::pin($name::run(self, call, input))
                }
            )*
        }
    };
}

operations! {
    describe_account_limits(DescribeAccountLimitsInput) -> DescribeAccountLimitsOutput;
}
