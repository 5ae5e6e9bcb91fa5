//! The log: appending, sealing, verifying.

mod append;
mod checkpoint;
mod verdict;
mod verify;

pub use append::{Log, LogError};
pub use checkpoint::{Checkpoint, Head, HeadError};
pub use verdict::{Authenticity, Verdict, Why};
pub use verify::{MAX_LINE, verify};
