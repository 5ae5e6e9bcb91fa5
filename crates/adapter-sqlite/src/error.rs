//! What can go wrong, told without a single stored value.

use std::io;

/// A failure of the store. Messages name the step and a code, never a value, a path or SQL text
/// with values in it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The disk (or the size limit given in [`StoreConfig`](crate::StoreConfig)) is full.
    #[error("no space left while the store did: {step}")]
    DiskFull {
        /// What was being done.
        step: &'static str,
    },
    /// SQLite refused a step.
    #[error("SQLite code {code} ({kind}) while the store did: {step}")]
    Sqlite {
        /// What was being done.
        step: &'static str,
        /// The extended result code, see the SQLite documentation "Result and Error Codes".
        code: i32,
        /// The code's general meaning.
        kind: &'static str,
    },
    /// A file operation failed.
    #[error("file operation failed ({kind}): {step}")]
    Io {
        /// What was being done.
        step: &'static str,
        /// The operating system's kind of error.
        kind: io::ErrorKind,
    },
    /// A file stands where a store was to be built or finished.
    #[error("a file that is not an unfinished store is in the way: {step}")]
    InTheWay {
        /// What was being done.
        step: &'static str,
    },
    /// No store can be there, or not be written there.
    #[error("there can be no store at that place: {why}")]
    Place {
        /// What is wrong with the place, and how to mend it.
        why: &'static str,
    },
    /// The path cannot be handed to SQLite, because it is not valid UTF-8.
    #[error("the store's path is not valid UTF-8")]
    Path,
    /// The file is not a finished medpipe store.
    #[error("not a finished medpipe store (application id {found:#010x})")]
    NotAStore {
        /// The application id found in the header, 0 if there is none.
        found: i32,
    },
    /// The file was written by a newer version.
    #[error("store schema version {found} is newer than {supported}, the newest this build reads")]
    NewerSchema {
        /// The version in the file.
        found: i32,
        /// The newest version this build reads.
        supported: i32,
    },
    /// A field of the given resource cannot be stored.
    #[error("field `{field}` of the given resource cannot be stored: {why}")]
    Field {
        /// The field of [`StoredResource`](crate::StoredResource).
        field: &'static str,
        /// What is wrong with it.
        why: &'static str,
    },
    /// This version of the resource is there already.
    #[error("version {version} of the resource is in the store already")]
    VersionExists {
        /// The version given.
        version: u32,
    },
    /// The version before the given one is not the current one in the store.
    #[error("version {version} of a resource came without the version before it")]
    VersionGap {
        /// The version given.
        version: u32,
    },
    /// An earlier failure left the unfinished store unusable; build it anew.
    #[error("the unfinished store is unusable after an earlier failure")]
    Unusable,
    /// The file is damaged.
    #[error("the store is damaged: {check} failed")]
    Damaged {
        /// The check that failed.
        check: &'static str,
    },
}

impl StoreError {
    pub(crate) const READ_ONLY: &str =
        "the file or its folder may not be written; change its permissions or choose another place";

    /// Whether the failure is a full disk (or size limit): nothing is wrong with the data, and
    /// the run can be resumed once there is space.
    pub fn is_disk_full(&self) -> bool {
        matches!(
            self,
            Self::DiskFull { .. }
                | Self::Io { kind: io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded, .. }
        )
    }

    /// Whether another process holds the store.
    pub(crate) fn is_busy(&self) -> bool {
        matches!(self, Self::Sqlite { code, .. } if code & 0xff == rusqlite::ffi::SQLITE_BUSY)
    }

    pub(crate) fn io(step: &'static str, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { step },
            kind => Self::Io { step, kind },
        }
    }

    /// Keeps the code and drops the text, which can quote SQL, paths and values.
    pub(crate) fn sqlite(step: &'static str, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        use rusqlite::ffi::code_to_str;
        match error {
            rusqlite::Error::SqliteFailure(e, _) if e.code == ErrorCode::DiskFull => {
                Self::DiskFull { step }
            }
            rusqlite::Error::SqliteFailure(e, _)
                if matches!(e.code, ErrorCode::ReadOnly | ErrorCode::PermissionDenied) =>
            {
                Self::Place { why: Self::READ_ONLY }
            }
            rusqlite::Error::SqliteFailure(e, _) => {
                Self::Sqlite { step, code: e.extended_code, kind: code_to_str(e.extended_code) }
            }
            rusqlite::Error::InvalidPath(_) | rusqlite::Error::NulError(_) => Self::Path,
            rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..) => Self::Damaged { check: "the type of a column" },
            _ => Self::Sqlite { step, code: rusqlite::ffi::SQLITE_MISUSE, kind: "misuse" },
        }
    }
}
