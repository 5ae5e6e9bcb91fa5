//! `medpipe phi detect`

use std::path::Path;

use medpipe::phi_detect::{Detector, Scratch, Span, offsets};
use serde::{Deserialize, Serialize};

use super::known::KnownFile;
use super::output::Output;
use super::{detector, format_of, good_lines, read_text, write_line};
use crate::args_phi::{PhiArgs, TextFormat};
use crate::commands::Outcome;

/// A line of JSON Lines input; other fields are ignored.
#[derive(Deserialize)]
pub(super) struct Item {
    pub(super) id: serde_json::Value,
    pub(super) text: String,
    /// Whose text it is; told to `phi redact`.
    #[serde(default)]
    pub(super) patient: Option<serde_json::Value>,
}

/// What an [`Item`] looks like, for messages.
pub(super) const ITEM: &str = "{\"id\", \"text\"}";

/// A line of `phi detect` output: code-point offsets, kinds, scores.
#[derive(Serialize)]
struct Prediction<'a> {
    id: &'a serde_json::Value,
    spans: Vec<(usize, usize, &'static str, f32)>,
    unit: &'static str,
}

pub(super) fn run(args: &PhiArgs) -> Outcome {
    let name = args.input.as_deref().unwrap_or(&args.file);
    let mut job = Job {
        detector: detector(args.mode),
        known: KnownFile::given(args.known.as_deref())?,
        out: Output::create(args.out.as_deref(), &[Some(Path::new(name)), args.known.as_deref()])?,
        scratch: Scratch::new(),
        spans: Vec::new(),
        found: 0,
    };
    let bad = match format_of(name, args.format) {
        // Plain text is one document: what is found in one place is found in all.
        TextFormat::Text => {
            job.text(None, &serde_json::Value::from(0), &read_text(name)?)?;
            0
        }
        TextFormat::Jsonl => {
            good_lines(name, ITEM, |_, item: Item| job.text(Some(&item.id), &item.id, &item.text))?
        }
    };
    let found = job.found;
    job.out.finish()?;
    Ok(u8::from(bad > 0 || (args.fail_on_findings && found > 0)))
}

struct Job {
    detector: Detector,
    known: KnownFile,
    out: Output,
    scratch: Scratch,
    spans: Vec<Span>,
    found: u64,
}

impl Job {
    fn text(
        &mut self,
        known: Option<&serde_json::Value>,
        id: &serde_json::Value,
        text: &str,
    ) -> Outcome<()> {
        let known = self.known.of(known);
        self.detector.detect_known(text, &known, &mut self.scratch, &mut self.spans);
        self.found += self.spans.len() as u64;
        let mut ranges: Vec<(usize, usize)> = self.spans.iter().map(|s| (s.start, s.end)).collect();
        offsets::to_codepoint(text, &mut ranges);
        let spans = ranges.iter().zip(&self.spans);
        let spans = spans.map(|((start, end), s)| (*start, *end, s.kind.as_str(), s.score));
        let spans = spans.collect();
        write_line(&mut self.out, &Prediction { id, spans, unit: "codepoint" })
    }
}
