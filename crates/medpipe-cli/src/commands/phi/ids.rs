//! The `id` of a line: an identifier of its own often enough.

use std::borrow::Cow;

use medpipe::phi_deid::Pseudonyms;
use medpipe::phi_deid::verify::ResidueChecker;
use medpipe::phi_detect::{Detector, Kind, KnownFacts, Scratch, Span};
use serde_json::Value;

use super::{detector, redact_key};
use crate::args_phi::{Ids, PhiMode, RedactArgs};
use crate::commands::Outcome;

/// As many digits in a row are a record number rather than the number of a line.
const NUMBER: usize = 7;
/// Scores of names of words that need not be any.
const LIKELY: f32 = 0.7;

/// Says what is written of ids.
pub(super) struct IdRule<'a> {
    args: &'a RedactArgs,
    detector: Detector,
    checker: ResidueChecker,
    pseudonyms: Option<Pseudonyms>,
    scratch: Scratch,
    spans: Vec<Span>,
    /// Ids that became pseudonyms because of what they look like.
    pub(super) found: u64,
}

impl<'a> IdRule<'a> {
    pub(super) fn new(args: &'a RedactArgs, checker: ResidueChecker) -> IdRule<'a> {
        IdRule {
            args,
            detector: detector(PhiMode::Balanced),
            checker,
            pseudonyms: None,
            scratch: Scratch::new(),
            spans: Vec::new(),
            found: 0,
        }
    }

    /// The id itself, or its pseudonym.
    pub(super) fn written<'v>(
        &mut self,
        id: &'v Value,
        patient: Option<&str>,
        known: &KnownFacts,
    ) -> Outcome<Cow<'v, Value>> {
        let text = match id {
            Value::String(text) => Cow::Borrowed(text.as_str()),
            other => Cow::Owned(other.to_string()),
        };
        let hidden = match self.args.ids {
            Ids::Keep => false,
            Ids::Hash => true,
            Ids::Check => patient == Some(&*text) || self.identifies(&text, known),
        };
        if !hidden {
            return Ok(Cow::Borrowed(id));
        }
        self.found += u64::from(self.args.ids == Ids::Check);
        let pseudonyms = match self.pseudonyms.take() {
            Some(made) => made,
            None => {
                let given = redact_key::given(self.args.key_file.as_deref())?;
                Pseudonyms::new(&given.map_or_else(redact_key::random, Ok)?)
            }
        };
        let mut made = String::new();
        pseudonyms.of(&text).write_id(&mut made);
        self.pseudonyms = Some(pseudonyms);
        Ok(Cow::Owned(Value::String(made)))
    }

    /// Whether the id looks like a name, a date, a record number or the like.
    fn identifies(&mut self, id: &str, known: &KnownFacts) -> bool {
        let machine = id.len() >= 32 && id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
        let machine = machine && id.bytes().any(|b| b.is_ascii_alphabetic());
        self.detector.detect_known(id, known, &mut self.scratch, &mut self.spans);
        let fact = |s: &Span| s.rule.starts_with("known");
        if self.spans.iter().any(|s| fact(s) || (!machine && s.kind != Kind::IdOther)) {
            return true;
        }
        if machine {
            return false;
        }
        let runs = id.split(|c: char| !c.is_ascii_digit()).map(str::len);
        if runs.max().unwrap_or(0) >= NUMBER || !self.checker.check_text(id).is_empty() {
            return true;
        }
        // "brennan_nora_2019" is words to a person.
        let words = titled(id);
        self.detector.detect_known(&words, known, &mut self.scratch, &mut self.spans);
        self.spans.iter().any(|s| fact(s) || (s.kind == Kind::Name && s.score >= LIKELY))
    }
}

/// The words of an id with capitals, as names have them.
fn titled(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    let mut first = true;
    for c in id.chars() {
        match c.is_alphabetic() {
            true if first => out.extend(c.to_uppercase()),
            true => out.push(c),
            false => out.push(' '),
        }
        first = !c.is_alphabetic();
    }
    out
}
