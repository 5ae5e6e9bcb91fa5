//! Facilities, cities, counties, countries.

mod city;
mod country;
mod facility;
mod place;
mod preposition;

use city::{before_state, city};
use country::{country, two_word_country};
use facility::facility;
use preposition::after_preposition;

use super::{Scan, Text};
use crate::Kind::Location;
use crate::lexicon::cue;
use crate::token::{Case, Form, Gap};

/// Looks at word `i` as the start of a city phrase, the head of a facility, or a place after a preposition.
pub(super) fn word(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if t.is(cue::FACILITY | cue::FACILITY_PART) {
        facility(scan, i);
    }
    if !t.case.is_capital() {
        return;
    }
    if t.is(cue::STREET) {
        street_name(scan, i);
    }
    if t.is(cue::COUNTRY) && !text.at(i + 1).is(cue::FACILITY) {
        country(scan, i);
    }
    two_word_country(scan, i);
    let e = t.entry;
    if e.city() > 0 || e.begins_place() || e.world_city() || e.county() {
        city(scan, i);
    }
    if t.gap <= Gap::Blank && i > 0 {
        after_preposition(scan, i);
    }
    before_state(scan, i);
}

/// Something happened to somebody near token `i`: seen at, lives in, transferred to.
fn care_before(text: &Text<'_>, i: usize) -> bool {
    (2..=7).take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Blank).any(|n| {
        let t = text.before(i, n);
        t.is(cue::CARE) && matches!(t.case, Case::Lower | Case::Title)
    })
}

/// A street without its number: "on Maple Street", "the corner of Herceg Gateway St".
fn street_name(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let sure =
        text.says(i, &["street", "avenue", "road", "lane", "boulevard", "blvd", "ave", "rd"]);
    let abbreviated = text.says(i, &["st", "ln", "dr"])
        && text.at(i + 1).is_sign(b'.')
        && !text.at(i + 2).is_capital();
    if !(sure || abbreviated) || text.at(i).case != Case::Title {
        return;
    }
    let mut first = i;
    while first > 0 && i - first < 4 && text.at(first).gap == Gap::Blank {
        let p = text.before(first, 1);
        let part = p.is_capital() && !p.is(cue::STOP | cue::PREPOSITION | cue::LABEL | cue::TITLE)
            || p.form == Form::Mixed && p.len() <= 5;
        if !part {
            break;
        }
        first -= 1;
    }
    let numbered = text.before(first, 1).form == Form::Number;
    let heading = text.begins_sentence(first) && i - first < 2;
    if first < i && !numbered && !heading {
        scan.push(first, i, Location, 0.6, "place.street");
    }
}
