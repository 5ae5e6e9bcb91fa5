//! What a column is.

use medpipe_fhir_model::defs::{self, Primitive, TypeKind};

/// How the values of a column are kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ColumnKind {
    /// True and false.
    Boolean,
    /// Whole numbers of 64 bits.
    Integer,
    /// Decimals: the text of the number, as exact as it was written.
    Decimal,
    /// Everything else: text, codes, partial dates and times, and the JSON of elements that are not primitive.
    Text,
}

/// A tag of a column, as `ansi/type` = `CHAR(10)`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tag {
    /// What it is about.
    pub name: String,
    /// What it says.
    pub value: String,
}

/// A column of a view.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// FHIR or System type, declared or found from the path (`code`, `dateTime`, `System.String`); `None` when neither is known.
    pub fhir_type: Option<String>,
    /// The FHIRPath expression.
    pub path: String,
    /// How its values are kept.
    pub kind: ColumnKind,
    /// Every row holds a list.
    pub collection: bool,
    /// What the view says it is.
    pub description: Option<String>,
    /// Tags of the view's author.
    pub tags: Vec<Tag>,
    pub(crate) place: String,
}

/// How values of a type are kept; `None` when there is no such type.
pub(crate) fn kind_of(name: &str) -> Option<ColumnKind> {
    let short = ["http://hl7.org/fhir/StructureDefinition/", "http://hl7.org/fhirpath/", "FHIR."]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
        .unwrap_or(name);
    if let Some(system) = short.strip_prefix("System.") {
        return Some(match system {
            "Boolean" => ColumnKind::Boolean,
            "Integer" | "Long" => ColumnKind::Integer,
            "Decimal" => ColumnKind::Decimal,
            "String" | "Date" | "DateTime" | "Time" | "Quantity" | "Any" => ColumnKind::Text,
            _ => return None,
        });
    }
    if short == "integer64" {
        return Some(ColumnKind::Integer);
    }
    let found = defs::type_by_name(short)?;
    Some(match found.kind() {
        TypeKind::Primitive(primitive) => match primitive {
            Primitive::Boolean => ColumnKind::Boolean,
            Primitive::Integer | Primitive::PositiveInt | Primitive::UnsignedInt => {
                ColumnKind::Integer
            }
            Primitive::Decimal => ColumnKind::Decimal,
            _ => ColumnKind::Text,
        },
        _ => ColumnKind::Text,
    })
}
