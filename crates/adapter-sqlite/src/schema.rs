//! The tables of a store file, as data definition text.

/// Marks a finished store in the SQLite header (`PRAGMA application_id`): the bytes `MPst`.
pub const APPLICATION_ID: i32 = 0x4d50_7374;

/// Marks a file that is still being built: the bytes `MPsb`. It is never left at a final name.
pub(crate) const BUILD_APPLICATION_ID: i32 = 0x4d50_7362;

/// The schema version written to `PRAGMA user_version`, and the newest one this build reads.
pub const SCHEMA_VERSION: i32 = 1;

/// Bytes in a database page, the most SQLite allows. A row of a `WITHOUT ROWID` table moves to
/// pages of its own beyond a quarter of a page, so that with small pages half of the file is
/// empty: 39,000 Synthea resources, 49 MB of JSON, take 64 MB with this and 108 MB with 4,096.
pub(crate) const PAGE_SIZE: u32 = 65_536;

/// The tables and views.
///
/// Columns stand apart from the JSON, so that a query by group, state or score reads a twelfth
/// of the file and needs no index of its own; the views fetch the JSON with a scalar
/// subquery, which SQLite leaves out when a query does not ask for it. `seq` is the order of arrival, from 1; it makes the layout, and with
/// `WITHOUT ROWID` the bytes, depend on nothing but the records and their order.
pub(crate) const TABLES: &str = "
CREATE TABLE version (
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  is_current INTEGER NOT NULL,
  is_deleted INTEGER NOT NULL,
  population_group TEXT,
  sdoh_category TEXT,
  geographic_region TEXT,
  risk_stratification TEXT,
  data_quality_score REAL,
  sensitivity TEXT NOT NULL,
  consent_status TEXT NOT NULL DEFAULT 'unknown',
  organization TEXT,
  input INTEGER NOT NULL,
  entry INTEGER,
  PRIMARY KEY (type, id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE content (
  seq INTEGER NOT NULL PRIMARY KEY,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIEW resource_history AS
  SELECT v.type, v.id, v.version, v.is_current, v.is_deleted, v.population_group,
         v.sdoh_category, v.geographic_region, v.risk_stratification, v.data_quality_score,
         v.sensitivity, v.consent_status, v.organization, v.input, v.entry, v.seq,
         (SELECT c.json FROM content AS c WHERE c.seq = v.seq) AS content
  FROM version AS v;
CREATE VIEW resource AS
  SELECT type, id, version, is_deleted, population_group, sdoh_category, geographic_region,
         risk_stratification, data_quality_score, sensitivity, consent_status, organization,
         input, entry, seq, content
  FROM resource_history WHERE is_current = 1;
";

pub(crate) const INSERT_VERSION: &str = "INSERT INTO version (type, id, version, seq, is_current, \
     is_deleted, population_group, sdoh_category, geographic_region, risk_stratification, \
     data_quality_score, sensitivity, consent_status, organization, input, entry) \
     VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";

pub(crate) const INSERT_CONTENT: &str = "INSERT INTO content (seq, json) VALUES (?1, ?2)";

pub(crate) const RETIRE_PREVIOUS: &str = "UPDATE version SET is_current = 0 \
     WHERE type = ?1 AND id = ?2 AND version = ?3 AND is_current = 1";

/// The columns a reader asks for, in the order `reader::row` takes them.
pub(crate) const READ_COLUMNS: &str = "type, id, version, is_current, is_deleted, \
     population_group, sdoh_category, geographic_region, risk_stratification, \
     data_quality_score, sensitivity, consent_status, organization, input, entry, seq, content";
