//! Trains the name tagger of `phi-detect`: `cargo xtask train-tagger`.
//!
//! Seeded and in whole numbers: the same sources give the same bytes on every machine. Of each labelled set only the
//! two thirds that may be looked at are read; see `part`. The model card is `docs/models/name-tagger.md`.

mod coin;
mod corpus;
mod perceptron;
mod vary;

use std::path::PathBuf;

use medpipe_phi_detect::Detector;
use medpipe_phi_detect::training::{CLASSES, MAGIC, asked};

use corpus::{Label, Text};
use perceptron::{Example, Perceptron};

/// Where all drawing begins.
const SEED: u64 = 0x5eed_0000_0004;
/// Buckets of hashed features.
const BUCKETS: usize = 1 << 17;
/// Rounds over all examples.
const ROUNDS: usize = 8;

/// Draws whole numbers: SplitMix64 (Steele, Lea and Flood 2014).
pub struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() >> 33) as usize % n.max(1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }
}

fn file() -> PathBuf {
    crate::shell::root().join("crates/phi-detect/data/tagger.bin")
}

/// `cargo xtask train-tagger`: trains and writes the weights. With `--check` it trains again and compares with
/// the committed weights; with `--dry` it only prints how well the words themselves are told apart; with
/// `--halves` it learns from one half of what may be looked at only, so that the other half can choose the
/// thresholds.
pub fn run(args: &[String]) -> Result<(), String> {
    let has = |name: &str| args.iter().any(|a| a == name);
    let shared = crate::shell::shared().ok_or("the shared data is needed to train the tagger")?;
    let detector = Detector::builder().rules_only().build();
    let texts = corpus::read(&detector, &shared, has("--halves"))?;
    let examples = examples(&detector, &texts);
    let weights = train(&examples, SEED, ROUNDS);
    let mut bytes = MAGIC.to_vec();
    bytes.extend(weights.iter().flatten().map(|w| w.to_le_bytes()[0]));
    report(&examples, &weights);
    if has("--check") {
        let there = std::fs::read(file()).map_err(|e| format!("tagger.bin cannot be read: {e}"))?;
        return match there == bytes {
            true => Ok(()),
            false => {
                Err("tagger.bin is not what training gives: run `cargo xtask train-tagger`".into())
            }
        };
    }
    if has("--dry") {
        return Ok(());
    }
    println!("tagger.bin: {} bytes", bytes.len());
    std::fs::write(file(), bytes).map_err(|e| format!("tagger.bin cannot be written: {e}"))
}

/// The words to learn from, with their classes.
fn examples(detector: &Detector, texts: &[Text]) -> Vec<Example> {
    let mut out = Vec::new();
    for text in texts {
        for word in asked(detector, &text.text) {
            let label = text.label(word.start, word.end, word.weak);
            let Some(class) = label.class() else { continue };
            let features: Vec<u32> =
                word.features.iter().map(|f| f & (BUCKETS as u32 - 1)).collect();
            out.push(Example { features, class, set: text.set });
        }
    }
    out
}

/// The weights of `rounds` rounds over `examples`, as bytes.
fn train(examples: &[Example], seed: u64, rounds: usize) -> Vec<[i8; CLASSES]> {
    let mut draw = Draw(seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut model = Perceptron::new(BUCKETS);
    for _ in 0..rounds {
        for i in (1..order.len()).rev() {
            order.swap(i, draw.below(i + 1));
        }
        for example in order.iter().filter_map(|i| examples.get(*i)) {
            model.learn(example);
        }
    }
    model.averaged()
}

fn report(examples: &[Example], weights: &[[i8; CLASSES]]) {
    for set in corpus::SETS {
        let mut table = [[0usize; CLASSES]; CLASSES];
        for e in examples.iter().filter(|e| e.set == *set) {
            let told = perceptron::told(weights, &e.features);
            table[e.class][told] += 1;
        }
        println!("{set:<20} (rows: other, name, place; columns: told) {table:?}");
    }
}

impl Label {
    fn class(self) -> Option<usize> {
        match self {
            Label::Other => Some(0),
            Label::Name => Some(1),
            Label::Place => Some(2),
            Label::Open => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_training_gives_the_same_weights_twice() {
        let detector = Detector::builder().rules_only().build();
        let texts = corpus::synthetic(12);
        let once = train(&examples(&detector, &texts), 7, 2);
        let again = train(&examples(&detector, &corpus::synthetic(12)), 7, 2);
        assert!(once.iter().flatten().any(|w| *w != 0));
        assert_eq!(once, again);
        assert_ne!(
            once,
            train(&examples(&detector, &texts), 8, 2),
            "the order of examples matters"
        );
    }

    #[test]
    fn the_part_of_a_set_is_told_by_the_crc_of_the_id() {
        // The check value of CRC-32 is 0xCBF43926.
        assert_eq!(corpus::part("123456789"), 0xCBF4_3926 % 3);
    }
}
