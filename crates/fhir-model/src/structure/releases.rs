//! Hints for content of other FHIR releases: a few telling names, so that a wrong release is recognised for what it is.

const R5_TYPE: &str =
    "resourceType names a resource type of FHIR R4B or R5; convert the resource to R4 (4.0.1)";
const STU3_TYPE: &str =
    "resourceType names a resource type of FHIR STU3 or DSTU2; convert the resource to R4 (4.0.1)";
const R5: &str =
    "FHIR R4 (4.0.1) defines no such element here; it looks like R5: convert the resource to R4";
const STU3: &str =
    "FHIR R4 (4.0.1) defines no such element here; it looks like STU3: convert the resource to R4";

/// Types that came after R4.
const R5_TYPES: [&str; 34] = [
    "ActorDefinition",
    "AdministrableProductDefinition",
    "ArtifactAssessment",
    "BiologicallyDerivedProductDispense",
    "Citation",
    "ClinicalUseDefinition",
    "ConditionDefinition",
    "DeviceAssociation",
    "DeviceDispense",
    "DeviceUsage",
    "EncounterHistory",
    "EvidenceReport",
    "FormularyItem",
    "GenomicStudy",
    "ImagingSelection",
    "Ingredient",
    "InventoryItem",
    "InventoryReport",
    "ManufacturedItemDefinition",
    "MedicinalProductDefinition",
    "NutritionIntake",
    "NutritionProduct",
    "PackagedProductDefinition",
    "Permission",
    "RegulatedAuthorization",
    "RequestOrchestration",
    "Requirements",
    "SubscriptionStatus",
    "SubscriptionTopic",
    "SubstanceDefinition",
    "TestPlan",
    "Transport",
    "MolecularDefinition",
    "PersonalRelationship",
];

/// Types that were gone in R4.
const OLD_TYPES: [&str; 20] = [
    "BodySite",
    "Conformance",
    "DataElement",
    "DeviceComponent",
    "DeviceUseRequest",
    "DiagnosticOrder",
    "EligibilityRequest",
    "EligibilityResponse",
    "ExpansionProfile",
    "ImagingManifest",
    "ImagingObjectSelection",
    "MedicationOrder",
    "Order",
    "OrderResponse",
    "ProcedureRequest",
    "ProcessRequest",
    "ProcessResponse",
    "ReferralRequest",
    "Sequence",
    "ServiceDefinition",
];

/// Elements of R5 that R4 lacks.
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

/// Elements of STU3 that R4 lacks.
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

/// What to say of a resource type that R4 lacks, when another release has it.
pub(super) fn of_resource_type(name: &str) -> Option<&'static str> {
    if R5_TYPES.contains(&name) {
        Some(R5_TYPE)
    } else if OLD_TYPES.contains(&name) {
        Some(STU3_TYPE)
    } else {
        None
    }
}

/// What to say of an element that R4 lacks, when another release has it.
pub(super) fn of_element(type_name: &str, key: &str) -> Option<&'static str> {
    let has = |table: &[(&str, &[&str])]| {
        table.iter().any(|(of, keys)| *of == type_name && keys.contains(&key))
    };
    if has(&R5_ELEMENTS) {
        Some(R5)
    } else if has(&STU3_ELEMENTS) {
        Some(STU3)
    } else {
        None
    }
}
