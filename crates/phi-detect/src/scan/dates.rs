//! Dates finer than a year, in every clinical form.

use super::{Scan, Text};
use crate::Kind::Date;
use crate::lexicon::cue;
use crate::token::{Case, Form, Gap};

/// Days in a month of a leap year; 0 for no month.
fn days_in(month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 29,
        _ => 0,
    }
}

fn is_month_day(month: u32, day: u32) -> bool {
    day >= 1 && day <= days_in(month)
}

/// A year of four digits as records have them.
fn is_year(year: u32) -> bool {
    (1850..=2150).contains(&year)
}

/// Whether three numbers, of the given widths, can be a date in some order.
pub(super) fn is_date(v: [u32; 3], width: [usize; 3]) -> bool {
    let [a, b, c] = v;
    let two = |w: usize| w <= 2;
    match width {
        [4, x, y] if two(x) && two(y) => is_year(a) && (is_month_day(b, c) || is_month_day(c, b)),
        [x, y, 4] if two(x) && two(y) => is_year(c) && (is_month_day(a, b) || is_month_day(b, a)),
        [x, y, 2] if two(x) && two(y) => {
            is_month_day(a, b) || is_month_day(b, a) || is_month_day(b, c)
        }
        _ => false,
    }
}

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
pub(super) fn numeric(scan: &mut Scan<'_>, i: usize) {
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

fn two_digits(b: &[u8]) -> u32 {
    b.iter().take(8).fold(0, |n, d| n * 10 + u32::from(d.wrapping_sub(b'0') % 10))
}

fn is_compact_iso(b: &[u8]) -> bool {
    let part = |r: std::ops::Range<usize>| b.get(r).map(two_digits).unwrap_or_default();
    (1900..2100).contains(&part(0..4)) && is_month_day(part(4..6), part(6..8))
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
    let ratio = ratio_near(&text, i);
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

/// A time of day, zone or fraction written right behind a date.
fn time_after(text: &Text<'_>, last: usize) -> usize {
    let (a, colon, b) = (text.at(last + 1), text.at(last + 2), text.at(last + 3));
    let clock = |n: usize| {
        text.at(n).form != Form::Word && text.at(n).form != Form::Sign && text.at(n).len() <= 4
    };
    let start_ok =
        a.gap <= Gap::Blank && clock(last + 1) && colon.is_sign(b':') && colon.gap == Gap::Glued;
    if !(start_ok && b.gap == Gap::Glued) {
        // 2020-01-05T10:00:00Z: the hour is part of the mixed token.
        let mixed = text.at(last).form == Form::Mixed && a.is_sign(b':') && a.gap == Gap::Glued;
        if !mixed {
            return last;
        }
    }
    let mut end = last;
    for n in last + 1..last + 12 {
        let t = text.at(n);
        let part = t.gap == Gap::Glued || n == last + 1;
        let sign = t.is_sign(b':') || t.is_sign(b'.') || t.is_sign(b'+') || t.is_sign(b'-');
        if !part || t.form == Form::Word || t.form == Form::Edge || t.form == Form::Sign && !sign {
            break;
        }
        if t.form != Form::Sign {
            end = n;
        }
    }
    end
}

/// 12th, 05MAR2021, 3rd, Mar2021.
pub(super) fn mixed(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if is_ordinal(&text, i) {
        month_name_follows(scan, i);
        return;
    }
    let b = text.bytes_of(i);
    let lead = b.iter().take_while(|b| b.is_ascii_digit()).count();
    let letters = b.iter().skip(lead).take_while(|b| b.is_ascii_alphabetic()).count();
    let tail = b.len() - lead - letters;
    let word =
        b.get(lead..lead + letters).and_then(|w| std::str::from_utf8(w).ok()).unwrap_or_default();
    if letters >= 3
        && matches!(tail, 0 | 2 | 4)
        && lead + tail > 0
        && lead <= 2
        && b.iter().skip(lead + letters).all(u8::is_ascii_digit)
        && scan.inner.cues.get(crate::lexicon::word_hash(word)) & cue::MONTH != 0
        && (lead > 0 || tail == 4)
    {
        scan.push(i, i, Date, 0.9, "date.joined");
    }
}

/// 1st to 31st.
fn is_ordinal(text: &Text<'_>, i: usize) -> bool {
    let b = text.bytes_of(i);
    let digits = b.iter().take_while(|b| b.is_ascii_digit()).count();
    let value = b.get(..digits).map(two_digits).unwrap_or_default();
    let tail = b.get(digits..).unwrap_or_default();
    (1..=2).contains(&digits)
        && (1..=31).contains(&value)
        && [b"st", b"nd", b"rd", b"th"].iter().any(|s| s.eq_ignore_ascii_case(tail))
}

fn is_day(text: &Text<'_>, i: usize) -> bool {
    let t = text.at(i);
    t.form == Form::Number && t.len() <= 2 && (1..=31).contains(&text.number(i))
        || t.form == Form::Mixed && is_ordinal(text, i)
}

/// A month name that is meant as one: capitalised, or lower case beside a day or year.
fn is_month(text: &Text<'_>, i: usize) -> bool {
    let t = text.at(i);
    t.is_word() && t.is(cue::MONTH)
}

/// "3 March 2020", "3rd of May", "the 3rd day of May, 2020", "12-Mar-2020", "24-25 May".
fn month_name_follows(scan: &mut Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    if !is_day(&text, i)
        || text.at(i).gap == Gap::Glued
            && i > 0
            && !matches!(text.before(i, 1).byte, b'(' | b':' | b'"')
    {
        return false;
    }
    let mut m = i + 1;
    while text.at(m).gap <= Gap::Blank
        && (matches!(text.bytes_of(m), b"of" | b"day" | b"-" | b"/" | b"," | b"."))
        && m < i + 4
    {
        m += 1;
    }
    let name = text.at(m);
    let capital_or_sure = name.case.is_capital() || !name.is(cue::MONTH_WORD) || m > i + 1;
    if name.gap > Gap::Blank || !is_month(&text, m) || !capital_or_sure {
        return false;
    }
    let last = year_after(&text, m).unwrap_or(m);
    scan.push(i, last, Date, 0.9, "date.day-month");
    true
}

/// Index of a year behind token `i`: `2020`, `, 2020`, `-20`, `'23`, `of 2020`.
fn year_after(text: &Text<'_>, i: usize) -> Option<usize> {
    let mut n = i + 1;
    if text.at(n).is_sign(b'.') && text.at(n).gap == Gap::Glued {
        n += 1;
    }
    let mut quoted = false;
    let mut joined = false;
    while n <= i + 3 && text.at(n).gap <= Gap::Blank {
        match text.bytes_of(n) {
            b"," | b"of" => {}
            b"-" | b"/" => joined = true,
            b"'" => quoted = true,
            _ => break,
        }
        n += 1;
    }
    let t = text.at(n);
    let year = t.form == Form::Number
        && t.gap <= Gap::Blank
        && (t.len() == 4 && is_year(text.number(n)) || t.len() == 2 && (quoted || joined));
    year.then_some(n)
}

/// Dates that begin with a month, weekday or holiday.
pub(super) fn textual(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let capital = t.case.is_capital();
    if t.is(cue::WEEKDAY) && !t.is(cue::MONTH) {
        let short = t.len() <= 4;
        if capital
            && (!short
                || beside_date(&text, i)
                || text.at(i + 1).is_sign(b'.') && t.case == Case::Title)
        {
            scan.push(begin_with_cue(&text, i), i, Date, 0.5, "date.weekday");
        }
        return;
    }
    if t.is(cue::HOLIDAY) && capital {
        let last = year_after(&text, i).unwrap_or(i);
        scan.push(i, last, Date, 0.5, "date.holiday");
        return;
    }
    if !t.is(cue::MONTH) {
        return;
    }
    // "March 5th, 2020", "Mar. 5", "May 5-7, 2020", "MAR-05-2020"
    let mut d = i + 1;
    while d <= i + 3
        && text.at(d).gap <= Gap::Blank
        && matches!(text.bytes_of(d), b"." | b"-" | b"the" | b"/")
    {
        d += 1;
    }
    let day_here = text.at(d).gap <= Gap::Blank && is_day(&text, d);
    let sure = capital || !t.is(cue::MONTH_WORD);
    let dose = text.at(d + 1).is(cue::MEASURE)
        && text.at(d + 1).gap <= Gap::Blank
        && text.at(d).form == Form::Number
        && year_after(&text, d).is_none();
    if day_here && !dose && (sure || year_after(&text, d).is_some()) {
        let mut last = d;
        // A range of days.
        if matches!(text.bytes_of(d + 1), b"-" | b"to" | b"and" | b"&")
            && is_day(&text, d + 2)
            && text.at(d + 2).gap <= Gap::Blank
            && d + 2 < text.tokens.len()
        {
            last = d + 2;
        }
        last = year_after(&text, last).unwrap_or(last);
        scan.push(i, time_after(&text, last), Date, 0.92, "date.month-day-name");
        return;
    }
    if let Some(year) = year_after(&text, i).filter(|_| sure) {
        let rule = if d == i + 1 { "date.month-year-name" } else { "date.month-year-joined" };
        scan.push(begin_with_cue(&text, i), year, Date, 0.85, rule);
        return;
    }
    lone_month(scan, i);
}

/// A month by itself: "in March", "last December".
fn lone_month(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let before = text.before(i, 1);
    let announced = i > 0 && t.gap <= Gap::Line && before.is(cue::RELATIVE_TIME);
    let short = t.len() <= 4 && !t.is(cue::MONTH_WORD) || t.len() <= 3;
    let person = text.before(i, 1).is(cue::TITLE)
        || text.at(i + 1).case == Case::Initial
        || t.is(cue::MONTH_WORD) && text.at(i + 1).is_capital();
    let fits = if t.is(cue::MONTH_WORD) || short {
        announced && t.case.is_capital()
    } else {
        t.case.is_capital() || announced
    };
    if fits && !person && !(t.case == Case::Upper && short && !announced) {
        scan.push(begin_with_cue(&text, i), i, Date, 0.55, "date.month");
    }
}

/// "last December": the qualifier is part of it.
fn begin_with_cue(text: &Text<'_>, i: usize) -> usize {
    let qualifier = matches!(
        text.bytes_of(i.wrapping_sub(1)),
        b"last" | b"next" | b"this" | b"early" | b"late" | b"mid"
    );
    if i > 0 && qualifier && text.at(i).gap <= Gap::Blank { i - 1 } else { i }
}

fn beside_date(text: &Text<'_>, i: usize) -> bool {
    let near = |n: usize| {
        text.at(n).is(cue::MONTH) || text.at(n).form == Form::Number && text.at(n).len() <= 4
    };
    let next = if text.at(i + 1).form == Form::Sign { i + 2 } else { i + 1 };
    text.at(next).same_line() && near(next)
}
