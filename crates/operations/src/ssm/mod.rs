//! AWS Systems Manager: what clients of ECS Exec need of Session Manager.

mod resume_session;
mod start_session;
mod terminate_session;

use aws_api::Reply;
use aws_api::ssm::{
    ResumeSessionInput, ResumeSessionOutput, Ssm, StartSessionInput, StartSessionOutput,
    TerminateSessionInput, TerminateSessionOutput,
};
use smithy::Call;
use store::Store;

use crate::context::{Clock, Random};

/// The operations of AWS Systems Manager over a store.
#[derive(Debug, Clone)]
pub struct SsmService {
    pub store: Store,
    pub clock: Clock,
    pub random: Random,
}

/// One method per operation, each of which is the file of the same name.
macro_rules! operations {
    ($($name:ident($input:ident) -> $output:ident;)*) => {
        impl Ssm for SsmService {
            $(
                fn $name<'a>(&'a self, call: &'a Call, input: $input) -> Reply<'a, $output> {
                    Box::pin($name::run(self, call, input))
                }
            )*
        }
    };
}

operations! {
    resume_session(ResumeSessionInput) -> ResumeSessionOutput;
    start_session(StartSessionInput) -> StartSessionOutput;
    terminate_session(TerminateSessionInput) -> TerminateSessionOutput;
}
