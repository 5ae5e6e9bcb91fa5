//! Dates with a month, weekday or holiday in words.

use super::calendar::{is_compact_iso, is_date, is_year, time_after, two_digits};
use super::days;
use crate::Kind::Date;
use crate::lexicon::cue;
use crate::scan::{Scan, Text, spoken};
use crate::token::{Case, Form, Gap};

/// 12th, 05MAR2021, 3rd, Mar2021.
pub(in crate::scan) fn mixed(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if is_ordinal(&text, i) {
        if !month_name_follows(scan, i) {
            bare_day(scan, i);
        }
        return;
    }
    let b = text.bytes_of(i);
    if glued(scan, i) {
        return;
    }
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

/// "20210304T101500", and "on3/14/2021": a date with something glued to it.
fn glued(scan: &mut Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    let b = text.bytes_of(i);
    let digit = |b: &u8| b.is_ascii_digit();
    if let Some((day, [b'T', time @ ..])) = b.split_at_checked(8)
        && b.len() <= 16
        && matches!(time.first(), Some(b'0'..=b'9'))
        && day.iter().all(digit)
        && is_compact_iso(day)
    {
        scan.push(i, time_after(&text, i), Date, 0.95, "date.timestamp");
        return true;
    }
    let tail = b.iter().rev().take_while(|b| digit(b)).count();
    let number = |k: usize| text.at(k).form == Form::Number && text.at(k).gap == Gap::Glued;
    let slash = |k: usize| text.at(k).is_sign(b'/') && text.at(k).gap == Gap::Glued;
    let letters = b.get(..b.len() - tail).is_some_and(|l| l.iter().all(u8::is_ascii_alphabetic));
    let shaped = letters
        && (1..=2).contains(&tail)
        && slash(i + 1)
        && number(i + 2)
        && slash(i + 3)
        && number(i + 4);
    let first = b.get(b.len() - tail..).map(two_digits).unwrap_or_default();
    let v = [first, text.number(i + 2), text.number(i + 4)];
    if !shaped || !is_date(v, [tail, text.at(i + 2).len(), text.at(i + 4).len()]) {
        return false;
    }
    let span = text.span(i, i + 4, Date, 0.85, "date.numeric");
    scan.found.push(crate::Span { start: text.at(i).end as usize - tail, ..span });
    true
}

/// A weekday; "Sat" and "Sun" only with a capital, for they are words as well.
pub(super) fn is_weekday(text: &Text<'_>, i: usize) -> bool {
    let t = text.at(i);
    t.is(cue::WEEKDAY) || t.is_capital() && text.says(i, &["sat", "sun"])
}

/// A day of the month without the month: "Monday the 15th", "seen on the 14th.", "until the 3rd,".
fn bare_day(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if i == 0 || text.at(i).gap != Gap::Blank {
        return;
    }
    let the = text.says(i - 1, &["the"]) && text.before(i, 1).gap <= Gap::Blank;
    let mut k = if the { i.wrapping_sub(2) } else { i - 1 };
    if text.at(k).is_sign(b',') {
        k = k.wrapping_sub(1);
    }
    let weekday = is_weekday(&text, k);
    let next = text.at(i + 1);
    let ends = next.gap >= Gap::Line
        || next.form == Form::Sign && matches!(next.byte, b'.' | b',' | b';' | b')')
        || text.says(i + 1, &["at", "for"]);
    let led = the && text.says(k, &["on", "until", "till", "since", "by"]) && ends;
    if weekday || led {
        let from = if the { i - 1 } else { i };
        scan.push(if weekday { k } else { from }, i, Date, 0.6, "date.day");
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
pub(in crate::scan) fn month_name_follows(scan: &mut Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    if !is_day(&text, i)
        || text.at(i).gap == Gap::Glued
            && i > 0
            && !matches!(text.before(i, 1).byte, b'(' | b':' | b'"')
    {
        return false;
    }
    // "4-9 March", "4th to 9th March"
    let range = text.at(i + 1).gap <= Gap::Blank
        && text.says(i + 1, &["-", "to", "and", "&", "through", "thru", "until"])
        && text.at(i + 2).gap <= Gap::Blank
        && is_day(&text, i + 2);
    let day = if range { i + 2 } else { i };
    let mut m = day + 1;
    while text.at(m).gap <= Gap::Blank
        && text.says(m, &["of", "day", "-", "/", ",", "."])
        && m < day + 4
    {
        m += 1;
    }
    let name = text.at(m);
    let year = year_after(&text, m);
    let capital_or_sure =
        name.case.is_capital() || !name.is(cue::MONTH_WORD) || m > day + 1 || year.is_some();
    // A line end between them where a year tells that it is a date.
    let near = name.gap <= Gap::Blank || name.gap == Gap::Line && year.is_some();
    if !near || !is_month(&text, m) || !capital_or_sure {
        return false;
    }
    let last = year.unwrap_or(m);
    // "the 3rd of May"
    let the = i > 0 && text.says(i - 1, &["the"]) && text.at(i).gap == Gap::Blank && m > i + 1;
    scan.push(if the { i - 1 } else { i }, last, Date, 0.9, "date.day-month");
    true
}

/// Index of a year behind token `i`: `2020`, `, 2020`, `-20`, `'23`, `of 2020`.
pub(in crate::scan) fn year_after(text: &Text<'_>, i: usize) -> Option<usize> {
    let mut n = i + 1;
    if text.at(n).is_sign(b'.') && text.at(n).gap == Gap::Glued {
        n += 1;
    }
    let mut quoted = false;
    let mut joined = false;
    while n <= i + 3 && text.at(n).gap <= Gap::Blank {
        match text.bytes_of(n) {
            b"," | b"of" | b"OF" | b"Of" => {}
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
pub(in crate::scan) fn textual(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let capital = t.case.is_capital();
    if t.is(cue::MONTH) && spoken::date(scan, i) {
        return;
    }
    if t.is(cue::WEEKDAY) && !t.is(cue::MONTH) {
        let short = t.len() <= 4;
        let dated = text.at(i + 1).is_sign(b',')
            && text.at(i + 2).is(cue::MONTH)
            && text.at(i + 3).form == Form::Number;
        if !capital && dated {
            scan.push(i, i, Date, 0.5, "date.weekday");
        }
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
        days::holiday(scan, i);
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
    // A line end between them where a year tells that it is a date.
    let wrapped = text.at(d).gap == Gap::Line && year_after(&text, d).is_some();
    let day_here = (text.at(d).gap <= Gap::Blank || wrapped) && is_day(&text, d);
    let sure = capital || !t.is(cue::MONTH_WORD);
    let dose = text.at(d + 1).is(cue::MEASURE)
        && !text.says(d + 1, &["in"])
        && text.at(d + 1).gap <= Gap::Blank
        && text.at(d).form == Form::Number
        && year_after(&text, d).is_none();
    // "on march 12"
    let led = text.before(i, 1).is(cue::DATE_CUE) && text.at(i).gap <= Gap::Blank;
    if day_here && !dose && (sure || led || year_after(&text, d).is_some()) {
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
    if let Some(year) = year_after(&text, i).filter(|y| sure || text.at(*y).len() == 4) {
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
        b"last"
            | b"next"
            | b"this"
            | b"early"
            | b"late"
            | b"mid"
            | b"Ash"
            | b"Good"
            | b"Palm"
            | b"Holy"
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
