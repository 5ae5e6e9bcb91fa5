//! The tables as data: which columns there are, and where in a resource each comes from.
//!
//! A table is a list of *fields*; a field of a given [`Shape`] becomes one or more columns. The
//! listing that users and lineage see is [`schema`].

mod care;
mod clinical;
mod finance;
mod people;
mod shape;

pub(crate) use shape::{Column, Extract, Field, RowValue, Shape, expand};

/// The type of a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum ColumnType {
    /// Text in UTF-8 (Parquet `BYTE_ARRAY` with logical type `String`).
    Text,
    /// A 32-bit integer (`INT32`).
    Integer,
    /// A 64-bit float (`DOUBLE`).
    Float,
    /// A truth value (`BOOLEAN`).
    Flag,
}

impl ColumnType {
    /// The name used in documents and lineage: `string`, `int32`, `double`, `boolean`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Integer => "int32",
            Self::Float => "double",
            Self::Flag => "boolean",
        }
    }
}

/// One column of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ColumnSchema {
    /// The column's name, in `snake_case`.
    pub name: String,
    /// The column's type.
    pub kind: ColumnType,
    /// Whether every row has a value.
    pub required: bool,
    /// Where the value comes from: element paths below the resource (or below the repeating
    /// element, see [`TableSchema::each`]), alternatives joined by ` | `; or `row` for values
    /// that the pipeline gives beside the resource.
    pub path: String,
    /// What it means.
    pub about: String,
}

/// One table.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct TableSchema {
    /// The table's name; its file is `<name>.parquet`.
    pub name: &'static str,
    /// The FHIR R4 resource type its rows come from.
    pub resource_type: &'static str,
    /// The repeating element of which each item is a row; `None`: each resource is a row.
    pub each: Option<&'static str>,
    /// The columns, in file order.
    pub columns: Vec<ColumnSchema>,
}

/// The version of the tables' schema, also in each file's metadata (`medpipe.schema_version`).
pub const SCHEMA_VERSION: u32 = 1;

/// All tables, in a fixed order, whether or not a run has rows for them.
pub fn schema() -> Vec<TableSchema> {
    table_defs()
        .map(|table| TableSchema {
            name: table.name,
            resource_type: table.resource_type,
            each: table.each,
            columns: expand(table).into_iter().map(|c| c.schema).collect(),
        })
        .collect()
}

/// A table as it is declared.
pub(crate) struct TableDef {
    pub name: &'static str,
    pub resource_type: &'static str,
    pub each: Option<&'static str>,
    /// Fields taken from the resource.
    pub fields: &'static [Field],
    /// Fields taken from the item of the repeating element.
    pub item_fields: &'static [Field],
}

impl TableDef {
    /// One row a resource.
    const fn of(name: &'static str, resource_type: &'static str, fields: &'static [Field]) -> Self {
        Self { name, resource_type, each: None, fields, item_fields: &[] }
    }

    /// One row an item of the repeating element `each`.
    const fn each(
        name: &'static str,
        resource_type: &'static str,
        each: &'static str,
        fields: &'static [Field],
        item_fields: &'static [Field],
    ) -> Self {
        Self { name, resource_type, each: Some(each), fields, item_fields }
    }
}

pub(crate) fn table_defs() -> impl Iterator<Item = &'static TableDef> {
    people::TABLES.iter().chain(clinical::TABLES).chain(care::TABLES).chain(finance::TABLES)
}
