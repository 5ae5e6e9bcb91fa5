//! A month and a day without a year: "3/14", "3-14". The same signs write strengths, murmurs, ratings, visions, fractions
//! and shares, so that each needs evidence of being a date, and more of it the more it looks like one of those.

use super::calendar::{is_month_day, two_digits};
use super::counts::{counted_before, counts_things, is_measured, is_part_of_something, ratio_near};
use super::numeric::{full, has_cue, is_short};
use super::settle::{MAYBE, MAYBE_SCALE};
use super::textual::is_weekday;
use crate::Kind::Date;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Form, Gap};

/// Two numbers of at most two digits from token `i` on, with a slash or hyphen between them; or a month and a year of
/// four digits.
pub(super) fn month_day(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let (a, b) = (text.number(i), text.number(i + 2));
    let wb = text.at(i + 2).len();
    let slash = text.at(i + 1).byte == b'/';
    if wb == 4 && (1..=12).contains(&a) && (1900..2100).contains(&b) {
        scan.push(i, i + 2, Date, 0.85, "date.month-year");
        return;
    }
    let dated = if slash { is_month_day(a, b) || is_month_day(b, a) } else { is_month_day(a, b) };
    // 24/7 is round the clock.
    if wb > 2 || !dated || (a, b) == (24, 7) {
        return;
    }
    if slash && let Some(sure) = range(&text, i) {
        let k = second(&text, i).unwrap_or(i);
        let (score, rule) = if sure { (0.8, "date.range") } else { (0.0, MAYBE) };
        let scales = is_scale(&text, i) || is_scale(&text, k) || is_measured(&text, k);
        if sure || !scales && is_month_day(a, b) {
            scan.push(i, i + 2, Date, score, rule);
            if is_short(&text, k) {
                scan.push(k, k + 2, Date, score, rule);
            }
        }
        return;
    }
    let next = text.at(i + 3);
    let goes_on = next.gap == Gap::Glued
        && (next.form != Form::Sign || matches!(next.byte, b'/' | b'-' | b'%' | b'+'))
        && !(next.is_sign(b'-')
            && (text.at(i + 4).gap != Gap::Glued || text.at(i + 4).form == Form::Sign));
    if goes_on || is_measured(&text, i) {
        return;
    }
    let announced = is_announced(&text, i);
    if !slash {
        let worded = strong_word(&text, i) || event_before(&text, i) && b > 12;
        let heads = b > 12 && (heads_entry(&text, i) || clock_after(&text, i));
        if (announced || heads) && !ratio_near(&text, i)
            || worded && wb == 2 && (b > 12 || !ratio_near(&text, i))
        {
            scan.push(i, i + 2, Date, 0.8, "date.month-day");
        }
        return;
    }
    let led = strong_word(&text, i) || event_before(&text, i) || announced;
    if ratio_near(&text, i) && !(led && b > 10) || is_part_of_something(&text, i) {
        return;
    }
    // "zosyn 2/24" is a day only where the document has that day; "Lotrel 5/20" is a dose.
    if text.before(i, 1).entry.drug() && text.at(i).same_line() && !clock_after(&text, i) {
        if is_month_day(a, b) && b > 12 {
            scan.push(i, i + 2, Date, 0.0, MAYBE_SCALE);
        }
        return;
    }
    let scale = is_scale(&text, i);
    let weekday = weekday_before(&text, i);
    let strong = announced
        || strong_word(&text, i)
        || weekday.is_some()
        || clock_after(&text, i)
        || event_before(&text, i)
        || dated_value(&text, i)
        || heads_entry(&text, i)
        || follows(scan, i);
    let counted = counted_before(&text, i) || scale && counts_things(&text, i);
    let medium = || {
        let cued = has_cue(&text, i) || past_tense_before(&text, i) || in_brackets(&text, i);
        cued || is_month_day(a, b) && (b > 12 || a > b)
            || text.at(i).gap >= Gap::Line
            || event_near(&text, i)
            || is_listed(scan, i)
    };
    if strong && (!scale || !counted || announced || strong_word(&text, i)) {
        scan.push(weekday.unwrap_or(i), i + 2, Date, 0.8, "date.month-day");
    } else if !scale && !counted && medium() {
        scan.push(i, i + 2, Date, 0.6, "date.month-day");
    } else if !counted && is_month_day(a, b) {
        scan.push(i, i + 2, Date, 0.0, if scale { MAYBE_SCALE } else { MAYBE });
    }
}

/// x/2 to x/6, x/10, 20/x: strengths, murmurs, ratings, visions and fractions unless a date is announced.
pub(super) fn is_scale(text: &Text<'_>, i: usize) -> bool {
    let (a, b) = (text.number(i), text.number(i + 2));
    matches!(b, 2..=6 | 10) && a <= b || a == 20
}

/// Where the second date of a range begins: behind "-", "to", "through", "until".
fn second(text: &Text<'_>, i: usize) -> Option<usize> {
    let link = text.at(i + 3);
    let joins = link.gap <= Gap::Blank
        && (link.is_sign(b'-')
            || text.says(i + 3, &["to", "through", "thru", "until", "till", "and"]));
    let k = if link.is_sign(b'-') && text.at(i + 4).is_sign(b'-') { i + 5 } else { i + 4 };
    let date = full(text, k).is_some() || is_short(text, k);
    (joins && text.at(k).gap <= Gap::Blank && date).then_some(k)
}

/// Whether the month/day at token `i` begins a range of dates; `None` when nothing follows it as a range would.
fn range(text: &Text<'_>, i: usize) -> Option<bool> {
    let k = second(text, i)?;
    if full(text, k).is_some() {
        return Some(!text.says(i + 3, &["and"]) || !is_scale(text, i));
    }
    let (from, to) = ((text.number(i), text.number(i + 2)), (text.number(k), text.number(k + 2)));
    let sign = text.at(i + 3).is_sign(b'-');
    let forward = from < to || from.0 >= 11 && to.0 <= 2;
    // "4/5-5/5 strength", "1/2 to 3/4 full": the same denominator, or fractions both.
    let scales = is_scale(text, i) && is_scale(text, k);
    let told = || {
        is_announced(text, i)
            || strong_word(text, i)
            || event_before(text, i)
            || text.says(i.wrapping_sub(1), &["from", "between"])
    };
    // "given 3/14-3/20 in the left deltoid"
    let late = event_before(text, i) && from.1 > 12 && to.1 > 12;
    let other = counted_before(text, i)
        || !late && (ratio_near(text, i) || ratio_near(text, k))
        || is_measured(text, k)
        || is_part_of_something(text, i);
    if !sign && !told() {
        return None;
    }
    let sure =
        is_month_day(from.0, from.1) && forward && !other && from.1 != to.1 && (told() || !scales);
    if sure || sign { Some(sure) } else { None }
}

/// A label of dates and a colon: "Admitted: 3/14", or "Date of service 3/14".
fn is_announced(text: &Text<'_>, i: usize) -> bool {
    let date_of = text.says(i.wrapping_sub(3), &["date"]) && text.says(i.wrapping_sub(2), &["of"]);
    date_of && i > 2 && text.before(i, 1).is(cue::DATE_CUE)
        || text.before(i, 1).is_sign(b':') && text.before(i, 2).is(cue::DATE_CUE | cue::DATED)
}

/// On, since, until, dated, week of: never before a rating.
fn strong_word(text: &Text<'_>, i: usize) -> bool {
    let of = text.says(i.wrapping_sub(1), &["of"])
        && text
            .says(i.wrapping_sub(2), &["week", "night", "morning", "evening", "afternoon", "as"]);
    of || text.says(i.wrapping_sub(1), &["on", "since", "until", "till", "til", "dated"])
}

/// The weekday before: "Tues 3/5", "Wednesday, 3/16", "Sat 10/3".
fn weekday_before(text: &Text<'_>, i: usize) -> Option<usize> {
    let sign = matches!(text.before(i, 1).byte, b',' | b'.' | b'(')
        && text.before(i, 1).form == Form::Sign;
    let k = i.checked_sub(if sign { 2 } else { 1 })?;
    (is_weekday(text, k) && text.at(i).same_line()).then_some(k)
}

/// "3/3 @ 1430", "5/6 10:42am", "3/16 at 10 am", "4/28 1015".
fn clock_after(text: &Text<'_>, i: usize) -> bool {
    let mut k = i + 3;
    while text.at(k).same_line()
        && k < i + 5
        && (matches!(text.at(k).byte, b'@' | b',') && text.at(k).form == Form::Sign
            || text.says(k, &["at"]))
    {
        k += 1;
    }
    let t = text.at(k);
    if !t.same_line()
        || !matches!(t.form, Form::Number | Form::Mixed)
        || k == i + 3 && t.gap == Gap::Glued
    {
        return false;
    }
    let day = |k: usize| text.says(k, &["am", "pm", "a", "p", "h", "hrs", "hours", "noon"]);
    if t.form == Form::Mixed {
        let bytes = text.bytes_of(k);
        let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
        let tail = bytes.get(digits..).unwrap_or_default();
        return (1..=4).contains(&digits)
            && [&b"am"[..], b"pm", b"a", b"p", b"h", b"hrs"]
                .iter()
                .any(|w| w.eq_ignore_ascii_case(tail));
    }
    let value = text.number(k);
    let colon = text.at(k + 1).is_sign(b':')
        && text.at(k + 2).gap == Gap::Glued
        && matches!(text.at(k + 2).form, Form::Number | Form::Mixed)
        && value < 24;
    let four = t.len() == 4
        && value / 100 < 24
        && value % 100 < 60
        && !text.at(k + 1).is(cue::MEASURE)
        && !(text.at(k + 1).form == Form::Sign && text.at(k + 2).gap == Gap::Glued);
    let twelve = value <= 12 && day(k + 1) && text.at(k + 1).gap <= Gap::Blank && t.len() <= 2;
    colon || four || twelve
}

/// The word before says what was done or measured that day: "CXR 2/27", "Foley placed 2/27".
fn event_before(text: &Text<'_>, i: usize) -> bool {
    let p = text.before(i, 1);
    let shaped = || {
        let word = text.bytes_of(i - 1);
        p.len() > 6
            && [
                &b"scopy"[..],
                b"graphy",
                b"gram",
                b"ectomy",
                b"plasty",
                b"ostomy",
                b"centesis",
                b"scopies",
            ]
            .iter()
            .any(|end| {
                word.len()
                    .checked_sub(end.len())
                    .and_then(|n| word.get(n..))
                    .is_some_and(|w| w.eq_ignore_ascii_case(end))
            })
    };
    let short = || {
        let pair = |a, b| text.says(i - 1, &[b]) && text.says(i.wrapping_sub(3), &[a]);
        text.before(i, 2).is_sign(b'/') && (pair("d", "c") || pair("s", "p") || pair("f", "u"))
    };
    p.is_word() && text.at(i).same_line() && (p.is(cue::DATED) || shaped() || short())
}

/// An event a few words before, on the line: "Labs from outside 6/8", "CXR done on arrival, 6/8".
fn event_near(text: &Text<'_>, i: usize) -> bool {
    (1..=3)
        .take_while(|&n| i >= n && text.at(i + 1 - n).same_line())
        .any(|n| text.before(i, n).is(cue::DATED))
}

/// What stands between the month/day before it on the line and token `i`.
fn since_last<'a>(scan: &Scan<'a>, i: usize) -> Option<(&'a [u8], &'a [u8])> {
    let start = scan.text.at(i).start as usize;
    let before = scan.found.iter().rev().take(8).find(|s| s.rule == "date.month-day")?;
    let between = scan.text.bytes.get(before.end..start)?;
    let near = between.len() < 40 && !between.contains(&b'\n');
    near.then_some((scan.text.bytes.get(before.start..before.end)?, between))
}

/// Another month/day shortly before it on the line: "INR 6/7 2.4, labs 6/8".
fn is_listed(scan: &Scan<'_>, i: usize) -> bool {
    since_last(scan, i).is_some()
}

/// A day soon after the one before it, with nothing between them but a result: "INR 6/9 2.4, 6/10 2.6", "in 10/8, out 10/10".
fn follows(scan: &Scan<'_>, i: usize) -> bool {
    let Some((date, between)) = since_last(scan, i) else { return false };
    let mut words = between.split(|b| !b.is_ascii_alphabetic()).filter(|w| !w.is_empty());
    let listed = words.all(|w| matches!(w, b"and" | b"then" | b"out" | b"again" | b"on"));
    let mut numbers = date.split(|b| !b.is_ascii_digit()).filter(|n| !n.is_empty()).map(two_digits);
    let (Some(month), Some(day)) = (numbers.next(), numbers.next()) else { return false };
    let then = month * 31 + day;
    let now = scan.text.number(i) * 31 + scan.text.number(i + 2);
    listed && now > then && now - then <= 31
}

/// A past tense, or a culture, right before.
fn past_tense_before(text: &Text<'_>, i: usize) -> bool {
    let p = text.before(i, 1);
    let word = text.bytes_of(i.wrapping_sub(1));
    i > 0
        && p.is_word()
        && text.at(i).same_line()
        && (p.len() > 4 && word.ends_with(b"ed") || text.says(i - 1, &["culture", "cultures"]))
}

/// "(3/2)", "[3/2]", "(3/2,": the bracket opens right before.
fn in_brackets(text: &Text<'_>, i: usize) -> bool {
    matches!(text.before(i, 1).byte, b'(' | b'[')
        && text.before(i, 1).form == Form::Sign
        && matches!(text.at(i + 3).byte, b')' | b']' | b',' | b':' | b';')
}

/// A result and its day: "1.8 (3/5)", "K 4.1 (3/14)"; not "7 (7/10)".
fn dated_value(text: &Text<'_>, i: usize) -> bool {
    let value = text.before(i, 2);
    in_brackets(text, i)
        && value.form == Form::Number
        && text.before(i, 1).gap == Gap::Blank
        && matches!(text.before(i, 3).byte, b'.' | b',')
        && text.before(i, 3).gap == Gap::Glued
}

/// Ahead of a colon: "3/4: afebrile", "Labs 6/1: WBC 12; 6/8: WBC 9".
fn heads_entry(text: &Text<'_>, i: usize) -> bool {
    let p = text.before(i, 1);
    let opens = text.at(i).gap >= Gap::Line
        || p.form == Form::Sign
            && matches!(p.byte, b';' | b'.' | b'*' | b'-' | b'|')
            && text.at(i).gap != Gap::Glued
        || p.is(cue::DATED);
    opens
        && text.at(i + 3).is_sign(b':')
        && text.at(i + 3).gap == Gap::Glued
        && text.at(i + 4).gap != Gap::Glued
}
