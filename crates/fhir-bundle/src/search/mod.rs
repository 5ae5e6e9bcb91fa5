//! Conditions of conditional requests and references: searches for one resource.
//!
//! | file | what it holds |
//! |---|---|
//! | `criteria` | a query: identifiers, an id, other clauses |
//! | `clause` | a search parameter and the values wanted |
//! | `values` | what a parameter looks at in a resource |
//! | `interval` | dates and numbers |
//! | `index` | resources by the values of a parameter |

mod clause;
mod criteria;
mod index;
mod interval;
mod values;

pub use clause::{Clause, Parameter};
pub use criteria::{Criteria, Token};
pub use index::SearchIndex;
