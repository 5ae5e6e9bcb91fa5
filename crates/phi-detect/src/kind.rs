//! The closed list of PHI kinds.

/// What a span holds. The list is closed; finer distinctions are in [`Span::rule`](crate::Span::rule).
///
/// Together these are the 18 identifier categories of 45 CFR 164.514(b)(2), as far as text can carry them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A person's name or part of one: patient, relative, clinician.
    Name,
    /// Street, unit, city, county, facility: any place smaller than a state (countries too, see the rule).
    Location,
    /// A postal code.
    Zip,
    /// A date finer than a year.
    Date,
    /// An age of 90 or over.
    Age90,
    /// A telephone or pager number.
    Phone,
    /// A fax number.
    Fax,
    /// An e-mail address.
    Email,
    /// A web address or host name.
    Url,
    /// An IP or MAC address.
    Ip,
    /// A US Social Security or taxpayer number.
    IdSsn,
    /// A medical record number.
    IdMrn,
    /// A health plan, policy, member or group number.
    IdPlan,
    /// An account or payment card number.
    IdAccount,
    /// A certificate or licence number: driver's, DEA, NPI, professional.
    IdLicense,
    /// A vehicle identification number or plate.
    IdVehicle,
    /// A device identifier or serial number.
    IdDevice,
    /// A reference to a biometric record.
    IdBiometric,
    /// A reference to a photograph.
    IdPhoto,
    /// Any other unique number, characteristic or code.
    IdOther,
}

impl Kind {
    /// All kinds, in order.
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

    /// The word used in files: `NAME`, `ID_SSN`, ...
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

    /// Whether it is one of the `ID_...` kinds.
    pub const fn is_identifier(self) -> bool {
        matches!(
            self,
            Kind::IdSsn
                | Kind::IdMrn
                | Kind::IdPlan
                | Kind::IdAccount
                | Kind::IdLicense
                | Kind::IdVehicle
                | Kind::IdDevice
                | Kind::IdBiometric
                | Kind::IdPhoto
                | Kind::IdOther
        )
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The word is not one of the kinds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnknownKind;

impl std::fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a PHI kind")
    }
}

impl std::error::Error for UnknownKind {}

impl std::str::FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Kind, UnknownKind> {
        Kind::ALL.into_iter().find(|k| k.as_str().eq_ignore_ascii_case(word)).ok_or(UnknownKind)
    }
}
