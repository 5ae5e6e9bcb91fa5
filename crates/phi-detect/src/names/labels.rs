//! Names behind labels: "Patient Name:", "RE:", "Dear Dr.", "Signed:", "cc:".

use super::evidence;
use super::read::read;
use crate::Kind::{Location, Name};
use crate::lexicon::cue;
use crate::scan::Scan;
use crate::token::{Case, Form, Gap};

/// The word at `i` may be a label; what follows its colon is a name.
pub(super) fn label(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let salutation = text
        .says(i, &["dear", "hi", "hello", "sincerely", "regards", "attn", "greetings", "thanks"]);
    let by = text.bytes_of(i).eq_ignore_ascii_case(b"by")
        && text.before(i, 1).is(cue::NAME_LABEL | cue::HEADING);
    let mut k = i + 1;
    // "Provider(s):", "Father's name:", "Name #:"
    while k < i + 4
        && (matches!(text.at(k).byte, b'(' | b')' | b'#' | b'/' | b'*')
            && text.at(k).form == Form::Sign
            || text.at(k).is_word() && text.at(k).len() == 1 && text.at(k).gap == Gap::Glued)
    {
        k += 1;
    }
    let colon = text.at(k).is_sign(b':')
        || text.at(k).is_sign(b'=') && t.is_word()
        || text.at(k).is_sign(b'|') && text.at(k).gap <= Gap::Wide;
    if text.says(i, &["employer"]) {
        return employer(scan, k);
    }
    let comma = salutation && text.at(k).is_sign(b',');
    let re_line = text.says(i, &["re"]) && t.gap >= Gap::Line && t.case.is_capital();
    if colon || comma {
        k += 1;
    } else if !(salutation || by || re_line) {
        // "Name RUDOLPH HANSEN" as a line of its own.
        let heads_line =
            t.gap >= Gap::Line && t.case.is_capital() && text.says(i, &["name", "patient"]);
        if heads_line
            && text.at(k).gap <= Gap::Wide
            && let Some(last) = whole_line(scan, k)
        {
            scan.push(k, last, Name, 0.8, "name.label-line");
        }
        return;
    }
    // Quotes and marks before the name.
    while matches!(text.at(k).byte, b'"' | b'\'' | b'*' | b'[' | b'_')
        && text.at(k).form == Form::Sign
        && k < i + 8
    {
        k += 1;
    }
    if text.at(k).gap > Gap::Line && !salutation || k >= text.tokens.len() {
        return;
    }
    // On the next line only when the label ends its own.
    if text.at(k).gap == Gap::Line && text.at(k + 1).is_sign(b':') {
        return;
    }
    // "To: Quigley Memorial Hospital" is a place.
    let words = (k..k + 6)
        .take_while(|&m| text.at(m).is_capital() && (m == k || text.at(m).gap == Gap::Blank));
    if words.skip(1).any(|m| text.at(m).is(cue::FACILITY)) {
        return;
    }
    let personal = !text.says(
        i,
        &[
            "from",
            "to",
            "provider",
            "account",
            "contact",
            "user",
            "next",
            "by",
            "performed",
            "ordered",
            "requested",
            "entered",
            "who",
            "physician",
            "surgeon",
        ],
    );
    let before_title = k;
    while text.at(k).is(cue::TITLE) && text.at(k).is_word() && k < i + 9 {
        k += 1;
        if text.at(k).is_sign(b'.') {
            k += 1;
        }
    }
    let n = text.at(k);
    if !n.is_word() || n.is(cue::STOP) && n.case == Case::Lower {
        return;
    }
    if n.case == Case::Lower {
        return lower(scan, k, colon && personal);
    }
    if colon
        && personal
        && let Some(last) = whole_line(scan, k)
    {
        // "Deacon Wofford": the title may be the name.
        let long = before_title + 1 == k && text.at(before_title).len() > 4;
        let first = if long && text.at(before_title).is_capital() { before_title } else { k };
        scan.push(first, last, Name, 0.92, "name.label-line");
        return;
    }
    if evidence::is_blocked(n) && n.entry.first().max(n.entry.last()) < 4 {
        return;
    }
    let support =
        evidence::first(&text, k).max(evidence::last(&text, k)) - evidence::against(&text, k);
    let next = evidence::next_part(&text, k);
    let support2 = next.map_or(0.0, |m| {
        evidence::first(&text, m).max(evidence::last(&text, m)) - evidence::against(&text, m)
    });
    let comma_form = text.at(k + 1).is_sign(b',') && text.at(k + 2).is_capital();
    // Without dictionaries the label is all there is to go by.
    let bare = scan.inner.lexicon.is_empty() && n.cue == 0 && n.len() > 2;
    let unknown = bare || evidence::is_unknown(scan, k);
    let needed = if personal { -0.8 } else { 0.3 };
    let ok = support.max(support + support2) >= needed
        || unknown && (personal || next.is_some())
        || comma_form && support > -1.5;
    if !ok || n.entry.drug() && support < 1.0 {
        return;
    }
    let Some((mut last, mut words)) = read(scan, k, 6) else { return };
    // "Tolbert, Alianny M."
    if text.at(last + 1).is_sign(b',')
        && text.at(last + 2).is_capital()
        && text.at(last + 2).gap <= Gap::Blank
        && words <= 3
    {
        let given = text.at(last + 2);
        let credential =
            given.is(cue::CREDENTIAL) && given.case == Case::Upper && !text.in_capitals(k)
                || given.is(cue::LABEL);
        let sound = evidence::first(&text, last + 2) - evidence::against(&text, last + 2) > -0.5;
        if !credential
            && sound
            && let Some((end, more)) = read(scan, last + 2, 4)
        {
            last = end;
            words += more;
        }
    }
    if words > 0 || last > k {
        // "PHYSICIAN: Board certified": one plain word is no name.
        let single_plain = words == 1 && support < 0.6 && n.entry.word() >= 3;
        if !single_plain {
            scan.push(k, last, Name, 0.9, "name.label");
        }
    }
}

/// The rest of the line, or column, when it is two to five capitalised words and none of them is a label:
/// a name whatever its words are otherwise.
fn whole_line(scan: &Scan<'_>, k: usize) -> Option<usize> {
    let text = scan.text;
    let (mut n, mut words, mut names, mut reversed) = (k, 0, 0, false);
    while n == k || text.at(n).gap <= Gap::Blank && n < k + 12 {
        let t = text.at(n);
        let sign =
            t.form == Form::Sign && t.gap == Gap::Glued && matches!(t.byte, b'.' | b'-' | b'\'');
        // "Doe, Jane A": a given name stands behind the comma.
        let next = text.at(n + 1);
        let given = next.is_capital()
            && next.len() > 1
            && !next.is(cue::CREDENTIAL | cue::LABEL)
            && (next.entry.first() > 0 || next.entry.is_empty() && next.cue == 0);
        let comma = t.is_sign(b',') && !reversed && words > 0 && given;
        reversed |= comma;
        let word = t.is_capital() || t.is(cue::PARTICLE) && t.form == Form::Word && n > k;
        if word {
            words += 1;
            let e = t.entry;
            names += u32::from((e.first() > 0 || e.last() > 0 || e.is_empty()) && t.len() > 1);
        } else if !(sign || comma) {
            break;
        }
        n += 1;
    }
    // "White, Susanna MD"
    while words > 2
        && text.before(n, 1).is(cue::CREDENTIAL)
        && text.before(n, 1).case == Case::Upper
        && !text.in_capitals(k)
    {
        n -= 1;
        words -= 1;
    }
    let words_of = || (k..n).map(|w| text.at(w)).filter(|t| t.is_word());
    let ends = text.at(n).gap >= Gap::Wide
        || text.at(n).is_sign(b'|')
        || text.at(n).form == Form::Edge
        || text.at(n).is(cue::CREDENTIAL);
    let plain = words_of().all(|t| t.entry.word() >= 4 && t.entry.first() < 3);
    let stop = words_of().any(|t| t.is(cue::STOP) && t.entry.last() < 4);
    let degree = reversed && text.before(n, 1).is(cue::CREDENTIAL);
    let verb = words_of().any(|t| t.is(cue::VERB) && t.entry.word() >= 4 && t.entry.first() < 4);
    let label = stop || degree || verb;
    (ends && (2..=5).contains(&words) && names >= 1 && !plain && !label).then(|| n - 1)
}

/// `name: john smith`.
fn lower(scan: &mut Scan<'_>, k: usize, personal: bool) {
    let text = scan.text;
    let e = text.at(k).entry;
    let sure = text.at(k).is(cue::SURE_NAME) || e.first() >= 2 && e.word() <= 1;
    if !personal || !sure || evidence::is_blocked(text.at(k)) {
        return;
    }
    let mut last = k;
    while last < k + 3 && text.at(last + 1).gap == Gap::Blank && text.at(last + 1).is_word() {
        let e = text.at(last + 1).entry;
        let part = (e.last() > 0 || e.first() > 0)
            && e.word() <= 2
            && !text.at(last + 1).is(cue::NOT_A_PERSON)
            || text.at(last + 1).len() == 1;
        if !part {
            break;
        }
        last += 1;
    }
    scan.push(k, last, Name, 0.8, "name.label-lower");
}

/// "Employer: Muller and Sons": the capitalised phrase behind it, from token `k` on, is a place.
fn employer(scan: &mut Scan<'_>, k: usize) {
    let text = scan.text;
    let k = if text.at(k).is_sign(b':') { k + 1 } else { k };
    let mut last = None;
    let mut n = k;
    while n < k + 9 && (n == k || text.at(n).gap <= Gap::Blank) {
        if text.at(n).is_capital() {
            last = Some(n);
        } else if !text.says(n, &["and", "of", "&", "-", "'", "the"]) {
            break;
        }
        n += 1;
    }
    if let Some(last) = last.filter(|_| text.at(k).is_capital() && text.at(k).gap <= Gap::Blank) {
        scan.push(k, last, Location, 0.93, "place.employer");
    }
}
