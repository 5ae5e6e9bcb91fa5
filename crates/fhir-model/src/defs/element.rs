//! Elements: what may stand where, how often, and of what type.

use super::binding::Binding;
use super::generated::elements::{PATHS, ROWS, TARGET_ITEMS, TARGET_STARTS, TYPES, VARIANTS};
use super::rows::{Invariant, Row, Variant};
use super::set;
use super::types::{TypeId, invariants, type_by_name};
use crate::Name;

/// The number of an element in the table: a stable key for side tables (until the tables are generated anew).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ElementId(pub(crate) u16);

impl ElementId {
    /// The number, from 0 to [`element_count`].
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The element of that number; of a choice its first type.
    pub fn element(self) -> Option<Element> {
        let row = ROWS.get(..ROWS.len() - 1)?.get(self.index())?;
        Some(Element { row, variant: VARIANTS.get(usize::from(row.1))?, index: row.1 })
    }
}

/// An element under one of its names: for a choice, one of its types.
#[derive(Clone, Copy)]
pub struct Element {
    pub(super) row: &'static Row,
    pub(super) variant: &'static Variant,
    pub(super) index: u16,
}

/// How many elements there are.
pub fn element_count() -> usize {
    ROWS.len() - 1
}

/// All elements of all types, sorted by type; each choice once.
pub fn elements() -> Elements {
    Elements::of_rows(0, element_count() as u16)
}

/// The element of a path as the standard writes it: `Patient.birthDate`, `Observation.value[x]`, `Patient.contact.name`.
pub fn element_by_path(path: &str) -> Option<Element> {
    let (owner, _) = path.rsplit_once('.')?;
    type_by_name(owner)?.elements().find(|element| element.path() == path)
}

impl Element {
    /// Its number in the table; the same for all types of a choice.
    #[inline]
    pub fn id(self) -> ElementId {
        ElementId(self.variant.1)
    }

    fn next(self) -> Option<&'static Row> {
        ROWS.get(usize::from(self.variant.1) + 1)
    }

    /// The path as the standard writes it: `Patient.birthDate`, `Observation.value[x]`.
    pub fn path(self) -> &'static str {
        let end = self.next().map_or(0, |next| next.0 as usize);
        PATHS.get(self.row.0 as usize..end).unwrap_or_default()
    }

    /// The type that has this element.
    pub fn owner(self) -> TypeId {
        // Types without elements share their first row with the next type: the last one that begins here has it.
        TypeId(TYPES.partition_point(|t| t.4 <= self.variant.1).saturating_sub(1) as u16)
    }

    /// The key by which JSON names it; of a choice the concrete one.
    #[inline]
    pub fn name(self) -> Name {
        Name(self.variant.0)
    }

    /// How often it must stand at least.
    #[inline]
    pub fn min(self) -> u8 {
        self.row.5 & 3
    }

    /// How often it may stand at most; `None` for `*`.
    #[inline]
    pub fn max(self) -> Option<u8> {
        (self.row.4 != u8::MAX).then_some(self.row.4)
    }

    /// True when JSON writes it as an array (max over 1).
    #[inline]
    pub fn is_array(self) -> bool {
        self.row.4 > 1
    }

    /// True for a choice of types (`value[x]`).
    pub fn is_choice(self) -> bool {
        self.row.5 & 4 != 0
    }

    /// True when it can change the meaning of what stands around it.
    pub fn is_modifier(self) -> bool {
        self.row.5 & 8 != 0
    }

    /// True when it is part of the summary view.
    pub fn is_summary(self) -> bool {
        self.row.5 & 16 != 0
    }

    /// True when its value set draws on UCUM.
    pub fn is_ucum_bound(self) -> bool {
        self.row.5 & 32 != 0
    }

    /// Its type under this name. Content references are resolved, elements with elements of their own have the type of their path.
    #[inline]
    pub fn type_id(self) -> TypeId {
        TypeId(self.variant.2)
    }

    /// The element under each of its names: one, or one for each type of a choice.
    pub fn types(self) -> impl Iterator<Item = Element> {
        let end = self.next().map_or(0, |next| next.1);
        let row = self.row;
        (row.1..end).filter_map(move |index| {
            Some(Element { row, variant: VARIANTS.get(usize::from(index))?, index })
        })
    }

    /// The resource types that a Reference or canonical may point at; nothing when any may be meant.
    pub fn targets(self) -> impl ExactSizeIterator<Item = TypeId> {
        set(self.variant.3, &TARGET_STARTS, &TARGET_ITEMS).iter().map(|target| TypeId(*target))
    }

    /// The value set it is bound to.
    #[inline]
    pub fn binding(self) -> Option<Binding> {
        Binding::numbered(self.row.2)
    }

    /// The invariants declared on this element (not those of its type).
    pub fn invariants(self) -> impl Iterator<Item = &'static Invariant> {
        invariants(self.row.3)
    }

    /// A number that differs for each name of each element, smaller than the number of all: for side tables by type of a choice.
    pub fn variant_index(self) -> usize {
        usize::from(self.index)
    }
}

impl PartialEq for Element {
    fn eq(&self, other: &Element) -> bool {
        self.index == other.index
    }
}

impl Eq for Element {}

impl std::fmt::Debug for Element {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} as {:?}", self.path(), self.type_id())
    }
}

/// Iterator over elements, each choice once (under its first type).
#[derive(Clone, Debug)]
pub struct Elements {
    rows: std::ops::Range<u16>,
}

impl Elements {
    pub(super) fn of_rows(from: u16, to: u16) -> Elements {
        Elements { rows: from..to }
    }
}

impl Iterator for Elements {
    type Item = Element;

    fn next(&mut self) -> Option<Element> {
        self.rows.next().and_then(|row| ElementId(row).element())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl ExactSizeIterator for Elements {}
