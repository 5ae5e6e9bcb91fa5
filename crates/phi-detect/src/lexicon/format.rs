//! The dictionary file: how words are hashed, what an entry says, how the table is laid out.
//!
//! A table is: the magic `MPDX0001`; the number of bucket bits (u32); the number of entries (u32);
//! `2^bits + 1` offsets (u32); the fingerprints (u32 each); the entries (u32 each). All little-endian.
//! A word's hash chooses the bucket by its upper bits and the fingerprint by its lower 32, so that with
//! 16 bucket bits a word that is not in the table is taken for one that is about once in 2^30 look-ups.

/// First bytes of a table.
pub const MAGIC: &[u8; 8] = b"MPDX0001";

/// Start value of the word hash.
pub const HASH_SEED: u64 = 0x243F_6A88_85A3_08D3;

/// Takes one byte of a word (letters in lower case) into the hash.
#[inline]
#[must_use]
pub const fn hash_step(hash: u64, byte: u8) -> u64 {
    (hash ^ byte as u64).wrapping_mul(0x0000_0100_0000_01B3)
}

/// Spreads the hash over all its bits.
#[inline]
#[must_use]
pub const fn finish(hash: u64) -> u64 {
    let h = (hash ^ (hash >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    h ^ (h >> 29)
}

/// Hash of a word or phrase: letters, digits and single blanks between words, in lower case; apostrophes
/// and all other signs are passed over.
pub fn word_hash(word: &str) -> u64 {
    let mut hash = HASH_SEED;
    for b in word.trim().bytes() {
        if b.is_ascii_alphanumeric() || b >= 0x80 || b == b' ' {
            hash = hash_step(hash, b.to_ascii_lowercase());
        }
    }
    finish(hash)
}

/// The text as the detector reads it: diacritics, full-width and look-alike characters folded to ASCII.
pub fn fold(text: &str) -> String {
    let mut folded = crate::token::Folded::default();
    folded.fill(text, &super::Lexicon::default());
    String::from_utf8_lossy(&folded.bytes).into_owned()
}

/// Layout of an entry: name of field, shift, width in bits. Frequencies are in logarithmic classes, 0 for none.
pub mod field {
    /// First name: class 1-7.
    pub const FIRST: (u32, u32) = (0, 3);
    /// Surname: class 1-7.
    pub const LAST: (u32, u32) = (3, 3);
    /// Word in lower case in ordinary and medical English: class 1-7.
    pub const WORD: (u32, u32) = (6, 3);
    /// City: class 1-3 by population, of the US.
    pub const CITY: (u32, u32) = (9, 2);
    /// A place of several words begins with this word; the whole phrase is another entry.
    pub const PREFIX: (u32, u32) = (11, 1);
    /// County or parish.
    pub const COUNTY: (u32, u32) = (12, 1);
    /// City elsewhere in the world.
    pub const WORLD: (u32, u32) = (13, 1);
    /// Drug, brand or ingredient.
    pub const DRUG: (u32, u32) = (14, 1);
    /// Stands in descriptions of diagnoses.
    pub const DIAGNOSIS: (u32, u32) = (15, 1);
    /// Written in capitals in the medical literature: class 1-3.
    pub const ACRONYM: (u32, u32) = (16, 2);
}

/// Reads a field of an entry.
#[inline]
#[must_use]
pub const fn field_of(entry: u32, (shift, width): (u32, u32)) -> u32 {
    (entry >> shift) & ((1 << width) - 1)
}

/// Puts the larger of the present and the given value into a field.
pub fn raise(entry: &mut u32, (shift, width): (u32, u32), value: u32) {
    let mask = (1 << width) - 1;
    let value = value.min(mask);
    if value > (*entry >> shift) & mask {
        *entry = (*entry & !(mask << shift)) | (value << shift);
    }
}

/// Lays out a table of (hash, entry) pairs; of equal hashes the first is kept.
pub fn build(mut pairs: Vec<(u64, u32)>, bits: u32) -> Vec<u8> {
    let key = |h: u64| (h >> (64 - bits), h as u32);
    pairs.sort_by_key(|&(h, _)| key(h));
    pairs.dedup_by_key(|p| key(p.0));
    let mut out = MAGIC.to_vec();
    out.extend_from_slice(&bits.to_le_bytes());
    out.extend_from_slice(&(pairs.len() as u32).to_le_bytes());
    let mut next = 0;
    for bucket in 0..=(1u64 << bits) {
        while pairs.get(next).is_some_and(|&(h, _)| key(h).0 < bucket) {
            next += 1;
        }
        out.extend_from_slice(&(next as u32).to_le_bytes());
    }
    for (h, _) in &pairs {
        out.extend_from_slice(&(*h as u32).to_le_bytes());
    }
    for (_, entry) in &pairs {
        out.extend_from_slice(&entry.to_le_bytes());
    }
    out
}
