//! What the tagger sees of a word: the word's own make, its entry and cues, its neighbours, and what the
//! rules have said.

use super::gate::Standing;
use crate::lexicon::cue;
use crate::scan::Text;
use crate::token::{Case, Form, Gap, Token};

/// Most features a word can have.
const MOST: usize = 72;

/// The features of one word, as hashes.
pub(crate) struct Features {
    hashes: [u32; MOST],
    count: usize,
}

impl Default for Features {
    fn default() -> Features {
        Features { hashes: [0; MOST], count: 0 }
    }
}

impl Features {
    /// The hashes.
    pub(crate) fn as_slice(&self) -> &[u32] {
        self.hashes.get(..self.count).unwrap_or_default()
    }

    #[inline]
    fn add(&mut self, template: u64, value: u64) {
        let h = (value ^ template.wrapping_mul(0x9E37_79B9_7F4A_7C15))
            .wrapping_mul(0xD6E8_FEB8_6659_FD93);
        if let Some(slot) = self.hashes.get_mut(self.count) {
            *slot = (h >> 32) as u32;
            self.count += 1;
        }
    }
}

/// The tables' answer, coarsely.
fn make(t: &Token) -> u64 {
    let e = t.entry;
    let coarse =
        |n: u32| u64::from([0u8, 1, 1, 2, 2, 3, 3, 3].get(n as usize).copied().unwrap_or_default());
    let place = u64::from(e.city().max(u32::from(e.world_city())) > 0);
    let medical = u64::from(e.drug()) | u64::from(e.diagnosis()) << 1;
    coarse(e.first()) | coarse(e.last()) << 2 | coarse(e.word()) << 4 | place << 6 | medical << 7
}

/// How the token is written.
fn shape(t: &Token) -> u64 {
    let form = match t.form {
        Form::Word => 1,
        Form::Number => 2 + t.len().min(5) as u64,
        Form::Mixed => 10,
        Form::Sign => 0x100 | u64::from(t.byte),
        Form::Edge => 12,
    };
    let case = match t.case {
        Case::Lower => 0,
        Case::Title => 1,
        Case::Upper => 2,
        Case::Initial => 3,
        Case::Inner => 4,
    };
    form << 3 | case
}

/// A neighbour: the word itself when it is written small or is a cue, else how it is made.
fn neighbour(t: &Token, near: Gap) -> u64 {
    let gap = near.max(Gap::Blank) as u64;
    let what = match t.form {
        Form::Word if t.case == Case::Lower || t.cue != 0 => t.hash,
        Form::Word => make(t) << 8 | 0xA5,
        _ => shape(t),
    };
    what.wrapping_mul(8).wrapping_add(gap)
}

/// Bytes of a word in lower case, `count` of them from the start or the end.
fn part(bytes: &[u8], count: usize, end: bool) -> u64 {
    let from = if end { bytes.len().saturating_sub(count) } else { 0 };
    bytes
        .iter()
        .skip(from)
        .take(count)
        .fold(count as u64, |h, b| h << 8 | u64::from(b.to_ascii_lowercase()))
}

/// Fills in the features of token `i`. `said` gives what the rules say of a token.
pub(crate) fn fill(text: &Text<'_>, i: usize, said: &[Standing], out: &mut Features) {
    out.count = 0;
    let t = text.at(i);
    let (p, pp) = (text.before(i, 1), text.before(i, 2));
    let (n, nn) = (text.at(i + 1), text.at(i + 2));
    let of = |k: usize| said.get(k).copied().unwrap_or_default() as u64;
    let own = make(t) << 3 | shape(t) & 7;
    let begins = u64::from(text.begins_sentence(i));
    let capitals = u64::from(t.case == Case::Upper && text.in_capitals(i));
    let standing = of(i);
    // The word itself.
    out.add(1, own << 1 | begins);
    out.add(2, u64::from(t.entry.first()) << 8 | u64::from(t.entry.word()) << 4 | shape(t) & 7);
    out.add(3, u64::from(t.entry.last()) << 8 | u64::from(t.entry.word()) << 4 | shape(t) & 7);
    out.add(4, u64::from(t.entry.0 >> 9) << 4 | shape(t) & 7);
    out.add(5, (t.len().min(12) as u64) << 4 | capitals << 3 | shape(t) & 7);
    out.add(6, standing << 2 | begins << 1 | capitals);
    out.add(7, standing << 16 | own);
    let mut cues = t.cue;
    while cues != 0 && out.count < 24 {
        out.add(8, u64::from(cues.trailing_zeros()) << 3 | shape(t) & 7);
        cues &= cues - 1;
    }
    // Its letters.
    let bytes = text.bytes_of(i);
    for count in 2..=3 {
        out.add(9, part(bytes, count, true) << 1 | u64::from(t.entry.word() > 0));
    }
    for count in 2..=3 {
        out.add(10, part(bytes, count, false) << 1 | u64::from(t.entry.word() > 0));
    }
    // Its neighbours.
    let (before, after) = (neighbour(p, t.gap), neighbour(n, n.gap));
    let (before2, after2) = (neighbour(pp, p.gap.max(t.gap)), neighbour(nn, nn.gap.max(n.gap)));
    let unknown =
        u64::from(t.entry.is_empty()) << 4 | u64::from(t.entry.word() > 2) << 3 | shape(t) & 7;
    for (template, value) in [(11, before), (12, after), (13, before2), (14, after2)] {
        out.add(template, value);
        out.add(template + 10, value.wrapping_mul(64).wrapping_add(unknown));
    }
    out.add(15, before.wrapping_mul(31).wrapping_add(after));
    out.add(16, before.wrapping_mul(31).wrapping_add(before2));
    out.add(17, after.wrapping_mul(31).wrapping_add(after2));
    out.add(18, make(p) << 20 | (shape(p) & 0xFFF) << 8 | (t.gap as u64) << 4 | shape(t) & 7);
    out.add(19, make(n) << 20 | (shape(n) & 0xFFF) << 8 | (n.gap as u64) << 4 | shape(t) & 7);
    out.add(20, of(i.wrapping_sub(1)) << 8 | of(i + 1) << 4 | standing);
    out.add(25, of(i.wrapping_sub(2)) << 8 | of(i + 2) << 4 | standing);
    out.add(26, (t.gap as u64) << 4 | n.gap as u64);
    for (template, near) in [(27, p), (28, n), (29, pp), (30, nn)] {
        let mut cues = near.cue & !(cue::STOP | cue::DIRECTION);
        let mut most = 3;
        while cues != 0 && most > 0 {
            out.add(template, u64::from(cues.trailing_zeros()) << 3 | shape(t) & 7);
            cues &= cues - 1;
            most -= 1;
        }
    }
    // The nearest words farther off that are cues, and the line's first word.
    let mut k = i;
    let mut steps = 0;
    while k > 0 && steps < 6 && text.at(k).gap < Gap::Line {
        k -= 1;
        steps += 1;
        let far = text.at(k).cue
            & (cue::CARE
                | cue::RELATIVE
                | cue::ROLE
                | cue::NAME_LABEL
                | cue::PREPOSITION
                | cue::TITLE);
        if steps > 2 && far != 0 {
            out.add(31, u64::from(far.trailing_zeros()) << 3 | shape(t) & 7);
        }
    }
}
