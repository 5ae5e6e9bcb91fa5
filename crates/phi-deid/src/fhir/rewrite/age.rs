//! Values that are ages by where they stand.

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::{self, Primitive};
use medpipe_phi_detect::Kind;

use super::Rewriter;
use crate::fhir::ages::{self, CAP, Role};
use crate::fhir::issue::rules;
use crate::fhir::names::{names, types};
use crate::operator::Operator;

/// Grown-up years: with the year of the event such an age dates the birth.
pub(super) const ADULT: f64 = 18.0;
/// A longer text is prose: of it the age alone goes.
const SHORT: usize = 40;

impl<'u> Rewriter<'u, '_, '_> {
    /// Whether ages stand in this element.
    pub(super) fn holds_age(&self, element: defs::Element, node: Node<'u>) -> bool {
        if self.shared.deid.policy.policy().keeps_ages() {
            return false;
        }
        let role = self.shared.deid.ages.get(element.variant_index()).copied();
        match role.unwrap_or(Role::None) {
            Role::Age => true,
            // A quantity with a unit speaks for itself.
            Role::Answer => {
                let n = names();
                let unit = node.member(n.unit).or_else(|| node.member(n.code));
                unit.is_none() && ages::asked(&self.holders)
            }
            Role::None => false,
        }
    }

    /// What is to be done with a value that is so many years.
    pub(super) fn age_rule(&self, years: f64) -> AgeRule {
        if years >= CAP {
            AgeRule::Cap
        } else if self.whose.aged && !self.of_relatives && years >= ADULT {
            AgeRule::Remove
        } else {
            AgeRule::Stay
        }
    }

    /// A number that is an age to be hidden: "90 or more" as a Quantity where the choice has one. `None` when the
    /// number may stay.
    pub(super) fn age_number(&mut self, node: Node<'u>, element: defs::Element) -> Option<bool> {
        let number = matches!(
            element.type_id().primitive(),
            Some(
                Primitive::Integer
                    | Primitive::Decimal
                    | Primitive::PositiveInt
                    | Primitive::UnsignedInt
            )
        );
        if !number || !self.in_age || !element.is_choice() {
            return None;
        }
        let rule = self.age_rule(ages::in_number(node)?);
        if rule == AgeRule::Stay {
            return None;
        }
        self.issue(rules::AGED);
        let quantity = element.types().find(|t| Some(t.type_id()) == types().quantity);
        let Some(quantity) = quantity.filter(|_| rule == AgeRule::Cap) else { return Some(false) };
        self.out.raw_key(quantity.name().as_str());
        Some(self.capped())
    }

    /// A text that gives an age to be hidden: `90+` in its place, or nothing. `None` when it may stay.
    pub(super) fn age_text(&mut self, text: &str) -> Option<bool> {
        if !self.in_age || text.len() > SHORT {
            return None;
        }
        let rule = self.age_rule(ages::in_text(text)?);
        if rule == AgeRule::Stay {
            return None;
        }
        self.issue(rules::AGED);
        let operator = self.shared.deid.policy.policy().element_operator(Kind::Age90);
        let shown = matches!(operator, None | Some(Operator::AgeCap | Operator::Surrogate));
        if rule == AgeRule::Cap && shown {
            self.out.raw_string("90+");
            return Some(true);
        }
        Some(false)
    }
}

/// What becomes of an age.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum AgeRule {
    Stay,
    /// It becomes "90 or more".
    Cap,
    /// It would date the birth of someone of 90 or more.
    Remove,
}
