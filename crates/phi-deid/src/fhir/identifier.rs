//! Of what kind an Identifier or a ContactPoint is.

use medpipe_fhir_model::{Kind as Json, Node};
use medpipe_phi_detect::Kind;

use super::names::names;

/// The category of an identifier, from its type or system.
pub(super) fn kind(identifier: Node<'_>) -> Kind {
    let code = identifier.path("type.coding.code");
    let system = identifier.member(names().system).and_then(Node::text).unwrap_or_default();
    match code.map(Node::raw) {
        Some("SS" | "SB") => Kind::IdSsn,
        Some("MR" | "MRT" | "PI" | "PT") => Kind::IdMrn,
        Some("MB" | "MC" | "MA" | "SN" | "NIIP") => Kind::IdPlan,
        Some("AN" | "BA" | "VN") => Kind::IdAccount,
        Some("DL" | "MD" | "LN" | "NPI" | "DN" | "RN" | "PRN") => Kind::IdLicense,
        Some("SNO" | "UDI" | "SER") => Kind::IdDevice,
        _ if system.ends_with("us-ssn") || system.ends_with(".840.1.113883.4.1") => Kind::IdSsn,
        _ if system.ends_with("us-npi") => Kind::IdLicense,
        _ => Kind::IdOther,
    }
}

/// The kind of a ContactPoint, from its system, or from the value where it has none.
pub(super) fn contact_kind(contact: Node<'_>, value: Node<'_>) -> Kind {
    let system = contact.member(names().system).filter(|s| s.kind() == Json::String);
    match system.map(Node::raw) {
        Some("email") => Kind::Email,
        Some("fax") => Kind::Fax,
        Some("url") => Kind::Url,
        None if value.raw().contains('@') => Kind::Email,
        None if value.raw().contains("://") => Kind::Url,
        _ => Kind::Phone,
    }
}
