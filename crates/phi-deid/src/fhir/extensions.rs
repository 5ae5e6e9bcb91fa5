//! The short list of extensions that stay.

/// How an allowed extension is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Allowed {
    /// A code, a CodeableConcept, or nested codings with their text (US Core race and ethnicity).
    Coded,
    /// `data-absent-reason`.
    Absent,
    /// Values this project derived.
    Derived,
}

/// Where the values of enrichment stand.
pub const DERIVED_URL: &str = "https://medpipe.dev/fhir/StructureDefinition/derived";

/// FHIR's extension for a value that is not there.
pub const ABSENT_URL: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/// Whether, and how, an extension of that URL stays.
pub(super) fn allowed(url: &str) -> Option<Allowed> {
    match url {
        "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race"
        | "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity"
        | "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex"
        | "http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex"
        | "http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity" => {
            Some(Allowed::Coded)
        }
        ABSENT_URL => Some(Allowed::Absent),
        DERIVED_URL => Some(Allowed::Derived),
        _ => None,
    }
}

/// Codes of data-absent-reason.
pub(super) fn is_absent_reason(code: &str) -> bool {
    const REASONS: [&str; 15] = [
        "unknown",
        "asked-unknown",
        "temp-unknown",
        "not-asked",
        "asked-declined",
        "masked",
        "not-applicable",
        "unsupported",
        "as-text",
        "error",
        "not-a-number",
        "negative-infinity",
        "positive-infinity",
        "not-performed",
        "not-permitted",
    ];
    REASONS.contains(&code)
}
