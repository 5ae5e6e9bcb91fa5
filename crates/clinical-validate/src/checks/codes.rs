//! Codes against the form of their code system.

use medpipe_check_digits::{loinc, sctid};
use medpipe_fhir_model::Node;

use crate::rule::R;
use crate::validator::EntryCheck;

pub(crate) const LOINC: &str = "http://loinc.org";
pub(crate) const SNOMED: &str = "http://snomed.info/sct";
pub(crate) const UCUM: &str = "http://unitsofmeasure.org";
pub(crate) const ICD10CM: &str = "http://hl7.org/fhir/sid/icd-10-cm";
pub(crate) const ICD10: &str = "http://hl7.org/fhir/sid/icd-10";
const RXNORM: &str = "http://www.nlm.nih.gov/research/umls/rxnorm";
const CVX: &str = "http://hl7.org/fhir/sid/cvx";

/// Judges one coding; the values are compared as they stand, codes need no escapes.
pub(crate) fn check<'a>(check: &mut EntryCheck<'_, 'a>, system: &str, code: Node<'a>) {
    let text = code.raw();
    let (rule, good) = match system {
        // List, part and answer codes (LL, LP, LA) are not measured by this rule.
        LOINC if !text.starts_with('L') => (R::CheckDigit, loinc::is_valid(text)),
        // Expressions and description texts are left to a terminology service.
        SNOMED if !text.contains([':', '|', '+', '=', ',', ' ']) => {
            (R::CheckDigit, sctid::is_valid(text))
        }
        ICD10CM => (R::CodeShape, is_icd10(text, 4)),
        ICD10 => (R::CodeShape, is_icd10(text, 3)),
        RXNORM => (R::CodeShape, is_number(text, 8)),
        CVX => (R::CodeShape, is_number(text, 3)),
        _ => return,
    };
    if good { check.pass(rule) } else { check.fail(rule, code) }
}

fn is_number(text: &str, longest: usize) -> bool {
    (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// A category such as `A00` or `C7A`, and up to `longest` characters after a point that may be left out.
fn is_icd10(text: &str, longest: usize) -> bool {
    let Some((category, rest)) = text.split_at_checked(3) else { return false };
    let [first, second, third] = *category.as_bytes() else { return false };
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    first.is_ascii_uppercase()
        && second.is_ascii_digit()
        && (third.is_ascii_digit() || third == b'A' || third == b'B' || third == b'C')
        && rest.len() <= longest
        && rest.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && !text.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icd10_forms() {
        for good in ["A00", "A00.0", "O9A.211", "C7A.010", "S72.001A", "Z3A.40", "E119"] {
            assert!(is_icd10(good, 4), "{good}");
        }
        for bad in ["", "A0", "A00.", "a00.0", "A00.00000", "1234", "E11-9", "éé"] {
            assert!(!is_icd10(bad, 4), "{bad}");
        }
    }
}
