//! The search parameters of R4.

use super::generated::search::{ROWS, TARGET_ITEMS, TARGET_STARTS};
use super::set;
use super::types::TypeId;

/// The types of search parameters (FHIR R4 search-param-type).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[allow(missing_docs, reason = "the names of the standard")]
pub enum SearchKind {
    Number,
    Date,
    String,
    Token,
    Reference,
    Composite,
    Quantity,
    Uri,
    Special,
}

/// Base type, code, kind, expression, set of targets.
pub(crate) struct Row(pub u16, pub &'static str, pub SearchKind, pub &'static str, pub u16);

/// A search parameter of one resource type.
#[derive(Clone, Copy)]
pub struct SearchParameter(&'static Row);

impl SearchParameter {
    /// The resource type it is defined for; Resource or DomainResource when inherited.
    pub fn base(self) -> TypeId {
        TypeId(self.0.0)
    }

    /// The name in a query: `birthdate`.
    pub fn code(self) -> &'static str {
        self.0.1
    }

    /// What its values look like.
    pub fn kind(self) -> SearchKind {
        self.0.2
    }

    /// The FHIRPath expression that selects the values from a resource of the base type; empty for `_text` and the like.
    pub fn expression(self) -> &'static str {
        self.0.3
    }

    /// The types that a reference parameter may point at.
    pub fn targets(self) -> impl ExactSizeIterator<Item = TypeId> {
        set(self.0.4, &TARGET_STARTS, &TARGET_ITEMS).iter().map(|target| TypeId(*target))
    }
}

impl std::fmt::Debug for SearchParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}.{}", self.base(), self.code())
    }
}

impl TypeId {
    /// The search parameters of a resource type: its own, sorted by code, then those it inherits.
    pub fn search_parameters(self) -> impl Iterator<Item = SearchParameter> {
        std::iter::successors(Some(self), |base| base.base()).flat_map(|base| {
            let from = ROWS.partition_point(|row| row.0 < base.0);
            ROWS.iter().skip(from).take_while(move |row| row.0 == base.0).map(SearchParameter)
        })
    }
}
