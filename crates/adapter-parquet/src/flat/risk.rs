//! Columns of a Parquet file, to measure.

use medpipe_phi_deid::risk::{RiskError, Table, TableBuilder};
use parquet::file::reader::ChunkReader;

use super::{Flat, FlatError};

/// Reads these columns of a Parquet file to measure their disclosure risk; without names, all of them.
/// What is not there (null) is a value of its own, the empty one.
///
/// # Errors
/// [`FlatError`] when the file cannot be read, or a column is not there or nested.
pub fn risk_table<N: AsRef<str>>(
    input: impl ChunkReader + 'static,
    columns: &[N],
) -> Result<Table, FlatError> {
    let flat = Flat::open(input)?;
    let mut places = Vec::with_capacity(columns.len());
    for name in columns.iter().map(AsRef::as_ref) {
        let place = flat.columns.iter().position(|c| c.name == name);
        places.push(place.ok_or_else(|| RiskError::NoColumn { name: name.to_owned() })?);
    }
    if columns.is_empty() {
        places = (0..flat.columns.len()).collect();
    }
    let names = places.iter().filter_map(|at| flat.columns.get(*at).map(|c| c.name.clone()));
    let mut builder = TableBuilder::new(names)?;
    for group in 0..flat.groups() {
        let chunks = places.iter().map(|at| flat.chunk(group, *at));
        let chunks = chunks.collect::<Result<Vec<_>, _>>()?;
        let mut texts = vec![String::new(); chunks.len()];
        for row in 0..flat.rows(group) {
            for ((chunk, text), column) in chunks.iter().zip(&mut texts).zip(&places) {
                text.clear();
                if chunk.text(row, text) == Some(false) {
                    return Err(FlatError::Type { column: column + 1 });
                }
            }
            builder.push(&texts)?;
        }
    }
    Ok(builder.finish()?)
}
