//! The anchored scanners: each looks only where its sign, digit or cue stands.

mod address;
mod ages;
mod chunk;
mod dates;
mod handle;
mod ids;
mod misread;
mod numbers;
mod phones;
mod places;
mod shapes;
mod spoken;
mod text;
mod web;

pub(crate) use text::Text;

use crate::Span;
use crate::detector::Inner;
use crate::lexicon::cue;
use crate::names;
use crate::token::{Case, Form, Gap, Token};

/// What every scanner reads and writes.
pub(crate) struct Scan<'a> {
    pub(crate) text: Text<'a>,
    pub(crate) inner: &'a Inner,
    pub(crate) found: &'a mut Vec<Span>,
}

impl Scan<'_> {
    pub(crate) fn push(
        &mut self,
        first: usize,
        last: usize,
        kind: crate::Kind,
        score: f32,
        rule: &'static str,
    ) {
        self.found.push(self.text.span(first, last, kind, score, rule));
    }
}

/// Cues that scanners other than those of names look for.
const ANCHORS: u64 = cue::MONTH
    | cue::WEEKDAY
    | cue::HOLIDAY
    | cue::UNIT
    | cue::SPOKEN_DIGIT
    | cue::SPOKEN_LINK
    | cue::NINETY
    | cue::HANDLE
    | cue::FACILITY
    | cue::FACILITY_PART;

/// Most words are in small letters, no cue, and nothing is glued to them: they anchor nothing.
fn word(scan: &mut Scan<'_>, i: usize, t: &Token) {
    let next = scan.text.at(i + 1);
    if next.gap == Gap::Glued {
        match next.byte {
            b'-' | b'_' | b'/' => ids::scan(scan, i),
            _ => {}
        }
        if t.len() <= 4 && matches!(next.byte, b':' | b'-') {
            web::ip(scan, i);
        }
    }
    if t.len() == 3 && next.len() == 2 {
        address::military(scan, i);
    }
    if !t.is(ANCHORS) && t.case == Case::Lower {
        return;
    }
    if t.is(cue::MONTH | cue::WEEKDAY | cue::HOLIDAY) {
        dates::textual(scan, i);
    }
    if t.len() == 3 && t.case == Case::Title && scan.text.says(i, &["day", "eve"]) {
        dates::day_of_name(scan, i);
    }
    if t.is(cue::UNIT) {
        address::unit(scan, i);
    }
    if t.is(cue::SPOKEN_DIGIT) {
        spoken::digits(scan, i);
    }
    if t.is(cue::SPOKEN_LINK) && scan.text.says(i, &["dot"]) {
        spoken::address(scan, i);
    }
    if t.is(cue::NINETY) {
        ages::words(scan, i);
    }
    if t.is(cue::HANDLE) {
        handle::scan(scan, i);
    }
    places::word(scan, i);
}

/// Runs all scanners over the tokens of a block.
pub(crate) fn run(scan: &mut Scan<'_>) {
    for i in 0..scan.text.tokens.len() {
        let t = *scan.text.at(i);
        match t.form {
            Form::Number => {
                dates::numeric(scan, i);
                phones::scan(scan, i);
                ages::scan(scan, i);
                web::ip(scan, i);
                address::street(scan, i);
                address::foreign(scan, i);
                address::zip(scan, i);
                address::small(scan, i);
                numbers::scan(scan, i);
                ids::scan(scan, i);
                misread::scan(scan, i);
            }
            Form::Mixed => {
                misread::scan(scan, i);
                phones::dialled(scan, i);
                dates::mixed(scan, i);
                ages::mixed(scan, i);
                web::ip(scan, i);
                address::street(scan, i);
                ids::scan(scan, i);
            }
            Form::Word => word(scan, i, &t),
            Form::Sign => match t.byte {
                b'@' => web::email(scan, i),
                b':' => web::url(scan, i),
                b'.' => web::host(scan, i),
                b'(' => {
                    phones::scan(scan, i);
                    numbers::udi(scan, i);
                }
                b'+' => phones::scan(scan, i),
                b'#' => ids::scan(scan, i),
                _ => {}
            },
            Form::Edge => {}
        }
    }
    dates::settle(scan);
    names::run(scan);
}
