//! Names of months and days of the week, in English.

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// From Thursday, the first of January 1970.
const WEEKDAYS: [&str; 7] =
    ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];

/// The month that a word names, in full or shortened: 1 to 12.
pub(super) fn month(word: &str) -> Option<u8> {
    let at = MONTHS.iter().position(|name| names(name, word))?;
    u8::try_from(at + 1).ok()
}

/// The day of the week that a word names, as its distance from Thursday.
pub(super) fn weekday(word: &str) -> Option<usize> {
    WEEKDAYS.iter().position(|name| names(name, word))
}

/// In full, by the first three letters, or four or five of the longer ones (Sept, Tues, Thurs).
fn names(name: &str, word: &str) -> bool {
    (word.len() == name.len() || (3..=5).contains(&word.len()))
        && name.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word))
}

/// The name of another month or day, as long and in the same case as `like`.
pub(super) fn in_the_form_of(like: &str, full: &str, short: bool) -> String {
    let name = if short { full.get(..3).unwrap_or(full) } else { full };
    if like.len() > 1 && like.bytes().all(|b| b.is_ascii_uppercase()) {
        name.to_ascii_uppercase()
    } else if like.bytes().all(|b| b.is_ascii_lowercase()) {
        name.to_ascii_lowercase()
    } else {
        name.to_owned()
    }
}

/// Name of a month, 1 to 12.
pub(super) fn month_name(month: u8) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or("January")
}

/// Name of the day of the week that stands so many days from Thursday.
pub(super) fn weekday_name(days: i64) -> &'static str {
    WEEKDAYS.get(days.rem_euclid(7) as usize).copied().unwrap_or("Thursday")
}

/// `st`, `nd`, `rd`, `th`.
pub(super) fn ordinal_ending(day: u8) -> &'static str {
    match (day % 10, day / 10) {
        (_, 1) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}
