//! A tamper-evident audit log: FHIR AuditEvent entries in an RFC 6962 Merkle log with sealed checkpoints.
