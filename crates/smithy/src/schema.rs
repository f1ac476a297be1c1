//! Schemas: the shape of a shape, as generated statics.
//!
//! Sources: the API models that botocore publishes (`service-2.json`). Names are the model's.

/// What kind of value a [`Schema`] describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    String,
    Blob,
    Timestamp,
    /// Any JSON value.
    Document,
    Structure,
    /// A structure of which exactly one member is present.
    Union,
    List,
    Map,
}

/// The limits that the model puts on a value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Constraints {
    /// Least length (strings: characters, blobs: bytes, lists and maps: entries) or least number.
    pub min: Option<f64>,
    /// Greatest length or number; the same units as `min`.
    pub max: Option<f64>,
    /// Regular expression that a whole string has to match, in the model's (Java) dialect.
    pub pattern: Option<&'static str>,
    /// The values of an enumeration; empty when the string is free.
    pub values: &'static [&'static str],
}

impl Constraints {
    /// A value without limits.
    pub const NONE: Self = Self {
        min: None,
        max: None,
        pattern: None,
        values: &[],
    };
}

/// One named shape of a model.
#[derive(Debug)]
pub struct Schema {
    /// The model's name, such as `CreateClusterRequest`.
    pub name: &'static str,
    pub kind: Kind,
    /// Structure and union: the members, in the model's order. List: one, the element.
    /// Map: two, the key and the value. Otherwise none.
    pub members: &'static [Member],
    pub constraints: Constraints,
    /// Lists and maps that the shape itself declares flattened (query and XML protocols).
    pub flattened: bool,
    /// Never to be logged or echoed in an error.
    pub sensitive: bool,
}

impl Schema {
    /// A schema of a simple kind without limits; the generator uses it for the prelude's shapes.
    pub const fn simple(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            members: &[],
            constraints: Constraints::NONE,
            flattened: false,
            sensitive: false,
        }
    }

    /// The index of the member with this model name.
    pub fn member_index(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }
}

/// Where the HTTP bindings (REST protocols) put a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    Body,
    /// The member alone is the body (`payload` of the structure).
    Payload,
    Header,
    /// A map whose entries are headers; the wire name is their prefix.
    Headers,
    QueryString,
    Uri,
    StatusCode,
}

/// How a timestamp is written; `Default` is the protocol's own rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    Default,
    /// Seconds since the epoch, as a number.
    UnixTimestamp,
    /// RFC 3339.
    Iso8601,
    /// RFC 7231's IMF-fixdate.
    Rfc822,
}

/// A member of a structure or union, the element of a list, the key or value of a map.
#[derive(Debug)]
pub struct Member {
    /// The model's name, such as `clusterName` (for elements `member`, `key`, `value`).
    pub name: &'static str,
    /// `locationName`: the name on the wire where it differs from `name`.
    pub wire_name: Option<&'static str>,
    /// `queryName`: the name in ec2Query requests where the model gives one.
    pub query_name: Option<&'static str>,
    pub schema: &'static Schema,
    pub required: bool,
    pub location: Location,
    /// The member says that its list or map is flattened.
    pub flattened: bool,
    /// XML: an attribute of the enclosing element.
    pub xml_attribute: bool,
    /// XML: the namespace of the element.
    pub xml_namespace: Option<&'static str>,
    pub timestamp_format: TimestampFormat,
}

/// The generator writes members with these, so that a member says only what is special about it.
impl Member {
    /// A member of the body, without any trait.
    pub const fn new(name: &'static str, schema: &'static Schema) -> Self {
        Self {
            name,
            wire_name: None,
            query_name: None,
            schema,
            required: false,
            location: Location::Body,
            flattened: false,
            xml_attribute: false,
            xml_namespace: None,
            timestamp_format: TimestampFormat::Default,
        }
    }

    #[must_use]
    pub const fn with_wire_name(mut self, wire_name: &'static str) -> Self {
        self.wire_name = Some(wire_name);
        self
    }

    #[must_use]
    pub const fn with_query_name(mut self, query_name: &'static str) -> Self {
        self.query_name = Some(query_name);
        self
    }

    #[must_use]
    pub const fn with_required(mut self) -> Self {
        self.required = true;
        self
    }

    #[must_use]
    pub const fn with_location(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    #[must_use]
    pub const fn with_flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    #[must_use]
    pub const fn with_xml_attribute(mut self) -> Self {
        self.xml_attribute = true;
        self
    }

    #[must_use]
    pub const fn with_xml_namespace(mut self, namespace: &'static str) -> Self {
        self.xml_namespace = Some(namespace);
        self
    }

    #[must_use]
    pub const fn with_timestamp_format(mut self, format: TimestampFormat) -> Self {
        self.timestamp_format = format;
        self
    }
}

impl Member {
    /// The name on the wire in every protocol but ec2Query requests.
    pub fn wire_name(&self) -> &'static str {
        self.wire_name.unwrap_or(self.name)
    }

    /// Whether the list or map under this member is flattened.
    pub fn is_flattened(&self) -> bool {
        self.flattened || self.schema.flattened
    }
}
