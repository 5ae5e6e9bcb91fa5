//! Working memory that is used again.

use crate::tagger::Room;
use crate::token::{Folded, Recent, Token};
use crate::{Entity, Span};

/// Working memory of a [`Detector`](crate::Detector). Keep one per thread; once warm, detection allocates
/// nothing. It may hold parts of the last text: drop it when that matters.
#[derive(Default)]
pub struct Scratch {
    pub(crate) folded: Folded,
    pub(crate) tokens: Vec<Token>,
    pub(crate) recent: Recent,
    pub(crate) candidates: Vec<Span>,
    pub(crate) custom: Vec<Span>,
    pub(crate) room: Room,
    pub(crate) entities: Vec<Entity>,
    /// Hashes of name words found so far in the document.
    pub(crate) names: Vec<u64>,
}

impl Scratch {
    /// Empty working memory.
    pub fn new() -> Scratch {
        Scratch::default()
    }

    /// Working memory for one text of this many bytes.
    pub(crate) fn for_one(bytes: usize) -> Scratch {
        Scratch { recent: Recent::for_one(bytes), ..Scratch::default() }
    }

    /// Bytes of working memory held, which stay the same once it is warm.
    pub fn memory(&self) -> usize {
        self.folded.memory()
            + self.recent.memory()
            + self.room.memory()
            + self.tokens.capacity() * size_of::<Token>()
            + (self.candidates.capacity() + self.custom.capacity()) * size_of::<Span>()
            + self.entities.capacity() * size_of::<Entity>()
            + self.names.capacity() * size_of::<u64>()
    }
}

impl std::fmt::Debug for Scratch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scratch").field("tokens", &self.tokens.capacity()).finish_non_exhaustive()
    }
}
