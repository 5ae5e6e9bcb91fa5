//! How alike two names are.

/// The characters of a name that are compared; longer ones are cut.
const LONGEST: usize = 64;

/// Jaro-Winkler similarity, 0 to 1 (Winkler, Proceedings of the Section on Survey Research Methods, 1990).
pub(super) fn jaro_winkler(a: &str, b: &str) -> f64 {
    let (mut left, mut right) = (['\0'; LONGEST], ['\0'; LONGEST]);
    let (a, b) = (characters(a, &mut left), characters(b, &mut right));
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let reach = (a.len().max(b.len()) / 2).saturating_sub(1);
    let mut taken = [false; LONGEST];
    let mut matched = ['\0'; LONGEST];
    let mut hits = 0;
    for (i, c) in a.iter().enumerate() {
        let (from, to) = (i.saturating_sub(reach), (i + reach + 1).min(b.len()));
        let hit = (from..to).find(|&j| taken.get(j) == Some(&false) && b.get(j) == Some(c));
        if let Some(slot) = hit.and_then(|j| taken.get_mut(j)) {
            *slot = true;
            if let Some(place) = matched.get_mut(hits) {
                *place = *c;
            }
            hits += 1;
        }
    }
    if hits == 0 {
        return 0.0;
    }
    let others = b.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(c, _)| c);
    let moved = matched.iter().zip(others).filter(|(x, y)| x != y).count() as f64 / 2.0;
    let hits = hits as f64;
    let jaro = (hits / a.len() as f64 + hits / b.len() as f64 + (hits - moved) / hits) / 3.0;
    let prefix = a.iter().zip(b).take(4).take_while(|(x, y)| x == y).count() as f64;
    jaro + prefix * 0.1 * (1.0 - jaro)
}

/// Whether one slip of the pen makes a longer name the other: a letter more, less, another one, or two exchanged (Damerau,
/// Communications of the ACM 7, 1964).
pub(super) fn one_slip(a: &str, b: &str) -> bool {
    let (mut left, mut right) = (['\0'; LONGEST], ['\0'; LONGEST]);
    let (a, b) = (characters(a, &mut left), characters(b, &mut right));
    if a.len().min(b.len()) < SHORT || a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(same..).unwrap_or(&[]), b.get(same..).unwrap_or(&[]));
    match (a, b) {
        ([x, y, a @ ..], [v, w, b @ ..]) if x == w && y == v && a == b => true,
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        _ => a.get(1..) == Some(b) || b.get(1..) == Some(a),
    }
}

/// Shorter names with one letter changed are other names: Ann, Dan.
const SHORT: usize = 4;

fn characters<'c>(text: &str, into: &'c mut [char; LONGEST]) -> &'c [char] {
    let mut count = 0;
    for (slot, c) in into.iter_mut().zip(text.chars()) {
        *slot = c;
        count += 1;
    }
    into.get(..count).unwrap_or(&[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen() {
        for (a, b, slip) in [
            ("grace", "xrace", true),
            ("grace", "graxce", true),
            ("grace", "gace", true),
            ("grace", "rgace", true),
            ("grace", "graec", true),
            ("grace", "grace", false),
            ("grace", "xracx", false),
            ("grace", "racxe", false),
            ("grace", "gra", false),
            ("ann", "dan", false),
            ("anna", "hanna", true),
        ] {
            assert_eq!((one_slip(a, b), one_slip(b, a)), (slip, slip), "{a} {b}");
        }
    }

    #[test]
    fn similarity_as_published() {
        assert!((jaro_winkler("martha", "marhta") - 0.961).abs() < 0.001);
        assert!((jaro_winkler("dwayne", "duane") - 0.84).abs() < 0.001);
        assert!((jaro_winkler("dixon", "dicksonx") - 0.813).abs() < 0.001);
        assert_eq!(jaro_winkler("a", ""), 0.0);
    }
}
