//! Codes that belong to one administrative sex. A small set of facts, not a terminology.
//!
//! ICD-10-CM: chapter 15 (pregnancy) and the blocks of the genital organs; SNOMED CT: common concepts
//! of pregnancy and of the prostate. Gender `other`, `unknown` or absent is never judged.

use std::fmt;

/// Administrative sex as far as these checks need it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// `female`
    Female,
    /// `male`
    Male,
}

/// Whether a sex is held; nothing more.
impl fmt::Debug for Sex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sex")
    }
}

/// Category ranges of ICD-10(-CM), first to last inclusive.
static ICD10: &[(&str, &str, Sex)] = &[
    ("C51", "C58", Sex::Female),
    ("C60", "C63", Sex::Male),
    ("D06", "D06", Sex::Female),
    ("D25", "D28", Sex::Female),
    ("D29", "D29", Sex::Male),
    ("D39", "D39", Sex::Female),
    ("D40", "D40", Sex::Male),
    ("N40", "N53", Sex::Male),
    ("N70", "N77", Sex::Female),
    ("N80", "N98", Sex::Female),
    ("O00", "O9A", Sex::Female),
    ("Q50", "Q52", Sex::Female),
    ("Q53", "Q55", Sex::Male),
    ("Z33", "Z34", Sex::Female),
    ("Z36", "Z37", Sex::Female),
    ("Z39", "Z39", Sex::Female),
    ("Z3A", "Z3A", Sex::Female),
];

/// SNOMED CT concepts, sorted.
static SNOMED: &[(u64, Sex)] = &[
    (16_356_006, Sex::Female),  // multiple pregnancy
    (19_169_002, Sex::Female),  // miscarriage in first trimester
    (22_523_008, Sex::Male),    // vasectomy
    (34_801_009, Sex::Female),  // ectopic pregnancy
    (47_200_007, Sex::Female),  // high risk pregnancy
    (65_575_008, Sex::Male),    // biopsy of prostate
    (72_892_002, Sex::Female),  // normal pregnancy
    (77_386_006, Sex::Female),  // pregnancy
    (79_586_000, Sex::Female),  // tubal pregnancy
    (85_116_003, Sex::Female),  // miscarriage in second trimester
    (90_470_006, Sex::Male),    // prostatectomy
    (92_691_004, Sex::Male),    // carcinoma in situ of prostate
    (94_503_003, Sex::Male),    // metastasis to prostate
    (126_906_006, Sex::Male),   // neoplasm of prostate
    (156_073_000, Sex::Female), // complete miscarriage
    (177_157_003, Sex::Female), // spontaneous breech delivery
    (198_992_004, Sex::Female), // eclampsia in pregnancy
    (236_886_002, Sex::Female), // hysterectomy
    (236_974_004, Sex::Female), // instrumental delivery
    (266_569_009, Sex::Male),   // benign prostatic hyperplasia
    (363_354_003, Sex::Female), // malignant tumour of cervix
    (363_443_007, Sex::Female), // malignant tumour of ovary
    (363_449_006, Sex::Male),   // malignant tumour of testis
    (398_254_007, Sex::Female), // pre-eclampsia
    (399_068_003, Sex::Male),   // malignant tumour of prostate
    (609_496_007, Sex::Female), // complication occurring during pregnancy
];

/// The sex an ICD-10 or ICD-10-CM code belongs to.
pub(crate) fn of_icd10(code: &str) -> Option<Sex> {
    let category = code.get(..3)?;
    ICD10.iter().find(|(first, last, _)| (*first..=*last).contains(&category)).map(|row| row.2)
}

/// The sex a SNOMED CT concept belongs to.
pub(crate) fn of_snomed(code: &str) -> Option<Sex> {
    let id = code.parse::<u64>().ok()?;
    let at = SNOMED.binary_search_by_key(&id, |row| row.0).ok()?;
    SNOMED.get(at).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_sorted_and_holds_sctids() {
        assert!(SNOMED.windows(2).all(|w| w[0].0 < w[1].0));
        for (id, _) in SNOMED {
            assert!(medpipe_check_digits::sctid::is_valid(&id.to_string()), "{id}");
        }
    }

    #[test]
    fn ranges() {
        assert!(of_icd10("O80") == Some(Sex::Female));
        assert!(of_icd10("O9A.11") == Some(Sex::Female));
        assert!(of_icd10("N53.9") == Some(Sex::Male));
        assert!(of_icd10("N60.0").is_none());
        assert!(of_icd10("Z3A.40") == Some(Sex::Female));
        assert!(of_icd10("Z35").is_none());
        assert!(of_icd10("é1").is_none());
    }
}
