//! Crossings of streets: "the corner of Elm and Main Streets", "near 5th and Main".

use crate::Kind::Location;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// The end of a street's name that begins at token `i`: up to three capitalised words or an ordinal, and a street word.
fn name(text: &Text<'_>, i: usize) -> Option<usize> {
    let part = |k: usize| {
        let t = text.at(k);
        let ordinal = t.form == Form::Mixed
            && text.bytes_of(k).first().is_some_and(u8::is_ascii_digit)
            && t.len() <= 5;
        t.gap == Gap::Blank
            && (ordinal
                || t.is_capital()
                    && t.case == Case::Title
                    && !t.is(cue::MONTH
                        | cue::WEEKDAY
                        | cue::ORDINAL_WORD
                        | cue::STOP
                        | cue::CLINICAL
                        | cue::HEADING & !cue::DIRECTION))
    };
    (i..i + 3).take_while(|&k| part(k)).last()
}

fn links(text: &Text<'_>, i: usize) -> bool {
    text.at(i).gap == Gap::Blank && text.says(i, &["and", "&"])
}

/// Two streets from token `i` on.
fn both(text: &Text<'_>, i: usize) -> Option<usize> {
    let first = name(text, i)?;
    links(text, first + 1).then(|| name(text, first + 2)).flatten()
}

/// Token `i` is "corner" or "intersection".
pub(super) fn corner(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if text.says(i + 1, &["of"])
        && let Some(last) = both(&text, i + 2)
    {
        scan.push(i + 2, last, Location, 0.75, "address.crossing");
    }
}

/// Token `i` is an ordinal number: "at 5th and Main".
pub(super) fn numbered(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let ordinal = [b"st", b"nd", b"rd", b"th"].iter().any(|end| text.bytes_of(i).ends_with(*end));
    if !ordinal || !links(&text, i + 1) {
        return;
    }
    let alone = text.at(i).gap >= Gap::Line;
    let led = text.says(i.wrapping_sub(1), &["at", "near", "on", "of", "from", "by"])
        && text.at(i).gap == Gap::Blank;
    let Some(last) = name(&text, i + 2).filter(|_| alone || led) else { return };
    let ends = text.at(last + 1).gap >= Gap::Line || text.at(last + 1).form == Form::Sign;
    if led || ends {
        scan.push(i, last, Location, 0.65, "address.crossing");
    }
}
