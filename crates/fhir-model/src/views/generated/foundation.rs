//! Typed views: foundation.
//!
//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.

use super::super::support::*;
use super::types::*;

resource! { AuditEvent "AuditEvent"
    view r#type Coding 1627 "AuditEvent.type 1..1"
    views subtype Coding 1541 "AuditEvent.subtype 0..*"
    prim action Code 13 "AuditEvent.action 0..1"
    view period Period 1145 "AuditEvent.period 0..1"
    prim recorded Instant 1293 "AuditEvent.recorded 1..1"
    prim outcome Code 1014 "AuditEvent.outcome 0..1"
    prim outcome_desc String 1017 "AuditEvent.outcomeDesc 0..1"
    views purpose_of_event CodeableConcept 1247 "AuditEvent.purposeOfEvent 0..*"
    views agent AuditEventAgent 51 "AuditEvent.agent 1..*"
    view source AuditEventSource 1456 "AuditEvent.source 1..1"
    views entity AuditEventEntity 505 "AuditEvent.entity 0..*"
}

element! { AuditEventAgent "AuditEvent.agent"
    view r#type CodeableConcept 1627 "AuditEvent.agent.type 0..1"
    views role CodeableConcept 1389 "AuditEvent.agent.role 0..*"
    view who Reference 1749 "AuditEvent.agent.who 0..1"
    prim alt_id String 64 "AuditEvent.agent.altId 0..1"
    prim name String 928 "AuditEvent.agent.name 0..1"
    prim requestor Boolean 1359 "AuditEvent.agent.requestor 1..1"
    view location Reference 812 "AuditEvent.agent.location 0..1"
    prims policy Uri 1161 "AuditEvent.agent.policy 0..*"
    view media Coding 877 "AuditEvent.agent.media 0..1"
    view network AuditEventAgentNetwork 936 "AuditEvent.agent.network 0..1"
    views purpose_of_use CodeableConcept 1248 "AuditEvent.agent.purposeOfUse 0..*"
}

element! { AuditEventAgentNetwork "AuditEvent.agent.network"
    prim address String 34 "AuditEvent.agent.network.address 0..1"
    prim r#type Code 1627 "AuditEvent.agent.network.type 0..1"
}

element! { AuditEventEntity "AuditEvent.entity"
    view what Reference 1743 "AuditEvent.entity.what 0..1"
    view r#type Coding 1627 "AuditEvent.entity.type 0..1"
    view role Coding 1389 "AuditEvent.entity.role 0..1"
    view lifecycle Coding 802 "AuditEvent.entity.lifecycle 0..1"
    views security_label Coding 1413 "AuditEvent.entity.securityLabel 0..*"
    prim name String 928 "AuditEvent.entity.name 0..1"
    prim description String 412 "AuditEvent.entity.description 0..1"
    prim query Base64Binary 1260 "AuditEvent.entity.query 0..1"
    views detail AuditEventEntityDetail 415 "AuditEvent.entity.detail 0..*"
}

element! { AuditEventEntityDetail "AuditEvent.entity.detail"
    prim r#type String 1627 "AuditEvent.entity.detail.type 1..1"
    choice value AuditEventEntityDetailValue "value" "AuditEvent.entity.detail.value[x] 1..1"
}

choice! { AuditEventEntityDetailValue "AuditEvent.entity.detail.value[x]"
    prim String "String"
    prim Base64Binary "Base64Binary"
}

element! { AuditEventSource "AuditEvent.source"
    prim site String 1445 "AuditEvent.source.site 0..1"
    view observer Reference 963 "AuditEvent.source.observer 1..1"
    views r#type Coding 1627 "AuditEvent.source.type 0..*"
}

resource! { Basic "Basic"
    views identifier Identifier 696 "Basic.identifier 0..*"
    view code CodeableConcept 214 "Basic.code 1..1"
    view subject Reference 1524 "Basic.subject 0..1"
    prim created Date 297 "Basic.created 0..1"
    view author Reference 120 "Basic.author 0..1"
}

resource! { Binary "Binary"
    prim content_type Code 270 "Binary.contentType 1..1"
    view security_context Reference 1412 "Binary.securityContext 0..1"
    prim data Base64Binary 310 "Binary.data 0..1"
}

resource! { CapabilityStatement "CapabilityStatement"
    prim url Uri 1646 "CapabilityStatement.url 0..1"
    prim version String 1735 "CapabilityStatement.version 0..1"
    prim name String 928 "CapabilityStatement.name 0..1"
    prim title String 1612 "CapabilityStatement.title 0..1"
    prim status Code 1493 "CapabilityStatement.status 1..1"
    prim experimental Boolean 533 "CapabilityStatement.experimental 0..1"
    prim date DateTime 316 "CapabilityStatement.date 1..1"
    prim publisher String 1245 "CapabilityStatement.publisher 0..1"
    views contact ContactDetail 259 "CapabilityStatement.contact 0..*"
    prim description Markdown 412 "CapabilityStatement.description 0..1"
    views use_context UsageContext 1650 "CapabilityStatement.useContext 0..*"
    views jurisdiction CodeableConcept 773 "CapabilityStatement.jurisdiction 0..*"
    prim purpose Markdown 1246 "CapabilityStatement.purpose 0..1"
    prim copyright Markdown 284 "CapabilityStatement.copyright 0..1"
    prim kind Code 777 "CapabilityStatement.kind 1..1"
    prims instantiates Canonical 739 "CapabilityStatement.instantiates 0..*"
    prims imports Canonical 713 "CapabilityStatement.imports 0..*"
    view software CapabilityStatementSoftware 1453 "CapabilityStatement.software 0..1"
    view implementation CapabilityStatementImplementation 708 "CapabilityStatement.implementation 0..1"
    prim fhir_version Code 560 "CapabilityStatement.fhirVersion 1..1"
    prims format Code 632 "CapabilityStatement.format 1..*"
    prims patch_format Code 1063 "CapabilityStatement.patchFormat 0..*"
    prims implementation_guide Canonical 709 "CapabilityStatement.implementationGuide 0..*"
    views rest CapabilityStatementRest 1375 "CapabilityStatement.rest 0..*"
    views messaging CapabilityStatementMessaging 884 "CapabilityStatement.messaging 0..*"
    views document CapabilityStatementDocument 457 "CapabilityStatement.document 0..*"
}

element! { CapabilityStatementDocument "CapabilityStatement.document"
    prim mode Code 904 "CapabilityStatement.document.mode 1..1"
    prim documentation Markdown 459 "CapabilityStatement.document.documentation 0..1"
    prim profile Canonical 1226 "CapabilityStatement.document.profile 1..1"
}

element! { CapabilityStatementImplementation "CapabilityStatement.implementation"
    prim description String 412 "CapabilityStatement.implementation.description 1..1"
    prim url Url 1646 "CapabilityStatement.implementation.url 0..1"
    view custodian Reference 306 "CapabilityStatement.implementation.custodian 0..1"
}

element! { CapabilityStatementMessaging "CapabilityStatement.messaging"
    views endpoint CapabilityStatementMessagingEndpoint 500 "CapabilityStatement.messaging.endpoint 0..*"
    prim reliable_cache UnsignedInt 1332 "CapabilityStatement.messaging.reliableCache 0..1"
    prim documentation Markdown 459 "CapabilityStatement.messaging.documentation 0..1"
    views supported_message CapabilityStatementMessagingSupportedMessage 1551 "CapabilityStatement.messaging.supportedMessage 0..*"
}

element! { CapabilityStatementMessagingEndpoint "CapabilityStatement.messaging.endpoint"
    view protocol Coding 1236 "CapabilityStatement.messaging.endpoint.protocol 1..1"
    prim address Url 34 "CapabilityStatement.messaging.endpoint.address 1..1"
}

element! { CapabilityStatementMessagingSupportedMessage "CapabilityStatement.messaging.supportedMessage"
    prim mode Code 904 "CapabilityStatement.messaging.supportedMessage.mode 1..1"
    prim definition Canonical 391 "CapabilityStatement.messaging.supportedMessage.definition 1..1"
}

element! { CapabilityStatementRest "CapabilityStatement.rest"
    prim mode Code 904 "CapabilityStatement.rest.mode 1..1"
    prim documentation Markdown 459 "CapabilityStatement.rest.documentation 0..1"
    view security CapabilityStatementRestSecurity 1411 "CapabilityStatement.rest.security 0..1"
    views resource CapabilityStatementRestResource 1366 "CapabilityStatement.rest.resource 0..*"
    views interaction CapabilityStatementRestInteraction 750 "CapabilityStatement.rest.interaction 0..*"
    views search_param CapabilityStatementRestResourceSearchParam 1407 "CapabilityStatement.rest.searchParam 0..*"
    views operation CapabilityStatementRestResourceOperation 988 "CapabilityStatement.rest.operation 0..*"
    prims compartment Canonical 236 "CapabilityStatement.rest.compartment 0..*"
}

element! { CapabilityStatementRestInteraction "CapabilityStatement.rest.interaction"
    prim code Code 214 "CapabilityStatement.rest.interaction.code 1..1"
    prim documentation Markdown 459 "CapabilityStatement.rest.interaction.documentation 0..1"
}

element! { CapabilityStatementRestResource "CapabilityStatement.rest.resource"
    prim r#type Code 1627 "CapabilityStatement.rest.resource.type 1..1"
    prim profile Canonical 1226 "CapabilityStatement.rest.resource.profile 0..1"
    prims supported_profile Canonical 1552 "CapabilityStatement.rest.resource.supportedProfile 0..*"
    prim documentation Markdown 459 "CapabilityStatement.rest.resource.documentation 0..1"
    views interaction CapabilityStatementRestResourceInteraction 750 "CapabilityStatement.rest.resource.interaction 0..*"
    prim versioning Code 1738 "CapabilityStatement.rest.resource.versioning 0..1"
    prim read_history Boolean 1278 "CapabilityStatement.rest.resource.readHistory 0..1"
    prim update_create Boolean 1643 "CapabilityStatement.rest.resource.updateCreate 0..1"
    prim conditional_create Boolean 249 "CapabilityStatement.rest.resource.conditionalCreate 0..1"
    prim conditional_read Code 251 "CapabilityStatement.rest.resource.conditionalRead 0..1"
    prim conditional_update Boolean 252 "CapabilityStatement.rest.resource.conditionalUpdate 0..1"
    prim conditional_delete Code 250 "CapabilityStatement.rest.resource.conditionalDelete 0..1"
    prims reference_policy Code 1302 "CapabilityStatement.rest.resource.referencePolicy 0..*"
    prims search_include String 1406 "CapabilityStatement.rest.resource.searchInclude 0..*"
    prims search_rev_include String 1408 "CapabilityStatement.rest.resource.searchRevInclude 0..*"
    views search_param CapabilityStatementRestResourceSearchParam 1407 "CapabilityStatement.rest.resource.searchParam 0..*"
    views operation CapabilityStatementRestResourceOperation 988 "CapabilityStatement.rest.resource.operation 0..*"
}

element! { CapabilityStatementRestResourceInteraction "CapabilityStatement.rest.resource.interaction"
    prim code Code 214 "CapabilityStatement.rest.resource.interaction.code 1..1"
    prim documentation Markdown 459 "CapabilityStatement.rest.resource.interaction.documentation 0..1"
}

element! { CapabilityStatementRestResourceOperation "CapabilityStatement.rest.resource.operation"
    prim name String 928 "CapabilityStatement.rest.resource.operation.name 1..1"
    prim definition Canonical 391 "CapabilityStatement.rest.resource.operation.definition 1..1"
    prim documentation Markdown 459 "CapabilityStatement.rest.resource.operation.documentation 0..1"
}

element! { CapabilityStatementRestResourceSearchParam "CapabilityStatement.rest.resource.searchParam"
    prim name String 928 "CapabilityStatement.rest.resource.searchParam.name 1..1"
    prim definition Canonical 391 "CapabilityStatement.rest.resource.searchParam.definition 0..1"
    prim r#type Code 1627 "CapabilityStatement.rest.resource.searchParam.type 1..1"
    prim documentation Markdown 459 "CapabilityStatement.rest.resource.searchParam.documentation 0..1"
}

element! { CapabilityStatementRestSecurity "CapabilityStatement.rest.security"
    prim cors Boolean 285 "CapabilityStatement.rest.security.cors 0..1"
    views service CodeableConcept 1427 "CapabilityStatement.rest.security.service 0..*"
    prim description Markdown 412 "CapabilityStatement.rest.security.description 0..1"
}

element! { CapabilityStatementSoftware "CapabilityStatement.software"
    prim name String 928 "CapabilityStatement.software.name 1..1"
    prim version String 1735 "CapabilityStatement.software.version 0..1"
    prim release_date DateTime 1330 "CapabilityStatement.software.releaseDate 0..1"
}

resource! { CatalogEntry "CatalogEntry"
    views identifier Identifier 696 "CatalogEntry.identifier 0..*"
    view r#type CodeableConcept 1627 "CatalogEntry.type 0..1"
    prim orderable Boolean 997 "CatalogEntry.orderable 1..1"
    view referenced_item Reference 1310 "CatalogEntry.referencedItem 1..1"
    views additional_identifier Identifier 26 "CatalogEntry.additionalIdentifier 0..*"
    views classification CodeableConcept 208 "CatalogEntry.classification 0..*"
    prim status Code 1493 "CatalogEntry.status 0..1"
    view validity_period Period 1669 "CatalogEntry.validityPeriod 0..1"
    prim valid_to DateTime 1660 "CatalogEntry.validTo 0..1"
    prim last_updated DateTime 787 "CatalogEntry.lastUpdated 0..1"
    views additional_characteristic CodeableConcept 24 "CatalogEntry.additionalCharacteristic 0..*"
    views additional_classification CodeableConcept 25 "CatalogEntry.additionalClassification 0..*"
    views related_entry CatalogEntryRelatedEntry 1322 "CatalogEntry.relatedEntry 0..*"
}

element! { CatalogEntryRelatedEntry "CatalogEntry.relatedEntry"
    prim relationtype Code 1327 "CatalogEntry.relatedEntry.relationtype 1..1"
    view item Reference 769 "CatalogEntry.relatedEntry.item 1..1"
}

resource! { CodeSystem "CodeSystem"
    prim url Uri 1646 "CodeSystem.url 0..1"
    views identifier Identifier 696 "CodeSystem.identifier 0..*"
    prim version String 1735 "CodeSystem.version 0..1"
    prim name String 928 "CodeSystem.name 0..1"
    prim title String 1612 "CodeSystem.title 0..1"
    prim status Code 1493 "CodeSystem.status 1..1"
    prim experimental Boolean 533 "CodeSystem.experimental 0..1"
    prim date DateTime 316 "CodeSystem.date 0..1"
    prim publisher String 1245 "CodeSystem.publisher 0..1"
    views contact ContactDetail 259 "CodeSystem.contact 0..*"
    prim description Markdown 412 "CodeSystem.description 0..1"
    views use_context UsageContext 1650 "CodeSystem.useContext 0..*"
    views jurisdiction CodeableConcept 773 "CodeSystem.jurisdiction 0..*"
    prim purpose Markdown 1246 "CodeSystem.purpose 0..1"
    prim copyright Markdown 284 "CodeSystem.copyright 0..1"
    prim case_sensitive Boolean 186 "CodeSystem.caseSensitive 0..1"
    prim value_set Canonical 1711 "CodeSystem.valueSet 0..1"
    prim hierarchy_meaning Code 683 "CodeSystem.hierarchyMeaning 0..1"
    prim compositional Boolean 242 "CodeSystem.compositional 0..1"
    prim version_needed Boolean 1737 "CodeSystem.versionNeeded 0..1"
    prim content Code 264 "CodeSystem.content 1..1"
    prim supplements Canonical 1548 "CodeSystem.supplements 0..1"
    prim count UnsignedInt 289 "CodeSystem.count 0..1"
    views filter CodeSystemFilter 563 "CodeSystem.filter 0..*"
    views property CodeSystemProperty 1233 "CodeSystem.property 0..*"
    views concept CodeSystemConcept 245 "CodeSystem.concept 0..*"
}

element! { CodeSystemConcept "CodeSystem.concept"
    prim code Code 214 "CodeSystem.concept.code 1..1"
    prim display String 449 "CodeSystem.concept.display 0..1"
    prim definition String 391 "CodeSystem.concept.definition 0..1"
    views designation CodeSystemConceptDesignation 413 "CodeSystem.concept.designation 0..*"
    views property CodeSystemConceptProperty 1233 "CodeSystem.concept.property 0..*"
    views concept CodeSystemConcept 245 "CodeSystem.concept.concept 0..*"
}

element! { CodeSystemConceptDesignation "CodeSystem.concept.designation"
    prim language Code 781 "CodeSystem.concept.designation.language 0..1"
    view r#use Coding 1649 "CodeSystem.concept.designation.use 0..1"
    prim value String 1670 "CodeSystem.concept.designation.value 1..1"
}

element! { CodeSystemConceptProperty "CodeSystem.concept.property"
    prim code Code 214 "CodeSystem.concept.property.code 1..1"
    choice value CodeSystemConceptPropertyValue "value" "CodeSystem.concept.property.value[x] 1..1"
}

choice! { CodeSystemConceptPropertyValue "CodeSystem.concept.property.value[x]"
    prim Code "Code"
    view Coding "Coding"
    prim String "String"
    prim Integer "Integer"
    prim Boolean "Boolean"
    prim DateTime "DateTime"
    prim Decimal "Decimal"
}

element! { CodeSystemFilter "CodeSystem.filter"
    prim code Code 214 "CodeSystem.filter.code 1..1"
    prim description String 412 "CodeSystem.filter.description 0..1"
    prims operator Code 991 "CodeSystem.filter.operator 1..*"
    prim value String 1670 "CodeSystem.filter.value 1..1"
}

element! { CodeSystemProperty "CodeSystem.property"
    prim code Code 214 "CodeSystem.property.code 1..1"
    prim uri Uri 1645 "CodeSystem.property.uri 0..1"
    prim description String 412 "CodeSystem.property.description 0..1"
    prim r#type Code 1627 "CodeSystem.property.type 1..1"
}

resource! { CompartmentDefinition "CompartmentDefinition"
    prim url Uri 1646 "CompartmentDefinition.url 1..1"
    prim version String 1735 "CompartmentDefinition.version 0..1"
    prim name String 928 "CompartmentDefinition.name 1..1"
    prim status Code 1493 "CompartmentDefinition.status 1..1"
    prim experimental Boolean 533 "CompartmentDefinition.experimental 0..1"
    prim date DateTime 316 "CompartmentDefinition.date 0..1"
    prim publisher String 1245 "CompartmentDefinition.publisher 0..1"
    views contact ContactDetail 259 "CompartmentDefinition.contact 0..*"
    prim description Markdown 412 "CompartmentDefinition.description 0..1"
    views use_context UsageContext 1650 "CompartmentDefinition.useContext 0..*"
    prim purpose Markdown 1246 "CompartmentDefinition.purpose 0..1"
    prim code Code 214 "CompartmentDefinition.code 1..1"
    prim search Boolean 1405 "CompartmentDefinition.search 1..1"
    views resource CompartmentDefinitionResource 1366 "CompartmentDefinition.resource 0..*"
}

element! { CompartmentDefinitionResource "CompartmentDefinition.resource"
    prim code Code 214 "CompartmentDefinition.resource.code 1..1"
    prims param String 1037 "CompartmentDefinition.resource.param 0..*"
    prim documentation String 459 "CompartmentDefinition.resource.documentation 0..1"
}

resource! { Composition "Composition"
    view identifier Identifier 696 "Composition.identifier 0..1"
    prim status Code 1493 "Composition.status 1..1"
    view r#type CodeableConcept 1627 "Composition.type 1..1"
    views category CodeableConcept 187 "Composition.category 0..*"
    view subject Reference 1524 "Composition.subject 0..1"
    view encounter Reference 497 "Composition.encounter 0..1"
    prim date DateTime 316 "Composition.date 1..1"
    views author Reference 120 "Composition.author 1..*"
    prim title String 1612 "Composition.title 1..1"
    prim confidentiality Code 253 "Composition.confidentiality 0..1"
    views attester CompositionAttester 118 "Composition.attester 0..*"
    view custodian Reference 306 "Composition.custodian 0..1"
    views relates_to CompositionRelatesTo 1324 "Composition.relatesTo 0..*"
    views event CompositionEvent 517 "Composition.event 0..*"
    views section CompositionSection 1410 "Composition.section 0..*"
}

element! { CompositionAttester "Composition.attester"
    prim mode Code 904 "Composition.attester.mode 1..1"
    prim time DateTime 1595 "Composition.attester.time 0..1"
    view party Reference 1062 "Composition.attester.party 0..1"
}

element! { CompositionEvent "Composition.event"
    views code CodeableConcept 214 "Composition.event.code 0..*"
    view period Period 1145 "Composition.event.period 0..1"
    views detail Reference 415 "Composition.event.detail 0..*"
}

element! { CompositionRelatesTo "Composition.relatesTo"
    prim code Code 214 "Composition.relatesTo.code 1..1"
    choice target CompositionRelatesToTarget "target" "Composition.relatesTo.target[x] 1..1"
}

choice! { CompositionRelatesToTarget "Composition.relatesTo.target[x]"
    view Identifier "Identifier"
    view Reference "Reference"
}

element! { CompositionSection "Composition.section"
    prim title String 1612 "Composition.section.title 0..1"
    view code CodeableConcept 214 "Composition.section.code 0..1"
    views author Reference 120 "Composition.section.author 0..*"
    view focus Reference 623 "Composition.section.focus 0..1"
    view text Narrative 1588 "Composition.section.text 0..1"
    prim mode Code 904 "Composition.section.mode 0..1"
    view ordered_by CodeableConcept 999 "Composition.section.orderedBy 0..1"
    views entry Reference 508 "Composition.section.entry 0..*"
    view empty_reason CodeableConcept 493 "Composition.section.emptyReason 0..1"
    views section CompositionSection 1410 "Composition.section.section 0..*"
}

resource! { ConceptMap "ConceptMap"
    prim url Uri 1646 "ConceptMap.url 0..1"
    view identifier Identifier 696 "ConceptMap.identifier 0..1"
    prim version String 1735 "ConceptMap.version 0..1"
    prim name String 928 "ConceptMap.name 0..1"
    prim title String 1612 "ConceptMap.title 0..1"
    prim status Code 1493 "ConceptMap.status 1..1"
    prim experimental Boolean 533 "ConceptMap.experimental 0..1"
    prim date DateTime 316 "ConceptMap.date 0..1"
    prim publisher String 1245 "ConceptMap.publisher 0..1"
    views contact ContactDetail 259 "ConceptMap.contact 0..*"
    prim description Markdown 412 "ConceptMap.description 0..1"
    views use_context UsageContext 1650 "ConceptMap.useContext 0..*"
    views jurisdiction CodeableConcept 773 "ConceptMap.jurisdiction 0..*"
    prim purpose Markdown 1246 "ConceptMap.purpose 0..1"
    prim copyright Markdown 284 "ConceptMap.copyright 0..1"
    choice source ConceptMapSource "source" "ConceptMap.source[x] 0..1"
    choice target ConceptMapTarget "target" "ConceptMap.target[x] 0..1"
    views group ConceptMapGroup 663 "ConceptMap.group 0..*"
}

choice! { ConceptMapSource "ConceptMap.source[x]"
    prim Uri "Uri"
    prim Canonical "Canonical"
}

choice! { ConceptMapTarget "ConceptMap.target[x]"
    prim Uri "Uri"
    prim Canonical "Canonical"
}

element! { ConceptMapGroup "ConceptMap.group"
    prim source Uri 1456 "ConceptMap.group.source 0..1"
    prim source_version String 1469 "ConceptMap.group.sourceVersion 0..1"
    prim target Uri 1565 "ConceptMap.group.target 0..1"
    prim target_version String 1576 "ConceptMap.group.targetVersion 0..1"
    views element ConceptMapGroupElement 491 "ConceptMap.group.element 1..*"
    view unmapped ConceptMapGroupUnmapped 1642 "ConceptMap.group.unmapped 0..1"
}

element! { ConceptMapGroupElement "ConceptMap.group.element"
    prim code Code 214 "ConceptMap.group.element.code 0..1"
    prim display String 449 "ConceptMap.group.element.display 0..1"
    views target ConceptMapGroupElementTarget 1565 "ConceptMap.group.element.target 0..*"
}

element! { ConceptMapGroupElementTarget "ConceptMap.group.element.target"
    prim code Code 214 "ConceptMap.group.element.target.code 0..1"
    prim display String 449 "ConceptMap.group.element.target.display 0..1"
    prim equivalence Code 511 "ConceptMap.group.element.target.equivalence 1..1"
    prim comment String 227 "ConceptMap.group.element.target.comment 0..1"
    views depends_on ConceptMapGroupElementTargetDependsOn 407 "ConceptMap.group.element.target.dependsOn 0..*"
    views product ConceptMapGroupElementTargetDependsOn 1216 "ConceptMap.group.element.target.product 0..*"
}

element! { ConceptMapGroupElementTargetDependsOn "ConceptMap.group.element.target.dependsOn"
    prim property Uri 1233 "ConceptMap.group.element.target.dependsOn.property 1..1"
    prim system Canonical 1562 "ConceptMap.group.element.target.dependsOn.system 0..1"
    prim value String 1670 "ConceptMap.group.element.target.dependsOn.value 1..1"
    prim display String 449 "ConceptMap.group.element.target.dependsOn.display 0..1"
}

element! { ConceptMapGroupUnmapped "ConceptMap.group.unmapped"
    prim mode Code 904 "ConceptMap.group.unmapped.mode 1..1"
    prim code Code 214 "ConceptMap.group.unmapped.code 0..1"
    prim display String 449 "ConceptMap.group.unmapped.display 0..1"
    prim url Canonical 1646 "ConceptMap.group.unmapped.url 0..1"
}

resource! { Consent "Consent"
    views identifier Identifier 696 "Consent.identifier 0..*"
    prim status Code 1493 "Consent.status 1..1"
    view scope CodeableConcept 1402 "Consent.scope 1..1"
    views category CodeableConcept 187 "Consent.category 1..*"
    view patient Reference 1067 "Consent.patient 0..1"
    prim date_time DateTime 324 "Consent.dateTime 0..1"
    views performer Reference 1140 "Consent.performer 0..*"
    views organization Reference 1006 "Consent.organization 0..*"
    choice source ConsentSource "source" "Consent.source[x] 0..1"
    views policy ConsentPolicy 1161 "Consent.policy 0..*"
    view policy_rule CodeableConcept 1163 "Consent.policyRule 0..1"
    views verification ConsentVerification 1730 "Consent.verification 0..*"
    view provision ConsentProvision 1240 "Consent.provision 0..1"
}

choice! { ConsentSource "Consent.source[x]"
    view Attachment "Attachment"
    view Reference "Reference"
}

element! { ConsentPolicy "Consent.policy"
    prim authority Uri 128 "Consent.policy.authority 0..1"
    prim uri Uri 1645 "Consent.policy.uri 0..1"
}

element! { ConsentProvision "Consent.provision"
    prim r#type Code 1627 "Consent.provision.type 0..1"
    view period Period 1145 "Consent.provision.period 0..1"
    views actor ConsentProvisionActor 17 "Consent.provision.actor 0..*"
    views action CodeableConcept 13 "Consent.provision.action 0..*"
    views security_label Coding 1413 "Consent.provision.securityLabel 0..*"
    views purpose Coding 1246 "Consent.provision.purpose 0..*"
    views r#class Coding 206 "Consent.provision.class 0..*"
    views code CodeableConcept 214 "Consent.provision.code 0..*"
    view data_period Period 313 "Consent.provision.dataPeriod 0..1"
    views data ConsentProvisionData 310 "Consent.provision.data 0..*"
    views provision ConsentProvision 1240 "Consent.provision.provision 0..*"
}

element! { ConsentProvisionActor "Consent.provision.actor"
    view role CodeableConcept 1389 "Consent.provision.actor.role 1..1"
    view reference Reference 1298 "Consent.provision.actor.reference 1..1"
}

element! { ConsentProvisionData "Consent.provision.data"
    prim meaning Code 871 "Consent.provision.data.meaning 1..1"
    view reference Reference 1298 "Consent.provision.data.reference 1..1"
}

element! { ConsentVerification "Consent.verification"
    prim verified Boolean 1733 "Consent.verification.verified 1..1"
    view verified_with Reference 1734 "Consent.verification.verifiedWith 0..1"
    prim verification_date DateTime 1731 "Consent.verification.verificationDate 0..1"
}

resource! { DocumentManifest "DocumentManifest"
    view master_identifier Identifier 845 "DocumentManifest.masterIdentifier 0..1"
    views identifier Identifier 696 "DocumentManifest.identifier 0..*"
    prim status Code 1493 "DocumentManifest.status 1..1"
    view r#type CodeableConcept 1627 "DocumentManifest.type 0..1"
    view subject Reference 1524 "DocumentManifest.subject 0..1"
    prim created DateTime 297 "DocumentManifest.created 0..1"
    views author Reference 120 "DocumentManifest.author 0..*"
    views recipient Reference 1291 "DocumentManifest.recipient 0..*"
    prim source Uri 1456 "DocumentManifest.source 0..1"
    prim description String 412 "DocumentManifest.description 0..1"
    views content Reference 264 "DocumentManifest.content 1..*"
    views related DocumentManifestRelated 1319 "DocumentManifest.related 0..*"
}

element! { DocumentManifestRelated "DocumentManifest.related"
    view identifier Identifier 696 "DocumentManifest.related.identifier 0..1"
    view r#ref Reference 1297 "DocumentManifest.related.ref 0..1"
}

resource! { ExampleScenario "ExampleScenario"
    prim url Uri 1646 "ExampleScenario.url 0..1"
    views identifier Identifier 696 "ExampleScenario.identifier 0..*"
    prim version String 1735 "ExampleScenario.version 0..1"
    prim name String 928 "ExampleScenario.name 0..1"
    prim status Code 1493 "ExampleScenario.status 1..1"
    prim experimental Boolean 533 "ExampleScenario.experimental 0..1"
    prim date DateTime 316 "ExampleScenario.date 0..1"
    prim publisher String 1245 "ExampleScenario.publisher 0..1"
    views contact ContactDetail 259 "ExampleScenario.contact 0..*"
    views use_context UsageContext 1650 "ExampleScenario.useContext 0..*"
    views jurisdiction CodeableConcept 773 "ExampleScenario.jurisdiction 0..*"
    prim copyright Markdown 284 "ExampleScenario.copyright 0..1"
    prim purpose Markdown 1246 "ExampleScenario.purpose 0..1"
    views actor ExampleScenarioActor 17 "ExampleScenario.actor 0..*"
    views instance ExampleScenarioInstance 738 "ExampleScenario.instance 0..*"
    views process ExampleScenarioProcess 1213 "ExampleScenario.process 0..*"
    prims workflow Canonical 1754 "ExampleScenario.workflow 0..*"
}

element! { ExampleScenarioActor "ExampleScenario.actor"
    prim actor_id String 18 "ExampleScenario.actor.actorId 1..1"
    prim r#type Code 1627 "ExampleScenario.actor.type 1..1"
    prim name String 928 "ExampleScenario.actor.name 0..1"
    prim description Markdown 412 "ExampleScenario.actor.description 0..1"
}

element! { ExampleScenarioInstance "ExampleScenario.instance"
    prim resource_id String 1367 "ExampleScenario.instance.resourceId 1..1"
    prim resource_type Code 1368 "ExampleScenario.instance.resourceType 1..1"
    prim name String 928 "ExampleScenario.instance.name 0..1"
    prim description Markdown 412 "ExampleScenario.instance.description 0..1"
    views version ExampleScenarioInstanceVersion 1735 "ExampleScenario.instance.version 0..*"
    views contained_instance ExampleScenarioInstanceContainedInstance 261 "ExampleScenario.instance.containedInstance 0..*"
}

element! { ExampleScenarioInstanceContainedInstance "ExampleScenario.instance.containedInstance"
    prim resource_id String 1367 "ExampleScenario.instance.containedInstance.resourceId 1..1"
    prim version_id String 1736 "ExampleScenario.instance.containedInstance.versionId 0..1"
}

element! { ExampleScenarioInstanceVersion "ExampleScenario.instance.version"
    prim version_id String 1736 "ExampleScenario.instance.version.versionId 1..1"
    prim description Markdown 412 "ExampleScenario.instance.version.description 1..1"
}

element! { ExampleScenarioProcess "ExampleScenario.process"
    prim title String 1612 "ExampleScenario.process.title 1..1"
    prim description Markdown 412 "ExampleScenario.process.description 0..1"
    prim pre_conditions Markdown 1176 "ExampleScenario.process.preConditions 0..1"
    prim post_conditions Markdown 1167 "ExampleScenario.process.postConditions 0..1"
    views step ExampleScenarioProcessStep 1499 "ExampleScenario.process.step 0..*"
}

element! { ExampleScenarioProcessStep "ExampleScenario.process.step"
    views process ExampleScenarioProcess 1213 "ExampleScenario.process.step.process 0..*"
    prim pause Boolean 1121 "ExampleScenario.process.step.pause 0..1"
    view operation ExampleScenarioProcessStepOperation 988 "ExampleScenario.process.step.operation 0..1"
    views alternative ExampleScenarioProcessStepAlternative 67 "ExampleScenario.process.step.alternative 0..*"
}

element! { ExampleScenarioProcessStepAlternative "ExampleScenario.process.step.alternative"
    prim title String 1612 "ExampleScenario.process.step.alternative.title 1..1"
    prim description Markdown 412 "ExampleScenario.process.step.alternative.description 0..1"
    views step ExampleScenarioProcessStep 1499 "ExampleScenario.process.step.alternative.step 0..*"
}

element! { ExampleScenarioProcessStepOperation "ExampleScenario.process.step.operation"
    prim number String 947 "ExampleScenario.process.step.operation.number 1..1"
    prim r#type String 1627 "ExampleScenario.process.step.operation.type 0..1"
    prim name String 928 "ExampleScenario.process.step.operation.name 0..1"
    prim initiator String 733 "ExampleScenario.process.step.operation.initiator 0..1"
    prim receiver String 1289 "ExampleScenario.process.step.operation.receiver 0..1"
    prim description Markdown 412 "ExampleScenario.process.step.operation.description 0..1"
    prim initiator_active Boolean 734 "ExampleScenario.process.step.operation.initiatorActive 0..1"
    prim receiver_active Boolean 1290 "ExampleScenario.process.step.operation.receiverActive 0..1"
    view request ExampleScenarioInstanceContainedInstance 1348 "ExampleScenario.process.step.operation.request 0..1"
    view response ExampleScenarioInstanceContainedInstance 1369 "ExampleScenario.process.step.operation.response 0..1"
}

resource! { GraphDefinition "GraphDefinition"
    prim url Uri 1646 "GraphDefinition.url 0..1"
    prim version String 1735 "GraphDefinition.version 0..1"
    prim name String 928 "GraphDefinition.name 1..1"
    prim status Code 1493 "GraphDefinition.status 1..1"
    prim experimental Boolean 533 "GraphDefinition.experimental 0..1"
    prim date DateTime 316 "GraphDefinition.date 0..1"
    prim publisher String 1245 "GraphDefinition.publisher 0..1"
    views contact ContactDetail 259 "GraphDefinition.contact 0..*"
    prim description Markdown 412 "GraphDefinition.description 0..1"
    views use_context UsageContext 1650 "GraphDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "GraphDefinition.jurisdiction 0..*"
    prim purpose Markdown 1246 "GraphDefinition.purpose 0..1"
    prim start Code 1487 "GraphDefinition.start 1..1"
    prim profile Canonical 1226 "GraphDefinition.profile 0..1"
    views link GraphDefinitionLink 807 "GraphDefinition.link 0..*"
}

element! { GraphDefinitionLink "GraphDefinition.link"
    prim path String 1066 "GraphDefinition.link.path 0..1"
    prim slice_name String 1449 "GraphDefinition.link.sliceName 0..1"
    prim min Integer 888 "GraphDefinition.link.min 0..1"
    prim max String 850 "GraphDefinition.link.max 0..1"
    prim description String 412 "GraphDefinition.link.description 0..1"
    views target GraphDefinitionLinkTarget 1565 "GraphDefinition.link.target 0..*"
}

element! { GraphDefinitionLinkTarget "GraphDefinition.link.target"
    prim r#type Code 1627 "GraphDefinition.link.target.type 1..1"
    prim params String 1041 "GraphDefinition.link.target.params 0..1"
    prim profile Canonical 1226 "GraphDefinition.link.target.profile 0..1"
    views compartment GraphDefinitionLinkTargetCompartment 236 "GraphDefinition.link.target.compartment 0..*"
    views link GraphDefinitionLink 807 "GraphDefinition.link.target.link 0..*"
}

element! { GraphDefinitionLinkTargetCompartment "GraphDefinition.link.target.compartment"
    prim r#use Code 1649 "GraphDefinition.link.target.compartment.use 1..1"
    prim code Code 214 "GraphDefinition.link.target.compartment.code 1..1"
    prim rule Code 1393 "GraphDefinition.link.target.compartment.rule 1..1"
    prim expression String 544 "GraphDefinition.link.target.compartment.expression 0..1"
    prim description String 412 "GraphDefinition.link.target.compartment.description 0..1"
}

resource! { ImplementationGuide "ImplementationGuide"
    prim url Uri 1646 "ImplementationGuide.url 1..1"
    prim version String 1735 "ImplementationGuide.version 0..1"
    prim name String 928 "ImplementationGuide.name 1..1"
    prim title String 1612 "ImplementationGuide.title 0..1"
    prim status Code 1493 "ImplementationGuide.status 1..1"
    prim experimental Boolean 533 "ImplementationGuide.experimental 0..1"
    prim date DateTime 316 "ImplementationGuide.date 0..1"
    prim publisher String 1245 "ImplementationGuide.publisher 0..1"
    views contact ContactDetail 259 "ImplementationGuide.contact 0..*"
    prim description Markdown 412 "ImplementationGuide.description 0..1"
    views use_context UsageContext 1650 "ImplementationGuide.useContext 0..*"
    views jurisdiction CodeableConcept 773 "ImplementationGuide.jurisdiction 0..*"
    prim copyright Markdown 284 "ImplementationGuide.copyright 0..1"
    prim package_id Id 1030 "ImplementationGuide.packageId 1..1"
    prim license Code 801 "ImplementationGuide.license 0..1"
    prims fhir_version Code 560 "ImplementationGuide.fhirVersion 1..*"
    views depends_on ImplementationGuideDependsOn 407 "ImplementationGuide.dependsOn 0..*"
    views global ImplementationGuideGlobal 659 "ImplementationGuide.global 0..*"
    view definition ImplementationGuideDefinition 391 "ImplementationGuide.definition 0..1"
    view manifest ImplementationGuideManifest 828 "ImplementationGuide.manifest 0..1"
}

element! { ImplementationGuideDefinition "ImplementationGuide.definition"
    views grouping ImplementationGuideDefinitionGrouping 667 "ImplementationGuide.definition.grouping 0..*"
    views resource ImplementationGuideDefinitionResource 1366 "ImplementationGuide.definition.resource 1..*"
    view page ImplementationGuideDefinitionPage 1035 "ImplementationGuide.definition.page 0..1"
    views parameter ImplementationGuideDefinitionParameter 1038 "ImplementationGuide.definition.parameter 0..*"
    views template ImplementationGuideDefinitionTemplate 1583 "ImplementationGuide.definition.template 0..*"
}

element! { ImplementationGuideDefinitionGrouping "ImplementationGuide.definition.grouping"
    prim name String 928 "ImplementationGuide.definition.grouping.name 1..1"
    prim description String 412 "ImplementationGuide.definition.grouping.description 0..1"
}

element! { ImplementationGuideDefinitionPage "ImplementationGuide.definition.page"
    choice name ImplementationGuideDefinitionPageName "name" "ImplementationGuide.definition.page.name[x] 1..1"
    prim title String 1612 "ImplementationGuide.definition.page.title 1..1"
    prim generation Code 652 "ImplementationGuide.definition.page.generation 1..1"
    views page ImplementationGuideDefinitionPage 1035 "ImplementationGuide.definition.page.page 0..*"
}

choice! { ImplementationGuideDefinitionPageName "ImplementationGuide.definition.page.name[x]"
    prim Url "Url"
    view Reference "Reference"
}

element! { ImplementationGuideDefinitionParameter "ImplementationGuide.definition.parameter"
    prim code Code 214 "ImplementationGuide.definition.parameter.code 1..1"
    prim value String 1670 "ImplementationGuide.definition.parameter.value 1..1"
}

element! { ImplementationGuideDefinitionResource "ImplementationGuide.definition.resource"
    view reference Reference 1298 "ImplementationGuide.definition.resource.reference 1..1"
    prims fhir_version Code 560 "ImplementationGuide.definition.resource.fhirVersion 0..*"
    prim name String 928 "ImplementationGuide.definition.resource.name 0..1"
    prim description String 412 "ImplementationGuide.definition.resource.description 0..1"
    choice example ImplementationGuideDefinitionResourceExample "example" "ImplementationGuide.definition.resource.example[x] 0..1"
    prim grouping_id Id 669 "ImplementationGuide.definition.resource.groupingId 0..1"
}

choice! { ImplementationGuideDefinitionResourceExample "ImplementationGuide.definition.resource.example[x]"
    prim Boolean "Boolean"
    prim Canonical "Canonical"
}

element! { ImplementationGuideDefinitionTemplate "ImplementationGuide.definition.template"
    prim code Code 214 "ImplementationGuide.definition.template.code 1..1"
    prim source String 1456 "ImplementationGuide.definition.template.source 1..1"
    prim scope String 1402 "ImplementationGuide.definition.template.scope 0..1"
}

element! { ImplementationGuideDependsOn "ImplementationGuide.dependsOn"
    prim uri Canonical 1645 "ImplementationGuide.dependsOn.uri 1..1"
    prim package_id Id 1030 "ImplementationGuide.dependsOn.packageId 0..1"
    prim version String 1735 "ImplementationGuide.dependsOn.version 0..1"
}

element! { ImplementationGuideGlobal "ImplementationGuide.global"
    prim r#type Code 1627 "ImplementationGuide.global.type 1..1"
    prim profile Canonical 1226 "ImplementationGuide.global.profile 1..1"
}

element! { ImplementationGuideManifest "ImplementationGuide.manifest"
    prim rendering Url 1333 "ImplementationGuide.manifest.rendering 0..1"
    views resource ImplementationGuideManifestResource 1366 "ImplementationGuide.manifest.resource 1..*"
    views page ImplementationGuideManifestPage 1035 "ImplementationGuide.manifest.page 0..*"
    prims image String 703 "ImplementationGuide.manifest.image 0..*"
    prims other String 1011 "ImplementationGuide.manifest.other 0..*"
}

element! { ImplementationGuideManifestPage "ImplementationGuide.manifest.page"
    prim name String 928 "ImplementationGuide.manifest.page.name 1..1"
    prim title String 1612 "ImplementationGuide.manifest.page.title 0..1"
    prims anchor String 77 "ImplementationGuide.manifest.page.anchor 0..*"
}

element! { ImplementationGuideManifestResource "ImplementationGuide.manifest.resource"
    view reference Reference 1298 "ImplementationGuide.manifest.resource.reference 1..1"
    choice example ImplementationGuideManifestResourceExample "example" "ImplementationGuide.manifest.resource.example[x] 0..1"
    prim relative_path Url 1328 "ImplementationGuide.manifest.resource.relativePath 0..1"
}

choice! { ImplementationGuideManifestResourceExample "ImplementationGuide.manifest.resource.example[x]"
    prim Boolean "Boolean"
    prim Canonical "Canonical"
}

resource! { Linkage "Linkage"
    prim active Boolean 15 "Linkage.active 0..1"
    view author Reference 120 "Linkage.author 0..1"
    views item LinkageItem 769 "Linkage.item 1..*"
}

element! { LinkageItem "Linkage.item"
    prim r#type Code 1627 "Linkage.item.type 1..1"
    view resource Reference 1366 "Linkage.item.resource 1..1"
}

resource! { MessageDefinition "MessageDefinition"
    prim url Uri 1646 "MessageDefinition.url 0..1"
    views identifier Identifier 696 "MessageDefinition.identifier 0..*"
    prim version String 1735 "MessageDefinition.version 0..1"
    prim name String 928 "MessageDefinition.name 0..1"
    prim title String 1612 "MessageDefinition.title 0..1"
    prims replaces Canonical 1339 "MessageDefinition.replaces 0..*"
    prim status Code 1493 "MessageDefinition.status 1..1"
    prim experimental Boolean 533 "MessageDefinition.experimental 0..1"
    prim date DateTime 316 "MessageDefinition.date 1..1"
    prim publisher String 1245 "MessageDefinition.publisher 0..1"
    views contact ContactDetail 259 "MessageDefinition.contact 0..*"
    prim description Markdown 412 "MessageDefinition.description 0..1"
    views use_context UsageContext 1650 "MessageDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "MessageDefinition.jurisdiction 0..*"
    prim purpose Markdown 1246 "MessageDefinition.purpose 0..1"
    prim copyright Markdown 284 "MessageDefinition.copyright 0..1"
    prim base Canonical 142 "MessageDefinition.base 0..1"
    prims parent Canonical 1042 "MessageDefinition.parent 0..*"
    choice event MessageDefinitionEvent "event" "MessageDefinition.event[x] 1..1"
    prim category Code 187 "MessageDefinition.category 0..1"
    views focus MessageDefinitionFocus 623 "MessageDefinition.focus 0..*"
    prim response_required Code 1372 "MessageDefinition.responseRequired 0..1"
    views allowed_response MessageDefinitionAllowedResponse 61 "MessageDefinition.allowedResponse 0..*"
    prims graph Canonical 662 "MessageDefinition.graph 0..*"
}

choice! { MessageDefinitionEvent "MessageDefinition.event[x]"
    view Coding "Coding"
    prim Uri "Uri"
}

element! { MessageDefinitionAllowedResponse "MessageDefinition.allowedResponse"
    prim message Canonical 883 "MessageDefinition.allowedResponse.message 1..1"
    prim situation Markdown 1446 "MessageDefinition.allowedResponse.situation 0..1"
}

element! { MessageDefinitionFocus "MessageDefinition.focus"
    prim code Code 214 "MessageDefinition.focus.code 1..1"
    prim profile Canonical 1226 "MessageDefinition.focus.profile 0..1"
    prim min UnsignedInt 888 "MessageDefinition.focus.min 1..1"
    prim max String 850 "MessageDefinition.focus.max 0..1"
}

resource! { MessageHeader "MessageHeader"
    choice event MessageHeaderEvent "event" "MessageHeader.event[x] 1..1"
    views destination MessageHeaderDestination 414 "MessageHeader.destination 0..*"
    view sender Reference 1416 "MessageHeader.sender 0..1"
    view enterer Reference 504 "MessageHeader.enterer 0..1"
    view author Reference 120 "MessageHeader.author 0..1"
    view source MessageHeaderSource 1456 "MessageHeader.source 1..1"
    view responsible Reference 1373 "MessageHeader.responsible 0..1"
    view reason CodeableConcept 1281 "MessageHeader.reason 0..1"
    view response MessageHeaderResponse 1369 "MessageHeader.response 0..1"
    views focus Reference 623 "MessageHeader.focus 0..*"
    prim definition Canonical 391 "MessageHeader.definition 0..1"
}

choice! { MessageHeaderEvent "MessageHeader.event[x]"
    view Coding "Coding"
    prim Uri "Uri"
}

element! { MessageHeaderDestination "MessageHeader.destination"
    prim name String 928 "MessageHeader.destination.name 0..1"
    view target Reference 1565 "MessageHeader.destination.target 0..1"
    prim endpoint Url 500 "MessageHeader.destination.endpoint 1..1"
    view receiver Reference 1289 "MessageHeader.destination.receiver 0..1"
}

element! { MessageHeaderResponse "MessageHeader.response"
    prim identifier Id 696 "MessageHeader.response.identifier 1..1"
    prim code Code 214 "MessageHeader.response.code 1..1"
    view details Reference 424 "MessageHeader.response.details 0..1"
}

element! { MessageHeaderSource "MessageHeader.source"
    prim name String 928 "MessageHeader.source.name 0..1"
    prim software String 1453 "MessageHeader.source.software 0..1"
    prim version String 1735 "MessageHeader.source.version 0..1"
    view contact ContactPoint 259 "MessageHeader.source.contact 0..1"
    prim endpoint Url 500 "MessageHeader.source.endpoint 1..1"
}

resource! { NamingSystem "NamingSystem"
    prim name String 928 "NamingSystem.name 1..1"
    prim status Code 1493 "NamingSystem.status 1..1"
    prim kind Code 777 "NamingSystem.kind 1..1"
    prim date DateTime 316 "NamingSystem.date 1..1"
    prim publisher String 1245 "NamingSystem.publisher 0..1"
    views contact ContactDetail 259 "NamingSystem.contact 0..*"
    prim responsible String 1373 "NamingSystem.responsible 0..1"
    view r#type CodeableConcept 1627 "NamingSystem.type 0..1"
    prim description Markdown 412 "NamingSystem.description 0..1"
    views use_context UsageContext 1650 "NamingSystem.useContext 0..*"
    views jurisdiction CodeableConcept 773 "NamingSystem.jurisdiction 0..*"
    prim usage String 1647 "NamingSystem.usage 0..1"
    views unique_id NamingSystemUniqueId 1637 "NamingSystem.uniqueId 1..*"
}

element! { NamingSystemUniqueId "NamingSystem.uniqueId"
    prim r#type Code 1627 "NamingSystem.uniqueId.type 1..1"
    prim value String 1670 "NamingSystem.uniqueId.value 1..1"
    prim preferred Boolean 1184 "NamingSystem.uniqueId.preferred 0..1"
    prim comment String 227 "NamingSystem.uniqueId.comment 0..1"
    view period Period 1145 "NamingSystem.uniqueId.period 0..1"
}

resource! { OperationDefinition "OperationDefinition"
    prim url Uri 1646 "OperationDefinition.url 0..1"
    prim version String 1735 "OperationDefinition.version 0..1"
    prim name String 928 "OperationDefinition.name 1..1"
    prim title String 1612 "OperationDefinition.title 0..1"
    prim status Code 1493 "OperationDefinition.status 1..1"
    prim kind Code 777 "OperationDefinition.kind 1..1"
    prim experimental Boolean 533 "OperationDefinition.experimental 0..1"
    prim date DateTime 316 "OperationDefinition.date 0..1"
    prim publisher String 1245 "OperationDefinition.publisher 0..1"
    views contact ContactDetail 259 "OperationDefinition.contact 0..*"
    prim description Markdown 412 "OperationDefinition.description 0..1"
    views use_context UsageContext 1650 "OperationDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "OperationDefinition.jurisdiction 0..*"
    prim purpose Markdown 1246 "OperationDefinition.purpose 0..1"
    prim affects_state Boolean 45 "OperationDefinition.affectsState 0..1"
    prim code Code 214 "OperationDefinition.code 1..1"
    prim comment Markdown 227 "OperationDefinition.comment 0..1"
    prim base Canonical 142 "OperationDefinition.base 0..1"
    prims resource Code 1366 "OperationDefinition.resource 0..*"
    prim system Boolean 1562 "OperationDefinition.system 1..1"
    prim r#type Boolean 1627 "OperationDefinition.type 1..1"
    prim instance Boolean 738 "OperationDefinition.instance 1..1"
    prim input_profile Canonical 737 "OperationDefinition.inputProfile 0..1"
    prim output_profile Canonical 1023 "OperationDefinition.outputProfile 0..1"
    views parameter OperationDefinitionParameter 1038 "OperationDefinition.parameter 0..*"
    views overload OperationDefinitionOverload 1025 "OperationDefinition.overload 0..*"
}

element! { OperationDefinitionOverload "OperationDefinition.overload"
    prims parameter_name String 1039 "OperationDefinition.overload.parameterName 0..*"
    prim comment String 227 "OperationDefinition.overload.comment 0..1"
}

element! { OperationDefinitionParameter "OperationDefinition.parameter"
    prim name Code 928 "OperationDefinition.parameter.name 1..1"
    prim r#use Code 1649 "OperationDefinition.parameter.use 1..1"
    prim min Integer 888 "OperationDefinition.parameter.min 1..1"
    prim max String 850 "OperationDefinition.parameter.max 1..1"
    prim documentation String 459 "OperationDefinition.parameter.documentation 0..1"
    prim r#type Code 1627 "OperationDefinition.parameter.type 0..1"
    prims target_profile Canonical 1572 "OperationDefinition.parameter.targetProfile 0..*"
    prim search_type Code 1409 "OperationDefinition.parameter.searchType 0..1"
    view binding OperationDefinitionParameterBinding 155 "OperationDefinition.parameter.binding 0..1"
    views referenced_from OperationDefinitionParameterReferencedFrom 1309 "OperationDefinition.parameter.referencedFrom 0..*"
    views part OperationDefinitionParameter 1046 "OperationDefinition.parameter.part 0..*"
}

element! { OperationDefinitionParameterBinding "OperationDefinition.parameter.binding"
    prim strength Code 1505 "OperationDefinition.parameter.binding.strength 1..1"
    prim value_set Canonical 1711 "OperationDefinition.parameter.binding.valueSet 1..1"
}

element! { OperationDefinitionParameterReferencedFrom "OperationDefinition.parameter.referencedFrom"
    prim source String 1456 "OperationDefinition.parameter.referencedFrom.source 1..1"
    prim source_id String 1459 "OperationDefinition.parameter.referencedFrom.sourceId 0..1"
}

resource! { OperationOutcome "OperationOutcome"
    views issue OperationOutcomeIssue 766 "OperationOutcome.issue 1..*"
}

element! { OperationOutcomeIssue "OperationOutcome.issue"
    prim severity Code 1436 "OperationOutcome.issue.severity 1..1"
    prim code Code 214 "OperationOutcome.issue.code 1..1"
    view details CodeableConcept 424 "OperationOutcome.issue.details 0..1"
    prim diagnostics String 435 "OperationOutcome.issue.diagnostics 0..1"
    prims location String 812 "OperationOutcome.issue.location 0..*"
    prims expression String 544 "OperationOutcome.issue.expression 0..*"
}

resource! { Parameters "Parameters"
    views parameter ParametersParameter 1038 "Parameters.parameter 0..*"
}

element! { ParametersParameter "Parameters.parameter"
    prim name String 928 "Parameters.parameter.name 1..1"
    choice value AnyValue "value" "Parameters.parameter.value[x] 0..1"
    node resource 1366 "Parameters.parameter.resource 0..1"
    views part ParametersParameter 1046 "Parameters.parameter.part 0..*"
}

resource! { SearchParameter "SearchParameter"
    prim url Uri 1646 "SearchParameter.url 1..1"
    prim version String 1735 "SearchParameter.version 0..1"
    prim name String 928 "SearchParameter.name 1..1"
    prim derived_from Canonical 410 "SearchParameter.derivedFrom 0..1"
    prim status Code 1493 "SearchParameter.status 1..1"
    prim experimental Boolean 533 "SearchParameter.experimental 0..1"
    prim date DateTime 316 "SearchParameter.date 0..1"
    prim publisher String 1245 "SearchParameter.publisher 0..1"
    views contact ContactDetail 259 "SearchParameter.contact 0..*"
    prim description Markdown 412 "SearchParameter.description 1..1"
    views use_context UsageContext 1650 "SearchParameter.useContext 0..*"
    views jurisdiction CodeableConcept 773 "SearchParameter.jurisdiction 0..*"
    prim purpose Markdown 1246 "SearchParameter.purpose 0..1"
    prim code Code 214 "SearchParameter.code 1..1"
    prims base Code 142 "SearchParameter.base 1..*"
    prim r#type Code 1627 "SearchParameter.type 1..1"
    prim expression String 544 "SearchParameter.expression 0..1"
    prim xpath String 1755 "SearchParameter.xpath 0..1"
    prim xpath_usage Code 1756 "SearchParameter.xpathUsage 0..1"
    prims target Code 1565 "SearchParameter.target 0..*"
    prim multiple_or Boolean 923 "SearchParameter.multipleOr 0..1"
    prim multiple_and Boolean 920 "SearchParameter.multipleAnd 0..1"
    prims comparator Code 232 "SearchParameter.comparator 0..*"
    prims modifier Code 907 "SearchParameter.modifier 0..*"
    prims chain String 191 "SearchParameter.chain 0..*"
    views component SearchParameterComponent 239 "SearchParameter.component 0..*"
}

element! { SearchParameterComponent "SearchParameter.component"
    prim definition Canonical 391 "SearchParameter.component.definition 1..1"
    prim expression String 544 "SearchParameter.component.expression 1..1"
}

resource! { StructureDefinition "StructureDefinition"
    prim url Uri 1646 "StructureDefinition.url 1..1"
    views identifier Identifier 696 "StructureDefinition.identifier 0..*"
    prim version String 1735 "StructureDefinition.version 0..1"
    prim name String 928 "StructureDefinition.name 1..1"
    prim title String 1612 "StructureDefinition.title 0..1"
    prim status Code 1493 "StructureDefinition.status 1..1"
    prim experimental Boolean 533 "StructureDefinition.experimental 0..1"
    prim date DateTime 316 "StructureDefinition.date 0..1"
    prim publisher String 1245 "StructureDefinition.publisher 0..1"
    views contact ContactDetail 259 "StructureDefinition.contact 0..*"
    prim description Markdown 412 "StructureDefinition.description 0..1"
    views use_context UsageContext 1650 "StructureDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "StructureDefinition.jurisdiction 0..*"
    prim purpose Markdown 1246 "StructureDefinition.purpose 0..1"
    prim copyright Markdown 284 "StructureDefinition.copyright 0..1"
    views keyword Coding 776 "StructureDefinition.keyword 0..*"
    prim fhir_version Code 560 "StructureDefinition.fhirVersion 0..1"
    views mapping StructureDefinitionMapping 840 "StructureDefinition.mapping 0..*"
    prim kind Code 777 "StructureDefinition.kind 1..1"
    prim r#abstract Boolean 7 "StructureDefinition.abstract 1..1"
    views context StructureDefinitionContext 271 "StructureDefinition.context 0..*"
    prims context_invariant String 272 "StructureDefinition.contextInvariant 0..*"
    prim r#type Uri 1627 "StructureDefinition.type 1..1"
    prim base_definition Canonical 143 "StructureDefinition.baseDefinition 0..1"
    prim derivation Code 409 "StructureDefinition.derivation 0..1"
    view snapshot StructureDefinitionSnapshot 1452 "StructureDefinition.snapshot 0..1"
    view differential StructureDefinitionDifferential 438 "StructureDefinition.differential 0..1"
}

element! { StructureDefinitionContext "StructureDefinition.context"
    prim r#type Code 1627 "StructureDefinition.context.type 1..1"
    prim expression String 544 "StructureDefinition.context.expression 1..1"
}

element! { StructureDefinitionDifferential "StructureDefinition.differential"
    views element ElementDefinition 491 "StructureDefinition.differential.element 1..*"
}

element! { StructureDefinitionMapping "StructureDefinition.mapping"
    prim identity Id 697 "StructureDefinition.mapping.identity 1..1"
    prim uri Uri 1645 "StructureDefinition.mapping.uri 0..1"
    prim name String 928 "StructureDefinition.mapping.name 0..1"
    prim comment String 227 "StructureDefinition.mapping.comment 0..1"
}

element! { StructureDefinitionSnapshot "StructureDefinition.snapshot"
    views element ElementDefinition 491 "StructureDefinition.snapshot.element 1..*"
}

resource! { StructureMap "StructureMap"
    prim url Uri 1646 "StructureMap.url 1..1"
    views identifier Identifier 696 "StructureMap.identifier 0..*"
    prim version String 1735 "StructureMap.version 0..1"
    prim name String 928 "StructureMap.name 1..1"
    prim title String 1612 "StructureMap.title 0..1"
    prim status Code 1493 "StructureMap.status 1..1"
    prim experimental Boolean 533 "StructureMap.experimental 0..1"
    prim date DateTime 316 "StructureMap.date 0..1"
    prim publisher String 1245 "StructureMap.publisher 0..1"
    views contact ContactDetail 259 "StructureMap.contact 0..*"
    prim description Markdown 412 "StructureMap.description 0..1"
    views use_context UsageContext 1650 "StructureMap.useContext 0..*"
    views jurisdiction CodeableConcept 773 "StructureMap.jurisdiction 0..*"
    prim purpose Markdown 1246 "StructureMap.purpose 0..1"
    prim copyright Markdown 284 "StructureMap.copyright 0..1"
    views structure StructureMapStructure 1508 "StructureMap.structure 0..*"
    prims import Canonical 712 "StructureMap.import 0..*"
    views group StructureMapGroup 663 "StructureMap.group 1..*"
}

element! { StructureMapGroup "StructureMap.group"
    prim name Id 928 "StructureMap.group.name 1..1"
    prim extends Id 545 "StructureMap.group.extends 0..1"
    prim type_mode Code 1629 "StructureMap.group.typeMode 1..1"
    prim documentation String 459 "StructureMap.group.documentation 0..1"
    views input StructureMapGroupInput 736 "StructureMap.group.input 1..*"
    views rule StructureMapGroupRule 1393 "StructureMap.group.rule 1..*"
}

element! { StructureMapGroupInput "StructureMap.group.input"
    prim name Id 928 "StructureMap.group.input.name 1..1"
    prim r#type String 1627 "StructureMap.group.input.type 0..1"
    prim mode Code 904 "StructureMap.group.input.mode 1..1"
    prim documentation String 459 "StructureMap.group.input.documentation 0..1"
}

element! { StructureMapGroupRule "StructureMap.group.rule"
    prim name Id 928 "StructureMap.group.rule.name 1..1"
    views source StructureMapGroupRuleSource 1456 "StructureMap.group.rule.source 1..*"
    views target StructureMapGroupRuleTarget 1565 "StructureMap.group.rule.target 0..*"
    views rule StructureMapGroupRule 1393 "StructureMap.group.rule.rule 0..*"
    views dependent StructureMapGroupRuleDependent 406 "StructureMap.group.rule.dependent 0..*"
    prim documentation String 459 "StructureMap.group.rule.documentation 0..1"
}

element! { StructureMapGroupRuleDependent "StructureMap.group.rule.dependent"
    prim name Id 928 "StructureMap.group.rule.dependent.name 1..1"
    prims variable String 1723 "StructureMap.group.rule.dependent.variable 1..*"
}

element! { StructureMapGroupRuleSource "StructureMap.group.rule.source"
    prim context Id 271 "StructureMap.group.rule.source.context 1..1"
    prim min Integer 888 "StructureMap.group.rule.source.min 0..1"
    prim max String 850 "StructureMap.group.rule.source.max 0..1"
    prim r#type String 1627 "StructureMap.group.rule.source.type 0..1"
    choice default_value AnyValue "defaultValue" "StructureMap.group.rule.source.defaultValue[x] 0..1"
    prim element String 491 "StructureMap.group.rule.source.element 0..1"
    prim list_mode Code 810 "StructureMap.group.rule.source.listMode 0..1"
    prim variable Id 1723 "StructureMap.group.rule.source.variable 0..1"
    prim condition String 248 "StructureMap.group.rule.source.condition 0..1"
    prim check String 199 "StructureMap.group.rule.source.check 0..1"
    prim log_message String 819 "StructureMap.group.rule.source.logMessage 0..1"
}

element! { StructureMapGroupRuleTarget "StructureMap.group.rule.target"
    prim context Id 271 "StructureMap.group.rule.target.context 0..1"
    prim context_type Code 274 "StructureMap.group.rule.target.contextType 0..1"
    prim element String 491 "StructureMap.group.rule.target.element 0..1"
    prim variable Id 1723 "StructureMap.group.rule.target.variable 0..1"
    prims list_mode Code 810 "StructureMap.group.rule.target.listMode 0..*"
    prim list_rule_id Id 811 "StructureMap.group.rule.target.listRuleId 0..1"
    prim transform Code 1621 "StructureMap.group.rule.target.transform 0..1"
    views parameter StructureMapGroupRuleTargetParameter 1038 "StructureMap.group.rule.target.parameter 0..*"
}

element! { StructureMapGroupRuleTargetParameter "StructureMap.group.rule.target.parameter"
    choice value StructureMapGroupRuleTargetParameterValue "value" "StructureMap.group.rule.target.parameter.value[x] 1..1"
}

choice! { StructureMapGroupRuleTargetParameterValue "StructureMap.group.rule.target.parameter.value[x]"
    prim Id "Id"
    prim String "String"
    prim Boolean "Boolean"
    prim Integer "Integer"
    prim Decimal "Decimal"
}

element! { StructureMapStructure "StructureMap.structure"
    prim url Canonical 1646 "StructureMap.structure.url 1..1"
    prim mode Code 904 "StructureMap.structure.mode 1..1"
    prim alias String 53 "StructureMap.structure.alias 0..1"
    prim documentation String 459 "StructureMap.structure.documentation 0..1"
}

resource! { Subscription "Subscription"
    prim status Code 1493 "Subscription.status 1..1"
    views contact ContactPoint 259 "Subscription.contact 0..*"
    prim end Instant 498 "Subscription.end 0..1"
    prim reason String 1281 "Subscription.reason 1..1"
    prim criteria String 301 "Subscription.criteria 1..1"
    prim error String 512 "Subscription.error 0..1"
    view channel SubscriptionChannel 192 "Subscription.channel 1..1"
}

element! { SubscriptionChannel "Subscription.channel"
    prim r#type Code 1627 "Subscription.channel.type 1..1"
    prim endpoint Url 500 "Subscription.channel.endpoint 0..1"
    prim payload Code 1124 "Subscription.channel.payload 0..1"
    prims header String 678 "Subscription.channel.header 0..*"
}

resource! { TerminologyCapabilities "TerminologyCapabilities"
    prim url Uri 1646 "TerminologyCapabilities.url 0..1"
    prim version String 1735 "TerminologyCapabilities.version 0..1"
    prim name String 928 "TerminologyCapabilities.name 0..1"
    prim title String 1612 "TerminologyCapabilities.title 0..1"
    prim status Code 1493 "TerminologyCapabilities.status 1..1"
    prim experimental Boolean 533 "TerminologyCapabilities.experimental 0..1"
    prim date DateTime 316 "TerminologyCapabilities.date 1..1"
    prim publisher String 1245 "TerminologyCapabilities.publisher 0..1"
    views contact ContactDetail 259 "TerminologyCapabilities.contact 0..*"
    prim description Markdown 412 "TerminologyCapabilities.description 0..1"
    views use_context UsageContext 1650 "TerminologyCapabilities.useContext 0..*"
    views jurisdiction CodeableConcept 773 "TerminologyCapabilities.jurisdiction 0..*"
    prim purpose Markdown 1246 "TerminologyCapabilities.purpose 0..1"
    prim copyright Markdown 284 "TerminologyCapabilities.copyright 0..1"
    prim kind Code 777 "TerminologyCapabilities.kind 1..1"
    view software TerminologyCapabilitiesSoftware 1453 "TerminologyCapabilities.software 0..1"
    view implementation TerminologyCapabilitiesImplementation 708 "TerminologyCapabilities.implementation 0..1"
    prim locked_date Boolean 818 "TerminologyCapabilities.lockedDate 0..1"
    views code_system TerminologyCapabilitiesCodeSystem 219 "TerminologyCapabilities.codeSystem 0..*"
    view expansion TerminologyCapabilitiesExpansion 531 "TerminologyCapabilities.expansion 0..1"
    prim code_search Code 218 "TerminologyCapabilities.codeSearch 0..1"
    view validate_code TerminologyCapabilitiesValidateCode 1661 "TerminologyCapabilities.validateCode 0..1"
    view translation TerminologyCapabilitiesTranslation 1622 "TerminologyCapabilities.translation 0..1"
    view closure TerminologyCapabilitiesClosure 213 "TerminologyCapabilities.closure 0..1"
}

element! { TerminologyCapabilitiesClosure "TerminologyCapabilities.closure"
    prim translation Boolean 1622 "TerminologyCapabilities.closure.translation 0..1"
}

element! { TerminologyCapabilitiesCodeSystem "TerminologyCapabilities.codeSystem"
    prim uri Canonical 1645 "TerminologyCapabilities.codeSystem.uri 0..1"
    views version TerminologyCapabilitiesCodeSystemVersion 1735 "TerminologyCapabilities.codeSystem.version 0..*"
    prim subsumption Boolean 1539 "TerminologyCapabilities.codeSystem.subsumption 0..1"
}

element! { TerminologyCapabilitiesCodeSystemVersion "TerminologyCapabilities.codeSystem.version"
    prim code String 214 "TerminologyCapabilities.codeSystem.version.code 0..1"
    prim is_default Boolean 758 "TerminologyCapabilities.codeSystem.version.isDefault 0..1"
    prim compositional Boolean 242 "TerminologyCapabilities.codeSystem.version.compositional 0..1"
    prims language Code 781 "TerminologyCapabilities.codeSystem.version.language 0..*"
    views filter TerminologyCapabilitiesCodeSystemVersionFilter 563 "TerminologyCapabilities.codeSystem.version.filter 0..*"
    prims property Code 1233 "TerminologyCapabilities.codeSystem.version.property 0..*"
}

element! { TerminologyCapabilitiesCodeSystemVersionFilter "TerminologyCapabilities.codeSystem.version.filter"
    prim code Code 214 "TerminologyCapabilities.codeSystem.version.filter.code 1..1"
    prims op Code 986 "TerminologyCapabilities.codeSystem.version.filter.op 1..*"
}

element! { TerminologyCapabilitiesExpansion "TerminologyCapabilities.expansion"
    prim hierarchical Boolean 682 "TerminologyCapabilities.expansion.hierarchical 0..1"
    prim paging Boolean 1036 "TerminologyCapabilities.expansion.paging 0..1"
    prim incomplete Boolean 720 "TerminologyCapabilities.expansion.incomplete 0..1"
    views parameter TerminologyCapabilitiesExpansionParameter 1038 "TerminologyCapabilities.expansion.parameter 0..*"
    prim text_filter Markdown 1590 "TerminologyCapabilities.expansion.textFilter 0..1"
}

element! { TerminologyCapabilitiesExpansionParameter "TerminologyCapabilities.expansion.parameter"
    prim name Code 928 "TerminologyCapabilities.expansion.parameter.name 1..1"
    prim documentation String 459 "TerminologyCapabilities.expansion.parameter.documentation 0..1"
}

element! { TerminologyCapabilitiesImplementation "TerminologyCapabilities.implementation"
    prim description String 412 "TerminologyCapabilities.implementation.description 1..1"
    prim url Url 1646 "TerminologyCapabilities.implementation.url 0..1"
}

element! { TerminologyCapabilitiesSoftware "TerminologyCapabilities.software"
    prim name String 928 "TerminologyCapabilities.software.name 1..1"
    prim version String 1735 "TerminologyCapabilities.software.version 0..1"
}

element! { TerminologyCapabilitiesTranslation "TerminologyCapabilities.translation"
    prim needs_map Boolean 934 "TerminologyCapabilities.translation.needsMap 1..1"
}

element! { TerminologyCapabilitiesValidateCode "TerminologyCapabilities.validateCode"
    prim translations Boolean 1623 "TerminologyCapabilities.validateCode.translations 1..1"
}

resource! { ValueSet "ValueSet"
    prim url Uri 1646 "ValueSet.url 0..1"
    views identifier Identifier 696 "ValueSet.identifier 0..*"
    prim version String 1735 "ValueSet.version 0..1"
    prim name String 928 "ValueSet.name 0..1"
    prim title String 1612 "ValueSet.title 0..1"
    prim status Code 1493 "ValueSet.status 1..1"
    prim experimental Boolean 533 "ValueSet.experimental 0..1"
    prim date DateTime 316 "ValueSet.date 0..1"
    prim publisher String 1245 "ValueSet.publisher 0..1"
    views contact ContactDetail 259 "ValueSet.contact 0..*"
    prim description Markdown 412 "ValueSet.description 0..1"
    views use_context UsageContext 1650 "ValueSet.useContext 0..*"
    views jurisdiction CodeableConcept 773 "ValueSet.jurisdiction 0..*"
    prim immutable Boolean 707 "ValueSet.immutable 0..1"
    prim purpose Markdown 1246 "ValueSet.purpose 0..1"
    prim copyright Markdown 284 "ValueSet.copyright 0..1"
    view compose ValueSetCompose 240 "ValueSet.compose 0..1"
    view expansion ValueSetExpansion 531 "ValueSet.expansion 0..1"
}

element! { ValueSetCompose "ValueSet.compose"
    prim locked_date Date 818 "ValueSet.compose.lockedDate 0..1"
    prim inactive Boolean 717 "ValueSet.compose.inactive 0..1"
    views include ValueSetComposeInclude 719 "ValueSet.compose.include 1..*"
    views exclude ValueSetComposeInclude 527 "ValueSet.compose.exclude 0..*"
}

element! { ValueSetComposeInclude "ValueSet.compose.include"
    prim system Uri 1562 "ValueSet.compose.include.system 0..1"
    prim version String 1735 "ValueSet.compose.include.version 0..1"
    views concept ValueSetComposeIncludeConcept 245 "ValueSet.compose.include.concept 0..*"
    views filter ValueSetComposeIncludeFilter 563 "ValueSet.compose.include.filter 0..*"
    prims value_set Canonical 1711 "ValueSet.compose.include.valueSet 0..*"
}

element! { ValueSetComposeIncludeConcept "ValueSet.compose.include.concept"
    prim code Code 214 "ValueSet.compose.include.concept.code 1..1"
    prim display String 449 "ValueSet.compose.include.concept.display 0..1"
    views designation ValueSetComposeIncludeConceptDesignation 413 "ValueSet.compose.include.concept.designation 0..*"
}

element! { ValueSetComposeIncludeConceptDesignation "ValueSet.compose.include.concept.designation"
    prim language Code 781 "ValueSet.compose.include.concept.designation.language 0..1"
    view r#use Coding 1649 "ValueSet.compose.include.concept.designation.use 0..1"
    prim value String 1670 "ValueSet.compose.include.concept.designation.value 1..1"
}

element! { ValueSetComposeIncludeFilter "ValueSet.compose.include.filter"
    prim property Code 1233 "ValueSet.compose.include.filter.property 1..1"
    prim op Code 986 "ValueSet.compose.include.filter.op 1..1"
    prim value String 1670 "ValueSet.compose.include.filter.value 1..1"
}

element! { ValueSetExpansion "ValueSet.expansion"
    prim identifier Uri 696 "ValueSet.expansion.identifier 0..1"
    prim timestamp DateTime 1601 "ValueSet.expansion.timestamp 1..1"
    prim total Integer 1617 "ValueSet.expansion.total 0..1"
    prim offset Integer 972 "ValueSet.expansion.offset 0..1"
    views parameter ValueSetExpansionParameter 1038 "ValueSet.expansion.parameter 0..*"
    views contains ValueSetExpansionContains 263 "ValueSet.expansion.contains 0..*"
}

element! { ValueSetExpansionContains "ValueSet.expansion.contains"
    prim system Uri 1562 "ValueSet.expansion.contains.system 0..1"
    prim r#abstract Boolean 7 "ValueSet.expansion.contains.abstract 0..1"
    prim inactive Boolean 717 "ValueSet.expansion.contains.inactive 0..1"
    prim version String 1735 "ValueSet.expansion.contains.version 0..1"
    prim code Code 214 "ValueSet.expansion.contains.code 0..1"
    prim display String 449 "ValueSet.expansion.contains.display 0..1"
    views designation ValueSetComposeIncludeConceptDesignation 413 "ValueSet.expansion.contains.designation 0..*"
    views contains ValueSetExpansionContains 263 "ValueSet.expansion.contains.contains 0..*"
}

element! { ValueSetExpansionParameter "ValueSet.expansion.parameter"
    prim name String 928 "ValueSet.expansion.parameter.name 1..1"
    choice value ValueSetExpansionParameterValue "value" "ValueSet.expansion.parameter.value[x] 0..1"
}

choice! { ValueSetExpansionParameterValue "ValueSet.expansion.parameter.value[x]"
    prim String "String"
    prim Boolean "Boolean"
    prim Integer "Integer"
    prim Decimal "Decimal"
    prim Uri "Uri"
    prim Code "Code"
    prim DateTime "DateTime"
}
