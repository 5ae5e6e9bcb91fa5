//! The structural check: one walk over a resource with the definition table beside it, reporting everything that R4 does not allow.
//!
//! ```
//! use medpipe_fhir_model::{Document, structure};
//!
//! let doc = Document::parse(br#"{"resourceType":"Patient","gender":"m","birthDate":"1970-02-30"}"#.to_vec())?;
//! let mut issues = Vec::new();
//! structure::check(doc.root(), &mut issues);
//! let found: Vec<_> = issues.iter().map(|issue| (issue.path.as_str(), issue.rule)).collect();
//! assert_eq!(found, [("Patient.gender", "structure.binding"), ("Patient.birthDate", "format.date")]);
//! # Ok::<(), medpipe_fhir_model::ReadError>(())
//! ```
//!
//! Checked: unknown elements and resource types, cardinality, arrays, choices, kinds and formats of primitives, empty and null
//! values, the siblings of primitives (`_birthDate`), codes of finite required value sets, reference targets whose type shows in the
//! literal, contained resources, value or extensions in an extension.
//!
//! Not for: the standard's FHIRPath invariants (beyond `ele-1`, `ext-1` and `dom-2`), profiles, open value sets, whether a
//! reference resolves, and which elements a narrative has (that it is one well-formed `div` is checked).
//!
//! | file | what it holds |
//! |---|---|
//! | `walk` | the walk over objects, arrays and values |
//! | `special` | what extensions, references and coded elements need beyond the table |
//! | `format`, `xhtml` | scanners for the primitive formats |
//! | `issue` | rules and what they report |
//! | `place` | the path, built only when something is found |
//! | `releases` | hints for content of other FHIR releases |

mod format;
mod issue;
mod place;
mod primitive;
mod releases;
mod special;
mod walk;
mod xhtml;

pub use issue::{Code, RULES, Severity, StructureIssue};

use crate::Node;

/// What to say of a resource type that R4 lacks and another release has.
pub(crate) fn foreign_type(name: &str) -> Option<&'static str> {
    releases::of_resource_type(name).map(releases::Release::of_type)
}

/// Checks a resource (a Bundle with its entries, too) and appends everything found; a valid resource costs no allocation.
///
/// Issues come in document order, except that what is missing from an object comes after what stands in it. Paths begin at the
/// resource type and use the keys of the JSON.
pub fn check(node: Node<'_>, out: &mut Vec<StructureIssue>) {
    walk::Walk::new(out).top(node);
}
