//! From the sums of a run to its report.

use std::collections::BTreeMap;

use medpipe_clinical_validate::{Scorecard, Thresholds};
use medpipe_etl_core::{Context, Severity};
use medpipe_run_report::{
    Counts, Dimension, InputRow, IssueRow, Outcome, OutputRow, Phi, PhiPath, Policy, Quality,
    Report, Requirement, Residue, RunContext, StageRow, Status,
};

use crate::config::{JobConfig, QualityPreset};
use crate::ledger::Ledger;

/// What the report says beside the sums.
#[derive(Clone, Debug)]
pub struct Closing<'r> {
    /// How the run ended.
    pub status: Status,
    /// The stage that stopped it, and why.
    pub stopped: Option<(&'static str, String)>,
    /// Keyed fingerprint and stored size of each input, by number.
    pub inputs: &'r [(String, u64)],
    /// What was written.
    pub outputs: Vec<OutputRow>,
    /// Digest of the policy table.
    pub policy_digest: String,
    /// Check value of the key.
    pub key_check: String,
    /// The audit log is sealed.
    pub sealed: bool,
    /// The lineage was checked and is complete.
    pub lineage_complete: bool,
}

/// The scorecard of the sums so far.
pub fn scorecard(ledger: &Ledger, config: &JobConfig) -> Scorecard {
    let thresholds = match config.quality {
        QualityPreset::Etl => Thresholds::etl(),
        QualityPreset::Governance => Thresholds::governance(),
    };
    Scorecard::from_tally(&ledger.tally, thresholds)
}

/// Makes the report.
pub fn report(ledger: &Ledger, config: &JobConfig, cx: &Context, closing: Closing<'_>) -> Report {
    let mut report = Report::new(closing.status);
    report.failed_stage = closing.stopped.as_ref().map(|(stage, _)| (*stage).to_owned());
    report.context = RunContext {
        data_type: cx.data_type.clone(),
        sensitivity: cx.sensitivity.as_str().to_owned(),
        source_system: cx.source_system.clone(),
        purpose: cx.purpose.clone(),
    };
    let all = ledger.counts;
    report.counts = Counts {
        read: all.read,
        written: all.written,
        quarantined: all.quarantined,
        dropped: all.dropped,
    };
    report.by_type = by_type(ledger);
    report.phi = phi(ledger);
    report.quality = quality(ledger, config);
    let by_rule = ledger.facts.under("residue.rule.").map(|(rule, n)| (rule.to_owned(), n));
    report.residue = Residue::of(ledger.facts.get("residue.checked"), by_rule.collect());
    report.issues = issues(ledger);
    report.stages = stages(ledger, &closing);
    report.compliance = compliance(&report, config, &closing);
    report.inputs = inputs(ledger, closing.inputs);
    report.outputs = closing.outputs;
    report.policy = Policy {
        name: config.policy.name().to_owned(),
        digest: closing.policy_digest,
        config_digest: config.digest(),
        key_check: closing.key_check,
        settings: settings(config),
    };
    report.versions = [
        ("medpipe", env!("CARGO_PKG_VERSION")),
        ("fhir", "4.0.1"),
        ("openlineage", "2-0-2"),
        ("report_schema", medpipe_run_report::SCHEMA_VERSION),
    ]
    .map(|(name, version)| (name.to_owned(), version.to_owned()))
    .into();
    report.seed = Some(cx.seed);
    report.arrange();
    report
}

fn by_type(ledger: &Ledger) -> BTreeMap<String, Counts> {
    let mut types: BTreeMap<String, Counts> = BTreeMap::new();
    for (kind, n) in ledger.facts.under("type.") {
        types.entry(kind.to_owned()).or_default().read += n;
    }
    for (kind, n) in &ledger.written {
        types.entry(kind.clone()).or_default().written += n;
    }
    for (kind, n) in ledger.facts.under("quarantined-type.") {
        types.entry(kind.to_owned()).or_default().quarantined += n;
    }
    for (kind, n) in ledger.facts.under("dropped-type.") {
        types.entry(kind.to_owned()).or_default().dropped += n;
    }
    types
}

fn phi(ledger: &Ledger) -> Phi {
    let mut phi = Phi::default();
    for (stage, prefix) in [("ingestion", "phi."), ("transformation", "deid.")] {
        for (name, n) in ledger.facts.under(prefix) {
            if let Some((what, kind)) = name.split_once('.') {
                phi.count(kind, stage, what, n);
            }
        }
    }
    for (rule, n) in ledger.facts.under("residue.rule.residue.") {
        phi.count(kind_of(rule), "quality_assurance", "held_back", n);
    }
    for (name, n) in ledger.facts.under("phi-path.") {
        if let Some((kind, path)) = name.split_once('.') {
            let (kind, path) = (kind.to_owned(), path.to_owned());
            phi.paths.push(PhiPath { kind, path, count: n });
        }
    }
    phi.paths.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.path.cmp(&b.path)));
    phi
}

/// The kind of identifier that a rule of the residue check looks for.
fn kind_of(rule: &str) -> &'static str {
    match rule {
        "zip" => "ZIP",
        "age" => "AGE_90",
        "date" => "DATE",
        "ssn" => "ID_SSN",
        "npi" | "dea" => "ID_LICENSE",
        "card" => "ID_ACCOUNT",
        "vin" => "ID_VEHICLE",
        "mbi" => "ID_PLAN",
        "phone" => "PHONE",
        "email" => "EMAIL",
        "url" => "URL",
        "ip" => "IP",
        _ => "ID_OTHER",
    }
}

fn quality(ledger: &Ledger, config: &JobConfig) -> Quality {
    let card = scorecard(ledger, config);
    let preset = match config.quality {
        QualityPreset::Etl => "etl",
        QualityPreset::Governance => "governance",
    };
    let dimensions = card.dimensions.iter().map(|d| {
        let line = Dimension::checked(d.passed, d.checks);
        let line = match d.threshold {
            Some(threshold) => line.threshold(threshold.get()),
            None => line,
        };
        (d.dimension.as_str(), line)
    });
    Quality::new(preset, dimensions.collect::<Vec<_>>())
}

fn issues(ledger: &Ledger) -> Vec<IssueRow> {
    let row = |group: &crate::segment::IssueGroup| IssueRow {
        severity: group.severity.as_str().to_owned(),
        code: group.code.as_str().to_owned(),
        rule: group.rule.clone(),
        count: group.count,
        example: group.example.clone(),
    };
    let mut rows: Vec<IssueRow> = Vec::new();
    for group in ledger.issues.iter() {
        let new = row(group);
        let same = rows
            .iter_mut()
            .find(|r| r.rule == new.rule && r.code == new.code && r.severity == new.severity);
        match same {
            Some(row) => row.count += new.count,
            None => rows.push(new),
        }
    }
    rows
}

fn stages(ledger: &Ledger, closing: &Closing<'_>) -> Vec<StageRow> {
    let mut after_stop = false;
    let rows = crate::STAGES.iter().zip(&ledger.stages).map(|(name, counts)| {
        let stopped = closing.stopped.as_ref().filter(|(stage, _)| stage == name);
        let validation = match (&stopped, after_stop) {
            (Some(_), _) => Outcome::Fail,
            (None, true) => Outcome::NotEvaluated,
            (None, false) => Outcome::Pass,
        };
        after_stop |= stopped.is_some();
        StageRow {
            name: (*name).to_owned(),
            received: counts.taken,
            emitted: counts.given,
            quarantined: counts.rejected,
            dropped: counts.dropped,
            issues: counts.issues,
            validation,
            failures: stopped.map(|(_, why)| why.clone()).into_iter().collect(),
            facts: stage_facts(ledger, name),
        }
    });
    rows.collect()
}

fn stage_facts(ledger: &Ledger, stage: &str) -> BTreeMap<String, u64> {
    let mut facts = BTreeMap::new();
    let errors = |stage: &str| {
        let of_stage = ledger.issues.iter().filter(|g| g.stage == stage);
        of_stage.filter(|g| g.severity <= Severity::Error).map(|g| g.count).sum::<u64>()
    };
    facts.insert("error_issues".to_owned(), errors(stage));
    let prefix = match stage {
        "enrichment" => "derived.",
        "quality_assurance" => "residue.",
        _ => return facts,
    };
    for (name, n) in ledger.facts.under(prefix).filter(|(name, _)| !name.starts_with("rule.")) {
        facts.insert(name.replace('-', "_"), n);
    }
    facts
}

fn inputs(ledger: &Ledger, inputs: &[(String, u64)]) -> Vec<InputRow> {
    let row = |(number, (fingerprint, bytes)): (u32, &(String, u64))| {
        let counts = ledger.inputs.get(&number).copied().unwrap_or_default();
        let counts = Counts::of(counts.written, counts.quarantined, counts.dropped);
        let mut row = InputRow::new(number, fingerprint, *bytes, counts);
        let whole = ledger.quarantine.iter().find(|q| q.input == number && q.entry.is_none());
        row.failure = whole.filter(|q| q.resource_type.is_none()).map(|q| q.rule.clone());
        row
    };
    (0u32..).zip(inputs).map(row).collect()
}

fn settings(config: &JobConfig) -> BTreeMap<String, String> {
    let word = |value: serde_json::Result<serde_json::Value>| {
        value.ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
    };
    [
        ("free_text", word(serde_json::to_value(config.policy.free_text))),
        ("dates", word(serde_json::to_value(config.policy.dates))),
        ("replacement", word(serde_json::to_value(config.policy.replacement))),
        ("detector", word(serde_json::to_value(config.detector))),
        ("strict", config.strict.to_string()),
        ("max_quarantined", config.max_quarantined.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// What the run gives evidence of, and what it cannot know.
fn compliance(report: &Report, config: &JobConfig, closing: &Closing<'_>) -> Vec<Requirement> {
    let row = |id: &str, title: &str, outcome, evidence: &str| Requirement {
        id: id.to_owned(),
        title: title.to_owned(),
        outcome,
        evidence: evidence.to_owned(),
    };
    let held = |holds: bool| if holds { Outcome::Pass } else { Outcome::Fail };
    let ended = matches!(closing.status, Status::Complete | Status::Partial);
    let done = |holds: bool| if ended { held(holds) } else { Outcome::NotEvaluated };
    let safe_harbor = if !config.policy.is_safe_harbor() { Outcome::Fail } else { done(true) };
    vec![
        row(
            "safe-harbor",
            "Identifiers removed: 45 CFR 164.514(b)(2)(i)",
            safe_harbor,
            "default-deny policy over all R4 elements; free text as the policy settings say",
        ),
        row(
            "residue",
            "Independent check finds no identifier in what leaves",
            if report.residue.checked == 0 { Outcome::NotEvaluated } else { done(true) },
            "residue check of every resource; one with a finding is quarantined",
        ),
        row(
            "actual-knowledge",
            "No actual knowledge that what remains could identify: 45 CFR 164.514(b)(2)(ii)",
            Outcome::NotEvaluated,
            "a decision of people, not of a program",
        ),
        row(
            "audit-controls",
            "Audit controls: 45 CFR 164.312(b)",
            if closing.sealed { Outcome::Pass } else { Outcome::NotEvaluated },
            "audit.log, sealed at the end of the run",
        ),
        row(
            "integrity",
            "Integrity: 45 CFR 164.312(c)(1)",
            done(report.outputs.iter().all(|o| o.sha256.len() == 64)),
            "SHA-256 of every output in this report",
        ),
        row(
            "conservation",
            "Every record read is written, quarantined or dropped with a reason",
            held(report.counts.holds()),
            "counts per input, type and stage",
        ),
        row(
            "lineage",
            "Every output can be traced to its inputs",
            if closing.lineage_complete { Outcome::Pass } else { Outcome::NotEvaluated },
            "lineage.ndjson, checked for completeness",
        ),
        row(
            "access-control",
            "Access control: 45 CFR 164.312(a)(1)",
            Outcome::NotEvaluated,
            "the output directory is made with mode 0700; who may enter it is the host's",
        ),
        row(
            "encryption-at-rest",
            "Encryption at rest: 45 CFR 164.312(a)(2)(iv)",
            Outcome::NotEvaluated,
            "left to the file system; outputs are de-identified",
        ),
        row(
            "minimum-necessary",
            "Minimum necessary: 45 CFR 164.502(b)",
            Outcome::NotEvaluated,
            "the purpose is recorded; what it needs is not known to the program",
        ),
    ]
}
