//! ZIP codes to three digits (45 CFR 164.514(b)(2)(i)(B)).

const AREAS: &str = include_str!("../policy/zip3_2020.txt");

/// What the 2020 census says of a three-digit ZIP area.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Zip3 {
    /// More than 20,000 people: the three digits may stay.
    Populous,
    /// 20,000 people or fewer: `000`.
    Restricted,
    /// No such area in the census: `000`.
    Unknown,
}

/// Looks a three-digit prefix up. Anything that is not three digits is unknown.
pub fn zip3_area(prefix: &str) -> Zip3 {
    let number = match prefix.as_bytes() {
        [a, b, c] if [a, b, c].iter().all(|d| d.is_ascii_digit()) => {
            usize::from(a - b'0') * 100 + usize::from(b - b'0') * 10 + usize::from(c - b'0')
        }
        _ => return Zip3::Unknown,
    };
    let line = AREAS.lines().filter(|l| !l.starts_with('#')).nth(number / 100);
    match line.and_then(|l| l.as_bytes().get(number % 100)) {
        Some(b'k') => Zip3::Populous,
        Some(b'r') => Zip3::Restricted,
        _ => Zip3::Unknown,
    }
}

/// The Safe Harbor form of a US ZIP code (`12345`, `12345-6789`, nine digits, or three already):
/// its first three digits, or `000` when the area is restricted or unknown. `None` when it has not
/// the shape of a ZIP code at all.
///
/// ```
/// use medpipe_phi_deid::zip3;
/// assert_eq!(zip3("02139-4307"), Some("021".into()));
/// assert_eq!(zip3("03601"), Some("000".into()));
/// assert_eq!(zip3("SW1A 1AA"), None);
/// ```
pub fn zip3(code: &str) -> Option<String> {
    let code = code.trim();
    let digits = |from: usize, to: usize| {
        code.as_bytes().get(from..to).is_some_and(|d| d.iter().all(u8::is_ascii_digit))
    };
    let shaped = match code.len() {
        3 => digits(0, 3),
        5 => digits(0, 5),
        9 => digits(0, 9),
        10 => digits(0, 5) && matches!(code.as_bytes().get(5), Some(b'-' | b' ')) && digits(6, 10),
        _ => false,
    };
    let prefix = code.get(..3).filter(|_| shaped)?;
    Some(match zip3_area(prefix) {
        Zip3::Populous => prefix.to_owned(),
        Zip3::Restricted | Zip3::Unknown => "000".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eighteen_restricted_areas() {
        let restricted: Vec<String> = (0..1000)
            .map(|n| format!("{n:03}"))
            .filter(|p| zip3_area(p) == Zip3::Restricted)
            .collect();
        assert_eq!(
            restricted.join(" "),
            "036 059 102 202 203 204 205 369 556 692 753 772 821 823 878 879 884 893"
        );
        let populous = (0..1000).filter(|n| zip3_area(&format!("{n:03}")) == Zip3::Populous);
        assert_eq!(populous.count(), 876);
    }

    #[test]
    fn forms_of_a_zip() {
        assert_eq!(zip3("10001"), Some("100".into()));
        assert_eq!(zip3("100019999"), Some("100".into()));
        assert_eq!(zip3("000"), Some("000".into()));
        assert_eq!(zip3("1000"), None);
        assert_eq!(zip3("１2345"), None);
    }
}
