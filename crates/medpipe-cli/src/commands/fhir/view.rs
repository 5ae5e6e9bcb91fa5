//! `medpipe fhir view`

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use medpipe::adapter_files::InputFile;
use medpipe::adapter_files::atomic::PartWriter;
use medpipe::adapter_parquet::{ColumnsWriter, TableError, view_columns};
use medpipe::fhir_stages::input_label;
use medpipe::fhir_views::{Rows, View, ViewOptions, library, write};
use serde::Serialize;

use crate::commands::fhir::read;
use crate::commands::fhir::trouble::Trouble;
use crate::commands::{Failure, Outcome, print_json};

/// A view, its input and its table. The table holds what the resources hold: PHI, if they do.
#[derive(Args, Debug)]
pub struct ViewArgs {
    /// A file with a ViewDefinition, or the name of a ready view such as `us_core_observations`.
    #[arg(value_name = "VIEW.json")]
    pub view: String,
    /// Files, directories or globs.
    #[arg(long, required = true, num_args = 1.., value_name = "PATH")]
    pub input: Vec<String>,
    /// The table: FILE.csv, FILE.ndjson or FILE.parquet.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Replace the table if it is there.
    #[arg(long)]
    pub overwrite: bool,
    /// Print one JSON object.
    #[arg(long)]
    pub json: bool,
    /// Call inputs by their real paths; names of files are often names of patients.
    #[arg(long)]
    pub show_paths: bool,
}

#[derive(Serialize)]
struct Answer {
    ok: bool,
    rows: u64,
    columns: usize,
    /// Resources of the type the view reads.
    resources: u64,
    /// Inputs and lines that could not be read.
    unreadable: u64,
    /// The first of them.
    troubles: Vec<Trouble>,
    /// Resources without rows because they do not fit the view.
    refused: u64,
    /// Why, for the first of them.
    refusals: Vec<String>,
}

/// Bytes of rows after which they are written.
const BATCH: usize = 32 << 20;
const REFUSALS: usize = 20;

/// Reads: 0 everything, 1 when something could not be read, 2 when the view is wrong.
pub fn view(args: &ViewArgs, quiet: bool) -> Outcome {
    let view = compile(&args.view, quiet)?;
    if args.out.exists() && !args.overwrite {
        return Err(Failure::usage("the table is there already; give --overwrite to replace it"));
    }
    let files = read::files(&args.input)?;
    let out = std::fs::canonicalize(&args.out).ok();
    let same = |file: &InputFile| std::fs::canonicalize(&file.path).ok() == out;
    if out.is_some() && files.iter().any(same) {
        return Err(Failure::usage("the table is one of the inputs; choose another name"));
    }
    let mut rows = view.rows();
    let mut table = Table::create(&args.out, &rows)?;
    let mut answer = Answer {
        ok: true,
        rows: 0,
        columns: view.columns().len(),
        resources: 0,
        unreadable: 0,
        troubles: Vec::new(),
        refused: 0,
        refusals: Vec::new(),
    };
    let quiet = quiet || args.json;
    let troubles = read::units(files, args.show_paths, quiet, &mut |entry| {
        let node = entry.resource.node();
        answer.resources += u64::from(node.resource_type() == Some(view.resource()));
        match view.read(node, &mut rows) {
            Ok(made) => answer.rows += made as u64,
            Err(error) => {
                answer.refused += 1;
                if answer.refusals.len() < REFUSALS {
                    let at = entry.position;
                    let line = at.entry.map_or(String::new(), |e| format!(", entry {e}"));
                    answer.refusals.push(format!("{}{line}: {error}", input_label(at.input)));
                }
            }
        }
        if rows.heap_bytes() > BATCH {
            table.write(&rows)?;
            rows.clear();
        }
        Ok(())
    })?;
    table.write(&rows)?;
    table.finish()?;
    (answer.unreadable, answer.troubles) = troubles.tell();
    answer.ok = answer.unreadable == 0 && answer.refused == 0;
    if args.json {
        print_json(&answer)?;
    } else if !quiet {
        eprintln!(
            "{} rows of {} {}s; {} unreadable, {} refused",
            answer.rows,
            answer.resources,
            view.resource(),
            answer.unreadable,
            answer.refused
        );
        answer.refusals.iter().for_each(|text| eprintln!("{text}"));
    }
    Ok(u8::from(!answer.ok))
}

fn compile(name: &str, quiet: bool) -> Outcome<View> {
    let ready = library::definition(name).map(|json| json.as_bytes().to_vec());
    let bytes = ready.map_or_else(|| std::fs::read(name), Ok).map_err(|e| {
        let names: Vec<&str> = library::names().collect();
        let what = match e.kind() {
            std::io::ErrorKind::NotFound => "the view is neither a file nor a ready view",
            _ => "the view cannot be read",
        };
        let mut failure = Failure { code: 2, ..Failure::io(what, &e) };
        failure.message += &format!("; ready views are {}", names.join(", "));
        failure
    })?;
    let view = View::parse(&bytes).map_err(|e| Failure::usage(e.to_string()))?;
    // Right by the specification, and most often a slip of the pen.
    if let Err(warning) = View::parse_with(&bytes, &ViewOptions::default().strict())
        && !quiet
    {
        eprintln!("warning: {warning}; the column will be empty");
    }
    Ok(view)
}

/// Where the rows go.
enum Table {
    Text { file: PartWriter, csv: bool, buffer: Vec<u8> },
    Parquet(Box<ColumnsWriter<PartWriter>>),
}

fn failed(error: &std::io::Error) -> Failure {
    match error.kind() {
        std::io::ErrorKind::NotFound => {
            Failure::usage("the folder of the table is not there; make it first")
        }
        _ => Failure::io("the table cannot be written", error),
    }
}

fn refused(error: &TableError) -> Failure {
    Failure { code: if error.is_disk_full() { 3 } else { 1 }, message: error.to_string() }
}

impl Table {
    fn create(path: &Path, rows: &Rows) -> Outcome<Table> {
        let ending = path.extension().map(|e| e.to_ascii_lowercase());
        let ending = ending.as_ref().and_then(|e| e.to_str()).unwrap_or("");
        if !["csv", "ndjson", "parquet"].contains(&ending) {
            return Err(Failure::usage("the table must end in .csv, .ndjson or .parquet"));
        }
        let file = PartWriter::create(path).map_err(|e| failed(&e))?;
        if ending == "parquet" {
            let writer = ColumnsWriter::new(file, &view_columns(rows)).map_err(|e| refused(&e))?;
            return Ok(Table::Parquet(Box::new(writer)));
        }
        let mut buffer = Vec::new();
        if ending == "csv" {
            write::csv_header(rows, &mut buffer);
        }
        Ok(Table::Text { file, csv: ending == "csv", buffer })
    }

    fn write(&mut self, rows: &Rows) -> Outcome<()> {
        match self {
            Table::Text { file, csv, buffer } => {
                match csv {
                    true => write::csv_rows(rows, buffer),
                    false => write::ndjson_rows(rows, buffer),
                }
                file.write_all(buffer).map_err(|e| failed(&e))?;
                buffer.clear();
                Ok(())
            }
            Table::Parquet(_) if rows.is_empty() => Ok(()),
            Table::Parquet(writer) => writer.write(&view_columns(rows)).map_err(|e| refused(&e)),
        }
    }

    fn finish(self) -> Outcome<()> {
        let file = match self {
            Table::Text { file, .. } => file,
            Table::Parquet(writer) => writer.finish().map_err(|e| refused(&e))?,
        };
        file.finish().map(|_| ()).map_err(|e| failed(&e))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, clippy::unwrap_used)]

    use super::{ViewArgs, view};
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use std::fs;

    #[test]
    fn tables_of_all_kinds() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let text = concat!(
            r#"{"resourceType":"Patient","id":"p","birthDate":"1970"}"#,
            "\n",
            r#"{"resourceType":"Condition","id":"c"}"#,
            "\n"
        );
        fs::write(at("a.ndjson"), text).unwrap();
        fs::write(at("bad.ndjson"), "{\n").unwrap();
        let json = r#"{"resource":"Patient","select":[{"column":[{"name":"id","path":"id"},
            {"name":"born","path":"birthDate"},{"name":"given","path":"name.given","collection":true}]}]}"#;
        fs::write(at("view.json"), json).unwrap();
        fs::write(at("wrong.json"), r#"{"resource":"Patient","select":[{"forEach":"@@"}]}"#)
            .unwrap();
        let run = |name: &str, input: &str, out: &str| {
            let path = at(name).to_str().map(str::to_owned).filter(|_| name.contains('.'));
            let args = ViewArgs {
                view: path.unwrap_or_else(|| name.to_owned()),
                input: vec![at(input).to_str().unwrap().to_owned()],
                out: at(out),
                overwrite: false,
                json: false,
                show_paths: false,
            };
            view(&args, true).map_err(|e| e.code)
        };
        assert_eq!(run("view.json", "a.ndjson", "t.csv"), Ok(0));
        assert_eq!(fs::read_to_string(at("t.csv")).unwrap(), "id,born,given\np,1970,[]\n");
        assert_eq!(run("view.json", "a.ndjson", "t.csv"), Err(2));
        assert_eq!(run("view.json", "a.ndjson", "t.ndjson"), Ok(0));
        let line = "{\"id\":\"p\",\"born\":\"1970\",\"given\":[]}\n";
        assert_eq!(fs::read_to_string(at("t.ndjson")).unwrap(), line);
        assert_eq!(run("view.json", "a.ndjson", "t.parquet"), Ok(0));
        let file = SerializedFileReader::new(fs::File::open(at("t.parquet")).unwrap()).unwrap();
        let rows: Vec<String> =
            file.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string()).collect();
        assert_eq!(rows, [r#"{id: "p", born: "1970", given: []}"#]);
        assert_eq!(run("us_core_conditions", "a.ndjson", "c.parquet"), Ok(0));
        assert_eq!(run("view.json", "bad.ndjson", "b.csv"), Ok(1));
        assert_eq!(run("wrong.json", "a.ndjson", "w.csv"), Err(2));
        assert_eq!(run("missing.json", "a.ndjson", "w.csv"), Err(2));
        assert_eq!(run("view.json", "a.ndjson", "w.txt"), Err(2));
        assert!(!at("w.csv").exists());
    }
}
