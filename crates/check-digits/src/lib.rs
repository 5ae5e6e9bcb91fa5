//! Check digits and structure rules of health identifiers, without allocation and without `std`.
//!
//! ```
//! use medpipe_check_digits::{luhn, npi, sctid, ssn};
//!
//! assert!(npi::is_valid("1234567893"));
//! assert_eq!(npi::check_digit("123456789"), Some(b'3'));
//! assert!(luhn::is_valid("4111 1111 1111 1111"));
//! assert_eq!(ssn::Ssn::parse("666-12-3456").map(|s| s.class()), Some(ssn::Class::NeverIssued));
//! assert_eq!(sctid::Sctid::parse("73211009").map(|s| s.component()), Some(sctid::Component::Concept));
//! ```
//!
//! Every module offers `is_valid(&str) -> bool` and, where the scheme has one, `check_digit(..)`, which
//! computes the character that makes a payload valid. Where a value carries more than yes or no there is
//! a typed `parse` (SSN class, SCTID partition). Values are read as ASCII; hyphens and blanks are taken as
//! separators where people write them so. Nothing here allocates, panics, or keeps the value it was given.
//!
//! # Map
//! | module | identifier | rule | source |
//! |---|---|---|---|
//! | [`ssn`] | US Social Security number, ITIN | structure and issued ranges | SSA POMS RM 10201.030; IRS IRM 3.21.263 |
//! | [`npi`] | National Provider Identifier | Luhn over prefix 80840 | 45 CFR 162.406; CMS NPI check digit |
//! | [`dea`] | DEA registration number | weighted sum | 21 CFR 1301; DEA |
//! | [`mbi`] | Medicare Beneficiary Identifier | class of each position (it has no check digit) | CMS MBI format |
//! | [`luhn`] | payment cards and others | Luhn | ISO/IEC 7812-1 |
//! | [`vin`] | vehicle identification number | mod 11 | 49 CFR 565.15 |
//! | [`verhoeff`] | any digit string | Verhoeff's dihedral check | Verhoeff 1969 |
//! | [`sctid`] | SNOMED CT identifier | Verhoeff and partition | SNOMED CT Release File Specification, 6 |
//! | [`loinc`] | LOINC code | mod 10 | LOINC Users' Guide |
//!
//! # Not for
//! Deciding that a number belongs to somebody, or was ever issued: a check digit only says that it was
//! copied without the commonest slips. For finding identifiers in running text see `medpipe-phi-detect`.
#![no_std]

mod chars;
pub mod dea;
pub mod loinc;
pub mod luhn;
pub mod mbi;
pub mod npi;
pub mod sctid;
pub mod ssn;
pub mod verhoeff;
pub mod vin;
