//! Radiology, laboratory and pathology reports.

use super::Template;

pub(crate) static RADIOLOGY: &Template = &[
    &[
        "RADIOLOGY REPORT\n\nPATIENT: {name.capsrev}\nMRN: {mrn}\nDOB: {dob}\nEXAM DATE: {date.head}\nACCESSION: {acc.R}\nORDERING PHYSICIAN: {dr.rev}\n\n",
        "{fac.name} - Department of Radiology\nPatient {name.revmid} | {mrn} | DOB {dob} | Acc# {acc.XR}\nStudy date {date.head} {time} | Ordered by {dr.full}\n\n",
    ],
    &[
        "EXAMINATION: CHEST, TWO VIEWS\nCLINICAL HISTORY: {age}-year-old {man} with {complaint}.\nCOMPARISON: {date.prior}\n",
        "EXAM: CT abdomen and pelvis with contrast\nINDICATION: {complaint}, {age} y/o {M}\nCOMPARISON: Study from {date.prior}\n",
    ],
    &[
        "\nFINDINGS: The lungs are clear. Heart size is at the upper limit of normal. No effusion or pneumothorax. Alignment normal at T8-T9. Kerley B lines absent.\n",
        "\nFINDINGS: Liver, spleen and pancreas unremarkable. No hydronephrosis. L4-L5 disc height kept. No free air.\n",
    ],
    &["Cardiac device in place, serial {serial}.\n", "", "Images are available at {url}.\n"],
    &[
        "\nIMPRESSION: No acute abnormality. Correlate with {cond}.\n",
        "\nIMPRESSION:\n1. No acute process.\n2. Findings discussed with {dr.full} by telephone at {dr.phone} on {date.body} at {time}.\n",
    ],
    &["\nREAD BY: {ref.sig}\nSIGNED {date.body}\n", "\nInterpreted by {ref.full}, {date.body}\n"],
];

pub(crate) static LAB: &Template = &[
    &[
        "LABORATORY REPORT\n{fac.name} Clinical Laboratory  {fac.phone}\nPatient: {name.rev}\nMRN: {mrn}    DOB: {dob}    Sex: {M}\nAccession: {acc.L}    Collected: {date.head} {time}\nOrdering provider: {dr.rev}  NPI {dr.npi}\n\n",
        "FINAL REPORT  {date.head}\nName {name.caps}\nID {mrn}  SSN {ssn}\nDOB {dob}  Age {age}  Sex {M}\nSpecimen {acc.C}\nRequested by {dr.full}, fax {dr.fax}\n\n",
    ],
    &["Test                 Result   Unit       Reference\n{labs}"],
    &[
        "\nComment: results telephoned to {rn.rn} on {date.body} at {time}.\n",
        "\nComment: compare with {date.prior}. WBC, Hgb and K measured on the same sample.\n",
        "\nBilled to {insurer}, member {member}, group {group}.\n",
    ],
    &["Analyzer serial {serial}. ", "", "Copy to {ref.full}, {ref.fax}. "],
    &["Director: {ref.sig}\n", "Verified by {rn.first} {date.head}\n"],
];

pub(crate) static PATHOLOGY: &Template = &[
    &[
        "SURGICAL PATHOLOGY REPORT\nCase: {acc.S}\nPatient: {name.three}\nMRN: {mrn}\nDOB: {dob}  ({age} y, {M})\nCollected: {date.head}\nSubmitting physician: {dr.full}\n\n",
        "PATHOLOGY\n{name.capsrev}  {mrn}  {dob}\nAccession no. {acc.SP}   Received {date.head}\nPhysician: {dr.rev}   cc: {ref.rev}\n\n",
    ],
    &["CLINICAL HISTORY: {complaint}.\n", "HISTORY: {age} year old {man}, {pmh}.\n"],
    &[
        "SPECIMEN: Skin, left forearm, shave biopsy.\nGROSS: Received in formalin labeled with the patient's name ({name.full}) is a 0.6 x 0.4 cm fragment. Gross photograph {photo}.\n",
        "SPECIMEN: Appendix.\nGROSS: The container labeled \"{name.rev}, {mrn}\" holds a 7.2 cm appendix.\n",
    ],
    &[
        "MICROSCOPIC: No atypia. Ki-67 under 2%. BRCA1 not tested.\n",
        "MICROSCOPIC: Acute transmural inflammation. No Reed-Sternberg cells.\n",
    ],
    &[
        "DIAGNOSIS: Benign. See prior case of {date.prior}.\n",
        "FINAL DIAGNOSIS: Consistent with {cond}.\n",
    ],
    &[
        "\nReported to {dr.last} by e-mail ({dr.email}).\n",
        "\nSlides reviewed with {rn.full} at {fac.name}.\n",
        "",
    ],
    &["{ref.sig}, Pathologist, signed {date.body}\n"],
];
