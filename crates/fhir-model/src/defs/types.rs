//! Types: resources, datatypes, primitives and backbone elements.

use super::element::{Element, Elements};
use super::generated::elements::{
    INVARIANT_SET_ITEMS, INVARIANT_SET_STARTS, INVARIANTS, MAPS, ROWS, TYPE_DISPLACEMENTS,
    TYPE_SEED, TYPE_SLOTS, TYPES, VARIANTS,
};
use super::rows::{Invariant, Primitive, Type, TypeKind};
use super::{hash, set};
use crate::Name;

/// A type of FHIR R4, by its number in the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub(crate) u16);

/// What an unknown number stands for: never reached, since numbers come from the table only.
static NOTHING: Type = Type("", TypeKind::Backbone, true, u16::MAX, 0, 0, 0, 31, 0, 0);

/// The type of that name: `Patient`, `HumanName`, `dateTime`, or a path such as `Patient.contact`.
#[inline]
pub fn type_by_name(name: &str) -> Option<TypeId> {
    let hash = hash::hash(name.as_bytes(), TYPE_SEED);
    let index = *TYPE_SLOTS.get(hash::slot(hash, &TYPE_DISPLACEMENTS, TYPE_SLOTS.len()))?;
    (TYPES.get(usize::from(index))?.0 == name).then_some(TypeId(index))
}

/// All types, sorted by name.
pub fn types() -> impl ExactSizeIterator<Item = TypeId> {
    (0..TYPES.len() as u16).map(TypeId)
}

impl TypeId {
    #[inline]
    fn row(self) -> &'static Type {
        TYPES.get(usize::from(self.0)).unwrap_or(&NOTHING)
    }

    /// Position in the table, for side tables.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The name; of a backbone element its path.
    pub fn name(self) -> &'static str {
        self.row().0
    }

    /// What it is.
    #[inline]
    pub fn kind(self) -> TypeKind {
        self.row().1
    }

    /// The primitive it is, if it is one.
    #[inline]
    pub fn primitive(self) -> Option<Primitive> {
        match self.kind() {
            TypeKind::Primitive(primitive) => Some(primitive),
            _ => None,
        }
    }

    /// True for every kind of resource, Resource and DomainResource included.
    #[inline]
    pub fn is_resource(self) -> bool {
        matches!(self.kind(), TypeKind::Resource | TypeKind::DomainResource)
    }

    /// True for types without instances of their own: Resource, DomainResource, Element, BackboneElement.
    pub fn is_abstract(self) -> bool {
        self.row().2
    }

    /// The type it specialises: `Age` is a `Quantity`, `code` a `string`, `Patient.contact` a `BackboneElement`.
    pub fn base(self) -> Option<TypeId> {
        let base = self.row().3;
        (usize::from(base) < TYPES.len()).then_some(TypeId(base))
    }

    /// True when it is `other` or derives from it.
    pub fn is_a(self, other: TypeId) -> bool {
        let mut current = Some(self);
        while let Some(this) = current {
            if this == other {
                return true;
            }
            current = this.base();
        }
        false
    }

    /// Its elements in the order of the standard, inherited ones included; each choice (`value[x]`) once. Primitives list none:
    /// their `id` and `extension` are those of `Element`.
    pub fn elements(self) -> Elements {
        let end = TYPES.get(self.index() + 1).map_or(ROWS.len() as u16 - 1, |next| next.4);
        Elements::of_rows(self.row().4, end)
    }

    /// The element that JSON calls by this name; for a concrete choice name (`valueQuantity`) the element `value[x]` with the type
    /// Quantity. A shadow (`_birthDate`) is not resolved: ask for [`Name::shadow_of`].
    ///
    /// A multiplication and three table reads.
    #[inline]
    pub fn element(self, name: Name) -> Option<Element> {
        let row = self.row();
        let slot = u32::from(name.0).wrapping_mul(row.6) >> row.7;
        let index = *MAPS.get(usize::from(row.5) + slot as usize)?;
        let variant = VARIANTS.get(usize::from(index))?;
        let found = ROWS.get(usize::from(variant.1))?;
        (variant.0 == name.0 && variant.1 >= row.4).then_some(Element {
            row: found,
            variant,
            index,
        })
    }

    /// The invariants declared on the type itself (not on its elements).
    pub fn invariants(self) -> impl Iterator<Item = &'static Invariant> {
        invariants(self.row().8)
    }

    /// First row, and a bit for each row from there that must be present.
    #[inline]
    pub(crate) fn required(self) -> (u16, u64) {
        (self.row().4, self.row().9)
    }
}

pub(super) fn invariants(number: u16) -> impl Iterator<Item = &'static Invariant> {
    set(number, &INVARIANT_SET_STARTS, &INVARIANT_SET_ITEMS)
        .iter()
        .filter_map(|at| INVARIANTS.get(usize::from(*at)))
}

impl std::fmt::Debug for TypeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
