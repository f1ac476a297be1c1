//! `shapes.rs`: one struct per structure, with the way to read and write it.

use std::fmt::Write as _;

use super::emit::import;
use super::resolve::{Resolved, Structure};

pub(crate) fn emit(service: &Resolved<'_>) -> anyhow::Result<String> {
    let mut code = String::new();
    for (name, structure) in &service.structures {
        code.push_str(&definition(structure)?);
        code.push_str(&members(structure)?);
        let constant = service.constant(name)?;
        writeln!(code, "structure!({}, {constant});", structure.type_name)?;
    }
    let title = &service.config.title;
    let collections = import("std::collections", &["BTreeMap"], &code);
    let smithy = import("smithy", &["ReadError", "Timestamp"], &code);
    Ok(format!(
        "//! The structures and unions of {title}.\n\n{collections}\n{smithy}\n\
         use super::schemas;\n\
         use crate::structure::{{MemberReader, MemberWriter, Members, structure}};\n\n{code}"
    ))
}

fn definition(structure: &Structure) -> anyhow::Result<String> {
    let mut code = format!(
        "\n/// <{}>\n#[derive(Clone, Default, PartialEq)]\npub struct {} {{\n",
        structure.page, structure.type_name
    );
    for field in &structure.fields {
        writeln!(code, "pub {}: Option<{}>,", field.name, field.value)?;
    }
    code.push_str("}\n\n");
    Ok(code)
}

fn members(structure: &Structure) -> anyhow::Result<String> {
    let name = &structure.type_name;
    if structure.fields.is_empty() {
        return Ok(format!("impl Members for {name} {{}}\n"));
    }
    let mut code = format!(
        "impl Members for {name} {{\n\
         fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {{\n\
         match member.index {{\n"
    );
    for (index, field) in structure.fields.iter().enumerate() {
        writeln!(code, "{index} => member.read(&mut self.{}),", field.name)?;
    }
    code.push_str(
        "_ => Ok(()),\n}\n}\n\nfn write_members(&self, members: &mut MemberWriter<'_>) {\n",
    );
    for (index, field) in structure.fields.iter().enumerate() {
        writeln!(
            code,
            "members.write({index}, self.{}.as_ref());",
            field.name
        )?;
    }
    code.push_str("}\n}\n");
    Ok(code)
}
