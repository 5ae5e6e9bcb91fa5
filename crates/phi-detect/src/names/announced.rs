//! Names that a relation, role or introduction announces.

use super::evidence::{self, next_part};
use super::read::{is_lower_name, read};
use crate::Kind::Name;
use crate::lexicon::cue;
use crate::scan::Scan;
use crate::token::{Case, Gap};

/// "his wife Estephany", "her son, Ela", "patient John Smith", "Nurse Adams".
pub(super) fn relation(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let relative = t.is(cue::RELATIVE);
    let mut k = i + 1;
    let mut comma = false;
    if text.at(k).is_sign(b',') || text.at(k).is_sign(b'(') {
        comma = true;
        k += 1;
    }
    let named = matches!(text.bytes_of(k), b"is" | b"was" | b"named" | b"called" | b"Named");
    if named && !comma {
        k += 1;
        if matches!(text.bytes_of(k), b"named" | b"called") {
            k += 1;
        }
    }
    let n = text.at(k);
    if !n.is_capital()
        || n.gap > Gap::Blank
        || n.case == Case::Initial && !text.at(k + 1).is_sign(b'.')
    {
        return lower_relation(scan, i, k, relative && !named && !comma);
    }
    if text.in_capitals(k) && !relative
        || text.at(i).case == Case::Upper && text.in_capitals(i) && !relative
    {
        return;
    }
    let strength =
        evidence::first(&text, k) + 0.6 * evidence::last(&text, k) - evidence::against(&text, k);
    let bare = scan.inner.lexicon.is_empty() && relative && n.cue == 0 && n.len() > 2;
    let unknown = bare || evidence::is_unknown(scan, k);
    let needed = match (relative, comma || named) {
        (true, false) => -0.6,
        (true, true) => 0.4,
        (false, false) => 1.2,
        (false, true) => 1.8,
    };
    let ok = strength >= needed && (strength > 0.0 || unknown || relative && n.entry.word() == 0)
        || unknown && (relative || !comma && !named);
    let plain_kin = relative
        && !comma
        && !named
        && n.case == Case::Title
        && strength >= -2.4
        && (n.entry.first() > 0 || n.entry.last() > 0)
        && n.entry.word() <= 4
        && !n.is(cue::VERB | cue::CARE | cue::DEMONYM);
    // "his wife Min": a unit or acronym as well, but written as a name.
    let kin_word = relative
        && !comma
        && !named
        && n.case == Case::Title
        && n.entry.first() > 0
        && n.cue & !(cue::MEASURE | cue::CLINICAL | cue::SURE_NAME) == 0;
    let ok = ok || plain_kin || kin_word;
    let blocked = evidence::is_blocked(n) && !kin_word
        || n.entry.drug() && strength < 2.0
        || crate::propagate::is_eponym_use(&text, k);
    if ok
        && !blocked
        && (n.case != Case::Upper || text.in_capitals(i))
        && let Some((last, _)) = read(scan, k, if relative { 3 } else { 4 })
    {
        scan.push(k, last, Name, if relative { 0.85 } else { 0.75 }, "name.relation");
    }
}

/// "my wife maria", "patient john smith": lower case, sure names only.
fn lower_relation(scan: &mut Scan<'_>, i: usize, k: usize, allowed: bool) {
    let text = scan.text;
    let n = text.at(k);
    let sure = n.is(cue::SURE_NAME) || n.entry.first() >= 5 && n.entry.word() <= 1;
    let roles =
        text.at(i).is(cue::ROLE) && matches!(text.bytes_of(i), b"patient" | b"pt" | b"nurse");
    if (allowed || roles)
        && n.gap == Gap::Blank
        && n.case == Case::Lower
        && sure
        && !n.is(cue::NOT_A_PERSON)
    {
        let next = text.at(k + 1);
        let more = next.gap == Gap::Blank
            && next.case == Case::Lower
            && next.is_word()
            && next.entry.last() >= 3
            && next.entry.word() <= 1
            && next.cue == 0;
        scan.push(k, if more { k + 1 } else { k }, Name, 0.7, "name.relation-lower");
    }
}

/// "named Rosa", "seen by Pamala Cottman", "my name is lempi", "a patient like Emily".
pub(super) fn introduction(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let strong = matches!(
        text.bytes_of(i),
        b"named" | b"called" | b"nicknamed" | b"aka" | b"alias" | b"name"
    );
    let mut k = i + 1;
    if text.bytes_of(i).eq_ignore_ascii_case(b"name") {
        if !matches!(text.bytes_of(k), b"is" | b"was") {
            return;
        }
        k += 1;
    }
    if strong && matches!(text.bytes_of(k), b"him" | b"her" | b"me") {
        k += 1;
    }
    let n = text.at(k);
    if n.gap > Gap::Blank || n.is(cue::STOP) {
        return;
    }
    if n.case == Case::Lower
        && strong
        && is_lower_name(scan, k)
        && !matches!(text.bytes_of(i), b"called")
        && (n.entry.first() >= 2 || n.entry.is_empty())
    {
        scan.push(k, k, Name, 0.7, "name.introduced-lower");
        return;
    }
    if !n.is_capital() || n.case == Case::Initial || text.in_capitals(i) {
        return;
    }
    let strength =
        evidence::first(&text, k) + 0.7 * evidence::last(&text, k) - evidence::against(&text, k);
    let unknown = evidence::is_unknown(scan, k);
    let weak_but_double = next_part(&text, k).is_some_and(|m| {
        evidence::last(&text, m) - evidence::against(&text, m) > 0.4
            || evidence::is_unknown(scan, m)
    });
    let by = matches!(text.bytes_of(i), b"by" | b"By" | b"with" | b"like" | b"asked" | b"told");
    let ok = if strong {
        strength > -1.0
    } else if by {
        strength >= 2.0 || (strength >= 0.6 || unknown) && weak_but_double
    } else {
        false
    };
    if ok
        && !evidence::is_blocked(n)
        && !crate::propagate::is_eponym_use(&text, k)
        && let Some((last, _)) = read(scan, k, 4)
    {
        scan.push(k, last, Name, if strong { 0.85 } else { 0.7 }, "name.introduced");
    }
}
