//! What goes with the name of a place: further words, a branch, a state.

use crate::Kind::Location;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// Whether a state follows: ", MA", ", Texas", "MA 01234".
pub(super) fn state_follows(text: &Text<'_>, last: usize) -> bool {
    let comma = text.at(last + 1).is_sign(b',');
    let k = if comma { last + 2 } else { last + 1 };
    let t = text.at(k);
    let code = t.is(cue::STATE_CODE) && t.case == Case::Upper && t.len() == 2;
    let name = t.is(cue::STATE) && t.case == Case::Title;
    t.gap <= Gap::Line
        && t.is_word()
        && (comma && (code && !is_degree(text, k) || name)
            || code && text.at(k + 1).form == Form::Number && text.at(k + 1).len() == 5)
}

/// "Smith, MD", "Jones, PA": a credential rather than a state.
pub(super) fn is_degree(text: &Text<'_>, k: usize) -> bool {
    text.at(k).is(cue::CREDENTIAL)
        && !(text.at(k + 1).form == Form::Number && text.at(k + 1).len() == 5)
}

/// The capitalised phrase from token `i` on: last token and number of words.
pub(super) fn phrase(text: &Text<'_>, i: usize) -> (usize, usize) {
    let (mut last, mut words) = (i, 1);
    while words < 6 {
        let n = text.at(last + 1);
        let two_on = text.at(last + 2);
        let saint = n.is_sign(b'.')
            && n.gap == Gap::Glued
            && text.says(last, &["st", "mt", "ft", "univ", "med", "ste"]);
        let joined =
            n.is_sign(b'-') && n.gap == Gap::Glued || n.is_sign(b'&') && n.gap == Gap::Blank;
        if (saint || joined) && two_on.is_capital() && two_on.gap <= Gap::Blank {
            last += 2;
        } else if n.is_sign(b'\'')
            && two_on.len() == 1
            && two_on.gap == Gap::Glued
            && text.at(last + 3).is_capital()
            && text.at(last + 3).gap == Gap::Blank
        {
            last += 3;
        } else if text.says(last + 1, &["and"])
            && two_on.is_capital()
            && (text.at(last + 3).is(cue::COMPANY) || two_on.is(cue::COMPANY))
        {
            // "Little and Dare Group"
            last += 2;
        } else if n.is_capital()
            && n.gap == Gap::Blank
            && !n.is(cue::MONTH | cue::WEEKDAY | cue::VERB)
        {
            last += 1;
        } else {
            break;
        }
        words += 1;
    }
    (last, words)
}

/// "New York clinic", "Chicago downtown office": the common noun that goes with a place.
pub(super) fn with_branch(text: &Text<'_>, last: usize) -> usize {
    let mut last = last;
    loop {
        let t = text.at(last + 1);
        let hyphen = t.is_sign(b'-') && t.gap == Gap::Glued;
        let k = if hyphen { last + 2 } else { last + 1 };
        let t = text.at(k);
        if !(t.is_capital()
            && t.is(cue::FACILITY | cue::FACILITY_PART)
            && t.gap <= Gap::Blank
            && t.case != Case::Initial)
        {
            break;
        }
        last = k;
    }
    let mut k = last + 1;
    if matches!(
        text.bytes_of(k),
        b"downtown" | b"uptown" | b"main" | b"medical" | b"urgent" | b"care"
    ) {
        k += 1;
    }
    let noun = matches!(
        text.bytes_of(k),
        b"clinic"
            | b"office"
            | b"branch"
            | b"hospital"
            | b"campus"
            | b"center"
            | b"location"
            | b"facility"
            | b"site"
    );
    if noun && text.at(k).gap == Gap::Blank && text.at(last + 1).gap == Gap::Blank {
        k
    } else {
        last
    }
}

/// The state behind a place: ", MA", " in NY", ", Texas".
pub(super) fn state_of(scan: &mut Scan<'_>, last: usize) {
    let text = scan.text;
    let k = match text.bytes_of(last + 1) {
        b"," | b"in" => last + 2,
        _ => return,
    };
    let t = text.at(k);
    let code =
        t.is(cue::STATE_CODE) && t.case == Case::Upper && t.len() == 2 && !is_degree(&text, k);
    let name = t.is(cue::STATE | cue::COUNTRY) && t.case == Case::Title;
    let two = matches!(text.bytes_of(k), b"New" | b"North" | b"South" | b"West" | b"Rhode")
        && text.at(k + 1).is_capital()
        && text.at(k + 1).gap == Gap::Blank;
    if t.gap == Gap::Blank && (code || name || two) {
        scan.push(k, if two { k + 1 } else { k }, Location, 0.6, "place.state");
    }
}
