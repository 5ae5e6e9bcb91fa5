//! Reads JSON lines `{"id","text"}` on standard input and writes the findings as JSON lines:
//! `{"id","spans":[[start,end,"KIND",score]],"unit":"codepoint"}`. With `--rules` the rule is a fifth item;
//! with `--strict` strict mode; with `--rules-only` no tagger; with `--speed N` it detects everything N times and prints
//! MB/s instead, of the fastest and of the middle pass.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used)]

use std::io::{BufWriter, Write, read_to_string};
use std::time::Instant;

use medpipe_phi_detect::{Detector, Mode, Scratch, Span, offsets};

#[derive(serde::Deserialize)]
struct Line {
    id: String,
    text: String,
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let has = |name: &str| args.iter().any(|a| a == name);
    let mode = if has("--strict") { Mode::Strict } else { Mode::Balanced };
    let begun = Instant::now();
    let mut builder = Detector::builder().mode(mode);
    if has("--rules-only") {
        builder = builder.rules_only();
    }
    let detector = builder.build();
    let built = begun.elapsed();
    let input = read_to_string(std::io::stdin()).unwrap();
    let lines: Vec<Line> = input.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let (mut scratch, mut spans) = (Scratch::new(), Vec::<Span>::new());
    if let Some(times) =
        args.iter().position(|a| a == "--speed").map(|i| args[i + 1].parse::<u32>().unwrap())
    {
        let bytes: usize = lines.iter().map(|l| l.text.len()).sum();
        let mut seconds: Vec<f64> = (0..times.max(1))
            .map(|_| {
                let begun = Instant::now();
                for line in &lines {
                    detector.detect_into(&line.text, &mut scratch, &mut spans);
                }
                begun.elapsed().as_secs_f64()
            })
            .collect();
        seconds.sort_by(f64::total_cmp);
        let speed = |s: f64| bytes as f64 / s / 1e6;
        let (fastest, middle) = (speed(seconds[0]), speed(seconds[seconds.len() / 2]));
        println!("{fastest:.1} MB/s, middle {middle:.1} MB/s, built in {built:?}");
        return;
    }
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in &lines {
        detector.detect_into(&line.text, &mut scratch, &mut spans);
        let mut ranges: Vec<(usize, usize)> = spans.iter().map(|s| (s.start, s.end)).collect();
        offsets::to_codepoint(&line.text, &mut ranges);
        let items: Vec<serde_json::Value> = spans
            .iter()
            .zip(ranges)
            .map(|(s, (a, b))| match has("--rules") {
                true => serde_json::json!([a, b, s.kind.as_str(), s.score, s.rule]),
                false => serde_json::json!([a, b, s.kind.as_str(), s.score]),
            })
            .collect();
        let row = serde_json::json!({"id": line.id, "spans": items, "unit": "codepoint"});
        writeln!(out, "{row}").unwrap();
    }
}
