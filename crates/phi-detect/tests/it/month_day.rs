//! Months and days without a year, ranges, days alone: what makes them dates, and what they must not be taken for.

use medpipe_phi_detect::{Detector, Kind, Mode};

use crate::{covered, found};

/// (text, dates): every date is wholly covered by findings of the kind DATE.
const DATES: &[(&str, &[&str])] = &[
    // Behind what was done that day.
    ("Mammogram 5/19 was normal.", &["5/19"]),
    ("Colonoscopy 3/5 showed two polyps.", &["3/5"]),
    ("Foley placed 2/27, out 3/1.", &["2/27", "3/1"]),
    ("s/p CABG 10/12, doing well", &["10/12"]),
    ("Echo 3/14: EF 55%", &["3/14"]),
    ("INR 6/1 2.4, 6/8 2.9", &["6/1", "6/8"]),
    ("Admitted 3/4, discharged 3/9.", &["3/4", "3/9"]),
    ("Admitted 3-14 with chest pain", &["3-14"]),
    ("Vaccine given 3/14 in left deltoid", &["3/14"]),
    // Ahead of what follows.
    ("Labs 6/1: WBC 12; 6/8: WBC 9.", &["6/1", "6/8"]),
    ("3/4: afebrile.", &["3/4"]),
    ("3-14: patient stable overnight.", &["3-14"]),
    ("3-14 14:30 Nursing note", &["3-14"]),
    // Brackets.
    ("Cr 1.2 (3/4) -> 1.8 (3/5)", &["3/4", "3/5"]),
    ("CT head (3/14) negative", &["3/14"]),
    // Weekdays and clock times.
    ("Admitted on Tues 3/5 for sepsis.", &["Tues", "3/5"]),
    ("Wed 3/16 at 10 am", &["Wed", "3/16"]),
    ("confirmed with the floor 3/3 @ 1430.", &["3/3"]),
    ("TELEPHONE NOTE 5/6 10:42am", &["5/6"]),
    ("Called to the ward 4/28 1015", &["4/28"]),
    ("week of 3/4", &["3/4"]),
    // Ranges.
    ("He was hospitalized 3/4-3/9.", &["3/4", "3/9"]),
    ("hospitalized 3/4 - 3/9/2021", &["3/4", "3/9/2021"]),
    ("from 3/4 to 3/9", &["3/4", "3/9"]),
    ("from 4th to 9th March 2021", &["4th", "9th March 2021"]),
    ("Treated 4-9 March 2021", &["4", "9 March 2021"]),
    ("Seen 1/2/2003-1/9/2003", &["1/2/2003", "1/9/2003"]),
    ("Admitted 1/2/03-1/9/03.", &["1/2/03", "1/9/03"]),
    ("2003-01-02/2003-01-09", &["2003-01-02", "2003-01-09"]),
    ("2003-01-02--2003-01-09", &["2003-01-02", "2003-01-09"]),
    ("1/2/2003,1/9/2003", &["1/2/2003", "1/9/2003"]),
    ("Dates of service: 01/02/2003-01/09/2003", &["01/02/2003", "01/09/2003"]),
    ("Admission 01/02/2003 \u{2013} 01/09/2003", &["01/02/2003", "01/09/2003"]),
    ("1/2-1/9/2003", &["1/2", "1/9/2003"]),
    (
        "X-ray 3/12 shows healing; d/c 2/27; u/s 3/14; f/u w/ ortho 3/15 @ 0930",
        &["3/12", "2/27", "3/14", "3/15"],
    ),
    ("d/c 3/4, f/u 3/5, s/p 3/6", &["3/4", "3/5", "3/6"]),
    ("zosyn 2/24-, seen again 2/24/22", &["2/24", "2/24/22"]),
    ("Drain out 8/12-8/13, next dose 8/16.", &["8/12", "8/13", "8/16"]),
    ("INR 6/9 2.4, 6/10 2.6", &["6/9", "6/10"]),
    ("Foley placed 10/8, out 10/10.", &["10/8", "10/10"]),
    ("Seen Sat 10/3, recheck Sun the 22nd", &["Sat 10/3", "Sun the 22nd"]),
    // Days alone.
    ("till Monday the 15th", &["Monday", "15th"]),
    ("Seen on the 19th, and again on the 2nd.", &["19th", "2nd"]),
    // Something glued to them, blanks around the signs, words.
    ("1/2/2003T14:30", &["1/2/2003T14:30"]),
    ("20210304T101500", &["20210304"]),
    ("1/2/2003@1430", &["1/2/2003"]),
    ("DOB:1/2/2003MRN:4471120", &["1/2/2003"]),
    ("on1/2/2003", &["1/2/2003"]),
    ("A1c-1/2/2003", &["1/2/2003"]),
    ("Seen on 7 / 9 / 2021 by GI.", &["7 / 9 / 2021"]),
    ("fifth of March 2020", &["fifth of March 2020"]),
    ("Vaccine given March 14 in left deltoid", &["March 14"]),
    ("(20220314)", &["20220314"]),
    ("Labs: K 4.1 (03/2022)", &["03/2022"]),
    // Holidays of two words.
    (
        "since Memorial Day weekend, on Valentine's Day and New Year's Eve",
        &["Memorial Day", "Valentine's Day", "New Year's Eve"],
    ),
];

#[test]
fn months_and_days_are_found_where_something_tells() {
    let missed: Vec<_> = DATES
        .iter()
        .flat_map(|(text, dates)| dates.iter().map(move |d| (text, d)))
        .filter(|(text, date)| !covered(text, date, Some(Kind::Date)))
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Strengths, murmurs, ratings, visions, pressures, vertebrae, fractions, shares, doses, settings, stages.
const COUNTS: &[&str] = &[
    "Strength 3/5 in the left leg, 5/5 elsewhere.",
    "Motor: 4/5 RUE, 3/5 LUE, 5/5 LE bilaterally.",
    "A 2/6 systolic murmur at the apex.",
    "BP 120/80, later 110/70.",
    "Takes 1/2 tablet daily and 1/2 tab at night.",
    "Pain 9/10 at rest, 3/10 with meds.",
    "Visual acuity 20/20 OD and 20/40 OS; VA 6/9 and 6/12.",
    "L4/5 disc bulge, C5/6 stenosis, T2/3 and L 4/5.",
    "Apgar 8/9 at birth. Apgars were 8/9 at 1 and 5 minutes.",
    "Stage 3/4 disease, grade 2/3 toxicity, grade 3/4 neutropenia.",
    "Knee flexion/extension 120/5. Ext. rotation 45 degrees. Extension 110.",
    "Blood cultures 2/4 bottles positive. BCx 2/2 positive for MSSA.",
    "3/12 nodes positive, lymph nodes 2/18 involved. Positive nodes (2/18).",
    "MMSE 12/30, MoCA 11/30, PHQ-9 12/27, GCS 3/15, NIHSS 4/42.",
    "recall 2/3 objects at 5 minutes; recalled 3/3.",
    "AKI 2/2 dehydration. Fall 2/2 syncope.",
    "Edema 2/4 in both legs, pulses 2/4, reflexes 2/4 throughout, DTRs 2/4.",
    "D5 1/2 NS at 75 cc/h. 1/2NS bolus. 2/3 of the colon. Lower 1/3 of the leg.",
    "He drank 3/4 cup of milk and walked 1/2 mile.",
    "BiPAP 12/6, then BiPAP 10/5 with FiO2 40.",
    "Biopsy 3/12 cores positive. 6/12 cores.",
    "Cycle 3/6 of FOLFOX. Completed 4/12 sessions of PT.",
    "Performed 3/5 trials. Heel raise 3/5 bilaterally.",
    "Percocet 10/325, Norco 5/325, Advair 250/50, Humalog 75/25 mix.",
    "I:E ratio 1/2, cardiothoracic ratio 1/2.",
    "Murmur: 3/6 SEM at RUSB radiating to neck.",
    "Grip 4/5, hip flexors 4/5, EHL 5/5, plantarflexion 5/5.",
    "MRC grade 4/5 to 5/5 strength from 3/5.",
    "5/5 strength in all extremities",
    "4/5 in the left deltoid",
    "Muscle power 3/5-4/5 in right arm.",
    "Range of motion 3/4 full.",
    "Score was 7/8 on the screening. CAGE 2/4. Centor score 3/4.",
    "Fundal height 2/3 way to umbilicus.",
    "Hepatitis B 1/3 doses given, vaccine dose 2/3.",
    "HPV 2/3 given.",
    "Type 2/3 AV block; Mallampati 2/3; NYHA class 2/3; CKD 3/4.",
    "The fracture involves 1/3 of the joint surface.",
    "Tenderness on the 4th and 5th toes; on the 2nd day; the 5th metatarsal; the 10th percentile; on the 3rd floor.",
    "Seen in the 3rd trimester; on the 5th finger.",
    "24/7 care. 12/12 joints. 50/50 mix.",
    "Suture 3-0 and 4-0 Vicryl, 5/8 circle needle, 1/4 inch Penrose.",
    "Weight 93 kg, BP 93/60, O2 sat 93%, HR 95, 94 on room air.",
    "Specimen in formalin, level 4/5.",
    "Strength 3/28 of normal; on exam she had 4/5 strength, then 4/5 again, pulses 4/4 and 4/5.",
    "BUN/Cr 12/1, AST/ALT 12/24, H/H 9/27; gradient 12/6; abx day 4/7; sent 5/6 ports, 7/8 teeth.",
    "CT head (3-14) negative. K 4.1 (3-14), Na 139. 3-14 mg of it; Score 3-14: low; 10-12: lunch",
    "Lotrel 5/20 and Azor 10/20 daily.",
];

#[test]
fn what_is_counted_or_graded_is_no_date() {
    let damaged: Vec<_> =
        COUNTS.iter().map(|t| (t, found(t))).filter(|f| !f.1.is_empty()).collect();
    assert!(damaged.is_empty(), "{damaged:#?}");
    let strict = Detector::builder().mode(Mode::Strict).build();
    let damaged: Vec<_> =
        COUNTS.iter().filter(|t| strict.detect(t).iter().any(|s| s.kind == Kind::Date)).collect();
    assert!(damaged.is_empty(), "strict: {damaged:#?}");
}

#[test]
fn the_other_dates_of_a_document_tell_as_well() {
    let alone = "Afebrile overnight 3/8, eating better. Tolerating diet 3/6.";
    assert_eq!(found(alone), []);
    let dated = format!("Admission date: 03/06/2024\n{alone}");
    assert!(covered(&dated, "3/8", Some(Kind::Date)), "two days after a sure date");
    assert!(covered(&dated, "3/6", Some(Kind::Date)), "the sure date itself");
    let far = format!("Admission date: 09/06/2024\n{alone}");
    assert!(!covered(&far, "3/8", None), "half a year from it");
    // A rating stays one, whatever day it was.
    let graded =
        "Date of service: 4/5/2024\nStrength is 4/5 in the right arm, pain 4/5, murmur 2/6.";
    assert_eq!(found(graded), [(Kind::Date, "4/5/2024")]);
}

#[test]
fn a_date_and_a_number_in_columns_stay_two_findings() {
    let row = "Jane\tWhitfield\tF\t03/04/1980\t617-555-0142";
    assert!(covered(row, "03/04/1980", Some(Kind::Date)));
    assert!(covered(row, "617-555-0142", Some(Kind::Phone)));
}
