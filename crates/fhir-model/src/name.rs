//! Interned element names.

use crate::defs::names::{NAMES, lookup};

/// An element name of FHIR R4 (`birthDate`, `valueQuantity`, …) as a number, or [`Name::UNKNOWN`].
///
/// The sibling of a primitive (`_birthDate`) is the same name with the shadow bit set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(pub(crate) u16);

const SHADOW: u16 = 0x8000;

impl Name {
    /// The key is no element name of any R4 type.
    pub const UNKNOWN: Name = Name(0x7fff);

    /// Looks a key up; `None` when no R4 type has an element of that name.
    pub fn of(key: &str) -> Option<Name> {
        let name = Name::of_bytes(key.as_bytes());
        (name != Name::UNKNOWN).then_some(name)
    }

    #[inline]
    pub(crate) fn of_bytes(key: &[u8]) -> Name {
        match key.split_first() {
            Some((b'_', rest)) => lookup(rest).map_or(Name::UNKNOWN, |n| Name(n | SHADOW)),
            _ => lookup(key).map_or(Name::UNKNOWN, Name),
        }
    }

    /// Position in the table of names, without the shadow bit.
    pub fn index(self) -> u16 {
        self.0 & !SHADOW
    }

    /// True for `_name`, which carries the id and extensions of the primitive `name`.
    pub fn is_shadow(self) -> bool {
        self.0 & SHADOW != 0
    }

    /// The primitive that a shadow belongs to; the name itself otherwise.
    pub fn shadow_of(self) -> Name {
        Name(self.0 & !SHADOW)
    }

    /// The name without a leading underscore; `<unknown>` for [`Name::UNKNOWN`].
    pub fn as_str(self) -> &'static str {
        NAMES.get(usize::from(self.index())).copied().unwrap_or("<unknown>")
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.is_shadow() { "_" } else { "" }, self.as_str())
    }
}
