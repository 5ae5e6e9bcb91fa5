//! Where to go on behind a quote that nobody closed.
//!
//! Such a quote makes the following rows one field, up to the next quote or the end of the file. Its row is given up
//! alone when it would have had the right number of fields without the quote, and when what follows on the next
//! line are proper rows again. Lines of a note are hardly ever that, so no text gets into columns where it does not
//! belong; of a table of one column nothing can be told.

/// So many rows must be proper ones, as far as there are as many.
const ROWS: usize = 3;

/// The place behind the line of the bad quote, when the rows can be told again from there on. `raw` is a row as it was
/// read, its line end included, or a part of it; `at_end` when nothing follows.
pub(super) fn resumes(raw: &[u8], delimiter: u8, columns: usize, at_end: bool) -> Option<usize> {
    let (opened, before) = bad_quote(raw, delimiter)?;
    let rest = raw.get(opened..)?;
    let line = rest.iter().position(|b| *b == b'\n')?;
    let literal = rest.get(..line)?.iter().filter(|b| **b == delimiter).count();
    if columns < 2 || before + literal + 1 != columns {
        return None;
    }
    let start = opened + line + 1;
    let (mut at, mut rows) = (start, 0);
    while rows < ROWS {
        let left = raw.get(at..).unwrap_or_default();
        let blank = left.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        let left = left.get(blank..).unwrap_or_default();
        if left.is_empty() {
            break;
        }
        match proper_row(left, delimiter) {
            Row::Ends { fields, length } if fields == columns => at += blank + length,
            Row::Open { fields } if !at_end && fields <= columns => {
                rows += usize::from(fields == columns);
                break;
            }
            _ => return None,
        }
        rows += 1;
    }
    (rows > 0).then_some(start)
}

/// Where the first quote stands that is not closed, or closed in the middle of a field, and the fields before it.
fn bad_quote(raw: &[u8], delimiter: u8) -> Option<(usize, usize)> {
    let (mut at, mut fields) = (0, 0);
    while at < raw.len() {
        match field(raw.get(at..)?, delimiter) {
            Field::Bad | Field::Open => return Some((at, fields)),
            Field::Ends { length, last: true } if at + length >= raw.len() => return None,
            Field::Ends { length, .. } => at += length,
        }
        fields += 1;
    }
    None
}

enum Row {
    Ends {
        fields: usize,
        length: usize,
    },
    /// It does not end here; with the field that does not.
    Open {
        fields: usize,
    },
    Bad,
}

/// The row that begins here, read without any liberty.
fn proper_row(text: &[u8], delimiter: u8) -> Row {
    let (mut at, mut fields) = (0, 0);
    loop {
        fields += 1;
        match field(text.get(at..).unwrap_or_default(), delimiter) {
            Field::Ends { length, last: true } => return Row::Ends { fields, length: at + length },
            Field::Ends { length, last: false } => at += length,
            Field::Open => return Row::Open { fields },
            Field::Bad => return Row::Bad,
        }
    }
}

enum Field {
    /// Its length with what ends it; `last` when that is a line end or the end of the text.
    Ends { length: usize, last: bool },
    /// Quoted, and not closed.
    Open,
    /// Something stands behind the closing quote, or a quote in a field without.
    Bad,
}

fn field(text: &[u8], delimiter: u8) -> Field {
    let ends = |b: &u8| *b == delimiter || *b == b'\n';
    let (mut at, quoted) = (0, text.first() == Some(&b'"'));
    if quoted {
        at = 1;
        loop {
            let Some(quote) = text.get(at..).and_then(|t| t.iter().position(|b| *b == b'"')) else {
                return Field::Open;
            };
            at += quote + 1;
            if text.get(at) != Some(&b'"') {
                break;
            }
            at += 1;
        }
    }
    let rest = text.get(at..).unwrap_or_default();
    let end = rest.iter().position(ends).unwrap_or(rest.len());
    let tail = rest.get(..end).unwrap_or_default();
    let clean = match quoted {
        true => matches!(tail, b"" | b"\r"),
        false => !tail.contains(&b'"'),
    };
    match rest.get(end) {
        _ if !clean => Field::Bad,
        Some(b) if *b == delimiter => Field::Ends { length: at + end + 1, last: false },
        Some(_) => Field::Ends { length: at + end + 1, last: true },
        None => Field::Ends { length: at + end, last: true },
    }
}
