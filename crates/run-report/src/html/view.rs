//! What the template shows, worked out beforehand: the template itself only lays out.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::format::{bytes, kind_label, percent, rate, seconds, thousands, words};
use super::graph::{Drawing, Scene};
use crate::report::{Counts, DIMENSIONS, Level, Outcome, Report, Status};
use crate::run_info::RunInfo;

/// Inputs and issues listed in the page; the rest are counted there and listed in `report.json`.
const LISTED: usize = 40;

const NOT_EVALUATED: &str = "not evaluated";

#[derive(Serialize)]
pub(super) struct View<'r> {
    report: &'r Report,
    run: Option<&'r RunInfo>,
    status: Badge,
    balance: Balance,
    tiles: Vec<Tile>,
    types: Vec<TypeRow<'r>>,
    phi: Heat<'r>,
    dimensions: Vec<DimensionRow>,
    stages: Vec<StageView<'r>>,
    timed: bool,
    compliance: Vec<(Badge, &'r str, &'r str)>,
    residue: Badge,
    outputs: Vec<(&'r str, u64, String, &'r str)>,
    inputs: Vec<InputView<'r>>,
    more_inputs: usize,
    more_issues: usize,
    listed: usize,
    wide: Drawing,
    tall: Drawing,
    facts: Vec<(&'static str, String)>,
}

/// A word with a colour and a mark, so that colour is never all that tells.
#[derive(Serialize)]
struct Badge {
    class: &'static str,
    mark: &'static str,
    word: &'static str,
    text: &'static str,
}

#[derive(Serialize)]
struct Balance {
    holds: bool,
    why: Option<String>,
    written: f64,
    quarantined: f64,
    dropped: f64,
}

#[derive(Serialize)]
struct Tile {
    label: &'static str,
    value: String,
    note: String,
    class: &'static str,
}

#[derive(Serialize)]
struct TypeRow<'r> {
    name: &'r str,
    counts: Counts,
    written: f64,
    quarantined: f64,
    dropped: f64,
}

#[derive(Serialize)]
struct Heat<'r> {
    stages: Vec<(String, usize)>,
    columns: Vec<String>,
    rows: Vec<HeatRow<'r>>,
}

#[derive(Serialize)]
struct HeatRow<'r> {
    kind: &'r str,
    label: &'r str,
    cells: Vec<(u64, f64, bool)>,
}

#[derive(Serialize)]
struct DimensionRow {
    name: &'static str,
    score: Option<String>,
    width: f64,
    level: String,
    class: &'static str,
    threshold: Option<f64>,
    asked: Option<String>,
    met: &'static str,
    checks: Option<String>,
}

#[derive(Serialize)]
struct StageView<'r> {
    row: &'r crate::report::StageRow,
    badge: Badge,
    failed: bool,
    time: Option<String>,
    share: f64,
    rate: Option<String>,
}

#[derive(Serialize)]
struct InputView<'r> {
    row: &'r crate::report::InputRow,
    size: String,
}

impl<'r> View<'r> {
    pub(super) fn of(report: &'r Report, run: Option<&'r RunInfo>) -> Self {
        let scene = Scene::of(report);
        let stages = stages(report, run);
        Self {
            report,
            run,
            status: status(report.status()),
            balance: balance(report),
            tiles: tiles(report, run),
            types: types(report),
            phi: heat(report),
            dimensions: DIMENSIONS.iter().map(|name| dimension(report, name)).collect(),
            timed: stages.iter().any(|stage| stage.time.is_some()),
            stages,
            compliance: report
                .compliance
                .iter()
                .map(|row| {
                    (badge(row.outcome, "not evidenced"), row.title.as_str(), row.evidence.as_str())
                })
                .collect(),
            residue: badge(report.residue.outcome, NOT_EVALUATED),
            outputs: report
                .outputs
                .iter()
                .map(|row| (row.name.as_str(), row.rows, bytes(row.bytes), row.sha256.as_str()))
                .collect(),
            inputs: report
                .inputs
                .iter()
                .take(LISTED)
                .map(|row| InputView { row, size: bytes(row.bytes) })
                .collect(),
            more_inputs: report.inputs.len().saturating_sub(LISTED),
            more_issues: report.issues.len().saturating_sub(LISTED),
            listed: LISTED,
            wide: scene.wide(),
            tall: scene.tall(),
            facts: run.map(facts).unwrap_or_default(),
        }
    }
}

const fn status(status: Status) -> Badge {
    let (class, mark, word, text) = match status {
        Status::Complete => ("ok", "✓", "Complete", "Everything that was read has been processed."),
        Status::Partial => (
            "warn",
            "!",
            "Complete, with rejections",
            "Everything was processed; some records were set aside with a reason, or an input could not be read.",
        ),
        Status::Failed => {
            ("bad", "✕", "Failed", "A stage broke. No output reached its final name.")
        }
        Status::Refused => ("bad", "✕", "Refused", "The run could not begin."),
        Status::Stopped => (
            "bad",
            "✕",
            "Stopped",
            "A policy or a limit stopped the run. No output reached its final name.",
        ),
        Status::Interrupted => {
            ("warn", "❙❙", "Interrupted", "The run finished its segment and can be resumed.")
        }
    };
    Badge { class, mark, word, text }
}

/// The badge of a check; `unchecked` is what is said when it was not made.
const fn badge(outcome: Outcome, unchecked: &'static str) -> Badge {
    let (class, mark, word) = match outcome {
        Outcome::Pass => ("ok", "✓", "pass"),
        Outcome::Fail => ("bad", "✕", "fail"),
        Outcome::NotEvaluated => ("none", "–", unchecked),
    };
    Badge { class, mark, word, text: "" }
}

fn balance(report: &Report) -> Balance {
    let counts = &report.counts;
    let why = report.conservation().err().map(|why| why.to_string());
    Balance {
        holds: why.is_none(),
        why,
        written: percent(counts.written, counts.read),
        quarantined: percent(counts.quarantined, counts.read),
        dropped: percent(counts.dropped, counts.read),
    }
}

fn tiles(report: &Report, run: Option<&RunInfo>) -> Vec<Tile> {
    let residue = &report.residue;
    let mut tiles = vec![
        Tile {
            label: "PHI found",
            value: thousands(report.phi.found),
            note: format!("in {} of 20 kinds", report.phi.by_kind.len()),
            class: "",
        },
        Tile {
            label: "Left after de-identification",
            value: match residue.outcome {
                Outcome::NotEvaluated => "–".to_owned(),
                _ => thousands(residue.violations),
            },
            note: match residue.outcome {
                Outcome::NotEvaluated => "residue check not evaluated".to_owned(),
                _ => format!("residue check, {} resources", thousands(residue.checked)),
            },
            class: badge(residue.outcome, NOT_EVALUATED).class,
        },
        Tile {
            label: "Quality",
            value: report.quality.overall.map_or_else(|| "–".to_owned(), score),
            note: words(report.quality.level.as_str()),
            class: level_class(report.quality.level),
        },
    ];
    if let Some(run) = run {
        let speed = rate(report.counts.read, run.wall_seconds);
        let note = speed.map_or_else(String::new, |n| format!("{} records a second", thousands(n)));
        tiles.push(Tile { label: "Time", value: seconds(run.wall_seconds), note, class: "" });
    } else {
        let issues = report.issues.iter().map(|issue| issue.count).sum();
        let note = format!("of {} rules", thousands(report.issues.len() as u64));
        tiles.push(Tile { label: "Issues", value: thousands(issues), note, class: "" });
    }
    tiles
}

fn types(report: &Report) -> Vec<TypeRow<'_>> {
    let most = report.by_type.values().map(|counts| counts.read).max().unwrap_or_default();
    let mut rows: Vec<_> = report
        .by_type
        .iter()
        .map(|(name, counts)| TypeRow {
            name,
            counts: *counts,
            written: percent(counts.written, most),
            quarantined: percent(counts.quarantined, most),
            dropped: percent(counts.dropped, most),
        })
        .collect();
    rows.sort_by(|a, b| b.counts.read.cmp(&a.counts.read).then(a.name.cmp(b.name)));
    rows
}

/// Columns in the order of the stages and then of their totals; cells shaded by the logarithm of
/// their count.
fn heat(report: &Report) -> Heat<'_> {
    let place = |stage: &str| report.stages.iter().position(|row| row.name == stage);
    let mut totals: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    let mut most = 1_u64;
    for stages in report.phi.by_kind.values() {
        for (stage, whats) in stages {
            for (what, count) in whats {
                let total = totals.entry((stage, what)).or_default();
                *total = total.saturating_add(*count);
                most = most.max(*count);
            }
        }
    }
    let mut columns: Vec<_> = totals
        .into_iter()
        .map(|((stage, what), total)| {
            (place(stage).unwrap_or(usize::MAX), stage, Reverse(total), what)
        })
        .collect();
    columns.sort_unstable();
    let mut stages: Vec<(String, usize)> = Vec::new();
    for (_, stage, ..) in &columns {
        let stage = words(stage);
        match stages.last_mut() {
            Some((last, span)) if *last == stage => *span += 1,
            _ => stages.push((stage, 1)),
        }
    }
    let rows = report.phi.by_kind.iter().map(|(kind, stages)| HeatRow {
        kind,
        label: kind_label(kind),
        cells: columns
            .iter()
            .map(|(_, stage, _, what)| {
                let count = stages.get(*stage).and_then(|whats| whats.get(*what)).copied();
                let count = count.unwrap_or_default();
                (count, shade(count, most), *stage == "quality_assurance")
            })
            .collect(),
    });
    let mut rows: Vec<_> = rows.collect();
    let most = |row: &HeatRow<'_>| row.cells.iter().map(|cell| cell.0).max();
    rows.sort_by(|a, b| most(b).cmp(&most(a)).then(a.kind.cmp(b.kind)));
    let columns = columns.iter().map(|(.., what)| words(what)).collect();
    Heat { stages, columns, rows }
}

/// 0 for none, else from 8 to 70 percent by the logarithm.
#[allow(clippy::cast_precision_loss)] // a shade
fn shade(count: u64, most: u64) -> f64 {
    if count == 0 {
        return 0.0;
    }
    let top = (most as f64).ln_1p().max(f64::MIN_POSITIVE);
    (8.0 + 62.0 * (count as f64).ln_1p() / top).round()
}

fn dimension(report: &Report, name: &'static str) -> DimensionRow {
    let dimension = report.quality.dimensions.get(name).cloned().unwrap_or_default();
    let (passed, checked) = dimension.checks();
    DimensionRow {
        name,
        score: dimension.score().map(score),
        width: dimension.score().unwrap_or_default() * 100.0,
        level: words(dimension.level().as_str()),
        class: level_class(dimension.level()),
        threshold: dimension.asked().map(|asked| asked * 100.0),
        asked: dimension.asked().map(score),
        met: dimension.meets_threshold().as_str(),
        checks: (checked > 0)
            .then(|| format!("{} of {} checks", thousands(passed), thousands(checked))),
    }
}

fn score(score: f64) -> String {
    // Cut, not rounded: a score below a threshold never looks like the threshold.
    format!("{:.3}", (score * 1e3 + 1e-9).floor() / 1e3)
}

const fn level_class(level: Level) -> &'static str {
    match level {
        Level::Excellent | Level::Good => "ok",
        Level::Acceptable => "fair",
        Level::Poor => "warn",
        Level::Unacceptable => "bad",
        Level::NotEvaluated => "none",
    }
}

fn stages<'r>(report: &'r Report, run: Option<&'r RunInfo>) -> Vec<StageView<'r>> {
    let times: BTreeMap<&str, f64> = run
        .iter()
        .flat_map(|run| &run.stages)
        .map(|stage| (stage.name.as_str(), stage.seconds))
        .collect();
    let longest = times.values().copied().fold(0.0, f64::max);
    report
        .stages
        .iter()
        .map(|row| {
            let time = times.get(row.name.as_str()).copied();
            let failed = report.failed_stage.as_deref() == Some(row.name.as_str());
            StageView {
                row,
                badge: badge(if failed { Outcome::Fail } else { row.validation }, NOT_EVALUATED),
                failed,
                time: time.map(seconds),
                share: time.filter(|_| longest > 0.0).map_or(0.0, |time| time / longest * 100.0),
                rate: time
                    .filter(|_| row.received > 0)
                    .and_then(|time| rate(row.received, time))
                    .map(thousands),
            }
        })
        .collect()
}

fn facts(run: &RunInfo) -> Vec<(&'static str, String)> {
    let mut facts = vec![
        ("Run", run.run_id.clone()),
        ("Began", run.started.clone()),
        ("Ended", run.ended.clone()),
        ("Read", bytes(run.bytes_read)),
        ("Threads", run.threads.to_string()),
    ];
    if let Some(peak) = run.peak_memory_bytes {
        facts.push(("Peak memory", bytes(peak)));
    }
    facts.push((
        "Machine",
        format!("{} {}, {} processors", run.host.os, run.host.arch, run.host.cpus),
    ));
    if let Some(audit) = &run.audit {
        facts.push(("Audit head", format!("{}:{}", audit.size, audit.root)));
    }
    if run.resumed {
        facts.push(("Resumed", "yes".to_owned()));
    }
    facts
}
