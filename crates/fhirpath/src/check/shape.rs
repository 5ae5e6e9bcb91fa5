//! What is known of a collection before it is there.

use medpipe_fhir_model::defs::{self, Primitive, TypeId};

use crate::syntax::code::Member;
use crate::value::{SystemType, TypeInfo, TypeSpec, choice_base};

/// A type of either kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum TypeRef {
    Fhir(TypeId),
    System(SystemType),
}

/// The types that items may have (`None`: any; empty: there are no items), and whether they are in order.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub types: Option<Vec<TypeRef>>,
    pub ordered: bool,
}

/// What a type has under a name.
pub(super) enum Child {
    Types(Vec<TypeRef>),
    /// Something, perhaps: the type is abstract.
    Open,
    /// One type of a choice, by its JSON name.
    Variant,
    Missing,
}

impl Shape {
    pub fn unknown() -> Shape {
        Shape { types: None, ordered: true }
    }

    pub fn of(types: impl IntoIterator<Item = TypeRef>) -> Shape {
        Shape { types: Some(types.into_iter().collect()), ordered: true }
    }

    pub fn system(system: SystemType) -> Shape {
        Shape::of([TypeRef::System(system)])
    }

    pub fn fhir(name: &str) -> Shape {
        defs::type_by_name(name).map_or_else(Shape::unknown, |t| Shape::of([TypeRef::Fhir(t)]))
    }

    /// Known, not empty, and `test` holds for every type.
    pub fn all(&self, test: impl Fn(TypeRef) -> bool) -> bool {
        self.types.as_ref().is_some_and(|types| !types.is_empty() && types.iter().all(|t| test(*t)))
    }

    pub fn is_resource(&self) -> bool {
        self.all(|t| matches!(t, TypeRef::Fhir(own) if own.is_resource()))
    }

    /// One item of it.
    pub fn item(&self) -> Shape {
        Shape { types: self.types.clone(), ordered: true }
    }

    pub fn joined(self, other: Shape) -> Shape {
        let types = self.types.zip(other.types).map(|(mut own, theirs)| {
            own.extend(theirs);
            own.sort_unstable();
            own.dedup();
            own
        });
        Shape { types, ordered: self.ordered && other.ordered }
    }

    /// Only items of a type.
    pub fn narrowed(&self, spec: Option<&TypeSpec>) -> Shape {
        let Some(spec) = spec else { return Shape::unknown() };
        let fits = |own: &TypeRef| match own {
            // An item of a base type may turn out to be of the type asked for.
            TypeRef::Fhir(own) => {
                spec.fhir.is_some_and(|asked| own.is_a(asked) || asked.is_a(*own))
            }
            TypeRef::System(own) => {
                spec.system == Some(*own) || spec.system == Some(SystemType::Any)
            }
        };
        let types = match &self.types {
            Some(types) => types
                .iter()
                .filter(|own| fits(own))
                .map(|own| match (own, spec.fhir) {
                    (TypeRef::Fhir(own), Some(asked)) if asked.is_a(*own) => TypeRef::Fhir(asked),
                    _ => *own,
                })
                .collect(),
            None => {
                let fhir = spec.fhir.map(TypeRef::Fhir);
                fhir.into_iter().chain(spec.system.map(TypeRef::System)).collect()
            }
        };
        Shape { types: Some(types), ordered: self.ordered }
    }
}

impl TypeRef {
    pub fn info(self) -> TypeInfo {
        match self {
            TypeRef::Fhir(own) => TypeInfo::new("FHIR", own.name()),
            TypeRef::System(own) => TypeInfo::new("System", own.name()),
        }
    }

    pub fn is_boolean(self) -> bool {
        match self {
            TypeRef::Fhir(own) => own.primitive() == Some(Primitive::Boolean) || own.is_abstract(),
            TypeRef::System(own) => matches!(own, SystemType::Boolean | SystemType::Any),
        }
    }

    /// No text and nothing that converts to it.
    pub fn is_never_text(self) -> bool {
        match self {
            TypeRef::Fhir(own) => own.primitive().is_none() && !own.is_abstract(),
            TypeRef::System(own) => !matches!(own, SystemType::String | SystemType::Any),
        }
    }

    pub fn is_system_temporal(self) -> bool {
        matches!(self, TypeRef::System(SystemType::Date | SystemType::DateTime | SystemType::Time))
    }

    /// A System value without a unit.
    pub fn is_plain(self) -> bool {
        matches!(
            self,
            TypeRef::System(
                SystemType::Integer
                    | SystemType::Decimal
                    | SystemType::String
                    | SystemType::Boolean
            )
        )
    }

    pub fn child(self, member: &Member) -> Child {
        let TypeRef::Fhir(own) = self else {
            return if self == TypeRef::System(SystemType::Any)
                || self == TypeRef::System(SystemType::Quantity)
            {
                Child::Open
            } else {
                Child::Missing
            };
        };
        // Of a primitive its id and extensions.
        let own = match own.primitive().and_then(|_| defs::type_by_name("Element")) {
            Some(element) => element,
            None => own,
        };
        if let Some(element) = member.name.and_then(|name| own.element(name)) {
            return if element.is_choice() {
                Child::Variant
            } else {
                Child::Types(vec![TypeRef::Fhir(element.type_id())])
            };
        }
        if member.is_choice {
            let base = own.elements().find(|element| choice_base(*element) == Some(&*member.text));
            if let Some(element) = base {
                return Child::Types(
                    element.types().map(|one| TypeRef::Fhir(one.type_id())).collect(),
                );
            }
        }
        if own.is_abstract() && own.is_resource() { Child::Open } else { Child::Missing }
    }
}
