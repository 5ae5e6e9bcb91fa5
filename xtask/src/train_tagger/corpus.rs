//! The texts to learn from, with what is known of their words.

use std::path::Path;

use medpipe_phi_detect::{Detector, Span};
use medpipe_synth_phi::{Kind, NaiveDate, Population};
use serde_json::Value;

use super::Draw;
use super::coin;
use super::vary::{self, vary};

/// What is known of a stretch of text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Label {
    /// Neither name nor place.
    Other,
    /// A person's name.
    Name,
    /// A place.
    Place,
    /// Not known, or not to be learned.
    Open,
}

/// A text with its labels.
pub struct Text {
    pub text: String,
    /// Byte ranges, in order.
    pub spans: Vec<(usize, usize, Label)>,
    /// What words outside the spans are; of words the rules suspect, whether it holds for them too.
    pub rest: Label,
    pub trust_weak: bool,
    pub set: &'static str,
}

/// Names of the sets, for the report.
pub const SETS: &[&str] =
    &["asq", "injected", "sentences", "unlabelled", "synthetic", "pieces", "eponyms"];

impl Text {
    /// What is known of the word at `start..end`.
    pub fn label(&self, start: usize, end: usize, weak: bool) -> Label {
        let span = self.spans.iter().find(|s| s.0 < end && start < s.1);
        match span {
            Some((.., label)) => *label,
            None if weak && !self.trust_weak => Label::Open,
            None => self.rest,
        }
    }
}

/// Which third of a set a text is in, by CRC-32 (IEEE 802.3) of its id: third 0 is kept aside for measuring and
/// never read here.
pub fn part(id: &str) -> u32 {
    let crc =
        id.bytes().fold(!0u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(byte), |c, _| {
                if c & 1 == 1 { c >> 1 ^ 0xEDB8_8320 } else { c >> 1 }
            })
        });
    !crc % 3
}

/// All texts to learn from. With `half` only the first of the two thirds that may be looked at.
pub fn read(detector: &Detector, shared: &Path, half: bool) -> Result<Vec<Text>, String> {
    let mut draw = Draw(super::SEED ^ 1);
    let mut out = Vec::new();
    for (file, set, times) in [
        ("asq_phi_dev", "asq", 6),
        ("notes_inject_dev", "injected", 8),
        ("presidio_synth_v2", "sentences", 4),
    ] {
        for (id, text, value) in lines(shared, file)? {
            if part(&id) == 0 || half && part(&id) == 2 {
                continue;
            }
            let spans = gold(&text, &value);
            let first = Text { text, spans, rest: Label::Other, trust_weak: true, set };
            for turn in 0..times {
                let varied = vary(&first, &mut draw);
                if turn == 0 {
                    out.push(small(&varied));
                }
                out.push(varied);
            }
            out.push(first);
        }
    }
    let verdicts = verdicts();
    for (id, text, _) in lines(shared, "notes_unlabelled")? {
        if part(&id) == 0 || half && part(&id) == 2 {
            continue;
        }
        let spans = verdicts.iter().filter(|v| v.0 == id).map(|v| {
            let at = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(i, _)| i);
            (at(v.1), at(v.2), Label::Other)
        });
        let mut spans: Vec<(usize, usize, Label)> = spans.collect();
        // What the rules find is nobody's gold, and not to be learned as nothing either.
        let found = detector.detect(&text);
        let told = |s: &Span| spans.iter().any(|v| v.0 < s.end && s.start < v.1);
        let open: Vec<_> =
            found.iter().filter(|s| !told(s)).map(|s| (s.start, s.end, Label::Open)).collect();
        spans.extend(open);
        spans.sort_unstable_by_key(|s| (s.0, s.1));
        let first = Text { text, spans, rest: Label::Other, trust_weak: false, set: "unlabelled" };
        out.extend(pieces(&first, 30, &mut draw));
        let varied = vary(&first, &mut draw);
        out.extend([small(&first), capitals(&first), varied, first]);
    }
    out.extend(synthetic(4800));
    out.extend(eponyms(3000));
    Ok(out)
}

/// Single sentences and lines of a text, so many of a hundred: a note may be as short as that, and what opens one is
/// seldom a name.
fn pieces(from: &Text, percent: usize, draw: &mut Draw) -> Vec<Text> {
    let mut out = Vec::new();
    let mut start = 0;
    for line in from.text.split_inclusive('\n') {
        let mut at = start;
        for sentence in line.split_inclusive(". ") {
            let (begin, end) = (at, at + sentence.len());
            at = end;
            // A span that is cut in two would be half a name.
            let cut = |s: &&(usize, usize, Label)| s.0 < end && begin < s.1;
            let whole = from.spans.iter().filter(cut).all(|s| begin <= s.0 && s.1 <= end);
            if !draw.chance(percent) || !whole || sentence.trim().len() < 4 {
                continue;
            }
            let inside = from.spans.iter().filter(cut).map(|s| (s.0 - begin, s.1 - begin, s.2));
            out.push(Text {
                text: sentence.to_owned(),
                spans: inside.collect(),
                set: "pieces",
                ..*from
            });
        }
        start += line.len();
    }
    out
}

/// Things that bear the names of persons: signs, scales, instruments, incisions, spaces of the body.
const NAMED_AFTER: &[&str] = &[
    "sign",
    "test",
    "maneuver",
    "reflex",
    "class II",
    "class B",
    "type I",
    "type III",
    "grade 3",
    "grade II",
    "stage IV",
    "score 4",
    "scale 2",
    "index 12",
    "criteria",
    "classification",
    "retractor",
    "forceps",
    "clamp",
    "scissors",
    "speculum",
    "catheter",
    "drain",
    "tube",
    "incision",
    "approach",
    "procedure",
    "repair",
    "shunt",
    "stent",
    "osteotomy",
    "fundoplication",
    "fracture",
    "syndrome",
    "disease",
    "lesion",
    "nodes",
    "cells",
    "bodies",
    "rings",
    "spots",
    "lines",
    "ligament",
    "fascia",
    "triangle",
    "space",
    "pouch",
    "loop",
    "canal",
    "capsule",
    "chart",
    "plates",
    "lens",
    "brace",
    "splint",
    "bandage",
    "collar",
    "stain",
    "virus",
    "knot",
    "suture",
];

/// What stands around them.
const AROUND: &[(&str, &str)] = &[
    ("", " was negative."),
    ("", " noted on the left."),
    ("Positive ", " on examination."),
    ("", ": unremarkable"),
    ("Consistent with a ", " since last year."),
    ("A ", " was used throughout."),
    ("", " was placed without difficulty."),
    ("There was no ", " today."),
    ("Status post ", ", doing well."),
    ("Assessed by ", " on admission."),
    ("", "."),
];

/// Sentences in which a coined name is that of a thing.
fn eponyms(count: usize) -> Vec<Text> {
    let mut draw = Draw(super::SEED ^ 3);
    (0..count)
        .map(|_| {
            let (before, after) = draw.pick(AROUND).copied().unwrap_or_default();
            let thing = draw.pick(NAMED_AFTER).copied().unwrap_or_default();
            let mut name = vary::capitalised(&coin::person(&mut draw));
            if draw.chance(35) {
                name.push('-');
                name.push_str(&vary::capitalised(&coin::person(&mut draw)));
            }
            Text {
                text: format!("{before}{name} {thing}{after}"),
                spans: Vec::new(),
                rest: Label::Other,
                trust_weak: true,
                set: "eponyms",
            }
        })
        .collect()
}

/// The same in small letters.
fn small(from: &Text) -> Text {
    let text = from.text.to_ascii_lowercase();
    Text { text, spans: from.spans.clone(), ..*from }
}

/// The same in capitals.
fn capitals(from: &Text) -> Text {
    let text = from.text.to_ascii_uppercase();
    Text { text, spans: from.spans.clone(), ..*from }
}

/// Our own notes, their names exchanged for coined ones.
pub fn synthetic(notes: u64) -> Vec<Text> {
    let mut draw = Draw(super::SEED ^ 2);
    let clock = NaiveDate::from_ymd_opt(2025, 6, 1).unwrap_or_default();
    let population = Population::new(41, clock);
    let mut out = Vec::new();
    for note in population.notes(notes) {
        let spans = note.planted.iter().map(|p| {
            let label = match p.kind {
                Kind::Name => Label::Name,
                Kind::Location => Label::Place,
                _ => Label::Open,
            };
            (p.start, p.end, label)
        });
        let spans = spans.collect();
        let first = Text {
            text: note.text.clone(),
            spans,
            rest: Label::Other,
            // States and insurers are planted nowhere, and are not to be unlearned.
            trust_weak: false,
            set: "synthetic",
        };
        let varied = vary(&first, &mut draw);
        out.extend(pieces(&varied, 12, &mut draw));
        if draw.chance(15) {
            out.push(small(&varied));
        }
        if draw.chance(15) {
            out.push(capitals(&varied));
        }
        out.push(varied);
    }
    out
}

/// Weak findings in the unlabelled notes that are wrong, told by reading them: id, first and last code point.
fn verdicts() -> Vec<(String, usize, usize)> {
    let rows = include_str!("not_names.tsv").lines().filter(|l| !l.starts_with('#'));
    rows.filter_map(|row| {
        let mut cells = row.split('\t');
        let id = cells.next()?.to_owned();
        Some((id, cells.next()?.parse().ok()?, cells.next()?.parse().ok()?))
    })
    .collect()
}

fn lines(shared: &Path, name: &str) -> Result<Vec<(String, String, Value)>, String> {
    let path = shared.join(format!("data/phi/{name}.jsonl"));
    let file = std::fs::read_to_string(path).map_err(|e| format!("{name}: {e}"))?;
    file.lines()
        .map(|line| {
            let value: Value = serde_json::from_str(line).map_err(|e| format!("{name}: {e}"))?;
            let field = |f: &str| value.get(f).and_then(Value::as_str).map(str::to_owned);
            let (id, text) = field("id").zip(field("text")).ok_or(format!("{name}: no text"))?;
            Ok((id, text, value))
        })
        .collect()
}

/// The labelled stretches, in bytes.
fn gold(text: &str, line: &Value) -> Vec<(usize, usize, Label)> {
    let places: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
    let spans = line.get("spans").and_then(Value::as_array);
    let mut out: Vec<(usize, usize, Label)> = spans
        .into_iter()
        .flatten()
        .filter_map(|s| {
            let at = |f: &str| {
                let n = s.get(f).and_then(Value::as_u64)?;
                places.get(usize::try_from(n).ok()?).copied()
            };
            let label = match s.get("label").and_then(Value::as_str)? {
                "NAME" | "PERSON" => Label::Name,
                "GEOGRAPHIC_LOCATION"
                | "CITY"
                | "FACILITY"
                | "STREET"
                | "GPE"
                | "STREET_ADDRESS" => Label::Place,
                _ => Label::Open,
            };
            Some((at("start")?, at("end")?, label))
        })
        .collect();
    out.sort_unstable_by_key(|s| (s.0, s.1));
    out
}
