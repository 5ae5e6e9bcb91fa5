//! Ages that no type marks as such: questions and codes that ask for one, texts that give one.

use medpipe_fhir_model::defs::Element;
use medpipe_fhir_model::{Kind as Json, Node};

/// From here on years reveal an age over 89.
pub(super) const CAP: f64 = 90.0;
/// Nobody is older.
const OLDEST: f64 = 150.0;
/// More types than this are an open choice, which says nothing.
const FEW_TYPES: usize = 8;

/// Observables that are ages: LOINC (age; reported, estimated, calculated; now or at death) and SNOMED CT (age,
/// chronological age, age at onset).
const CODES: [&str; 8] =
    ["30525-0", "21612-7", "21611-9", "29553-5", "63900-5", "397669002", "424144002", "445518008"];

/// What an element has to do with ages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    None,
    /// An Age is one of the types of the choice: its texts and ranges are ages, too.
    Age,
    /// The answer to what stands beside it.
    Answer,
}

pub(super) fn role(element: Element) -> Role {
    if !element.is_choice() {
        return Role::None;
    }
    let age = element.types().any(|t| t.type_id().name() == "Age");
    let path = element.path();
    if age && element.types().count() <= FEW_TYPES {
        Role::Age
    } else if path.ends_with(".value[x]") || path.ends_with(".detail[x]") {
        Role::Answer
    } else {
        Role::None
    }
}

/// Whether the innermost of these objects that asks for anything asks for an age.
pub(super) fn asked(holders: &[Node<'_>]) -> bool {
    for holder in holders.iter().rev().take(4) {
        let mut asks = false;
        for (key, node) in holder.children().filter_map(|c| Some((c.key()?, c))) {
            if !matches!(key, "code" | "text" | "linkId" | "name" | "type" | "measure" | "category")
            {
                continue;
            }
            asks = true;
            if node.items().any(asks_age) {
                return true;
            }
        }
        if asks || holder.resource_type().is_some() {
            return false;
        }
    }
    false
}

/// A text, or a CodeableConcept or Coding.
fn asks_age(node: Node<'_>) -> bool {
    match node.kind() {
        Json::String => node.text().is_some_and(|t| names_age(&t)),
        Json::Object => {
            let text = |key| node.get(key).and_then(Node::text);
            text("code").is_some_and(|c| CODES.contains(&&*c))
                || ["text", "display"].iter().any(|k| text(k).is_some_and(|t| names_age(&t)))
                || node.each("coding").any(asks_age)
        }
        _ => false,
    }
}

/// "Age", "patientAge", "How old are you?"; not "gestational age".
fn names_age(text: &str) -> bool {
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars().take(400) {
        if c.is_alphabetic() {
            let begins = !last.is_alphabetic() || (c.is_uppercase() && last.is_lowercase());
            match words.last_mut().filter(|_| !begins) {
                Some(word) => word.extend(c.to_lowercase()),
                None => words.push(c.to_lowercase().collect()),
            }
        }
        last = c;
    }
    let has = |names: &[&str]| words.iter().any(|w| names.contains(&w.as_str()));
    !has(&["gestational", "gestation", "related"])
        && (has(&["age", "ages", "aged", "edad", "âge", "idade", "leeftijd"])
            || (has(&["old"]) && has(&["how", "years"])))
}

/// The greatest age in years that a text gives where an age belongs: "97", "age 97", "97 years", "ninety-seven", "90s";
/// 90 for "90+".
pub(super) fn in_text(text: &str) -> Option<f64> {
    let lower = text.to_lowercase();
    let words = ["ninet", "hundred", "nonagenarian", "centenarian"];
    let written = words.iter().any(|w| lower.contains(w)).then_some(CAP);
    let mut oldest: Option<f64> = written;
    let bytes = lower.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let run = bytes.iter().skip(at).take_while(|b| b.is_ascii_digit()).count();
        if run == 0 {
            at += 1;
            continue;
        }
        let behind = lower.get(at + run..).unwrap_or("");
        let value: f64 = lower.get(at..at + run).and_then(|n| n.parse().ok()).unwrap_or(0.0);
        let fraction = at > 0 && matches!(bytes.get(at - 1), Some(b'.' | b','));
        let unit = behind.trim_start_matches(['-', ' ']);
        let per_year =
            [("mo", 12.0), ("week", 52.18), ("wk", 52.18), ("day", 365.25), ("hour", 8766.0)];
        let per_year = per_year.iter().find(|(u, _)| unit.starts_with(u)).map_or(1.0, |u| u.1);
        let years = value / per_year;
        if run <= 4 && !fraction && years <= OLDEST {
            oldest = Some(oldest.map_or(years, |o| o.max(years)));
        }
        at += run;
    }
    oldest
}

/// The years that a number is where an age belongs.
pub(super) fn in_number(node: Node<'_>) -> Option<f64> {
    node.as_f64().filter(|years| (0.0..=OLDEST).contains(years))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_for_an_age() {
        for text in
            ["Age", "Age in years", "patientAge", "age-at-death", "How old are you?", "Edad"]
        {
            assert!(names_age(text), "{text}");
        }
        for text in ["Gestational age", "Average", "Agent", "Image", "Dosage", "old records"] {
            assert!(!names_age(text), "{text}");
        }
    }

    #[test]
    fn ages_in_texts() {
        for text in [
            "97",
            "97 years",
            "age 97",
            "in her late 90s",
            "ninety-seven",
            "90+",
            "97.5",
            "1130 months",
        ] {
            assert!(in_text(text).is_some_and(|y| y >= CAP), "{text}");
        }
        for text in ["in 1997", "96 months", "92 days old", "4.97", "childhood", "12"] {
            assert!(in_text(text).is_none_or(|y| y < CAP), "{text}");
        }
    }
}
