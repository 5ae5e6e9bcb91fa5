//! Typed buffers, one a column.

use medpipe_fhir_model::{Kind, Node};
use medpipe_fhirpath::Value;

use super::ColumnKind;

/// The values of a column. A value that is not there takes its place with `false`, 0 or the empty text.
#[derive(Clone)]
#[non_exhaustive]
pub enum Values {
    /// True and false.
    Boolean(Vec<bool>),
    /// Whole numbers.
    Integer(Vec<i64>),
    /// Texts one after the other, and where each ends: strings, or the digits of decimals.
    Text {
        /// The byte after the last of each value.
        ends: Vec<usize>,
        /// All values.
        text: String,
    },
}

/// The values of a column and which of them are there. `Debug` shows the shape only.
#[derive(Clone)]
pub struct ColumnBuffer {
    kind: ColumnKind,
    values: Values,
    present: Vec<bool>,
    /// Of a collection: after which value each row ends.
    rows: Option<Vec<usize>>,
}

/// A value that does not fit its column.
#[derive(Debug)]
pub(crate) struct Mismatch;

impl ColumnBuffer {
    pub(crate) fn new(kind: ColumnKind, collection: bool) -> ColumnBuffer {
        let values = match kind {
            ColumnKind::Boolean => Values::Boolean(Vec::new()),
            ColumnKind::Integer => Values::Integer(Vec::new()),
            ColumnKind::Decimal | ColumnKind::Text => {
                Values::Text { ends: Vec::new(), text: String::new() }
            }
        };
        ColumnBuffer { kind, values, present: Vec::new(), rows: collection.then(Vec::new) }
    }

    /// How the values are kept.
    pub fn kind(&self) -> ColumnKind {
        self.kind
    }

    /// The values: one a row, or of a collection any number a row (see [`ColumnBuffer::row`]).
    pub fn values(&self) -> &Values {
        &self.values
    }

    /// Which values are there (`true`) and which are null.
    pub fn present(&self) -> &[bool] {
        &self.present
    }

    /// True when each row holds a list.
    pub fn is_collection(&self) -> bool {
        self.rows.is_some()
    }

    /// Of a collection: after which value each row ends.
    pub fn row_ends(&self) -> Option<&[usize]> {
        self.rows.as_deref()
    }

    /// The places of a row's values.
    pub fn row(&self, row: usize) -> std::ops::Range<usize> {
        match &self.rows {
            None => row..(row + 1).min(self.present.len()).max(row),
            Some(rows) => {
                let before = row.checked_sub(1).and_then(|r| rows.get(r)).copied().unwrap_or(0);
                before..rows.get(row).copied().unwrap_or(before)
            }
        }
    }

    /// The text at a place, of text and decimals.
    pub fn text(&self, at: usize) -> Option<&str> {
        match &self.values {
            Values::Text { ends, text } if self.is_present(at) => {
                let from = at.checked_sub(1).and_then(|i| ends.get(i)).copied().unwrap_or(0);
                text.get(from..*ends.get(at)?)
            }
            _ => None,
        }
    }

    /// The number at a place, of integers.
    pub fn integer(&self, at: usize) -> Option<i64> {
        match &self.values {
            Values::Integer(values) if self.is_present(at) => values.get(at).copied(),
            _ => None,
        }
    }

    /// The truth value at a place, of Booleans.
    pub fn boolean(&self, at: usize) -> Option<bool> {
        match &self.values {
            Values::Boolean(values) if self.is_present(at) => values.get(at).copied(),
            _ => None,
        }
    }

    /// True when there is a value at that place.
    pub fn is_present(&self, at: usize) -> bool {
        self.present.get(at).copied().unwrap_or(false)
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        let values = match &self.values {
            Values::Boolean(values) => values.len(),
            Values::Integer(values) => values.len() * 8,
            Values::Text { ends, text } => ends.len() * 8 + text.len(),
        };
        values + self.present.len() + self.rows.as_ref().map_or(0, |rows| rows.len() * 8)
    }

    /// After the values of a row.
    pub(crate) fn end_row(&mut self) {
        if let Some(rows) = &mut self.rows {
            rows.push(self.present.len());
        }
    }

    /// No value.
    pub(crate) fn push_null(&mut self) {
        match &mut self.values {
            Values::Boolean(values) => values.push(false),
            Values::Integer(values) => values.push(0),
            Values::Text { ends, text } => ends.push(text.len()),
        }
        self.present.push(false);
    }

    /// The value of a node. Not a value: null.
    pub(crate) fn push_node(&mut self, node: Node<'_>) -> Result<(), Mismatch> {
        let kind = node.kind();
        match (&mut self.values, kind) {
            (_, Kind::Null) => {
                self.push_null();
                return Ok(());
            }
            (Values::Boolean(values), Kind::Bool) => {
                values.push(node.as_bool().ok_or(Mismatch)?);
            }
            (Values::Integer(values), Kind::Number) => values.push(node.as_i64().ok_or(Mismatch)?),
            (Values::Text { ends, text }, Kind::Number) => {
                text.push_str(node.raw());
                ends.push(text.len());
            }
            (Values::Text { ends, text }, _) if self.kind == ColumnKind::Text => {
                match kind {
                    Kind::String if !node.has_escapes() => text.push_str(node.raw()),
                    Kind::String => text.push_str(&node.text().unwrap_or_default()),
                    Kind::Bool => text.push_str(node.raw()),
                    _ => {
                        let mut json = Vec::new();
                        node.write_to(&mut json);
                        text.push_str(&String::from_utf8_lossy(&json));
                    }
                }
                ends.push(text.len());
            }
            _ => return Err(Mismatch),
        }
        self.present.push(true);
        Ok(())
    }

    /// A value that an expression made.
    pub(crate) fn push_value(&mut self, value: &Value<'_>) -> Result<(), Mismatch> {
        if let Value::Element(element) = value {
            return match element.node() {
                Some(node) => self.push_node(node),
                None => {
                    self.push_null();
                    Ok(())
                }
            };
        }
        match (&mut self.values, value) {
            (Values::Boolean(values), Value::Boolean(value)) => values.push(*value),
            (Values::Integer(values), Value::Integer(value)) => values.push(*value),
            (Values::Integer(values), Value::Decimal(value)) => {
                values.push(value.to_string().parse().map_err(|_| Mismatch)?);
            }
            (Values::Text { ends, text }, value) => {
                let number = matches!(value, Value::Integer(_) | Value::Decimal(_));
                if self.kind == ColumnKind::Decimal && !number {
                    return Err(Mismatch);
                }
                use std::fmt::Write as _;
                let _ = write!(text, "{value}");
                ends.push(text.len());
            }
            _ => return Err(Mismatch),
        }
        self.present.push(true);
        Ok(())
    }

    /// A text; only for columns of text.
    pub(crate) fn push_text(&mut self, piece: &str) -> Result<(), Mismatch> {
        match &mut self.values {
            Values::Text { ends, text } if self.kind == ColumnKind::Text => {
                text.push_str(piece);
                ends.push(text.len());
                self.present.push(true);
                Ok(())
            }
            _ => Err(Mismatch),
        }
    }

    /// Keeps the first rows, also when the last is not complete.
    pub(crate) fn truncate(&mut self, rows: usize) {
        let keep = match &mut self.rows {
            None => rows,
            Some(ends) => {
                ends.truncate(rows);
                ends.last().copied().unwrap_or(0)
            }
        };
        match &mut self.values {
            Values::Boolean(values) => values.truncate(keep),
            Values::Integer(values) => values.truncate(keep),
            Values::Text { ends, text } => {
                ends.truncate(keep);
                text.truncate(ends.last().copied().unwrap_or(0));
            }
        }
        self.present.truncate(keep);
    }
}

impl std::fmt::Debug for ColumnBuffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ColumnBuffer")
            .field("kind", &self.kind)
            .field("values", &self.present.len())
            .field("collection", &self.is_collection())
            .finish()
    }
}

impl std::fmt::Debug for Values {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Values::Boolean(_) => "Boolean",
            Values::Integer(_) => "Integer",
            Values::Text { .. } => "Text",
        })
    }
}
