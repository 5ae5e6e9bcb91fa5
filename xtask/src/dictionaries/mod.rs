//! Builds the embedded tables of `phi-detect` from lists of names, places, drugs and words.
//!
//! Only facts go in: that a word is a first name of some frequency, a surname, a city, a drug, or stands in
//! lower case in medical and ordinary English. Words are kept as hashes; no text is copied.

mod names;
mod sources;
mod words;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use medpipe_phi_detect::dictionary_format::{MAGIC, build, fold, raise, word_hash};

/// Bits of the bucket number: about three entries a bucket.
const BUCKET_BITS: u32 = 16;
/// The most the embedded table may take.
const MOST_BYTES: usize = 4 << 20;

/// Entries by word hash.
#[derive(Default)]
pub struct Entries(HashMap<u64, u32>);

impl Entries {
    /// Raises a field of the word's entry.
    pub fn set(&mut self, word: &str, field: (u32, u32), value: u32) {
        raise(self.0.entry(word_hash(&fold(word))).or_default(), field, value);
    }

    /// The entry of a word.
    pub fn get(&self, word: &str) -> u32 {
        self.0.get(&word_hash(&fold(word))).copied().unwrap_or_default()
    }
}

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/phi-detect/data/lexicon.bin")
}

/// `cargo xtask dictionaries --words FILE`: builds and writes the table. FILE is a list of English words, one a
/// line (SCOWL's american-english); without it ordinary English comes from the other sources alone.
pub fn run(args: &[String]) -> Result<(), String> {
    if args.iter().any(|a| a == "--check") {
        return check();
    }
    let shared =
        crate::shell::shared().ok_or("the shared data is needed to build the dictionaries")?;
    let list = match args.iter().position(|a| a == "--words").and_then(|i| args.get(i + 1)) {
        Some(path) => std::fs::read_to_string(path)
            .map_err(|e| format!("the word list cannot be read: {e}"))?,
        None => String::new(),
    };
    let mut entries = Entries::default();
    names::read(&shared, &mut entries)?;
    words::read(&shared, &list, &mut entries)?;
    let table = build(entries.0.into_iter().collect(), BUCKET_BITS);
    if table.len() > MOST_BYTES {
        return Err(format!("the table takes {} bytes, more than {MOST_BYTES}", table.len()));
    }
    println!("lexicon.bin: {} bytes", table.len());
    std::fs::write(file(), table).map_err(|e| format!("lexicon.bin cannot be written: {e}"))
}

/// Checks that the committed table is whole, and small enough to embed.
pub fn check() -> Result<(), String> {
    let table = std::fs::read(file()).map_err(|e| format!("lexicon.bin cannot be read: {e}"))?;
    let number =
        |at: usize| table.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_le_bytes);
    let (Some(bits), Some(count)) = (number(8), number(12)) else {
        return Err("lexicon.bin is cut short".into());
    };
    let expected = 16 + 4 * ((1usize << bits.min(24)) + 1 + 2 * count as usize);
    if !table.starts_with(MAGIC) || table.len() != expected || table.len() > MOST_BYTES {
        return Err(
            "lexicon.bin is not a whole table: build it again with `cargo xtask dictionaries`"
                .into(),
        );
    }
    Ok(())
}
