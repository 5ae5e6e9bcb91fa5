//! Which URIs may stay: those of public authorities, in a shape that carries no identifier.

use super::codes;
use crate::authorities::AUTHORITIES;

/// The URL of a public authority or a URN of a standards body, with nothing in it that could be an
/// identifier: no query, no `@`, no run of seven digits, no escape.
pub(crate) fn is_public(uri: &str) -> bool {
    if uri.len() > 200 || !uri.bytes().all(|b| b.is_ascii_graphic()) {
        return false;
    }
    if longest_digit_run(uri) > 6
        || codes::dated(uri)
        || uri.bytes().any(|b| matches!(b, b'@' | b'?' | b'%' | b'\\'))
    {
        return false;
    }
    if let Some(rest) = uri.strip_prefix("http://").or_else(|| uri.strip_prefix("https://")) {
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        return is_authority(host) && !looks_grouped(path);
    }
    if let Some(oid) = uri.strip_prefix("urn:oid:") {
        return is_oid(oid);
    }
    if let Some(rest) = uri.strip_prefix("urn:iso:").or_else(|| uri.strip_prefix("urn:ietf:")) {
        return rest.len() <= 40 && !looks_grouped(rest);
    }
    matches!(uri, "urn:hl7-org:v3" | "urn:hl7-org:sdtc")
}

/// True for a host that is an authority or lies below one.
pub(crate) fn is_authority(host: &str) -> bool {
    AUTHORITIES.iter().any(|known| {
        host.strip_suffix(known).is_some_and(|front| {
            (front.is_empty() || front.ends_with('.'))
                && front.len() <= 24
                && longest_digit_run(front) < 4
        })
    })
}

/// Dotted numbers, none of them longer than six digits.
fn is_oid(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 80
        && text
            .split('.')
            .all(|arc| !arc.is_empty() && arc.len() <= 6 && arc.bytes().all(|b| b.is_ascii_digit()))
}

/// The longest run of ASCII digits.
pub(crate) fn longest_digit_run(text: &str) -> usize {
    let (mut best, mut run) = (0, 0);
    for b in text.bytes() {
        run = if b.is_ascii_digit() { run + 1 } else { 0 };
        best = best.max(run);
    }
    best
}

/// Digit groups joined by single signs that together make nine digits or more: an SSN, telephone
/// or card number written apart. Dots are left out where versions and OIDs use them.
pub(crate) fn looks_grouped(text: &str) -> bool {
    let mut digits = 0usize;
    let mut gap = 0usize;
    for b in text.bytes() {
        if b.is_ascii_digit() {
            digits += 1;
            gap = 0;
            if digits >= 9 {
                return true;
            }
        } else if matches!(b, b'-' | b' ' | b'_' | b'(' | b')' | b'/') && gap < 2 {
            gap += 1;
        } else {
            digits = 0;
            gap = 0;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authorities_stay() {
        for uri in [
            "http://hl7.org/fhir/sid/us-ssn",
            "http://terminology.hl7.org/CodeSystem/v2-0203",
            "http://loinc.org",
            "http://snomed.info/sct",
            "http://www.nlm.nih.gov/research/umls/rxnorm",
            "http://unitsofmeasure.org",
            "urn:oid:2.16.840.1.113883.4.3.25",
            "urn:ietf:bcp:47",
            "urn:iso:std:iso:3166",
            "https://bluebutton.cms.gov/resources/variables/clm_id",
            "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|3.1.1",
        ] {
            assert!(is_public(uri), "{uri}");
        }
    }

    #[test]
    fn hosts_of_their_own_and_hidden_numbers_go() {
        for uri in [
            "http://hospital.smarthealthit.org",
            "http://nothl7.org/x",
            "http://hl7.org.evil.example/x",
            "http://hl7.org/fhir/123456789",
            "http://hl7.org/fhir/123-45-6789",
            "http://hl7.org/fhir?ssn=1",
            "http://user@hl7.org/fhir",
            "urn:oid:1.2.840.123456789",
            "urn:uuid:6c5d9ca9-54d7-42f5-bfae-a7c19cd217f2",
            "mailto:a@hl7.org",
            "John Smith",
        ] {
            assert!(!is_public(uri), "{uri}");
        }
    }
}
