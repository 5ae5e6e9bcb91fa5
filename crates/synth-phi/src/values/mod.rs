//! Identifier values from ranges never issued. Structure and check digits are right wherever a scheme
//! allows both at once; where validity itself is the sign of issuance (NPI, MBI, DEA) exactly one
//! documented property is off, and everything else holds.
//!
//! See the table of the crate page (`ranges.md`) for each range and its source.
//!
//! MRN, policy, member, group, account, claim, serial, biometric and photo numbers are local to an issuer
//! that does not exist here.

mod contact;
mod government;
mod things;

pub(crate) use contact::{email, ipv4, ipv6, phone, portal_url};
pub(crate) use government::{dea, drivers_license, mbi, npi, passport, ssn};
pub(crate) use things::{
    accession, account, biometric, claim, device_serial, member, mrn, photo, plate, policy, udi,
    vin,
};
