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
