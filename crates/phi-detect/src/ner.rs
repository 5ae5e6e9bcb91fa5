//! A model of one's own for names and places.

use crate::Kind;

/// What a model found: byte offsets into the text it was given.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Entity {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What it is: [`Kind::Name`], [`Kind::Location`], or any other.
    pub kind: Kind,
    /// How sure the model is, 0 to 1. From 0.6 on the words of a name are looked for in the rest of the document.
    pub score: f32,
}

/// A model that names entities in running text, such as a neural network in a process or library of your own. None is
/// shipped: what the crate has built in needs no model.
///
/// Unlike a [`Recognizer`](crate::Recognizer) it is asked before names are looked for throughout the document, block
/// by block (64 KiB at most, cut at line ends), so that it works in a [`Stream`](crate::Stream) as well. Its
/// findings are weighed against those of the rules by score; nothing the rules found becomes uncovered. In text with
/// marks or signs beyond ASCII the offsets are moved to whole characters.
///
/// ```
/// use medpipe_phi_detect::{Detector, Entity, Kind, NerBackend};
/// use std::sync::Arc;
///
/// struct Ships;
/// impl NerBackend for Ships {
///     fn entities(&self, text: &str, found: &mut Vec<Entity>) {
///         // A real one would run its model here.
///         found.extend(text.match_indices("the argo").map(|(start, name)| Entity {
///             start, end: start + name.len(), kind: Kind::Location, score: 0.9,
///         }));
///     }
/// }
/// let detector = Detector::builder().ner(Arc::new(Ships)).build();
/// let text = "Lives aboard the argo, MRN 4471120.";
/// let found: Vec<_> = detector.detect(text).iter().map(|s| (s.rule, &text[s.start..s.end])).collect();
/// assert_eq!(found, [("ner", "the argo"), ("id.mrn.cue", "4471120")]);
/// ```
pub trait NerBackend: Send + Sync {
    /// Appends the entities in `text` to `found`, in any order. What is empty, outside `text` or cuts a character is
    /// dropped.
    fn entities(&self, text: &str, found: &mut Vec<Entity>);
}
