//! AWS Certificate Manager: imported certificates, and those that the instance's own authority
//! issues.

mod list_certificates;

use aws_api::Reply;
use aws_api::acm::{Acm, ListCertificatesInput, ListCertificatesOutput};
use smithy::Call;
use store::Store;

use crate::context::{Clock, Random};

/// The operations of AWS Certificate Manager over a store.
#[derive(Debug, Clone)]
pub struct AcmService {
    pub store: Store,
    pub clock: Clock,
    pub random: Random,
}

/// One method per operation, each of which is the file of the same name.
macro_rules! operations {
    ($($name:ident($input:ident) -> $output:ident;)*) => {
        impl Acm for AcmService {
            $(
                fn $name<'a>(&'a self, call: &'a Call, input: $input) -> Reply<'a, $output> {
                    Box::pin($name::run(self, call, input))
                }
            )*
        }
    };
}

operations! {
    list_certificates(ListCertificatesInput) -> ListCertificatesOutput;
}
