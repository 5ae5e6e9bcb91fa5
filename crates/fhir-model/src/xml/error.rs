//! What can be wrong with XML, and what XML cannot say.

use crate::{Name, ReadErrorKind};

/// Why XML could not be read, and where. Never shows the text itself.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at line {line}, column {column}")]
#[non_exhaustive]
pub struct XmlError {
    /// What is wrong.
    pub kind: XmlErrorKind,
    /// Byte offset, from 0.
    pub offset: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in bytes, from 1.
    pub column: usize,
}

/// The kinds of [`XmlError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum XmlErrorKind {
    /// No element at all.
    #[error("the input is empty; expected a FHIR resource in XML")]
    Empty,
    /// Not UTF-8, or declared to be something else.
    #[error("the XML is not UTF-8; convert it to UTF-8")]
    Encoding,
    /// Not well-formed.
    #[error("the XML is not well-formed")]
    Malformed,
    /// The input ends inside an element.
    #[error("the input ends inside an element; it may be truncated")]
    UnexpectedEnd,
    /// A document type declaration.
    #[error("a DOCTYPE is not allowed in FHIR; remove it")]
    Doctype,
    /// An entity other than `&lt;`, `&gt;`, `&amp;`, `&quot;` and `&apos;`.
    #[error(
        "an entity that XML does not define itself is not allowed; write the character instead"
    )]
    Entity,
    /// A namespace other than FHIR's, or XHTML's for the narrative.
    #[error("an element outside the FHIR namespace; declare xmlns=\"http://hl7.org/fhir\"")]
    Namespace,
    /// XHTML bound to a prefix.
    #[error("XHTML must be the default namespace of its div; declare it there without a prefix")]
    Prefix,
    /// Too many namespace declarations.
    #[error("too many namespace declarations; declare each namespace once")]
    Declarations,
    /// An attribute that FHIR XML does not have here.
    #[error("an attribute that does not belong here; FHIR has value, id and url only")]
    Attribute,
    /// Text between elements.
    #[error("text between elements; FHIR puts values into the value attribute")]
    Text,
    /// XHTML that is no `div`, or stands where no narrative may.
    #[error("XHTML outside a div")]
    Xhtml,
    /// Something after the root element.
    #[error("more than one root element")]
    Trailing,
    /// Two resources where one may stand.
    #[error("more than one resource in one element; repeat the element around each")]
    Resources,
    /// Nested deeper than the limit.
    #[error("nested deeper than the limit allows; flatten the resource or raise the depth limit")]
    TooDeep,
    /// Over the limit for a document.
    #[error("the document is over the size limit; split it or raise the limit")]
    TooLarge,
    /// Over the limit for a value.
    #[error("a value is over the size limit; move it out of the document or raise the limit")]
    StringTooLong,
}

impl XmlError {
    pub(super) fn at(kind: XmlErrorKind, source: &[u8], offset: usize) -> XmlError {
        let place = crate::ReadError::at(ReadErrorKind::Trailing, source, offset);
        XmlError { kind, offset, line: place.line, column: place.column }
    }
}

/// Why a tree cannot be written as XML, and where. Never shows the value itself.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}{}{path}", if .path.is_empty() { "" } else { " at " })]
#[non_exhaustive]
pub struct WriteError {
    /// What is wrong.
    pub kind: WriteErrorKind,
    /// Where, in the keys of the JSON.
    pub path: String,
}

/// The kinds of [`WriteError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WriteErrorKind {
    /// The node is no resource.
    #[error("only a resource with a resourceType can be written as XML")]
    NotAResource,
    /// The tree has a duplicate key or an over-deep value.
    #[error("a duplicate key or an over-deep value; mend the JSON first")]
    Defect,
    /// An object where a primitive must stand, or the other way round.
    #[error("a value of the wrong kind for its element; XML cannot express it")]
    Shape,
    /// A character that XML 1.0 cannot hold.
    #[error("a character that XML cannot hold; remove it")]
    Character,
    /// A key that is no XML name.
    #[error("a key that is no XML name; rename or remove the member")]
    Key,
    /// A narrative that is not one well-formed `div`, or has entities.
    #[error("a narrative that is no well-formed XHTML div; mend or remove it")]
    Xhtml,
    /// An id or extension on something that is an attribute in XML.
    #[error("an id or extension on an element that XML writes as an attribute; remove it")]
    Shadow,
    /// Primitives and objects in one array of an element that R4 does not have.
    #[error("an array of values and objects; XML cannot express it")]
    Mixed,
    /// An array in an array.
    #[error("an array in an array; XML cannot express it")]
    Nested,
}

impl WriteError {
    pub(super) fn new(kind: WriteErrorKind) -> WriteError {
        WriteError { kind, path: String::new() }
    }

    /// The same error, seen from one step further up.
    pub(super) fn inside(mut self, name: Name, item: Option<usize>) -> WriteError {
        let mut step =
            String::from(if name == Name::UNKNOWN { "<unknown>" } else { name.as_str() });
        if let Some(item) = item {
            step.push_str(&format!("[{item}]"));
        }
        if !self.path.is_empty() {
            step.push('.');
        }
        self.path.insert_str(0, &step);
        self
    }

    pub(super) fn inside_type(mut self, resource_type: &str) -> WriteError {
        let known = crate::defs::type_by_name(resource_type).map_or("Resource", |t| t.name());
        self.path =
            if self.path.is_empty() { known.to_owned() } else { format!("{known}.{}", self.path) };
        self
    }
}
