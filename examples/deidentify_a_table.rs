//! De-identify a CSV table by column policy: a draft from the table itself, a policy of one's own, and
//! what the report says.
//!
//! `cargo run -p medpipe-examples --example deidentify_a_table`
//!
//! People, numbers and addresses below are invented.

use medpipe_phi_deid::table::csv::CsvOptions;
use medpipe_phi_deid::table::{Proposal, TablePolicy};
use medpipe_phi_deid::{Date, Key};
use medpipe_phi_detect::Detector;

/// INVENTED: nobody's data. The last row is one field short.
const TABLE: &str = "\
mrn;name;born;admitted;zip;age;diagnosis;note;cost_centre
4471120;Ada Brennan;1961-03-05;2024-03-05;02139;63;E11.9;\"Brennan, A. slept; call 212-555-0147\";71
4471120;Ada Brennan;1961-03-05;2024-03-12;02139;63;I10;stable on lisinopril;71
9920017;Bo Whitfield;1930-01-02;2024-05-01;03601;94;J45;Mr. Whitfield (MRN 9920017) went home;72
7731002;Cy Moreno;1988-07-30
";

/// What the draft below becomes after someone who knows the table has read it.
const POLICY: &str = r#"
patient = "mrn"                          # dates of one patient move by one number of days

[policy]
base = "expert_dates"                    # shifted dates: not Safe Harbor, an expert must say it will do

[columns]
mrn = { kind = "ID_MRN", operator = "hash" }
name = { kind = "NAME", drop = true }    # not written, but looked for in the notes of its row
born = { kind = "DATE", operator = "year_only" }
admitted = { kind = "DATE" }
zip = { kind = "ZIP", operator = "zip3" }
age = { kind = "AGE_90" }
note = "free_text"
"diag*" = "keep"
"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = CsvOptions::default();

    println!("a first draft, to be read by someone who knows the table:");
    let draft = Proposal::of_csv(TABLE.as_bytes(), &options, &Detector::new(), 1_000)?;
    for column in &draft.columns {
        let rule = serde_json::to_string(&column.rule)?;
        println!("  {:<12} {rule:<22} because of: {}", column.name, column.reason);
    }

    // In a service the key comes from a file of random bytes, and the clock from the caller.
    let key = Key::from_bytes(b"an example's key, never one of data")?;
    let today = Date::new(2026, 1, 1).ok_or("no date")?;
    let policy: TablePolicy = toml::from_str(POLICY)?;
    let deid = policy.build(Some(&key), None, today)?;

    println!("\nthe table as it may leave:");
    let report = deid.csv(TABLE.as_bytes(), std::io::stdout(), &options, |row| {
        println!("(line {}: {}, to quarantine)", row.line, row.fault);
    })?;

    let counts = report.counts;
    println!(
        "\n{} read, {} written, {} quarantined",
        counts.read, counts.written, counts.quarantined
    );
    println!("{} columns the policy does not know were left out", report.unknown_columns());
    println!("{} findings of the residue check in what was kept", report.residue());
    Ok(())
}
