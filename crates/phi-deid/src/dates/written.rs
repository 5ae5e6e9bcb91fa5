//! Dates as people write them, moved and written again in the same form.

use super::months::{in_the_form_of, month, month_name, ordinal_ending, weekday, weekday_name};
use super::{Date, move_months};

/// Dates without a year are moved within a year of 365 days, or, for the 29th of February, of 366.
const NO_YEAR: (i32, i32) = (2001, 2004);
/// Years of two digits up to here belong to this century.
const PIVOT: i32 = 49;

/// A date in a text: `03/05/2024`, `March 5, 2024`, `5-Mar-24`, `2024-03-05T10:15:00Z`, `the 3rd of
/// May`, `March 2024`, `20240305`.
pub(crate) struct Written<'t> {
    text: &'t str,
    parts: Vec<Part>,
    year: Option<i32>,
    month: u8,
    day: Option<u8>,
    /// Numbers of one digit have a zero in front.
    padded: bool,
}

struct Part {
    start: usize,
    end: usize,
    role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Signs, `of`, the time of day: written as they are.
    Other,
    Number,
    Year,
    Month,
    MonthName,
    Day,
    Ordinal,
    Weekday,
    /// `20240305`, and what follows in the same number.
    Compact,
}

impl<'t> Written<'t> {
    /// Takes a date apart; `None` when it has none of the forms.
    pub(crate) fn read(text: &'t str) -> Option<Written<'t>> {
        if text.len() > 64 || !text.is_ascii() {
            return None;
        }
        let (head, _) = text.split_at(start_of_time(text)?);
        let mut written =
            Written { text, parts: Vec::new(), year: None, month: 0, day: None, padded: false };
        for (start, end) in runs(head) {
            let run = text.get(start..end)?;
            let role = written.role_of(run, start)?;
            written.parts.push(Part { start, end, role });
        }
        written.assign()?;
        let valid_day = match (written.year, written.day) {
            (Some(year), day) => Date::new(year, written.month, day.unwrap_or(1)).is_some(),
            (None, Some(day)) => Date::new(NO_YEAR.1, written.month, day).is_some(),
            (None, None) => false,
        };
        valid_day.then_some(written)
    }

    /// The year; one of two digits is the last one so written that is not after `latest`.
    pub(crate) fn year_until(&self, latest: i32) -> Option<i32> {
        let year = self.year?;
        let later = (year - latest).max(0);
        // Whole centuries back, or on to the last one.
        match self.has_short_year() {
            true if later > 0 => Some(year - (later + 99) / 100 * 100),
            true => Some(year + (latest - year) / 100 * 100),
            false => Some(year),
        }
    }

    /// Whether its year has two digits, so that the century is not said.
    pub(crate) fn has_short_year(&self) -> bool {
        self.parts.iter().any(|part| part.role == Role::Year && part.end - part.start == 2)
    }

    /// Whether it says the day.
    pub(crate) fn date(&self) -> Option<Date> {
        Date::new(self.year?, self.month, self.day?)
    }

    /// The date moved by that many days, in the same form; `None` when that would change nothing or lead
    /// out of the calendar. A month without a day is moved by the nearest number of whole months, one at
    /// least.
    pub(crate) fn shift(&self, days: i32) -> Option<String> {
        let moved = match self.day {
            Some(day) => {
                let year = self.year.unwrap_or(NO_YEAR.0);
                let from = Date::new(year, self.month, day).or_else(|| {
                    Date::new(NO_YEAR.1, self.month, day).filter(|_| self.year.is_none())
                })?;
                Date::from_days(from.to_days() + i64::from(days))?
            }
            None => move_months(Date::new(self.year?, self.month, 1)?, days)?,
        };
        let out = self.write(moved, days);
        (out != self.text).then_some(out)
    }

    /// What a run of digits, letters or signs can be; `None` for a word that is no part of a date.
    fn role_of(&self, run: &str, start: usize) -> Option<Role> {
        let first = run.bytes().next()?;
        if first.is_ascii_digit() {
            return Some(Role::Number);
        }
        if !first.is_ascii_alphabetic() {
            let known = run.bytes().all(|b| b" ,./-'\\".contains(&b) || b.is_ascii_whitespace());
            return known.then_some(Role::Other);
        }
        if month(run).is_some() {
            return Some(Role::MonthName);
        }
        if weekday(run).is_some() {
            return Some(Role::Weekday);
        }
        let behind_number =
            self.parts.last().is_some_and(|p| p.role == Role::Number && p.end == start);
        if behind_number && ["st", "nd", "rd", "th"].iter().any(|e| run.eq_ignore_ascii_case(e)) {
            return Some(Role::Ordinal);
        }
        ["of", "the", "day", "t", "at", "on"]
            .iter()
            .any(|word| run.eq_ignore_ascii_case(word))
            .then_some(Role::Other)
    }

    /// Says which number is the year, the month, the day.
    fn assign(&mut self) -> Option<()> {
        let numbers: Vec<usize> = (0..self.parts.len())
            .filter(|i| self.parts.get(*i).is_some_and(|p| p.role == Role::Number))
            .collect();
        let widths: Vec<usize> = numbers.iter().filter_map(|i| Some(self.run(*i)?.len())).collect();
        let values: Vec<i32> = numbers
            .iter()
            .filter_map(|i| self.run(*i)?.get(..4.min(self.run(*i)?.len()))?.parse().ok())
            .collect();
        let names: Vec<usize> = (0..self.parts.len())
            .filter(|i| self.parts.get(*i).is_some_and(|p| p.role == Role::MonthName))
            .collect();
        let roles: &[Role] = match (names.as_slice(), widths.as_slice(), values.as_slice()) {
            ([name], _, _) => {
                self.month = month(self.run(*name)?)?;
                match (widths.as_slice(), values.as_slice()) {
                    ([4], _) => &[Role::Year],
                    ([1 | 2], _) if self.behind_apostrophe(*numbers.first()?) => &[Role::Year],
                    ([1 | 2], _) => &[Role::Day],
                    ([1 | 2, 4], _) => &[Role::Day, Role::Year],
                    ([4, 1 | 2], _) => &[Role::Year, Role::Day],
                    ([1 | 2, 2], [day, _]) if *day <= 31 => &[Role::Day, Role::Year],
                    _ => return None,
                }
            }
            ([], [8 | 12 | 14], _) => &[Role::Compact],
            ([], [4, 1 | 2, 1 | 2], [_, month, _]) if *month <= 12 => {
                &[Role::Year, Role::Month, Role::Day]
            }
            ([], [4, 1 | 2, 1 | 2], _) => &[Role::Year, Role::Day, Role::Month],
            ([], [1 | 2, 1 | 2, 4], [a, b, _]) => self.day_and_month(*a, *b)?,
            ([], [1 | 2, 1 | 2, 2], [a, ..]) if *a > 31 => &[Role::Year, Role::Month, Role::Day],
            ([], [1 | 2, 1 | 2, 2], [a, b, _]) => self.day_and_month(*a, *b)?,
            ([], [4, 1 | 2], _) => &[Role::Year, Role::Month],
            ([], [1 | 2, 4], _) => &[Role::Month, Role::Year],
            ([], [1 | 2, 1 | 2], [a, b]) => self.day_and_month(*a, *b)?.get(..2)?,
            _ => return None,
        };
        let mut paddings = Vec::new();
        for ((at, role), value) in numbers.iter().zip(roles).zip(&values) {
            let run = self.run(*at)?.to_owned();
            if let Some(part) = self.parts.get_mut(*at) {
                part.role = *role;
            }
            match role {
                Role::Year if run.len() == 2 => {
                    self.year = Some(value + if *value <= PIVOT { 2000 } else { 1900 })
                }
                Role::Year => self.year = Some(*value),
                Role::Month => self.month = u8::try_from(*value).ok()?,
                Role::Day => self.day = Some(u8::try_from(*value).ok()?),
                Role::Compact => self.read_compact(&run)?,
                _ => {}
            }
            if matches!(role, Role::Month | Role::Day) {
                paddings.push(run);
            }
        }
        // A number below ten tells whether there is a zero in front; without one: in numbers, not in words.
        self.padded = match paddings.iter().find(|p| p.len() == 1 || p.starts_with('0')) {
            Some(tells) => tells.len() == 2,
            None => names.is_empty(),
        };
        let ordinals = self.parts.windows(2).all(|pair| match pair {
            [day, ending] if ending.role == Role::Ordinal => day.role == Role::Day,
            _ => true,
        });
        ordinals.then_some(())
    }

    /// Month first, as in the United States, unless it cannot be, or dots stand between.
    fn day_and_month(&self, a: i32, b: i32) -> Option<&'static [Role]> {
        let dots = self
            .parts
            .iter()
            .any(|p| p.role == Role::Other && self.text.get(p.start..p.end) == Some("."));
        let (first, second) = ((1..=12).contains(&a), (1..=12).contains(&b));
        match (first, second) {
            (true, false) => Some(&[Role::Month, Role::Day, Role::Year]),
            (true, true) if !dots => Some(&[Role::Month, Role::Day, Role::Year]),
            (_, true) => Some(&[Role::Day, Role::Month, Role::Year]),
            (false, false) => None,
        }
    }

    fn read_compact(&mut self, run: &str) -> Option<()> {
        self.year = run.get(..4)?.parse().ok();
        self.month = run.get(4..6)?.parse().ok()?;
        self.day = run.get(6..8)?.parse().ok();
        Some(())
    }

    fn run(&self, at: usize) -> Option<&'t str> {
        let part = self.parts.get(at)?;
        self.text.get(part.start..part.end)
    }

    /// `'24`
    fn behind_apostrophe(&self, at: usize) -> bool {
        at.checked_sub(1).and_then(|before| self.run(before)).is_some_and(|r| r.ends_with('\''))
    }

    /// Writes another date with the same parts; `days` moves a day of the week where the year is not known.
    fn write(&self, date: Date, days: i32) -> String {
        let mut out = String::with_capacity(self.text.len() + 8);
        let mut from = 0;
        for part in &self.parts {
            let like = self.text.get(part.start..part.end).unwrap_or("");
            from = part.end;
            match part.role {
                Role::Other | Role::Number => out.push_str(like),
                Role::Year if like.len() == 2 => {
                    out.push_str(&format!("{:02}", date.year().rem_euclid(100)))
                }
                Role::Year => out.push_str(&format!("{:04}", date.year())),
                Role::Month => self.number(date.month(), &mut out),
                Role::Day => self.number(date.day(), &mut out),
                Role::MonthName => {
                    let dotted = self.text.get(part.end..).is_some_and(|r| r.starts_with('.'));
                    let short =
                        like.len() < month_name(self.month).len() || (self.month == 5 && dotted);
                    out.push_str(&in_the_form_of(like, month_name(date.month()), short));
                }
                Role::Ordinal => {
                    let upper = like.bytes().all(|b| b.is_ascii_uppercase());
                    let ending = ordinal_ending(date.day());
                    out.push_str(&if upper {
                        ending.to_ascii_uppercase()
                    } else {
                        ending.to_owned()
                    });
                }
                Role::Weekday => {
                    let was = weekday(like).unwrap_or(0);
                    let day = match self.year {
                        Some(_) => date.to_days(),
                        None => was as i64 + i64::from(days),
                    };
                    let short = like.len() < weekday_name(was as i64).len();
                    out.push_str(&in_the_form_of(like, weekday_name(day), short));
                }
                Role::Compact => {
                    out.push_str(&format!(
                        "{:04}{:02}{:02}",
                        date.year(),
                        date.month(),
                        date.day()
                    ));
                    out.push_str(like.get(8..).unwrap_or(""));
                }
            }
        }
        out.push_str(self.text.get(from..).unwrap_or(""));
        out
    }

    fn number(&self, number: u8, out: &mut String) {
        out.push_str(&if self.padded { format!("{number:02}") } else { number.to_string() });
    }
}

/// Where a time of day begins, or the end of the text; `None` when what looks like one is not.
fn start_of_time(text: &str) -> Option<usize> {
    let Some(colon) = text.find(':') else { return Some(text.len()) };
    let digits = text.get(..colon)?.bytes().rev().take_while(u8::is_ascii_digit).count();
    let start = colon - digits;
    let plain = runs(text.get(start..)?).all(|(s, e)| {
        let run = text.get(start + s..start + e).unwrap_or("");
        match run.bytes().next() {
            Some(b) if b.is_ascii_digit() => run.len() <= 9,
            Some(b) if b.is_ascii_alphabetic() => [
                "am", "pm", "a", "p", "m", "z", "h", "hrs", "hours", "utc", "gmt", "est", "edt",
                "cst", "cdt", "mst", "mdt", "pst", "pdt",
            ]
            .iter()
            .any(|word| run.eq_ignore_ascii_case(word)),
            _ => run.bytes().all(|b| b" :.,+-".contains(&b)),
        }
    });
    ((1..=2).contains(&digits) && plain).then_some(start)
}

/// Byte ranges of runs: digits, letters, and everything else.
fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let class = |b: u8| (b.is_ascii_digit(), b.is_ascii_alphabetic());
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let first = class(*bytes.get(at)?);
        let start = at;
        at += bytes.get(at..)?.iter().take_while(|b| class(**b) == first).count();
        Some((start, at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shifted(text: &str, days: i32) -> Option<String> {
        Written::read(text)?.shift(days)
    }

    #[test]
    fn every_form_is_written_again_in_its_form() {
        for (text, days, wanted) in [
            ("03/05/2024", 10, "03/15/2024"),
            ("3/5/2024", -5, "2/29/2024"),
            ("3/5/24", 30, "4/4/24"),
            ("12/25/2024", 10, "01/04/2025"),
            ("25/12/2024", 10, "04/01/2025"),
            ("05.03.2024", 1, "06.03.2024"),
            ("2024-03-05", 1, "2024-03-06"),
            ("2024-03-05T10:15:00-05:00", 1, "2024-03-06T10:15:00-05:00"),
            ("03/05/2024 10:15 AM", 1, "03/06/2024 10:15 AM"),
            ("March 5, 2024", 30, "April 4, 2024"),
            ("MAR 5 2024", 1, "MAR 6 2024"),
            ("5-Mar-24", 1, "6-Mar-24"),
            ("05MAR2024", 1, "06MAR2024"),
            ("the 3rd of May", -1, "the 2nd of May"),
            ("March 31st, 2024", 1, "April 1st, 2024"),
            ("Tuesday, March 5, 2024", 1, "Wednesday, March 6, 2024"),
            ("Tue 3/5", 1, "Wed 3/6"),
            ("March 2024", 30, "April 2024"),
            ("March 2024", -2, "February 2024"),
            ("03/2024", 365, "03/2025"),
            ("2024-03", 3, "2024-04"),
            ("3/5", 5, "3/10"),
            ("Sept. 9", 30, "Oct. 9"),
            ("Mar '24", 31, "Apr '24"),
            ("20240305", 1, "20240306"),
            ("20240305101500", -5, "20240229101500"),
        ] {
            assert_eq!(shifted(text, days).as_deref(), Some(wanted), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_not_moved() {
        for text in [
            "Christmas",
            "02/30/2024",
            "13/13/2024",
            "last Tuesday",
            "March",
            "2024",
            "3rd",
            "99/99",
            "3/5-3/8",
            "March 5 John",
            "10:15",
            "3/5 10:15 Jo",
            "１/2/2024",
            "",
        ] {
            assert!(shifted(text, 3).is_none(), "{text}");
        }
        // A year without its number would come back to the same day.
        assert!(shifted("3/5", 365).is_none());
        assert!(shifted("12/31/9999", 1).is_none());
    }

    #[test]
    fn years_of_two_digits_have_a_century() {
        let year = |text: &str| Written::read(text).and_then(|w| w.year);
        assert_eq!((year("3/5/49"), year("3/5/50"), year("3/5")), (Some(2049), Some(1950), None));
        let until = |text: &str, latest| Written::read(text).and_then(|w| w.year_until(latest));
        assert_eq!(until("5/6/31", 2026), Some(1931));
        assert_eq!(until("5/6/26", 2026), Some(2026));
        assert_eq!(until("5/6/27", 2026), Some(1927));
        assert_eq!(until("5/6/57", 2060), Some(2057));
        assert_eq!(until("5/6/2031", 2026), Some(2031));
    }
}
