//! Folding of characters that hide what a text says: full-width digits, diacritics, look-alike blanks and
//! dashes, soft hyphens, zero-width and control characters, HTML entities. Offsets are kept by a list of breakpoints.

use super::control::{is_control, replaced, stands_for_blank};
use crate::lexicon::Lexicon;

/// Folded text with the way back to the original.
#[derive(Default)]
pub(crate) struct Folded {
    pub(crate) bytes: Vec<u8>,
    /// (offset in `bytes`, offset in the original): from there on both advance together.
    points: Vec<(u32, u32)>,
}

impl Folded {
    /// Fills with the folded form of `text`, which must be shorter than 4 GiB. The lexicon tells whether a control
    /// character divides two words or one.
    pub(crate) fn fill(&mut self, text: &str, lexicon: &Lexicon) {
        self.bytes.clear();
        self.points.clear();
        self.points.push((0, 0));
        let mut rest = text;
        let mut at = 0;
        while let Some(c) = rest.chars().next() {
            let plain = plain_prefix(rest.as_bytes());
            if plain > 0 {
                self.bytes.extend_from_slice(rest.as_bytes().get(..plain).unwrap_or_default());
                at += plain;
                rest = rest.get(plain..).unwrap_or_default();
                continue;
            }
            let before = self.bytes.len();
            let (decoded, used) = entity(rest).unwrap_or((c, c.len_utf8()));
            if is_control(decoded) {
                let behind = rest.get(used..).unwrap_or_default();
                if stands_for_blank(&self.bytes, behind, lexicon) {
                    self.bytes.push(b' ');
                }
            } else {
                self.push(decoded);
            }
            at += used;
            rest = rest.get(used..).unwrap_or_default();
            if self.bytes.len() - before != used {
                self.points.push((self.bytes.len() as u32, at as u32));
            }
        }
    }

    fn push(&mut self, c: char) {
        let mut utf8 = [0; 4];
        if let Some(sign) = replaced(c) {
            self.bytes.push(sign);
        } else if c.is_ascii() {
            self.bytes.push(c as u8);
        } else if let Some(plain) = latin(c) {
            self.bytes.extend_from_slice(plain.as_bytes());
        } else if let Some(d) = digit(c) {
            self.bytes.push(b'0' + d);
        } else if is_invisible(c) {
        } else if c.is_alphabetic() {
            self.bytes.extend_from_slice(c.encode_utf8(&mut utf8).as_bytes());
        } else if c.is_whitespace() {
            self.bytes.push(if matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}') {
                b'\n'
            } else {
                b' '
            });
        } else {
            self.bytes.push(sign(c));
        }
    }

    /// Bytes held.
    pub(crate) fn memory(&self) -> usize {
        self.bytes.capacity() + self.points.capacity() * size_of::<(u32, u32)>()
    }

    /// Offset in the folded text of the character at `offset` of the original.
    pub(crate) fn folded(&self, offset: usize) -> usize {
        let i = self.points.partition_point(|p| p.1 as usize <= offset);
        let (f, o) = self.points.get(i.wrapping_sub(1)).copied().unwrap_or_default();
        let next = self.points.get(i).map_or(self.bytes.len(), |p| p.0 as usize);
        (f as usize + (offset - o as usize)).min(next)
    }

    /// Offset in the original of a span's start.
    pub(crate) fn start(&self, offset: usize) -> usize {
        let i = self.points.partition_point(|p| p.0 as usize <= offset);
        let (f, o) = self.points.get(i.wrapping_sub(1)).copied().unwrap_or_default();
        o as usize + (offset - f as usize)
    }

    /// Offset in the original of a span's (exclusive) end.
    pub(crate) fn end(&self, offset: usize) -> usize {
        if offset == 0 {
            return 0;
        }
        let last = self.start(offset - 1);
        // Up to the next breakpoint both advance together; a replaced character ends at its breakpoint.
        let i = self.points.partition_point(|p| (p.0 as usize) < offset);
        match self.points.get(i) {
            Some(&(f, o)) if f as usize == offset && o as usize > last => {
                // Invisible characters that follow belong to nobody: take the first point at this offset.
                o as usize
            }
            _ => last + 1,
        }
    }
}

/// Whether the byte is a character of its own that stands for itself: no control character, nothing beyond ASCII.
fn is_plain(b: u8) -> bool {
    (b' '..0x7f).contains(&b) || (b'\t'..=b'\r').contains(&b)
}

/// How many bytes from the first on stand for themselves, whatever follows.
fn plain_prefix(text: &[u8]) -> usize {
    let plain = |b: u8| is_plain(b) && b != b'&';
    let (whole, _) = text.as_chunks::<16>();
    let skipped = whole.iter().take_while(|c| c.iter().fold(true, |all, &b| all & plain(b)));
    let begun = skipped.count() * 16;
    let rest = text.get(begun..).unwrap_or_default();
    begun + rest.iter().take_while(|b| plain(**b)).count()
}

/// Whether a text has no character that folding may change but character references.
pub(crate) fn is_all_plain(text: &[u8]) -> bool {
    // In pieces, each without a branch.
    text.chunks(128).all(|piece| piece.iter().fold(true, |all, &b| all & is_plain(b)))
}

/// A character reference at the start of `text` and its length in bytes.
pub(crate) fn entity(text: &str) -> Option<(char, usize)> {
    let body = text.strip_prefix('&')?;
    let end = body.bytes().take(8).position(|b| b == b';')?;
    let name = body.get(..end)?;
    let c = match name {
        "nbsp" => ' ',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "shy" => '\u{ad}',
        "ndash" | "mdash" | "minus" => '-',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((c, end + 2))
}

/// Value of a decimal digit of another script.
fn digit(c: char) -> Option<u8> {
    // First code points of the runs of ten decimal digits in common use (Unicode category Nd).
    const ZEROS: [u32; 14] = [
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
        0x0E50, 0xFF10, 0x1D7CE,
    ];
    let c = c as u32;
    if (0x1D7CE..=0x1D7FF).contains(&c) {
        return Some(((c - 0x1D7CE) % 10) as u8);
    }
    ZEROS.iter().find(|&&z| (z..z + 10).contains(&c)).map(|&z| (c - z) as u8)
}

/// Zero-width characters, soft hyphens, direction marks, combining marks, fillers, selectors and tags.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{3164}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}'
        | '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}')
}

/// Punctuation and symbols as their ASCII likeness; anything else becomes a bar, which joins nothing.
fn sign(c: char) -> u8 {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => b'-',
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2b9}' | '\u{2bc}' | '\u{ff07}' | '´' => b'\'',
        '\u{201c}' | '\u{201d}' | '«' | '»' | '\u{ff02}' => b'"',
        '\u{ff01}'..='\u{ff5e}' => (c as u32 - 0xFF01) as u8 + b'!',
        '№' => b'#',
        '・' => b'.',
        _ => b'|',
    }
}

/// Latin letters without their marks; Greek and Cyrillic capitals and small letters by sound, so that case
/// and word shape can be seen.
fn latin(c: char) -> Option<&'static str> {
    const BASE: &str = "AAAAAA_CEEEEIIII_NOOOOO__UUUUY__aaaaaa_ceeeeiiii_nooooo__uuuuy_yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg\
        GgGgHhHhIiIiIiIiI_I_JjKk_LlLlLlLlLlNnNnNn___OoOo____RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz_";
    const GREEK: [&str; 25] = [
        "A", "B", "G", "D", "E", "Z", "I", "Th", "I", "K", "L", "M", "N", "X", "O", "P", "R", "s",
        "S", "T", "Y", "F", "Ch", "Ps", "O",
    ];
    const CYRILLIC: [&str; 32] = [
        "A", "B", "V", "G", "D", "E", "Zh", "Z", "I", "I", "K", "L", "M", "N", "O", "P", "R", "S",
        "T", "U", "F", "Kh", "Ts", "Ch", "Sh", "Sch", "", "Y", "", "E", "Iu", "Ia",
    ];
    const SMALL: [&str; 25] = [
        "a", "b", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s",
        "s", "t", "y", "f", "ch", "ps", "o",
    ];
    const SMALL_CYRILLIC: [&str; 32] = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "kh", "ts", "ch", "sh", "sch", "", "y", "", "e", "iu", "ia",
    ];
    let at = |table: &[&'static str], base: u32| {
        table.get((c as u32).checked_sub(base)? as usize).copied()
    };
    let special = match c {
        'Æ' | 'Œ' => "AE",
        'æ' | 'œ' => "ae",
        'Þ' => "Th",
        'þ' => "th",
        'ß' => "ss",
        'Ð' => "D",
        'ð' => "d",
        'Ø' => "O",
        'ø' => "o",
        'ı' | 'ĳ' => "i",
        'ŉ' | 'ŋ' => "n",
        'Ŋ' => "N",
        'Ő' => "O",
        'ő' => "o",
        'ſ' => "s",
        'ĸ' => "k",
        'Ȧ' => "A",
        'Ș' => "S",
        'ș' => "s",
        'Ț' => "T",
        'ț' => "t",
        'µ' => "u",
        'Ά' => "A",
        'Έ' => "E",
        'Ή' | 'Ί' => "I",
        'Ό' | 'Ώ' => "O",
        'Ύ' => "Y",
        'ά' => "a",
        'έ' => "e",
        'ή' | 'ί' => "i",
        'ό' | 'ώ' => "o",
        'ύ' => "y",
        'ё' => "e",
        'Ё' => "E",
        _ => "",
    };
    if !special.is_empty() {
        return Some(special);
    }
    match c {
        '\u{c0}'..='\u{17f}' => {
            let i = c as usize - 0xC0;
            BASE.get(i..=i).filter(|&s| s != "_")
        }
        'Α'..='Ω' => at(&GREEK, 'Α' as u32),
        'α'..='ω' => at(&SMALL, 'α' as u32),
        'А'..='Я' => at(&CYRILLIC, 'А' as u32),
        'а'..='я' => at(&SMALL_CYRILLIC, 'а' as u32),
        '\u{1e00}'..='\u{1eff}' => vietnamese(c),
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            const WIDE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ______abcdefghijklmnopqrstuvwxyz";
            let i = c as usize - 0xFF21;
            WIDE.get(i..=i)
        }
        _ => None,
    }
}

/// Latin Extended Additional: the letters Vietnamese uses.
fn vietnamese(c: char) -> Option<&'static str> {
    let upper = (c as u32).is_multiple_of(2);
    let pair = match c as u32 {
        0x1EA0..=0x1EB7 => ("A", "a"),
        0x1EB8..=0x1EC7 => ("E", "e"),
        0x1EC8..=0x1ECB => ("I", "i"),
        0x1ECC..=0x1EE3 => ("O", "o"),
        0x1EE4..=0x1EF1 => ("U", "u"),
        0x1EF2..=0x1EF9 => ("Y", "y"),
        _ => return None,
    };
    Some(if upper { pair.0 } else { pair.1 })
}
