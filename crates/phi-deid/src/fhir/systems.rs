//! Which code systems are public: beside their codes a display is the system's own text.

use std::sync::OnceLock;

const TEXT: &str = include_str!("../../policy/systems.txt");
/// The code systems that the FHIR specification itself defines: one word behind this.
const FHIR: &str = "http://hl7.org/fhir/";

struct Systems {
    exact: Vec<&'static str>,
    /// None of them begins with another, so at most one can fit.
    prefixes: Vec<&'static str>,
}

fn systems() -> &'static Systems {
    static SYSTEMS: OnceLock<Systems> = OnceLock::new();
    SYSTEMS.get_or_init(|| {
        let lines = || TEXT.lines().filter(|l| !l.starts_with('#') && !l.is_empty());
        let mut exact: Vec<_> = lines().filter(|l| !l.ends_with('*')).collect();
        let mut prefixes: Vec<_> = lines().filter_map(|l| l.strip_suffix('*')).collect();
        exact.sort_unstable();
        prefixes.sort_unstable();
        Systems { exact, prefixes }
    })
}

/// True when `policy/systems.txt` has the code system, with or without a version behind `|`.
pub(super) fn is_public(system: &str) -> bool {
    let system = system.split('|').next().unwrap_or(system);
    let list = systems();
    if list.exact.binary_search(&system).is_ok() {
        return true;
    }
    let at = list.prefixes.partition_point(|p| *p <= system);
    let candidate = at.checked_sub(1).and_then(|at| list.prefixes.get(at));
    if candidate.is_some_and(|p| system.starts_with(p)) {
        return true;
    }
    let word = system.strip_prefix(FHIR).unwrap_or("");
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_systems_and_others() {
        for system in [
            "http://snomed.info/sct",
            "http://snomed.info/sct/731000124108",
            "http://loinc.org",
            "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "http://terminology.hl7.org/CodeSystem/v2-0360|2.7",
            "http://hl7.org/fhir/observation-status",
            "http://hl7.org/fhir/sid/icd-10-cm",
            "urn:oid:2.16.840.1.113883.6.238",
        ] {
            assert!(is_public(system), "{system}");
        }
        for system in [
            "",
            "urn:oid:1.2.840.114350.1.13.1.2",
            "http://hospital.example/codes",
            "http://hl7.org/fhir/sid/us-ssn",
            "http://hl7.org/fhir/Whitfield",
            "http://loinc.org.example",
            "http://terminology.hl7.org/NamingSystem/x",
            "LOINC",
        ] {
            assert!(!is_public(system), "{system}");
        }
    }

    #[test]
    fn no_prefix_begins_with_another() {
        assert!(systems().prefixes.windows(2).all(|w| !w[1].starts_with(w[0])));
        assert!(systems().exact.len() > 50);
    }
}
