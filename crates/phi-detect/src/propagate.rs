//! A name found once is found everywhere in the document, word by word.

use crate::detector::Inner;
use crate::lexicon::cue;
use crate::scan::Text;
use crate::token::{Case, Form, Gap};
use crate::{Kind, Span};

/// Weakest finding whose words are looked for elsewhere.
const TRUSTED: f32 = 0.6;

/// Words that also say something else: looked for only beside another word of the names.
const DULL: u64 = cue::MONTH_WORD | cue::NOT_A_PERSON | cue::TITLE | cue::PARTICLE;
/// Marks the hash of such a word.
const BESIDE: u64 = 0x5bd1_e995_7f4a_7c15;

/// Adds the words of the names in `spans` to `names` (sorted hashes).
pub(crate) fn learn(text: &Text<'_>, spans: &[Span], names: &mut Vec<u64>) {
    let known = names.len();
    let mut i = 0;
    for span in spans.iter().filter(|s| s.kind == Kind::Name && s.score >= TRUSTED) {
        while text.at(i).form != Form::Edge && (text.at(i).start as usize) < span.start {
            i += 1;
        }
        while text.at(i).form != Form::Edge && (text.at(i).end as usize) <= span.end {
            let t = text.at(i);
            if matches!(t.form, Form::Word | Form::Mixed) && t.len() >= 2 {
                let telling = !t.is(DULL) && t.len() >= if t.form == Form::Word { 3 } else { 4 };
                names.push(if telling { t.hash } else { t.hash ^ BESIDE });
            }
            i += 1;
        }
    }
    if names.len() > known {
        names.sort_unstable();
        names.dedup();
    }
}

/// A few bits of each of some hashes: tells of most others that they are not among them.
struct Sieve([u64; 16]);

impl Sieve {
    fn of(hashes: impl Iterator<Item = u64>) -> Sieve {
        let mut bits = [0; 16];
        for hash in hashes {
            if let Some(word) = bits.get_mut((hash >> 6) as usize & 15) {
                *word |= 1 << (hash & 63);
            }
        }
        Sieve(bits)
    }

    #[inline]
    fn may_have(&self, hash: u64) -> bool {
        self.0.get((hash >> 6) as usize & 15).is_some_and(|word| word >> (hash & 63) & 1 == 1)
    }
}

/// Appends the places where words of `names` stand as names again.
pub(crate) fn sweep(inner: &Inner, text: &Text<'_>, names: &[u64], found: &mut Vec<Span>) {
    if names.is_empty() {
        return;
    }
    let known = found.len();
    let sieve = Sieve::of(names.iter().copied());
    for (i, t) in text.tokens.iter().enumerate() {
        if !sieve.may_have(t.hash) || t.form == Form::Sign || names.binary_search(&t.hash).is_err()
        {
            continue;
        }
        let common = t.entry.word() >= 3;
        let fits = match t.case {
            Case::Lower => {
                t.form == Form::Mixed
                    || t.len() >= 5
                        && t.entry.word() == 0
                        && !t.entry.drug()
                        && !inner.lexicon.is_empty()
            }
            Case::Title | Case::Inner => !(common && text.begins_sentence(i)),
            Case::Upper => !(common && text.in_capitals(i)),
            Case::Initial => false,
        };
        let covered = || {
            let before = found.get(..known).unwrap_or_default();
            let k = before.partition_point(|s| s.end <= t.start as usize);
            before.get(k).is_some_and(|s| s.start <= t.start as usize && s.kind != Kind::Name)
        };
        if fits && !covered() && !is_eponym_use(text, i) && !inner.allow.has(t.hash) {
            let beside = |k: usize| {
                let h = text.at(k).hash;
                let one_of =
                    names.binary_search(&(h ^ BESIDE)).or_else(|_| names.binary_search(&h));
                text.at(k).is_capital() && one_of.is_ok()
            };
            let first = if i > 0 && t.gap == Gap::Blank && beside(i - 1) { i - 1 } else { i };
            let last = if text.at(i + 1).gap == Gap::Blank && beside(i + 1) { i + 1 } else { i };
            found.push(text.span(first, last, Kind::Name, 0.7, "name.again"));
        }
    }
    pairs(inner, text, names, found);
}

/// Two words of the names side by side are a name however they are written: "this is about charity knight".
fn pairs(inner: &Inner, text: &Text<'_>, names: &[u64], found: &mut Vec<Span>) {
    let sieve = Sieve::of(names.iter().flat_map(|h| [*h, h ^ BESIDE]));
    let named = |t: &crate::token::Token| {
        sieve.may_have(t.hash)
            && t.form == Form::Word
            && t.len() >= 2
            && !t.is(cue::TITLE | cue::PARTICLE | cue::STOP)
            && [t.hash, t.hash ^ BESIDE].iter().any(|h| names.binary_search(h).is_ok())
            && !inner.allow.has(t.hash)
    };
    let mut before = false;
    for (i, t) in text.tokens.iter().enumerate() {
        let here = named(t);
        if here && before && t.gap == Gap::Blank && t.hash != text.before(i, 1).hash {
            found.push(text.span(i - 1, i, Kind::Name, 0.7, "name.again"));
        }
        before = here;
    }
}

/// Tokens of names joined by hyphens that are looked at.
const LONGEST_CHAIN: usize = 8;

/// "circle of Willis", "sphincter of Oddi", "ampulla of Vater"
fn is_part_of_body(text: &Text<'_>, i: usize) -> bool {
    let parts = [
        "circle",
        "sphincter",
        "ampulla",
        "loop",
        "canal",
        "islets",
        "bundle",
        "foramen",
        "pouch",
        "ligament",
        "triangle",
        "node",
        "angle",
        "crypts",
        "tetralogy",
        "zone",
        "bodies",
        "duct",
        "valve",
        "space",
        "tubercle",
        "fossa",
        "vein",
        "glands",
        "organ",
        "cells",
        "membrane",
        "fissure",
        "capsule",
    ];
    text.at(i).gap == Gap::Blank
        && text.bytes_of(i.wrapping_sub(1)) == b"of"
        && text.says(i.wrapping_sub(2), &parts)
}

/// "Parkinson's disease", "Foley catheter", "Smith-Magenis syndrome", "positive Hawkins": the name of a thing.
pub(crate) fn is_eponym_use(text: &Text<'_>, i: usize) -> bool {
    // The first of names joined by hyphens.
    let mut first = i;
    while i - first < LONGEST_CHAIN
        && text.at(first).gap == Gap::Glued
        && text.before(first, 1).is_sign(b'-')
        && text.before(first, 2).is_capital()
    {
        first -= 2;
    }
    let sign = text.before(first, 1);
    if text.at(first).gap == Gap::Blank
        && matches!(
            text.bytes_of(first.wrapping_sub(1)),
            b"positive" | b"negative" | b"Positive" | b"Negative"
        )
        && sign.is_word()
    {
        return true;
    }
    if is_part_of_body(text, first) {
        return true;
    }
    let mut next = i + 1;
    while next < i + LONGEST_CHAIN
        && text.at(next).is_sign(b'-')
        && text.at(next).gap == Gap::Glued
        && text.at(next + 1).is_capital()
    {
        next += 2;
    }
    let mut possessive = false;
    if text.at(next).is_sign(b'\'') {
        possessive = true;
        next +=
            if text.at(next + 1).len() == 1 && text.at(next + 1).gap == Gap::Glued { 2 } else { 1 };
    }
    let head = text.at(next);
    if !head.same_line() || !head.is_word() {
        return false;
    }
    let named = text.at(i).is(cue::EPONYM);
    // "Hinchey II diverticulitis"
    let behind = text.at(next + 1);
    let graded = matches!(text.bytes_of(next), b"I" | b"II" | b"III" | b"IV" | b"V")
        && behind.case == Case::Lower
        && behind.is_word()
        && behind.gap == Gap::Blank
        && !behind.is(cue::VERB | cue::STOP);
    if graded && text.at(i).entry.first() < 3 {
        return true;
    }
    // "Foley placed"
    let device = named
        && head.gap == Gap::Blank
        && text.says(next, &["placed", "removed", "inserted", "exchanged", "draining"]);
    let illness = possessive
        && head.entry.diagnosis()
        && head.case == Case::Lower
        && text.at(i).entry.first() < 4;
    device
        || head.is(cue::EPONYM_HEAD) && (head.case == Case::Lower || named || text.in_capitals(i))
        || illness
}
