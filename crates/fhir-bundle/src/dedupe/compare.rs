//! How two patients are compared: fields, levels of agreement, weights.

use serde::Serialize;

use super::person::Person;

/// A level of agreement of a field, and what it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldWeight {
    /// The field.
    pub field: &'static str,
    /// The level of agreement.
    pub level: &'static str,
    /// Chance of this level when the two records are of one person.
    pub m: f64,
    /// Chance of this level when they are of two.
    pub u: f64,
}

impl FieldWeight {
    /// log2(m/u), in bits.
    pub fn weight(&self) -> f64 {
        (self.m / self.u).log2()
    }
}

const fn row(field: &'static str, level: &'static str, m: f64, u: f64) -> FieldWeight {
    FieldWeight { field, level, m, u }
}

/// The table of weights. Of each field the levels exclude each other, and their chances sum to 1.
///
/// A same value in one identifier system decides nearly alone; two different values in a system that gives each person one
/// number (here any system that both records have) speak against. Names: `similar` is a Jaro-Winkler similarity of at least
/// 0.9. Birth dates: `close` is two of three parts equal, or day and month swapped; `year` when one says no more.
pub const WEIGHTS: [FieldWeight; 21] = [
    row("identifier", "same", 0.80, 0.000_01),
    row("identifier", "different", 0.20, 0.999_99),
    row("family", "same", 0.90, 0.002),
    row("family", "similar", 0.05, 0.003),
    row("family", "different", 0.05, 0.995),
    row("given", "same", 0.85, 0.01),
    row("given", "similar", 0.08, 0.01),
    row("given", "different", 0.07, 0.98),
    row("birth", "same", 0.95, 0.000_05),
    row("birth", "close", 0.03, 0.003_95),
    row("birth", "year", 0.01, 0.012),
    row("birth", "different", 0.01, 0.984),
    row("gender", "same", 0.98, 0.50),
    row("gender", "different", 0.02, 0.50),
    row("postal", "same", 0.70, 0.01),
    row("postal", "different", 0.30, 0.99),
    row("address-line", "same", 0.50, 0.001),
    row("address-line", "similar", 0.15, 0.009),
    row("address-line", "different", 0.35, 0.99),
    row("contact", "same", 0.55, 0.001),
    row("contact", "different", 0.45, 0.999),
];

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
}

/// The sum of the weights of a pair, and what it is made of.
pub(super) fn compare(a: &Person, b: &Person) -> (f64, Vec<Evidence>) {
    let mut evidence = Vec::new();
    let mut add = |field: &'static str, level: Option<&'static str>| {
        let Some(level) = level else { return };
        let found = WEIGHTS.iter().find(|w| w.field == field && w.level == level);
        evidence.extend(found.map(|w| Evidence { field, level, weight: w.weight() }));
    };
    add("identifier", identifiers(a, b));
    add("family", names(&a.family, &b.family));
    add("given", names(&a.given, &b.given));
    add("birth", births(a.birth, b.birth));
    add(
        "gender",
        match (&a.gender, &b.gender) {
            (Some(a), Some(b)) if a != "unknown" && b != "unknown" => Some(same(a == b)),
            _ => None,
        },
    );
    add("postal", any(&a.postal, &b.postal));
    add("address-line", names(&a.line, &b.line));
    add("contact", any(&a.phones, &b.phones));
    (evidence.iter().map(|e| e.weight).sum(), evidence)
}

fn same(is: bool) -> &'static str {
    if is { "same" } else { "different" }
}

fn identifiers(a: &Person, b: &Person) -> Option<&'static str> {
    if a.identifiers.iter().any(|i| !i.0.is_empty() && b.identifiers.contains(i)) {
        return Some("same");
    }
    let shared = a
        .identifiers
        .iter()
        .any(|(s, _)| !s.is_empty() && b.identifiers.iter().any(|(t, _)| s == t));
    shared.then_some("different")
}

fn any(a: &[String], b: &[String]) -> Option<&'static str> {
    (!a.is_empty() && !b.is_empty()).then(|| same(a.iter().any(|x| b.contains(x))))
}

/// The best agreement of any two names.
fn names(a: &[String], b: &[String]) -> Option<&'static str> {
    if any(a, b)? == "same" {
        return Some("same");
    }
    let best = a.iter().flat_map(|x| b.iter().map(move |y| jaro_winkler(x, y))).fold(0.0, f64::max);
    Some(if best >= 0.9 { "similar" } else { "different" })
}

type Birth = (u16, u8, u8);

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
    Some(if parts == 2 || swapped { "close" } else { "different" })
}

/// Jaro-Winkler similarity, 0 to 1 (Winkler, Proceedings of the Section on Survey Research Methods, 1990).
fn jaro_winkler(a: &str, b: &str) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) =
        (a.chars().take(64).collect(), b.chars().take(64).collect());
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let reach = (a.len().max(b.len()) / 2).saturating_sub(1);
    let mut taken = vec![false; b.len()];
    let mut left = Vec::new();
    for (i, c) in a.iter().enumerate() {
        let (from, to) = (i.saturating_sub(reach), (i + reach + 1).min(b.len()));
        let hit = (from..to).find(|&j| taken.get(j) == Some(&false) && b.get(j) == Some(c));
        if let Some(slot) = hit.and_then(|j| taken.get_mut(j)) {
            *slot = true;
            left.push(*c);
        }
    }
    if left.is_empty() {
        return 0.0;
    }
    let right = b.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(c, _)| *c);
    let moved = left.iter().zip(right).filter(|(x, y)| **x != *y).count() as f64 / 2.0;
    let hits = left.len() as f64;
    let jaro = (hits / a.len() as f64 + hits / b.len() as f64 + (hits - moved) / hits) / 3.0;
    let prefix = a.iter().zip(&b).take(4).take_while(|(x, y)| x == y).count() as f64;
    jaro + prefix * 0.1 * (1.0 - jaro)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similarity_as_published() {
        assert!((jaro_winkler("martha", "marhta") - 0.961).abs() < 0.001);
        assert!((jaro_winkler("dwayne", "duane") - 0.84).abs() < 0.001);
        assert!((jaro_winkler("dixon", "dicksonx") - 0.813).abs() < 0.001);
        assert_eq!(jaro_winkler("a", ""), 0.0);
    }

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
            let (m, u) = WEIGHTS
                .iter()
                .filter(|w| w.field == field)
                .fold((0.0, 0.0), |(m, u), w| (m + w.m, u + w.u));
            assert!((m - 1.0).abs() < 1e-9 && (u - 1.0).abs() < 1e-9, "{field}: {m} {u}");
        }
    }

    #[test]
    fn birth_dates() {
        let b = |a, b| births(Some(a), Some(b));
        assert_eq!(b((1980, 5, 2), (1980, 5, 2)), Some("same"));
        assert_eq!(b((1980, 5, 2), (1980, 2, 5)), Some("close"));
        assert_eq!(b((1980, 5, 2), (1980, 5, 3)), Some("close"));
        assert_eq!(b((1980, 5, 2), (1980, 0, 0)), Some("year"));
        assert_eq!(b((1980, 5, 2), (1990, 6, 2)), Some("different"));
    }
}
