//! The roles that the control plane starts: one task's shim, one VPC's resolver.

use host::resolver::ResolverConfig;

use crate::CommandError;
use crate::cli::RoleArguments;

/// Runs a shim until its task has ended and the control plane knows.
pub(crate) fn shim(arguments: RoleArguments) -> Result<(), CommandError> {
    let arguments = agent::shim::ShimArgs::parse(arguments.arguments)
        .map_err(|error| CommandError::caused_by("the shim's arguments are bad", &error))?;
    agent::shim::main(&arguments)
        .map_err(|error| CommandError::caused_by("the shim failed", &error))
}

/// Runs a resolver until SIGTERM.
pub(crate) fn resolver(arguments: &RoleArguments) -> Result<(), CommandError> {
    let config = arguments
        .arguments
        .first()
        .and_then(|argument| argument.to_str());
    let config: ResolverConfig = serde_json::from_str(config.unwrap_or_default())
        .map_err(|error| CommandError::caused_by("the resolver's configuration is bad", &error))?;
    host::resolver::run(&config)
        .map_err(|error| CommandError::caused_by("the resolver failed", &error))
}
