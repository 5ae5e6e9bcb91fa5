//! Dates finer than a year, in every clinical form.

mod calendar;
mod counts;
mod days;
mod month_day;
mod numeric;
mod settle;
mod textual;

pub(super) use calendar::is_date;
pub(super) use days::day_of_name;
pub(super) use numeric::{begins, numeric};
pub(super) use settle::settle;
pub(super) use textual::{mixed, textual, year_after};
