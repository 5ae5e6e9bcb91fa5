//! Finds what was planted in what came out.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aho_corasick::AhoCorasick;
use medpipe::synth_phi::canary::{self, CanaryBundle};
use medpipe::synth_phi::{Kind, Place, PlantedField};

use crate::decode::Text;

/// Looks for every planted value of some canaries.
///
/// Words (whole values, tokens of six letters or more, names reversed and in other forms) are looked for
/// anywhere in the lower-cased text. Of digits every window of seven is looked for, also across punctuation
/// and blanks within one value.
pub struct Searcher {
    words: AhoCorasick,
    /// The planted values that a word stands for.
    of_word: Vec<Vec<usize>>,
    of_digits: HashMap<[u8; 7], Vec<usize>>,
    planted: Vec<Planted>,
    hits: BTreeMap<usize, BTreeSet<String>>,
}

/// A planted value, without the value.
pub struct Planted {
    pub kind: Kind,
    pub place: Place,
    digits: String,
}

/// How much of what was planted was found.
#[derive(Default, Clone, Copy)]
pub struct Share {
    pub found: u64,
    pub planted: u64,
}

impl Searcher {
    pub fn new(canaries: &[CanaryBundle]) -> Searcher {
        let mut by_word: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut of_digits: HashMap<[u8; 7], Vec<usize>> = HashMap::new();
        let mut planted = Vec::new();
        for field in canaries.iter().flat_map(|c| &c.planted) {
            let needles = canary::needles(field);
            let at = planted.len();
            // A needle that holds another one of the same value would find nothing more.
            for word in &needles.words {
                let holds = |other: &&String| *other != word && word.contains(other.as_str());
                if !needles.words.iter().any(|other| holds(&other)) {
                    by_word.entry(word.clone()).or_default().push(at);
                }
            }
            for window in &needles.digits {
                let window = window.as_bytes().try_into().unwrap();
                of_digits.entry(window).or_default().push(at);
            }
            planted.push(Planted { kind: field.kind, place: field.place, digits: digits(field) });
        }
        let (words, of_word): (Vec<String>, Vec<Vec<usize>>) = by_word.into_iter().unzip();
        let words = AhoCorasick::new(&words).unwrap();
        Searcher { words, of_word, of_digits, planted, hits: BTreeMap::new() }
    }

    /// Searches one text.
    pub fn look(&mut self, text: &Text) {
        let lower = without_pseudonyms(&text.text.to_lowercase());
        for found in self.words.find_overlapping_iter(&lower) {
            for at in &self.of_word[found.pattern().as_usize()] {
                self.hits.entry(*at).or_default().insert(text.place.clone());
            }
        }
        for run in digit_runs(&without_hashes(&lower), text.one_value) {
            for window in run.as_bytes().windows(7) {
                let Some(candidates) = self.of_digits.get::<[u8]>(window) else { continue };
                // Some windows are common to several values (telephones share `5550123`): when one of them
                // stands here whole, that is the one.
                let whole: Vec<usize> = candidates
                    .iter()
                    .copied()
                    .filter(|at| run.contains(self.planted[*at].digits.as_str()))
                    .collect();
                for at in if whole.is_empty() { candidates } else { &whole } {
                    self.hits.entry(*at).or_default().insert(text.place.clone());
                }
            }
        }
    }

    /// Planted values that were found outside of what is said of third parties in notes.
    pub fn leaks(&self) -> Vec<String> {
        let strict = |at: &usize| self.planted[*at].place != Place::ThirdPartyInNote;
        let line = |(at, places): (&usize, &BTreeSet<String>)| {
            let Planted { kind, place, .. } = &self.planted[*at];
            let first = places.first().map_or("", String::as_str);
            format!("{place:?} {kind} in {} places, such as {first}", places.len())
        };
        self.hits.iter().filter(|(at, _)| strict(at)).map(line).collect()
    }

    /// Every place at which something was found.
    pub fn places(&self) -> Vec<String> {
        let line = |(at, places): (&usize, &BTreeSet<String>)| {
            places
                .iter()
                .map(|place| format!("{} {place}", self.planted[*at].kind))
                .collect::<Vec<_>>()
        };
        self.hits.iter().flat_map(line).collect()
    }

    /// Shares of what is said of third parties in notes, by kind.
    pub fn third_parties(&self) -> BTreeMap<Kind, Share> {
        let mut shares: BTreeMap<Kind, Share> = BTreeMap::new();
        for (at, planted) in self.planted.iter().enumerate() {
            if planted.place == Place::ThirdPartyInNote {
                let share = shares.entry(planted.kind).or_default();
                share.planted += 1;
                share.found += u64::from(self.hits.contains_key(&at));
            }
        }
        shares
    }

    /// How many values were planted at a place.
    pub fn planted_at(&self, place: Place) -> usize {
        self.planted.iter().filter(|p| p.place == place).count()
    }
}

fn digits(field: &PlantedField) -> String {
    field.value.chars().filter(char::is_ascii_digit).collect()
}

/// Runs of seven digits or more; in one value also across punctuation and blanks.
fn digit_runs(text: &str, across: bool) -> Vec<String> {
    let (mut runs, mut run) = (Vec::new(), String::new());
    for c in text.chars().chain(['x']) {
        if c.is_ascii_digit() {
            run.push(c);
        } else if !across || c.is_alphanumeric() {
            if run.len() >= 7 {
                runs.push(std::mem::take(&mut run));
            }
            run.clear();
        }
    }
    runs
}

/// Without hashes: 16, 32 or 64 characters of lower-case hexadecimal, letters and digits, and run ids in the form
/// of a UUID. Digests of outputs, of the log and of inputs are of that form, and one in some dozens of them would
/// by chance hold seven digits of the many thousand that are looked for. No planted value is of that form.
fn without_hashes(text: &str) -> String {
    let is_hex = |t: &str| t.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let is_hash = |t: &str| {
        let form = matches!(t.len(), 16 | 32 | 64) && is_hex(t);
        let uuid = t.len() == 36 && t.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
        let uuid = uuid && t.split('-').all(is_hex);
        (form || uuid) && t.bytes().any(|b| b.is_ascii_lowercase())
    };
    let mut out = String::with_capacity(text.len());
    for token in text.split_inclusive(|c: char| !(c.is_ascii_alphanumeric() || c == '-')) {
        let bare = token.trim_end_matches(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        out.push_str(if is_hash(bare) { "hash" } else { bare });
        out.push_str(&token[bare.len()..]);
    }
    out
}

/// Without keyed pseudonyms, which are 32 consonants: six letters of a vehicle's number, say, can stand in one by
/// chance. No planted value has so many consonants in a row, and no coined name is of consonants alone.
fn without_pseudonyms(text: &str) -> String {
    const CONSONANTS: &str = "bcdfghjklmnpqrst";
    let (mut out, mut run) = (String::with_capacity(text.len()), String::new());
    for c in text.chars().chain([' ']) {
        if CONSONANTS.contains(c) {
            run.push(c);
            continue;
        }
        out.push_str(if run.len() >= 32 { "pseudonym" } else { &run });
        run.clear();
        out.push(c);
    }
    out
}

#[test]
fn a_search_finds_every_disguise() {
    let canaries = [canary::bundle(7, 0)];
    let name = canaries[0].planted.iter().find(|p| p.kind == Kind::Name && p.value.contains(' '));
    let name = name.unwrap().value.clone();
    let plan = canaries[0].planted.iter().find(|p| p.kind == Kind::IdAccount).unwrap();
    let spaced = plan.value.chars().map(|c| format!("{c} ")).collect::<String>();
    let reversed: String = name.chars().rev().collect();
    let entity: String = name.chars().map(|c| format!("&#{};", c as u32)).collect();
    let escaped: String = name.chars().map(|c| format!("\\u{:04x}", c as u32)).collect();
    use base64::Engine as _;
    let encoded = base64::engine::general_purpose::STANDARD;
    let inner = encoded.encode(crate::tool::gzip(format!("of {name} it says").as_bytes()));
    for hidden in [
        name.to_uppercase(),
        reversed,
        spaced,
        format!("<b>{entity}</b>"),
        format!("{{\"a\":\"{escaped}\"}}"),
        format!("{{\"data\":\"{inner}\"}}"),
        format!("no. {}", &plan.value[2..9]),
    ] {
        let mut searcher = Searcher::new(&canaries);
        crate::decode::lines("out", hidden.as_bytes(), &mut |text| searcher.look(&text));
        assert!(!searcher.leaks().is_empty(), "{} characters", hidden.len());
    }
    let mut searcher = Searcher::new(&canaries);
    let clean = b"{\"id\":\"pbcdfghjk\",\"birthDate\":\"1961\",\"n\":1234567}";
    crate::decode::lines("out", clean, &mut |text| searcher.look(&text));
    assert_eq!(searcher.leaks(), Vec::<String>::new());
}
