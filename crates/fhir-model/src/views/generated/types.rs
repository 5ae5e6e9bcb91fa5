//! Typed views: types.
//!
//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.

use super::super::support::*;

element! { Address "Address"
    prim r#use Code 1649 "Address.use 0..1"
    prim r#type Code 1627 "Address.type 0..1"
    prim text String 1588 "Address.text 0..1"
    prims line String 805 "Address.line 0..*"
    prim city String 203 "Address.city 0..1"
    prim district String 452 "Address.district 0..1"
    prim state String 1492 "Address.state 0..1"
    prim postal_code String 1168 "Address.postalCode 0..1"
    prim country String 291 "Address.country 0..1"
    view period Period 1145 "Address.period 0..1"
}

element! { Age "Age"
    prim value Decimal 1670 "Age.value 0..1"
    prim comparator Code 232 "Age.comparator 0..1"
    prim unit String 1638 "Age.unit 0..1"
    prim system Uri 1562 "Age.system 0..1"
    prim code Code 214 "Age.code 0..1"
}

element! { Annotation "Annotation"
    choice author AnnotationAuthor "author" "Annotation.author[x] 0..1"
    prim time DateTime 1595 "Annotation.time 0..1"
    prim text Markdown 1588 "Annotation.text 1..1"
}

choice! { AnnotationAuthor "Annotation.author[x]"
    view Reference "Reference"
    prim String "String"
}

element! { Attachment "Attachment"
    prim content_type Code 270 "Attachment.contentType 0..1"
    prim language Code 781 "Attachment.language 0..1"
    prim data Base64Binary 310 "Attachment.data 0..1"
    prim url Url 1646 "Attachment.url 0..1"
    prim size UnsignedInt 1447 "Attachment.size 0..1"
    prim hash Base64Binary 677 "Attachment.hash 0..1"
    prim title String 1612 "Attachment.title 0..1"
    prim creation DateTime 300 "Attachment.creation 0..1"
}

element! { CodeableConcept "CodeableConcept"
    views coding Coding 220 "CodeableConcept.coding 0..*"
    prim text String 1588 "CodeableConcept.text 0..1"
}

element! { Coding "Coding"
    prim system Uri 1562 "Coding.system 0..1"
    prim version String 1735 "Coding.version 0..1"
    prim code Code 214 "Coding.code 0..1"
    prim display String 449 "Coding.display 0..1"
    prim user_selected Boolean 1657 "Coding.userSelected 0..1"
}

element! { ContactDetail "ContactDetail"
    prim name String 928 "ContactDetail.name 0..1"
    views telecom ContactPoint 1579 "ContactDetail.telecom 0..*"
}

element! { ContactPoint "ContactPoint"
    prim system Code 1562 "ContactPoint.system 0..1"
    prim value String 1670 "ContactPoint.value 0..1"
    prim r#use Code 1649 "ContactPoint.use 0..1"
    prim rank PositiveInt 1267 "ContactPoint.rank 0..1"
    view period Period 1145 "ContactPoint.period 0..1"
}

element! { Contributor "Contributor"
    prim r#type Code 1627 "Contributor.type 1..1"
    prim name String 928 "Contributor.name 1..1"
    views contact ContactDetail 259 "Contributor.contact 0..*"
}

element! { Count "Count"
    prim value Decimal 1670 "Count.value 0..1"
    prim comparator Code 232 "Count.comparator 0..1"
    prim unit String 1638 "Count.unit 0..1"
    prim system Uri 1562 "Count.system 0..1"
    prim code Code 214 "Count.code 0..1"
}

element! { DataRequirement "DataRequirement"
    prim r#type Code 1627 "DataRequirement.type 1..1"
    prims profile Canonical 1226 "DataRequirement.profile 0..*"
    choice subject DataRequirementSubject "subject" "DataRequirement.subject[x] 0..1"
    prims must_support String 925 "DataRequirement.mustSupport 0..*"
    views code_filter DataRequirementCodeFilter 216 "DataRequirement.codeFilter 0..*"
    views date_filter DataRequirementDateFilter 320 "DataRequirement.dateFilter 0..*"
    prim limit PositiveInt 804 "DataRequirement.limit 0..1"
    views sort DataRequirementSort 1455 "DataRequirement.sort 0..*"
}

choice! { DataRequirementSubject "DataRequirement.subject[x]"
    view CodeableConcept "CodeableConcept"
    view Reference "Reference"
}

element! { DataRequirementCodeFilter "DataRequirement.codeFilter"
    prim path String 1066 "DataRequirement.codeFilter.path 0..1"
    prim search_param String 1407 "DataRequirement.codeFilter.searchParam 0..1"
    prim value_set Canonical 1711 "DataRequirement.codeFilter.valueSet 0..1"
    views code Coding 214 "DataRequirement.codeFilter.code 0..*"
}

element! { DataRequirementDateFilter "DataRequirement.dateFilter"
    prim path String 1066 "DataRequirement.dateFilter.path 0..1"
    prim search_param String 1407 "DataRequirement.dateFilter.searchParam 0..1"
    choice value DataRequirementDateFilterValue "value" "DataRequirement.dateFilter.value[x] 0..1"
}

choice! { DataRequirementDateFilterValue "DataRequirement.dateFilter.value[x]"
    prim DateTime "DateTime"
    view Period "Period"
    view Duration "Duration"
}

element! { DataRequirementSort "DataRequirement.sort"
    prim path String 1066 "DataRequirement.sort.path 1..1"
    prim direction Code 440 "DataRequirement.sort.direction 1..1"
}

element! { Distance "Distance"
    prim value Decimal 1670 "Distance.value 0..1"
    prim comparator Code 232 "Distance.comparator 0..1"
    prim unit String 1638 "Distance.unit 0..1"
    prim system Uri 1562 "Distance.system 0..1"
    prim code Code 214 "Distance.code 0..1"
}

element! { Dosage "Dosage"
    prim sequence Integer 1419 "Dosage.sequence 0..1"
    prim text String 1588 "Dosage.text 0..1"
    views additional_instruction CodeableConcept 27 "Dosage.additionalInstruction 0..*"
    prim patient_instruction String 1069 "Dosage.patientInstruction 0..1"
    view timing Timing 1602 "Dosage.timing 0..1"
    choice as_needed DosageAsNeeded "asNeeded" "Dosage.asNeeded[x] 0..1"
    view site CodeableConcept 1445 "Dosage.site 0..1"
    view route CodeableConcept 1390 "Dosage.route 0..1"
    view method CodeableConcept 887 "Dosage.method 0..1"
    views dose_and_rate DosageDoseAndRate 464 "Dosage.doseAndRate 0..*"
    view max_dose_per_period Ratio 855 "Dosage.maxDosePerPeriod 0..1"
    view max_dose_per_administration Quantity 852 "Dosage.maxDosePerAdministration 0..1"
    view max_dose_per_lifetime Quantity 854 "Dosage.maxDosePerLifetime 0..1"
}

choice! { DosageAsNeeded "Dosage.asNeeded[x]"
    prim Boolean "Boolean"
    view CodeableConcept "CodeableConcept"
}

element! { DosageDoseAndRate "Dosage.doseAndRate"
    view r#type CodeableConcept 1627 "Dosage.doseAndRate.type 0..1"
    choice dose DosageDoseAndRateDose "dose" "Dosage.doseAndRate.dose[x] 0..1"
    choice rate DosageDoseAndRateRate "rate" "Dosage.doseAndRate.rate[x] 0..1"
}

choice! { DosageDoseAndRateDose "Dosage.doseAndRate.dose[x]"
    view Range "Range"
    view Quantity "Quantity"
}

choice! { DosageDoseAndRateRate "Dosage.doseAndRate.rate[x]"
    view Ratio "Ratio"
    view Range "Range"
    view Quantity "Quantity"
}

element! { Duration "Duration"
    prim value Decimal 1670 "Duration.value 0..1"
    prim comparator Code 232 "Duration.comparator 0..1"
    prim unit String 1638 "Duration.unit 0..1"
    prim system Uri 1562 "Duration.system 0..1"
    prim code Code 214 "Duration.code 0..1"
}

element! { ElementDefinition "ElementDefinition"
    prim path String 1066 "ElementDefinition.path 1..1"
    prims representation Code 1347 "ElementDefinition.representation 0..*"
    prim slice_name String 1449 "ElementDefinition.sliceName 0..1"
    prim slice_is_constraining Boolean 1448 "ElementDefinition.sliceIsConstraining 0..1"
    prim label String 780 "ElementDefinition.label 0..1"
    views code Coding 214 "ElementDefinition.code 0..*"
    view slicing ElementDefinitionSlicing 1450 "ElementDefinition.slicing 0..1"
    prim short String 1440 "ElementDefinition.short 0..1"
    prim definition Markdown 391 "ElementDefinition.definition 0..1"
    prim comment Markdown 227 "ElementDefinition.comment 0..1"
    prim requirements Markdown 1363 "ElementDefinition.requirements 0..1"
    prims alias String 53 "ElementDefinition.alias 0..*"
    prim min UnsignedInt 888 "ElementDefinition.min 0..1"
    prim max String 850 "ElementDefinition.max 0..1"
    view base ElementDefinitionBase 142 "ElementDefinition.base 0..1"
    prim content_reference Uri 268 "ElementDefinition.contentReference 0..1"
    views r#type ElementDefinitionType 1627 "ElementDefinition.type 0..*"
    choice default_value AnyValue "defaultValue" "ElementDefinition.defaultValue[x] 0..1"
    prim meaning_when_missing Markdown 872 "ElementDefinition.meaningWhenMissing 0..1"
    prim order_meaning String 996 "ElementDefinition.orderMeaning 0..1"
    choice fixed AnyValue "fixed" "ElementDefinition.fixed[x] 0..1"
    choice pattern AnyValue "pattern" "ElementDefinition.pattern[x] 0..1"
    views example ElementDefinitionExample 523 "ElementDefinition.example 0..*"
    choice min_value ElementDefinitionMinValue "minValue" "ElementDefinition.minValue[x] 0..1"
    choice max_value ElementDefinitionMaxValue "maxValue" "ElementDefinition.maxValue[x] 0..1"
    prim max_length Integer 858 "ElementDefinition.maxLength 0..1"
    prims condition Id 248 "ElementDefinition.condition 0..*"
    views constraint ElementDefinitionConstraint 258 "ElementDefinition.constraint 0..*"
    prim must_support Boolean 925 "ElementDefinition.mustSupport 0..1"
    prim is_modifier Boolean 761 "ElementDefinition.isModifier 0..1"
    prim is_modifier_reason String 762 "ElementDefinition.isModifierReason 0..1"
    prim is_summary Boolean 764 "ElementDefinition.isSummary 0..1"
    view binding ElementDefinitionBinding 155 "ElementDefinition.binding 0..1"
    views mapping ElementDefinitionMapping 840 "ElementDefinition.mapping 0..*"
}

choice! { AnyValue "A value of any datatype"
    prim Base64Binary "Base64Binary"
    prim Boolean "Boolean"
    prim Canonical "Canonical"
    prim Code "Code"
    prim Date "Date"
    prim DateTime "DateTime"
    prim Decimal "Decimal"
    prim Id "Id"
    prim Instant "Instant"
    prim Integer "Integer"
    prim Markdown "Markdown"
    prim Oid "Oid"
    prim PositiveInt "PositiveInt"
    prim String "String"
    prim Time "Time"
    prim UnsignedInt "UnsignedInt"
    prim Uri "Uri"
    prim Url "Url"
    prim Uuid "Uuid"
    view Address "Address"
    view Age "Age"
    view Annotation "Annotation"
    view Attachment "Attachment"
    view CodeableConcept "CodeableConcept"
    view Coding "Coding"
    view ContactPoint "ContactPoint"
    view Count "Count"
    view Distance "Distance"
    view Duration "Duration"
    view HumanName "HumanName"
    view Identifier "Identifier"
    view Money "Money"
    view Period "Period"
    view Quantity "Quantity"
    view Range "Range"
    view Ratio "Ratio"
    view Reference "Reference"
    view SampledData "SampledData"
    view Signature "Signature"
    view Timing "Timing"
    view ContactDetail "ContactDetail"
    view Contributor "Contributor"
    view DataRequirement "DataRequirement"
    view Expression "Expression"
    view ParameterDefinition "ParameterDefinition"
    view RelatedArtifact "RelatedArtifact"
    view TriggerDefinition "TriggerDefinition"
    view UsageContext "UsageContext"
    view Dosage "Dosage"
    view Meta "Meta"
}

choice! { ElementDefinitionMinValue "ElementDefinition.minValue[x]"
    prim Date "Date"
    prim DateTime "DateTime"
    prim Instant "Instant"
    prim Time "Time"
    prim Decimal "Decimal"
    prim Integer "Integer"
    prim PositiveInt "PositiveInt"
    prim UnsignedInt "UnsignedInt"
    view Quantity "Quantity"
}

choice! { ElementDefinitionMaxValue "ElementDefinition.maxValue[x]"
    prim Date "Date"
    prim DateTime "DateTime"
    prim Instant "Instant"
    prim Time "Time"
    prim Decimal "Decimal"
    prim Integer "Integer"
    prim PositiveInt "PositiveInt"
    prim UnsignedInt "UnsignedInt"
    view Quantity "Quantity"
}

element! { ElementDefinitionBase "ElementDefinition.base"
    prim path String 1066 "ElementDefinition.base.path 1..1"
    prim min UnsignedInt 888 "ElementDefinition.base.min 1..1"
    prim max String 850 "ElementDefinition.base.max 1..1"
}

element! { ElementDefinitionBinding "ElementDefinition.binding"
    prim strength Code 1505 "ElementDefinition.binding.strength 1..1"
    prim description String 412 "ElementDefinition.binding.description 0..1"
    prim value_set Canonical 1711 "ElementDefinition.binding.valueSet 0..1"
}

element! { ElementDefinitionConstraint "ElementDefinition.constraint"
    prim key Id 775 "ElementDefinition.constraint.key 1..1"
    prim requirements String 1363 "ElementDefinition.constraint.requirements 0..1"
    prim severity Code 1436 "ElementDefinition.constraint.severity 1..1"
    prim human String 690 "ElementDefinition.constraint.human 1..1"
    prim expression String 544 "ElementDefinition.constraint.expression 0..1"
    prim xpath String 1755 "ElementDefinition.constraint.xpath 0..1"
    prim source Canonical 1456 "ElementDefinition.constraint.source 0..1"
}

element! { ElementDefinitionExample "ElementDefinition.example"
    prim label String 780 "ElementDefinition.example.label 1..1"
    choice value AnyValue "value" "ElementDefinition.example.value[x] 1..1"
}

element! { ElementDefinitionMapping "ElementDefinition.mapping"
    prim identity Id 697 "ElementDefinition.mapping.identity 1..1"
    prim language Code 781 "ElementDefinition.mapping.language 0..1"
    prim map String 839 "ElementDefinition.mapping.map 1..1"
    prim comment String 227 "ElementDefinition.mapping.comment 0..1"
}

element! { ElementDefinitionSlicing "ElementDefinition.slicing"
    views discriminator ElementDefinitionSlicingDiscriminator 443 "ElementDefinition.slicing.discriminator 0..*"
    prim description String 412 "ElementDefinition.slicing.description 0..1"
    prim ordered Boolean 998 "ElementDefinition.slicing.ordered 0..1"
    prim rules Code 1394 "ElementDefinition.slicing.rules 1..1"
}

element! { ElementDefinitionSlicingDiscriminator "ElementDefinition.slicing.discriminator"
    prim r#type Code 1627 "ElementDefinition.slicing.discriminator.type 1..1"
    prim path String 1066 "ElementDefinition.slicing.discriminator.path 1..1"
}

element! { ElementDefinitionType "ElementDefinition.type"
    prim code Uri 214 "ElementDefinition.type.code 1..1"
    prims profile Canonical 1226 "ElementDefinition.type.profile 0..*"
    prims target_profile Canonical 1572 "ElementDefinition.type.targetProfile 0..*"
    prims aggregation Code 52 "ElementDefinition.type.aggregation 0..*"
    prim versioning Code 1738 "ElementDefinition.type.versioning 0..1"
}

element! { Expression "Expression"
    prim description String 412 "Expression.description 0..1"
    prim name Id 928 "Expression.name 0..1"
    prim language Code 781 "Expression.language 1..1"
    prim expression String 544 "Expression.expression 0..1"
    prim reference Uri 1298 "Expression.reference 0..1"
}

element! { Extension "Extension"
    prim url Uri 1646 "Extension.url 1..1"
    choice value AnyValue "value" "Extension.value[x] 0..1"
}

element! { HumanName "HumanName"
    prim r#use Code 1649 "HumanName.use 0..1"
    prim text String 1588 "HumanName.text 0..1"
    prim family String 557 "HumanName.family 0..1"
    prims given String 658 "HumanName.given 0..*"
    prims prefix String 1186 "HumanName.prefix 0..*"
    prims suffix String 1543 "HumanName.suffix 0..*"
    view period Period 1145 "HumanName.period 0..1"
}

element! { Identifier "Identifier"
    prim r#use Code 1649 "Identifier.use 0..1"
    view r#type CodeableConcept 1627 "Identifier.type 0..1"
    prim system Uri 1562 "Identifier.system 0..1"
    prim value String 1670 "Identifier.value 0..1"
    view period Period 1145 "Identifier.period 0..1"
    view assigner Reference 111 "Identifier.assigner 0..1"
}

element! { MarketingStatus "MarketingStatus"
    view country CodeableConcept 291 "MarketingStatus.country 1..1"
    view jurisdiction CodeableConcept 773 "MarketingStatus.jurisdiction 0..1"
    view status CodeableConcept 1493 "MarketingStatus.status 1..1"
    view date_range Period 323 "MarketingStatus.dateRange 1..1"
    prim restore_date DateTime 1376 "MarketingStatus.restoreDate 0..1"
}

element! { Meta "Meta"
    prim version_id Id 1736 "Meta.versionId 0..1"
    prim last_updated Instant 787 "Meta.lastUpdated 0..1"
    prim source Uri 1456 "Meta.source 0..1"
    prims profile Canonical 1226 "Meta.profile 0..*"
    views security Coding 1411 "Meta.security 0..*"
    views tag Coding 1564 "Meta.tag 0..*"
}

element! { Money "Money"
    prim value Decimal 1670 "Money.value 0..1"
    prim currency Code 305 "Money.currency 0..1"
}

element! { Narrative "Narrative"
    prim status Code 1493 "Narrative.status 1..1"
    prim div Xhtml 454 "Narrative.div 1..1"
}

element! { ParameterDefinition "ParameterDefinition"
    prim name Code 928 "ParameterDefinition.name 0..1"
    prim r#use Code 1649 "ParameterDefinition.use 1..1"
    prim min Integer 888 "ParameterDefinition.min 0..1"
    prim max String 850 "ParameterDefinition.max 0..1"
    prim documentation String 459 "ParameterDefinition.documentation 0..1"
    prim r#type Code 1627 "ParameterDefinition.type 1..1"
    prim profile Canonical 1226 "ParameterDefinition.profile 0..1"
}

element! { Period "Period"
    prim start DateTime 1487 "Period.start 0..1"
    prim end DateTime 498 "Period.end 0..1"
}

element! { Population "Population"
    choice age PopulationAge "age" "Population.age[x] 0..1"
    view gender CodeableConcept 646 "Population.gender 0..1"
    view race CodeableConcept 1265 "Population.race 0..1"
    view physiological_condition CodeableConcept 1156 "Population.physiologicalCondition 0..1"
}

choice! { PopulationAge "Population.age[x]"
    view Range "Range"
    view CodeableConcept "CodeableConcept"
}

element! { ProdCharacteristic "ProdCharacteristic"
    view height Quantity 681 "ProdCharacteristic.height 0..1"
    view width Quantity 1750 "ProdCharacteristic.width 0..1"
    view depth Quantity 408 "ProdCharacteristic.depth 0..1"
    view weight Quantity 1742 "ProdCharacteristic.weight 0..1"
    view nominal_volume Quantity 938 "ProdCharacteristic.nominalVolume 0..1"
    view external_diameter Quantity 547 "ProdCharacteristic.externalDiameter 0..1"
    prim shape String 1438 "ProdCharacteristic.shape 0..1"
    prims color String 225 "ProdCharacteristic.color 0..*"
    prims imprint String 714 "ProdCharacteristic.imprint 0..*"
    views image Attachment 703 "ProdCharacteristic.image 0..*"
    view scoring CodeableConcept 1404 "ProdCharacteristic.scoring 0..1"
}

element! { ProductShelfLife "ProductShelfLife"
    view identifier Identifier 696 "ProductShelfLife.identifier 0..1"
    view r#type CodeableConcept 1627 "ProductShelfLife.type 1..1"
    view period Quantity 1145 "ProductShelfLife.period 1..1"
    views special_precautions_for_storage CodeableConcept 1474 "ProductShelfLife.specialPrecautionsForStorage 0..*"
}

element! { Quantity "Quantity"
    prim value Decimal 1670 "Quantity.value 0..1"
    prim comparator Code 232 "Quantity.comparator 0..1"
    prim unit String 1638 "Quantity.unit 0..1"
    prim system Uri 1562 "Quantity.system 0..1"
    prim code Code 214 "Quantity.code 0..1"
}

element! { Range "Range"
    view low Quantity 822 "Range.low 0..1"
    view high Quantity 684 "Range.high 0..1"
}

element! { Ratio "Ratio"
    view numerator Quantity 955 "Ratio.numerator 0..1"
    view denominator Quantity 404 "Ratio.denominator 0..1"
}

element! { Reference "Reference"
    prim reference String 1298 "Reference.reference 0..1"
    prim r#type Uri 1627 "Reference.type 0..1"
    view identifier Identifier 696 "Reference.identifier 0..1"
    prim display String 449 "Reference.display 0..1"
}

element! { RelatedArtifact "RelatedArtifact"
    prim r#type Code 1627 "RelatedArtifact.type 1..1"
    prim label String 780 "RelatedArtifact.label 0..1"
    prim display String 449 "RelatedArtifact.display 0..1"
    prim citation Markdown 202 "RelatedArtifact.citation 0..1"
    prim url Url 1646 "RelatedArtifact.url 0..1"
    view document Attachment 457 "RelatedArtifact.document 0..1"
    prim resource Canonical 1366 "RelatedArtifact.resource 0..1"
}

element! { SampledData "SampledData"
    view origin Quantity 1009 "SampledData.origin 1..1"
    prim period Decimal 1145 "SampledData.period 1..1"
    prim factor Decimal 554 "SampledData.factor 0..1"
    prim lower_limit Decimal 824 "SampledData.lowerLimit 0..1"
    prim upper_limit Decimal 1644 "SampledData.upperLimit 0..1"
    prim dimensions PositiveInt 439 "SampledData.dimensions 1..1"
    prim data String 310 "SampledData.data 0..1"
}

element! { Signature "Signature"
    views r#type Coding 1627 "Signature.type 1..*"
    prim when Instant 1744 "Signature.when 1..1"
    view who Reference 1749 "Signature.who 1..1"
    view on_behalf_of Reference 977 "Signature.onBehalfOf 0..1"
    prim target_format Code 1568 "Signature.targetFormat 0..1"
    prim sig_format Code 1442 "Signature.sigFormat 0..1"
    prim data Base64Binary 310 "Signature.data 0..1"
}

element! { SubstanceAmount "SubstanceAmount"
    choice amount SubstanceAmountAmount "amount" "SubstanceAmount.amount[x] 0..1"
    view amount_type CodeableConcept 76 "SubstanceAmount.amountType 0..1"
    prim amount_text String 75 "SubstanceAmount.amountText 0..1"
    view reference_range SubstanceAmountReferenceRange 1303 "SubstanceAmount.referenceRange 0..1"
}

choice! { SubstanceAmountAmount "SubstanceAmount.amount[x]"
    view Quantity "Quantity"
    view Range "Range"
    prim String "String"
}

element! { SubstanceAmountReferenceRange "SubstanceAmount.referenceRange"
    view low_limit Quantity 823 "SubstanceAmount.referenceRange.lowLimit 0..1"
    view high_limit Quantity 685 "SubstanceAmount.referenceRange.highLimit 0..1"
}

element! { Timing "Timing"
    prims event DateTime 517 "Timing.event 0..*"
    view repeat TimingRepeat 1334 "Timing.repeat 0..1"
    view code CodeableConcept 214 "Timing.code 0..1"
}

element! { TimingRepeat "Timing.repeat"
    choice bounds TimingRepeatBounds "bounds" "Timing.repeat.bounds[x] 0..1"
    prim count PositiveInt 289 "Timing.repeat.count 0..1"
    prim count_max PositiveInt 290 "Timing.repeat.countMax 0..1"
    prim duration Decimal 476 "Timing.repeat.duration 0..1"
    prim duration_max Decimal 477 "Timing.repeat.durationMax 0..1"
    prim duration_unit Code 478 "Timing.repeat.durationUnit 0..1"
    prim frequency PositiveInt 636 "Timing.repeat.frequency 0..1"
    prim frequency_max PositiveInt 637 "Timing.repeat.frequencyMax 0..1"
    prim period Decimal 1145 "Timing.repeat.period 0..1"
    prim period_max Decimal 1146 "Timing.repeat.periodMax 0..1"
    prim period_unit Code 1148 "Timing.repeat.periodUnit 0..1"
    prims day_of_week Code 326 "Timing.repeat.dayOfWeek 0..*"
    prims time_of_day Time 1599 "Timing.repeat.timeOfDay 0..*"
    prims when Code 1744 "Timing.repeat.when 0..*"
    prim offset UnsignedInt 972 "Timing.repeat.offset 0..1"
}

choice! { TimingRepeatBounds "Timing.repeat.bounds[x]"
    view Duration "Duration"
    view Range "Range"
    view Period "Period"
}

element! { TriggerDefinition "TriggerDefinition"
    prim r#type Code 1627 "TriggerDefinition.type 1..1"
    prim name String 928 "TriggerDefinition.name 0..1"
    choice timing TriggerDefinitionTiming "timing" "TriggerDefinition.timing[x] 0..1"
    views data DataRequirement 310 "TriggerDefinition.data 0..*"
    view condition Expression 248 "TriggerDefinition.condition 0..1"
}

choice! { TriggerDefinitionTiming "TriggerDefinition.timing[x]"
    view Timing "Timing"
    view Reference "Reference"
    prim Date "Date"
    prim DateTime "DateTime"
}

element! { UsageContext "UsageContext"
    view code Coding 214 "UsageContext.code 1..1"
    choice value UsageContextValue "value" "UsageContext.value[x] 1..1"
}

choice! { UsageContextValue "UsageContext.value[x]"
    view CodeableConcept "CodeableConcept"
    view Quantity "Quantity"
    view Range "Range"
    view Reference "Reference"
}
