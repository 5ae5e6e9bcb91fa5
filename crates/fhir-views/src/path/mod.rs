//! Paths of a view: walked directly when they are simple, FHIRPath otherwise.

mod fast;
mod parse;
mod scan;

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::{self, TypeId};
use medpipe_fhirpath::{CompileOptions, Program, TypeInfo, Value};

pub(crate) use fast::{Fast, Tail, reference_key, year};

use crate::error::{ViewError, ViewErrorKind};
use parse::Yields;

/// A compiled path and its place in the view.
pub(crate) struct Path {
    pub kind: PathKind,
    pub place: String,
    /// The type of its items, when they all have that one.
    pub type_id: Option<TypeId>,
    /// What [`Path::type_id`] cannot say: `System.Boolean`.
    pub type_name: Option<String>,
    /// Nothing is the empty text.
    pub joins: bool,
}

/// How a path is evaluated.
pub(crate) enum PathKind {
    /// `%rowIndex` alone.
    RowIndex,
    /// By walking; by the program where the tree is unusual.
    Fast(Fast, Program),
    /// By FHIRPath.
    Program(Program),
    /// By FHIRPath, with `%rowIndex`.
    Indexed(Program),
}

/// What paths are compiled with.
pub(crate) struct PathScope<'s> {
    pub constants: &'s [(String, Value<'static>)],
    pub strict: bool,
}

impl PathScope<'_> {
    /// Compiles a path that is evaluated on items of a type.
    pub fn compile(
        &self,
        text: &str,
        context: Option<TypeId>,
        place: &str,
    ) -> Result<Path, ViewError> {
        let mut indexed = false;
        for name in scan::variables(text) {
            match name {
                "rowIndex" => indexed = true,
                _ if scan::is_standard(name) => {}
                _ if self.constants.iter().any(|(known, _)| known == name) => {}
                _ => {
                    let message =
                        format!("`%{name}` is no constant of this view; define it in `constant`");
                    return Err(ViewError::new(place, ViewErrorKind::UnknownConstant, message));
                }
            }
        }
        let place = place.to_owned();
        if text.trim() == "%rowIndex" {
            let type_name = Some("System.Integer".to_owned());
            return Ok(Path {
                kind: PathKind::RowIndex,
                place,
                type_id: None,
                type_name,
                joins: false,
            });
        }
        let options = CompileOptions {
            resource_type: context.map(TypeId::name),
            strict: self.strict && context.is_some(),
            ..CompileOptions::default()
        };
        let program = Program::compile(text, &options)
            .map_err(|e| ViewError::new(place.as_str(), ViewErrorKind::Path, e.to_string()))?;
        let fast =
            context.filter(|_| !indexed).and_then(|on| parse::fast(text, on, self.constants));
        if let Some((fast, found)) = fast {
            let kind = PathKind::Fast(fast, program);
            let (type_id, type_name) = match found {
                Yields::Elements(type_id) => (Some(type_id), None),
                Yields::System(name) => (None, Some(name.to_owned())),
                Yields::Several => (None, None),
            };
            return Ok(Path { kind, place, type_id, type_name, joins: false });
        }
        let found = match program.result_types() {
            Some([one]) => Some(*one),
            _ => None,
        };
        let type_id = found
            .filter(|found| found.namespace == "FHIR")
            .and_then(|found| defs::type_by_name(found.name));
        let type_name = found.as_ref().map(TypeInfo::to_string).filter(|_| type_id.is_none());
        let kind = if indexed { PathKind::Indexed(program) } else { PathKind::Program(program) };
        let joins = scan::ends_in_join(text);
        Ok(Path { kind, place, type_id, type_name, joins })
    }
}

impl Path {
    /// The name of the type of its items.
    pub fn fhir_type(&self) -> Option<String> {
        self.type_id.map(|id| id.name().to_owned()).or_else(|| self.type_name.clone())
    }

    /// The type of its items for paths that begin there; not when an item may be of a narrower type.
    pub fn context(&self) -> Option<TypeId> {
        self.type_id.filter(|id| !id.is_abstract())
    }

    /// Its program.
    pub fn program(&self) -> Option<&Program> {
        match &self.kind {
            PathKind::RowIndex => None,
            PathKind::Fast(_, program)
            | PathKind::Program(program)
            | PathKind::Indexed(program) => Some(program),
        }
    }

    /// Nodes by walking, when the path allows that and yields elements with elements of their own.
    pub fn nodes<'a>(&self, from: Node<'a>, out: &mut Vec<Node<'a>>) -> bool {
        let PathKind::Fast(fast, _) = &self.kind else { return false };
        if fast.tail.is_some() || self.type_id.is_none_or(|id| id.primitive().is_some()) {
            return false;
        }
        let before = out.len();
        if fast.walk(from, &mut |node| out.push(node)).is_err() {
            out.truncate(before);
            return false;
        }
        true
    }
}
