//! Street addresses, boxes, units, crossings, geocodes, postal codes.

mod crossing;
mod foreign;
mod geocode;
mod locality;
mod postal;
mod quiet;
mod small;
mod street;
mod unit;
mod zip;

pub(super) use foreign::foreign;
pub(super) use unit::{military, unit};
pub(super) use zip::zip;

use super::Scan;

/// Addresses in small letters and geocodes at the number at token `i`.
pub(super) fn small(scan: &mut Scan<'_>, i: usize) {
    small::small(scan, i);
    quiet::street(scan, i);
    geocode::scan(scan, i);
}

/// Streets and postal codes at the number or mixture of letters and digits at token `i`.
pub(super) fn street(scan: &mut Scan<'_>, i: usize) {
    street::street(scan, i);
    if scan.text.at(i).form == crate::token::Form::Mixed {
        quiet::street(scan, i);
        crossing::numbered(scan, i);
        postal::scan(scan, i);
    }
}
