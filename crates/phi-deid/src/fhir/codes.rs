//! Shapes of codes: what may stand in a `code`, a `Coding.code`, a version, a unit.

use super::uri::{is_public, longest_digit_run, looks_grouped};
use super::{code_lists, code_shapes};

/// Whether the public system has the code, as far as that can be told: by a list of its codes, by its grammar and
/// check digits, or by a shape that no name has. Numbers short enough not to be anyone's pass in all of them.
pub(crate) fn coding_code(system: &str, code: &str) -> bool {
    let system = system.split('|').next().unwrap_or(system);
    let number = || word(code) && !has_letters(code);
    let shaped = |shape: fn(&str) -> bool| word(code) && (shape(code) || !has_letters(code));
    match system {
        "http://loinc.org" => loinc(code) || number(),
        "http://www.nlm.nih.gov/research/umls/rxnorm" => digits(code, 1, 8),
        "http://hl7.org/fhir/sid/ndc" => ndc(code),
        "http://unitsofmeasure.org" => common_unit(code) || (ucum(code) && code_lists::ucum(code)),
        // URIs as codes: those of public authorities, and DICOM's own.
        "urn:ietf:rfc:3986" => {
            is_public(code) || (word(code) && bare_oid(code).starts_with("1.2.840.10008."))
        }
        "urn:ietf:bcp:47" => language(code),
        "urn:ietf:bcp:13" => mime(code),
        "http://www.whocc.no/atc" => shaped(code_shapes::atc),
        "http://varnomen.hgvs.org" => shaped(code_shapes::variant),
        _ if system.starts_with("http://snomed.info/sct") => snomed(code) || number(),
        _ if system.starts_with("http://hl7.org/fhir/sid/ic") => shaped(code_shapes::icd),
        _ if system.starts_with("urn:iso:std:iso:") => shaped(code_shapes::region),
        _ if system.contains("cms.gov/Medicare/Coding") || system.ends_with("/cpt") => {
            shaped(code_shapes::procedure) || shaped(code_shapes::icd)
        }
        _ if system.starts_with("http://ihe.net/") => word(code) && code_shapes::ihe(code),
        _ => match code_lists::has(system, code) {
            Some(true) => true,
            Some(false) => number(),
            None => shaped(code_shapes::numbered) || is_public(code),
        },
    }
}

fn bare_oid(code: &str) -> &str {
    code.strip_prefix("urn:oid:").unwrap_or(code)
}

/// The shape of a code of no particular system: up to 64 signs without spaces (or few short words),
/// no run of seven digits and no grouped number.
pub(crate) fn word(code: &str) -> bool {
    !code.is_empty()
        && code.len() <= 64
        && code.bytes().all(|b| b.is_ascii_graphic() && b != b'@' && b != b'\\' && b != b'"')
        && longest_digit_run(code) < 7
        && !looks_grouped(code)
        && !dated(code)
        && !dotted_quad(code)
}

/// Two letters in a row: the least that a name or somebody's initials take.
fn has_letters(code: &str) -> bool {
    code.chars().count() != code.len() || longest_letter_run(code) > 1
}

/// A code of a system that is not public, when it is too short to be anyone's name, initials or number:
/// no two letters in a row, and at most four digits.
pub(crate) fn local(code: &str) -> bool {
    word(code) && !has_letters(code) && code.bytes().filter(u8::is_ascii_digit).count() <= 4
}

/// A unit of everyday use, written without its system.
pub(crate) fn common_unit(code: &str) -> bool {
    const ATOMS: &str = " g kg mg ug mcg ng pg l dl ml ul fl mol mmol umol nmol pmol meq eq iu u miu uiu ku \
        mm cm m km in ft lb lbs oz h hr hrs min s sec ms d day days wk week weeks mo month months a y yr \
        year years hg mmhg bpm kpa cmh cel c f deg degf kcal cal mosm tab tablet tablets cap capsule dose \
        puff drop drops gtt cells hpf lpf beats breaths ratio score unit units ph ";
    let mut letters = code.split(|c: char| !c.is_ascii_alphabetic()).filter(|run| !run.is_empty());
    ucum(code) && letters.all(|run| ATOMS.contains(&format!(" {} ", run.to_ascii_lowercase())))
}

/// A SNOMED CT identifier: 6 to 18 digits, partition and Verhoeff check digit right.
fn snomed(code: &str) -> bool {
    if !digits(code, 6, 18) {
        return false;
    }
    let b = code.as_bytes();
    let partition = b.len().checked_sub(3).and_then(|at| b.get(at..at + 2));
    matches!(partition, Some(b"00" | b"01" | b"02" | b"10" | b"11" | b"12")) && verhoeff(b)
}

/// A LOINC code: up to seven digits, a hyphen and the mod 10 check digit; or a part or answer code.
fn loinc(code: &str) -> bool {
    let bare = code.strip_prefix("LP").or_else(|| code.strip_prefix("LA")).unwrap_or(code);
    let Some((number, check)) = bare.rsplit_once('-') else { return false };
    digits(number, 1, 7) && digits(check, 1, 1)
}

/// A national drug code in its hyphenated forms or as eleven digits.
fn ndc(code: &str) -> bool {
    let lengths: Vec<usize> = code.split('-').map(str::len).collect();
    let all = code.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    all && matches!(
        lengths.as_slice(),
        [11] | [4, 4, 2] | [5, 3, 2] | [5, 4, 1] | [5, 4, 2] | [4, 4] | [5, 3] | [5, 4]
    )
}

/// A UCUM expression; an annotation in braces may hold one short word.
pub(crate) fn ucum(code: &str) -> bool {
    let mut depth = 0usize;
    let mut annotation = 0usize;
    for b in code.bytes() {
        match b {
            b'{' => (depth, annotation) = (depth + 1, 0),
            b'}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {
                annotation += 1;
                if annotation > 24 || !(b.is_ascii_alphanumeric() || b"./#_%- ".contains(&b)) {
                    return false;
                }
            }
            _ if b.is_ascii_alphanumeric() || b"%*/.^()[]'\"_+-".contains(&b) => {}
            _ => return false,
        }
    }
    !code.is_empty() && code.len() <= 40 && longest_digit_run(code) < 7 && !looks_grouped(code)
}

/// A version: up to 32 signs of numbers, letters, dots; or a public URI.
pub(crate) fn version(text: &str) -> bool {
    let plain = text.len() <= 32
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-+".contains(&b))
        && longest_digit_run(text) < 7
        && !looks_grouped(text)
        && text.bytes().any(|b| b.is_ascii_digit())
        && longest_letter_run(text) < 6
        && !dated(text)
        && !dotted_quad(text);
    plain || is_public(text)
}

/// BCP 47 as far as clinics use it: `en`, `en-US`, `zh-Hant`, `sr-Latn-RS`.
pub(crate) fn language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or("");
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && text.len() <= 12
        && parts.all(|p| match p.len() {
            2 => p.bytes().all(|b| b.is_ascii_alphabetic()),
            3 => p.bytes().all(|b| b.is_ascii_digit()),
            4 => p.bytes().all(|b| b.is_ascii_alphabetic()),
            _ => false,
        })
}

/// A media type that says nothing of the sender.
pub(crate) fn mime(text: &str) -> bool {
    const KNOWN: [&str; 28] = [
        "text/plain",
        "text/html",
        "text/rtf",
        "text/csv",
        "text/xml",
        "text/markdown",
        "text/cql",
        "text/fhirpath",
        "application/rtf",
        "application/pdf",
        "application/xml",
        "application/json",
        "application/hl7-v3+xml",
        "application/fhir+json",
        "application/fhir+xml",
        "application/x-fhir-query",
        "application/dicom",
        "application/octet-stream",
        "application/xhtml+xml",
        "image/jpeg",
        "image/png",
        "image/gif",
        "image/tiff",
        "image/bmp",
        "audio/mpeg",
        "audio/wav",
        "video/mp4",
        "application/zip",
    ];
    let bare = text.split(';').next().unwrap_or("").trim();
    KNOWN.iter().any(|k| k.eq_ignore_ascii_case(bare))
}

/// `SampledData.data`: decimals of at most eight digits, `E`, `U`, `L`, apart by spaces.
pub(crate) fn samples(text: &str) -> bool {
    text.split(' ').all(|sample| {
        matches!(sample, "" | "E" | "U" | "L")
            || (sample.len() <= 12
                && sample.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b))
                && longest_digit_run(sample) < 9)
    })
}

/// A machine word of an artefact: linkIds, element paths, parameter names.
pub(crate) fn token(text: &str) -> bool {
    word(text) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-/:*[]#".contains(&b))
}

/// A date with its day written in digits.
pub(crate) fn dated(text: &str) -> bool {
    text.as_bytes().windows(10).any(|w| {
        let sign = |at: usize| w.get(at).is_some_and(|b| matches!(b, b'-' | b'/' | b'.'));
        let number = |from: usize, to: usize| {
            w.get(from..to).is_some_and(|d| d.iter().all(u8::is_ascii_digit))
        };
        (sign(4) && sign(7) && number(0, 4) && number(5, 7) && number(8, 10))
            || (sign(2) && sign(5) && number(0, 2) && number(3, 5) && number(6, 10))
    })
}

/// Four numbers up to 255 and nothing else: an address of the net.
fn dotted_quad(text: &str) -> bool {
    let mut parts = 0;
    text.split('.').all(|p| {
        parts += 1;
        p.len() <= 3 && !p.is_empty() && p.parse::<u16>().is_ok_and(|n| n < 256)
    }) && parts == 4
}

fn longest_letter_run(text: &str) -> usize {
    text.split(|c: char| !c.is_ascii_alphabetic()).map(str::len).max().unwrap_or(0)
}

fn digits(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// The dihedral check (Verhoeff 1969) over digits.
fn verhoeff(digits: &[u8]) -> bool {
    const PERMUTE: [[u8; 10]; 8] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
    ];
    // Multiplication in the dihedral group of order ten.
    let times = |a: u8, b: u8| match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b - 5) % 5 + 5,
        (false, true) => (a - 5 + 5 - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    };
    let mut check = 0u8;
    for (at, digit) in digits.iter().rev().enumerate() {
        let row = PERMUTE.get(at % 8).and_then(|r| r.get(usize::from(digit.wrapping_sub(b'0'))));
        let Some(&value) = row else { return false };
        check = times(check, value);
    }
    check == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_known_systems() {
        let sct = "http://snomed.info/sct";
        for code in ["40055000", "419474003", "160670007", "430193006", "75498004", "73211009"] {
            assert!(coding_code(sct, code), "{code}");
        }
        for code in ["123456789", "123-45-6789", "219099999"] {
            assert!(!coding_code(sct, code), "{code}");
        }
        assert!(coding_code("http://loinc.org", "8302-2"));
        assert!(coding_code("http://loinc.org", "LA6576-8"));
        assert!(coding_code("http://unitsofmeasure.org", "mm[Hg]"));
        assert!(coding_code("http://unitsofmeasure.org", "10*3/uL"));
        assert!(!coding_code("http://www.nlm.nih.gov/research/umls/rxnorm", "219-09-9999"));
        assert!(coding_code(
            "https://bluebutton.cms.gov/resources/codesystem/adjudication",
            "https://bluebutton.cms.gov/resources/variables/line_coinsrnc_amt"
        ));
    }

    #[test]
    fn a_name_is_no_code_of_any_system() {
        let systems = include_str!("../../policy/systems.txt").lines();
        for system in systems.filter(|l| !l.starts_with('#') && !l.is_empty()) {
            let system = system.trim_end_matches('*');
            for name in [
                "Zebrowski",
                "zebrowski",
                "ZEBROWSKI",
                "Smith-Jones",
                "J.Whitfield",
                "whitfield_2",
                "O'Neill",
            ] {
                assert!(!coding_code(system, name), "{name} in {system}");
            }
        }
        for (system, code) in [
            ("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB"),
            ("http://terminology.hl7.org/CodeSystem/v2-0360|2.7", "MD"),
            ("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs"),
            ("http://hl7.org/fhir/sid/icd-10-cm", "S72.001A"),
            ("http://www.ama-assn.org/go/cpt", "99213"),
            ("https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "G0101"),
            ("http://hl7.org/fhir/sid/cvx", "140"),
            ("http://nucc.org/provider-taxonomy", "207RI0011X"),
            ("urn:ietf:bcp:47", "en-US"),
            ("urn:iso:std:iso:4217", "USD"),
            ("http://dicom.nema.org/resources/ontology/DCM", "CT"),
            ("http://unitsofmeasure.org", "{score}"),
        ] {
            assert!(coding_code(system, code), "{code} in {system}");
        }
    }

    #[test]
    fn no_number_hides_in_a_word() {
        for bad in [
            "219-09-9999",
            "219099999",
            "555-867-5309x",
            "a@b.example",
            "192.168.10.20",
            "2001-02-03",
            "John Smith",
            "MRN1234567",
            "",
        ] {
            assert!(!word(bad), "{bad}");
        }
        for good in ["vital-signs", "AMB", "M", "C43.9", "1.2.840.10008.5.1.4.1.1.1.1", "9279-1"] {
            assert!(word(good), "{good}");
        }
    }

    #[test]
    fn no_name_is_a_code() {
        for name in ["Whitfield", "JSMITH", "JS", "J.Whitfield", "dr-lee", "Lee2", "Zoë", "Ñ1"] {
            assert!(!local(name), "{name}");
            assert!(!coding_code("http://loinc.org", name), "{name}");
            assert!(!coding_code("http://snomed.info/sct", name), "{name}");
            assert!(!coding_code("http://www.nlm.nih.gov/research/umls/rxnorm", name), "{name}");
            assert!(!common_unit(name), "{name}");
        }
        for code in ["A1", "12", "C43.9", "K-2", "9.1"] {
            assert!(local(code), "{code}");
        }
        assert!(!local("48213"));
        assert!(common_unit("mg/dL") && common_unit("mmol/L") && common_unit("%"));
    }

    #[test]
    fn versions_and_languages() {
        assert!(version("4.0.1") && version("2.74") && version("2021-09"));
        assert!(!version("Zorblatt") && !version("219099999") && !version("2021-09-01"));
        assert!(language("en-US") && language("zh-Hant") && !language("Zorblatt"));
        assert!(mime("text/plain; charset=utf-8") && !mime("text/zorblatt"));
        assert!(samples("2041 E 2043.5 L") && !samples("219099999 John"));
    }
}
