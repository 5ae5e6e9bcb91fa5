//! Fields, their shapes, and the columns a shape becomes.

use super::{ColumnSchema, ColumnType, TableDef};

/// What kind of FHIR element a field reads, and so which columns it becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// A string, code or uri: `name`.
    Text,
    /// A boolean: `name`.
    Flag,
    /// An integer: `name`.
    Integer,
    /// A decimal: `name` as a float.
    Decimal,
    /// A date, dateTime or instant: `name_year`, and `name_date` as it is given.
    Date,
    /// The first Coding of a CodeableConcept: `name_code` (just `code` for a field of that name),
    /// `name_system`, `name_display`.
    Concept,
    /// A Coding: the same columns.
    Coding,
    /// A Quantity: `name` as a float, `name_decimal` as its exact text, `name_unit` (the code,
    /// or the unit's text where there is no code).
    Quantity,
    /// A Money: `name` as a float and `name_currency`.
    Money,
    /// A Reference: `name_id`.
    Reference,
    /// A Reference that may name several types: `name_type` and `name_id`.
    AnyReference,
    /// A Reference to a Patient: `name_id`, empty when it names another type.
    Patient,
    /// A repeating element: `name_count`, 0 when absent.
    Count,
}

/// A declared field: name, shape, path and meaning.
///
/// In a path, `.` goes to a member (of an array's first item), `extension[url]` to the extension
/// with that url, `derived[name]` to the value of a derived-value extension; ` | ` separates
/// alternatives, of which the first that is present counts.
pub(crate) struct Field {
    pub name: &'static str,
    pub shape: Shape,
    pub path: &'static str,
    pub about: &'static str,
}

impl Field {
    pub(crate) const fn new(
        name: &'static str,
        shape: Shape,
        path: &'static str,
        about: &'static str,
    ) -> Self {
        Self { name, shape, path, about }
    }
}

/// How a column's value is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Extract {
    /// A string as it is.
    Text,
    /// A number's source text.
    NumberText,
    Flag,
    Integer,
    Float,
    /// The first four digits of a date.
    Year,
    /// The id in a reference.
    ReferenceId,
    /// The type in a reference.
    ReferenceType,
    /// The id in a reference that names no type or `Patient`.
    PatientId,
    /// The number of items.
    Count,
    /// Given beside the resource.
    Row(RowValue),
}

/// Values given beside the resource.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum RowValue {
    Version,
    QualityScore,
    PopulationGroup,
    GeographicRegion,
    Input,
    Entry,
    ItemIndex,
}

/// A column ready to be written.
pub(crate) struct Column {
    pub schema: ColumnSchema,
    pub extract: Extract,
    /// Whether the path starts at the item of the repeating element.
    pub of_item: bool,
}

/// The columns of a table: the common ones, then those of its fields.
pub(crate) fn expand(table: &TableDef) -> Vec<Column> {
    let mut columns = Columns { list: Vec::new(), of_item: false };
    let id = if table.each.is_some() {
        format!("{}_id", snake_case(table.resource_type))
    } else {
        "id".to_owned()
    };
    columns.add(id, ColumnType::Text, Extract::Text, "id", "The resource's logical id");
    columns.row(
        "version",
        ColumnType::Integer,
        RowValue::Version,
        "The resource's version, from 1",
    );
    if table.each.is_some() {
        columns.row("item", ColumnType::Integer, RowValue::ItemIndex, "The item's place, from 0");
    }
    for field in table.fields {
        columns.field(field);
    }
    columns.of_item = true;
    for field in table.item_fields {
        columns.field(field);
    }
    columns.of_item = false;
    if table.each.is_none() {
        use RowValue as R;
        columns.row(
            "population_group",
            ColumnType::Text,
            R::PopulationGroup,
            "The patient's group",
        );
        columns.row(
            "geographic_region",
            ColumnType::Text,
            R::GeographicRegion,
            "The patient's state or other coarse region",
        );
        columns.row(
            "quality_score",
            ColumnType::Float,
            R::QualityScore,
            "The resource's quality score, 0 to 1",
        );
        columns.row("input", ColumnType::Integer, R::Input, "The number of the input");
        columns.row("entry", ColumnType::Integer, R::Entry, "The number of the entry in the input");
    }
    columns.list
}

struct Columns {
    list: Vec<Column>,
    of_item: bool,
}

impl Columns {
    fn field(&mut self, f: &Field) {
        use {ColumnType as T, Extract as E};
        match f.shape {
            Shape::Text => self.plain(f, T::Text, E::Text),
            Shape::Flag => self.plain(f, T::Flag, E::Flag),
            Shape::Integer => self.plain(f, T::Integer, E::Integer),
            Shape::Decimal => self.plain(f, T::Float, E::Float),
            Shape::Date => {
                self.part(f, "_year", T::Integer, E::Year, "", ": year");
                self.part(f, "_date", T::Text, E::Text, "", ", as precisely as it is given");
            }
            Shape::Concept => self.coding(f, ".coding"),
            Shape::Coding => self.coding(f, ""),
            Shape::Quantity => {
                self.part(f, "", T::Float, E::Float, ".value", "");
                self.part(f, "_decimal", T::Text, E::NumberText, ".value", ": the exact decimal");
                let units =
                    format!("{} | {}", suffixed(f.path, ".code"), suffixed(f.path, ".unit"));
                let about = format!("{}: unit", f.about);
                self.add(format!("{}_unit", f.name), T::Text, E::Text, &units, &about);
            }
            Shape::Money => {
                self.part(f, "", T::Float, E::Float, ".value", "");
                self.part(f, "_currency", T::Text, E::Text, ".currency", ": currency");
            }
            Shape::Reference => {
                self.part(f, "_id", T::Text, E::ReferenceId, ".reference", ": id");
            }
            Shape::AnyReference => {
                self.part(f, "_type", T::Text, E::ReferenceType, ".reference", ": resource type");
                self.part(f, "_id", T::Text, E::ReferenceId, ".reference", ": id");
            }
            Shape::Patient => {
                self.part(f, "_id", T::Text, E::PatientId, ".reference", ": id");
            }
            Shape::Count => self.part(f, "_count", T::Integer, E::Count, "", ""),
        }
    }

    fn coding(&mut self, f: &Field, below: &str) {
        use {ColumnType as T, Extract as E};
        for (part, about) in
            [("code", ": code"), ("system", ": code system"), ("display", ": name")]
        {
            // `code`, not `code_code`, for the element of that name.
            let suffix = if f.name == part { String::new() } else { format!("_{part}") };
            self.part(f, &suffix, T::Text, E::Text, &format!("{below}.{part}"), about);
        }
    }

    fn plain(&mut self, f: &Field, column_type: ColumnType, extract: Extract) {
        self.add(f.name.to_owned(), column_type, extract, f.path, f.about);
    }

    fn part(
        &mut self,
        f: &Field,
        name: &str,
        column_type: ColumnType,
        extract: Extract,
        below: &str,
        about: &str,
    ) {
        let about = format!("{}{about}", f.about);
        let path = suffixed(f.path, below);
        self.add(format!("{}{name}", f.name), column_type, extract, &path, &about);
    }

    fn row(&mut self, name: &str, column_type: ColumnType, value: RowValue, about: &str) {
        self.add(name.to_owned(), column_type, Extract::Row(value), "row", about);
    }

    fn add(
        &mut self,
        name: String,
        column_type: ColumnType,
        extract: Extract,
        path: &str,
        about: &str,
    ) {
        let required = matches!(
            extract,
            Extract::Row(RowValue::Version | RowValue::Input | RowValue::ItemIndex)
                | Extract::Count
        );
        self.list.push(Column {
            schema: ColumnSchema {
                name,
                kind: column_type,
                required,
                path: path.to_owned(),
                about: about.to_owned(),
            },
            extract,
            of_item: self.of_item,
        });
    }
}

/// Appends a suffix to each alternative of a path.
fn suffixed(path: &str, below: &str) -> String {
    let alternatives: Vec<String> = path
        .split(" | ")
        .map(|p| format!("{p}{below}").trim_start_matches('.').to_owned())
        .collect();
    alternatives.join(" | ")
}

/// `ExplanationOfBenefit` → `explanation_of_benefit`.
fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
