//! The anchored scanners: each looks only where its sign, digit or cue stands.

mod address;
mod ages;
mod dates;
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
use crate::token::Form;

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
                dates::mixed(scan, i);
                ages::mixed(scan, i);
                web::ip(scan, i);
                address::street(scan, i);
                ids::scan(scan, i);
            }
            Form::Word => {
                if t.cue != 0 {
                    if t.is(cue::MONTH | cue::WEEKDAY | cue::HOLIDAY) {
                        dates::textual(scan, i);
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
                }
                ids::scan(scan, i);
                if t.len() == 3 {
                    address::military(scan, i);
                }
                if t.len() <= 4 {
                    web::ip(scan, i);
                }
                places::word(scan, i);
            }
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
    names::run(scan);
}
