//! Hints for content of other FHIR releases: a few telling names, so that a wrong release is recognised for what it is.

use crate::{Kind, Node};

/// A release, or a few of them, that something seems to be of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Release {
    R6,
    R5,
    R4bAndR5,
    Stu3,
    Dstu2AndStu3,
    Dstu2,
}

use Release::{Dstu2, Dstu2AndStu3, R4bAndR5, R5, R6, Stu3};

impl Release {
    /// What to say of a resource type.
    pub fn of_type(self) -> &'static str {
        match self {
            R6 => "a resource type of FHIR R6, not of R4 (4.0.1); convert the resource to R4",
            R5 => "a resource type of FHIR R5, not of R4 (4.0.1); convert the resource to R4",
            R4bAndR5 => {
                "a resource type of FHIR R4B and R5, not of R4 (4.0.1); convert the resource to R4"
            }
            Stu3 => "a resource type of FHIR STU3, not of R4 (4.0.1); convert the resource to R4",
            Dstu2AndStu3 => {
                "a resource type of FHIR DSTU2 and STU3, not of R4 (4.0.1); convert the resource to R4"
            }
            Dstu2 => "a resource type of FHIR DSTU2, not of R4 (4.0.1); convert the resource to R4",
        }
    }

    /// What to say of an element.
    pub fn of_element(self) -> &'static str {
        match self {
            R6 => {
                "FHIR R4 (4.0.1) defines no such element here; the resource looks like R6: convert it to R4"
            }
            R5 => {
                "FHIR R4 (4.0.1) defines no such element here; the resource looks like R5: convert it to R4"
            }
            R4bAndR5 => {
                "FHIR R4 (4.0.1) defines no such element here; the resource looks like R4B: convert it to R4"
            }
            Stu3 => {
                "FHIR R4 (4.0.1) defines no such element here; the resource looks like STU3: convert it to R4"
            }
            Dstu2AndStu3 | Dstu2 => {
                "FHIR R4 (4.0.1) defines no such element here; the resource looks like DSTU2: convert it to R4"
            }
        }
    }
}

/// Resource types that R4 lacks.
const TYPES: [(Release, &[&str]); 6] = [
    (R6, &["MolecularDefinition", "PersonalRelationship"]),
    (
        R5,
        &[
            "ActorDefinition",
            "ArtifactAssessment",
            "BiologicallyDerivedProductDispense",
            "ConditionDefinition",
            "DeviceAssociation",
            "DeviceDispense",
            "DeviceUsage",
            "EncounterHistory",
            "FormularyItem",
            "GenomicStudy",
            "ImagingSelection",
            "InventoryItem",
            "InventoryReport",
            "NutritionIntake",
            "Permission",
            "RequestOrchestration",
            "Requirements",
            "TestPlan",
            "Transport",
        ],
    ),
    (
        R4bAndR5,
        &[
            "AdministrableProductDefinition",
            "Citation",
            "ClinicalUseDefinition",
            "EvidenceReport",
            "Ingredient",
            "ManufacturedItemDefinition",
            "MedicinalProductDefinition",
            "NutritionProduct",
            "PackagedProductDefinition",
            "RegulatedAuthorization",
            "SubscriptionStatus",
            "SubscriptionTopic",
            "SubstanceDefinition",
        ],
    ),
    (Stu3, &["ExpansionProfile", "ImagingManifest", "Sequence", "ServiceDefinition"]),
    (
        Dstu2AndStu3,
        &[
            "BodySite",
            "DataElement",
            "DeviceComponent",
            "EligibilityRequest",
            "EligibilityResponse",
            "ProcedureRequest",
            "ProcessRequest",
            "ProcessResponse",
            "ReferralRequest",
        ],
    ),
    (
        Dstu2,
        &[
            "Conformance",
            "DeviceUseRequest",
            "DiagnosticOrder",
            "ImagingObjectSelection",
            "MedicationOrder",
            "Order",
            "OrderResponse",
        ],
    ),
];

/// Elements of R5 that R4 lacks: the telling ones of the resources one meets most.
const R5_ELEMENTS: [(&str, &[&str]); 14] = [
    ("AllergyIntolerance", &["participant"]),
    (
        "Appointment",
        &[
            "account",
            "class",
            "originatingAppointment",
            "previousAppointment",
            "subject",
            "virtualService",
        ],
    ),
    ("Bundle", &["issues"]),
    ("CarePlan", &["custodian"]),
    ("Condition", &["participant"]),
    ("Consent", &["controller", "decision", "grantee", "regulatoryBasis", "subject"]),
    ("Coverage", &["insurer", "kind", "paymentBy"]),
    ("DiagnosticReport", &["note", "procedure", "supportingInfo"]),
    (
        "DocumentReference",
        &[
            "attester",
            "bodySite",
            "event",
            "facilityType",
            "modality",
            "practiceSetting",
            "version",
        ],
    ),
    (
        "Encounter",
        &[
            "actualPeriod",
            "admission",
            "businessStatus",
            "plannedEndDate",
            "plannedStartDate",
            "reason",
            "subjectStatus",
        ],
    ),
    ("Immunization", &["administeredProduct", "basedOn", "supportingInformation"]),
    (
        "MedicationRequest",
        &["effectiveDosePeriod", "medication", "reason", "renderedDosageInstruction"],
    ),
    (
        "Observation",
        &["bodyStructure", "instantiatesCanonical", "instantiatesReference", "triggeredBy"],
    ),
    (
        "Procedure",
        &[
            "focus",
            "occurrenceDateTime",
            "occurrencePeriod",
            "recorded",
            "reportedBoolean",
            "reportedReference",
        ],
    ),
];

/// Elements of STU3 that R4 lacks, likewise.
const STU3_ELEMENTS: [(&str, &[&str]); 13] = [
    ("AllergyIntolerance", &["assertedDate"]),
    ("CarePlan", &["context", "definition"]),
    ("Claim", &["employmentImpacted", "hospitalization", "information", "organization"]),
    ("Condition", &["assertedDate", "context"]),
    ("DiagnosticReport", &["codedDiagnosis", "context", "image"]),
    ("DocumentReference", &["class", "created", "indexed"]),
    ("Encounter", &["incomingReferral"]),
    ("Goal", &["status"]),
    (
        "Immunization",
        &[
            "date",
            "explanation",
            "notGiven",
            "parentPresent",
            "practitioner",
            "vaccinationProtocol",
        ],
    ),
    ("MedicationRequest", &["context", "definition"]),
    ("Observation", &["comment", "context", "related"]),
    ("Patient", &["animal"]),
    ("Procedure", &["context", "definition", "notDone", "notDoneReason"]),
];

/// The release of a resource type that R4 lacks.
pub(super) fn of_resource_type(name: &str) -> Option<Release> {
    TYPES.iter().find(|(_, names)| names.contains(&name)).map(|(release, _)| *release)
}

/// The release of an element that R4 lacks: by its name, or by what the profiles of its resource say.
pub(super) fn of_element(
    resource: Option<Node<'_>>,
    type_name: &str,
    key: &str,
) -> Option<Release> {
    let has = |table: &[(&str, &[&str])]| {
        table.iter().any(|(of, keys)| *of == type_name && keys.contains(&key))
    };
    if has(&R5_ELEMENTS) {
        Some(R5)
    } else if has(&STU3_ELEMENTS) {
        Some(Stu3)
    } else {
        of_profiles(resource?)
    }
}

/// The release that a profile of the standard itself names: `http://hl7.org/fhir/StructureDefinition/Patient|5.0.0`, or
/// `http://hl7.org/fhir/5.0/StructureDefinition/…`.
fn of_profiles(resource: Node<'_>) -> Option<Release> {
    resource.get("meta")?.each("profile").filter(|node| node.kind() == Kind::String).find_map(
        |node| {
            let rest = node.raw().strip_prefix("http://hl7.org/fhir/")?;
            let version = match rest.strip_prefix("StructureDefinition/") {
                Some(name) => name.split_once('|')?.1,
                None => rest,
            };
            match version.as_bytes() {
                [b'1', b'.', b'0', ..] => Some(Dstu2),
                [b'3', b'.', b'0', ..] => Some(Stu3),
                [b'4', b'.', b'3', ..] => Some(R4bAndR5),
                [b'5', b'.', b'0', ..] => Some(R5),
                [b'6', b'.', b'0', ..] => Some(R6),
                _ => None,
            }
        },
    )
}
