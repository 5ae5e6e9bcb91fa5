//! What the checks need to know of a patient.

use std::fmt;

use medpipe_fhir_model::Node;

use crate::date::When;
use crate::sex::Sex;

/// What is known of a death.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Death {
    /// Nothing says that the patient is dead.
    None,
    /// Dead, at an unknown time.
    Undated,
    /// Dead since then.
    At(When),
}

/// Birth, death and sex of a patient. `Debug` shows only what is there, no value.
#[derive(Clone, Copy)]
pub struct PatientDates {
    /// Birth, to the precision given.
    pub birth: Option<When>,
    /// Death.
    pub death: Death,
    /// Administrative sex, when it is male or female.
    pub sex: Option<Sex>,
}

impl PatientDates {
    /// Reads a `Patient` resource.
    pub fn of(patient: Node<'_>) -> PatientDates {
        let date = |key: &str| patient.get(key).and_then(when);
        let death = match (
            date("deceasedDateTime"),
            patient.get("deceasedBoolean").and_then(Node::as_bool),
        ) {
            (Some(at), _) => Death::At(at),
            (None, Some(true)) => Death::Undated,
            (None, _) if patient.get("deceasedDateTime").is_some() => Death::Undated,
            (None, _) => Death::None,
        };
        let sex = patient.get("gender").and_then(|gender| match gender.raw() {
            "female" => Some(Sex::Female),
            "male" => Some(Sex::Male),
            _ => None,
        });
        PatientDates { birth: date("birthDate"), death, sex }
    }
}

impl fmt::Debug for PatientDates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dead = !matches!(self.death, Death::None);
        write!(f, "PatientDates {{ birth: {}, dead: {dead} }}", self.birth.is_some())
    }
}

/// Reads a string node as a date.
pub(crate) fn when(node: Node<'_>) -> Option<When> {
    if node.has_escapes() {
        return None;
    }
    When::parse(node.raw())
}

/// Knowledge of patients and resources that lie in other parts of the input.
pub trait PatientLookup {
    /// Birth, death and sex of the patient that `reference` means, when it is not in this unit.
    fn dates(&self, reference: &str) -> Option<PatientDates>;

    /// Whether any input holds the resource that `reference` means; `None` when that is not known,
    /// as while only a part has been seen.
    fn exists(&self, reference: &str) -> Option<bool> {
        let _ = reference;
        None
    }
}

/// Knows nothing: what is not in the unit stays not evaluated.
#[derive(Clone, Copy, Default, Debug)]
pub struct NoLookup;

impl PatientLookup for NoLookup {
    fn dates(&self, _: &str) -> Option<PatientDates> {
        None
    }
}
