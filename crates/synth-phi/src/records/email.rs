//! The patient-update e-mail: a detector's first test.

use crate::person::Person;
use crate::text::{Builder, DateForm};
use crate::{About, Item, Kind, shape_debug};
use serde::Serialize;

/// Which part of an e-mail an offset counts in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The subject line.
    Subject,
    /// The body.
    Body,
}

/// One planted value of an e-mail.
#[derive(Clone, PartialEq, Serialize)]
pub struct PhiTestPattern {
    /// The value as it stands there.
    pub value: String,
    /// Kind of PHI.
    pub kind: Kind,
    /// What exactly.
    pub item: Item,
    /// Whose.
    pub about: About,
    /// Subject or body.
    pub part: Part,
    /// First byte in that part.
    pub start: usize,
    /// One past the last byte in that part.
    pub end: usize,
}

/// An e-mail that asks for an update of a patient's record.
#[derive(Clone, PartialEq, Serialize)]
pub struct PatientUpdateEmail {
    /// Such as `email-00007`.
    pub id: String,
    /// Subject line.
    pub subject: String,
    /// Body.
    pub body: String,
    /// Always true.
    pub synthetic_marker: bool,
    /// Everything planted, in order: subject first.
    pub phi_test_patterns: Vec<PhiTestPattern>,
}

pub(crate) fn patient_update(index: u64, p: &Person) -> PatientUpdateEmail {
    let mut subject = Builder::default();
    subject.say("Patient Update - ").patient(Item::PatientName, &p.name());
    subject.say(" - MRN ").patient(Item::Mrn, &p.mrn);

    let mut b = Builder::default();
    b.say("Patient Information Update\n\nName: ").patient(Item::PatientName, &p.name());
    b.say("\nMRN: ").patient(Item::Mrn, &p.mrn);
    b.say("\nSSN: ").patient(Item::Ssn, &p.ssn);
    b.say("\nPhone: ").patient(Item::Phone, &p.home_phone);
    b.say("\nAddress: ").address(About::Patient, &p.address);
    b.say("\nDOB: ").date(Item::BirthDate, DateForm::Iso, p.birth_date);
    b.say("\n\nInsurance: ").say(p.insurer);
    b.say("\nPolicy #: ").patient(Item::Policy, &p.policy);
    b.say("\n\nChief Complaint: Follow-up for hypertension management");
    b.say("\nCurrent Medications: Lisinopril 10mg daily, Metformin 500mg BID");
    b.say("\n\nPlease update patient records accordingly.\n\nDr. ");
    b.other(Item::ClinicianName, &p.clinician.family);
    b.say("\nInternal Medicine\n");

    let mut patterns = Vec::new();
    for (part, built) in [(Part::Subject, &subject), (Part::Body, &b)] {
        patterns.extend(built.planted.iter().map(|planted| PhiTestPattern {
            value: planted.slice(&built.text).unwrap_or_default().to_owned(),
            kind: planted.kind,
            item: planted.item,
            about: planted.about,
            part,
            start: planted.start,
            end: planted.end,
        }));
    }
    PatientUpdateEmail {
        id: format!("email-{index:05}"),
        subject: subject.text,
        body: b.text,
        synthetic_marker: true,
        phi_test_patterns: patterns,
    }
}

shape_debug!(PhiTestPattern, PatientUpdateEmail);
