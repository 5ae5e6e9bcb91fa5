//! `medpipe phi explain`

use std::io::Write;

use medpipe::phi_detect::offsets;
use serde::Serialize;

use super::{detector, read_text};
use crate::args_phi::ExplainArgs;
use crate::commands::{Outcome, print_json};

/// A finding and why it was made; no value.
#[derive(Serialize)]
struct Reason {
    start: usize,
    end: usize,
    kind: &'static str,
    score: f32,
    rule: &'static str,
    why: &'static str,
}

#[derive(Serialize)]
struct Reasons {
    unit: &'static str,
    spans: Vec<Reason>,
}

pub(super) fn run(args: &ExplainArgs) -> Outcome {
    let text = if args.text == "-" { read_text("-")? } else { args.text.clone() };
    let found = detector(args.mode).detect(&text);
    let mut ranges: Vec<(usize, usize)> = found.iter().map(|s| (s.start, s.end)).collect();
    offsets::to_codepoint(&text, &mut ranges);
    let spans = ranges.into_iter().zip(&found).map(|((start, end), span)| Reason {
        start,
        end,
        kind: span.kind.as_str(),
        score: span.score,
        rule: span.rule,
        why: span.explain(),
    });
    let reasons = Reasons { unit: "codepoint", spans: spans.collect() };
    if args.json {
        print_json(&reasons)?;
        return Ok(0);
    }
    let mut out = std::io::stdout().lock();
    let mut print = |line: String| writeln!(out, "{line}").is_ok();
    if reasons.spans.is_empty() {
        print("nothing found".into());
    }
    for r in &reasons.spans {
        let place = format!("{}..{}", r.start, r.end);
        print(format!("{place:<12} {:<12} {:.2}  {:<20} {}", r.kind, r.score, r.rule, r.why));
    }
    Ok(0)
}
