use crate::found;

/// Clinical text in which nothing is to be found.
const CLEAN: &[&str] = &[
    "Hodgkin lymphoma, Parkinson's disease and Graves disease are discussed. Foley catheter in place. Babinski sign absent.",
    "Vertebrae C4, L5-S1 and T12 were imaged. BRCA1 positive, HER2 negative, CD4 count 350.",
    "Strength 5/5 throughout, murmur 3/6, pain 7/10, vision 20/20, BP 120/80, reflexes 2/4.",
    "Lisinopril 10mg daily, Metformin 500mg BID, Advil 200 mg q4h prn, Lantus 20 units.",
    "Diagnosed in 2019. A 45-year-old man with COPD, CHF and HTN. HbA1c 7.2%, WBC 12.4, platelets 250,000.",
    "HISTORY OF PRESENT ILLNESS\n\nThe patient denies chest pain.\n\nREVIEW OF SYSTEMS\nHEENT: normal.\nPLAN: Continue.",
    "Type 2 diabetes, stage III, grade 2, Gleason score of 7, NYHA class II, ASA 3.",
    "Follow up in 2 weeks. Take 1-2 tablets every 4-6 hours. ICD-10 E11.9, CPT 99213, SNOMED 73211009.",
    "The ECG showed normal sinus rhythm at 72 bpm. EF 55-60%. Temp 98.6 F, O2 sat 98%.",
    "Lachman and McMurray tests are negative. Positive Hawkins and Neer's signs. Phalen's test positive.",
];

#[test]
fn clinical_terms_stay() {
    let damaged: Vec<_> = CLEAN.iter().map(|t| found(t)).filter(|f| !f.is_empty()).collect();
    assert!(damaged.is_empty(), "{damaged:#?}");
}

#[test]
fn allowed_words_are_not_names() {
    let detector = medpipe_phi_detect::Detector::builder().allow(["Brennagh"]).build();
    assert!(detector.detect("Dr. Brennagh").is_empty());
}

/// Pressures, fractions of doses, grades of murmurs, counts: in either mode, with a cue nearby or without.
const QUANTITIES: &[&str] = &[
    "On admission BP 121/80, HR 72.",
    "vitals: 121/80, 130/85 - 128/82, RR 16, sats 98% on 2L",
    "BP 121/80 mmHg lying and 110/70 standing",
    "Percocet 5/325 mg tablets; takes 5/325 doses, then 10/325",
    "hydrocodone/acetaminophen 5-325 mg q6h prn",
    "a 2/6 systolic murmur at the left sternal border",
    "WBC 7.2 10*3/uL, RBC 4.5 10*6/uL, count 10*3/uL",
    "creatinine 0.9 mg/dL, eGFR 60 mL/min/1.73m2, INR 2.3",
    "strength 4/5 in L3-L4, reflexes 2+/4, GCS 14/15, MMSE 27/30",
];

#[test]
fn quantities_stay_in_either_mode() {
    for mode in [medpipe_phi_detect::Mode::Balanced, medpipe_phi_detect::Mode::Strict] {
        let detector = medpipe_phi_detect::Detector::builder().mode(mode).build();
        for text in QUANTITIES {
            assert_eq!(detector.detect(text), [], "{mode:?}: {text}");
        }
    }
}
