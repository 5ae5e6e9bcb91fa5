//! Entries of a Bundle: which are left out, and whose they are.

use medpipe_fhir_model::{Kind as Json, Node};

use super::Rewriter;
use crate::fhir::findings::Whose;
use crate::fhir::issue::{DeidError, Refused};
use crate::fhir::usable;

impl<'u> Rewriter<'u, '_, '_> {
    /// Whether an entry of a Bundle has to be left out.
    pub(super) fn refuses(&mut self, number: usize, entry: Node<'u>) -> bool {
        let resource = entry.get("resource");
        // A Bundle within answers for its own entries.
        let bundle = resource.filter(|r| r.resource_type() == Some("Bundle"));
        let defect = entry.document().defects().iter().find(|d| {
            entry.contains(d.node) && !bundle.is_some_and(|bundle| bundle.contains(d.node))
        });
        let error = match (resource, defect) {
            _ if entry.kind() != Json::Object => DeidError::NoResource,
            (_, Some(defect)) => DeidError::Defect(defect.kind),
            (None, None) => return false,
            (Some(resource), None) if resource.kind() != Json::Object => DeidError::NoResource,
            (Some(resource), None) => match usable(entry.document(), resource) {
                Err(error) => error,
                Ok(_) => return false,
            },
        };
        let expression = format!("{}[{number}]", self.path.join("."));
        self.refused.push(Refused { expression, error });
        true
    }

    /// From here on the values are this person's.
    pub(super) fn turn_to(&mut self, whose: &'u Whose) {
        let before = std::mem::replace(&mut self.whose, whose);
        if before.patient == whose.patient {
            return;
        }
        let patient = whose.patient.as_deref();
        let next = self.others.remove(&patient);
        let next = next.unwrap_or_else(|| self.shared.subject(patient));
        self.shift = self.shared.shift(&next);
        let last = std::mem::replace(&mut self.subject, next);
        self.others.insert(before.patient.as_deref(), last);
    }
}
