//! NDJSON: a JSON object a line.

use medpipe_fhir_model::JsonWriter;

use crate::rows::{ColumnBuffer, ColumnKind, Rows, Values};

/// Appends the rows, an object a line; null values are written as `null`, decimals with the digits they were read with.
pub fn ndjson_rows(rows: &Rows, out: &mut Vec<u8>) {
    for row in 0..rows.len() {
        let mut writer = JsonWriter::new(out);
        writer.begin_object();
        for (column, buffer) in rows.columns().iter().zip(rows.buffers()) {
            writer.key(&column.name);
            if buffer.is_collection() {
                list(buffer, row, &mut writer);
            } else {
                value(buffer, row, &mut writer);
            }
        }
        writer.end_object();
        out.push(b'\n');
    }
}

/// The list of a row as a JSON array.
pub(super) fn array(buffer: &ColumnBuffer, row: usize, out: &mut Vec<u8>) {
    list(buffer, row, &mut JsonWriter::new(out));
}

fn list(buffer: &ColumnBuffer, row: usize, writer: &mut JsonWriter<'_>) {
    writer.begin_array();
    for at in buffer.row(row) {
        value(buffer, at, writer);
    }
    writer.end_array();
}

fn value(buffer: &ColumnBuffer, at: usize, writer: &mut JsonWriter<'_>) {
    if !buffer.is_present(at) {
        writer.raw_value("null");
        return;
    }
    match buffer.values() {
        Values::Boolean(values) => {
            writer.raw_value(if values.get(at) == Some(&true) { "true" } else { "false" });
        }
        Values::Integer(values) => {
            writer.raw_value(&values.get(at).copied().unwrap_or(0).to_string());
        }
        Values::Text { .. } => {
            let text = buffer.text(at).unwrap_or("");
            match buffer.kind() {
                ColumnKind::Decimal => writer.raw_value(text),
                _ => writer.string(text),
            }
        }
    }
}
