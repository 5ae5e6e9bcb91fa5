//! Ages of 90 and over.

use super::{Scan, Text};
use crate::Kind::Age90;
use crate::lexicon::cue;
use crate::token::{Form, Gap};

fn is_old(age: u32) -> bool {
    (90..=130).contains(&age)
}

/// A number with years, old or age beside it.
pub(super) fn scan(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if !(2..=3).contains(&t.len()) || !is_old(text.number(i)) {
        return;
    }
    let mut n = i + 1;
    while text.at(n).is_sign(b'-') && n < i + 2 {
        n += 1;
    }
    let next = text.at(n);
    let pounds = |n: usize| text.at(n).is(cue::MEASURE) && !text.at(n).is(cue::AGE);
    // "93-year-old", "93 yo", "93 y/o", "93 years of age"; not "90 years ago" or "for 90 years".
    let unit = next.is_word() && next.gap <= Gap::Blank && next.is(cue::AGE);
    if unit {
        let short = matches!(text.bytes_of(n), b"yo" | b"YO" | b"y" | b"Y" | b"old");
        let old = (n + 1..n + 4).any(|k| {
            text.at(k).same_line()
                && matches!(text.bytes_of(k), b"old" | b"age" | b"Old" | b"OLD" | b"o")
        });
        let of_person = text.before(i, 1).is(cue::VERB | cue::AGE | cue::STOP)
            && !text.before(i, 1).is(cue::DATE_CUE);
        if short
            || old
            || of_person
                && !matches!(text.bytes_of(n + 1), b"ago" | b"of" | b"prior" | b"before")
                && !text.before(i, 1).is(cue::PREPOSITION)
                && !matches!(text.bytes_of(i.wrapping_sub(1)), b"for" | b"the" | b"over")
        {
            scan.push(i, i, Age90, 0.9, "age.years");
        }
        return;
    }
    // "age 93", "aged 93", "Age: 93", "at the age of 93", "turned 93"
    let mut k = i;
    let mut steps = 0;
    while k > 0 && steps < 3 && text.at(k).same_line() {
        k -= 1;
        steps += 1;
        let b = text.at(k);
        if b.is(cue::AGE)
            && b.is_word()
            && b.len() > 2
            && !matches!(text.bytes_of(k), b"year" | b"years" | b"old")
        {
            if !pounds(i + 1) {
                scan.push(i, i, Age90, 0.85, "age.label");
            }
            return;
        }
        let passes = b.is_sign(b':')
            || b.is_sign(b'=')
            || b.is_sign(b'|')
            || b.is_sign(b'-')
            || matches!(
                text.bytes_of(k),
                b"of" | b"is" | b"was" | b"at" | b"approximately" | b"about"
            );
        if !passes {
            break;
        }
    }
    // "Hayden, 93, presents", "a 97 M", "died at 94"
    let named = text.before(i, 1).is_sign(b',')
        && (text.before(i, 2).is_capital())
        && (text.at(i + 1).is_sign(b',') || text.at(i + 1).is_sign(b'.'));
    let sexed = matches!(
        text.bytes_of(i + 1),
        b"M" | b"F" | b"male" | b"female" | b"man" | b"woman" | b"lady" | b"gentleman"
    ) && text.at(i + 1).gap <= Gap::Blank
        && !(text.at(i + 2).is_sign(b'/') && text.at(i + 2).gap == Gap::Glued);
    // "Age/Sex: 93/F"
    let slashed = text.at(i + 1).is_sign(b'/')
        && matches!(text.bytes_of(i + 2), b"M" | b"F")
        && text.at(i + 2).gap == Gap::Glued
        && (text.before(i, 1).is_sign(b':') || text.at(i).gap >= Gap::Line);
    let next = text.at(i + 1);
    let decimal =
        next.is_sign(b'.') && text.at(i + 2).gap == Gap::Glued && i + 2 < text.tokens.len();
    let unit = next.form == Form::Number
        || next.form == Form::Sign && matches!(next.byte, b'/' | b'%' | b'+')
        || decimal
        || pounds(i + 1)
        || next.is(cue::AGE);
    let died = !unit && (met_fate(&text, i) || of_relative(&text, i));
    if named || sexed || died || slashed {
        scan.push(i, i, Age90, 0.8, "age.context");
    }
}

/// "died at 94", "lived to 99", "passed away, 96", "alive and well at 102", "d. 94".
fn met_fate(text: &Text<'_>, i: usize) -> bool {
    let links =
        ["at", "to", "age", "aged", "the", "of", "away", "and", "well", "healthy", "now", "until"];
    let fates = [
        "died", "passed", "deceased", "death", "lived", "survived", "alive", "living", "expired",
        "dec",
    ];
    let near = |k: usize| text.at(k).gap <= Gap::Blank;
    let mut k = i;
    while k > 0 && i - k < 4 && near(k) {
        let t = text.before(k, 1);
        let passes = text.says(k - 1, &links)
            || t.form == Form::Sign && matches!(t.byte, b',' | b':' | b'(' | b'.' | b'&');
        if !passes {
            break;
        }
        k -= 1;
    }
    if k == 0 || !near(k) {
        return false;
    }
    let fate = text.says(k - 1, &fates);
    // "living at 120 Main"
    let house = text.says(k - 1, &["living", "lived"]) && text.at(i + 1).is_capital();
    let bare = k == i
        && !(text.says(k - 1, &["died", "deceased", "alive", "dec"]) && relative_near(text, k));
    // "mother d. 94", "mom d 98"
    let short = text.bytes_of(k - 1) == b"d" && (k == i || k + 1 == i && text.at(k).is_sign(b'.'));
    fate && !house && !bare || short && relative_near(text, k)
}

/// Someone of the family within the eight tokens before.
fn relative_near(text: &Text<'_>, i: usize) -> bool {
    (1..=8)
        .take_while(|&n| i >= n && text.at(i + 1 - n).gap < Gap::Paragraph)
        .any(|n| text.before(i, n).is(cue::RELATIVE))
}

/// "mother 96, alive", "her father is 94", "Grandmother (97)".
fn of_relative(text: &Text<'_>, i: usize) -> bool {
    let mut k = i;
    while k > 0 && i - k < 2 && text.at(k).gap <= Gap::Blank {
        let t = text.before(k, 1);
        let sign = t.form == Form::Sign && matches!(t.byte, b',' | b'(' | b':');
        if !sign && !text.says(k - 1, &["is", "was", "now", "age", "aged"]) {
            break;
        }
        k -= 1;
    }
    let t = text.before(k, 1);
    let next = text.at(i + 1);
    let ends = !next.same_line()
        || next.form == Form::Sign
        || next.is(cue::STOP | cue::VERB)
        || text.says(i + 1, &["alive", "healthy", "deceased", "living"]);
    k > 0
        && ends
        && text.at(k).gap <= Gap::Blank
        && text.number(i) <= 115
        && t.is(cue::RELATIVE)
        && !text.says(k - 1, &["child", "children", "kid", "kids", "twin", "ex"])
}

/// "fever to 102F", "temp of 99F": a temperature.
fn is_fever(text: &Text<'_>, i: usize) -> bool {
    let p = text.before(i, 1);
    let warm = [
        "temp",
        "temps",
        "temperature",
        "temperatures",
        "fever",
        "fevers",
        "febrile",
        "tmax",
        "t",
        "max",
    ];
    p.is(cue::PREPOSITION | cue::VERB)
        || text.says(
            i.wrapping_sub(1),
            &["of", "over", "above", "below", "under", "than", "up", "and", "or", "about"],
        )
        || (1..=5).take_while(|&n| i >= n).any(|n| text.says(i - n, &warm))
}

/// "95yo", "93y", "92F", "90s".
pub(super) fn mixed(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let b = text.bytes_of(i);
    let digits = b.iter().take_while(|b| b.is_ascii_digit()).count();
    let value = b
        .get(..digits)
        .unwrap_or_default()
        .iter()
        .take(4)
        .fold(0, |n, d| n * 10 + u32::from(d - b'0'));
    let tail = b.get(digits..).unwrap_or_default();
    let years = [&b"yo"[..], b"y", b"yr", b"yrs", b"yof", b"yom", b"year", b"years"]
        .iter()
        .any(|s| s.eq_ignore_ascii_case(tail));
    // "91M presenting", "a 92F"; 99F by itself is a temperature.
    let next = text.at(i + 1);
    let led = i > 0 && text.before(i, 1).is_word() && text.begins_sentence(i - 1);
    let begins = (text.begins_sentence(i) || led && text.at(i).gap == Gap::Blank)
        && next.gap == Gap::Blank
        && (next.is(cue::VERB | cue::CARE)
            || text.says(i + 1, &["with", "w", "who", "c", "s", "here", "h", "hx", "pmh", "p"]));
    let sexed = (tail == b"F" || tail == b"M" || tail == b"f")
        && (text.before(i, 1).case == crate::token::Case::Lower && text.before(i, 1).is_word()
            || begins)
        && (tail == b"M" || !is_fever(&text, i));
    let birthday = [&b"st"[..], b"nd", b"rd", b"th"].iter().any(|s| s.eq_ignore_ascii_case(tail))
        && text.says(i + 1, &["birthday", "bday"]);
    // "in her late 90s"; pressures and saturations are in the mid 90s as well.
    let part = text.says(i.wrapping_sub(1), &["early", "mid", "late"]);
    let whose = if part { i.wrapping_sub(2) } else { i.wrapping_sub(1) };
    let decade = tail == b"s" && value == 90 && text.says(whose, &["his", "her", "their", "my"]);
    if is_old(value) && (years || sexed || decade || birthday) {
        scan.push(i, i, Age90, 0.85, "age.joined");
    }
}

/// "ninety-three-year-old", "one hundred years old".
pub(super) fn words(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if text.says(i, &["nineties"]) {
        let part = text.says(i.wrapping_sub(1), &["early", "mid", "late"]);
        let whose = if part { i.wrapping_sub(2) } else { i.wrapping_sub(1) };
        if text.says(whose, &["his", "her", "their", "my"]) {
            scan.push(i, i, Age90, 0.8, "age.words");
        }
        return;
    }
    // "aged one hundred and one", "age ninety-four"
    let one = text.says(i.wrapping_sub(1), &["one", "a"]);
    let first = if one { i - 1 } else { i };
    if text.says(first.wrapping_sub(1), &["aged", "age", "turned"]) {
        let number = |k: usize| text.at(k).is(cue::SPOKEN_DIGIT) || text.says(k, &["and", "-"]);
        let mut last = (i + 1..i + 5).take_while(|&k| number(k)).last().unwrap_or(i);
        while last > i && !text.at(last).is(cue::SPOKEN_DIGIT) {
            last -= 1;
        }
        let short = text.at(last + 1).is(cue::MEASURE) && !text.at(last + 1).is(cue::AGE);
        if !short {
            scan.push(first, last, Age90, 0.85, "age.words");
        }
        return;
    }
    let end = (i..i + 7)
        .take_while(|&k| k == i || text.at(k).gap <= Gap::Blank)
        .find(|&k| matches!(text.bytes_of(k), b"old" | b"age" | b"yo"));
    let years = end.and_then(|e| (i..e).find(|&k| text.at(k).is(cue::AGE)));
    if let Some(y) = years {
        let first = if i > 0
            && text.before(i, 1).len() == 3
            && text.at(i).gap <= Gap::Blank
            && text.bytes_of(i - 1) == b"one"
        {
            i - 1
        } else {
            i
        };
        let mut last = y.saturating_sub(1).max(i);
        if text.at(last).is_sign(b'-') {
            last -= 1;
        }
        scan.push(first, last.max(first), Age90, 0.85, "age.words");
    }
}
