//! A broken stage, source or sink. A bad record is an [`Issue`](crate::Issue) instead.

/// Shorthand for results of the traits.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a run cannot go on. Opaque: ask [`Error::kind`].
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    kind: ErrorKind,
    message: String,
    #[source]
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What sort of trouble it is; decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Wrong use or configuration (exit 2).
    Usage,
    /// A source failed (exit 1).
    Source,
    /// A policy stopped the run (exit 3).
    Policy,
    /// A quality threshold stopped the run (exit 3).
    Quality,
    /// No room to write (exit 3).
    Disk,
    /// A sink failed.
    Sink,
    /// Asked to stop; the segment is finished (exit 130).
    Interrupted,
    /// An invariant of the program is broken.
    Internal,
}

impl Error {
    /// A new error. The message holds no value of a record.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error { kind, message: message.into(), source: None }
    }

    /// A sink that cannot be written: [`ErrorKind::Disk`] when there is no room (the run can go on
    /// later), [`ErrorKind::Sink`] otherwise. `what` names the sink, e.g. `the lineage`.
    ///
    /// ```
    /// use medpipe_etl_core::{Error, ErrorKind};
    /// let full = Error::unwritable("the lineage", std::io::ErrorKind::StorageFull);
    /// assert_eq!((full.kind(), full.exit_code()), (ErrorKind::Disk, 3));
    /// ```
    pub fn unwritable(what: &str, why: std::io::ErrorKind) -> Error {
        match why {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                Error::disk_full()
            }
            why => Error::new(ErrorKind::Sink, format!("{what} cannot be written ({why})")),
        }
    }

    /// No room is left to write; says how to go on.
    pub fn disk_full() -> Error {
        let text = "no room left on the output disk; free some and run again with --resume";
        Error::new(ErrorKind::Disk, text)
    }

    /// Adds the cause.
    pub fn caused_by(mut self, cause: impl std::error::Error + Send + Sync + 'static) -> Error {
        self.source = Some(Box::new(cause));
        self
    }

    /// What sort of trouble it is.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The process exit code that the kind means.
    pub fn exit_code(&self) -> u8 {
        match self.kind {
            ErrorKind::Usage => 2,
            ErrorKind::Policy | ErrorKind::Quality | ErrorKind::Disk => 3,
            ErrorKind::Interrupted => 130,
            ErrorKind::Source | ErrorKind::Sink | ErrorKind::Internal => 1,
        }
    }
}
