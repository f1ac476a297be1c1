//! A model with the Rust names and types of its shapes decided; what every emitter works from.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, bail, ensure};

use super::config::Service;
use super::model::{Model, Operation, Reference, Shape};
use super::names::{constant_case, snake_case, type_case};

/// One service, ready to be written down.
#[derive(Debug)]
pub(crate) struct Resolved<'a> {
    pub(crate) config: &'a Service,
    pub(crate) model: &'a Model,
    /// Operations with shapes and a method, by the model's name.
    pub(crate) operations: Vec<Method<'a>>,
    /// Structures by the model's name; also those that the model does not have (see
    /// [`Method::output`]).
    pub(crate) structures: BTreeMap<String, Structure>,
    /// The names of the schema statics, by the model's name.
    statics: BTreeMap<String, String>,
}

/// An operation that becomes a method of the service's trait.
#[derive(Debug)]
pub(crate) struct Method<'a> {
    pub(crate) name: &'a str,
    /// The method's name in Rust.
    pub(crate) rust_name: String,
    pub(crate) input: String,
    /// A structure without members where the model gives no output.
    pub(crate) output: String,
    /// The union of the events that follow the output.
    pub(crate) events: Option<String>,
}

/// A Rust struct.
#[derive(Debug)]
pub(crate) struct Structure {
    pub(crate) type_name: String,
    pub(crate) fields: Vec<Field>,
    /// The page of AWS's API reference that describes it.
    pub(crate) page: String,
}

#[derive(Debug)]
pub(crate) struct Field {
    /// In Rust.
    pub(crate) name: String,
    /// What is in the `Option`.
    pub(crate) value: String,
}

impl<'a> Resolved<'a> {
    pub(crate) fn new(config: &'a Service, model: &'a Model) -> anyhow::Result<Self> {
        let mut resolved = Self {
            config,
            model,
            operations: Vec::new(),
            structures: BTreeMap::new(),
            statics: name_statics(model),
        };
        let mut names = Names::default();
        for (name, operation) in model.operations.iter() {
            if config.generates(name) {
                let method = resolved.method(name, operation, &mut names)?;
                resolved.operations.push(method);
            }
        }
        for (name, shape) in model.shapes.iter() {
            if shape.is_structure() {
                let type_name = names.of(name)?;
                let structure = resolved.structure(name, shape, &names, type_name)?;
                resolved.structures.insert(name.to_owned(), structure);
            }
        }
        Ok(resolved)
    }

    /// The name of every schema's static, by the model's name. The shape is missing for the empty
    /// outputs that the model does not have.
    pub(crate) fn schemas(&self) -> impl Iterator<Item = (&str, &str, Option<&'a Shape>)> {
        self.statics.iter().map(|(name, constant)| {
            (
                name.as_str(),
                constant.as_str(),
                self.model.shapes.get(name),
            )
        })
    }

    /// The name of a shape's schema static.
    pub(crate) fn constant(&self, shape: &str) -> anyhow::Result<&str> {
        self.statics
            .get(shape)
            .map(String::as_str)
            .with_context(|| format!("{shape} is used, but is an error"))
    }

    fn method(
        &mut self,
        name: &'a str,
        operation: &'a Operation,
        names: &mut Names,
    ) -> anyhow::Result<Method<'a>> {
        let input = operation
            .input
            .as_ref()
            .with_context(|| format!("{name} has no input; the generator expects one"))?;
        let input = self.end_name(name, input, "Input", names)?;
        let output = match &operation.output {
            Some(output) => self.end_name(name, output, "Output", names)?,
            None => self.empty_output(name, names)?,
        };
        let events = operation.events.as_deref();
        Ok(Method {
            events: events.map(|events| names.of(events)).transpose()?,
            name,
            rust_name: snake_case(name),
            input,
            output,
        })
    }

    /// `<Operation>Input` or `<Operation>Output` for a shape that only this operation uses, and
    /// only for that; otherwise the model's name.
    fn end_name(
        &self,
        operation: &str,
        end: &Reference,
        suffix: &str,
        names: &mut Names,
    ) -> anyhow::Result<String> {
        let in_operations = self
            .model
            .operations
            .iter()
            .flat_map(|(_, operation)| operation.input.iter().chain(&operation.output));
        let in_shapes = self
            .model
            .shapes
            .iter()
            .flat_map(|(_, shape)| shape.references());
        let uses = in_operations
            .chain(in_shapes)
            .filter(|used| used.shape == end.shape);
        if uses.count() == 1 {
            names.rename(&end.shape, format!("{operation}{suffix}"))
        } else {
            names.of(&end.shape)
        }
    }

    /// The structure without members that an operation without an output answers.
    fn empty_output(&mut self, operation: &str, names: &mut Names) -> anyhow::Result<String> {
        let name = format!("{operation}Output");
        ensure!(
            self.model.shapes.get(&name).is_none(),
            "{name} exists, but is not the output"
        );
        let type_name = names.of(&name)?;
        let structure = Structure {
            type_name: type_name.clone(),
            fields: Vec::new(),
            page: self.page(operation),
        };
        self.statics.insert(name.clone(), constant_case(&name));
        self.structures.insert(name, structure);
        Ok(type_name)
    }

    fn structure(
        &self,
        name: &str,
        shape: &Shape,
        names: &Names,
        type_name: String,
    ) -> anyhow::Result<Structure> {
        let mut fields: Vec<Field> = Vec::new();
        for (member, reference) in shape.members.iter() {
            let field = snake_case(member);
            ensure!(
                fields.iter().all(|other| other.name != field),
                "{name} has two members that become {field}"
            );
            let mut value = self.value_type(&reference.shape, names)?;
            if self.contains(&reference.shape, name) {
                value = format!("Box<{value}>");
            }
            fields.push(Field { name: field, value });
        }
        let described = type_name
            .strip_suffix("Input")
            .or_else(|| type_name.strip_suffix("Output"))
            .filter(|operation| self.config.generates(operation))
            .filter(|operation| self.model.operations.get(operation).is_some());
        let page = self.page(described.unwrap_or(name));
        Ok(Structure {
            type_name,
            fields,
            page,
        })
    }

    fn page(&self, name: &str) -> String {
        format!("{}/API_{name}.html", self.config.reference)
    }

    fn value_type(&self, name: &str, names: &Names) -> anyhow::Result<String> {
        let shape = self.model.shape(name)?;
        let inner = |reference: &Option<Reference>| {
            let reference = reference
                .as_ref()
                .with_context(|| format!("{name} is incomplete"))?;
            self.value_type(&reference.shape, names)
        };
        Ok(match shape.kind.as_str() {
            _ if shape.eventstream => bail!("{name} is an event stream"),
            _ if shape.document => "String".to_owned(),
            "boolean" => "bool".to_owned(),
            "integer" => "i32".to_owned(),
            "long" => "i64".to_owned(),
            "float" => "f32".to_owned(),
            "double" => "f64".to_owned(),
            "string" => "String".to_owned(),
            "blob" => "Vec<u8>".to_owned(),
            "timestamp" => "Timestamp".to_owned(),
            "list" => format!("Vec<{}>", inner(&shape.member)?),
            "map" => format!("BTreeMap<String, {}>", inner(&shape.value)?),
            "structure" => names.existing(name)?,
            other => bail!("{name} is a {other}, which the generator does not know"),
        })
    }

    /// Whether a value of `outer` can hold one of `sought` in itself, not behind a list or map.
    fn contains(&self, outer: &str, sought: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![outer];
        while let Some(name) = open.pop() {
            if name == sought {
                return true;
            }
            if let Some(shape) = self.model.shapes.get(name)
                && shape.is_structure()
                && seen.insert(name)
            {
                open.extend(
                    shape
                        .members
                        .iter()
                        .map(|(_, member)| member.shape.as_str()),
                );
            }
        }
        false
    }
}

/// Rust type names of structures, by the model's name.
#[derive(Debug, Default)]
struct Names {
    renamed: BTreeMap<String, String>,
    taken: BTreeMap<String, String>,
}

impl Names {
    fn rename(&mut self, shape: &str, type_name: String) -> anyhow::Result<String> {
        self.renamed.insert(shape.to_owned(), type_name);
        self.of(shape)
    }

    /// The type's name, which no other shape may have.
    fn of(&mut self, shape: &str) -> anyhow::Result<String> {
        let type_name = self.existing(shape)?;
        let owner = self
            .taken
            .entry(type_name.clone())
            .or_insert_with(|| shape.to_owned());
        ensure!(
            owner == shape,
            "{owner} and {shape} both become {type_name}"
        );
        Ok(type_name)
    }

    fn existing(&self, shape: &str) -> anyhow::Result<String> {
        let renamed = self.renamed.get(shape);
        let type_name = renamed.cloned().unwrap_or_else(|| type_case(shape));
        ensure!(
            !["Box", "BTreeMap", "Option", "String", "Timestamp", "Vec"]
                .contains(&type_name.as_str()),
            "{shape} would hide Rust's type of that name"
        );
        Ok(type_name)
    }
}

/// One constant name per shape that is not an error; a number tells names apart that differ only
/// in case.
fn name_statics(model: &Model) -> BTreeMap<String, String> {
    let mut statics = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (name, shape) in model.shapes.iter() {
        if shape.exception {
            continue;
        }
        let mut constant = constant_case(name);
        while !taken.insert(constant.clone()) {
            constant.push_str("_2");
        }
        statics.insert(name.to_owned(), constant);
    }
    statics
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn ends_are_named_after_their_operation_unless_shared() {
        let (config, model) = (sample::service(), sample::model());
        let resolved = Resolved::new(&config, &model).unwrap();
        let ends: Vec<_> = resolved
            .operations
            .iter()
            .map(|method| {
                (
                    method.rust_name.as_str(),
                    method.input.as_str(),
                    method.output.as_str(),
                )
            })
            .collect();
        assert_eq!(
            ends,
            [
                ("put_box", "PutBoxInput", "Crate"),
                ("drop_box", "DropBoxInput", "DropBoxOutput"),
            ]
        );
    }
}
