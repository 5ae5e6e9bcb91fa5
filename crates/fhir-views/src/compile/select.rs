//! `select`: columns, what is inside, what it goes over, unions.

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::TypeId;

use super::column::column;
use super::{Each, Part, Selection, fields};
use crate::error::{ViewError, ViewErrorKind};
use crate::path::PathScope;
use crate::rows::Column;

const MAX_DEPTH: usize = 32;
const MAX_SELECTIONS: usize = 256;
const MAX_COLUMNS: usize = 4096;
const MEMBERS: [&str; 7] =
    ["column", "select", "forEach", "forEachOrNull", "repeat", "unionAll", "description"];

/// Selections under construction.
pub(super) struct Builder<'s> {
    pub scope: PathScope<'s>,
    pub columns: Vec<Column>,
    selections: usize,
    /// Where columns of a second or later branch of a union go.
    into: Option<Into>,
}

/// The columns of the first branch: the next one, and the last.
#[derive(Clone, Copy)]
struct Into {
    next: usize,
    end: usize,
}

impl<'s> Builder<'s> {
    pub fn new(scope: PathScope<'s>) -> Builder<'s> {
        Builder { scope, columns: Vec::new(), selections: 0, into: None }
    }

    /// The selections of a member, as parts.
    pub fn selections(
        &mut self,
        node: Node<'_>,
        place: &str,
        key: &str,
        context: Option<TypeId>,
        depth: usize,
    ) -> Result<Vec<Part>, ViewError> {
        let items = fields::list(node, place, key)?;
        let select = |(item, place): (Node<'_>, String)| {
            self.selection(item, &place, context, depth).map(|s| Part::Select(Box::new(s)))
        };
        items.into_iter().map(select).collect()
    }

    fn selection(
        &mut self,
        node: Node<'_>,
        place: &str,
        context: Option<TypeId>,
        depth: usize,
    ) -> Result<Selection, ViewError> {
        fields::object(node, place)?;
        fields::known(node, place, &MEMBERS)?;
        self.selections += 1;
        if depth > MAX_DEPTH || self.selections > MAX_SELECTIONS {
            let message = format!(
                "a view has at most {MAX_SELECTIONS} selections, nested at most {MAX_DEPTH} deep"
            );
            return Err(ViewError::new(place, ViewErrorKind::TooLarge, message));
        }
        let (each, context) = self.each(node, place, context)?;
        let mut columns = Vec::new();
        for (item, place) in fields::list(node, place, "column")? {
            let (column, path) = column(item, &place, &self.scope, context)?;
            columns.push((self.add(column)?, path));
        }
        let mut parts = self.selections(node, place, "select", context, depth + 1)?;
        if let Some(union) = self.union(node, place, context, depth + 1)? {
            parts.push(union);
        }
        Ok(Selection { each, columns, parts })
    }

    /// What it goes over, and the type of that.
    fn each(
        &self,
        node: Node<'_>,
        place: &str,
        context: Option<TypeId>,
    ) -> Result<(Each, Option<TypeId>), ViewError> {
        let given: Vec<&str> = ["forEach", "forEachOrNull", "repeat"]
            .into_iter()
            .filter(|key| node.get(key).is_some())
            .collect();
        if let [first, second, ..] = given.as_slice() {
            let message = format!("`{first}` and `{second}` exclude each other; nest a `select`");
            return Err(ViewError::new(place, ViewErrorKind::Invalid, message));
        }
        match given.first() {
            None => Ok((Each::Once, context)),
            Some(&"repeat") => {
                let items = fields::list(node, place, "repeat")?;
                let compile = |context: Option<TypeId>| {
                    let one = |(item, place): &(Node<'_>, String)| {
                        let text = item.text().ok_or_else(|| {
                            let message = "a path is wanted here";
                            ViewError::new(place.as_str(), ViewErrorKind::Invalid, message)
                        })?;
                        self.scope.compile(&text, context, place)
                    };
                    items.iter().map(one).collect::<Result<Vec<_>, _>>()
                };
                if items.is_empty() {
                    let place = format!("{place}.repeat");
                    let message = "`repeat` has no path";
                    return Err(ViewError::new(place, ViewErrorKind::Missing, message));
                }
                // A path may begin at items alone, such as `answer.item` of a QuestionnaireResponse.
                let any = compile(None)?;
                let first = if self.scope.strict { any } else { compile(context)? };
                let common = |paths: &[crate::path::Path]| {
                    let found = paths.first().and_then(|path| path.context())?;
                    paths.iter().all(|p| p.context() == Some(found)).then_some(found)
                };
                if let Some(items) = common(&first) {
                    let next = compile(Some(items))?;
                    if common(&next) == Some(items) {
                        return Ok((Each::Repeat { first, next }, Some(items)));
                    }
                }
                Ok((Each::Repeat { first, next: compile(None)? }, None))
            }
            Some(key) => {
                let text = fields::text(node, place, key)?.unwrap_or_default();
                let path = self.scope.compile(&text, context, &format!("{place}.{key}"))?;
                let inner = path.context();
                Ok((Each::Items { path: Box::new(path), or_null: *key == "forEachOrNull" }, inner))
            }
        }
    }

    fn union(
        &mut self,
        node: Node<'_>,
        place: &str,
        context: Option<TypeId>,
        depth: usize,
    ) -> Result<Option<Part>, ViewError> {
        let mut branches = Vec::new();
        let start = self.into.map_or(self.columns.len(), |into| into.next);
        let outer = self.into;
        let mut width = None;
        for (item, place) in fields::list(node, place, "unionAll")? {
            // The first branch makes the columns, the others fill them.
            if let Some(end) = width {
                self.into = Some(Into { next: start, end });
            }
            branches.push(self.selection(item, &place, context, depth)?);
            match (width, self.into) {
                (Some(end), Some(into)) if into.next < end => {
                    let missing = self.columns.get(into.next).map_or("", |column| &column.name);
                    let message = format!(
                        "the first branch has {} columns, this one {}: `{missing}` is missing",
                        end - start,
                        into.next - start
                    );
                    return Err(ViewError::new(place, ViewErrorKind::Mismatch, message));
                }
                (Some(_), _) => {}
                (None, into) => width = Some(into.map_or(self.columns.len(), |into| into.next)),
            }
        }
        self.into = match (outer, width) {
            (Some(outer), Some(end)) => Some(Into { next: end, end: outer.end }),
            (outer, _) => outer,
        };
        Ok((!branches.is_empty()).then_some(Part::Union(branches)))
    }

    /// The number of a column: a new one, or of a union's branch the one that is there.
    fn add(&mut self, column: Column) -> Result<usize, ViewError> {
        let Some(into) = &mut self.into else {
            if self.columns.iter().any(|known| known.name == column.name) {
                let message = format!("there is already a column `{}`", column.name);
                let place = format!("{}.name", column.place);
                return Err(ViewError::new(place, ViewErrorKind::Duplicate, message));
            }
            if self.columns.len() >= MAX_COLUMNS {
                let message = format!("a view has at most {MAX_COLUMNS} columns");
                return Err(ViewError::new(column.place, ViewErrorKind::TooLarge, message));
            }
            self.columns.push(column);
            return Ok(self.columns.len() - 1);
        };
        let mismatch = |message: String| {
            Err(ViewError::new(column.place.as_str(), ViewErrorKind::Mismatch, message))
        };
        let Some(known) = self.columns.get(into.next).filter(|_| into.next < into.end) else {
            return mismatch(format!(
                "`{}` is a column more than the first branch has",
                column.name
            ));
        };
        if known.name != column.name {
            return mismatch(format!(
                "the first branch has `{}` here, this one `{}`; all branches have the same columns in the same order",
                known.name, column.name
            ));
        }
        if known.kind != column.kind || known.collection != column.collection {
            return mismatch(format!(
                "`{}` is of another type than in the first branch; declare `type` and `collection` alike",
                column.name
            ));
        }
        into.next += 1;
        Ok(into.next - 1)
    }
}
