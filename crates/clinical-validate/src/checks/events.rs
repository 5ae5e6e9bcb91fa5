//! Dates against the life of the patient, the clock, and each other.

use medpipe_fhir_model::{Kind, Node};

use super::sex::is_post_mortem;
use crate::date::{Verdict, When};
use crate::patient::{Death, when};
use crate::rule::R;
use crate::slots::{Fields, S};
use crate::specs::{EventKind, Spec, is_not_done};
use crate::state::UnitState;
use crate::validator::{EntryCheck, Subject, is_plausible};

const DAY: i64 = 86_400;

pub(crate) fn check<'a>(
    check: &mut EntryCheck<'_, 'a>,
    state: &mut UnitState<'a, '_>,
    spec: &'static Spec,
    fields: &Fields<'a>,
    patient: Subject,
) {
    let not_done = is_not_done(fields.get(S::Status).map_or("", Node::raw));
    let clock = check.validator.config.clock;
    let mut latest: Option<When> = None;
    for (slot, kind) in spec.events {
        let Some(node) = fields.get(*slot).and_then(start_of) else { continue };
        let Some(at) = when(node) else {
            check.unknown(R::DateFuture);
            continue;
        };
        if !not_done {
            check.verdict(R::DateFuture, at.not_after(check.validator.clock, DAY), node);
            if is_plausible(at, clock) {
                check.note_day(at.day());
                if latest.is_none_or(|l| l.day() < at.day()) {
                    latest = Some(at);
                }
            }
        }
        life(check, fields, (*kind, at, node), patient);
    }
    if !not_done {
        state.note_activity(patient, latest);
    }
    order(check, spec, fields);
}

/// Birth and death.
fn life<'a>(
    check: &mut EntryCheck<'_, 'a>,
    fields: &Fields<'a>,
    event: (EventKind, When, Node<'a>),
    patient: Subject,
) {
    let (kind, at, node) = event;
    let dates = match patient {
        Subject::None => return,
        Subject::Unknown => {
            check.unknown(R::DateBeforeBirth);
            return check.unknown(R::DateAfterDeath);
        }
        Subject::Known(_, dates) => dates,
    };
    match dates.birth {
        Some(birth) => check.verdict(R::DateBeforeBirth, at.not_before(birth, 0), node),
        None => check.unknown(R::DateBeforeBirth),
    }
    let death = match dates.death {
        Death::None => return,
        Death::Undated => return check.unknown(R::DateAfterDeath),
        Death::At(death) => death,
    };
    let slack = i64::from(check.validator.config.death_slack_days) * DAY;
    match at.not_after(death, slack) {
        Verdict::Violated => {
            let post_mortem =
                [S::Code, S::Type].into_iter().filter_map(|s| fields.get(s)).any(is_post_mortem);
            let rule = if kind == EventKind::Record || post_mortem {
                R::RecordAfterDeath
            } else {
                R::DateAfterDeath
            };
            check.fail(rule, node);
        }
        verdict => check.verdict(R::DateAfterDeath, verdict, node),
    }
}

/// Dates of one resource against each other.
fn order<'a>(check: &mut EntryCheck<'_, 'a>, spec: &'static Spec, fields: &Fields<'a>) {
    let date =
        |slot: S| fields.get(slot).and_then(start_of).and_then(|node| Some((when(node)?, node)));
    if let (Some((onset, _)), Some((abatement, node))) = (date(S::Onset), date(S::Abatement)) {
        check.verdict(R::OnsetAbatement, onset.period_to(abatement), node);
    }
    if let (Some((effective, _)), Some((issued, node))) = (date(S::Effective), date(S::Issued)) {
        check.verdict(R::IssuedBeforeEffective, effective.period_to(issued), node);
    }
    let Some((happened, recorded, days)) = spec.recording else { return };
    let end = fields.get(happened).map(|node| node.get("end").unwrap_or(node)).and_then(when);
    if let (Some(end), Some((recorded, node))) = (end, date(recorded)) {
        let late = recorded.not_after(end, i64::from(days) * DAY);
        check.verdict(R::RecordedLate, late, node);
    }
}

/// The date itself, or the start of a period.
fn start_of(node: Node<'_>) -> Option<Node<'_>> {
    match node.kind() {
        Kind::String => Some(node),
        Kind::Object => node.get("start").filter(|n| n.kind() == Kind::String),
        _ => None,
    }
}
