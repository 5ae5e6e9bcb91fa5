//! The static table of rules: what each checks, and what it counts for.

use medpipe_etl_core::{IssueCode, Severity};
use serde::{Deserialize, Serialize};

/// Category of a data quality check (Kahn et al. 2016, eGEMs 4(1):1244).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Category {
    /// The data follow the standard, and their own relations.
    Conformance,
    /// What is needed is there.
    Completeness,
    /// The data can be true.
    Plausibility,
}

impl Category {
    /// The lower-case word.
    pub fn as_str(self) -> &'static str {
        match self {
            Category::Conformance => "conformance",
            Category::Completeness => "completeness",
            Category::Plausibility => "plausibility",
        }
    }
}

/// Dimension of data quality on the scorecard.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dimension {
    /// Values that can be true of a person.
    Accuracy,
    /// Elements needed for use are there.
    Completeness,
    /// Parts agree with each other.
    Consistency,
    /// Recorded soon, and still current.
    Timeliness,
    /// Structure, codes and units follow their standards.
    Validity,
    /// Nothing stands there twice.
    Uniqueness,
}

impl Dimension {
    /// All six, in the order of the scorecard.
    pub const ALL: [Dimension; 6] = [
        Dimension::Accuracy,
        Dimension::Completeness,
        Dimension::Consistency,
        Dimension::Timeliness,
        Dimension::Validity,
        Dimension::Uniqueness,
    ];

    /// The lower-case word.
    pub fn as_str(self) -> &'static str {
        match self {
            Dimension::Accuracy => "accuracy",
            Dimension::Completeness => "completeness",
            Dimension::Consistency => "consistency",
            Dimension::Timeliness => "timeliness",
            Dimension::Validity => "validity",
            Dimension::Uniqueness => "uniqueness",
        }
    }
}

/// A check and what it stands for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Machine name, as in `Issue.rule`.
    pub id: &'static str,
    /// Kahn category.
    pub category: Category,
    /// Dimension it counts for.
    pub dimension: Dimension,
    /// Severity of its issues.
    pub severity: Severity,
    /// FHIR issue-type of its issues.
    pub code: IssueCode,
    /// False for notes that do not lower the score.
    pub scored: bool,
    /// What is wrong when it fires, and how to mend it.
    pub text: &'static str,
    /// Where the rule comes from.
    pub source: &'static str,
}

/// All rules, in the order in which a [`crate::Tally`] lists them.
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule of that machine name.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

macro_rules! rules {
    ($($variant:ident $id:literal $category:ident $dimension:ident $severity:ident $code:ident $text:literal [$source:literal])*) => {
        /// Position of a rule in [`RULES`].
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum R { $($variant,)* }

        pub(crate) const COUNT: usize = [$(R::$variant,)*].len();

        static RULES: [Rule; COUNT] = [$(Rule {
            id: $id,
            category: Category::$category,
            dimension: Dimension::$dimension,
            severity: Severity::$severity,
            code: IssueCode::$code,
            scored: !matches!(Severity::$severity, Severity::Information),
            text: $text,
            source: $source,
        },)*];
    };
}

rules! {
    Structure "structure" Conformance Validity Error Structure
        "the resource breaks the structure of FHIR R4; see its structural issues" ["FHIR R4 definitions"]
    ReferenceUnresolved "reference-unresolved" Conformance Consistency Warning NotFound
        "the reference names a resource that is in no input; add it or mend the reference" ["FHIR R4 Bundle, resolving references"]
    ReferenceContained "reference-contained" Conformance Consistency Error NotFound
        "the reference begins with # but no contained resource has that id" ["FHIR R4 DomainResource, contained"]
    DateBeforeBirth "date-before-birth" Plausibility Consistency Error BusinessRule
        "the event lies before the birth of its patient; check both dates and the subject" ["OHDSI DataQualityDashboard, plausibleBeforeBirth"]
    DateAfterDeath "date-after-death" Plausibility Consistency Warning BusinessRule
        "care is dated after the death of its patient; check both dates and the subject" ["OHDSI DataQualityDashboard, plausibleAfterDeath"]
    RecordAfterDeath "record-after-death" Plausibility Consistency Information Informational
        "a record or claim is dated after the death of its patient; this is usual for certificates and billing" ["medpipe"]
    PeriodOrder "period-order" Conformance Consistency Error Invariant
        "the period ends before it starts; check for swapped dates" ["FHIR R4 Period, per-1"]
    OnsetAbatement "onset-after-abatement" Plausibility Consistency Error BusinessRule
        "the condition abates before its onset; check for swapped dates" ["OHDSI DataQualityDashboard, plausibleStartBeforeEnd"]
    IssuedBeforeEffective "issued-before-effective" Plausibility Consistency Warning BusinessRule
        "the result was issued before the time it is about" ["FHIR R4 Observation.issued"]
    DeathBeforeBirth "death-before-birth" Plausibility Consistency Error BusinessRule
        "the patient dies before being born; check for swapped dates" ["OHDSI DataQualityDashboard, plausibleStartBeforeEnd"]
    DateFuture "date-future" Plausibility Accuracy Error BusinessRule
        "something that has happened is dated after the clock of this run; check the date, or --clock" ["Kahn 2016, temporal plausibility"]
    AgePlausible "age-implausible" Plausibility Accuracy Warning BusinessRule
        "the patient would be over 125 years old; check the birth date, or a missing death" ["longest documented life: 122 years"]
    ValueLimit "value-limit" Plausibility Accuracy Error BusinessRule
        "the value lies outside what is possible for this measurement; check the value and its unit" ["mimic3-benchmarks variable ranges; medpipe limit table"]
    BloodPressureOrder "blood-pressure-order" Plausibility Accuracy Error BusinessRule
        "systolic pressure is not above diastolic; check for swapped values" ["Kahn 2016, atemporal plausibility"]
    SexImplausible "sex-implausible" Plausibility Accuracy Warning BusinessRule
        "the code belongs to the other administrative sex; check the code, the patient's gender and the subject" ["OHDSI DataQualityDashboard, plausibleGender; ICD-10-CM; SNOMED CT"]
    UnitMismatch "unit-mismatch" Conformance Consistency Error Value
        "the unit measures another kind of quantity than the code; check both" ["LOINC property; UCUM"]
    UnitCode "unit-code" Conformance Validity Warning CodeInvalid
        "the code of the unit is not in UCUM" ["FHIR R4 Quantity; UCUM 2.2"]
    UnitMissing "unit-missing" Conformance Validity Warning Required
        "a measured quantity has no unit; add a UCUM code" ["FHIR R4 Quantity"]
    ReferenceRangeOrder "reference-range-order" Conformance Consistency Warning Invariant
        "the low end of the range lies above its high end" ["FHIR R4 Range, rng-2"]
    GenderCode "gender-code" Conformance Validity Error CodeInvalid
        "the gender is none of male, female, other, unknown" ["FHIR R4 AdministrativeGender"]
    CheckDigit "code-check-digit" Conformance Validity Error CodeInvalid
        "the check digit of the code is wrong; it was mistyped or truncated" ["LOINC Users' Guide, mod 10; SNOMED CT RF2, Verhoeff"]
    CodeShape "code-shape" Conformance Validity Warning CodeInvalid
        "the code does not have the form of its code system" ["ICD-10-CM, RxNorm, CVX documentation"]
    DuplicateEntry "duplicate-entry" Plausibility Uniqueness Warning Duplicate
        "the same type and id stand in this unit already" ["FHIR R4 Bundle, bdl-7"]
    DuplicateContent "duplicate-content" Plausibility Uniqueness Warning Duplicate
        "another resource says the same of the same patient at the same time" ["Kahn 2016, uniqueness plausibility"]
    ValueAbsent "value-absent" Completeness Completeness Warning Required
        "there is no value, and no dataAbsentReason says why" ["FHIR R4 Observation, dataAbsentReason"]
    NeedSubject "subject-absent" Completeness Completeness Warning Required
        "it does not say whom it is about" ["US Core, mandatory elements"]
    NeedCode "code-absent" Completeness Completeness Warning Required
        "it does not say what it is: no code" ["US Core, mandatory elements"]
    NeedDate "date-absent" Completeness Completeness Warning Required
        "it does not say when: no date or period" ["US Core, must-support elements"]
    NeedName "name-absent" Completeness Completeness Warning Required
        "there is no name" ["US Core, mandatory elements"]
    NeedBirthDate "birth-date-absent" Completeness Completeness Warning Required
        "there is no birth date; age and date checks cannot run" ["US Core Patient"]
    NeedGender "gender-absent" Completeness Completeness Warning Required
        "there is no administrative gender" ["US Core Patient"]
    NeedClass "class-absent" Completeness Completeness Warning Required
        "the encounter has no class" ["FHIR R4 Encounter.class"]
    NeedStatus "status-absent" Completeness Completeness Warning Required
        "there is no status" ["FHIR R4, status elements"]
    RecordedLate "recorded-late" Plausibility Timeliness Warning BusinessRule
        "it was recorded later than its kind allows" ["42 CFR 482.24(c)(4)(vii), 30 days; 42 CFR 424.44, one year for claims"]
    PatientActivity "patient-activity" Plausibility Timeliness Information Informational
        "share of living patients with activity in the last 24 months of the data" ["medpipe"]
}

impl R {
    pub(crate) const fn bit(self) -> u64 {
        1 << self as u8
    }

    pub(crate) fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }
}

const _: () = assert!(COUNT <= 64, "the per-entry bit sets hold 64 rules");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_plain() {
        for (i, rule) in rules().iter().enumerate() {
            assert!(rule.id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
            assert!(rules().iter().skip(i + 1).all(|other| other.id != rule.id));
        }
    }
}
