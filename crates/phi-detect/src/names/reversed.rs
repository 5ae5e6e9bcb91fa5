//! Family name first: "Tolbert, Alianny".

use super::evidence::{against, first, initial, is_blocked, is_unknown, last};
use crate::Kind::Name;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Gap, Token};

/// What people do, and things in notes seldom.
const ACTS: &[&str] = &[
    "was",
    "is",
    "has",
    "had",
    "presents",
    "presented",
    "returned",
    "returns",
    "called",
    "calls",
    "came",
    "comes",
    "arrived",
    "reports",
    "reported",
    "denies",
    "states",
    "stated",
    "complains",
    "underwent",
    "went",
    "lives",
];

/// "Tolbert, Alianny", "SMITH, JOHN A".
pub(super) fn reversed(scan: &mut Scan<'_>, i: usize) -> Option<usize> {
    let text = scan.text;
    let k = i + 2;
    let (a, b) = (text.at(i), text.at(k));
    if let Some(last) = carets(&text, i).or_else(|| with_initial(&text, i)) {
        scan.push(i, last, Name, 0.75, "name.reversed");
        return Some(last);
    }
    if !text.at(i + 1).is_sign(b',')
        || !b.is_capital()
        || b.gap > Gap::Blank
        || a.case == Case::Initial
        || b.case == Case::Initial
    {
        return None;
    }
    let list = text.at(k + 1).is_sign(b',') && text.at(k + 2).is_capital()
        || text.before(i, 1).is_sign(b',');
    let family = last(&text, i) - against(&text, i);
    let given = first(&text, k) - against(&text, k);
    let starts = text.begins_sentence(i);
    // "Romano, Francesco MD", "Provider Kovacek, Brock"
    let after = text.at(k + 1);
    let degree = after.is(cue::CREDENTIAL) && after.case == Case::Upper && after.gap == Gap::Blank;
    let role = text.before(i, 1).is(cue::ROLE | cue::NAME_LABEL) && a.gap == Gap::Blank;
    // "WINTER, HOPE was seen": who opens a sentence so, and then does something, is a person; words and acronyms too.
    let (a_last, b_first) = (last(&text, i), first(&text, k));
    let acts = starts && a.case == b.case && text.says(k + 1, ACTS);
    let (a_new, b_new) = (is_unknown(scan, i), is_unknown(scan, k));
    // Words that are nothing else need less; one of them may stand in no table.
    let nothing_else = |t: &Token| t.entry.word() == 0 && t.cue == 0 && t.entry.acronym() <= 1;
    let rare = nothing_else(a)
        && nothing_else(b)
        && !(a_new && b_new)
        && (a_last > 0.0 || a_new)
        && (b_first > 0.0 || last(&text, k) > 0.0 || b_new);
    let usual = a_last + b_first >= 1.5 && (a_last >= 1.0 || a_new) && (b_first >= 1.0 || b_new);
    let acting = acts
        && (usual || rare)
        && !(a.entry.drug() || b.entry.drug() || a.entry.diagnosis() || b.is(cue::STATE));
    let sound = acting
        || family >= 1.0 && given >= 1.5 && family + given >= if starts { 2.6 } else { 3.4 }
        || (degree || role) && family > 0.2 && given > 0.2
        || degree && a.entry.last() >= 4 && given >= 1.0;
    let doubtful = is_blocked(a)
        || is_blocked(b)
        || a.entry.first() >= 4 && b.entry.first() >= 4 && !starts
        || a.entry.city() > 0 && b.is(cue::STATE);
    if !sound
        || list
        || doubtful && !acting
        || (a.case == Case::Upper) != (b.case == Case::Upper) && a.case != Case::Upper
    {
        return None;
    }
    let end = match initial(&text, k + 1) {
        Some(end) if text.at(k + 1).gap == Gap::Blank => end,
        _ => k,
    };
    scan.push(i, end, Name, 0.75, "name.reversed");
    Some(end)
}

/// "WHITFIELD/JANE", "WHITFIELD^JANE^M": as records of other systems have it.
fn carets(text: &Text<'_>, i: usize) -> Option<usize> {
    let (a, sign, b) = (text.at(i), text.at(i + 1), text.at(i + 2));
    let joined = matches!(sign.byte, b'^' | b'/')
        && sign.gap == Gap::Glued
        && b.gap == Gap::Glued
        && a.case == b.case
        && matches!(a.case, Case::Upper | Case::Title)
        && a.len() > 2
        && b.len() > 2;
    let caret = sign.is_sign(b'^');
    let (family, given) =
        (last(text, i) - against(text, i), first(text, i + 2) - against(text, i + 2));
    let sound = family >= 0.5 && given >= 1.4 || caret && (family > 0.0 || given > 0.0);
    if !joined || !sound || is_blocked(a) || is_blocked(b) {
        return None;
    }
    // Further parts: middle name, suffix.
    let mut end = i + 2;
    while caret && text.at(end + 1).is_sign(b'^') && text.at(end + 2).is_capital() && end < i + 8 {
        end += 2;
    }
    Some(end)
}

/// "Smith, J. performed": a surname, an initial, and something done.
fn with_initial(text: &Text<'_>, i: usize) -> Option<usize> {
    let k = i + 2;
    let comma = text.at(i + 1).is_sign(b',') && text.at(i + 1).gap == Gap::Glued;
    let end = initial(text, k).filter(|end| *end > k)?;
    let next = text.at(end + 1);
    let acts = next.case == Case::Lower
        && next.gap == Gap::Blank
        && (next.is(cue::VERB) || text.bytes_of(end + 1).ends_with(b"ed") && next.len() > 4);
    let a = text.at(i);
    let sound = a.case == Case::Title && last(text, i) - against(text, i) >= 0.8 && !is_blocked(a);
    (comma && text.at(k).gap == Gap::Blank && acts && sound).then_some(end)
}
