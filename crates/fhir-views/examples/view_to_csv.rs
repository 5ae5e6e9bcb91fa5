//! Reads FHIR NDJSON or Bundles with a view and writes CSV; tells rows and resources a second on standard error.
//!
//! `cargo run --release -p medpipe-fhir-views --example view_to_csv -- VIEW FILE… > rows.csv`, where VIEW is the name of a ready view
//! (`us_core_observations`) or a file with a ViewDefinition.
#![allow(clippy::disallowed_methods, reason = "an example reads files and the clock")]

use std::io::Write;
use std::time::Instant;

use medpipe_fhir_model::{Document, Limits};
use medpipe_fhir_views::{View, library, write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let name = args.next().ok_or("usage: view_to_csv VIEW FILE…")?;
    let view = match library::view(&name) {
        Some(view) => view?,
        None => View::parse(&std::fs::read(&name)?)?,
    };
    let mut rows = view.rows();
    let mut csv = Vec::new();
    write::csv_header(&rows, &mut csv);
    let (mut resources, mut all, mut parsing, mut viewing) = (0u64, 0usize, 0f64, 0f64);
    let mut out = std::io::stdout().lock();
    for path in args {
        let bytes = std::fs::read(&path)?;
        let begun = Instant::now();
        let document = match path.ends_with(".ndjson") {
            true => Document::parse_lines(bytes, &Limits::default())?.0,
            false => Document::parse(bytes)?,
        };
        parsing += begun.elapsed().as_secs_f64();
        let begun = Instant::now();
        for root in document.roots() {
            let mut entries =
                root.each("entry").filter_map(|entry| entry.get("resource")).peekable();
            let single = entries.peek().is_none().then_some(root);
            for resource in entries.chain(single) {
                resources += u64::from(resource.resource_type() == Some(view.resource()));
                if let Err(error) = view.read(resource, &mut rows) {
                    eprintln!("{error}");
                }
            }
        }
        write::csv_rows(&rows, &mut csv);
        viewing += begun.elapsed().as_secs_f64();
        all += rows.len();
        rows.clear();
        out.write_all(&csv)?;
        csv.clear();
    }
    eprintln!(
        "{all} rows of {resources} {}s: {:.0}/s with parsing, {:.0}/s without",
        view.resource(),
        resources as f64 / (parsing + viewing),
        resources as f64 / viewing
    );
    Ok(())
}
