//! What `cargo xtask train-tagger` needs: the words the tagger is asked about, with their features.

use crate::detector::{Detector, Inner};
use crate::scan::Text;
use crate::tagger::{self, Features, Room, Standing};
use crate::{Scratch, engine};

/// First bytes of a weight file.
pub const MAGIC: &[u8; 8] = tagger::MAGIC;
/// Classes of a word: other, name, place.
pub const CLASSES: usize = tagger::CLASSES;

/// A word the tagger is asked about.
pub struct Asked {
    /// First byte in the text.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Whether a weak finding covers it.
    pub weak: bool,
    /// Its features, as hashes.
    pub features: Vec<u32>,
}

/// The words of `text` the tagger would be asked about, in order; those that rules have settled are not
/// among them.
pub fn asked(detector: &Detector, text: &str) -> Vec<Asked> {
    let inner: &Inner = &detector.inner;
    let mut scratch = Scratch::new();
    let mut out = Vec::new();
    let mut offset = 0;
    while let Some(block) = engine::next_block(text, offset, engine::BLOCK) {
        let mut room = Room::default();
        engine::rules(inner, block, &mut scratch, |bytes, tokens, spans, original| {
            let text = Text { bytes, tokens };
            tagger::standings(&text, spans, &mut room.standings);
            for i in 0..tokens.len() {
                let standing = room.standings.get(i).copied().unwrap_or_default();
                if tagger::is_gated(&text, i, standing) {
                    let mut features = Features::default();
                    tagger::fill(&text, i, &room.standings, &mut features);
                    let span = original(text.span(i, i, crate::Kind::Name, 0.0, ""));
                    out.push(Asked {
                        start: span.start + offset,
                        end: span.end + offset,
                        weak: standing != Standing::Free,
                        features: features.as_slice().to_vec(),
                    });
                }
            }
        });
        offset += block.len();
    }
    out
}

/// Whether the embedded tables know the word as a name of a person or place.
pub fn is_listed(detector: &Detector, word: &str) -> bool {
    let e =
        detector.inner.lexicon.get(crate::lexicon::word_hash(&crate::lexicon::format::fold(word)));
    e.first() > 0 || e.last() > 0 || e.city() > 0 || e.world_city()
}
