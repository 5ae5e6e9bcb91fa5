//! The shapes of the generated rows.

/// What a type is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum TypeKind {
    /// A resource without text, extensions or contained resources: Bundle, Binary, Parameters, and Resource itself.
    Resource,
    /// A resource that derives from DomainResource.
    DomainResource,
    /// A complex datatype.
    Datatype,
    /// A primitive datatype.
    Primitive(Primitive),
    /// An element with elements of its own, named by its path: `Patient.contact`.
    Backbone,
}

/// The primitive datatypes of FHIR R4 (4.0.1, section 2.24.0.1), and xhtml.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[allow(missing_docs, reason = "the names of the standard")]
pub enum Primitive {
    Base64Binary,
    Boolean,
    Canonical,
    Code,
    Date,
    DateTime,
    Decimal,
    Id,
    Instant,
    Integer,
    Markdown,
    Oid,
    PositiveInt,
    String,
    Time,
    UnsignedInt,
    Uri,
    Url,
    Uuid,
    Xhtml,
}

/// Name, kind, abstract, base, first row, first slot of the map, its multiplier and shift, set of invariants, mask of required rows.
pub(crate) struct Type(
    pub &'static str,
    pub TypeKind,
    pub bool,
    pub u16,
    pub u16,
    pub u16,
    pub u32,
    pub u8,
    pub u16,
    pub u64,
);

/// Start of the path, first variant, binding, set of invariants, max (255 for `*`), flags (min in two bits, then choice,
/// modifier, summary, UCUM). The next row tells where path and variants end.
pub(crate) struct Row(pub u32, pub u16, pub u16, pub u16, pub u8, pub u8);

/// Name, row, type, set of reference targets.
pub(crate) struct Variant(pub u16, pub u16, pub u16, pub u16);

/// Value set, strength, set of codes.
pub(crate) struct Binding(pub u16, pub u8, pub u16);

/// Code, system.
pub(crate) struct CodeEntry(pub u16, pub u16);

/// Key, whether it is an error, expression.
#[derive(Debug, PartialEq, Eq)]
pub struct Invariant(pub(crate) &'static str, pub(crate) bool, pub(crate) &'static str);

impl Invariant {
    /// The key by which the standard knows it: `pat-1`.
    pub fn key(&self) -> &'static str {
        self.0
    }

    /// True when breaking it is an error, false for a warning.
    pub fn is_error(&self) -> bool {
        self.1
    }

    /// The FHIRPath expression that must hold.
    pub fn expression(&self) -> &'static str {
        self.2
    }
}
