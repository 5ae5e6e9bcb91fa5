//! What each resource type needs, and which of its dates say that something happened.

use crate::rule::R;
use crate::slots::S;

/// What a date is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum EventKind {
    /// Care or a state of the patient: within life, and not in the future.
    Care,
    /// A record or claim: not before birth, not in the future; after death it is only noted.
    Record,
}

/// A need: the rule that fires when none of the slots is filled.
pub(crate) type Need = (R, &'static [S]);

/// How a resource type is checked.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) name: &'static str,
    pub(crate) needs: &'static [Need],
    pub(crate) events: &'static [(S, EventKind)],
    /// When it happened, when it was recorded, and the days that may lie between.
    pub(crate) recording: Option<(S, S, i32)>,
    /// Slots that make two resources of one subject the same; the last is the date.
    pub(crate) same: &'static [S],
}

use EventKind::{Care, Record};

const SUBJECT: Need = (R::NeedSubject, &[S::Subject]);
const CODE: Need = (R::NeedCode, &[S::Code]);
const STATUS: Need = (R::NeedStatus, &[S::Status]);
const NAME: Need = (R::NeedName, &[S::Name]);
/// Completion of a medical record after discharge, 42 CFR 482.24(c)(4)(vii), taken for results too.
const RECORD_DAYS: i32 = 30;
/// Filing of a claim, 42 CFR 424.44.
const CLAIM_DAYS: i32 = 365;

const fn spec(
    name: &'static str,
    needs: &'static [Need],
    events: &'static [(S, EventKind)],
    recording: Option<(S, S, i32)>,
    same: &'static [S],
) -> Spec {
    Spec { name, needs, events, recording, same }
}

/// Sorted by name.
static SPECS: &[Spec] = &[
    spec(
        "AllergyIntolerance",
        &[SUBJECT, CODE],
        &[(S::Onset, Care), (S::LastOccurrence, Care), (S::RecordedDate, Record)],
        None,
        &[S::Code, S::RecordedDate],
    ),
    spec("CarePlan", &[SUBJECT, STATUS], &[(S::Period, Care), (S::Created, Record)], None, &[]),
    spec("CareTeam", &[SUBJECT], &[(S::Period, Care)], None, &[]),
    spec(
        "Claim",
        &[SUBJECT, STATUS, (R::NeedDate, &[S::Created])],
        &[(S::Billable, Record), (S::Created, Record)],
        Some((S::Billable, S::Created, CLAIM_DAYS)),
        &[],
    ),
    spec(
        "ClinicalImpression",
        &[SUBJECT, STATUS],
        &[(S::Effective, Care), (S::Date, Record)],
        None,
        &[],
    ),
    spec(
        "Composition",
        &[SUBJECT, STATUS, (R::NeedDate, &[S::Date])],
        &[(S::Date, Record)],
        None,
        &[],
    ),
    spec(
        "Condition",
        &[SUBJECT, CODE, (R::NeedDate, &[S::Onset, S::OnsetOther, S::RecordedDate])],
        &[(S::Onset, Care), (S::Abatement, Care), (S::RecordedDate, Record)],
        None,
        &[S::Code, S::Abatement, S::Onset],
    ),
    spec("Coverage", &[SUBJECT, STATUS], &[], None, &[]),
    spec(
        "DiagnosticReport",
        &[SUBJECT, CODE, STATUS, (R::NeedDate, &[S::Effective, S::Issued])],
        &[(S::Effective, Care), (S::Issued, Record)],
        Some((S::Effective, S::Issued, RECORD_DAYS)),
        &[],
    ),
    spec(
        "DocumentReference",
        &[SUBJECT, STATUS, (R::NeedCode, &[S::Type]), (R::NeedDate, &[S::Date])],
        &[(S::Date, Record)],
        None,
        &[],
    ),
    spec(
        "Encounter",
        &[SUBJECT, STATUS, (R::NeedClass, &[S::Class]), (R::NeedDate, &[S::Period])],
        &[(S::Period, Care)],
        None,
        &[S::Class, S::Type, S::Period],
    ),
    spec(
        "ExplanationOfBenefit",
        &[SUBJECT, STATUS, (R::NeedDate, &[S::Created])],
        &[(S::Billable, Record), (S::Created, Record)],
        None,
        &[],
    ),
    spec("Goal", &[SUBJECT], &[(S::StartDate, Care)], None, &[]),
    spec(
        "ImagingStudy",
        &[SUBJECT, STATUS, (R::NeedDate, &[S::Started])],
        &[(S::Started, Care)],
        None,
        &[],
    ),
    spec(
        "Immunization",
        &[SUBJECT, CODE, STATUS, (R::NeedDate, &[S::Occurrence, S::OccurrenceOther])],
        &[(S::Occurrence, Care), (S::Recorded, Record)],
        Some((S::Occurrence, S::Recorded, RECORD_DAYS)),
        &[S::Code, S::Occurrence],
    ),
    spec("Location", &[NAME], &[], None, &[]),
    spec(
        "MedicationAdministration",
        &[SUBJECT, CODE, STATUS, (R::NeedDate, &[S::Effective])],
        &[(S::Effective, Care)],
        None,
        &[S::Code, S::Effective],
    ),
    spec(
        "MedicationDispense",
        &[SUBJECT, CODE, STATUS, (R::NeedDate, &[S::HandedOver, S::Prepared])],
        &[(S::Prepared, Record), (S::HandedOver, Care)],
        None,
        &[S::Code, S::HandedOver],
    ),
    spec(
        "MedicationRequest",
        &[SUBJECT, CODE, STATUS, (R::NeedDate, &[S::AuthoredOn])],
        &[(S::AuthoredOn, Care)],
        None,
        &[S::Code, S::AuthoredOn],
    ),
    spec(
        "MedicationStatement",
        &[SUBJECT, CODE, STATUS, (R::NeedDate, &[S::Effective, S::Asserted])],
        &[(S::Effective, Care), (S::Asserted, Record)],
        None,
        &[S::Code, S::Effective],
    ),
    spec(
        "Observation",
        &[SUBJECT, CODE, STATUS, (R::NeedDate, &[S::Effective, S::EffectiveTiming])],
        &[(S::Effective, Care), (S::Issued, Record)],
        Some((S::Effective, S::Issued, RECORD_DAYS)),
        &[S::Code, S::ValueQuantity, S::ValueOther, S::ValueInteger, S::Component, S::Effective],
    ),
    spec("Organization", &[NAME], &[], None, &[]),
    spec(
        "Patient",
        &[NAME, (R::NeedBirthDate, &[S::BirthDate]), (R::NeedGender, &[S::Gender])],
        &[],
        None,
        &[],
    ),
    spec("Practitioner", &[NAME], &[], None, &[]),
    spec(
        "Procedure",
        &[SUBJECT, CODE, STATUS, (R::NeedDate, &[S::Performed, S::PerformedOther])],
        &[(S::Performed, Care)],
        None,
        &[S::Code, S::Performed],
    ),
    spec(
        "QuestionnaireResponse",
        &[SUBJECT, STATUS, (R::NeedDate, &[S::Authored])],
        &[(S::Authored, Record)],
        None,
        &[],
    ),
    spec("RiskAssessment", &[SUBJECT, STATUS], &[(S::Occurrence, Care)], None, &[]),
    spec(
        "ServiceRequest",
        &[
            SUBJECT,
            CODE,
            STATUS,
            (R::NeedDate, &[S::AuthoredOn, S::Occurrence, S::OccurrenceOther]),
        ],
        &[(S::AuthoredOn, Care)],
        None,
        &[],
    ),
];

/// The row of a type, if it has one.
pub(crate) fn of(resource_type: &str) -> Option<&'static Spec> {
    let at = SPECS.binary_search_by(|spec| spec.name.cmp(resource_type)).ok()?;
    SPECS.get(at)
}

/// A status that says that it has not happened, or not yet.
pub(crate) fn is_not_done(status: &str) -> bool {
    matches!(
        status,
        "planned"
            | "preparation"
            | "draft"
            | "proposed"
            | "registered"
            | "booked"
            | "pending"
            | "not-done"
            | "cancelled"
            | "on-hold"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted() {
        assert!(SPECS.windows(2).all(|w| w[0].name < w[1].name));
    }
}
