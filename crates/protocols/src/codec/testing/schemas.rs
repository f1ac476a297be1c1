//! Schemas that use everything that models can say, for the codecs' tests.

use smithy::{Constraints, Kind, Location, Member, Schema, TimestampFormat};

/// The schema that vectors call by this name.
pub(crate) fn named(name: &str) -> &'static Schema {
    match name {
        "All" => &ALL,
        "Ec2" => &EC2,
        "Rest" => &REST,
        "RawPayload" => &RAW_PAYLOAD,
        "Payload" => &PAYLOAD,
        "Empty" => &EMPTY,
        other => panic!("no schema {other}"),
    }
}

static STRING: Schema = Schema::simple("String", Kind::String);
static INTEGER: Schema = Schema::simple("Integer", Kind::Integer);
static LONG: Schema = Schema::simple("Long", Kind::Long);
static DOUBLE: Schema = Schema::simple("Double", Kind::Double);
static FLOAT: Schema = Schema::simple("Float", Kind::Float);
static BOOLEAN: Schema = Schema::simple("Boolean", Kind::Boolean);
static BLOB: Schema = Schema::simple("Blob", Kind::Blob);
static TIMESTAMP: Schema = Schema::simple("Timestamp", Kind::Timestamp);
static DOCUMENT: Schema = Schema::simple("Document", Kind::Document);
static COLOR: Schema = Schema {
    constraints: Constraints {
        values: &["RED"],
        ..Constraints::NONE
    },
    ..Schema::simple("Color", Kind::String)
};
static LIST: Schema = Schema {
    members: &[Member::new("member", &STRING)],
    ..Schema::simple("List", Kind::List)
};
static NAMED_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("Item")],
    ..Schema::simple("NamedList", Kind::List)
};
static MAP: Schema = Schema {
    members: &[Member::new("key", &STRING), Member::new("value", &STRING)],
    ..Schema::simple("Map", Kind::Map)
};
static NAMED_MAP: Schema = Schema {
    members: &[
        Member::new("key", &STRING).with_wire_name("Name"),
        Member::new("value", &STRING).with_wire_name("Value"),
    ],
    ..Schema::simple("NamedMap", Kind::Map)
};
static INNER: Schema = Schema {
    members: &[
        Member::new("name", &STRING).with_wire_name("Name"),
        Member::new("kind", &STRING)
            .with_wire_name("xsi:type")
            .with_xml_attribute(),
        Member::new("tags", &LIST),
    ],
    ..Schema::simple("Inner", Kind::Structure)
};
static INNERS: Schema = Schema {
    members: &[Member::new("member", &INNER)],
    ..Schema::simple("Inners", Kind::List)
};
static ALL: Schema = Schema {
    members: &[
        Member::new("text", &STRING),
        Member::new("count", &INTEGER),
        Member::new("total", &LONG),
        Member::new("ratio", &DOUBLE),
        Member::new("share", &FLOAT),
        Member::new("flag", &BOOLEAN),
        Member::new("data", &BLOB),
        Member::new("when", &TIMESTAMP),
        Member::new("whenIso", &TIMESTAMP).with_timestamp_format(TimestampFormat::Iso8601),
        Member::new("color", &COLOR),
        Member::new("list", &LIST),
        Member::new("named", &NAMED_LIST),
        Member::new("flat", &LIST).with_flattened(),
        Member::new("flatNamed", &NAMED_LIST).with_flattened(),
        Member::new("map", &MAP),
        Member::new("flatMap", &NAMED_MAP).with_flattened(),
        Member::new("inner", &INNER),
        Member::new("inners", &INNERS),
        Member::new("document", &DOCUMENT),
    ],
    ..Schema::simple("All", Kind::Structure)
};
static EC2: Schema = Schema {
    members: &[
        Member::new("GroupName", &STRING).with_wire_name("groupName"),
        Member::new("GroupIds", &NAMED_LIST).with_wire_name("GroupId"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Renamed", &STRING)
            .with_wire_name("renamed")
            .with_query_name("Other"),
        Member::new("filters", &INNERS).with_wire_name("filterSet"),
    ],
    ..Schema::simple("Ec2", Kind::Structure)
};
static REST: Schema = Schema {
    members: &[
        Member::new("id", &STRING)
            .with_location(Location::Uri)
            .with_wire_name("Id"),
        Member::new("max", &INTEGER)
            .with_location(Location::QueryString)
            .with_wire_name("max-items"),
        Member::new("keys", &LIST)
            .with_location(Location::QueryString)
            .with_wire_name("tagKeys"),
        Member::new("etag", &STRING)
            .with_location(Location::Header)
            .with_wire_name("ETag"),
        Member::new("since", &TIMESTAMP)
            .with_location(Location::Header)
            .with_wire_name("If-Modified-Since"),
        Member::new("parts", &LIST)
            .with_location(Location::Header)
            .with_wire_name("x-parts"),
        Member::new("metadata", &MAP)
            .with_location(Location::Headers)
            .with_wire_name("x-amz-meta-"),
        Member::new("code", &INTEGER).with_location(Location::StatusCode),
        Member::new("name", &STRING).with_wire_name("Name"),
        Member::new("inner", &INNER).with_wire_name("Inner"),
    ],
    ..Schema::simple("Rest", Kind::Structure)
};
static RAW_PAYLOAD: Schema = Schema {
    members: &[
        Member::new("type", &STRING)
            .with_location(Location::Header)
            .with_wire_name("Content-Type"),
        Member::new("content", &BLOB).with_location(Location::Payload),
    ],
    ..Schema::simple("RawPayload", Kind::Structure)
};
static PAYLOAD: Schema = Schema {
    members: &[Member::new("content", &INNER)
        .with_location(Location::Payload)
        .with_wire_name("Content")
        .with_xml_namespace("http://inner/")],
    ..Schema::simple("Payload", Kind::Structure)
};
static EMPTY: Schema = Schema::simple("Empty", Kind::Structure);
