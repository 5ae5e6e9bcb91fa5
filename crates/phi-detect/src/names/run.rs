//! Runs of capitalised words weighed by evidence, where nothing announces them.

use super::evidence::{against, first, initial, is_blocked, is_unknown, last, next_part};
use super::reversed::reversed;
use super::title::before_credential;
use super::whole::has_second_half;
use crate::Kind::Name;
use crate::lexicon::cue;
use crate::propagate::is_eponym_use;
use crate::scan::{Scan, Text};
use crate::token::{Case, Gap};

/// Weighs the run that begins at token `i`; gives the last token looked at as part of a name found (or `i`).
pub(super) fn weigh(scan: &mut Scan<'_>, i: usize) -> usize {
    let text = scan.text;
    let t = text.at(i);
    if scan.inner.allow.has(t.hash) {
        return i;
    }
    // "M.D.", "R.N.", "Ph.D."
    if t.case == Case::Initial
        && text.at(i + 1).is_sign(b'.')
        && text.at(i + 2).case == Case::Initial
        && text.at(i + 2).gap == Gap::Glued
        && i > 0
    {
        let pair = (t.byte, text.at(i + 2).byte);
        if matches!(pair, (b'M', b'D') | (b'R', b'N') | (b'D', b'O') | (b'N', b'P') | (b'P', b'A'))
            && text.before(i, 1).is_sign(b',')
        {
            before_credential(scan, i);
        }
    }
    if t.is(cue::STOP | cue::MONTH | cue::WEEKDAY) && t.entry.first() < 5 {
        return i;
    }
    if let Some(end) = initials_then_surname(scan, i)
        .or_else(|| two_or_more(scan, i))
        .or_else(|| given_and_initial(scan, i))
        .or_else(|| reversed(scan, i))
    {
        return end;
    }
    single(scan, i);
    i
}

/// "J. R. Hargrove", "J Smith" where the surname is sure.
fn initials_then_surname(scan: &mut Scan<'_>, i: usize) -> Option<usize> {
    let text = scan.text;
    let mut k = i;
    let mut count = 0;
    while count < 3 {
        let t = text.at(k);
        if t.case != Case::Initial || k > i && t.gap > Gap::Blank {
            break;
        }
        let dot = text.at(k + 1).is_sign(b'.') && text.at(k + 1).gap == Gap::Glued;
        if !dot {
            break;
        }
        k += 2;
        count += 1;
    }
    let t = text.at(k);
    let medical = matches!((text.at(i).byte, t.byte), (b'E' | b'H' | b'C' | b'S', _))
        && t.case == Case::Lower;
    if count == 0 || !t.is_capital() || t.case == Case::Initial || t.gap > Gap::Blank || medical {
        return None;
    }
    let sound = last(&text, k) - against(&text, k) >= 1.0 || is_unknown(scan, k) && count >= 2;
    let list_item = text.begins_sentence(i) && count == 1 && text.at(k).entry.word() >= 2;
    if sound && !list_item && !is_eponym_use(&text, k) && t.len() > 2 {
        scan.push(i, k, Name, 0.75, "name.initials");
        return Some(k);
    }
    None
}

/// Two or more capitalised words side by side.
fn two_or_more(scan: &mut Scan<'_>, i: usize) -> Option<usize> {
    let text = scan.text;
    let a = text.at(i);
    if a.case == Case::Initial {
        return None;
    }
    // A middle initial between.
    let (mut b, mut middle) = (next_part(&text, i)?, false);
    if let Some(end) = initial(&text, b).filter(|_| text.at(b).case == Case::Initial) {
        let after = text.at(end + 1);
        if after.is_capital() && after.gap == Gap::Blank && after.case != Case::Initial {
            b = end + 1;
            middle = true;
        } else {
            return None;
        }
    }
    let capitals = a.case == Case::Upper && text.at(b).case == Case::Upper;
    if (a.case == Case::Upper) != (text.at(b).case == Case::Upper)
        && a.len() > 1
        && text.at(b).case != Case::Inner
        && !(a.case == Case::Title
            && text.at(b).entry.acronym() == 0
            && text.at(b).len() > 3
            && text.at(b).entry.last() >= 3)
    {
        return None;
    }
    let begins = text.begins_sentence(i);
    let given = first(&text, i).max(0.5 * last(&text, i)) - against(&text, i);
    // Behind a first name a usual surname is one, whatever else it means: "Fletcher Hill".
    let usual = text.at(i).entry.first() >= 3 && text.at(b).entry.last() >= 5 && !capitals;
    let doubt = if usual { against(&text, b).min(1.4) } else { against(&text, b) };
    let family = last(&text, b).max(0.5 * first(&text, b)) - doubt;
    let unknown_a = is_unknown(scan, i);
    let unknown_b = is_unknown(scan, b);
    let mut score = given + family;
    if middle {
        score += 1.5;
    }
    if text.at(b).gap == Gap::Glued {
        score -= 0.5;
    }
    if unknown_a {
        score += if begins { 0.5 } else { 0.9 };
    }
    if unknown_b {
        score += 1.0;
    }
    if capitals {
        // Two words that are nothing else may be a name in a line of capitals too.
        let nothing_else = against(&text, i) + against(&text, b) == 0.0 && !unknown_a && !unknown_b;
        score -= if nothing_else { 0.4 } else { 1.4 };
    }
    let follower = follower_points(&text, b);
    score += follower;
    // "Park Ji-sung"
    if has_second_half(&text, b) && text.at(b).len() <= 5 && a.entry.last() >= 4 {
        score = score.max(3.4);
    }
    // Neither word is used otherwise: little evidence will do.
    let foreign = against(&text, i) + against(&text, b) == 0.0
        && (given > 0.2 || unknown_a)
        && (family > 0.4 || unknown_b);
    let sure = a.is(cue::SURE_NAME) && text.at(b).entry.last() > 0;
    let needed = if foreign && !capitals || sure {
        0.85
    } else if text.at(i).entry.first() >= 3 && against(&text, i) < 0.5 {
        1.9
    } else {
        2.6
    };
    let blocked = is_blocked(a) || is_blocked(text.at(b)) || is_place_or_thing(&text, i, b);
    if score < needed || blocked || is_eponym_use(&text, b) {
        return None;
    }
    // More surnames: "Ana Lopez Garcia", "Cottman-Whitehurst".
    let mut end = b;
    while end < b + 6 {
        let Some(c) = next_part(&text, end) else { break };
        let fits = last(&text, c) - against(&text, c) > 0.3
            || is_unknown(scan, c)
            || text.at(c).gap == Gap::Glued
            || matches!(text.bytes_of(c), b"Jr" | b"Sr" | b"II" | b"III" | b"IV");
        if !fits
            || is_blocked(text.at(c)) && text.at(c).gap != Gap::Glued
            || (text.at(c).case == Case::Upper) != capitals && text.at(c).len() > 3
        {
            break;
        }
        end = c;
    }
    let confidence = if score >= needed + 1.5 { 0.85 } else { 0.65 };
    scan.push(
        i,
        end,
        Name,
        confidence,
        if capitals { "name.capitals" } else { "name.pair-of-words" },
    );
    Some(end)
}

/// What stands behind a name: an age, a verb of persons, a possessive.
fn follower_points(text: &Text<'_>, i: usize) -> f32 {
    let t = text.at(i + 1);
    let past = text.bytes_of(i + 1).ends_with(b"ed") && t.len() > 4;
    let verb =
        t.is_word() && t.case == Case::Lower && (t.is(cue::VERB) || past) && t.gap == Gap::Blank;
    let apposition = t.is_sign(b',')
        && (matches!(text.bytes_of(i + 2), b"a" | b"an" | b"age" | b"aged" | b"who" | b"is")
            || text.at(i + 2).form == crate::token::Form::Number && text.at(i + 2).len() == 2);
    if is_kin_behind(text, i) {
        2.0
    } else if verb || apposition {
        0.8
    } else {
        0.0
    }
}

/// "Hermina Dare (son)", "Jonatan Von, husband of": a relation behind the name.
fn is_kin_behind(text: &Text<'_>, i: usize) -> bool {
    let k = i + 2;
    let opens = text.at(i + 1).is_sign(b'(') && text.at(k + 1).is_sign(b')');
    let comma = text.at(i + 1).is_sign(b',') && text.says(k + 1, &["of"]);
    (opens || comma) && text.at(k).is(cue::RELATIVE) && text.at(k).case == Case::Lower
}

/// A street, facility, company or place rather than a person.
fn is_place_or_thing(text: &Text<'_>, i: usize, last: usize) -> bool {
    let next = text.at(last + 1);
    let head = next.gap == Gap::Blank
        && next.is_capital()
        && next.is(cue::FACILITY | cue::COMPANY | cue::STREET)
        && next.len() > 2
        && next.entry.last() < 4
        || next.gap == Gap::Blank && next.is(cue::FACILITY)
        || next.gap == Gap::Blank
            && next.is_capital()
            && next.is(cue::FACILITY_PART)
            && next.entry.last() < 3;
    let numbered = text.before(i, 1).form == crate::token::Form::Number
        && text.at(i).gap == Gap::Blank
        && text.at(last).is(cue::STREET);
    head || numbered || text.at(last).is(cue::COMPANY) && text.at(last).entry.last() < 4
}

/// "Anna S.", "Stan M", "Emily R's".
fn given_and_initial(scan: &mut Scan<'_>, i: usize) -> Option<usize> {
    let text = scan.text;
    let k = i + 1;
    let t = text.at(k);
    if text.at(i).case == Case::Initial || t.gap != Gap::Blank || t.case != Case::Initial {
        return None;
    }
    let end = initial(&text, k)?;
    // A sentence that begins with "I" or "A" behind a full stop is no initial; "Vitamin D", "Hepatitis B" are things.
    let after = text.at(end + 1);
    let dotted = end > k;
    let given = first(&text, i)
        - against(&text, i)
        - if text.at(i).case == Case::Upper { 1.5 } else { 0.0 };
    let word_initial = matches!(t.byte, b'I' | b'A') && !dotted;
    let surname = last(&text, i) - against(&text, i);
    let ok = given >= 1.4
        || (given >= 0.9 || is_unknown(scan, i) && !text.begins_sentence(i))
            && dotted
            && (after.gap <= Gap::Blank || text.at(i).entry.first() > 0)
        || surname >= 1.6 && dotted && !text.begins_sentence(i);
    if !ok || word_initial || is_blocked(text.at(i)) {
        return None;
    }
    scan.push(i, end, Name, 0.75, "name.given-initial");
    Some(end)
}

/// A word of the name tables that stands alone, speaks, or stands beside another: "Koppany:", "Usamov and Bowers".
fn company_points(text: &Text<'_>, i: usize) -> f32 {
    let t = text.at(i);
    if t.entry.first() == 0 && t.entry.last() == 0 {
        return 0.0;
    }
    let named = |k: usize| {
        let t = text.at(k);
        t.is_capital()
            && t.gap == Gap::Blank
            && t.entry.word() <= 1
            && (t.entry.first() > 0 || t.entry.last() >= 2)
            && t.cue & !(cue::SURE_NAME) == 0
    };
    let next = text.at(i + 1);
    let joined = matches!(text.bytes_of(i + 1), b"and" | b"&" | b",") && named(i + 2);
    let joined_before = matches!(text.bytes_of(i.wrapping_sub(1)), b"and" | b"&" | b",")
        && i > 1
        && text.before(i, 2).is_capital()
        && text.before(i, 2).entry.last() > 0;
    let speaks = text.at(i).gap >= Gap::Line && next.is_sign(b':');
    let alone = text.begins_sentence(i) && next.gap >= Gap::Line;
    let called = matches!(text.bytes_of(i.wrapping_sub(1)), b"him" | b"her" | b"me" | b"them")
        && matches!(text.bytes_of(i.wrapping_sub(2)), b"named" | b"called" | b"call" | b"calls");
    if joined || joined_before || speaks || alone || called { 0.8 } else { 0.0 }
}

/// `McKay`, `O'Neil`, `DeSouza`: a capital inside as surnames have it.
fn has_family_prefix(text: &Text<'_>, i: usize) -> bool {
    let b = text.bytes_of(i);
    [
        &b"Mc"[..],
        b"Mac",
        b"O'",
        b"D'",
        b"De",
        b"Di",
        b"Du",
        b"La",
        b"Le",
        b"Fitz",
        b"Van",
        b"Von",
        b"St",
    ]
    .iter()
    .any(|p| b.starts_with(p))
}

/// One word by itself.
fn single(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if t.case == Case::Initial || t.len() < 3 || is_blocked(t) || is_eponym_use(&text, i) {
        return;
    }
    // In a run of capitals the run has been judged already; in a line of capitals one word says little.
    let run_before = i > 0
        && t.gap == Gap::Blank
        && text.before(i, 1).is_capital()
        && !text.begins_sentence(i.saturating_sub(1));
    let next = text.at(i + 1);
    let run_after = next.is_capital() && next.gap == Gap::Blank && next.case != Case::Initial;
    let given = first(&text, i) - against(&text, i);
    let family = last(&text, i) - against(&text, i);
    // Behind a colon on the same line a capital is no matter of course.
    let listed = text.before(i, 1).is_sign(b':') && t.gap == Gap::Blank && t.entry.word() == 0;
    let begins = text.begins_sentence(i) && !listed;
    // A word that the language does not use otherwise is a name more readily.
    let rare = t.entry.word() == 1 && (t.entry.first() >= 3 || t.entry.last() >= 4);
    let unused = (t.entry.word() == 0 || rare)
        && !t.entry.drug()
        && t.cue & !(cue::SURE_NAME | cue::EPONYM) == 0
        && (t.entry.acronym() == 0 || t.case == Case::Title);
    let weight = if unused { 0.85 } else { 0.62 };
    let mut score = given.max(weight * family) + 0.25 * family.max(0.0).min(given.max(0.0));
    let possessive =
        next.is_sign(b'\'') && text.at(i + 2).len() == 1 && text.at(i + 2).byte == b's';
    // A word of no list inside a sentence, or one that does what persons do.
    let inner = t.case == Case::Inner && !has_family_prefix(&text, i);
    if is_unknown(scan, i) && t.len() >= 4 && t.case != Case::Upper && !inner {
        score += if begins { 1.0 } else { 2.3 };
    }
    if possessive && !t.is(cue::EPONYM) {
        score += 0.7;
    }
    if unused {
        score += company_points(&text, i);
    }
    score += follower_points(&text, i);
    if t.is(cue::SURE_NAME) {
        score += 1.0;
    }
    if begins {
        score -= 0.7;
    }
    if run_before || run_after {
        score -= 1.2;
    }
    // "O'BRIEN": nothing else is written so.
    let irish = text.bytes_of(i).starts_with(b"O'") && t.len() > 4;
    if irish {
        score += 2.5;
    } else if t.case == Case::Upper {
        score -= if text.in_capitals(i) { 2.5 } else { 1.0 };
    }
    if t.entry.city() > 0 || t.is(cue::STATE | cue::COUNTRY) {
        score -= 0.8;
    }
    if t.is(cue::EPONYM) {
        score -= 1.0;
    }
    if t.entry.word() > 0 && t.entry.diagnosis() {
        score -= 0.6;
    }
    let needed = match (unused && t.case != Case::Upper && !run_before && !run_after, begins) {
        (true, false) => 0.5,
        (true, true) => 1.0,
        _ => 2.1,
    };
    if score >= needed {
        scan.push(i, i, Name, if score >= 3.0 { 0.7 } else { 0.55 }, "name.single");
    }
}
