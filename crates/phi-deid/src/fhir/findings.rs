//! What detection found: counts, kinds and paths for reports, and, kept to itself, where.

use std::collections::BTreeMap;

use medpipe_fhir_model::{Document, NodeId};
use medpipe_phi_detect::{Kind, Span};

/// In what sort of place an identifier stood.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Place {
    /// A structured element that the policy table knows for it.
    Element,
    /// Free text.
    FreeText,
    /// `display`, `text` or `unit` beside a code.
    CodedText,
    /// `text.div`.
    Narrative,
    /// An extension outside the allow-list.
    Extension,
    /// Text of an attachment.
    Attachment,
}

impl Place {
    /// The word for reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Place::Element => "element",
            Place::FreeText => "free-text",
            Place::CodedText => "coded-text",
            Place::Narrative => "narrative",
            Place::Extension => "extension",
            Place::Attachment => "attachment",
        }
    }
}

/// What [`FhirDeidentifier::detect`](super::FhirDeidentifier::detect) found in a unit. Holds no value.
#[derive(Clone, Default)]
pub struct Findings {
    pub(super) tally: BTreeMap<(Kind, Place, &'static str), u64>,
    pub(super) entries: Vec<EntryFindings>,
    pub(super) spans: Vec<Span>,
}

/// Of one resource.
#[derive(Clone)]
pub(super) struct EntryFindings {
    /// The resource's place, to see that `apply` is given the same unit.
    pub node: NodeId,
    pub document_bytes: usize,
    /// Whose the resource is.
    pub whose: Whose,
    /// Whose the resources of a Bundle or Parameters are, by node.
    pub inner: Vec<(usize, Whose)>,
    /// Sorted by node.
    pub hits: Vec<Hit>,
}

/// What follows from whose a resource is.
#[derive(Clone, Default)]
pub(super) struct Whose {
    /// Whose offset moves its dates.
    pub patient: Option<String>,
    /// The person is 90 or older, or may be.
    pub aged: bool,
    /// Years up to this one reveal an age of 90 or more.
    pub last_aged_year: i32,
}

/// Spans of one text.
#[derive(Clone, Copy)]
pub(super) struct Hit {
    pub node: usize,
    pub from: u32,
    pub to: u32,
}

impl EntryFindings {
    pub(super) fn is_of(&self, document: &Document, node: NodeId) -> bool {
        self.node == node && self.document_bytes == document.source().len()
    }

    /// Whose a resource within this one is.
    pub(super) fn whose(&self, node: NodeId) -> Option<&Whose> {
        let at = self.inner.binary_search_by_key(&node.index(), |(at, _)| *at).ok()?;
        self.inner.get(at).map(|(_, whose)| whose)
    }
}

impl Findings {
    /// How often each kind was found in each sort of place.
    pub fn counts(&self) -> BTreeMap<(Kind, Place), u64> {
        let mut counts = BTreeMap::new();
        for ((kind, place, _), n) in &self.tally {
            *counts.entry((*kind, *place)).or_insert(0) += n;
        }
        counts
    }

    /// How often each kind was found in each element (path as the standard writes it).
    pub fn paths(&self) -> impl Iterator<Item = (Kind, Place, &'static str, u64)> + '_ {
        self.tally.iter().map(|((kind, place, path), n)| (*kind, *place, *path, *n))
    }

    /// All findings.
    pub fn total(&self) -> u64 {
        self.tally.values().sum()
    }

    /// True when nothing was found.
    pub fn is_empty(&self) -> bool {
        self.tally.is_empty()
    }

    pub(super) fn count(&mut self, kind: Kind, place: Place, path: &'static str, n: u64) {
        if n > 0 {
            *self.tally.entry((kind, place, path)).or_insert(0) += n;
        }
    }
}

impl std::fmt::Debug for Findings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Findings")
            .field("total", &self.total())
            .field("resources", &self.entries.len())
            .finish()
    }
}
