//! PATCH: what changes a resource instead of replacing it (R4 RESTful API, patch).
//!
//! | file | what it holds |
//! |---|---|
//! | `pointer` | JSON Patch (RFC 6902) in a Binary |
//! | `fhir` | FHIRPath Patch in Parameters |
//! | `tree` | the tree that both change |

mod fhir;
mod pointer;
mod tree;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use medpipe_fhir_model::{Document, Node};

use fhir::FhirPatch;
use pointer::JsonPatch;
use tree::Tree;

use crate::link::resource_type;

/// A FHIRPath Patch or JSON Patch, read and ready to be applied. Holds values of records: no `Debug`.
pub struct Patch(Form);

enum Form {
    Json(JsonPatch),
    Fhir(FhirPatch),
}

/// An operation that cannot be done. No values of records.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("operation {} of the patch: {why}", number + 1)]
#[non_exhaustive]
pub struct PatchError {
    /// Its number, from 0.
    pub number: usize,
    /// What is wrong.
    pub why: &'static str,
}

/// More operations than this are no patch.
const TOO_MANY: usize = 10_000;

fn failed(number: usize, why: &'static str) -> PatchError {
    PatchError { number, why }
}

impl Patch {
    /// Reads a patch: a Parameters resource (FHIRPath Patch), or a Binary that holds a JSON Patch.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn of(resource: Node<'_>) -> Result<Patch, &'static str> {
        match resource.resource_type() {
            Some("Parameters") => FhirPatch::parse(resource).map(|patch| Patch(Form::Fhir(patch))),
            Some("Binary") => {
                let content = resource.get("contentType").and_then(Node::text).unwrap_or_default();
                if content.split(';').next().map(str::trim) != Some("application/json-patch+json") {
                    return Err(
                        "a patch in a Binary must have the contentType application/json-patch+json",
                    );
                }
                let data = resource.get("data").and_then(Node::text).unwrap_or_default();
                let data: String = data.split_ascii_whitespace().collect();
                let bytes =
                    STANDARD.decode(data).map_err(|_| "the data of the Binary is not base64")?;
                let doc = Document::parse(bytes)
                    .ok()
                    .filter(|doc| doc.defects().is_empty())
                    .ok_or("the data of the Binary is not JSON")?;
                if doc.source().contains("\"urn:uuid:") {
                    return Err(
                        "a JSON Patch cannot refer to entries of the Bundle; use Type/id, or FHIRPath Patch",
                    );
                }
                JsonPatch::parse(doc.root()).map(|patch| Patch(Form::Json(patch)))
            }
            _ => Err(
                "the resource of a PATCH must be Parameters (FHIRPath Patch) or a Binary (JSON Patch)",
            ),
        }
    }

    /// A resource with all operations carried out; `current` is its JSON.
    ///
    /// # Errors
    /// [`PatchError`] names the operation that cannot be done.
    pub fn apply(&self, current: &str) -> Result<Document, PatchError> {
        const UNREADABLE: &str = "the resource cannot be read";
        let doc = Document::parse(current.as_bytes().to_vec());
        let doc = doc.map_err(|_| failed(0, UNREADABLE))?;
        let kind = doc.root().resource_type().and_then(resource_type);
        let kind = kind.ok_or(failed(0, UNREADABLE))?;
        let mut tree = Tree::of(doc.root());
        match &self.0 {
            Form::Json(patch) => patch.apply(&mut tree)?,
            Form::Fhir(patch) => patch.apply(&mut tree, kind)?,
        }
        let after = Document::parse(tree.json()).map_err(|_| failed(0, UNREADABLE))?;
        let same = |key: &str| {
            after.root().get(key).and_then(Node::text) == doc.root().get(key).and_then(Node::text)
        };
        if after.root().kind() != doc.root().kind() || !same("resourceType") || !same("id") {
            return Err(failed(0, "a patch must not change resourceType or id"));
        }
        Ok(after)
    }
}
