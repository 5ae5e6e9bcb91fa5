//! Dates finer than a year, in every clinical form.

mod calendar;
mod numeric;
mod textual;

pub(super) use calendar::is_date;
pub(super) use numeric::numeric;
pub(super) use textual::{mixed, textual};
