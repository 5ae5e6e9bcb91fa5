//! Draws the course: problems with onset, visits with what was measured and done.

use super::conditions::{CONDITIONS, Condition};
use super::drugs::Drug;
use super::labs::{LabResult, Panel, measure};
use crate::Person;
use crate::draw::{Domain, Draw};
use chrono::{Days, NaiveDate};

/// Class of a visit (v3-ActCode).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Ambulatory,
    Inpatient,
    Emergency,
}

#[derive(Clone)]
pub(crate) struct Vitals {
    pub(crate) height_cm: f64,
    pub(crate) weight_kg: f64,
    pub(crate) systolic: i64,
    pub(crate) diastolic: i64,
    pub(crate) pulse: i64,
    pub(crate) breaths: i64,
    pub(crate) celsius: f64,
    pub(crate) saturation: i64,
}

#[derive(Clone, Copy)]
pub(crate) struct Vaccine {
    pub(crate) cvx: &'static str,
    pub(crate) name: &'static str,
}

#[derive(Clone)]
pub(crate) struct Problem {
    pub(crate) condition: &'static Condition,
    pub(crate) onset: NaiveDate,
    pub(crate) abated: Option<NaiveDate>,
}

#[derive(Clone)]
pub(crate) struct Visit {
    pub(crate) date: NaiveDate,
    /// Minutes after midnight.
    pub(crate) start: u32,
    pub(crate) minutes: u32,
    /// Nights in hospital.
    pub(crate) nights: u64,
    pub(crate) class: Class,
    /// Why: a problem, or none at a check-up.
    pub(crate) problem: Option<Problem>,
    pub(crate) vitals: Vitals,
    pub(crate) panels: Vec<(&'static Panel, Vec<LabResult>)>,
    pub(crate) drugs: Vec<&'static Drug>,
    pub(crate) vaccine: Option<Vaccine>,
}

impl Visit {
    pub(crate) fn end_date(&self) -> NaiveDate {
        self.date.checked_add_days(Days::new(self.nights)).unwrap_or(self.date)
    }

    pub(crate) fn condition(&self) -> Option<&'static Condition> {
        self.problem.as_ref().map(|p| p.condition)
    }
}

/// Visits in order of time, at least one unless the person died within a day of birth.
pub(crate) struct History {
    pub(crate) problems: Vec<Problem>,
    pub(crate) visits: Vec<Visit>,
}

impl History {
    /// Drugs of the chronic problems, each once.
    pub(crate) fn drugs(&self) -> Vec<&'static Drug> {
        let mut out: Vec<&'static Drug> = Vec::new();
        for visit in &self.visits {
            for drug in &visit.drugs {
                let chronic = visit.condition().is_some_and(|c| c.chronic);
                if chronic && !out.iter().any(|d| d.rxnorm == drug.rxnorm) {
                    out.push(drug);
                }
            }
        }
        out
    }
}

const VACCINES: [Vaccine; 4] = [
    Vaccine { cvx: "140", name: "Influenza, seasonal, injectable, preservative free" },
    Vaccine { cvx: "113", name: "Td (adult), 5 Lf tetanus toxoid, preservative free, adsorbed" },
    Vaccine { cvx: "133", name: "Pneumococcal conjugate PCV 13" },
    Vaccine { cvx: "115", name: "Tdap" },
];

/// Height in cm and weight in kg at an age in years, without the person's own deviation.
fn build_at(age: u32, female: bool) -> (f64, f64) {
    let (tall, heavy) = if female { (163.0, 70.0) } else { (177.0, 84.0) };
    match age {
        0 => (65.0, 7.0),
        1..=17 => {
            let share = (f64::from(age) / 17.0).min(1.0);
            (80.0 + (tall - 80.0) * share, 11.0 + (heavy - 18.0) * share * share)
        }
        _ => (tall, heavy),
    }
}

fn vitals(
    draw: &mut Draw,
    p: &Person,
    on: NaiveDate,
    frame: (f64, f64),
    sick: bool,
    tense: bool,
) -> Vitals {
    let age = p.age_on(on);
    let (height, weight) = build_at(age, p.sex == crate::Sex::Female);
    let round = |x: f64| (x * 10.0).round() / 10.0;
    let drift = draw.range(-15, 15) as f64 / 10.0;
    let (base, spread) = match age {
        0..=11 => (95, 10),
        12..=17 => (110, 10),
        _ if tense => (142, 16),
        _ => (120, 12),
    };
    let pulse = match age {
        0..=1 => draw.range(100, 150),
        2..=11 => draw.range(75, 115),
        _ => draw.range(58, 92) + if sick { 14 } else { 0 },
    };
    let breaths = match age {
        0..=1 => draw.range(26, 40),
        2..=11 => draw.range(18, 26),
        _ => draw.range(12, 18) + if sick { 5 } else { 0 },
    };
    let systolic = base + draw.range(-spread, spread);
    Vitals {
        height_cm: round(height * frame.0),
        weight_kg: round((weight * frame.1 + if age > 12 { drift } else { 0.0 }).max(3.0)),
        systolic,
        diastolic: systolic * 6 / 10 + draw.range(0, 10),
        pulse,
        breaths,
        celsius: if sick { draw.range(377, 391) } else { draw.range(363, 372) } as f64 / 10.0,
        saturation: if sick { draw.range(91, 95) } else { draw.range(96, 99) },
    }
}

fn days(n: i64) -> Days {
    Days::new(u64::try_from(n).unwrap_or(0))
}

pub(crate) fn history(seed: u64, clock: NaiveDate, p: &Person) -> History {
    let mut draw = Draw::new(seed, Domain::History, p.index);
    let draw = &mut draw;
    let last = p.last_day(clock);
    let age = p.age_on(last);
    let lived = last.signed_duration_since(p.birth_date).num_days().max(0);
    let mut problems: Vec<Problem> = Vec::new();
    for condition in &CONDITIONS {
        let fits = (condition.ages.0..=condition.ages.1).contains(&age);
        if !fits || !draw.chance(condition.share) || problems.len() >= 4 {
            continue;
        }
        // Onset within the ages given, and within ten years (chronic) or two (acute) of the last day.
        let since = lived - i64::from(condition.ages.0) * 366;
        let back = draw.range(35, since.min(if condition.chronic { 3650 } else { 730 }));
        let Some(onset) = last.checked_sub_days(days(back.clamp(0, lived))) else { continue };
        let abated = (!condition.chronic)
            .then(|| onset.checked_add_days(days(draw.range(7, 28))))
            .flatten()
            .filter(|end| *end <= last);
        problems.push(Problem { condition, onset, abated });
    }
    let frame = (draw.range(94, 106) as f64 / 100.0, draw.range(78, 138) as f64 / 100.0);
    let tense = problems.iter().any(|q| q.condition.snomed == "59621000");

    let mut plans: Vec<(NaiveDate, Option<Problem>)> = Vec::new();
    for problem in &problems {
        plans.push((problem.onset, Some(problem.clone())));
        if problem.condition.chronic && draw.chance(60) {
            let after = last.signed_duration_since(problem.onset).num_days();
            let again = problem.onset.checked_add_days(days(draw.range(1, (after - 1).max(1))));
            plans.extend(again.filter(|day| *day < last).map(|day| (day, Some(problem.clone()))));
        }
    }
    for _ in 0..2 {
        let back = draw.range(1, lived.clamp(1, 700));
        plans.extend(last.checked_sub_days(days(back.min(lived))).map(|day| (day, None)));
    }
    plans.sort_by_key(|(day, _)| *day);
    plans.dedup_by_key(|(day, _)| *day);

    let visits = plans
        .into_iter()
        .map(|(date, problem)| visit(draw, p, date, problem, frame, tense, last))
        .collect();
    History { problems, visits }
}

fn visit(
    draw: &mut Draw,
    p: &Person,
    date: NaiveDate,
    problem: Option<Problem>,
    frame: (f64, f64),
    tense: bool,
    last: NaiveDate,
) -> Visit {
    let condition = problem.as_ref().map(|q| q.condition);
    let sick = condition.is_some_and(|c| matches!(c.short, "pneumonia" | "appendicitis" | "UTI"));
    let class = match condition.map(|c| c.short) {
        Some("appendicitis" | "CHF") => Class::Inpatient,
        Some("pneumonia" | "COPD") if draw.chance(50) => Class::Inpatient,
        Some("forearm fracture" | "atrial fibrillation") => Class::Emergency,
        _ => Class::Ambulatory,
    };
    let left = u64::try_from(last.signed_duration_since(date).num_days() - 1).unwrap_or(0);
    let nights =
        if class == Class::Inpatient { (1 + u64::from(draw.below(5))).min(left) } else { 0 };
    let panels = condition.map_or(&[] as &[_], |c| c.panels);
    let mut drugs: Vec<&'static Drug> = Vec::new();
    if let Some(c) = condition {
        drugs.extend(c.drugs.first());
        if draw.chance(35) {
            drugs.extend(c.drugs.get(1));
        }
    }
    let age = p.age_on(date);
    Visit {
        date,
        start: 60 * (8 + draw.below(9)) + 15 * draw.below(4),
        minutes: 15 + 15 * draw.below(4),
        nights,
        class,
        vitals: vitals(draw, p, date, frame, sick, tense),
        panels: panels
            .iter()
            .map(|panel| {
                let results = panel.labs.iter().map(|lab| measure(draw, lab, 40)).collect();
                (*panel, results)
            })
            .collect(),
        drugs,
        vaccine: (problem.is_none() && age >= 18 && draw.chance(75)).then(|| draw.pick(&VACCINES)),
        problem,
    }
}
