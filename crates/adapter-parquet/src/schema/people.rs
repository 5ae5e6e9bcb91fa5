//! Patients and those who care for them.

use super::{Field, Shape, TableDef};
use Shape::{AnyReference, Coding, Concept, Date, Decimal, Flag, Reference, Text};

pub(super) const TABLES: &[TableDef] = &[
    TableDef::of(
        "patient",
        "Patient",
        &[
            Field::new("active", Flag, "active", "Whether the record is in use"),
            Field::new("gender", Text, "gender", "Administrative gender"),
            Field::new("birth", Date, "birthDate", "Birth"),
            Field::new("age_band", Text, "derived[age-band]", "Age band"),
            Field::new("bmi", Decimal, "derived[bmi]", "Latest body mass index, kg/m2"),
            Field::new(
                "bmi_category",
                Text,
                "derived[bmi-category]",
                "Category of the body mass index",
            ),
            Field::new(
                "deceased",
                Flag,
                "deceasedBoolean",
                "Whether the patient has died, if told without a date",
            ),
            Field::new("death", Date, "deceasedDateTime", "Death"),
            Field::new("marital_status", Concept, "maritalStatus", "Marital status"),
            Field::new("language", Concept, "communication.language", "First language"),
            Field::new(
                "race",
                Coding,
                "extension[http://hl7.org/fhir/us/core/StructureDefinition/us-core-race].extension[ombCategory].valueCoding",
                "Race (US Core)",
            ),
            Field::new(
                "ethnicity",
                Coding,
                "extension[http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity].extension[ombCategory].valueCoding",
                "Ethnicity (US Core)",
            ),
            Field::new(
                "birth_sex",
                Text,
                "extension[http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex].valueCode",
                "Sex at birth (US Core)",
            ),
            Field::new(
                "multiple_birth",
                Flag,
                "multipleBirthBoolean",
                "Whether of a multiple birth",
            ),
            Field::new("state", Text, "address.state", "State"),
            Field::new("postal_code", Text, "address.postalCode", "ZIP3, as de-identified"),
            Field::new("country", Text, "address.country", "Country"),
            Field::new(
                "managing_organization",
                Reference,
                "managingOrganization",
                "The organization that keeps the record",
            ),
            Field::new(
                "general_practitioner",
                AnyReference,
                "generalPractitioner",
                "The nominated care provider",
            ),
        ],
    ),
    TableDef::of(
        "practitioner",
        "Practitioner",
        &[
            Field::new("active", Flag, "active", "Whether the record is in use"),
            Field::new("gender", Text, "gender", "Administrative gender"),
            Field::new("state", Text, "address.state", "State"),
            Field::new("postal_code", Text, "address.postalCode", "ZIP3, as de-identified"),
            Field::new("country", Text, "address.country", "Country"),
            Field::new("qualification", Concept, "qualification.code", "First qualification"),
        ],
    ),
    TableDef::of(
        "practitioner_role",
        "PractitionerRole",
        &[
            Field::new("active", Flag, "active", "Whether the role is in use"),
            Field::new("practitioner", Reference, "practitioner", "The practitioner"),
            Field::new("organization", Reference, "organization", "The organization"),
            Field::new("role", Concept, "code", "First role"),
            Field::new("specialty", Concept, "specialty", "First specialty"),
            Field::new("start", Date, "period.start", "Start"),
            Field::new("end", Date, "period.end", "End"),
        ],
    ),
    TableDef::of(
        "organization",
        "Organization",
        &[
            Field::new("active", Flag, "active", "Whether the record is in use"),
            Field::new("type", Concept, "type", "Kind of organization"),
            Field::new("state", Text, "address.state", "State"),
            Field::new("postal_code", Text, "address.postalCode", "ZIP3, as de-identified"),
            Field::new("country", Text, "address.country", "Country"),
            Field::new("part_of", Reference, "partOf", "The organization this one is part of"),
        ],
    ),
    TableDef::of(
        "location",
        "Location",
        &[
            Field::new("status", Text, "status", "Status code"),
            Field::new("type", Concept, "type", "Kind of location"),
            Field::new("physical_type", Concept, "physicalType", "Physical form"),
            Field::new("state", Text, "address.state", "State"),
            Field::new("postal_code", Text, "address.postalCode", "ZIP3, as de-identified"),
            Field::new("country", Text, "address.country", "Country"),
            Field::new(
                "managing_organization",
                Reference,
                "managingOrganization",
                "The organization that runs it",
            ),
        ],
    ),
];
