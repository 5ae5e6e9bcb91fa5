//! Building a store: one writer, one file, one transaction.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, params};

use crate::error::StoreError;
use crate::reader::StoreReader;
use crate::record::StoredResource;
use crate::schema;

/// How a store is built.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StoreConfig {
    /// Memory for cached pages, in bytes (default 32 MiB).
    pub cache_bytes: u64,
    /// The unfinished file may not grow beyond this many bytes (default: no limit). Reaching it
    /// is reported as a full disk.
    pub max_bytes: Option<u64>,
}

impl Default for StoreConfig {
    fn default() -> Self {
        Self { cache_bytes: 32 << 20, max_bytes: None }
    }
}

/// What a finished store holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoreSummary {
    /// Versions of resources, that is, calls of [`Store::put`].
    pub versions: u64,
    /// Distinct resources.
    pub resources: u64,
    /// The size of the finished file.
    pub bytes: u64,
}

/// A store being built. Nothing is durable, and no file stands at the final path, before
/// [`finish`](Store::finish); dropped earlier, the unfinished file is removed.
pub struct Store {
    /// `None` once finished.
    connection: Option<Connection>,
    path: PathBuf,
    versions: u64,
    resources: u64,
    usable: bool,
}

impl Store {
    /// Starts a store in an unfinished file at `path`, with the default configuration.
    ///
    /// An unfinished file that a killed run left there is replaced; the records are to be put in
    /// again from the first.
    ///
    /// # Errors
    /// [`StoreError::InTheWay`] if any other file is at `path`; otherwise as SQLite reports.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::create_with(path, &StoreConfig::default())
    }

    /// Starts a store with a given configuration, see [`Store::create`].
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_with(path: impl AsRef<Path>, config: &StoreConfig) -> Result<Self, StoreError> {
        let path = plain(path.as_ref())?;
        remove_unfinished(&path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags)
            .map_err(|e| StoreError::sqlite("open the unfinished file", &e))?;
        // A failure or a kill costs the unfinished file and nothing else, so it needs neither a
        // journal nor syncs.
        let cache_kib = (config.cache_bytes / 1024).clamp(64, i32::MAX as u64);
        let mut setup = format!(
            "PRAGMA page_size = {};
             PRAGMA journal_mode = OFF;
             PRAGMA synchronous = OFF;
             PRAGMA locking_mode = EXCLUSIVE;
             PRAGMA temp_store = MEMORY;
             PRAGMA cache_size = -{cache_kib};
             PRAGMA encoding = 'UTF-8';
             PRAGMA application_id = {};
             PRAGMA user_version = {};",
            schema::PAGE_SIZE,
            schema::BUILD_APPLICATION_ID,
            schema::SCHEMA_VERSION,
        );
        if let Some(limit) = config.max_bytes {
            let pages = (limit / u64::from(schema::PAGE_SIZE)).clamp(1, i64::from(u32::MAX) as u64);
            setup.push_str(&format!("PRAGMA max_page_count = {pages};"));
        }
        let store =
            Self { connection: Some(connection), path, versions: 0, resources: 0, usable: true };
        store.batch("set up the unfinished file", &setup)?;
        store.batch("create the tables", schema::TABLES)?;
        store.batch("begin", "BEGIN")?;
        Ok(store)
    }

    /// Opens a finished store for reading.
    ///
    /// # Errors
    /// As [`StoreReader::open`].
    pub fn open_readonly(path: impl AsRef<Path>) -> Result<StoreReader, StoreError> {
        StoreReader::open(path)
    }

    /// Puts one version of a resource in; a later version becomes the current one.
    ///
    /// # Errors
    /// [`StoreError::Field`] leaves the store usable; after any other error the unfinished store
    /// is lost and every further call ends in [`StoreError::Unusable`].
    pub fn put(&mut self, resource: &StoredResource<'_>) -> Result<(), StoreError> {
        check_fields(resource)?;
        if !self.usable {
            return Err(StoreError::Unusable);
        }
        let result = self.insert(resource);
        self.usable = result.is_ok();
        result
    }

    fn insert(&mut self, r: &StoredResource<'_>) -> Result<(), StoreError> {
        let connection = self.connection.as_ref().ok_or(StoreError::Unusable)?;
        let at = |step| move |e: rusqlite::Error| StoreError::sqlite(step, &e);
        if r.version > 1 {
            const STEP: &str = "retire the previous version";
            let changed = connection
                .prepare_cached(schema::RETIRE_PREVIOUS)
                .and_then(|mut s| s.execute(params![r.resource_type, r.id, r.version - 1]))
                .map_err(at(STEP))?;
            if changed != 1 {
                return Err(StoreError::VersionGap { version: r.version });
            }
        }
        let seq = i64::try_from(self.versions + 1).map_err(|_| StoreError::Unusable)?;
        connection
            .prepare_cached(schema::INSERT_VERSION)
            .and_then(|mut s| {
                s.execute(params![
                    r.resource_type,
                    r.id,
                    r.version,
                    seq,
                    r.is_deleted,
                    r.population_group,
                    r.sdoh_category,
                    r.geographic_region,
                    r.risk_stratification,
                    r.data_quality_score,
                    r.sensitivity.as_str(),
                    r.consent_status.unwrap_or("unknown"),
                    r.organization,
                    r.input,
                    r.entry,
                ])
            })
            .map_err(|e| match e.sqlite_error_code() {
                Some(rusqlite::ErrorCode::ConstraintViolation) => {
                    StoreError::VersionExists { version: r.version }
                }
                _ => StoreError::sqlite("insert the columns", &e),
            })?;
        connection
            .prepare_cached(schema::INSERT_CONTENT)
            .and_then(|mut s| s.execute(params![seq, r.content]))
            .map_err(at("insert the content"))?;
        self.versions += 1;
        self.resources += u64::from(r.version == 1);
        Ok(())
    }

    /// How many versions were put in so far.
    pub fn versions(&self) -> u64 {
        self.versions
    }

    /// Writes the compact file to `final_path` and syncs it, then removes the
    /// unfinished file. The bytes depend on the records and their order alone.
    ///
    /// # Errors
    /// [`StoreError::InTheWay`] if something is at `final_path`; otherwise as SQLite and the
    /// file system report. A file that could not be completed is removed.
    pub fn finish(self, final_path: impl AsRef<Path>) -> Result<StoreSummary, StoreError> {
        if !self.usable {
            return Err(StoreError::Unusable);
        }
        let final_path = &plain(final_path.as_ref())?;
        self.batch("commit", "COMMIT")?;
        // The copy runs through the file once, and needs no more cache than that.
        self.batch("shrink the cache", "PRAGMA cache_size = -4096")?;
        self.batch(
            "mark the store as finished",
            &format!("PRAGMA application_id = {}", schema::APPLICATION_ID),
        )?;
        let text = final_path.to_str().ok_or(StoreError::Path)?;
        match fs::symlink_metadata(final_path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(StoreError::io("look at the final path", &e)),
            Ok(_) => return Err(StoreError::InTheWay { step: "write the final file" }),
        }
        let written = self
            .connection
            .as_ref()
            .ok_or(StoreError::Unusable)?
            .execute("VACUUM INTO ?1", params![text])
            .map_err(|e| StoreError::sqlite("write the final file", &e))
            .and_then(|_| sync(final_path));
        if written.is_err() {
            // Best effort: the error that matters is the first one.
            let _ = fs::remove_file(final_path);
        }
        let bytes = written?;
        Ok(StoreSummary { versions: self.versions, resources: self.resources, bytes })
    }

    fn batch(&self, step: &'static str, sql: &str) -> Result<(), StoreError> {
        self.connection
            .as_ref()
            .ok_or(StoreError::Unusable)?
            .execute_batch(sql)
            .map_err(|e| StoreError::sqlite(step, &e))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // Closed first: some systems do not remove open files.
        drop(self.connection.take());
        let _ = fs::remove_file(&self.path);
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("versions", &self.versions).finish_non_exhaustive()
    }
}

fn check_fields(r: &StoredResource<'_>) -> Result<(), StoreError> {
    for (field, text) in [("resource_type", r.resource_type), ("id", r.id)] {
        if text.is_empty() {
            return Err(StoreError::Field { field, why: "empty" });
        }
    }
    if r.content.is_empty() {
        return Err(StoreError::Field { field: "content", why: "empty" });
    }
    if r.version == 0 {
        return Err(StoreError::Field { field: "version", why: "versions start at 1" });
    }
    Ok(())
}

/// The path as SQLite is to take it: absolute, since a name that begins with `file:` is a URI
/// with options to it.
pub(crate) fn plain(path: &Path) -> Result<PathBuf, StoreError> {
    std::path::absolute(path).map_err(|e| StoreError::io("make the path absolute", &e))
}

/// Makes a finished file durable and tells its size.
fn sync(path: &Path) -> Result<u64, StoreError> {
    const STEP: &str = "sync the final file";
    let at = |e: io::Error| StoreError::io(STEP, &e);
    let file = File::options().read(true).write(true).open(path).map_err(at)?;
    file.sync_all().map_err(at)?;
    Ok(file.metadata().map_err(at)?.len())
}

/// Removes an unfinished store at `path`; refuses to remove anything else.
fn remove_unfinished(path: &Path) -> Result<(), StoreError> {
    const STEP: &str = "look at the unfinished file's place";
    let at = |e: io::Error| StoreError::io(STEP, &e);
    match fs::symlink_metadata(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(at(e)),
        Ok(m) if !m.is_file() => return Err(StoreError::InTheWay { step: STEP }),
        Ok(_) => {}
    }
    // The SQLite header: 16 bytes of magic, the application id at offset 68 (file format, 1.3).
    let mut header = Vec::with_capacity(72);
    File::open(path).map_err(at)?.take(72).read_to_end(&mut header).map_err(at)?;
    let unwritten = header.iter().all(|&b| b == 0);
    let unfinished = header.get(68..72)
        == Some(schema::BUILD_APPLICATION_ID.to_be_bytes().as_slice())
        && header.starts_with(b"SQLite format 3\0");
    if !unwritten && !unfinished {
        return Err(StoreError::InTheWay { step: STEP });
    }
    fs::remove_file(path).map_err(at)
}
