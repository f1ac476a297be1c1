//! `neargate env`: what a shell needs to point AWS clients at an instance.

use crate::CommandError;
use crate::cli::{Env, EnvFormat};
use crate::instance;
use crate::keys::RootKeys;

#[expect(
    clippy::print_stdout,
    reason = "the variables are this command's output"
)]
pub(crate) fn run(arguments: &Env) -> Result<(), CommandError> {
    let data_dir = &arguments.instance.data_dir;
    let endpoint = instance::endpoint(data_dir)?;
    let keys = RootKeys::load(data_dir)?;
    let variables = [
        ("AWS_ENDPOINT_URL", endpoint.url),
        ("AWS_ACCESS_KEY_ID", keys.access_key_id),
        ("AWS_SECRET_ACCESS_KEY", keys.secret_access_key),
        ("AWS_REGION", endpoint.region.clone()),
        ("AWS_DEFAULT_REGION", endpoint.region),
        // A few operations, such as StartLiveTail, are called at `stream-<host>`, which is no name
        // where the host is an address.
        ("AWS_DISABLE_HOST_PREFIX_INJECTION", "true".to_owned()),
    ];
    print!("{}", render(arguments.format, &variables));
    Ok(())
}

/// The values hold no character that any of the shells would have to have quoted: they are made of
/// letters, digits and `:/.+-`.
fn render(format: EnvFormat, variables: &[(&str, String)]) -> String {
    let line = |(name, value): &(&str, String)| match format {
        EnvFormat::Sh => format!("export {name}={value}\n"),
        EnvFormat::Fish => format!("set -gx {name} {value};\n"),
        EnvFormat::Dotenv => format!("{name}={value}\n"),
        EnvFormat::Json => String::new(),
    };
    if format == EnvFormat::Json {
        let object: serde_json::Map<_, _> = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), serde_json::Value::from(value.as_str())))
            .collect();
        return format!("{:#}\n", serde_json::Value::Object(object));
    }
    variables.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_what_its_reader_expects() {
        let variables = [("A", "1".to_owned()), ("B", "x/y".to_owned())];
        for (format, text) in [
            (EnvFormat::Sh, "export A=1\nexport B=x/y\n"),
            (EnvFormat::Fish, "set -gx A 1;\nset -gx B x/y;\n"),
            (EnvFormat::Dotenv, "A=1\nB=x/y\n"),
            (EnvFormat::Json, "{\n  \"A\": \"1\",\n  \"B\": \"x/y\"\n}\n"),
        ] {
            assert_eq!(render(format, &variables), text);
        }
    }
}
