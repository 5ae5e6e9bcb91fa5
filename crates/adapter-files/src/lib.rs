//! Input files, globs, gzip, segments and atomic writes for medpipe pipelines.
//!
//! ```no_run
//! use medpipe_adapter_files::{InputSpec, SegmentConfig, SegmentReader, resolve};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let files = resolve(&InputSpec::new(["bundles/"]))?;
//! let mut reader = SegmentReader::new(files, SegmentConfig::default());
//! while let Some(segment) = reader.next_segment()? {
//!     for piece in &segment.pieces {
//!         match &piece.error {
//!             None => println!("{}: {} bytes", piece.label(), piece.bytes.len()),
//!             Some(error) => println!("{}: {error}", piece.label()),
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A segment is cut by input position alone, so the same input gives the same segments at any number of
//! threads, plain or gzip. A file that cannot be read, or not to its end, gives a piece with an error;
//! everything else is still delivered.
//!
//! # Modules
//! - [`input`]: paths, directories, globs and `-` to sorted [`InputFile`]s
//! - [`piece`]: what a reader hands out: [`RawSegment`], [`RawPiece`], [`PieceError`]
//! - [`segment`]: [`SegmentReader`], and [`fetch`](segment::fetch) for one range of one input
//! - [`out`]: [`OutDir`], the output directory from unfinished to finished
//! - [`atomic`]: files that appear whole or not at all
//! - [`lock`]: one run per output directory
//! - [`disk`]: free space, asked before and during a run
//! - [`keyfile`]: reads key material
//!
//! # Not for
//! - Parsing: bytes leave here as they are, and UTF-8 is not checked. That is the reader of `medpipe-fhir-model`.
//! - Showing paths: an input's file name is often a patient's name. Errors and `Debug` here carry an
//!   [`InputFile::label`] or the number of a mention on the command line, never a path.
//! - Network storage: local files only.

pub mod atomic;
pub mod disk;
pub mod input;
pub mod keyfile;
pub mod lock;
pub mod out;
pub mod piece;
pub mod segment;
pub mod typed;

mod cut;
mod source;

pub use input::{InputError, InputFile, InputLimits, InputSpec, resolve};
pub use out::{OutDir, OutError, OutPolicy, OutState};
pub use piece::{PieceError, PieceErrorCode, PieceKind, RawPiece, RawSegment};
pub use segment::{SegmentConfig, SegmentReader};
pub use typed::{TypedFile, TypedLines};
