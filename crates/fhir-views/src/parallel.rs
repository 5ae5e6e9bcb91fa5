//! Many documents on all cores.

use medpipe_fhir_model::{Document, Limits, LineError};
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::{RowError, Rows, View};

/// What was read of a chunk of NDJSON: its rows, the lines that are not JSON, and the resources that the view cannot read (by their
/// number among the readable ones of the chunk).
#[derive(Debug)]
pub struct Chunk {
    /// The rows, in the order of the lines.
    pub rows: Rows,
    /// Lines that cannot be read.
    pub unreadable: Vec<LineError>,
    /// Resources that the view cannot read.
    pub refused: Vec<(usize, RowError)>,
}

/// Reads chunks of NDJSON, each of whole lines, on the threads of rayon; the results are in the order of the chunks.
pub fn read_lines(view: &View, chunks: Vec<Vec<u8>>) -> Vec<Chunk> {
    chunks.into_par_iter().map(|chunk| read_chunk(view, chunk)).collect()
}

fn read_chunk(view: &View, chunk: Vec<u8>) -> Chunk {
    let mut rows = view.rows();
    let mut refused = Vec::new();
    let length = chunk.len();
    match Document::parse_lines(chunk, &Limits::default()) {
        Ok((document, unreadable)) => {
            for (at, root) in document.roots().enumerate() {
                if let Err(error) = view.read(root, &mut rows) {
                    refused.push((at, error));
                }
            }
            Chunk { rows, unreadable, refused }
        }
        Err(error) => {
            let unreadable = vec![LineError { line: 1, offset: 0, length, error }];
            Chunk { rows, unreadable, refused }
        }
    }
}
