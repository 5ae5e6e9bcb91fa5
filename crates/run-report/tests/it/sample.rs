//! Reports to look at: a whole run over many inputs, and a stopped one.

use std::collections::BTreeMap;

use medpipe_run_report::{
    AuditHead, Counts, Dimension, Host, InputRow, IssueRow, Outcome, OutputRow, PhiPath, Policy,
    Quality, Report, Requirement, Residue, RunContext, RunInfo, StageRow, StageTime, Status,
};

const STAGES: [&str; 6] =
    ["ingestion", "validation", "transformation", "enrichment", "quality_assurance", "output"];

fn digest(seed: u64) -> String {
    let word = |n: u64| (seed + n).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (0..4).map(|n| format!("{:016x}", word(n))).collect()
}

fn requirement(id: &str, title: &str, outcome: Outcome, evidence: &str) -> Requirement {
    Requirement { id: id.into(), title: title.into(), outcome, evidence: evidence.into() }
}

fn context() -> RunContext {
    RunContext {
        data_type: "fhir-r4".into(),
        sensitivity: "Phi".into(),
        source_system: "synthea".into(),
        purpose: "research".into(),
    }
}

fn policy() -> Policy {
    let settings =
        [("free_text", "redact"), ("dates", "year"), ("max_quarantined", "5 %"), ("strict", "no")];
    Policy {
        name: "safe_harbor".into(),
        digest: digest(1),
        config_digest: digest(2),
        key_check: "5f0c2a9be1774d38".into(),
        settings: settings.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
    }
}

/// A run over `inputs` inputs, all of which add up.
pub fn partial(inputs: u32) -> Report {
    let mut report = Report::new(Status::Partial);
    report.context = context();
    report.policy = policy();
    report.seed = Some(20_261_122);
    report.versions = [
        ("medpipe", "0.1.0"),
        ("fhir", "4.0.1"),
        ("policy_table", "2026-11"),
        ("dictionaries", "2026-10"),
    ]
    .iter()
    .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
    .collect();
    let types = [
        ("Observation", 18_940_u64),
        ("Procedure", 5_211),
        ("Encounter", 4_377),
        ("Condition", 2_316),
        ("DiagnosticReport", 2_240),
        ("Immunization", 1_620),
        ("MedicationRequest", 1_480),
        ("Claim", 1_305),
        ("ExplanationOfBenefit", 870),
        ("CarePlan", 312),
        ("Patient", 102),
        ("Organization", 98),
        ("Practitioner", 98),
        ("unknown", 1),
    ];
    for (kind, read) in types {
        let quarantined = match kind {
            "Observation" => 9,
            "Condition" => 2,
            "unknown" => 1,
            _ => 0,
        };
        let dropped = if ["Organization", "Practitioner"].contains(&kind) { 26 } else { 0 };
        let counts = Counts::of(read - quarantined - dropped, quarantined, dropped);
        report.by_type.insert(kind.to_owned(), counts);
    }
    report.counts = report.by_type.values().copied().sum();
    let mut left = report.counts;
    for number in 0..inputs {
        let share = u64::from(inputs - number);
        let part = Counts::of(left.written / share, left.quarantined / share, left.dropped / share);
        left = Counts {
            read: left.read - part.read,
            written: left.written - part.written,
            quarantined: left.quarantined - part.quarantined,
            dropped: left.dropped - part.dropped,
        };
        let print = digest(u64::from(number) + 10)[..32].to_owned();
        let mut row = InputRow::new(number, &print, 950_000 + u64::from(number) * 7_919, part);
        if number == 2 {
            row.failure = Some("structure".into());
        }
        report.inputs.push(row);
    }
    let total = report.counts;
    let mut flowing = total.read;
    for (at, name) in STAGES.iter().enumerate() {
        let (quarantined, dropped, issues) = match at {
            0 => (1, total.dropped, 1),
            1 => (11, 0, 4_127),
            2 => (0, 0, 318),
            _ => (0, 0, 0),
        };
        let emitted = flowing - quarantined - dropped;
        report.stages.push(StageRow {
            name: (*name).to_owned(),
            received: flowing,
            emitted,
            quarantined,
            dropped,
            issues,
            validation: if at == 3 { Outcome::NotEvaluated } else { Outcome::Pass },
            failures: Vec::new(),
            facts: if at == 3 {
                BTreeMap::from([("age_bands".to_owned(), 102), ("bmi".to_owned(), 1_204)])
            } else {
                BTreeMap::new()
            },
        });
        flowing = emitted;
    }
    let kinds = [
        ("NAME", 1_420, 388),
        ("LOCATION", 1_122, 96),
        ("ZIP", 310, 12),
        ("DATE", 96_201, 1_204),
        ("AGE_90", 4, 3),
        ("PHONE", 204, 58),
        ("EMAIL", 12, 31),
        ("URL", 202, 0),
        ("ID_SSN", 102, 17),
        ("ID_MRN", 306, 44),
        ("ID_PLAN", 0, 9),
        ("ID_LICENSE", 168, 0),
        ("ID_DEVICE", 3, 0),
        ("ID_OTHER", 77_480, 21),
    ];
    for (kind, structured, text) in kinds {
        for (what, count) in
            [("structured", structured), ("free_text", text), ("extension", structured / 12)]
        {
            if count > 0 {
                report.phi.count(kind, "ingestion", what, count);
            }
        }
        let done = structured + text + structured / 12;
        let what = match kind {
            "DATE" | "ZIP" | "AGE_90" => "generalized",
            "ID_OTHER" | "ID_MRN" => "pseudonymized",
            _ => "removed",
        };
        report.phi.count(kind, "transformation", what, done);
        if text > 0 {
            report.phi.count(kind, "transformation", "redacted", text);
        }
    }
    report.phi.paths = [
        ("DATE", "Observation.effectiveDateTime", 18_940),
        ("NAME", "Patient.name.family", 102),
        ("ID_SSN", "Patient.identifier.value", 102),
    ]
    .iter()
    .map(|(kind, path, count)| PhiPath {
        kind: (*kind).into(),
        path: (*path).into(),
        count: *count,
    })
    .collect();
    report.quality = Quality::new(
        "etl",
        [
            ("accuracy", Dimension::checked(38_102, 38_914).threshold(0.98)),
            ("completeness", Dimension::checked(371_204, 376_900).threshold(0.95)),
            ("consistency", Dimension::checked(33_010, 37_940).threshold(0.90)),
            ("timeliness", Dimension::not_evaluated().threshold(0.85)),
            ("validity", Dimension::checked(38_911, 38_970)),
            ("uniqueness", Dimension::checked(2_900, 4_100).threshold(0.99)),
        ],
    );
    report.residue = Residue::of(38_906, BTreeMap::new());
    let issues = [
        ("error", "structure", "unknown-element", 9, "Observation.valueQuantity.<unknown#2>"),
        ("error", "value", "date-format", 2, "Condition.onsetDateTime"),
        (
            "warning",
            "business-rule",
            "vital-limits",
            318,
            "Observation.component[1].valueQuantity.value",
        ),
        ("warning", "not-found", "reference-unresolved", 2_204, "Claim.provider.reference"),
        ("information", "code-invalid", "unknown-code", 1_594, "Procedure.code.coding[0].code"),
        ("fatal", "invalid", "json", 1, "line 1, column 20481"),
    ];
    for (severity, code, rule, count, example) in issues {
        report.issues.push(IssueRow {
            severity: severity.into(),
            code: code.into(),
            rule: rule.into(),
            count,
            example: example.into(),
        });
    }
    report.compliance = vec![
        requirement(
            "safe-harbor",
            "Safe Harbor: the 18 identifiers are removed (45 CFR 164.514(b)(2))",
            Outcome::Pass,
            "Default-deny policy applied to every record; residue check found 0 in 38,906 resources.",
        ),
        requirement(
            "audit-controls",
            "Activity is recorded (45 CFR 164.312(b))",
            Outcome::Pass,
            "Audit log sealed after 63 entries.",
        ),
        requirement(
            "integrity",
            "Integrity of outputs (45 CFR 164.312(c)(1))",
            Outcome::Pass,
            "SHA-256 of each output; lineage complete.",
        ),
        requirement(
            "encryption-at-rest",
            "Encryption at rest (45 CFR 164.312(a)(2)(iv))",
            Outcome::NotEvaluated,
            "Not evidenced: outputs are written in the clear; the volume was not examined.",
        ),
        requirement(
            "quality-thresholds",
            "Quality thresholds of the preset are met",
            Outcome::Fail,
            "Accuracy, consistency and uniqueness are below their thresholds.",
        ),
    ];
    for (kind, counts) in report.by_type.clone() {
        if kind != "unknown" {
            report.outputs.push(OutputRow {
                name: format!("fhir/{kind}.ndjson"),
                rows: counts.written,
                bytes: counts.written * 1_240,
                sha256: digest(counts.read),
            });
        }
    }
    for name in ["patient", "encounter", "condition", "observation"] {
        report.outputs.push(OutputRow {
            name: format!("tables/{name}.parquet"),
            rows: 6_400,
            bytes: 401_221,
            sha256: digest(99),
        });
    }
    report.outputs.push(OutputRow {
        name: "store.sqlite".into(),
        rows: total.written,
        bytes: 61_440_000,
        sha256: digest(7),
    });
    report.outputs.push(OutputRow {
        name: "quarantine.ndjson".into(),
        rows: total.quarantined,
        bytes: 3_010,
        sha256: digest(8),
    });
    report.arrange();
    report
}

/// A run that a policy stopped: data declared public in which PHI was found.
pub fn stopped() -> Report {
    let mut report = Report::new(Status::Stopped);
    report.context = RunContext { sensitivity: "Public".into(), ..context() };
    report.policy = policy();
    report.failed_stage = Some("ingestion".into());
    report.counts = Counts::of(0, 0, 120);
    report.inputs.push(InputRow::new(0, &digest(4)[..32], 88_000, report.counts));
    report.phi.count("NAME", "ingestion", "structured", 3);
    report.stages = STAGES
        .iter()
        .map(|name| StageRow { name: (*name).to_owned(), ..StageRow::default() })
        .collect();
    if let Some(first) = report.stages.first_mut() {
        first.received = 120;
        first.validation = Outcome::Fail;
        first.failures = vec!["PHI was found in data declared Public".into()];
    }
    report.arrange();
    report
}

pub fn run() -> RunInfo {
    let seconds = [0.91, 1.34, 2.87, 0.22, 0.98, 1.76];
    RunInfo {
        run_id: "0190b6a5-7d1c-8b7a-9d3b-2a0f3c1e5a10".into(),
        started: "2026-11-22T09:00:00Z".into(),
        ended: "2026-11-22T09:00:05Z".into(),
        wall_seconds: 4.62,
        stages: STAGES
            .iter()
            .zip(seconds)
            .map(|(name, seconds)| StageTime { name: (*name).into(), seconds })
            .collect(),
        bytes_read: 97_100_000,
        peak_memory_bytes: Some(212_000_000),
        threads: 2,
        host: Host { os: "linux".into(), arch: "x86_64".into(), cpus: 2 },
        audit: Some(AuditHead { size: 63, root: digest(3) }),
        resumed: false,
    }
}
