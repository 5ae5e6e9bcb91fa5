//! Referral letters, e-mails and letters about insurance.

use super::Template;

pub(crate) static REFERRAL: &Template = &[
    &[
        "{fac.name}\n{fac.address}\nTel {fac.phone}  Fax {fac.fax}\n\n{date.body}\n\nRE: {name.full}\nDOB: {dob}\nMRN: {mrn}\n\nDear {ref.last}:\n\n",
        "{dr.sig}\n{dr.spec}\n{dr.phone} / fax {dr.fax} / {dr.email}\n\n{date.body}\n\nTo: {ref.full}\nRe: {name.rev}, born {dob.body}\n\nDear {ref.first},\n\n",
    ],
    &[
        "Thank you for seeing {name.formal}, a {age}-year-old {occupation} with {complaint}. ",
        "I would be grateful for your opinion on this {age}-year-old {man} from {city}, who presents with {complaint}. ",
    ],
    &[
        "The problem was first noted in {date.onset} and {he} was seen here on {date.prior}. ",
        "{His} {kin.rel}, {kin.full}, has a similar history. ",
    ],
    &["On examination {vitals}. {finding}. ", "Examination on {date.body}: {finding}. "],
    &["{He} takes {meds}. ", "Medications: {meds}. "],
    &[
        "\n\n{name.first} can be reached at {phone} or {email}. {He} lives at {address}.\n",
        "\n\nPlease write to {name.formal} at {address}, or call {his} {kin.rel} {kin.first} at {kin.phone}.\n",
        "\n\nInsurance: {insurer}, member ID {member}.\n",
    ],
    &["\nSincerely,\n\n{dr.sig}\n", "\nWith kind regards,\n{dr.full}\nNPI {dr.npi}\n"],
];

pub(crate) static EMAIL: &Template = &[
    &[
        "From: {dr.full} <{dr.email}>\nTo: {ref.full} <{ref.email}>\nDate: {date.body}\nSubject: {name.full} - MRN {mrn}\n\nHi {ref.first},\n\n",
        "From: {name.full} <{email}>\nTo: {fac.name}\nDate: {date.iso}\nSubject: refill for {name.full}\n\nDear {dr.last},\n\n",
    ],
    &[
        "this is about {name.lower}, {dob}, seen {date.prior} for {complaint}. ",
        "a quick question on the {age}-year-old {man} with {cond}. ",
    ],
    &[
        "The chart is at {url}. ",
        "The portal logged a visit from {ip}. ",
        "My mobile is {mobile}, my fax {fax}. ",
    ],
    &["Current medications: {meds}. ", "Plan so far: {plan}. "],
    &[
        "Could you call {kin.first} ({kin.rel}) at {kin.phone}? ",
        "Please use the new address: {address}. ",
        "Policy {policy}, SSN {ssn}, in case the desk asks. ",
    ],
    &["\n\nThanks,\n{dr.sig}\n{dr.phone}\n", "\n\nBest,\n{dr.first}\n"],
];

pub(crate) static INSURANCE: &Template = &[
    &[
        "{insurer}\nPrior Authorization Request\n\nDate: {date.head}\nMember: {name.full}\nMember ID: {member}\nGroup: {group}\nDOB: {dob}\nClaim no.: {claim}\n\n",
        "EXPLANATION OF REVIEW {date.head}\nSubscriber {name.rev}\nPolicy {policy}  Group {group}\n{mbi}\nSSN {ssn}\n\n",
    ],
    &[
        "Requesting provider: {dr.full}, NPI {dr.npi}, {fac.name}, {fac.address}.\n",
        "Provider {dr.rev}, DEA {dr.dea}, tel. {dr.phone}, fax {dr.fax}.\n",
    ],
    &[
        "Diagnosis: {Cond} ({icd}), onset {date.onset}.\n",
        "Diagnosis code {icd}; service {date.body}.\n",
    ],
    &["Service requested: {proc}. Drugs: {meds}.\n", "Clinical summary: {complaint}. {finding}.\n"],
    &[
        "Account {account}. Employer: {employer}.\n",
        "Auto claim: VIN {vin}, plate {plate}, driver's license {license}.\n",
        "Identity proof: license {license}, passport {passport}, voice print {biometric}.\n",
    ],
    &[
        "Mail to: {name.full}, {address}\n",
        "Questions: {name.formal}, {phone}, {email}; or {kin.full} ({kin.rel}), {kin.phone}.\n",
    ],
    &["Online: {url}\n", "", "Last login {ip}.\n"],
    &["\nReviewed {date.body} by {rn.rn}\n", "\n{ref.sig}, Medical Director\n"],
];
