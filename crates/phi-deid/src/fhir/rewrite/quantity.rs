//! Quantities that are ages: 90 and over become one category.

use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Kind as Json, Node};

use super::age::AgeRule;
use super::{Bound, Kept, Rewriter};
use crate::fhir::ages::CAP;
use crate::fhir::issue::rules;
use crate::fhir::names::{names, types};

impl<'u> Rewriter<'u, '_, '_> {
    /// Writes a Quantity of years, or a Range; `None` when it is neither and no age is in it.
    pub(super) fn special_quantity(&mut self, node: Node<'u>, id: TypeId) -> Option<bool> {
        if self.shared.deid.policy.policy().keeps_ages() {
            return None;
        }
        if Some(id) == types().range {
            return Some(self.range(node));
        }
        if !types().quantity.is_some_and(|q| id == q || id.is_a(q)) {
            return None;
        }
        // An Age without a unit of time is one in years.
        let is_age = self.in_age || id.name() == "Age";
        let bare = || node.member(names().value).filter(|_| is_age)?.as_f64();
        match self.age_rule(years(node).or_else(bare)?) {
            AgeRule::Stay => None,
            AgeRule::Cap => {
                self.issue(rules::AGED);
                Some(self.capped())
            }
            AgeRule::Remove => {
                self.issue(rules::AGED);
                Some(false)
            }
        }
    }

    /// An Age: of a patient of 90 or more it would date the birth, together with the event's year.
    pub(super) fn age(&mut self, node: Node<'u>, id: TypeId, required: bool) -> Kept {
        if node.kind() == Json::Object && self.whose.aged && !self.of_relatives {
            self.issue(rules::AGED);
            let bare = || node.member(names().value)?.as_f64();
            let years = years(node).or_else(bare);
            return years.is_some_and(|y| y >= CAP && self.capped()).into();
        }
        self.complex(node, id, required)
    }

    /// "90 or more", as the bound being written allows.
    pub(super) fn capped(&mut self) -> bool {
        if self.bound == Bound::High {
            return false;
        }
        self.out.begin_object();
        self.out.raw_key("value");
        self.out.raw_value("90");
        if self.bound == Bound::None {
            self.out.raw_key("comparator");
            self.out.raw_string(">=");
        }
        self.out.raw_key("unit");
        self.out.raw_string("years");
        self.out.raw_key("system");
        self.out.raw_string("http://unitsofmeasure.org");
        self.out.raw_key("code");
        self.out.raw_string("a");
        self.out.end_object();
        true
    }

    fn range(&mut self, node: Node<'u>) -> bool {
        let Some(quantity) = types().quantity else { return false };
        let mark = self.out.mark();
        let mut content = false;
        self.out.begin_object();
        let n = names();
        for (name, bound) in [(n.low, Bound::Low), (n.high, Bound::High)] {
            let Some(child) = node.member(name).filter(|c| c.kind() == Json::Object) else {
                continue;
            };
            let before = self.out.mark();
            self.path.push(name.as_str());
            self.bound = bound;
            self.out.raw_key(name.as_str());
            if self.complex(child, quantity, false) == Kept::Yes {
                content = true;
            } else {
                self.out.rewind(before);
            }
            self.bound = Bound::None;
            self.path.pop();
        }
        self.out.end_object();
        if !content {
            self.out.rewind(mark);
        }
        content
    }
}

/// The value in years, when it has a unit of time from days on.
fn years(node: Node<'_>) -> Option<f64> {
    let n = names();
    let unit = [n.code, n.unit].into_iter().find_map(|name| {
        let text = node.member(name).and_then(Node::text)?;
        per_year(text.trim())
    })?;
    let value = node.member(n.value)?.as_f64()?;
    Some(value / unit)
}

/// How many of the unit make a year.
fn per_year(unit: &str) -> Option<f64> {
    let unit = unit.trim_end_matches('.');
    if unit.len() > 10 {
        return None;
    }
    const UNITS: [(&[&str], f64); 6] = [
        (&["a", "a_j", "a_g", "a_t", "y", "yr", "yrs", "year", "years", "{years}", "jahre"], 1.0),
        (&["mo", "mo_j", "mo_g", "mos", "month", "months"], 12.0),
        (&["wk", "wks", "week", "weeks"], 52.1786),
        (&["d", "day", "days"], 365.25),
        (&["h", "hr", "hrs", "hour", "hours"], 8766.0),
        (&["min", "mins", "minute", "minutes"], 525_960.0),
    ];
    UNITS.iter().find(|(words, _)| words.iter().any(|w| w.eq_ignore_ascii_case(unit))).map(|u| u.1)
}

#[cfg(test)]
mod tests {
    use super::per_year;

    #[test]
    fn units_of_time() {
        assert_eq!(per_year("a"), Some(1.0));
        assert_eq!(per_year("Years"), Some(1.0));
        assert_eq!(per_year("mo"), Some(12.0));
        assert_eq!(per_year("mm[Hg]"), None);
        assert_eq!(per_year("{pack-years}"), None);
    }
}
