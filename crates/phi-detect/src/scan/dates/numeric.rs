//! Dates in digits.

use super::calendar::{is_compact_iso, is_date, is_month_day, time_after, two_digits};
use super::textual::month_name_follows;
use crate::Kind::Date;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Form, Gap};

/// A glued `/`, `-` or `.` at token `i`.
fn separator(text: &Text<'_>, i: usize) -> Option<u8> {
    let t = text.at(i);
    (t.form == Form::Sign && t.gap == Gap::Glued && matches!(t.byte, b'/' | b'-' | b'.'))
        .then_some(t.byte)
}

fn glued_number(text: &Text<'_>, i: usize) -> bool {
    text.at(i).form == Form::Number && text.at(i).gap == Gap::Glued
}

/// Dates that begin with a number.
pub(in crate::scan) fn numeric(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let after_number = t.gap == Gap::Glued
        && i > 0
        && (matches!(text.before(i, 1).byte, b'/' | b'.' | b'-' | b':' | b'$' | b',' | b'_'))
        && text.before(i, 2).form != Form::Word
        && text.before(i, 1).gap == Gap::Glued;
    if after_number {
        return;
    }
    if let Some(s) = separator(&text, i + 1)
        && glued_number(&text, i + 2)
        && let Some(s2) = separator(&text, i + 3)
        && s == s2
        && glued_number(&text, i + 4)
        && !(separator(&text, i + 5).is_some()
            && text.at(i + 6).form == Form::Number
            && text.at(i + 6).gap == Gap::Glued)
    {
        let v = [text.number(i), text.number(i + 2), text.number(i + 4)];
        let w = [t.len(), text.at(i + 2).len(), text.at(i + 4).len()];
        if is_date(v, w) && (s != b'.' || w.contains(&4) || has_cue(&text, i)) {
            let last = time_after(&text, i + 4);
            scan.push(i, last, Date, 0.92, "date.numeric");
        }
        return;
    }
    // Timestamp glued to the day: 2020-01-05T10:00.
    if separator(&text, i + 1) == Some(b'-')
        && glued_number(&text, i + 2)
        && separator(&text, i + 3) == Some(b'-')
        && text.at(i + 4).form == Form::Mixed
        && text.at(i + 4).gap == Gap::Glued
    {
        let b = text.bytes_of(i + 4);
        let day = b.get(..2).map(two_digits).unwrap_or_default();
        if t.len() == 4 && b.get(2) == Some(&b'T') && is_month_day(text.number(i + 2), day) {
            scan.push(i, time_after(&text, i + 4), Date, 0.95, "date.timestamp");
        }
        return;
    }
    if t.len() <= 2 && month_name_follows(scan, i) {
        return;
    }
    if t.len() <= 2
        && (separator(&text, i + 1) == Some(b'/') || separator(&text, i + 1) == Some(b'-'))
        && glued_number(&text, i + 2)
    {
        return short(scan, i);
    }
    if t.len() == 4
        && separator(&text, i + 1).is_some_and(|s| s != b'.')
        && glued_number(&text, i + 2)
    {
        // 2019/04, 2019-04
        let month = text.number(i + 2);
        if text.at(i + 2).len() == 2
            && (1..=12).contains(&month)
            && (1900..2100).contains(&text.number(i))
            && separator(&text, i + 3).is_none()
        {
            scan.push(i, i + 2, Date, 0.7, "date.year-month");
        }
        return;
    }
    if t.len() == 8 && t.gap != Gap::Glued
        || t.len() == 8 && i == 0
        || t.len() == 8 && text.before(i, 1).form == Form::Sign
    {
        compact(scan, i);
    } else if t.len() == 14 {
        let b = text.bytes_of(i);
        if b.get(..8).is_some_and(is_compact_iso) {
            scan.push(i, i, Date, 0.85, "date.compact");
        }
    } else if t.len() == 6 && has_cue(&text, i) && text.before(i, 1).is(cue::LABEL | cue::DATE_CUE)
    {
        let b = text.bytes_of(i);
        let (m, d) = (b.get(..2).map(two_digits), b.get(2..4).map(two_digits));
        if is_month_day(m.unwrap_or_default(), d.unwrap_or_default()) {
            scan.push(i, i, Date, 0.7, "date.compact");
        }
    }
}

/// 20190405, or 04052019 where a cue says so.
fn compact(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let b = text.bytes_of(i);
    let part = |r: std::ops::Range<usize>| b.get(r).map(two_digits).unwrap_or_default();
    if is_compact_iso(b) {
        scan.push(i, i, Date, 0.75, "date.compact");
    } else if has_cue(&text, i)
        && (1900..2100).contains(&part(4..8))
        && (is_month_day(part(0..2), part(2..4)) || is_month_day(part(2..4), part(0..2)))
    {
        scan.push(i, i, Date, 0.85, "date.compact");
    }
}

/// Whether a date is announced within the three tokens before `i`.
fn has_cue(text: &Text<'_>, i: usize) -> bool {
    (1..=3)
        .take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Wide)
        .any(|n| text.before(i, n).is(cue::DATE_CUE))
}

/// Month/day and month/year.
fn short(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let (a, b) = (text.number(i), text.number(i + 2));
    let (wa, wb) = (text.at(i).len(), text.at(i + 2).len());
    let slash = text.at(i + 1).byte == b'/';
    if wb == 4 && (1..=12).contains(&a) && (1900..2100).contains(&b) {
        scan.push(i, i + 2, Date, 0.85, "date.month-year");
        return;
    }
    let next = text.at(i + 3);
    let goes_on = next.gap == Gap::Glued
        && (next.form != Form::Sign || matches!(next.byte, b'/' | b'-' | b'%'))
        && !(next.is_sign(b'-') && text.at(i + 4).gap != Gap::Glued);
    let dated = if slash { is_month_day(a, b) || is_month_day(b, a) } else { is_month_day(a, b) };
    if wb > 2 || goes_on || !dated {
        return;
    }
    let before = text.before(i, 1);
    let label = before.is_sign(b':') && text.before(i, 2).is(cue::DATE_CUE);
    let prep = before.is_word() && before.is(cue::DATE_CUE) && before.gap <= Gap::Line;
    let ratio = ratio_near(&text, i) && !(strong_prep(&text, i) && b > 10);
    // x/5, x/6, x/10 and 20/x are strengths, murmurs, ratings and visions unless a date is announced.
    let scale = matches!(b, 4..=6 | 10) && a <= b || a == 20 || wa == 1 && b == 2;
    let measure = text.at(i + 3).is(cue::MEASURE)
        && text.bytes_of(i + 3) != b"in"
        && text.at(i + 3).gap <= Gap::Blank;
    let cued = label || prep || has_cue(&text, i);
    let ok = if !slash {
        (label || before.is(cue::DATE_CUE) && wb == 2 && has_digit_date_word(&text, i))
            && !ratio
            && !measure
    } else if scale {
        (label || strong_prep(&text, i)) && !ratio && !measure
    } else {
        !ratio && !measure && (cued || wa + wb >= 4 && b > 12 || text.at(i).gap >= Gap::Line)
    };
    if ok {
        scan.push(i, i + 2, Date, if cued { 0.8 } else { 0.6 }, "date.month-day");
    }
}

/// On, since, until, dated: never before a rating.
fn strong_prep(text: &Text<'_>, i: usize) -> bool {
    matches!(
        text.bytes_of(i.wrapping_sub(1)),
        b"on" | b"since" | b"until" | b"dated" | b"On" | b"Since"
    )
}

fn has_digit_date_word(text: &Text<'_>, i: usize) -> bool {
    strong_prep(text, i)
}

fn ratio_near(text: &Text<'_>, i: usize) -> bool {
    let after = (3..=5)
        .take_while(|&n| text.at(i + n).gap <= Gap::Blank)
        .any(|n| text.at(i + n).is(cue::RATIO));
    let before = (1..=3)
        .take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Blank)
        .any(|n| text.before(i, n).is(cue::RATIO));
    after || before
}
