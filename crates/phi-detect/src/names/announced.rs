//! Names that a title, relation, introduction or credential announces.

use super::evidence::{self, initial, may_be_announced, next_part};
use crate::Kind::Name;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// Reads a name from token `i`: initials, capitalised words, particles. Last token, and number of words.
pub(super) fn read(scan: &Scan<'_>, i: usize, most: usize) -> Option<(usize, usize)> {
    let text = scan.text;
    let (mut k, mut last, mut words) = (i, None, 0);
    let mut steps = 0;
    while steps < most {
        steps += 1;
        let t = text.at(k);
        if k > i && (t.gap > Gap::Blank) {
            break;
        }
        if let Some(end) =
            initial(&text, k).filter(|_| !(words > 1 && text.at(k).gap == Gap::Glued))
        {
            last = Some(end);
            k = end + 1;
            continue;
        }
        let particle = t.form == Form::Word
            && t.is(cue::PARTICLE)
            && text.at(k + 1).is_capital()
            && text.at(k + 1).gap == Gap::Blank;
        if t.is_capital()
            && may_be_announced(scan, k)
            && !(words > 0
                && t.is(cue::CREDENTIAL)
                && t.case == Case::Upper
                && !is_suffix(&text, k))
        {
            last = Some(k);
            words += 1;
        } else if !particle {
            break;
        }
        k = match text.at(k + 1).is_sign(b'-')
            && text.at(k + 1).gap == Gap::Glued
            && text.at(k + 2).is_capital()
        {
            true => k + 2,
            false => k + 1,
        };
        if text.at(k).gap == Gap::Glued && k > i + 1 && text.before(k, 1).is_sign(b'-') {
            // The second half of a double name.
            if may_be_announced(scan, k) {
                last = Some(k);
            }
            k += 1;
        }
    }
    last.map(|l| (l, words))
}

fn is_suffix(text: &Text<'_>, i: usize) -> bool {
    matches!(text.bytes_of(i), b"II" | b"III" | b"IV" | b"Jr" | b"Sr" | b"JR" | b"SR")
}

/// "Dr. Graves", "Mrs. de la Cruz", "MR SMITH", "dr smith".
pub(super) fn title(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let mut k = i + 1;
    let dotted = text.at(k).is_sign(b'.') && text.at(k).gap == Gap::Glued;
    if dotted {
        k += 1;
    }
    let short = matches!(
        text.bytes_of(i),
        b"ms"
            | b"Ms"
            | b"MS"
            | b"col"
            | b"Col"
            | b"lt"
            | b"Lt"
            | b"LT"
            | b"hon"
            | b"sir"
            | b"miss"
            | b"mr"
            | b"MR"
            | b"judge"
            | b"capt"
            | b"Miss"
            | b"dra"
            | b"don"
            | b"mx"
            | b"MX"
            | b"dame"
            | b"professor"
            | b"officer"
            | b"rabbi"
            | b"pastor"
            | b"deacon"
            | b"imam"
            | b"chaplain"
            | b"madam"
    );
    if text.at(k).gap > Gap::Blank && !(text.at(k).gap == Gap::Line && dotted)
        || k >= text.tokens.len()
    {
        return;
    }
    let upper_acronym = t.case == Case::Upper && !dotted && t.len() == 2 && !text.in_capitals(i);
    if upper_acronym && text.bytes_of(i) != b"DR" && text.bytes_of(i) != b"MR" {
        return;
    }
    let drive = text.bytes_of(i).eq_ignore_ascii_case(b"dr")
        && text.before(i, 1).is_capital()
        && text.before(i, 2).form == Form::Number;
    if drive {
        return;
    }
    let n = text.at(k);
    let doctor = matches!(
        text.bytes_of(i),
        b"Dr" | b"dr" | b"Doctor" | b"Prof" | b"DR" | b"Professor" | b"Drs"
    );
    let first = if doctor { i } else { k };
    if n.is_capital() {
        // A sentence may begin behind "the doctor. He".
        if !dotted && !t.case.is_capital() && n.entry.word() >= 4 && n.entry.last() < 4
            || text.bytes_of(i).eq_ignore_ascii_case(b"doctor") && dotted
        {
            return;
        }
        if let Some((last, _)) = read(scan, k, 5) {
            scan.push(first, last, Name, 0.95, "name.title");
            pair(scan, last);
        }
    } else if n.is_word()
        && n.len() > 2
        && (dotted || !short)
        && is_lower_name(scan, k)
        && text.bytes_of(i) != b"doctor"
    {
        let mut last = k;
        if is_lower_name(scan, k + 1) && text.at(k + 1).gap == Gap::Blank {
            last = k + 1;
        }
        scan.push(first, last, Name, 0.85, "name.title-lower");
    } else if n.form == Form::Mixed && n.case.is_capital() && n.len() > 4 {
        scan.push(k, k, Name, 0.8, "name.title-mixed");
    }
}

/// A word in lower case that is a name rather than a word.
fn is_lower_name(scan: &Scan<'_>, i: usize) -> bool {
    let t = scan.text.at(i);
    let e = t.entry;
    t.form == Form::Word
        && t.len() > 2
        && !t.is(cue::NOT_A_PERSON & !cue::COUNTRY)
        && !t.is(cue::TITLE | cue::SPECIALTY)
        && (e.word() <= 2 && (e.first() > 0 || e.last() > 0)
            || e.is_empty() && t.cue == 0
            || t.is(cue::SURE_NAME)
            || e.first() >= 5 && e.word() <= 4
            || e.last() >= 5 && e.word() <= 4)
}

/// "Drs. Lee and Patel", "Mr. and Mrs. Smith": the second name.
fn pair(scan: &mut Scan<'_>, last: usize) {
    let text = scan.text;
    let joined = matches!(text.bytes_of(last + 1), b"and" | b"&" | b"/");
    if joined
        && text.at(last + 2).is_capital()
        && text.at(last + 2).gap <= Gap::Blank
        && !text.at(last + 2).is(cue::TITLE)
    {
        let e = text.at(last + 2).entry;
        if e.last() >= 2
            && e.word() < 4
            && let Some((end, _)) = read(scan, last + 2, 3)
        {
            scan.push(last + 2, end, Name, 0.8, "name.pair");
        }
    }
}

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
    let unknown = evidence::is_unknown(scan, k);
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
    let ok = ok || plain_kin;
    let blocked = evidence::is_blocked(n)
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

/// The name before ", MD", " RN", ", M.D.".
pub(super) fn credential(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let capitals = t.case == Case::Upper
        || matches!(text.bytes_of(i), b"PhD" | b"PharmD" | b"PsyD" | b"Jr" | b"Sr" | b"MBChB");
    if !capitals || i == 0 || t.gap > Gap::Blank {
        return;
    }
    before_credential(scan, i);
}

/// Also for "M.D.": `i` is the first token of the credential.
pub(super) fn before_credential(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let comma = text.before(i, 1).is_sign(b',');
    let Some(end) = i.checked_sub(if comma { 2 } else { 1 }) else { return };
    let weak = ["do", "ma", "ms", "pa", "od", "dc", "pt", "rd", "ot", "jd", "np"]
        .iter()
        .any(|w| w.as_bytes().eq_ignore_ascii_case(text.bytes_of(i)));
    let mut first = end;
    let mut words = 0;
    let mut k = end + 1;
    while k > 0 && words < 5 {
        let t = text.at(k - 1);
        let dot = t.is_sign(b'.') && text.before(k - 1, 1).case == Case::Initial;
        let hyphen = t.is_sign(b'-') && t.gap == Gap::Glued && text.before(k - 1, 1).is_capital();
        let particle = t.is(cue::PARTICLE) && t.is_word() && k <= end;
        let name = t.is_capital()
            && !t.is(cue::STOP
                | cue::LABEL
                | cue::NAME_LABEL
                | cue::SPECIALTY
                | cue::FACILITY
                | cue::PREPOSITION
                | cue::VERB)
            || t.is_capital() && t.entry.last().max(t.entry.first()) >= 4;
        if !(dot || hyphen || particle || name)
            || t.is(cue::CREDENTIAL)
                && t.case == Case::Upper
                && words == 0
                && t.len() > 1
                && t.entry.last() < 3
        {
            break;
        }
        if name {
            words += 1;
            first = k - 1;
        }
        k -= 1;
        if t.gap > Gap::Blank {
            break;
        }
    }
    let capitals = text.in_capitals(i);
    let support: f32 = (first..=end)
        .filter(|&k| text.at(k).is_word())
        .map(|k| {
            evidence::first(&text, k).max(evidence::last(&text, k)) - evidence::against(&text, k)
        })
        .sum();
    let place =
        text.at(first).entry.city() > 0 && words <= 2 && text.at(i).is(cue::STATE_CODE) && comma;
    let ok = words > 0
        && (words >= 2 && support > 0.4
            || words == 1 && comma && support > 1.0
            || words >= 2
                && !weak
                && support > if text.at(first).gap >= Gap::Line { -5.0 } else { -2.0 });
    if ok && !(weak && (support < 2.0 || capitals)) && !place {
        scan.push(first, end, Name, if words > 1 { 0.9 } else { 0.75 }, "name.credential");
    }
}
