//! What bytes of folded text are: one by table, eight at once by arithmetic on a whole number.

use super::{Case, Form};

/// Bits that each of the three counts has: a block of text is shorter than 2^21 bytes.
const WIDTH: u32 = 21;
const MASK: u64 = (1 << WIDTH) - 1;
/// Set for blanks, beside no count.
const BLANK: u64 = 1 << 63;

/// For each byte what it adds to the counts of letters, digits and capitals; 0 for signs.
static COUNTS: [u64; 256] = {
    let mut table = [0; 256];
    let mut b = 0;
    while b < 256 {
        let byte = b as u8;
        table[b] = match byte {
            b'a'..=b'z' | 0xC0.. => 1,
            b'A'..=b'Z' => 1 | 1 << (2 * WIDTH),
            b'0'..=b'9' => 1 << WIDTH,
            b' ' | b'\t'..=b'\r' => BLANK,
            _ => 0,
        };
        b += 1;
    }
    table
};

/// What a byte adds to the counts of a word. A byte within a character adds nothing.
#[inline]
pub(super) fn count(b: u8) -> u64 {
    COUNTS.get(usize::from(b)).copied().unwrap_or_default()
}

pub(super) fn letters(count: u64) -> u64 {
    count & MASK
}

pub(super) fn digits(count: u64) -> u64 {
    count >> WIDTH & MASK
}

pub(super) fn upper(count: u64) -> u64 {
    count >> (2 * WIDTH) & MASK
}

/// Letters, digits, and everything beyond ASCII.
#[inline]
pub(super) fn is_word_byte(b: u8) -> bool {
    b >= 0x80 || count(b) & !BLANK != 0
}

#[inline]
pub(super) fn is_letter(b: u8) -> bool {
    b.is_ascii_alphabetic() || b >= 0x80
}

#[inline]
pub(super) fn is_blank(b: u8) -> bool {
    count(b) == BLANK
}

/// One bit, the highest, for each of eight bytes: what they are. The first byte is the lowest.
pub(super) struct Eight {
    letters: u64,
    digits: u64,
    upper: u64,
    /// The bytes, in small letters.
    pub(super) lower: [u8; 8],
    /// Whether one of them is no ASCII.
    pub(super) beyond_ascii: bool,
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * ONES;

/// The highest bit of each byte that lies in `low..=high`, of bytes below 128 (Warren, Hacker's Delight, 2nd ed., 6-1).
const fn within(bytes: u64, low: u8, high: u8) -> u64 {
    let from = bytes + (0x80 - low as u64) * ONES;
    let beyond = bytes + (0x7F - high as u64) * ONES;
    from & !beyond & HIGH
}

impl Eight {
    #[inline]
    pub(super) fn read(eight: &[u8; 8]) -> Eight {
        let raw = u64::from_le_bytes(*eight);
        let ascii = raw & !HIGH;
        let upper = within(ascii, b'A', b'Z');
        let letters = within(ascii, b'a', b'z') | upper;
        Eight {
            letters,
            digits: within(ascii, b'0', b'9'),
            upper,
            lower: (raw | upper >> 2).to_le_bytes(),
            beyond_ascii: raw & HIGH != 0,
        }
    }

    /// How many bytes from the first on are letters or digits.
    #[inline]
    pub(super) fn length(&self) -> usize {
        let other = !(self.letters | self.digits) & HIGH;
        other.trailing_zeros() as usize / 8
    }

    /// Form and case of the first `length` bytes, which are letters or digits.
    #[inline]
    pub(super) fn form_and_case(&self, length: usize) -> (Form, Case) {
        let mask = u64::MAX.checked_shr(64 - 8 * length as u32).unwrap_or_default();
        let (letters, digits, upper) = (self.letters & mask, self.digits & mask, self.upper & mask);
        if digits | upper == 0 {
            return (Form::Word, Case::Lower);
        }
        let form = match (letters, digits) {
            (0, _) => Form::Number,
            (_, 0) => Form::Word,
            _ => Form::Mixed,
        };
        // The lowest high bit is that of the first byte.
        let case = match upper {
            0 => Case::Lower,
            _ if upper == letters && upper.is_power_of_two() => Case::Initial,
            0x80 => Case::Title,
            _ if upper == letters => Case::Upper,
            _ => Case::Inner,
        };
        (form, case)
    }
}
