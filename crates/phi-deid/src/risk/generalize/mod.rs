//! Values made more general until every class has k rows.
//!
//! ```
//! use medpipe_phi_deid::risk::generalize::{Generalization, Hierarchy};
//! use medpipe_phi_deid::risk::{Assessment, Table};
//! let rows = [["61", "02139"], ["63", "02139"], ["64", "02141"], ["68", "02139"], ["91", "99501"]];
//! let table = Table::from_rows(["age", "zip"], rows)?;
//! let done = Generalization::new(2)
//!     .column("age", Hierarchy::bands(&[5, 10, 20]))
//!     .column("zip", Hierarchy::prefixes(5))
//!     .most_suppressed(0.2)
//!     .run(&table)?;
//! assert_eq!(done.suppressed, [4]); // the row of 91
//! assert_eq!(Assessment::new(["age", "zip"]).measure(&done.table)?.k, 4);
//! assert_eq!(done.levels, [("age".to_owned(), 2), ("zip".to_owned(), 2)]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Datafly (Sweeney 1998): while more rows than may be suppressed stand in classes under k, the column
//! with the most different values goes up a level of its hierarchy, all of it at once (full-domain
//! recoding); then the rows that are left are suppressed. Greedy: k is reached, the least loss is not
//! promised. A column whose next level changes nothing is taken up further.

mod hierarchy;

use super::RiskError;
use super::classes::Classes;
use super::column::{Column, Table};

pub use hierarchy::{Hierarchy, HierarchyError};

/// How a table is generalised.
#[derive(Clone, Debug)]
pub struct Generalization {
    k: u32,
    columns: Vec<(String, Hierarchy)>,
    most_suppressed: f64,
}

/// A generalised table.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generalized {
    /// The table without the suppressed rows; its quasi-identifiers are general, other columns as before.
    pub table: Table,
    /// The rows that were suppressed, from 0.
    pub suppressed: Vec<usize>,
    /// The level of each quasi-identifier: 0 is the values as they were.
    pub levels: Vec<(String, usize)>,
}

/// Why a table was not generalised.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralizeError {
    /// The table or a column is not as it must be.
    #[error(transparent)]
    Table(#[from] RiskError),
    /// At the top of every hierarchy too many rows still stand in small classes.
    #[error("with every column at its most general, {rows} rows would have to be suppressed")]
    TooManyRows {
        /// The rows.
        rows: usize,
    },
    /// The share of rows that may be suppressed is not between 0 and 1.
    #[error("the share of rows that may be suppressed lies between 0 and 1")]
    Share,
}

impl Generalization {
    /// Until every class has `k` rows; no row is suppressed.
    pub fn new(k: u32) -> Generalization {
        Generalization { k, columns: Vec::new(), most_suppressed: 0.0 }
    }

    /// A quasi-identifier and how its values become general.
    pub fn column(mut self, name: impl Into<String>, hierarchy: Hierarchy) -> Generalization {
        self.columns.push((name.into(), hierarchy));
        self
    }

    /// The greatest share of rows that may be suppressed.
    pub fn most_suppressed(mut self, share: f64) -> Generalization {
        self.most_suppressed = share;
        self
    }

    /// Generalises a table of texts.
    ///
    /// # Errors
    /// [`GeneralizeError`] when a column is not there, or k cannot be reached.
    pub fn run(&self, table: &Table) -> Result<Generalized, GeneralizeError> {
        if !(0.0..=1.0).contains(&self.most_suppressed) {
            return Err(GeneralizeError::Share);
        }
        if self.columns.is_empty() {
            return Err(RiskError::NoQuasi.into());
        }
        if table.rows() == 0 {
            return Err(RiskError::Empty.into());
        }
        let allowed = (table.rows() as f64 * self.most_suppressed).floor() as usize;
        let mut now: Vec<(usize, Column)> = Vec::with_capacity(self.columns.len());
        for (name, _) in &self.columns {
            now.push((0, table.column(name)?.clone()));
        }
        loop {
            let columns: Vec<&Column> = now.iter().map(|(_, column)| column).collect();
            let classes = Classes::of(&columns, table.rows());
            let small: Vec<usize> = classes.rows_under(self.k).collect();
            if small.len() <= allowed {
                return self.finish(table, now, small);
            }
            // The column with the most values that can still become more general.
            let next = self.columns.iter().zip(&now).enumerate();
            let next = next.filter(|(_, ((_, hierarchy), (level, _)))| *level < hierarchy.levels());
            let most =
                next.max_by_key(|(at, (_, (_, column)))| (column.distinct(), usize::MAX - at));
            let Some((at, ((name, hierarchy), (level, _)))) = most else {
                return Err(GeneralizeError::TooManyRows { rows: small.len() });
            };
            let raised =
                (level + 1, table.column(name)?.recode(|value| hierarchy.at(value, level + 1)));
            if let Some(slot) = now.get_mut(at) {
                *slot = raised;
            }
        }
    }

    fn finish(
        &self,
        table: &Table,
        now: Vec<(usize, Column)>,
        suppressed: Vec<usize>,
    ) -> Result<Generalized, GeneralizeError> {
        let names = self.columns.iter().map(|(name, _)| name.clone());
        let levels = names.zip(now.iter().map(|(level, _)| *level)).collect();
        let mut out = Vec::with_capacity(table.columns().len());
        for column in table.columns() {
            let general = self.columns.iter().position(|(name, _)| name == column.name());
            let column = general.and_then(|at| now.get(at)).map_or(column, |(_, general)| general);
            out.push(column.without(&suppressed));
        }
        Ok(Generalized { table: Table::new(out)?, suppressed, levels })
    }
}

#[cfg(test)]
mod tests;
