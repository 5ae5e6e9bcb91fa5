//! Every alarm on Synthea's bundles is known, counted and true.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::io::Read;

use medpipe_clinical_validate::{Findings, NoLookup, Scorecard, Tally, Thresholds, ValidateConfig};
use medpipe_fhir_model::{Document, Position, Unit};

use crate::shared;

/// Calls `each` with the bytes of up to `limit` JSON files of an archive.
fn for_each_bundle(archive: &str, limit: usize, mut each: impl FnMut(Vec<u8>)) -> bool {
    let Some(path) = shared::find(archive) else { return false };
    let file = std::fs::File::open(path).expect("archive");
    let mut tar = tar::Archive::new(zstd::Decoder::new(file).expect("zstd"));
    let mut seen = 0;
    for entry in tar.entries().expect("tar") {
        let mut entry = entry.expect("entry");
        if !entry.path().is_ok_and(|p| p.extension().is_some_and(|e| e == "json")) {
            continue;
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("bytes");
        each(bytes);
        seen += 1;
        if seen == limit {
            break;
        }
    }
    true
}

fn run(archive: &str, limit: usize) -> Option<(Tally, BTreeMap<String, u64>)> {
    let config = ValidateConfig::new("2026-01-01".parse().expect("clock"));
    let validator = config.build();
    let mut findings = Findings::new();
    let mut places = BTreeMap::new();
    let mut spent = std::time::Duration::ZERO;
    let there = for_each_bundle(archive, limit, |bytes| {
        let doc = Document::parse(bytes).expect("synthea parses");
        let (unit, rejected) = Unit::from_document(&doc, Position::default());
        assert!(rejected.is_empty());
        let index = unit.index();
        let started = std::time::Instant::now();
        validator.check(&unit, &index, &NoLookup, &mut findings);
        spent += started.elapsed();
        assert_eq!(findings.left_out(), 0);
        for found in findings.issues() {
            let code = unit.entries[found.entry]
                .resource
                .node()
                .path("code.coding.code")
                .map_or("", |n| n.raw());
            let path: String =
                found.issue.expression.chars().filter(|c| !c.is_ascii_digit()).collect();
            *places.entry(format!("{} {path} {code}", found.issue.rule)).or_insert(0) += 1;
        }
        for entry in 0..unit.entries.len() {
            assert!(findings.quality_score(entry).is_some());
        }
    });
    there.then(|| {
        eprintln!("{archive}: checked in {spent:?}");
        (findings.take_tally(), places)
    })
}

fn report(tally: &Tally, places: &BTreeMap<String, u64>) {
    for (rule, count) in tally.counts() {
        eprintln!(
            "{:24} {:8} {:6} {:6}",
            rule.id, count.checked, count.failed, count.not_evaluated
        );
    }
    for (place, count) in places {
        eprintln!("{count:6} {place}");
    }
    let card = Scorecard::from_tally(tally, Thresholds::governance());
    for line in &card.dimensions {
        eprintln!(
            "{:?} {} {} {:?} {:?}",
            line.dimension, line.checks, line.passed, line.score, line.level
        );
    }
    eprintln!("{:?} {:?}", card.overall, card.level);
}

/// Rules that failed somewhere, with the number of resources.
fn failures(tally: &Tally) -> Vec<(&'static str, u64)> {
    tally.counts().filter(|(_, c)| c.failed > 0).map(|(r, c)| (r.id, c.failed)).collect()
}

/// All true: a total protein of 60 to 80 g/dL (g/L is meant), `(score)` and `units` in the
/// place of UCUM codes, `pH` which in UCUM is the picohenry, and the same medication request or panel
/// written twice for one moment. One patient of 100 was last seen two years before the others.
#[test]
fn bulkserver() {
    let Some((tally, places)) = run("data/fhir/synthea-r4-bulkserver.tar.zst", usize::MAX) else {
        return;
    };
    report(&tally, &places);
    let expected = [
        ("value-limit", 112),
        ("unit-mismatch", 4),
        ("unit-code", 8),
        ("duplicate-content", 110),
        ("patient-activity", 1),
    ];
    assert_eq!(failures(&tally), expected);
    assert_eq!(tally.count("structure").checked, 38_971);
}

/// Further true ones: a LOINC code under the name of SNOMED CT, and a chemotherapy that goes on after
/// the death of two patients.
#[test]
fn smart_2019() {
    let Some((tally, places)) = run("data/fhir/synthea-r4-smart-2019.tar.zst", 100) else { return };
    report(&tally, &places);
    let rules: Vec<&str> = failures(&tally).into_iter().map(|f| f.0).collect();
    let expected = [
        "date-after-death",
        "record-after-death",
        "value-limit",
        "unit-mismatch",
        "unit-code",
        "code-check-digit",
        "duplicate-content",
        "patient-activity",
    ];
    assert_eq!(rules, expected);
}
