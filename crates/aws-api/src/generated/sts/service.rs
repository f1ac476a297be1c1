// Written by `cargo xtask codegen` from models/. Do not edit.

//! How requests to AWS STS look, and the table of its operations.

use smithy::{ErrorKind, Fault, HttpBinding, Operation, Protocol, Service};

use super::errors;
use super::schemas;
use crate::start::name_only;

/// AWS STS.
pub static SERVICE: Service = Service {
    id: "sts",
    signing_name: "sts",
    target_prefix: None,
    api_version: "2011-06-15",
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    protocols: &[Protocol::AwsQuery],
    query_compatible: false,
    validation_error: ErrorKind {
        shape: "ValidationError",
        code: "ValidationError",
        status: 400,
        fault: Fault::Sender,
    },
    operations: &[
        Operation {
            name: "AssumeRole",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::ASSUME_ROLE_REQUEST),
            output: Some(&schemas::ASSUME_ROLE_RESPONSE),
            result_wrapper: Some("AssumeRoleResult"),
            unsigned: false,
            errors: &[
                errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
                errors::REGION_DISABLED_EXCEPTION,
                errors::EXPIRED_TOKEN_EXCEPTION,
            ],
        },
        Operation {
            unsigned: true,
            ..name_only("AssumeRoleWithSAML", "POST", "/")
        },
        Operation {
            name: "AssumeRoleWithWebIdentity",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST),
            output: Some(&schemas::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE),
            result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
            unsigned: true,
            errors: &[
                errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
                errors::IDP_REJECTED_CLAIM_EXCEPTION,
                errors::IDP_COMMUNICATION_ERROR_EXCEPTION,
                errors::INVALID_IDENTITY_TOKEN_EXCEPTION,
                errors::EXPIRED_TOKEN_EXCEPTION,
                errors::REGION_DISABLED_EXCEPTION,
            ],
        },
        name_only("AssumeRoot", "POST", "/"),
        name_only("DecodeAuthorizationMessage", "POST", "/"),
        Operation {
            name: "GetAccessKeyInfo",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::GET_ACCESS_KEY_INFO_REQUEST),
            output: Some(&schemas::GET_ACCESS_KEY_INFO_RESPONSE),
            result_wrapper: Some("GetAccessKeyInfoResult"),
            unsigned: false,
            errors: &[],
        },
        Operation {
            name: "GetCallerIdentity",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::GET_CALLER_IDENTITY_REQUEST),
            output: Some(&schemas::GET_CALLER_IDENTITY_RESPONSE),
            result_wrapper: Some("GetCallerIdentityResult"),
            unsigned: false,
            errors: &[],
        },
        name_only("GetDelegatedAccessToken", "POST", "/"),
        name_only("GetFederationToken", "POST", "/"),
        Operation {
            name: "GetSessionToken",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::GET_SESSION_TOKEN_REQUEST),
            output: Some(&schemas::GET_SESSION_TOKEN_RESPONSE),
            result_wrapper: Some("GetSessionTokenResult"),
            unsigned: false,
            errors: &[errors::REGION_DISABLED_EXCEPTION],
        },
        name_only("GetWebIdentityToken", "POST", "/"),
    ],
};
