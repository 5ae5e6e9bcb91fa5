//! `medpipe synth`

use std::fs;
use std::io::{BufWriter, Write};

use chrono::NaiveDate;
use medpipe::adapter_files::atomic;
use medpipe::synth_phi::Population;
use serde::Serialize;

use crate::args::{SynthArgs, SynthKind};
use crate::commands::{Failure, Outcome};
use crate::{progress, settings};

/// Writes synthetic data.
pub fn synth(args: &SynthArgs, quiet: bool) -> Outcome {
    let clock = settings::clock(args.clock.as_deref())?;
    let day = NaiveDate::from_ymd_opt(clock.year, clock.month.into(), clock.day.into());
    let population = Population::new(args.seed, day.unwrap_or_default());
    let bar = progress::items(args.count, quiet);
    bar.set_message("writing");
    match args.what {
        SynthKind::Bundles => {
            fs::create_dir_all(&args.out)
                .map_err(|e| Failure::io("the directory cannot be made", &e))?;
            for bundle in bar.wrap_iter(population.bundles(args.count)) {
                atomic::write_file(&args.out.join(&bundle.file_name), &bundle.json)
                    .map_err(|e| Failure::io("a bundle cannot be written", &e))?;
            }
        }
        SynthKind::Notes => {
            let notes = bar.wrap_iter(population.notes(args.count));
            lines(args, notes.map(|note| Ok(note.gold_line())))?;
        }
        SynthKind::Emails => {
            lines(args, bar.wrap_iter(population.emails(args.count)).map(json))?;
        }
        SynthKind::Insurance => {
            let records = (0..args.count).map(|i| population.insurance(i));
            lines(args, bar.wrap_iter(records).map(json))?;
        }
    }
    bar.finish_and_clear();
    if !quiet {
        eprintln!("{} written; all of it synthetic", args.count);
    }
    Ok(0)
}

fn json(record: impl Serialize) -> serde_json::Result<String> {
    serde_json::to_string(&record)
}

fn lines(
    args: &SynthArgs,
    records: impl Iterator<Item = serde_json::Result<String>>,
) -> Outcome<()> {
    let failed = |e: &std::io::Error| Failure::io("the file cannot be written", e);
    let file = fs::File::create(&args.out).map_err(|e| failed(&e))?;
    let mut out = BufWriter::new(file);
    for record in records {
        let line = record.map_err(|e| failed(&e.into()))?;
        writeln!(out, "{}", line.trim_end()).map_err(|e| failed(&e))?;
    }
    out.flush().map_err(|e| failed(&e))
}
