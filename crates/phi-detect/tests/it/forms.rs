//! The forms that values are written in: each wholly found, with its kind, and what looks like them and is none.

use medpipe_phi_detect::Kind;

use crate::{covered, detector};

/// Text with the values in `⟦⟧`.
const DATES: &[&str] = &[
    "Mammogram ⟦5/19⟧ was normal.",
    "Labs ⟦6/1⟧: WBC 12; ⟦6/8⟧: WBC 9.",
    "INR ⟦6/1⟧ 2.4, ⟦6/8⟧ 2.9",
    "CABG ⟦10/12⟧, stent ⟦11/15⟧.",
    "Cr 1.2 (⟦3/4⟧) -> 1.8 (⟦3/5⟧)",
    "He was hospitalized ⟦3/4⟧-⟦3/9⟧.",
    "hospitalized ⟦3/4⟧ - ⟦3/9/2021⟧",
    "Admitted ⟦3/4⟧, discharged ⟦3/9⟧.",
    "from ⟦3/4⟧ to ⟦3/9⟧",
    "from ⟦4th to 9th March 2021⟧",
    "Treated ⟦4-9 March 2021⟧",
    "Seen on ⟦7 / 9 / 2021⟧ by GI.",
    "Admitted on Tues ⟦3/5⟧ for sepsis.",
    "Wed ⟦3/16⟧ at 10 am",
    "the ⟦fifth of March 2020⟧",
    "Drain placed ⟦2/27⟧, out ⟦3/1⟧, clinic ⟦3/1/24⟧",
    "BNP 1,100 on ⟦3/1/24⟧. 3 L of fluid ⟦3/1⟧ again",
    "confirmed ⟦3/3⟧ @ 1430.",
    "TELEPHONE NOTE ⟦5/6⟧ 10:42am",
    "Called to charge nurse ⟦4/28⟧ 1015",
    "till Monday ⟦the 15th⟧, and on ⟦the 19th⟧.",
    "Seen ⟦1/2/2003⟧-⟦1/9/2003⟧",
    "Admitted ⟦1/2/03⟧-⟦1/9/03⟧.",
    "⟦2003-01-02⟧/⟦2003-01-09⟧",
    "⟦2003-01-02⟧--⟦2003-01-09⟧",
    "⟦1/2/2003⟧,⟦1/9/2003⟧",
    "A1c-⟦1/2/2003⟧",
    "Hospitalized ⟦01/02/2003⟧-⟦01/09/2003⟧ for pneumonia.",
    "Dates of service: ⟦01/02/2003⟧\u{2013}⟦01/09/2003⟧",
    "Admission ⟦01/02/2003⟧ - ⟦01/09/2003⟧",
    "⟦01-02-2003⟧-⟦01-09-2003⟧",
    "(⟦3/14/22⟧-⟦3/20/22⟧)",
    "⟦1/2⟧-⟦1/9/2003⟧",
    "⟦1/2/2003⟧T⟦14:30⟧",
    "⟦1/2/2003⟧@1430",
    "DOB:⟦1/2/2003⟧MRN:4471120",
    "⟦20210304T101500⟧",
    "CT (⟦20220314⟧) seen",
    "Labs: K 4.1 (⟦03/2022⟧)",
    "week of ⟦3/4⟧",
    "Vaccine given ⟦March 14⟧ in left deltoid",
    "Echo ⟦3/14⟧: EF 55",
    "⟦Memorial Day⟧ weekend, ⟦New Year's Eve⟧, ⟦Valentine's Day⟧",
    "Jane F\t⟦03/04/1980⟧\t617-555-0142",
];

const PHONES: &[&str] = &[
    "Pager: ⟦88213⟧",
    "Pager #⟦88213⟧",
    "on pager ⟦88213⟧ with any concerns",
    "beeper #⟦31772⟧",
    "Page me at ⟦4-5521⟧",
    "Reach me at extension ⟦88213⟧.",
    "Call the lab at ext. ⟦4471⟧ for critical values.",
    "Ext: ⟦4471⟧",
    "Phone extension ⟦4471⟧",
    "Please call ⟦x4471⟧ with results.",
];

const AGES: &[&str] = &[
    "⟦91M⟧ presenting with chest pain.",
    "⟦91F⟧ with dyspnea",
    "Age/Sex: ⟦93⟧/F",
    "His father lived to ⟦99⟧ and smoked.",
    "Grandmother alive at ⟦102⟧.",
    "mother died, age ⟦93⟧; father died, ⟦91⟧",
    "mother d. ⟦94⟧ (stroke)",
    "in her ⟦nineties⟧",
    "centenarian aged ⟦one hundred and one⟧",
    "Celebrated her ⟦95th⟧ birthday",
];

const IDS: &[(Kind, &[&str])] = &[
    (
        Kind::IdMrn,
        &[
            "mr# ⟦883921⟧",
            "chart # ⟦77-1920⟧",
            "Chart #⟦77-1920⟧",
            "Medical Record Number: ⟦H00419283⟧",
        ],
    ),
    (Kind::IdSsn, &["SSN: ⟦457.55.5462⟧"]),
    (
        Kind::IdOther,
        &[
            "Portal username: ⟦jwhitfield88⟧",
            "User ID: ⟦jwhitfield88⟧",
            "login: ⟦jwhit88⟧",
            "Username: ⟦jwhitfield⟧",
            "Skype ⟦jane.whitfield⟧",
            "Confirmation code ⟦QX88ZT⟧",
            "Inmate # ⟦448291⟧",
            "Locker # ⟦448291⟧",
            "Participant ⟦0042⟧",
        ],
    ),
    (Kind::IdDevice, &["Lead s/n ⟦448291⟧", "S/N ⟦BX-4482910⟧"]),
    (Kind::IdVehicle, &["plate: ⟦KLM 4421⟧", "License plate number ⟦KLM 4421⟧"]),
    (Kind::IdLicense, &["Medical license no. ⟦G 88213⟧", "RN license ⟦RN 552918⟧"]),
    (Kind::Zip, &["zip code is ⟦02139⟧", "Zip code: ⟦59801⟧"]),
    (Kind::Fax, &["F: ⟦312.555.0188⟧"]),
];

const NAMES: &[&str] = &[
    "mr ⟦thompson⟧ was seen in clinic today.",
    "ms ⟦washington⟧ has no complaints",
    "spoke to ⟦john smith⟧ re: results",
    "pt ⟦sarah miller⟧ dob 1/2/1990",
    "wife ⟦mary jones⟧ was present",
    "⟦J.S.⟧ is a 45-year-old male with asthma.",
    "Patient ⟦J.S.⟧ was admitted.",
    "⟦J.R.⟧ was seen with his mother.",
    "Pt initials: ⟦A.B.C.⟧",
    "Initials ⟦ABC⟧",
    "⟦Smith, J.⟧ performed the consult.",
    "⟦van der Berg⟧, ⟦Pieter⟧: follow-up",
    "Dr. ⟦de la Cruz⟧ reviewed",
    "Patient: ⟦von Trapp, Maria⟧",
    "⟦William Harris III⟧ was seen, ⟦Robert Downey Jr.⟧ too",
    "Mr. ⟦Do⟧ was seen. Mr. ⟦So⟧ was seen. Dr. ⟦An⟧ reviewed.",
    "⟦Park Ji-sung⟧ was seen. Patient: ⟦Hyun-woo Bae⟧",
    "⟦O'BRIEN⟧ was seen",
    "LAST: ⟦QUETZAL⟧ FIRST: ⟦XOCHITL⟧",
    "⟦WHITFIELD⟧/⟦JANE⟧ is here.",
    "PATIENT: ⟦Torey Best⟧, age 81",
    "⟦Brian White⟧ is a 58-year-old male. ⟦Kayla Ward⟧ reports that her acne is better.",
    "His wife ⟦Min⟧ can be reached.",
    "PID|1||4471120^^^MRN||⟦WHITFIELD^JANE^M⟧||19800304|F",
];

/// Diseases of that name, abbreviations, pronouns behind a title that ends a sentence.
const NO_NAMES: &[&str] = &[
    "mr severe, ms relapse, mr moderate, I.V. was started. P.T. has improved",
    "M.R. is severe. T.B. was ruled out. A.F. was seen on ECG.",
    "followed by the Dr. He is well. Seen by Ms. She lives alone.",
    "CT/MRI was done. LEFT/RIGHT.",
];

/// Things and places that bear names, placeholders, words that open a note.
const NO_PERSONS: &[&str] = &[
    "Child-Pugh class B, Mallampati class II, Salter-Harris type II, Kayser-Fleischer rings.",
    "Gustilo type II open fracture, Kellgren-Lawrence grade 3, Modic type 1, Hinchey II diverticulitis.",
    "Aneurysm of the circle of Willis, sphincter of Oddi, ampulla of Vater.",
    "Pfannenstiel incision, Lichtenstein repair, Blalock-Taussig shunt, Bakri balloon.",
    "Ann Arbor stage II, Los Angeles grade B esophagitis.",
    "Scarpa fascia, Calot triangle, Bowman capsule, Snellen chart, Ishihara plates.",
    "Rich in iron foods",
    "Young adult male",
    "Appt: 10 am in clinic.",
    "She was referred by Dr. X.  The patient underwent it at ABCD General Hospital.",
    "saturation in the mid 90s",
    "Foley placed without difficulty.",
];

/// Pages, angles, temperatures, doses.
const NO_NUMBERS: &[&str] = &[
    "page 3 of 12, knee extension 120 degrees, extension: 4/5",
    "Temp 98F. O2 sat 95 on RA. lived to 100 mg",
];

/// Ratings, shares, doses, counts and ordinals that are no dates.
const NO_DATES: &[&str] = &[
    "Strength 5/5 throughout, pain 7/10, 2/6 systolic murmur, BP 120/80, vision 20/40.",
    "Nodes 3/17 positive. 5/20 sessions done. Apgars 8/9.",
    "Biopsy: 5/12 cores positive. Fraction 12/30 of radiation. MMSE 28/30, took 1/2 tab, 3/16 inch.",
    "Lower 2/3 of leg. GCS 14/15. grip 4/5. Reflexes 2/4. PHQ-9 12/27.",
    "she took 1/2 of her dose and 3/4 cup. LLE 4/5, RUE 5/5. deltoid 3/5-4/5. pain 3/10-4/10",
    "on the 2nd floor, on the 5th digit, by the 3rd attempt, on the 4th and 5th toes",
];

/// The text without its marks, and the marked values.
fn unmarked(marked: &str) -> (String, Vec<String>) {
    let text = marked.replace(['⟦', '⟧'], "");
    let values = marked.split('⟦').skip(1).filter_map(|p| p.split('⟧').next());
    (text, values.map(str::to_owned).collect())
}

fn missed<'a>(forms: &[&'a str], kind: Option<Kind>) -> Vec<(&'a str, String)> {
    let all = forms.iter().flat_map(|form| {
        let (text, values) = unmarked(form);
        values.into_iter().filter(move |v| !covered(&text, v, kind)).map(|v| (*form, v))
    });
    all.collect()
}

#[test]
fn dates_are_found_in_every_form() {
    let missed = missed(DATES, Some(Kind::Date));
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn numbers_are_found_in_every_form() {
    let lists = [(Kind::Phone, PHONES), (Kind::Age90, AGES)];
    for (kind, forms) in lists.into_iter().chain(IDS.iter().copied()) {
        let missed = missed(forms, Some(kind));
        assert!(missed.is_empty(), "{kind:?}: {missed:#?}");
    }
    for text in NO_NUMBERS {
        let found = detector().detect(text);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn names_are_found_in_every_form() {
    let missed = missed(NAMES, Some(Kind::Name));
    assert!(missed.is_empty(), "{missed:#?}");
    for text in NO_NAMES.iter().chain(NO_PERSONS) {
        let found = detector().detect(text);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn ratings_and_shares_are_no_dates() {
    for text in NO_DATES {
        let found = detector().detect(text);
        assert!(found.iter().all(|s| s.kind != Kind::Date), "{text}: {found:?}");
    }
}
