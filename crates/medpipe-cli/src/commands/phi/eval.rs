//! `medpipe phi eval`

use std::collections::HashMap;
use std::io::Write;

use medpipe::phi_detect::{Scratch, offsets};
use serde::{Deserialize, Serialize};

use super::score::{self, Range, Report, Score};
use super::{detector, each_line};
use crate::args_phi::{EvalArgs, PhiMode, PhiPart};
use crate::commands::{Failure, Outcome, print_json};

/// A labelled text; other fields are ignored.
#[derive(Deserialize)]
struct Gold {
    id: serde_json::Value,
    text: String,
    spans: Vec<GoldSpan>,
}

#[derive(Deserialize)]
struct GoldSpan {
    start: usize,
    end: usize,
    label: String,
}

const GOLD: &str = "{\"id\", \"text\", \"spans\": [{\"start\", \"end\", \"label\"}]}";

/// A line of findings.
#[derive(Deserialize)]
struct Predicted {
    id: serde_json::Value,
    spans: Vec<PredictedSpan>,
    #[serde(default)]
    unit: Unit,
}

/// Start, end, kind, score.
#[derive(Deserialize)]
struct PredictedSpan(
    usize,
    usize,
    String,
    #[serde(default)]
    #[expect(dead_code, reason = "the score may stand there and does not count")]
    Option<f64>,
);

#[derive(Deserialize, Default, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Unit {
    #[default]
    Codepoint,
    Byte,
}

const PREDICTED: &str = "{\"id\", \"spans\": [[start, end, \"KIND\", score]], \"unit\"}";

#[derive(Serialize)]
struct Evaluation {
    mode: Option<&'static str>,
    documents: u64,
    /// Documents of the gold that the predictions do not hold; they are not counted.
    missing: u64,
    #[serde(flatten)]
    report: Report,
}

pub(super) fn run(args: &EvalArgs) -> Outcome {
    let predictions = args.predictions.as_deref().map(read_predictions).transpose()?;
    let detector = detector(args.mode);
    let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
    let (mut score, mut documents, mut missing) = (Score::default(), 0, 0);
    each_line(&args.gold, GOLD, |number, gold: Gold| {
        if args.part.is_some_and(|part| part != PhiPart::of(&gold.id)) {
            return Ok(());
        }
        let asked = required(&gold, number)?;
        let found: Vec<Range> = match &predictions {
            Some(predictions) => {
                let Some(found) = predictions.get(&gold.id.to_string()) else {
                    missing += 1;
                    return Ok(());
                };
                found.ranges(&gold.text)
            }
            None => {
                detector.detect_into(&gold.text, &mut scratch, &mut spans);
                let kinds = spans.iter().map(|s| score::kind(s.kind.as_str()));
                let mut ranges: Vec<(usize, usize)> =
                    spans.iter().map(|s| (s.start, s.end)).collect();
                offsets::to_codepoint(&gold.text, &mut ranges);
                let ranges = ranges.into_iter().zip(kinds);
                ranges.map(|((start, end), category)| Range { start, end, category }).collect()
            }
        };
        documents += 1;
        score.add(&gold.text, &asked, &found);
        Ok(())
    })?;
    let mode = predictions.is_none().then_some(match args.mode {
        PhiMode::Balanced => "balanced",
        PhiMode::Strict => "strict",
    });
    let evaluation = Evaluation { mode, documents, missing, report: score.report() };
    if args.json {
        print_json(&evaluation)?;
    } else {
        print(&evaluation);
    }
    Ok(0)
}

impl PhiPart {
    /// Which part a document is in, by CRC-32 (IEEE 802.3) of its id: every third one is kept aside.
    fn of(id: &serde_json::Value) -> PhiPart {
        let text = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
        let mut crc = flate2::Crc::new();
        crc.update(text.as_bytes());
        if crc.sum().is_multiple_of(3) { PhiPart::Aside } else { PhiPart::Tuned }
    }
}

fn required(gold: &Gold, number: usize) -> Outcome<Vec<Range>> {
    let length = gold.text.chars().count();
    let bad = |what: &str| Failure { code: 1, message: format!("line {number}: {what}") };
    gold.spans
        .iter()
        .map(|s| {
            if s.start > s.end || s.end > length {
                return Err(bad("a span lies outside the text"));
            }
            let category = score::gold(&s.label).ok_or_else(|| bad("a label is not known"))?;
            Ok(Range { start: s.start, end: s.end, category })
        })
        .collect()
}

impl Predicted {
    /// In code points; what is empty or cuts a character is left out.
    fn ranges(&self, text: &str) -> Vec<Range> {
        let place: HashMap<usize, usize> = match self.unit {
            Unit::Codepoint => HashMap::new(),
            Unit::Byte => {
                let starts = text.char_indices().map(|(byte, _)| byte).chain([text.len()]);
                starts.enumerate().map(|(count, byte)| (byte, count)).collect()
            }
        };
        let point = |at: usize| match self.unit {
            Unit::Codepoint => Some(at),
            Unit::Byte => place.get(&at).copied(),
        };
        let ranges = self.spans.iter().filter(|s| s.1 > s.0).filter_map(|s| {
            let (start, end) = (point(s.0)?, point(s.1)?);
            Some(Range { start, end, category: score::kind(&s.2) })
        });
        ranges.collect()
    }
}

/// By id; of several lines of one id the last counts.
fn read_predictions(name: &str) -> Outcome<HashMap<String, Predicted>> {
    let mut all = HashMap::new();
    each_line(name, PREDICTED, |number, line: Predicted| {
        if line.spans.iter().any(|s| score::kind(&s.2).is_none()) {
            let message = format!("line {number}: a kind is none of those `phi detect` writes");
            return Err(Failure { code: 1, message });
        }
        all.insert(line.id.to_string(), line);
        Ok(())
    })?;
    Ok(all)
}

fn print(e: &Evaluation) {
    let r = &e.report;
    let f = |share: Option<f64>| share.map_or("-".to_owned(), |s| format!("{s:.4}"));
    let rows = [
        ("touched", f(r.touched)),
        ("fully covered", f(r.fully_covered)),
        ("typed recall", f(r.typed_recall)),
        ("precision", f(r.precision)),
        ("exact recall", f(r.exact_recall)),
        ("exact precision", f(r.exact_precision)),
        ("character recall", f(r.character_recall)),
        ("character precision", f(r.character_precision)),
        ("over-redaction", f(r.over_redaction)),
        ("leak-free documents", format!("{} of {}", r.leak_free_documents, r.documents_with_phi)),
        ("damaged, of those free of PHI", {
            format!("{} of {}", r.damaged_documents, r.documents_without_phi)
        }),
    ];
    let mut out = std::io::stdout().lock();
    let mut print = |line: String| writeln!(out, "{line}").is_ok();
    print(format!("{} documents, {} values to be found", e.documents, r.gold));
    if e.missing > 0 {
        print(format!("{} documents without predictions, not counted", e.missing));
    }
    for (name, value) in rows {
        print(format!("{name:<30} {value}"));
    }
    print(format!(
        "{:<10} {:>7} {:>9} {:>9} {:>9}",
        "kind", "values", "touched", "covered", "typed"
    ));
    for (kind, k) in &r.kinds {
        let name = format!("{kind:?}").to_uppercase();
        let (touched, covered, typed) = (f(k.touched), f(k.fully_covered), f(k.typed_recall));
        print(format!("{name:<10} {:>7} {touched:>9} {covered:>9} {typed:>9}", k.gold));
    }
}

#[cfg(test)]
mod tests {
    use super::PhiPart;

    #[test]
    fn the_part_is_told_by_the_crc_of_the_id() {
        // The check value of CRC-32 is 0xCBF43926, which leaves 2.
        assert_eq!(PhiPart::of(&"123456789".into()), PhiPart::Tuned);
        assert_eq!(PhiPart::of(&serde_json::json!(123_456_789)), PhiPart::Tuned);
        let aside =
            (0..3000).filter(|i| PhiPart::of(&format!("note-{i}").into()) == PhiPart::Aside);
        assert!((900..1100).contains(&aside.count()));
    }
}
