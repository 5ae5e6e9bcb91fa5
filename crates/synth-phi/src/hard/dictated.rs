//! Speech as a machine writes it down: no signs, numbers and dates in words.

use crate::Item;

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const ORDINALS: [&str; 32] = [
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty first",
    "twenty second",
    "twenty third",
    "twenty fourth",
    "twenty fifth",
    "twenty sixth",
    "twenty seventh",
    "twenty eighth",
    "twenty ninth",
    "thirtieth",
    "thirty first",
];

/// One piece of a note, as it is spoken.
pub(crate) fn say(planted: Option<Item>, text: &str) -> String {
    match planted {
        None => plain(text),
        Some(Item::BirthDate | Item::VisitDate | Item::DeathDate) => {
            date(text).unwrap_or_else(|| spoken(text))
        }
        Some(Item::Age90) => text.parse().ok().map_or_else(|| spoken(text), under_hundred),
        Some(
            Item::PatientName
            | Item::KinName
            | Item::ClinicianName
            | Item::OtherName
            | Item::City
            | Item::County
            | Item::Facility
            | Item::Employer,
        ) => text.to_lowercase().replace(['.', ','], ""),
        Some(_) => spoken(text),
    }
}

/// Small letters; signs are named or left out.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut out = String::with_capacity(lower.len() + 16);
    for line in lower.split_inclusive('\n') {
        let body = line.trim_end_matches('\n').replace(". ", " period ").replace(", ", " comma ");
        out.extend(body.chars().filter(|c| !matches!(c, ':' | ';' | '*' | '#' | '(' | ')' | '"')));
        out.push_str(if line.ends_with('\n') { " next line " } else { "" });
    }
    out
}

fn under_hundred(n: usize) -> String {
    let word = |list: &[&str], i: usize| list.get(i).copied().unwrap_or_default().to_owned();
    match n {
        0..=19 => word(&ONES, n),
        20..=99 if n.is_multiple_of(10) => word(&TENS, n / 10),
        20..=99 => format!("{} {}", word(&TENS, n / 10), word(&ONES, n % 10)),
        _ => format!("one hundred {}", under_hundred(n % 100)),
    }
}

/// Digit by digit, letters as they are, `@` and `.` in words.
fn spoken(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut word = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_alphabetic() {
            word.extend(c.to_lowercase());
            continue;
        }
        if !word.is_empty() {
            out.push(std::mem::take(&mut word));
        }
        match (c.to_digit(10), c) {
            (Some(d), _) => out.push(ONES.get(d as usize).copied().unwrap_or_default().to_owned()),
            (_, '@') => out.push("at".into()),
            (_, '.') => out.push("dot".into()),
            (_, '-') => out.push("dash".into()),
            (_, '/') => out.push("slash".into()),
            _ => {}
        }
    }
    out.join(" ")
}

/// Month, day and year in words, of the forms that notes use.
fn date(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let named = words
        .iter()
        .find_map(|w| MONTHS.iter().position(|m| m == w || w.len() == 3 && m.starts_with(*w)));
    let digits = |w: &&str| w.trim_end_matches(|c: char| c.is_alphabetic()).parse::<usize>().ok();
    let numbers: Vec<usize> = words.iter().filter_map(digits).collect();
    let iso = words.first().is_some_and(|w| w.len() == 4);
    let (month, day, year) = match (named, numbers.as_slice()) {
        (Some(m), []) => (m + 1, None, None),
        (Some(m), [n]) if *n > 31 => (m + 1, None, Some(*n)),
        (Some(m), [d]) => (m + 1, Some(*d), None),
        (Some(m), [d, y, ..]) => (m + 1, Some(*d), Some(*y)),
        (None, [y, m, d]) if iso => (*m, Some(*d), Some(*y)),
        (None, [m, d, y]) => (*m, Some(*d), Some(*y)),
        (None, [m, d]) => (*m, Some(*d), None),
        _ => return None,
    };
    let mut out = MONTHS.get(month.checked_sub(1)?)?.to_string();
    if let Some(day) = day {
        out = format!("{out} {}", ORDINALS.get(day)?);
    }
    match year {
        Some(y @ 2000..=2009) => out = format!("{out} two thousand {}", under_hundred(y % 100)),
        Some(y @ 100..) => {
            out = format!("{out} {} {}", under_hundred(y / 100), under_hundred(y % 100))
        }
        Some(y) => out = format!("{out} {}", under_hundred(y)),
        None => {}
    }
    Some(out)
}
