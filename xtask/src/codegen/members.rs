//! `models/task-definition.toml`: what each member of a task definition does.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use serde::Deserialize;

use super::model::Model;
use super::ordered::Ordered;

/// The operation whose input the paths lead through, and the shape of those that begin with
/// [`OVERRIDES`].
const DEFINITION: &str = "RegisterTaskDefinition";
const OVERRIDES_SHAPE: &str = "TaskOverride";
const OVERRIDES: &str = "overrides";

/// Members by their paths.
pub(crate) type Members = Ordered<Member>;

/// One member.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Member {
    effect: Effect,
    #[serde(default)]
    what: String,
    /// An example that is taken, as JSON.
    works: Option<String>,
    /// Examples that are not, each with the text of its error.
    #[serde(default)]
    refused: Vec<(String, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Effect {
    Acts,
    Refused,
    None,
}

pub(crate) fn load(root: &Path) -> anyhow::Result<Members> {
    let path = root.join("models/task-definition.toml");
    let text = fs_err::read_to_string(&path)?;
    toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
}

/// The table for people. The members have to be exactly those of the model.
pub(crate) fn render(members: &Members, model: &Model) -> anyhow::Result<String> {
    check(members, model)?;
    let mut text = String::from(
        "\n## Members of a task definition\n\nFor `RegisterTaskDefinition` with Fargate, and for \
         the `overrides` of `RunTask`. What is refused is a `ClientException` where nothing else \
         is said. **Acts**: has its effect. **Refused**: has none here, so it is not taken. \
         **No meaning**: is kept and answered.\n\n\
         | member | | what it does, or the error |\n|---|---|---|\n",
    );
    for (path, member) in members.iter() {
        let effect = match member.effect {
            Effect::Acts => "acts",
            Effect::Refused => "refused",
            Effect::None => "no meaning",
        };
        writeln!(text, "| `{path}` | {effect} | {} |", says(member))?;
    }
    Ok(text)
}

fn says(member: &Member) -> String {
    let mut parts = Vec::new();
    if !member.what.is_empty() {
        parts.push(member.what.clone());
    }
    // Where the member acts, an example of a mistake is no news.
    if member.effect != Effect::Acts {
        parts.extend(member.refused.iter().map(|(_, error)| format!("*{error}*")));
    }
    parts.join(" ").replace('|', "\\|")
}

fn check(members: &Members, model: &Model) -> anyhow::Result<()> {
    let known = paths(model)?;
    for path in &known {
        ensure!(
            members.get(path).is_some(),
            "models/task-definition.toml does not say what {path} does"
        );
    }
    for (path, member) in members.iter() {
        ensure!(
            known.iter().any(|known| known == path),
            "models/task-definition.toml speaks of {path}, which the model does not have"
        );
        let examples = member.works.iter();
        for example in examples.chain(member.refused.iter().map(|(given, _)| given)) {
            serde_json::from_str::<serde_json::Map<_, _>>(example)
                .with_context(|| format!("models/task-definition.toml: an example of {path}"))?;
        }
    }
    Ok(())
}

/// The paths of all members, in the model's order.
fn paths(model: &Model) -> anyhow::Result<Vec<String>> {
    let input = model
        .operations
        .get(DEFINITION)
        .and_then(|operation| operation.input.as_ref());
    let Some(input) = input else {
        bail!("the model has no {DEFINITION}");
    };
    let mut paths = Vec::new();
    walk(model, &input.shape, "", &mut Vec::new(), &mut paths)?;
    paths.push(OVERRIDES.to_owned());
    walk(
        model,
        OVERRIDES_SHAPE,
        OVERRIDES,
        &mut Vec::new(),
        &mut paths,
    )?;
    Ok(paths)
}

fn walk(
    model: &Model,
    name: &str,
    prefix: &str,
    above: &mut Vec<String>,
    paths: &mut Vec<String>,
) -> anyhow::Result<()> {
    let shape = |name: &str| {
        let shape = model.shapes.get(name);
        shape.with_context(|| format!("the model has no shape {name}"))
    };
    above.push(name.to_owned());
    for (member, reference) in shape(name)?.members.iter() {
        let path = match prefix {
            "" => member.to_owned(),
            prefix => format!("{prefix}.{member}"),
        };
        let mut inner = reference.shape.as_str();
        while let Some(element) = &shape(inner)?.member {
            inner = &element.shape;
        }
        paths.push(path.clone());
        if !above.iter().any(|above| above == inner) {
            walk(model, inner, &path, above, paths)?;
        }
    }
    above.pop();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(extra: &str) -> Model {
        let text = format!(
            r#"{{
            "metadata": {{"apiVersion": "1", "endpointPrefix": "a", "protocols": ["json"]}},
            "operations": {{"RegisterTaskDefinition": {{
                "http": {{"method": "POST", "requestUri": "/"}},
                "input": {{"shape": "Input"}}
            }}}},
            "shapes": {{
                "Input": {{"type": "structure", "members": {{
                    "boxes": {{"shape": "Boxes"}}{extra}
                }}}},
                "Boxes": {{"type": "list", "member": {{"shape": "Box"}}}},
                "Box": {{"type": "structure", "members": {{
                    "inner": {{"shape": "Boxes"}}, "name": {{"shape": "Text"}}
                }}}},
                "Text": {{"type": "string"}},
                "TaskOverride": {{"type": "structure", "members": {{"name": {{"shape": "Text"}}}}}}
            }}}}"#
        );
        Model::parse(&text).unwrap()
    }

    const TABLE: &str = r#"
        ["boxes"]
        effect = "acts"
        what = "Holds a|b."
        refused = [['{"boxes": []}', "No boxes."]]
        ["boxes.inner"]
        effect = "refused"
        refused = [['{"inner": 1}', "No."]]
        ["boxes.name"]
        effect = "none"
        works = '{"name": "x"}'
        ["overrides"]
        effect = "acts"
        ["overrides.name"]
        effect = "acts"
    "#;

    #[test]
    fn every_member_is_in_the_table() {
        let members: Members = toml::from_str(TABLE).unwrap();
        let text = render(&members, &model("")).unwrap();
        let (_, rows) = text.split_once("|---|---|---|\n").unwrap();
        assert_eq!(
            rows,
            "| `boxes` | acts | Holds a\\|b. |\n| `boxes.inner` | refused | *No.* |\n\
             | `boxes.name` | no meaning |  |\n| `overrides` | acts |  |\n\
             | `overrides.name` | acts |  |\n"
        );
    }

    #[test]
    fn the_table_is_held_against_the_model() {
        let check = |table: &str, extra: &str, expected: &str| {
            let members: Members = toml::from_str(table).unwrap();
            let error = render(&members, &model(extra)).unwrap_err();
            assert_eq!(error.to_string(), expected);
        };
        check(
            TABLE,
            r#", "lid": {"shape": "Text"}"#,
            "models/task-definition.toml does not say what lid does",
        );
        check(
            &format!("{TABLE}\n['boxes.lid']\neffect = 'acts'"),
            "",
            "models/task-definition.toml speaks of boxes.lid, which the model does not have",
        );
        check(
            &TABLE.replace(r#"{"name": "x"}"#, "[]"),
            "",
            "models/task-definition.toml: an example of boxes.name",
        );
    }
}
