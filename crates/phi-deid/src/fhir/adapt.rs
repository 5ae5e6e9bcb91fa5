//! The table under a policy with operators by kind.

use medpipe_fhir_model::defs::{self, Element, Primitive};
use medpipe_phi_detect::Kind;

use super::op::Op;
use super::table::Row;
use crate::operator::Operator;
use crate::policy::Policy;

/// Kinds that a ContactPoint can be of.
pub(super) const CONTACTS: [Kind; 4] = [Kind::Phone, Kind::Fax, Kind::Email, Kind::Url];

/// The rows as the policy's operators change them. Where it has none for a kind, the table's row stays.
pub(super) fn adapt(rows: &[Row], policy: &Policy) -> Vec<Row> {
    let mut rows = rows.to_vec();
    for variant in defs::elements().flat_map(Element::types) {
        if let Some(row) = rows.get_mut(variant.variant_index()) {
            *row = adapted(variant, *row, policy);
        }
    }
    rows
}

fn adapted(element: Element, row: Row, policy: &Policy) -> Row {
    let chosen = |kind| policy.element_operator(kind);
    let with = |op| Row { op, ..row };
    match row.op {
        Op::Year | Op::Birth | Op::Instant => match chosen(Kind::Date) {
            None | Some(Operator::ShiftDate | Operator::Surrogate | Operator::YearOnly) => row,
            Some(Operator::Keep) => operated(row, Operator::Keep),
            Some(_) => with(Op::Remove),
        },
        Op::Age => match chosen(Kind::Age90) {
            None | Some(Operator::AgeCap | Operator::Surrogate) => row,
            Some(Operator::Keep) => with(Op::Walk),
            Some(_) => with(Op::Remove),
        },
        Op::Zip3 => match chosen(Kind::Zip) {
            None | Some(Operator::Zip3) => row,
            Some(operator) => operated(row, operator),
        },
        Op::Remove => removed(element, row, policy),
        _ => row,
    }
}

/// An element that the table removes: the parts of names, contacts and addresses, and strings, take the
/// operator of their kind. Everything else (photos, signatures, carriers of device identifiers, displays of
/// references) stays removed.
fn removed(element: Element, row: Row, policy: &Policy) -> Row {
    let shown = |kind| policy.element_operator(kind).filter(|o| shows(*o));
    let with = |op| Row { op, ..row };
    let contact = CONTACTS.iter().any(|kind| shown(*kind).is_some());
    match (element.path(), element.type_id().name()) {
        ("Reference.display", _) => row,
        (_, "HumanName") if shown(Kind::Name).is_some() => with(Op::Walk),
        (_, "ContactPoint") if contact => with(Op::Walk),
        ("HumanName.use", _) => with(Op::Code),
        ("HumanName.period" | "ContactPoint.period", _) => with(Op::Walk),
        ("HumanName.prefix" | "HumanName.suffix", _) => match shown(Kind::Name) {
            Some(Operator::Keep) => operated(row, Operator::Keep),
            _ => row,
        },
        ("ContactPoint.system" | "ContactPoint.use", _) => with(Op::Code),
        ("ContactPoint.rank", _) => with(Op::Number),
        // Its kind is told from the system beside it.
        ("ContactPoint.value", _) if contact => with(Op::Operator),
        ("Address.city", _) => match shown(Kind::Location) {
            Some(Operator::CityOnly) => operated(row, Operator::Keep),
            Some(operator) => operated(row, operator),
            None => row,
        },
        _ => match row.kind.and_then(shown) {
            Some(operator) if operator != Operator::CityOnly && is_string(element) => {
                operated(row, operator)
            }
            _ => row,
        },
    }
}

fn operated(row: Row, operator: Operator) -> Row {
    Row { op: Op::Operator, operator: Some(operator), ..row }
}

/// Whether something stands in the place of a structured value.
fn shows(operator: Operator) -> bool {
    !matches!(operator, Operator::Tag | Operator::Remove)
}

fn is_string(element: Element) -> bool {
    matches!(
        element.type_id().primitive(),
        Some(Primitive::String | Primitive::Markdown | Primitive::Uri | Primitive::Url)
    )
}
