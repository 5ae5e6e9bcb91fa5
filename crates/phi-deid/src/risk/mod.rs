//! How well a table hides its people: k-anonymity, l-diversity, t-closeness and their kin.
//!
//! ```
//! use medpipe_phi_deid::risk::{Assessment, Table};
//! let rows = [
//!     ["50-59", "021", "asthma"], ["50-59", "021", "flu"], ["50-59", "021", "flu"],
//!     ["60-69", "100", "flu"], ["60-69", "100", "gout"], ["60-69", "100", "asthma"],
//! ];
//! let table = Table::from_rows(["age", "zip3", "diagnosis"], rows)?;
//! let report = Assessment::new(["age", "zip3"]).sensitive("diagnosis").measure(&table)?;
//! assert_eq!((report.k, report.sensitive[0].l), (3, 2));
//! # Ok::<(), medpipe_phi_deid::risk::RiskError>(())
//! ```
//!
//! # Measures and where they come from
//! | measure | source |
//! |---|---|
//! | k-anonymity | Samarati, Sweeney 1998; Sweeney 2002 |
//! | l-diversity: distinct, entropy, recursive (c, l) | Machanavajjhala, Kifer, Gehrke, Venkitasubramaniam 2007 |
//! | t-closeness: equal and ordered distance | Li, Li, Venkatasubramanian 2007 |
//! | (α, k)-anonymity | Wong, Li, Fu, Wang 2006 |
//! | δ-disclosure | Brickell, Shmatikov 2008 |
//! | basic and enhanced β-likeness | Cao, Karras 2012 |
//! | prosecutor, journalist, marketer risk | El Emam 2010 |
//!
//! # Map
//! | where | what |
//! |---|---|
//! | [`Table`], [`Column`], [`TableBuilder`] | columns of interned values, from rows, codes or CSV |
//! | [`Assessment`], [`Thresholds`], [`RiskReport`] | all measures at once, and what was wanted |
//! | [`generalize`] | values made more general until every class has k rows |
//! | [`publish`] | counts for publication: none under 11, none that can be computed back |
//! | [`Classes`] | the equivalence classes, for measures of your own and for suppression of rows |
//!
//! A missing value is a value like any other here: rows that lack it are alike in that.
//!
//! # Not for
//! A proof that a table is anonymous: the measures hold for the quasi-identifiers that are named, and
//! whoever knows more links more. Rows must be people; where one person has several rows, classes are
//! smaller than they look.

mod classes;
mod column;
mod csv;
mod emd;
pub mod generalize;
pub mod publish;
mod reident;
mod report;
mod sensitive;
#[cfg(test)]
mod tests;

pub use classes::Classes;
pub use column::{Column, Table, TableBuilder};
pub use csv::CsvTable;
pub use reident::{AgainstPopulation, Reidentification};
pub use report::{Assessment, QuasiMeasures, RiskReport, RiskyClass, SizeBand, Thresholds, Unmet};
pub use sensitive::{Distance, Recursive, SensitiveMeasures};

/// Why a table was not measured. Names are those the caller asked for, never those of the data.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskError {
    /// The table has no rows.
    #[error("the table has no rows")]
    Empty,
    /// No quasi-identifier was named.
    #[error("name at least one quasi-identifier")]
    NoQuasi,
    /// A column that was asked for is not there.
    #[error("there is no column `{name}`")]
    NoColumn {
        /// The name asked for.
        name: String,
    },
    /// A column was named a quasi-identifier and sensitive.
    #[error("column `{name}` cannot be a quasi-identifier and sensitive at once")]
    BothRoles {
        /// The name asked for.
        name: String,
    },
    /// A column has the name of one before it.
    #[error("column {column} has the name of an earlier column")]
    SameName {
        /// Its place, from 1.
        column: usize,
    },
    /// A row has a wrong number of values.
    #[error("row {row} has {found} values where {expected} belong")]
    Ragged {
        /// The row, from 1, not counting a header.
        row: u64,
        /// Values a row has.
        expected: usize,
        /// Values it had.
        found: usize,
    },
    /// An order of numbers was asked for where there is none: a value that is not a number (NaN) or infinite.
    #[error(
        "column `{name}` cannot be ordered: row {row} has NaN or an infinite value; leave such rows out, or ask for `equal`"
    )]
    NotOrdered {
        /// The column, as it was asked for.
        name: String,
        /// The first such row, from 1, not counting a header nor rows that could not be read.
        row: usize,
    },
    /// The CSV file cannot be read.
    #[error(transparent)]
    Csv(#[from] crate::table::csv::CsvError),
    /// More rows than can be numbered.
    #[error("more than 4,294,967,294 rows")]
    TooManyRows,
}
