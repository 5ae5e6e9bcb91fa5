//! Compiling and running.

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs;

use crate::environment::Environment;
use crate::eval::{self, EvalError};
use crate::syntax::code::Code;
use crate::syntax::{self, SyntaxError};
use crate::value::{Collection, Element, TypeInfo, Value};

/// How an expression is compiled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CompileOptions<'o> {
    /// The type the expression will be evaluated on: `Patient`, `Patient.contact`, `HumanName`. With it the expression is checked
    /// against the definition table.
    pub resource_type: Option<&'o str>,
    /// Unknown elements, paths of another resource type, and functions that need an order of unordered items are errors.
    pub strict: bool,
    /// `as` on several items picks those of the type, as `ofType` does, rather than being an error. Invariants and search parameters
    /// of R4 are written that way (`dom-3`: `descendants().as(uri)`).
    pub as_filters: bool,
    /// Longest expression in bytes. Default 8192.
    pub max_length: usize,
    /// Deepest nesting of parentheses, arguments and operators. Default 100; more than 120 counts as 120, so that no expression
    /// needs more stack than a thread has.
    pub max_depth: usize,
}

impl Default for CompileOptions<'_> {
    fn default() -> Self {
        CompileOptions {
            resource_type: None,
            strict: false,
            as_filters: false,
            max_length: 8192,
            max_depth: 100,
        }
    }
}

impl<'o> CompileOptions<'o> {
    /// Options for expressions on a type.
    pub fn for_type(resource_type: &'o str) -> CompileOptions<'o> {
        CompileOptions { resource_type: Some(resource_type), ..CompileOptions::default() }
    }

    /// The same, strict.
    #[must_use]
    pub fn strict(mut self) -> CompileOptions<'o> {
        self.strict = true;
        self
    }
}

/// A compiled expression: made once, evaluated on any number of nodes, from any thread.
pub struct Program {
    code: Code,
    yields: Option<Vec<TypeInfo>>,
}

impl Program {
    /// Compiles an expression.
    ///
    /// # Errors
    /// [`SyntaxError`] with the place when the expression is ill-formed, too long or too deep, names an unknown function or type,
    /// or does not fit the type it is compiled for.
    pub fn compile(expression: &str, options: &CompileOptions<'_>) -> Result<Program, SyntaxError> {
        let mut code = syntax::parse(expression, options.max_length, options.max_depth)?;
        code.as_filters = options.as_filters;
        let context = match options.resource_type {
            Some(name) => Some(defs::type_by_name(name).ok_or_else(|| {
                SyntaxError::semantic(
                    0,
                    format!("there is no type `{name}` in FHIR R4 to compile for"),
                )
            })?),
            None => None,
        };
        let yields = crate::check::check(&code, context, options.strict)?;
        Ok(Program { code, yields })
    }

    /// Evaluates on a node: a resource by its `resourceType`, or any other place (without a type then; see
    /// [`Program::evaluate_element`]).
    ///
    /// # Errors
    /// [`EvalError`] with the place in the expression when the items do not fit the operation, or a limit is passed.
    pub fn evaluate<'a>(
        &'a self,
        node: Node<'a>,
        environment: &'a Environment<'a>,
    ) -> Result<Collection<'a>, EvalError> {
        self.evaluate_element(Element::of_node(node), environment)
    }

    /// Evaluates on an element of known type.
    ///
    /// # Errors
    /// As [`Program::evaluate`].
    pub fn evaluate_element<'a>(
        &'a self,
        element: Element<'a>,
        environment: &'a Environment<'a>,
    ) -> Result<Collection<'a>, EvalError> {
        eval::run(&self.code, Collection::one(Value::Element(element)), environment)
    }

    /// Evaluates on any collection, also the empty one.
    ///
    /// # Errors
    /// As [`Program::evaluate`].
    pub fn evaluate_on<'a>(
        &'a self,
        input: Collection<'a>,
        environment: &'a Environment<'a>,
    ) -> Result<Collection<'a>, EvalError> {
        eval::run(&self.code, input, environment)
    }

    /// Evaluates a criterion: the Boolean, or whether there is a single item of another kind; `None` for an empty result.
    ///
    /// # Errors
    /// As [`Program::evaluate`], and when there are several items.
    pub fn evaluate_bool(
        &self,
        node: Node<'_>,
        environment: &Environment<'_>,
    ) -> Result<Option<bool>, EvalError> {
        let result = self.evaluate(node, environment)?;
        eval::singleton_bool(&result, 0)
    }

    /// The types an item of the result may have, as far as they are known without evaluating; `None` when they are not.
    pub fn result_types(&self) -> Option<&[TypeInfo]> {
        self.yields.as_deref()
    }
}

impl std::fmt::Debug for Program {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Program")
            .field("expressions", &self.code.exprs.len())
            .field("yields", &self.yields)
            .finish()
    }
}
