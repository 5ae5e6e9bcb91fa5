//! Where a node stands in its resource, written only when something is wrong there.

use medpipe_fhir_model::{FhirPath, Kind, Name, Node, defs};

/// The path from the resource to the node, e.g. `Observation.component[1].valueQuantity`. Keys that are
/// no FHIR names stand as `<unknown#n>`, n being their position.
pub(crate) fn path(root: Node<'_>, target: Node<'_>) -> String {
    let resource_type = root.resource_type().map_or("Resource", known_type);
    let mut path = FhirPath::root(resource_type);
    let mut at = root;
    while at.id() != target.id() {
        let Some((position, child)) =
            at.children().enumerate().find(|(_, c)| c.contains(target.id()))
        else {
            break;
        };
        if at.kind() == Kind::Array {
            path.push_index(position);
        } else if child.name().shadow_of() == Name::UNKNOWN {
            path.push(&format!("<unknown#{position}>"));
        } else {
            path.push(child.name().as_str());
        }
        at = child;
    }
    path.as_str().to_owned()
}

/// The type if R4 has it; anything else may be a value in the wrong place.
fn known_type(resource_type: &str) -> &'static str {
    defs::type_by_name(resource_type).filter(|t| t.is_resource()).map_or("Resource", |t| t.name())
}
