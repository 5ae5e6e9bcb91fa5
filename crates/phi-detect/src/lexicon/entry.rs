//! What the dictionaries say of one word.

use super::format::{field, field_of};

/// Packed answers; the empty entry is that of an unknown word.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Entry(pub(crate) u32);

impl Entry {
    pub(crate) fn first(self) -> u32 {
        field_of(self.0, field::FIRST)
    }
    pub(crate) fn last(self) -> u32 {
        field_of(self.0, field::LAST)
    }
    pub(crate) fn word(self) -> u32 {
        field_of(self.0, field::WORD)
    }
    pub(crate) fn city(self) -> u32 {
        field_of(self.0, field::CITY)
    }
    pub(crate) fn begins_place(self) -> bool {
        field_of(self.0, field::PREFIX) != 0
    }
    pub(crate) fn county(self) -> bool {
        field_of(self.0, field::COUNTY) != 0
    }
    pub(crate) fn world_city(self) -> bool {
        field_of(self.0, field::WORLD) != 0
    }
    pub(crate) fn drug(self) -> bool {
        field_of(self.0, field::DRUG) != 0
    }
    pub(crate) fn diagnosis(self) -> bool {
        field_of(self.0, field::DIAGNOSIS) != 0
    }
    pub(crate) fn acronym(self) -> u32 {
        field_of(self.0, field::ACRONYM)
    }
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }
}
