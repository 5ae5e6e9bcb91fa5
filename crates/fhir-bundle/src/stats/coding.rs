//! How good the codings are.

use std::collections::BTreeMap;

use medpipe_check_digits::{loinc, sctid};
use medpipe_fhir_model::defs::{TypeId, TypeKind, type_by_name};
use medpipe_fhir_model::{Kind, Name, Node};
use serde::Serialize;

/// All codings (values of type Coding) in counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CodingStats {
    /// All of them.
    pub total: u64,
    /// Without a code.
    pub without_code: u64,
    /// With a code, but without a system.
    pub without_system: u64,
    /// Whose system is no absolute URI.
    pub bad_system: u64,
    /// Whose code is not written as its system writes codes.
    pub bad_format: u64,
    /// SNOMED CT and LOINC codes whose check digit is wrong: mistyped or made up.
    pub wrong_check_digit: u64,
    /// Without a display text (no defect).
    pub without_display: u64,
    /// By code system, under a short name; `other` for those without one.
    pub by_system: BTreeMap<&'static str, u64>,
    /// Those with none of the defects, over all. Whether a code exists, and is the right one, only a terminology can tell.
    pub accuracy: Option<f64>,
}

impl CodingStats {
    pub(super) fn observe(&mut self, node: Node<'_>, kind: TypeId) {
        for member in node.children() {
            if member.name() == Name::UNKNOWN || member.name().is_shadow() {
                continue;
            }
            let Some(element) = kind.element(member.name()) else { continue };
            let inner = element.type_id();
            for item in member.items().filter(|item| item.kind() == Kind::Object) {
                match inner.kind() {
                    TypeKind::Datatype if inner.name() == "Coding" => self.coding(item),
                    TypeKind::Datatype | TypeKind::Backbone => self.observe(item, inner),
                    TypeKind::Resource | TypeKind::DomainResource => {
                        if let Some(inner) = item.resource_type().and_then(type_by_name) {
                            self.observe(item, inner);
                        }
                    }
                    TypeKind::Primitive(_) => {}
                }
            }
        }
    }

    fn coding(&mut self, coding: Node<'_>) {
        self.total += 1;
        self.without_display += u64::from(coding.get("display").is_none());
        let code = coding.get("code").and_then(Node::text).filter(|code| !code.is_empty());
        let system = coding.get("system").and_then(Node::text).filter(|system| !system.is_empty());
        let Some(code) = code else {
            self.without_code += 1;
            return;
        };
        let Some(system) = system else {
            self.without_system += 1;
            return;
        };
        let name = short_name(&system);
        *self.by_system.entry(name).or_default() += 1;
        if !system.contains(':') || system.contains(char::is_whitespace) {
            self.bad_system += 1;
            return;
        }
        let digits = |code: &str| !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit());
        match name {
            "SNOMED CT" if !digits(&code) => self.bad_format += 1,
            "SNOMED CT" if !sctid::is_valid(&code) => self.wrong_check_digit += 1,
            "LOINC" if !is_loinc_shape(&code) => self.bad_format += 1,
            "LOINC"
                if code.as_bytes().first().is_some_and(u8::is_ascii_digit)
                    && !loinc::is_valid(&code) =>
            {
                self.wrong_check_digit += 1;
            }
            "RxNorm" | "CVX" if !digits(&code) => self.bad_format += 1,
            "ICD-10-CM" if !is_icd10(&code) => self.bad_format += 1,
            _ => {}
        }
    }

    pub(super) fn finish(&mut self) {
        let bad = self.without_code
            + self.without_system
            + self.bad_system
            + self.bad_format
            + self.wrong_check_digit;
        self.accuracy = super::share(self.total.saturating_sub(bad), self.total);
    }
}

fn short_name(system: &str) -> &'static str {
    match system {
        "http://snomed.info/sct" => "SNOMED CT",
        "http://loinc.org" => "LOINC",
        "http://www.nlm.nih.gov/research/umls/rxnorm" => "RxNorm",
        "http://hl7.org/fhir/sid/cvx" => "CVX",
        "http://hl7.org/fhir/sid/icd-10-cm" => "ICD-10-CM",
        "http://www.ama-assn.org/go/cpt" => "CPT",
        "http://unitsofmeasure.org" => "UCUM",
        _ if system.starts_with("http://terminology.hl7.org/") => "HL7",
        _ if system.starts_with("http://hl7.org/fhir/") => "FHIR",
        _ => "other",
    }
}

/// `12345-6`, and the parts and answers `LP…`, `LA…`, `LL…`, `MTHU…`.
fn is_loinc_shape(code: &str) -> bool {
    let letters = code.bytes().take_while(u8::is_ascii_uppercase).count();
    match code.get(letters..).and_then(|rest| rest.rsplit_once('-')) {
        Some((number, check)) => {
            !number.is_empty()
                && number.bytes().all(|b| b.is_ascii_digit())
                && check.len() == 1
                && check.bytes().all(|b| b.is_ascii_digit())
        }
        None => letters > 0 && code.len() > letters,
    }
}

/// A letter, a digit, a letter or digit, then up to four more after a point.
fn is_icd10(code: &str) -> bool {
    let (head, tail) = code.split_once('.').map_or((code, None), |(h, t)| (h, Some(t)));
    let mut head = head.bytes();
    head.next().is_some_and(|b| b.is_ascii_uppercase())
        && head.next().is_some_and(|b| b.is_ascii_digit())
        && head.next().is_some_and(|b| b.is_ascii_alphanumeric())
        && head.next().is_none()
        && tail.is_none_or(|t| {
            (1..=4).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}
