//! The insurance record.

use crate::draw::{Domain, Draw};
use crate::person::{Sex, names};
use crate::{shape_debug, values};
use chrono::{Days, NaiveDate};
use serde::{Serialize, Serializer};

/// Insurers of the seed documents.
pub(crate) const INSURERS: [&str; 6] = [
    "Aetna Better Health",
    "Blue Cross Blue Shield",
    "Cigna HealthCare",
    "Humana Inc.",
    "Kaiser Permanente",
    "UnitedHealth Group",
];

/// Of the covered person to the policy holder.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Relationship {
    /// The holder is covered.
    Self_,
    /// The holder's spouse is.
    Spouse,
    /// The holder's child is.
    Child,
}

impl Relationship {
    /// `Self`, `Spouse` or `Child`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Relationship::Self_ => "Self",
            Relationship::Spouse => "Spouse",
            Relationship::Child => "Child",
        }
    }
}

/// Who is insured where.
#[derive(Clone, PartialEq, Serialize)]
pub struct InsuranceRecord {
    /// Insurer.
    pub insurance_provider: &'static str,
    /// `ABC`, `XYZ` or `DEF` and nine digits.
    pub member_id: String,
    /// `GRP` and five digits.
    pub group_number: String,
    /// Name of the holder.
    pub policy_holder: String,
    /// Of the covered person to the holder.
    #[serde(serialize_with = "relationship")]
    pub relationship: Relationship,
    /// First day of cover, within two years before the clock.
    #[serde(serialize_with = "iso")]
    pub effective_date: NaiveDate,
    /// Always true.
    pub synthetic_marker: bool,
}

fn relationship<S: Serializer>(value: &Relationship, s: S) -> Result<S::Ok, S::Error> {
    s.serialize_str(value.as_str())
}

fn iso<S: Serializer>(date: &NaiveDate, s: S) -> Result<S::Ok, S::Error> {
    s.collect_str(date)
}

pub(crate) fn insurance(seed: u64, clock: NaiveDate, index: u64) -> InsuranceRecord {
    let mut draw = Draw::new(seed, Domain::Insurance, index);
    let sex = if draw.chance(50) { Sex::Female } else { Sex::Male };
    let name = names::full_name(&mut draw, sex);
    let ago = Days::new(u64::try_from(draw.range(0, 730)).unwrap_or(0));
    InsuranceRecord {
        insurance_provider: draw.pick(&INSURERS),
        member_id: values::member(&mut draw),
        group_number: format!("GRP{}{}", draw.digit(1), draw.digits(4)),
        policy_holder: format!("{} {}", name.given, name.family),
        relationship: draw.pick(&[Relationship::Self_, Relationship::Spouse, Relationship::Child]),
        effective_date: clock.checked_sub_days(ago).unwrap_or(clock),
        synthetic_marker: true,
    }
}

shape_debug!(InsuranceRecord);
