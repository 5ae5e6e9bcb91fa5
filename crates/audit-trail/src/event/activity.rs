//! What happened, in the codes of FHIR R4 `AuditEvent.type`, `subtype`, `action` and `outcome`.

/// DICOM PS3.16 codes, the system of most audit event types in FHIR R4.
pub(crate) const DICOM: &str = "http://dicom.nema.org/resources/ontology/DCM";
/// Record life-cycle events of ISO 21089 as FHIR publishes them.
pub(crate) const LIFECYCLE: &str = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle";
/// The pipeline's own subtypes.
pub(crate) const ACTIVITY: &str =
    concat!(env!("CARGO_PKG_REPOSITORY"), "/CodeSystem/audit-activity");

/// A coding: system, code, display.
pub(crate) type Code = (&'static str, &'static str, &'static str);

/// What happened.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Activity {
    /// A run began.
    RunStart,
    /// A killed or interrupted run went on.
    RunResume,
    /// A run ended, well or not.
    RunEnd,
    /// An input was read.
    Read,
    /// Records were checked for structure and clinic.
    Validate,
    /// Records were de-identified: the one activity after which their sensitivity is lower.
    Deidentify,
    /// Values were derived and added.
    Enrich,
    /// Quality was scored.
    Assess,
    /// What is about to leave was searched for remaining identifiers.
    CheckResidue,
    /// Records were set aside with a reason.
    Quarantine,
    /// Records were left out with a reason, as duplicates are.
    Drop,
    /// An output was written.
    Write,
    /// A policy, a quality threshold or a limit stopped the run.
    PolicyStop,
    /// A raw item was fetched back from the source of a quarantined record.
    Extract,
    /// Something was removed on request or when its retention ended.
    Delete,
}

impl Activity {
    /// The word for this activity, as in the entry's last subtype.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.row().0
    }

    /// `AuditEvent.type` (value set audit-event-type, extensible).
    pub(crate) const fn kind(self) -> Code {
        self.row().2
    }

    /// `AuditEvent.action`: C, R, U, D or E.
    pub(crate) const fn action(self) -> &'static str {
        self.row().3
    }

    /// The DICOM subtype beside our own, where one fits.
    pub(crate) const fn dicom_subtype(self) -> Option<Code> {
        match self {
            Self::RunStart | Self::RunResume => Some((DICOM, "110120", "Application Start")),
            Self::RunEnd => Some((DICOM, "110121", "Application Stop")),
            _ => None,
        }
    }

    /// Our own subtype.
    pub(crate) const fn subtype(self) -> Code {
        let (word, display, ..) = self.row();
        (ACTIVITY, word, display)
    }

    const fn row(self) -> (&'static str, &'static str, Code, &'static str) {
        const APPLICATION: Code = (DICOM, "110100", "Application Activity");
        const EXPORT: Code = (DICOM, "110106", "Export");
        const IMPORT: Code = (DICOM, "110107", "Import");
        const ALERT: Code = (DICOM, "110113", "Security Alert");
        const DEIDENTIFY: Code =
            (LIFECYCLE, "deidentify", "De-Identify (Anononymize) Record Lifecycle Event");
        const TRANSFORM: Code =
            (LIFECYCLE, "transform", "Transform/Translate Record Lifecycle Event");
        const VERIFY: Code = (LIFECYCLE, "verify", "Verify Record Lifecycle Event");
        const EXTRACT: Code = (LIFECYCLE, "extract", "Extract Record Lifecycle Event");
        const DESTROY: Code = (LIFECYCLE, "destroy", "Destroy/Delete Record Lifecycle Event");
        match self {
            Self::RunStart => ("run-start", "Run started", APPLICATION, "E"),
            Self::RunResume => ("run-resume", "Run resumed", APPLICATION, "E"),
            Self::RunEnd => ("run-end", "Run ended", APPLICATION, "E"),
            Self::Read => ("read", "Input read", IMPORT, "R"),
            Self::Validate => ("validate", "Records validated", VERIFY, "E"),
            Self::Deidentify => ("deidentify", "Records de-identified", DEIDENTIFY, "U"),
            Self::Enrich => ("enrich", "Values derived", TRANSFORM, "U"),
            Self::Assess => ("assess", "Quality scored", VERIFY, "E"),
            Self::CheckResidue => ("check-residue", "Searched for residue", VERIFY, "E"),
            Self::Quarantine => ("quarantine", "Records quarantined", IMPORT, "R"),
            Self::Drop => ("drop", "Records dropped", IMPORT, "R"),
            Self::Write => ("write", "Output written", EXPORT, "C"),
            Self::PolicyStop => ("policy-stop", "Stopped by policy", ALERT, "E"),
            Self::Extract => ("extract", "Raw item fetched", EXTRACT, "R"),
            Self::Delete => ("delete", "Removed", DESTROY, "D"),
        }
    }
}

/// `AuditEvent.outcome` (value set audit-event-outcome, required).
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// 0: it worked.
    Success,
    /// 4: some of it failed; the rest went on.
    MinorFailure,
    /// 8: it failed.
    SeriousFailure,
    /// 12: it failed, and the whole run with it.
    MajorFailure,
}

impl Outcome {
    /// The FHIR code.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "0",
            Self::MinorFailure => "4",
            Self::SeriousFailure => "8",
            Self::MajorFailure => "12",
        }
    }
}
