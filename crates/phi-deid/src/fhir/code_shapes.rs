//! What codes look like in systems whose codes nobody could list here. Every shape is too strict for a name.

/// Uppercase letters and digits with few signs between, digits at least as many as letters, no more than four letters
/// in a row: what systems of numbers with letters around have (NUCC, RefSeq, RadLex, MeSH and the like).
pub(super) fn numbered(code: &str) -> bool {
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    let letters = code.bytes().filter(u8::is_ascii_alphabetic).count();
    let lower = code.bytes().filter(u8::is_ascii_lowercase).count();
    digits >= 2 && letters <= digits && lower <= 2 && longest_letters(code) <= 4
}

/// ICD in all its editions: letters only two in a row, and two digits or more.
pub(super) fn icd(code: &str) -> bool {
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    code.len() <= 20
        && digits >= 2
        && longest_letters(code) <= 2
        && code
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b".+*/-".contains(&b))
}

/// CPT and HCPCS: five signs, four of them digits.
pub(super) fn procedure(code: &str) -> bool {
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    code.len() == 5
        && digits >= 4
        && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// ATC, from the first level: `N02AA01`.
pub(super) fn atc(code: &str) -> bool {
    let b = code.as_bytes();
    let fits = |(at, b): (usize, &u8)| match at {
        0 | 3 | 4 => b.is_ascii_uppercase(),
        _ => b.is_ascii_digit(),
    };
    matches!(b.len(), 1 | 3 | 4 | 5 | 7) && b.iter().enumerate().all(fits)
}

/// A country, its subdivision or a currency: two or three capitals, a number, `US-MA`.
pub(super) fn region(code: &str) -> bool {
    let (country, part) = code.split_once('-').unwrap_or((code, "0"));
    let capitals = |s: &str| s.bytes().all(|b| b.is_ascii_uppercase());
    let number = |s: &str| s.len() == 3 && s.bytes().all(|b| b.is_ascii_digit());
    let own = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
    (matches!(country.len(), 2 | 3) && capitals(country) || number(country))
        && (1..=3).contains(&part.len())
        && part.bytes().all(own)
}

/// A variant as HGVS writes it on a reference sequence: `NM_000492.3:c.1521_1523del`.
pub(super) fn variant(code: &str) -> bool {
    let Some((sequence, change)) = code.split_once(':') else { return numbered(code) };
    let change =
        change.strip_prefix(['c', 'g', 'm', 'n', 'p', 'r']).and_then(|c| c.strip_prefix('.'));
    numbered(sequence)
        && change.is_some_and(|change| {
            change.bytes().any(|b| b.is_ascii_digit())
                && change.len() <= 40
                && change.split(|c: char| !c.is_ascii_alphabetic()).all(|run| run.len() <= 7)
        })
}

/// A format code of IHE: a URN of its own.
pub(super) fn ihe(code: &str) -> bool {
    code.strip_prefix("urn:ihe:").is_some_and(|rest| {
        rest.bytes().all(|b| b.is_ascii_alphanumeric() || b":-".contains(&b))
            && rest.bytes().any(|b| b.is_ascii_digit())
    })
}

fn longest_letters(code: &str) -> usize {
    code.split(|c: char| !c.is_ascii_alphabetic()).map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_shape_has_room_for_a_name() {
        for name in [
            "Zebrowski",
            "ZEBROWSKI",
            "zebrowski",
            "Lee",
            "LEE7",
            "Lee77",
            "J.Smith",
            "smith-jones",
            "Ng1",
        ] {
            for shape in [numbered, icd, procedure, atc, variant, ihe] {
                assert!(!shape(name), "{name}");
            }
        }
        assert!(
            !region("Zebrowski")
                && !region("zeb")
                && region("US-MA")
                && region("USD")
                && region("840")
        );
    }

    #[test]
    fn codes_have_their_shapes() {
        for code in
            ["E11.9", "S72.001A", "0FT44ZZ", "250.00", "V58.69", "8500/3", "M1A.00X0", "B20"]
        {
            assert!(icd(code), "{code}");
        }
        for code in ["99213", "G0101", "0001T"] {
            assert!(procedure(code), "{code}");
        }
        for code in [
            "207RI0011X",
            "NC_000002.12",
            "HGNC:4931",
            "RPID2589",
            "HLA00001",
            "rs12345",
            "D012345",
        ] {
            assert!(numbered(code), "{code}");
        }
        assert!(atc("N02AA01") && atc("N02AA") && !atc("N02a"));
        assert!(variant("NC_000019.8:g.1171707G>A") && variant("NM_000492.3:p.Phe508del"));
        assert!(ihe("urn:ihe:pcc:xphr:2007"));
    }
}
