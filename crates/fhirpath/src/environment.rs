//! What an evaluation may know beside the tree: the clock, variables, and the services that some functions ask.

use medpipe_fhir_model::Node;
use medpipe_terminology::value_set;

use crate::value::{DateTime, Element, Value};

/// Finds what a reference points at, for `resolve()`.
pub trait Resolver {
    /// The resource that `reference` names; `None` when there is none here. References to contained resources (`#id`) and to
    /// entries of the Bundle around are resolved before this is asked.
    fn resolve<'r>(&'r self, reference: &str) -> Option<Node<'r>>;
}

/// Answers questions about codes, for `memberOf()`, `subsumes()` and `subsumedBy()`.
pub trait Terminology {
    /// Whether a code is in a value set; `None` when the value set or system is not known here.
    fn member_of(&self, value_set: &str, system: Option<&str>, code: &str) -> Option<bool>;

    /// Whether code `a` is `b` or an ancestor of it; `None` when the system is not known here.
    fn subsumes(&self, system: &str, a: &str, b: &str) -> Option<bool> {
        let _ = system;
        (a == b).then_some(true)
    }
}

/// Knows profiles, for `conformsTo()`, `elementDefinition()` and `slice()`.
pub trait Profiles {
    /// Whether an element conforms to a StructureDefinition; `None` when that is not known here.
    fn conforms(&self, element: &Element<'_>, profile: &str) -> Option<bool>;

    /// The ElementDefinition that describes an element.
    fn element_definition<'r>(&'r self, element: &Element<'_>) -> Option<Node<'r>> {
        let _ = element;
        None
    }

    /// Whether an element is in a slice of a StructureDefinition; `None` when the two are not known here.
    fn in_slice(&self, element: &Element<'_>, structure: &str, name: &str) -> Option<bool> {
        let _ = (element, structure, name);
        None
    }
}

/// The value sets of the required R4 bindings: what [`Environment`] asks unless it is given something better.
#[derive(Clone, Copy, Debug, Default)]
pub struct RequiredBindings;

impl Terminology for RequiredBindings {
    fn member_of(&self, url: &str, system: Option<&str>, code: &str) -> Option<bool> {
        let set = value_set(url)?;
        Some(match system {
            Some(system) => set.has(system, code),
            None => set.has_code(code),
        })
    }
}

/// What `trace()` calls: the name it was given and the items that pass by.
pub type Tracer<'a> = dyn Fn(&str, &[Value<'_>]) + 'a;

/// The surroundings of an evaluation. The default knows the required bindings and no clock.
#[derive(Clone, Default)]
pub struct Environment<'a> {
    pub(crate) now: Option<DateTime>,
    pub(crate) resource: Option<Node<'a>>,
    pub(crate) root_resource: Option<Node<'a>>,
    pub(crate) variables: Vec<(String, Vec<Value<'a>>)>,
    pub(crate) resolver: Option<&'a dyn Resolver>,
    pub(crate) terminology: Option<&'a dyn Terminology>,
    pub(crate) profiles: Option<&'a dyn Profiles>,
    pub(crate) tracer: Option<&'a Tracer<'a>>,
    pub(crate) step_limit: Option<u64>,
}

impl<'a> Environment<'a> {
    /// Surroundings that know no more than the standard.
    pub fn new() -> Environment<'a> {
        Environment::default()
    }

    /// The moment that `now()`, `today()` and `timeOfDay()` give. Without it they are an error.
    #[must_use]
    pub fn with_now(mut self, now: DateTime) -> Environment<'a> {
        self.now = Some(now);
        self
    }

    /// The resource around the evaluated node (`%resource`), when the node is not itself one.
    #[must_use]
    pub fn with_resource(mut self, resource: Node<'a>) -> Environment<'a> {
        self.resource = Some(resource);
        self
    }

    /// The resource that contains `%resource` (`%rootResource`), or a Bundle in which references are looked up.
    #[must_use]
    pub fn with_root_resource(mut self, resource: Node<'a>) -> Environment<'a> {
        self.root_resource = Some(resource);
        self
    }

    /// A variable, used as `%name`.
    #[must_use]
    pub fn with_variable(mut self, name: &str, items: Vec<Value<'a>>) -> Environment<'a> {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.to_owned(), items));
        self
    }

    /// Where `resolve()` looks.
    #[must_use]
    pub fn with_resolver(mut self, resolver: &'a dyn Resolver) -> Environment<'a> {
        self.resolver = Some(resolver);
        self
    }

    /// Who knows codes.
    #[must_use]
    pub fn with_terminology(mut self, terminology: &'a dyn Terminology) -> Environment<'a> {
        self.terminology = Some(terminology);
        self
    }

    /// Who knows profiles.
    #[must_use]
    pub fn with_profiles(mut self, profiles: &'a dyn Profiles) -> Environment<'a> {
        self.profiles = Some(profiles);
        self
    }

    /// Who hears `trace()`. What it hears may be PHI.
    #[must_use]
    pub fn with_tracer(mut self, tracer: &'a Tracer<'a>) -> Environment<'a> {
        self.tracer = Some(tracer);
        self
    }

    /// How many steps an evaluation may take (default ten million): visits of items and evaluations of sub-expressions.
    #[must_use]
    pub fn with_step_limit(mut self, steps: u64) -> Environment<'a> {
        self.step_limit = Some(steps);
        self
    }
}

impl std::fmt::Debug for Environment<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Environment")
            .field("variables", &self.variables.len())
            .field("clock", &self.now.is_some())
            .finish_non_exhaustive()
    }
}
