//! Pushes documents and reads tables back with the Parquet reader.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use medpipe_adapter_parquet::{RowExtra, TableFile, Tables, TablesConfig};
use medpipe_fhir_model::Document;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::Field;

pub type Row = BTreeMap<String, Field>;

pub fn document(json: &str) -> Document {
    Document::parse(json.as_bytes().to_vec()).unwrap()
}

/// Writes the documents as version 1, entry n of input 0.
pub fn write(dir: &Path, config: TablesConfig, documents: &[Document]) -> Vec<TableFile> {
    let mut tables = Tables::create(dir, config).unwrap();
    for (n, document) in documents.iter().enumerate() {
        let root = document.root();
        let extra = RowExtra { version: 1, entry: Some(n as u32), ..RowExtra::default() };
        assert!(tables.push(root.resource_type().unwrap(), root, extra).unwrap());
    }
    tables.finish().unwrap()
}

pub fn rows(path: &Path) -> Vec<Row> {
    let reader = SerializedFileReader::new(File::open(path).unwrap()).unwrap();
    reader
        .get_row_iter(None)
        .unwrap()
        .map(|row| row.unwrap().get_column_iter().map(|(n, v)| (n.clone(), v.clone())).collect())
        .collect()
}

/// The rows one resource gives in a table.
pub fn rows_of(json: &str, table: &str) -> Vec<Row> {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), TablesConfig::default(), &[document(json)]);
    rows(&dir.path().join(format!("{table}.parquet")))
}

pub fn text(value: &str) -> Field {
    Field::Str(value.to_owned())
}
