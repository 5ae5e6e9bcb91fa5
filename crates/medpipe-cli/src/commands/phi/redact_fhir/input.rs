//! FHIR as it comes: JSON or NDJSON, plain or gzip, read twice.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use medpipe::adapter_files::{
    InputFile, InputSpec, PieceKind, RawPiece, SegmentConfig, SegmentReader, resolve,
};
use medpipe::fhir_model::{BundleEntries, Document, Limits, LineError, Resource, StreamError};

use crate::commands::phi::reader;
use crate::commands::{Failure, Outcome};

/// Some resources of the input, each with its place, and what cannot be read.
#[derive(Default)]
pub(super) struct Part {
    pub(super) resources: Vec<(Resource, String)>,
    /// Place and reason.
    pub(super) refused: Vec<(String, String)>,
    /// Why entries of a Bundle cannot be read: `null` stands for them.
    pub(super) unreadable: BTreeMap<String, String>,
}

/// An input that can be read more than once.
pub(super) struct Input {
    file: InputFile,
    /// The bytes of what can be read only once.
    held: Option<Arc<[u8]>>,
}

impl Input {
    /// A file is read anew each time; standard input and pipes are held.
    pub(super) fn open(name: &str) -> Outcome<Input> {
        let path = Path::new(name);
        if path.is_dir() {
            return Err(Failure::usage("the input is a directory; name a file"));
        }
        let (name, held) = if name != "-" && path.is_file() {
            (name, None)
        } else {
            let mut bytes = Vec::new();
            reader(name)?
                .read_to_end(&mut bytes)
                .map_err(|e| Failure::io("the input cannot be read", &e))?;
            ("-", Some(bytes.into()))
        };
        let mut files =
            resolve(&InputSpec::new([name])).map_err(|e| Failure::usage(e.to_string()))?;
        let file = files.pop().ok_or_else(|| Failure::usage("there is no input"))?;
        Ok(Input { file, held })
    }

    /// Calls `each` with the parts, in order.
    pub(super) fn each(&self, each: &mut dyn FnMut(Part) -> Outcome<()>) -> Outcome<()> {
        let config = SegmentConfig { segment_bytes: 1, ..SegmentConfig::default() };
        let mut segments = SegmentReader::new(vec![self.file.clone()], config);
        if let Some(bytes) = &self.held {
            segments = segments.with_stdin(Box::new(Cursor::new(bytes.clone())));
        }
        let failed = |e: medpipe::adapter_files::InputError| Failure::usage(e.to_string());
        while let Some(segment) = segments.next_segment().map_err(failed)? {
            segment.pieces.into_iter().try_for_each(|piece| each(part(piece)))?;
        }
        Ok(())
    }
}

fn part(piece: RawPiece) -> Part {
    let first = piece.first_line.unwrap_or(1);
    let mut part = Part::default();
    if let Some(error) = piece.error {
        let place = piece.first_line.map(|n| format!("line {n}")).unwrap_or_default();
        part.refused.push((place, error.to_string()));
        return part;
    }
    match piece.kind {
        PieceKind::NdjsonChunk => lines(piece.bytes, first, &mut part),
        PieceKind::Document => document(piece.bytes, &mut part),
    }
    part
}

/// A whole document. Where it cannot be read: a Bundle without its bad entries, or the good lines.
fn document(bytes: Vec<u8>, part: &mut Part) {
    let error = match Document::parse(bytes.clone()) {
        Ok(document) => return part.resources.push((Resource::whole(document), String::new())),
        Err(error) => error,
    };
    if bundle(&bytes, part).is_none() {
        part.unreadable.clear();
        lines(bytes, 1, part);
        if part.resources.is_empty() {
            part.refused = vec![(String::new(), format!("the input is no JSON: {error}"))];
        }
    }
}

/// A Bundle of the entries that can be read.
fn bundle(bytes: &[u8], part: &mut Part) -> Option<()> {
    let mut entries = BundleEntries::new(bytes, Limits::default());
    let mut good = String::new();
    for entry in &mut entries {
        match entry {
            Ok(entry) => {
                good.push_str(if good.is_empty() { "" } else { "," });
                good.push_str(entry.document.source());
            }
            Err(StreamError::Entry { number, error }) => {
                good.push_str(if good.is_empty() { "null" } else { ",null" });
                part.unreadable.insert(format!("Bundle.entry[{number}]"), error.to_string());
            }
            Err(_) => return None,
        }
    }
    let around = entries.finish().ok()?;
    around.root().resource_type().filter(|kind| *kind == "Bundle")?;
    let front = around.source().strip_suffix('}')?;
    let whole = Document::parse(format!("{front},\"entry\":[{good}]}}").into_bytes()).ok()?;
    part.resources.push((Resource::whole(whole), String::new()));
    Some(())
}

fn lines(bytes: Vec<u8>, first: u64, part: &mut Part) {
    let (document, errors) = match Document::parse_lines(bytes, &Limits::default()) {
        Ok(read) => read,
        Err(error) => return part.refused.push((format!("line {first}"), error.to_string())),
    };
    let (mut line, mut seen) = (first, 0);
    for root in document.roots() {
        let passed = document.source().as_bytes().get(seen..root.offset()).unwrap_or_default();
        line += passed.iter().filter(|b| **b == b'\n').count() as u64;
        seen = root.offset();
        part.resources.push((Resource::new(document.clone(), root.id()), format!("line {line}")));
    }
    for LineError { line, error, .. } in errors {
        let place = format!("line {}", first + line as u64 - 1);
        part.refused.push((place, format!("{} at column {}", error.kind, error.column)));
    }
}
