//! Documents of files, resources of files and stores, one after the other.

use std::path::Path;

use indicatif::ProgressBar;
use medpipe::adapter_files::{
    InputError, InputFile, InputSpec, PieceKind, SegmentConfig, SegmentReader, resolve,
};
use medpipe::adapter_sqlite::{ImportStore, StoreError};
use medpipe::fhir_model::{Document, Limits, LineError, Position, Resource, Unit, UnitEntry, xml};

use crate::args_fhir::Resources;
use crate::commands::fhir::convert;
use crate::commands::{Failure, Outcome};
use crate::progress;

/// A document of an input, or why there is none.
pub enum Piece {
    /// One document, of JSON or XML.
    Document(Document),
    /// Lines, and those that cannot be read.
    Lines(Document, Vec<LineError>),
    /// Rule and text.
    Unreadable(String, String),
}

/// The input files, sorted.
pub fn files(paths: &[String]) -> Outcome<Vec<InputFile>> {
    resolve(&InputSpec::new(paths.to_vec())).map_err(|e| Failure::usage(e.to_string()))
}

/// A bar over the bytes of those files.
pub fn bar(files: &[InputFile], quiet: bool, message: &'static str) -> ProgressBar {
    let bar = progress::bytes(files.iter().map(|f| f.bytes).sum(), quiet);
    bar.set_message(message);
    bar
}

/// Calls `each` with every document and a number that stands for its bytes.
pub fn pieces(
    files: Vec<InputFile>,
    bar: &ProgressBar,
    each: &mut dyn FnMut(Position, u64, Piece) -> Outcome<()>,
) -> Outcome<()> {
    use std::hash::{DefaultHasher, Hasher as _};
    let mut segments = SegmentReader::new(files, SegmentConfig::default());
    let failed = |e: InputError| Failure { code: 1, message: e.to_string() };
    while let Some(segment) = segments.next_segment().map_err(failed)? {
        bar.set_position(segments.consumed());
        for piece in segment.pieces {
            let entry = piece.first_line.map(|n| n.saturating_sub(1) as u32);
            let base = Position { input: piece.input, entry, offset: piece.offset, length: 0 };
            let mut hasher = DefaultHasher::new();
            hasher.write(&piece.bytes);
            let hash = hasher.finish();
            let parsed = match (piece.error, piece.kind) {
                (Some(error), _) => Piece::Unreadable(
                    error.code.as_str().to_owned(),
                    error.code.message().to_owned(),
                ),
                (None, PieceKind::Document) if convert::is_xml(&piece.bytes) => {
                    match xml::read(&piece.bytes, &Limits::default()) {
                        Ok(doc) => Piece::Document(doc),
                        Err(e) => Piece::Unreadable("unreadable-xml".to_owned(), e.to_string()),
                    }
                }
                (None, PieceKind::Document) => match Document::parse(piece.bytes) {
                    Ok(doc) => Piece::Document(doc),
                    Err(e) => Piece::Unreadable("unreadable-json".to_owned(), e.to_string()),
                },
                (None, PieceKind::NdjsonChunk) => {
                    match Document::parse_lines(piece.bytes, &Limits::default()) {
                        Ok((doc, errors)) => Piece::Lines(doc, errors),
                        Err(e) => Piece::Unreadable("unreadable-json".to_owned(), e.to_string()),
                    }
                }
            };
            each(base, hash, parsed)?;
        }
    }
    Ok(())
}

/// A store that is there already.
pub fn open_store(path: &Path) -> Outcome<ImportStore> {
    if !path.is_file() {
        return Err(Failure::usage("there is no store at that place"));
    }
    ImportStore::open(path).map_err(|e| store_failed(&e))
}

/// What a failure of a store is for the command.
pub fn store_failed(error: &StoreError) -> Failure {
    let code = match error {
        _ if error.is_disk_full() => 3,
        StoreError::NotAStore { .. } | StoreError::NewerSchema { .. } => 2,
        _ => 1,
    };
    Failure { code, message: error.to_string() }
}

/// Calls `each` with every resource of the files or the store; returns how many items could not be read.
pub fn resources(
    from: &Resources,
    store: Option<&ImportStore>,
    quiet: bool,
    each: &mut dyn FnMut(UnitEntry) -> Outcome<()>,
) -> Outcome<u64> {
    let mut unreadable = 0;
    if let Some(store) = store {
        let mut stopped = None;
        let walked = store.for_each_current(|version| {
            let Ok(doc) = Document::parse(version.content.into_bytes()) else {
                unreadable += 1;
                return true;
            };
            let at = Position { input: version.input, entry: version.entry, ..Position::default() };
            let entry = UnitEntry { resource: Resource::whole(doc), full_url: None, position: at };
            match each(entry) {
                Ok(()) => true,
                Err(failure) => {
                    stopped = Some(failure);
                    false
                }
            }
        });
        walked.map_err(|e| store_failed(&e))?;
        return stopped.map_or(Ok(unreadable), Err);
    }
    units(files(&from.paths)?, quiet, each)
}

/// Calls `each` with every resource of the files; returns how many items could not be read.
pub fn units(
    files: Vec<InputFile>,
    quiet: bool,
    each: &mut dyn FnMut(UnitEntry) -> Outcome<()>,
) -> Outcome<u64> {
    let mut unreadable = 0;
    let bar = bar(&files, quiet, "reading");
    pieces(files, &bar, &mut |base, _, piece| {
        let (unit, rejected) = match &piece {
            Piece::Document(doc) => Unit::from_document(doc, base),
            Piece::Lines(doc, errors) => {
                unreadable += errors.len() as u64;
                Unit::from_lines(doc, base)
            }
            Piece::Unreadable(..) => {
                unreadable += 1;
                return Ok(());
            }
        };
        unreadable += rejected.len() as u64;
        unit.entries.into_iter().try_for_each(&mut *each)
    })?;
    bar.finish_and_clear();
    Ok(unreadable)
}
