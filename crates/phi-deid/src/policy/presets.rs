//! Policies that are ready to use.

use medpipe_phi_detect::Kind;

use super::{Dates, FreeText, Policy};
use crate::operator::Operator;

/// Names of the ready policies and what each is.
pub const PRESETS: [(&str, &str); 6] = [
    ("safe_harbor", "Safe Harbor, 45 CFR 164.514(b)(2): the default"),
    (
        "limited_dataset",
        "a limited data set, 45 CFR 164.514(e): dates, ages, cities and ZIP codes stay",
    ),
    (
        "expert_dates",
        "Safe Harbor but for dates, which are shifted: needs an expert's determination",
    ),
    ("standard", "for use inside, under an agreement: the same as limited_dataset"),
    ("deidentify", "for release: the same as safe_harbor"),
    ("aggregate", "for tables of counts only: safe_harbor, and free text is removed"),
];

impl Policy {
    /// Safe Harbor (45 CFR 164.514(b)(2)): the default.
    pub fn safe_harbor() -> Policy {
        Policy::default()
    }

    /// A limited data set (45 CFR 164.514(e)): the sixteen identifiers of (e)(2) go, dates, ages, cities
    /// and ZIP codes stay. **Not de-identified**: it may leave only under a data use agreement.
    pub fn limited_dataset() -> Policy {
        Policy::default()
            .with(Kind::Date, Operator::Keep)
            .with(Kind::Age90, Operator::Keep)
            .with(Kind::Zip, Operator::Keep)
            .with(Kind::Location, Operator::CityOnly)
    }

    /// Safe Harbor but for dates, which are moved by each patient's own number of whole weeks. **Not Safe
    /// Harbor**: needs an expert determination (45 CFR 164.514(b)(1)).
    pub fn expert_dates() -> Policy {
        let policy = Policy { dates: Dates::Shift, keep_weekday: true, ..Policy::default() };
        policy.with(Kind::Date, Operator::ShiftDate)
    }

    /// The ready policy of that name ([`PRESETS`]).
    pub fn preset(name: &str) -> Option<Policy> {
        Some(match name {
            "safe_harbor" | "deidentify" => Policy::safe_harbor(),
            "limited_dataset" | "standard" => Policy::limited_dataset(),
            "expert_dates" => Policy::expert_dates(),
            "aggregate" => Policy { free_text: FreeText::Remove, ..Policy::default() },
            _ => return None,
        })
    }

    /// With an operator for a kind; one that does not fit the kind changes nothing.
    fn with(mut self, kind: Kind, operator: Operator) -> Policy {
        let _ = self.kinds.set(kind, operator);
        self
    }
}
