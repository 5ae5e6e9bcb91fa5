//! Values that the policy has an operator for.

use medpipe_fhir_model::defs::Element;
use medpipe_fhir_model::{Kind as Json, Node};
use medpipe_phi_detect::Kind;

use super::Rewriter;
use crate::dates::Parts;
use crate::fhir::identifier::{self, contact_kind};
use crate::fhir::issue::rules;
use crate::fhir::op::Op;
use crate::operator::Operator;
use crate::places;

impl<'u> Rewriter<'u, '_, '_> {
    /// A value under the operator of its row; nothing when the operator cannot be applied to it.
    pub(super) fn operated(&mut self, parent: Node<'u>, node: Node<'u>, element: Element) -> bool {
        let row = self.shared.deid.policy.row(element);
        let (kind, operator) = if element.path() == "ContactPoint.value" {
            let kind = contact_kind(parent, node);
            (kind, self.element_operator(kind))
        } else {
            (row.kind.unwrap_or(Kind::Date), row.operator)
        };
        let Some(operator) = operator else { return false };
        if self.state_only && matches!(kind, Kind::Location | Kind::Zip) {
            return false;
        }
        if row.op == Op::Operator && Parts::read(node.raw()).is_some() && is_date(element) {
            return self.kept_date(node);
        }
        if is_date(element) {
            self.issue(rules::DATE);
            return false;
        }
        if operator == Operator::Keep && !self.fits(element, node) {
            self.issue(rules::PLACE);
            return false;
        }
        self.apply(operator, kind, node)
    }

    /// Whether a place that is kept has the shape of one: anything can stand in its element.
    fn fits(&self, element: Element, node: Node<'u>) -> bool {
        let text = node.text().unwrap_or_default();
        match element.path() {
            "Address.postalCode" => places::is_postal_code(&text),
            "Address.city" => places::is_city(&text),
            _ => true,
        }
    }

    /// The value of an identifier: under the operator of its kind, or as a pseudonym.
    pub(super) fn identified(
        &mut self,
        parent: Node<'u>,
        node: Node<'u>,
        element: Element,
    ) -> bool {
        let kind = match element.path() {
            "Identifier.value" => Some(identifier::kind(parent)),
            _ => self.shared.deid.policy.row(element).kind,
        };
        match kind.and_then(|kind| Some((kind, self.element_operator(kind)?))) {
            Some((kind, operator)) => self.apply(operator, kind, node),
            None => self.pseudonym(node),
        }
    }

    /// The author of an annotation as a string.
    pub(super) fn author(&mut self, node: Node<'u>) -> bool {
        match self.element_operator(Kind::Name) {
            Some(operator) if node.kind() == Json::String => self.apply(operator, Kind::Name, node),
            _ => false,
        }
    }

    fn element_operator(&self, kind: Kind) -> Option<Operator> {
        self.shared.deid.policy.policy().element_operator(kind)
    }

    fn apply(&mut self, operator: Operator, kind: Kind, node: Node<'u>) -> bool {
        let Some(text) = self.string(node) else { return false };
        let replacer = &self.shared.deid.replacer;
        match replacer.element(operator, kind, text.trim(), &mut self.subject) {
            Some(made) if !made.is_empty() => {
                self.out.string(&made);
                true
            }
            _ => false,
        }
    }

    /// A date, dateTime or instant that the policy keeps.
    fn kept_date(&mut self, node: Node<'u>) -> bool {
        let Some(text) = self.string(node) else { return false };
        let plain = |b: u8| b.is_ascii_digit() || b"-:.+TZ".contains(&b);
        let year = Parts::read(&text).map(|p| p.year);
        if !text.bytes().all(plain) || text.len() > 35 {
            self.issue(rules::DATE);
            return false;
        }
        if year.is_some_and(|y| y <= self.whose.last_aged_year && self.whose.aged) {
            self.issue(rules::AGED);
            return false;
        }
        self.out.raw_string(node.raw());
        true
    }
}

fn is_date(element: Element) -> bool {
    use medpipe_fhir_model::defs::Primitive::{Date, DateTime, Instant};
    matches!(element.type_id().primitive(), Some(Date | DateTime | Instant))
}
