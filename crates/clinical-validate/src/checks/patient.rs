//! A patient's own dates and gender.

use crate::date::{Date, Verdict};
use crate::patient::{PatientDates, when};
use crate::rule::R;
use crate::slots::{Fields, S};
use crate::validator::EntryCheck;

/// The longest documented life is 122 years.
const MAX_AGE: i32 = 125;
const DAY: i64 = 86_400;

pub(crate) fn check<'a>(check: &mut EntryCheck<'_, 'a>, fields: &Fields<'a>) {
    if let Some(gender) = fields.get(S::Gender) {
        match gender.raw() {
            "male" | "female" | "other" | "unknown" => check.pass(R::GenderCode),
            _ => check.fail(R::GenderCode, gender),
        }
    }
    let clock = check.validator.clock;
    let (birth, death) = (fields.get(S::BirthDate), fields.get(S::Deceased));
    for node in [birth, death].into_iter().flatten() {
        match when(node) {
            Some(at) => check.verdict(R::DateFuture, at.not_after(clock, DAY), node),
            None => check.unknown(R::DateFuture),
        }
    }
    let Some(node) = birth else { return };
    let Some(born) = when(node) else { return check.unknown(R::AgePlausible) };
    let died = death.and_then(when);
    if let (Some(died), Some(at)) = (died, death) {
        check.verdict(R::DeathBeforeBirth, died.not_before(born, 0), at);
    }
    let known_death = PatientDates::of(check.root).death;
    let end = match (died, known_death) {
        (Some(died), _) => Date::from_days(died.day()),
        // Dead, but when is not known: the age cannot be.
        (None, crate::patient::Death::Undated) => None,
        (None, _) => Some(check.validator.config.clock),
    };
    match (Date::from_days(born.last_day()), end) {
        (Some(born), Some(end)) if born.years_until(end) > MAX_AGE => {
            check.fail(R::AgePlausible, node)
        }
        (Some(_), Some(_)) => check.verdict(R::AgePlausible, Verdict::Holds, node),
        _ => check.unknown(R::AgePlausible),
    }
}
