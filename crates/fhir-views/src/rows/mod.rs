//! What a view reads: columns and their buffers.

mod buffer;
mod column;

pub(crate) use buffer::Mismatch;
pub use buffer::{ColumnBuffer, Values};
pub(crate) use column::kind_of;
pub use column::{Column, ColumnKind, Tag};

/// Rows in columns, for one view. `Debug` shows the shape only.
#[derive(Clone)]
pub struct Rows {
    pub(crate) columns: std::sync::Arc<[Column]>,
    pub(crate) buffers: Vec<ColumnBuffer>,
    pub(crate) len: usize,
}

impl Rows {
    pub(crate) fn new(columns: std::sync::Arc<[Column]>) -> Rows {
        let buffers = columns.iter().map(|c| ColumnBuffer::new(c.kind, c.collection)).collect();
        Rows { columns, buffers, len: 0 }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// True without rows.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// What the columns are.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The values, one buffer a column, in the order of [`Rows::columns`].
    pub fn buffers(&self) -> &[ColumnBuffer] {
        &self.buffers
    }

    /// Bytes that the values take.
    pub fn heap_bytes(&self) -> usize {
        self.buffers.iter().map(ColumnBuffer::heap_bytes).sum()
    }

    /// Drops the rows and keeps the space.
    pub fn clear(&mut self) {
        self.truncate(0);
    }

    /// Keeps the first rows.
    pub(crate) fn truncate(&mut self, rows: usize) {
        for buffer in &mut self.buffers {
            buffer.truncate(rows);
        }
        self.len = self.len.min(rows);
    }
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rows")
            .field("columns", &self.columns.len())
            .field("rows", &self.len)
            .finish()
    }
}
