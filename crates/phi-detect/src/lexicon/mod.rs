//! What words mean: cue classes written in code, and the embedded dictionaries.

pub(crate) mod cue;
mod cue_words;
mod cues;
mod entry;
pub mod format;
mod table;

pub(crate) use cues::Cues;
pub(crate) use entry::Entry;
pub(crate) use format::{HASH_SEED, finish, hash_step, word_hash};
pub(crate) use table::Lexicon;
