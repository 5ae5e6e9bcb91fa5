//! The tables as data: the ready views of [`medpipe_fhir_views::library::tables`], and the columns that a run adds.

use medpipe_fhir_views::{Column, ColumnKind, View, ViewOptions, library};

use crate::error::TableError;

/// The type of a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum ColumnType {
    /// Text in UTF-8 (Parquet `BYTE_ARRAY` with logical type `String`).
    Text,
    /// A 64-bit integer (`INT64`).
    Integer,
    /// A 64-bit float (`DOUBLE`).
    Float,
    /// A truth value (`BOOLEAN`).
    Flag,
}

impl ColumnType {
    /// The name used in documents and lineage: `string`, `int64`, `double`, `boolean`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Integer => "int64",
            Self::Float => "double",
            Self::Flag => "boolean",
        }
    }
}

/// One column of a table. Any of them may be empty in a row.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ColumnSchema {
    /// The column's name, in `snake_case`.
    pub name: String,
    /// The column's type.
    pub kind: ColumnType,
    /// Where the value comes from: a FHIRPath expression on the resource or on the item that the row is for, or `row` for
    /// values that the run gives beside the resource.
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
    /// What a row is for.
    pub about: String,
    /// The columns, in file order.
    pub columns: Vec<ColumnSchema>,
}

/// The version of the tables' schema, also in each file's metadata (`medpipe.schema_version`).
pub const SCHEMA_VERSION: u32 = 2;

/// All tables, in a fixed order, whether or not a run has rows for them.
///
/// # Errors
/// [`TableError`] when a view does not compile; the tests of this crate see that all do.
pub fn schema() -> Result<Vec<TableSchema>, TableError> {
    library::tables().map(|name| view(name).map(|view| table(name, &view))).collect()
}

/// The view that reads a table. What does not fit a column is left out there: the resource is kept whole elsewhere.
pub(crate) fn view(name: &'static str) -> Result<View, TableError> {
    let options = ViewOptions::default().lenient().max_rows(usize::MAX);
    library::definition(name)
        .and_then(|json| View::parse_with(json.as_bytes(), &options).ok())
        .ok_or(TableError::View { table: name })
}

pub(crate) fn table(name: &'static str, view: &View) -> TableSchema {
    let given = given(view).iter().map(|given| ColumnSchema {
        name: given.name.to_owned(),
        kind: given.kind,
        path: "row".to_owned(),
        about: given.about.to_owned(),
    });
    TableSchema {
        name,
        resource_type: view.resource(),
        about: view.description().unwrap_or_default().to_owned(),
        columns: view.columns().iter().map(read).chain(given).collect(),
    }
}

fn read(column: &Column) -> ColumnSchema {
    ColumnSchema {
        name: column.name.clone(),
        kind: match column.kind {
            ColumnKind::Boolean => ColumnType::Flag,
            ColumnKind::Integer => ColumnType::Integer,
            ColumnKind::Decimal => ColumnType::Float,
            _ => ColumnType::Text,
        },
        path: column.path.clone(),
        about: column.description.clone().unwrap_or_default(),
    }
}

/// A column that the run gives beside the resource.
pub(crate) struct Given {
    pub name: &'static str,
    pub value: GivenValue,
    kind: ColumnType,
    about: &'static str,
}

/// Values given beside the resource.
#[derive(Clone, Copy)]
pub(crate) enum GivenValue {
    Version,
    PopulationGroup,
    GeographicRegion,
    QualityScore,
    Input,
    Entry,
}

const fn given_as(
    name: &'static str,
    value: GivenValue,
    kind: ColumnType,
    about: &'static str,
) -> Given {
    Given { name, value, kind, about }
}

const GIVEN: &[Given] = {
    use ColumnType::{Float, Integer, Text};
    use GivenValue as V;
    &[
        given_as("version", V::Version, Integer, "The resource's version, from 1"),
        given_as("population_group", V::PopulationGroup, Text, "The patient's group"),
        given_as(
            "geographic_region",
            V::GeographicRegion,
            Text,
            "The patient's state or other coarse region",
        ),
        given_as("quality_score", V::QualityScore, Float, "The resource's quality score, 0 to 1"),
        given_as("input", V::Input, Integer, "The number of the input"),
        given_as("entry", V::Entry, Integer, "The number of the entry in the input"),
    ]
};

/// The columns a run adds to those of a view: all for rows that are resources, the version alone for rows that are items.
pub(crate) fn given(view: &View) -> &'static [Given] {
    let whole = view.columns().first().is_some_and(|column| column.name == "id");
    if whole { GIVEN } else { GIVEN.get(..1).unwrap_or(GIVEN) }
}
