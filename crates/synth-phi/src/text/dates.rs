//! The forms in which people write dates.

use crate::draw::Draw;
use chrono::{Datelike, NaiveDate};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateForm {
    /// 2019-03-07
    Iso,
    /// 03/07/2019
    Slash,
    /// 3/7/2019
    SlashShort,
    /// 3/7/19
    SlashTwoDigit,
    /// 03-07-2019
    Dash,
    /// March 7, 2019
    Long,
    /// Mar 7, 2019
    Abbreviated,
    /// 7 Mar 2019
    DayFirst,
    /// 07-MAR-2019
    Upper,
    /// Thursday, March 7, 2019
    Weekday,
    /// March 7th, 2019
    Ordinal,
    /// the 7th of March 2019
    Spoken,
    /// March 2019
    MonthYear,
    /// 3/7
    MonthDay,
    /// March 7
    LongMonthDay,
}

impl DateForm {
    /// A form that gives day, month and year.
    pub(crate) fn full(draw: &mut Draw) -> DateForm {
        draw.pick(&[
            DateForm::Iso,
            DateForm::Slash,
            DateForm::Slash,
            DateForm::SlashShort,
            DateForm::SlashTwoDigit,
            DateForm::Dash,
            DateForm::Long,
            DateForm::Abbreviated,
            DateForm::DayFirst,
            DateForm::Upper,
            DateForm::Weekday,
            DateForm::Ordinal,
            DateForm::Spoken,
        ])
    }

    /// A form for a birth date in a header.
    pub(crate) fn header(draw: &mut Draw) -> DateForm {
        draw.pick(&[
            DateForm::Iso,
            DateForm::Slash,
            DateForm::SlashShort,
            DateForm::Dash,
            DateForm::Long,
            DateForm::Upper,
        ])
    }

    /// A form that leaves out the day or the year.
    pub(crate) fn partial(draw: &mut Draw) -> DateForm {
        draw.pick(&[DateForm::MonthYear, DateForm::MonthDay, DateForm::LongMonthDay])
    }

    pub(crate) fn write(self, date: NaiveDate) -> String {
        let (y, m, d) = (date.year(), date.month(), date.day());
        match self {
            DateForm::Iso => date.format("%Y-%m-%d").to_string(),
            DateForm::Slash => date.format("%m/%d/%Y").to_string(),
            DateForm::SlashShort => format!("{m}/{d}/{y}"),
            DateForm::SlashTwoDigit => format!("{m}/{d}/{:02}", y.rem_euclid(100)),
            DateForm::Dash => date.format("%m-%d-%Y").to_string(),
            DateForm::Long => format!("{} {d}, {y}", date.format("%B")),
            DateForm::Abbreviated => format!("{} {d}, {y}", date.format("%b")),
            DateForm::DayFirst => format!("{d} {} {y}", date.format("%b")),
            DateForm::Upper => date.format("%d-%b-%Y").to_string().to_uppercase(),
            DateForm::Weekday => format!("{} {d}, {y}", date.format("%A, %B")),
            DateForm::Ordinal => format!("{} {d}{}, {y}", date.format("%B"), ordinal(d)),
            DateForm::Spoken => format!("the {d}{} of {}", ordinal(d), date.format("%B %Y")),
            DateForm::MonthYear => date.format("%B %Y").to_string(),
            DateForm::MonthDay => format!("{m}/{d}"),
            DateForm::LongMonthDay => format!("{} {d}", date.format("%B")),
        }
    }
}

/// What follows the number of a day: 1st, 2nd.
pub(crate) fn ordinal(day: u32) -> &'static str {
    match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
}
