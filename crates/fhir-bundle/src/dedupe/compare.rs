//! How two patients are compared: fields, levels of agreement, weights.

use serde::Serialize;
use serde::ser::{SerializeStruct as _, Serializer};

use super::counts::Counts;
use super::person::{Birth, Person};
use super::similar::{jaro_winkler, one_slip};

/// A level of agreement of a field, and what it weighs.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldWeight {
    /// The field.
    pub field: &'static str,
    /// The level of agreement.
    pub level: &'static str,
    /// Chance of this level when the two records are of one person.
    pub m: f64,
    /// Chance of this level when they are of two persons who have nothing to do with each other.
    pub u: f64,
    /// Chance of this level when they are of two persons of one household.
    pub h: f64,
}

impl FieldWeight {
    /// log2(m/u), in bits.
    pub fn weight(&self) -> f64 {
        (self.m / self.u).log2()
    }
}

/// Its members, and the weight.
impl Serialize for FieldWeight {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("FieldWeight", 6)?;
        row.serialize_field("field", self.field)?;
        row.serialize_field("level", self.level)?;
        row.serialize_field("m", &self.m)?;
        row.serialize_field("u", &self.u)?;
        row.serialize_field("h", &self.h)?;
        row.serialize_field("weight", &self.weight())?;
        row.end()
    }
}

const fn row(field: &'static str, level: &'static str, m: f64, u: f64, h: f64) -> FieldWeight {
    FieldWeight { field, level, m, u, h }
}

/// The table of weights. Of each field the levels exclude each other, and their chances sum to 1.
///
/// A same value in one identifier system decides nearly alone; two different values in a system that gives each person one
/// number (here any system that both records have) speak against. Names: `similar` is a Jaro-Winkler similarity of at least
/// 0.9, or one letter changed. Birth dates: `close` is two of three parts equal, or day and month swapped; `year` when that alone agrees or one says no more.
pub const WEIGHTS: [FieldWeight; 21] = [
    row("identifier", "same", 0.80, 0.000_01, 0.001),
    row("identifier", "different", 0.20, 0.999_99, 0.999),
    row("family", "same", 0.90, 0.002, 0.80),
    row("family", "similar", 0.05, 0.003, 0.02),
    row("family", "different", 0.05, 0.995, 0.18),
    row("given", "same", 0.85, 0.01, 0.03),
    row("given", "similar", 0.08, 0.01, 0.02),
    row("given", "different", 0.07, 0.98, 0.95),
    row("birth", "same", 0.95, 0.000_05, 0.03),
    row("birth", "close", 0.03, 0.003_95, 0.01),
    row("birth", "year", 0.01, 0.012, 0.01),
    row("birth", "different", 0.01, 0.984, 0.95),
    row("gender", "same", 0.98, 0.50, 0.45),
    row("gender", "different", 0.02, 0.50, 0.55),
    row("postal", "same", 0.70, 0.01, 0.95),
    row("postal", "different", 0.30, 0.99, 0.05),
    row("address-line", "same", 0.50, 0.001, 0.90),
    row("address-line", "similar", 0.15, 0.009, 0.05),
    row("address-line", "different", 0.35, 0.99, 0.05),
    row("contact", "same", 0.55, 0.001, 0.60),
    row("contact", "different", 0.45, 0.999, 0.40),
];

/// In one household, those who share a given name are of two generations: that they are also born in one year is rarer, by this
/// many bits, than if the one had nothing to do with the other.
const NAMESAKES: f64 = 5.0;

/// How many others live in the household of a patient, on average: of random pairs of N patients this many in N are of one.
const OTHERS_AT_HOME: f64 = 2.0;

/// One field of a pair: the level of agreement and its weight. No values.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Evidence {
    /// The field.
    pub field: &'static str,
    /// The level of agreement.
    pub level: &'static str,
    /// Its weight in bits.
    pub weight: f64,
    /// What agrees is more frequent among these patients than the table assumes, so it weighs less than there.
    pub frequent: bool,
    /// What agrees is rarer among these patients than the table assumes, so it weighs more than there.
    pub rare: bool,
}

/// What the comparison of two patients comes to.
pub(super) struct Comparison {
    /// The sum of the weights.
    pub weight: f64,
    /// What it is made of.
    pub evidence: Vec<Evidence>,
    /// They contradict each other in what does not change: a person should look, whatever the sum.
    pub contradicts: bool,
}

/// Whether a field agrees, and in what.
enum Agreement<'a> {
    /// Both have this value; of several the rarest.
    Same(&'a str),
    /// A level of the table.
    Level(&'static str),
}

/// Compares a pair; `None` when the sum cannot reach `least`.
///
/// The weight is log2 of the chance of what is seen when the records are of one person, over that when they are of two. Two
/// persons are mostly strangers, and sometimes of one household; then family name, address and telephone agree together
/// and say nothing. The chance for two is the sum of both cases, so the evidence `household` takes away what the fields, as if
/// they were independent, say too much.
pub(super) fn compare(
    a: &Person,
    b: &Person,
    counts: &Counts<'_>,
    least: f64,
) -> Option<Comparison> {
    let judge = |field: &'static str, agreement: Option<Agreement<'_>>| {
        let (level, value) = match agreement? {
            Agreement::Level(level) => (level, None),
            Agreement::Same(value) => ("same", Some(value)),
        };
        let row = WEIGHTS.iter().find(|w| w.field == field && w.level == level)?;
        let u = value.map_or(row.u, |value| counts.chance(field, value, row.u));
        let weight = (row.m / u).log2();
        let weight = if value.is_some() { weight.max(0.0) } else { weight };
        let (frequent, rare) = (u > row.u * NOTABLE, u * NOTABLE < row.u);
        let home = (row.m / row.h).log2();
        Some((Evidence { field, level, weight, frequent, rare }, home))
    };
    let gender = match (&a.gender, &b.gender) {
        (Some(a), Some(b)) if a != "unknown" && b != "unknown" => {
            Some(Agreement::Level(if a == b { "same" } else { "different" }))
        }
        _ => None,
    };
    // What is cheap to compare first: most pairs end here.
    let [identifier, birth, gender, postal, contact] = [
        judge("identifier", identifiers(a, b)),
        judge("birth", births(a.birth, b.birth).map(Agreement::Level)),
        judge("gender", gender),
        judge("postal", any(counts, "postal", &a.postal, &b.postal)),
        judge("contact", any(counts, "contact", &a.phones, &b.phones)),
    ];
    let cheap = [identifier, birth, gender, postal, contact];
    let sum = |evidence: &[Option<(Evidence, f64)>]| {
        evidence.iter().flatten().map(|(e, _)| e.weight).sum::<f64>()
    };
    if sum(&cheap) + counts.most(&NAMES) < least {
        return None;
    }
    let judged = [
        identifier,
        judge("family", names(counts, "family", &a.family, &b.family)),
        judge("given", names(counts, "given", &a.given, &b.given)),
        birth,
        gender,
        postal,
        judge("address-line", names(counts, "address-line", &a.line, &b.line)),
        contact,
    ];
    let strangers = sum(&judged);
    if strangers < least {
        return None;
    }
    let is = |field: &str, levels: &[&str]| {
        let evidence = judged.iter().flatten().map(|(e, _)| e);
        evidence.clone().any(|e| e.field == field && levels.contains(&e.level))
    };
    let mut home: f64 = judged.iter().flatten().map(|(_, home)| home).sum();
    if is("given", &["same", "similar"]) && is("birth", &["same", "close", "year"]) {
        home += NAMESAKES;
    }
    let at_home = OTHERS_AT_HOME / counts.patients();
    // log2 of 1 / (U/M + share of households · H/M)
    let weight = -((-strangers).exp2() + at_home * (-home).exp2()).log2();
    if weight < least {
        return None;
    }
    let differs = |field: &str| is(field, &["different"]);
    let contradicts = match is("identifier", &["same"]) {
        true => differs("given") && (differs("birth") || differs("gender")),
        false => differs("given") || (differs("identifier") && differs("birth")),
    };
    let mut evidence: Vec<Evidence> = judged.into_iter().flatten().map(|(e, _)| e).collect();
    evidence.push(Evidence {
        field: "household",
        level: "possible",
        weight: weight - strangers,
        frequent: false,
        rare: false,
    });
    Some(Comparison { weight, evidence, contradicts })
}

/// From this factor on a value counts as more or less frequent than the table assumes.
const NOTABLE: f64 = 1.5;

/// Fields whose values may be alike without being the same.
const NAMES: [&str; 3] = ["family", "given", "address-line"];

fn identifiers<'a>(a: &'a Person, b: &Person) -> Option<Agreement<'a>> {
    let mut shared = a.identifiers.iter().filter(|i| !i.0.is_empty());
    if shared.clone().any(|i| b.identifiers.contains(i)) {
        return Some(Agreement::Level("same"));
    }
    let same_system = shared.any(|(s, _)| b.identifiers.iter().any(|(t, _)| s == t));
    same_system.then_some(Agreement::Level("different"))
}

/// The rarest value that both have; `None` when one has none at all.
fn any<'a>(
    counts: &Counts<'_>,
    field: &'static str,
    a: &'a [String],
    b: &[String],
) -> Option<Agreement<'a>> {
    if a.is_empty() || b.is_empty() {
        return None;
    }
    let common = a.iter().filter(|x| b.contains(x));
    let rarest = common.min_by_key(|value| counts.of_value(field, value));
    Some(rarest.map_or(Agreement::Level("different"), |value| Agreement::Same(value)))
}

/// The same, but two names that are not the same may still be alike.
fn names<'a>(
    counts: &Counts<'_>,
    field: &'static str,
    a: &'a [String],
    b: &[String],
) -> Option<Agreement<'a>> {
    let found = any(counts, field, a, b)?;
    let alike = |(x, y): (&String, &String)| one_slip(x, y) || jaro_winkler(x, y) >= SIMILAR;
    match found {
        Agreement::Level(_) if a.iter().flat_map(|x| b.iter().map(move |y| (x, y))).any(alike) => {
            Some(Agreement::Level("similar"))
        }
        _ => Some(found),
    }
}

/// From this similarity on two names are alike.
const SIMILAR: f64 = 0.9;

fn births(a: Option<Birth>, b: Option<Birth>) -> Option<&'static str> {
    let (a, b) = (a?, b?);
    if a == b && a.2 != 0 {
        return Some("same");
    }
    let known = |x: u8, y: u8| x != 0 && y != 0;
    if !known(a.1, b.1) || !known(a.2, b.2) {
        let agrees = a.0 == b.0 && (!known(a.1, b.1) || a.1 == b.1);
        return Some(if agrees { "year" } else { "different" });
    }
    let parts = u8::from(a.0 == b.0) + u8::from(a.1 == b.1) + u8::from(a.2 == b.2);
    let swapped = a.0 == b.0 && a.1 == b.2 && a.2 == b.1;
    Some(match a.0 == b.0 {
        _ if parts == 2 || swapped => "close",
        true => "year",
        false => "different",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chances_of_a_field_sum_to_one() {
        for field in [
            "identifier",
            "family",
            "given",
            "birth",
            "gender",
            "postal",
            "address-line",
            "contact",
        ] {
            for chance in [|w: &FieldWeight| w.m, |w: &FieldWeight| w.u, |w: &FieldWeight| w.h] {
                let sum: f64 = WEIGHTS.iter().filter(|w| w.field == field).map(chance).sum();
                assert!((sum - 1.0).abs() < 1e-9, "{field}: {sum}");
            }
        }
    }

    #[test]
    fn birth_dates() {
        let b = |a, b| births(Some(a), Some(b));
        assert_eq!(b((1980, 5, 2), (1980, 5, 2)), Some("same"));
        assert_eq!(b((1980, 5, 2), (1980, 2, 5)), Some("close"));
        assert_eq!(b((1980, 5, 2), (1980, 5, 3)), Some("close"));
        assert_eq!(b((1980, 5, 2), (1980, 0, 0)), Some("year"));
        assert_eq!(b((1980, 5, 2), (1980, 6, 3)), Some("year"));
        assert_eq!(b((1980, 5, 2), (1990, 6, 2)), Some("different"));
    }
}
