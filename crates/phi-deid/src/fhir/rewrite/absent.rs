//! What is left where something was removed: reasons and issues.

use medpipe_fhir_model::defs::{self, TypeId, TypeKind};
use medpipe_fhir_model::{Kind as Json, Name, Node};

use super::Rewriter;
use crate::fhir::extensions::ABSENT_URL;
use crate::fhir::issue::{DeidIssue, rules};
use crate::fhir::names::names;
use crate::fhir::op::Op;

impl<'u> Rewriter<'u, '_, '_> {
    /// `_name`: only an allowed extension of the value stays.
    pub(super) fn shadow(
        &mut self,
        child: Node<'u>,
        owner: TypeId,
        at: usize,
        masked: &[Name],
    ) -> bool {
        let base = child.name().shadow_of();
        let Some(element) = owner.element(base) else {
            self.unknown(at);
            return false;
        };
        if self.shared.deid.policy.row(element).op == Op::Remove || masked.contains(&base) {
            return false;
        }
        let primitive = matches!(element.type_id().kind(), TypeKind::Primitive(_));
        if !primitive || child.kind() != Json::Object {
            if child.kind() != Json::Null {
                self.path.push(base.as_str());
                self.issue(rules::EXTENSION);
                self.path.pop();
            }
            return false;
        }
        self.path.push(base.as_str());
        let mark = self.out.mark();
        self.out.raw_key(child.name().as_str());
        self.out.begin_object();
        self.out.raw_key("extension");
        self.out.begin_array();
        let mut kept = false;
        for extension in child.member(names().extension).into_iter().flat_map(Node::items) {
            kept |= self.extension(extension);
        }
        self.out.end_array();
        self.out.end_object();
        if !kept {
            self.out.rewind(mark);
        }
        self.path.pop();
        kept
    }

    /// A required element of which nothing may stay.
    pub(super) fn mask(
        &mut self,
        parent: Node<'u>,
        element: defs::Element,
        array: bool,
        masked: &mut Vec<Name>,
    ) {
        let name = element.name().as_str();
        let primitive = matches!(element.type_id().kind(), TypeKind::Primitive(_));
        if primitive {
            // A reason that stands in the source already is written (or was) by `shadow`.
            let shadow = parent
                .children()
                .find(|c| c.name().is_shadow() && c.name().shadow_of() == element.name());
            if shadow.is_some_and(|s| {
                s.path("extension.url").is_some_and(|u| u.is_string_eq(ABSENT_URL))
            }) {
                return;
            }
            self.buffer.clear();
            self.buffer.push('_');
            self.buffer.push_str(name);
            self.out.raw_key(&self.buffer);
        } else {
            self.out.raw_key(name);
        }
        if array {
            self.out.begin_array();
        }
        self.out.begin_object();
        self.out.raw_key("extension");
        self.out.begin_array();
        self.out.begin_object();
        self.out.raw_key("url");
        self.out.raw_string(ABSENT_URL);
        self.out.raw_key("valueCode");
        self.out.raw_string("masked");
        self.out.end_object();
        self.out.end_array();
        self.out.end_object();
        if array {
            self.out.end_array();
        }
        masked.push(element.name());
    }

    /// A member that R4 does not know here.
    pub(super) fn unknown(&mut self, at: usize) {
        let mut path = self.path.join(".");
        path.push_str(&format!(".<unknown#{at}>"));
        self.note(rules::UNKNOWN_ELEMENT, path);
    }

    pub(super) fn issue(&mut self, rule: rules::Rule) {
        let path = self.path.join(".");
        self.note(rule, path);
    }

    /// One issue of a rule and path is enough for a resource.
    pub(super) fn note(&mut self, rule: rules::Rule, expression: String) {
        let same = |i: &DeidIssue| i.rule == rule.name && i.expression == expression;
        if self.issues.len() < 200 && !self.issues.iter().any(same) {
            self.issues.push(rule.at(expression));
        }
    }
}
