//! Admission and operative notes and discharge summaries.

use super::Template;

pub(crate) static DISCHARGE: &Template = &[
    &[
        "DISCHARGE SUMMARY\n{fac.name}\n{fac.address}\n\nPatient Name: {name.three}\nMedical Record Number: {mrn}\nDate of Birth: {dob}\nAdmitted: {date.body}\nDischarged: {date.end}\nAttending: {dr.full}\n\n",
        "Discharge Summary\n\nPATIENT: {name.capsrev}\nMRN: {mrn}  ACCT: {account}\nDOB: {dob}  SEX: {M}\nADMIT DATE: {date.body}\nDISCHARGE DATE: {date.end}\nATTENDING: {dr.rev}\nREFERRING: {ref.rev}\n\n",
    ],
    &[
        "Reason for admission: {name.formal} is a {age}-year-old {man} admitted with {complaint}.\n",
        "HISTORY: This {age} year old {man} from {city} was brought in by {his} {kin.rel}, {kin.full}, with {complaint}.\n",
    ],
    &["Past history: {pmh}.\n", "PMH significant for {pmh}; first diagnosed {date.onset}.\n"],
    &[
        "\nHospital course: On admission {vitals}. {finding}. {plan}. {name.first} improved; stay of {nights} night(s).\n",
        "\nHOSPITAL COURSE BY PROBLEM\n1. {Cond}. {finding}. {plan}.\n2. Disposition. Social work met {kin.first} on {date.end}.\n",
    ],
    &["\nPertinent results:\n{labs}", ""],
    &["\nDischarge medications:\n{medlines}\n", "\nDISCHARGE MEDICATIONS: {meds}\n"],
    &[
        "\nDischarged home to {address}. Phone {phone}.\n",
        "\nDisposition: home with {kin.rel} {kin.full}, {kin.phone}.\n",
        "\nDischarged to {city}, ZIP {zip}, in stable condition, weight {weight}.\n",
    ],
    &[
        "Follow-up: {ref.full}, {ref.spec}, {date.next}, tel. {ref.phone}, fax {ref.fax}.\n",
        "Follow up with {ref.last} on {date.next}.\n",
    ],
    &["\ncc: {ref.full}\n", ""],
    &["\n{dr.sig}\nDictated {date.end}\n", "\nElectronically signed: {dr.sig}, NPI: {dr.npi}\n"],
];

pub(crate) static ADMISSION: &Template = &[
    &[
        "HISTORY AND PHYSICAL\nPatient: {name.revmid}\nMRN: {mrn}\nDOB: {dob}   Age: {age}   Sex: {M}\nAdmission date: {date.head} {time}\nPCP: {ref.full}\n\n",
        "ADMISSION NOTE - {fac.name} Emergency Department\n{name.full}, {mrn}, SSN {ssn}\nArrived {date.head} at {time}\n\n",
    ],
    &[
        "Registration: address {address}; home {phone}, cell {mobile}; driver's license {license}; employer {employer}.\n",
        "Registration: passport no. {passport}; {mbi}; account {account}; emergency contact {kin.full} ({kin.rel}) {kin.phone}.\n",
        "Registration: lives at {address}. Insurance {insurer}, policy {policy}, group {group}.\n",
    ],
    &[
        "\nChief complaint: {complaint}.\n",
        "\nCC: {complaint}\nHPI: {name.formal} is a {age}-year-old {man} with {pmh} who developed {complaint} on {date.partial}. ",
    ],
    &[
        "The car (plate {plate}, VIN {vin}) was left in the ambulance bay. ",
        "Brought by EMS from {street}, {city}. ",
        "Transferred from {fac.city} on {date.body}. ",
        "Old records from {ref.last} were requested by fax, {ref.fax}. ",
    ],
    &[
        "\n\nMedications on arrival: {meds}.\nAllergies: none known.\n",
        "\n\nHome medications:\n{medlines}\n",
    ],
    &["Implants: pacemaker, serial {serial}, UDI {udi}.\n", "No implanted devices.\n"],
    &["\nExam: {vitals}. {finding}.\n", "\nPhysical examination\nVitals: {vitals}\n{finding}.\n"],
    &["Labs:\n{labs}"],
    &[
        "\nImpression: {Cond} ({icd}). {plan}. Case discussed with {dr.full}, pager {dr.pager}.\n",
        "\nAssessment: {age}-year-old with {cond}. Plan: {plan}. Code status confirmed with {kin.first}.\n",
    ],
    &["\n{dr.sig}, {dr.spec}\n", "\nSigned by {dr.full} {date.body}\n"],
];

pub(crate) static OPERATIVE: &Template = &[
    &[
        "OPERATIVE REPORT\n\nPATIENT: {name.caps}\nMRN: {mrn}\nDOB: {dob}\nDATE OF PROCEDURE: {date.head}\nSURGEON: {dr.sig}\nASSISTANT: {ref.sig}\n\n",
        "Procedure Note\nName: {name.full}  MRN: {mrn}  Date: {date.head}\nOperator: {dr.full}   Anesthesia: {ref.full}\nLocation: {fac.name}\n\n",
    ],
    &[
        "PREOPERATIVE DIAGNOSIS: {Cond}\nPROCEDURE: {proc}\n",
        "Indication: {complaint}. Procedure: {proc}.\n",
    ],
    &[
        "CONSENT: obtained from {name.formal}; {kin.rel} {kin.full} present.\n",
        "Consent signed {date.prior} by {name.full}.\n",
    ],
    &[
        "\nDESCRIPTION: The patient was identified by wristband {mrn} and placed supine. Time out at {time}. The site was prepped and draped in the usual sterile fashion. {finding}. A Kocher clamp and Kelly retractor were used. Estimated blood loss 20 mL.\n",
        "\nTechnique: After time out at {time}, {proc} was completed without complication. {finding}.\n",
    ],
    &[
        "IMPLANT: device serial no. {serial}, UDI {udi}.\n",
        "Implant log: {udi}\n",
        "Implants: none.\n",
    ],
    &[
        "Specimen sent to pathology, accession {acc.S}.\n",
        "Intraoperative photo stored as {photo}.\n",
    ],
    &[
        "\nPlan: {plan}. Follow-up in clinic {date.next}.\n",
        "\nDISPOSITION: to recovery in stable condition. {kin.first} updated at {kin.phone}.\n",
    ],
    &["\nDictated by {dr.sig} on {date.body}\n", "\n{dr.sig}\nNPI {dr.npi}\n"],
];
