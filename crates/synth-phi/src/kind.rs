//! The closed list of PHI kinds, and the finer items planted under them.

use serde::{Serialize, Serializer};
use std::fmt;

/// A kind of protected health information: the closed list shared by the detector and the gold data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// A person's name or a part of it.
    Name,
    /// A place smaller than a state, a facility, an employer.
    Location,
    /// A ZIP code.
    Zip,
    /// A date finer than a year.
    Date,
    /// An age of 90 or more.
    Age90,
    /// A telephone or pager number.
    Phone,
    /// A fax number.
    Fax,
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// An IP address.
    Ip,
    /// A Social Security number.
    IdSsn,
    /// A medical record number.
    IdMrn,
    /// A health plan number: member, policy, group, Medicare.
    IdPlan,
    /// An account number.
    IdAccount,
    /// A certificate or licence number: driver's licence, NPI, DEA.
    IdLicense,
    /// A vehicle identifier or licence plate.
    IdVehicle,
    /// A device identifier or serial number.
    IdDevice,
    /// A biometric identifier.
    IdBiometric,
    /// A reference to a full-face photograph.
    IdPhoto,
    /// Any other identifying number or code.
    IdOther,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: [Kind; 20] = [
        Kind::Name,
        Kind::Location,
        Kind::Zip,
        Kind::Date,
        Kind::Age90,
        Kind::Phone,
        Kind::Fax,
        Kind::Email,
        Kind::Url,
        Kind::Ip,
        Kind::IdSsn,
        Kind::IdMrn,
        Kind::IdPlan,
        Kind::IdAccount,
        Kind::IdLicense,
        Kind::IdVehicle,
        Kind::IdDevice,
        Kind::IdBiometric,
        Kind::IdPhoto,
        Kind::IdOther,
    ];

    /// The word used in data, such as `ID_SSN`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Name => "NAME",
            Kind::Location => "LOCATION",
            Kind::Zip => "ZIP",
            Kind::Date => "DATE",
            Kind::Age90 => "AGE_90",
            Kind::Phone => "PHONE",
            Kind::Fax => "FAX",
            Kind::Email => "EMAIL",
            Kind::Url => "URL",
            Kind::Ip => "IP",
            Kind::IdSsn => "ID_SSN",
            Kind::IdMrn => "ID_MRN",
            Kind::IdPlan => "ID_PLAN",
            Kind::IdAccount => "ID_ACCOUNT",
            Kind::IdLicense => "ID_LICENSE",
            Kind::IdVehicle => "ID_VEHICLE",
            Kind::IdDevice => "ID_DEVICE",
            Kind::IdBiometric => "ID_BIOMETRIC",
            Kind::IdPhoto => "ID_PHOTO",
            Kind::IdOther => "ID_OTHER",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

macro_rules! items {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $kind:ident, $label:literal;)+) => {
        /// What exactly was planted: finer than [`Kind`].
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Item { $($(#[$doc])* $variant,)+ }

        impl Item {
            /// Every item, in order.
            pub const ALL: &'static [Item] = &[$(Item::$variant,)+];

            /// The word used in data, such as `birth-date`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Item::$variant => $word,)+ }
            }

            /// The kind it belongs to.
            pub const fn kind(self) -> Kind {
                match self { $(Item::$variant => Kind::$kind,)+ }
            }

            /// The label of gold files, in the words that published scorers of de-identification share
            /// (`NAME_PATIENT`, `STREET`, `SSN`, …).
            pub const fn label(self) -> &'static str {
                match self { $(Item::$variant => $label,)+ }
            }
        }
    };
}

items! {
    /// The patient's name or a part of it.
    PatientName = "patient-name", Name, "NAME_PATIENT";
    /// A relative's name.
    KinName = "kin-name", Name, "NAME_RELATIVE";
    /// A clinician's name.
    ClinicianName = "clinician-name", Name, "NAME_DOCTOR";
    /// Somebody else's name: a neighbour, an interpreter, an employer's contact.
    OtherName = "other-name", Name, "NAME";
    /// Street and number, with the unit.
    Street = "street", Location, "STREET";
    /// City or town.
    City = "city", Location, "CITY";
    /// County.
    County = "county", Location, "CITY";
    /// Hospital or clinic.
    Facility = "facility", Location, "FACILITY";
    /// Employer.
    Employer = "employer", Location, "LOCATION_ORGANIZATION";
    /// ZIP code.
    Zip = "zip", Zip, "ZIP";
    /// Date of birth.
    BirthDate = "birth-date", Date, "DATE";
    /// Date of death.
    DeathDate = "death-date", Date, "DATE";
    /// Date of a visit, an order, a result.
    VisitDate = "visit-date", Date, "DATE";
    /// Age of 90 or more.
    Age90 = "age-90", Age90, "AGE_90";
    /// Telephone.
    Phone = "phone", Phone, "PHONE";
    /// Pager.
    Pager = "pager", Phone, "PHONE";
    /// Fax.
    Fax = "fax", Fax, "FAX";
    /// E-mail address.
    Email = "email", Email, "EMAIL";
    /// Web address.
    Url = "url", Url, "URL";
    /// IPv4 or IPv6 address.
    Ip = "ip", Ip, "IP";
    /// Social Security number.
    Ssn = "ssn", IdSsn, "SSN";
    /// Medical record number.
    Mrn = "mrn", IdMrn, "MRN";
    /// Policy number.
    Policy = "policy", IdPlan, "HEALTH_PLAN_ID";
    /// Member number of a health plan.
    Member = "member", IdPlan, "HEALTH_PLAN_ID";
    /// Group number of a health plan.
    Group = "group", IdPlan, "HEALTH_PLAN_ID";
    /// Medicare Beneficiary Identifier.
    Mbi = "mbi", IdPlan, "HEALTH_PLAN_ID";
    /// Billing account.
    Account = "account", IdAccount, "ACCOUNT";
    /// Driver's licence.
    DriversLicense = "drivers-license", IdLicense, "LICENSE";
    /// National Provider Identifier.
    Npi = "npi", IdLicense, "LICENSE";
    /// DEA registration.
    Dea = "dea", IdLicense, "LICENSE";
    /// Passport.
    Passport = "passport", IdOther, "ID";
    /// Claim number.
    Claim = "claim", IdOther, "ID";
    /// Accession number of a specimen or study.
    Accession = "accession", IdOther, "ID";
    /// Any other code of the person.
    Other = "other", IdOther, "ID";
    /// Vehicle identification number.
    Vin = "vin", IdVehicle, "VEHICLE";
    /// Licence plate.
    Plate = "plate", IdVehicle, "VEHICLE";
    /// Serial number of a device.
    DeviceSerial = "device-serial", IdDevice, "DEVICE";
    /// Unique device identifier.
    Udi = "udi", IdDevice, "DEVICE";
    /// Biometric template reference.
    Biometric = "biometric", IdBiometric, "ID";
    /// Photograph reference.
    Photo = "photo", IdPhoto, "ID";
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}
