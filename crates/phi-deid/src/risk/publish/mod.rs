//! Counts made fit for publication: small cells suppressed, and others so that none can be computed back.
//!
//! ```
//! use medpipe_phi_deid::risk::publish::{Cell, CrossTab, Suppression};
//! let counts = CrossTab::new(vec![vec![40, 3, 25], vec![31, 22, 17], vec![55, 19, 28]])?;
//! let published = counts.publish(&Suppression::default());
//! assert_eq!(published.cell(0, 1), Cell::Suppressed);
//! // With the totals known, one gap in a row or column would be no gap: others are made.
//! assert!(published.suppressed() >= 4);
//! assert_eq!(published.row_total(0), Cell::Count(68));
//! # Ok::<(), medpipe_phi_deid::risk::publish::ShapeError>(())
//! ```
//!
//! Primary suppression follows the cell size policy of the CMS: no count of 1 to 10 is shown.
//! Complementary suppression makes sure of it. A table with its totals is a circulation: rows, columns and
//! the two lines of totals are nodes, every cell is an arc. Whoever reads the table knows of a suppressed
//! cell only that the sums hold and that it is not less than nothing, so that a cell may be more by `n`
//! exactly where a cycle through its arc has room for `n` (Gusfield 1988; Cox 1995). For every primary
//! cell that has no such cycle among the suppressed ones, the cheapest cycle is made, by count lost.
//!
//! # Not for
//! Several tables of the same people: what one suppresses another may tell. Publish one table, or the
//! same cells of all.

mod network;

use serde::Serialize;

use network::Network;

/// How counts are suppressed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Suppression {
    /// Counts below this are not shown: 11 by the CMS policy.
    pub limit: u64,
    /// Zeros are shown: that nobody is in a cell tells of nobody in it.
    pub keep_zeros: bool,
    /// How far above its count every suppressed small cell must at least be possible, for whoever adds
    /// and subtracts the rest. At least 1; 10 makes each look as if it could be 11 or more.
    pub room: u64,
}

impl Default for Suppression {
    fn default() -> Suppression {
        Suppression { limit: 11, keep_zeros: true, room: 10 }
    }
}

/// The rows of a table are not of one length, there are none, or the total is over 2^62.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq)]
#[error("counts need at least one row and column, rows of one length, and a total below 2^62")]
pub struct ShapeError;

/// Counts in rows and columns.
#[derive(Clone, PartialEq, Eq)]
pub struct CrossTab {
    /// Row by row, with the total of each row at its end, and a last row of totals.
    cells: Vec<u64>,
    rows: usize,
    columns: usize,
}

/// A published count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// The count.
    Count(u64),
    /// Not shown. Whether it is small itself or hides a small one is not told either.
    Suppressed,
}

impl CrossTab {
    /// A table of counts; its totals are computed.
    ///
    /// # Errors
    /// [`ShapeError`] when there is no cell, rows differ in length, or the counts are too large to add.
    pub fn new(counts: Vec<Vec<u64>>) -> Result<CrossTab, ShapeError> {
        let (rows, columns) = (counts.len(), counts.first().map_or(0, Vec::len));
        if columns == 0 || counts.iter().any(|row| row.len() != columns) {
            return Err(ShapeError);
        }
        let mut cells = Vec::with_capacity((rows + 1) * (columns + 1));
        for row in &counts {
            cells.extend_from_slice(row);
            cells.push(sum(row.iter().copied())?);
        }
        for column in 0..=columns {
            let stride = columns + 1;
            let of = (0..rows).filter_map(|row| cells.get(row * stride + column).copied());
            let total = sum(of)?;
            cells.push(total);
        }
        Ok(CrossTab { cells, rows, columns })
    }

    /// One row of counts with its total.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn list(counts: Vec<u64>) -> Result<CrossTab, ShapeError> {
        CrossTab::new(vec![counts])
    }

    /// The table as it may be shown.
    pub fn publish(&self, how: &Suppression) -> Published {
        let suppressed = Network::new(self, how).suppress();
        let show = |(count, hidden): (&u64, &bool)| {
            if *hidden { Cell::Suppressed } else { Cell::Count(*count) }
        };
        let cells = self.cells.iter().zip(&suppressed).map(show).collect();
        Published { cells, rows: self.rows, columns: self.columns }
    }
}

fn sum(mut counts: impl Iterator<Item = u64>) -> Result<u64, ShapeError> {
    let total = counts.try_fold(0u64, u64::checked_add).ok_or(ShapeError)?;
    if total < 1 << 62 { Ok(total) } else { Err(ShapeError) }
}

impl std::fmt::Debug for CrossTab {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CrossTab({} x {})", self.rows, self.columns)
    }
}

/// A table of counts that may be shown. Made only by [`CrossTab::publish`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Published {
    cells: Vec<Cell>,
    rows: usize,
    columns: usize,
}

impl Published {
    /// A cell; [`Cell::Suppressed`] outside the table.
    pub fn cell(&self, row: usize, column: usize) -> Cell {
        self.at(row, column, row < self.rows && column < self.columns)
    }

    /// The total of a row.
    pub fn row_total(&self, row: usize) -> Cell {
        self.at(row, self.columns, row < self.rows)
    }

    /// The total of a column.
    pub fn column_total(&self, column: usize) -> Cell {
        self.at(self.rows, column, column < self.columns)
    }

    /// The total of all.
    pub fn total(&self) -> Cell {
        self.at(self.rows, self.columns, true)
    }

    /// Rows and columns without the totals.
    pub fn shape(&self) -> (usize, usize) {
        (self.rows, self.columns)
    }

    /// How many cells and totals are suppressed.
    pub fn suppressed(&self) -> usize {
        self.cells.iter().filter(|cell| **cell == Cell::Suppressed).count()
    }

    fn at(&self, row: usize, column: usize, there: bool) -> Cell {
        let cell = self.cells.get(row * (self.columns + 1) + column).copied();
        cell.filter(|_| there).unwrap_or(Cell::Suppressed)
    }
}

#[cfg(test)]
mod tests;
