//! Disclosure risk of a table: reading it, and every measure at once.
//!
//! The table is the public one of diabetes encounters (101,766 rows, 50 columns; doi 10.24432/C5230J) if the
//! shared data is there, else an invented one of the same number of rows and the same number of values
//! in each column read. `benches/peers/risk_pycanon.py` measures the same with pyCANON.
#![allow(missing_docs)] // criterion's macros make undocumented items

use std::hint::black_box;
use std::io::Read;
use std::path::{Path, PathBuf};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use medpipe_phi_deid::risk::{Assessment, Table};
use medpipe_phi_deid::table::csv::CsvOptions;

/// The columns that are read, and how many values each has in the public table.
const COLUMNS: [(&str, u64); 9] = [
    ("race", 6),
    ("gender", 3),
    ("age", 10),
    ("admission_type_id", 8),
    ("time_in_hospital", 14),
    ("discharge_disposition_id", 26),
    ("medical_specialty", 73),
    ("payer_code", 18),
    ("readmitted", 3),
];

fn shared() -> Option<Vec<u8>> {
    let named = std::env::var_os("MEDPIPE_SHARED").map(PathBuf::from);
    let beside = || {
        let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        above.map(|a| a.join("shared")).find(|s| s.join("data").is_dir())
    };
    let file = named.or_else(beside)?.join("data/tables/diabetic_data.csv.gz");
    let mut bytes = Vec::new();
    let file = std::fs::File::open(file).ok()?;
    flate2::read::MultiGzDecoder::new(file).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Rows of the same shape: early values of a column are common, late ones rare.
fn invented() -> Vec<u8> {
    let mut table = COLUMNS.map(|(name, _)| name).join(",");
    let mut state = 1u64;
    for _ in 0..101_766 {
        for (at, (_, values)) in COLUMNS.iter().enumerate() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let even = (state >> 33) as f64 / f64::from(1u32 << 31);
            let value = (even * even * *values as f64) as u64;
            table.push(if at == 0 { '\n' } else { ',' });
            table.push_str(&format!("v{value}"));
        }
    }
    table.into_bytes()
}

fn risk(c: &mut Criterion) {
    let (name, bytes) = match shared() {
        Some(bytes) => ("diabetes table", bytes),
        None => ("invented table", invented()),
    };
    let columns = COLUMNS.map(|(name, _)| name);
    let options = CsvOptions::default();
    let mut group = c.benchmark_group(format!("disclosure risk, {name}"));
    group.sample_size(20);
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("read 9 columns of CSV", |b| {
        b.iter(|| black_box(Table::from_csv(&bytes[..], &options, &columns).is_ok()));
    });
    let Ok(read) = Table::from_csv(&bytes[..], &options, &columns) else { return };
    group.throughput(Throughput::Elements(read.table.rows() as u64));
    for quasi in [3, 5, 8] {
        let names = columns.iter().take(quasi).copied();
        let assessment = Assessment::new(names).sensitive("readmitted");
        group.bench_function(format!("all measures, {quasi} quasi-identifiers"), |b| {
            b.iter(|| black_box(assessment.measure(&read.table).is_ok()));
        });
    }
    group.finish();
}

criterion_group!(benches, risk);
criterion_main!(benches);
