//! People: everything a record could say about somebody, none of it true of anybody.

mod build;
pub(crate) mod names;
pub(crate) mod places;
pub(crate) mod staff;

pub(crate) use build::{Ages, address_at, person};

use crate::shape_debug;
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

/// Administrative sex (FHIR `administrative-gender`, the two codes used here).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    /// `female`
    Female,
    /// `male`
    Male,
}

impl Sex {
    /// The FHIR code.
    pub const fn as_str(self) -> &'static str {
        match self {
            Sex::Female => "female",
            Sex::Male => "male",
        }
    }
}

/// A postal address in the United States.
#[derive(Clone, PartialEq, Serialize)]
pub struct Address {
    /// Number and street.
    pub street: String,
    /// Apartment or suite.
    pub unit: Option<String>,
    /// City or town.
    pub city: String,
    /// County.
    pub county: String,
    /// State, two letters.
    pub state: String,
    /// ZIP code, `12345` or `12345-6789`.
    pub zip: String,
}

/// A hospital or clinic.
#[derive(Clone, PartialEq, Serialize)]
pub struct Facility {
    /// UUID, the same in every bundle of the population.
    pub id: String,
    /// Name.
    pub name: String,
    /// NPI of the organization.
    pub npi: String,
    /// Where it stands.
    pub address: Address,
    /// Telephone.
    pub phone: String,
    /// Fax.
    pub fax: String,
}

/// A physician or nurse.
#[derive(Clone, PartialEq, Serialize)]
pub struct Clinician {
    /// UUID, the same in every bundle of the population.
    pub id: String,
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Sex.
    pub sex: Sex,
    /// Specialty in words.
    pub specialty: &'static str,
    /// Specialty as a SNOMED CT code.
    pub specialty_code: &'static str,
    /// NPI.
    pub npi: String,
    /// DEA registration.
    pub dea: String,
    /// Telephone.
    pub phone: String,
    /// Fax.
    pub fax: String,
    /// Pager.
    pub pager: String,
    /// E-mail address.
    pub email: String,
}

/// A relative.
#[derive(Clone, PartialEq, Serialize)]
pub struct Relative {
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Sex.
    pub sex: Sex,
    /// `wife`, `son`, …
    pub relationship: &'static str,
    /// Code of v3-RoleCode.
    pub relationship_code: &'static str,
    /// Telephone.
    pub phone: String,
}

/// Somebody invented, with a value for every identifier of 45 CFR 164.514(b)(2)(i).
#[derive(Clone, PartialEq, Serialize)]
pub struct Person {
    /// Always true.
    pub synthetic_marker: bool,
    /// Place in the population.
    pub index: u64,
    /// Sex.
    pub sex: Sex,
    /// Given name.
    pub given: String,
    /// Middle name.
    pub middle: String,
    /// Family name.
    pub family: String,
    /// Date of birth.
    #[serde(serialize_with = "iso")]
    pub birth_date: NaiveDate,
    /// Date of death, not after the clock.
    #[serde(serialize_with = "iso_option")]
    pub death_date: Option<NaiveDate>,
    /// Home address.
    pub address: Address,
    /// Telephone at home.
    pub home_phone: String,
    /// Mobile telephone.
    pub mobile_phone: String,
    /// Fax.
    pub fax: String,
    /// E-mail address.
    pub email: String,
    /// Social Security number.
    pub ssn: String,
    /// Medical record number.
    pub mrn: String,
    /// Driver's licence.
    pub drivers_license: String,
    /// Passport.
    pub passport: String,
    /// Insurer.
    pub insurer: &'static str,
    /// Policy number.
    pub policy: String,
    /// Member number.
    pub member: String,
    /// Group number.
    pub group: String,
    /// Medicare Beneficiary Identifier, from 65 on.
    pub mbi: Option<String>,
    /// Billing account.
    pub account: String,
    /// Claim number.
    pub claim: String,
    /// Serial number of an implanted or worn device.
    pub device_serial: String,
    /// Unique device identifier of the same.
    pub udi: String,
    /// Vehicle identification number.
    pub vin: String,
    /// Licence plate.
    pub plate: String,
    /// Page of the patient portal.
    pub url: String,
    /// IPv4 address of the last portal visit.
    pub ip: String,
    /// IPv6 address of the one before.
    pub ipv6: String,
    /// File name of a photograph.
    pub photo: String,
    /// Reference of a biometric template.
    pub biometric: String,
    /// Employer.
    pub employer: String,
    /// Trade or profession.
    pub occupation: &'static str,
    /// Next of kin.
    pub kin: Relative,
    /// Attending clinician.
    pub clinician: Clinician,
    /// Clinician who referred the patient.
    pub referrer: Clinician,
    /// Usual facility.
    pub facility: Facility,
}

impl Person {
    /// Completed years on `date`; 0 before birth.
    pub fn age_on(&self, date: NaiveDate) -> u32 {
        date.years_since(self.birth_date).unwrap_or(0)
    }

    /// The last day on which something may be recorded: death, or else `clock`.
    pub fn last_day(&self, clock: NaiveDate) -> NaiveDate {
        self.death_date.unwrap_or(clock)
    }

    /// Given and family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family)
    }
}

fn iso<S: Serializer>(date: &NaiveDate, s: S) -> Result<S::Ok, S::Error> {
    s.collect_str(date)
}

fn iso_option<S: Serializer>(date: &Option<NaiveDate>, s: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(date) => s.collect_str(date),
        None => s.serialize_none(),
    }
}

shape_debug!(Address, Facility, Clinician, Relative, Person);
