//! Known facts as hashes of words: a quick look-up for short texts, and all that the residue check
//! needs to keep once the facts themselves are sealed.

use std::sync::Arc;

/// What sort of fact a hash is of. A hash may be of several.
pub(crate) mod class {
    use medpipe_phi_detect::Kind;

    pub(crate) const NAME: u32 = 1;
    pub(crate) const STREET: u32 = 2;
    pub(crate) const CITY: u32 = 4;
    pub(crate) const ZIP: u32 = 8;
    pub(crate) const DATE: u32 = 16;
    /// Ids of resources, which are always pseudonyms.
    pub(crate) const NUMBER: u32 = 32;
    /// A name that is also in the lists of surrogates: it may be somebody's surrogate.
    pub(crate) const LISTED: u32 = 64;

    /// Contacts and identifiers of a kind: one class for each.
    pub(crate) fn of(kind: Kind) -> u32 {
        let at = Kind::ALL.iter().position(|k| *k == kind).unwrap_or(0);
        1 << (8 + at.min(23))
    }
}

/// Sorted hashes of names, places, ids and contacts of some persons. Holds no value.
#[derive(Clone, Default)]
pub struct Known {
    hashes: Arc<Vec<(u64, u32)>>,
    /// Classes of facts that may stay.
    ignored: u32,
}

impl Known {
    pub(crate) fn extend(&mut self, other: &Known) {
        Arc::make_mut(&mut self.hashes).extend_from_slice(&other.hashes);
    }

    pub(crate) fn seal(&mut self) {
        let hashes = Arc::make_mut(&mut self.hashes);
        hashes.sort_unstable();
        hashes.dedup_by(|later, first| {
            let same = later.0 == first.0;
            first.1 |= if same { later.1 } else { 0 };
            same
        });
    }

    /// Facts that are of these classes alone count no more.
    pub(crate) fn ignore(mut self, classes: u32) -> Known {
        self.ignored |= classes;
        self
    }

    /// True when there are no facts.
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// True when the hash is that of a fact.
    #[inline]
    pub(crate) fn has(&self, hash: u64) -> bool {
        let at = self.hashes.binary_search_by_key(&hash, |(hash, _)| *hash).ok();
        at.and_then(|at| self.hashes.get(at)).is_some_and(|(_, of)| of & !self.ignored != 0)
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

impl Known {
    /// A name: whole, and every word of it.
    pub(crate) fn add_name(&mut self, name: &str) {
        self.add_words(name, class::NAME);
        for (start, end) in words(name) {
            let word = name.get(start..end).unwrap_or("");
            let listed = crate::value::is_listed(word);
            self.add(&[word], if listed { class::LISTED } else { class::NAME });
        }
    }

    /// A text as a whole: an address line, a city.
    pub(crate) fn add_words(&mut self, text: &str, of: u32) {
        let words: Vec<&str> = words(text).map(|(s, e)| text.get(s..e).unwrap_or("")).collect();
        let listed = of == class::NAME && words.len() == 1 && crate::value::is_listed(text);
        self.add(&words, if listed { class::LISTED } else { of });
    }

    /// A number, and its digits alone, as a JSON number writes it.
    pub(crate) fn add_number(&mut self, number: &str, of: u32) {
        if number.len() < NUMBER_DIGITS {
            return;
        }
        self.add_words(number, of);
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= NUMBER_DIGITS {
            self.add(&[&digits], of);
            self.add(&[digits.trim_start_matches('0')], of);
        }
    }

    fn add(&mut self, words: &[&str], of: u32) {
        let letters = words.iter().map(|w| w.len()).sum::<usize>();
        let single = words.len() == 1 && letters < SHORTEST;
        if words.is_empty() || words.len() > WORDS || single || letters < 3 {
            return;
        }
        let hash = words.iter().fold(SEED, |hash, word| join(hash, word));
        Arc::make_mut(&mut self.hashes).push((hash, of));
    }
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
        let mut known = Known::default();
        ["Zoë O'Hara", "O'Hara", "Li"].into_iter().for_each(|name| known.add_name(name));
        known.add_words("12 Elm Street", class::STREET);
        known.add_number("MRN-4471120", class::NUMBER);
        known.seal();
        assert_eq!(hits("seen O'Hara today", &known), ["O'Hara"]);
        assert_eq!(hits("ZOË O'HARA; Hara", &known), ["ZOË O'HARA", "Hara"]);
        assert_eq!(hits("Li Harasser", &known), Vec::<&str>::new());
        assert_eq!(hits("at 12 Elm Street", &known), ["12 Elm Street"]);
        assert_eq!(hits("number MRN 4471120", &known), ["MRN 4471120"]);
    }

    #[test]
    fn facts_that_may_stay_are_not_looked_for() {
        let mut known = Known::default();
        known.add_words("Springfield", class::CITY);
        known.add_name("Springfield Zorblatt");
        known.add_words("Shelbyville", class::CITY);
        known.seal();
        let known = known.ignore(class::CITY);
        assert_eq!(hits("in Shelbyville", &known), Vec::<&str>::new());
        assert_eq!(hits("in Springfield", &known), ["Springfield"]);
    }

    #[test]
    fn debug_shows_no_value() {
        let mut known = Known::default();
        known.add_words("Zorblatt", class::NAME);
        assert_eq!(format!("{known:?}"), "Known(1 hashes)");
    }
}
