//! Rows of a CSV file.

use std::io::{self, BufRead, BufReader, Chain, Cursor, Read};

use csv_core::ReadRecordResult;

use super::{CsvError, CsvOptions, RowFault, header, recover};

/// How much is looked at to find the end of the first line.
const HEAD: u64 = 64 << 10;

/// Reads a CSV file row by row. Memory is bounded by the longest row allowed.
pub struct CsvReader<R> {
    input: BufReader<Chain<Cursor<Vec<u8>>, R>>,
    core: csv_core::Reader,
    names: Vec<String>,
    fields: Vec<u8>,
    ends: Vec<usize>,
    delimiter: u8,
    quotes: bool,
    max_row_bytes: usize,
    line: u64,
    offset: u64,
    /// The row at hand as it was read.
    raw: Vec<u8>,
    /// What is read once more behind a bad quote, and up to where it is.
    again: (Vec<u8>, usize),
    /// The first row is data and still to be given.
    first: Option<(u64, u64)>,
}

/// A row.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    fields: &'a [u8],
    ends: &'a [usize],
    columns: usize,
    line: u64,
    offset: u64,
    length: u64,
    fault: Option<RowFault>,
}

impl<R: Read> CsvReader<R> {
    /// Reads the header.
    ///
    /// # Errors
    /// [`CsvError`] when the file is empty, not UTF-8 by its mark, or has no fit header.
    pub fn new(mut input: R, options: &CsvOptions) -> Result<CsvReader<R>, CsvError> {
        let mut head = Vec::new();
        {
            let mut start = BufReader::with_capacity(4096, Read::by_ref(&mut input).take(HEAD));
            start.read_until(b'\n', &mut head).map_err(failed)?;
            head.extend_from_slice(start.buffer());
        }
        if head.starts_with(&[0xFF, 0xFE]) || head.starts_with(&[0xFE, 0xFF]) {
            return Err(CsvError::Utf16);
        }
        let mark = if head.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        let first = head.iter().position(|b| *b == b'\n').unwrap_or(head.len());
        let delimiter = header::delimiter(options, head.get(mark..first).unwrap_or(b""))?;
        let mut start = Cursor::new(head);
        start.set_position(mark as u64);
        let core =
            csv_core::ReaderBuilder::new().delimiter(delimiter).quoting(options.quotes).build();
        let mut reader = CsvReader {
            input: BufReader::with_capacity(1 << 16, start.chain(input)),
            core,
            names: Vec::new(),
            fields: vec![0; 4096],
            ends: vec![0; 64],
            delimiter,
            quotes: options.quotes,
            max_row_bytes: options.max_row_bytes,
            line: 1,
            offset: mark as u64,
            raw: Vec::new(),
            again: (Vec::new(), 0),
            first: None,
        };
        let Some(row) = reader.record()? else { return Err(CsvError::Empty) };
        match row.fault {
            None | Some(RowFault::Ragged { .. }) => {}
            Some(fault) => return Err(CsvError::BadHeader(fault)),
        }
        let place = (row.line, row.offset);
        let names = header::names(row.iter(), options)?;
        reader.names = names;
        reader.first = (!options.header).then_some(place);
        Ok(reader)
    }

    /// Names of the columns.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The delimiter.
    pub fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// The next row, good or with a fault; `None` at the end.
    ///
    /// # Errors
    /// [`CsvError::Io`] when the source fails.
    pub fn next_row(&mut self) -> Result<Option<Row<'_>>, CsvError> {
        if let Some((line, offset)) = self.first.take() {
            let length = self.offset - offset;
            let (count, fault) = (self.names.len(), None);
            return Ok(Some(self.row(count, line, offset, length, fault)));
        }
        self.record()
    }

    fn row(
        &self,
        count: usize,
        line: u64,
        offset: u64,
        length: u64,
        fault: Option<RowFault>,
    ) -> Row<'_> {
        let ends = self.ends.get(..count).unwrap_or_default();
        let fields = self.fields.get(..ends.last().copied().unwrap_or(0)).unwrap_or_default();
        let columns = self.names.len();
        let ragged = RowFault::Ragged { found: count, expected: columns };
        let fault = fault.or((count != columns).then_some(ragged));
        Row { fields, ends, columns, line, offset, length, fault }
    }

    fn record(&mut self) -> Result<Option<Row<'_>>, CsvError> {
        self.skip_line_ends()?;
        let (line, offset) = (self.line, self.offset);
        self.raw.clear();
        let (mut bytes, mut ends, mut quotes, mut too_long) = (0usize, 0usize, 0usize, false);
        loop {
            let buffer = fill(&mut self.input, &self.again)?;
            let (output, places) = (self.fields.get_mut(bytes..), self.ends.get_mut(ends..));
            let (result, taken, written, ended) = self.core.read_record(
                buffer,
                output.unwrap_or_default(),
                places.unwrap_or_default(),
            );
            let seen = buffer.get(..taken).unwrap_or_default();
            self.line += seen.iter().filter(|b| **b == b'\n').count() as u64;
            quotes += seen.iter().filter(|b| **b == b'"').count();
            if !too_long {
                self.raw.extend_from_slice(seen);
            }
            self.consume(taken);
            bytes += written;
            ends += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                // Of a row over the limit nothing is kept, but it is read to its end.
                ReadRecordResult::OutputFull if self.fields.len() >= self.max_row_bytes => {
                    if !too_long && self.resume(line, offset)? {
                        quotes = 1;
                        break;
                    }
                    too_long = true;
                    (bytes, ends) = (0, 0);
                }
                ReadRecordResult::OutputFull => {
                    let more = (self.fields.len() * 2).min(self.max_row_bytes).max(bytes + 1);
                    self.fields.resize(more, 0);
                }
                ReadRecordResult::OutputEndsFull if self.ends.len() > self.max_row_bytes => {
                    too_long = true;
                    (bytes, ends) = (0, 0);
                }
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return Ok(None),
            }
        }
        let more_lines = match self.line - line {
            0 => false,
            1 => self.raw.last() != Some(&b'\n'),
            _ => true,
        };
        if more_lines && !too_long && self.resume(line, offset)? {
            quotes = 1;
        }
        let fault = if too_long {
            Some(RowFault::TooLong)
        } else {
            (self.quotes && quotes % 2 == 1).then_some(RowFault::Quotes)
        };
        let length = self.offset - offset;
        Ok(Some(self.row(ends, line, offset, length, fault)))
    }

    /// Goes back to behind the line of a quote that is not closed, when the rows can be told again from there on.
    fn resume(&mut self, line: u64, offset: u64) -> Result<bool, CsvError> {
        if !self.quotes {
            return Ok(false);
        }
        let at_end = fill(&mut self.input, &self.again)?.is_empty();
        let place = recover::resumes(&self.raw, self.delimiter, self.names.len(), at_end);
        let Some(place) = place else { return Ok(false) };
        let mut again = self.raw.split_off(place);
        again.extend_from_slice(self.again.0.get(self.again.1..).unwrap_or_default());
        self.again = (again, 0);
        self.offset = offset + place as u64;
        self.line = line + self.raw.iter().filter(|b| **b == b'\n').count() as u64;
        self.core.reset();
        Ok(true)
    }

    fn consume(&mut self, bytes: usize) {
        self.offset += bytes as u64;
        if self.again.0.is_empty() {
            return self.input.consume(bytes);
        }
        self.again.1 += bytes;
        if self.again.1 >= self.again.0.len() {
            self.again = (Vec::new(), 0);
        }
    }

    /// Blank lines are no rows; the line of a row is where it begins.
    fn skip_line_ends(&mut self) -> Result<(), CsvError> {
        loop {
            let buffer = fill(&mut self.input, &self.again)?;
            let blank = buffer.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
            let all = blank == buffer.len();
            self.line += buffer.iter().take(blank).filter(|b| **b == b'\n').count() as u64;
            self.consume(blank);
            if !all || blank == 0 {
                return Ok(());
            }
        }
    }
}

impl<R> std::fmt::Debug for CsvReader<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CsvReader({} columns, line {})", self.names.len(), self.line)
    }
}

impl<'a> Row<'a> {
    /// The line where it begins, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Where it begins, in bytes from the start of the file.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Its length in bytes, with its line end or a part of that.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// What is wrong with it. Of a row with a fault only its place is worth something.
    pub fn fault(&self) -> Option<RowFault> {
        self.fault
    }

    /// Its fields as bytes, unquoted.
    pub fn iter(&self) -> impl Iterator<Item = &'a [u8]> {
        let (fields, ends) = (self.fields, self.ends);
        ends.iter().scan(0, move |from, to| {
            let field = fields.get(*from..*to).unwrap_or_default();
            *from = *to;
            Some(field)
        })
    }

    /// A field as bytes.
    pub fn bytes(&self, column: usize) -> Option<&'a [u8]> {
        let to = *self.ends.get(column)?;
        let from = column.checked_sub(1).and_then(|c| self.ends.get(c)).copied().unwrap_or(0);
        self.fields.get(from..to)
    }

    /// A field as text.
    ///
    /// # Errors
    /// [`CsvError::Row`] when it is not UTF-8 or the row has no such field.
    pub fn text(&self, column: usize) -> Result<&'a str, CsvError> {
        let ragged = RowFault::Ragged { found: self.ends.len(), expected: self.columns };
        let fault = |fault| CsvError::Row { line: self.line, fault };
        let bytes = self.bytes(column).ok_or_else(|| fault(ragged))?;
        std::str::from_utf8(bytes).map_err(|_| fault(RowFault::Encoding))
    }
}

impl std::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Row(line {}, {} fields)", self.line, self.ends.len())
    }
}

/// What comes next: what is read once more, then the source.
fn fill<'b, B: BufRead>(
    input: &'b mut B,
    again: &'b (Vec<u8>, usize),
) -> Result<&'b [u8], CsvError> {
    if !again.0.is_empty() {
        return Ok(again.0.get(again.1..).unwrap_or_default());
    }
    loop {
        match input.fill_buf() {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            // Asked once more, for the compiler cannot see that the loop ends here.
            Ok(_) => return input.fill_buf().map_err(failed),
            Err(error) => return Err(failed(error)),
        }
    }
}

fn failed(error: io::Error) -> CsvError {
    CsvError::Io(error.kind())
}
