//! Typed views: base.
//!
//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.

use super::super::support::*;
use super::types::*;

resource! { Appointment "Appointment"
    views identifier Identifier 696 "Appointment.identifier 0..*"
    prim status Code 1493 "Appointment.status 1..1"
    view cancelation_reason CodeableConcept 173 "Appointment.cancelationReason 0..1"
    views service_category CodeableConcept 1428 "Appointment.serviceCategory 0..*"
    views service_type CodeableConcept 1432 "Appointment.serviceType 0..*"
    views specialty CodeableConcept 1476 "Appointment.specialty 0..*"
    view appointment_type CodeableConcept 98 "Appointment.appointmentType 0..1"
    views reason_code CodeableConcept 1282 "Appointment.reasonCode 0..*"
    views reason_reference Reference 1284 "Appointment.reasonReference 0..*"
    prim priority UnsignedInt 1203 "Appointment.priority 0..1"
    prim description String 412 "Appointment.description 0..1"
    views supporting_information Reference 1556 "Appointment.supportingInformation 0..*"
    prim start Instant 1487 "Appointment.start 0..1"
    prim end Instant 498 "Appointment.end 0..1"
    prim minutes_duration PositiveInt 901 "Appointment.minutesDuration 0..1"
    views slot Reference 1451 "Appointment.slot 0..*"
    prim created DateTime 297 "Appointment.created 0..1"
    prim comment String 227 "Appointment.comment 0..1"
    prim patient_instruction String 1069 "Appointment.patientInstruction 0..1"
    views based_on Reference 146 "Appointment.basedOn 0..*"
    views participant AppointmentParticipant 1051 "Appointment.participant 1..*"
    views requested_period Period 1355 "Appointment.requestedPeriod 0..*"
}

element! { AppointmentParticipant "Appointment.participant"
    views r#type CodeableConcept 1627 "Appointment.participant.type 0..*"
    view actor Reference 17 "Appointment.participant.actor 0..1"
    prim required Code 1360 "Appointment.participant.required 0..1"
    prim status Code 1493 "Appointment.participant.status 1..1"
    view period Period 1145 "Appointment.participant.period 0..1"
}

resource! { AppointmentResponse "AppointmentResponse"
    views identifier Identifier 696 "AppointmentResponse.identifier 0..*"
    view appointment Reference 96 "AppointmentResponse.appointment 1..1"
    prim start Instant 1487 "AppointmentResponse.start 0..1"
    prim end Instant 498 "AppointmentResponse.end 0..1"
    views participant_type CodeableConcept 1060 "AppointmentResponse.participantType 0..*"
    view actor Reference 17 "AppointmentResponse.actor 0..1"
    prim participant_status Code 1059 "AppointmentResponse.participantStatus 1..1"
    prim comment String 227 "AppointmentResponse.comment 0..1"
}

resource! { BiologicallyDerivedProduct "BiologicallyDerivedProduct"
    views identifier Identifier 696 "BiologicallyDerivedProduct.identifier 0..*"
    prim product_category Code 1217 "BiologicallyDerivedProduct.productCategory 0..1"
    view product_code CodeableConcept 1219 "BiologicallyDerivedProduct.productCode 0..1"
    prim status Code 1493 "BiologicallyDerivedProduct.status 0..1"
    views request Reference 1348 "BiologicallyDerivedProduct.request 0..*"
    prim quantity Integer 1256 "BiologicallyDerivedProduct.quantity 0..1"
    views parent Reference 1042 "BiologicallyDerivedProduct.parent 0..*"
    view collection BiologicallyDerivedProductCollection 223 "BiologicallyDerivedProduct.collection 0..1"
    views processing BiologicallyDerivedProductProcessing 1215 "BiologicallyDerivedProduct.processing 0..*"
    view manipulation BiologicallyDerivedProductManipulation 831 "BiologicallyDerivedProduct.manipulation 0..1"
    views storage BiologicallyDerivedProductStorage 1501 "BiologicallyDerivedProduct.storage 0..*"
}

element! { BiologicallyDerivedProductCollection "BiologicallyDerivedProduct.collection"
    view collector Reference 224 "BiologicallyDerivedProduct.collection.collector 0..1"
    view source Reference 1456 "BiologicallyDerivedProduct.collection.source 0..1"
    choice collected BiologicallyDerivedProductCollectionCollected "collected" "BiologicallyDerivedProduct.collection.collected[x] 0..1"
}

choice! { BiologicallyDerivedProductCollectionCollected "BiologicallyDerivedProduct.collection.collected[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { BiologicallyDerivedProductManipulation "BiologicallyDerivedProduct.manipulation"
    prim description String 412 "BiologicallyDerivedProduct.manipulation.description 0..1"
    choice time BiologicallyDerivedProductManipulationTime "time" "BiologicallyDerivedProduct.manipulation.time[x] 0..1"
}

choice! { BiologicallyDerivedProductManipulationTime "BiologicallyDerivedProduct.manipulation.time[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { BiologicallyDerivedProductProcessing "BiologicallyDerivedProduct.processing"
    prim description String 412 "BiologicallyDerivedProduct.processing.description 0..1"
    view procedure CodeableConcept 1208 "BiologicallyDerivedProduct.processing.procedure 0..1"
    view additive Reference 29 "BiologicallyDerivedProduct.processing.additive 0..1"
    choice time BiologicallyDerivedProductProcessingTime "time" "BiologicallyDerivedProduct.processing.time[x] 0..1"
}

choice! { BiologicallyDerivedProductProcessingTime "BiologicallyDerivedProduct.processing.time[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { BiologicallyDerivedProductStorage "BiologicallyDerivedProduct.storage"
    prim description String 412 "BiologicallyDerivedProduct.storage.description 0..1"
    prim temperature Decimal 1580 "BiologicallyDerivedProduct.storage.temperature 0..1"
    prim scale Code 1397 "BiologicallyDerivedProduct.storage.scale 0..1"
    view duration Period 476 "BiologicallyDerivedProduct.storage.duration 0..1"
}

resource! { DeviceMetric "DeviceMetric"
    views identifier Identifier 696 "DeviceMetric.identifier 0..*"
    view r#type CodeableConcept 1627 "DeviceMetric.type 1..1"
    view unit CodeableConcept 1638 "DeviceMetric.unit 0..1"
    view source Reference 1456 "DeviceMetric.source 0..1"
    view parent Reference 1042 "DeviceMetric.parent 0..1"
    prim operational_status Code 990 "DeviceMetric.operationalStatus 0..1"
    prim color Code 225 "DeviceMetric.color 0..1"
    prim category Code 187 "DeviceMetric.category 1..1"
    view measurement_period Timing 875 "DeviceMetric.measurementPeriod 0..1"
    views calibration DeviceMetricCalibration 170 "DeviceMetric.calibration 0..*"
}

element! { DeviceMetricCalibration "DeviceMetric.calibration"
    prim r#type Code 1627 "DeviceMetric.calibration.type 0..1"
    prim state Code 1492 "DeviceMetric.calibration.state 0..1"
    prim time Instant 1595 "DeviceMetric.calibration.time 0..1"
}

resource! { Endpoint "Endpoint"
    views identifier Identifier 696 "Endpoint.identifier 0..*"
    prim status Code 1493 "Endpoint.status 1..1"
    view connection_type Coding 255 "Endpoint.connectionType 1..1"
    prim name String 928 "Endpoint.name 0..1"
    view managing_organization Reference 827 "Endpoint.managingOrganization 0..1"
    views contact ContactPoint 259 "Endpoint.contact 0..*"
    view period Period 1145 "Endpoint.period 0..1"
    views payload_type CodeableConcept 1126 "Endpoint.payloadType 1..*"
    prims payload_mime_type Code 1125 "Endpoint.payloadMimeType 0..*"
    prim address Url 34 "Endpoint.address 1..1"
    prims header String 678 "Endpoint.header 0..*"
}

resource! { EpisodeOfCare "EpisodeOfCare"
    views identifier Identifier 696 "EpisodeOfCare.identifier 0..*"
    prim status Code 1493 "EpisodeOfCare.status 1..1"
    views status_history EpisodeOfCareStatusHistory 1495 "EpisodeOfCare.statusHistory 0..*"
    views r#type CodeableConcept 1627 "EpisodeOfCare.type 0..*"
    views diagnosis EpisodeOfCareDiagnosis 431 "EpisodeOfCare.diagnosis 0..*"
    view patient Reference 1067 "EpisodeOfCare.patient 1..1"
    view managing_organization Reference 827 "EpisodeOfCare.managingOrganization 0..1"
    view period Period 1145 "EpisodeOfCare.period 0..1"
    views referral_request Reference 1313 "EpisodeOfCare.referralRequest 0..*"
    view care_manager Reference 181 "EpisodeOfCare.careManager 0..1"
    views team Reference 1577 "EpisodeOfCare.team 0..*"
    views account Reference 11 "EpisodeOfCare.account 0..*"
}

element! { EpisodeOfCareDiagnosis "EpisodeOfCare.diagnosis"
    view condition Reference 248 "EpisodeOfCare.diagnosis.condition 1..1"
    view role CodeableConcept 1389 "EpisodeOfCare.diagnosis.role 0..1"
    prim rank PositiveInt 1267 "EpisodeOfCare.diagnosis.rank 0..1"
}

element! { EpisodeOfCareStatusHistory "EpisodeOfCare.statusHistory"
    prim status Code 1493 "EpisodeOfCare.statusHistory.status 1..1"
    view period Period 1145 "EpisodeOfCare.statusHistory.period 1..1"
}

resource! { Flag "Flag"
    views identifier Identifier 696 "Flag.identifier 0..*"
    prim status Code 1493 "Flag.status 1..1"
    views category CodeableConcept 187 "Flag.category 0..*"
    view code CodeableConcept 214 "Flag.code 1..1"
    view subject Reference 1524 "Flag.subject 1..1"
    view period Period 1145 "Flag.period 0..1"
    view encounter Reference 497 "Flag.encounter 0..1"
    view author Reference 120 "Flag.author 0..1"
}

resource! { HealthcareService "HealthcareService"
    views identifier Identifier 696 "HealthcareService.identifier 0..*"
    prim active Boolean 15 "HealthcareService.active 0..1"
    view provided_by Reference 1238 "HealthcareService.providedBy 0..1"
    views category CodeableConcept 187 "HealthcareService.category 0..*"
    views r#type CodeableConcept 1627 "HealthcareService.type 0..*"
    views specialty CodeableConcept 1476 "HealthcareService.specialty 0..*"
    views location Reference 812 "HealthcareService.location 0..*"
    prim name String 928 "HealthcareService.name 0..1"
    prim comment String 227 "HealthcareService.comment 0..1"
    prim extra_details Markdown 548 "HealthcareService.extraDetails 0..1"
    view photo Attachment 1152 "HealthcareService.photo 0..1"
    views telecom ContactPoint 1579 "HealthcareService.telecom 0..*"
    views coverage_area Reference 296 "HealthcareService.coverageArea 0..*"
    views service_provision_code CodeableConcept 1431 "HealthcareService.serviceProvisionCode 0..*"
    views eligibility HealthcareServiceEligibility 492 "HealthcareService.eligibility 0..*"
    views program CodeableConcept 1229 "HealthcareService.program 0..*"
    views characteristic CodeableConcept 193 "HealthcareService.characteristic 0..*"
    views communication CodeableConcept 228 "HealthcareService.communication 0..*"
    views referral_method CodeableConcept 1312 "HealthcareService.referralMethod 0..*"
    prim appointment_required Boolean 97 "HealthcareService.appointmentRequired 0..1"
    views available_time HealthcareServiceAvailableTime 138 "HealthcareService.availableTime 0..*"
    views not_available HealthcareServiceNotAvailable 940 "HealthcareService.notAvailable 0..*"
    prim availability_exceptions String 135 "HealthcareService.availabilityExceptions 0..1"
    views endpoint Reference 500 "HealthcareService.endpoint 0..*"
}

element! { HealthcareServiceAvailableTime "HealthcareService.availableTime"
    prims days_of_week Code 327 "HealthcareService.availableTime.daysOfWeek 0..*"
    prim all_day Boolean 54 "HealthcareService.availableTime.allDay 0..1"
    prim available_start_time Time 137 "HealthcareService.availableTime.availableStartTime 0..1"
    prim available_end_time Time 136 "HealthcareService.availableTime.availableEndTime 0..1"
}

element! { HealthcareServiceEligibility "HealthcareService.eligibility"
    view code CodeableConcept 214 "HealthcareService.eligibility.code 0..1"
    prim comment Markdown 227 "HealthcareService.eligibility.comment 0..1"
}

element! { HealthcareServiceNotAvailable "HealthcareService.notAvailable"
    prim description String 412 "HealthcareService.notAvailable.description 1..1"
    view during Period 479 "HealthcareService.notAvailable.during 0..1"
}

resource! { Library "Library"
    prim url Uri 1646 "Library.url 0..1"
    views identifier Identifier 696 "Library.identifier 0..*"
    prim version String 1735 "Library.version 0..1"
    prim name String 928 "Library.name 0..1"
    prim title String 1612 "Library.title 0..1"
    prim subtitle String 1540 "Library.subtitle 0..1"
    prim status Code 1493 "Library.status 1..1"
    prim experimental Boolean 533 "Library.experimental 0..1"
    view r#type CodeableConcept 1627 "Library.type 1..1"
    choice subject LibrarySubject "subject" "Library.subject[x] 0..1"
    prim date DateTime 316 "Library.date 0..1"
    prim publisher String 1245 "Library.publisher 0..1"
    views contact ContactDetail 259 "Library.contact 0..*"
    prim description Markdown 412 "Library.description 0..1"
    views use_context UsageContext 1650 "Library.useContext 0..*"
    views jurisdiction CodeableConcept 773 "Library.jurisdiction 0..*"
    prim purpose Markdown 1246 "Library.purpose 0..1"
    prim usage String 1647 "Library.usage 0..1"
    prim copyright Markdown 284 "Library.copyright 0..1"
    prim approval_date Date 99 "Library.approvalDate 0..1"
    prim last_review_date Date 786 "Library.lastReviewDate 0..1"
    view effective_period Period 488 "Library.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "Library.topic 0..*"
    views author ContactDetail 120 "Library.author 0..*"
    views editor ContactDetail 481 "Library.editor 0..*"
    views reviewer ContactDetail 1384 "Library.reviewer 0..*"
    views endorser ContactDetail 499 "Library.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "Library.relatedArtifact 0..*"
    views parameter ParameterDefinition 1038 "Library.parameter 0..*"
    views data_requirement DataRequirement 314 "Library.dataRequirement 0..*"
    views content Attachment 264 "Library.content 0..*"
}

choice! { LibrarySubject "Library.subject[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

resource! { List "List"
    views identifier Identifier 696 "List.identifier 0..*"
    prim status Code 1493 "List.status 1..1"
    prim mode Code 904 "List.mode 1..1"
    prim title String 1612 "List.title 0..1"
    view code CodeableConcept 214 "List.code 0..1"
    view subject Reference 1524 "List.subject 0..1"
    view encounter Reference 497 "List.encounter 0..1"
    prim date DateTime 316 "List.date 0..1"
    view source Reference 1456 "List.source 0..1"
    view ordered_by CodeableConcept 999 "List.orderedBy 0..1"
    views note Annotation 941 "List.note 0..*"
    views entry ListEntry 508 "List.entry 0..*"
    view empty_reason CodeableConcept 493 "List.emptyReason 0..1"
}

element! { ListEntry "List.entry"
    view flag CodeableConcept 619 "List.entry.flag 0..1"
    prim deleted Boolean 401 "List.entry.deleted 0..1"
    prim date DateTime 316 "List.entry.date 0..1"
    view item Reference 769 "List.entry.item 1..1"
}

resource! { OrganizationAffiliation "OrganizationAffiliation"
    views identifier Identifier 696 "OrganizationAffiliation.identifier 0..*"
    prim active Boolean 15 "OrganizationAffiliation.active 0..1"
    view period Period 1145 "OrganizationAffiliation.period 0..1"
    view organization Reference 1006 "OrganizationAffiliation.organization 0..1"
    view participating_organization Reference 1061 "OrganizationAffiliation.participatingOrganization 0..1"
    views network Reference 936 "OrganizationAffiliation.network 0..*"
    views code CodeableConcept 214 "OrganizationAffiliation.code 0..*"
    views specialty CodeableConcept 1476 "OrganizationAffiliation.specialty 0..*"
    views location Reference 812 "OrganizationAffiliation.location 0..*"
    views healthcare_service Reference 680 "OrganizationAffiliation.healthcareService 0..*"
    views telecom ContactPoint 1579 "OrganizationAffiliation.telecom 0..*"
    views endpoint Reference 500 "OrganizationAffiliation.endpoint 0..*"
}

resource! { Person "Person"
    views identifier Identifier 696 "Person.identifier 0..*"
    views name HumanName 928 "Person.name 0..*"
    views telecom ContactPoint 1579 "Person.telecom 0..*"
    prim gender Code 646 "Person.gender 0..1"
    prim birth_date Date 156 "Person.birthDate 0..1"
    views address Address 34 "Person.address 0..*"
    view photo Attachment 1152 "Person.photo 0..1"
    view managing_organization Reference 827 "Person.managingOrganization 0..1"
    prim active Boolean 15 "Person.active 0..1"
    views link PersonLink 807 "Person.link 0..*"
}

element! { PersonLink "Person.link"
    view target Reference 1565 "Person.link.target 1..1"
    prim assurance Code 113 "Person.link.assurance 0..1"
}

resource! { Schedule "Schedule"
    views identifier Identifier 696 "Schedule.identifier 0..*"
    prim active Boolean 15 "Schedule.active 0..1"
    views service_category CodeableConcept 1428 "Schedule.serviceCategory 0..*"
    views service_type CodeableConcept 1432 "Schedule.serviceType 0..*"
    views specialty CodeableConcept 1476 "Schedule.specialty 0..*"
    views actor Reference 17 "Schedule.actor 1..*"
    view planning_horizon Period 1158 "Schedule.planningHorizon 0..1"
    prim comment String 227 "Schedule.comment 0..1"
}

resource! { Slot "Slot"
    views identifier Identifier 696 "Slot.identifier 0..*"
    views service_category CodeableConcept 1428 "Slot.serviceCategory 0..*"
    views service_type CodeableConcept 1432 "Slot.serviceType 0..*"
    views specialty CodeableConcept 1476 "Slot.specialty 0..*"
    view appointment_type CodeableConcept 98 "Slot.appointmentType 0..1"
    view schedule Reference 1398 "Slot.schedule 1..1"
    prim status Code 1493 "Slot.status 1..1"
    prim start Instant 1487 "Slot.start 1..1"
    prim end Instant 498 "Slot.end 1..1"
    prim overbooked Boolean 1024 "Slot.overbooked 0..1"
    prim comment String 227 "Slot.comment 0..1"
}

resource! { Substance "Substance"
    views identifier Identifier 696 "Substance.identifier 0..*"
    prim status Code 1493 "Substance.status 0..1"
    views category CodeableConcept 187 "Substance.category 0..*"
    view code CodeableConcept 214 "Substance.code 1..1"
    prim description String 412 "Substance.description 0..1"
    views instance SubstanceInstance 738 "Substance.instance 0..*"
    views ingredient SubstanceIngredient 729 "Substance.ingredient 0..*"
}

element! { SubstanceIngredient "Substance.ingredient"
    view quantity Ratio 1256 "Substance.ingredient.quantity 0..1"
    choice substance SubstanceIngredientSubstance "substance" "Substance.ingredient.substance[x] 1..1"
}

choice! { SubstanceIngredientSubstance "Substance.ingredient.substance[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { SubstanceInstance "Substance.instance"
    view identifier Identifier 696 "Substance.instance.identifier 0..1"
    prim expiry DateTime 536 "Substance.instance.expiry 0..1"
    view quantity Quantity 1256 "Substance.instance.quantity 0..1"
}

resource! { Task "Task"
    views identifier Identifier 696 "Task.identifier 0..*"
    prim instantiates_canonical Canonical 740 "Task.instantiatesCanonical 0..1"
    prim instantiates_uri Uri 741 "Task.instantiatesUri 0..1"
    views based_on Reference 146 "Task.basedOn 0..*"
    view group_identifier Identifier 664 "Task.groupIdentifier 0..1"
    views part_of Reference 1050 "Task.partOf 0..*"
    prim status Code 1493 "Task.status 1..1"
    view status_reason CodeableConcept 1496 "Task.statusReason 0..1"
    view business_status CodeableConcept 167 "Task.businessStatus 0..1"
    prim intent Code 748 "Task.intent 1..1"
    prim priority Code 1203 "Task.priority 0..1"
    view code CodeableConcept 214 "Task.code 0..1"
    prim description String 412 "Task.description 0..1"
    view focus Reference 623 "Task.focus 0..1"
    view r#for Reference 627 "Task.for 0..1"
    view encounter Reference 497 "Task.encounter 0..1"
    view execution_period Period 530 "Task.executionPeriod 0..1"
    prim authored_on DateTime 126 "Task.authoredOn 0..1"
    prim last_modified DateTime 783 "Task.lastModified 0..1"
    view requester Reference 1356 "Task.requester 0..1"
    views performer_type CodeableConcept 1143 "Task.performerType 0..*"
    view owner Reference 1028 "Task.owner 0..1"
    view location Reference 812 "Task.location 0..1"
    view reason_code CodeableConcept 1282 "Task.reasonCode 0..1"
    view reason_reference Reference 1284 "Task.reasonReference 0..1"
    views insurance Reference 743 "Task.insurance 0..*"
    views note Annotation 941 "Task.note 0..*"
    views relevant_history Reference 1331 "Task.relevantHistory 0..*"
    view restriction TaskRestriction 1377 "Task.restriction 0..1"
    views input TaskInput 736 "Task.input 0..*"
    views output TaskOutput 1021 "Task.output 0..*"
}

element! { TaskInput "Task.input"
    view r#type CodeableConcept 1627 "Task.input.type 1..1"
    choice value AnyValue "value" "Task.input.value[x] 1..1"
}

element! { TaskOutput "Task.output"
    view r#type CodeableConcept 1627 "Task.output.type 1..1"
    choice value AnyValue "value" "Task.output.value[x] 1..1"
}

element! { TaskRestriction "Task.restriction"
    prim repetitions PositiveInt 1338 "Task.restriction.repetitions 0..1"
    view period Period 1145 "Task.restriction.period 0..1"
    views recipient Reference 1291 "Task.restriction.recipient 0..*"
}

resource! { VerificationResult "VerificationResult"
    views target Reference 1565 "VerificationResult.target 0..*"
    prims target_location String 1571 "VerificationResult.targetLocation 0..*"
    view need CodeableConcept 933 "VerificationResult.need 0..1"
    prim status Code 1493 "VerificationResult.status 1..1"
    prim status_date DateTime 1494 "VerificationResult.statusDate 0..1"
    view validation_type CodeableConcept 1667 "VerificationResult.validationType 0..1"
    views validation_process CodeableConcept 1665 "VerificationResult.validationProcess 0..*"
    view frequency Timing 636 "VerificationResult.frequency 0..1"
    prim last_performed DateTime 785 "VerificationResult.lastPerformed 0..1"
    prim next_scheduled Date 937 "VerificationResult.nextScheduled 0..1"
    view failure_action CodeableConcept 556 "VerificationResult.failureAction 0..1"
    views primary_source VerificationResultPrimarySource 1199 "VerificationResult.primarySource 0..*"
    view attestation VerificationResultAttestation 116 "VerificationResult.attestation 0..1"
    views validator VerificationResultValidator 1668 "VerificationResult.validator 0..*"
}

element! { VerificationResultAttestation "VerificationResult.attestation"
    view who Reference 1749 "VerificationResult.attestation.who 0..1"
    view on_behalf_of Reference 977 "VerificationResult.attestation.onBehalfOf 0..1"
    view communication_method CodeableConcept 229 "VerificationResult.attestation.communicationMethod 0..1"
    prim date Date 316 "VerificationResult.attestation.date 0..1"
    prim source_identity_certificate String 1460 "VerificationResult.attestation.sourceIdentityCertificate 0..1"
    prim proxy_identity_certificate String 1241 "VerificationResult.attestation.proxyIdentityCertificate 0..1"
    view proxy_signature Signature 1242 "VerificationResult.attestation.proxySignature 0..1"
    view source_signature Signature 1467 "VerificationResult.attestation.sourceSignature 0..1"
}

element! { VerificationResultPrimarySource "VerificationResult.primarySource"
    view who Reference 1749 "VerificationResult.primarySource.who 0..1"
    views r#type CodeableConcept 1627 "VerificationResult.primarySource.type 0..*"
    views communication_method CodeableConcept 229 "VerificationResult.primarySource.communicationMethod 0..*"
    view validation_status CodeableConcept 1666 "VerificationResult.primarySource.validationStatus 0..1"
    prim validation_date DateTime 1664 "VerificationResult.primarySource.validationDate 0..1"
    view can_push_updates CodeableConcept 172 "VerificationResult.primarySource.canPushUpdates 0..1"
    views push_type_available CodeableConcept 1249 "VerificationResult.primarySource.pushTypeAvailable 0..*"
}

element! { VerificationResultValidator "VerificationResult.validator"
    view organization Reference 1006 "VerificationResult.validator.organization 1..1"
    prim identity_certificate String 698 "VerificationResult.validator.identityCertificate 0..1"
    view attestation_signature Signature 117 "VerificationResult.validator.attestationSignature 0..1"
}
