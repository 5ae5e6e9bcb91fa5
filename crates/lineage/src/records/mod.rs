//! Record-level lineage: what became of each record, without a value of it.

mod line;
mod map;

pub use line::{Fate, RecordKey, RecordLine};
pub use map::{ReadError, RecordMap, Records, read_lines};
