//! Typed views: clinical.
//!
//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.

use super::super::support::*;
use super::types::*;

resource! { AdverseEvent "AdverseEvent"
    view identifier Identifier 696 "AdverseEvent.identifier 0..1"
    prim actuality Code 21 "AdverseEvent.actuality 1..1"
    views category CodeableConcept 187 "AdverseEvent.category 0..*"
    view event CodeableConcept 517 "AdverseEvent.event 0..1"
    view subject Reference 1524 "AdverseEvent.subject 1..1"
    view encounter Reference 497 "AdverseEvent.encounter 0..1"
    prim date DateTime 316 "AdverseEvent.date 0..1"
    prim detected DateTime 425 "AdverseEvent.detected 0..1"
    prim recorded_date DateTime 1294 "AdverseEvent.recordedDate 0..1"
    views resulting_condition Reference 1379 "AdverseEvent.resultingCondition 0..*"
    view location Reference 812 "AdverseEvent.location 0..1"
    view seriousness CodeableConcept 1426 "AdverseEvent.seriousness 0..1"
    view severity CodeableConcept 1436 "AdverseEvent.severity 0..1"
    view outcome CodeableConcept 1014 "AdverseEvent.outcome 0..1"
    view recorder Reference 1296 "AdverseEvent.recorder 0..1"
    views contributor Reference 279 "AdverseEvent.contributor 0..*"
    views suspect_entity AdverseEventSuspectEntity 1558 "AdverseEvent.suspectEntity 0..*"
    views subject_medical_history Reference 1526 "AdverseEvent.subjectMedicalHistory 0..*"
    views reference_document Reference 1300 "AdverseEvent.referenceDocument 0..*"
    views study Reference 1510 "AdverseEvent.study 0..*"
}

element! { AdverseEventSuspectEntity "AdverseEvent.suspectEntity"
    view instance Reference 738 "AdverseEvent.suspectEntity.instance 1..1"
    views causality AdverseEventSuspectEntityCausality 188 "AdverseEvent.suspectEntity.causality 0..*"
}

element! { AdverseEventSuspectEntityCausality "AdverseEvent.suspectEntity.causality"
    view assessment CodeableConcept 107 "AdverseEvent.suspectEntity.causality.assessment 0..1"
    prim product_relatedness String 1224 "AdverseEvent.suspectEntity.causality.productRelatedness 0..1"
    view author Reference 120 "AdverseEvent.suspectEntity.causality.author 0..1"
    view method CodeableConcept 887 "AdverseEvent.suspectEntity.causality.method 0..1"
}

resource! { BodyStructure "BodyStructure"
    views identifier Identifier 696 "BodyStructure.identifier 0..*"
    prim active Boolean 15 "BodyStructure.active 0..1"
    view morphology CodeableConcept 919 "BodyStructure.morphology 0..1"
    view location CodeableConcept 812 "BodyStructure.location 0..1"
    views location_qualifier CodeableConcept 816 "BodyStructure.locationQualifier 0..*"
    prim description String 412 "BodyStructure.description 0..1"
    views image Attachment 703 "BodyStructure.image 0..*"
    view patient Reference 1067 "BodyStructure.patient 1..1"
}

resource! { ClinicalImpression "ClinicalImpression"
    views identifier Identifier 696 "ClinicalImpression.identifier 0..*"
    prim status Code 1493 "ClinicalImpression.status 1..1"
    view status_reason CodeableConcept 1496 "ClinicalImpression.statusReason 0..1"
    view code CodeableConcept 214 "ClinicalImpression.code 0..1"
    prim description String 412 "ClinicalImpression.description 0..1"
    view subject Reference 1524 "ClinicalImpression.subject 1..1"
    view encounter Reference 497 "ClinicalImpression.encounter 0..1"
    choice effective ClinicalImpressionEffective "effective" "ClinicalImpression.effective[x] 0..1"
    prim date DateTime 316 "ClinicalImpression.date 0..1"
    view assessor Reference 108 "ClinicalImpression.assessor 0..1"
    view previous Reference 1195 "ClinicalImpression.previous 0..1"
    views problem Reference 1207 "ClinicalImpression.problem 0..*"
    views investigation ClinicalImpressionInvestigation 756 "ClinicalImpression.investigation 0..*"
    prims protocol Uri 1236 "ClinicalImpression.protocol 0..*"
    prim summary String 1545 "ClinicalImpression.summary 0..1"
    views finding ClinicalImpressionFinding 565 "ClinicalImpression.finding 0..*"
    views prognosis_codeable_concept CodeableConcept 1227 "ClinicalImpression.prognosisCodeableConcept 0..*"
    views prognosis_reference Reference 1228 "ClinicalImpression.prognosisReference 0..*"
    views supporting_info Reference 1554 "ClinicalImpression.supportingInfo 0..*"
    views note Annotation 941 "ClinicalImpression.note 0..*"
}

choice! { ClinicalImpressionEffective "ClinicalImpression.effective[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { ClinicalImpressionFinding "ClinicalImpression.finding"
    view item_codeable_concept CodeableConcept 770 "ClinicalImpression.finding.itemCodeableConcept 0..1"
    view item_reference Reference 771 "ClinicalImpression.finding.itemReference 0..1"
    prim basis String 147 "ClinicalImpression.finding.basis 0..1"
}

element! { ClinicalImpressionInvestigation "ClinicalImpression.investigation"
    view code CodeableConcept 214 "ClinicalImpression.investigation.code 1..1"
    views item Reference 769 "ClinicalImpression.investigation.item 0..*"
}

resource! { Communication "Communication"
    views identifier Identifier 696 "Communication.identifier 0..*"
    prims instantiates_canonical Canonical 740 "Communication.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "Communication.instantiatesUri 0..*"
    views based_on Reference 146 "Communication.basedOn 0..*"
    views part_of Reference 1050 "Communication.partOf 0..*"
    views in_response_to Reference 716 "Communication.inResponseTo 0..*"
    prim status Code 1493 "Communication.status 1..1"
    view status_reason CodeableConcept 1496 "Communication.statusReason 0..1"
    views category CodeableConcept 187 "Communication.category 0..*"
    prim priority Code 1203 "Communication.priority 0..1"
    views medium CodeableConcept 881 "Communication.medium 0..*"
    view subject Reference 1524 "Communication.subject 0..1"
    view topic CodeableConcept 1614 "Communication.topic 0..1"
    views about Reference 6 "Communication.about 0..*"
    view encounter Reference 497 "Communication.encounter 0..1"
    prim sent DateTime 1418 "Communication.sent 0..1"
    prim received DateTime 1287 "Communication.received 0..1"
    views recipient Reference 1291 "Communication.recipient 0..*"
    view sender Reference 1416 "Communication.sender 0..1"
    views reason_code CodeableConcept 1282 "Communication.reasonCode 0..*"
    views reason_reference Reference 1284 "Communication.reasonReference 0..*"
    views payload CommunicationPayload 1124 "Communication.payload 0..*"
    views note Annotation 941 "Communication.note 0..*"
}

element! { CommunicationPayload "Communication.payload"
    choice content CommunicationPayloadContent "content" "Communication.payload.content[x] 1..1"
}

choice! { CommunicationPayloadContent "Communication.payload.content[x]"
    prim String "String"
    view Attachment "Attachment"
    view Reference "Reference"
}

resource! { CommunicationRequest "CommunicationRequest"
    views identifier Identifier 696 "CommunicationRequest.identifier 0..*"
    views based_on Reference 146 "CommunicationRequest.basedOn 0..*"
    views replaces Reference 1339 "CommunicationRequest.replaces 0..*"
    view group_identifier Identifier 664 "CommunicationRequest.groupIdentifier 0..1"
    prim status Code 1493 "CommunicationRequest.status 1..1"
    view status_reason CodeableConcept 1496 "CommunicationRequest.statusReason 0..1"
    views category CodeableConcept 187 "CommunicationRequest.category 0..*"
    prim priority Code 1203 "CommunicationRequest.priority 0..1"
    prim do_not_perform Boolean 455 "CommunicationRequest.doNotPerform 0..1"
    views medium CodeableConcept 881 "CommunicationRequest.medium 0..*"
    view subject Reference 1524 "CommunicationRequest.subject 0..1"
    views about Reference 6 "CommunicationRequest.about 0..*"
    view encounter Reference 497 "CommunicationRequest.encounter 0..1"
    views payload CommunicationRequestPayload 1124 "CommunicationRequest.payload 0..*"
    choice occurrence CommunicationRequestOccurrence "occurrence" "CommunicationRequest.occurrence[x] 0..1"
    prim authored_on DateTime 126 "CommunicationRequest.authoredOn 0..1"
    view requester Reference 1356 "CommunicationRequest.requester 0..1"
    views recipient Reference 1291 "CommunicationRequest.recipient 0..*"
    view sender Reference 1416 "CommunicationRequest.sender 0..1"
    views reason_code CodeableConcept 1282 "CommunicationRequest.reasonCode 0..*"
    views reason_reference Reference 1284 "CommunicationRequest.reasonReference 0..*"
    views note Annotation 941 "CommunicationRequest.note 0..*"
}

choice! { CommunicationRequestOccurrence "CommunicationRequest.occurrence[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { CommunicationRequestPayload "CommunicationRequest.payload"
    choice content CommunicationRequestPayloadContent "content" "CommunicationRequest.payload.content[x] 1..1"
}

choice! { CommunicationRequestPayloadContent "CommunicationRequest.payload.content[x]"
    prim String "String"
    view Attachment "Attachment"
    view Reference "Reference"
}

resource! { DetectedIssue "DetectedIssue"
    views identifier Identifier 696 "DetectedIssue.identifier 0..*"
    prim status Code 1493 "DetectedIssue.status 1..1"
    view code CodeableConcept 214 "DetectedIssue.code 0..1"
    prim severity Code 1436 "DetectedIssue.severity 0..1"
    view patient Reference 1067 "DetectedIssue.patient 0..1"
    choice identified DetectedIssueIdentified "identified" "DetectedIssue.identified[x] 0..1"
    view author Reference 120 "DetectedIssue.author 0..1"
    views implicated Reference 710 "DetectedIssue.implicated 0..*"
    views evidence DetectedIssueEvidence 521 "DetectedIssue.evidence 0..*"
    prim detail String 415 "DetectedIssue.detail 0..1"
    prim reference Uri 1298 "DetectedIssue.reference 0..1"
    views mitigation DetectedIssueMitigation 902 "DetectedIssue.mitigation 0..*"
}

choice! { DetectedIssueIdentified "DetectedIssue.identified[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { DetectedIssueEvidence "DetectedIssue.evidence"
    views code CodeableConcept 214 "DetectedIssue.evidence.code 0..*"
    views detail Reference 415 "DetectedIssue.evidence.detail 0..*"
}

element! { DetectedIssueMitigation "DetectedIssue.mitigation"
    view action CodeableConcept 13 "DetectedIssue.mitigation.action 1..1"
    prim date DateTime 316 "DetectedIssue.mitigation.date 0..1"
    view author Reference 120 "DetectedIssue.mitigation.author 0..1"
}

resource! { DeviceRequest "DeviceRequest"
    views identifier Identifier 696 "DeviceRequest.identifier 0..*"
    prims instantiates_canonical Canonical 740 "DeviceRequest.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "DeviceRequest.instantiatesUri 0..*"
    views based_on Reference 146 "DeviceRequest.basedOn 0..*"
    views prior_request Reference 1202 "DeviceRequest.priorRequest 0..*"
    view group_identifier Identifier 664 "DeviceRequest.groupIdentifier 0..1"
    prim status Code 1493 "DeviceRequest.status 0..1"
    prim intent Code 748 "DeviceRequest.intent 1..1"
    prim priority Code 1203 "DeviceRequest.priority 0..1"
    choice code DeviceRequestCode "code" "DeviceRequest.code[x] 1..1"
    views parameter DeviceRequestParameter 1038 "DeviceRequest.parameter 0..*"
    view subject Reference 1524 "DeviceRequest.subject 1..1"
    view encounter Reference 497 "DeviceRequest.encounter 0..1"
    choice occurrence DeviceRequestOccurrence "occurrence" "DeviceRequest.occurrence[x] 0..1"
    prim authored_on DateTime 126 "DeviceRequest.authoredOn 0..1"
    view requester Reference 1356 "DeviceRequest.requester 0..1"
    view performer_type CodeableConcept 1143 "DeviceRequest.performerType 0..1"
    view performer Reference 1140 "DeviceRequest.performer 0..1"
    views reason_code CodeableConcept 1282 "DeviceRequest.reasonCode 0..*"
    views reason_reference Reference 1284 "DeviceRequest.reasonReference 0..*"
    views insurance Reference 743 "DeviceRequest.insurance 0..*"
    views supporting_info Reference 1554 "DeviceRequest.supportingInfo 0..*"
    views note Annotation 941 "DeviceRequest.note 0..*"
    views relevant_history Reference 1331 "DeviceRequest.relevantHistory 0..*"
}

choice! { DeviceRequestCode "DeviceRequest.code[x]"
    view Reference "Reference"
    view CodeableConcept "CodeableConcept"
}

choice! { DeviceRequestOccurrence "DeviceRequest.occurrence[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Timing "Timing"
}

element! { DeviceRequestParameter "DeviceRequest.parameter"
    view code CodeableConcept 214 "DeviceRequest.parameter.code 0..1"
    choice value DeviceRequestParameterValue "value" "DeviceRequest.parameter.value[x] 0..1"
}

choice! { DeviceRequestParameterValue "DeviceRequest.parameter.value[x]"
    view CodeableConcept "CodeableConcept"
    view Quantity "Quantity"
    view Range "Range"
    prim Boolean "Boolean"
}

resource! { DeviceUseStatement "DeviceUseStatement"
    views identifier Identifier 696 "DeviceUseStatement.identifier 0..*"
    views based_on Reference 146 "DeviceUseStatement.basedOn 0..*"
    prim status Code 1493 "DeviceUseStatement.status 1..1"
    view subject Reference 1524 "DeviceUseStatement.subject 1..1"
    views derived_from Reference 410 "DeviceUseStatement.derivedFrom 0..*"
    choice timing DeviceUseStatementTiming "timing" "DeviceUseStatement.timing[x] 0..1"
    prim recorded_on DateTime 1295 "DeviceUseStatement.recordedOn 0..1"
    view source Reference 1456 "DeviceUseStatement.source 0..1"
    view device Reference 428 "DeviceUseStatement.device 1..1"
    views reason_code CodeableConcept 1282 "DeviceUseStatement.reasonCode 0..*"
    views reason_reference Reference 1284 "DeviceUseStatement.reasonReference 0..*"
    view body_site CodeableConcept 157 "DeviceUseStatement.bodySite 0..1"
    views note Annotation 941 "DeviceUseStatement.note 0..*"
}

choice! { DeviceUseStatementTiming "DeviceUseStatement.timing[x]"
    view Timing "Timing"
    view Period "Period"
    prim DateTime "DateTime"
}

resource! { GuidanceResponse "GuidanceResponse"
    view request_identifier Identifier 1351 "GuidanceResponse.requestIdentifier 0..1"
    views identifier Identifier 696 "GuidanceResponse.identifier 0..*"
    choice module GuidanceResponseModule "module" "GuidanceResponse.module[x] 1..1"
    prim status Code 1493 "GuidanceResponse.status 1..1"
    view subject Reference 1524 "GuidanceResponse.subject 0..1"
    view encounter Reference 497 "GuidanceResponse.encounter 0..1"
    prim occurrence_date_time DateTime 966 "GuidanceResponse.occurrenceDateTime 0..1"
    view performer Reference 1140 "GuidanceResponse.performer 0..1"
    views reason_code CodeableConcept 1282 "GuidanceResponse.reasonCode 0..*"
    views reason_reference Reference 1284 "GuidanceResponse.reasonReference 0..*"
    views note Annotation 941 "GuidanceResponse.note 0..*"
    views evaluation_message Reference 516 "GuidanceResponse.evaluationMessage 0..*"
    view output_parameters Reference 1022 "GuidanceResponse.outputParameters 0..1"
    view result Reference 1378 "GuidanceResponse.result 0..1"
    views data_requirement DataRequirement 314 "GuidanceResponse.dataRequirement 0..*"
}

choice! { GuidanceResponseModule "GuidanceResponse.module[x]"
    prim Uri "Uri"
    prim Canonical "Canonical"
    view CodeableConcept "CodeableConcept"
}

resource! { ImmunizationEvaluation "ImmunizationEvaluation"
    views identifier Identifier 696 "ImmunizationEvaluation.identifier 0..*"
    prim status Code 1493 "ImmunizationEvaluation.status 1..1"
    view patient Reference 1067 "ImmunizationEvaluation.patient 1..1"
    prim date DateTime 316 "ImmunizationEvaluation.date 0..1"
    view authority Reference 128 "ImmunizationEvaluation.authority 0..1"
    view target_disease CodeableConcept 1567 "ImmunizationEvaluation.targetDisease 1..1"
    view immunization_event Reference 706 "ImmunizationEvaluation.immunizationEvent 1..1"
    view dose_status CodeableConcept 470 "ImmunizationEvaluation.doseStatus 1..1"
    views dose_status_reason CodeableConcept 471 "ImmunizationEvaluation.doseStatusReason 0..*"
    prim description String 412 "ImmunizationEvaluation.description 0..1"
    prim series String 1423 "ImmunizationEvaluation.series 0..1"
    choice dose_number ImmunizationEvaluationDoseNumber "doseNumber" "ImmunizationEvaluation.doseNumber[x] 0..1"
    choice series_doses ImmunizationEvaluationSeriesDoses "seriesDoses" "ImmunizationEvaluation.seriesDoses[x] 0..1"
}

choice! { ImmunizationEvaluationDoseNumber "ImmunizationEvaluation.doseNumber[x]"
    prim PositiveInt "PositiveInt"
    prim String "String"
}

choice! { ImmunizationEvaluationSeriesDoses "ImmunizationEvaluation.seriesDoses[x]"
    prim PositiveInt "PositiveInt"
    prim String "String"
}

resource! { ImmunizationRecommendation "ImmunizationRecommendation"
    views identifier Identifier 696 "ImmunizationRecommendation.identifier 0..*"
    view patient Reference 1067 "ImmunizationRecommendation.patient 1..1"
    prim date DateTime 316 "ImmunizationRecommendation.date 1..1"
    view authority Reference 128 "ImmunizationRecommendation.authority 0..1"
    views recommendation ImmunizationRecommendationRecommendation 1292 "ImmunizationRecommendation.recommendation 1..*"
}

element! { ImmunizationRecommendationRecommendation "ImmunizationRecommendation.recommendation"
    views vaccine_code CodeableConcept 1658 "ImmunizationRecommendation.recommendation.vaccineCode 0..*"
    view target_disease CodeableConcept 1567 "ImmunizationRecommendation.recommendation.targetDisease 0..1"
    views contraindicated_vaccine_code CodeableConcept 276 "ImmunizationRecommendation.recommendation.contraindicatedVaccineCode 0..*"
    view forecast_status CodeableConcept 629 "ImmunizationRecommendation.recommendation.forecastStatus 1..1"
    views forecast_reason CodeableConcept 628 "ImmunizationRecommendation.recommendation.forecastReason 0..*"
    views date_criterion ImmunizationRecommendationRecommendationDateCriterion 318 "ImmunizationRecommendation.recommendation.dateCriterion 0..*"
    prim description String 412 "ImmunizationRecommendation.recommendation.description 0..1"
    prim series String 1423 "ImmunizationRecommendation.recommendation.series 0..1"
    choice dose_number ImmunizationRecommendationRecommendationDoseNumber "doseNumber" "ImmunizationRecommendation.recommendation.doseNumber[x] 0..1"
    choice series_doses ImmunizationRecommendationRecommendationSeriesDoses "seriesDoses" "ImmunizationRecommendation.recommendation.seriesDoses[x] 0..1"
    views supporting_immunization Reference 1553 "ImmunizationRecommendation.recommendation.supportingImmunization 0..*"
    views supporting_patient_information Reference 1557 "ImmunizationRecommendation.recommendation.supportingPatientInformation 0..*"
}

choice! { ImmunizationRecommendationRecommendationDoseNumber "ImmunizationRecommendation.recommendation.doseNumber[x]"
    prim PositiveInt "PositiveInt"
    prim String "String"
}

choice! { ImmunizationRecommendationRecommendationSeriesDoses "ImmunizationRecommendation.recommendation.seriesDoses[x]"
    prim PositiveInt "PositiveInt"
    prim String "String"
}

element! { ImmunizationRecommendationRecommendationDateCriterion "ImmunizationRecommendation.recommendation.dateCriterion"
    view code CodeableConcept 214 "ImmunizationRecommendation.recommendation.dateCriterion.code 1..1"
    prim value DateTime 1670 "ImmunizationRecommendation.recommendation.dateCriterion.value 1..1"
}

resource! { Media "Media"
    views identifier Identifier 696 "Media.identifier 0..*"
    views based_on Reference 146 "Media.basedOn 0..*"
    views part_of Reference 1050 "Media.partOf 0..*"
    prim status Code 1493 "Media.status 1..1"
    view r#type CodeableConcept 1627 "Media.type 0..1"
    view modality CodeableConcept 903 "Media.modality 0..1"
    view view CodeableConcept 1739 "Media.view 0..1"
    view subject Reference 1524 "Media.subject 0..1"
    view encounter Reference 497 "Media.encounter 0..1"
    choice created MediaCreated "created" "Media.created[x] 0..1"
    prim issued Instant 767 "Media.issued 0..1"
    view operator Reference 991 "Media.operator 0..1"
    views reason_code CodeableConcept 1282 "Media.reasonCode 0..*"
    view body_site CodeableConcept 157 "Media.bodySite 0..1"
    prim device_name String 430 "Media.deviceName 0..1"
    view device Reference 428 "Media.device 0..1"
    prim height PositiveInt 681 "Media.height 0..1"
    prim width PositiveInt 1750 "Media.width 0..1"
    prim frames PositiveInt 635 "Media.frames 0..1"
    prim duration Decimal 476 "Media.duration 0..1"
    view content Attachment 264 "Media.content 1..1"
    views note Annotation 941 "Media.note 0..*"
}

choice! { MediaCreated "Media.created[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

resource! { MedicationKnowledge "MedicationKnowledge"
    view code CodeableConcept 214 "MedicationKnowledge.code 0..1"
    prim status Code 1493 "MedicationKnowledge.status 0..1"
    view manufacturer Reference 835 "MedicationKnowledge.manufacturer 0..1"
    view dose_form CodeableConcept 465 "MedicationKnowledge.doseForm 0..1"
    view amount Quantity 69 "MedicationKnowledge.amount 0..1"
    prims synonym String 1560 "MedicationKnowledge.synonym 0..*"
    views related_medication_knowledge MedicationKnowledgeRelatedMedicationKnowledge 1323 "MedicationKnowledge.relatedMedicationKnowledge 0..*"
    views associated_medication Reference 112 "MedicationKnowledge.associatedMedication 0..*"
    views product_type CodeableConcept 1225 "MedicationKnowledge.productType 0..*"
    views monograph MedicationKnowledgeMonograph 917 "MedicationKnowledge.monograph 0..*"
    views ingredient MedicationKnowledgeIngredient 729 "MedicationKnowledge.ingredient 0..*"
    prim preparation_instruction Markdown 1188 "MedicationKnowledge.preparationInstruction 0..1"
    views intended_route CodeableConcept 746 "MedicationKnowledge.intendedRoute 0..*"
    views cost MedicationKnowledgeCost 286 "MedicationKnowledge.cost 0..*"
    views monitoring_program MedicationKnowledgeMonitoringProgram 916 "MedicationKnowledge.monitoringProgram 0..*"
    views administration_guidelines MedicationKnowledgeAdministrationGuidelines 42 "MedicationKnowledge.administrationGuidelines 0..*"
    views medicine_classification MedicationKnowledgeMedicineClassification 880 "MedicationKnowledge.medicineClassification 0..*"
    view packaging MedicationKnowledgePackaging 1033 "MedicationKnowledge.packaging 0..1"
    views drug_characteristic MedicationKnowledgeDrugCharacteristic 472 "MedicationKnowledge.drugCharacteristic 0..*"
    views contraindication Reference 277 "MedicationKnowledge.contraindication 0..*"
    views regulatory MedicationKnowledgeRegulatory 1316 "MedicationKnowledge.regulatory 0..*"
    views kinetics MedicationKnowledgeKinetics 778 "MedicationKnowledge.kinetics 0..*"
}

element! { MedicationKnowledgeAdministrationGuidelines "MedicationKnowledge.administrationGuidelines"
    views dosage MedicationKnowledgeAdministrationGuidelinesDosage 461 "MedicationKnowledge.administrationGuidelines.dosage 0..*"
    choice indication MedicationKnowledgeAdministrationGuidelinesIndication "indication" "MedicationKnowledge.administrationGuidelines.indication[x] 0..1"
    views patient_characteristics MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics 1068 "MedicationKnowledge.administrationGuidelines.patientCharacteristics 0..*"
}

choice! { MedicationKnowledgeAdministrationGuidelinesIndication "MedicationKnowledge.administrationGuidelines.indication[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { MedicationKnowledgeAdministrationGuidelinesDosage "MedicationKnowledge.administrationGuidelines.dosage"
    view r#type CodeableConcept 1627 "MedicationKnowledge.administrationGuidelines.dosage.type 1..1"
    views dosage Dosage 461 "MedicationKnowledge.administrationGuidelines.dosage.dosage 1..*"
}

element! { MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics "MedicationKnowledge.administrationGuidelines.patientCharacteristics"
    choice characteristic MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic "characteristic" "MedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristic[x] 1..1"
    prims value String 1670 "MedicationKnowledge.administrationGuidelines.patientCharacteristics.value 0..*"
}

choice! { MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic "MedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristic[x]"
    view CodeableConcept "CodeableConcept"
    view Quantity "Quantity"
}

element! { MedicationKnowledgeCost "MedicationKnowledge.cost"
    view r#type CodeableConcept 1627 "MedicationKnowledge.cost.type 1..1"
    prim source String 1456 "MedicationKnowledge.cost.source 0..1"
    view cost Money 286 "MedicationKnowledge.cost.cost 1..1"
}

element! { MedicationKnowledgeDrugCharacteristic "MedicationKnowledge.drugCharacteristic"
    view r#type CodeableConcept 1627 "MedicationKnowledge.drugCharacteristic.type 0..1"
    choice value MedicationKnowledgeDrugCharacteristicValue "value" "MedicationKnowledge.drugCharacteristic.value[x] 0..1"
}

choice! { MedicationKnowledgeDrugCharacteristicValue "MedicationKnowledge.drugCharacteristic.value[x]"
    view CodeableConcept "CodeableConcept"
    prim String "String"
    view Quantity "Quantity"
    prim Base64Binary "Base64Binary"
}

element! { MedicationKnowledgeIngredient "MedicationKnowledge.ingredient"
    choice item MedicationKnowledgeIngredientItem "item" "MedicationKnowledge.ingredient.item[x] 1..1"
    prim is_active Boolean 757 "MedicationKnowledge.ingredient.isActive 0..1"
    view strength Ratio 1505 "MedicationKnowledge.ingredient.strength 0..1"
}

choice! { MedicationKnowledgeIngredientItem "MedicationKnowledge.ingredient.item[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { MedicationKnowledgeKinetics "MedicationKnowledge.kinetics"
    views area_under_curve Quantity 101 "MedicationKnowledge.kinetics.areaUnderCurve 0..*"
    views lethal_dose50 Quantity 798 "MedicationKnowledge.kinetics.lethalDose50 0..*"
    view half_life_period Duration 674 "MedicationKnowledge.kinetics.halfLifePeriod 0..1"
}

element! { MedicationKnowledgeMedicineClassification "MedicationKnowledge.medicineClassification"
    view r#type CodeableConcept 1627 "MedicationKnowledge.medicineClassification.type 1..1"
    views classification CodeableConcept 208 "MedicationKnowledge.medicineClassification.classification 0..*"
}

element! { MedicationKnowledgeMonitoringProgram "MedicationKnowledge.monitoringProgram"
    view r#type CodeableConcept 1627 "MedicationKnowledge.monitoringProgram.type 0..1"
    prim name String 928 "MedicationKnowledge.monitoringProgram.name 0..1"
}

element! { MedicationKnowledgeMonograph "MedicationKnowledge.monograph"
    view r#type CodeableConcept 1627 "MedicationKnowledge.monograph.type 0..1"
    view source Reference 1456 "MedicationKnowledge.monograph.source 0..1"
}

element! { MedicationKnowledgePackaging "MedicationKnowledge.packaging"
    view r#type CodeableConcept 1627 "MedicationKnowledge.packaging.type 0..1"
    view quantity Quantity 1256 "MedicationKnowledge.packaging.quantity 0..1"
}

element! { MedicationKnowledgeRegulatory "MedicationKnowledge.regulatory"
    view regulatory_authority Reference 1317 "MedicationKnowledge.regulatory.regulatoryAuthority 1..1"
    views substitution MedicationKnowledgeRegulatorySubstitution 1538 "MedicationKnowledge.regulatory.substitution 0..*"
    views schedule MedicationKnowledgeRegulatorySchedule 1398 "MedicationKnowledge.regulatory.schedule 0..*"
    view max_dispense MedicationKnowledgeRegulatoryMaxDispense 851 "MedicationKnowledge.regulatory.maxDispense 0..1"
}

element! { MedicationKnowledgeRegulatoryMaxDispense "MedicationKnowledge.regulatory.maxDispense"
    view quantity Quantity 1256 "MedicationKnowledge.regulatory.maxDispense.quantity 1..1"
    view period Duration 1145 "MedicationKnowledge.regulatory.maxDispense.period 0..1"
}

element! { MedicationKnowledgeRegulatorySchedule "MedicationKnowledge.regulatory.schedule"
    view schedule CodeableConcept 1398 "MedicationKnowledge.regulatory.schedule.schedule 1..1"
}

element! { MedicationKnowledgeRegulatorySubstitution "MedicationKnowledge.regulatory.substitution"
    view r#type CodeableConcept 1627 "MedicationKnowledge.regulatory.substitution.type 1..1"
    prim allowed Boolean 57 "MedicationKnowledge.regulatory.substitution.allowed 1..1"
}

element! { MedicationKnowledgeRelatedMedicationKnowledge "MedicationKnowledge.relatedMedicationKnowledge"
    view r#type CodeableConcept 1627 "MedicationKnowledge.relatedMedicationKnowledge.type 1..1"
    views reference Reference 1298 "MedicationKnowledge.relatedMedicationKnowledge.reference 1..*"
}

resource! { MedicationStatement "MedicationStatement"
    views identifier Identifier 696 "MedicationStatement.identifier 0..*"
    views based_on Reference 146 "MedicationStatement.basedOn 0..*"
    views part_of Reference 1050 "MedicationStatement.partOf 0..*"
    prim status Code 1493 "MedicationStatement.status 1..1"
    views status_reason CodeableConcept 1496 "MedicationStatement.statusReason 0..*"
    view category CodeableConcept 187 "MedicationStatement.category 0..1"
    choice medication MedicationStatementMedication "medication" "MedicationStatement.medication[x] 1..1"
    view subject Reference 1524 "MedicationStatement.subject 1..1"
    view context Reference 271 "MedicationStatement.context 0..1"
    choice effective MedicationStatementEffective "effective" "MedicationStatement.effective[x] 0..1"
    prim date_asserted DateTime 317 "MedicationStatement.dateAsserted 0..1"
    view information_source Reference 728 "MedicationStatement.informationSource 0..1"
    views derived_from Reference 410 "MedicationStatement.derivedFrom 0..*"
    views reason_code CodeableConcept 1282 "MedicationStatement.reasonCode 0..*"
    views reason_reference Reference 1284 "MedicationStatement.reasonReference 0..*"
    views note Annotation 941 "MedicationStatement.note 0..*"
    views dosage Dosage 461 "MedicationStatement.dosage 0..*"
}

choice! { MedicationStatementMedication "MedicationStatement.medication[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

choice! { MedicationStatementEffective "MedicationStatement.effective[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

resource! { MolecularSequence "MolecularSequence"
    views identifier Identifier 696 "MolecularSequence.identifier 0..*"
    prim r#type Code 1627 "MolecularSequence.type 0..1"
    prim coordinate_system Integer 282 "MolecularSequence.coordinateSystem 1..1"
    view patient Reference 1067 "MolecularSequence.patient 0..1"
    view specimen Reference 1480 "MolecularSequence.specimen 0..1"
    view device Reference 428 "MolecularSequence.device 0..1"
    view performer Reference 1140 "MolecularSequence.performer 0..1"
    view quantity Quantity 1256 "MolecularSequence.quantity 0..1"
    view reference_seq MolecularSequenceReferenceSeq 1304 "MolecularSequence.referenceSeq 0..1"
    views variant MolecularSequenceVariant 1725 "MolecularSequence.variant 0..*"
    prim observed_seq String 962 "MolecularSequence.observedSeq 0..1"
    views quality MolecularSequenceQuality 1254 "MolecularSequence.quality 0..*"
    prim read_coverage Integer 1277 "MolecularSequence.readCoverage 0..1"
    views repository MolecularSequenceRepository 1346 "MolecularSequence.repository 0..*"
    views pointer Reference 1159 "MolecularSequence.pointer 0..*"
    views structure_variant MolecularSequenceStructureVariant 1509 "MolecularSequence.structureVariant 0..*"
}

element! { MolecularSequenceQuality "MolecularSequence.quality"
    prim r#type Code 1627 "MolecularSequence.quality.type 1..1"
    view standard_sequence CodeableConcept 1486 "MolecularSequence.quality.standardSequence 0..1"
    prim start Integer 1487 "MolecularSequence.quality.start 0..1"
    prim end Integer 498 "MolecularSequence.quality.end 0..1"
    view score Quantity 1403 "MolecularSequence.quality.score 0..1"
    view method CodeableConcept 887 "MolecularSequence.quality.method 0..1"
    prim truth_t_p Decimal 1626 "MolecularSequence.quality.truthTP 0..1"
    prim query_t_p Decimal 1262 "MolecularSequence.quality.queryTP 0..1"
    prim truth_f_n Decimal 1625 "MolecularSequence.quality.truthFN 0..1"
    prim query_f_p Decimal 1261 "MolecularSequence.quality.queryFP 0..1"
    prim gt_f_p Decimal 670 "MolecularSequence.quality.gtFP 0..1"
    prim precision Decimal 1179 "MolecularSequence.quality.precision 0..1"
    prim recall Decimal 1286 "MolecularSequence.quality.recall 0..1"
    prim f_score Decimal 551 "MolecularSequence.quality.fScore 0..1"
    view roc MolecularSequenceQualityRoc 1388 "MolecularSequence.quality.roc 0..1"
}

element! { MolecularSequenceQualityRoc "MolecularSequence.quality.roc"
    prims score Integer 1403 "MolecularSequence.quality.roc.score 0..*"
    prims num_t_p Integer 946 "MolecularSequence.quality.roc.numTP 0..*"
    prims num_f_p Integer 945 "MolecularSequence.quality.roc.numFP 0..*"
    prims num_f_n Integer 944 "MolecularSequence.quality.roc.numFN 0..*"
    prims precision Decimal 1179 "MolecularSequence.quality.roc.precision 0..*"
    prims sensitivity Decimal 1417 "MolecularSequence.quality.roc.sensitivity 0..*"
    prims f_measure Decimal 550 "MolecularSequence.quality.roc.fMeasure 0..*"
}

element! { MolecularSequenceReferenceSeq "MolecularSequence.referenceSeq"
    view chromosome CodeableConcept 200 "MolecularSequence.referenceSeq.chromosome 0..1"
    prim genome_build String 653 "MolecularSequence.referenceSeq.genomeBuild 0..1"
    prim orientation Code 1007 "MolecularSequence.referenceSeq.orientation 0..1"
    view reference_seq_id CodeableConcept 1305 "MolecularSequence.referenceSeq.referenceSeqId 0..1"
    view reference_seq_pointer Reference 1306 "MolecularSequence.referenceSeq.referenceSeqPointer 0..1"
    prim reference_seq_string String 1307 "MolecularSequence.referenceSeq.referenceSeqString 0..1"
    prim strand Code 1502 "MolecularSequence.referenceSeq.strand 0..1"
    prim window_start Integer 1752 "MolecularSequence.referenceSeq.windowStart 0..1"
    prim window_end Integer 1751 "MolecularSequence.referenceSeq.windowEnd 0..1"
}

element! { MolecularSequenceRepository "MolecularSequence.repository"
    prim r#type Code 1627 "MolecularSequence.repository.type 1..1"
    prim url Uri 1646 "MolecularSequence.repository.url 0..1"
    prim name String 928 "MolecularSequence.repository.name 0..1"
    prim dataset_id String 315 "MolecularSequence.repository.datasetId 0..1"
    prim variantset_id String 1729 "MolecularSequence.repository.variantsetId 0..1"
    prim readset_id String 1280 "MolecularSequence.repository.readsetId 0..1"
}

element! { MolecularSequenceStructureVariant "MolecularSequence.structureVariant"
    view variant_type CodeableConcept 1728 "MolecularSequence.structureVariant.variantType 0..1"
    prim exact Boolean 522 "MolecularSequence.structureVariant.exact 0..1"
    prim length Integer 796 "MolecularSequence.structureVariant.length 0..1"
    view outer MolecularSequenceStructureVariantOuter 1019 "MolecularSequence.structureVariant.outer 0..1"
    view inner MolecularSequenceStructureVariantInner 735 "MolecularSequence.structureVariant.inner 0..1"
}

element! { MolecularSequenceStructureVariantInner "MolecularSequence.structureVariant.inner"
    prim start Integer 1487 "MolecularSequence.structureVariant.inner.start 0..1"
    prim end Integer 498 "MolecularSequence.structureVariant.inner.end 0..1"
}

element! { MolecularSequenceStructureVariantOuter "MolecularSequence.structureVariant.outer"
    prim start Integer 1487 "MolecularSequence.structureVariant.outer.start 0..1"
    prim end Integer 498 "MolecularSequence.structureVariant.outer.end 0..1"
}

element! { MolecularSequenceVariant "MolecularSequence.variant"
    prim start Integer 1487 "MolecularSequence.variant.start 0..1"
    prim end Integer 498 "MolecularSequence.variant.end 0..1"
    prim observed_allele String 961 "MolecularSequence.variant.observedAllele 0..1"
    prim reference_allele String 1299 "MolecularSequence.variant.referenceAllele 0..1"
    prim cigar String 201 "MolecularSequence.variant.cigar 0..1"
    view variant_pointer Reference 1726 "MolecularSequence.variant.variantPointer 0..1"
}

resource! { NutritionOrder "NutritionOrder"
    views identifier Identifier 696 "NutritionOrder.identifier 0..*"
    prims instantiates_canonical Canonical 740 "NutritionOrder.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "NutritionOrder.instantiatesUri 0..*"
    prims instantiates Uri 739 "NutritionOrder.instantiates 0..*"
    prim status Code 1493 "NutritionOrder.status 1..1"
    prim intent Code 748 "NutritionOrder.intent 1..1"
    view patient Reference 1067 "NutritionOrder.patient 1..1"
    view encounter Reference 497 "NutritionOrder.encounter 0..1"
    prim date_time DateTime 324 "NutritionOrder.dateTime 1..1"
    view orderer Reference 1000 "NutritionOrder.orderer 0..1"
    views allergy_intolerance Reference 56 "NutritionOrder.allergyIntolerance 0..*"
    views food_preference_modifier CodeableConcept 625 "NutritionOrder.foodPreferenceModifier 0..*"
    views exclude_food_modifier CodeableConcept 528 "NutritionOrder.excludeFoodModifier 0..*"
    view oral_diet NutritionOrderOralDiet 993 "NutritionOrder.oralDiet 0..1"
    views supplement NutritionOrderSupplement 1546 "NutritionOrder.supplement 0..*"
    view enteral_formula NutritionOrderEnteralFormula 502 "NutritionOrder.enteralFormula 0..1"
    views note Annotation 941 "NutritionOrder.note 0..*"
}

element! { NutritionOrderEnteralFormula "NutritionOrder.enteralFormula"
    view base_formula_type CodeableConcept 145 "NutritionOrder.enteralFormula.baseFormulaType 0..1"
    prim base_formula_product_name String 144 "NutritionOrder.enteralFormula.baseFormulaProductName 0..1"
    view additive_type CodeableConcept 33 "NutritionOrder.enteralFormula.additiveType 0..1"
    prim additive_product_name String 31 "NutritionOrder.enteralFormula.additiveProductName 0..1"
    view caloric_density Quantity 171 "NutritionOrder.enteralFormula.caloricDensity 0..1"
    view routeof_administration CodeableConcept 1392 "NutritionOrder.enteralFormula.routeofAdministration 0..1"
    views administration NutritionOrderEnteralFormulaAdministration 41 "NutritionOrder.enteralFormula.administration 0..*"
    view max_volume_to_deliver Quantity 870 "NutritionOrder.enteralFormula.maxVolumeToDeliver 0..1"
    prim administration_instruction String 43 "NutritionOrder.enteralFormula.administrationInstruction 0..1"
}

element! { NutritionOrderEnteralFormulaAdministration "NutritionOrder.enteralFormula.administration"
    view schedule Timing 1398 "NutritionOrder.enteralFormula.administration.schedule 0..1"
    view quantity Quantity 1256 "NutritionOrder.enteralFormula.administration.quantity 0..1"
    choice rate NutritionOrderEnteralFormulaAdministrationRate "rate" "NutritionOrder.enteralFormula.administration.rate[x] 0..1"
}

choice! { NutritionOrderEnteralFormulaAdministrationRate "NutritionOrder.enteralFormula.administration.rate[x]"
    view Quantity "Quantity"
    view Ratio "Ratio"
}

element! { NutritionOrderOralDiet "NutritionOrder.oralDiet"
    views r#type CodeableConcept 1627 "NutritionOrder.oralDiet.type 0..*"
    views schedule Timing 1398 "NutritionOrder.oralDiet.schedule 0..*"
    views nutrient NutritionOrderOralDietNutrient 957 "NutritionOrder.oralDiet.nutrient 0..*"
    views texture NutritionOrderOralDietTexture 1591 "NutritionOrder.oralDiet.texture 0..*"
    views fluid_consistency_type CodeableConcept 620 "NutritionOrder.oralDiet.fluidConsistencyType 0..*"
    prim instruction String 742 "NutritionOrder.oralDiet.instruction 0..1"
}

element! { NutritionOrderOralDietNutrient "NutritionOrder.oralDiet.nutrient"
    view modifier CodeableConcept 907 "NutritionOrder.oralDiet.nutrient.modifier 0..1"
    view amount Quantity 69 "NutritionOrder.oralDiet.nutrient.amount 0..1"
}

element! { NutritionOrderOralDietTexture "NutritionOrder.oralDiet.texture"
    view modifier CodeableConcept 907 "NutritionOrder.oralDiet.texture.modifier 0..1"
    view food_type CodeableConcept 626 "NutritionOrder.oralDiet.texture.foodType 0..1"
}

element! { NutritionOrderSupplement "NutritionOrder.supplement"
    view r#type CodeableConcept 1627 "NutritionOrder.supplement.type 0..1"
    prim product_name String 1221 "NutritionOrder.supplement.productName 0..1"
    views schedule Timing 1398 "NutritionOrder.supplement.schedule 0..*"
    view quantity Quantity 1256 "NutritionOrder.supplement.quantity 0..1"
    prim instruction String 742 "NutritionOrder.supplement.instruction 0..1"
}

resource! { RequestGroup "RequestGroup"
    views identifier Identifier 696 "RequestGroup.identifier 0..*"
    prims instantiates_canonical Canonical 740 "RequestGroup.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "RequestGroup.instantiatesUri 0..*"
    views based_on Reference 146 "RequestGroup.basedOn 0..*"
    views replaces Reference 1339 "RequestGroup.replaces 0..*"
    view group_identifier Identifier 664 "RequestGroup.groupIdentifier 0..1"
    prim status Code 1493 "RequestGroup.status 1..1"
    prim intent Code 748 "RequestGroup.intent 1..1"
    prim priority Code 1203 "RequestGroup.priority 0..1"
    view code CodeableConcept 214 "RequestGroup.code 0..1"
    view subject Reference 1524 "RequestGroup.subject 0..1"
    view encounter Reference 497 "RequestGroup.encounter 0..1"
    prim authored_on DateTime 126 "RequestGroup.authoredOn 0..1"
    view author Reference 120 "RequestGroup.author 0..1"
    views reason_code CodeableConcept 1282 "RequestGroup.reasonCode 0..*"
    views reason_reference Reference 1284 "RequestGroup.reasonReference 0..*"
    views note Annotation 941 "RequestGroup.note 0..*"
    views action RequestGroupAction 13 "RequestGroup.action 0..*"
}

element! { RequestGroupAction "RequestGroup.action"
    prim prefix String 1186 "RequestGroup.action.prefix 0..1"
    prim title String 1612 "RequestGroup.action.title 0..1"
    prim description String 412 "RequestGroup.action.description 0..1"
    prim text_equivalent String 1589 "RequestGroup.action.textEquivalent 0..1"
    prim priority Code 1203 "RequestGroup.action.priority 0..1"
    views code CodeableConcept 214 "RequestGroup.action.code 0..*"
    views documentation RelatedArtifact 459 "RequestGroup.action.documentation 0..*"
    views condition RequestGroupActionCondition 248 "RequestGroup.action.condition 0..*"
    views related_action RequestGroupActionRelatedAction 1320 "RequestGroup.action.relatedAction 0..*"
    choice timing RequestGroupActionTiming "timing" "RequestGroup.action.timing[x] 0..1"
    views participant Reference 1051 "RequestGroup.action.participant 0..*"
    view r#type CodeableConcept 1627 "RequestGroup.action.type 0..1"
    prim grouping_behavior Code 668 "RequestGroup.action.groupingBehavior 0..1"
    prim selection_behavior Code 1415 "RequestGroup.action.selectionBehavior 0..1"
    prim required_behavior Code 1361 "RequestGroup.action.requiredBehavior 0..1"
    prim precheck_behavior Code 1178 "RequestGroup.action.precheckBehavior 0..1"
    prim cardinality_behavior Code 180 "RequestGroup.action.cardinalityBehavior 0..1"
    view resource Reference 1366 "RequestGroup.action.resource 0..1"
    views action RequestGroupAction 13 "RequestGroup.action.action 0..*"
}

choice! { RequestGroupActionTiming "RequestGroup.action.timing[x]"
    prim DateTime "DateTime"
    view Age "Age"
    view Period "Period"
    view Duration "Duration"
    view Range "Range"
    view Timing "Timing"
}

element! { RequestGroupActionCondition "RequestGroup.action.condition"
    prim kind Code 777 "RequestGroup.action.condition.kind 1..1"
    view expression Expression 544 "RequestGroup.action.condition.expression 0..1"
}

element! { RequestGroupActionRelatedAction "RequestGroup.action.relatedAction"
    prim action_id Id 14 "RequestGroup.action.relatedAction.actionId 1..1"
    prim relationship Code 1326 "RequestGroup.action.relatedAction.relationship 1..1"
    choice offset RequestGroupActionRelatedActionOffset "offset" "RequestGroup.action.relatedAction.offset[x] 0..1"
}

choice! { RequestGroupActionRelatedActionOffset "RequestGroup.action.relatedAction.offset[x]"
    view Duration "Duration"
    view Range "Range"
}

resource! { RiskAssessment "RiskAssessment"
    views identifier Identifier 696 "RiskAssessment.identifier 0..*"
    view based_on Reference 146 "RiskAssessment.basedOn 0..1"
    view parent Reference 1042 "RiskAssessment.parent 0..1"
    prim status Code 1493 "RiskAssessment.status 1..1"
    view method CodeableConcept 887 "RiskAssessment.method 0..1"
    view code CodeableConcept 214 "RiskAssessment.code 0..1"
    view subject Reference 1524 "RiskAssessment.subject 1..1"
    view encounter Reference 497 "RiskAssessment.encounter 0..1"
    choice occurrence RiskAssessmentOccurrence "occurrence" "RiskAssessment.occurrence[x] 0..1"
    view condition Reference 248 "RiskAssessment.condition 0..1"
    view performer Reference 1140 "RiskAssessment.performer 0..1"
    views reason_code CodeableConcept 1282 "RiskAssessment.reasonCode 0..*"
    views reason_reference Reference 1284 "RiskAssessment.reasonReference 0..*"
    views basis Reference 147 "RiskAssessment.basis 0..*"
    views prediction RiskAssessmentPrediction 1182 "RiskAssessment.prediction 0..*"
    prim mitigation String 902 "RiskAssessment.mitigation 0..1"
    views note Annotation 941 "RiskAssessment.note 0..*"
}

choice! { RiskAssessmentOccurrence "RiskAssessment.occurrence[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { RiskAssessmentPrediction "RiskAssessment.prediction"
    view outcome CodeableConcept 1014 "RiskAssessment.prediction.outcome 0..1"
    choice probability RiskAssessmentPredictionProbability "probability" "RiskAssessment.prediction.probability[x] 0..1"
    view qualitative_risk CodeableConcept 1253 "RiskAssessment.prediction.qualitativeRisk 0..1"
    prim relative_risk Decimal 1329 "RiskAssessment.prediction.relativeRisk 0..1"
    choice when RiskAssessmentPredictionWhen "when" "RiskAssessment.prediction.when[x] 0..1"
    prim rationale String 1274 "RiskAssessment.prediction.rationale 0..1"
}

choice! { RiskAssessmentPredictionProbability "RiskAssessment.prediction.probability[x]"
    prim Decimal "Decimal"
    view Range "Range"
}

choice! { RiskAssessmentPredictionWhen "RiskAssessment.prediction.when[x]"
    view Period "Period"
    view Range "Range"
}

resource! { SupplyDelivery "SupplyDelivery"
    views identifier Identifier 696 "SupplyDelivery.identifier 0..*"
    views based_on Reference 146 "SupplyDelivery.basedOn 0..*"
    views part_of Reference 1050 "SupplyDelivery.partOf 0..*"
    prim status Code 1493 "SupplyDelivery.status 0..1"
    view patient Reference 1067 "SupplyDelivery.patient 0..1"
    view r#type CodeableConcept 1627 "SupplyDelivery.type 0..1"
    view supplied_item SupplyDeliverySuppliedItem 1549 "SupplyDelivery.suppliedItem 0..1"
    choice occurrence SupplyDeliveryOccurrence "occurrence" "SupplyDelivery.occurrence[x] 0..1"
    view supplier Reference 1550 "SupplyDelivery.supplier 0..1"
    view destination Reference 414 "SupplyDelivery.destination 0..1"
    views receiver Reference 1289 "SupplyDelivery.receiver 0..*"
}

choice! { SupplyDeliveryOccurrence "SupplyDelivery.occurrence[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Timing "Timing"
}

element! { SupplyDeliverySuppliedItem "SupplyDelivery.suppliedItem"
    view quantity Quantity 1256 "SupplyDelivery.suppliedItem.quantity 0..1"
    choice item SupplyDeliverySuppliedItemItem "item" "SupplyDelivery.suppliedItem.item[x] 0..1"
}

choice! { SupplyDeliverySuppliedItemItem "SupplyDelivery.suppliedItem.item[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

resource! { SupplyRequest "SupplyRequest"
    views identifier Identifier 696 "SupplyRequest.identifier 0..*"
    prim status Code 1493 "SupplyRequest.status 0..1"
    view category CodeableConcept 187 "SupplyRequest.category 0..1"
    prim priority Code 1203 "SupplyRequest.priority 0..1"
    choice item SupplyRequestItem "item" "SupplyRequest.item[x] 1..1"
    view quantity Quantity 1256 "SupplyRequest.quantity 1..1"
    views parameter SupplyRequestParameter 1038 "SupplyRequest.parameter 0..*"
    choice occurrence SupplyRequestOccurrence "occurrence" "SupplyRequest.occurrence[x] 0..1"
    prim authored_on DateTime 126 "SupplyRequest.authoredOn 0..1"
    view requester Reference 1356 "SupplyRequest.requester 0..1"
    views supplier Reference 1550 "SupplyRequest.supplier 0..*"
    views reason_code CodeableConcept 1282 "SupplyRequest.reasonCode 0..*"
    views reason_reference Reference 1284 "SupplyRequest.reasonReference 0..*"
    view deliver_from Reference 402 "SupplyRequest.deliverFrom 0..1"
    view deliver_to Reference 403 "SupplyRequest.deliverTo 0..1"
}

choice! { SupplyRequestItem "SupplyRequest.item[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

choice! { SupplyRequestOccurrence "SupplyRequest.occurrence[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Timing "Timing"
}

element! { SupplyRequestParameter "SupplyRequest.parameter"
    view code CodeableConcept 214 "SupplyRequest.parameter.code 0..1"
    choice value SupplyRequestParameterValue "value" "SupplyRequest.parameter.value[x] 0..1"
}

choice! { SupplyRequestParameterValue "SupplyRequest.parameter.value[x]"
    view CodeableConcept "CodeableConcept"
    view Quantity "Quantity"
    view Range "Range"
    prim Boolean "Boolean"
}

resource! { VisionPrescription "VisionPrescription"
    views identifier Identifier 696 "VisionPrescription.identifier 0..*"
    prim status Code 1493 "VisionPrescription.status 1..1"
    prim created DateTime 297 "VisionPrescription.created 1..1"
    view patient Reference 1067 "VisionPrescription.patient 1..1"
    view encounter Reference 497 "VisionPrescription.encounter 0..1"
    prim date_written DateTime 325 "VisionPrescription.dateWritten 1..1"
    view prescriber Reference 1189 "VisionPrescription.prescriber 1..1"
    views lens_specification VisionPrescriptionLensSpecification 797 "VisionPrescription.lensSpecification 1..*"
}

element! { VisionPrescriptionLensSpecification "VisionPrescription.lensSpecification"
    view product CodeableConcept 1216 "VisionPrescription.lensSpecification.product 1..1"
    prim eye Code 549 "VisionPrescription.lensSpecification.eye 1..1"
    prim sphere Decimal 1483 "VisionPrescription.lensSpecification.sphere 0..1"
    prim cylinder Decimal 308 "VisionPrescription.lensSpecification.cylinder 0..1"
    prim axis Integer 140 "VisionPrescription.lensSpecification.axis 0..1"
    views prism VisionPrescriptionLensSpecificationPrism 1204 "VisionPrescription.lensSpecification.prism 0..*"
    prim add Decimal 22 "VisionPrescription.lensSpecification.add 0..1"
    prim power Decimal 1169 "VisionPrescription.lensSpecification.power 0..1"
    prim back_curve Decimal 141 "VisionPrescription.lensSpecification.backCurve 0..1"
    prim diameter Decimal 436 "VisionPrescription.lensSpecification.diameter 0..1"
    view duration Quantity 476 "VisionPrescription.lensSpecification.duration 0..1"
    prim color String 225 "VisionPrescription.lensSpecification.color 0..1"
    prim brand String 165 "VisionPrescription.lensSpecification.brand 0..1"
    views note Annotation 941 "VisionPrescription.lensSpecification.note 0..*"
}

element! { VisionPrescriptionLensSpecificationPrism "VisionPrescription.lensSpecification.prism"
    prim amount Decimal 69 "VisionPrescription.lensSpecification.prism.amount 1..1"
    prim base Code 142 "VisionPrescription.lensSpecification.prism.base 1..1"
}
