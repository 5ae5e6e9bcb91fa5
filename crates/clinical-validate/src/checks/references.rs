//! Where references lead.

use medpipe_fhir_model::Node;

use crate::rule::R;
use crate::state::UnitState;
use crate::validator::EntryCheck;

pub(crate) fn check<'a>(check: &mut EntryCheck<'_, 'a>, state: &UnitState<'a, '_>, node: Node<'a>) {
    let Some(text) = node.text() else { return };
    let reference = text.as_ref();
    if let Some(id) = reference.strip_prefix('#') {
        let found = id.is_empty()
            || check
                .root
                .each("contained")
                .any(|c| c.get("id").is_some_and(|n| n.is_string_eq(id)));
        return if found {
            check.pass(R::ReferenceContained)
        } else {
            check.fail(R::ReferenceContained, node)
        };
    }
    // A conditional reference is a search, resolved by a server.
    if reference.contains('?') || reference.is_empty() {
        return;
    }
    if state.index.resolve(reference).is_some() {
        return check.pass(R::ReferenceUnresolved);
    }
    let is_urn = reference.starts_with("urn:uuid:") || reference.starts_with("urn:oid:");
    match state.lookup.exists(reference) {
        Some(true) => check.pass(R::ReferenceUnresolved),
        Some(false) if is_urn || is_relative(reference) => check.fail(R::ReferenceUnresolved, node),
        // Such a name means nothing outside of its Bundle.
        None if is_urn && state.is_bundle => check.fail(R::ReferenceUnresolved, node),
        _ => check.unknown(R::ReferenceUnresolved),
    }
}

fn is_relative(reference: &str) -> bool {
    !reference.contains(':')
}
