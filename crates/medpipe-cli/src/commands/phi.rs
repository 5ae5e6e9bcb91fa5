//! `medpipe phi detect` and `medpipe phi redact`

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use medpipe::phi_deid::{Policy, TextRedactor};
use medpipe::phi_detect::{Detector, Mode, Scratch, Span, offsets};
use serde::{Deserialize, Serialize};

use crate::args::{PhiArgs, PhiCommand, PhiMode, TextFormat};
use crate::commands::{Failure, Outcome};

/// A line of JSON Lines input; other fields are ignored.
#[derive(Deserialize)]
struct Item {
    id: serde_json::Value,
    text: String,
}

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

/// Finds or replaces PHI.
pub fn phi(command: &PhiCommand) -> Outcome {
    let (args, redact) = match command {
        PhiCommand::Detect(args) => (args, false),
        PhiCommand::Redact(args) => (args, true),
    };
    let name = args.input.as_deref().unwrap_or(&args.file);
    let format = args.format.unwrap_or(match name.rsplit_once('.') {
        Some((_, "jsonl" | "ndjson")) => TextFormat::Jsonl,
        _ => TextFormat::Text,
    });
    let mode = match args.mode {
        PhiMode::Balanced => Mode::Balanced,
        PhiMode::Strict => Mode::Strict,
    };
    let detector = Detector::builder().mode(mode).build();
    let mut out = writer(args)?;
    let found = match format {
        TextFormat::Text => text(name, &detector, redact, &mut out)?,
        TextFormat::Jsonl => jsonl(name, &detector, redact, &mut out)?,
    };
    out.flush().map_err(|e| Failure::io("the output cannot be written", &e))?;
    Ok(u8::from(args.fail_on_findings && found > 0))
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

fn reader(name: &str) -> Outcome<Box<dyn BufRead>> {
    if name == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = File::open(name).map_err(|e| Failure::io("the input cannot be opened", &e))?;
    Ok(Box::new(BufReader::new(file)))
}

fn unwritable(error: &io::Error) -> Failure {
    Failure::io("the output cannot be written", error)
}

/// Plain text is one document: what is found in one place is found in all.
fn text(name: &str, detector: &Detector, redact: bool, out: &mut dyn Write) -> Outcome<u64> {
    let mut bytes = Vec::new();
    reader(name)?
        .read_to_end(&mut bytes)
        .map_err(|e| Failure::io("the input cannot be read", &e))?;
    let text = String::from_utf8(bytes).map_err(|e| Failure {
        code: 1,
        message: format!(
            "the input is no UTF-8 at byte {}; convert it first",
            e.utf8_error().valid_up_to()
        ),
    })?;
    if redact {
        let clean =
            TextRedactor::with_detector(detector.clone(), Policy::safe_harbor()).redact(&text);
        out.write_all(clean.as_bytes()).map_err(|e| unwritable(&e))?;
        return Ok(u64::from(clean != text));
    }
    let spans = detector.detect(&text);
    predict(&serde_json::Value::from(0), &text, &spans, out)?;
    Ok(spans.len() as u64)
}

fn jsonl(name: &str, detector: &Detector, redact: bool, out: &mut dyn Write) -> Outcome<u64> {
    let redactor = TextRedactor::with_detector(detector.clone(), Policy::safe_harbor());
    let (mut scratch, mut spans, mut found) = (Scratch::default(), Vec::new(), 0);
    for (number, line) in reader(name)?.lines().enumerate() {
        let line = line.map_err(|e| Failure::io("the input cannot be read", &e))?;
        if line.trim().is_empty() {
            continue;
        }
        let item: Item = serde_json::from_str(&line).map_err(|e| Failure {
            code: 1,
            message: format!(
                "line {} is not {{\"id\", \"text\"}}: column {}",
                number + 1,
                e.column()
            ),
        })?;
        if redact {
            let text = redactor.redact(&item.text);
            found += u64::from(text != item.text);
            write_line(&Redacted { id: &item.id, text }, out)?;
        } else {
            detector.detect_into(&item.text, &mut scratch, &mut spans);
            found += spans.len() as u64;
            predict(&item.id, &item.text, &spans, out)?;
        }
    }
    Ok(found)
}

fn predict(id: &serde_json::Value, text: &str, spans: &[Span], out: &mut dyn Write) -> Outcome<()> {
    let mut ranges: Vec<(usize, usize)> = spans.iter().map(|s| (s.start, s.end)).collect();
    offsets::to_codepoint(text, &mut ranges);
    let spans =
        ranges.iter().zip(spans).map(|((start, end), s)| (*start, *end, s.kind.as_str(), s.score));
    write_line(&Prediction { id, spans: spans.collect(), unit: "codepoint" }, out)
}

fn write_line(value: &impl Serialize, out: &mut dyn Write) -> Outcome<()> {
    let mut line = serde_json::to_vec(value)
        .map_err(|e| Failure { code: 1, message: format!("a line cannot be written: {e}") })?;
    line.push(b'\n');
    out.write_all(&line).map_err(|e| unwritable(&e))
}
