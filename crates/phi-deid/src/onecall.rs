//! De-identification in one call.

use medpipe_fhir_model::{Document, Position, Resource, Unit, UnitEntry, UnitIndex};
use sha2::{Digest, Sha256};

use crate::dates::Date;
use crate::fhir::{
    DeidError, DeidIssue, FhirDeidentifier, FhirPolicy, Findings, Known, PatientIndex, Refused,
};
use crate::guard::Deidentified;
use crate::key::Key;
use crate::policy::Policy;
use crate::text::TextRedactor;

/// De-identifies a bare resource or a whole Bundle (which stays a Bundle).
///
/// The key comes from the document's own bytes: links within it survive, links to other documents
/// do not. To keep those, or to set the day at which ages are taken, use [`deidentify_with`].
///
/// ```
/// use medpipe_fhir_model::Document;
/// use medpipe_phi_deid::{Policy, deidentify};
/// let json = br#"{"resourceType":"Patient","id":"1","birthDate":"1961-03-05","gender":"female"}"#;
/// let clean = deidentify(&Document::parse(json.to_vec())?, &Policy::safe_harbor())?;
/// assert_eq!(clean.get().root().get("birthDate").map(|n| n.raw()), Some("1961"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Entries of a Bundle in which a member stands twice, or whose type is not one of R4, are left out;
/// [`FhirDeidentifier::document`] says which.
///
/// # Errors
/// [`DeidError`] when the root is no resource of FHIR R4.
pub fn deidentify(
    document: &Document,
    policy: &Policy,
) -> Result<Deidentified<Document>, DeidError> {
    let key = Key::extract(&Sha256::digest(document.source().as_bytes()));
    deidentify_with(document, &FhirPolicy::new(policy.clone()), &key, Date::RELEASE)
}

/// As [`deidentify`], under a key and at a day of the caller's.
///
/// Where the policy shifts dates, those of a resource move with its subject: by the id of the Patient, in the
/// document or behind a reference (`Patient/7`). Of other subjects (`urn:` without an entry, groups, nobody)
/// the year alone stays.
///
/// # Errors
/// [`DeidError`] when the root is no resource of FHIR R4.
pub fn deidentify_with(
    document: &Document,
    policy: &FhirPolicy,
    key: &Key,
    clock: Date,
) -> Result<Deidentified<Document>, DeidError> {
    let detector = TextRedactor::new(policy.policy().clone()).into_detector();
    let deid = FhirDeidentifier::new(policy.clone(), key, detector, clock);
    deid.document(document).map(|done| done.document)
}

/// A de-identified document and what is to be said of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct DocumentOutcome {
    /// What may leave.
    pub document: Deidentified<Document>,
    /// What was found.
    pub findings: Findings,
    /// What was removed or changed beyond the ordinary rows of the table.
    pub issues: Vec<DeidIssue>,
    /// Entries of the Bundle that were left out: a member stands twice in them, or their type is not R4's.
    pub refused: Vec<Refused>,
    /// The known facts of its persons, for the [residue check](crate::verify::ResidueChecker::check).
    pub known: Known,
}

impl FhirDeidentifier {
    /// De-identifies a bare resource or a whole Bundle, which stays a Bundle.
    ///
    /// # Errors
    /// [`DeidError`] when the root is no resource of FHIR R4.
    pub fn document(&self, document: &Document) -> Result<DocumentOutcome, DeidError> {
        let root = document.root();
        let mut index = PatientIndex::new();
        index.observe(root, None);
        let resource = Resource::new(document.clone(), root.id());
        let entry = UnitEntry { resource, full_url: None, position: Position::default() };
        let unit = Unit { entries: vec![entry] };
        let findings = self.detect(&unit, &index);
        // No index of the unit: within a Bundle `urn:uuid` references stay such.
        let outcome = self
            .apply(&unit, &UnitIndex::default(), &PatientIndex::new(), &findings)
            .into_iter()
            .next()
            .ok_or(DeidError::Unreadable)?;
        let known = self.known(&unit, &index).into_iter().next().unwrap_or_default();
        let document = Deidentified::mint(outcome.resource?.into_inner().document().clone());
        Ok(DocumentOutcome {
            document,
            findings,
            issues: outcome.issues,
            refused: outcome.refused,
            known,
        })
    }
}
