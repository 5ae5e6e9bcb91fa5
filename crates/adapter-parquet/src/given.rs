//! The values of the columns that a run adds, gathered until a row group is written.

use crate::RowExtra;
use crate::columns::{ColumnSlice, ColumnValues};
use crate::schema::{Given, GivenValue};

/// The values of one column, those that are not there as 0 or the empty text, and which are there.
pub(crate) struct GivenColumn {
    name: &'static str,
    value: GivenValue,
    integers: Vec<i64>,
    floats: Vec<f64>,
    text: String,
    ends: Vec<usize>,
    present: Vec<bool>,
}

impl GivenColumn {
    pub(crate) fn new(given: &Given) -> Self {
        Self {
            name: given.name,
            value: given.value,
            integers: Vec::new(),
            floats: Vec::new(),
            text: String::new(),
            ends: Vec::new(),
            present: Vec::new(),
        }
    }

    /// Adds the value of a row.
    pub(crate) fn push(&mut self, extra: &RowExtra<'_>) {
        match self.value {
            GivenValue::Version => self.integer(Some(extra.version)),
            GivenValue::Input => self.integer(Some(extra.input)),
            GivenValue::Entry => self.integer(extra.entry),
            GivenValue::PopulationGroup => self.text(extra.population_group),
            GivenValue::GeographicRegion => self.text(extra.geographic_region),
            GivenValue::QualityScore => {
                let score = extra.quality_score.filter(|score| score.is_finite());
                self.floats.push(score.unwrap_or_default());
                self.present.push(score.is_some());
            }
        }
    }

    fn integer(&mut self, value: Option<u32>) {
        self.integers.push(i64::from(value.unwrap_or_default()));
        self.present.push(value.is_some());
    }

    fn text(&mut self, value: Option<&str>) {
        self.text.push_str(value.unwrap_or_default());
        self.ends.push(self.text.len());
        self.present.push(value.is_some());
    }

    pub(crate) fn slice(&self) -> ColumnSlice<'_> {
        let values = match self.value {
            GivenValue::Version | GivenValue::Input | GivenValue::Entry => {
                ColumnValues::Integer(&self.integers)
            }
            GivenValue::QualityScore => ColumnValues::Float(&self.floats),
            GivenValue::PopulationGroup | GivenValue::GeographicRegion => {
                ColumnValues::Text(&self.text, &self.ends)
            }
        };
        ColumnSlice { name: self.name, values, present: &self.present, rows: None }
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        8 * (self.integers.len() + self.floats.len() + self.ends.len())
            + self.text.len()
            + self.present.len()
    }

    pub(crate) fn clear(&mut self) {
        self.integers.clear();
        self.floats.clear();
        self.text.clear();
        self.ends.clear();
        self.present.clear();
    }
}
