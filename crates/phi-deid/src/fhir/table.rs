//! The policy table: `policy/r4.tsv` compiled into an array by element.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use medpipe_fhir_model::defs::{self, TypeKind};
use medpipe_phi_detect::Kind;
use sha2::{Digest, Sha256};

use super::adapt::adapt;
use super::known::class;
use super::op::Op;
use crate::operator::Operator;
use crate::policy::Policy;

const TABLE: &str = include_str!("../../policy/r4.tsv");

/// What the table says of an element under one of its names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Row {
    pub op: Op,
    pub kind: Option<Kind>,
    /// With [`Op::Operator`]: what the policy says.
    pub operator: Option<Operator>,
}

const DENIED: Row = Row { op: Op::Remove, kind: None, operator: None };

/// A [`Policy`] together with the table of all R4 elements.
///
/// ```
/// use medpipe_phi_deid::{Policy, fhir::{FhirPolicy, Op}};
/// let policy = FhirPolicy::new(Policy::safe_harbor());
/// assert_eq!(policy.op("Patient.birthDate"), Some(Op::Birth));
/// assert_eq!(policy.op("Patient.name"), Some(Op::Remove));
/// assert_eq!(policy.op("Patient.shoeSize"), None);
/// ```
#[derive(Clone)]
pub struct FhirPolicy {
    policy: Policy,
    rows: Arc<[Row]>,
    overrides: Vec<(String, Op)>,
}

impl FhirPolicy {
    /// The committed table with the choices of `policy`.
    pub fn new(policy: Policy) -> FhirPolicy {
        static ROWS: OnceLock<Arc<[Row]>> = OnceLock::new();
        let mut rows = ROWS.get_or_init(|| compile(TABLE)).clone();
        if !policy.kinds.is_empty() {
            rows = adapt(&rows, &policy).into();
        }
        FhirPolicy { policy, rows, overrides: Vec::new() }
    }

    /// Safe Harbor.
    pub fn safe_harbor() -> FhirPolicy {
        FhirPolicy::new(Policy::safe_harbor())
    }

    /// Replaces one row. **Dangerous**: it can let identifiers through; it exists so that tests can
    /// show that each row matters. The digest changes, and [`FhirPolicy::is_safe_harbor`] is false.
    pub fn dangerous_override(mut self, path: &str, op: Op) -> FhirPolicy {
        if let Some(element) = defs::element_by_path(path) {
            let mut rows = self.rows.to_vec();
            for variant in element.types() {
                if let Some(row) = rows.get_mut(variant.variant_index()) {
                    row.op = op;
                }
            }
            self.rows = rows.into();
        }
        self.overrides.push((path.to_owned(), op));
        self
    }

    /// The choices.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// True when policy and table stay within Safe Harbor.
    pub fn is_safe_harbor(&self) -> bool {
        self.policy.is_safe_harbor() && self.overrides.is_empty()
    }

    /// SHA-256 in hex over choices, table and ZIP areas.
    pub fn digest(&self) -> String {
        static TABLE_HASH: OnceLock<[u8; 32]> = OnceLock::new();
        let table = TABLE_HASH.get_or_init(|| Sha256::digest(TABLE.as_bytes()).into());
        let mut more = table.to_vec();
        for (path, op) in &self.overrides {
            more.extend_from_slice(format!("\0{path}\t{}", op.as_str()).as_bytes());
        }
        self.policy.digest_with(&more)
    }

    /// What is done to the element of that path (`Patient.birthDate`, `Observation.value[x]`: its
    /// first type); `None` when R4 has no such element.
    pub fn op(&self, path: &str) -> Option<Op> {
        defs::element_by_path(path).map(|element| self.row(element).op)
    }

    /// Classes of known facts that the policy lets stay.
    pub(super) fn facts_that_stay(&self) -> u32 {
        let keeps = |kind, of: u32| match self.policy.element_operator(kind) {
            Some(Operator::Keep) => of,
            Some(Operator::CityOnly) => of & class::CITY,
            _ => 0,
        };
        keeps(Kind::Name, class::NAME | class::LISTED)
            | keeps(Kind::Location, class::STREET | class::CITY)
            | keeps(Kind::Zip, class::ZIP)
            | keeps(Kind::Date, class::DATE)
            | Kind::ALL.into_iter().fold(0, |all, kind| all | keeps(kind, class::of(kind)))
    }

    #[inline]
    pub(crate) fn row(&self, element: defs::Element) -> Row {
        self.rows.get(element.variant_index()).copied().unwrap_or(DENIED)
    }
}

impl std::fmt::Debug for FhirPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FhirPolicy")
            .field("policy", &self.policy)
            .field("overrides", &self.overrides)
            .finish_non_exhaustive()
    }
}

/// Rows of the table text by path.
fn read(table: &str) -> HashMap<&str, Row> {
    let mut by_path = HashMap::new();
    for line in table.lines().filter(|l| !l.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(path), Some(word)) = (fields.next(), fields.next()) else { continue };
        // A word that is no operator denies: the test below keeps such rows out.
        let op = Op::from_word(word).unwrap_or(Op::Remove);
        let kind = fields.next().and_then(|k| k.parse().ok());
        by_path.insert(path, Row { op, kind, operator: None });
    }
    by_path
}

/// The array by [`defs::Element::variant_index`].
fn compile(table: &str) -> Arc<[Row]> {
    let by_path = read(table);
    let mut rows = Vec::new();
    for element in defs::elements() {
        let own = own_row(&by_path, element);
        for variant in element.types() {
            let row = match own {
                Some(Row { op: Op::Typed, kind, .. }) => {
                    let typed = by_path.get(variant.type_id().name()).copied().unwrap_or(DENIED);
                    Row { op: typed.op, kind: kind.or(typed.kind), operator: None }
                }
                Some(row) => row,
                None => DENIED,
            };
            let at = variant.variant_index();
            if rows.len() <= at {
                rows.resize(at + 1, DENIED);
            }
            if let Some(place) = rows.get_mut(at) {
                *place = row;
            }
        }
    }
    rows.into()
}

/// The row of the element's own path, or of the abstract type that it is inherited from.
fn own_row(by_path: &HashMap<&str, Row>, element: defs::Element) -> Option<Row> {
    if let Some(row) = by_path.get(element.path()) {
        return Some(*row);
    }
    let (_, name) = element.path().rsplit_once('.')?;
    let bases: &[&str] = match element.owner().kind() {
        TypeKind::Resource | TypeKind::DomainResource => &["DomainResource", "Resource"],
        _ => &["BackboneElement", "Element"],
    };
    bases.iter().find_map(|base| by_path.get(format!("{base}.{name}").as_str()).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_table_is_an_operator_and_every_kind_a_kind() {
        for (number, line) in TABLE.lines().enumerate().filter(|(_, l)| !l.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            assert!(matches!(fields.len(), 2 | 3), "line {}", number + 1);
            assert!(Op::from_word(fields[1]).is_some(), "line {}: {}", number + 1, fields[1]);
            if let Some(kind) = fields.get(2) {
                assert!(kind.parse::<Kind>().is_ok(), "line {}: {kind}", number + 1);
            }
        }
    }

    #[test]
    fn every_element_of_every_type_has_a_row() {
        let by_path = read(TABLE);
        let missing: Vec<&str> = defs::elements()
            .filter(|e| own_row(&by_path, *e).is_none())
            .map(|e| e.path())
            .collect();
        assert!(missing.is_empty(), "{} without a row: {missing:?}", missing.len());
        let untyped: Vec<String> = defs::elements()
            .filter(|e| own_row(&by_path, *e).is_some_and(|r| r.op == Op::Typed))
            .flat_map(|e| {
                e.types().map(move |v| (e.path(), v.type_id().name())).collect::<Vec<_>>()
            })
            .filter(|(_, t)| !by_path.contains_key(t))
            .map(|(p, t)| format!("{p}: {t}"))
            .collect();
        assert!(untyped.is_empty(), "choices of types without a row: {untyped:?}");
    }

    #[test]
    fn every_row_is_of_an_element_or_type() {
        let stray: Vec<&str> = read(TABLE)
            .into_keys()
            .filter(|p| defs::element_by_path(p).is_none() && defs::type_by_name(p).is_none())
            .collect();
        assert!(stray.is_empty(), "{stray:?}");
    }

    #[test]
    fn overrides_change_the_digest() {
        let plain = FhirPolicy::safe_harbor();
        let open = plain.clone().dangerous_override("Patient.name", Op::Keep);
        assert_ne!(plain.digest(), open.digest());
        assert_eq!(open.op("Patient.name"), Some(Op::Keep));
        assert_eq!(plain.op("Patient.name"), Some(Op::Remove));
        assert!(plain.is_safe_harbor() && !open.is_safe_harbor());
    }
}
