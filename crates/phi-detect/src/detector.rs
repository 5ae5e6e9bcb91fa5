//! The detector and how to make one.

use std::sync::Arc;

use crate::known::KnownFacts;
use crate::lexicon::{Cues, Lexicon};
use crate::lists::Phrases;
use crate::tagger::Model;
use crate::{NerBackend, Recognizer, Scratch, Span, engine};

/// How much to take on suspicion.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Mode {
    /// Findings with evidence.
    #[default]
    Balanced,
    /// Everything of `Balanced`, and every capitalised or alphanumeric token that is not a known word.
    Strict,
}

/// Finds PHI in text. Immutable, `Send + Sync`; a clone shares everything.
#[derive(Clone)]
pub struct Detector {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) mode: Mode,
    pub(crate) cues: &'static Cues,
    pub(crate) lexicon: Lexicon,
    pub(crate) tagger: Model,
    /// Words and phrases never to be reported as names or places.
    pub(crate) allow: Phrases,
    /// Words and phrases always to be reported.
    pub(crate) deny: Phrases,
    pub(crate) recognizers: Vec<Arc<dyn Recognizer>>,
    pub(crate) ner: Option<Arc<dyn NerBackend>>,
}

impl Default for Detector {
    fn default() -> Self {
        Detector::new()
    }
}

impl std::fmt::Debug for Detector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Detector")
            .field("mode", &self.inner.mode)
            .field("allow", &self.inner.allow.len())
            .field("deny", &self.inner.deny.len())
            .finish_non_exhaustive()
    }
}

impl Detector {
    /// The balanced detector with the embedded dictionaries (if the feature `dictionaries` is on).
    pub fn new() -> Detector {
        Detector::builder().build()
    }

    /// Choose mode, word lists and recognizers.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The mode it was built with.
    pub fn mode(&self) -> Mode {
        self.inner.mode
    }

    /// Everything found in `text`, sorted and disjoint.
    pub fn detect(&self, text: &str) -> Vec<Span> {
        let mut spans = Vec::new();
        self.detect_into(text, &mut Scratch::for_one(text.len()), &mut spans);
        spans
    }

    /// As [`detect`](Self::detect), into `spans` (cleared first), with working memory that is used again.
    pub fn detect_into(&self, text: &str, scratch: &mut Scratch, spans: &mut Vec<Span>) {
        engine::run(&self.inner, text, None, scratch, spans);
    }

    /// As [`detect_into`](Self::detect_into), and finds the patient's known values in any usual form.
    pub fn detect_known(
        &self,
        text: &str,
        known: &KnownFacts,
        scratch: &mut Scratch,
        spans: &mut Vec<Span>,
    ) {
        engine::run(&self.inner, text, Some(known), scratch, spans);
    }
}

/// Collects the choices for a [`Detector`].
#[derive(Default)]
pub struct Builder {
    mode: Mode,
    allow: Vec<String>,
    deny: Vec<String>,
    recognizers: Vec<Arc<dyn Recognizer>>,
    rules_only: bool,
    ner: Option<Arc<dyn NerBackend>>,
}

impl Builder {
    /// Balanced (the default) or strict.
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// Words and phrases that are never names, places or unknown tokens here, such as product names. Case, diacritics
    /// and the number of blanks do not matter. They do not stop numbers, contacts or the patient's known values from being found.
    pub fn allow<I: IntoIterator<Item: AsRef<str>>>(mut self, words: I) -> Self {
        self.allow.extend(words.into_iter().map(|w| w.as_ref().to_owned()));
        self
    }

    /// Words, numbers and phrases that are always reported (as names). Case, diacritics and the number of blanks do not
    /// matter; an entry is found as whole words.
    pub fn deny<I: IntoIterator<Item: AsRef<str>>>(mut self, words: I) -> Self {
        self.deny.extend(words.into_iter().map(|w| w.as_ref().to_owned()));
        self
    }

    /// Adds a recognizer of one's own.
    pub fn recognizer(mut self, recognizer: Arc<dyn Recognizer>) -> Self {
        self.recognizers.push(recognizer);
        self
    }

    /// Also asks a model of one's own for names and places. The last one given counts.
    pub fn ner(mut self, backend: Arc<dyn NerBackend>) -> Self {
        self.ner = Some(backend);
        self
    }

    /// Leaves out the statistical tagger: faster, and every finding can be traced to a rule.
    pub fn rules_only(mut self) -> Self {
        self.rules_only = true;
        self
    }

    /// The detector.
    pub fn build(self) -> Detector {
        let Builder { mode, allow, deny, recognizers, rules_only, ner } = self;
        let (allow, deny) = (Phrases::new(&allow), Phrases::new(&deny));
        let inner = Inner {
            mode,
            cues: Cues::built_in(),
            lexicon: Lexicon::embedded(),
            tagger: if rules_only { Model::default() } else { Model::embedded() },
            allow,
            deny,
            recognizers,
            ner,
        };
        Detector { inner: Arc::new(inner) }
    }
}
