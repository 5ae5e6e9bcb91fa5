//! All tables of a run, fed with resources in order.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use medpipe_fhir_model::Node;
use medpipe_fhir_views::library;

use crate::error::TableError;
use crate::schema::ColumnSchema;
use crate::table::{Table, file_name};

/// When row groups are written.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TablesConfig {
    /// Rows after which a table's row group is written (default 65,536).
    pub row_group_rows: usize,
    /// Bytes that all tables together may hold in memory (default 16 MiB); beyond it the
    /// fullest table writes its row group.
    pub buffer_bytes: usize,
}

impl Default for TablesConfig {
    fn default() -> Self {
        Self { row_group_rows: 65_536, buffer_bytes: 16 << 20 }
    }
}

/// What is known of a resource beside its JSON. `Debug` shows no value of it.
#[derive(Clone, Copy, Default)]
pub struct RowExtra<'a> {
    /// The resource's version, from 1.
    pub version: u32,
    /// The quality score, 0 to 1.
    pub quality_score: Option<f64>,
    /// The patient's population group.
    pub population_group: Option<&'a str>,
    /// The patient's state or other coarse region.
    pub geographic_region: Option<&'a str>,
    /// The number of the input.
    pub input: u32,
    /// The number of the entry in the input.
    pub entry: Option<u32>,
}

impl fmt::Debug for RowExtra<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RowExtra")
            .field("version", &self.version)
            .field("input", &self.input)
            .field("entry", &self.entry)
            .finish_non_exhaustive()
    }
}

/// A finished table.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct TableFile {
    /// The table's name.
    pub table: &'static str,
    /// The file's name in the folder of the tables.
    pub file_name: String,
    /// Rows.
    pub rows: u64,
    /// The size of the file.
    pub bytes: u64,
    /// The columns, in file order.
    pub columns: Vec<ColumnSchema>,
}

/// The tables being written. A file is complete and durable after [`finish`](Tables::finish),
/// not before.
pub struct Tables {
    dir: PathBuf,
    config: TablesConfig,
    tables: Vec<Table>,
    /// Resource type → the tables it feeds.
    by_type: BTreeMap<&'static str, Vec<usize>>,
    usable: bool,
}

impl Tables {
    /// Starts the tables in the folder `dir`, which is made if need be. It belongs to the run:
    /// tables that a killed run left there are removed, and the resources are to be pushed again
    /// from the first.
    ///
    /// # Errors
    /// As the file system reports.
    pub fn create(dir: impl AsRef<Path>, config: TablesConfig) -> Result<Self, TableError> {
        let dir = dir.as_ref().to_path_buf();
        fs::create_dir_all(&dir).map_err(|e| TableError::io("*", "make the folder", &e))?;
        let mut tables = Vec::new();
        let mut by_type = BTreeMap::<_, Vec<usize>>::new();
        for name in library::tables() {
            match fs::remove_file(dir.join(file_name(name))) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => {
                    return Err(TableError::io(name, "remove a left-over file", &e));
                }
                _ => {}
            }
            let table = Table::new(name)?;
            by_type.entry(table.resource_type()).or_default().push(tables.len());
            tables.push(table);
        }
        Ok(Self { dir, config, tables, by_type, usable: true })
    }

    /// Adds the rows of one resource to the tables of its type. `false` if no table is for this
    /// type, which is not an error.
    ///
    /// # Errors
    /// As the file system and the encoder report; the tables are then lost, and every further
    /// call ends in [`TableError::Unusable`].
    pub fn push(
        &mut self,
        resource_type: &str,
        resource: Node<'_>,
        extra: RowExtra<'_>,
    ) -> Result<bool, TableError> {
        if !self.usable {
            return Err(TableError::Unusable);
        }
        let Some(numbers) = self.by_type.get(resource_type) else { return Ok(false) };
        for &number in numbers {
            let Some(table) = self.tables.get_mut(number) else { continue };
            self.usable = false;
            table.add(resource, &extra)?;
            self.usable = true;
            if table.pending_rows() >= self.config.row_group_rows {
                self.usable = false;
                table.flush(&self.dir)?;
                self.usable = true;
            }
        }
        while self.tables.iter().map(|t| t.pending_bytes).sum::<usize>() > self.config.buffer_bytes
        {
            // Of equally full tables the last: any fixed rule does.
            let Some(fullest) = self.tables.iter_mut().max_by_key(|t| t.pending_bytes) else {
                break;
            };
            self.usable = false;
            fullest.flush(&self.dir)?;
            self.usable = true;
        }
        Ok(true)
    }

    /// Writes what is left, completes and syncs the files. Tables without rows have no file.
    /// The bytes depend on the resources and their order alone.
    ///
    /// # Errors
    /// As the file system and the encoder report.
    pub fn finish(self) -> Result<Vec<TableFile>, TableError> {
        if !self.usable {
            return Err(TableError::Unusable);
        }
        let mut files = Vec::new();
        for table in self.tables {
            files.extend(table.finish(&self.dir)?);
        }
        // The folder's own entries; where folders cannot be opened there is nothing to sync.
        if let Ok(dir) = File::open(&self.dir) {
            dir.sync_all().map_err(|e| TableError::io("*", "sync the folder", &e))?;
        }
        Ok(files)
    }
}

impl fmt::Debug for Tables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tables").field("tables", &self.tables.len()).finish_non_exhaustive()
    }
}
