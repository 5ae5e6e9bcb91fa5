//! How well a table hides its people, and counts that may be published.
//!
//! `cargo run -p medpipe-examples --example disclosure_risk`
//!
//! The rows are drawn by a formula: nobody's data.

use medpipe_phi_deid::risk::publish::{Cell, CrossTab, Suppression};
use medpipe_phi_deid::risk::{Assessment, Classes, Table, Thresholds};

const AGES: [&str; 5] = ["18-39", "40-59", "60-79", "80-89", "90+"];
const AREAS: [&str; 3] = ["021", "100", "000"];
const DIAGNOSES: [&str; 4] = ["asthma", "diabetes", "hypertension", "gout"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Common things are common: cubes make late values rare.
    let pick = |n: usize, of: usize| (n * 7919 % 97).pow(3) * of / 97usize.pow(3);
    let rows: Vec<[&str; 3]> = (0..600)
        .filter_map(|n| {
            let age = AGES.get(pick(n, AGES.len()))?;
            let area = AREAS.get(pick(n / 3, AREAS.len()))?;
            Some([*age, *area, *DIAGNOSES.get(pick(n / 5 + n, DIAGNOSES.len()))?])
        })
        .collect();
    let table = Table::from_rows(["age", "area", "diagnosis"], rows.iter().copied())?;

    let wanted = Thresholds { k: Some(5), l: Some(2), t: Some(0.5), ..Thresholds::default() };
    let assessment =
        Assessment::new(["age", "area"]).sensitive("diagnosis").wanted(wanted).riskiest(3, false);
    let report = assessment.measure(&table)?;
    println!("{} rows in {} classes, k = {}", report.rows, report.classes, report.k);
    println!("mean risk of re-identification: {:.2} %", report.prosecutor.average * 100.0);
    for measures in &report.sensitive {
        println!("{}: l = {}, t = {:.3}", measures.column, measures.l, measures.t);
    }
    for unmet in &report.unmet {
        let found = unmet.found.unwrap_or(f64::NAN);
        println!("not met: {} is {found:.3}, {} is wanted", unmet.measure, unmet.wanted);
    }

    // One way out: leave out the rows of small classes, and measure again.
    let quasi = [table.column("age")?, table.column("area")?];
    let small: Vec<usize> = Classes::of(&quasi, table.rows()).rows_under(5).collect();
    let kept = rows.iter().enumerate().filter(|(row, _)| small.binary_search(row).is_err());
    let smaller = Table::from_rows(["age", "area", "diagnosis"], kept.map(|(_, row)| *row))?;
    let again = assessment.measure(&smaller)?;
    println!("without {} rows: k = {}", small.len(), again.k);

    println!(
        "\ndiagnoses by area, fit for publication (cells of 1 to 10 and what would give them away: *)"
    );
    let count = |diagnosis: &str, area: &str| {
        rows.iter().filter(|row| row[1] == area && row[2] == diagnosis).count() as u64
    };
    let counts = DIAGNOSES.map(|d| AREAS.map(|a| count(d, a)).to_vec()).to_vec();
    let published = CrossTab::new(counts)?.publish(&Suppression::default());
    let show = |cell: Cell| match cell {
        Cell::Count(count) => count.to_string(),
        Cell::Suppressed => "*".to_owned(),
    };
    for (row, diagnosis) in DIAGNOSES.iter().enumerate() {
        let cells: Vec<String> = (0..AREAS.len())
            .map(|column| format!("{:>6}", show(published.cell(row, column))))
            .collect();
        println!("{diagnosis:<14}{} |{:>6}", cells.concat(), show(published.row_total(row)));
    }
    Ok(())
}
