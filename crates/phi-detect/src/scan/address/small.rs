//! An address in small letters: "3471 hauck islands, apt 4, port tina, ma 02115".

use crate::Kind::{Location, Zip};
use crate::lexicon::cue;
use crate::scan::Scan;
use crate::token::{Case, Form, Gap};

/// Most tokens an address has before its ZIP code.
const LONGEST: usize = 16;

/// Five digits at token `i` behind a comma, a city and a state code, all in small letters.
pub(in crate::scan) fn small(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let state = text.before(i, 1);
    let fits = text.at(i).len() == 5
        && text.at(i).gap == Gap::Blank
        && state.is(cue::STATE_CODE)
        && state.case == Case::Lower
        && state.len() == 2
        && text.before(i, 2).is_sign(b',')
        && state.gap <= Gap::Blank;
    if !fits {
        return;
    }
    // The city: the words between this comma and the sign or number before them.
    let comma = i - 2;
    let mut first = comma;
    while first > 0 && comma - first < 4 && text.at(first).gap <= Gap::Blank {
        let t = text.before(first, 1);
        if !t.is_word() || t.is(cue::STOP | cue::PREPOSITION | cue::VERB | cue::LABEL) {
            break;
        }
        first -= 1;
    }
    if first == comma {
        return;
    }
    scan.push(i, i, Zip, 0.9, "zip.small");
    scan.push(first, comma - 1, Location, 0.72, "address.small");
    // The street: back over commas and units to the house number.
    let mut k = first;
    let mut house = None;
    while k > 0 && first - k < LONGEST && text.at(k).gap <= Gap::Blank {
        k -= 1;
        let t = text.at(k);
        let number = t.form == Form::Number && t.len() <= 6;
        if number && text.at(k + 1).is_word() && text.at(k + 1).gap == Gap::Blank {
            house = Some(k);
        }
        let part =
            number || t.form == Form::Mixed || t.is_word() && !t.is(cue::LABEL) || t.is_sign(b',');
        if !part || t.is(cue::PREPOSITION) {
            break;
        }
    }
    if let Some(house) = house.filter(|_| text.before(first, 1).is_sign(b',')) {
        scan.push(house, first - 2, Location, 0.72, "address.small");
    }
}
