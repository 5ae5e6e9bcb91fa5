//! Of what kind an Identifier is.

use medpipe_fhir_model::Node;
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
