//! Typed views: financial.
//!
//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.

use super::super::support::*;
use super::types::*;

resource! { Account "Account"
    views identifier Identifier 696 "Account.identifier 0..*"
    prim status Code 1493 "Account.status 1..1"
    view r#type CodeableConcept 1627 "Account.type 0..1"
    prim name String 928 "Account.name 0..1"
    views subject Reference 1524 "Account.subject 0..*"
    view service_period Period 1429 "Account.servicePeriod 0..1"
    views coverage AccountCoverage 295 "Account.coverage 0..*"
    view owner Reference 1028 "Account.owner 0..1"
    prim description String 412 "Account.description 0..1"
    views guarantor AccountGuarantor 671 "Account.guarantor 0..*"
    view part_of Reference 1050 "Account.partOf 0..1"
}

element! { AccountCoverage "Account.coverage"
    view coverage Reference 295 "Account.coverage.coverage 1..1"
    prim priority PositiveInt 1203 "Account.coverage.priority 0..1"
}

element! { AccountGuarantor "Account.guarantor"
    view party Reference 1062 "Account.guarantor.party 1..1"
    prim on_hold Boolean 978 "Account.guarantor.onHold 0..1"
    view period Period 1145 "Account.guarantor.period 0..1"
}

resource! { ChargeItem "ChargeItem"
    views identifier Identifier 696 "ChargeItem.identifier 0..*"
    prims definition_uri Uri 398 "ChargeItem.definitionUri 0..*"
    prims definition_canonical Canonical 392 "ChargeItem.definitionCanonical 0..*"
    prim status Code 1493 "ChargeItem.status 1..1"
    views part_of Reference 1050 "ChargeItem.partOf 0..*"
    view code CodeableConcept 214 "ChargeItem.code 1..1"
    view subject Reference 1524 "ChargeItem.subject 1..1"
    view context Reference 271 "ChargeItem.context 0..1"
    choice occurrence ChargeItemOccurrence "occurrence" "ChargeItem.occurrence[x] 0..1"
    views performer ChargeItemPerformer 1140 "ChargeItem.performer 0..*"
    view performing_organization Reference 1144 "ChargeItem.performingOrganization 0..1"
    view requesting_organization Reference 1358 "ChargeItem.requestingOrganization 0..1"
    view cost_center Reference 287 "ChargeItem.costCenter 0..1"
    view quantity Quantity 1256 "ChargeItem.quantity 0..1"
    views bodysite CodeableConcept 158 "ChargeItem.bodysite 0..*"
    prim factor_override Decimal 555 "ChargeItem.factorOverride 0..1"
    view price_override Money 1197 "ChargeItem.priceOverride 0..1"
    prim override_reason String 1026 "ChargeItem.overrideReason 0..1"
    view enterer Reference 504 "ChargeItem.enterer 0..1"
    prim entered_date DateTime 503 "ChargeItem.enteredDate 0..1"
    views reason CodeableConcept 1281 "ChargeItem.reason 0..*"
    views service Reference 1427 "ChargeItem.service 0..*"
    choice product ChargeItemProduct "product" "ChargeItem.product[x] 0..1"
    views account Reference 11 "ChargeItem.account 0..*"
    views note Annotation 941 "ChargeItem.note 0..*"
    views supporting_information Reference 1556 "ChargeItem.supportingInformation 0..*"
}

choice! { ChargeItemOccurrence "ChargeItem.occurrence[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Timing "Timing"
}

choice! { ChargeItemProduct "ChargeItem.product[x]"
    view Reference "Reference"
    view CodeableConcept "CodeableConcept"
}

element! { ChargeItemPerformer "ChargeItem.performer"
    view function CodeableConcept 642 "ChargeItem.performer.function 0..1"
    view actor Reference 17 "ChargeItem.performer.actor 1..1"
}

resource! { ChargeItemDefinition "ChargeItemDefinition"
    prim url Uri 1646 "ChargeItemDefinition.url 1..1"
    views identifier Identifier 696 "ChargeItemDefinition.identifier 0..*"
    prim version String 1735 "ChargeItemDefinition.version 0..1"
    prim title String 1612 "ChargeItemDefinition.title 0..1"
    prims derived_from_uri Uri 411 "ChargeItemDefinition.derivedFromUri 0..*"
    prims part_of Canonical 1050 "ChargeItemDefinition.partOf 0..*"
    prims replaces Canonical 1339 "ChargeItemDefinition.replaces 0..*"
    prim status Code 1493 "ChargeItemDefinition.status 1..1"
    prim experimental Boolean 533 "ChargeItemDefinition.experimental 0..1"
    prim date DateTime 316 "ChargeItemDefinition.date 0..1"
    prim publisher String 1245 "ChargeItemDefinition.publisher 0..1"
    views contact ContactDetail 259 "ChargeItemDefinition.contact 0..*"
    prim description Markdown 412 "ChargeItemDefinition.description 0..1"
    views use_context UsageContext 1650 "ChargeItemDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "ChargeItemDefinition.jurisdiction 0..*"
    prim copyright Markdown 284 "ChargeItemDefinition.copyright 0..1"
    prim approval_date Date 99 "ChargeItemDefinition.approvalDate 0..1"
    prim last_review_date Date 786 "ChargeItemDefinition.lastReviewDate 0..1"
    view effective_period Period 488 "ChargeItemDefinition.effectivePeriod 0..1"
    view code CodeableConcept 214 "ChargeItemDefinition.code 0..1"
    views instance Reference 738 "ChargeItemDefinition.instance 0..*"
    views applicability ChargeItemDefinitionApplicability 91 "ChargeItemDefinition.applicability 0..*"
    views property_group ChargeItemDefinitionPropertyGroup 1234 "ChargeItemDefinition.propertyGroup 0..*"
}

element! { ChargeItemDefinitionApplicability "ChargeItemDefinition.applicability"
    prim description String 412 "ChargeItemDefinition.applicability.description 0..1"
    prim language String 781 "ChargeItemDefinition.applicability.language 0..1"
    prim expression String 544 "ChargeItemDefinition.applicability.expression 0..1"
}

element! { ChargeItemDefinitionPropertyGroup "ChargeItemDefinition.propertyGroup"
    views applicability ChargeItemDefinitionApplicability 91 "ChargeItemDefinition.propertyGroup.applicability 0..*"
    views price_component ChargeItemDefinitionPropertyGroupPriceComponent 1196 "ChargeItemDefinition.propertyGroup.priceComponent 0..*"
}

element! { ChargeItemDefinitionPropertyGroupPriceComponent "ChargeItemDefinition.propertyGroup.priceComponent"
    prim r#type Code 1627 "ChargeItemDefinition.propertyGroup.priceComponent.type 1..1"
    view code CodeableConcept 214 "ChargeItemDefinition.propertyGroup.priceComponent.code 0..1"
    prim factor Decimal 554 "ChargeItemDefinition.propertyGroup.priceComponent.factor 0..1"
    view amount Money 69 "ChargeItemDefinition.propertyGroup.priceComponent.amount 0..1"
}

resource! { ClaimResponse "ClaimResponse"
    views identifier Identifier 696 "ClaimResponse.identifier 0..*"
    prim status Code 1493 "ClaimResponse.status 1..1"
    view r#type CodeableConcept 1627 "ClaimResponse.type 1..1"
    view sub_type CodeableConcept 1522 "ClaimResponse.subType 0..1"
    prim r#use Code 1649 "ClaimResponse.use 1..1"
    view patient Reference 1067 "ClaimResponse.patient 1..1"
    prim created DateTime 297 "ClaimResponse.created 1..1"
    view insurer Reference 744 "ClaimResponse.insurer 1..1"
    view requestor Reference 1359 "ClaimResponse.requestor 0..1"
    view request Reference 1348 "ClaimResponse.request 0..1"
    prim outcome Code 1014 "ClaimResponse.outcome 1..1"
    prim disposition String 450 "ClaimResponse.disposition 0..1"
    prim pre_auth_ref String 1174 "ClaimResponse.preAuthRef 0..1"
    view pre_auth_period Period 1173 "ClaimResponse.preAuthPeriod 0..1"
    view payee_type CodeableConcept 1123 "ClaimResponse.payeeType 0..1"
    views item ClaimResponseItem 769 "ClaimResponse.item 0..*"
    views add_item ClaimResponseAddItem 23 "ClaimResponse.addItem 0..*"
    views adjudication ClaimResponseItemAdjudication 36 "ClaimResponse.adjudication 0..*"
    views total ClaimResponseTotal 1617 "ClaimResponse.total 0..*"
    view payment ClaimResponsePayment 1127 "ClaimResponse.payment 0..1"
    view funds_reserve CodeableConcept 644 "ClaimResponse.fundsReserve 0..1"
    view form_code CodeableConcept 631 "ClaimResponse.formCode 0..1"
    view form Attachment 630 "ClaimResponse.form 0..1"
    views process_note ClaimResponseProcessNote 1214 "ClaimResponse.processNote 0..*"
    views communication_request Reference 230 "ClaimResponse.communicationRequest 0..*"
    views insurance ClaimResponseInsurance 743 "ClaimResponse.insurance 0..*"
    views error ClaimResponseError 512 "ClaimResponse.error 0..*"
}

element! { ClaimResponseAddItem "ClaimResponse.addItem"
    prims item_sequence PositiveInt 772 "ClaimResponse.addItem.itemSequence 0..*"
    prims detail_sequence PositiveInt 422 "ClaimResponse.addItem.detailSequence 0..*"
    prims subdetail_sequence PositiveInt 1523 "ClaimResponse.addItem.subdetailSequence 0..*"
    views provider Reference 1239 "ClaimResponse.addItem.provider 0..*"
    view product_or_service CodeableConcept 1222 "ClaimResponse.addItem.productOrService 1..1"
    views modifier CodeableConcept 907 "ClaimResponse.addItem.modifier 0..*"
    views program_code CodeableConcept 1230 "ClaimResponse.addItem.programCode 0..*"
    choice serviced ClaimResponseAddItemServiced "serviced" "ClaimResponse.addItem.serviced[x] 0..1"
    choice location ClaimResponseAddItemLocation "location" "ClaimResponse.addItem.location[x] 0..1"
    view quantity Quantity 1256 "ClaimResponse.addItem.quantity 0..1"
    view unit_price Money 1641 "ClaimResponse.addItem.unitPrice 0..1"
    prim factor Decimal 554 "ClaimResponse.addItem.factor 0..1"
    view net Money 935 "ClaimResponse.addItem.net 0..1"
    view body_site CodeableConcept 157 "ClaimResponse.addItem.bodySite 0..1"
    views sub_site CodeableConcept 1521 "ClaimResponse.addItem.subSite 0..*"
    prims note_number PositiveInt 942 "ClaimResponse.addItem.noteNumber 0..*"
    views adjudication ClaimResponseItemAdjudication 36 "ClaimResponse.addItem.adjudication 1..*"
    views detail ClaimResponseAddItemDetail 415 "ClaimResponse.addItem.detail 0..*"
}

choice! { ClaimResponseAddItemServiced "ClaimResponse.addItem.serviced[x]"
    prim Date "Date"
    view Period "Period"
}

choice! { ClaimResponseAddItemLocation "ClaimResponse.addItem.location[x]"
    view CodeableConcept "CodeableConcept"
    view Address "Address"
    view Reference "Reference"
}

element! { ClaimResponseAddItemDetail "ClaimResponse.addItem.detail"
    view product_or_service CodeableConcept 1222 "ClaimResponse.addItem.detail.productOrService 1..1"
    views modifier CodeableConcept 907 "ClaimResponse.addItem.detail.modifier 0..*"
    view quantity Quantity 1256 "ClaimResponse.addItem.detail.quantity 0..1"
    view unit_price Money 1641 "ClaimResponse.addItem.detail.unitPrice 0..1"
    prim factor Decimal 554 "ClaimResponse.addItem.detail.factor 0..1"
    view net Money 935 "ClaimResponse.addItem.detail.net 0..1"
    prims note_number PositiveInt 942 "ClaimResponse.addItem.detail.noteNumber 0..*"
    views adjudication ClaimResponseItemAdjudication 36 "ClaimResponse.addItem.detail.adjudication 1..*"
    views sub_detail ClaimResponseAddItemDetailSubDetail 1519 "ClaimResponse.addItem.detail.subDetail 0..*"
}

element! { ClaimResponseAddItemDetailSubDetail "ClaimResponse.addItem.detail.subDetail"
    view product_or_service CodeableConcept 1222 "ClaimResponse.addItem.detail.subDetail.productOrService 1..1"
    views modifier CodeableConcept 907 "ClaimResponse.addItem.detail.subDetail.modifier 0..*"
    view quantity Quantity 1256 "ClaimResponse.addItem.detail.subDetail.quantity 0..1"
    view unit_price Money 1641 "ClaimResponse.addItem.detail.subDetail.unitPrice 0..1"
    prim factor Decimal 554 "ClaimResponse.addItem.detail.subDetail.factor 0..1"
    view net Money 935 "ClaimResponse.addItem.detail.subDetail.net 0..1"
    prims note_number PositiveInt 942 "ClaimResponse.addItem.detail.subDetail.noteNumber 0..*"
    views adjudication ClaimResponseItemAdjudication 36 "ClaimResponse.addItem.detail.subDetail.adjudication 1..*"
}

element! { ClaimResponseError "ClaimResponse.error"
    prim item_sequence PositiveInt 772 "ClaimResponse.error.itemSequence 0..1"
    prim detail_sequence PositiveInt 422 "ClaimResponse.error.detailSequence 0..1"
    prim sub_detail_sequence PositiveInt 1520 "ClaimResponse.error.subDetailSequence 0..1"
    view code CodeableConcept 214 "ClaimResponse.error.code 1..1"
}

element! { ClaimResponseInsurance "ClaimResponse.insurance"
    prim sequence PositiveInt 1419 "ClaimResponse.insurance.sequence 1..1"
    prim focal Boolean 621 "ClaimResponse.insurance.focal 1..1"
    view coverage Reference 295 "ClaimResponse.insurance.coverage 1..1"
    prim business_arrangement String 166 "ClaimResponse.insurance.businessArrangement 0..1"
    view claim_response Reference 205 "ClaimResponse.insurance.claimResponse 0..1"
}

element! { ClaimResponseItem "ClaimResponse.item"
    prim item_sequence PositiveInt 772 "ClaimResponse.item.itemSequence 1..1"
    prims note_number PositiveInt 942 "ClaimResponse.item.noteNumber 0..*"
    views adjudication ClaimResponseItemAdjudication 36 "ClaimResponse.item.adjudication 1..*"
    views detail ClaimResponseItemDetail 415 "ClaimResponse.item.detail 0..*"
}

element! { ClaimResponseItemAdjudication "ClaimResponse.item.adjudication"
    view category CodeableConcept 187 "ClaimResponse.item.adjudication.category 1..1"
    view reason CodeableConcept 1281 "ClaimResponse.item.adjudication.reason 0..1"
    view amount Money 69 "ClaimResponse.item.adjudication.amount 0..1"
    prim value Decimal 1670 "ClaimResponse.item.adjudication.value 0..1"
}

element! { ClaimResponseItemDetail "ClaimResponse.item.detail"
    prim detail_sequence PositiveInt 422 "ClaimResponse.item.detail.detailSequence 1..1"
    prims note_number PositiveInt 942 "ClaimResponse.item.detail.noteNumber 0..*"
    views adjudication ClaimResponseItemAdjudication 36 "ClaimResponse.item.detail.adjudication 1..*"
    views sub_detail ClaimResponseItemDetailSubDetail 1519 "ClaimResponse.item.detail.subDetail 0..*"
}

element! { ClaimResponseItemDetailSubDetail "ClaimResponse.item.detail.subDetail"
    prim sub_detail_sequence PositiveInt 1520 "ClaimResponse.item.detail.subDetail.subDetailSequence 1..1"
    prims note_number PositiveInt 942 "ClaimResponse.item.detail.subDetail.noteNumber 0..*"
    views adjudication ClaimResponseItemAdjudication 36 "ClaimResponse.item.detail.subDetail.adjudication 0..*"
}

element! { ClaimResponsePayment "ClaimResponse.payment"
    view r#type CodeableConcept 1627 "ClaimResponse.payment.type 1..1"
    view adjustment Money 37 "ClaimResponse.payment.adjustment 0..1"
    view adjustment_reason CodeableConcept 38 "ClaimResponse.payment.adjustmentReason 0..1"
    prim date Date 316 "ClaimResponse.payment.date 0..1"
    view amount Money 69 "ClaimResponse.payment.amount 1..1"
    view identifier Identifier 696 "ClaimResponse.payment.identifier 0..1"
}

element! { ClaimResponseProcessNote "ClaimResponse.processNote"
    prim number PositiveInt 947 "ClaimResponse.processNote.number 0..1"
    prim r#type Code 1627 "ClaimResponse.processNote.type 0..1"
    prim text String 1588 "ClaimResponse.processNote.text 1..1"
    view language CodeableConcept 781 "ClaimResponse.processNote.language 0..1"
}

element! { ClaimResponseTotal "ClaimResponse.total"
    view category CodeableConcept 187 "ClaimResponse.total.category 1..1"
    view amount Money 69 "ClaimResponse.total.amount 1..1"
}

resource! { Contract "Contract"
    views identifier Identifier 696 "Contract.identifier 0..*"
    prim url Uri 1646 "Contract.url 0..1"
    prim version String 1735 "Contract.version 0..1"
    prim status Code 1493 "Contract.status 0..1"
    view legal_state CodeableConcept 792 "Contract.legalState 0..1"
    view instantiates_canonical Reference 740 "Contract.instantiatesCanonical 0..1"
    prim instantiates_uri Uri 741 "Contract.instantiatesUri 0..1"
    view content_derivative CodeableConcept 267 "Contract.contentDerivative 0..1"
    prim issued DateTime 767 "Contract.issued 0..1"
    view applies Period 93 "Contract.applies 0..1"
    view expiration_type CodeableConcept 535 "Contract.expirationType 0..1"
    views subject Reference 1524 "Contract.subject 0..*"
    views authority Reference 128 "Contract.authority 0..*"
    views domain Reference 460 "Contract.domain 0..*"
    views site Reference 1445 "Contract.site 0..*"
    prim name String 928 "Contract.name 0..1"
    prim title String 1612 "Contract.title 0..1"
    prim subtitle String 1540 "Contract.subtitle 0..1"
    prims alias String 53 "Contract.alias 0..*"
    view author Reference 120 "Contract.author 0..1"
    view scope CodeableConcept 1402 "Contract.scope 0..1"
    choice topic ContractTopic "topic" "Contract.topic[x] 0..1"
    view r#type CodeableConcept 1627 "Contract.type 0..1"
    views sub_type CodeableConcept 1522 "Contract.subType 0..*"
    view content_definition ContractContentDefinition 266 "Contract.contentDefinition 0..1"
    views term ContractTerm 1584 "Contract.term 0..*"
    views supporting_info Reference 1554 "Contract.supportingInfo 0..*"
    views relevant_history Reference 1331 "Contract.relevantHistory 0..*"
    views signer ContractSigner 1444 "Contract.signer 0..*"
    views friendly ContractFriendly 639 "Contract.friendly 0..*"
    views legal ContractLegal 790 "Contract.legal 0..*"
    views rule ContractRule 1393 "Contract.rule 0..*"
    choice legally_binding ContractLegallyBinding "legallyBinding" "Contract.legallyBinding[x] 0..1"
}

choice! { ContractTopic "Contract.topic[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

choice! { ContractLegallyBinding "Contract.legallyBinding[x]"
    view Attachment "Attachment"
    view Reference "Reference"
}

element! { ContractContentDefinition "Contract.contentDefinition"
    view r#type CodeableConcept 1627 "Contract.contentDefinition.type 1..1"
    view sub_type CodeableConcept 1522 "Contract.contentDefinition.subType 0..1"
    view publisher Reference 1245 "Contract.contentDefinition.publisher 0..1"
    prim publication_date DateTime 1243 "Contract.contentDefinition.publicationDate 0..1"
    prim publication_status Code 1244 "Contract.contentDefinition.publicationStatus 1..1"
    prim copyright Markdown 284 "Contract.contentDefinition.copyright 0..1"
}

element! { ContractFriendly "Contract.friendly"
    choice content ContractFriendlyContent "content" "Contract.friendly.content[x] 1..1"
}

choice! { ContractFriendlyContent "Contract.friendly.content[x]"
    view Attachment "Attachment"
    view Reference "Reference"
}

element! { ContractLegal "Contract.legal"
    choice content ContractLegalContent "content" "Contract.legal.content[x] 1..1"
}

choice! { ContractLegalContent "Contract.legal.content[x]"
    view Attachment "Attachment"
    view Reference "Reference"
}

element! { ContractRule "Contract.rule"
    choice content ContractRuleContent "content" "Contract.rule.content[x] 1..1"
}

choice! { ContractRuleContent "Contract.rule.content[x]"
    view Attachment "Attachment"
    view Reference "Reference"
}

element! { ContractSigner "Contract.signer"
    view r#type Coding 1627 "Contract.signer.type 1..1"
    view party Reference 1062 "Contract.signer.party 1..1"
    views signature Signature 1443 "Contract.signer.signature 1..*"
}

element! { ContractTerm "Contract.term"
    view identifier Identifier 696 "Contract.term.identifier 0..1"
    prim issued DateTime 767 "Contract.term.issued 0..1"
    view applies Period 93 "Contract.term.applies 0..1"
    choice topic ContractTermTopic "topic" "Contract.term.topic[x] 0..1"
    view r#type CodeableConcept 1627 "Contract.term.type 0..1"
    view sub_type CodeableConcept 1522 "Contract.term.subType 0..1"
    prim text String 1588 "Contract.term.text 0..1"
    views security_label ContractTermSecurityLabel 1413 "Contract.term.securityLabel 0..*"
    view offer ContractTermOffer 970 "Contract.term.offer 1..1"
    views asset ContractTermAsset 109 "Contract.term.asset 0..*"
    views action ContractTermAction 13 "Contract.term.action 0..*"
    views group ContractTerm 663 "Contract.term.group 0..*"
}

choice! { ContractTermTopic "Contract.term.topic[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { ContractTermAction "Contract.term.action"
    prim do_not_perform Boolean 455 "Contract.term.action.doNotPerform 0..1"
    view r#type CodeableConcept 1627 "Contract.term.action.type 1..1"
    views subject ContractTermActionSubject 1524 "Contract.term.action.subject 0..*"
    view intent CodeableConcept 748 "Contract.term.action.intent 1..1"
    prims link_id String 808 "Contract.term.action.linkId 0..*"
    view status CodeableConcept 1493 "Contract.term.action.status 1..1"
    view context Reference 271 "Contract.term.action.context 0..1"
    prims context_link_id String 273 "Contract.term.action.contextLinkId 0..*"
    choice occurrence ContractTermActionOccurrence "occurrence" "Contract.term.action.occurrence[x] 0..1"
    views requester Reference 1356 "Contract.term.action.requester 0..*"
    prims requester_link_id String 1357 "Contract.term.action.requesterLinkId 0..*"
    views performer_type CodeableConcept 1143 "Contract.term.action.performerType 0..*"
    view performer_role CodeableConcept 1142 "Contract.term.action.performerRole 0..1"
    view performer Reference 1140 "Contract.term.action.performer 0..1"
    prims performer_link_id String 1141 "Contract.term.action.performerLinkId 0..*"
    views reason_code CodeableConcept 1282 "Contract.term.action.reasonCode 0..*"
    views reason_reference Reference 1284 "Contract.term.action.reasonReference 0..*"
    prims reason String 1281 "Contract.term.action.reason 0..*"
    prims reason_link_id String 1283 "Contract.term.action.reasonLinkId 0..*"
    views note Annotation 941 "Contract.term.action.note 0..*"
    prims security_label_number UnsignedInt 1414 "Contract.term.action.securityLabelNumber 0..*"
}

choice! { ContractTermActionOccurrence "Contract.term.action.occurrence[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Timing "Timing"
}

element! { ContractTermActionSubject "Contract.term.action.subject"
    views reference Reference 1298 "Contract.term.action.subject.reference 1..*"
    view role CodeableConcept 1389 "Contract.term.action.subject.role 0..1"
}

element! { ContractTermAsset "Contract.term.asset"
    view scope CodeableConcept 1402 "Contract.term.asset.scope 0..1"
    views r#type CodeableConcept 1627 "Contract.term.asset.type 0..*"
    views type_reference Reference 1630 "Contract.term.asset.typeReference 0..*"
    views subtype CodeableConcept 1541 "Contract.term.asset.subtype 0..*"
    view relationship Coding 1326 "Contract.term.asset.relationship 0..1"
    views context ContractTermAssetContext 271 "Contract.term.asset.context 0..*"
    prim condition String 248 "Contract.term.asset.condition 0..1"
    views period_type CodeableConcept 1147 "Contract.term.asset.periodType 0..*"
    views period Period 1145 "Contract.term.asset.period 0..*"
    views use_period Period 1651 "Contract.term.asset.usePeriod 0..*"
    prim text String 1588 "Contract.term.asset.text 0..1"
    prims link_id String 808 "Contract.term.asset.linkId 0..*"
    views answer ContractTermOfferAnswer 78 "Contract.term.asset.answer 0..*"
    prims security_label_number UnsignedInt 1414 "Contract.term.asset.securityLabelNumber 0..*"
    views valued_item ContractTermAssetValuedItem 1722 "Contract.term.asset.valuedItem 0..*"
}

element! { ContractTermAssetContext "Contract.term.asset.context"
    view reference Reference 1298 "Contract.term.asset.context.reference 0..1"
    views code CodeableConcept 214 "Contract.term.asset.context.code 0..*"
    prim text String 1588 "Contract.term.asset.context.text 0..1"
}

element! { ContractTermAssetValuedItem "Contract.term.asset.valuedItem"
    choice entity ContractTermAssetValuedItemEntity "entity" "Contract.term.asset.valuedItem.entity[x] 0..1"
    view identifier Identifier 696 "Contract.term.asset.valuedItem.identifier 0..1"
    prim effective_time DateTime 489 "Contract.term.asset.valuedItem.effectiveTime 0..1"
    view quantity Quantity 1256 "Contract.term.asset.valuedItem.quantity 0..1"
    view unit_price Money 1641 "Contract.term.asset.valuedItem.unitPrice 0..1"
    prim factor Decimal 554 "Contract.term.asset.valuedItem.factor 0..1"
    prim points Decimal 1160 "Contract.term.asset.valuedItem.points 0..1"
    view net Money 935 "Contract.term.asset.valuedItem.net 0..1"
    prim payment String 1127 "Contract.term.asset.valuedItem.payment 0..1"
    prim payment_date DateTime 1129 "Contract.term.asset.valuedItem.paymentDate 0..1"
    view responsible Reference 1373 "Contract.term.asset.valuedItem.responsible 0..1"
    view recipient Reference 1291 "Contract.term.asset.valuedItem.recipient 0..1"
    prims link_id String 808 "Contract.term.asset.valuedItem.linkId 0..*"
    prims security_label_number UnsignedInt 1414 "Contract.term.asset.valuedItem.securityLabelNumber 0..*"
}

choice! { ContractTermAssetValuedItemEntity "Contract.term.asset.valuedItem.entity[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { ContractTermOffer "Contract.term.offer"
    views identifier Identifier 696 "Contract.term.offer.identifier 0..*"
    views party ContractTermOfferParty 1062 "Contract.term.offer.party 0..*"
    view topic Reference 1614 "Contract.term.offer.topic 0..1"
    view r#type CodeableConcept 1627 "Contract.term.offer.type 0..1"
    view decision CodeableConcept 336 "Contract.term.offer.decision 0..1"
    views decision_mode CodeableConcept 337 "Contract.term.offer.decisionMode 0..*"
    views answer ContractTermOfferAnswer 78 "Contract.term.offer.answer 0..*"
    prim text String 1588 "Contract.term.offer.text 0..1"
    prims link_id String 808 "Contract.term.offer.linkId 0..*"
    prims security_label_number UnsignedInt 1414 "Contract.term.offer.securityLabelNumber 0..*"
}

element! { ContractTermOfferAnswer "Contract.term.offer.answer"
    choice value ContractTermOfferAnswerValue "value" "Contract.term.offer.answer.value[x] 1..1"
}

choice! { ContractTermOfferAnswerValue "Contract.term.offer.answer.value[x]"
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

element! { ContractTermOfferParty "Contract.term.offer.party"
    views reference Reference 1298 "Contract.term.offer.party.reference 1..*"
    view role CodeableConcept 1389 "Contract.term.offer.party.role 1..1"
}

element! { ContractTermSecurityLabel "Contract.term.securityLabel"
    prims number UnsignedInt 947 "Contract.term.securityLabel.number 0..*"
    view classification Coding 208 "Contract.term.securityLabel.classification 1..1"
    views category Coding 187 "Contract.term.securityLabel.category 0..*"
    views control Coding 280 "Contract.term.securityLabel.control 0..*"
}

resource! { CoverageEligibilityRequest "CoverageEligibilityRequest"
    views identifier Identifier 696 "CoverageEligibilityRequest.identifier 0..*"
    prim status Code 1493 "CoverageEligibilityRequest.status 1..1"
    view priority CodeableConcept 1203 "CoverageEligibilityRequest.priority 0..1"
    prims purpose Code 1246 "CoverageEligibilityRequest.purpose 1..*"
    view patient Reference 1067 "CoverageEligibilityRequest.patient 1..1"
    choice serviced CoverageEligibilityRequestServiced "serviced" "CoverageEligibilityRequest.serviced[x] 0..1"
    prim created DateTime 297 "CoverageEligibilityRequest.created 1..1"
    view enterer Reference 504 "CoverageEligibilityRequest.enterer 0..1"
    view provider Reference 1239 "CoverageEligibilityRequest.provider 0..1"
    view insurer Reference 744 "CoverageEligibilityRequest.insurer 1..1"
    view facility Reference 552 "CoverageEligibilityRequest.facility 0..1"
    views supporting_info CoverageEligibilityRequestSupportingInfo 1554 "CoverageEligibilityRequest.supportingInfo 0..*"
    views insurance CoverageEligibilityRequestInsurance 743 "CoverageEligibilityRequest.insurance 0..*"
    views item CoverageEligibilityRequestItem 769 "CoverageEligibilityRequest.item 0..*"
}

choice! { CoverageEligibilityRequestServiced "CoverageEligibilityRequest.serviced[x]"
    prim Date "Date"
    view Period "Period"
}

element! { CoverageEligibilityRequestInsurance "CoverageEligibilityRequest.insurance"
    prim focal Boolean 621 "CoverageEligibilityRequest.insurance.focal 0..1"
    view coverage Reference 295 "CoverageEligibilityRequest.insurance.coverage 1..1"
    prim business_arrangement String 166 "CoverageEligibilityRequest.insurance.businessArrangement 0..1"
}

element! { CoverageEligibilityRequestItem "CoverageEligibilityRequest.item"
    prims supporting_info_sequence PositiveInt 1555 "CoverageEligibilityRequest.item.supportingInfoSequence 0..*"
    view category CodeableConcept 187 "CoverageEligibilityRequest.item.category 0..1"
    view product_or_service CodeableConcept 1222 "CoverageEligibilityRequest.item.productOrService 0..1"
    views modifier CodeableConcept 907 "CoverageEligibilityRequest.item.modifier 0..*"
    view provider Reference 1239 "CoverageEligibilityRequest.item.provider 0..1"
    view quantity Quantity 1256 "CoverageEligibilityRequest.item.quantity 0..1"
    view unit_price Money 1641 "CoverageEligibilityRequest.item.unitPrice 0..1"
    view facility Reference 552 "CoverageEligibilityRequest.item.facility 0..1"
    views diagnosis CoverageEligibilityRequestItemDiagnosis 431 "CoverageEligibilityRequest.item.diagnosis 0..*"
    views detail Reference 415 "CoverageEligibilityRequest.item.detail 0..*"
}

element! { CoverageEligibilityRequestItemDiagnosis "CoverageEligibilityRequest.item.diagnosis"
    choice diagnosis CoverageEligibilityRequestItemDiagnosisDiagnosis "diagnosis" "CoverageEligibilityRequest.item.diagnosis.diagnosis[x] 0..1"
}

choice! { CoverageEligibilityRequestItemDiagnosisDiagnosis "CoverageEligibilityRequest.item.diagnosis.diagnosis[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { CoverageEligibilityRequestSupportingInfo "CoverageEligibilityRequest.supportingInfo"
    prim sequence PositiveInt 1419 "CoverageEligibilityRequest.supportingInfo.sequence 1..1"
    view information Reference 726 "CoverageEligibilityRequest.supportingInfo.information 1..1"
    prim applies_to_all Boolean 95 "CoverageEligibilityRequest.supportingInfo.appliesToAll 0..1"
}

resource! { CoverageEligibilityResponse "CoverageEligibilityResponse"
    views identifier Identifier 696 "CoverageEligibilityResponse.identifier 0..*"
    prim status Code 1493 "CoverageEligibilityResponse.status 1..1"
    prims purpose Code 1246 "CoverageEligibilityResponse.purpose 1..*"
    view patient Reference 1067 "CoverageEligibilityResponse.patient 1..1"
    choice serviced CoverageEligibilityResponseServiced "serviced" "CoverageEligibilityResponse.serviced[x] 0..1"
    prim created DateTime 297 "CoverageEligibilityResponse.created 1..1"
    view requestor Reference 1359 "CoverageEligibilityResponse.requestor 0..1"
    view request Reference 1348 "CoverageEligibilityResponse.request 1..1"
    prim outcome Code 1014 "CoverageEligibilityResponse.outcome 1..1"
    prim disposition String 450 "CoverageEligibilityResponse.disposition 0..1"
    view insurer Reference 744 "CoverageEligibilityResponse.insurer 1..1"
    views insurance CoverageEligibilityResponseInsurance 743 "CoverageEligibilityResponse.insurance 0..*"
    prim pre_auth_ref String 1174 "CoverageEligibilityResponse.preAuthRef 0..1"
    view form CodeableConcept 630 "CoverageEligibilityResponse.form 0..1"
    views error CoverageEligibilityResponseError 512 "CoverageEligibilityResponse.error 0..*"
}

choice! { CoverageEligibilityResponseServiced "CoverageEligibilityResponse.serviced[x]"
    prim Date "Date"
    view Period "Period"
}

element! { CoverageEligibilityResponseError "CoverageEligibilityResponse.error"
    view code CodeableConcept 214 "CoverageEligibilityResponse.error.code 1..1"
}

element! { CoverageEligibilityResponseInsurance "CoverageEligibilityResponse.insurance"
    view coverage Reference 295 "CoverageEligibilityResponse.insurance.coverage 1..1"
    prim inforce Boolean 725 "CoverageEligibilityResponse.insurance.inforce 0..1"
    view benefit_period Period 153 "CoverageEligibilityResponse.insurance.benefitPeriod 0..1"
    views item CoverageEligibilityResponseInsuranceItem 769 "CoverageEligibilityResponse.insurance.item 0..*"
}

element! { CoverageEligibilityResponseInsuranceItem "CoverageEligibilityResponse.insurance.item"
    view category CodeableConcept 187 "CoverageEligibilityResponse.insurance.item.category 0..1"
    view product_or_service CodeableConcept 1222 "CoverageEligibilityResponse.insurance.item.productOrService 0..1"
    views modifier CodeableConcept 907 "CoverageEligibilityResponse.insurance.item.modifier 0..*"
    view provider Reference 1239 "CoverageEligibilityResponse.insurance.item.provider 0..1"
    prim excluded Boolean 529 "CoverageEligibilityResponse.insurance.item.excluded 0..1"
    prim name String 928 "CoverageEligibilityResponse.insurance.item.name 0..1"
    prim description String 412 "CoverageEligibilityResponse.insurance.item.description 0..1"
    view network CodeableConcept 936 "CoverageEligibilityResponse.insurance.item.network 0..1"
    view unit CodeableConcept 1638 "CoverageEligibilityResponse.insurance.item.unit 0..1"
    view term CodeableConcept 1584 "CoverageEligibilityResponse.insurance.item.term 0..1"
    views benefit CoverageEligibilityResponseInsuranceItemBenefit 151 "CoverageEligibilityResponse.insurance.item.benefit 0..*"
    prim authorization_required Boolean 129 "CoverageEligibilityResponse.insurance.item.authorizationRequired 0..1"
    views authorization_supporting CodeableConcept 130 "CoverageEligibilityResponse.insurance.item.authorizationSupporting 0..*"
    prim authorization_url Uri 131 "CoverageEligibilityResponse.insurance.item.authorizationUrl 0..1"
}

element! { CoverageEligibilityResponseInsuranceItemBenefit "CoverageEligibilityResponse.insurance.item.benefit"
    view r#type CodeableConcept 1627 "CoverageEligibilityResponse.insurance.item.benefit.type 1..1"
    choice allowed CoverageEligibilityResponseInsuranceItemBenefitAllowed "allowed" "CoverageEligibilityResponse.insurance.item.benefit.allowed[x] 0..1"
    choice used CoverageEligibilityResponseInsuranceItemBenefitUsed "used" "CoverageEligibilityResponse.insurance.item.benefit.used[x] 0..1"
}

choice! { CoverageEligibilityResponseInsuranceItemBenefitAllowed "CoverageEligibilityResponse.insurance.item.benefit.allowed[x]"
    prim UnsignedInt "UnsignedInt"
    prim String "String"
    view Money "Money"
}

choice! { CoverageEligibilityResponseInsuranceItemBenefitUsed "CoverageEligibilityResponse.insurance.item.benefit.used[x]"
    prim UnsignedInt "UnsignedInt"
    prim String "String"
    view Money "Money"
}

resource! { EnrollmentRequest "EnrollmentRequest"
    views identifier Identifier 696 "EnrollmentRequest.identifier 0..*"
    prim status Code 1493 "EnrollmentRequest.status 0..1"
    prim created DateTime 297 "EnrollmentRequest.created 0..1"
    view insurer Reference 744 "EnrollmentRequest.insurer 0..1"
    view provider Reference 1239 "EnrollmentRequest.provider 0..1"
    view candidate Reference 175 "EnrollmentRequest.candidate 0..1"
    view coverage Reference 295 "EnrollmentRequest.coverage 0..1"
}

resource! { EnrollmentResponse "EnrollmentResponse"
    views identifier Identifier 696 "EnrollmentResponse.identifier 0..*"
    prim status Code 1493 "EnrollmentResponse.status 0..1"
    view request Reference 1348 "EnrollmentResponse.request 0..1"
    prim outcome Code 1014 "EnrollmentResponse.outcome 0..1"
    prim disposition String 450 "EnrollmentResponse.disposition 0..1"
    prim created DateTime 297 "EnrollmentResponse.created 0..1"
    view organization Reference 1006 "EnrollmentResponse.organization 0..1"
    view request_provider Reference 1353 "EnrollmentResponse.requestProvider 0..1"
}

resource! { InsurancePlan "InsurancePlan"
    views identifier Identifier 696 "InsurancePlan.identifier 0..*"
    prim status Code 1493 "InsurancePlan.status 0..1"
    views r#type CodeableConcept 1627 "InsurancePlan.type 0..*"
    prim name String 928 "InsurancePlan.name 0..1"
    prims alias String 53 "InsurancePlan.alias 0..*"
    view period Period 1145 "InsurancePlan.period 0..1"
    view owned_by Reference 1027 "InsurancePlan.ownedBy 0..1"
    view administered_by Reference 39 "InsurancePlan.administeredBy 0..1"
    views coverage_area Reference 296 "InsurancePlan.coverageArea 0..*"
    views contact InsurancePlanContact 259 "InsurancePlan.contact 0..*"
    views endpoint Reference 500 "InsurancePlan.endpoint 0..*"
    views network Reference 936 "InsurancePlan.network 0..*"
    views coverage InsurancePlanCoverage 295 "InsurancePlan.coverage 0..*"
    views plan InsurancePlanPlan 1157 "InsurancePlan.plan 0..*"
}

element! { InsurancePlanContact "InsurancePlan.contact"
    view purpose CodeableConcept 1246 "InsurancePlan.contact.purpose 0..1"
    view name HumanName 928 "InsurancePlan.contact.name 0..1"
    views telecom ContactPoint 1579 "InsurancePlan.contact.telecom 0..*"
    view address Address 34 "InsurancePlan.contact.address 0..1"
}

element! { InsurancePlanCoverage "InsurancePlan.coverage"
    view r#type CodeableConcept 1627 "InsurancePlan.coverage.type 1..1"
    views network Reference 936 "InsurancePlan.coverage.network 0..*"
    views benefit InsurancePlanCoverageBenefit 151 "InsurancePlan.coverage.benefit 1..*"
}

element! { InsurancePlanCoverageBenefit "InsurancePlan.coverage.benefit"
    view r#type CodeableConcept 1627 "InsurancePlan.coverage.benefit.type 1..1"
    prim requirement String 1362 "InsurancePlan.coverage.benefit.requirement 0..1"
    views limit InsurancePlanCoverageBenefitLimit 804 "InsurancePlan.coverage.benefit.limit 0..*"
}

element! { InsurancePlanCoverageBenefitLimit "InsurancePlan.coverage.benefit.limit"
    view value Quantity 1670 "InsurancePlan.coverage.benefit.limit.value 0..1"
    view code CodeableConcept 214 "InsurancePlan.coverage.benefit.limit.code 0..1"
}

element! { InsurancePlanPlan "InsurancePlan.plan"
    views identifier Identifier 696 "InsurancePlan.plan.identifier 0..*"
    view r#type CodeableConcept 1627 "InsurancePlan.plan.type 0..1"
    views coverage_area Reference 296 "InsurancePlan.plan.coverageArea 0..*"
    views network Reference 936 "InsurancePlan.plan.network 0..*"
    views general_cost InsurancePlanPlanGeneralCost 650 "InsurancePlan.plan.generalCost 0..*"
    views specific_cost InsurancePlanPlanSpecificCost 1478 "InsurancePlan.plan.specificCost 0..*"
}

element! { InsurancePlanPlanGeneralCost "InsurancePlan.plan.generalCost"
    view r#type CodeableConcept 1627 "InsurancePlan.plan.generalCost.type 0..1"
    prim group_size PositiveInt 666 "InsurancePlan.plan.generalCost.groupSize 0..1"
    view cost Money 286 "InsurancePlan.plan.generalCost.cost 0..1"
    prim comment String 227 "InsurancePlan.plan.generalCost.comment 0..1"
}

element! { InsurancePlanPlanSpecificCost "InsurancePlan.plan.specificCost"
    view category CodeableConcept 187 "InsurancePlan.plan.specificCost.category 1..1"
    views benefit InsurancePlanPlanSpecificCostBenefit 151 "InsurancePlan.plan.specificCost.benefit 0..*"
}

element! { InsurancePlanPlanSpecificCostBenefit "InsurancePlan.plan.specificCost.benefit"
    view r#type CodeableConcept 1627 "InsurancePlan.plan.specificCost.benefit.type 1..1"
    views cost InsurancePlanPlanSpecificCostBenefitCost 286 "InsurancePlan.plan.specificCost.benefit.cost 0..*"
}

element! { InsurancePlanPlanSpecificCostBenefitCost "InsurancePlan.plan.specificCost.benefit.cost"
    view r#type CodeableConcept 1627 "InsurancePlan.plan.specificCost.benefit.cost.type 1..1"
    view applicability CodeableConcept 91 "InsurancePlan.plan.specificCost.benefit.cost.applicability 0..1"
    views qualifiers CodeableConcept 1252 "InsurancePlan.plan.specificCost.benefit.cost.qualifiers 0..*"
    view value Quantity 1670 "InsurancePlan.plan.specificCost.benefit.cost.value 0..1"
}

resource! { Invoice "Invoice"
    views identifier Identifier 696 "Invoice.identifier 0..*"
    prim status Code 1493 "Invoice.status 1..1"
    prim cancelled_reason String 174 "Invoice.cancelledReason 0..1"
    view r#type CodeableConcept 1627 "Invoice.type 0..1"
    view subject Reference 1524 "Invoice.subject 0..1"
    view recipient Reference 1291 "Invoice.recipient 0..1"
    prim date DateTime 316 "Invoice.date 0..1"
    views participant InvoiceParticipant 1051 "Invoice.participant 0..*"
    view issuer Reference 768 "Invoice.issuer 0..1"
    view account Reference 11 "Invoice.account 0..1"
    views line_item InvoiceLineItem 806 "Invoice.lineItem 0..*"
    views total_price_component InvoiceLineItemPriceComponent 1620 "Invoice.totalPriceComponent 0..*"
    view total_net Money 1619 "Invoice.totalNet 0..1"
    view total_gross Money 1618 "Invoice.totalGross 0..1"
    prim payment_terms Markdown 1133 "Invoice.paymentTerms 0..1"
    views note Annotation 941 "Invoice.note 0..*"
}

element! { InvoiceLineItem "Invoice.lineItem"
    prim sequence PositiveInt 1419 "Invoice.lineItem.sequence 0..1"
    choice charge_item InvoiceLineItemChargeItem "chargeItem" "Invoice.lineItem.chargeItem[x] 1..1"
    views price_component InvoiceLineItemPriceComponent 1196 "Invoice.lineItem.priceComponent 0..*"
}

choice! { InvoiceLineItemChargeItem "Invoice.lineItem.chargeItem[x]"
    view Reference "Reference"
    view CodeableConcept "CodeableConcept"
}

element! { InvoiceLineItemPriceComponent "Invoice.lineItem.priceComponent"
    prim r#type Code 1627 "Invoice.lineItem.priceComponent.type 1..1"
    view code CodeableConcept 214 "Invoice.lineItem.priceComponent.code 0..1"
    prim factor Decimal 554 "Invoice.lineItem.priceComponent.factor 0..1"
    view amount Money 69 "Invoice.lineItem.priceComponent.amount 0..1"
}

element! { InvoiceParticipant "Invoice.participant"
    view role CodeableConcept 1389 "Invoice.participant.role 0..1"
    view actor Reference 17 "Invoice.participant.actor 1..1"
}

resource! { PaymentNotice "PaymentNotice"
    views identifier Identifier 696 "PaymentNotice.identifier 0..*"
    prim status Code 1493 "PaymentNotice.status 1..1"
    view request Reference 1348 "PaymentNotice.request 0..1"
    view response Reference 1369 "PaymentNotice.response 0..1"
    prim created DateTime 297 "PaymentNotice.created 1..1"
    view provider Reference 1239 "PaymentNotice.provider 0..1"
    view payment Reference 1127 "PaymentNotice.payment 1..1"
    prim payment_date Date 1129 "PaymentNotice.paymentDate 0..1"
    view payee Reference 1122 "PaymentNotice.payee 0..1"
    view recipient Reference 1291 "PaymentNotice.recipient 1..1"
    view amount Money 69 "PaymentNotice.amount 1..1"
    view payment_status CodeableConcept 1132 "PaymentNotice.paymentStatus 0..1"
}

resource! { PaymentReconciliation "PaymentReconciliation"
    views identifier Identifier 696 "PaymentReconciliation.identifier 0..*"
    prim status Code 1493 "PaymentReconciliation.status 1..1"
    view period Period 1145 "PaymentReconciliation.period 0..1"
    prim created DateTime 297 "PaymentReconciliation.created 1..1"
    view payment_issuer Reference 1131 "PaymentReconciliation.paymentIssuer 0..1"
    view request Reference 1348 "PaymentReconciliation.request 0..1"
    view requestor Reference 1359 "PaymentReconciliation.requestor 0..1"
    prim outcome Code 1014 "PaymentReconciliation.outcome 0..1"
    prim disposition String 450 "PaymentReconciliation.disposition 0..1"
    prim payment_date Date 1129 "PaymentReconciliation.paymentDate 1..1"
    view payment_amount Money 1128 "PaymentReconciliation.paymentAmount 1..1"
    view payment_identifier Identifier 1130 "PaymentReconciliation.paymentIdentifier 0..1"
    views detail PaymentReconciliationDetail 415 "PaymentReconciliation.detail 0..*"
    view form_code CodeableConcept 631 "PaymentReconciliation.formCode 0..1"
    views process_note PaymentReconciliationProcessNote 1214 "PaymentReconciliation.processNote 0..*"
}

element! { PaymentReconciliationDetail "PaymentReconciliation.detail"
    view identifier Identifier 696 "PaymentReconciliation.detail.identifier 0..1"
    view predecessor Identifier 1181 "PaymentReconciliation.detail.predecessor 0..1"
    view r#type CodeableConcept 1627 "PaymentReconciliation.detail.type 1..1"
    view request Reference 1348 "PaymentReconciliation.detail.request 0..1"
    view submitter Reference 1530 "PaymentReconciliation.detail.submitter 0..1"
    view response Reference 1369 "PaymentReconciliation.detail.response 0..1"
    prim date Date 316 "PaymentReconciliation.detail.date 0..1"
    view responsible Reference 1373 "PaymentReconciliation.detail.responsible 0..1"
    view payee Reference 1122 "PaymentReconciliation.detail.payee 0..1"
    view amount Money 69 "PaymentReconciliation.detail.amount 0..1"
}

element! { PaymentReconciliationProcessNote "PaymentReconciliation.processNote"
    prim r#type Code 1627 "PaymentReconciliation.processNote.type 0..1"
    prim text String 1588 "PaymentReconciliation.processNote.text 0..1"
}
