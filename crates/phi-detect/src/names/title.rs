//! Names behind titles and before credentials.

use super::evidence::{self};
use super::read::{is_lower_name, read};
use crate::Kind::Name;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

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
        // "was seen by Dr. X. She": the full stop is that of the sentence.
        let after = text.at(k + 2);
        let letter = matches!(n.byte, b'X' | b'Y')
            && n.case == Case::Initial
            && text.at(k + 1).is_sign(b'.')
            && (!after.is_capital() || after.is(cue::STOP) || after.gap > Gap::Blank);
        let placeholder = letter
            || (n.case == Case::Initial || text.says(k, &["abc", "xyz", "abcd", "xxx"]))
                && n.case != Case::Title
                && !text.at(k + 1).is_sign(b'.')
                && !text.at(k + 1).is_capital();
        if placeholder {
            // "Dr. X", "Mr. ABC": the name has been taken out already.
            return;
        }
        if let Some((last, _)) = read(scan, k, 5) {
            scan.push(first, last, Name, 0.95, "name.title");
            pair(scan, last);
        } else if dotted && is_short_surname(&text, k) {
            scan.push(first, k, Name, 0.8, "name.title");
        } else if dotted
            && n.case == Case::Title
            && (text.at(k + 1).gap >= Gap::Line || n.entry.last() >= 4 && n.entry.word() <= 6)
            && !scan.inner.allow.has(n.hash)
        {
            // Nothing else on the line: a name, whatever the word is otherwise.
            scan.push(first, k, Name, 0.8, "name.title");
        }
    } else if n.is_word()
        && n.len() > 2
        && (dotted || !short || is_usual_surname(scan, i, k))
        && (is_lower_name(scan, k) || is_usual_surname(scan, i, k))
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

/// "mr thompson", "ms washington": a surname that is hardly anything else, though the title may be.
fn is_usual_surname(scan: &Scan<'_>, i: usize, k: usize) -> bool {
    let t = scan.text.at(k);
    scan.text.says(i, &["mr", "ms", "miss", "mx"])
        && t.entry.last() >= 4
        && t.entry.word() <= 1
        && t.cue & !(cue::STATE | cue::COUNTRY | cue::SURE_NAME | cue::EPONYM) == 0
}

/// "Mr. Do was seen", "Dr. An reviewed": a word of two or three letters that does something.
fn is_short_surname(text: &Text<'_>, k: usize) -> bool {
    let next = text.at(k + 1);
    let pronoun = ["he", "she", "it", "we", "you", "his", "her", "the", "i", "who", "is", "was"];
    let acts = !text.says(k, &pronoun)
        && next.is(cue::VERB | cue::CARE)
        && next.case == Case::Lower
        && next.gap == Gap::Blank;
    text.at(k).case == Case::Title && (2..=3).contains(&text.at(k).len()) && acts
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
    let weak = text.says(i, &["do", "ma", "ms", "pa", "od", "dc", "pt", "rd", "ot", "jd", "np"]);
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
