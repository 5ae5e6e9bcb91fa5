//! The residue check under a policy.

use medpipe_phi_detect::Kind;

use super::Policy;
use crate::dates::Date;
use crate::operator::Operator;
use crate::verify::{Leeway, Leeways, ResidueChecker};

impl ResidueChecker {
    /// A check of what left de-identification under that policy: what it lets stay is no residue, and of
    /// surrogates those are none that stand in ranges which nobody was given. `clock` as for
    /// [`new`](ResidueChecker::new).
    ///
    /// ```
    /// use medpipe_phi_deid::{Date, Policy, verify::ResidueChecker};
    /// let clock = Date::new(2026, 1, 1).unwrap();
    /// let checker = ResidueChecker::for_policy(&Policy::limited_dataset(), clock);
    /// assert!(checker.check_text("Admitted 03/05/2024, aged 93.").is_empty());
    /// assert_eq!(checker.check_text("SSN 219-09-9998"), ["residue.ssn"]);
    /// ```
    pub fn for_policy(policy: &Policy, clock: Date) -> ResidueChecker {
        let of = |kind: Kind| match policy.element_operator(kind) {
            Some(Operator::Keep) => Leeway::All,
            Some(Operator::Surrogate) => Leeway::MadeUp,
            Some(Operator::ShiftDate) if kind == Kind::Date => Leeway::MadeUp,
            _ => Leeway::None,
        };
        let most = |kinds: &[Kind]| {
            let all: Vec<Leeway> = kinds.iter().map(|kind| of(*kind)).collect();
            [Leeway::All, Leeway::MadeUp].into_iter().find(|l| all.contains(l)).unwrap_or_default()
        };
        let ids: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| kind.is_identifier()).collect();
        // A surrogate of another kind of number has the shape of a Social Security number by chance, but
        // stands in the same range then.
        let numbers = if most(&ids) == Leeway::None { Leeway::None } else { Leeway::MadeUp };
        let or_number = |leeway: Leeway| if leeway == Leeway::None { numbers } else { leeway };
        let phone = most(&[Kind::Phone, Kind::Fax]);
        ResidueChecker::new(clock).with_leeways(Leeways {
            date: of(Kind::Date),
            age: of(Kind::Age90),
            zip: of(Kind::Zip),
            phone,
            email: of(Kind::Email),
            url: of(Kind::Url),
            ip: of(Kind::Ip),
            ssn: or_number(of(Kind::IdSsn)),
            licence: of(Kind::IdLicense),
            plan: of(Kind::IdPlan),
            card: of(Kind::IdAccount),
            vehicle: of(Kind::IdVehicle),
            number: if phone == Leeway::None { numbers } else { phone },
        })
    }
}
