//! From a ViewDefinition (SQL on FHIR 2.1) to a tree of selections.

mod column;
mod constant;
mod fields;
mod select;

use std::sync::Arc;

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::{self, TypeId};
use medpipe_fhirpath::Value;

use crate::error::{ViewError, ViewErrorKind};
use crate::path::{Path, PathKind, PathScope};
use crate::rows::Column;
use crate::view::ViewOptions;

/// A view, compiled.
pub(crate) struct Compiled {
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource: TypeId,
    pub columns: Arc<[Column]>,
    pub wheres: Vec<Path>,
    pub parts: Vec<Part>,
    pub constants: Constants,
}

/// One selection: what it goes over, its columns, and what is inside.
pub(crate) struct Selection {
    pub each: Each,
    /// The number of the column and its path.
    pub columns: Vec<(usize, Path)>,
    pub parts: Vec<Part>,
}

/// A part of a selection: the rows are all combinations of the parts.
pub(crate) enum Part {
    Select(Box<Selection>),
    Union(Vec<Selection>),
}

/// What a selection goes over.
pub(crate) enum Each {
    Once,
    Items {
        path: Box<Path>,
        or_null: bool,
    },
    /// The paths from where it begins, and from the items found.
    Repeat {
        first: Vec<Path>,
        next: Vec<Path>,
    },
}

const ROOT: &str = "ViewDefinition";

/// Compiles a view.
pub(crate) fn compile(view: Node<'_>, options: &ViewOptions) -> Result<Compiled, ViewError> {
    fields::object(view, ROOT)?;
    if let Some(other) = view.resource_type().filter(|name| *name != ROOT) {
        let message = format!("a `{other}` is no ViewDefinition");
        return Err(ViewError::new(ROOT, ViewErrorKind::Invalid, message));
    }
    let resource = fields::text(view, ROOT, "resource")?.ok_or_else(|| {
        let message = "`resource` is missing: the type of resource that the view reads";
        ViewError::new(ROOT, ViewErrorKind::Missing, message)
    })?;
    let resource = defs::type_by_name(&resource).filter(|t| t.is_resource()).ok_or_else(|| {
        let message = format!("`{resource}` is no resource of FHIR R4");
        ViewError::new(format!("{ROOT}.resource"), ViewErrorKind::Invalid, message)
    })?;
    let constants = constant::constants(view)?;
    let scope = PathScope { constants: &constants, strict: options.strict };
    let mut builder = select::Builder::new(scope);
    let parts = builder.selections(view, ROOT, "select", Some(resource), 0)?;
    if builder.columns.is_empty() {
        let message = "the view has no columns; give `select` at least one `column`";
        return Err(ViewError::new(format!("{ROOT}.select"), ViewErrorKind::Missing, message));
    }
    let columns: Arc<[Column]> = std::mem::take(&mut builder.columns).into();
    let wheres = wheres(view, &builder.scope, resource)?;
    let name = fields::text(view, ROOT, "name")?.map(|name| name.into_owned());
    let description = fields::text(view, ROOT, "description")?.map(|text| text.into_owned());
    Ok(Compiled { name, description, resource, columns, wheres, parts, constants })
}

fn wheres(view: Node<'_>, scope: &PathScope<'_>, resource: TypeId) -> Result<Vec<Path>, ViewError> {
    let mut found = Vec::new();
    for (item, place) in fields::list(view, ROOT, "where")? {
        fields::object(item, &place)?;
        fields::known(item, &place, &["path", "description"])?;
        let text = fields::text(item, &place, "path")?.ok_or_else(|| {
            ViewError::new(place.as_str(), ViewErrorKind::Missing, "`path` is missing")
        })?;
        let place = format!("{place}.path");
        let path = scope.compile(&text, Some(resource), &place)?;
        let types = path.fhir_type();
        if types.as_ref().is_some_and(|t| t != "boolean" && t != "System.Boolean") {
            let message = format!(
                "the condition yields {} where true or false is wanted; compare it or use exists()",
                types.unwrap_or_default()
            );
            return Err(ViewError::new(place, ViewErrorKind::Invalid, message));
        }
        found.push(path);
    }
    Ok(found)
}

/// Constants by name.
pub(crate) type Constants = Vec<(String, Value<'static>)>;

impl Compiled {
    /// How many paths walk the tree directly, and how many there are.
    pub fn simple_paths(&self) -> (usize, usize) {
        let mut counts = (0, 0);
        self.wheres.iter().for_each(|path| count(path, &mut counts));
        self.parts.iter().for_each(|part| count_part(part, &mut counts));
        counts
    }
}

fn count(path: &Path, (simple, all): &mut (usize, usize)) {
    *all += 1;
    *simple += usize::from(matches!(path.kind, PathKind::Fast(..) | PathKind::RowIndex));
}

fn count_part(part: &Part, counts: &mut (usize, usize)) {
    let selections = match part {
        Part::Select(selection) => std::slice::from_ref(&**selection),
        Part::Union(branches) => branches,
    };
    for selection in selections {
        match &selection.each {
            Each::Once => {}
            Each::Items { path, .. } => count(path, counts),
            Each::Repeat { first, next } => {
                first.iter().chain(next).for_each(|path| count(path, counts));
            }
        }
        selection.columns.iter().for_each(|(_, path)| count(path, counts));
        selection.parts.iter().for_each(|part| count_part(part, counts));
    }
}
