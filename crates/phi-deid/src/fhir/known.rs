//! Known facts as hashes of words: a quick look-up for short texts, and all that the residue check
//! needs to keep once the facts themselves are sealed.

/// Sorted hashes of names, places, ids and contacts of some persons. Holds no value.
#[derive(Clone, Default)]
pub struct Known {
    hashes: Vec<u64>,
}

impl Known {
    pub(crate) fn extend(&mut self, other: &Known) {
        self.hashes.extend_from_slice(&other.hashes);
    }

    pub(crate) fn seal(&mut self) {
        self.hashes.sort_unstable();
        self.hashes.dedup();
    }

    /// True when there are no facts.
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// True when the hash is that of a fact.
    #[inline]
    pub(crate) fn has(&self, hash: u64) -> bool {
        self.hashes.binary_search(&hash).is_ok()
    }
}

impl std::fmt::Debug for Known {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Known({} hashes)", self.hashes.len())
    }
}

/// The longest fact looked for, in words.
const WORDS: usize = 4;
/// Single words shorter than this are too common to look for on their own.
const SHORTEST: usize = 4;
/// Numbers with fewer digits are measurements far more often than identifiers.
pub(crate) const NUMBER_DIGITS: usize = 6;

pub(crate) fn fact_hashes(names: &[String], places: &[&str], numbers: &[&str]) -> Known {
    let mut known = Known::default();
    for fact in names.iter().map(String::as_str).chain(places.iter().copied()) {
        let words: Vec<&str> = words(fact).map(|(s, e)| fact.get(s..e).unwrap_or("")).collect();
        add(&words, &mut known.hashes);
    }
    for name in names {
        for (start, end) in words(name) {
            add(&[name.get(start..end).unwrap_or("")], &mut known.hashes);
        }
    }
    for number in numbers.iter().filter(|n| n.len() >= 6) {
        let words: Vec<&str> = words(number).map(|(s, e)| number.get(s..e).unwrap_or("")).collect();
        add(&words, &mut known.hashes);
        // As a JSON number writes it: the digits alone.
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= NUMBER_DIGITS {
            add(&[&digits], &mut known.hashes);
            add(&[digits.trim_start_matches('0')], &mut known.hashes);
        }
    }
    known.seal();
    known
}

fn add(words: &[&str], hashes: &mut Vec<u64>) {
    let letters = words.iter().map(|w| w.len()).sum::<usize>();
    let single = words.len() == 1 && letters < SHORTEST;
    if words.is_empty() || words.len() > WORDS || single || letters < 3 {
        return;
    }
    hashes.push(words.iter().fold(SEED, |hash, word| join(hash, word)));
}

/// Calls `found` with the byte range of every known fact in `text`, longest first, none overlapping.
/// Facts that begin with a letter count only where the text writes a capital: "May" is not "may".
pub(crate) fn find(text: &str, known: &Known, mut found: impl FnMut(usize, usize)) {
    if known.is_empty() {
        return;
    }
    let mut upto = 0;
    let mut places = words(text);
    while let Some((start, end)) = places.next() {
        if start < upto {
            continue;
        }
        let first = text.as_bytes().get(start).copied().unwrap_or(b' ');
        if first.is_ascii_lowercase() {
            continue;
        }
        let mut hash = join(SEED, text.get(start..end).unwrap_or(""));
        let mut hit = known.has(hash).then_some(end);
        for (next, next_end) in places.clone().take(WORDS - 1) {
            hash = join(hash, text.get(next..next_end).unwrap_or(""));
            if known.has(hash) {
                hit = Some(next_end);
            }
        }
        if let Some(end) = hit {
            found(start, end);
            upto = end;
        }
    }
}

const SEED: u64 = 0x6d65_6470_6970_6531;

/// Continues a hash with one more word, letter case aside.
fn join(hash: u64, word: &str) -> u64 {
    let mut h = hash ^ 0x20;
    for c in word.chars() {
        let c = if c.is_ascii() {
            u64::from(c.to_ascii_lowercase())
        } else {
            c.to_lowercase().next().map_or(0, u64::from)
        };
        h = (h ^ c).wrapping_mul(0x0000_0100_0000_01b3);
        h ^= h >> 29;
    }
    h
}

/// Byte ranges of the words: runs of letters and digits.
fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

#[derive(Clone)]
struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        let bytes = self.text.as_bytes();
        let is_word = |b: &u8| b.is_ascii_alphanumeric() || *b >= 0x80;
        let skip = bytes.get(self.at..)?.iter().position(is_word)?;
        let start = self.at + skip;
        let rest = bytes.get(start..)?;
        let end = start + rest.iter().position(|b| !is_word(b)).unwrap_or(rest.len());
        self.at = end;
        Some((start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits<'t>(text: &'t str, known: &Known) -> Vec<&'t str> {
        let mut out = Vec::new();
        find(text, known, |s, e| out.push(&text[s..e]));
        out
    }

    #[test]
    fn names_are_found_as_words() {
        let names = ["Zoë O'Hara".to_owned(), "O'Hara".to_owned(), "Li".to_owned()];
        let known = fact_hashes(&names, &["12 Elm Street"], &["MRN-4471120"]);
        assert_eq!(hits("seen O'Hara today", &known), ["O'Hara"]);
        assert_eq!(hits("ZOË O'HARA; Hara", &known), ["ZOË O'HARA", "Hara"]);
        assert_eq!(hits("Li Harasser", &known), Vec::<&str>::new());
        assert_eq!(hits("at 12 Elm Street", &known), ["12 Elm Street"]);
        assert_eq!(hits("number MRN 4471120", &known), ["MRN 4471120"]);
    }

    #[test]
    fn debug_shows_no_value() {
        let known = fact_hashes(&["Zorblatt".to_owned()], &[], &[]);
        assert_eq!(format!("{known:?}"), "Known(1 hashes)");
    }
}
