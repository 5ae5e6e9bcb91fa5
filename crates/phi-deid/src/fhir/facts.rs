//! What a record says of its person, for the search in free text.

use medpipe_fhir_model::Node;
use medpipe_phi_detect::PatientFacts;

use super::patients::Person;

/// The names, dates, identifiers, addresses and contacts of a Patient (or Practitioner, RelatedPerson, Person), and of those
/// named in it, as [`Detector::detect_known`](medpipe_phi_detect::Detector::detect_known) takes them.
///
/// ```
/// use medpipe_fhir_model::Document;
/// use medpipe_phi_deid::fhir::patient_facts;
/// use medpipe_phi_detect::{Detector, Scratch};
///
/// let json = br#"{"resourceType":"Patient","name":[{"family":"Winter","given":["Hope"]}],"birthDate":"1961-03-05"}"#;
/// let patient = Document::parse(json.to_vec())?;
/// let known = patient_facts(patient.root()).compile();
/// let mut spans = Vec::new();
/// Detector::new().detect_known("pt hope winter, b. 5.3.61", &known, &mut Scratch::new(), &mut spans);
/// assert_eq!(spans.len(), 2);
/// # Ok::<(), medpipe_fhir_model::ReadError>(())
/// ```
pub fn patient_facts(person: Node<'_>) -> PatientFacts {
    let mut facts = PatientFacts::new();
    Person::read(person).tell(&mut facts, 0);
    facts
}
