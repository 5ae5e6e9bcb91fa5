//! A compiled view, and reading with it.

use medpipe_fhir_model::{Document, Limits, Node};

use crate::compile::{self, Compiled};
use crate::error::{RowError, ViewError, ViewErrorKind};
use crate::rows::{Column, Rows};
use crate::run;

/// How views are compiled and how much they may yield.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ViewOptions {
    /// Paths of elements that the type does not have are errors, rather than columns of nulls.
    pub strict: bool,
    /// How many rows one resource may yield.
    pub max_rows: usize,
    /// What does not fit its column is null, and of several values the first counts, rather than the resource being refused.
    pub lenient: bool,
}

impl Default for ViewOptions {
    fn default() -> Self {
        ViewOptions { strict: false, max_rows: 1_000_000, lenient: false }
    }
}

impl ViewOptions {
    /// Unknown elements are errors.
    #[must_use]
    pub fn strict(mut self) -> ViewOptions {
        self.strict = true;
        self
    }

    /// No resource is refused for what does not fit a column.
    #[must_use]
    pub fn lenient(mut self) -> ViewOptions {
        self.lenient = true;
        self
    }

    /// With another limit of rows a resource.
    #[must_use]
    pub fn max_rows(mut self, rows: usize) -> ViewOptions {
        self.max_rows = rows;
        self
    }
}

/// A compiled ViewDefinition: made once, reads any number of resources, from any thread.
pub struct View {
    compiled: Compiled,
    options: ViewOptions,
}

impl View {
    /// Compiles the JSON text of a ViewDefinition.
    ///
    /// # Errors
    /// As [`View::compile`], and when it is not JSON.
    pub fn parse(json: &[u8]) -> Result<View, ViewError> {
        View::parse_with(json, &ViewOptions::default())
    }

    /// Compiles the JSON text of a ViewDefinition.
    ///
    /// # Errors
    /// As [`View::compile`], and when it is not JSON.
    pub fn parse_with(json: &[u8], options: &ViewOptions) -> Result<View, ViewError> {
        let document = Document::parse_with(json.to_vec(), &Limits::default()).map_err(|e| {
            ViewError::new("ViewDefinition", ViewErrorKind::Unreadable, e.to_string())
        })?;
        View::compile(document.root(), options)
    }

    /// Compiles a ViewDefinition.
    ///
    /// # Errors
    /// [`ViewError`] with the place in the view.
    pub fn compile(view: Node<'_>, options: &ViewOptions) -> Result<View, ViewError> {
        Ok(View { compiled: compile::compile(view, options)?, options: options.clone() })
    }

    /// The name it gives itself.
    pub fn name(&self) -> Option<&str> {
        self.compiled.name.as_deref()
    }

    /// What it says of itself.
    pub fn description(&self) -> Option<&str> {
        self.compiled.description.as_deref()
    }

    /// The type of resource that it reads.
    pub fn resource(&self) -> &'static str {
        self.compiled.resource.name()
    }

    /// Its columns, in order.
    pub fn columns(&self) -> &[Column] {
        &self.compiled.columns
    }

    /// Empty rows of this view, to read into.
    pub fn rows(&self) -> Rows {
        Rows::new(self.compiled.columns.clone())
    }

    /// Appends the rows of a resource, and tells how many: none when it is of another type or no `where` lets it through.
    ///
    /// # Errors
    /// [`RowError`]; the rows are then those before.
    pub fn read(&self, resource: Node<'_>, rows: &mut Rows) -> Result<usize, RowError> {
        if resource.resource_type() != Some(self.resource()) {
            return Ok(0);
        }
        let before = rows.len();
        let read = run::read(&self.compiled, &self.options, resource, rows);
        if read.is_err() {
            rows.truncate(before);
        }
        read.map(|()| rows.len() - before)
    }

    /// How many of its paths walk the tree directly, and how many there are.
    pub fn simple_paths(&self) -> (usize, usize) {
        self.compiled.simple_paths()
    }
}

impl std::fmt::Debug for View {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View")
            .field("name", &self.name())
            .field("resource", &self.resource())
            .field("columns", &self.columns().len())
            .finish()
    }
}
