//! Countries.

use crate::Kind::Location;
use crate::lexicon::cue;
use crate::scan::Scan;
use crate::token::{Case, Gap};

/// A country.
pub(super) fn country(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let family = text.at(i + 1).is_capital()
        && text.at(i + 1).gap == Gap::Blank
        && text.at(i + 1).entry.last() >= 2
        && t.entry.first() >= 3;
    let named = text.before(i, 1).is(cue::TITLE) || family;
    let acronym = t.len() <= 3 && t.case != Case::Upper;
    if named
        || acronym
        || t.entry.first() >= 4 && !text.before(i, 1).is(cue::PREPOSITION)
        || matches!(text.bytes_of(i + 1), b"pig" | b"ink")
    {
        return;
    }
    scan.push(i, i, Location, 0.5, "place.country");
}

/// Countries of two words.
pub(super) fn two_word_country(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let next = text.at(i + 1);
    if next.gap != Gap::Blank || !next.is_capital() || next.case == Case::Upper {
        return;
    }
    let pair = (text.bytes_of(i), text.bytes_of(i + 1));
    let known = matches!(
        pair,
        (b"United", b"States" | b"Kingdom")
            | (b"New", b"Zealand")
            | (b"South", b"Africa" | b"Korea" | b"Sudan")
            | (b"North", b"Korea" | b"Macedonia")
            | (b"Czech", b"Republic")
            | (b"Dominican", b"Republic")
            | (b"Saudi", b"Arabia")
            | (b"Sri", b"Lanka")
            | (b"Costa", b"Rica")
            | (b"El", b"Salvador")
            | (b"Puerto", b"Rico")
            | (b"Sierra", b"Leone")
            | (b"Burkina", b"Faso")
            | (b"Ivory", b"Coast")
            | (b"Hong", b"Kong")
            | (b"Papua", b"New")
            | (b"Cape", b"Verde")
            | (b"Faroe", b"Islands")
    );
    if known {
        scan.push(i, i + 1, Location, 0.5, "place.country");
    }
}
