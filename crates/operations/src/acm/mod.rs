//! AWS Certificate Manager: imported certificates, and those that the instance's own authority
//! issues.
//!
//! Certificates are checked here so that every one that is taken can be served. Private keys are
//! stored sealed; who serves a certificate opens them.

mod add_tags_to_certificate;
mod authority;

mod delete_certificate;
mod describe_certificate;
mod errors;
mod get_certificate;
mod import_certificate;
mod issue;
mod list_certificates;
mod list_tags_for_certificate;
mod lookup;
mod remove_tags_from_certificate;
mod renew_certificate;
mod request_certificate;
mod resend_validation_email;
mod shapes;
mod tagging;
mod update_certificate_options;
mod validation_record;
mod x509;

use std::sync::Arc;

use aws_api::Reply;
use aws_api::acm::{
    Acm, AddTagsToCertificateInput, AddTagsToCertificateOutput, DeleteCertificateInput,
    DeleteCertificateOutput, DescribeCertificateInput, DescribeCertificateOutput,
    GetCertificateInput, GetCertificateOutput, ImportCertificateInput, ImportCertificateOutput,
    ListCertificatesInput, ListCertificatesOutput, ListTagsForCertificateInput,
    ListTagsForCertificateOutput, RemoveTagsFromCertificateInput, RemoveTagsFromCertificateOutput,
    RenewCertificateInput, RenewCertificateOutput, RequestCertificateInput,
    RequestCertificateOutput, ResendValidationEmailInput, ResendValidationEmailOutput,
    UpdateCertificateOptionsInput, UpdateCertificateOptionsOutput,
};
use smithy::Call;
use store::{Seal, Store};

pub use authority::{Authority, Issued, KeyKind, Order};
pub use issue::renew;

use crate::context::{Clock, Random};

/// The operations of AWS Certificate Manager over a store.
#[derive(Debug, Clone)]
pub struct AcmService {
    pub store: Store,
    pub clock: Clock,
    pub random: Random,
    /// Seals private keys before they are stored.
    pub seal: Arc<Seal>,
    pub authority: Arc<dyn Authority>,
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
    add_tags_to_certificate(AddTagsToCertificateInput) -> AddTagsToCertificateOutput;
    delete_certificate(DeleteCertificateInput) -> DeleteCertificateOutput;
    describe_certificate(DescribeCertificateInput) -> DescribeCertificateOutput;
    get_certificate(GetCertificateInput) -> GetCertificateOutput;
    import_certificate(ImportCertificateInput) -> ImportCertificateOutput;
    list_certificates(ListCertificatesInput) -> ListCertificatesOutput;
    list_tags_for_certificate(ListTagsForCertificateInput) -> ListTagsForCertificateOutput;
    remove_tags_from_certificate(RemoveTagsFromCertificateInput) -> RemoveTagsFromCertificateOutput;
    renew_certificate(RenewCertificateInput) -> RenewCertificateOutput;
    request_certificate(RequestCertificateInput) -> RequestCertificateOutput;
    resend_validation_email(ResendValidationEmailInput) -> ResendValidationEmailOutput;
    update_certificate_options(UpdateCertificateOptionsInput) -> UpdateCertificateOptionsOutput;
}
