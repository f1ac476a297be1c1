// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS Certificate Manager as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// AWS Certificate Manager: one method per operation, each of which answers "not implemented" by default.
pub trait Acm: Send + Sync {
    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_AddTagsToCertificate.html>
    fn add_tags_to_certificate<'a>(
        &'a self,
        call: &'a Call,
        input: AddTagsToCertificateInput,
    ) -> Reply<'a, AddTagsToCertificateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AddTagsToCertificate")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html>
    fn delete_certificate<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteCertificateInput,
    ) -> Reply<'a, DeleteCertificateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteCertificate")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html>
    fn describe_certificate<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeCertificateInput,
    ) -> Reply<'a, DescribeCertificateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeCertificate")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_GetCertificate.html>
    fn get_certificate<'a>(
        &'a self,
        call: &'a Call,
        input: GetCertificateInput,
    ) -> Reply<'a, GetCertificateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetCertificate")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ImportCertificate.html>
    fn import_certificate<'a>(
        &'a self,
        call: &'a Call,
        input: ImportCertificateInput,
    ) -> Reply<'a, ImportCertificateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ImportCertificate")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html>
    fn list_certificates<'a>(
        &'a self,
        call: &'a Call,
        input: ListCertificatesInput,
    ) -> Reply<'a, ListCertificatesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListCertificates")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListTagsForCertificate.html>
    fn list_tags_for_certificate<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsForCertificateInput,
    ) -> Reply<'a, ListTagsForCertificateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsForCertificate")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RemoveTagsFromCertificate.html>
    fn remove_tags_from_certificate<'a>(
        &'a self,
        call: &'a Call,
        input: RemoveTagsFromCertificateInput,
    ) -> Reply<'a, RemoveTagsFromCertificateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RemoveTagsFromCertificate")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RenewCertificate.html>
    fn renew_certificate<'a>(
        &'a self,
        call: &'a Call,
        input: RenewCertificateInput,
    ) -> Reply<'a, RenewCertificateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RenewCertificate")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html>
    fn request_certificate<'a>(
        &'a self,
        call: &'a Call,
        input: RequestCertificateInput,
    ) -> Reply<'a, RequestCertificateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RequestCertificate")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ResendValidationEmail.html>
    fn resend_validation_email<'a>(
        &'a self,
        call: &'a Call,
        input: ResendValidationEmailInput,
    ) -> Reply<'a, ResendValidationEmailOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ResendValidationEmail")
    }

    /// <https://docs.aws.amazon.com/acm/latest/APIReference/API_UpdateCertificateOptions.html>
    fn update_certificate_options<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateCertificateOptionsInput,
    ) -> Reply<'a, UpdateCertificateOptionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateCertificateOptions")
    }
}

/// Serves the operations of an implementation of [`Acm`].
#[derive(Debug)]
pub struct AcmEndpoint<T>(pub T);

impl<T: Acm> Endpoint for AcmEndpoint<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn start<'a>(
        &'a self,
        call: &'a Call,
        operation: &'static Operation,
        input: &mut dyn ShapeReader,
        gate: &dyn Gate,
    ) -> Result<BoxFuture<'a, Answer>, StartError> {
        start(
            &self.0,
            Request {
                call,
                service: &SERVICE,
                operation,
                input,
                gate,
            },
        )
    }
}

fn start<'a>(
    api: &'a dyn Acm,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "AddTagsToCertificate" => {
            request.run(|call, input| api.add_tags_to_certificate(call, input))
        }
        "DeleteCertificate" => request.run(|call, input| api.delete_certificate(call, input)),
        "DescribeCertificate" => request.run(|call, input| api.describe_certificate(call, input)),
        "GetCertificate" => request.run(|call, input| api.get_certificate(call, input)),
        "ImportCertificate" => request.run(|call, input| api.import_certificate(call, input)),
        "ListCertificates" => request.run(|call, input| api.list_certificates(call, input)),
        "ListTagsForCertificate" => {
            request.run(|call, input| api.list_tags_for_certificate(call, input))
        }
        "RemoveTagsFromCertificate" => {
            request.run(|call, input| api.remove_tags_from_certificate(call, input))
        }
        "RenewCertificate" => request.run(|call, input| api.renew_certificate(call, input)),
        "RequestCertificate" => request.run(|call, input| api.request_certificate(call, input)),
        "ResendValidationEmail" => {
            request.run(|call, input| api.resend_validation_email(call, input))
        }
        "UpdateCertificateOptions" => {
            request.run(|call, input| api.update_certificate_options(call, input))
        }
        _ => request.refuse(),
    }
}
