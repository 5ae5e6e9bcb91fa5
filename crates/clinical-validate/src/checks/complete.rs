//! Completeness: what the type needs to be of use.

use medpipe_fhir_model::{Kind, Node};

use crate::rule::R;
use crate::slots::{Fields, S};
use crate::specs::Spec;
use crate::validator::EntryCheck;

pub(crate) fn check<'a>(check: &mut EntryCheck<'_, 'a>, spec: &'static Spec, fields: &Fields<'a>) {
    for (rule, slots) in spec.needs {
        if slots.iter().any(|slot| fields.get(*slot).is_some_and(is_filled)) {
            check.pass(*rule);
        } else if slots.iter().any(|slot| fields.is_explained(*slot)) {
            check.unknown(*rule);
        } else {
            check.fail_absent(*rule, check.root, element(*rule, slots));
        }
    }
}

fn is_filled(node: Node<'_>) -> bool {
    match node.kind() {
        Kind::Null => false,
        Kind::Object | Kind::Array => !node.is_empty(),
        Kind::String => !node.raw().is_empty(),
        Kind::Number | Kind::Bool => true,
    }
}

/// The element to name in the path.
fn element(rule: R, slots: &[S]) -> &'static str {
    match (rule, slots.first()) {
        (R::NeedSubject, _) => "subject",
        (R::NeedCode, Some(S::Type)) => "type",
        (R::NeedCode, _) => "code",
        (R::NeedName, _) => "name",
        (R::NeedBirthDate, _) => "birthDate",
        (R::NeedGender, _) => "gender",
        (R::NeedClass, _) => "class",
        (R::NeedStatus, _) => "status",
        (_, Some(S::Onset)) => "onset",
        (_, Some(S::Effective)) => "effective",
        (_, Some(S::Performed)) => "performed",
        (_, Some(S::Occurrence)) => "occurrence",
        (_, Some(S::Period)) => "period",
        (_, Some(S::Created)) => "created",
        (_, Some(S::AuthoredOn)) => "authoredOn",
        (_, Some(S::Authored)) => "authored",
        (_, Some(S::Started)) => "started",
        (_, Some(S::HandedOver)) => "whenHandedOver",
        _ => "date",
    }
}
