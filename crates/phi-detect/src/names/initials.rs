//! Persons that are written as initials: "J.S. is a 45-year-old", "Pt initials: A.B.C."

use crate::Kind::Name;
use crate::lexicon::{HASH_SEED, cue, finish, hash_step};
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// Abbreviations of two letters with full stops that are no persons.
const OTHERS: &[&str] = &[
    "US", "UK", "IV", "ER", "OR", "ED", "MD", "RN", "PA", "NP", "DO", "PO", "IM", "SC", "HS", "QD",
    "AC", "PC", "OD", "OS", "OU", "RA", "BP", "HR", "RR", "AM", "PM", "DC", "NY", "LA", "EG", "IE",
    "NB", "PS", "SP", "CC", "GI", "GU",
];

/// The last token of the dotted initials that begin at token `i`, and their letters.
fn dotted(text: &Text<'_>, i: usize) -> Option<(usize, [u8; 3], usize)> {
    let (mut k, mut letters, mut count) = (i, [0; 3], 0);
    while text.at(k).case == Case::Initial
        && text.at(k).form == Form::Word
        && text.at(k + 1).is_sign(b'.')
        && text.at(k + 1).gap == Gap::Glued
        && (k == i || text.at(k).gap == Gap::Glued)
    {
        *letters.get_mut(count)? = text.at(k).byte;
        count += 1;
        k += 2;
    }
    (count >= 2).then(|| (k - 1, letters, count))
}

/// Initials that begin at token `i` and stand for a person: they open a sentence and do something, or a role announces them.
pub(super) fn initials(scan: &mut Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    let Some((last, letters, count)) = dotted(&text, i) else { return false };
    let word = letters.get(..count).unwrap_or_default();
    if OTHERS.iter().any(|o| o.as_bytes() == word) {
        return false;
    }
    let next = text.at(last + 1);
    let acts = next.case == Case::Lower
        && next.gap == Gap::Blank
        && (next.is(cue::VERB) || text.says(last + 1, &["is", "was", "has"]));
    let role = text.before(i, 1).is(cue::ROLE | cue::RELATIVE) && text.at(i).gap == Gap::Blank;
    // "P.T. was continued", "A.F. was seen": usual abbreviations need more.
    let hash = finish(word.iter().fold(HASH_SEED, |h, b| hash_step(h, b.to_ascii_lowercase())));
    let usual = scan.inner.lexicon.get(hash).acronym() > 1
        || scan.inner.cues.get(hash) & cue::CLINICAL != 0;
    let aged = text.says(last + 1, &["is"])
        && text.says(last + 2, &["a", "an"])
        && matches!(text.at(last + 3).form, Form::Number | Form::Mixed);
    let found = role || text.begins_sentence(i) && if usual { aged } else { acts };
    if found {
        scan.push(i, last, Name, 0.7, "name.initials");
    }
    found
}

/// "Initials: A.B.C.", "initials ABC": token `i` is the word that says so.
pub(super) fn labelled(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let marked = text.at(i + 1).is_sign(b':') || text.says(i + 1, &["are"]);
    let k = if marked { i + 2 } else { i + 1 };
    let t = text.at(k);
    let bare = t.case == Case::Upper && (2..=4).contains(&t.len()) && t.gap <= Gap::Blank;
    let last = dotted(&text, k).map(|d| d.0).or(bare.then_some(k));
    if let Some(last) = last.filter(|_| t.gap <= Gap::Blank) {
        scan.push(k, last, Name, 0.8, "name.initials");
    }
}
