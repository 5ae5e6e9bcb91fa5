//! Names of persons: cues that announce them, and runs of capitals weighed by evidence.

mod announced;
mod evidence;
mod initials;
mod labels;
mod numbered;
mod read;
mod reversed;
mod run;
mod title;
mod whole;

pub(crate) use whole::complete;

use crate::lexicon::cue;
use crate::scan::Scan;
use crate::token::{Case, Form, Token};

/// Cues that announce a name.
const ANCHORS: u64 =
    cue::TITLE | cue::NAME_LABEL | cue::RELATIVE | cue::ROLE | cue::INTRO | cue::CREDENTIAL;

/// Finds names over the tokens of a block.
pub(crate) fn run(scan: &mut Scan<'_>) {
    let listed = !scan.inner.deny.is_empty();
    let mut i = 0;
    while let Some(t) = scan.text.tokens.get(i) {
        let capital = t.case.is_capital();
        if capital || t.is(ANCHORS) || listed {
            if listed && let Some(last) = scan.inner.deny.at(&scan.text, i) {
                scan.push(i, last, crate::Kind::Name, 0.99, "name.deny-list");
            }
            i = word(scan, i, t, capital);
        }
        i += 1;
    }
}

/// Looks at token `i`; gives the last token that was read as part of a run of capitals, or `i`.
fn word(scan: &mut Scan<'_>, i: usize, t: &Token, capital: bool) -> usize {
    if t.form != Form::Word {
        if t.form == Form::Mixed && capital {
            numbered::numbered(scan, i);
        }
        return i;
    }
    if t.case == Case::Initial && initials::initials(scan, i) {
        return i + 1;
    }
    if t.is(ANCHORS) {
        if t.is(cue::NAME_LABEL) && scan.text.says(i, &["initials"]) {
            initials::labelled(scan, i);
            return i;
        }
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
    }
    if capital { run::weigh(scan, i) } else { i }
}
