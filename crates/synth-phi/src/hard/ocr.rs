//! The mistakes of optical character recognition.

use crate::Item;
use crate::draw::Draw;

/// What is read for what.
const LOOKS: &[(&str, &str)] = &[
    ("0", "O"),
    ("O", "0"),
    ("1", "l"),
    ("l", "1"),
    ("5", "S"),
    ("S", "5"),
    ("8", "B"),
    ("B", "8"),
    ("2", "Z"),
    ("6", "G"),
    ("rn", "m"),
    ("m", "rn"),
    ("cl", "d"),
    ("e", "c"),
    ("i", "l"),
    ("h", "b"),
    ("u", "ii"),
    ("-", "~"),
    (".", ","),
];

/// One value in three gets one mistake, one word of plain text in thirty.
pub(crate) fn damage(draw: &mut Draw, planted: Option<Item>, text: &str) -> String {
    if planted.is_some() {
        return if draw.chance(33) { misread(draw, text) } else { text.to_owned() };
    }
    text.split_inclusive(' ')
        .map(|word| if draw.chance(3) { misread(draw, word) } else { word.to_owned() })
        .collect()
}

/// The text with one mistake: a wrong letter, a blank too many or too few, a line broken inside a word.
fn misread(draw: &mut Draw, text: &str) -> String {
    let places: Vec<usize> = text.char_indices().map(|(i, _)| i).skip(1).collect();
    let turn = draw.below(u32::try_from(places.len()).unwrap_or(0)) as usize;
    let Some(at) = places.get(turn).copied() else { return text.to_owned() };
    let (before, after) = text.split_at(at);
    match draw.below(8) {
        0 => format!("{before} {after}"),
        1 => format!("{before}-\n{after}"),
        2 if text.trim().contains(' ') => text.replacen(' ', "", 1),
        _ => {
            let from = draw.below(u32::try_from(LOOKS.len()).unwrap_or(0)) as usize;
            let turns = LOOKS.iter().cycle().skip(from).take(LOOKS.len());
            turns
                .filter(|(right, _)| text.contains(right))
                .map(|(right, wrong)| text.replacen(right, wrong, 1))
                .next()
                .unwrap_or_else(|| text.to_owned())
        }
    }
}
