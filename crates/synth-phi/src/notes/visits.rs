//! Progress, nursing and telephone notes.

use super::Template;

pub(crate) static PROGRESS: &Template = &[
    &[
        "PROGRESS NOTE\nPatient: {name.middle}\nMRN: {mrn}\nDOB: {dob}\nDate of visit: {date.head}\nProvider: {dr.full}\n\n",
        "Clinic Note - {fac.name}\nName: {name.rev}    MRN: {mrn}    DOB: {dob}\nSeen by: {dr.sig} on {date.head}\n\n",
        "{name.caps}\nMR# {mrn}   DOB {dob}   SSN {ssn}\nDOS: {date.head}\n\n",
    ],
    &[
        "S: {name.formal} is a {age}-year-old {man} who comes for {complaint}. ",
        "SUBJECTIVE: {name.first} is a {age} yo {occupation} with a history of {pmh}, here today for {complaint}. ",
        "HPI: {age} y/o {man}, known to {ref.last}, presents with {complaint}. ",
    ],
    &[
        "Symptoms began around {date.onset}. {He} was last seen on {date.prior}. ",
        "{His} {kin.rel} {kin.full} came along and confirms the history. ",
        "{He} lives in {city} and works at {employer}. ",
        "First noticed {date.partial}; no relief with over-the-counter remedies. ",
    ],
    &["", "Reached at {mobile} or {email}. ", "{He} moved to {county} on {date.prior}. "],
    &["\n\nMedications: {meds}\n", "\nCurrent meds:\n{medlines}\n"],
    &[
        "\nO: {vitals}\nGeneral: alert, no distress. {finding}.\n",
        "\nOBJECTIVE: Vitals {vitals}. {finding}. Hodgkin disease in remission is not part of the history.\n",
    ],
    &["Labs:\n{labs}", ""],
    &[
        "\nA/P: {Cond} ({icd}). {plan}. Discussed with {name.formal} and {his} {kin.rel}. Follow up {date.next}.\n",
        "\nASSESSMENT AND PLAN\n1. {Cond}: {plan}.\n2. Health maintenance up to date.\nReturn {date.next}, or call {fac.phone}.\n",
    ],
    &[
        "\n{dr.sig}\n{dr.spec}\n",
        "\nElectronically signed by {dr.full} on {date.body} {time}\n",
        "\nSigned: {dr.sig}  NPI {dr.npi}  Pager {dr.pager}\n",
    ],
];

pub(crate) static NURSING: &Template = &[
    &[
        "NURSING NOTE {date.head} {time}\nPt: {name.rev}  MRN {mrn}  Rm 412-B\n",
        "RN shift note\n{date.head} {time}  {name.full} ({mrn}) DOB {dob}\n",
    ],
    &[
        "Pt {age} y/o {M} resting in bed, A&Ox3, denies pain. {vitals}. ",
        "Assumed care of {name.formal} at {time}. {vitals}. C/o {complaint}. ",
    ],
    &[
        "Identity checked by wristband and fingerprint scan ({biometric}). ",
        "ID verified against driver's license {license} and chart photo {photo}. ",
        "Chart photo updated, file {photo}. ",
    ],
    &[
        "Insulin pump S/N {serial} running at 0.8 units/h. ",
        "Pacemaker interrogated, serial number {serial}. ",
        "IV in left forearm flushed, Foley draining clear urine. ",
        "CPAP device {udi} at bedside. ",
    ],
    &[
        "{kin.rel} {kin.first} at bedside, phone {kin.phone}. ",
        "Spoke with {kin.full} ({kin.rel}) at {kin.phone}, updated on condition. ",
        "No family present. {dr.last} paged at {dr.pager}. ",
    ],
    &["Meds given: {meds}. ", "Held morning dose per {dr.last}. "],
    &["{plan}.\n", "Will continue to monitor.\n"],
    &["{rn.rn}\n", "-- {rn.rn} {date.head}\n"],
];

pub(crate) static TELEPHONE: &Template = &[
    &[
        "TELEPHONE ENCOUNTER\nDate/time: {date.head} {time}\nCaller: {name.full}\nCallback number: {mobile}\nMRN: {mrn}\n\n",
        "Phone note {date.head}. Call from {kin.full}, {kin.rel} of {name.full} (DOB {dob}, {mrn}), call back {kin.phone}.\n\n",
    ],
    &[
        "{name.formal} reports {complaint} since {date.partial}. ",
        "Caller states that {name.first} has had {complaint}. ",
    ],
    &[
        "Logged in to the portal at {url} from {ip} but could not send a message. ",
        "Portal page {url} shows no new message; last login from {ipv6}. ",
        "Asked to send results to {email} and by fax to {fax}. ",
    ],
    &[
        "Pharmacy needs the prescriber's DEA number: {dr.dea}. ",
        "Confirmed address {address}. ",
        "Verified last four digits, full SSN on file {ssn}. ",
    ],
    &[
        "Advised: {plan}. Appointment with {dr.last} on {date.next}.\n",
        "Spoke with {dr.full}: {plan}. Patient verbalizes understanding.\n",
    ],
    &["\n{rn.rn}, {fac.name}, {fac.phone}\n", "\nTaken by {rn.rn}\n"],
];
