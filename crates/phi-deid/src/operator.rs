//! What can be done to one identifying value.

use medpipe_phi_detect::Kind;
use serde::{Deserialize, Serialize};

/// What is done to a value of a kind. In files: `tag`, `shift_date`, ...
///
/// Whatever an operator cannot do to a value (a date that cannot be read, a number without the shape
/// of one) it does not leave alone: the value's place is then taken by its [tag](Operator::Tag).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Operator {
    /// Its kind stands in its place: `[NAME]`.
    Tag,
    /// `***` stands in its place, whatever the kind.
    Mask,
    /// Nothing stands in its place.
    Remove,
    /// A keyed pseudonym (HMAC): the same for the same value, telling nothing of it. Needs a key.
    Hash,
    /// Enciphered by AES-SIV: who has the key can read it again. Needs a key and feature `vault`.
    #[cfg(feature = "vault")]
    Encrypt,
    /// A made-up value of the same form: case, sex of given names, separators and check digits stay,
    /// in number ranges that nobody was ever given where there are such. Needs a key.
    Surrogate,
    /// Moved by the patient's own number of days, never zero, and written in the same form. Dates
    /// only; needs a key and a patient.
    ShiftDate,
    /// The year of a date.
    YearOnly,
    /// The first three digits of a ZIP code, `000` for areas of 20,000 people or fewer.
    Zip3,
    /// `90+` for an age of 90 or over.
    AgeCap,
    /// Of places: cities stay, streets, units and facilities go (45 CFR 164.514(e)(2)(ii)).
    CityOnly,
    /// The value stays.
    Keep,
}

impl Operator {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Operator::Tag => "tag",
            Operator::Mask => "mask",
            Operator::Remove => "remove",
            Operator::Hash => "hash",
            #[cfg(feature = "vault")]
            Operator::Encrypt => "encrypt",
            Operator::Surrogate => "surrogate",
            Operator::ShiftDate => "shift_date",
            Operator::YearOnly => "year_only",
            Operator::Zip3 => "zip3",
            Operator::AgeCap => "age_cap",
            Operator::CityOnly => "city_only",
            Operator::Keep => "keep",
        }
    }

    /// Whether it can be chosen for values of that kind.
    pub const fn fits(self, kind: Kind) -> bool {
        match self {
            Operator::ShiftDate | Operator::YearOnly => matches!(kind, Kind::Date),
            Operator::Zip3 => matches!(kind, Kind::Zip),
            Operator::AgeCap => matches!(kind, Kind::Age90),
            Operator::CityOnly => matches!(kind, Kind::Location),
            _ => true,
        }
    }

    /// Whether it works only under a [`Key`](crate::Key). Without one it tags.
    pub const fn needs_key(self) -> bool {
        match self {
            Operator::Hash | Operator::Surrogate | Operator::ShiftDate => true,
            #[cfg(feature = "vault")]
            Operator::Encrypt => true,
            _ => false,
        }
    }

    /// Whether it stays within Safe Harbor (45 CFR 164.514(b)(2)): nothing of the value shows but what
    /// the rule lets stay, and there is no way back from what is written.
    pub const fn is_safe_harbor(self) -> bool {
        match self {
            Operator::ShiftDate | Operator::CityOnly | Operator::Keep => false,
            #[cfg(feature = "vault")]
            Operator::Encrypt => false,
            _ => true,
        }
    }
}

impl std::fmt::Display for Operator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
