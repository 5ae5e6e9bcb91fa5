//! Where the nodes and edges of the lineage graph are drawn: a wide form that runs left to right,
//! and a tall one for narrow screens that runs top to bottom.

use std::collections::BTreeMap;

use serde::Serialize;

use super::format::{percent, thousands, words};
use crate::report::{Outcome, Report, StageRow};

/// A drawing: the template turns it into SVG.
#[derive(Debug, Default, Serialize)]
pub(super) struct Drawing {
    width: f64,
    height: f64,
    edges: Vec<Edge>,
    boxes: Vec<Box>,
    stops: Vec<Stop>,
    texts: Vec<Text>,
}

#[derive(Debug, Serialize)]
struct Edge {
    path: String,
    width: f64,
}

#[derive(Debug, Serialize)]
struct Box {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    kind: &'static str,
}

#[derive(Debug, Serialize)]
struct Stop {
    x: f64,
    y: f64,
    radius: f64,
    state: &'static str,
    mark: &'static str,
}

#[derive(Debug, Serialize)]
struct Text {
    x: f64,
    y: f64,
    anchor: &'static str,
    class: &'static str,
    text: String,
}

/// An input or output, or several of them under one name.
struct End {
    name: String,
    records: u64,
}

/// What there is to draw.
pub(super) struct Scene<'r> {
    inputs: Vec<End>,
    stages: &'r [StageRow],
    outputs: Vec<End>,
    most: u64,
    failed: Option<&'r str>,
}

/// More ends than this on a side are drawn as groups.
const MOST_ENDS: usize = 6;

impl<'r> Scene<'r> {
    pub(super) fn of(report: &'r Report) -> Self {
        let mut inputs: Vec<End> = report
            .inputs
            .iter()
            .map(|row| End { name: row.name.clone(), records: row.counts.read })
            .collect();
        if inputs.len() > MOST_ENDS {
            let name = format!("{} inputs", thousands(inputs.len() as u64));
            inputs = vec![End { name, records: inputs.iter().map(|end| end.records).sum() }];
        }
        let mut outputs: Vec<End> = report
            .outputs
            .iter()
            .map(|row| End { name: row.name.clone(), records: row.rows })
            .collect();
        if outputs.len() > MOST_ENDS {
            outputs = by_folder(&outputs);
        }
        let counts = inputs.iter().chain(&outputs).map(|end| end.records);
        let most = counts.chain(report.stages.iter().map(|stage| stage.received)).max();
        Self {
            inputs,
            stages: &report.stages,
            outputs,
            most: most.unwrap_or_default(),
            failed: report.failed_stage.as_deref(),
        }
    }

    fn thickness(&self, records: u64) -> f64 {
        1.5 + 6.5 * percent(records, self.most) / 100.0
    }

    /// Colour and mark of a stage.
    fn state(&self, at: usize, stage: &StageRow) -> (&'static str, &'static str) {
        let failed = self.failed.and_then(|name| self.stages.iter().position(|s| s.name == name));
        match (failed, stage.validation) {
            (Some(failed), _) if at == failed => ("bad", "✕"),
            (Some(failed), _) if at > failed => ("none", "–"),
            (_, Outcome::Pass) => ("ok", "✓"),
            (_, Outcome::Fail) => ("bad", "✕"),
            (_, Outcome::NotEvaluated) => ("none", "–"),
        }
    }

    /// Left to right, 1080 wide.
    pub(super) fn wide(&self) -> Drawing {
        let (all, left, right) = (1080.0_f64, 140.0, 176.0);
        let rows = self.inputs.len().max(self.outputs.len()).max(3);
        let height = count(rows) * 48.0 + 24.0;
        let middle = height / 2.0;
        let mut drawing = Drawing { width: all, height, ..Drawing::default() };
        let first = left + 108.0;
        let last = all - right - 108.0;
        let step = (last - first) / count(self.stages.len().saturating_sub(1).max(1));
        let row = |at: usize, of: usize| middle + (count(at) - (count(of) - 1.0) / 2.0) * 48.0;
        for (at, end) in self.inputs.iter().enumerate() {
            let y = row(at, self.inputs.len());
            drawing.curve((left, y), (first, middle), true, self.thickness(end.records));
            drawing.boxed(0.0, y, left, "in", &end.name);
            let beside = beside(y, middle);
            drawing.text(left + 8.0, beside, "start", "count", thousands(end.records));
        }
        for (at, end) in self.outputs.iter().enumerate() {
            let y = row(at, self.outputs.len());
            let x = all - right;
            drawing.curve((last, middle), (x, y), true, self.thickness(end.records));
            drawing.boxed(x, y, right, "out", &end.name);
            drawing.text(x - 8.0, beside(y, middle), "end", "count", thousands(end.records));
        }
        for (at, stage) in self.stages.iter().enumerate() {
            let x = first + count(at) * step;
            if at + 1 < self.stages.len() {
                let width = self.thickness(stage.emitted);
                drawing.curve((x, middle), (x + step, middle), true, width);
                let above = middle - 12.0;
                drawing.text(x + step / 2.0, above, "middle", "count", thousands(stage.emitted));
            }
            drawing.stop(x, middle, 16.0, self.state(at, stage));
            let mut y = middle + 36.0;
            for word in words(&stage.name).split(' ') {
                drawing.text(x, y, "middle", "stage", word.to_owned());
                y += 15.0;
            }
            for (what, records) in aside(stage) {
                let text = format!("{} {what}", thousands(records));
                drawing.text(x, y, "middle", "aside", text);
                y += 14.0;
            }
        }
        drawing
    }

    /// Top to bottom, 340 wide.
    pub(super) fn tall(&self) -> Drawing {
        let (all, rail, ends) = (340.0_f64, 26.0, 56.0);
        let mut drawing = Drawing { width: all, ..Drawing::default() };
        let top = 20.0 + count(self.inputs.len()) * 30.0 + 24.0;
        let step = 58.0;
        for (at, end) in self.inputs.iter().enumerate() {
            let y = 20.0 + count(at) * 30.0;
            drawing.curve((ends, y), (rail, top), false, self.thickness(end.records));
            drawing.listed(ends, y, all, "in", end);
        }
        let mut y = top;
        for (at, stage) in self.stages.iter().enumerate() {
            y = top + count(at) * step;
            if at + 1 < self.stages.len() {
                let width = self.thickness(stage.emitted);
                drawing.curve((rail, y), (rail, y + step), false, width);
                drawing.text(ends - 10.0, y + 33.0, "start", "count", thousands(stage.emitted));
            }
            drawing.stop(rail, y, 13.0, self.state(at, stage));
            drawing.text(ends - 10.0, y + 5.0, "start", "stage", words(&stage.name));
            for (row, (what, records)) in aside(stage).enumerate() {
                let text = format!("{} {what}", thousands(records));
                drawing.text(all - 4.0, y + 5.0 + count(row) * 14.0, "end", "aside", text);
            }
        }
        let below = y + 54.0;
        for (at, end) in self.outputs.iter().enumerate() {
            let at = below + count(at) * 30.0;
            drawing.curve((rail, y), (ends, at), false, self.thickness(end.records));
            drawing.listed(ends, at, all, "out", end);
        }
        drawing.height = below + count(self.outputs.len()) * 30.0 - 8.0;
        drawing
    }
}

impl Drawing {
    /// A curve that leaves and arrives level (`across`) or upright.
    fn curve(&mut self, from: (f64, f64), to: (f64, f64), across: bool, width: f64) {
        let ((x1, y1), (x2, y2)) = (from, to);
        let (mx, my) = (f64::midpoint(x1, x2), f64::midpoint(y1, y2));
        let path = if across {
            format!("M{x1:.1} {y1:.1}C{mx:.1} {y1:.1} {mx:.1} {y2:.1} {x2:.1} {y2:.1}")
        } else {
            format!("M{x1:.1} {y1:.1}C{x1:.1} {my:.1} {x2:.1} {my:.1} {x2:.1} {y2:.1}")
        };
        self.edges.push(Edge { path, width: (width * 10.0).round() / 10.0 });
    }

    fn boxed(&mut self, x: f64, middle: f64, width: f64, kind: &'static str, name: &str) {
        let (y, height) = (middle - 16.0, 32.0);
        self.boxes.push(Box { x: x + 1.0, y, width: width - 2.0, height, kind });
        let text = shortened(name, 23);
        self.text(x + width / 2.0, middle + 4.0, "middle", "end", text);
    }

    fn listed(&mut self, x: f64, y: f64, right: f64, kind: &'static str, end: &End) {
        self.boxes.push(Box { x: x - 6.0, y: y - 6.0, width: 12.0, height: 12.0, kind });
        self.text(x + 14.0, y + 4.0, "start", "end", shortened(&end.name, 28));
        self.text(right - 4.0, y + 4.0, "end", "count", thousands(end.records));
    }

    fn stop(&mut self, x: f64, y: f64, radius: f64, (state, mark): (&'static str, &'static str)) {
        self.stops.push(Stop { x, y, radius, state, mark });
    }

    fn text(&mut self, x: f64, y: f64, anchor: &'static str, class: &'static str, text: String) {
        self.texts.push(Text { x, y, anchor, class, text });
    }
}

/// Where the count of an edge stands: on the far side from the middle, where no other edge runs.
fn beside(y: f64, middle: f64) -> f64 {
    if y > middle + 1.0 { y + 18.0 } else { y - 9.0 }
}

/// What a stage set aside or left out.
fn aside(stage: &StageRow) -> impl Iterator<Item = (&'static str, u64)> {
    [("quarantined", stage.quarantined), ("dropped", stage.dropped)]
        .into_iter()
        .filter(|(_, records)| *records > 0)
}

/// One end a folder, files outside folders by themselves.
fn by_folder(outputs: &[End]) -> Vec<End> {
    let mut folders: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    let mut files = Vec::new();
    for end in outputs {
        match end.name.split_once('/') {
            Some((folder, _)) => {
                let (number, records) = folders.entry(folder).or_default();
                *number += 1;
                *records += end.records;
            }
            None => files.push(End { name: end.name.clone(), records: end.records }),
        }
    }
    let folder = |(folder, (number, records)): (&str, (u64, u64))| End {
        name: format!("{folder}/ ({number} files)"),
        records,
    };
    folders.into_iter().map(folder).chain(files).collect()
}

fn shortened(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    name.chars().take(most - 1).chain(['…']).collect()
}

#[allow(clippy::cast_precision_loss)] // a few dozen at most
const fn count(number: usize) -> f64 {
    number as f64
}
