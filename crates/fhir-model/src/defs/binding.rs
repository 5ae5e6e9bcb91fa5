//! Bindings to value sets, and the codes of those that are required and finite.

use super::generated::elements::{
    BINDINGS, CODE_DISPLACEMENTS, CODE_SEED, CODE_SET_ITEMS, CODE_SET_STARTS, CODE_SLOTS, CODES,
    SYSTEMS, VALUE_SETS,
};
use super::rows;
use super::{hash, set};

/// How firmly a binding holds (FHIR R4 binding-strength).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Strength {
    /// Only codes of the value set.
    Required,
    /// Codes of the value set wherever one fits.
    Extensible,
    /// Encouraged.
    Preferred,
    /// An illustration.
    Example,
}

/// A binding of an element to a value set.
#[derive(Clone, Copy)]
pub struct Binding(&'static rows::Binding);

impl Binding {
    #[inline]
    pub(super) fn numbered(number: u16) -> Option<Binding> {
        BINDINGS.get(usize::from(number)).map(Binding)
    }

    /// The address of the value set, without a version.
    pub fn value_set(self) -> &'static str {
        VALUE_SETS.get(usize::from(self.0.0)).copied().unwrap_or_default()
    }

    /// How firmly it holds.
    #[inline]
    pub fn strength(self) -> Strength {
        match self.0.1 {
            0 => Strength::Required,
            1 => Strength::Extensible,
            2 => Strength::Preferred,
            _ => Strength::Example,
        }
    }

    /// The codes, when the binding is required and its value set finite and spelled out in the definitions.
    #[inline]
    pub fn codes(self) -> Option<CodeSet> {
        (usize::from(self.0.2) + 1 < CODE_SET_STARTS.len()).then_some(CodeSet(self.0.2))
    }
}

impl std::fmt::Debug for Binding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {}", self.strength(), self.value_set())
    }
}

/// The codes of a finite value set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CodeSet(u16);

impl CodeSet {
    fn entries(self) -> &'static [rows::CodeEntry] {
        set(self.0, &CODE_SET_STARTS, &CODE_SET_ITEMS)
    }

    fn of_code(self, code: &str) -> &'static [rows::CodeEntry] {
        let hash = hash::hash(code.as_bytes(), CODE_SEED);
        let slot = hash::slot(hash, &CODE_DISPLACEMENTS, CODE_SLOTS.len());
        let Some(number) =
            CODE_SLOTS.get(slot).filter(|at| CODES.get(usize::from(**at)) == Some(&code))
        else {
            return &[];
        };
        let entries = self.entries();
        let from = entries.partition_point(|entry| entry.0 < *number);
        let to = entries.partition_point(|entry| entry.0 <= *number);
        entries.get(from..to).unwrap_or_default()
    }

    /// True when the set has this code, in whatever system.
    #[inline]
    pub fn has_code(self, code: &str) -> bool {
        !self.of_code(code).is_empty()
    }

    /// True when the set has this code of this system.
    pub fn has(self, system: &str, code: &str) -> bool {
        self.of_code(code).iter().any(|entry| SYSTEMS.get(usize::from(entry.1)) == Some(&system))
    }

    /// All (system, code) pairs, sorted by code.
    pub fn iter(self) -> impl ExactSizeIterator<Item = (&'static str, &'static str)> {
        self.entries().iter().map(|entry| {
            let system = SYSTEMS.get(usize::from(entry.1)).copied().unwrap_or_default();
            (system, CODES.get(usize::from(entry.0)).copied().unwrap_or_default())
        })
    }
}
