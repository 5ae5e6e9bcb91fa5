//! The sinks of the recipe: NDJSON, Parquet and SQLite, fed in input order.
//!
//! All take `Deidentified` resources: an unsafe one does not compile here.

use std::path::{Path, PathBuf};

use medpipe_adapter_files::TypedLines;
use medpipe_adapter_parquet::{ColumnSchema, RowExtra, Tables, TablesConfig};
use medpipe_adapter_sqlite::{Store, StoreError, StoredResource};
use medpipe_etl_core::{Error, ErrorKind, Result, Sensitivity};
use medpipe_fhir_model::Node;
use medpipe_fhir_stages::{OutRecord, Written};

/// All sinks of a run, building below one directory.
pub struct Outputs {
    dir: PathBuf,
    lines: TypedLines,
    tables: Tables,
    store: Store,
}

impl Outputs {
    /// Begins in the run directory.
    pub fn create(dir: &Path) -> Result<Outputs> {
        // A finished store that a kill kept from its final name is made again.
        match std::fs::remove_file(dir.join("store.sqlite")) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(disk(e)),
            _ => {}
        }
        Ok(Outputs {
            dir: dir.to_path_buf(),
            lines: TypedLines::create(&dir.join("fhir")).map_err(disk)?,
            tables: Tables::create(dir.join("tables"), TablesConfig::default()).map_err(table)?,
            store: Store::create(dir.join("store.building")).map_err(store)?,
        })
    }

    /// Writes one record to all sinks.
    pub fn write(&mut self, record: &OutRecord) -> Result<()> {
        let node = record.resource.get().node();
        let (kind, json) = (record.resource_type(), record.json());
        self.lines.write(kind, json.as_bytes()).map_err(disk)?;
        let id = node.get("id").and_then(Node::text);
        let place = format!("x-{}-{}", record.id.input, record.id.offset);
        let (group, region) = (record.population_group(), record.region());
        let organization = record.organization();
        let extra = RowExtra {
            version: record.version,
            quality_score: record.quality.map(score),
            population_group: group.as_deref(),
            geographic_region: region.as_deref(),
            input: record.id.input,
            entry: record.id.entry,
        };
        self.tables.push(kind, node, extra).map_err(table)?;
        let row = StoredResource {
            population_group: group.as_deref(),
            geographic_region: region.as_deref(),
            data_quality_score: record.quality.map(score),
            sensitivity: Sensitivity::Internal,
            organization: organization.as_deref(),
            input: record.id.input,
            entry: record.id.entry,
            ..StoredResource::new(kind, id.as_deref().unwrap_or(&place), record.version, json)
        };
        self.store.put(&row).map_err(store)
    }

    /// Makes everything durable below the run directory; returns what was written.
    pub fn finish(self) -> Result<Vec<Written>> {
        let Outputs { dir, lines, tables, store: building } = self;
        let (lines, (tables, stored)) = std::thread::scope(|scope| {
            let stored = scope.spawn(|| building.finish(dir.join("store.sqlite")));
            let tables = scope.spawn(|| tables.finish());
            (lines.finish(), (tables.join(), stored.join()))
        });
        let broken = || Error::new(ErrorKind::Internal, "a sink broke down while finishing");
        let mut written = Vec::new();
        for file in lines.map_err(disk)? {
            let name = format!("fhir/{}", file.name);
            let kind = Some(file.resource_type);
            written.push(Written { name, rows: file.lines, kind, columns: Vec::new() });
        }
        for done in tables.map_err(|_| broken())?.map_err(table)? {
            let name = format!("tables/{}", done.file_name);
            let column = |c: ColumnSchema| (c.name, c.kind.as_str().to_owned());
            let columns = done.columns.into_iter().map(column).collect();
            written.push(Written { name, rows: done.rows, kind: None, columns });
        }
        let summary = stored.map_err(|_| broken())?.map_err(store)?;
        let (name, rows) = ("store.sqlite".to_owned(), summary.versions);
        written.push(Written { name, rows, kind: None, columns: Vec::new() });
        Ok(written)
    }
}

/// A score as people read it: four decimals, without the noise of a shorter float.
fn score(quality: f32) -> f64 {
    (f64::from(quality) * 1e4).round() / 1e4
}

fn full(is_full: bool, message: String) -> Error {
    if is_full { Error::disk_full() } else { Error::new(ErrorKind::Sink, message) }
}

fn disk(error: std::io::Error) -> Error {
    crate::places::unwritable(&error)
}

fn store(error: StoreError) -> Error {
    full(error.is_disk_full(), format!("the SQLite store cannot be written: {error}"))
}

fn table(error: medpipe_adapter_parquet::TableError) -> Error {
    full(error.is_disk_full(), format!("a table cannot be written: {error}"))
}
