//! What can go wrong, told without a single value.

use std::io;

use parquet::errors::ParquetError;

/// A failure to write the tables. Messages name the table, the step and a kind, never a value or
/// a path.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// The disk is full.
    #[error("no space left while table `{table}` was written: {step}")]
    DiskFull {
        /// The table, or `*` for all of them.
        table: &'static str,
        /// What was being done.
        step: &'static str,
    },
    /// A file operation failed.
    #[error("file operation failed ({kind}) for table `{table}`: {step}")]
    Io {
        /// The table, or `*` for all of them.
        table: &'static str,
        /// What was being done.
        step: &'static str,
        /// The operating system's kind of error.
        kind: io::ErrorKind,
    },
    /// The Parquet encoder refused.
    #[error("the Parquet encoder failed ({kind}) for table `{table}`: {step}")]
    Parquet {
        /// The table.
        table: &'static str,
        /// What was being done.
        step: &'static str,
        /// The encoder's kind of error.
        kind: &'static str,
    },
    /// A file that was to be read is no Parquet file, or a damaged one.
    #[error("the table cannot be read: no Parquet file, or a damaged one ({kind}; to {step})")]
    Unreadable {
        /// What was being done.
        step: &'static str,
        /// The decoder's kind of error.
        kind: &'static str,
    },
    /// The view of a table cannot be used.
    #[error("the view of table `{table}` cannot be used")]
    View {
        /// The table.
        table: &'static str,
    },
    /// An earlier failure left the tables unusable; write them anew.
    #[error("the tables are unusable after an earlier failure")]
    Unusable,
}

impl TableError {
    /// Whether the failure is a full disk: nothing is wrong with the data, and the run can be
    /// resumed once there is space.
    pub fn is_disk_full(&self) -> bool {
        matches!(self, Self::DiskFull { .. })
    }

    pub(crate) fn io(table: &'static str, step: &'static str, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::DiskFull { table, step }
            }
            kind => Self::Io { table, step, kind },
        }
    }

    /// Keeps the kind and drops the text.
    pub(crate) fn parquet(table: &'static str, step: &'static str, error: &ParquetError) -> Self {
        let kind = match error {
            ParquetError::External(cause) => match cause.downcast_ref::<io::Error>() {
                Some(cause) => return Self::io(table, step, cause),
                None => "external",
            },
            ParquetError::General(_) => "general",
            ParquetError::NYI(_) => "not supported",
            ParquetError::EOF(_) => "end of file",
            ParquetError::IndexOutOfBound(..) => "index",
            _ => "other",
        };
        Self::Parquet { table, step, kind }
    }

    /// As [`parquet`](Self::parquet), of a file that is read.
    #[cfg(feature = "deid")]
    pub(crate) fn unreadable(step: &'static str, error: &ParquetError) -> Self {
        match Self::parquet("*", step, error) {
            Self::Parquet { step, kind, .. } => Self::Unreadable { step, kind },
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_found_inside_the_encoder_s_error() {
        let cause = io::Error::from(io::ErrorKind::StorageFull);
        let error = TableError::parquet("patient", "close", &ParquetError::from(cause));
        assert!(error.is_disk_full());
        let cause = io::Error::other("VALUE");
        let error = TableError::parquet("patient", "close", &ParquetError::from(cause));
        assert!(!error.is_disk_full());
        assert!(!format!("{error} {error:?}").contains("VALUE"));
    }
}
