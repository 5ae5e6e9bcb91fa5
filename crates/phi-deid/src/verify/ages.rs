//! Ages over 89 by where they stand: under names of elements that hold ages, and in answers to what asks for one.

use medpipe_fhir_model::{Kind, Node};

/// Names of elements that give the age at something, as the standard begins them.
const BEGINNINGS: [&str; 5] = ["age", "onset", "abatement", "deceased", "performed"];
/// What names a thing, beside its value.
const NAMES: [&str; 6] = ["code", "text", "linkId", "name", "type", "measure"];
/// Observables that are ages, of LOINC and SNOMED CT.
const OBSERVABLES: [&str; 8] =
    ["30525-0", "21612-7", "21611-9", "29553-5", "63900-5", "397669002", "424144002", "445518008"];

/// Calls `found` with the name of every member of the object in which an age over 89 is left.
pub(super) fn look(object: Node<'_>, found: &mut impl FnMut(&str)) {
    let mut asks = None;
    let mut answer = |child: Node<'_>, found: &mut dyn FnMut(&str)| {
        let key = child.key().unwrap_or("");
        if (key.starts_with("value") || key.starts_with("detail")) && is_old(child) {
            let names = || object.children().filter(|c| NAMES.contains(&c.key().unwrap_or("")));
            if *asks.get_or_insert_with(|| names().any(|c| asks_age(c, 0))) {
                found(key);
            }
        }
    };
    for child in object.children() {
        let key = child.key().unwrap_or("");
        if key == "answer" {
            child.items().flat_map(Node::children).for_each(|inner| answer(inner, found));
        } else if matches!(key.as_bytes().first(), Some(b'v' | b'd')) {
            answer(child, found);
        }
        let ending = ["String", "Range", "Age"].iter().find_map(|e| key.strip_suffix(e));
        if ending.is_some_and(|front| BEGINNINGS.contains(&front)) && is_old(child) {
            found(key);
        }
    }
}

/// A number, text, quantity or range that is an age of 90 or more and does not say "or more".
fn is_old(node: Node<'_>) -> bool {
    match node.kind() {
        Kind::Number => node.as_f64().is_some_and(|n| (90.0..=130.0).contains(&n)),
        Kind::String => node.text().is_some_and(|text| tells_old(&text)),
        Kind::Object => {
            let value = node.get("value").and_then(Node::as_f64);
            let bare = node.get("unit").is_none() && node.get("code").is_none();
            let open = node.get("comparator").is_some_and(|c| c.is_string_eq(">="));
            value.is_some_and(|v| bare && !open && (90.0..=130.0).contains(&v))
                || ["low", "high"].iter().filter_map(|k| node.get(k)).any(is_old)
        }
        Kind::Array => node.children().any(is_old),
        _ => false,
    }
}

/// "97", "age 97", "97 y", "ninety-one"; not "90+", "1997", "97 months".
fn tells_old(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    if lower.contains("ninety") || lower.contains("nineties") {
        return true;
    }
    let mut from = 0;
    for run in lower.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let digits = run.trim_end_matches(|c: char| !c.is_ascii_digit());
        let start = from;
        from += run.len();
        let old = digits.len() < 4 && digits.parse().is_ok_and(|n: u32| (90..=130).contains(&n));
        let behind = lower.get(start + digits.len()..).unwrap_or("");
        let after = behind.trim_start_matches([' ', '-']);
        let other = ["mo", "w", "d", "h", "min"].iter().any(|unit| after.starts_with(unit));
        // A decimal, or a tag.
        let fraction = lower.get(..start).is_some_and(|front| front.ends_with(['.', ',', '_']));
        if old && !other && !fraction && !behind.starts_with('+') {
            return true;
        }
    }
    false
}

fn asks_age(node: Node<'_>, depth: u8) -> bool {
    match node.kind() {
        Kind::String => {
            let text = node.text().unwrap_or_default();
            OBSERVABLES.contains(&&*text) || is_question(&text)
        }
        Kind::Object | Kind::Array if depth < 4 => node.children().any(|child| {
            let key = child.key().unwrap_or("");
            matches!(key, "" | "coding" | "code" | "display" | "text") && asks_age(child, depth + 1)
        }),
        _ => false,
    }
}

fn is_question(text: &str) -> bool {
    let has = |word: &[u8]| text.as_bytes().windows(3).any(|w| w.eq_ignore_ascii_case(word));
    if !has(b"age") && !has(b"old") {
        return false;
    }
    // The words of `patientAge` as well.
    let mut apart = String::new();
    for c in text.chars() {
        if c.is_uppercase() && apart.ends_with(char::is_lowercase) {
            apart.push(' ');
        }
        apart.extend(c.to_lowercase());
    }
    let words: Vec<&str> = apart.split(|c: char| !c.is_alphabetic()).collect();
    let has = |word| words.contains(&word);
    !has("gestational")
        && !has("gestation")
        && !has("related")
        && (has("age") || has("ages") || (has("how") && has("old")) || (has("years") && has("old")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_questions() {
        for text in ["97", "age 97", "97 years", "97y", "in his nineties", "93.5"] {
            assert!(tells_old(text), "{text}");
        }
        for text in ["90+", "1997", "97 months", "95 days", "4.97", "89", "childhood", ""] {
            assert!(!tells_old(text), "{text}");
        }
        assert!(
            is_question("Age in years")
                && is_question("How old are you?")
                && is_question("patientAge")
        );
        assert!(!is_question("Gestational age") && !is_question("Agent") && !is_question("Dosage"));
    }
}
