//! `medpipe phi detect` and `medpipe phi redact`

use std::fs::File;
use std::io::{self, BufWriter, Write};

use medpipe::phi_deid::{Policy, TextRedactor};
use medpipe::phi_detect::{Detector, Scratch, Span, offsets};
use serde::{Deserialize, Serialize};

use super::known::KnownFile;
use super::{detector, each_line, format_of, read_text};
use crate::args_phi::{PhiArgs, TextFormat};
use crate::commands::{Failure, Outcome};

/// A line of JSON Lines input; other fields are ignored.
#[derive(Deserialize)]
pub(super) struct Item {
    pub(super) id: serde_json::Value,
    pub(super) text: String,
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

#[derive(Serialize)]
struct Redacted<'a> {
    id: &'a serde_json::Value,
    text: String,
}

pub(super) fn run(args: &PhiArgs, redact: bool) -> Outcome {
    let name = args.input.as_deref().unwrap_or(&args.file);
    let known = match &args.known {
        Some(path) => KnownFile::read(&path.to_string_lossy())?,
        None => KnownFile::default(),
    };
    let mut job = Job {
        detector: detector(args.mode),
        redact,
        known,
        out: writer(args)?,
        scratch: Scratch::new(),
        spans: Vec::new(),
        found: 0,
    };
    match format_of(name, args.format) {
        // Plain text is one document: what is found in one place is found in all.
        TextFormat::Text => job.text(&read_text(name)?)?,
        TextFormat::Jsonl => each_line(name, ITEM, |_, item: Item| job.item(&item))?,
    }
    job.out.flush().map_err(|e| unwritable(&e))?;
    Ok(u8::from(args.fail_on_findings && job.found > 0))
}

fn writer(args: &PhiArgs) -> Outcome<Box<dyn Write>> {
    Ok(match &args.out {
        Some(path) => {
            let file = File::create(path);
            let file = file.map_err(|e| Failure::io("the output cannot be made", &e))?;
            Box::new(BufWriter::new(file))
        }
        None => Box::new(BufWriter::new(io::stdout())),
    })
}

fn unwritable(error: &io::Error) -> Failure {
    Failure::io("the output cannot be written", error)
}

struct Job {
    detector: Detector,
    redact: bool,
    known: KnownFile,
    out: Box<dyn Write>,
    scratch: Scratch,
    spans: Vec<Span>,
    found: u64,
}

impl Job {
    fn redacted(&mut self, id: Option<&serde_json::Value>, text: &str) -> String {
        let redactor = TextRedactor::with_detector(self.detector.clone(), Policy::safe_harbor());
        let clean = redactor.redact_known(text, &self.known.of(id));
        self.found += u64::from(clean != text);
        clean
    }

    fn detect(&mut self, id: Option<&serde_json::Value>, text: &str) {
        let known = self.known.of(id);
        self.detector.detect_known(text, &known, &mut self.scratch, &mut self.spans);
        self.found += self.spans.len() as u64;
    }

    fn text(&mut self, text: &str) -> Outcome<()> {
        if self.redact {
            let clean = self.redacted(None, text);
            return self.out.write_all(clean.as_bytes()).map_err(|e| unwritable(&e));
        }
        self.detect(None, text);
        self.predict(&serde_json::Value::from(0), text)
    }

    fn item(&mut self, item: &Item) -> Outcome<()> {
        if self.redact {
            let text = self.redacted(Some(&item.id), &item.text);
            return self.line(&Redacted { id: &item.id, text });
        }
        self.detect(Some(&item.id), &item.text);
        self.predict(&item.id, &item.text)
    }

    fn predict(&mut self, id: &serde_json::Value, text: &str) -> Outcome<()> {
        let mut ranges: Vec<(usize, usize)> = self.spans.iter().map(|s| (s.start, s.end)).collect();
        offsets::to_codepoint(text, &mut ranges);
        let spans = ranges.iter().zip(&self.spans);
        let spans = spans.map(|((start, end), s)| (*start, *end, s.kind.as_str(), s.score));
        let spans = spans.collect();
        self.line(&Prediction { id, spans, unit: "codepoint" })
    }

    fn line(&mut self, value: &impl Serialize) -> Outcome<()> {
        let mut line = serde_json::to_vec(value)
            .map_err(|e| Failure { code: 1, message: format!("a line cannot be written: {e}") })?;
        line.push(b'\n');
        self.out.write_all(&line).map_err(|e| unwritable(&e))
    }
}
