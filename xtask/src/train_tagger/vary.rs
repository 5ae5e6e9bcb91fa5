//! The same text with other names in it, so that contexts are learned and not names.

use std::collections::HashMap;

use super::Draw;
use super::coin;
use super::corpus::{Label, Text};

/// Words in labelled names that are no part of the name.
const TITLES: &[&str] = &[
    "dr", "mr", "mrs", "ms", "miss", "prof", "md", "rn", "jr", "sr", "phd", "dds", "iii", "master",
];
/// Words of places that say what kind of place it is.
const GENERIC: &[&str] = &[
    "hospital",
    "clinic",
    "center",
    "centre",
    "medical",
    "health",
    "university",
    "general",
    "memorial",
    "regional",
    "st",
    "saint",
    "street",
    "avenue",
    "road",
    "lane",
    "drive",
    "apt",
    "suite",
    "unit",
    "box",
    "of",
    "the",
    "and",
    "in",
    "at",
    "new",
    "north",
    "south",
    "east",
    "west",
    "lake",
    "county",
    "community",
    "children",
    "city",
    "care",
    "system",
    "institute",
    "cancer",
    "urgent",
];

/// Brands and ingredients that stand where a new brand could.
const DRUGS: &[&str] = &[
    "Tylenol",
    "Norvasc",
    "Lasix",
    "Protonix",
    "Crestor",
    "Prozac",
    "Motrin",
    "Advil",
    "Coumadin",
    "Toprol",
    "Zyrtec",
    "Imitrex",
    "Zoloft",
    "Lexapro",
    "Brilinta",
    "Keppra",
    "Lipitor",
    "Allegra",
    "Nexium",
    "Aleve",
    "Flovent",
    "Ultram",
    "Cozaar",
    "Flexeril",
    "Elavil",
    "Keflex",
    "Bumex",
    "Neurontin",
    "Benadryl",
    "Vicodin",
    "Lantus",
    "Ibuprofen",
    "Mobic",
    "Singulair",
    "Prilosec",
    "Synthroid",
    "Zofran",
    "Fosamax",
    "Reglan",
    "Aldactone",
    "Claritin",
    "Xanax",
    "Demerol",
    "Flonase",
    "Tegretol",
    "Symbicort",
    "Celebrex",
    "Effexor",
    "Flomax",
    "Ativan",
    "Advair",
    "Cymbalta",
    "Plavix",
    "Coreg",
    "Lisinopril",
    "Atenolol",
    "Metformin",
    "Tramadol",
    "Zantac",
    "Pepcid",
    "Abilify",
    "Glucophage",
    "Paxil",
    "Humalog",
    "Warfarin",
    "Sumatriptan",
    "Simvastatin",
    "Sertraline",
    "Oxycodone",
    "Omeprazole",
    "Metoprolol",
    "Losartan",
    "Levothyroxine",
    "Furosemide",
    "Carvedilol",
    "Azithromycin",
    "Atorvastatin",
    "Amoxicillin",
    "Amlodipine",
];

/// Writes text outside names, in two of three places with a coined brand for a drug.
fn plain(old: &str, draw: &mut Draw, out: &mut String, spans: &mut Vec<(usize, usize, Label)>) {
    for word in old.split_inclusive(|c: char| !c.is_ascii_alphabetic()) {
        let letters = word.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
        if DRUGS.contains(&letters) && draw.chance(66) {
            let brand = coin::brand(draw);
            let begun = out.len();
            out.push_str(&capitalised(&brand));
            spans.push((begun, out.len(), Label::Other));
            out.push_str(word.get(letters.len()..).unwrap_or_default());
        } else {
            out.push_str(word);
        }
    }
}

/// A copy of the text in which most words of names, and some of places, are coined anew, the same word always the same way.
pub fn vary(from: &Text, draw: &mut Draw) -> Text {
    let mut text = String::with_capacity(from.text.len() + 64);
    let mut spans = Vec::with_capacity(from.spans.len());
    let mut coined: HashMap<String, String> = HashMap::new();
    let mut at = 0;
    for &(start, end, label) in &from.spans {
        if start < at {
            continue;
        }
        plain(from.text.get(at..start).unwrap_or_default(), draw, &mut text, &mut spans);
        let begun = text.len();
        let old = from.text.get(start..end).unwrap_or_default();
        match label {
            Label::Name | Label::Place => words(old, label, &mut coined, draw, &mut text),
            Label::Other | Label::Open => text.push_str(old),
        }
        spans.push((begun, text.len(), label));
        at = end;
    }
    plain(from.text.get(at..).unwrap_or_default(), draw, &mut text, &mut spans);
    Text { text, spans, rest: from.rest, trust_weak: from.trust_weak, set: from.set }
}

/// Writes `old` with its words exchanged.
fn words(
    old: &str,
    label: Label,
    coined: &mut HashMap<String, String>,
    draw: &mut Draw,
    out: &mut String,
) {
    let mut word = String::new();
    for c in old.chars().chain(['\u{0}']) {
        if c.is_alphabetic() {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            out.push_str(&exchange(&word, label, coined, draw));
            word.clear();
        }
        if c != '\u{0}' {
            out.push(c);
        }
    }
}

fn exchange(
    word: &str,
    label: Label,
    coined: &mut HashMap<String, String>,
    draw: &mut Draw,
) -> String {
    let key = word.to_lowercase();
    let kept = if label == Label::Name { TITLES } else { GENERIC };
    if word.chars().count() < 3 || kept.contains(&key.as_str()) {
        return word.to_owned();
    }
    let new = coined
        .entry(key.clone())
        .or_insert_with(|| match label {
            Label::Name if draw.chance(75) => coin::person(draw),
            Label::Place if draw.chance(50) => coin::place(draw),
            _ => key.clone(),
        })
        .clone();
    if new == key {
        return word.to_owned();
    }
    let mut letters = word.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    if first && letters.all(char::is_uppercase) {
        new.to_uppercase()
    } else if first {
        capitalised(&new)
    } else {
        new
    }
}

pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
