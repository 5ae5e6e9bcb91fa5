//! Names of persons: cues that announce them, and runs of capitals weighed by evidence.

mod announced;
mod evidence;
mod labels;
mod numbered;
mod read;
mod reversed;
mod run;
mod title;

use crate::lexicon::cue;
use crate::scan::Scan;
use crate::token::Form;

/// Finds names over the tokens of a block.
pub(crate) fn run(scan: &mut Scan<'_>) {
    let mut i = 0;
    while let Some(t) = scan.text.tokens.get(i) {
        if t.form == Form::Word {
            if t.is(cue::TITLE) {
                title::title(scan, i);
            }
            if t.is(cue::NAME_LABEL) {
                labels::label(scan, i);
            }
            if t.is(cue::RELATIVE | cue::ROLE) {
                announced::relation(scan, i);
            }
            if t.is(cue::INTRO) {
                announced::introduction(scan, i);
            }
            if t.is(cue::CREDENTIAL) {
                title::credential(scan, i);
            }
            if scan.inner.deny.binary_search(&t.hash).is_ok() {
                scan.push(i, i, crate::Kind::Name, 0.99, "name.deny-list");
            }
            if t.case.is_capital() {
                let last = run::weigh(scan, i);
                i = last;
            }
        }
        if t.form == Form::Mixed && t.case.is_capital() {
            numbered::numbered(scan, i);
        }
        i += 1;
    }
}
