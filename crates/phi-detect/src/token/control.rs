//! Control characters and their like inside a text: torn words are glued, divided words stay divided.

use crate::lexicon::{HASH_SEED, Lexicon, finish, hash_step};

/// Characters that show nothing and may stand between two words as well as inside one: controls but the blanks
/// among them, the zero-width space, the byte order mark.
pub(super) fn is_control(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{200b}' | '\u{feff}')
        && c != '\u{85}'
        && replaced(c).is_none()
}

/// The sign that a control of Latin-1 stands for in texts that were written in Windows-1252.
pub(super) fn replaced(c: char) -> Option<u8> {
    Some(match c {
        '\u{91}' | '\u{92}' => b'\'',
        '\u{93}' | '\u{94}' => b'"',
        '\u{96}' | '\u{97}' => b'-',
        '\u{95}' => b'|',
        '\u{a0}' => b' ',
        _ => return None,
    })
}

/// Letters of a word that are looked at on each side.
const LONGEST: usize = 24;

/// Whether a control character between the folded `before` and `behind` divides what stands there, as a blank does.
pub(super) fn stands_for_blank(before: &[u8], behind: &str, lexicon: &Lexicon) -> bool {
    let Some(&last) = before.last() else { return false };
    let Some(next) = behind.chars().next() else { return false };
    let letter = |b: u8| b.is_ascii_alphabetic() || b >= 0x80;
    if is_control(next) {
        // A row of them is a filling; the last one of it is judged.
        return letter(last) || last.is_ascii_digit();
    }
    let upper = next.is_uppercase();
    if !(letter(last) || last.is_ascii_digit()) {
        return upper && matches!(last, b'.' | b',' | b';' | b':' | b'!' | b'?' | b')');
    }
    if letter(last) != next.is_alphabetic() {
        return next.is_alphanumeric();
    }
    if !letter(last) {
        return false;
    }
    let left = before.iter().rev().take_while(|b| letter(**b)).take(LONGEST).count();
    let left = before.get(before.len() - left..).unwrap_or_default();
    let right = behind.bytes().take_while(|b| b.is_ascii_alphabetic()).take(LONGEST).count();
    let right = behind.as_bytes().get(..right).unwrap_or_default();
    let known = |parts: &[&[u8]]| {
        let bytes = parts.iter().copied().flatten();
        let hash = bytes.fold(HASH_SEED, |h, b| hash_step(h, b.to_ascii_lowercase()));
        !lexicon.get(finish(hash)).is_empty()
    };
    let two_words = left.len() > 2 && right.len() > 2 && known(&[left]) && known(&[right]);
    !known(&[left, right]) && (two_words || upper && last.is_ascii_lowercase())
}
