//! How far an identifier reaches: letters and digits with inner signs, groups behind blanks, letters beside it.

use super::Text;
use super::ids::kind_of;
use crate::Kind;
use crate::lexicon::cue;
use crate::token::{Case, Form, Gap};

/// A run of letters, digits and inner signs without blanks.
#[derive(Clone, Copy)]
pub(super) struct Chunk {
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) digits: usize,
    pub(super) letters: usize,
}

/// The chunk that begins at token `i`; `None` when `i` is inside one.
pub(super) fn chunk(text: &Text<'_>, i: usize) -> Option<Chunk> {
    let t = text.at(i);
    if t.gap == Gap::Glued && i > 0 {
        let p = text.before(i, 1);
        let inner = matches!(p.byte, b'-' | b'_')
            && p.form == Form::Sign
            && text.before(i, 2).form != Form::Sign
            && p.gap == Gap::Glued;
        if p.form != Form::Sign
            || inner
            || p.is_sign(b'.') && text.before(i, 2).form == Form::Number && p.gap == Gap::Glued
        {
            return None;
        }
    }
    let mut c = Chunk { first: i, last: i, digits: 0, letters: 0 };
    let mut k = i;
    while let Some(t) = text.tokens.get(k) {
        if k > i && t.gap != Gap::Glued || k > i + 24 {
            break;
        }
        match t.form {
            Form::Sign if matches!(t.byte, b'-' | b'_') || t.byte == b'*' && k > i => {}
            Form::Sign
                if t.byte == b'/'
                    && text.at(k + 1).form == Form::Number
                    && text.at(k + 1).gap == Gap::Glued => {}
            Form::Sign => break,
            _ => {
                for b in text.bytes_of(k) {
                    if b.is_ascii_digit() {
                        c.digits += 1;
                    } else {
                        c.letters += 1;
                    }
                }
                c.last = k;
            }
        }
        k += 1;
    }
    Some(c)
}

/// "plate KLM 4421", "license RN 552918", "registration AB12 CDE": letters beside the number, behind the cue.
pub(super) fn lettered(text: &Text<'_>, first: usize, last: usize, kind: Kind) -> (usize, usize) {
    let digits = text.at(first).form == Form::Number;
    let lettered =
        matches!(kind, Kind::IdVehicle | Kind::IdLicense) || kind == Kind::IdOther && digits;
    if !lettered {
        return (first, last);
    }
    let letters = |k: usize| {
        let t = text.at(k);
        t.form == Form::Word && matches!(t.case, Case::Upper | Case::Initial) && t.len() <= 3
    };
    let before = text.before(first, 1);
    let own = kind_of(before.cue) == Some(kind) || before.is(cue::NUMBER_WORD);
    let cued = text.before(first, 2).is(cue::ID_ANY | cue::NUMBER_WORD)
        || text.before(first, 2).form == Form::Sign;
    let begun = letters(first.wrapping_sub(1)) && text.at(first).gap == Gap::Blank && !own && cued;
    // British plates have their letters behind.
    let british = text.at(last).form == Form::Mixed
        && text.at(last).len() == 4
        && text.at(last + 1).len() == 3;
    let ended = (kind == Kind::IdVehicle || kind == Kind::IdLicense && british)
        && letters(last + 1)
        && text.at(last + 1).gap == Gap::Blank;
    (if begun { first - 1 } else { first }, if ended { last + 1 } else { last })
}

/// The ending of a picture's file name: ".jpg".
pub(super) fn file_ending(text: &Text<'_>, last: usize) -> usize {
    let dot = text.at(last + 1).is_sign(b'.') && text.at(last + 1).gap == Gap::Glued;
    let endings =
        ["jpg", "jpeg", "png", "gif", "tif", "tiff", "bmp", "dcm", "heic", "pdf", "mp4", "wav"];
    if dot && text.at(last + 2).gap == Gap::Glued && text.says(last + 2, &endings) {
        last + 2
    } else {
        last
    }
}

/// Groups that follow a first group after single blanks: "4111 1111 1111 1111", "123 45 6789".
pub(super) fn spaced_tail(text: &Text<'_>, c: Chunk) -> usize {
    let mut last = c.last;
    if c.letters > 4 || c.digits > 6 {
        return last;
    }
    while text.at(last + 1).form == Form::Number
        && text.at(last + 1).gap == Gap::Blank
        && text.at(last + 1).len() >= 2
        && text.at(last + 1).len() <= 6
        && !text.at(last + 2).is(cue::MEASURE | cue::AGE)
        && !text.at(last + 2).is_sign(b'/')
        && last < c.last + 5
    {
        last += 1;
    }
    last
}
