//! Typed views: specialized.
//!
//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.

use super::super::support::*;
use super::types::*;

resource! { ActivityDefinition "ActivityDefinition"
    prim url Uri 1646 "ActivityDefinition.url 0..1"
    views identifier Identifier 696 "ActivityDefinition.identifier 0..*"
    prim version String 1735 "ActivityDefinition.version 0..1"
    prim name String 928 "ActivityDefinition.name 0..1"
    prim title String 1612 "ActivityDefinition.title 0..1"
    prim subtitle String 1540 "ActivityDefinition.subtitle 0..1"
    prim status Code 1493 "ActivityDefinition.status 1..1"
    prim experimental Boolean 533 "ActivityDefinition.experimental 0..1"
    choice subject ActivityDefinitionSubject "subject" "ActivityDefinition.subject[x] 0..1"
    prim date DateTime 316 "ActivityDefinition.date 0..1"
    prim publisher String 1245 "ActivityDefinition.publisher 0..1"
    views contact ContactDetail 259 "ActivityDefinition.contact 0..*"
    prim description Markdown 412 "ActivityDefinition.description 0..1"
    views use_context UsageContext 1650 "ActivityDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "ActivityDefinition.jurisdiction 0..*"
    prim purpose Markdown 1246 "ActivityDefinition.purpose 0..1"
    prim usage String 1647 "ActivityDefinition.usage 0..1"
    prim copyright Markdown 284 "ActivityDefinition.copyright 0..1"
    prim approval_date Date 99 "ActivityDefinition.approvalDate 0..1"
    prim last_review_date Date 786 "ActivityDefinition.lastReviewDate 0..1"
    view effective_period Period 488 "ActivityDefinition.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "ActivityDefinition.topic 0..*"
    views author ContactDetail 120 "ActivityDefinition.author 0..*"
    views editor ContactDetail 481 "ActivityDefinition.editor 0..*"
    views reviewer ContactDetail 1384 "ActivityDefinition.reviewer 0..*"
    views endorser ContactDetail 499 "ActivityDefinition.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "ActivityDefinition.relatedArtifact 0..*"
    prims library Canonical 800 "ActivityDefinition.library 0..*"
    prim kind Code 777 "ActivityDefinition.kind 0..1"
    prim profile Canonical 1226 "ActivityDefinition.profile 0..1"
    view code CodeableConcept 214 "ActivityDefinition.code 0..1"
    prim intent Code 748 "ActivityDefinition.intent 0..1"
    prim priority Code 1203 "ActivityDefinition.priority 0..1"
    prim do_not_perform Boolean 455 "ActivityDefinition.doNotPerform 0..1"
    choice timing ActivityDefinitionTiming "timing" "ActivityDefinition.timing[x] 0..1"
    view location Reference 812 "ActivityDefinition.location 0..1"
    views participant ActivityDefinitionParticipant 1051 "ActivityDefinition.participant 0..*"
    choice product ActivityDefinitionProduct "product" "ActivityDefinition.product[x] 0..1"
    view quantity Quantity 1256 "ActivityDefinition.quantity 0..1"
    views dosage Dosage 461 "ActivityDefinition.dosage 0..*"
    views body_site CodeableConcept 157 "ActivityDefinition.bodySite 0..*"
    views specimen_requirement Reference 1482 "ActivityDefinition.specimenRequirement 0..*"
    views observation_requirement Reference 959 "ActivityDefinition.observationRequirement 0..*"
    views observation_result_requirement Reference 960 "ActivityDefinition.observationResultRequirement 0..*"
    prim transform Canonical 1621 "ActivityDefinition.transform 0..1"
    views dynamic_value ActivityDefinitionDynamicValue 480 "ActivityDefinition.dynamicValue 0..*"
}

choice! { ActivityDefinitionSubject "ActivityDefinition.subject[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

choice! { ActivityDefinitionTiming "ActivityDefinition.timing[x]"
    view Timing "Timing"
    prim DateTime "DateTime"
    view Age "Age"
    view Period "Period"
    view Range "Range"
    view Duration "Duration"
}

choice! { ActivityDefinitionProduct "ActivityDefinition.product[x]"
    view Reference "Reference"
    view CodeableConcept "CodeableConcept"
}

element! { ActivityDefinitionDynamicValue "ActivityDefinition.dynamicValue"
    prim path String 1066 "ActivityDefinition.dynamicValue.path 1..1"
    view expression Expression 544 "ActivityDefinition.dynamicValue.expression 1..1"
}

element! { ActivityDefinitionParticipant "ActivityDefinition.participant"
    prim r#type Code 1627 "ActivityDefinition.participant.type 1..1"
    view role CodeableConcept 1389 "ActivityDefinition.participant.role 0..1"
}

resource! { DeviceDefinition "DeviceDefinition"
    views identifier Identifier 696 "DeviceDefinition.identifier 0..*"
    views udi_device_identifier DeviceDefinitionUdiDeviceIdentifier 1634 "DeviceDefinition.udiDeviceIdentifier 0..*"
    choice manufacturer DeviceDefinitionManufacturer "manufacturer" "DeviceDefinition.manufacturer[x] 0..1"
    views device_name DeviceDefinitionDeviceName 430 "DeviceDefinition.deviceName 0..*"
    prim model_number String 905 "DeviceDefinition.modelNumber 0..1"
    view r#type CodeableConcept 1627 "DeviceDefinition.type 0..1"
    views specialization DeviceDefinitionSpecialization 1475 "DeviceDefinition.specialization 0..*"
    prims version String 1735 "DeviceDefinition.version 0..*"
    views safety CodeableConcept 1395 "DeviceDefinition.safety 0..*"
    views shelf_life_storage ProductShelfLife 1439 "DeviceDefinition.shelfLifeStorage 0..*"
    view physical_characteristics ProdCharacteristic 1154 "DeviceDefinition.physicalCharacteristics 0..1"
    views language_code CodeableConcept 782 "DeviceDefinition.languageCode 0..*"
    views capability DeviceDefinitionCapability 178 "DeviceDefinition.capability 0..*"
    views property DeviceDefinitionProperty 1233 "DeviceDefinition.property 0..*"
    view owner Reference 1028 "DeviceDefinition.owner 0..1"
    views contact ContactPoint 259 "DeviceDefinition.contact 0..*"
    prim url Uri 1646 "DeviceDefinition.url 0..1"
    prim online_information Uri 979 "DeviceDefinition.onlineInformation 0..1"
    views note Annotation 941 "DeviceDefinition.note 0..*"
    view quantity Quantity 1256 "DeviceDefinition.quantity 0..1"
    view parent_device Reference 1043 "DeviceDefinition.parentDevice 0..1"
    views material DeviceDefinitionMaterial 846 "DeviceDefinition.material 0..*"
}

choice! { DeviceDefinitionManufacturer "DeviceDefinition.manufacturer[x]"
    prim String "String"
    view Reference "Reference"
}

element! { DeviceDefinitionCapability "DeviceDefinition.capability"
    view r#type CodeableConcept 1627 "DeviceDefinition.capability.type 1..1"
    views description CodeableConcept 412 "DeviceDefinition.capability.description 0..*"
}

element! { DeviceDefinitionDeviceName "DeviceDefinition.deviceName"
    prim name String 928 "DeviceDefinition.deviceName.name 1..1"
    prim r#type Code 1627 "DeviceDefinition.deviceName.type 1..1"
}

element! { DeviceDefinitionMaterial "DeviceDefinition.material"
    view substance CodeableConcept 1535 "DeviceDefinition.material.substance 1..1"
    prim alternate Boolean 65 "DeviceDefinition.material.alternate 0..1"
    prim allergenic_indicator Boolean 55 "DeviceDefinition.material.allergenicIndicator 0..1"
}

element! { DeviceDefinitionProperty "DeviceDefinition.property"
    view r#type CodeableConcept 1627 "DeviceDefinition.property.type 1..1"
    views value_quantity Quantity 1705 "DeviceDefinition.property.valueQuantity 0..*"
    views value_code CodeableConcept 1678 "DeviceDefinition.property.valueCode 0..*"
}

element! { DeviceDefinitionSpecialization "DeviceDefinition.specialization"
    prim system_type String 1563 "DeviceDefinition.specialization.systemType 1..1"
    prim version String 1735 "DeviceDefinition.specialization.version 0..1"
}

element! { DeviceDefinitionUdiDeviceIdentifier "DeviceDefinition.udiDeviceIdentifier"
    prim device_identifier String 429 "DeviceDefinition.udiDeviceIdentifier.deviceIdentifier 1..1"
    prim issuer Uri 768 "DeviceDefinition.udiDeviceIdentifier.issuer 1..1"
    prim jurisdiction Uri 773 "DeviceDefinition.udiDeviceIdentifier.jurisdiction 1..1"
}

resource! { EffectEvidenceSynthesis "EffectEvidenceSynthesis"
    prim url Uri 1646 "EffectEvidenceSynthesis.url 0..1"
    views identifier Identifier 696 "EffectEvidenceSynthesis.identifier 0..*"
    prim version String 1735 "EffectEvidenceSynthesis.version 0..1"
    prim name String 928 "EffectEvidenceSynthesis.name 0..1"
    prim title String 1612 "EffectEvidenceSynthesis.title 0..1"
    prim status Code 1493 "EffectEvidenceSynthesis.status 1..1"
    prim date DateTime 316 "EffectEvidenceSynthesis.date 0..1"
    prim publisher String 1245 "EffectEvidenceSynthesis.publisher 0..1"
    views contact ContactDetail 259 "EffectEvidenceSynthesis.contact 0..*"
    prim description Markdown 412 "EffectEvidenceSynthesis.description 0..1"
    views note Annotation 941 "EffectEvidenceSynthesis.note 0..*"
    views use_context UsageContext 1650 "EffectEvidenceSynthesis.useContext 0..*"
    views jurisdiction CodeableConcept 773 "EffectEvidenceSynthesis.jurisdiction 0..*"
    prim copyright Markdown 284 "EffectEvidenceSynthesis.copyright 0..1"
    prim approval_date Date 99 "EffectEvidenceSynthesis.approvalDate 0..1"
    prim last_review_date Date 786 "EffectEvidenceSynthesis.lastReviewDate 0..1"
    view effective_period Period 488 "EffectEvidenceSynthesis.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "EffectEvidenceSynthesis.topic 0..*"
    views author ContactDetail 120 "EffectEvidenceSynthesis.author 0..*"
    views editor ContactDetail 481 "EffectEvidenceSynthesis.editor 0..*"
    views reviewer ContactDetail 1384 "EffectEvidenceSynthesis.reviewer 0..*"
    views endorser ContactDetail 499 "EffectEvidenceSynthesis.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "EffectEvidenceSynthesis.relatedArtifact 0..*"
    view synthesis_type CodeableConcept 1561 "EffectEvidenceSynthesis.synthesisType 0..1"
    view study_type CodeableConcept 1518 "EffectEvidenceSynthesis.studyType 0..1"
    view population Reference 1165 "EffectEvidenceSynthesis.population 1..1"
    view exposure Reference 537 "EffectEvidenceSynthesis.exposure 1..1"
    view exposure_alternative Reference 538 "EffectEvidenceSynthesis.exposureAlternative 1..1"
    view outcome Reference 1014 "EffectEvidenceSynthesis.outcome 1..1"
    view sample_size EffectEvidenceSynthesisSampleSize 1396 "EffectEvidenceSynthesis.sampleSize 0..1"
    views results_by_exposure EffectEvidenceSynthesisResultsByExposure 1380 "EffectEvidenceSynthesis.resultsByExposure 0..*"
    views effect_estimate EffectEvidenceSynthesisEffectEstimate 484 "EffectEvidenceSynthesis.effectEstimate 0..*"
    views certainty EffectEvidenceSynthesisCertainty 189 "EffectEvidenceSynthesis.certainty 0..*"
}

element! { EffectEvidenceSynthesisCertainty "EffectEvidenceSynthesis.certainty"
    views rating CodeableConcept 1272 "EffectEvidenceSynthesis.certainty.rating 0..*"
    views note Annotation 941 "EffectEvidenceSynthesis.certainty.note 0..*"
    views certainty_subcomponent EffectEvidenceSynthesisCertaintyCertaintySubcomponent 190 "EffectEvidenceSynthesis.certainty.certaintySubcomponent 0..*"
}

element! { EffectEvidenceSynthesisCertaintyCertaintySubcomponent "EffectEvidenceSynthesis.certainty.certaintySubcomponent"
    view r#type CodeableConcept 1627 "EffectEvidenceSynthesis.certainty.certaintySubcomponent.type 0..1"
    views rating CodeableConcept 1272 "EffectEvidenceSynthesis.certainty.certaintySubcomponent.rating 0..*"
    views note Annotation 941 "EffectEvidenceSynthesis.certainty.certaintySubcomponent.note 0..*"
}

element! { EffectEvidenceSynthesisEffectEstimate "EffectEvidenceSynthesis.effectEstimate"
    prim description String 412 "EffectEvidenceSynthesis.effectEstimate.description 0..1"
    view r#type CodeableConcept 1627 "EffectEvidenceSynthesis.effectEstimate.type 0..1"
    view variant_state CodeableConcept 1727 "EffectEvidenceSynthesis.effectEstimate.variantState 0..1"
    prim value Decimal 1670 "EffectEvidenceSynthesis.effectEstimate.value 0..1"
    view unit_of_measure CodeableConcept 1639 "EffectEvidenceSynthesis.effectEstimate.unitOfMeasure 0..1"
    views precision_estimate EffectEvidenceSynthesisEffectEstimatePrecisionEstimate 1180 "EffectEvidenceSynthesis.effectEstimate.precisionEstimate 0..*"
}

element! { EffectEvidenceSynthesisEffectEstimatePrecisionEstimate "EffectEvidenceSynthesis.effectEstimate.precisionEstimate"
    view r#type CodeableConcept 1627 "EffectEvidenceSynthesis.effectEstimate.precisionEstimate.type 0..1"
    prim level Decimal 799 "EffectEvidenceSynthesis.effectEstimate.precisionEstimate.level 0..1"
    prim from Decimal 640 "EffectEvidenceSynthesis.effectEstimate.precisionEstimate.from 0..1"
    prim to Decimal 1613 "EffectEvidenceSynthesis.effectEstimate.precisionEstimate.to 0..1"
}

element! { EffectEvidenceSynthesisResultsByExposure "EffectEvidenceSynthesis.resultsByExposure"
    prim description String 412 "EffectEvidenceSynthesis.resultsByExposure.description 0..1"
    prim exposure_state Code 541 "EffectEvidenceSynthesis.resultsByExposure.exposureState 0..1"
    view variant_state CodeableConcept 1727 "EffectEvidenceSynthesis.resultsByExposure.variantState 0..1"
    view risk_evidence_synthesis Reference 1387 "EffectEvidenceSynthesis.resultsByExposure.riskEvidenceSynthesis 1..1"
}

element! { EffectEvidenceSynthesisSampleSize "EffectEvidenceSynthesis.sampleSize"
    prim description String 412 "EffectEvidenceSynthesis.sampleSize.description 0..1"
    prim number_of_studies Integer 952 "EffectEvidenceSynthesis.sampleSize.numberOfStudies 0..1"
    prim number_of_participants Integer 949 "EffectEvidenceSynthesis.sampleSize.numberOfParticipants 0..1"
}

resource! { EventDefinition "EventDefinition"
    prim url Uri 1646 "EventDefinition.url 0..1"
    views identifier Identifier 696 "EventDefinition.identifier 0..*"
    prim version String 1735 "EventDefinition.version 0..1"
    prim name String 928 "EventDefinition.name 0..1"
    prim title String 1612 "EventDefinition.title 0..1"
    prim subtitle String 1540 "EventDefinition.subtitle 0..1"
    prim status Code 1493 "EventDefinition.status 1..1"
    prim experimental Boolean 533 "EventDefinition.experimental 0..1"
    choice subject EventDefinitionSubject "subject" "EventDefinition.subject[x] 0..1"
    prim date DateTime 316 "EventDefinition.date 0..1"
    prim publisher String 1245 "EventDefinition.publisher 0..1"
    views contact ContactDetail 259 "EventDefinition.contact 0..*"
    prim description Markdown 412 "EventDefinition.description 0..1"
    views use_context UsageContext 1650 "EventDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "EventDefinition.jurisdiction 0..*"
    prim purpose Markdown 1246 "EventDefinition.purpose 0..1"
    prim usage String 1647 "EventDefinition.usage 0..1"
    prim copyright Markdown 284 "EventDefinition.copyright 0..1"
    prim approval_date Date 99 "EventDefinition.approvalDate 0..1"
    prim last_review_date Date 786 "EventDefinition.lastReviewDate 0..1"
    view effective_period Period 488 "EventDefinition.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "EventDefinition.topic 0..*"
    views author ContactDetail 120 "EventDefinition.author 0..*"
    views editor ContactDetail 481 "EventDefinition.editor 0..*"
    views reviewer ContactDetail 1384 "EventDefinition.reviewer 0..*"
    views endorser ContactDetail 499 "EventDefinition.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "EventDefinition.relatedArtifact 0..*"
    views trigger TriggerDefinition 1624 "EventDefinition.trigger 1..*"
}

choice! { EventDefinitionSubject "EventDefinition.subject[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

resource! { Evidence "Evidence"
    prim url Uri 1646 "Evidence.url 0..1"
    views identifier Identifier 696 "Evidence.identifier 0..*"
    prim version String 1735 "Evidence.version 0..1"
    prim name String 928 "Evidence.name 0..1"
    prim title String 1612 "Evidence.title 0..1"
    prim short_title String 1441 "Evidence.shortTitle 0..1"
    prim subtitle String 1540 "Evidence.subtitle 0..1"
    prim status Code 1493 "Evidence.status 1..1"
    prim date DateTime 316 "Evidence.date 0..1"
    prim publisher String 1245 "Evidence.publisher 0..1"
    views contact ContactDetail 259 "Evidence.contact 0..*"
    prim description Markdown 412 "Evidence.description 0..1"
    views note Annotation 941 "Evidence.note 0..*"
    views use_context UsageContext 1650 "Evidence.useContext 0..*"
    views jurisdiction CodeableConcept 773 "Evidence.jurisdiction 0..*"
    prim copyright Markdown 284 "Evidence.copyright 0..1"
    prim approval_date Date 99 "Evidence.approvalDate 0..1"
    prim last_review_date Date 786 "Evidence.lastReviewDate 0..1"
    view effective_period Period 488 "Evidence.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "Evidence.topic 0..*"
    views author ContactDetail 120 "Evidence.author 0..*"
    views editor ContactDetail 481 "Evidence.editor 0..*"
    views reviewer ContactDetail 1384 "Evidence.reviewer 0..*"
    views endorser ContactDetail 499 "Evidence.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "Evidence.relatedArtifact 0..*"
    view exposure_background Reference 539 "Evidence.exposureBackground 1..1"
    views exposure_variant Reference 542 "Evidence.exposureVariant 0..*"
    views outcome Reference 1014 "Evidence.outcome 0..*"
}

resource! { EvidenceVariable "EvidenceVariable"
    prim url Uri 1646 "EvidenceVariable.url 0..1"
    views identifier Identifier 696 "EvidenceVariable.identifier 0..*"
    prim version String 1735 "EvidenceVariable.version 0..1"
    prim name String 928 "EvidenceVariable.name 0..1"
    prim title String 1612 "EvidenceVariable.title 0..1"
    prim short_title String 1441 "EvidenceVariable.shortTitle 0..1"
    prim subtitle String 1540 "EvidenceVariable.subtitle 0..1"
    prim status Code 1493 "EvidenceVariable.status 1..1"
    prim date DateTime 316 "EvidenceVariable.date 0..1"
    prim publisher String 1245 "EvidenceVariable.publisher 0..1"
    views contact ContactDetail 259 "EvidenceVariable.contact 0..*"
    prim description Markdown 412 "EvidenceVariable.description 0..1"
    views note Annotation 941 "EvidenceVariable.note 0..*"
    views use_context UsageContext 1650 "EvidenceVariable.useContext 0..*"
    views jurisdiction CodeableConcept 773 "EvidenceVariable.jurisdiction 0..*"
    prim copyright Markdown 284 "EvidenceVariable.copyright 0..1"
    prim approval_date Date 99 "EvidenceVariable.approvalDate 0..1"
    prim last_review_date Date 786 "EvidenceVariable.lastReviewDate 0..1"
    view effective_period Period 488 "EvidenceVariable.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "EvidenceVariable.topic 0..*"
    views author ContactDetail 120 "EvidenceVariable.author 0..*"
    views editor ContactDetail 481 "EvidenceVariable.editor 0..*"
    views reviewer ContactDetail 1384 "EvidenceVariable.reviewer 0..*"
    views endorser ContactDetail 499 "EvidenceVariable.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "EvidenceVariable.relatedArtifact 0..*"
    prim r#type Code 1627 "EvidenceVariable.type 0..1"
    views characteristic EvidenceVariableCharacteristic 193 "EvidenceVariable.characteristic 1..*"
}

element! { EvidenceVariableCharacteristic "EvidenceVariable.characteristic"
    prim description String 412 "EvidenceVariable.characteristic.description 0..1"
    choice definition EvidenceVariableCharacteristicDefinition "definition" "EvidenceVariable.characteristic.definition[x] 1..1"
    views usage_context UsageContext 1648 "EvidenceVariable.characteristic.usageContext 0..*"
    prim exclude Boolean 527 "EvidenceVariable.characteristic.exclude 0..1"
    choice participant_effective EvidenceVariableCharacteristicParticipantEffective "participantEffective" "EvidenceVariable.characteristic.participantEffective[x] 0..1"
    view time_from_start Duration 1598 "EvidenceVariable.characteristic.timeFromStart 0..1"
    prim group_measure Code 665 "EvidenceVariable.characteristic.groupMeasure 0..1"
}

choice! { EvidenceVariableCharacteristicDefinition "EvidenceVariable.characteristic.definition[x]"
    view Reference "Reference"
    prim Canonical "Canonical"
    view CodeableConcept "CodeableConcept"
    view Expression "Expression"
    view DataRequirement "DataRequirement"
    view TriggerDefinition "TriggerDefinition"
}

choice! { EvidenceVariableCharacteristicParticipantEffective "EvidenceVariable.characteristic.participantEffective[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Duration "Duration"
    view Timing "Timing"
}

resource! { Measure "Measure"
    prim url Uri 1646 "Measure.url 0..1"
    views identifier Identifier 696 "Measure.identifier 0..*"
    prim version String 1735 "Measure.version 0..1"
    prim name String 928 "Measure.name 0..1"
    prim title String 1612 "Measure.title 0..1"
    prim subtitle String 1540 "Measure.subtitle 0..1"
    prim status Code 1493 "Measure.status 1..1"
    prim experimental Boolean 533 "Measure.experimental 0..1"
    choice subject MeasureSubject "subject" "Measure.subject[x] 0..1"
    prim date DateTime 316 "Measure.date 0..1"
    prim publisher String 1245 "Measure.publisher 0..1"
    views contact ContactDetail 259 "Measure.contact 0..*"
    prim description Markdown 412 "Measure.description 0..1"
    views use_context UsageContext 1650 "Measure.useContext 0..*"
    views jurisdiction CodeableConcept 773 "Measure.jurisdiction 0..*"
    prim purpose Markdown 1246 "Measure.purpose 0..1"
    prim usage String 1647 "Measure.usage 0..1"
    prim copyright Markdown 284 "Measure.copyright 0..1"
    prim approval_date Date 99 "Measure.approvalDate 0..1"
    prim last_review_date Date 786 "Measure.lastReviewDate 0..1"
    view effective_period Period 488 "Measure.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "Measure.topic 0..*"
    views author ContactDetail 120 "Measure.author 0..*"
    views editor ContactDetail 481 "Measure.editor 0..*"
    views reviewer ContactDetail 1384 "Measure.reviewer 0..*"
    views endorser ContactDetail 499 "Measure.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "Measure.relatedArtifact 0..*"
    prims library Canonical 800 "Measure.library 0..*"
    prim disclaimer Markdown 442 "Measure.disclaimer 0..1"
    view scoring CodeableConcept 1404 "Measure.scoring 0..1"
    view composite_scoring CodeableConcept 241 "Measure.compositeScoring 0..1"
    views r#type CodeableConcept 1627 "Measure.type 0..*"
    prim risk_adjustment String 1385 "Measure.riskAdjustment 0..1"
    prim rate_aggregation String 1268 "Measure.rateAggregation 0..1"
    prim rationale Markdown 1274 "Measure.rationale 0..1"
    prim clinical_recommendation_statement Markdown 209 "Measure.clinicalRecommendationStatement 0..1"
    view improvement_notation CodeableConcept 715 "Measure.improvementNotation 0..1"
    prims definition Markdown 391 "Measure.definition 0..*"
    prim guidance Markdown 672 "Measure.guidance 0..1"
    views group MeasureGroup 663 "Measure.group 0..*"
    views supplemental_data MeasureSupplementalData 1547 "Measure.supplementalData 0..*"
}

choice! { MeasureSubject "Measure.subject[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { MeasureGroup "Measure.group"
    view code CodeableConcept 214 "Measure.group.code 0..1"
    prim description String 412 "Measure.group.description 0..1"
    views population MeasureGroupPopulation 1165 "Measure.group.population 0..*"
    views stratifier MeasureGroupStratifier 1503 "Measure.group.stratifier 0..*"
}

element! { MeasureGroupPopulation "Measure.group.population"
    view code CodeableConcept 214 "Measure.group.population.code 0..1"
    prim description String 412 "Measure.group.population.description 0..1"
    view criteria Expression 301 "Measure.group.population.criteria 1..1"
}

element! { MeasureGroupStratifier "Measure.group.stratifier"
    view code CodeableConcept 214 "Measure.group.stratifier.code 0..1"
    prim description String 412 "Measure.group.stratifier.description 0..1"
    view criteria Expression 301 "Measure.group.stratifier.criteria 0..1"
    views component MeasureGroupStratifierComponent 239 "Measure.group.stratifier.component 0..*"
}

element! { MeasureGroupStratifierComponent "Measure.group.stratifier.component"
    view code CodeableConcept 214 "Measure.group.stratifier.component.code 0..1"
    prim description String 412 "Measure.group.stratifier.component.description 0..1"
    view criteria Expression 301 "Measure.group.stratifier.component.criteria 1..1"
}

element! { MeasureSupplementalData "Measure.supplementalData"
    view code CodeableConcept 214 "Measure.supplementalData.code 0..1"
    views usage CodeableConcept 1647 "Measure.supplementalData.usage 0..*"
    prim description String 412 "Measure.supplementalData.description 0..1"
    view criteria Expression 301 "Measure.supplementalData.criteria 1..1"
}

resource! { MeasureReport "MeasureReport"
    views identifier Identifier 696 "MeasureReport.identifier 0..*"
    prim status Code 1493 "MeasureReport.status 1..1"
    prim r#type Code 1627 "MeasureReport.type 1..1"
    prim measure Canonical 873 "MeasureReport.measure 1..1"
    view subject Reference 1524 "MeasureReport.subject 0..1"
    prim date DateTime 316 "MeasureReport.date 0..1"
    view reporter Reference 1345 "MeasureReport.reporter 0..1"
    view period Period 1145 "MeasureReport.period 1..1"
    view improvement_notation CodeableConcept 715 "MeasureReport.improvementNotation 0..1"
    views group MeasureReportGroup 663 "MeasureReport.group 0..*"
    views evaluated_resource Reference 515 "MeasureReport.evaluatedResource 0..*"
}

element! { MeasureReportGroup "MeasureReport.group"
    view code CodeableConcept 214 "MeasureReport.group.code 0..1"
    views population MeasureReportGroupPopulation 1165 "MeasureReport.group.population 0..*"
    view measure_score Quantity 874 "MeasureReport.group.measureScore 0..1"
    views stratifier MeasureReportGroupStratifier 1503 "MeasureReport.group.stratifier 0..*"
}

element! { MeasureReportGroupPopulation "MeasureReport.group.population"
    view code CodeableConcept 214 "MeasureReport.group.population.code 0..1"
    prim count Integer 289 "MeasureReport.group.population.count 0..1"
    view subject_results Reference 1528 "MeasureReport.group.population.subjectResults 0..1"
}

element! { MeasureReportGroupStratifier "MeasureReport.group.stratifier"
    views code CodeableConcept 214 "MeasureReport.group.stratifier.code 0..*"
    views stratum MeasureReportGroupStratifierStratum 1504 "MeasureReport.group.stratifier.stratum 0..*"
}

element! { MeasureReportGroupStratifierStratum "MeasureReport.group.stratifier.stratum"
    view value CodeableConcept 1670 "MeasureReport.group.stratifier.stratum.value 0..1"
    views component MeasureReportGroupStratifierStratumComponent 239 "MeasureReport.group.stratifier.stratum.component 0..*"
    views population MeasureReportGroupStratifierStratumPopulation 1165 "MeasureReport.group.stratifier.stratum.population 0..*"
    view measure_score Quantity 874 "MeasureReport.group.stratifier.stratum.measureScore 0..1"
}

element! { MeasureReportGroupStratifierStratumComponent "MeasureReport.group.stratifier.stratum.component"
    view code CodeableConcept 214 "MeasureReport.group.stratifier.stratum.component.code 1..1"
    view value CodeableConcept 1670 "MeasureReport.group.stratifier.stratum.component.value 1..1"
}

element! { MeasureReportGroupStratifierStratumPopulation "MeasureReport.group.stratifier.stratum.population"
    view code CodeableConcept 214 "MeasureReport.group.stratifier.stratum.population.code 0..1"
    prim count Integer 289 "MeasureReport.group.stratifier.stratum.population.count 0..1"
    view subject_results Reference 1528 "MeasureReport.group.stratifier.stratum.population.subjectResults 0..1"
}

resource! { MedicinalProduct "MedicinalProduct"
    views identifier Identifier 696 "MedicinalProduct.identifier 0..*"
    view r#type CodeableConcept 1627 "MedicinalProduct.type 0..1"
    view domain Coding 460 "MedicinalProduct.domain 0..1"
    view combined_pharmaceutical_dose_form CodeableConcept 226 "MedicinalProduct.combinedPharmaceuticalDoseForm 0..1"
    view legal_status_of_supply CodeableConcept 793 "MedicinalProduct.legalStatusOfSupply 0..1"
    view additional_monitoring_indicator CodeableConcept 28 "MedicinalProduct.additionalMonitoringIndicator 0..1"
    prims special_measures String 1473 "MedicinalProduct.specialMeasures 0..*"
    view paediatric_use_indicator CodeableConcept 1034 "MedicinalProduct.paediatricUseIndicator 0..1"
    views product_classification CodeableConcept 1218 "MedicinalProduct.productClassification 0..*"
    views marketing_status MarketingStatus 843 "MedicinalProduct.marketingStatus 0..*"
    views pharmaceutical_product Reference 1150 "MedicinalProduct.pharmaceuticalProduct 0..*"
    views packaged_medicinal_product Reference 1032 "MedicinalProduct.packagedMedicinalProduct 0..*"
    views attached_document Reference 114 "MedicinalProduct.attachedDocument 0..*"
    views master_file Reference 844 "MedicinalProduct.masterFile 0..*"
    views contact Reference 259 "MedicinalProduct.contact 0..*"
    views clinical_trial Reference 211 "MedicinalProduct.clinicalTrial 0..*"
    views name MedicinalProductName 928 "MedicinalProduct.name 1..*"
    views cross_reference Identifier 304 "MedicinalProduct.crossReference 0..*"
    views manufacturing_business_operation MedicinalProductManufacturingBusinessOperation 838 "MedicinalProduct.manufacturingBusinessOperation 0..*"
    views special_designation MedicinalProductSpecialDesignation 1472 "MedicinalProduct.specialDesignation 0..*"
}

element! { MedicinalProductManufacturingBusinessOperation "MedicinalProduct.manufacturingBusinessOperation"
    view operation_type CodeableConcept 989 "MedicinalProduct.manufacturingBusinessOperation.operationType 0..1"
    view authorisation_reference_number Identifier 127 "MedicinalProduct.manufacturingBusinessOperation.authorisationReferenceNumber 0..1"
    prim effective_date DateTime 485 "MedicinalProduct.manufacturingBusinessOperation.effectiveDate 0..1"
    view confidentiality_indicator CodeableConcept 254 "MedicinalProduct.manufacturingBusinessOperation.confidentialityIndicator 0..1"
    views manufacturer Reference 835 "MedicinalProduct.manufacturingBusinessOperation.manufacturer 0..*"
    view regulator Reference 1315 "MedicinalProduct.manufacturingBusinessOperation.regulator 0..1"
}

element! { MedicinalProductName "MedicinalProduct.name"
    prim product_name String 1221 "MedicinalProduct.name.productName 1..1"
    views name_part MedicinalProductNameNamePart 929 "MedicinalProduct.name.namePart 0..*"
    views country_language MedicinalProductNameCountryLanguage 292 "MedicinalProduct.name.countryLanguage 0..*"
}

element! { MedicinalProductNameCountryLanguage "MedicinalProduct.name.countryLanguage"
    view country CodeableConcept 291 "MedicinalProduct.name.countryLanguage.country 1..1"
    view jurisdiction CodeableConcept 773 "MedicinalProduct.name.countryLanguage.jurisdiction 0..1"
    view language CodeableConcept 781 "MedicinalProduct.name.countryLanguage.language 1..1"
}

element! { MedicinalProductNameNamePart "MedicinalProduct.name.namePart"
    prim part String 1046 "MedicinalProduct.name.namePart.part 1..1"
    view r#type Coding 1627 "MedicinalProduct.name.namePart.type 1..1"
}

element! { MedicinalProductSpecialDesignation "MedicinalProduct.specialDesignation"
    views identifier Identifier 696 "MedicinalProduct.specialDesignation.identifier 0..*"
    view r#type CodeableConcept 1627 "MedicinalProduct.specialDesignation.type 0..1"
    view intended_use CodeableConcept 747 "MedicinalProduct.specialDesignation.intendedUse 0..1"
    choice indication MedicinalProductSpecialDesignationIndication "indication" "MedicinalProduct.specialDesignation.indication[x] 0..1"
    view status CodeableConcept 1493 "MedicinalProduct.specialDesignation.status 0..1"
    prim date DateTime 316 "MedicinalProduct.specialDesignation.date 0..1"
    view species CodeableConcept 1477 "MedicinalProduct.specialDesignation.species 0..1"
}

choice! { MedicinalProductSpecialDesignationIndication "MedicinalProduct.specialDesignation.indication[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

resource! { MedicinalProductAuthorization "MedicinalProductAuthorization"
    views identifier Identifier 696 "MedicinalProductAuthorization.identifier 0..*"
    view subject Reference 1524 "MedicinalProductAuthorization.subject 0..1"
    views country CodeableConcept 291 "MedicinalProductAuthorization.country 0..*"
    views jurisdiction CodeableConcept 773 "MedicinalProductAuthorization.jurisdiction 0..*"
    view status CodeableConcept 1493 "MedicinalProductAuthorization.status 0..1"
    prim status_date DateTime 1494 "MedicinalProductAuthorization.statusDate 0..1"
    prim restore_date DateTime 1376 "MedicinalProductAuthorization.restoreDate 0..1"
    view validity_period Period 1669 "MedicinalProductAuthorization.validityPeriod 0..1"
    view data_exclusivity_period Period 312 "MedicinalProductAuthorization.dataExclusivityPeriod 0..1"
    prim date_of_first_authorization DateTime 321 "MedicinalProductAuthorization.dateOfFirstAuthorization 0..1"
    prim international_birth_date DateTime 751 "MedicinalProductAuthorization.internationalBirthDate 0..1"
    view legal_basis CodeableConcept 791 "MedicinalProductAuthorization.legalBasis 0..1"
    views jurisdictional_authorization MedicinalProductAuthorizationJurisdictionalAuthorization 774 "MedicinalProductAuthorization.jurisdictionalAuthorization 0..*"
    view holder Reference 687 "MedicinalProductAuthorization.holder 0..1"
    view regulator Reference 1315 "MedicinalProductAuthorization.regulator 0..1"
    view procedure MedicinalProductAuthorizationProcedure 1208 "MedicinalProductAuthorization.procedure 0..1"
}

element! { MedicinalProductAuthorizationJurisdictionalAuthorization "MedicinalProductAuthorization.jurisdictionalAuthorization"
    views identifier Identifier 696 "MedicinalProductAuthorization.jurisdictionalAuthorization.identifier 0..*"
    view country CodeableConcept 291 "MedicinalProductAuthorization.jurisdictionalAuthorization.country 0..1"
    views jurisdiction CodeableConcept 773 "MedicinalProductAuthorization.jurisdictionalAuthorization.jurisdiction 0..*"
    view legal_status_of_supply CodeableConcept 793 "MedicinalProductAuthorization.jurisdictionalAuthorization.legalStatusOfSupply 0..1"
    view validity_period Period 1669 "MedicinalProductAuthorization.jurisdictionalAuthorization.validityPeriod 0..1"
}

element! { MedicinalProductAuthorizationProcedure "MedicinalProductAuthorization.procedure"
    view identifier Identifier 696 "MedicinalProductAuthorization.procedure.identifier 0..1"
    view r#type CodeableConcept 1627 "MedicinalProductAuthorization.procedure.type 1..1"
    choice date MedicinalProductAuthorizationProcedureDate "date" "MedicinalProductAuthorization.procedure.date[x] 0..1"
    views application MedicinalProductAuthorizationProcedure 92 "MedicinalProductAuthorization.procedure.application 0..*"
}

choice! { MedicinalProductAuthorizationProcedureDate "MedicinalProductAuthorization.procedure.date[x]"
    view Period "Period"
    prim DateTime "DateTime"
}

resource! { MedicinalProductContraindication "MedicinalProductContraindication"
    views subject Reference 1524 "MedicinalProductContraindication.subject 0..*"
    view disease CodeableConcept 444 "MedicinalProductContraindication.disease 0..1"
    view disease_status CodeableConcept 445 "MedicinalProductContraindication.diseaseStatus 0..1"
    views comorbidity CodeableConcept 231 "MedicinalProductContraindication.comorbidity 0..*"
    views therapeutic_indication Reference 1592 "MedicinalProductContraindication.therapeuticIndication 0..*"
    views other_therapy MedicinalProductContraindicationOtherTherapy 1013 "MedicinalProductContraindication.otherTherapy 0..*"
    views population Population 1165 "MedicinalProductContraindication.population 0..*"
}

element! { MedicinalProductContraindicationOtherTherapy "MedicinalProductContraindication.otherTherapy"
    view therapy_relationship_type CodeableConcept 1593 "MedicinalProductContraindication.otherTherapy.therapyRelationshipType 1..1"
    choice medication MedicinalProductContraindicationOtherTherapyMedication "medication" "MedicinalProductContraindication.otherTherapy.medication[x] 1..1"
}

choice! { MedicinalProductContraindicationOtherTherapyMedication "MedicinalProductContraindication.otherTherapy.medication[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

resource! { MedicinalProductIndication "MedicinalProductIndication"
    views subject Reference 1524 "MedicinalProductIndication.subject 0..*"
    view disease_symptom_procedure CodeableConcept 446 "MedicinalProductIndication.diseaseSymptomProcedure 0..1"
    view disease_status CodeableConcept 445 "MedicinalProductIndication.diseaseStatus 0..1"
    views comorbidity CodeableConcept 231 "MedicinalProductIndication.comorbidity 0..*"
    view intended_effect CodeableConcept 745 "MedicinalProductIndication.intendedEffect 0..1"
    view duration Quantity 476 "MedicinalProductIndication.duration 0..1"
    views other_therapy MedicinalProductIndicationOtherTherapy 1013 "MedicinalProductIndication.otherTherapy 0..*"
    views undesirable_effect Reference 1636 "MedicinalProductIndication.undesirableEffect 0..*"
    views population Population 1165 "MedicinalProductIndication.population 0..*"
}

element! { MedicinalProductIndicationOtherTherapy "MedicinalProductIndication.otherTherapy"
    view therapy_relationship_type CodeableConcept 1593 "MedicinalProductIndication.otherTherapy.therapyRelationshipType 1..1"
    choice medication MedicinalProductIndicationOtherTherapyMedication "medication" "MedicinalProductIndication.otherTherapy.medication[x] 1..1"
}

choice! { MedicinalProductIndicationOtherTherapyMedication "MedicinalProductIndication.otherTherapy.medication[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

resource! { MedicinalProductIngredient "MedicinalProductIngredient"
    view identifier Identifier 696 "MedicinalProductIngredient.identifier 0..1"
    view role CodeableConcept 1389 "MedicinalProductIngredient.role 1..1"
    prim allergenic_indicator Boolean 55 "MedicinalProductIngredient.allergenicIndicator 0..1"
    views manufacturer Reference 835 "MedicinalProductIngredient.manufacturer 0..*"
    views specified_substance MedicinalProductIngredientSpecifiedSubstance 1479 "MedicinalProductIngredient.specifiedSubstance 0..*"
    view substance MedicinalProductIngredientSubstance 1535 "MedicinalProductIngredient.substance 0..1"
}

element! { MedicinalProductIngredientSpecifiedSubstance "MedicinalProductIngredient.specifiedSubstance"
    view code CodeableConcept 214 "MedicinalProductIngredient.specifiedSubstance.code 1..1"
    view group CodeableConcept 663 "MedicinalProductIngredient.specifiedSubstance.group 1..1"
    view confidentiality CodeableConcept 253 "MedicinalProductIngredient.specifiedSubstance.confidentiality 0..1"
    views strength MedicinalProductIngredientSpecifiedSubstanceStrength 1505 "MedicinalProductIngredient.specifiedSubstance.strength 0..*"
}

element! { MedicinalProductIngredientSpecifiedSubstanceStrength "MedicinalProductIngredient.specifiedSubstance.strength"
    view presentation Ratio 1191 "MedicinalProductIngredient.specifiedSubstance.strength.presentation 1..1"
    view presentation_low_limit Ratio 1193 "MedicinalProductIngredient.specifiedSubstance.strength.presentationLowLimit 0..1"
    view concentration Ratio 243 "MedicinalProductIngredient.specifiedSubstance.strength.concentration 0..1"
    view concentration_low_limit Ratio 244 "MedicinalProductIngredient.specifiedSubstance.strength.concentrationLowLimit 0..1"
    prim measurement_point String 876 "MedicinalProductIngredient.specifiedSubstance.strength.measurementPoint 0..1"
    views country CodeableConcept 291 "MedicinalProductIngredient.specifiedSubstance.strength.country 0..*"
    views reference_strength MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength 1308 "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength 0..*"
}

element! { MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength"
    view substance CodeableConcept 1535 "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.substance 0..1"
    view strength Ratio 1505 "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.strength 1..1"
    view strength_low_limit Ratio 1506 "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.strengthLowLimit 0..1"
    prim measurement_point String 876 "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.measurementPoint 0..1"
    views country CodeableConcept 291 "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.country 0..*"
}

element! { MedicinalProductIngredientSubstance "MedicinalProductIngredient.substance"
    view code CodeableConcept 214 "MedicinalProductIngredient.substance.code 1..1"
    views strength MedicinalProductIngredientSpecifiedSubstanceStrength 1505 "MedicinalProductIngredient.substance.strength 0..*"
}

resource! { MedicinalProductInteraction "MedicinalProductInteraction"
    views subject Reference 1524 "MedicinalProductInteraction.subject 0..*"
    prim description String 412 "MedicinalProductInteraction.description 0..1"
    views interactant MedicinalProductInteractionInteractant 749 "MedicinalProductInteraction.interactant 0..*"
    view r#type CodeableConcept 1627 "MedicinalProductInteraction.type 0..1"
    view effect CodeableConcept 483 "MedicinalProductInteraction.effect 0..1"
    view incidence CodeableConcept 718 "MedicinalProductInteraction.incidence 0..1"
    view management CodeableConcept 825 "MedicinalProductInteraction.management 0..1"
}

element! { MedicinalProductInteractionInteractant "MedicinalProductInteraction.interactant"
    choice item MedicinalProductInteractionInteractantItem "item" "MedicinalProductInteraction.interactant.item[x] 1..1"
}

choice! { MedicinalProductInteractionInteractantItem "MedicinalProductInteraction.interactant.item[x]"
    view Reference "Reference"
    view CodeableConcept "CodeableConcept"
}

resource! { MedicinalProductManufactured "MedicinalProductManufactured"
    view manufactured_dose_form CodeableConcept 833 "MedicinalProductManufactured.manufacturedDoseForm 1..1"
    view unit_of_presentation CodeableConcept 1640 "MedicinalProductManufactured.unitOfPresentation 0..1"
    view quantity Quantity 1256 "MedicinalProductManufactured.quantity 1..1"
    views manufacturer Reference 835 "MedicinalProductManufactured.manufacturer 0..*"
    views ingredient Reference 729 "MedicinalProductManufactured.ingredient 0..*"
    view physical_characteristics ProdCharacteristic 1154 "MedicinalProductManufactured.physicalCharacteristics 0..1"
    views other_characteristics CodeableConcept 1012 "MedicinalProductManufactured.otherCharacteristics 0..*"
}

resource! { MedicinalProductPackaged "MedicinalProductPackaged"
    views identifier Identifier 696 "MedicinalProductPackaged.identifier 0..*"
    views subject Reference 1524 "MedicinalProductPackaged.subject 0..*"
    prim description String 412 "MedicinalProductPackaged.description 0..1"
    view legal_status_of_supply CodeableConcept 793 "MedicinalProductPackaged.legalStatusOfSupply 0..1"
    views marketing_status MarketingStatus 843 "MedicinalProductPackaged.marketingStatus 0..*"
    view marketing_authorization Reference 842 "MedicinalProductPackaged.marketingAuthorization 0..1"
    views manufacturer Reference 835 "MedicinalProductPackaged.manufacturer 0..*"
    views batch_identifier MedicinalProductPackagedBatchIdentifier 149 "MedicinalProductPackaged.batchIdentifier 0..*"
    views package_item MedicinalProductPackagedPackageItem 1031 "MedicinalProductPackaged.packageItem 1..*"
}

element! { MedicinalProductPackagedBatchIdentifier "MedicinalProductPackaged.batchIdentifier"
    view outer_packaging Identifier 1020 "MedicinalProductPackaged.batchIdentifier.outerPackaging 1..1"
    view immediate_packaging Identifier 705 "MedicinalProductPackaged.batchIdentifier.immediatePackaging 0..1"
}

element! { MedicinalProductPackagedPackageItem "MedicinalProductPackaged.packageItem"
    views identifier Identifier 696 "MedicinalProductPackaged.packageItem.identifier 0..*"
    view r#type CodeableConcept 1627 "MedicinalProductPackaged.packageItem.type 1..1"
    view quantity Quantity 1256 "MedicinalProductPackaged.packageItem.quantity 1..1"
    views material CodeableConcept 846 "MedicinalProductPackaged.packageItem.material 0..*"
    views alternate_material CodeableConcept 66 "MedicinalProductPackaged.packageItem.alternateMaterial 0..*"
    views device Reference 428 "MedicinalProductPackaged.packageItem.device 0..*"
    views manufactured_item Reference 834 "MedicinalProductPackaged.packageItem.manufacturedItem 0..*"
    views package_item MedicinalProductPackagedPackageItem 1031 "MedicinalProductPackaged.packageItem.packageItem 0..*"
    view physical_characteristics ProdCharacteristic 1154 "MedicinalProductPackaged.packageItem.physicalCharacteristics 0..1"
    views other_characteristics CodeableConcept 1012 "MedicinalProductPackaged.packageItem.otherCharacteristics 0..*"
    views shelf_life_storage ProductShelfLife 1439 "MedicinalProductPackaged.packageItem.shelfLifeStorage 0..*"
    views manufacturer Reference 835 "MedicinalProductPackaged.packageItem.manufacturer 0..*"
}

resource! { MedicinalProductPharmaceutical "MedicinalProductPharmaceutical"
    views identifier Identifier 696 "MedicinalProductPharmaceutical.identifier 0..*"
    view administrable_dose_form CodeableConcept 40 "MedicinalProductPharmaceutical.administrableDoseForm 1..1"
    view unit_of_presentation CodeableConcept 1640 "MedicinalProductPharmaceutical.unitOfPresentation 0..1"
    views ingredient Reference 729 "MedicinalProductPharmaceutical.ingredient 0..*"
    views device Reference 428 "MedicinalProductPharmaceutical.device 0..*"
    views characteristics MedicinalProductPharmaceuticalCharacteristics 196 "MedicinalProductPharmaceutical.characteristics 0..*"
    views route_of_administration MedicinalProductPharmaceuticalRouteOfAdministration 1391 "MedicinalProductPharmaceutical.routeOfAdministration 1..*"
}

element! { MedicinalProductPharmaceuticalCharacteristics "MedicinalProductPharmaceutical.characteristics"
    view code CodeableConcept 214 "MedicinalProductPharmaceutical.characteristics.code 1..1"
    view status CodeableConcept 1493 "MedicinalProductPharmaceutical.characteristics.status 0..1"
}

element! { MedicinalProductPharmaceuticalRouteOfAdministration "MedicinalProductPharmaceutical.routeOfAdministration"
    view code CodeableConcept 214 "MedicinalProductPharmaceutical.routeOfAdministration.code 1..1"
    view first_dose Quantity 566 "MedicinalProductPharmaceutical.routeOfAdministration.firstDose 0..1"
    view max_single_dose Quantity 859 "MedicinalProductPharmaceutical.routeOfAdministration.maxSingleDose 0..1"
    view max_dose_per_day Quantity 853 "MedicinalProductPharmaceutical.routeOfAdministration.maxDosePerDay 0..1"
    view max_dose_per_treatment_period Ratio 856 "MedicinalProductPharmaceutical.routeOfAdministration.maxDosePerTreatmentPeriod 0..1"
    view max_treatment_period Duration 860 "MedicinalProductPharmaceutical.routeOfAdministration.maxTreatmentPeriod 0..1"
    views target_species MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies 1574 "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies 0..*"
}

element! { MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies"
    view code CodeableConcept 214 "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.code 1..1"
    views withdrawal_period MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod 1753 "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod 0..*"
}

element! { MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod"
    view tissue CodeableConcept 1611 "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.tissue 1..1"
    view value Quantity 1670 "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.value 1..1"
    prim supporting_information String 1556 "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.supportingInformation 0..1"
}

resource! { MedicinalProductUndesirableEffect "MedicinalProductUndesirableEffect"
    views subject Reference 1524 "MedicinalProductUndesirableEffect.subject 0..*"
    view symptom_condition_effect CodeableConcept 1559 "MedicinalProductUndesirableEffect.symptomConditionEffect 0..1"
    view classification CodeableConcept 208 "MedicinalProductUndesirableEffect.classification 0..1"
    view frequency_of_occurrence CodeableConcept 638 "MedicinalProductUndesirableEffect.frequencyOfOccurrence 0..1"
    views population Population 1165 "MedicinalProductUndesirableEffect.population 0..*"
}

resource! { ObservationDefinition "ObservationDefinition"
    views category CodeableConcept 187 "ObservationDefinition.category 0..*"
    view code CodeableConcept 214 "ObservationDefinition.code 1..1"
    views identifier Identifier 696 "ObservationDefinition.identifier 0..*"
    prims permitted_data_type Code 1149 "ObservationDefinition.permittedDataType 0..*"
    prim multiple_results_allowed Boolean 924 "ObservationDefinition.multipleResultsAllowed 0..1"
    view method CodeableConcept 887 "ObservationDefinition.method 0..1"
    prim preferred_report_name String 1185 "ObservationDefinition.preferredReportName 0..1"
    view quantitative_details ObservationDefinitionQuantitativeDetails 1255 "ObservationDefinition.quantitativeDetails 0..1"
    views qualified_interval ObservationDefinitionQualifiedInterval 1251 "ObservationDefinition.qualifiedInterval 0..*"
    view valid_coded_value_set Reference 1659 "ObservationDefinition.validCodedValueSet 0..1"
    view normal_coded_value_set Reference 939 "ObservationDefinition.normalCodedValueSet 0..1"
    view abnormal_coded_value_set Reference 5 "ObservationDefinition.abnormalCodedValueSet 0..1"
    view critical_coded_value_set Reference 302 "ObservationDefinition.criticalCodedValueSet 0..1"
}

element! { ObservationDefinitionQualifiedInterval "ObservationDefinition.qualifiedInterval"
    prim category Code 187 "ObservationDefinition.qualifiedInterval.category 0..1"
    view range Range 1266 "ObservationDefinition.qualifiedInterval.range 0..1"
    view context CodeableConcept 271 "ObservationDefinition.qualifiedInterval.context 0..1"
    views applies_to CodeableConcept 94 "ObservationDefinition.qualifiedInterval.appliesTo 0..*"
    prim gender Code 646 "ObservationDefinition.qualifiedInterval.gender 0..1"
    view age Range 46 "ObservationDefinition.qualifiedInterval.age 0..1"
    view gestational_age Range 657 "ObservationDefinition.qualifiedInterval.gestationalAge 0..1"
    prim condition String 248 "ObservationDefinition.qualifiedInterval.condition 0..1"
}

element! { ObservationDefinitionQuantitativeDetails "ObservationDefinition.quantitativeDetails"
    view customary_unit CodeableConcept 307 "ObservationDefinition.quantitativeDetails.customaryUnit 0..1"
    view unit CodeableConcept 1638 "ObservationDefinition.quantitativeDetails.unit 0..1"
    prim conversion_factor Decimal 281 "ObservationDefinition.quantitativeDetails.conversionFactor 0..1"
    prim decimal_precision Integer 335 "ObservationDefinition.quantitativeDetails.decimalPrecision 0..1"
}

resource! { PlanDefinition "PlanDefinition"
    prim url Uri 1646 "PlanDefinition.url 0..1"
    views identifier Identifier 696 "PlanDefinition.identifier 0..*"
    prim version String 1735 "PlanDefinition.version 0..1"
    prim name String 928 "PlanDefinition.name 0..1"
    prim title String 1612 "PlanDefinition.title 0..1"
    prim subtitle String 1540 "PlanDefinition.subtitle 0..1"
    view r#type CodeableConcept 1627 "PlanDefinition.type 0..1"
    prim status Code 1493 "PlanDefinition.status 1..1"
    prim experimental Boolean 533 "PlanDefinition.experimental 0..1"
    choice subject PlanDefinitionSubject "subject" "PlanDefinition.subject[x] 0..1"
    prim date DateTime 316 "PlanDefinition.date 0..1"
    prim publisher String 1245 "PlanDefinition.publisher 0..1"
    views contact ContactDetail 259 "PlanDefinition.contact 0..*"
    prim description Markdown 412 "PlanDefinition.description 0..1"
    views use_context UsageContext 1650 "PlanDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "PlanDefinition.jurisdiction 0..*"
    prim purpose Markdown 1246 "PlanDefinition.purpose 0..1"
    prim usage String 1647 "PlanDefinition.usage 0..1"
    prim copyright Markdown 284 "PlanDefinition.copyright 0..1"
    prim approval_date Date 99 "PlanDefinition.approvalDate 0..1"
    prim last_review_date Date 786 "PlanDefinition.lastReviewDate 0..1"
    view effective_period Period 488 "PlanDefinition.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "PlanDefinition.topic 0..*"
    views author ContactDetail 120 "PlanDefinition.author 0..*"
    views editor ContactDetail 481 "PlanDefinition.editor 0..*"
    views reviewer ContactDetail 1384 "PlanDefinition.reviewer 0..*"
    views endorser ContactDetail 499 "PlanDefinition.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "PlanDefinition.relatedArtifact 0..*"
    prims library Canonical 800 "PlanDefinition.library 0..*"
    views goal PlanDefinitionGoal 660 "PlanDefinition.goal 0..*"
    views action PlanDefinitionAction 13 "PlanDefinition.action 0..*"
}

choice! { PlanDefinitionSubject "PlanDefinition.subject[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { PlanDefinitionAction "PlanDefinition.action"
    prim prefix String 1186 "PlanDefinition.action.prefix 0..1"
    prim title String 1612 "PlanDefinition.action.title 0..1"
    prim description String 412 "PlanDefinition.action.description 0..1"
    prim text_equivalent String 1589 "PlanDefinition.action.textEquivalent 0..1"
    prim priority Code 1203 "PlanDefinition.action.priority 0..1"
    views code CodeableConcept 214 "PlanDefinition.action.code 0..*"
    views reason CodeableConcept 1281 "PlanDefinition.action.reason 0..*"
    views documentation RelatedArtifact 459 "PlanDefinition.action.documentation 0..*"
    prims goal_id Id 661 "PlanDefinition.action.goalId 0..*"
    choice subject PlanDefinitionActionSubject "subject" "PlanDefinition.action.subject[x] 0..1"
    views trigger TriggerDefinition 1624 "PlanDefinition.action.trigger 0..*"
    views condition PlanDefinitionActionCondition 248 "PlanDefinition.action.condition 0..*"
    views input DataRequirement 736 "PlanDefinition.action.input 0..*"
    views output DataRequirement 1021 "PlanDefinition.action.output 0..*"
    views related_action PlanDefinitionActionRelatedAction 1320 "PlanDefinition.action.relatedAction 0..*"
    choice timing PlanDefinitionActionTiming "timing" "PlanDefinition.action.timing[x] 0..1"
    views participant PlanDefinitionActionParticipant 1051 "PlanDefinition.action.participant 0..*"
    view r#type CodeableConcept 1627 "PlanDefinition.action.type 0..1"
    prim grouping_behavior Code 668 "PlanDefinition.action.groupingBehavior 0..1"
    prim selection_behavior Code 1415 "PlanDefinition.action.selectionBehavior 0..1"
    prim required_behavior Code 1361 "PlanDefinition.action.requiredBehavior 0..1"
    prim precheck_behavior Code 1178 "PlanDefinition.action.precheckBehavior 0..1"
    prim cardinality_behavior Code 180 "PlanDefinition.action.cardinalityBehavior 0..1"
    choice definition PlanDefinitionActionDefinition "definition" "PlanDefinition.action.definition[x] 0..1"
    prim transform Canonical 1621 "PlanDefinition.action.transform 0..1"
    views dynamic_value PlanDefinitionActionDynamicValue 480 "PlanDefinition.action.dynamicValue 0..*"
    views action PlanDefinitionAction 13 "PlanDefinition.action.action 0..*"
}

choice! { PlanDefinitionActionSubject "PlanDefinition.action.subject[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

choice! { PlanDefinitionActionTiming "PlanDefinition.action.timing[x]"
    prim DateTime "DateTime"
    view Age "Age"
    view Period "Period"
    view Duration "Duration"
    view Range "Range"
    view Timing "Timing"
}

choice! { PlanDefinitionActionDefinition "PlanDefinition.action.definition[x]"
    prim Canonical "Canonical"
    prim Uri "Uri"
}

element! { PlanDefinitionActionCondition "PlanDefinition.action.condition"
    prim kind Code 777 "PlanDefinition.action.condition.kind 1..1"
    view expression Expression 544 "PlanDefinition.action.condition.expression 0..1"
}

element! { PlanDefinitionActionDynamicValue "PlanDefinition.action.dynamicValue"
    prim path String 1066 "PlanDefinition.action.dynamicValue.path 0..1"
    view expression Expression 544 "PlanDefinition.action.dynamicValue.expression 0..1"
}

element! { PlanDefinitionActionParticipant "PlanDefinition.action.participant"
    prim r#type Code 1627 "PlanDefinition.action.participant.type 1..1"
    view role CodeableConcept 1389 "PlanDefinition.action.participant.role 0..1"
}

element! { PlanDefinitionActionRelatedAction "PlanDefinition.action.relatedAction"
    prim action_id Id 14 "PlanDefinition.action.relatedAction.actionId 1..1"
    prim relationship Code 1326 "PlanDefinition.action.relatedAction.relationship 1..1"
    choice offset PlanDefinitionActionRelatedActionOffset "offset" "PlanDefinition.action.relatedAction.offset[x] 0..1"
}

choice! { PlanDefinitionActionRelatedActionOffset "PlanDefinition.action.relatedAction.offset[x]"
    view Duration "Duration"
    view Range "Range"
}

element! { PlanDefinitionGoal "PlanDefinition.goal"
    view category CodeableConcept 187 "PlanDefinition.goal.category 0..1"
    view description CodeableConcept 412 "PlanDefinition.goal.description 1..1"
    view priority CodeableConcept 1203 "PlanDefinition.goal.priority 0..1"
    view start CodeableConcept 1487 "PlanDefinition.goal.start 0..1"
    views addresses CodeableConcept 35 "PlanDefinition.goal.addresses 0..*"
    views documentation RelatedArtifact 459 "PlanDefinition.goal.documentation 0..*"
    views target PlanDefinitionGoalTarget 1565 "PlanDefinition.goal.target 0..*"
}

element! { PlanDefinitionGoalTarget "PlanDefinition.goal.target"
    view measure CodeableConcept 873 "PlanDefinition.goal.target.measure 0..1"
    choice detail PlanDefinitionGoalTargetDetail "detail" "PlanDefinition.goal.target.detail[x] 0..1"
    view due Duration 473 "PlanDefinition.goal.target.due 0..1"
}

choice! { PlanDefinitionGoalTargetDetail "PlanDefinition.goal.target.detail[x]"
    view Quantity "Quantity"
    view Range "Range"
    view CodeableConcept "CodeableConcept"
}

resource! { Questionnaire "Questionnaire"
    prim url Uri 1646 "Questionnaire.url 0..1"
    views identifier Identifier 696 "Questionnaire.identifier 0..*"
    prim version String 1735 "Questionnaire.version 0..1"
    prim name String 928 "Questionnaire.name 0..1"
    prim title String 1612 "Questionnaire.title 0..1"
    prims derived_from Canonical 410 "Questionnaire.derivedFrom 0..*"
    prim status Code 1493 "Questionnaire.status 1..1"
    prim experimental Boolean 533 "Questionnaire.experimental 0..1"
    prims subject_type Code 1529 "Questionnaire.subjectType 0..*"
    prim date DateTime 316 "Questionnaire.date 0..1"
    prim publisher String 1245 "Questionnaire.publisher 0..1"
    views contact ContactDetail 259 "Questionnaire.contact 0..*"
    prim description Markdown 412 "Questionnaire.description 0..1"
    views use_context UsageContext 1650 "Questionnaire.useContext 0..*"
    views jurisdiction CodeableConcept 773 "Questionnaire.jurisdiction 0..*"
    prim purpose Markdown 1246 "Questionnaire.purpose 0..1"
    prim copyright Markdown 284 "Questionnaire.copyright 0..1"
    prim approval_date Date 99 "Questionnaire.approvalDate 0..1"
    prim last_review_date Date 786 "Questionnaire.lastReviewDate 0..1"
    view effective_period Period 488 "Questionnaire.effectivePeriod 0..1"
    views code Coding 214 "Questionnaire.code 0..*"
    views item QuestionnaireItem 769 "Questionnaire.item 0..*"
}

element! { QuestionnaireItem "Questionnaire.item"
    prim link_id String 808 "Questionnaire.item.linkId 1..1"
    prim definition Uri 391 "Questionnaire.item.definition 0..1"
    views code Coding 214 "Questionnaire.item.code 0..*"
    prim prefix String 1186 "Questionnaire.item.prefix 0..1"
    prim text String 1588 "Questionnaire.item.text 0..1"
    prim r#type Code 1627 "Questionnaire.item.type 1..1"
    views enable_when QuestionnaireItemEnableWhen 495 "Questionnaire.item.enableWhen 0..*"
    prim enable_behavior Code 494 "Questionnaire.item.enableBehavior 0..1"
    prim required Boolean 1360 "Questionnaire.item.required 0..1"
    prim repeats Boolean 1337 "Questionnaire.item.repeats 0..1"
    prim read_only Boolean 1279 "Questionnaire.item.readOnly 0..1"
    prim max_length Integer 858 "Questionnaire.item.maxLength 0..1"
    prim answer_value_set Canonical 90 "Questionnaire.item.answerValueSet 0..1"
    views answer_option QuestionnaireItemAnswerOption 85 "Questionnaire.item.answerOption 0..*"
    views initial QuestionnaireItemInitial 730 "Questionnaire.item.initial 0..*"
    views item QuestionnaireItem 769 "Questionnaire.item.item 0..*"
}

element! { QuestionnaireItemAnswerOption "Questionnaire.item.answerOption"
    choice value QuestionnaireItemAnswerOptionValue "value" "Questionnaire.item.answerOption.value[x] 1..1"
    prim initial_selected Boolean 732 "Questionnaire.item.answerOption.initialSelected 0..1"
}

choice! { QuestionnaireItemAnswerOptionValue "Questionnaire.item.answerOption.value[x]"
    prim Integer "Integer"
    prim Date "Date"
    prim Time "Time"
    prim String "String"
    view Coding "Coding"
    view Reference "Reference"
}

element! { QuestionnaireItemEnableWhen "Questionnaire.item.enableWhen"
    prim question String 1263 "Questionnaire.item.enableWhen.question 1..1"
    prim operator Code 991 "Questionnaire.item.enableWhen.operator 1..1"
    choice answer QuestionnaireItemEnableWhenAnswer "answer" "Questionnaire.item.enableWhen.answer[x] 1..1"
}

choice! { QuestionnaireItemEnableWhenAnswer "Questionnaire.item.enableWhen.answer[x]"
    prim Boolean "Boolean"
    prim Decimal "Decimal"
    prim Integer "Integer"
    prim Date "Date"
    prim DateTime "DateTime"
    prim Time "Time"
    prim String "String"
    view Coding "Coding"
    view Quantity "Quantity"
    view Reference "Reference"
}

element! { QuestionnaireItemInitial "Questionnaire.item.initial"
    choice value QuestionnaireItemInitialValue "value" "Questionnaire.item.initial.value[x] 1..1"
}

choice! { QuestionnaireItemInitialValue "Questionnaire.item.initial.value[x]"
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

resource! { ResearchDefinition "ResearchDefinition"
    prim url Uri 1646 "ResearchDefinition.url 0..1"
    views identifier Identifier 696 "ResearchDefinition.identifier 0..*"
    prim version String 1735 "ResearchDefinition.version 0..1"
    prim name String 928 "ResearchDefinition.name 0..1"
    prim title String 1612 "ResearchDefinition.title 0..1"
    prim short_title String 1441 "ResearchDefinition.shortTitle 0..1"
    prim subtitle String 1540 "ResearchDefinition.subtitle 0..1"
    prim status Code 1493 "ResearchDefinition.status 1..1"
    prim experimental Boolean 533 "ResearchDefinition.experimental 0..1"
    choice subject ResearchDefinitionSubject "subject" "ResearchDefinition.subject[x] 0..1"
    prim date DateTime 316 "ResearchDefinition.date 0..1"
    prim publisher String 1245 "ResearchDefinition.publisher 0..1"
    views contact ContactDetail 259 "ResearchDefinition.contact 0..*"
    prim description Markdown 412 "ResearchDefinition.description 0..1"
    prims comment String 227 "ResearchDefinition.comment 0..*"
    views use_context UsageContext 1650 "ResearchDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "ResearchDefinition.jurisdiction 0..*"
    prim purpose Markdown 1246 "ResearchDefinition.purpose 0..1"
    prim usage String 1647 "ResearchDefinition.usage 0..1"
    prim copyright Markdown 284 "ResearchDefinition.copyright 0..1"
    prim approval_date Date 99 "ResearchDefinition.approvalDate 0..1"
    prim last_review_date Date 786 "ResearchDefinition.lastReviewDate 0..1"
    view effective_period Period 488 "ResearchDefinition.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "ResearchDefinition.topic 0..*"
    views author ContactDetail 120 "ResearchDefinition.author 0..*"
    views editor ContactDetail 481 "ResearchDefinition.editor 0..*"
    views reviewer ContactDetail 1384 "ResearchDefinition.reviewer 0..*"
    views endorser ContactDetail 499 "ResearchDefinition.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "ResearchDefinition.relatedArtifact 0..*"
    prims library Canonical 800 "ResearchDefinition.library 0..*"
    view population Reference 1165 "ResearchDefinition.population 1..1"
    view exposure Reference 537 "ResearchDefinition.exposure 0..1"
    view exposure_alternative Reference 538 "ResearchDefinition.exposureAlternative 0..1"
    view outcome Reference 1014 "ResearchDefinition.outcome 0..1"
}

choice! { ResearchDefinitionSubject "ResearchDefinition.subject[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

resource! { ResearchElementDefinition "ResearchElementDefinition"
    prim url Uri 1646 "ResearchElementDefinition.url 0..1"
    views identifier Identifier 696 "ResearchElementDefinition.identifier 0..*"
    prim version String 1735 "ResearchElementDefinition.version 0..1"
    prim name String 928 "ResearchElementDefinition.name 0..1"
    prim title String 1612 "ResearchElementDefinition.title 0..1"
    prim short_title String 1441 "ResearchElementDefinition.shortTitle 0..1"
    prim subtitle String 1540 "ResearchElementDefinition.subtitle 0..1"
    prim status Code 1493 "ResearchElementDefinition.status 1..1"
    prim experimental Boolean 533 "ResearchElementDefinition.experimental 0..1"
    choice subject ResearchElementDefinitionSubject "subject" "ResearchElementDefinition.subject[x] 0..1"
    prim date DateTime 316 "ResearchElementDefinition.date 0..1"
    prim publisher String 1245 "ResearchElementDefinition.publisher 0..1"
    views contact ContactDetail 259 "ResearchElementDefinition.contact 0..*"
    prim description Markdown 412 "ResearchElementDefinition.description 0..1"
    prims comment String 227 "ResearchElementDefinition.comment 0..*"
    views use_context UsageContext 1650 "ResearchElementDefinition.useContext 0..*"
    views jurisdiction CodeableConcept 773 "ResearchElementDefinition.jurisdiction 0..*"
    prim purpose Markdown 1246 "ResearchElementDefinition.purpose 0..1"
    prim usage String 1647 "ResearchElementDefinition.usage 0..1"
    prim copyright Markdown 284 "ResearchElementDefinition.copyright 0..1"
    prim approval_date Date 99 "ResearchElementDefinition.approvalDate 0..1"
    prim last_review_date Date 786 "ResearchElementDefinition.lastReviewDate 0..1"
    view effective_period Period 488 "ResearchElementDefinition.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "ResearchElementDefinition.topic 0..*"
    views author ContactDetail 120 "ResearchElementDefinition.author 0..*"
    views editor ContactDetail 481 "ResearchElementDefinition.editor 0..*"
    views reviewer ContactDetail 1384 "ResearchElementDefinition.reviewer 0..*"
    views endorser ContactDetail 499 "ResearchElementDefinition.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "ResearchElementDefinition.relatedArtifact 0..*"
    prims library Canonical 800 "ResearchElementDefinition.library 0..*"
    prim r#type Code 1627 "ResearchElementDefinition.type 1..1"
    prim variable_type Code 1724 "ResearchElementDefinition.variableType 0..1"
    views characteristic ResearchElementDefinitionCharacteristic 193 "ResearchElementDefinition.characteristic 1..*"
}

choice! { ResearchElementDefinitionSubject "ResearchElementDefinition.subject[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { ResearchElementDefinitionCharacteristic "ResearchElementDefinition.characteristic"
    choice definition ResearchElementDefinitionCharacteristicDefinition "definition" "ResearchElementDefinition.characteristic.definition[x] 1..1"
    views usage_context UsageContext 1648 "ResearchElementDefinition.characteristic.usageContext 0..*"
    prim exclude Boolean 527 "ResearchElementDefinition.characteristic.exclude 0..1"
    view unit_of_measure CodeableConcept 1639 "ResearchElementDefinition.characteristic.unitOfMeasure 0..1"
    prim study_effective_description String 1512 "ResearchElementDefinition.characteristic.studyEffectiveDescription 0..1"
    choice study_effective ResearchElementDefinitionCharacteristicStudyEffective "studyEffective" "ResearchElementDefinition.characteristic.studyEffective[x] 0..1"
    view study_effective_time_from_start Duration 1516 "ResearchElementDefinition.characteristic.studyEffectiveTimeFromStart 0..1"
    prim study_effective_group_measure Code 1514 "ResearchElementDefinition.characteristic.studyEffectiveGroupMeasure 0..1"
    prim participant_effective_description String 1053 "ResearchElementDefinition.characteristic.participantEffectiveDescription 0..1"
    choice participant_effective ResearchElementDefinitionCharacteristicParticipantEffective "participantEffective" "ResearchElementDefinition.characteristic.participantEffective[x] 0..1"
    view participant_effective_time_from_start Duration 1057 "ResearchElementDefinition.characteristic.participantEffectiveTimeFromStart 0..1"
    prim participant_effective_group_measure Code 1055 "ResearchElementDefinition.characteristic.participantEffectiveGroupMeasure 0..1"
}

choice! { ResearchElementDefinitionCharacteristicDefinition "ResearchElementDefinition.characteristic.definition[x]"
    view CodeableConcept "CodeableConcept"
    prim Canonical "Canonical"
    view Expression "Expression"
    view DataRequirement "DataRequirement"
}

choice! { ResearchElementDefinitionCharacteristicStudyEffective "ResearchElementDefinition.characteristic.studyEffective[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Duration "Duration"
    view Timing "Timing"
}

choice! { ResearchElementDefinitionCharacteristicParticipantEffective "ResearchElementDefinition.characteristic.participantEffective[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Duration "Duration"
    view Timing "Timing"
}

resource! { ResearchStudy "ResearchStudy"
    views identifier Identifier 696 "ResearchStudy.identifier 0..*"
    prim title String 1612 "ResearchStudy.title 0..1"
    views protocol Reference 1236 "ResearchStudy.protocol 0..*"
    views part_of Reference 1050 "ResearchStudy.partOf 0..*"
    prim status Code 1493 "ResearchStudy.status 1..1"
    view primary_purpose_type CodeableConcept 1198 "ResearchStudy.primaryPurposeType 0..1"
    view phase CodeableConcept 1151 "ResearchStudy.phase 0..1"
    views category CodeableConcept 187 "ResearchStudy.category 0..*"
    views focus CodeableConcept 623 "ResearchStudy.focus 0..*"
    views condition CodeableConcept 248 "ResearchStudy.condition 0..*"
    views contact ContactDetail 259 "ResearchStudy.contact 0..*"
    views related_artifact RelatedArtifact 1321 "ResearchStudy.relatedArtifact 0..*"
    views keyword CodeableConcept 776 "ResearchStudy.keyword 0..*"
    views location CodeableConcept 812 "ResearchStudy.location 0..*"
    prim description Markdown 412 "ResearchStudy.description 0..1"
    views enrollment Reference 501 "ResearchStudy.enrollment 0..*"
    view period Period 1145 "ResearchStudy.period 0..1"
    view sponsor Reference 1484 "ResearchStudy.sponsor 0..1"
    view principal_investigator Reference 1200 "ResearchStudy.principalInvestigator 0..1"
    views site Reference 1445 "ResearchStudy.site 0..*"
    view reason_stopped CodeableConcept 1285 "ResearchStudy.reasonStopped 0..1"
    views note Annotation 941 "ResearchStudy.note 0..*"
    views arm ResearchStudyArm 102 "ResearchStudy.arm 0..*"
    views objective ResearchStudyObjective 958 "ResearchStudy.objective 0..*"
}

element! { ResearchStudyArm "ResearchStudy.arm"
    prim name String 928 "ResearchStudy.arm.name 1..1"
    view r#type CodeableConcept 1627 "ResearchStudy.arm.type 0..1"
    prim description String 412 "ResearchStudy.arm.description 0..1"
}

element! { ResearchStudyObjective "ResearchStudy.objective"
    prim name String 928 "ResearchStudy.objective.name 0..1"
    view r#type CodeableConcept 1627 "ResearchStudy.objective.type 0..1"
}

resource! { ResearchSubject "ResearchSubject"
    views identifier Identifier 696 "ResearchSubject.identifier 0..*"
    prim status Code 1493 "ResearchSubject.status 1..1"
    view period Period 1145 "ResearchSubject.period 0..1"
    view study Reference 1510 "ResearchSubject.study 1..1"
    view individual Reference 724 "ResearchSubject.individual 1..1"
    prim assigned_arm String 110 "ResearchSubject.assignedArm 0..1"
    prim actual_arm String 20 "ResearchSubject.actualArm 0..1"
    view consent Reference 257 "ResearchSubject.consent 0..1"
}

resource! { RiskEvidenceSynthesis "RiskEvidenceSynthesis"
    prim url Uri 1646 "RiskEvidenceSynthesis.url 0..1"
    views identifier Identifier 696 "RiskEvidenceSynthesis.identifier 0..*"
    prim version String 1735 "RiskEvidenceSynthesis.version 0..1"
    prim name String 928 "RiskEvidenceSynthesis.name 0..1"
    prim title String 1612 "RiskEvidenceSynthesis.title 0..1"
    prim status Code 1493 "RiskEvidenceSynthesis.status 1..1"
    prim date DateTime 316 "RiskEvidenceSynthesis.date 0..1"
    prim publisher String 1245 "RiskEvidenceSynthesis.publisher 0..1"
    views contact ContactDetail 259 "RiskEvidenceSynthesis.contact 0..*"
    prim description Markdown 412 "RiskEvidenceSynthesis.description 0..1"
    views note Annotation 941 "RiskEvidenceSynthesis.note 0..*"
    views use_context UsageContext 1650 "RiskEvidenceSynthesis.useContext 0..*"
    views jurisdiction CodeableConcept 773 "RiskEvidenceSynthesis.jurisdiction 0..*"
    prim copyright Markdown 284 "RiskEvidenceSynthesis.copyright 0..1"
    prim approval_date Date 99 "RiskEvidenceSynthesis.approvalDate 0..1"
    prim last_review_date Date 786 "RiskEvidenceSynthesis.lastReviewDate 0..1"
    view effective_period Period 488 "RiskEvidenceSynthesis.effectivePeriod 0..1"
    views topic CodeableConcept 1614 "RiskEvidenceSynthesis.topic 0..*"
    views author ContactDetail 120 "RiskEvidenceSynthesis.author 0..*"
    views editor ContactDetail 481 "RiskEvidenceSynthesis.editor 0..*"
    views reviewer ContactDetail 1384 "RiskEvidenceSynthesis.reviewer 0..*"
    views endorser ContactDetail 499 "RiskEvidenceSynthesis.endorser 0..*"
    views related_artifact RelatedArtifact 1321 "RiskEvidenceSynthesis.relatedArtifact 0..*"
    view synthesis_type CodeableConcept 1561 "RiskEvidenceSynthesis.synthesisType 0..1"
    view study_type CodeableConcept 1518 "RiskEvidenceSynthesis.studyType 0..1"
    view population Reference 1165 "RiskEvidenceSynthesis.population 1..1"
    view exposure Reference 537 "RiskEvidenceSynthesis.exposure 0..1"
    view outcome Reference 1014 "RiskEvidenceSynthesis.outcome 1..1"
    view sample_size RiskEvidenceSynthesisSampleSize 1396 "RiskEvidenceSynthesis.sampleSize 0..1"
    view risk_estimate RiskEvidenceSynthesisRiskEstimate 1386 "RiskEvidenceSynthesis.riskEstimate 0..1"
    views certainty RiskEvidenceSynthesisCertainty 189 "RiskEvidenceSynthesis.certainty 0..*"
}

element! { RiskEvidenceSynthesisCertainty "RiskEvidenceSynthesis.certainty"
    views rating CodeableConcept 1272 "RiskEvidenceSynthesis.certainty.rating 0..*"
    views note Annotation 941 "RiskEvidenceSynthesis.certainty.note 0..*"
    views certainty_subcomponent RiskEvidenceSynthesisCertaintyCertaintySubcomponent 190 "RiskEvidenceSynthesis.certainty.certaintySubcomponent 0..*"
}

element! { RiskEvidenceSynthesisCertaintyCertaintySubcomponent "RiskEvidenceSynthesis.certainty.certaintySubcomponent"
    view r#type CodeableConcept 1627 "RiskEvidenceSynthesis.certainty.certaintySubcomponent.type 0..1"
    views rating CodeableConcept 1272 "RiskEvidenceSynthesis.certainty.certaintySubcomponent.rating 0..*"
    views note Annotation 941 "RiskEvidenceSynthesis.certainty.certaintySubcomponent.note 0..*"
}

element! { RiskEvidenceSynthesisRiskEstimate "RiskEvidenceSynthesis.riskEstimate"
    prim description String 412 "RiskEvidenceSynthesis.riskEstimate.description 0..1"
    view r#type CodeableConcept 1627 "RiskEvidenceSynthesis.riskEstimate.type 0..1"
    prim value Decimal 1670 "RiskEvidenceSynthesis.riskEstimate.value 0..1"
    view unit_of_measure CodeableConcept 1639 "RiskEvidenceSynthesis.riskEstimate.unitOfMeasure 0..1"
    prim denominator_count Integer 405 "RiskEvidenceSynthesis.riskEstimate.denominatorCount 0..1"
    prim numerator_count Integer 956 "RiskEvidenceSynthesis.riskEstimate.numeratorCount 0..1"
    views precision_estimate RiskEvidenceSynthesisRiskEstimatePrecisionEstimate 1180 "RiskEvidenceSynthesis.riskEstimate.precisionEstimate 0..*"
}

element! { RiskEvidenceSynthesisRiskEstimatePrecisionEstimate "RiskEvidenceSynthesis.riskEstimate.precisionEstimate"
    view r#type CodeableConcept 1627 "RiskEvidenceSynthesis.riskEstimate.precisionEstimate.type 0..1"
    prim level Decimal 799 "RiskEvidenceSynthesis.riskEstimate.precisionEstimate.level 0..1"
    prim from Decimal 640 "RiskEvidenceSynthesis.riskEstimate.precisionEstimate.from 0..1"
    prim to Decimal 1613 "RiskEvidenceSynthesis.riskEstimate.precisionEstimate.to 0..1"
}

element! { RiskEvidenceSynthesisSampleSize "RiskEvidenceSynthesis.sampleSize"
    prim description String 412 "RiskEvidenceSynthesis.sampleSize.description 0..1"
    prim number_of_studies Integer 952 "RiskEvidenceSynthesis.sampleSize.numberOfStudies 0..1"
    prim number_of_participants Integer 949 "RiskEvidenceSynthesis.sampleSize.numberOfParticipants 0..1"
}

resource! { SpecimenDefinition "SpecimenDefinition"
    view identifier Identifier 696 "SpecimenDefinition.identifier 0..1"
    view type_collected CodeableConcept 1628 "SpecimenDefinition.typeCollected 0..1"
    views patient_preparation CodeableConcept 1070 "SpecimenDefinition.patientPreparation 0..*"
    prim time_aspect String 1596 "SpecimenDefinition.timeAspect 0..1"
    views collection CodeableConcept 223 "SpecimenDefinition.collection 0..*"
    views type_tested SpecimenDefinitionTypeTested 1631 "SpecimenDefinition.typeTested 0..*"
}

element! { SpecimenDefinitionTypeTested "SpecimenDefinition.typeTested"
    prim is_derived Boolean 760 "SpecimenDefinition.typeTested.isDerived 0..1"
    view r#type CodeableConcept 1627 "SpecimenDefinition.typeTested.type 0..1"
    prim preference Code 1183 "SpecimenDefinition.typeTested.preference 1..1"
    view container SpecimenDefinitionTypeTestedContainer 262 "SpecimenDefinition.typeTested.container 0..1"
    prim requirement String 1362 "SpecimenDefinition.typeTested.requirement 0..1"
    view retention_time Duration 1382 "SpecimenDefinition.typeTested.retentionTime 0..1"
    views rejection_criterion CodeableConcept 1318 "SpecimenDefinition.typeTested.rejectionCriterion 0..*"
    views handling SpecimenDefinitionTypeTestedHandling 675 "SpecimenDefinition.typeTested.handling 0..*"
}

element! { SpecimenDefinitionTypeTestedContainer "SpecimenDefinition.typeTested.container"
    view material CodeableConcept 846 "SpecimenDefinition.typeTested.container.material 0..1"
    view r#type CodeableConcept 1627 "SpecimenDefinition.typeTested.container.type 0..1"
    view cap CodeableConcept 176 "SpecimenDefinition.typeTested.container.cap 0..1"
    prim description String 412 "SpecimenDefinition.typeTested.container.description 0..1"
    view capacity Quantity 179 "SpecimenDefinition.typeTested.container.capacity 0..1"
    choice minimum_volume SpecimenDefinitionTypeTestedContainerMinimumVolume "minimumVolume" "SpecimenDefinition.typeTested.container.minimumVolume[x] 0..1"
    views additive SpecimenDefinitionTypeTestedContainerAdditive 29 "SpecimenDefinition.typeTested.container.additive 0..*"
    prim preparation String 1187 "SpecimenDefinition.typeTested.container.preparation 0..1"
}

choice! { SpecimenDefinitionTypeTestedContainerMinimumVolume "SpecimenDefinition.typeTested.container.minimumVolume[x]"
    view Quantity "Quantity"
    prim String "String"
}

element! { SpecimenDefinitionTypeTestedContainerAdditive "SpecimenDefinition.typeTested.container.additive"
    choice additive SpecimenDefinitionTypeTestedContainerAdditiveAdditive "additive" "SpecimenDefinition.typeTested.container.additive.additive[x] 1..1"
}

choice! { SpecimenDefinitionTypeTestedContainerAdditiveAdditive "SpecimenDefinition.typeTested.container.additive.additive[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { SpecimenDefinitionTypeTestedHandling "SpecimenDefinition.typeTested.handling"
    view temperature_qualifier CodeableConcept 1581 "SpecimenDefinition.typeTested.handling.temperatureQualifier 0..1"
    view temperature_range Range 1582 "SpecimenDefinition.typeTested.handling.temperatureRange 0..1"
    view max_duration Duration 857 "SpecimenDefinition.typeTested.handling.maxDuration 0..1"
    prim instruction String 742 "SpecimenDefinition.typeTested.handling.instruction 0..1"
}

resource! { SubstanceNucleicAcid "SubstanceNucleicAcid"
    view sequence_type CodeableConcept 1421 "SubstanceNucleicAcid.sequenceType 0..1"
    prim number_of_subunits Integer 953 "SubstanceNucleicAcid.numberOfSubunits 0..1"
    prim area_of_hybridisation String 100 "SubstanceNucleicAcid.areaOfHybridisation 0..1"
    view oligo_nucleotide_type CodeableConcept 975 "SubstanceNucleicAcid.oligoNucleotideType 0..1"
    views subunit SubstanceNucleicAcidSubunit 1542 "SubstanceNucleicAcid.subunit 0..*"
}

element! { SubstanceNucleicAcidSubunit "SubstanceNucleicAcid.subunit"
    prim subunit Integer 1542 "SubstanceNucleicAcid.subunit.subunit 0..1"
    prim sequence String 1419 "SubstanceNucleicAcid.subunit.sequence 0..1"
    prim length Integer 796 "SubstanceNucleicAcid.subunit.length 0..1"
    view sequence_attachment Attachment 1420 "SubstanceNucleicAcid.subunit.sequenceAttachment 0..1"
    view five_prime CodeableConcept 567 "SubstanceNucleicAcid.subunit.fivePrime 0..1"
    view three_prime CodeableConcept 1594 "SubstanceNucleicAcid.subunit.threePrime 0..1"
    views linkage SubstanceNucleicAcidSubunitLinkage 809 "SubstanceNucleicAcid.subunit.linkage 0..*"
    views sugar SubstanceNucleicAcidSubunitSugar 1544 "SubstanceNucleicAcid.subunit.sugar 0..*"
}

element! { SubstanceNucleicAcidSubunitLinkage "SubstanceNucleicAcid.subunit.linkage"
    prim connectivity String 256 "SubstanceNucleicAcid.subunit.linkage.connectivity 0..1"
    view identifier Identifier 696 "SubstanceNucleicAcid.subunit.linkage.identifier 0..1"
    prim name String 928 "SubstanceNucleicAcid.subunit.linkage.name 0..1"
    prim residue_site String 1365 "SubstanceNucleicAcid.subunit.linkage.residueSite 0..1"
}

element! { SubstanceNucleicAcidSubunitSugar "SubstanceNucleicAcid.subunit.sugar"
    view identifier Identifier 696 "SubstanceNucleicAcid.subunit.sugar.identifier 0..1"
    prim name String 928 "SubstanceNucleicAcid.subunit.sugar.name 0..1"
    prim residue_site String 1365 "SubstanceNucleicAcid.subunit.sugar.residueSite 0..1"
}

resource! { SubstancePolymer "SubstancePolymer"
    view r#class CodeableConcept 206 "SubstancePolymer.class 0..1"
    view geometry CodeableConcept 656 "SubstancePolymer.geometry 0..1"
    views copolymer_connectivity CodeableConcept 283 "SubstancePolymer.copolymerConnectivity 0..*"
    prims modification String 906 "SubstancePolymer.modification 0..*"
    views monomer_set SubstancePolymerMonomerSet 918 "SubstancePolymer.monomerSet 0..*"
    views repeat SubstancePolymerRepeat 1334 "SubstancePolymer.repeat 0..*"
}

element! { SubstancePolymerMonomerSet "SubstancePolymer.monomerSet"
    view ratio_type CodeableConcept 1273 "SubstancePolymer.monomerSet.ratioType 0..1"
    views starting_material SubstancePolymerMonomerSetStartingMaterial 1491 "SubstancePolymer.monomerSet.startingMaterial 0..*"
}

element! { SubstancePolymerMonomerSetStartingMaterial "SubstancePolymer.monomerSet.startingMaterial"
    view material CodeableConcept 846 "SubstancePolymer.monomerSet.startingMaterial.material 0..1"
    view r#type CodeableConcept 1627 "SubstancePolymer.monomerSet.startingMaterial.type 0..1"
    prim is_defining Boolean 759 "SubstancePolymer.monomerSet.startingMaterial.isDefining 0..1"
    view amount SubstanceAmount 69 "SubstancePolymer.monomerSet.startingMaterial.amount 0..1"
}

element! { SubstancePolymerRepeat "SubstancePolymer.repeat"
    prim number_of_units Integer 954 "SubstancePolymer.repeat.numberOfUnits 0..1"
    prim average_molecular_formula String 139 "SubstancePolymer.repeat.averageMolecularFormula 0..1"
    view repeat_unit_amount_type CodeableConcept 1336 "SubstancePolymer.repeat.repeatUnitAmountType 0..1"
    views repeat_unit SubstancePolymerRepeatRepeatUnit 1335 "SubstancePolymer.repeat.repeatUnit 0..*"
}

element! { SubstancePolymerRepeatRepeatUnit "SubstancePolymer.repeat.repeatUnit"
    view orientation_of_polymerisation CodeableConcept 1008 "SubstancePolymer.repeat.repeatUnit.orientationOfPolymerisation 0..1"
    prim repeat_unit String 1335 "SubstancePolymer.repeat.repeatUnit.repeatUnit 0..1"
    view amount SubstanceAmount 69 "SubstancePolymer.repeat.repeatUnit.amount 0..1"
    views degree_of_polymerisation SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation 400 "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation 0..*"
    views structural_representation SubstancePolymerRepeatRepeatUnitStructuralRepresentation 1507 "SubstancePolymer.repeat.repeatUnit.structuralRepresentation 0..*"
}

element! { SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation"
    view degree CodeableConcept 399 "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.degree 0..1"
    view amount SubstanceAmount 69 "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.amount 0..1"
}

element! { SubstancePolymerRepeatRepeatUnitStructuralRepresentation "SubstancePolymer.repeat.repeatUnit.structuralRepresentation"
    view r#type CodeableConcept 1627 "SubstancePolymer.repeat.repeatUnit.structuralRepresentation.type 0..1"
    prim representation String 1347 "SubstancePolymer.repeat.repeatUnit.structuralRepresentation.representation 0..1"
    view attachment Attachment 115 "SubstancePolymer.repeat.repeatUnit.structuralRepresentation.attachment 0..1"
}

resource! { SubstanceProtein "SubstanceProtein"
    view sequence_type CodeableConcept 1421 "SubstanceProtein.sequenceType 0..1"
    prim number_of_subunits Integer 953 "SubstanceProtein.numberOfSubunits 0..1"
    prims disulfide_linkage String 453 "SubstanceProtein.disulfideLinkage 0..*"
    views subunit SubstanceProteinSubunit 1542 "SubstanceProtein.subunit 0..*"
}

element! { SubstanceProteinSubunit "SubstanceProtein.subunit"
    prim subunit Integer 1542 "SubstanceProtein.subunit.subunit 0..1"
    prim sequence String 1419 "SubstanceProtein.subunit.sequence 0..1"
    prim length Integer 796 "SubstanceProtein.subunit.length 0..1"
    view sequence_attachment Attachment 1420 "SubstanceProtein.subunit.sequenceAttachment 0..1"
    view n_terminal_modification_id Identifier 927 "SubstanceProtein.subunit.nTerminalModificationId 0..1"
    prim n_terminal_modification String 926 "SubstanceProtein.subunit.nTerminalModification 0..1"
    view c_terminal_modification_id Identifier 169 "SubstanceProtein.subunit.cTerminalModificationId 0..1"
    prim c_terminal_modification String 168 "SubstanceProtein.subunit.cTerminalModification 0..1"
}

resource! { SubstanceReferenceInformation "SubstanceReferenceInformation"
    prim comment String 227 "SubstanceReferenceInformation.comment 0..1"
    views gene SubstanceReferenceInformationGene 647 "SubstanceReferenceInformation.gene 0..*"
    views gene_element SubstanceReferenceInformationGeneElement 648 "SubstanceReferenceInformation.geneElement 0..*"
    views classification SubstanceReferenceInformationClassification 208 "SubstanceReferenceInformation.classification 0..*"
    views target SubstanceReferenceInformationTarget 1565 "SubstanceReferenceInformation.target 0..*"
}

element! { SubstanceReferenceInformationClassification "SubstanceReferenceInformation.classification"
    view domain CodeableConcept 460 "SubstanceReferenceInformation.classification.domain 0..1"
    view classification CodeableConcept 208 "SubstanceReferenceInformation.classification.classification 0..1"
    views subtype CodeableConcept 1541 "SubstanceReferenceInformation.classification.subtype 0..*"
    views source Reference 1456 "SubstanceReferenceInformation.classification.source 0..*"
}

element! { SubstanceReferenceInformationGene "SubstanceReferenceInformation.gene"
    view gene_sequence_origin CodeableConcept 649 "SubstanceReferenceInformation.gene.geneSequenceOrigin 0..1"
    view gene CodeableConcept 647 "SubstanceReferenceInformation.gene.gene 0..1"
    views source Reference 1456 "SubstanceReferenceInformation.gene.source 0..*"
}

element! { SubstanceReferenceInformationGeneElement "SubstanceReferenceInformation.geneElement"
    view r#type CodeableConcept 1627 "SubstanceReferenceInformation.geneElement.type 0..1"
    view element Identifier 491 "SubstanceReferenceInformation.geneElement.element 0..1"
    views source Reference 1456 "SubstanceReferenceInformation.geneElement.source 0..*"
}

element! { SubstanceReferenceInformationTarget "SubstanceReferenceInformation.target"
    view target Identifier 1565 "SubstanceReferenceInformation.target.target 0..1"
    view r#type CodeableConcept 1627 "SubstanceReferenceInformation.target.type 0..1"
    view interaction CodeableConcept 750 "SubstanceReferenceInformation.target.interaction 0..1"
    view organism CodeableConcept 1001 "SubstanceReferenceInformation.target.organism 0..1"
    view organism_type CodeableConcept 1005 "SubstanceReferenceInformation.target.organismType 0..1"
    choice amount SubstanceReferenceInformationTargetAmount "amount" "SubstanceReferenceInformation.target.amount[x] 0..1"
    view amount_type CodeableConcept 76 "SubstanceReferenceInformation.target.amountType 0..1"
    views source Reference 1456 "SubstanceReferenceInformation.target.source 0..*"
}

choice! { SubstanceReferenceInformationTargetAmount "SubstanceReferenceInformation.target.amount[x]"
    view Quantity "Quantity"
    view Range "Range"
    prim String "String"
}

resource! { SubstanceSourceMaterial "SubstanceSourceMaterial"
    view source_material_class CodeableConcept 1462 "SubstanceSourceMaterial.sourceMaterialClass 0..1"
    view source_material_type CodeableConcept 1464 "SubstanceSourceMaterial.sourceMaterialType 0..1"
    view source_material_state CodeableConcept 1463 "SubstanceSourceMaterial.sourceMaterialState 0..1"
    view organism_id Identifier 1003 "SubstanceSourceMaterial.organismId 0..1"
    prim organism_name String 1004 "SubstanceSourceMaterial.organismName 0..1"
    views parent_substance_id Identifier 1044 "SubstanceSourceMaterial.parentSubstanceId 0..*"
    prims parent_substance_name String 1045 "SubstanceSourceMaterial.parentSubstanceName 0..*"
    views country_of_origin CodeableConcept 293 "SubstanceSourceMaterial.countryOfOrigin 0..*"
    prims geographical_location String 655 "SubstanceSourceMaterial.geographicalLocation 0..*"
    view development_stage CodeableConcept 427 "SubstanceSourceMaterial.developmentStage 0..1"
    views fraction_description SubstanceSourceMaterialFractionDescription 634 "SubstanceSourceMaterial.fractionDescription 0..*"
    view organism SubstanceSourceMaterialOrganism 1001 "SubstanceSourceMaterial.organism 0..1"
    views part_description SubstanceSourceMaterialPartDescription 1047 "SubstanceSourceMaterial.partDescription 0..*"
}

element! { SubstanceSourceMaterialFractionDescription "SubstanceSourceMaterial.fractionDescription"
    prim fraction String 633 "SubstanceSourceMaterial.fractionDescription.fraction 0..1"
    view material_type CodeableConcept 847 "SubstanceSourceMaterial.fractionDescription.materialType 0..1"
}

element! { SubstanceSourceMaterialOrganism "SubstanceSourceMaterial.organism"
    view family CodeableConcept 557 "SubstanceSourceMaterial.organism.family 0..1"
    view genus CodeableConcept 654 "SubstanceSourceMaterial.organism.genus 0..1"
    view species CodeableConcept 1477 "SubstanceSourceMaterial.organism.species 0..1"
    view intraspecific_type CodeableConcept 755 "SubstanceSourceMaterial.organism.intraspecificType 0..1"
    prim intraspecific_description String 754 "SubstanceSourceMaterial.organism.intraspecificDescription 0..1"
    views author SubstanceSourceMaterialOrganismAuthor 120 "SubstanceSourceMaterial.organism.author 0..*"
    view hybrid SubstanceSourceMaterialOrganismHybrid 691 "SubstanceSourceMaterial.organism.hybrid 0..1"
    view organism_general SubstanceSourceMaterialOrganismOrganismGeneral 1002 "SubstanceSourceMaterial.organism.organismGeneral 0..1"
}

element! { SubstanceSourceMaterialOrganismAuthor "SubstanceSourceMaterial.organism.author"
    view author_type CodeableConcept 124 "SubstanceSourceMaterial.organism.author.authorType 0..1"
    prim author_description String 121 "SubstanceSourceMaterial.organism.author.authorDescription 0..1"
}

element! { SubstanceSourceMaterialOrganismHybrid "SubstanceSourceMaterial.organism.hybrid"
    prim maternal_organism_id String 848 "SubstanceSourceMaterial.organism.hybrid.maternalOrganismId 0..1"
    prim maternal_organism_name String 849 "SubstanceSourceMaterial.organism.hybrid.maternalOrganismName 0..1"
    prim paternal_organism_id String 1064 "SubstanceSourceMaterial.organism.hybrid.paternalOrganismId 0..1"
    prim paternal_organism_name String 1065 "SubstanceSourceMaterial.organism.hybrid.paternalOrganismName 0..1"
    view hybrid_type CodeableConcept 692 "SubstanceSourceMaterial.organism.hybrid.hybridType 0..1"
}

element! { SubstanceSourceMaterialOrganismOrganismGeneral "SubstanceSourceMaterial.organism.organismGeneral"
    view kingdom CodeableConcept 779 "SubstanceSourceMaterial.organism.organismGeneral.kingdom 0..1"
    view phylum CodeableConcept 1153 "SubstanceSourceMaterial.organism.organismGeneral.phylum 0..1"
    view r#class CodeableConcept 206 "SubstanceSourceMaterial.organism.organismGeneral.class 0..1"
    view order CodeableConcept 994 "SubstanceSourceMaterial.organism.organismGeneral.order 0..1"
}

element! { SubstanceSourceMaterialPartDescription "SubstanceSourceMaterial.partDescription"
    view part CodeableConcept 1046 "SubstanceSourceMaterial.partDescription.part 0..1"
    view part_location CodeableConcept 1048 "SubstanceSourceMaterial.partDescription.partLocation 0..1"
}

resource! { SubstanceSpecification "SubstanceSpecification"
    view identifier Identifier 696 "SubstanceSpecification.identifier 0..1"
    view r#type CodeableConcept 1627 "SubstanceSpecification.type 0..1"
    view status CodeableConcept 1493 "SubstanceSpecification.status 0..1"
    view domain CodeableConcept 460 "SubstanceSpecification.domain 0..1"
    prim description String 412 "SubstanceSpecification.description 0..1"
    views source Reference 1456 "SubstanceSpecification.source 0..*"
    prim comment String 227 "SubstanceSpecification.comment 0..1"
    views moiety SubstanceSpecificationMoiety 912 "SubstanceSpecification.moiety 0..*"
    views property SubstanceSpecificationProperty 1233 "SubstanceSpecification.property 0..*"
    view reference_information Reference 1301 "SubstanceSpecification.referenceInformation 0..1"
    view structure SubstanceSpecificationStructure 1508 "SubstanceSpecification.structure 0..1"
    views code SubstanceSpecificationCode 214 "SubstanceSpecification.code 0..*"
    views name SubstanceSpecificationName 928 "SubstanceSpecification.name 0..*"
    views molecular_weight SubstanceSpecificationStructureIsotopeMolecularWeight 915 "SubstanceSpecification.molecularWeight 0..*"
    views relationship SubstanceSpecificationRelationship 1326 "SubstanceSpecification.relationship 0..*"
    view nucleic_acid Reference 943 "SubstanceSpecification.nucleicAcid 0..1"
    view polymer Reference 1164 "SubstanceSpecification.polymer 0..1"
    view protein Reference 1235 "SubstanceSpecification.protein 0..1"
    view source_material Reference 1461 "SubstanceSpecification.sourceMaterial 0..1"
}

element! { SubstanceSpecificationCode "SubstanceSpecification.code"
    view code CodeableConcept 214 "SubstanceSpecification.code.code 0..1"
    view status CodeableConcept 1493 "SubstanceSpecification.code.status 0..1"
    prim status_date DateTime 1494 "SubstanceSpecification.code.statusDate 0..1"
    prim comment String 227 "SubstanceSpecification.code.comment 0..1"
    views source Reference 1456 "SubstanceSpecification.code.source 0..*"
}

element! { SubstanceSpecificationMoiety "SubstanceSpecification.moiety"
    view role CodeableConcept 1389 "SubstanceSpecification.moiety.role 0..1"
    view identifier Identifier 696 "SubstanceSpecification.moiety.identifier 0..1"
    prim name String 928 "SubstanceSpecification.moiety.name 0..1"
    view stereochemistry CodeableConcept 1500 "SubstanceSpecification.moiety.stereochemistry 0..1"
    view optical_activity CodeableConcept 992 "SubstanceSpecification.moiety.opticalActivity 0..1"
    prim molecular_formula String 913 "SubstanceSpecification.moiety.molecularFormula 0..1"
    choice amount SubstanceSpecificationMoietyAmount "amount" "SubstanceSpecification.moiety.amount[x] 0..1"
}

choice! { SubstanceSpecificationMoietyAmount "SubstanceSpecification.moiety.amount[x]"
    view Quantity "Quantity"
    prim String "String"
}

element! { SubstanceSpecificationName "SubstanceSpecification.name"
    prim name String 928 "SubstanceSpecification.name.name 1..1"
    view r#type CodeableConcept 1627 "SubstanceSpecification.name.type 0..1"
    view status CodeableConcept 1493 "SubstanceSpecification.name.status 0..1"
    prim preferred Boolean 1184 "SubstanceSpecification.name.preferred 0..1"
    views language CodeableConcept 781 "SubstanceSpecification.name.language 0..*"
    views domain CodeableConcept 460 "SubstanceSpecification.name.domain 0..*"
    views jurisdiction CodeableConcept 773 "SubstanceSpecification.name.jurisdiction 0..*"
    views synonym SubstanceSpecificationName 1560 "SubstanceSpecification.name.synonym 0..*"
    views translation SubstanceSpecificationName 1622 "SubstanceSpecification.name.translation 0..*"
    views official SubstanceSpecificationNameOfficial 971 "SubstanceSpecification.name.official 0..*"
    views source Reference 1456 "SubstanceSpecification.name.source 0..*"
}

element! { SubstanceSpecificationNameOfficial "SubstanceSpecification.name.official"
    view authority CodeableConcept 128 "SubstanceSpecification.name.official.authority 0..1"
    view status CodeableConcept 1493 "SubstanceSpecification.name.official.status 0..1"
    prim date DateTime 316 "SubstanceSpecification.name.official.date 0..1"
}

element! { SubstanceSpecificationProperty "SubstanceSpecification.property"
    view category CodeableConcept 187 "SubstanceSpecification.property.category 0..1"
    view code CodeableConcept 214 "SubstanceSpecification.property.code 0..1"
    prim parameters String 1040 "SubstanceSpecification.property.parameters 0..1"
    choice defining_substance SubstanceSpecificationPropertyDefiningSubstance "definingSubstance" "SubstanceSpecification.property.definingSubstance[x] 0..1"
    choice amount SubstanceSpecificationPropertyAmount "amount" "SubstanceSpecification.property.amount[x] 0..1"
}

choice! { SubstanceSpecificationPropertyDefiningSubstance "SubstanceSpecification.property.definingSubstance[x]"
    view Reference "Reference"
    view CodeableConcept "CodeableConcept"
}

choice! { SubstanceSpecificationPropertyAmount "SubstanceSpecification.property.amount[x]"
    view Quantity "Quantity"
    prim String "String"
}

element! { SubstanceSpecificationRelationship "SubstanceSpecification.relationship"
    choice substance SubstanceSpecificationRelationshipSubstance "substance" "SubstanceSpecification.relationship.substance[x] 0..1"
    view relationship CodeableConcept 1326 "SubstanceSpecification.relationship.relationship 0..1"
    prim is_defining Boolean 759 "SubstanceSpecification.relationship.isDefining 0..1"
    choice amount SubstanceSpecificationRelationshipAmount "amount" "SubstanceSpecification.relationship.amount[x] 0..1"
    view amount_ratio_low_limit Ratio 73 "SubstanceSpecification.relationship.amountRatioLowLimit 0..1"
    view amount_type CodeableConcept 76 "SubstanceSpecification.relationship.amountType 0..1"
    views source Reference 1456 "SubstanceSpecification.relationship.source 0..*"
}

choice! { SubstanceSpecificationRelationshipSubstance "SubstanceSpecification.relationship.substance[x]"
    view Reference "Reference"
    view CodeableConcept "CodeableConcept"
}

choice! { SubstanceSpecificationRelationshipAmount "SubstanceSpecification.relationship.amount[x]"
    view Quantity "Quantity"
    view Range "Range"
    view Ratio "Ratio"
    prim String "String"
}

element! { SubstanceSpecificationStructure "SubstanceSpecification.structure"
    view stereochemistry CodeableConcept 1500 "SubstanceSpecification.structure.stereochemistry 0..1"
    view optical_activity CodeableConcept 992 "SubstanceSpecification.structure.opticalActivity 0..1"
    prim molecular_formula String 913 "SubstanceSpecification.structure.molecularFormula 0..1"
    prim molecular_formula_by_moiety String 914 "SubstanceSpecification.structure.molecularFormulaByMoiety 0..1"
    views isotope SubstanceSpecificationStructureIsotope 765 "SubstanceSpecification.structure.isotope 0..*"
    view molecular_weight SubstanceSpecificationStructureIsotopeMolecularWeight 915 "SubstanceSpecification.structure.molecularWeight 0..1"
    views source Reference 1456 "SubstanceSpecification.structure.source 0..*"
    views representation SubstanceSpecificationStructureRepresentation 1347 "SubstanceSpecification.structure.representation 0..*"
}

element! { SubstanceSpecificationStructureIsotope "SubstanceSpecification.structure.isotope"
    view identifier Identifier 696 "SubstanceSpecification.structure.isotope.identifier 0..1"
    view name CodeableConcept 928 "SubstanceSpecification.structure.isotope.name 0..1"
    view substitution CodeableConcept 1538 "SubstanceSpecification.structure.isotope.substitution 0..1"
    view half_life Quantity 673 "SubstanceSpecification.structure.isotope.halfLife 0..1"
    view molecular_weight SubstanceSpecificationStructureIsotopeMolecularWeight 915 "SubstanceSpecification.structure.isotope.molecularWeight 0..1"
}

element! { SubstanceSpecificationStructureIsotopeMolecularWeight "SubstanceSpecification.structure.isotope.molecularWeight"
    view method CodeableConcept 887 "SubstanceSpecification.structure.isotope.molecularWeight.method 0..1"
    view r#type CodeableConcept 1627 "SubstanceSpecification.structure.isotope.molecularWeight.type 0..1"
    view amount Quantity 69 "SubstanceSpecification.structure.isotope.molecularWeight.amount 0..1"
}

element! { SubstanceSpecificationStructureRepresentation "SubstanceSpecification.structure.representation"
    view r#type CodeableConcept 1627 "SubstanceSpecification.structure.representation.type 0..1"
    prim representation String 1347 "SubstanceSpecification.structure.representation.representation 0..1"
    view attachment Attachment 115 "SubstanceSpecification.structure.representation.attachment 0..1"
}

resource! { TestReport "TestReport"
    view identifier Identifier 696 "TestReport.identifier 0..1"
    prim name String 928 "TestReport.name 0..1"
    prim status Code 1493 "TestReport.status 1..1"
    view test_script Reference 1586 "TestReport.testScript 1..1"
    prim result Code 1378 "TestReport.result 1..1"
    prim score Decimal 1403 "TestReport.score 0..1"
    prim tester String 1587 "TestReport.tester 0..1"
    prim issued DateTime 767 "TestReport.issued 0..1"
    views participant TestReportParticipant 1051 "TestReport.participant 0..*"
    view setup TestReportSetup 1435 "TestReport.setup 0..1"
    views test TestReportTest 1585 "TestReport.test 0..*"
    view teardown TestReportTeardown 1578 "TestReport.teardown 0..1"
}

element! { TestReportParticipant "TestReport.participant"
    prim r#type Code 1627 "TestReport.participant.type 1..1"
    prim uri Uri 1645 "TestReport.participant.uri 1..1"
    prim display String 449 "TestReport.participant.display 0..1"
}

element! { TestReportSetup "TestReport.setup"
    views action TestReportSetupAction 13 "TestReport.setup.action 1..*"
}

element! { TestReportSetupAction "TestReport.setup.action"
    view operation TestReportSetupActionOperation 988 "TestReport.setup.action.operation 0..1"
    view assert TestReportSetupActionAssert 105 "TestReport.setup.action.assert 0..1"
}

element! { TestReportSetupActionAssert "TestReport.setup.action.assert"
    prim result Code 1378 "TestReport.setup.action.assert.result 1..1"
    prim message Markdown 883 "TestReport.setup.action.assert.message 0..1"
    prim detail String 415 "TestReport.setup.action.assert.detail 0..1"
}

element! { TestReportSetupActionOperation "TestReport.setup.action.operation"
    prim result Code 1378 "TestReport.setup.action.operation.result 1..1"
    prim message Markdown 883 "TestReport.setup.action.operation.message 0..1"
    prim detail Uri 415 "TestReport.setup.action.operation.detail 0..1"
}

element! { TestReportTeardown "TestReport.teardown"
    views action TestReportTeardownAction 13 "TestReport.teardown.action 1..*"
}

element! { TestReportTeardownAction "TestReport.teardown.action"
    view operation TestReportSetupActionOperation 988 "TestReport.teardown.action.operation 1..1"
}

element! { TestReportTest "TestReport.test"
    prim name String 928 "TestReport.test.name 0..1"
    prim description String 412 "TestReport.test.description 0..1"
    views action TestReportTestAction 13 "TestReport.test.action 1..*"
}

element! { TestReportTestAction "TestReport.test.action"
    view operation TestReportSetupActionOperation 988 "TestReport.test.action.operation 0..1"
    view assert TestReportSetupActionAssert 105 "TestReport.test.action.assert 0..1"
}

resource! { TestScript "TestScript"
    prim url Uri 1646 "TestScript.url 1..1"
    view identifier Identifier 696 "TestScript.identifier 0..1"
    prim version String 1735 "TestScript.version 0..1"
    prim name String 928 "TestScript.name 1..1"
    prim title String 1612 "TestScript.title 0..1"
    prim status Code 1493 "TestScript.status 1..1"
    prim experimental Boolean 533 "TestScript.experimental 0..1"
    prim date DateTime 316 "TestScript.date 0..1"
    prim publisher String 1245 "TestScript.publisher 0..1"
    views contact ContactDetail 259 "TestScript.contact 0..*"
    prim description Markdown 412 "TestScript.description 0..1"
    views use_context UsageContext 1650 "TestScript.useContext 0..*"
    views jurisdiction CodeableConcept 773 "TestScript.jurisdiction 0..*"
    prim purpose Markdown 1246 "TestScript.purpose 0..1"
    prim copyright Markdown 284 "TestScript.copyright 0..1"
    views origin TestScriptOrigin 1009 "TestScript.origin 0..*"
    views destination TestScriptDestination 414 "TestScript.destination 0..*"
    view metadata TestScriptMetadata 886 "TestScript.metadata 0..1"
    views fixture TestScriptFixture 618 "TestScript.fixture 0..*"
    views profile Reference 1226 "TestScript.profile 0..*"
    views variable TestScriptVariable 1723 "TestScript.variable 0..*"
    view setup TestScriptSetup 1435 "TestScript.setup 0..1"
    views test TestScriptTest 1585 "TestScript.test 0..*"
    view teardown TestScriptTeardown 1578 "TestScript.teardown 0..1"
}

element! { TestScriptDestination "TestScript.destination"
    prim index Integer 721 "TestScript.destination.index 1..1"
    view profile Coding 1226 "TestScript.destination.profile 1..1"
}

element! { TestScriptFixture "TestScript.fixture"
    prim autocreate Boolean 133 "TestScript.fixture.autocreate 1..1"
    prim autodelete Boolean 134 "TestScript.fixture.autodelete 1..1"
    view resource Reference 1366 "TestScript.fixture.resource 0..1"
}

element! { TestScriptMetadata "TestScript.metadata"
    views link TestScriptMetadataLink 807 "TestScript.metadata.link 0..*"
    views capability TestScriptMetadataCapability 178 "TestScript.metadata.capability 1..*"
}

element! { TestScriptMetadataCapability "TestScript.metadata.capability"
    prim required Boolean 1360 "TestScript.metadata.capability.required 1..1"
    prim validated Boolean 1663 "TestScript.metadata.capability.validated 1..1"
    prim description String 412 "TestScript.metadata.capability.description 0..1"
    prims origin Integer 1009 "TestScript.metadata.capability.origin 0..*"
    prim destination Integer 414 "TestScript.metadata.capability.destination 0..1"
    prims link Uri 807 "TestScript.metadata.capability.link 0..*"
    prim capabilities Canonical 177 "TestScript.metadata.capability.capabilities 1..1"
}

element! { TestScriptMetadataLink "TestScript.metadata.link"
    prim url Uri 1646 "TestScript.metadata.link.url 1..1"
    prim description String 412 "TestScript.metadata.link.description 0..1"
}

element! { TestScriptOrigin "TestScript.origin"
    prim index Integer 721 "TestScript.origin.index 1..1"
    view profile Coding 1226 "TestScript.origin.profile 1..1"
}

element! { TestScriptSetup "TestScript.setup"
    views action TestScriptSetupAction 13 "TestScript.setup.action 1..*"
}

element! { TestScriptSetupAction "TestScript.setup.action"
    view operation TestScriptSetupActionOperation 988 "TestScript.setup.action.operation 0..1"
    view assert TestScriptSetupActionAssert 105 "TestScript.setup.action.assert 0..1"
}

element! { TestScriptSetupActionAssert "TestScript.setup.action.assert"
    prim label String 780 "TestScript.setup.action.assert.label 0..1"
    prim description String 412 "TestScript.setup.action.assert.description 0..1"
    prim direction Code 440 "TestScript.setup.action.assert.direction 0..1"
    prim compare_to_source_id String 234 "TestScript.setup.action.assert.compareToSourceId 0..1"
    prim compare_to_source_expression String 233 "TestScript.setup.action.assert.compareToSourceExpression 0..1"
    prim compare_to_source_path String 235 "TestScript.setup.action.assert.compareToSourcePath 0..1"
    prim content_type Code 270 "TestScript.setup.action.assert.contentType 0..1"
    prim expression String 544 "TestScript.setup.action.assert.expression 0..1"
    prim header_field String 679 "TestScript.setup.action.assert.headerField 0..1"
    prim minimum_id String 898 "TestScript.setup.action.assert.minimumId 0..1"
    prim navigation_links Boolean 932 "TestScript.setup.action.assert.navigationLinks 0..1"
    prim operator Code 991 "TestScript.setup.action.assert.operator 0..1"
    prim path String 1066 "TestScript.setup.action.assert.path 0..1"
    prim request_method Code 1352 "TestScript.setup.action.assert.requestMethod 0..1"
    prim request_u_r_l String 1354 "TestScript.setup.action.assert.requestURL 0..1"
    prim resource Code 1366 "TestScript.setup.action.assert.resource 0..1"
    prim response Code 1369 "TestScript.setup.action.assert.response 0..1"
    prim response_code String 1370 "TestScript.setup.action.assert.responseCode 0..1"
    prim source_id Id 1459 "TestScript.setup.action.assert.sourceId 0..1"
    prim validate_profile_id Id 1662 "TestScript.setup.action.assert.validateProfileId 0..1"
    prim value String 1670 "TestScript.setup.action.assert.value 0..1"
    prim warning_only Boolean 1740 "TestScript.setup.action.assert.warningOnly 1..1"
}

element! { TestScriptSetupActionOperation "TestScript.setup.action.operation"
    view r#type Coding 1627 "TestScript.setup.action.operation.type 0..1"
    prim resource Code 1366 "TestScript.setup.action.operation.resource 0..1"
    prim label String 780 "TestScript.setup.action.operation.label 0..1"
    prim description String 412 "TestScript.setup.action.operation.description 0..1"
    prim accept Code 8 "TestScript.setup.action.operation.accept 0..1"
    prim content_type Code 270 "TestScript.setup.action.operation.contentType 0..1"
    prim destination Integer 414 "TestScript.setup.action.operation.destination 0..1"
    prim encode_request_url Boolean 496 "TestScript.setup.action.operation.encodeRequestUrl 1..1"
    prim method Code 887 "TestScript.setup.action.operation.method 0..1"
    prim origin Integer 1009 "TestScript.setup.action.operation.origin 0..1"
    prim params String 1041 "TestScript.setup.action.operation.params 0..1"
    views request_header TestScriptSetupActionOperationRequestHeader 1349 "TestScript.setup.action.operation.requestHeader 0..*"
    prim request_id Id 1350 "TestScript.setup.action.operation.requestId 0..1"
    prim response_id Id 1371 "TestScript.setup.action.operation.responseId 0..1"
    prim source_id Id 1459 "TestScript.setup.action.operation.sourceId 0..1"
    prim target_id Id 1569 "TestScript.setup.action.operation.targetId 0..1"
    prim url String 1646 "TestScript.setup.action.operation.url 0..1"
}

element! { TestScriptSetupActionOperationRequestHeader "TestScript.setup.action.operation.requestHeader"
    prim field String 562 "TestScript.setup.action.operation.requestHeader.field 1..1"
    prim value String 1670 "TestScript.setup.action.operation.requestHeader.value 1..1"
}

element! { TestScriptTeardown "TestScript.teardown"
    views action TestScriptTeardownAction 13 "TestScript.teardown.action 1..*"
}

element! { TestScriptTeardownAction "TestScript.teardown.action"
    view operation TestScriptSetupActionOperation 988 "TestScript.teardown.action.operation 1..1"
}

element! { TestScriptTest "TestScript.test"
    prim name String 928 "TestScript.test.name 0..1"
    prim description String 412 "TestScript.test.description 0..1"
    views action TestScriptTestAction 13 "TestScript.test.action 1..*"
}

element! { TestScriptTestAction "TestScript.test.action"
    view operation TestScriptSetupActionOperation 988 "TestScript.test.action.operation 0..1"
    view assert TestScriptSetupActionAssert 105 "TestScript.test.action.assert 0..1"
}

element! { TestScriptVariable "TestScript.variable"
    prim name String 928 "TestScript.variable.name 1..1"
    prim default_value String 338 "TestScript.variable.defaultValue 0..1"
    prim description String 412 "TestScript.variable.description 0..1"
    prim expression String 544 "TestScript.variable.expression 0..1"
    prim header_field String 679 "TestScript.variable.headerField 0..1"
    prim hint String 686 "TestScript.variable.hint 0..1"
    prim path String 1066 "TestScript.variable.path 0..1"
    prim source_id Id 1459 "TestScript.variable.sourceId 0..1"
}
