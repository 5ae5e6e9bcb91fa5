//! Postal codes of letters and digits: "SW1A 1AA", "K1A 0B1".

use crate::Kind::Zip;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Form, Gap};

/// Letters as `A`, digits as `9`.
fn shape(bytes: &[u8]) -> [u8; 4] {
    let mut shape = [0; 4];
    for (slot, b) in shape.iter_mut().zip(bytes) {
        *slot = match b {
            b'A'..=b'Z' => b'A',
            b'0'..=b'9' => b'9',
            _ => b'?',
        };
    }
    shape
}

/// British (BS 7666) and Canadian codes in two groups, behind a label, a comma, a place or at the start of a line.
pub(super) fn scan(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let (a, b) = (text.bytes_of(i), text.bytes_of(i + 1));
    if !(2..=4).contains(&a.len())
        || b.len() != 3
        || text.at(i + 1).form != Form::Mixed
        || text.at(i + 1).gap != Gap::Blank
    {
        return;
    }
    // No C, I, K, M, O, V in the second group (Royal Mail), which leaves out most units; and no ordinals.
    let second = b.iter().skip(1).all(|b| !b"CIKMOV".contains(b))
        && !matches!(b, [_, b'S', b'T'] | [_, b'N', b'D'] | [_, b'R', b'D'] | [_, b'T', b'H']);
    let british = matches!(
        &shape(a),
        [b'A', b'9', 0, 0]
            | [b'A', b'9', b'9' | b'A', 0]
            | [b'A', b'A', b'9', 0]
            | [b'A', b'A', b'9', b'9' | b'A']
    ) && shape(b) == [b'9', b'A', b'A', 0]
        && second;
    let canadian = shape(a) == [b'A', b'9', b'A', 0] && shape(b) == [b'9', b'A', b'9', 0];
    if !(british || canadian) {
        return;
    }
    let labelled = is_labelled(&text, i);
    let p = text.before(i, 1);
    let placed = p.is_sign(b',') && text.before(i, 2).is_capital()
        || p.is_capital() && (p.entry.city() > 0 || p.entry.world_city() || p.is(cue::COUNTRY))
        || canadian
            && text.says(
                i.wrapping_sub(1),
                &["on", "qc", "bc", "ab", "mb", "sk", "ns", "nb", "nl", "pe"],
            )
            && p.case == crate::token::Case::Upper;
    let alone = text.at(i).gap >= Gap::Line && text.at(i + 2).gap >= Gap::Line && i > 0;
    if labelled || placed || alone {
        scan.push(i, i + 1, Zip, if labelled { 0.97 } else { 0.75 }, "zip.lettered");
    }
}

/// "postcode", "postal code", "zip" within three tokens before.
fn is_labelled(text: &Text<'_>, i: usize) -> bool {
    (1..=4)
        .take_while(|&n| i >= n && text.at(i + 1 - n).same_line())
        .take_while(|&n| text.before(i, n).is_word() || text.before(i, n).is_sign(b':'))
        .any(|n| text.says(i - n, &["postcode", "postal", "zip", "zipcode"]))
}
