//! The weights and how a word is scored with them.

use super::features::Features;

/// First bytes of a weight file.
pub(crate) const MAGIC: &[u8; 8] = b"MPTG0001";
/// Classes of a word.
pub(crate) const CLASSES: usize = 3;

/// The embedded weights, read in place: after the magic, one signed byte for each class of each bucket.
#[derive(Clone, Copy, Default)]
pub(crate) struct Model {
    weights: &'static [[u8; CLASSES]],
}

impl Model {
    /// The weights that are part of the crate; none without the feature `dictionaries`.
    pub(crate) fn embedded() -> Model {
        #[cfg(feature = "dictionaries")]
        {
            Model::read(include_bytes!("../../data/tagger.bin")).unwrap_or_default()
        }
        #[cfg(not(feature = "dictionaries"))]
        {
            Model::default()
        }
    }

    #[cfg(feature = "dictionaries")]
    fn read(bytes: &'static [u8]) -> Option<Model> {
        let (weights, rest) = bytes.strip_prefix(MAGIC)?.as_chunks::<CLASSES>();
        (rest.is_empty() && weights.len().is_power_of_two()).then_some(Model { weights })
    }

    /// Whether there are no weights.
    pub(crate) fn is_empty(&self) -> bool {
        self.weights.is_empty()
    }

    /// Points for each class.
    #[inline]
    pub(crate) fn score(&self, features: &Features) -> [i32; CLASSES] {
        let mask = self.weights.len().wrapping_sub(1);
        let mut sum = [0; CLASSES];
        for &feature in features.as_slice() {
            let Some(row) = self.weights.get(feature as usize & mask) else { continue };
            for (s, w) in sum.iter_mut().zip(row) {
                *s += i32::from(i8::from_le_bytes([*w]));
            }
        }
        sum
    }
}
