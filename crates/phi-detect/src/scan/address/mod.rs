//! Street addresses, boxes, units, ZIP codes.

mod foreign;
mod locality;
mod small;
mod street;
mod unit;
mod zip;

pub(super) use foreign::foreign;
pub(super) use small::small;
pub(super) use street::street;
pub(super) use unit::{military, unit};
pub(super) use zip::zip;
