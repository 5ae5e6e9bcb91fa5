//! FHIR XML, read into the same tree and written from it by the same definition table (feature `xml`).
//!
//! ```
//! use medpipe_fhir_model::{Limits, xml};
//!
//! let text = br#"<Patient xmlns="http://hl7.org/fhir"><active value="true"/><birthDate value="1970-03"/></Patient>"#;
//! let patient = xml::read(text, &Limits::default())?;
//! assert_eq!(patient.root().get("active").and_then(|n| n.as_bool()), Some(true));
//! let mut written = Vec::new();
//! xml::write(patient.root(), &mut written)?;
//! assert!(written.ends_with(b"<active value=\"true\"/><birthDate value=\"1970-03\"/></Patient>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Source: FHIR R4 (4.0.1), section 2.6.2. Elements are written in the order of the standard, number text is kept, a narrative's
//! `div` is kept byte for byte. Refused with a place: DOCTYPE, entities other than the five of XML, other encodings than UTF-8,
//! text between elements, foreign attributes, anything over the [`Limits`](crate::Limits).
//!
//! Elements that no R4 type has are carried over by shape: what has a `value` becomes a string, what has children an object,
//! what repeats an array. [`structure::check`](crate::structure::check) names them.
//!
//! Not for: comments and processing instructions (read past), XML signatures, schema locations.
//!
//! | file | what it holds |
//! |---|---|
//! | `tree` | elements as the parser gives them, with everything refused that FHIR XML does not have |
//! | `read` | from those elements to JSON, by the table |
//! | `write` | from the tree to XML, by the table |
//! | `xhtml` | narratives: well-formed, without entities |
//! | `escape` | character references, both ways |
//! | `error` | what goes wrong, and where |

mod error;
mod escape;
mod read;
mod tree;
mod write;
mod xhtml;

pub use error::{WriteError, WriteErrorKind, XmlError, XmlErrorKind};
pub use read::read;
pub use write::write;

/// The namespace of FHIR.
const FHIR: &str = "http://hl7.org/fhir";
/// The namespace of narratives.
const XHTML: &str = "http://www.w3.org/1999/xhtml";
