//! Safe Harbor de-identification of text and FHIR, default-deny, with an independent residue check.
