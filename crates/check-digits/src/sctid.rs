//! SNOMED CT identifier: item, partition (two digits) and Verhoeff check digit, 6 to 18 digits
//! (SNOMED CT Release File Specification, section 6; a long form has a namespace of seven digits).

use crate::verhoeff;

/// What the identifier names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Component {
    /// Partition 00 or 10.
    Concept,
    /// Partition 01 or 11.
    Description,
    /// Partition 02 or 12.
    Relationship,
}

/// A well-formed SNOMED CT identifier.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Sctid {
    value: u64,
    component: u8,
    extension: bool,
}

impl Sctid {
    /// Reads an identifier; `None` when length, leading zero, partition, namespace room or check digit is wrong.
    pub fn parse(text: &str) -> Option<Sctid> {
        let b = text.as_bytes();
        let fits = (6..=18).contains(&b.len()) && b.first() != Some(&b'0');
        if !fits || !b.iter().all(u8::is_ascii_digit) || !verhoeff::is_valid(text) {
            return None;
        }
        let form = *b.get(b.len() - 3)?;
        let component = *b.get(b.len() - 2)?;
        let extension = form == b'1';
        // The long form needs an item of one digit or more before its seven-digit namespace.
        let room = !extension || b.len() >= 11;
        (matches!(form, b'0' | b'1') && matches!(component, b'0'..=b'2') && room).then_some(())?;
        Some(Sctid { value: text.parse().ok()?, component, extension })
    }

    /// The identifier as a number.
    pub fn value(self) -> u64 {
        self.value
    }

    /// What it names.
    pub fn component(self) -> Component {
        match self.component {
            b'0' => Component::Concept,
            b'1' => Component::Description,
            _ => Component::Relationship,
        }
    }

    /// Whether it belongs to an extension and so carries a namespace.
    pub fn is_extension(self) -> bool {
        self.extension
    }
}

/// Whether `text` is a well-formed SNOMED CT identifier.
pub fn is_valid(text: &str) -> bool {
    Sctid::parse(text).is_some()
}

/// The check digit for the digits before it (item, namespace if any, partition).
pub fn check_digit(payload: &str) -> Option<u8> {
    verhoeff::check_digit(payload)
}
