//! Documents of files, resources of files and stores, one after the other.

use std::path::{Path, PathBuf};

use indicatif::ProgressBar;
use medpipe::adapter_files::{
    InputError, InputFile, InputSpec, PieceKind, SegmentConfig, SegmentReader, resolve,
};
use medpipe::adapter_sqlite::{ImportStore, StoreError, StoreReader, StoredVersion};
use medpipe::fhir_model::{Document, Limits, LineError, Position, Resource, Unit, UnitEntry, xml};

use crate::args_fhir::Resources;
use crate::commands::fhir::convert;
use crate::commands::fhir::trouble::Troubles;
use crate::commands::{Failure, Outcome};
use crate::progress;

/// A document of an input, or why there is none.
pub enum Piece {
    /// One document, of JSON or XML.
    Document(Document),
    /// A huge JSON document, not parsed; only for those who asked.
    Large(Vec<u8>),
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

/// Documents from this size on are not parsed for those who can do without.
const LARGE: usize = 32 << 20;

/// Calls `each` with every document and a number that stands for its bytes.
pub fn pieces(
    files: Vec<InputFile>,
    bar: &ProgressBar,
    each: &mut dyn FnMut(Position, u64, Piece) -> Outcome<()>,
) -> Outcome<()> {
    pieces_from(files, bar, usize::MAX, each)
}

/// The same, huge documents as they are.
pub fn pieces_or_bytes(
    files: Vec<InputFile>,
    bar: &ProgressBar,
    each: &mut dyn FnMut(Position, u64, Piece) -> Outcome<()>,
) -> Outcome<()> {
    pieces_from(files, bar, LARGE, each)
}

/// A JSON document of its bytes.
pub fn parsed(bytes: Vec<u8>) -> Piece {
    match Document::parse(bytes) {
        Ok(doc) => Piece::Document(doc),
        Err(e) => Piece::Unreadable("unreadable-json".to_owned(), e.to_string()),
    }
}

fn pieces_from(
    files: Vec<InputFile>,
    bar: &ProgressBar,
    large: usize,
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
                (None, PieceKind::Document) if piece.bytes.len() >= large => {
                    Piece::Large(piece.bytes)
                }
                (None, PieceKind::Document) => parsed(piece.bytes),
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

/// Opens a store that is there already, to change it.
pub fn open_store(path: &Path) -> Outcome<ImportStore> {
    exists(path)?;
    ImportStore::open(path).map_err(|e| store_failed(&e))
}

fn exists(path: &Path) -> Outcome<()> {
    match path.is_file() {
        true => Ok(()),
        false => Err(Failure::usage(
            "there is no store at that place; check the path, or make one with medpipe fhir import",
        )),
    }
}

/// What a failure of a store is for the command.
pub fn store_failed(error: &StoreError) -> Failure {
    let code = match error {
        _ if error.is_disk_full() => 3,
        StoreError::NotAStore { .. }
        | StoreError::NewerSchema { .. }
        | StoreError::Place { .. }
        | StoreError::Path => 2,
        _ => 1,
    };
    Failure { code, message: error.to_string() }
}

/// Where resources are read from.
pub enum Source<'a> {
    Files(Vec<InputFile>),
    Store(&'a ImportStore),
    /// A store that is not to be changed.
    Reader(StoreReader),
}

impl<'a> Source<'a> {
    /// The source that was named; `store` is open when it is to be changed.
    pub fn of(from: &Resources, store: Option<&'a ImportStore>) -> Outcome<Source<'a>> {
        match (store, &from.store) {
            (Some(store), _) => Ok(Source::Store(store)),
            (None, Some(path)) => {
                exists(path)?;
                StoreReader::open(path).map(Source::Reader).map_err(|e| store_failed(&e))
            }
            (None, None) => files(&from.paths).map(Source::Files),
        }
    }
}

/// Calls `each` with every resource; returns what could not be read.
pub fn resources(
    from: Source<'_>,
    shows_paths: bool,
    quiet: bool,
    each: &mut dyn FnMut(UnitEntry) -> Outcome<()>,
) -> Outcome<Troubles> {
    let mut troubles = Troubles::default();
    let mut stopped = None;
    let mut take = |version: StoredVersion| {
        let at = Position { input: version.input, entry: version.entry, ..Position::default() };
        match Document::parse(version.content.into_bytes()) {
            Err(error) => troubles.add(at, false, "damaged-content", &error.to_string()),
            Ok(doc) => {
                let resource = Resource::whole(doc);
                stopped = each(UnitEntry { resource, full_url: None, position: at }).err();
            }
        }
        stopped.is_none()
    };
    let walked = match from {
        Source::Files(files) => return units(files, shows_paths, quiet, each),
        Source::Store(store) => store.for_each_current(&mut take),
        Source::Reader(store) => store.for_each_current(&mut take),
    };
    walked.map_err(|e| store_failed(&e))?;
    stopped.map_or(Ok(troubles), Err)
}

/// Calls `each` with every resource of the files; returns what could not be read.
pub fn units(
    files: Vec<InputFile>,
    shows_paths: bool,
    quiet: bool,
    each: &mut dyn FnMut(UnitEntry) -> Outcome<()>,
) -> Outcome<Troubles> {
    let mut all = |unit: Unit, _: Option<Resource>, _: Position| {
        unit.entries.into_iter().try_for_each(&mut *each)
    };
    documents(files, shows_paths, quiet, &mut all)
}

/// Calls `each` with the resources of every document, the Bundle that they stand in, if any, and its place; returns what
/// could not be read.
pub fn documents(
    files: Vec<InputFile>,
    shows_paths: bool,
    quiet: bool,
    each: &mut dyn FnMut(Unit, Option<Resource>, Position) -> Outcome<()>,
) -> Outcome<Troubles> {
    let paths: Vec<PathBuf> = match shows_paths {
        true => files.iter().map(|file| file.path.clone()).collect(),
        false => Vec::new(),
    };
    let mut troubles = Troubles::named(paths);
    let bar = bar(&files, quiet, "reading");
    pieces(files, &bar, &mut |base, _, piece| {
        let (unit, rejected) = match &piece {
            Piece::Document(doc) => Unit::from_document(doc, base),
            Piece::Lines(doc, errors) => {
                for error in errors {
                    let (at, text) = (bad_line(base, error), error.error.kind.to_string());
                    troubles.add(at, true, "unreadable-json", &text);
                }
                Unit::from_lines(doc, base)
            }
            Piece::Large(_) => return Ok(()),
            Piece::Unreadable(rule, text) => {
                troubles.add(base, base.entry.is_some(), rule, text);
                return Ok(());
            }
        };
        let lines = matches!(piece, Piece::Lines(..));
        for no in rejected {
            troubles.add(no.position, lines, no.rule, no.diagnostics);
        }
        let bundle = match piece {
            Piece::Document(doc) => Some(Resource::whole(doc)),
            _ => None,
        };
        each(unit, bundle.filter(|whole| whole.resource_type() == "Bundle"), base)
    })?;
    bar.finish_and_clear();
    Ok(troubles)
}

/// Where a line that cannot be read stands.
pub fn bad_line(base: Position, error: &LineError) -> Position {
    Position {
        input: base.input,
        entry: base.entry.map(|first| first + error.line.saturating_sub(1) as u32),
        offset: base.offset + error.offset as u64,
        length: error.length as u64,
    }
}
