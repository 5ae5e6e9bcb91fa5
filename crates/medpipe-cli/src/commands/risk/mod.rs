//! `medpipe risk`: how well a table hides its people.

mod print;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read};

use clap::Args;
use flate2::read::MultiGzDecoder;
use medpipe::adapter_parquet::{FlatError, risk_table};
use medpipe::phi_deid::risk::{
    Assessment, Distance, RiskError, RiskReport, Table, Thresholds, Unmet,
};
use medpipe::phi_deid::table::csv::{CsvError, CsvOptions};
use serde::Serialize;

use crate::commands::{Failure, Outcome, print_json};

/// Settings of `medpipe risk`.
#[derive(Args, Debug)]
pub struct RiskArgs {
    /// The table: CSV (also .gz, and `-` for standard input) or .parquet.
    pub file: String,
    /// The quasi-identifiers: columns by which people could be found.
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',', required = true)]
    pub quasi: Vec<String>,
    /// Columns that nobody should learn; `NAME:equal` or `NAME:ordered` sets the distance of t-closeness.
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    pub sensitive: Vec<String>,
    /// Least size of a class of rows that agree in all quasi-identifiers; from 1.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub k: Option<u32>,
    /// Least number of different sensitive values in a class; from 1.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub l: Option<u32>,
    /// Least entropy l-diversity.
    #[arg(long, value_name = "X")]
    pub entropy_l: Option<f64>,
    /// The c of recursive (c, l)-diversity.
    #[arg(long, value_name = "X")]
    pub c: Option<f64>,
    /// Greatest distance of t-closeness.
    #[arg(long, value_name = "X")]
    pub t: Option<f64>,
    /// Greatest share of one sensitive value in a class.
    #[arg(long, value_name = "X")]
    pub alpha: Option<f64>,
    /// Greatest beta of basic beta-likeness.
    #[arg(long, value_name = "X")]
    pub beta: Option<f64>,
    /// Greatest delta of delta-disclosure.
    #[arg(long, value_name = "X")]
    pub delta: Option<f64>,
    /// Risk above which a row counts as at risk.
    #[arg(long, value_name = "X", default_value_t = 0.2)]
    pub risk: f64,
    /// A table of the population that the rows were drawn from, with the same quasi-identifiers.
    #[arg(long, value_name = "FILE")]
    pub population: Option<String>,
    /// List so many of the smallest classes, by size.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub riskiest: usize,
    /// Say the values of these classes, too. They are values of the data.
    #[arg(long, requires = "riskiest")]
    pub show_values: bool,
    /// Delimiter of a CSV file; guessed without it.
    #[arg(long, value_name = "CHAR")]
    pub delimiter: Option<char>,
    /// The first row of a CSV file is data; columns are `column1`, `column2`, ...
    #[arg(long)]
    pub no_header: bool,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
}

#[derive(Serialize)]
struct Answer<'a> {
    ok: bool,
    skipped: &'a BTreeMap<&'static str, u64>,
    #[serde(flatten)]
    report: &'a RiskReport,
}

/// Measures a table: 0 when all that is wanted holds, 1 when not, or when rows could not be read.
pub fn risk(args: &RiskArgs) -> Outcome {
    let assessment = assessment(args)?;
    let columns = assessment.columns().map_err(risk_failed)?;
    let (table, skipped) = read(&args.file, &columns, args)?;
    let population = match &args.population {
        None => None,
        Some(file) => {
            let quasi: Vec<&str> = assessment.quasi.iter().map(String::as_str).collect();
            Some(read(file, &quasi, args)?)
        }
    };
    let report = match &population {
        None => assessment.measure(&table),
        Some((population, _)) => assessment.measure_in(&table, population),
    };
    let report = report.map_err(risk_failed)?;
    let ok = report.unmet.is_empty() && skipped.is_empty();
    if args.json {
        print_json(&Answer { ok, skipped: &skipped, report: &report })?;
    } else {
        print::report(&report, &skipped);
    }
    Ok(u8::from(!ok))
}

fn assessment(args: &RiskArgs) -> Outcome<Assessment> {
    let shares = [("--t", args.t), ("--alpha", args.alpha), ("--risk", Some(args.risk))];
    for (name, value) in shares {
        if value.is_some_and(|v| !(0.0..=1.0).contains(&v)) {
            return Err(Failure::usage(format!("{name} lies between 0 and 1")));
        }
    }
    let positive = [
        ("--entropy-l", args.entropy_l),
        ("--c", args.c),
        ("--beta", args.beta),
        ("--delta", args.delta),
    ];
    for (name, value) in positive {
        if value.is_some_and(|v| !v.is_finite() || v < 0.0) {
            return Err(Failure::usage(format!("{name} is a number from 0 on")));
        }
    }
    let of_sensitive = [
        args.l.is_some(),
        args.entropy_l.is_some(),
        args.c.is_some(),
        args.t.is_some(),
        args.alpha.is_some(),
        args.beta.is_some(),
        args.delta.is_some(),
    ];
    if args.sensitive.is_empty() && of_sensitive.contains(&true) {
        return Err(Failure::usage(
            "a measure of sensitive columns is wanted: name them by --sensitive",
        ));
    }
    let mut assessment = Assessment::new(args.quasi.iter().map(|name| name.trim()))
        .riskiest(args.riskiest, args.show_values)
        .wanted(Thresholds {
            k: args.k,
            l: args.l,
            entropy_l: args.entropy_l,
            c: args.c,
            t: args.t,
            alpha: args.alpha,
            beta: args.beta,
            delta: args.delta,
            risk: args.risk,
        });
    for column in args.sensitive.iter().map(|name| name.trim()) {
        let (column, distance) = match column.rsplit_once(':') {
            Some((column, "equal")) => (column, Distance::Equal),
            Some((column, "ordered")) => (column, Distance::Ordered),
            _ => (column, Distance::Auto),
        };
        assessment = assessment.sensitive_by(column, distance);
    }
    Ok(assessment)
}

fn read(
    name: &str,
    columns: &[&str],
    args: &RiskArgs,
) -> Outcome<(Table, BTreeMap<&'static str, u64>)> {
    let open = || File::open(name).map_err(|e| Failure::io("the table cannot be opened", &e));
    let lower = name.to_ascii_lowercase();
    if lower.ends_with(".parquet") {
        let table = risk_table(open()?, columns).map_err(flat_failed)?;
        return Ok((table, BTreeMap::new()));
    }
    let input: Box<dyn Read> = match name {
        "-" => Box::new(io::stdin().lock()),
        _ if lower.ends_with(".gz") => Box::new(MultiGzDecoder::new(BufReader::new(open()?))),
        _ => Box::new(open()?),
    };
    let options =
        CsvOptions { delimiter: args.delimiter, header: !args.no_header, ..CsvOptions::default() };
    let read = Table::from_csv(input, &options, columns).map_err(risk_failed)?;
    Ok((read.table, read.skipped))
}

fn flat_failed(error: FlatError) -> Failure {
    match error {
        FlatError::Risk(error) => risk_failed(error),
        error => Failure { code: 1, message: error.to_string() },
    }
}

fn risk_failed(error: RiskError) -> Failure {
    match error {
        RiskError::Csv(CsvError::BadDelimiter)
        | RiskError::NoColumn { .. }
        | RiskError::BothRoles { .. }
        | RiskError::SameName { .. }
        | RiskError::NoQuasi => Failure::usage(error.to_string()),
        error => Failure { code: 1, message: error.to_string() },
    }
}

/// What does not hold, in words.
fn unmet(unmet: &Unmet) -> String {
    let of = unmet.column.as_ref().map_or(String::new(), |column| format!(" of {column}"));
    let found = unmet
        .found
        .map_or("no value holds".to_owned(), |f| format!("it is {}", (f * 1e4).round() / 1e4));
    format!("{}{of}: {} is wanted, {found}", unmet.measure, unmet.wanted)
}
