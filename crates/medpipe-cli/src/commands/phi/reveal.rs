//! `medpipe phi reveal`: what the operator `encrypt` hid, for who has the key.

use std::io::Write;
use std::path::Path;

use medpipe::phi_deid::table::csv::{CsvOptions, CsvReader, CsvWriter};
use medpipe::phi_deid::{Revealed, Vault};

use super::output::Output;
use super::{read_text, redact_key, unwritable};
use crate::args_phi::{RevealArgs, RevealFormat};
use crate::commands::{Failure, Outcome};

/// Opens tokens: 0 when all were opened, 1 when some were not, 2 when the key opens none.
pub(super) fn run(args: &RevealArgs) -> Outcome {
    let key = redact_key::given(args.key_file.as_deref())?.ok_or_else(|| {
        Failure::usage("give the key that made the tokens: --key-file, or MEDPIPE_KEY_FILE")
    })?;
    let mut out = Output::create(
        args.out.as_deref(),
        &[Some(Path::new(&args.file)), args.key_file.as_deref()],
    )?;
    let text = read_text(&args.file)?;
    let vault = Vault::new(&key);
    let (opened, refused) = match format_of(args) {
        RevealFormat::Csv => table(&vault, &text, &mut out)?,
        RevealFormat::Json => write(vault.reveal_with(&text, &json_string), &mut out)?,
        RevealFormat::Text => write(vault.reveal(&text), &mut out)?,
    };
    out.finish()?;
    if opened + refused == 0 {
        tracing::warn!("no token in the input");
    }
    if refused > 0 {
        tracing::warn!("{refused} tokens stay: altered, or made under another key");
    }
    Ok(u8::from(refused > 0))
}

fn format_of(args: &RevealArgs) -> RevealFormat {
    let extension = args.file.rsplit_once('.').map(|(_, extension)| extension);
    args.format.unwrap_or(match extension {
        Some("json" | "jsonl" | "ndjson") => RevealFormat::Json,
        Some("csv" | "tsv") => RevealFormat::Csv,
        _ => RevealFormat::Text,
    })
}

/// A key that opens nothing is the wrong one, and nothing is written.
fn checked(opened: u64, refused: u64) -> Outcome<(u64, u64)> {
    match (opened, refused) {
        (0, 1..) => Err(Failure::usage(format!(
            "the key opens none of the {refused} tokens: they were made under another key, or altered"
        ))),
        counts => Ok(counts),
    }
}

fn write(revealed: Revealed, out: &mut dyn Write) -> Outcome<(u64, u64)> {
    let counts = checked(revealed.opened, revealed.refused)?;
    out.write_all(revealed.text.as_bytes()).map_err(|e| unwritable(&e))?;
    Ok(counts)
}

/// The value as it stands within a JSON string.
fn json_string(value: &str, out: &mut String) {
    let quoted = serde_json::Value::from(value).to_string();
    out.push_str(quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or(""));
}

/// Cell by cell, since a value may need quotes.
fn table(vault: &Vault, text: &str, out: &mut dyn Write) -> Outcome<(u64, u64)> {
    let failed =
        |e: medpipe::phi_deid::table::csv::CsvError| Failure { code: 1, message: e.to_string() };
    let options = CsvOptions { header: false, ..CsvOptions::default() };
    let mut reader = CsvReader::new(text.as_bytes(), &options).map_err(failed)?;
    let mut clean = CsvWriter::new(Vec::new(), reader.delimiter(), &options);
    let (mut opened, mut refused) = (0, 0);
    while let Some(row) = reader.next_row().map_err(failed)? {
        if let Some(fault) = row.fault() {
            let message = format!("line {}: {fault}", row.line());
            return Err(Failure { code: 1, message });
        }
        let mut cells = Vec::new();
        for cell in row.iter() {
            let made = vault.reveal(&String::from_utf8_lossy(cell));
            (opened, refused) = (opened + made.opened, refused + made.refused);
            cells.push(made.text);
        }
        clean.write(cells.iter().map(|cell| cell.as_str())).map_err(failed)?;
    }
    let counts = checked(opened, refused)?;
    let bytes = clean.finish().map_err(failed)?;
    out.write_all(&bytes).map_err(|e| unwritable(&e))?;
    Ok(counts)
}
