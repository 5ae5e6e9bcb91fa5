//! User names behind the word that announces them: "Username: jwhitfield", "Skype jane.whitfield".

use super::Scan;
use crate::Kind;
use crate::lexicon::cue;
use crate::token::{Case, Form, Gap};

/// Token `i` is the word for it.
pub(super) fn scan(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let mut k = i + 1;
    while k < i + 3 && text.says(k, &["id", "name", "is", "handle"]) && text.at(k).gap <= Gap::Blank
    {
        k += 1;
    }
    let marked =
        matches!(text.at(k).byte, b':' | b'=' | b'#' | b'@') && text.at(k).form == Form::Sign;
    k += usize::from(marked);
    if text.at(k).gap > Gap::Blank || text.at(k).form == Form::Sign || text.at(k).form == Form::Edge
    {
        return;
    }
    let first = k;
    let (mut last, mut joined) = (k, false);
    while last < first + 12 {
        let (sign, next) = (text.at(last + 1), text.at(last + 2));
        let goes_on = sign.form == Form::Sign
            && matches!(sign.byte, b'.' | b'_' | b'-')
            && sign.gap == Gap::Glued
            && next.gap == Gap::Glued
            && next.form != Form::Sign
            && next.form != Form::Edge;
        if !goes_on {
            break;
        }
        last += 2;
        joined = true;
    }
    let t = text.at(first);
    let plain = t.form == Form::Word && !joined && (t.is(cue::STOP) || t.case == Case::Upper);
    let odd = joined || t.form == Form::Mixed;
    if (marked || odd) && !plain {
        scan.push(first, last, Kind::IdOther, 0.8, "id.handle");
    }
}
