//! Month and day, or month and year, without the rest: "3/14", "03/2021", "3/4-3/9".

use super::calendar::{is_month_day, time_after};
use super::numeric::{glued_number, separator, whole};
use crate::Kind::Date;
use crate::Span;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Form, Gap};

/// What may be a date if the same day stands in the document as one.
const DOUBT: &str = "date.doubt";

/// Whether a date is announced within the three tokens before `i`.
pub(super) fn has_cue(text: &Text<'_>, i: usize) -> bool {
    near(text, i, cue::DATE_CUE)
}

fn near(text: &Text<'_>, i: usize, class: u64) -> bool {
    (1..=3)
        .take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Wide)
        .any(|n| text.before(i, n).is(class))
}

/// Month and day at token `i`, day first where that cannot be a month.
fn month_day(text: &Text<'_>, i: usize) -> Option<(u32, u32)> {
    let number = |k: usize| text.at(k).form == Form::Number && text.at(k).len() <= 2;
    let slash = separator(text, i + 1) == Some(b'/');
    if !number(i) || !slash || !glued_number(text, i + 2) || !number(i + 2) {
        return None;
    }
    let (a, b) = (text.number(i), text.number(i + 2));
    if is_month_day(a, b) { Some((a, b)) } else { is_month_day(b, a).then_some((b, a)) }
}

/// x/4, x/5, x/6, x/10 and 20/x are strengths, murmurs, ratings and visions as well; 1/2 is a half.
fn is_scale(text: &Text<'_>, i: usize) -> bool {
    let (a, b) = (text.number(i), text.number(i + 2));
    matches!(b, 4..=6 | 10) && a <= b || a == 20 || text.at(i).len() == 1 && b == 2
}

/// A month and day behind the sign that follows a date: "1/2/2003-1/9".
pub(super) fn behind(scan: &mut Scan<'_>, i: usize) {
    if scan.text.at(i).gap == Gap::Glued && month_day(&scan.text, i).is_some() {
        scan.push(i, i + 2, Date, 0.8, "date.month-day");
    }
}

/// Month/day and month/year.
pub(super) fn short(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let (a, b) = (text.number(i), text.number(i + 2));
    if text.at(i + 2).len() == 4 && (1..=12).contains(&a) && (1900..2100).contains(&b) {
        scan.push(i, i + 2, Date, 0.85, "date.month-year");
        return;
    }
    if text.at(i + 2).len() > 2 || range(scan, i) {
        return;
    }
    let next = text.at(i + 3);
    let goes_on = next.gap == Gap::Glued
        && (next.form != Form::Sign || matches!(next.byte, b'/' | b'-' | b'%'))
        && !(next.is_sign(b'-') && text.at(i + 4).gap != Gap::Glued);
    if goes_on {
        return;
    }
    if text.at(i + 1).byte == b'/' {
        slashed(scan, i);
    } else if is_month_day(a, b) && !is_ratio(&text, i) {
        let before = text.before(i, 1);
        let labelled = before.is_sign(b':') && text.before(i, 2).is(cue::DATE_CUE);
        let led = before.is(cue::DATE_CUE) && text.at(i + 2).len() == 2 && is_led(&text, i);
        if labelled || led {
            scan.push(i, i + 2, Date, 0.8, "date.month-day");
        }
    }
}

/// Month/day: a date by what stands around it.
fn slashed(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if month_day(&text, i).is_none() || is_ratio(&text, i) {
        return;
    }
    let (b, before) = (text.number(i + 2), text.before(i, 1));
    let label = before.is_sign(b':') && text.before(i, 2).is(cue::DATE_CUE);
    let led = is_led(&text, i) || label || is_result_in_brackets(&text, i) || has_clock(&text, i);
    let cued = label
        || before.is_word() && before.is(cue::DATE_CUE) && before.gap <= Gap::Line
        || has_cue(&text, i)
        || near(&text, i, cue::DATED)
        || is_listed(scan, i);
    let heads = text.at(i).gap >= Gap::Line || before.is_sign(b';');
    let ok = if is_scale(&text, i) {
        led || heads && text.at(i + 3).is_sign(b':')
    } else {
        led || cued || heads || b > 12
    };
    if ok {
        let sure = led || cued;
        let last = time_after(&text, i + 2);
        scan.push(i, last, Date, if sure { 0.8 } else { 0.6 }, "date.month-day");
    } else {
        scan.push(i, i + 2, Date, 0.0, DOUBT);
    }
}

/// A month and day shortly before it on the line: "INR 6/1 2.4, 6/8 2.9".
fn is_listed(scan: &Scan<'_>, i: usize) -> bool {
    let start = scan.text.at(i).start as usize;
    let before = scan.found.iter().rev().find(|s| s.rule == "date.month-day");
    let between = before.and_then(|s| scan.text.bytes.get(s.end..start));
    between.is_some_and(|b| b.len() < 40 && !b.contains(&b'\n'))
}

/// On, since, until, dated, a weekday, a thing done on a day: right before it, and never before a rating.
fn is_led(text: &Text<'_>, i: usize) -> bool {
    let before = text.before(i, 1);
    let comma = before.is_sign(b',') || before.is_sign(b'.');
    let weekday = if comma { text.before(i, 2) } else { before };
    let week =
        text.says(i.wrapping_sub(1), &["of"]) && text.says(i.wrapping_sub(2), &["week", "as"]);
    let words = ["on", "since", "until", "dated", "from", "thru", "through"];
    text.at(i).gap <= Gap::Blank
        && (weekday.is(cue::WEEKDAY)
            || week
            || before.is_word() && (before.is(cue::DATED) || text.says(i - 1, &words)))
}

/// "1.2 (3/4)", "CT head (3/14)"
fn is_result_in_brackets(text: &Text<'_>, i: usize) -> bool {
    let closed = text.before(i, 1).is_sign(b'(') && text.at(i + 3).is_sign(b')');
    let open = i.wrapping_sub(1);
    closed
        && text.at(open).gap <= Gap::Blank
        && (text.before(open, 1).form == Form::Number
            || text.before(open, 1).is_sign(b'%')
            || near(text, open, cue::DATED))
}

/// A time of day behind it: "5/6 10:42", "3/3 @ 1430", "4/28 1015", "3/16 at 10 am".
fn has_clock(text: &Text<'_>, i: usize) -> bool {
    let hours = |k: usize| {
        let (t, n) = (text.at(k), text.number(k));
        t.form == Form::Number && t.gap <= Gap::Blank && t.len() == 4 && n < 2400 && n % 100 < 60
    };
    let at = text.at(i + 3).is_sign(b'@') || text.says(i + 3, &["at"]);
    time_after(text, i + 2) > i + 2
        || at && matches!(text.at(i + 4).form, Form::Number | Form::Mixed)
        || hours(i + 3) && !is_scale(text, i)
}

/// "3/4-3/9", "3/4 - 3/9/2021", "from 3/4 to 3/9": two days.
fn range(scan: &mut Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    let Some(first) = month_day(&text, i) else { return false };
    let joined = text.at(i + 3).is_sign(b'-')
        || text.says(i + 3, &["to", "thru", "through", "until"])
            && text.at(i + 3).gap == Gap::Blank;
    let k = i + 4;
    if !joined || text.at(i + 3).gap > Gap::Blank || text.at(k).gap > Gap::Blank {
        return false;
    }
    let full = whole(&text, k);
    let Some(second) = month_day(&text, k).filter(|_| full.is_none()) else {
        if let Some(last) = full {
            scan.push(i, i + 2, Date, 0.85, "date.range");
            scan.push(k, last, Date, 0.92, "date.range");
        }
        return full.is_some();
    };
    let scales = is_scale(&text, i) && is_scale(&text, k);
    let same = text.number(i + 2) == text.number(k + 2);
    let later = second > first || first.0 > 9 && second.0 < 4;
    let likely = later && !is_ratio(&text, i) && !is_ratio(&text, k);
    if !likely || scales && (same || !is_led(&text, i)) {
        return false;
    }
    scan.push(i, i + 2, Date, 0.8, "date.range");
    scan.push(k, k + 2, Date, 0.8, "date.range");
    true
}

/// A rating, a share, a quantity beside token `i`.
fn is_ratio(text: &Text<'_>, i: usize) -> bool {
    let out = |n: usize| text.says(i + n, &["out"]) && !text.says(i + n + 1, &["of"]);
    let near_by =
        |n: usize| text.at(i + n).is(cue::RATIO) && !out(n) || text.bytes_of(i + n) == b"of";
    let after = (3..=5)
        .take_while(|&n| text.at(i + n).gap <= Gap::Blank)
        .take_while(|&n| !text.at(i + n).is(cue::PREPOSITION))
        .any(near_by);
    let before = (1..=3)
        .take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Blank)
        .take_while(|&n| !text.before(i, n).is_sign(b';'))
        .any(|n| text.before(i, n).is(cue::RATIO) && !text.says(i - n, &["out"]));
    let unit = text.at(i + 3);
    let measure = unit.is(cue::MEASURE) && text.bytes_of(i + 3) != b"in" && unit.gap <= Gap::Blank;
    let strong = text.before(i, 1).is(cue::WEEKDAY)
        || text.says(i.wrapping_sub(1), &["on", "since", "until", "dated"])
            && text.number(i + 2) > 10;
    measure || (after || before) && !strong
}

/// Keeps of the doubtful month/days those that stand as dates elsewhere: "BNP 900 on 2/27 ... 2/27 effusion".
pub(in crate::scan) fn settle(text: &[u8], found: &mut Vec<Span>) {
    if !found.iter().any(|s| s.rule == DOUBT) {
        return;
    }
    let mut known = [0u32; 13];
    let sure = found.iter().filter(|s| s.kind == Date && s.rule != DOUBT);
    for (month, day) in sure.filter_map(|s| day_of(text.get(s.start..s.end)?)) {
        if let Some(days) = known.get_mut(month as usize) {
            *days |= 1 << (day & 31);
        }
    }
    found.retain_mut(|s| {
        if s.rule != DOUBT {
            return true;
        }
        s.rule = "date.again";
        s.score = 0.55;
        let day = text.get(s.start..s.end).and_then(day_of);
        day.is_some_and(|(m, d)| {
            known.get(m as usize).is_some_and(|days| days >> (d & 31) & 1 == 1)
        })
    });
}

/// Month and day of a numeric date.
fn day_of(date: &[u8]) -> Option<(u32, u32)> {
    let mut numbers = date.split(|b| !b.is_ascii_digit()).map(|part| {
        let value = std::str::from_utf8(part).ok()?.parse::<u32>().ok()?;
        Some((value, part.len()))
    });
    let (first, width) = numbers.next()??;
    let (second, _) = numbers.next()??;
    let (a, b) = if width == 4 { (second, numbers.next()??.0) } else { (first, second) };
    if is_month_day(a, b) { Some((a, b)) } else { is_month_day(b, a).then_some((b, a)) }
}
