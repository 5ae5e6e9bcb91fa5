//! The codes of public systems, where they could be taken for names: `policy/codes.tsv`.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

const TEXT: &str = include_str!("../../policy/codes.tsv");
const UCUM: &str = "http://unitsofmeasure.org";
/// Words in braces behind units that are in use and not in the list.
const ANNOTATIONS: [&str; 12] = [
    "score",
    "scores",
    "nominal",
    "ordinal",
    "unitless",
    "index",
    "count",
    "pack",
    "packs",
    "drinks",
    "cigarettes",
    "steps",
];

struct Lists {
    /// Codes of a system, sorted, from one place in `codes` to another.
    systems: HashMap<&'static str, (usize, usize)>,
    codes: Vec<&'static str>,
    /// Words in the annotations of the units listed, in lower case.
    annotations: HashSet<String>,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let (mut systems, mut codes) = (HashMap::new(), Vec::new());
        for line in TEXT.lines().filter(|l| !l.starts_with('#')) {
            let mut fields = line.split('\t');
            let system = fields.next().unwrap_or("");
            match system.strip_prefix('=') {
                Some(alias) => {
                    let of = fields.next().and_then(|of| systems.get(of).copied());
                    systems.extend(of.map(|of| (alias, of)));
                }
                None => {
                    let from = codes.len();
                    codes.extend(fields);
                    systems.insert(system, (from, codes.len()));
                }
            }
        }
        let mut lists = Lists { systems, codes, annotations: HashSet::new() };
        let words = lists.of(UCUM).unwrap_or_default().iter().flat_map(|code| annotated(code));
        lists.annotations = words.chain(ANNOTATIONS).map(str::to_ascii_lowercase).collect();
        lists
    })
}

impl Lists {
    fn of(&self, system: &str) -> Option<&[&'static str]> {
        let (from, to) = *self.systems.get(system)?;
        self.codes.get(from..to)
    }

    /// Under its address, or one that it had before: of version 2 tables with their version, and those of FHIR before
    /// they moved to HL7 Terminology.
    fn by_any_name(&self, system: &str) -> Option<&[&'static str]> {
        let moved = |rest: &str| self.of(&format!("http://terminology.hl7.org/CodeSystem/{rest}"));
        self.of(system)
            .or_else(|| {
                let (table, _) = system.rsplit_once('/').filter(|(t, _)| t.contains("/v2-"))?;
                self.of(table)
            })
            .or_else(|| {
                let word = system.strip_prefix("http://hl7.org/fhir/")?;
                match word.split_once('/') {
                    Some((version @ ("v2" | "v3"), table)) => moved(&format!("{version}-{table}")),
                    Some(_) => None,
                    None => moved(word),
                }
            })
    }
}

/// Whether the system has that code; `None` when we have no list of its codes.
pub(super) fn has(system: &str, code: &str) -> Option<bool> {
    let codes = lists().by_any_name(system)?;
    Some(codes.binary_search(&code).is_ok())
}

/// A unit of UCUM: one in the list, or one that its grammar reads, with annotations that are in use.
pub(super) fn ucum(code: &str) -> bool {
    has(UCUM, code) == Some(true)
        || (medpipe_terminology::ucum::Unit::parse(code).is_ok()
            && annotated(code).all(|word| {
                word.len() < 2 || lists().annotations.contains(&word.to_ascii_lowercase())
            }))
}

/// The words in braces.
fn annotated(code: &str) -> impl Iterator<Item = &str> {
    let inside = code.split('{').skip(1).filter_map(|part| part.split('}').next());
    inside.flat_map(|words| words.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_under_every_name_of_their_system() {
        for system in [
            "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "http://hl7.org/fhir/v3/ActCode",
            "urn:oid:2.16.840.1.113883.5.4",
        ] {
            assert_eq!(has(system, "AMB"), Some(true), "{system}");
            assert_eq!(has(system, "Zebrowski"), Some(false), "{system}");
        }
        assert_eq!(has("http://terminology.hl7.org/CodeSystem/v2-0360/2.7", "MD"), Some(true));
        assert_eq!(has("http://hl7.org/fhir/observation-category", "vital-signs"), Some(true));
        assert_eq!(has("http://example.org", "AMB"), None);
    }

    #[test]
    fn units_are_read_and_their_annotations_known() {
        for unit in [
            "mm[Hg]",
            "10*3/uL",
            "{score}",
            "/100{WBCs}",
            "mL/min/{1.73_m2}",
            "kg/m2",
            "Cel",
            "{T-score}",
        ] {
            assert!(ucum(unit), "{unit}");
        }
        for name in ["Zebrowski", "{Zebrowski}", "mg{Zebrowski}", "zebrowski", "Whitfield/Lee"] {
            assert!(!ucum(name), "{name}");
        }
    }

    #[test]
    fn every_list_is_sorted() {
        let lists = lists();
        assert!(lists.systems.len() > 1500 && lists.codes.len() > 12_000);
        for system in lists.systems.keys() {
            assert!(lists.of(system).unwrap_or_default().is_sorted(), "{system}");
        }
    }
}
