//! CSV (RFC 4180, with `\n` between lines).

use crate::rows::{ColumnBuffer, Rows, Values};

/// Appends the names of the columns as a line.
pub fn csv_header(rows: &Rows, out: &mut Vec<u8>) {
    for (at, column) in rows.columns().iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        field(&column.name, out);
    }
    out.push(b'\n');
}

/// Appends the rows, a line each. Null is nothing between the commas, the empty text is `""`, a collection is the JSON text of an
/// array. In a table of one column null is `""`, too: readers pass over an empty line.
pub fn csv_rows(rows: &Rows, out: &mut Vec<u8>) {
    let mut list = Vec::new();
    for row in 0..rows.len() {
        let start = out.len();
        for (at, buffer) in rows.buffers().iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            if buffer.is_collection() {
                list.clear();
                super::ndjson::array(buffer, row, &mut list);
                field(&String::from_utf8_lossy(&list), out);
            } else {
                value(buffer, row, out);
            }
        }
        if out.len() == start {
            out.extend_from_slice(b"\"\"");
        }
        out.push(b'\n');
    }
}

fn value(buffer: &ColumnBuffer, at: usize, out: &mut Vec<u8>) {
    if !buffer.is_present(at) {
        return;
    }
    match buffer.values() {
        Values::Boolean(values) => {
            let text = if values.get(at) == Some(&true) { "true" } else { "false" };
            out.extend_from_slice(text.as_bytes());
        }
        Values::Integer(values) => {
            let number = values.get(at).copied().unwrap_or(0);
            out.extend_from_slice(number.to_string().as_bytes());
        }
        Values::Text { .. } => field(buffer.text(at).unwrap_or(""), out),
    }
}

fn field(text: &str, out: &mut Vec<u8>) {
    let special = |byte: &u8| matches!(byte, b',' | b'"' | b'\n' | b'\r');
    if !text.is_empty() && !text.as_bytes().iter().any(special) {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(b'"');
    for (at, piece) in text.split('"').enumerate() {
        if at > 0 {
            out.extend_from_slice(b"\"\"");
        }
        out.extend_from_slice(piece.as_bytes());
    }
    out.push(b'"');
}
