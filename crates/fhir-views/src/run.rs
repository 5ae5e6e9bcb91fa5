//! Reading a resource: all combinations of the selections, row by row, into the buffers.

use std::borrow::Cow;

use medpipe_fhir_model::defs::{Primitive, TypeId};
use medpipe_fhir_model::{Kind, Node};
use medpipe_fhirpath::{Collection, Element, Environment, Program, Value};

use crate::compile::{Compiled, Each, Part, Selection};
use crate::error::{RowError, RowErrorKind};
use crate::path::{Fast, Path, PathKind, Tail, reference_key, year};
use crate::rows::{ColumnBuffer, Mismatch, Rows};
use crate::view::ViewOptions;

/// Deepest `repeat`; documents nest less deep.
const MAX_REPEAT: usize = 512;

/// Where a selection stands.
#[derive(Clone)]
struct Place<'r> {
    /// `None`: the row of nulls of `forEachOrNull`.
    value: Option<Value<'r>>,
    node: Option<Node<'r>>,
    row_index: usize,
}

impl<'r> Place<'r> {
    fn of(value: Value<'r>, row_index: usize) -> Place<'r> {
        let node = value.as_element().and_then(Element::node);
        Place { value: Some(value), node, row_index }
    }

    fn items(&self) -> Collection<'r> {
        self.value.clone().into()
    }
}

/// A value on its way into a column.
#[derive(Clone)]
enum Cell<'r> {
    Null,
    Node(Node<'r>),
    Text(Cow<'r, str>),
    Value(Value<'r>),
    List(Vec<Cell<'r>>),
}

/// What is still to do before the row is complete.
#[derive(Clone, Copy)]
struct Frame<'f, 'r> {
    parts: &'r [Part],
    place: &'f Place<'r>,
    next: Option<&'f Frame<'f, 'r>>,
}

struct Run<'r, 'o> {
    environment: &'r Environment<'r>,
    cells: Vec<Cell<'r>>,
    rows: &'o mut Rows,
    left: usize,
    lenient: bool,
}

/// Reads one resource of the right type.
pub(crate) fn read(
    view: &Compiled,
    options: &ViewOptions,
    resource: Node<'_>,
    rows: &mut Rows,
) -> Result<(), RowError> {
    // Not kept in the view: an environment stays on its thread.
    let environment = view
        .constants
        .iter()
        .fold(Environment::new(), |all, (name, value)| all.with_variable(name, vec![value.clone()]))
        .with_resource(resource);
    let cells = vec![Cell::Null; view.columns.len()];
    let (left, lenient) = (options.max_rows, options.lenient);
    let mut run = Run { environment: &environment, cells, rows, left, lenient };
    let place = Place::of(Value::Element(Element::of_node(resource)), 0);
    for path in &view.wheres {
        if !run.holds(path, &place)? {
            return Ok(());
        }
    }
    run.parts(&Frame { parts: &view.parts, place: &place, next: None })
}

impl<'r> Run<'r, '_> {
    fn parts(&mut self, frame: &Frame<'_, 'r>) -> Result<(), RowError> {
        let Some((part, rest)) = frame.parts.split_first() else {
            return match frame.next {
                Some(next) => self.parts(next),
                None => self.row(),
            };
        };
        let after = Frame { parts: rest, ..*frame };
        match part {
            Part::Select(selection) => self.select(selection, frame.place, &after),
            Part::Union(branches) => branches
                .iter()
                .try_for_each(|selection| self.select(selection, frame.place, &after)),
        }
    }

    fn select(
        &mut self,
        selection: &'r Selection,
        place: &Place<'r>,
        after: &Frame<'_, 'r>,
    ) -> Result<(), RowError> {
        match &selection.each {
            Each::Once => self.enter(selection, place, after),
            Each::Items { path, or_null } => {
                let mut found = Vec::new();
                self.items(path, place, &mut |value| found.push(value))?;
                if found.is_empty() && *or_null {
                    let nothing = Place { value: None, node: None, row_index: 0 };
                    return self.enter(selection, &nothing, after);
                }
                found.into_iter().enumerate().try_for_each(|(row_index, value)| {
                    self.enter(selection, &Place::of(value, row_index), after)
                })
            }
            Each::Repeat { first, next } => {
                let mut stack: Vec<(usize, Value<'r>)> = Vec::new();
                self.push_all(first, place, 1, &mut stack)?;
                let mut row_index = 0;
                while let Some((depth, value)) = stack.pop() {
                    if depth > MAX_REPEAT {
                        let at = first.first().map_or("", |path| &path.place);
                        let message = "the paths of `repeat` do not come to an end";
                        return Err(RowError::new(at, RowErrorKind::TooDeep, message));
                    }
                    let inner = Place::of(value, row_index);
                    row_index += 1;
                    self.enter(selection, &inner, after)?;
                    self.push_all(next, &inner, depth + 1, &mut stack)?;
                }
                Ok(())
            }
        }
    }

    /// The items of all paths on a stack, the first on top.
    fn push_all(
        &self,
        paths: &'r [Path],
        place: &Place<'r>,
        depth: usize,
        stack: &mut Vec<(usize, Value<'r>)>,
    ) -> Result<(), RowError> {
        let start = stack.len();
        for path in paths {
            self.items(path, place, &mut |value| stack.push((depth, value)))?;
        }
        if let Some(new) = stack.get_mut(start..) {
            new.reverse();
        }
        Ok(())
    }

    fn enter(
        &mut self,
        selection: &'r Selection,
        place: &Place<'r>,
        after: &Frame<'_, 'r>,
    ) -> Result<(), RowError> {
        for (column, path) in &selection.columns {
            let collection = self.rows.columns.get(*column).is_some_and(|c| c.collection);
            let cell = match self.cell(path, place, collection) {
                Err(_) if self.lenient => Cell::Null,
                found => found?,
            };
            if let Some(slot) = self.cells.get_mut(*column) {
                *slot = cell;
            }
        }
        match selection.parts.is_empty() {
            true => self.parts(after),
            false => self.parts(&Frame { parts: &selection.parts, place, next: Some(after) }),
        }
    }

    /// Writes the row.
    fn row(&mut self) -> Result<(), RowError> {
        if self.left == 0 {
            let message =
                "a resource yields more rows than allowed; raise max_rows, or select less";
            return Err(RowError::new("ViewDefinition.select", RowErrorKind::TooManyRows, message));
        }
        self.left -= 1;
        let rows = &mut *self.rows;
        for ((buffer, cell), column) in
            rows.buffers.iter_mut().zip(&self.cells).zip(rows.columns.iter())
        {
            let pushed = push(buffer, cell).or_else(|mismatch| {
                if self.lenient { push(buffer, &Cell::Null) } else { Err(mismatch) }
            });
            pushed.map_err(|Mismatch| {
                let declared = column.fhir_type.as_deref().unwrap_or("string");
                let message = format!("a value of column `{}` is no {declared}", column.name);
                RowError::new(&column.place, RowErrorKind::WrongType, message)
            })?;
            buffer.end_row();
        }
        rows.len += 1;
        Ok(())
    }

    /// The items a selection goes over.
    fn items(
        &self,
        path: &'r Path,
        place: &Place<'r>,
        each: &mut dyn FnMut(Value<'r>),
    ) -> Result<(), RowError> {
        let mut nodes = Vec::new();
        if let (Some(node), Some(type_id)) = (place.node, path.type_id)
            && path.nodes(node, &mut nodes)
        {
            let of_type = |node| Value::Element(Element::of_type(node, type_id));
            nodes.into_iter().map(of_type).for_each(each);
            return Ok(());
        }
        match &path.kind {
            PathKind::Indexed(program) => {
                self.indexed(path, program, place)?.into_iter().for_each(each);
            }
            PathKind::RowIndex => each(row_index(place)),
            PathKind::Fast(_, program) | PathKind::Program(program) => {
                self.run(path, program, place.items())?.into_iter().for_each(each);
            }
        }
        Ok(())
    }

    fn run(
        &self,
        path: &Path,
        program: &'r Program,
        items: Collection<'r>,
    ) -> Result<Collection<'r>, RowError> {
        program
            .evaluate_on(items, self.environment)
            .map_err(|e| RowError::new(&path.place, RowErrorKind::Evaluation, e.to_string()))
    }

    /// Evaluates with `%rowIndex`; the result does not borrow the surroundings.
    fn indexed(
        &self,
        path: &Path,
        program: &Program,
        place: &Place<'r>,
    ) -> Result<Vec<Value<'r>>, RowError> {
        let environment =
            self.environment.clone().with_variable("rowIndex", vec![row_index(place)]);
        let found = program
            .evaluate_on(place.items(), &environment)
            .map_err(|e| RowError::new(&path.place, RowErrorKind::Evaluation, e.to_string()))?;
        Ok(found.iter().filter_map(own).collect())
    }

    fn cell(
        &self,
        path: &'r Path,
        place: &Place<'r>,
        collection: bool,
    ) -> Result<Cell<'r>, RowError> {
        let mut gathered = Gathered { one: Cell::Null, list: Vec::new(), count: 0, collection };
        match &path.kind {
            PathKind::RowIndex => gathered.push(Cell::Value(row_index(place))),
            PathKind::Indexed(program) => {
                let found = self.indexed(path, program, place)?;
                found.into_iter().map(Cell::Value).for_each(|cell| gathered.push(cell));
            }
            PathKind::Fast(fast, program) => {
                let wanted = self.lenient.then_some(path.type_id);
                let walked = place.node.is_some_and(|node| walk(fast, node, wanted, &mut gathered));
                if !walked && place.value.is_some() {
                    gathered = Gathered { one: Cell::Null, list: Vec::new(), count: 0, collection };
                    let found = self.run(path, program, place.items())?;
                    found.into_iter().for_each(|value| gathered.push(Cell::Value(value)));
                }
            }
            PathKind::Program(program) => {
                let found = self.run(path, program, place.items())?;
                found.into_iter().for_each(|value| gathered.push(Cell::Value(value)));
            }
        }
        if path.joins && gathered.count == 0 && place.value.is_some() {
            gathered.push(Cell::Text("".into()));
        }
        match gathered {
            Gathered { collection: true, list, .. } => Ok(Cell::List(list)),
            Gathered { count: 0 | 1, one, .. } => Ok(one),
            Gathered { one, .. } if self.lenient => Ok(one),
            Gathered { count, .. } => {
                let message = format!(
                    "there are {count} values for a column that is no collection; pick one with first(), use forEach, or set `collection`"
                );
                Err(RowError::new(&path.place, RowErrorKind::NotSingle, message))
            }
        }
    }

    /// The condition of a `where`; nothing is false.
    fn holds(&self, path: &'r Path, place: &Place<'r>) -> Result<bool, RowError> {
        let Some(program) = path.program() else { return Err(not_boolean(path)) };
        let found = match &path.kind {
            PathKind::Indexed(_) => self.indexed(path, program, place)?.into(),
            _ => self.run(path, program, place.items())?,
        };
        match found.as_slice() {
            [] => Ok(false),
            [one] => one.as_bool().ok_or_else(|| not_boolean(path)),
            _ => Err(not_boolean(path)),
        }
    }
}

fn not_boolean(path: &Path) -> RowError {
    let message =
        "the condition yields something else than true or false; compare it or use exists()";
    RowError::new(&path.place, RowErrorKind::NotBoolean, message)
}

/// The cells that a simple path yields; false when FHIRPath has to say. With the type that nodes are to be of: what does not
/// fit is left out.
fn walk<'r>(
    fast: &Fast,
    node: Node<'r>,
    lenient: Option<Option<TypeId>>,
    gathered: &mut Gathered<'r>,
) -> bool {
    let mut several = false;
    let walked = match &fast.tail {
        None => fast.walk(node, &mut |node| {
            if lenient.is_none_or(|type_id| fits(node, type_id)) {
                gathered.push(Cell::Node(node));
            }
        }),
        Some(Tail::ReferenceKey(asked)) => fast.walk(node, &mut |node| {
            if let Some(id) = reference_key(node, asked.as_deref()) {
                gathered.push(Cell::Text(id));
            }
        }),
        Some(Tail::Count) => {
            let mut count = 0;
            let walked = fast.walk(node, &mut |_| count += 1);
            gathered.push(Cell::Value(Value::Integer(count)));
            walked
        }
        Some(Tail::Year) => fast.walk(node, &mut |node| match year(node) {
            Ok(year) if gathered.count == 0 => gathered.push(Cell::Value(Value::Integer(year))),
            _ => several |= lenient.is_none(),
        }),
    };
    walked.is_ok() && !several
}

/// Whether a node is of the JSON kind that its FHIR type is written in; text where several types are possible.
fn fits(node: Node<'_>, type_id: Option<TypeId>) -> bool {
    match (node.kind(), type_id.map(|id| (id, id.primitive()))) {
        (kind, Some((_, Some(primitive)))) => match primitive {
            Primitive::Boolean => kind == Kind::Bool,
            Primitive::Integer
            | Primitive::PositiveInt
            | Primitive::UnsignedInt
            | Primitive::Decimal => kind == Kind::Number,
            _ => kind == Kind::String,
        },
        (kind, Some((_, None))) => kind == Kind::Object,
        (kind, None) => kind == Kind::String,
    }
}

struct Gathered<'r> {
    one: Cell<'r>,
    list: Vec<Cell<'r>>,
    count: usize,
    collection: bool,
}

impl<'r> Gathered<'r> {
    fn push(&mut self, cell: Cell<'r>) {
        match self.collection {
            true => self.list.push(cell),
            false if self.count == 0 => self.one = cell,
            false => {}
        }
        self.count += 1;
    }
}

fn row_index<'r>(place: &Place<'_>) -> Value<'r> {
    Value::Integer(i64::try_from(place.row_index).unwrap_or(i64::MAX))
}

/// A value of its own; elements that are not primitive as their JSON.
fn own<'r>(value: &Value<'_>) -> Option<Value<'r>> {
    let system = match value {
        Value::Element(element) if !element.is_primitive() => None,
        other => other.to_system(),
    };
    Some(match system {
        Some(Value::Boolean(value)) => Value::Boolean(value),
        Some(Value::Integer(value)) => Value::Integer(value),
        Some(Value::Decimal(value)) => Value::Decimal(value),
        Some(Value::Date(value)) => Value::Date(value),
        Some(Value::DateTime(value)) => Value::DateTime(value),
        Some(Value::Time(value)) => Value::Time(value),
        Some(Value::Quantity(value)) => Value::Quantity(value),
        Some(Value::String(value)) => Value::String(value.into_owned().into()),
        _ => {
            let node = value.as_element()?.node()?;
            let mut json = Vec::new();
            node.write_to(&mut json);
            Value::String(String::from_utf8_lossy(&json).into_owned().into())
        }
    })
}

fn push(buffer: &mut ColumnBuffer, cell: &Cell<'_>) -> Result<(), Mismatch> {
    match cell {
        Cell::List(cells) => cells
            .iter()
            .filter(|cell| !matches!(cell, Cell::Value(Value::Element(e)) if e.node().is_none()))
            .try_for_each(|cell| push(buffer, cell)),
        // A list of nothing.
        Cell::Null if buffer.is_collection() => Ok(()),
        Cell::Null => {
            buffer.push_null();
            Ok(())
        }
        Cell::Node(node) => buffer.push_node(*node),
        Cell::Text(text) => buffer.push_text(text),
        Cell::Value(value) => buffer.push_value(value),
    }
}
