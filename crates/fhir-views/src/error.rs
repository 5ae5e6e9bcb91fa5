//! What can be wrong with a view or with a resource it reads. No message holds a value of a record.

use std::fmt;

/// What kind of mistake a view holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ViewErrorKind {
    /// Not JSON.
    Unreadable,
    /// An element that must be there is missing.
    Missing,
    /// An element of another JSON kind than wanted, or a value outside of what is allowed.
    Invalid,
    /// An element that a ViewDefinition does not have at that place.
    Unknown,
    /// Two columns or constants of one name.
    Duplicate,
    /// The branches of a `unionAll` do not have the same columns.
    Mismatch,
    /// A path that is not FHIRPath: grammar, unknown function or type.
    Path,
    /// `%name` that is no constant.
    UnknownConstant,
    /// More selections or columns, or a deeper nesting, than a view may have.
    TooLarge,
}

/// A view that cannot be compiled.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ViewError {
    /// The place in the view: `ViewDefinition.select[0].column[2].path`.
    pub place: String,
    /// What kind of mistake.
    pub kind: ViewErrorKind,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl ViewError {
    pub(crate) fn new(
        place: impl Into<String>,
        kind: ViewErrorKind,
        message: impl Into<String>,
    ) -> ViewError {
        ViewError { place: place.into(), kind, message: message.into() }
    }
}

impl fmt::Display for ViewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

impl std::error::Error for ViewError {}

/// What kind of obstacle a resource is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum RowErrorKind {
    /// Several items for a column that is not a collection.
    NotSingle,
    /// A value that does not fit the type of its column.
    WrongType,
    /// A `where` whose result is not a Boolean.
    NotBoolean,
    /// The path cannot be evaluated on this resource.
    Evaluation,
    /// More rows from one resource than [`crate::ViewOptions::max_rows`].
    TooManyRows,
    /// A `repeat` that goes deeper than any document, such as that of `$this`.
    TooDeep,
}

/// A resource that a view cannot read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowError {
    /// The place in the view.
    pub place: String,
    /// What kind of obstacle.
    pub kind: RowErrorKind,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl RowError {
    pub(crate) fn new(place: &str, kind: RowErrorKind, message: impl Into<String>) -> RowError {
        RowError { place: place.to_owned(), kind, message: message.into() }
    }
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

impl std::error::Error for RowError {}
