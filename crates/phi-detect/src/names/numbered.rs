//! Names with digits written on, as user names and synthetic records have them: `Brekke496`.

use crate::Kind::Name;
use crate::lexicon::{HASH_SEED, cue, finish, hash_step};
use crate::scan::Scan;
use crate::token::Case;

/// A capitalised word with up to four digits behind it, whose letters the name tables know.
pub(super) fn numbered(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let bytes = text.bytes_of(i);
    let letters = bytes.iter().take_while(|b| b.is_ascii_alphabetic() || **b >= 0x80).count();
    let digits = bytes.len() - letters;
    let all_digits = bytes.iter().skip(letters).all(u8::is_ascii_digit);
    if letters < 3 || !(1..=4).contains(&digits) || !all_digits || text.at(i).case == Case::Upper {
        return;
    }
    let hash =
        bytes.iter().take(letters).fold(HASH_SEED, |h, b| hash_step(h, b.to_ascii_lowercase()));
    let (entry, class) = (scan.inner.lexicon.get(finish(hash)), scan.inner.cues.get(finish(hash)));
    let named = entry.first() > 0 || entry.last() > 0;
    if named && entry.word() <= 2 && !entry.drug() && class & (cue::NOT_A_PERSON | cue::TITLE) == 0
    {
        scan.push(i, i, Name, 0.72, "name.numbered");
    }
}
