//! Typed views: core.
//!
//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.

use super::super::support::*;
use super::types::*;

resource! { AllergyIntolerance "AllergyIntolerance"
    views identifier Identifier 696 "AllergyIntolerance.identifier 0..*"
    view clinical_status CodeableConcept 210 "AllergyIntolerance.clinicalStatus 0..1"
    view verification_status CodeableConcept 1732 "AllergyIntolerance.verificationStatus 0..1"
    prim r#type Code 1627 "AllergyIntolerance.type 0..1"
    prims category Code 187 "AllergyIntolerance.category 0..*"
    prim criticality Code 303 "AllergyIntolerance.criticality 0..1"
    view code CodeableConcept 214 "AllergyIntolerance.code 0..1"
    view patient Reference 1067 "AllergyIntolerance.patient 1..1"
    view encounter Reference 497 "AllergyIntolerance.encounter 0..1"
    choice onset AllergyIntoleranceOnset "onset" "AllergyIntolerance.onset[x] 0..1"
    prim recorded_date DateTime 1294 "AllergyIntolerance.recordedDate 0..1"
    view recorder Reference 1296 "AllergyIntolerance.recorder 0..1"
    view asserter Reference 106 "AllergyIntolerance.asserter 0..1"
    prim last_occurrence DateTime 784 "AllergyIntolerance.lastOccurrence 0..1"
    views note Annotation 941 "AllergyIntolerance.note 0..*"
    views reaction AllergyIntoleranceReaction 1276 "AllergyIntolerance.reaction 0..*"
}

choice! { AllergyIntoleranceOnset "AllergyIntolerance.onset[x]"
    prim DateTime "DateTime"
    view Age "Age"
    view Period "Period"
    view Range "Range"
    prim String "String"
}

element! { AllergyIntoleranceReaction "AllergyIntolerance.reaction"
    view substance CodeableConcept 1535 "AllergyIntolerance.reaction.substance 0..1"
    views manifestation CodeableConcept 829 "AllergyIntolerance.reaction.manifestation 1..*"
    prim description String 412 "AllergyIntolerance.reaction.description 0..1"
    prim onset DateTime 980 "AllergyIntolerance.reaction.onset 0..1"
    prim severity Code 1436 "AllergyIntolerance.reaction.severity 0..1"
    view exposure_route CodeableConcept 540 "AllergyIntolerance.reaction.exposureRoute 0..1"
    views note Annotation 941 "AllergyIntolerance.reaction.note 0..*"
}

resource! { Bundle "Bundle"
    view identifier Identifier 696 "Bundle.identifier 0..1"
    prim r#type Code 1627 "Bundle.type 1..1"
    prim timestamp Instant 1601 "Bundle.timestamp 0..1"
    prim total UnsignedInt 1617 "Bundle.total 0..1"
    views link BundleLink 807 "Bundle.link 0..*"
    views entry BundleEntry 508 "Bundle.entry 0..*"
    view signature Signature 1443 "Bundle.signature 0..1"
}

element! { BundleEntry "Bundle.entry"
    views link BundleLink 807 "Bundle.entry.link 0..*"
    prim full_url Uri 641 "Bundle.entry.fullUrl 0..1"
    node resource 1366 "Bundle.entry.resource 0..1"
    view search BundleEntrySearch 1405 "Bundle.entry.search 0..1"
    view request BundleEntryRequest 1348 "Bundle.entry.request 0..1"
    view response BundleEntryResponse 1369 "Bundle.entry.response 0..1"
}

element! { BundleEntryRequest "Bundle.entry.request"
    prim method Code 887 "Bundle.entry.request.method 1..1"
    prim url Uri 1646 "Bundle.entry.request.url 1..1"
    prim if_none_match String 702 "Bundle.entry.request.ifNoneMatch 0..1"
    prim if_modified_since Instant 700 "Bundle.entry.request.ifModifiedSince 0..1"
    prim if_match String 699 "Bundle.entry.request.ifMatch 0..1"
    prim if_none_exist String 701 "Bundle.entry.request.ifNoneExist 0..1"
}

element! { BundleEntryResponse "Bundle.entry.response"
    prim status String 1493 "Bundle.entry.response.status 1..1"
    prim location Uri 812 "Bundle.entry.response.location 0..1"
    prim etag String 514 "Bundle.entry.response.etag 0..1"
    prim last_modified Instant 783 "Bundle.entry.response.lastModified 0..1"
    node outcome 1014 "Bundle.entry.response.outcome 0..1"
}

element! { BundleEntrySearch "Bundle.entry.search"
    prim mode Code 904 "Bundle.entry.search.mode 0..1"
    prim score Decimal 1403 "Bundle.entry.search.score 0..1"
}

element! { BundleLink "Bundle.link"
    prim relation String 1325 "Bundle.link.relation 1..1"
    prim url Uri 1646 "Bundle.link.url 1..1"
}

resource! { CarePlan "CarePlan"
    views identifier Identifier 696 "CarePlan.identifier 0..*"
    prims instantiates_canonical Canonical 740 "CarePlan.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "CarePlan.instantiatesUri 0..*"
    views based_on Reference 146 "CarePlan.basedOn 0..*"
    views replaces Reference 1339 "CarePlan.replaces 0..*"
    views part_of Reference 1050 "CarePlan.partOf 0..*"
    prim status Code 1493 "CarePlan.status 1..1"
    prim intent Code 748 "CarePlan.intent 1..1"
    views category CodeableConcept 187 "CarePlan.category 0..*"
    prim title String 1612 "CarePlan.title 0..1"
    prim description String 412 "CarePlan.description 0..1"
    view subject Reference 1524 "CarePlan.subject 1..1"
    view encounter Reference 497 "CarePlan.encounter 0..1"
    view period Period 1145 "CarePlan.period 0..1"
    prim created DateTime 297 "CarePlan.created 0..1"
    view author Reference 120 "CarePlan.author 0..1"
    views contributor Reference 279 "CarePlan.contributor 0..*"
    views care_team Reference 182 "CarePlan.careTeam 0..*"
    views addresses Reference 35 "CarePlan.addresses 0..*"
    views supporting_info Reference 1554 "CarePlan.supportingInfo 0..*"
    views goal Reference 660 "CarePlan.goal 0..*"
    views activity CarePlanActivity 16 "CarePlan.activity 0..*"
    views note Annotation 941 "CarePlan.note 0..*"
}

element! { CarePlanActivity "CarePlan.activity"
    views outcome_codeable_concept CodeableConcept 1016 "CarePlan.activity.outcomeCodeableConcept 0..*"
    views outcome_reference Reference 1018 "CarePlan.activity.outcomeReference 0..*"
    views progress Annotation 1232 "CarePlan.activity.progress 0..*"
    view reference Reference 1298 "CarePlan.activity.reference 0..1"
    view detail CarePlanActivityDetail 415 "CarePlan.activity.detail 0..1"
}

element! { CarePlanActivityDetail "CarePlan.activity.detail"
    prim kind Code 777 "CarePlan.activity.detail.kind 0..1"
    prims instantiates_canonical Canonical 740 "CarePlan.activity.detail.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "CarePlan.activity.detail.instantiatesUri 0..*"
    view code CodeableConcept 214 "CarePlan.activity.detail.code 0..1"
    views reason_code CodeableConcept 1282 "CarePlan.activity.detail.reasonCode 0..*"
    views reason_reference Reference 1284 "CarePlan.activity.detail.reasonReference 0..*"
    views goal Reference 660 "CarePlan.activity.detail.goal 0..*"
    prim status Code 1493 "CarePlan.activity.detail.status 1..1"
    view status_reason CodeableConcept 1496 "CarePlan.activity.detail.statusReason 0..1"
    prim do_not_perform Boolean 455 "CarePlan.activity.detail.doNotPerform 0..1"
    choice scheduled CarePlanActivityDetailScheduled "scheduled" "CarePlan.activity.detail.scheduled[x] 0..1"
    view location Reference 812 "CarePlan.activity.detail.location 0..1"
    views performer Reference 1140 "CarePlan.activity.detail.performer 0..*"
    choice product CarePlanActivityDetailProduct "product" "CarePlan.activity.detail.product[x] 0..1"
    view daily_amount Quantity 309 "CarePlan.activity.detail.dailyAmount 0..1"
    view quantity Quantity 1256 "CarePlan.activity.detail.quantity 0..1"
    prim description String 412 "CarePlan.activity.detail.description 0..1"
}

choice! { CarePlanActivityDetailScheduled "CarePlan.activity.detail.scheduled[x]"
    view Timing "Timing"
    view Period "Period"
    prim String "String"
}

choice! { CarePlanActivityDetailProduct "CarePlan.activity.detail.product[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

resource! { CareTeam "CareTeam"
    views identifier Identifier 696 "CareTeam.identifier 0..*"
    prim status Code 1493 "CareTeam.status 0..1"
    views category CodeableConcept 187 "CareTeam.category 0..*"
    prim name String 928 "CareTeam.name 0..1"
    view subject Reference 1524 "CareTeam.subject 0..1"
    view encounter Reference 497 "CareTeam.encounter 0..1"
    view period Period 1145 "CareTeam.period 0..1"
    views participant CareTeamParticipant 1051 "CareTeam.participant 0..*"
    views reason_code CodeableConcept 1282 "CareTeam.reasonCode 0..*"
    views reason_reference Reference 1284 "CareTeam.reasonReference 0..*"
    views managing_organization Reference 827 "CareTeam.managingOrganization 0..*"
    views telecom ContactPoint 1579 "CareTeam.telecom 0..*"
    views note Annotation 941 "CareTeam.note 0..*"
}

element! { CareTeamParticipant "CareTeam.participant"
    views role CodeableConcept 1389 "CareTeam.participant.role 0..*"
    view member Reference 882 "CareTeam.participant.member 0..1"
    view on_behalf_of Reference 977 "CareTeam.participant.onBehalfOf 0..1"
    view period Period 1145 "CareTeam.participant.period 0..1"
}

resource! { Claim "Claim"
    views identifier Identifier 696 "Claim.identifier 0..*"
    prim status Code 1493 "Claim.status 1..1"
    view r#type CodeableConcept 1627 "Claim.type 1..1"
    view sub_type CodeableConcept 1522 "Claim.subType 0..1"
    prim r#use Code 1649 "Claim.use 1..1"
    view patient Reference 1067 "Claim.patient 1..1"
    view billable_period Period 154 "Claim.billablePeriod 0..1"
    prim created DateTime 297 "Claim.created 1..1"
    view enterer Reference 504 "Claim.enterer 0..1"
    view insurer Reference 744 "Claim.insurer 0..1"
    view provider Reference 1239 "Claim.provider 1..1"
    view priority CodeableConcept 1203 "Claim.priority 1..1"
    view funds_reserve CodeableConcept 644 "Claim.fundsReserve 0..1"
    views related ClaimRelated 1319 "Claim.related 0..*"
    view prescription Reference 1190 "Claim.prescription 0..1"
    view original_prescription Reference 1010 "Claim.originalPrescription 0..1"
    view payee ClaimPayee 1122 "Claim.payee 0..1"
    view referral Reference 1311 "Claim.referral 0..1"
    view facility Reference 552 "Claim.facility 0..1"
    views care_team ClaimCareTeam 182 "Claim.careTeam 0..*"
    views supporting_info ClaimSupportingInfo 1554 "Claim.supportingInfo 0..*"
    views diagnosis ClaimDiagnosis 431 "Claim.diagnosis 0..*"
    views procedure ClaimProcedure 1208 "Claim.procedure 0..*"
    views insurance ClaimInsurance 743 "Claim.insurance 1..*"
    view accident ClaimAccident 10 "Claim.accident 0..1"
    views item ClaimItem 769 "Claim.item 0..*"
    view total Money 1617 "Claim.total 0..1"
}

element! { ClaimAccident "Claim.accident"
    prim date Date 316 "Claim.accident.date 1..1"
    view r#type CodeableConcept 1627 "Claim.accident.type 0..1"
    choice location ClaimAccidentLocation "location" "Claim.accident.location[x] 0..1"
}

choice! { ClaimAccidentLocation "Claim.accident.location[x]"
    view Address "Address"
    view Reference "Reference"
}

element! { ClaimCareTeam "Claim.careTeam"
    prim sequence PositiveInt 1419 "Claim.careTeam.sequence 1..1"
    view provider Reference 1239 "Claim.careTeam.provider 1..1"
    prim responsible Boolean 1373 "Claim.careTeam.responsible 0..1"
    view role CodeableConcept 1389 "Claim.careTeam.role 0..1"
    view qualification CodeableConcept 1250 "Claim.careTeam.qualification 0..1"
}

element! { ClaimDiagnosis "Claim.diagnosis"
    prim sequence PositiveInt 1419 "Claim.diagnosis.sequence 1..1"
    choice diagnosis ClaimDiagnosisDiagnosis "diagnosis" "Claim.diagnosis.diagnosis[x] 1..1"
    views r#type CodeableConcept 1627 "Claim.diagnosis.type 0..*"
    view on_admission CodeableConcept 976 "Claim.diagnosis.onAdmission 0..1"
    view package_code CodeableConcept 1029 "Claim.diagnosis.packageCode 0..1"
}

choice! { ClaimDiagnosisDiagnosis "Claim.diagnosis.diagnosis[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { ClaimInsurance "Claim.insurance"
    prim sequence PositiveInt 1419 "Claim.insurance.sequence 1..1"
    prim focal Boolean 621 "Claim.insurance.focal 1..1"
    view identifier Identifier 696 "Claim.insurance.identifier 0..1"
    view coverage Reference 295 "Claim.insurance.coverage 1..1"
    prim business_arrangement String 166 "Claim.insurance.businessArrangement 0..1"
    prims pre_auth_ref String 1174 "Claim.insurance.preAuthRef 0..*"
    view claim_response Reference 205 "Claim.insurance.claimResponse 0..1"
}

element! { ClaimItem "Claim.item"
    prim sequence PositiveInt 1419 "Claim.item.sequence 1..1"
    prims care_team_sequence PositiveInt 183 "Claim.item.careTeamSequence 0..*"
    prims diagnosis_sequence PositiveInt 434 "Claim.item.diagnosisSequence 0..*"
    prims procedure_sequence PositiveInt 1212 "Claim.item.procedureSequence 0..*"
    prims information_sequence PositiveInt 727 "Claim.item.informationSequence 0..*"
    view revenue CodeableConcept 1383 "Claim.item.revenue 0..1"
    view category CodeableConcept 187 "Claim.item.category 0..1"
    view product_or_service CodeableConcept 1222 "Claim.item.productOrService 1..1"
    views modifier CodeableConcept 907 "Claim.item.modifier 0..*"
    views program_code CodeableConcept 1230 "Claim.item.programCode 0..*"
    choice serviced ClaimItemServiced "serviced" "Claim.item.serviced[x] 0..1"
    choice location ClaimItemLocation "location" "Claim.item.location[x] 0..1"
    view quantity Quantity 1256 "Claim.item.quantity 0..1"
    view unit_price Money 1641 "Claim.item.unitPrice 0..1"
    prim factor Decimal 554 "Claim.item.factor 0..1"
    view net Money 935 "Claim.item.net 0..1"
    views udi Reference 1632 "Claim.item.udi 0..*"
    view body_site CodeableConcept 157 "Claim.item.bodySite 0..1"
    views sub_site CodeableConcept 1521 "Claim.item.subSite 0..*"
    views encounter Reference 497 "Claim.item.encounter 0..*"
    views detail ClaimItemDetail 415 "Claim.item.detail 0..*"
}

choice! { ClaimItemServiced "Claim.item.serviced[x]"
    prim Date "Date"
    view Period "Period"
}

choice! { ClaimItemLocation "Claim.item.location[x]"
    view CodeableConcept "CodeableConcept"
    view Address "Address"
    view Reference "Reference"
}

element! { ClaimItemDetail "Claim.item.detail"
    prim sequence PositiveInt 1419 "Claim.item.detail.sequence 1..1"
    view revenue CodeableConcept 1383 "Claim.item.detail.revenue 0..1"
    view category CodeableConcept 187 "Claim.item.detail.category 0..1"
    view product_or_service CodeableConcept 1222 "Claim.item.detail.productOrService 1..1"
    views modifier CodeableConcept 907 "Claim.item.detail.modifier 0..*"
    views program_code CodeableConcept 1230 "Claim.item.detail.programCode 0..*"
    view quantity Quantity 1256 "Claim.item.detail.quantity 0..1"
    view unit_price Money 1641 "Claim.item.detail.unitPrice 0..1"
    prim factor Decimal 554 "Claim.item.detail.factor 0..1"
    view net Money 935 "Claim.item.detail.net 0..1"
    views udi Reference 1632 "Claim.item.detail.udi 0..*"
    views sub_detail ClaimItemDetailSubDetail 1519 "Claim.item.detail.subDetail 0..*"
}

element! { ClaimItemDetailSubDetail "Claim.item.detail.subDetail"
    prim sequence PositiveInt 1419 "Claim.item.detail.subDetail.sequence 1..1"
    view revenue CodeableConcept 1383 "Claim.item.detail.subDetail.revenue 0..1"
    view category CodeableConcept 187 "Claim.item.detail.subDetail.category 0..1"
    view product_or_service CodeableConcept 1222 "Claim.item.detail.subDetail.productOrService 1..1"
    views modifier CodeableConcept 907 "Claim.item.detail.subDetail.modifier 0..*"
    views program_code CodeableConcept 1230 "Claim.item.detail.subDetail.programCode 0..*"
    view quantity Quantity 1256 "Claim.item.detail.subDetail.quantity 0..1"
    view unit_price Money 1641 "Claim.item.detail.subDetail.unitPrice 0..1"
    prim factor Decimal 554 "Claim.item.detail.subDetail.factor 0..1"
    view net Money 935 "Claim.item.detail.subDetail.net 0..1"
    views udi Reference 1632 "Claim.item.detail.subDetail.udi 0..*"
}

element! { ClaimPayee "Claim.payee"
    view r#type CodeableConcept 1627 "Claim.payee.type 1..1"
    view party Reference 1062 "Claim.payee.party 0..1"
}

element! { ClaimProcedure "Claim.procedure"
    prim sequence PositiveInt 1419 "Claim.procedure.sequence 1..1"
    views r#type CodeableConcept 1627 "Claim.procedure.type 0..*"
    prim date DateTime 316 "Claim.procedure.date 0..1"
    choice procedure ClaimProcedureProcedure "procedure" "Claim.procedure.procedure[x] 1..1"
    views udi Reference 1632 "Claim.procedure.udi 0..*"
}

choice! { ClaimProcedureProcedure "Claim.procedure.procedure[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { ClaimRelated "Claim.related"
    view claim Reference 204 "Claim.related.claim 0..1"
    view relationship CodeableConcept 1326 "Claim.related.relationship 0..1"
    view reference Identifier 1298 "Claim.related.reference 0..1"
}

element! { ClaimSupportingInfo "Claim.supportingInfo"
    prim sequence PositiveInt 1419 "Claim.supportingInfo.sequence 1..1"
    view category CodeableConcept 187 "Claim.supportingInfo.category 1..1"
    view code CodeableConcept 214 "Claim.supportingInfo.code 0..1"
    choice timing ClaimSupportingInfoTiming "timing" "Claim.supportingInfo.timing[x] 0..1"
    choice value ClaimSupportingInfoValue "value" "Claim.supportingInfo.value[x] 0..1"
    view reason CodeableConcept 1281 "Claim.supportingInfo.reason 0..1"
}

choice! { ClaimSupportingInfoTiming "Claim.supportingInfo.timing[x]"
    prim Date "Date"
    view Period "Period"
}

choice! { ClaimSupportingInfoValue "Claim.supportingInfo.value[x]"
    prim Boolean "Boolean"
    prim String "String"
    view Quantity "Quantity"
    view Attachment "Attachment"
    view Reference "Reference"
}

resource! { Condition "Condition"
    views identifier Identifier 696 "Condition.identifier 0..*"
    view clinical_status CodeableConcept 210 "Condition.clinicalStatus 0..1"
    view verification_status CodeableConcept 1732 "Condition.verificationStatus 0..1"
    views category CodeableConcept 187 "Condition.category 0..*"
    view severity CodeableConcept 1436 "Condition.severity 0..1"
    view code CodeableConcept 214 "Condition.code 0..1"
    views body_site CodeableConcept 157 "Condition.bodySite 0..*"
    view subject Reference 1524 "Condition.subject 1..1"
    view encounter Reference 497 "Condition.encounter 0..1"
    choice onset ConditionOnset "onset" "Condition.onset[x] 0..1"
    choice abatement ConditionAbatement "abatement" "Condition.abatement[x] 0..1"
    prim recorded_date DateTime 1294 "Condition.recordedDate 0..1"
    view recorder Reference 1296 "Condition.recorder 0..1"
    view asserter Reference 106 "Condition.asserter 0..1"
    views stage ConditionStage 1485 "Condition.stage 0..*"
    views evidence ConditionEvidence 521 "Condition.evidence 0..*"
    views note Annotation 941 "Condition.note 0..*"
}

choice! { ConditionOnset "Condition.onset[x]"
    prim DateTime "DateTime"
    view Age "Age"
    view Period "Period"
    view Range "Range"
    prim String "String"
}

choice! { ConditionAbatement "Condition.abatement[x]"
    prim DateTime "DateTime"
    view Age "Age"
    view Period "Period"
    view Range "Range"
    prim String "String"
}

element! { ConditionEvidence "Condition.evidence"
    views code CodeableConcept 214 "Condition.evidence.code 0..*"
    views detail Reference 415 "Condition.evidence.detail 0..*"
}

element! { ConditionStage "Condition.stage"
    view summary CodeableConcept 1545 "Condition.stage.summary 0..1"
    views assessment Reference 107 "Condition.stage.assessment 0..*"
    view r#type CodeableConcept 1627 "Condition.stage.type 0..1"
}

resource! { Coverage "Coverage"
    views identifier Identifier 696 "Coverage.identifier 0..*"
    prim status Code 1493 "Coverage.status 1..1"
    view r#type CodeableConcept 1627 "Coverage.type 0..1"
    view policy_holder Reference 1162 "Coverage.policyHolder 0..1"
    view subscriber Reference 1533 "Coverage.subscriber 0..1"
    prim subscriber_id String 1534 "Coverage.subscriberId 0..1"
    view beneficiary Reference 150 "Coverage.beneficiary 1..1"
    prim dependent String 406 "Coverage.dependent 0..1"
    view relationship CodeableConcept 1326 "Coverage.relationship 0..1"
    view period Period 1145 "Coverage.period 0..1"
    views payor Reference 1134 "Coverage.payor 1..*"
    views r#class CoverageClass 206 "Coverage.class 0..*"
    prim order PositiveInt 994 "Coverage.order 0..1"
    prim network String 936 "Coverage.network 0..1"
    views cost_to_beneficiary CoverageCostToBeneficiary 288 "Coverage.costToBeneficiary 0..*"
    prim subrogation Boolean 1532 "Coverage.subrogation 0..1"
    views contract Reference 275 "Coverage.contract 0..*"
}

element! { CoverageClass "Coverage.class"
    view r#type CodeableConcept 1627 "Coverage.class.type 1..1"
    prim value String 1670 "Coverage.class.value 1..1"
    prim name String 928 "Coverage.class.name 0..1"
}

element! { CoverageCostToBeneficiary "Coverage.costToBeneficiary"
    view r#type CodeableConcept 1627 "Coverage.costToBeneficiary.type 0..1"
    choice value CoverageCostToBeneficiaryValue "value" "Coverage.costToBeneficiary.value[x] 1..1"
    views exception CoverageCostToBeneficiaryException 526 "Coverage.costToBeneficiary.exception 0..*"
}

choice! { CoverageCostToBeneficiaryValue "Coverage.costToBeneficiary.value[x]"
    view Quantity "Quantity"
    view Money "Money"
}

element! { CoverageCostToBeneficiaryException "Coverage.costToBeneficiary.exception"
    view r#type CodeableConcept 1627 "Coverage.costToBeneficiary.exception.type 1..1"
    view period Period 1145 "Coverage.costToBeneficiary.exception.period 0..1"
}

resource! { Device "Device"
    views identifier Identifier 696 "Device.identifier 0..*"
    view definition Reference 391 "Device.definition 0..1"
    views udi_carrier DeviceUdiCarrier 1633 "Device.udiCarrier 0..*"
    prim status Code 1493 "Device.status 0..1"
    views status_reason CodeableConcept 1496 "Device.statusReason 0..*"
    prim distinct_identifier String 451 "Device.distinctIdentifier 0..1"
    prim manufacturer String 835 "Device.manufacturer 0..1"
    prim manufacture_date DateTime 832 "Device.manufactureDate 0..1"
    prim expiration_date DateTime 534 "Device.expirationDate 0..1"
    prim lot_number String 821 "Device.lotNumber 0..1"
    prim serial_number String 1422 "Device.serialNumber 0..1"
    views device_name DeviceDeviceName 430 "Device.deviceName 0..*"
    prim model_number String 905 "Device.modelNumber 0..1"
    prim part_number String 1049 "Device.partNumber 0..1"
    view r#type CodeableConcept 1627 "Device.type 0..1"
    views specialization DeviceSpecialization 1475 "Device.specialization 0..*"
    views version DeviceVersion 1735 "Device.version 0..*"
    views property DeviceProperty 1233 "Device.property 0..*"
    view patient Reference 1067 "Device.patient 0..1"
    view owner Reference 1028 "Device.owner 0..1"
    views contact ContactPoint 259 "Device.contact 0..*"
    view location Reference 812 "Device.location 0..1"
    prim url Uri 1646 "Device.url 0..1"
    views note Annotation 941 "Device.note 0..*"
    views safety CodeableConcept 1395 "Device.safety 0..*"
    view parent Reference 1042 "Device.parent 0..1"
}

element! { DeviceDeviceName "Device.deviceName"
    prim name String 928 "Device.deviceName.name 1..1"
    prim r#type Code 1627 "Device.deviceName.type 1..1"
}

element! { DeviceProperty "Device.property"
    view r#type CodeableConcept 1627 "Device.property.type 1..1"
    views value_quantity Quantity 1705 "Device.property.valueQuantity 0..*"
    views value_code CodeableConcept 1678 "Device.property.valueCode 0..*"
}

element! { DeviceSpecialization "Device.specialization"
    view system_type CodeableConcept 1563 "Device.specialization.systemType 1..1"
    prim version String 1735 "Device.specialization.version 0..1"
}

element! { DeviceUdiCarrier "Device.udiCarrier"
    prim device_identifier String 429 "Device.udiCarrier.deviceIdentifier 0..1"
    prim issuer Uri 768 "Device.udiCarrier.issuer 0..1"
    prim jurisdiction Uri 773 "Device.udiCarrier.jurisdiction 0..1"
    prim carrier_a_i_d_c Base64Binary 184 "Device.udiCarrier.carrierAIDC 0..1"
    prim carrier_h_r_f String 185 "Device.udiCarrier.carrierHRF 0..1"
    prim entry_type Code 509 "Device.udiCarrier.entryType 0..1"
}

element! { DeviceVersion "Device.version"
    view r#type CodeableConcept 1627 "Device.version.type 0..1"
    view component Identifier 239 "Device.version.component 0..1"
    prim value String 1670 "Device.version.value 1..1"
}

resource! { DiagnosticReport "DiagnosticReport"
    views identifier Identifier 696 "DiagnosticReport.identifier 0..*"
    views based_on Reference 146 "DiagnosticReport.basedOn 0..*"
    prim status Code 1493 "DiagnosticReport.status 1..1"
    views category CodeableConcept 187 "DiagnosticReport.category 0..*"
    view code CodeableConcept 214 "DiagnosticReport.code 1..1"
    view subject Reference 1524 "DiagnosticReport.subject 0..1"
    view encounter Reference 497 "DiagnosticReport.encounter 0..1"
    choice effective DiagnosticReportEffective "effective" "DiagnosticReport.effective[x] 0..1"
    prim issued Instant 767 "DiagnosticReport.issued 0..1"
    views performer Reference 1140 "DiagnosticReport.performer 0..*"
    views results_interpreter Reference 1381 "DiagnosticReport.resultsInterpreter 0..*"
    views specimen Reference 1480 "DiagnosticReport.specimen 0..*"
    views result Reference 1378 "DiagnosticReport.result 0..*"
    views imaging_study Reference 704 "DiagnosticReport.imagingStudy 0..*"
    views media DiagnosticReportMedia 877 "DiagnosticReport.media 0..*"
    prim conclusion String 246 "DiagnosticReport.conclusion 0..1"
    views conclusion_code CodeableConcept 247 "DiagnosticReport.conclusionCode 0..*"
    views presented_form Attachment 1194 "DiagnosticReport.presentedForm 0..*"
}

choice! { DiagnosticReportEffective "DiagnosticReport.effective[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { DiagnosticReportMedia "DiagnosticReport.media"
    prim comment String 227 "DiagnosticReport.media.comment 0..1"
    view link Reference 807 "DiagnosticReport.media.link 1..1"
}

resource! { DocumentReference "DocumentReference"
    view master_identifier Identifier 845 "DocumentReference.masterIdentifier 0..1"
    views identifier Identifier 696 "DocumentReference.identifier 0..*"
    prim status Code 1493 "DocumentReference.status 1..1"
    prim doc_status Code 456 "DocumentReference.docStatus 0..1"
    view r#type CodeableConcept 1627 "DocumentReference.type 0..1"
    views category CodeableConcept 187 "DocumentReference.category 0..*"
    view subject Reference 1524 "DocumentReference.subject 0..1"
    prim date Instant 316 "DocumentReference.date 0..1"
    views author Reference 120 "DocumentReference.author 0..*"
    view authenticator Reference 119 "DocumentReference.authenticator 0..1"
    view custodian Reference 306 "DocumentReference.custodian 0..1"
    views relates_to DocumentReferenceRelatesTo 1324 "DocumentReference.relatesTo 0..*"
    prim description String 412 "DocumentReference.description 0..1"
    views security_label CodeableConcept 1413 "DocumentReference.securityLabel 0..*"
    views content DocumentReferenceContent 264 "DocumentReference.content 1..*"
    view context DocumentReferenceContext 271 "DocumentReference.context 0..1"
}

element! { DocumentReferenceContent "DocumentReference.content"
    view attachment Attachment 115 "DocumentReference.content.attachment 1..1"
    view format Coding 632 "DocumentReference.content.format 0..1"
}

element! { DocumentReferenceContext "DocumentReference.context"
    views encounter Reference 497 "DocumentReference.context.encounter 0..*"
    views event CodeableConcept 517 "DocumentReference.context.event 0..*"
    view period Period 1145 "DocumentReference.context.period 0..1"
    view facility_type CodeableConcept 553 "DocumentReference.context.facilityType 0..1"
    view practice_setting CodeableConcept 1170 "DocumentReference.context.practiceSetting 0..1"
    view source_patient_info Reference 1465 "DocumentReference.context.sourcePatientInfo 0..1"
    views related Reference 1319 "DocumentReference.context.related 0..*"
}

element! { DocumentReferenceRelatesTo "DocumentReference.relatesTo"
    prim code Code 214 "DocumentReference.relatesTo.code 1..1"
    view target Reference 1565 "DocumentReference.relatesTo.target 1..1"
}

resource! { Encounter "Encounter"
    views identifier Identifier 696 "Encounter.identifier 0..*"
    prim status Code 1493 "Encounter.status 1..1"
    views status_history EncounterStatusHistory 1495 "Encounter.statusHistory 0..*"
    view r#class Coding 206 "Encounter.class 1..1"
    views class_history EncounterClassHistory 207 "Encounter.classHistory 0..*"
    views r#type CodeableConcept 1627 "Encounter.type 0..*"
    view service_type CodeableConcept 1432 "Encounter.serviceType 0..1"
    view priority CodeableConcept 1203 "Encounter.priority 0..1"
    view subject Reference 1524 "Encounter.subject 0..1"
    views episode_of_care Reference 510 "Encounter.episodeOfCare 0..*"
    views based_on Reference 146 "Encounter.basedOn 0..*"
    views participant EncounterParticipant 1051 "Encounter.participant 0..*"
    views appointment Reference 96 "Encounter.appointment 0..*"
    view period Period 1145 "Encounter.period 0..1"
    view length Duration 796 "Encounter.length 0..1"
    views reason_code CodeableConcept 1282 "Encounter.reasonCode 0..*"
    views reason_reference Reference 1284 "Encounter.reasonReference 0..*"
    views diagnosis EncounterDiagnosis 431 "Encounter.diagnosis 0..*"
    views account Reference 11 "Encounter.account 0..*"
    view hospitalization EncounterHospitalization 688 "Encounter.hospitalization 0..1"
    views location EncounterLocation 812 "Encounter.location 0..*"
    view service_provider Reference 1430 "Encounter.serviceProvider 0..1"
    view part_of Reference 1050 "Encounter.partOf 0..1"
}

element! { EncounterClassHistory "Encounter.classHistory"
    view r#class Coding 206 "Encounter.classHistory.class 1..1"
    view period Period 1145 "Encounter.classHistory.period 1..1"
}

element! { EncounterDiagnosis "Encounter.diagnosis"
    view condition Reference 248 "Encounter.diagnosis.condition 1..1"
    view r#use CodeableConcept 1649 "Encounter.diagnosis.use 0..1"
    prim rank PositiveInt 1267 "Encounter.diagnosis.rank 0..1"
}

element! { EncounterHospitalization "Encounter.hospitalization"
    view pre_admission_identifier Identifier 1172 "Encounter.hospitalization.preAdmissionIdentifier 0..1"
    view origin Reference 1009 "Encounter.hospitalization.origin 0..1"
    view admit_source CodeableConcept 44 "Encounter.hospitalization.admitSource 0..1"
    view re_admission CodeableConcept 1275 "Encounter.hospitalization.reAdmission 0..1"
    views diet_preference CodeableConcept 437 "Encounter.hospitalization.dietPreference 0..*"
    views special_courtesy CodeableConcept 1471 "Encounter.hospitalization.specialCourtesy 0..*"
    views special_arrangement CodeableConcept 1470 "Encounter.hospitalization.specialArrangement 0..*"
    view destination Reference 414 "Encounter.hospitalization.destination 0..1"
    view discharge_disposition CodeableConcept 441 "Encounter.hospitalization.dischargeDisposition 0..1"
}

element! { EncounterLocation "Encounter.location"
    view location Reference 812 "Encounter.location.location 1..1"
    prim status Code 1493 "Encounter.location.status 0..1"
    view physical_type CodeableConcept 1155 "Encounter.location.physicalType 0..1"
    view period Period 1145 "Encounter.location.period 0..1"
}

element! { EncounterParticipant "Encounter.participant"
    views r#type CodeableConcept 1627 "Encounter.participant.type 0..*"
    view period Period 1145 "Encounter.participant.period 0..1"
    view individual Reference 724 "Encounter.participant.individual 0..1"
}

element! { EncounterStatusHistory "Encounter.statusHistory"
    prim status Code 1493 "Encounter.statusHistory.status 1..1"
    view period Period 1145 "Encounter.statusHistory.period 1..1"
}

resource! { ExplanationOfBenefit "ExplanationOfBenefit"
    views identifier Identifier 696 "ExplanationOfBenefit.identifier 0..*"
    prim status Code 1493 "ExplanationOfBenefit.status 1..1"
    view r#type CodeableConcept 1627 "ExplanationOfBenefit.type 1..1"
    view sub_type CodeableConcept 1522 "ExplanationOfBenefit.subType 0..1"
    prim r#use Code 1649 "ExplanationOfBenefit.use 1..1"
    view patient Reference 1067 "ExplanationOfBenefit.patient 1..1"
    view billable_period Period 154 "ExplanationOfBenefit.billablePeriod 0..1"
    prim created DateTime 297 "ExplanationOfBenefit.created 1..1"
    view enterer Reference 504 "ExplanationOfBenefit.enterer 0..1"
    view insurer Reference 744 "ExplanationOfBenefit.insurer 1..1"
    view provider Reference 1239 "ExplanationOfBenefit.provider 1..1"
    view priority CodeableConcept 1203 "ExplanationOfBenefit.priority 0..1"
    view funds_reserve_requested CodeableConcept 645 "ExplanationOfBenefit.fundsReserveRequested 0..1"
    view funds_reserve CodeableConcept 644 "ExplanationOfBenefit.fundsReserve 0..1"
    views related ExplanationOfBenefitRelated 1319 "ExplanationOfBenefit.related 0..*"
    view prescription Reference 1190 "ExplanationOfBenefit.prescription 0..1"
    view original_prescription Reference 1010 "ExplanationOfBenefit.originalPrescription 0..1"
    view payee ExplanationOfBenefitPayee 1122 "ExplanationOfBenefit.payee 0..1"
    view referral Reference 1311 "ExplanationOfBenefit.referral 0..1"
    view facility Reference 552 "ExplanationOfBenefit.facility 0..1"
    view claim Reference 204 "ExplanationOfBenefit.claim 0..1"
    view claim_response Reference 205 "ExplanationOfBenefit.claimResponse 0..1"
    prim outcome Code 1014 "ExplanationOfBenefit.outcome 1..1"
    prim disposition String 450 "ExplanationOfBenefit.disposition 0..1"
    prims pre_auth_ref String 1174 "ExplanationOfBenefit.preAuthRef 0..*"
    views pre_auth_ref_period Period 1175 "ExplanationOfBenefit.preAuthRefPeriod 0..*"
    views care_team ExplanationOfBenefitCareTeam 182 "ExplanationOfBenefit.careTeam 0..*"
    views supporting_info ExplanationOfBenefitSupportingInfo 1554 "ExplanationOfBenefit.supportingInfo 0..*"
    views diagnosis ExplanationOfBenefitDiagnosis 431 "ExplanationOfBenefit.diagnosis 0..*"
    views procedure ExplanationOfBenefitProcedure 1208 "ExplanationOfBenefit.procedure 0..*"
    prim precedence PositiveInt 1177 "ExplanationOfBenefit.precedence 0..1"
    views insurance ExplanationOfBenefitInsurance 743 "ExplanationOfBenefit.insurance 1..*"
    view accident ExplanationOfBenefitAccident 10 "ExplanationOfBenefit.accident 0..1"
    views item ExplanationOfBenefitItem 769 "ExplanationOfBenefit.item 0..*"
    views add_item ExplanationOfBenefitAddItem 23 "ExplanationOfBenefit.addItem 0..*"
    views adjudication ExplanationOfBenefitItemAdjudication 36 "ExplanationOfBenefit.adjudication 0..*"
    views total ExplanationOfBenefitTotal 1617 "ExplanationOfBenefit.total 0..*"
    view payment ExplanationOfBenefitPayment 1127 "ExplanationOfBenefit.payment 0..1"
    view form_code CodeableConcept 631 "ExplanationOfBenefit.formCode 0..1"
    view form Attachment 630 "ExplanationOfBenefit.form 0..1"
    views process_note ExplanationOfBenefitProcessNote 1214 "ExplanationOfBenefit.processNote 0..*"
    view benefit_period Period 153 "ExplanationOfBenefit.benefitPeriod 0..1"
    views benefit_balance ExplanationOfBenefitBenefitBalance 152 "ExplanationOfBenefit.benefitBalance 0..*"
}

element! { ExplanationOfBenefitAccident "ExplanationOfBenefit.accident"
    prim date Date 316 "ExplanationOfBenefit.accident.date 0..1"
    view r#type CodeableConcept 1627 "ExplanationOfBenefit.accident.type 0..1"
    choice location ExplanationOfBenefitAccidentLocation "location" "ExplanationOfBenefit.accident.location[x] 0..1"
}

choice! { ExplanationOfBenefitAccidentLocation "ExplanationOfBenefit.accident.location[x]"
    view Address "Address"
    view Reference "Reference"
}

element! { ExplanationOfBenefitAddItem "ExplanationOfBenefit.addItem"
    prims item_sequence PositiveInt 772 "ExplanationOfBenefit.addItem.itemSequence 0..*"
    prims detail_sequence PositiveInt 422 "ExplanationOfBenefit.addItem.detailSequence 0..*"
    prims sub_detail_sequence PositiveInt 1520 "ExplanationOfBenefit.addItem.subDetailSequence 0..*"
    views provider Reference 1239 "ExplanationOfBenefit.addItem.provider 0..*"
    view product_or_service CodeableConcept 1222 "ExplanationOfBenefit.addItem.productOrService 1..1"
    views modifier CodeableConcept 907 "ExplanationOfBenefit.addItem.modifier 0..*"
    views program_code CodeableConcept 1230 "ExplanationOfBenefit.addItem.programCode 0..*"
    choice serviced ExplanationOfBenefitAddItemServiced "serviced" "ExplanationOfBenefit.addItem.serviced[x] 0..1"
    choice location ExplanationOfBenefitAddItemLocation "location" "ExplanationOfBenefit.addItem.location[x] 0..1"
    view quantity Quantity 1256 "ExplanationOfBenefit.addItem.quantity 0..1"
    view unit_price Money 1641 "ExplanationOfBenefit.addItem.unitPrice 0..1"
    prim factor Decimal 554 "ExplanationOfBenefit.addItem.factor 0..1"
    view net Money 935 "ExplanationOfBenefit.addItem.net 0..1"
    view body_site CodeableConcept 157 "ExplanationOfBenefit.addItem.bodySite 0..1"
    views sub_site CodeableConcept 1521 "ExplanationOfBenefit.addItem.subSite 0..*"
    prims note_number PositiveInt 942 "ExplanationOfBenefit.addItem.noteNumber 0..*"
    views adjudication ExplanationOfBenefitItemAdjudication 36 "ExplanationOfBenefit.addItem.adjudication 0..*"
    views detail ExplanationOfBenefitAddItemDetail 415 "ExplanationOfBenefit.addItem.detail 0..*"
}

choice! { ExplanationOfBenefitAddItemServiced "ExplanationOfBenefit.addItem.serviced[x]"
    prim Date "Date"
    view Period "Period"
}

choice! { ExplanationOfBenefitAddItemLocation "ExplanationOfBenefit.addItem.location[x]"
    view CodeableConcept "CodeableConcept"
    view Address "Address"
    view Reference "Reference"
}

element! { ExplanationOfBenefitAddItemDetail "ExplanationOfBenefit.addItem.detail"
    view product_or_service CodeableConcept 1222 "ExplanationOfBenefit.addItem.detail.productOrService 1..1"
    views modifier CodeableConcept 907 "ExplanationOfBenefit.addItem.detail.modifier 0..*"
    view quantity Quantity 1256 "ExplanationOfBenefit.addItem.detail.quantity 0..1"
    view unit_price Money 1641 "ExplanationOfBenefit.addItem.detail.unitPrice 0..1"
    prim factor Decimal 554 "ExplanationOfBenefit.addItem.detail.factor 0..1"
    view net Money 935 "ExplanationOfBenefit.addItem.detail.net 0..1"
    prims note_number PositiveInt 942 "ExplanationOfBenefit.addItem.detail.noteNumber 0..*"
    views adjudication ExplanationOfBenefitItemAdjudication 36 "ExplanationOfBenefit.addItem.detail.adjudication 0..*"
    views sub_detail ExplanationOfBenefitAddItemDetailSubDetail 1519 "ExplanationOfBenefit.addItem.detail.subDetail 0..*"
}

element! { ExplanationOfBenefitAddItemDetailSubDetail "ExplanationOfBenefit.addItem.detail.subDetail"
    view product_or_service CodeableConcept 1222 "ExplanationOfBenefit.addItem.detail.subDetail.productOrService 1..1"
    views modifier CodeableConcept 907 "ExplanationOfBenefit.addItem.detail.subDetail.modifier 0..*"
    view quantity Quantity 1256 "ExplanationOfBenefit.addItem.detail.subDetail.quantity 0..1"
    view unit_price Money 1641 "ExplanationOfBenefit.addItem.detail.subDetail.unitPrice 0..1"
    prim factor Decimal 554 "ExplanationOfBenefit.addItem.detail.subDetail.factor 0..1"
    view net Money 935 "ExplanationOfBenefit.addItem.detail.subDetail.net 0..1"
    prims note_number PositiveInt 942 "ExplanationOfBenefit.addItem.detail.subDetail.noteNumber 0..*"
    views adjudication ExplanationOfBenefitItemAdjudication 36 "ExplanationOfBenefit.addItem.detail.subDetail.adjudication 0..*"
}

element! { ExplanationOfBenefitBenefitBalance "ExplanationOfBenefit.benefitBalance"
    view category CodeableConcept 187 "ExplanationOfBenefit.benefitBalance.category 1..1"
    prim excluded Boolean 529 "ExplanationOfBenefit.benefitBalance.excluded 0..1"
    prim name String 928 "ExplanationOfBenefit.benefitBalance.name 0..1"
    prim description String 412 "ExplanationOfBenefit.benefitBalance.description 0..1"
    view network CodeableConcept 936 "ExplanationOfBenefit.benefitBalance.network 0..1"
    view unit CodeableConcept 1638 "ExplanationOfBenefit.benefitBalance.unit 0..1"
    view term CodeableConcept 1584 "ExplanationOfBenefit.benefitBalance.term 0..1"
    views financial ExplanationOfBenefitBenefitBalanceFinancial 564 "ExplanationOfBenefit.benefitBalance.financial 0..*"
}

element! { ExplanationOfBenefitBenefitBalanceFinancial "ExplanationOfBenefit.benefitBalance.financial"
    view r#type CodeableConcept 1627 "ExplanationOfBenefit.benefitBalance.financial.type 1..1"
    choice allowed ExplanationOfBenefitBenefitBalanceFinancialAllowed "allowed" "ExplanationOfBenefit.benefitBalance.financial.allowed[x] 0..1"
    choice used ExplanationOfBenefitBenefitBalanceFinancialUsed "used" "ExplanationOfBenefit.benefitBalance.financial.used[x] 0..1"
}

choice! { ExplanationOfBenefitBenefitBalanceFinancialAllowed "ExplanationOfBenefit.benefitBalance.financial.allowed[x]"
    prim UnsignedInt "UnsignedInt"
    prim String "String"
    view Money "Money"
}

choice! { ExplanationOfBenefitBenefitBalanceFinancialUsed "ExplanationOfBenefit.benefitBalance.financial.used[x]"
    prim UnsignedInt "UnsignedInt"
    view Money "Money"
}

element! { ExplanationOfBenefitCareTeam "ExplanationOfBenefit.careTeam"
    prim sequence PositiveInt 1419 "ExplanationOfBenefit.careTeam.sequence 1..1"
    view provider Reference 1239 "ExplanationOfBenefit.careTeam.provider 1..1"
    prim responsible Boolean 1373 "ExplanationOfBenefit.careTeam.responsible 0..1"
    view role CodeableConcept 1389 "ExplanationOfBenefit.careTeam.role 0..1"
    view qualification CodeableConcept 1250 "ExplanationOfBenefit.careTeam.qualification 0..1"
}

element! { ExplanationOfBenefitDiagnosis "ExplanationOfBenefit.diagnosis"
    prim sequence PositiveInt 1419 "ExplanationOfBenefit.diagnosis.sequence 1..1"
    choice diagnosis ExplanationOfBenefitDiagnosisDiagnosis "diagnosis" "ExplanationOfBenefit.diagnosis.diagnosis[x] 1..1"
    views r#type CodeableConcept 1627 "ExplanationOfBenefit.diagnosis.type 0..*"
    view on_admission CodeableConcept 976 "ExplanationOfBenefit.diagnosis.onAdmission 0..1"
    view package_code CodeableConcept 1029 "ExplanationOfBenefit.diagnosis.packageCode 0..1"
}

choice! { ExplanationOfBenefitDiagnosisDiagnosis "ExplanationOfBenefit.diagnosis.diagnosis[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { ExplanationOfBenefitInsurance "ExplanationOfBenefit.insurance"
    prim focal Boolean 621 "ExplanationOfBenefit.insurance.focal 1..1"
    view coverage Reference 295 "ExplanationOfBenefit.insurance.coverage 1..1"
    prims pre_auth_ref String 1174 "ExplanationOfBenefit.insurance.preAuthRef 0..*"
}

element! { ExplanationOfBenefitItem "ExplanationOfBenefit.item"
    prim sequence PositiveInt 1419 "ExplanationOfBenefit.item.sequence 1..1"
    prims care_team_sequence PositiveInt 183 "ExplanationOfBenefit.item.careTeamSequence 0..*"
    prims diagnosis_sequence PositiveInt 434 "ExplanationOfBenefit.item.diagnosisSequence 0..*"
    prims procedure_sequence PositiveInt 1212 "ExplanationOfBenefit.item.procedureSequence 0..*"
    prims information_sequence PositiveInt 727 "ExplanationOfBenefit.item.informationSequence 0..*"
    view revenue CodeableConcept 1383 "ExplanationOfBenefit.item.revenue 0..1"
    view category CodeableConcept 187 "ExplanationOfBenefit.item.category 0..1"
    view product_or_service CodeableConcept 1222 "ExplanationOfBenefit.item.productOrService 1..1"
    views modifier CodeableConcept 907 "ExplanationOfBenefit.item.modifier 0..*"
    views program_code CodeableConcept 1230 "ExplanationOfBenefit.item.programCode 0..*"
    choice serviced ExplanationOfBenefitItemServiced "serviced" "ExplanationOfBenefit.item.serviced[x] 0..1"
    choice location ExplanationOfBenefitItemLocation "location" "ExplanationOfBenefit.item.location[x] 0..1"
    view quantity Quantity 1256 "ExplanationOfBenefit.item.quantity 0..1"
    view unit_price Money 1641 "ExplanationOfBenefit.item.unitPrice 0..1"
    prim factor Decimal 554 "ExplanationOfBenefit.item.factor 0..1"
    view net Money 935 "ExplanationOfBenefit.item.net 0..1"
    views udi Reference 1632 "ExplanationOfBenefit.item.udi 0..*"
    view body_site CodeableConcept 157 "ExplanationOfBenefit.item.bodySite 0..1"
    views sub_site CodeableConcept 1521 "ExplanationOfBenefit.item.subSite 0..*"
    views encounter Reference 497 "ExplanationOfBenefit.item.encounter 0..*"
    prims note_number PositiveInt 942 "ExplanationOfBenefit.item.noteNumber 0..*"
    views adjudication ExplanationOfBenefitItemAdjudication 36 "ExplanationOfBenefit.item.adjudication 0..*"
    views detail ExplanationOfBenefitItemDetail 415 "ExplanationOfBenefit.item.detail 0..*"
}

choice! { ExplanationOfBenefitItemServiced "ExplanationOfBenefit.item.serviced[x]"
    prim Date "Date"
    view Period "Period"
}

choice! { ExplanationOfBenefitItemLocation "ExplanationOfBenefit.item.location[x]"
    view CodeableConcept "CodeableConcept"
    view Address "Address"
    view Reference "Reference"
}

element! { ExplanationOfBenefitItemAdjudication "ExplanationOfBenefit.item.adjudication"
    view category CodeableConcept 187 "ExplanationOfBenefit.item.adjudication.category 1..1"
    view reason CodeableConcept 1281 "ExplanationOfBenefit.item.adjudication.reason 0..1"
    view amount Money 69 "ExplanationOfBenefit.item.adjudication.amount 0..1"
    prim value Decimal 1670 "ExplanationOfBenefit.item.adjudication.value 0..1"
}

element! { ExplanationOfBenefitItemDetail "ExplanationOfBenefit.item.detail"
    prim sequence PositiveInt 1419 "ExplanationOfBenefit.item.detail.sequence 1..1"
    view revenue CodeableConcept 1383 "ExplanationOfBenefit.item.detail.revenue 0..1"
    view category CodeableConcept 187 "ExplanationOfBenefit.item.detail.category 0..1"
    view product_or_service CodeableConcept 1222 "ExplanationOfBenefit.item.detail.productOrService 1..1"
    views modifier CodeableConcept 907 "ExplanationOfBenefit.item.detail.modifier 0..*"
    views program_code CodeableConcept 1230 "ExplanationOfBenefit.item.detail.programCode 0..*"
    view quantity Quantity 1256 "ExplanationOfBenefit.item.detail.quantity 0..1"
    view unit_price Money 1641 "ExplanationOfBenefit.item.detail.unitPrice 0..1"
    prim factor Decimal 554 "ExplanationOfBenefit.item.detail.factor 0..1"
    view net Money 935 "ExplanationOfBenefit.item.detail.net 0..1"
    views udi Reference 1632 "ExplanationOfBenefit.item.detail.udi 0..*"
    prims note_number PositiveInt 942 "ExplanationOfBenefit.item.detail.noteNumber 0..*"
    views adjudication ExplanationOfBenefitItemAdjudication 36 "ExplanationOfBenefit.item.detail.adjudication 0..*"
    views sub_detail ExplanationOfBenefitItemDetailSubDetail 1519 "ExplanationOfBenefit.item.detail.subDetail 0..*"
}

element! { ExplanationOfBenefitItemDetailSubDetail "ExplanationOfBenefit.item.detail.subDetail"
    prim sequence PositiveInt 1419 "ExplanationOfBenefit.item.detail.subDetail.sequence 1..1"
    view revenue CodeableConcept 1383 "ExplanationOfBenefit.item.detail.subDetail.revenue 0..1"
    view category CodeableConcept 187 "ExplanationOfBenefit.item.detail.subDetail.category 0..1"
    view product_or_service CodeableConcept 1222 "ExplanationOfBenefit.item.detail.subDetail.productOrService 1..1"
    views modifier CodeableConcept 907 "ExplanationOfBenefit.item.detail.subDetail.modifier 0..*"
    views program_code CodeableConcept 1230 "ExplanationOfBenefit.item.detail.subDetail.programCode 0..*"
    view quantity Quantity 1256 "ExplanationOfBenefit.item.detail.subDetail.quantity 0..1"
    view unit_price Money 1641 "ExplanationOfBenefit.item.detail.subDetail.unitPrice 0..1"
    prim factor Decimal 554 "ExplanationOfBenefit.item.detail.subDetail.factor 0..1"
    view net Money 935 "ExplanationOfBenefit.item.detail.subDetail.net 0..1"
    views udi Reference 1632 "ExplanationOfBenefit.item.detail.subDetail.udi 0..*"
    prims note_number PositiveInt 942 "ExplanationOfBenefit.item.detail.subDetail.noteNumber 0..*"
    views adjudication ExplanationOfBenefitItemAdjudication 36 "ExplanationOfBenefit.item.detail.subDetail.adjudication 0..*"
}

element! { ExplanationOfBenefitPayee "ExplanationOfBenefit.payee"
    view r#type CodeableConcept 1627 "ExplanationOfBenefit.payee.type 0..1"
    view party Reference 1062 "ExplanationOfBenefit.payee.party 0..1"
}

element! { ExplanationOfBenefitPayment "ExplanationOfBenefit.payment"
    view r#type CodeableConcept 1627 "ExplanationOfBenefit.payment.type 0..1"
    view adjustment Money 37 "ExplanationOfBenefit.payment.adjustment 0..1"
    view adjustment_reason CodeableConcept 38 "ExplanationOfBenefit.payment.adjustmentReason 0..1"
    prim date Date 316 "ExplanationOfBenefit.payment.date 0..1"
    view amount Money 69 "ExplanationOfBenefit.payment.amount 0..1"
    view identifier Identifier 696 "ExplanationOfBenefit.payment.identifier 0..1"
}

element! { ExplanationOfBenefitProcedure "ExplanationOfBenefit.procedure"
    prim sequence PositiveInt 1419 "ExplanationOfBenefit.procedure.sequence 1..1"
    views r#type CodeableConcept 1627 "ExplanationOfBenefit.procedure.type 0..*"
    prim date DateTime 316 "ExplanationOfBenefit.procedure.date 0..1"
    choice procedure ExplanationOfBenefitProcedureProcedure "procedure" "ExplanationOfBenefit.procedure.procedure[x] 1..1"
    views udi Reference 1632 "ExplanationOfBenefit.procedure.udi 0..*"
}

choice! { ExplanationOfBenefitProcedureProcedure "ExplanationOfBenefit.procedure.procedure[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { ExplanationOfBenefitProcessNote "ExplanationOfBenefit.processNote"
    prim number PositiveInt 947 "ExplanationOfBenefit.processNote.number 0..1"
    prim r#type Code 1627 "ExplanationOfBenefit.processNote.type 0..1"
    prim text String 1588 "ExplanationOfBenefit.processNote.text 0..1"
    view language CodeableConcept 781 "ExplanationOfBenefit.processNote.language 0..1"
}

element! { ExplanationOfBenefitRelated "ExplanationOfBenefit.related"
    view claim Reference 204 "ExplanationOfBenefit.related.claim 0..1"
    view relationship CodeableConcept 1326 "ExplanationOfBenefit.related.relationship 0..1"
    view reference Identifier 1298 "ExplanationOfBenefit.related.reference 0..1"
}

element! { ExplanationOfBenefitSupportingInfo "ExplanationOfBenefit.supportingInfo"
    prim sequence PositiveInt 1419 "ExplanationOfBenefit.supportingInfo.sequence 1..1"
    view category CodeableConcept 187 "ExplanationOfBenefit.supportingInfo.category 1..1"
    view code CodeableConcept 214 "ExplanationOfBenefit.supportingInfo.code 0..1"
    choice timing ExplanationOfBenefitSupportingInfoTiming "timing" "ExplanationOfBenefit.supportingInfo.timing[x] 0..1"
    choice value ExplanationOfBenefitSupportingInfoValue "value" "ExplanationOfBenefit.supportingInfo.value[x] 0..1"
    view reason Coding 1281 "ExplanationOfBenefit.supportingInfo.reason 0..1"
}

choice! { ExplanationOfBenefitSupportingInfoTiming "ExplanationOfBenefit.supportingInfo.timing[x]"
    prim Date "Date"
    view Period "Period"
}

choice! { ExplanationOfBenefitSupportingInfoValue "ExplanationOfBenefit.supportingInfo.value[x]"
    prim Boolean "Boolean"
    prim String "String"
    view Quantity "Quantity"
    view Attachment "Attachment"
    view Reference "Reference"
}

element! { ExplanationOfBenefitTotal "ExplanationOfBenefit.total"
    view category CodeableConcept 187 "ExplanationOfBenefit.total.category 1..1"
    view amount Money 69 "ExplanationOfBenefit.total.amount 1..1"
}

resource! { FamilyMemberHistory "FamilyMemberHistory"
    views identifier Identifier 696 "FamilyMemberHistory.identifier 0..*"
    prims instantiates_canonical Canonical 740 "FamilyMemberHistory.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "FamilyMemberHistory.instantiatesUri 0..*"
    prim status Code 1493 "FamilyMemberHistory.status 1..1"
    view data_absent_reason CodeableConcept 311 "FamilyMemberHistory.dataAbsentReason 0..1"
    view patient Reference 1067 "FamilyMemberHistory.patient 1..1"
    prim date DateTime 316 "FamilyMemberHistory.date 0..1"
    prim name String 928 "FamilyMemberHistory.name 0..1"
    view relationship CodeableConcept 1326 "FamilyMemberHistory.relationship 1..1"
    view sex CodeableConcept 1437 "FamilyMemberHistory.sex 0..1"
    choice born FamilyMemberHistoryBorn "born" "FamilyMemberHistory.born[x] 0..1"
    choice age FamilyMemberHistoryAge "age" "FamilyMemberHistory.age[x] 0..1"
    prim estimated_age Boolean 513 "FamilyMemberHistory.estimatedAge 0..1"
    choice deceased FamilyMemberHistoryDeceased "deceased" "FamilyMemberHistory.deceased[x] 0..1"
    views reason_code CodeableConcept 1282 "FamilyMemberHistory.reasonCode 0..*"
    views reason_reference Reference 1284 "FamilyMemberHistory.reasonReference 0..*"
    views note Annotation 941 "FamilyMemberHistory.note 0..*"
    views condition FamilyMemberHistoryCondition 248 "FamilyMemberHistory.condition 0..*"
}

choice! { FamilyMemberHistoryBorn "FamilyMemberHistory.born[x]"
    view Period "Period"
    prim Date "Date"
    prim String "String"
}

choice! { FamilyMemberHistoryAge "FamilyMemberHistory.age[x]"
    view Age "Age"
    view Range "Range"
    prim String "String"
}

choice! { FamilyMemberHistoryDeceased "FamilyMemberHistory.deceased[x]"
    prim Boolean "Boolean"
    view Age "Age"
    view Range "Range"
    prim Date "Date"
    prim String "String"
}

element! { FamilyMemberHistoryCondition "FamilyMemberHistory.condition"
    view code CodeableConcept 214 "FamilyMemberHistory.condition.code 1..1"
    view outcome CodeableConcept 1014 "FamilyMemberHistory.condition.outcome 0..1"
    prim contributed_to_death Boolean 278 "FamilyMemberHistory.condition.contributedToDeath 0..1"
    choice onset FamilyMemberHistoryConditionOnset "onset" "FamilyMemberHistory.condition.onset[x] 0..1"
    views note Annotation 941 "FamilyMemberHistory.condition.note 0..*"
}

choice! { FamilyMemberHistoryConditionOnset "FamilyMemberHistory.condition.onset[x]"
    view Age "Age"
    view Range "Range"
    view Period "Period"
    prim String "String"
}

resource! { Goal "Goal"
    views identifier Identifier 696 "Goal.identifier 0..*"
    prim lifecycle_status Code 803 "Goal.lifecycleStatus 1..1"
    view achievement_status CodeableConcept 12 "Goal.achievementStatus 0..1"
    views category CodeableConcept 187 "Goal.category 0..*"
    view priority CodeableConcept 1203 "Goal.priority 0..1"
    view description CodeableConcept 412 "Goal.description 1..1"
    view subject Reference 1524 "Goal.subject 1..1"
    choice start GoalStart "start" "Goal.start[x] 0..1"
    views target GoalTarget 1565 "Goal.target 0..*"
    prim status_date Date 1494 "Goal.statusDate 0..1"
    prim status_reason String 1496 "Goal.statusReason 0..1"
    view expressed_by Reference 543 "Goal.expressedBy 0..1"
    views addresses Reference 35 "Goal.addresses 0..*"
    views note Annotation 941 "Goal.note 0..*"
    views outcome_code CodeableConcept 1015 "Goal.outcomeCode 0..*"
    views outcome_reference Reference 1018 "Goal.outcomeReference 0..*"
}

choice! { GoalStart "Goal.start[x]"
    prim Date "Date"
    view CodeableConcept "CodeableConcept"
}

element! { GoalTarget "Goal.target"
    view measure CodeableConcept 873 "Goal.target.measure 0..1"
    choice detail GoalTargetDetail "detail" "Goal.target.detail[x] 0..1"
    choice due GoalTargetDue "due" "Goal.target.due[x] 0..1"
}

choice! { GoalTargetDetail "Goal.target.detail[x]"
    view Quantity "Quantity"
    view Range "Range"
    view CodeableConcept "CodeableConcept"
    prim String "String"
    prim Boolean "Boolean"
    prim Integer "Integer"
    view Ratio "Ratio"
}

choice! { GoalTargetDue "Goal.target.due[x]"
    prim Date "Date"
    view Duration "Duration"
}

resource! { Group "Group"
    views identifier Identifier 696 "Group.identifier 0..*"
    prim active Boolean 15 "Group.active 0..1"
    prim r#type Code 1627 "Group.type 1..1"
    prim actual Boolean 19 "Group.actual 1..1"
    view code CodeableConcept 214 "Group.code 0..1"
    prim name String 928 "Group.name 0..1"
    prim quantity UnsignedInt 1256 "Group.quantity 0..1"
    view managing_entity Reference 826 "Group.managingEntity 0..1"
    views characteristic GroupCharacteristic 193 "Group.characteristic 0..*"
    views member GroupMember 882 "Group.member 0..*"
}

element! { GroupCharacteristic "Group.characteristic"
    view code CodeableConcept 214 "Group.characteristic.code 1..1"
    choice value GroupCharacteristicValue "value" "Group.characteristic.value[x] 1..1"
    prim exclude Boolean 527 "Group.characteristic.exclude 1..1"
    view period Period 1145 "Group.characteristic.period 0..1"
}

choice! { GroupCharacteristicValue "Group.characteristic.value[x]"
    view CodeableConcept "CodeableConcept"
    prim Boolean "Boolean"
    view Quantity "Quantity"
    view Range "Range"
    view Reference "Reference"
}

element! { GroupMember "Group.member"
    view entity Reference 505 "Group.member.entity 1..1"
    view period Period 1145 "Group.member.period 0..1"
    prim inactive Boolean 717 "Group.member.inactive 0..1"
}

resource! { ImagingStudy "ImagingStudy"
    views identifier Identifier 696 "ImagingStudy.identifier 0..*"
    prim status Code 1493 "ImagingStudy.status 1..1"
    views modality Coding 903 "ImagingStudy.modality 0..*"
    view subject Reference 1524 "ImagingStudy.subject 1..1"
    view encounter Reference 497 "ImagingStudy.encounter 0..1"
    prim started DateTime 1490 "ImagingStudy.started 0..1"
    views based_on Reference 146 "ImagingStudy.basedOn 0..*"
    view referrer Reference 1314 "ImagingStudy.referrer 0..1"
    views interpreter Reference 753 "ImagingStudy.interpreter 0..*"
    views endpoint Reference 500 "ImagingStudy.endpoint 0..*"
    prim number_of_series UnsignedInt 951 "ImagingStudy.numberOfSeries 0..1"
    prim number_of_instances UnsignedInt 948 "ImagingStudy.numberOfInstances 0..1"
    view procedure_reference Reference 1211 "ImagingStudy.procedureReference 0..1"
    views procedure_code CodeableConcept 1209 "ImagingStudy.procedureCode 0..*"
    view location Reference 812 "ImagingStudy.location 0..1"
    views reason_code CodeableConcept 1282 "ImagingStudy.reasonCode 0..*"
    views reason_reference Reference 1284 "ImagingStudy.reasonReference 0..*"
    views note Annotation 941 "ImagingStudy.note 0..*"
    prim description String 412 "ImagingStudy.description 0..1"
    views series ImagingStudySeries 1423 "ImagingStudy.series 0..*"
}

element! { ImagingStudySeries "ImagingStudy.series"
    prim uid Id 1635 "ImagingStudy.series.uid 1..1"
    prim number UnsignedInt 947 "ImagingStudy.series.number 0..1"
    view modality Coding 903 "ImagingStudy.series.modality 1..1"
    prim description String 412 "ImagingStudy.series.description 0..1"
    prim number_of_instances UnsignedInt 948 "ImagingStudy.series.numberOfInstances 0..1"
    views endpoint Reference 500 "ImagingStudy.series.endpoint 0..*"
    view body_site Coding 157 "ImagingStudy.series.bodySite 0..1"
    view laterality Coding 788 "ImagingStudy.series.laterality 0..1"
    views specimen Reference 1480 "ImagingStudy.series.specimen 0..*"
    prim started DateTime 1490 "ImagingStudy.series.started 0..1"
    views performer ImagingStudySeriesPerformer 1140 "ImagingStudy.series.performer 0..*"
    views instance ImagingStudySeriesInstance 738 "ImagingStudy.series.instance 0..*"
}

element! { ImagingStudySeriesInstance "ImagingStudy.series.instance"
    prim uid Id 1635 "ImagingStudy.series.instance.uid 1..1"
    view sop_class Coding 1454 "ImagingStudy.series.instance.sopClass 1..1"
    prim number UnsignedInt 947 "ImagingStudy.series.instance.number 0..1"
    prim title String 1612 "ImagingStudy.series.instance.title 0..1"
}

element! { ImagingStudySeriesPerformer "ImagingStudy.series.performer"
    view function CodeableConcept 642 "ImagingStudy.series.performer.function 0..1"
    view actor Reference 17 "ImagingStudy.series.performer.actor 1..1"
}

resource! { Immunization "Immunization"
    views identifier Identifier 696 "Immunization.identifier 0..*"
    prim status Code 1493 "Immunization.status 1..1"
    view status_reason CodeableConcept 1496 "Immunization.statusReason 0..1"
    view vaccine_code CodeableConcept 1658 "Immunization.vaccineCode 1..1"
    view patient Reference 1067 "Immunization.patient 1..1"
    view encounter Reference 497 "Immunization.encounter 0..1"
    choice occurrence ImmunizationOccurrence "occurrence" "Immunization.occurrence[x] 1..1"
    prim recorded DateTime 1293 "Immunization.recorded 0..1"
    prim primary_source Boolean 1199 "Immunization.primarySource 0..1"
    view report_origin CodeableConcept 1341 "Immunization.reportOrigin 0..1"
    view location Reference 812 "Immunization.location 0..1"
    view manufacturer Reference 835 "Immunization.manufacturer 0..1"
    prim lot_number String 821 "Immunization.lotNumber 0..1"
    prim expiration_date Date 534 "Immunization.expirationDate 0..1"
    view site CodeableConcept 1445 "Immunization.site 0..1"
    view route CodeableConcept 1390 "Immunization.route 0..1"
    view dose_quantity Quantity 468 "Immunization.doseQuantity 0..1"
    views performer ImmunizationPerformer 1140 "Immunization.performer 0..*"
    views note Annotation 941 "Immunization.note 0..*"
    views reason_code CodeableConcept 1282 "Immunization.reasonCode 0..*"
    views reason_reference Reference 1284 "Immunization.reasonReference 0..*"
    prim is_subpotent Boolean 763 "Immunization.isSubpotent 0..1"
    views subpotent_reason CodeableConcept 1531 "Immunization.subpotentReason 0..*"
    views education ImmunizationEducation 482 "Immunization.education 0..*"
    views program_eligibility CodeableConcept 1231 "Immunization.programEligibility 0..*"
    view funding_source CodeableConcept 643 "Immunization.fundingSource 0..1"
    views reaction ImmunizationReaction 1276 "Immunization.reaction 0..*"
    views protocol_applied ImmunizationProtocolApplied 1237 "Immunization.protocolApplied 0..*"
}

choice! { ImmunizationOccurrence "Immunization.occurrence[x]"
    prim DateTime "DateTime"
    prim String "String"
}

element! { ImmunizationEducation "Immunization.education"
    prim document_type String 458 "Immunization.education.documentType 0..1"
    prim reference Uri 1298 "Immunization.education.reference 0..1"
    prim publication_date DateTime 1243 "Immunization.education.publicationDate 0..1"
    prim presentation_date DateTime 1192 "Immunization.education.presentationDate 0..1"
}

element! { ImmunizationPerformer "Immunization.performer"
    view function CodeableConcept 642 "Immunization.performer.function 0..1"
    view actor Reference 17 "Immunization.performer.actor 1..1"
}

element! { ImmunizationProtocolApplied "Immunization.protocolApplied"
    prim series String 1423 "Immunization.protocolApplied.series 0..1"
    view authority Reference 128 "Immunization.protocolApplied.authority 0..1"
    views target_disease CodeableConcept 1567 "Immunization.protocolApplied.targetDisease 0..*"
    choice dose_number ImmunizationProtocolAppliedDoseNumber "doseNumber" "Immunization.protocolApplied.doseNumber[x] 1..1"
    choice series_doses ImmunizationProtocolAppliedSeriesDoses "seriesDoses" "Immunization.protocolApplied.seriesDoses[x] 0..1"
}

choice! { ImmunizationProtocolAppliedDoseNumber "Immunization.protocolApplied.doseNumber[x]"
    prim PositiveInt "PositiveInt"
    prim String "String"
}

choice! { ImmunizationProtocolAppliedSeriesDoses "Immunization.protocolApplied.seriesDoses[x]"
    prim PositiveInt "PositiveInt"
    prim String "String"
}

element! { ImmunizationReaction "Immunization.reaction"
    prim date DateTime 316 "Immunization.reaction.date 0..1"
    view detail Reference 415 "Immunization.reaction.detail 0..1"
    prim reported Boolean 1342 "Immunization.reaction.reported 0..1"
}

resource! { Location "Location"
    views identifier Identifier 696 "Location.identifier 0..*"
    prim status Code 1493 "Location.status 0..1"
    view operational_status Coding 990 "Location.operationalStatus 0..1"
    prim name String 928 "Location.name 0..1"
    prims alias String 53 "Location.alias 0..*"
    prim description String 412 "Location.description 0..1"
    prim mode Code 904 "Location.mode 0..1"
    views r#type CodeableConcept 1627 "Location.type 0..*"
    views telecom ContactPoint 1579 "Location.telecom 0..*"
    view address Address 34 "Location.address 0..1"
    view physical_type CodeableConcept 1155 "Location.physicalType 0..1"
    view position LocationPosition 1166 "Location.position 0..1"
    view managing_organization Reference 827 "Location.managingOrganization 0..1"
    view part_of Reference 1050 "Location.partOf 0..1"
    views hours_of_operation LocationHoursOfOperation 689 "Location.hoursOfOperation 0..*"
    prim availability_exceptions String 135 "Location.availabilityExceptions 0..1"
    views endpoint Reference 500 "Location.endpoint 0..*"
}

element! { LocationHoursOfOperation "Location.hoursOfOperation"
    prims days_of_week Code 327 "Location.hoursOfOperation.daysOfWeek 0..*"
    prim all_day Boolean 54 "Location.hoursOfOperation.allDay 0..1"
    prim opening_time Time 987 "Location.hoursOfOperation.openingTime 0..1"
    prim closing_time Time 212 "Location.hoursOfOperation.closingTime 0..1"
}

element! { LocationPosition "Location.position"
    prim longitude Decimal 820 "Location.position.longitude 1..1"
    prim latitude Decimal 789 "Location.position.latitude 1..1"
    prim altitude Decimal 68 "Location.position.altitude 0..1"
}

resource! { Medication "Medication"
    views identifier Identifier 696 "Medication.identifier 0..*"
    view code CodeableConcept 214 "Medication.code 0..1"
    prim status Code 1493 "Medication.status 0..1"
    view manufacturer Reference 835 "Medication.manufacturer 0..1"
    view form CodeableConcept 630 "Medication.form 0..1"
    view amount Ratio 69 "Medication.amount 0..1"
    views ingredient MedicationIngredient 729 "Medication.ingredient 0..*"
    view batch MedicationBatch 148 "Medication.batch 0..1"
}

element! { MedicationBatch "Medication.batch"
    prim lot_number String 821 "Medication.batch.lotNumber 0..1"
    prim expiration_date DateTime 534 "Medication.batch.expirationDate 0..1"
}

element! { MedicationIngredient "Medication.ingredient"
    choice item MedicationIngredientItem "item" "Medication.ingredient.item[x] 1..1"
    prim is_active Boolean 757 "Medication.ingredient.isActive 0..1"
    view strength Ratio 1505 "Medication.ingredient.strength 0..1"
}

choice! { MedicationIngredientItem "Medication.ingredient.item[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

resource! { MedicationAdministration "MedicationAdministration"
    views identifier Identifier 696 "MedicationAdministration.identifier 0..*"
    prims instantiates Uri 739 "MedicationAdministration.instantiates 0..*"
    views part_of Reference 1050 "MedicationAdministration.partOf 0..*"
    prim status Code 1493 "MedicationAdministration.status 1..1"
    views status_reason CodeableConcept 1496 "MedicationAdministration.statusReason 0..*"
    view category CodeableConcept 187 "MedicationAdministration.category 0..1"
    choice medication MedicationAdministrationMedication "medication" "MedicationAdministration.medication[x] 1..1"
    view subject Reference 1524 "MedicationAdministration.subject 1..1"
    view context Reference 271 "MedicationAdministration.context 0..1"
    views supporting_information Reference 1556 "MedicationAdministration.supportingInformation 0..*"
    choice effective MedicationAdministrationEffective "effective" "MedicationAdministration.effective[x] 1..1"
    views performer MedicationAdministrationPerformer 1140 "MedicationAdministration.performer 0..*"
    views reason_code CodeableConcept 1282 "MedicationAdministration.reasonCode 0..*"
    views reason_reference Reference 1284 "MedicationAdministration.reasonReference 0..*"
    view request Reference 1348 "MedicationAdministration.request 0..1"
    views device Reference 428 "MedicationAdministration.device 0..*"
    views note Annotation 941 "MedicationAdministration.note 0..*"
    view dosage MedicationAdministrationDosage 461 "MedicationAdministration.dosage 0..1"
    views event_history Reference 519 "MedicationAdministration.eventHistory 0..*"
}

choice! { MedicationAdministrationMedication "MedicationAdministration.medication[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

choice! { MedicationAdministrationEffective "MedicationAdministration.effective[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { MedicationAdministrationDosage "MedicationAdministration.dosage"
    prim text String 1588 "MedicationAdministration.dosage.text 0..1"
    view site CodeableConcept 1445 "MedicationAdministration.dosage.site 0..1"
    view route CodeableConcept 1390 "MedicationAdministration.dosage.route 0..1"
    view method CodeableConcept 887 "MedicationAdministration.dosage.method 0..1"
    view dose Quantity 463 "MedicationAdministration.dosage.dose 0..1"
    choice rate MedicationAdministrationDosageRate "rate" "MedicationAdministration.dosage.rate[x] 0..1"
}

choice! { MedicationAdministrationDosageRate "MedicationAdministration.dosage.rate[x]"
    view Ratio "Ratio"
    view Quantity "Quantity"
}

element! { MedicationAdministrationPerformer "MedicationAdministration.performer"
    view function CodeableConcept 642 "MedicationAdministration.performer.function 0..1"
    view actor Reference 17 "MedicationAdministration.performer.actor 1..1"
}

resource! { MedicationDispense "MedicationDispense"
    views identifier Identifier 696 "MedicationDispense.identifier 0..*"
    views part_of Reference 1050 "MedicationDispense.partOf 0..*"
    prim status Code 1493 "MedicationDispense.status 1..1"
    choice status_reason MedicationDispenseStatusReason "statusReason" "MedicationDispense.statusReason[x] 0..1"
    view category CodeableConcept 187 "MedicationDispense.category 0..1"
    choice medication MedicationDispenseMedication "medication" "MedicationDispense.medication[x] 1..1"
    view subject Reference 1524 "MedicationDispense.subject 0..1"
    view context Reference 271 "MedicationDispense.context 0..1"
    views supporting_information Reference 1556 "MedicationDispense.supportingInformation 0..*"
    views performer MedicationDispensePerformer 1140 "MedicationDispense.performer 0..*"
    view location Reference 812 "MedicationDispense.location 0..1"
    views authorizing_prescription Reference 132 "MedicationDispense.authorizingPrescription 0..*"
    view r#type CodeableConcept 1627 "MedicationDispense.type 0..1"
    view quantity Quantity 1256 "MedicationDispense.quantity 0..1"
    view days_supply Quantity 328 "MedicationDispense.daysSupply 0..1"
    prim when_prepared DateTime 1747 "MedicationDispense.whenPrepared 0..1"
    prim when_handed_over DateTime 1745 "MedicationDispense.whenHandedOver 0..1"
    view destination Reference 414 "MedicationDispense.destination 0..1"
    views receiver Reference 1289 "MedicationDispense.receiver 0..*"
    views note Annotation 941 "MedicationDispense.note 0..*"
    views dosage_instruction Dosage 462 "MedicationDispense.dosageInstruction 0..*"
    view substitution MedicationDispenseSubstitution 1538 "MedicationDispense.substitution 0..1"
    views detected_issue Reference 426 "MedicationDispense.detectedIssue 0..*"
    views event_history Reference 519 "MedicationDispense.eventHistory 0..*"
}

choice! { MedicationDispenseStatusReason "MedicationDispense.statusReason[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

choice! { MedicationDispenseMedication "MedicationDispense.medication[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { MedicationDispensePerformer "MedicationDispense.performer"
    view function CodeableConcept 642 "MedicationDispense.performer.function 0..1"
    view actor Reference 17 "MedicationDispense.performer.actor 1..1"
}

element! { MedicationDispenseSubstitution "MedicationDispense.substitution"
    prim was_substituted Boolean 1741 "MedicationDispense.substitution.wasSubstituted 1..1"
    view r#type CodeableConcept 1627 "MedicationDispense.substitution.type 0..1"
    views reason CodeableConcept 1281 "MedicationDispense.substitution.reason 0..*"
    views responsible_party Reference 1374 "MedicationDispense.substitution.responsibleParty 0..*"
}

resource! { MedicationRequest "MedicationRequest"
    views identifier Identifier 696 "MedicationRequest.identifier 0..*"
    prim status Code 1493 "MedicationRequest.status 1..1"
    view status_reason CodeableConcept 1496 "MedicationRequest.statusReason 0..1"
    prim intent Code 748 "MedicationRequest.intent 1..1"
    views category CodeableConcept 187 "MedicationRequest.category 0..*"
    prim priority Code 1203 "MedicationRequest.priority 0..1"
    prim do_not_perform Boolean 455 "MedicationRequest.doNotPerform 0..1"
    choice reported MedicationRequestReported "reported" "MedicationRequest.reported[x] 0..1"
    choice medication MedicationRequestMedication "medication" "MedicationRequest.medication[x] 1..1"
    view subject Reference 1524 "MedicationRequest.subject 1..1"
    view encounter Reference 497 "MedicationRequest.encounter 0..1"
    views supporting_information Reference 1556 "MedicationRequest.supportingInformation 0..*"
    prim authored_on DateTime 126 "MedicationRequest.authoredOn 0..1"
    view requester Reference 1356 "MedicationRequest.requester 0..1"
    view performer Reference 1140 "MedicationRequest.performer 0..1"
    view performer_type CodeableConcept 1143 "MedicationRequest.performerType 0..1"
    view recorder Reference 1296 "MedicationRequest.recorder 0..1"
    views reason_code CodeableConcept 1282 "MedicationRequest.reasonCode 0..*"
    views reason_reference Reference 1284 "MedicationRequest.reasonReference 0..*"
    prims instantiates_canonical Canonical 740 "MedicationRequest.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "MedicationRequest.instantiatesUri 0..*"
    views based_on Reference 146 "MedicationRequest.basedOn 0..*"
    view group_identifier Identifier 664 "MedicationRequest.groupIdentifier 0..1"
    view course_of_therapy_type CodeableConcept 294 "MedicationRequest.courseOfTherapyType 0..1"
    views insurance Reference 743 "MedicationRequest.insurance 0..*"
    views note Annotation 941 "MedicationRequest.note 0..*"
    views dosage_instruction Dosage 462 "MedicationRequest.dosageInstruction 0..*"
    view dispense_request MedicationRequestDispenseRequest 448 "MedicationRequest.dispenseRequest 0..1"
    view substitution MedicationRequestSubstitution 1538 "MedicationRequest.substitution 0..1"
    view prior_prescription Reference 1201 "MedicationRequest.priorPrescription 0..1"
    views detected_issue Reference 426 "MedicationRequest.detectedIssue 0..*"
    views event_history Reference 519 "MedicationRequest.eventHistory 0..*"
}

choice! { MedicationRequestReported "MedicationRequest.reported[x]"
    prim Boolean "Boolean"
    view Reference "Reference"
}

choice! { MedicationRequestMedication "MedicationRequest.medication[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { MedicationRequestDispenseRequest "MedicationRequest.dispenseRequest"
    view initial_fill MedicationRequestDispenseRequestInitialFill 731 "MedicationRequest.dispenseRequest.initialFill 0..1"
    view dispense_interval Duration 447 "MedicationRequest.dispenseRequest.dispenseInterval 0..1"
    view validity_period Period 1669 "MedicationRequest.dispenseRequest.validityPeriod 0..1"
    prim number_of_repeats_allowed UnsignedInt 950 "MedicationRequest.dispenseRequest.numberOfRepeatsAllowed 0..1"
    view quantity Quantity 1256 "MedicationRequest.dispenseRequest.quantity 0..1"
    view expected_supply_duration Duration 532 "MedicationRequest.dispenseRequest.expectedSupplyDuration 0..1"
    view performer Reference 1140 "MedicationRequest.dispenseRequest.performer 0..1"
}

element! { MedicationRequestDispenseRequestInitialFill "MedicationRequest.dispenseRequest.initialFill"
    view quantity Quantity 1256 "MedicationRequest.dispenseRequest.initialFill.quantity 0..1"
    view duration Duration 476 "MedicationRequest.dispenseRequest.initialFill.duration 0..1"
}

element! { MedicationRequestSubstitution "MedicationRequest.substitution"
    choice allowed MedicationRequestSubstitutionAllowed "allowed" "MedicationRequest.substitution.allowed[x] 1..1"
    view reason CodeableConcept 1281 "MedicationRequest.substitution.reason 0..1"
}

choice! { MedicationRequestSubstitutionAllowed "MedicationRequest.substitution.allowed[x]"
    prim Boolean "Boolean"
    view CodeableConcept "CodeableConcept"
}

resource! { Observation "Observation"
    views identifier Identifier 696 "Observation.identifier 0..*"
    views based_on Reference 146 "Observation.basedOn 0..*"
    views part_of Reference 1050 "Observation.partOf 0..*"
    prim status Code 1493 "Observation.status 1..1"
    views category CodeableConcept 187 "Observation.category 0..*"
    view code CodeableConcept 214 "Observation.code 1..1"
    view subject Reference 1524 "Observation.subject 0..1"
    views focus Reference 623 "Observation.focus 0..*"
    view encounter Reference 497 "Observation.encounter 0..1"
    choice effective ObservationEffective "effective" "Observation.effective[x] 0..1"
    prim issued Instant 767 "Observation.issued 0..1"
    views performer Reference 1140 "Observation.performer 0..*"
    choice value ObservationValue "value" "Observation.value[x] 0..1"
    view data_absent_reason CodeableConcept 311 "Observation.dataAbsentReason 0..1"
    views interpretation CodeableConcept 752 "Observation.interpretation 0..*"
    views note Annotation 941 "Observation.note 0..*"
    view body_site CodeableConcept 157 "Observation.bodySite 0..1"
    view method CodeableConcept 887 "Observation.method 0..1"
    view specimen Reference 1480 "Observation.specimen 0..1"
    view device Reference 428 "Observation.device 0..1"
    views reference_range ObservationReferenceRange 1303 "Observation.referenceRange 0..*"
    views has_member Reference 676 "Observation.hasMember 0..*"
    views derived_from Reference 410 "Observation.derivedFrom 0..*"
    views component ObservationComponent 239 "Observation.component 0..*"
}

choice! { ObservationEffective "Observation.effective[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Timing "Timing"
    prim Instant "Instant"
}

choice! { ObservationValue "Observation.value[x]"
    view Quantity "Quantity"
    view CodeableConcept "CodeableConcept"
    prim String "String"
    prim Boolean "Boolean"
    prim Integer "Integer"
    view Range "Range"
    view Ratio "Ratio"
    view SampledData "SampledData"
    prim Time "Time"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { ObservationComponent "Observation.component"
    view code CodeableConcept 214 "Observation.component.code 1..1"
    choice value ObservationComponentValue "value" "Observation.component.value[x] 0..1"
    view data_absent_reason CodeableConcept 311 "Observation.component.dataAbsentReason 0..1"
    views interpretation CodeableConcept 752 "Observation.component.interpretation 0..*"
    views reference_range ObservationReferenceRange 1303 "Observation.component.referenceRange 0..*"
}

choice! { ObservationComponentValue "Observation.component.value[x]"
    view Quantity "Quantity"
    view CodeableConcept "CodeableConcept"
    prim String "String"
    prim Boolean "Boolean"
    prim Integer "Integer"
    view Range "Range"
    view Ratio "Ratio"
    view SampledData "SampledData"
    prim Time "Time"
    prim DateTime "DateTime"
    view Period "Period"
}

element! { ObservationReferenceRange "Observation.referenceRange"
    view low Quantity 822 "Observation.referenceRange.low 0..1"
    view high Quantity 684 "Observation.referenceRange.high 0..1"
    view r#type CodeableConcept 1627 "Observation.referenceRange.type 0..1"
    views applies_to CodeableConcept 94 "Observation.referenceRange.appliesTo 0..*"
    view age Range 46 "Observation.referenceRange.age 0..1"
    prim text String 1588 "Observation.referenceRange.text 0..1"
}

resource! { Organization "Organization"
    views identifier Identifier 696 "Organization.identifier 0..*"
    prim active Boolean 15 "Organization.active 0..1"
    views r#type CodeableConcept 1627 "Organization.type 0..*"
    prim name String 928 "Organization.name 0..1"
    prims alias String 53 "Organization.alias 0..*"
    views telecom ContactPoint 1579 "Organization.telecom 0..*"
    views address Address 34 "Organization.address 0..*"
    view part_of Reference 1050 "Organization.partOf 0..1"
    views contact OrganizationContact 259 "Organization.contact 0..*"
    views endpoint Reference 500 "Organization.endpoint 0..*"
}

element! { OrganizationContact "Organization.contact"
    view purpose CodeableConcept 1246 "Organization.contact.purpose 0..1"
    view name HumanName 928 "Organization.contact.name 0..1"
    views telecom ContactPoint 1579 "Organization.contact.telecom 0..*"
    view address Address 34 "Organization.contact.address 0..1"
}

resource! { Patient "Patient"
    views identifier Identifier 696 "Patient.identifier 0..*"
    prim active Boolean 15 "Patient.active 0..1"
    views name HumanName 928 "Patient.name 0..*"
    views telecom ContactPoint 1579 "Patient.telecom 0..*"
    prim gender Code 646 "Patient.gender 0..1"
    prim birth_date Date 156 "Patient.birthDate 0..1"
    choice deceased PatientDeceased "deceased" "Patient.deceased[x] 0..1"
    views address Address 34 "Patient.address 0..*"
    view marital_status CodeableConcept 841 "Patient.maritalStatus 0..1"
    choice multiple_birth PatientMultipleBirth "multipleBirth" "Patient.multipleBirth[x] 0..1"
    views photo Attachment 1152 "Patient.photo 0..*"
    views contact PatientContact 259 "Patient.contact 0..*"
    views communication PatientCommunication 228 "Patient.communication 0..*"
    views general_practitioner Reference 651 "Patient.generalPractitioner 0..*"
    view managing_organization Reference 827 "Patient.managingOrganization 0..1"
    views link PatientLink 807 "Patient.link 0..*"
}

choice! { PatientDeceased "Patient.deceased[x]"
    prim Boolean "Boolean"
    prim DateTime "DateTime"
}

choice! { PatientMultipleBirth "Patient.multipleBirth[x]"
    prim Boolean "Boolean"
    prim Integer "Integer"
}

element! { PatientCommunication "Patient.communication"
    view language CodeableConcept 781 "Patient.communication.language 1..1"
    prim preferred Boolean 1184 "Patient.communication.preferred 0..1"
}

element! { PatientContact "Patient.contact"
    views relationship CodeableConcept 1326 "Patient.contact.relationship 0..*"
    view name HumanName 928 "Patient.contact.name 0..1"
    views telecom ContactPoint 1579 "Patient.contact.telecom 0..*"
    view address Address 34 "Patient.contact.address 0..1"
    prim gender Code 646 "Patient.contact.gender 0..1"
    view organization Reference 1006 "Patient.contact.organization 0..1"
    view period Period 1145 "Patient.contact.period 0..1"
}

element! { PatientLink "Patient.link"
    view other Reference 1011 "Patient.link.other 1..1"
    prim r#type Code 1627 "Patient.link.type 1..1"
}

resource! { Practitioner "Practitioner"
    views identifier Identifier 696 "Practitioner.identifier 0..*"
    prim active Boolean 15 "Practitioner.active 0..1"
    views name HumanName 928 "Practitioner.name 0..*"
    views telecom ContactPoint 1579 "Practitioner.telecom 0..*"
    views address Address 34 "Practitioner.address 0..*"
    prim gender Code 646 "Practitioner.gender 0..1"
    prim birth_date Date 156 "Practitioner.birthDate 0..1"
    views photo Attachment 1152 "Practitioner.photo 0..*"
    views qualification PractitionerQualification 1250 "Practitioner.qualification 0..*"
    views communication CodeableConcept 228 "Practitioner.communication 0..*"
}

element! { PractitionerQualification "Practitioner.qualification"
    views identifier Identifier 696 "Practitioner.qualification.identifier 0..*"
    view code CodeableConcept 214 "Practitioner.qualification.code 1..1"
    view period Period 1145 "Practitioner.qualification.period 0..1"
    view issuer Reference 768 "Practitioner.qualification.issuer 0..1"
}

resource! { PractitionerRole "PractitionerRole"
    views identifier Identifier 696 "PractitionerRole.identifier 0..*"
    prim active Boolean 15 "PractitionerRole.active 0..1"
    view period Period 1145 "PractitionerRole.period 0..1"
    view practitioner Reference 1171 "PractitionerRole.practitioner 0..1"
    view organization Reference 1006 "PractitionerRole.organization 0..1"
    views code CodeableConcept 214 "PractitionerRole.code 0..*"
    views specialty CodeableConcept 1476 "PractitionerRole.specialty 0..*"
    views location Reference 812 "PractitionerRole.location 0..*"
    views healthcare_service Reference 680 "PractitionerRole.healthcareService 0..*"
    views telecom ContactPoint 1579 "PractitionerRole.telecom 0..*"
    views available_time PractitionerRoleAvailableTime 138 "PractitionerRole.availableTime 0..*"
    views not_available PractitionerRoleNotAvailable 940 "PractitionerRole.notAvailable 0..*"
    prim availability_exceptions String 135 "PractitionerRole.availabilityExceptions 0..1"
    views endpoint Reference 500 "PractitionerRole.endpoint 0..*"
}

element! { PractitionerRoleAvailableTime "PractitionerRole.availableTime"
    prims days_of_week Code 327 "PractitionerRole.availableTime.daysOfWeek 0..*"
    prim all_day Boolean 54 "PractitionerRole.availableTime.allDay 0..1"
    prim available_start_time Time 137 "PractitionerRole.availableTime.availableStartTime 0..1"
    prim available_end_time Time 136 "PractitionerRole.availableTime.availableEndTime 0..1"
}

element! { PractitionerRoleNotAvailable "PractitionerRole.notAvailable"
    prim description String 412 "PractitionerRole.notAvailable.description 1..1"
    view during Period 479 "PractitionerRole.notAvailable.during 0..1"
}

resource! { Procedure "Procedure"
    views identifier Identifier 696 "Procedure.identifier 0..*"
    prims instantiates_canonical Canonical 740 "Procedure.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "Procedure.instantiatesUri 0..*"
    views based_on Reference 146 "Procedure.basedOn 0..*"
    views part_of Reference 1050 "Procedure.partOf 0..*"
    prim status Code 1493 "Procedure.status 1..1"
    view status_reason CodeableConcept 1496 "Procedure.statusReason 0..1"
    view category CodeableConcept 187 "Procedure.category 0..1"
    view code CodeableConcept 214 "Procedure.code 0..1"
    view subject Reference 1524 "Procedure.subject 1..1"
    view encounter Reference 497 "Procedure.encounter 0..1"
    choice performed ProcedurePerformed "performed" "Procedure.performed[x] 0..1"
    view recorder Reference 1296 "Procedure.recorder 0..1"
    view asserter Reference 106 "Procedure.asserter 0..1"
    views performer ProcedurePerformer 1140 "Procedure.performer 0..*"
    view location Reference 812 "Procedure.location 0..1"
    views reason_code CodeableConcept 1282 "Procedure.reasonCode 0..*"
    views reason_reference Reference 1284 "Procedure.reasonReference 0..*"
    views body_site CodeableConcept 157 "Procedure.bodySite 0..*"
    view outcome CodeableConcept 1014 "Procedure.outcome 0..1"
    views report Reference 1340 "Procedure.report 0..*"
    views complication CodeableConcept 237 "Procedure.complication 0..*"
    views complication_detail Reference 238 "Procedure.complicationDetail 0..*"
    views follow_up CodeableConcept 624 "Procedure.followUp 0..*"
    views note Annotation 941 "Procedure.note 0..*"
    views focal_device ProcedureFocalDevice 622 "Procedure.focalDevice 0..*"
    views used_reference Reference 1654 "Procedure.usedReference 0..*"
    views used_code CodeableConcept 1652 "Procedure.usedCode 0..*"
}

choice! { ProcedurePerformed "Procedure.performed[x]"
    prim DateTime "DateTime"
    view Period "Period"
    prim String "String"
    view Age "Age"
    view Range "Range"
}

element! { ProcedureFocalDevice "Procedure.focalDevice"
    view action CodeableConcept 13 "Procedure.focalDevice.action 0..1"
    view manipulated Reference 830 "Procedure.focalDevice.manipulated 1..1"
}

element! { ProcedurePerformer "Procedure.performer"
    view function CodeableConcept 642 "Procedure.performer.function 0..1"
    view actor Reference 17 "Procedure.performer.actor 1..1"
    view on_behalf_of Reference 977 "Procedure.performer.onBehalfOf 0..1"
}

resource! { Provenance "Provenance"
    views target Reference 1565 "Provenance.target 1..*"
    choice occurred ProvenanceOccurred "occurred" "Provenance.occurred[x] 0..1"
    prim recorded Instant 1293 "Provenance.recorded 1..1"
    prims policy Uri 1161 "Provenance.policy 0..*"
    view location Reference 812 "Provenance.location 0..1"
    views reason CodeableConcept 1281 "Provenance.reason 0..*"
    view activity CodeableConcept 16 "Provenance.activity 0..1"
    views agent ProvenanceAgent 51 "Provenance.agent 1..*"
    views entity ProvenanceEntity 505 "Provenance.entity 0..*"
    views signature Signature 1443 "Provenance.signature 0..*"
}

choice! { ProvenanceOccurred "Provenance.occurred[x]"
    view Period "Period"
    prim DateTime "DateTime"
}

element! { ProvenanceAgent "Provenance.agent"
    view r#type CodeableConcept 1627 "Provenance.agent.type 0..1"
    views role CodeableConcept 1389 "Provenance.agent.role 0..*"
    view who Reference 1749 "Provenance.agent.who 1..1"
    view on_behalf_of Reference 977 "Provenance.agent.onBehalfOf 0..1"
}

element! { ProvenanceEntity "Provenance.entity"
    prim role Code 1389 "Provenance.entity.role 1..1"
    view what Reference 1743 "Provenance.entity.what 1..1"
    views agent ProvenanceAgent 51 "Provenance.entity.agent 0..*"
}

resource! { QuestionnaireResponse "QuestionnaireResponse"
    view identifier Identifier 696 "QuestionnaireResponse.identifier 0..1"
    views based_on Reference 146 "QuestionnaireResponse.basedOn 0..*"
    views part_of Reference 1050 "QuestionnaireResponse.partOf 0..*"
    prim questionnaire Canonical 1264 "QuestionnaireResponse.questionnaire 0..1"
    prim status Code 1493 "QuestionnaireResponse.status 1..1"
    view subject Reference 1524 "QuestionnaireResponse.subject 0..1"
    view encounter Reference 497 "QuestionnaireResponse.encounter 0..1"
    prim authored DateTime 125 "QuestionnaireResponse.authored 0..1"
    view author Reference 120 "QuestionnaireResponse.author 0..1"
    view source Reference 1456 "QuestionnaireResponse.source 0..1"
    views item QuestionnaireResponseItem 769 "QuestionnaireResponse.item 0..*"
}

element! { QuestionnaireResponseItem "QuestionnaireResponse.item"
    prim link_id String 808 "QuestionnaireResponse.item.linkId 1..1"
    prim definition Uri 391 "QuestionnaireResponse.item.definition 0..1"
    prim text String 1588 "QuestionnaireResponse.item.text 0..1"
    views answer QuestionnaireResponseItemAnswer 78 "QuestionnaireResponse.item.answer 0..*"
    views item QuestionnaireResponseItem 769 "QuestionnaireResponse.item.item 0..*"
}

element! { QuestionnaireResponseItemAnswer "QuestionnaireResponse.item.answer"
    choice value QuestionnaireResponseItemAnswerValue "value" "QuestionnaireResponse.item.answer.value[x] 0..1"
    views item QuestionnaireResponseItem 769 "QuestionnaireResponse.item.answer.item 0..*"
}

choice! { QuestionnaireResponseItemAnswerValue "QuestionnaireResponse.item.answer.value[x]"
    prim Boolean "Boolean"
    prim Decimal "Decimal"
    prim Integer "Integer"
    prim Date "Date"
    prim DateTime "DateTime"
    prim Time "Time"
    prim String "String"
    prim Uri "Uri"
    view Attachment "Attachment"
    view Coding "Coding"
    view Quantity "Quantity"
    view Reference "Reference"
}

resource! { RelatedPerson "RelatedPerson"
    views identifier Identifier 696 "RelatedPerson.identifier 0..*"
    prim active Boolean 15 "RelatedPerson.active 0..1"
    view patient Reference 1067 "RelatedPerson.patient 1..1"
    views relationship CodeableConcept 1326 "RelatedPerson.relationship 0..*"
    views name HumanName 928 "RelatedPerson.name 0..*"
    views telecom ContactPoint 1579 "RelatedPerson.telecom 0..*"
    prim gender Code 646 "RelatedPerson.gender 0..1"
    prim birth_date Date 156 "RelatedPerson.birthDate 0..1"
    views address Address 34 "RelatedPerson.address 0..*"
    views photo Attachment 1152 "RelatedPerson.photo 0..*"
    view period Period 1145 "RelatedPerson.period 0..1"
    views communication RelatedPersonCommunication 228 "RelatedPerson.communication 0..*"
}

element! { RelatedPersonCommunication "RelatedPerson.communication"
    view language CodeableConcept 781 "RelatedPerson.communication.language 1..1"
    prim preferred Boolean 1184 "RelatedPerson.communication.preferred 0..1"
}

resource! { ServiceRequest "ServiceRequest"
    views identifier Identifier 696 "ServiceRequest.identifier 0..*"
    prims instantiates_canonical Canonical 740 "ServiceRequest.instantiatesCanonical 0..*"
    prims instantiates_uri Uri 741 "ServiceRequest.instantiatesUri 0..*"
    views based_on Reference 146 "ServiceRequest.basedOn 0..*"
    views replaces Reference 1339 "ServiceRequest.replaces 0..*"
    view requisition Identifier 1364 "ServiceRequest.requisition 0..1"
    prim status Code 1493 "ServiceRequest.status 1..1"
    prim intent Code 748 "ServiceRequest.intent 1..1"
    views category CodeableConcept 187 "ServiceRequest.category 0..*"
    prim priority Code 1203 "ServiceRequest.priority 0..1"
    prim do_not_perform Boolean 455 "ServiceRequest.doNotPerform 0..1"
    view code CodeableConcept 214 "ServiceRequest.code 0..1"
    views order_detail CodeableConcept 995 "ServiceRequest.orderDetail 0..*"
    choice quantity ServiceRequestQuantity "quantity" "ServiceRequest.quantity[x] 0..1"
    view subject Reference 1524 "ServiceRequest.subject 1..1"
    view encounter Reference 497 "ServiceRequest.encounter 0..1"
    choice occurrence ServiceRequestOccurrence "occurrence" "ServiceRequest.occurrence[x] 0..1"
    choice as_needed ServiceRequestAsNeeded "asNeeded" "ServiceRequest.asNeeded[x] 0..1"
    prim authored_on DateTime 126 "ServiceRequest.authoredOn 0..1"
    view requester Reference 1356 "ServiceRequest.requester 0..1"
    view performer_type CodeableConcept 1143 "ServiceRequest.performerType 0..1"
    views performer Reference 1140 "ServiceRequest.performer 0..*"
    views location_code CodeableConcept 814 "ServiceRequest.locationCode 0..*"
    views location_reference Reference 817 "ServiceRequest.locationReference 0..*"
    views reason_code CodeableConcept 1282 "ServiceRequest.reasonCode 0..*"
    views reason_reference Reference 1284 "ServiceRequest.reasonReference 0..*"
    views insurance Reference 743 "ServiceRequest.insurance 0..*"
    views supporting_info Reference 1554 "ServiceRequest.supportingInfo 0..*"
    views specimen Reference 1480 "ServiceRequest.specimen 0..*"
    views body_site CodeableConcept 157 "ServiceRequest.bodySite 0..*"
    views note Annotation 941 "ServiceRequest.note 0..*"
    prim patient_instruction String 1069 "ServiceRequest.patientInstruction 0..1"
    views relevant_history Reference 1331 "ServiceRequest.relevantHistory 0..*"
}

choice! { ServiceRequestQuantity "ServiceRequest.quantity[x]"
    view Quantity "Quantity"
    view Ratio "Ratio"
    view Range "Range"
}

choice! { ServiceRequestOccurrence "ServiceRequest.occurrence[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Timing "Timing"
}

choice! { ServiceRequestAsNeeded "ServiceRequest.asNeeded[x]"
    prim Boolean "Boolean"
    view CodeableConcept "CodeableConcept"
}

resource! { Specimen "Specimen"
    views identifier Identifier 696 "Specimen.identifier 0..*"
    view accession_identifier Identifier 9 "Specimen.accessionIdentifier 0..1"
    prim status Code 1493 "Specimen.status 0..1"
    view r#type CodeableConcept 1627 "Specimen.type 0..1"
    view subject Reference 1524 "Specimen.subject 0..1"
    prim received_time DateTime 1288 "Specimen.receivedTime 0..1"
    views parent Reference 1042 "Specimen.parent 0..*"
    views request Reference 1348 "Specimen.request 0..*"
    view collection SpecimenCollection 223 "Specimen.collection 0..1"
    views processing SpecimenProcessing 1215 "Specimen.processing 0..*"
    views container SpecimenContainer 262 "Specimen.container 0..*"
    views condition CodeableConcept 248 "Specimen.condition 0..*"
    views note Annotation 941 "Specimen.note 0..*"
}

element! { SpecimenCollection "Specimen.collection"
    view collector Reference 224 "Specimen.collection.collector 0..1"
    choice collected SpecimenCollectionCollected "collected" "Specimen.collection.collected[x] 0..1"
    view duration Duration 476 "Specimen.collection.duration 0..1"
    view quantity Quantity 1256 "Specimen.collection.quantity 0..1"
    view method CodeableConcept 887 "Specimen.collection.method 0..1"
    view body_site CodeableConcept 157 "Specimen.collection.bodySite 0..1"
    choice fasting_status SpecimenCollectionFastingStatus "fastingStatus" "Specimen.collection.fastingStatus[x] 0..1"
}

choice! { SpecimenCollectionCollected "Specimen.collection.collected[x]"
    prim DateTime "DateTime"
    view Period "Period"
}

choice! { SpecimenCollectionFastingStatus "Specimen.collection.fastingStatus[x]"
    view CodeableConcept "CodeableConcept"
    view Duration "Duration"
}

element! { SpecimenContainer "Specimen.container"
    views identifier Identifier 696 "Specimen.container.identifier 0..*"
    prim description String 412 "Specimen.container.description 0..1"
    view r#type CodeableConcept 1627 "Specimen.container.type 0..1"
    view capacity Quantity 179 "Specimen.container.capacity 0..1"
    view specimen_quantity Quantity 1481 "Specimen.container.specimenQuantity 0..1"
    choice additive SpecimenContainerAdditive "additive" "Specimen.container.additive[x] 0..1"
}

choice! { SpecimenContainerAdditive "Specimen.container.additive[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { SpecimenProcessing "Specimen.processing"
    prim description String 412 "Specimen.processing.description 0..1"
    view procedure CodeableConcept 1208 "Specimen.processing.procedure 0..1"
    views additive Reference 29 "Specimen.processing.additive 0..*"
    choice time SpecimenProcessingTime "time" "Specimen.processing.time[x] 0..1"
}

choice! { SpecimenProcessingTime "Specimen.processing.time[x]"
    prim DateTime "DateTime"
    view Period "Period"
}
