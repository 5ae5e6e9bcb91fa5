//! Sources of raw units: files, and the synthetic population.

use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;
use medpipe_adapter_files::{
    InputFile, InputLimits, PieceErrorCode, PieceKind, RawPiece, SegmentConfig, SegmentReader,
};
use medpipe_etl_core::{
    Batch, Context, Error, ErrorKind, Record, RecordId, Result, RunClock, Segment, SegmentId,
    Sensitivity, Source,
};
use medpipe_fhir_model::Position;
use medpipe_fhir_stages::{Broken, RawUnit, Shape};
use medpipe_phi_deid::Key;
use medpipe_synth_phi::Population;

use crate::config::Config;

/// What a run reads when it is no file: a queue, a database, an interface engine.
pub trait Inputs: Send + Sync {
    /// Name and size in bytes of each input, 0 where that is not known. Names appear nowhere: outputs know inputs by number
    /// and keyed fingerprint.
    fn list(&self) -> Vec<(String, u64)>;

    /// The segments, from the first. They must be cut by position, size or count alone, never by time: an interrupted run
    /// goes on behind those that are done.
    ///
    /// # Errors
    /// When the inputs cannot be reached; that ends the run.
    fn open(&self, cx: &Context) -> Result<Box<dyn Source<Item = RawUnit> + Send>>;

    /// Whether they can be opened again. If not, there is no first pass over all that is known of the patients (each unit
    /// knows only its own), and no resuming.
    fn readable_again(&self) -> bool {
        true
    }
}

/// What a run reads.
pub enum Input {
    /// Files, in order. A stream can be read once only.
    Files { files: Vec<InputFile>, stream: bool },
    /// A synthetic population of that many patients.
    Synthetic(u64),
    /// Anything else.
    Other(Arc<dyn Inputs>),
}

impl Input {
    /// The files, if it is files.
    pub fn files(&self) -> &[InputFile] {
        match self {
            Input::Files { files, .. } => files,
            _ => &[],
        }
    }

    /// Whether it can be read a second time.
    pub fn readable_again(&self) -> bool {
        match self {
            Input::Files { stream, .. } => !stream,
            Input::Synthetic(_) => true,
            Input::Other(inputs) => inputs.readable_again(),
        }
    }

    /// Bytes that it may come to.
    pub fn bytes(&self) -> u64 {
        let grows = |f: &InputFile| f.bytes * if f.gzip { 12 } else { 1 };
        match self {
            Input::Files { files, .. } => files.iter().map(grows).sum(),
            Input::Synthetic(_) => 0,
            Input::Other(inputs) => inputs.list().iter().map(|(_, bytes)| bytes).sum(),
        }
    }

    /// The segments, from the first.
    pub fn source(
        &self,
        config: &Config,
        cx: &Context,
    ) -> Result<Box<dyn Source<Item = RawUnit> + Send>> {
        let files = match self {
            Input::Files { files, .. } => files,
            Input::Other(inputs) => return inputs.open(cx),
            Input::Synthetic(patients) => {
                let RunClock { year, month, day, .. } = cx.clock;
                let day =
                    NaiveDate::from_ymd_opt(year, month.into(), day.into()).unwrap_or_default();
                let population = Population::new(config.run.seed, day);
                let patients = *patients;
                return Ok(Box::new(Synthetic { population, patients, next: 0, segments: 0 }));
            }
        };
        let limits = InputLimits {
            max_document_bytes: config.run.max_document_bytes,
            ..InputLimits::default()
        };
        let segment_bytes = config.run.segment_bytes;
        let segments = SegmentConfig { segment_bytes, limits, ..SegmentConfig::default() };
        Ok(Box::new(Files(SegmentReader::new(files.clone(), segments))))
    }

    /// Keyed fingerprint of the name, and stored size, of each input.
    pub fn fingerprints(&self, key: &Key) -> Vec<(String, u64)> {
        let names_key = key.derive("medpipe input names v1");
        let of = |name: &[u8], bytes: u64| {
            let hash = blake3::keyed_hash(&names_key, name).to_hex();
            (hash.as_str().get(..32).unwrap_or_default().to_owned(), bytes)
        };
        let name = |f: &InputFile| f.path.file_name().map(|n| n.as_encoded_bytes().to_vec());
        match self {
            Input::Files { files, .. } => {
                files.iter().map(|f| of(&name(f).unwrap_or_default(), f.bytes)).collect()
            }
            Input::Synthetic(patients) => (0..*patients).map(|n| of(&n.to_le_bytes(), 0)).collect(),
            Input::Other(inputs) => {
                inputs.list().iter().map(|(name, bytes)| of(name.as_bytes(), *bytes)).collect()
            }
        }
    }
}

impl fmt::Debug for dyn Inputs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Inputs")
    }
}

/// Files, segment by segment.
pub struct Files(pub SegmentReader);

impl Source for Files {
    type Item = RawUnit;

    fn next_segment(&mut self, cx: &Context) -> Result<Option<Segment<RawUnit>>> {
        let segment = self.0.next_segment();
        let segment = segment.map_err(|e| Error::new(ErrorKind::Source, e.to_string()))?;
        Ok(segment.map(|segment| Segment {
            id: SegmentId(segment.index),
            bytes: segment.bytes(),
            batch: Batch::of(segment.pieces.into_iter().map(|p| unit(p, cx.sensitivity))),
        }))
    }
}

fn unit(piece: RawPiece, sensitivity: Sensitivity) -> Record<RawUnit> {
    let shape = match piece.kind {
        PieceKind::Document => Shape::Document,
        PieceKind::NdjsonChunk => Shape::Lines,
    };
    let line = piece.first_line.map(|n| n.saturating_sub(1) as u32);
    let base = Position { input: piece.input, entry: line, offset: piece.offset, length: 0 };
    let broken = piece.error.map(|error| Broken {
        code: match error.code {
            PieceErrorCode::TooLarge | PieceErrorCode::LineTooLong => "too-long",
            PieceErrorCode::GzipBomb => "too-costly",
            PieceErrorCode::Unreadable | PieceErrorCode::ReadFailed => "exception",
            _ => "structure",
        },
        rule: error.code.as_str(),
        diagnostics: error.code.message(),
    });
    let id = RecordId { input: piece.input, entry: line, offset: piece.offset, length: 0 };
    Record::new(id, sensitivity, RawUnit { base, shape, bytes: piece.bytes, broken })
}

/// A synthetic population, one Bundle a patient.
pub struct Synthetic {
    /// Where they come from.
    pub population: Population,
    /// How many.
    pub patients: u64,
    /// The next one.
    pub next: u64,
    /// Segments given so far.
    pub segments: u32,
}

/// Bytes after which a segment of the synthetic population ends.
const SEGMENT_BYTES: u64 = 1 << 20;

impl Source for Synthetic {
    type Item = RawUnit;

    fn next_segment(&mut self, cx: &Context) -> Result<Option<Segment<RawUnit>>> {
        let (mut batch, mut bytes) = (Batch::default(), 0);
        while self.next < self.patients && bytes < SEGMENT_BYTES {
            let json = self.population.bundle(self.next).json;
            let base = Position { input: self.next as u32, ..Position::default() };
            let id = RecordId { input: base.input, ..RecordId::default() };
            bytes += json.len() as u64;
            let raw = RawUnit { base, shape: Shape::Document, bytes: json, broken: None };
            batch.push(Record::new(id, cx.sensitivity, raw));
            self.next += 1;
        }
        if batch.is_empty() {
            return Ok(None);
        }
        let id = SegmentId(self.segments);
        self.segments += 1;
        Ok(Some(Segment { id, bytes, batch }))
    }
}
