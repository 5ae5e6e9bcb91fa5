//! Builders of the resources of US Core, and of all datatypes.
//!
//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.

use super::super::builder::*;
use super::{types::*, us_core::*};

element_builder! { Address "Address"
    prim id 693
    views extension Extension 546
    prim r#use 1649
    prim r#type 1627
    prim text 1588
    prims line 805
    prim city 203
    prim district 452
    prim state 1492
    prim postal_code 1168
    prim country 291
    view period Period 1145
}

element_builder! { Age "Age"
    prim id 693
    views extension Extension 546
    prim value 1670
    prim comparator 232
    prim unit 1638
    prim system 1562
    prim code 214
}

element_builder! { Annotation "Annotation"
    prim id 693
    views extension Extension 546
    view author_reference Reference 122
    prim author_string 123
    prim time 1595
    prim text 1588
}

element_builder! { Attachment "Attachment"
    prim id 693
    views extension Extension 546
    prim content_type 270
    prim language 781
    prim data 310
    prim url 1646
    prim size 1447
    prim hash 677
    prim title 1612
    prim creation 300
}

element_builder! { CodeableConcept "CodeableConcept"
    prim id 693
    views extension Extension 546
    views coding Coding 220
    prim text 1588
}

element_builder! { Coding "Coding"
    prim id 693
    views extension Extension 546
    prim system 1562
    prim version 1735
    prim code 214
    prim display 449
    prim user_selected 1657
}

element_builder! { ContactDetail "ContactDetail"
    prim id 693
    views extension Extension 546
    prim name 928
    views telecom ContactPoint 1579
}

element_builder! { ContactPoint "ContactPoint"
    prim id 693
    views extension Extension 546
    prim system 1562
    prim value 1670
    prim r#use 1649
    prim rank 1267
    view period Period 1145
}

element_builder! { Contributor "Contributor"
    prim id 693
    views extension Extension 546
    prim r#type 1627
    prim name 928
    views contact ContactDetail 259
}

element_builder! { Count "Count"
    prim id 693
    views extension Extension 546
    prim value 1670
    prim comparator 232
    prim unit 1638
    prim system 1562
    prim code 214
}

element_builder! { DataRequirement "DataRequirement"
    prim id 693
    views extension Extension 546
    prim r#type 1627
    prims profile 1226
    view subject_codeable_concept CodeableConcept 1525
    view subject_reference Reference 1527
    prims must_support 925
    views code_filter DataRequirementCodeFilter 216
    views date_filter DataRequirementDateFilter 320
    prim limit 804
    views sort DataRequirementSort 1455
}

element_builder! { DataRequirementCodeFilter "DataRequirement.codeFilter"
    prim id 693
    views extension Extension 546
    prim path 1066
    prim search_param 1407
    prim value_set 1711
    views code Coding 214
}

element_builder! { DataRequirementDateFilter "DataRequirement.dateFilter"
    prim id 693
    views extension Extension 546
    prim path 1066
    prim search_param 1407
    prim value_date_time 1687
    view value_period Period 1703
    view value_duration Duration 1691
}

element_builder! { DataRequirementSort "DataRequirement.sort"
    prim id 693
    views extension Extension 546
    prim path 1066
    prim direction 440
}

element_builder! { Distance "Distance"
    prim id 693
    views extension Extension 546
    prim value 1670
    prim comparator 232
    prim unit 1638
    prim system 1562
    prim code 214
}

element_builder! { Dosage "Dosage"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    prim text 1588
    views additional_instruction CodeableConcept 27
    prim patient_instruction 1069
    view timing Timing 1602
    prim as_needed_boolean 103
    view as_needed_codeable_concept CodeableConcept 104
    view site CodeableConcept 1445
    view route CodeableConcept 1390
    view method CodeableConcept 887
    views dose_and_rate DosageDoseAndRate 464
    view max_dose_per_period Ratio 855
    view max_dose_per_administration Quantity 852
    view max_dose_per_lifetime Quantity 854
}

element_builder! { DosageDoseAndRate "Dosage.doseAndRate"
    prim id 693
    views extension Extension 546
    view r#type CodeableConcept 1627
    view dose_range Range 469
    view dose_quantity Quantity 468
    view rate_ratio Ratio 1271
    view rate_range Range 1270
    view rate_quantity Quantity 1269
}

element_builder! { Duration "Duration"
    prim id 693
    views extension Extension 546
    prim value 1670
    prim comparator 232
    prim unit 1638
    prim system 1562
    prim code 214
}

element_builder! { ElementDefinition "ElementDefinition"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim path 1066
    prims representation 1347
    prim slice_name 1449
    prim slice_is_constraining 1448
    prim label 780
    views code Coding 214
    view slicing ElementDefinitionSlicing 1450
    prim short 1440
    prim definition 391
    prim comment 227
    prim requirements 1363
    prims alias 53
    prim min 888
    prim max 850
    view base ElementDefinitionBase 142
    prim content_reference 268
    views r#type ElementDefinitionType 1627
    prim default_value_base64_binary 343
    prim default_value_boolean 344
    prim default_value_canonical 345
    prim default_value_code 346
    prim default_value_date 354
    prim default_value_date_time 355
    prim default_value_decimal 356
    prim default_value_id 362
    prim default_value_instant 364
    prim default_value_integer 365
    prim default_value_markdown 366
    prim default_value_oid 369
    prim default_value_positive_int 372
    prim default_value_string 380
    prim default_value_time 381
    prim default_value_unsigned_int 384
    prim default_value_uri 385
    prim default_value_url 386
    prim default_value_uuid 388
    view default_value_address Address 339
    view default_value_age Age 340
    view default_value_annotation Annotation 341
    view default_value_attachment Attachment 342
    view default_value_codeable_concept CodeableConcept 347
    view default_value_coding Coding 348
    view default_value_contact_point ContactPoint 350
    view default_value_count Count 352
    view default_value_distance Distance 357
    view default_value_duration Duration 359
    view default_value_human_name HumanName 361
    view default_value_identifier Identifier 363
    view default_value_money Money 368
    view default_value_period Period 371
    view default_value_quantity Quantity 373
    view default_value_range Range 374
    view default_value_ratio Ratio 375
    view default_value_reference Reference 376
    view default_value_sampled_data SampledData 378
    view default_value_signature Signature 379
    view default_value_timing Timing 382
    view default_value_contact_detail ContactDetail 349
    view default_value_contributor Contributor 351
    view default_value_data_requirement DataRequirement 353
    view default_value_expression Expression 360
    view default_value_parameter_definition ParameterDefinition 370
    view default_value_related_artifact RelatedArtifact 377
    view default_value_trigger_definition TriggerDefinition 383
    view default_value_usage_context UsageContext 387
    view default_value_dosage Dosage 358
    view default_value_meta Meta 367
    prim meaning_when_missing 872
    prim order_meaning 996
    prim fixed_base64_binary 572
    prim fixed_boolean 573
    prim fixed_canonical 574
    prim fixed_code 575
    prim fixed_date 583
    prim fixed_date_time 584
    prim fixed_decimal 585
    prim fixed_id 591
    prim fixed_instant 593
    prim fixed_integer 594
    prim fixed_markdown 595
    prim fixed_oid 598
    prim fixed_positive_int 601
    prim fixed_string 609
    prim fixed_time 610
    prim fixed_unsigned_int 613
    prim fixed_uri 614
    prim fixed_url 615
    prim fixed_uuid 617
    view fixed_address Address 568
    view fixed_age Age 569
    view fixed_annotation Annotation 570
    view fixed_attachment Attachment 571
    view fixed_codeable_concept CodeableConcept 576
    view fixed_coding Coding 577
    view fixed_contact_point ContactPoint 579
    view fixed_count Count 581
    view fixed_distance Distance 586
    view fixed_duration Duration 588
    view fixed_human_name HumanName 590
    view fixed_identifier Identifier 592
    view fixed_money Money 597
    view fixed_period Period 600
    view fixed_quantity Quantity 602
    view fixed_range Range 603
    view fixed_ratio Ratio 604
    view fixed_reference Reference 605
    view fixed_sampled_data SampledData 607
    view fixed_signature Signature 608
    view fixed_timing Timing 611
    view fixed_contact_detail ContactDetail 578
    view fixed_contributor Contributor 580
    view fixed_data_requirement DataRequirement 582
    view fixed_expression Expression 589
    view fixed_parameter_definition ParameterDefinition 599
    view fixed_related_artifact RelatedArtifact 606
    view fixed_trigger_definition TriggerDefinition 612
    view fixed_usage_context UsageContext 616
    view fixed_dosage Dosage 587
    view fixed_meta Meta 596
    prim pattern_base64_binary 1075
    prim pattern_boolean 1076
    prim pattern_canonical 1077
    prim pattern_code 1078
    prim pattern_date 1086
    prim pattern_date_time 1087
    prim pattern_decimal 1088
    prim pattern_id 1094
    prim pattern_instant 1096
    prim pattern_integer 1097
    prim pattern_markdown 1098
    prim pattern_oid 1101
    prim pattern_positive_int 1104
    prim pattern_string 1112
    prim pattern_time 1113
    prim pattern_unsigned_int 1116
    prim pattern_uri 1117
    prim pattern_url 1118
    prim pattern_uuid 1120
    view pattern_address Address 1071
    view pattern_age Age 1072
    view pattern_annotation Annotation 1073
    view pattern_attachment Attachment 1074
    view pattern_codeable_concept CodeableConcept 1079
    view pattern_coding Coding 1080
    view pattern_contact_point ContactPoint 1082
    view pattern_count Count 1084
    view pattern_distance Distance 1089
    view pattern_duration Duration 1091
    view pattern_human_name HumanName 1093
    view pattern_identifier Identifier 1095
    view pattern_money Money 1100
    view pattern_period Period 1103
    view pattern_quantity Quantity 1105
    view pattern_range Range 1106
    view pattern_ratio Ratio 1107
    view pattern_reference Reference 1108
    view pattern_sampled_data SampledData 1110
    view pattern_signature Signature 1111
    view pattern_timing Timing 1114
    view pattern_contact_detail ContactDetail 1081
    view pattern_contributor Contributor 1083
    view pattern_data_requirement DataRequirement 1085
    view pattern_expression Expression 1092
    view pattern_parameter_definition ParameterDefinition 1102
    view pattern_related_artifact RelatedArtifact 1109
    view pattern_trigger_definition TriggerDefinition 1115
    view pattern_usage_context UsageContext 1119
    view pattern_dosage Dosage 1090
    view pattern_meta Meta 1099
    views example ElementDefinitionExample 523
    prim min_value_date 889
    prim min_value_date_time 890
    prim min_value_instant 892
    prim min_value_time 896
    prim min_value_decimal 891
    prim min_value_integer 893
    prim min_value_positive_int 894
    prim min_value_unsigned_int 897
    view min_value_quantity Quantity 895
    prim max_value_date 861
    prim max_value_date_time 862
    prim max_value_instant 864
    prim max_value_time 868
    prim max_value_decimal 863
    prim max_value_integer 865
    prim max_value_positive_int 866
    prim max_value_unsigned_int 869
    view max_value_quantity Quantity 867
    prim max_length 858
    prims condition 248
    views constraint ElementDefinitionConstraint 258
    prim must_support 925
    prim is_modifier 761
    prim is_modifier_reason 762
    prim is_summary 764
    view binding ElementDefinitionBinding 155
    views mapping ElementDefinitionMapping 840
}

element_builder! { ElementDefinitionBase "ElementDefinition.base"
    prim id 693
    views extension Extension 546
    prim path 1066
    prim min 888
    prim max 850
}

element_builder! { ElementDefinitionBinding "ElementDefinition.binding"
    prim id 693
    views extension Extension 546
    prim strength 1505
    prim description 412
    prim value_set 1711
}

element_builder! { ElementDefinitionConstraint "ElementDefinition.constraint"
    prim id 693
    views extension Extension 546
    prim key 775
    prim requirements 1363
    prim severity 1436
    prim human 690
    prim expression 544
    prim xpath 1755
    prim source 1456
}

element_builder! { ElementDefinitionExample "ElementDefinition.example"
    prim id 693
    views extension Extension 546
    prim label 780
    prim value_base64_binary 1675
    prim value_boolean 1676
    prim value_canonical 1677
    prim value_code 1678
    prim value_date 1686
    prim value_date_time 1687
    prim value_decimal 1688
    prim value_id 1694
    prim value_instant 1696
    prim value_integer 1697
    prim value_markdown 1698
    prim value_oid 1701
    prim value_positive_int 1704
    prim value_string 1713
    prim value_time 1714
    prim value_unsigned_int 1717
    prim value_uri 1718
    prim value_url 1719
    prim value_uuid 1721
    view value_address Address 1671
    view value_age Age 1672
    view value_annotation Annotation 1673
    view value_attachment Attachment 1674
    view value_codeable_concept CodeableConcept 1679
    view value_coding Coding 1680
    view value_contact_point ContactPoint 1682
    view value_count Count 1684
    view value_distance Distance 1689
    view value_duration Duration 1691
    view value_human_name HumanName 1693
    view value_identifier Identifier 1695
    view value_money Money 1700
    view value_period Period 1703
    view value_quantity Quantity 1705
    view value_range Range 1706
    view value_ratio Ratio 1707
    view value_reference Reference 1708
    view value_sampled_data SampledData 1710
    view value_signature Signature 1712
    view value_timing Timing 1715
    view value_contact_detail ContactDetail 1681
    view value_contributor Contributor 1683
    view value_data_requirement DataRequirement 1685
    view value_expression Expression 1692
    view value_parameter_definition ParameterDefinition 1702
    view value_related_artifact RelatedArtifact 1709
    view value_trigger_definition TriggerDefinition 1716
    view value_usage_context UsageContext 1720
    view value_dosage Dosage 1690
    view value_meta Meta 1699
}

element_builder! { ElementDefinitionMapping "ElementDefinition.mapping"
    prim id 693
    views extension Extension 546
    prim identity 697
    prim language 781
    prim map 839
    prim comment 227
}

element_builder! { ElementDefinitionSlicing "ElementDefinition.slicing"
    prim id 693
    views extension Extension 546
    views discriminator ElementDefinitionSlicingDiscriminator 443
    prim description 412
    prim ordered 998
    prim rules 1394
}

element_builder! { ElementDefinitionSlicingDiscriminator "ElementDefinition.slicing.discriminator"
    prim id 693
    views extension Extension 546
    prim r#type 1627
    prim path 1066
}

element_builder! { ElementDefinitionType "ElementDefinition.type"
    prim id 693
    views extension Extension 546
    prim code 214
    prims profile 1226
    prims target_profile 1572
    prims aggregation 52
    prim versioning 1738
}

element_builder! { Expression "Expression"
    prim id 693
    views extension Extension 546
    prim description 412
    prim name 928
    prim language 781
    prim expression 544
    prim reference 1298
}

element_builder! { Extension "Extension"
    prim id 693
    views extension Extension 546
    prim url 1646
    prim value_base64_binary 1675
    prim value_boolean 1676
    prim value_canonical 1677
    prim value_code 1678
    prim value_date 1686
    prim value_date_time 1687
    prim value_decimal 1688
    prim value_id 1694
    prim value_instant 1696
    prim value_integer 1697
    prim value_markdown 1698
    prim value_oid 1701
    prim value_positive_int 1704
    prim value_string 1713
    prim value_time 1714
    prim value_unsigned_int 1717
    prim value_uri 1718
    prim value_url 1719
    prim value_uuid 1721
    view value_address Address 1671
    view value_age Age 1672
    view value_annotation Annotation 1673
    view value_attachment Attachment 1674
    view value_codeable_concept CodeableConcept 1679
    view value_coding Coding 1680
    view value_contact_point ContactPoint 1682
    view value_count Count 1684
    view value_distance Distance 1689
    view value_duration Duration 1691
    view value_human_name HumanName 1693
    view value_identifier Identifier 1695
    view value_money Money 1700
    view value_period Period 1703
    view value_quantity Quantity 1705
    view value_range Range 1706
    view value_ratio Ratio 1707
    view value_reference Reference 1708
    view value_sampled_data SampledData 1710
    view value_signature Signature 1712
    view value_timing Timing 1715
    view value_contact_detail ContactDetail 1681
    view value_contributor Contributor 1683
    view value_data_requirement DataRequirement 1685
    view value_expression Expression 1692
    view value_parameter_definition ParameterDefinition 1702
    view value_related_artifact RelatedArtifact 1709
    view value_trigger_definition TriggerDefinition 1716
    view value_usage_context UsageContext 1720
    view value_dosage Dosage 1690
    view value_meta Meta 1699
}

element_builder! { HumanName "HumanName"
    prim id 693
    views extension Extension 546
    prim r#use 1649
    prim text 1588
    prim family 557
    prims given 658
    prims prefix 1186
    prims suffix 1543
    view period Period 1145
}

element_builder! { Identifier "Identifier"
    prim id 693
    views extension Extension 546
    prim r#use 1649
    view r#type CodeableConcept 1627
    prim system 1562
    prim value 1670
    view period Period 1145
    view assigner Reference 111
}

element_builder! { MarketingStatus "MarketingStatus"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view country CodeableConcept 291
    view jurisdiction CodeableConcept 773
    view status CodeableConcept 1493
    view date_range Period 323
    prim restore_date 1376
}

element_builder! { Meta "Meta"
    prim id 693
    views extension Extension 546
    prim version_id 1736
    prim last_updated 787
    prim source 1456
    prims profile 1226
    views security Coding 1411
    views tag Coding 1564
}

element_builder! { Money "Money"
    prim id 693
    views extension Extension 546
    prim value 1670
    prim currency 305
}

element_builder! { Narrative "Narrative"
    prim id 693
    views extension Extension 546
    prim status 1493
    prim div 454
}

element_builder! { ParameterDefinition "ParameterDefinition"
    prim id 693
    views extension Extension 546
    prim name 928
    prim r#use 1649
    prim min 888
    prim max 850
    prim documentation 459
    prim r#type 1627
    prim profile 1226
}

element_builder! { Period "Period"
    prim id 693
    views extension Extension 546
    prim start 1487
    prim end 498
}

element_builder! { Population "Population"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view age_range Range 49
    view age_codeable_concept CodeableConcept 48
    view gender CodeableConcept 646
    view race CodeableConcept 1265
    view physiological_condition CodeableConcept 1156
}

element_builder! { ProdCharacteristic "ProdCharacteristic"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view height Quantity 681
    view width Quantity 1750
    view depth Quantity 408
    view weight Quantity 1742
    view nominal_volume Quantity 938
    view external_diameter Quantity 547
    prim shape 1438
    prims color 225
    prims imprint 714
    views image Attachment 703
    view scoring CodeableConcept 1404
}

element_builder! { ProductShelfLife "ProductShelfLife"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view identifier Identifier 696
    view r#type CodeableConcept 1627
    view period Quantity 1145
    views special_precautions_for_storage CodeableConcept 1474
}

element_builder! { Quantity "Quantity"
    prim id 693
    views extension Extension 546
    prim value 1670
    prim comparator 232
    prim unit 1638
    prim system 1562
    prim code 214
}

element_builder! { Range "Range"
    prim id 693
    views extension Extension 546
    view low Quantity 822
    view high Quantity 684
}

element_builder! { Ratio "Ratio"
    prim id 693
    views extension Extension 546
    view numerator Quantity 955
    view denominator Quantity 404
}

element_builder! { Reference "Reference"
    prim id 693
    views extension Extension 546
    prim reference 1298
    prim r#type 1627
    view identifier Identifier 696
    prim display 449
}

element_builder! { RelatedArtifact "RelatedArtifact"
    prim id 693
    views extension Extension 546
    prim r#type 1627
    prim label 780
    prim display 449
    prim citation 202
    prim url 1646
    view document Attachment 457
    prim resource 1366
}

element_builder! { SampledData "SampledData"
    prim id 693
    views extension Extension 546
    view origin Quantity 1009
    prim period 1145
    prim factor 554
    prim lower_limit 824
    prim upper_limit 1644
    prim dimensions 439
    prim data 310
}

element_builder! { Signature "Signature"
    prim id 693
    views extension Extension 546
    views r#type Coding 1627
    prim when 1744
    view who Reference 1749
    view on_behalf_of Reference 977
    prim target_format 1568
    prim sig_format 1442
    prim data 310
}

element_builder! { SubstanceAmount "SubstanceAmount"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view amount_quantity Quantity 70
    view amount_range Range 71
    prim amount_string 74
    view amount_type CodeableConcept 76
    prim amount_text 75
    view reference_range SubstanceAmountReferenceRange 1303
}

element_builder! { SubstanceAmountReferenceRange "SubstanceAmount.referenceRange"
    prim id 693
    views extension Extension 546
    view low_limit Quantity 823
    view high_limit Quantity 685
}

element_builder! { Timing "Timing"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prims event 517
    view repeat TimingRepeat 1334
    view code CodeableConcept 214
}

element_builder! { TimingRepeat "Timing.repeat"
    prim id 693
    views extension Extension 546
    view bounds_duration Duration 162
    view bounds_range Range 164
    view bounds_period Period 163
    prim count 289
    prim count_max 290
    prim duration 476
    prim duration_max 477
    prim duration_unit 478
    prim frequency 636
    prim frequency_max 637
    prim period 1145
    prim period_max 1146
    prim period_unit 1148
    prims day_of_week 326
    prims time_of_day 1599
    prims when 1744
    prim offset 972
}

element_builder! { TriggerDefinition "TriggerDefinition"
    prim id 693
    views extension Extension 546
    prim r#type 1627
    prim name 928
    view timing_timing Timing 1610
    view timing_reference Reference 1609
    prim timing_date 1604
    prim timing_date_time 1605
    views data DataRequirement 310
    view condition Expression 248
}

element_builder! { UsageContext "UsageContext"
    prim id 693
    views extension Extension 546
    view code Coding 214
    view value_codeable_concept CodeableConcept 1679
    view value_quantity Quantity 1705
    view value_range Range 1706
    view value_reference Reference 1708
}

resource_builder! { AllergyIntolerance "AllergyIntolerance"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    view clinical_status CodeableConcept 210
    view verification_status CodeableConcept 1732
    prim r#type 1627
    prims category 187
    prim criticality 303
    view code CodeableConcept 214
    view patient Reference 1067
    view encounter Reference 497
    prim onset_date_time 982
    view onset_age Age 981
    view onset_period Period 983
    view onset_range Range 984
    prim onset_string 985
    prim recorded_date 1294
    view recorder Reference 1296
    view asserter Reference 106
    prim last_occurrence 784
    views note Annotation 941
    views reaction AllergyIntoleranceReaction 1276
}

element_builder! { AllergyIntoleranceReaction "AllergyIntolerance.reaction"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view substance CodeableConcept 1535
    views manifestation CodeableConcept 829
    prim description 412
    prim onset 980
    prim severity 1436
    view exposure_route CodeableConcept 540
    views note Annotation 941
}

resource_builder! { Bundle "Bundle"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view identifier Identifier 696
    prim r#type 1627
    prim timestamp 1601
    prim total 1617
    views link BundleLink 807
    views entry BundleEntry 508
    view signature Signature 1443
}

element_builder! { BundleEntry "Bundle.entry"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    views link BundleLink 807
    prim full_url 641
    node resource 1366
    view search BundleEntrySearch 1405
    view request BundleEntryRequest 1348
    view response BundleEntryResponse 1369
}

element_builder! { BundleEntryRequest "Bundle.entry.request"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim method 887
    prim url 1646
    prim if_none_match 702
    prim if_modified_since 700
    prim if_match 699
    prim if_none_exist 701
}

element_builder! { BundleEntryResponse "Bundle.entry.response"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim status 1493
    prim location 812
    prim etag 514
    prim last_modified 783
    node outcome 1014
}

element_builder! { BundleEntrySearch "Bundle.entry.search"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim mode 904
    prim score 1403
}

element_builder! { BundleLink "Bundle.link"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim relation 1325
    prim url 1646
}

resource_builder! { CarePlan "CarePlan"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prims instantiates_canonical 740
    prims instantiates_uri 741
    views based_on Reference 146
    views replaces Reference 1339
    views part_of Reference 1050
    prim status 1493
    prim intent 748
    views category CodeableConcept 187
    prim title 1612
    prim description 412
    view subject Reference 1524
    view encounter Reference 497
    view period Period 1145
    prim created 297
    view author Reference 120
    views contributor Reference 279
    views care_team Reference 182
    views addresses Reference 35
    views supporting_info Reference 1554
    views goal Reference 660
    views activity CarePlanActivity 16
    views note Annotation 941
}

element_builder! { CarePlanActivity "CarePlan.activity"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    views outcome_codeable_concept CodeableConcept 1016
    views outcome_reference Reference 1018
    views progress Annotation 1232
    view reference Reference 1298
    view detail CarePlanActivityDetail 415
}

element_builder! { CarePlanActivityDetail "CarePlan.activity.detail"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim kind 777
    prims instantiates_canonical 740
    prims instantiates_uri 741
    view code CodeableConcept 214
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    views goal Reference 660
    prim status 1493
    view status_reason CodeableConcept 1496
    prim do_not_perform 455
    view scheduled_timing Timing 1401
    view scheduled_period Period 1399
    prim scheduled_string 1400
    view location Reference 812
    views performer Reference 1140
    view product_codeable_concept CodeableConcept 1220
    view product_reference Reference 1223
    view daily_amount Quantity 309
    view quantity Quantity 1256
    prim description 412
}

resource_builder! { CareTeam "CareTeam"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim status 1493
    views category CodeableConcept 187
    prim name 928
    view subject Reference 1524
    view encounter Reference 497
    view period Period 1145
    views participant CareTeamParticipant 1051
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    views managing_organization Reference 827
    views telecom ContactPoint 1579
    views note Annotation 941
}

element_builder! { CareTeamParticipant "CareTeam.participant"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    views role CodeableConcept 1389
    view member Reference 882
    view on_behalf_of Reference 977
    view period Period 1145
}

resource_builder! { Claim "Claim"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim status 1493
    view r#type CodeableConcept 1627
    view sub_type CodeableConcept 1522
    prim r#use 1649
    view patient Reference 1067
    view billable_period Period 154
    prim created 297
    view enterer Reference 504
    view insurer Reference 744
    view provider Reference 1239
    view priority CodeableConcept 1203
    view funds_reserve CodeableConcept 644
    views related ClaimRelated 1319
    view prescription Reference 1190
    view original_prescription Reference 1010
    view payee ClaimPayee 1122
    view referral Reference 1311
    view facility Reference 552
    views care_team ClaimCareTeam 182
    views supporting_info ClaimSupportingInfo 1554
    views diagnosis ClaimDiagnosis 431
    views procedure ClaimProcedure 1208
    views insurance ClaimInsurance 743
    view accident ClaimAccident 10
    views item ClaimItem 769
    view total Money 1617
}

element_builder! { ClaimAccident "Claim.accident"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim date 316
    view r#type CodeableConcept 1627
    view location_address Address 813
    view location_reference Reference 817
}

element_builder! { ClaimCareTeam "Claim.careTeam"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view provider Reference 1239
    prim responsible 1373
    view role CodeableConcept 1389
    view qualification CodeableConcept 1250
}

element_builder! { ClaimDiagnosis "Claim.diagnosis"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view diagnosis_codeable_concept CodeableConcept 432
    view diagnosis_reference Reference 433
    views r#type CodeableConcept 1627
    view on_admission CodeableConcept 976
    view package_code CodeableConcept 1029
}

element_builder! { ClaimInsurance "Claim.insurance"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    prim focal 621
    view identifier Identifier 696
    view coverage Reference 295
    prim business_arrangement 166
    prims pre_auth_ref 1174
    view claim_response Reference 205
}

element_builder! { ClaimItem "Claim.item"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    prims care_team_sequence 183
    prims diagnosis_sequence 434
    prims procedure_sequence 1212
    prims information_sequence 727
    view revenue CodeableConcept 1383
    view category CodeableConcept 187
    view product_or_service CodeableConcept 1222
    views modifier CodeableConcept 907
    views program_code CodeableConcept 1230
    prim serviced_date 1433
    view serviced_period Period 1434
    view location_codeable_concept CodeableConcept 815
    view location_address Address 813
    view location_reference Reference 817
    view quantity Quantity 1256
    view unit_price Money 1641
    prim factor 554
    view net Money 935
    views udi Reference 1632
    view body_site CodeableConcept 157
    views sub_site CodeableConcept 1521
    views encounter Reference 497
    views detail ClaimItemDetail 415
}

element_builder! { ClaimItemDetail "Claim.item.detail"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view revenue CodeableConcept 1383
    view category CodeableConcept 187
    view product_or_service CodeableConcept 1222
    views modifier CodeableConcept 907
    views program_code CodeableConcept 1230
    view quantity Quantity 1256
    view unit_price Money 1641
    prim factor 554
    view net Money 935
    views udi Reference 1632
    views sub_detail ClaimItemDetailSubDetail 1519
}

element_builder! { ClaimItemDetailSubDetail "Claim.item.detail.subDetail"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view revenue CodeableConcept 1383
    view category CodeableConcept 187
    view product_or_service CodeableConcept 1222
    views modifier CodeableConcept 907
    views program_code CodeableConcept 1230
    view quantity Quantity 1256
    view unit_price Money 1641
    prim factor 554
    view net Money 935
    views udi Reference 1632
}

element_builder! { ClaimPayee "Claim.payee"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    view party Reference 1062
}

element_builder! { ClaimProcedure "Claim.procedure"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    views r#type CodeableConcept 1627
    prim date 316
    view procedure_codeable_concept CodeableConcept 1210
    view procedure_reference Reference 1211
    views udi Reference 1632
}

element_builder! { ClaimRelated "Claim.related"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view claim Reference 204
    view relationship CodeableConcept 1326
    view reference Identifier 1298
}

element_builder! { ClaimSupportingInfo "Claim.supportingInfo"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view category CodeableConcept 187
    view code CodeableConcept 214
    prim timing_date 1604
    view timing_period Period 1607
    prim value_boolean 1676
    prim value_string 1713
    view value_quantity Quantity 1705
    view value_attachment Attachment 1674
    view value_reference Reference 1708
    view reason CodeableConcept 1281
}

resource_builder! { Condition "Condition"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    view clinical_status CodeableConcept 210
    view verification_status CodeableConcept 1732
    views category CodeableConcept 187
    view severity CodeableConcept 1436
    view code CodeableConcept 214
    views body_site CodeableConcept 157
    view subject Reference 1524
    view encounter Reference 497
    prim onset_date_time 982
    view onset_age Age 981
    view onset_period Period 983
    view onset_range Range 984
    prim onset_string 985
    prim abatement_date_time 1
    view abatement_age Age 0
    view abatement_period Period 2
    view abatement_range Range 3
    prim abatement_string 4
    prim recorded_date 1294
    view recorder Reference 1296
    view asserter Reference 106
    views stage ConditionStage 1485
    views evidence ConditionEvidence 521
    views note Annotation 941
}

element_builder! { ConditionEvidence "Condition.evidence"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    views code CodeableConcept 214
    views detail Reference 415
}

element_builder! { ConditionStage "Condition.stage"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view summary CodeableConcept 1545
    views assessment Reference 107
    view r#type CodeableConcept 1627
}

resource_builder! { Coverage "Coverage"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim status 1493
    view r#type CodeableConcept 1627
    view policy_holder Reference 1162
    view subscriber Reference 1533
    prim subscriber_id 1534
    view beneficiary Reference 150
    prim dependent 406
    view relationship CodeableConcept 1326
    view period Period 1145
    views payor Reference 1134
    views r#class CoverageClass 206
    prim order 994
    prim network 936
    views cost_to_beneficiary CoverageCostToBeneficiary 288
    prim subrogation 1532
    views contract Reference 275
}

element_builder! { CoverageClass "Coverage.class"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    prim value 1670
    prim name 928
}

element_builder! { CoverageCostToBeneficiary "Coverage.costToBeneficiary"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    view value_quantity Quantity 1705
    view value_money Money 1700
    views exception CoverageCostToBeneficiaryException 526
}

element_builder! { CoverageCostToBeneficiaryException "Coverage.costToBeneficiary.exception"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    view period Period 1145
}

resource_builder! { Device "Device"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    view definition Reference 391
    views udi_carrier DeviceUdiCarrier 1633
    prim status 1493
    views status_reason CodeableConcept 1496
    prim distinct_identifier 451
    prim manufacturer 835
    prim manufacture_date 832
    prim expiration_date 534
    prim lot_number 821
    prim serial_number 1422
    views device_name DeviceDeviceName 430
    prim model_number 905
    prim part_number 1049
    view r#type CodeableConcept 1627
    views specialization DeviceSpecialization 1475
    views version DeviceVersion 1735
    views property DeviceProperty 1233
    view patient Reference 1067
    view owner Reference 1028
    views contact ContactPoint 259
    view location Reference 812
    prim url 1646
    views note Annotation 941
    views safety CodeableConcept 1395
    view parent Reference 1042
}

element_builder! { DeviceDeviceName "Device.deviceName"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim name 928
    prim r#type 1627
}

element_builder! { DeviceProperty "Device.property"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    views value_quantity Quantity 1705
    views value_code CodeableConcept 1678
}

element_builder! { DeviceSpecialization "Device.specialization"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view system_type CodeableConcept 1563
    prim version 1735
}

element_builder! { DeviceUdiCarrier "Device.udiCarrier"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim device_identifier 429
    prim issuer 768
    prim jurisdiction 773
    prim carrier_a_i_d_c 184
    prim carrier_h_r_f 185
    prim entry_type 509
}

element_builder! { DeviceVersion "Device.version"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    view component Identifier 239
    prim value 1670
}

resource_builder! { DiagnosticReport "DiagnosticReport"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    views based_on Reference 146
    prim status 1493
    views category CodeableConcept 187
    view code CodeableConcept 214
    view subject Reference 1524
    view encounter Reference 497
    prim effective_date_time 486
    view effective_period Period 488
    prim issued 767
    views performer Reference 1140
    views results_interpreter Reference 1381
    views specimen Reference 1480
    views result Reference 1378
    views imaging_study Reference 704
    views media DiagnosticReportMedia 877
    prim conclusion 246
    views conclusion_code CodeableConcept 247
    views presented_form Attachment 1194
}

element_builder! { DiagnosticReportMedia "DiagnosticReport.media"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim comment 227
    view link Reference 807
}

resource_builder! { DocumentReference "DocumentReference"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    view master_identifier Identifier 845
    views identifier Identifier 696
    prim status 1493
    prim doc_status 456
    view r#type CodeableConcept 1627
    views category CodeableConcept 187
    view subject Reference 1524
    prim date 316
    views author Reference 120
    view authenticator Reference 119
    view custodian Reference 306
    views relates_to DocumentReferenceRelatesTo 1324
    prim description 412
    views security_label CodeableConcept 1413
    views content DocumentReferenceContent 264
    view context DocumentReferenceContext 271
}

element_builder! { DocumentReferenceContent "DocumentReference.content"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view attachment Attachment 115
    view format Coding 632
}

element_builder! { DocumentReferenceContext "DocumentReference.context"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    views encounter Reference 497
    views event CodeableConcept 517
    view period Period 1145
    view facility_type CodeableConcept 553
    view practice_setting CodeableConcept 1170
    view source_patient_info Reference 1465
    views related Reference 1319
}

element_builder! { DocumentReferenceRelatesTo "DocumentReference.relatesTo"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim code 214
    view target Reference 1565
}

resource_builder! { Encounter "Encounter"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim status 1493
    views status_history EncounterStatusHistory 1495
    view r#class Coding 206
    views class_history EncounterClassHistory 207
    views r#type CodeableConcept 1627
    view service_type CodeableConcept 1432
    view priority CodeableConcept 1203
    view subject Reference 1524
    views episode_of_care Reference 510
    views based_on Reference 146
    views participant EncounterParticipant 1051
    views appointment Reference 96
    view period Period 1145
    view length Duration 796
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    views diagnosis EncounterDiagnosis 431
    views account Reference 11
    view hospitalization EncounterHospitalization 688
    views location EncounterLocation 812
    view service_provider Reference 1430
    view part_of Reference 1050
}

element_builder! { EncounterClassHistory "Encounter.classHistory"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#class Coding 206
    view period Period 1145
}

element_builder! { EncounterDiagnosis "Encounter.diagnosis"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view condition Reference 248
    view r#use CodeableConcept 1649
    prim rank 1267
}

element_builder! { EncounterHospitalization "Encounter.hospitalization"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view pre_admission_identifier Identifier 1172
    view origin Reference 1009
    view admit_source CodeableConcept 44
    view re_admission CodeableConcept 1275
    views diet_preference CodeableConcept 437
    views special_courtesy CodeableConcept 1471
    views special_arrangement CodeableConcept 1470
    view destination Reference 414
    view discharge_disposition CodeableConcept 441
}

element_builder! { EncounterLocation "Encounter.location"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view location Reference 812
    prim status 1493
    view physical_type CodeableConcept 1155
    view period Period 1145
}

element_builder! { EncounterParticipant "Encounter.participant"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    views r#type CodeableConcept 1627
    view period Period 1145
    view individual Reference 724
}

element_builder! { EncounterStatusHistory "Encounter.statusHistory"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim status 1493
    view period Period 1145
}

resource_builder! { ExplanationOfBenefit "ExplanationOfBenefit"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim status 1493
    view r#type CodeableConcept 1627
    view sub_type CodeableConcept 1522
    prim r#use 1649
    view patient Reference 1067
    view billable_period Period 154
    prim created 297
    view enterer Reference 504
    view insurer Reference 744
    view provider Reference 1239
    view priority CodeableConcept 1203
    view funds_reserve_requested CodeableConcept 645
    view funds_reserve CodeableConcept 644
    views related ExplanationOfBenefitRelated 1319
    view prescription Reference 1190
    view original_prescription Reference 1010
    view payee ExplanationOfBenefitPayee 1122
    view referral Reference 1311
    view facility Reference 552
    view claim Reference 204
    view claim_response Reference 205
    prim outcome 1014
    prim disposition 450
    prims pre_auth_ref 1174
    views pre_auth_ref_period Period 1175
    views care_team ExplanationOfBenefitCareTeam 182
    views supporting_info ExplanationOfBenefitSupportingInfo 1554
    views diagnosis ExplanationOfBenefitDiagnosis 431
    views procedure ExplanationOfBenefitProcedure 1208
    prim precedence 1177
    views insurance ExplanationOfBenefitInsurance 743
    view accident ExplanationOfBenefitAccident 10
    views item ExplanationOfBenefitItem 769
    views add_item ExplanationOfBenefitAddItem 23
    views adjudication ExplanationOfBenefitItemAdjudication 36
    views total ExplanationOfBenefitTotal 1617
    view payment ExplanationOfBenefitPayment 1127
    view form_code CodeableConcept 631
    view form Attachment 630
    views process_note ExplanationOfBenefitProcessNote 1214
    view benefit_period Period 153
    views benefit_balance ExplanationOfBenefitBenefitBalance 152
}

element_builder! { ExplanationOfBenefitAccident "ExplanationOfBenefit.accident"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim date 316
    view r#type CodeableConcept 1627
    view location_address Address 813
    view location_reference Reference 817
}

element_builder! { ExplanationOfBenefitAddItem "ExplanationOfBenefit.addItem"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prims item_sequence 772
    prims detail_sequence 422
    prims sub_detail_sequence 1520
    views provider Reference 1239
    view product_or_service CodeableConcept 1222
    views modifier CodeableConcept 907
    views program_code CodeableConcept 1230
    prim serviced_date 1433
    view serviced_period Period 1434
    view location_codeable_concept CodeableConcept 815
    view location_address Address 813
    view location_reference Reference 817
    view quantity Quantity 1256
    view unit_price Money 1641
    prim factor 554
    view net Money 935
    view body_site CodeableConcept 157
    views sub_site CodeableConcept 1521
    prims note_number 942
    views adjudication ExplanationOfBenefitItemAdjudication 36
    views detail ExplanationOfBenefitAddItemDetail 415
}

element_builder! { ExplanationOfBenefitAddItemDetail "ExplanationOfBenefit.addItem.detail"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view product_or_service CodeableConcept 1222
    views modifier CodeableConcept 907
    view quantity Quantity 1256
    view unit_price Money 1641
    prim factor 554
    view net Money 935
    prims note_number 942
    views adjudication ExplanationOfBenefitItemAdjudication 36
    views sub_detail ExplanationOfBenefitAddItemDetailSubDetail 1519
}

element_builder! { ExplanationOfBenefitAddItemDetailSubDetail "ExplanationOfBenefit.addItem.detail.subDetail"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view product_or_service CodeableConcept 1222
    views modifier CodeableConcept 907
    view quantity Quantity 1256
    view unit_price Money 1641
    prim factor 554
    view net Money 935
    prims note_number 942
    views adjudication ExplanationOfBenefitItemAdjudication 36
}

element_builder! { ExplanationOfBenefitBenefitBalance "ExplanationOfBenefit.benefitBalance"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view category CodeableConcept 187
    prim excluded 529
    prim name 928
    prim description 412
    view network CodeableConcept 936
    view unit CodeableConcept 1638
    view term CodeableConcept 1584
    views financial ExplanationOfBenefitBenefitBalanceFinancial 564
}

element_builder! { ExplanationOfBenefitBenefitBalanceFinancial "ExplanationOfBenefit.benefitBalance.financial"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    prim allowed_unsigned_int 63
    prim allowed_string 62
    view allowed_money Money 60
    prim used_unsigned_int 1656
    view used_money Money 1653
}

element_builder! { ExplanationOfBenefitCareTeam "ExplanationOfBenefit.careTeam"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view provider Reference 1239
    prim responsible 1373
    view role CodeableConcept 1389
    view qualification CodeableConcept 1250
}

element_builder! { ExplanationOfBenefitDiagnosis "ExplanationOfBenefit.diagnosis"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view diagnosis_codeable_concept CodeableConcept 432
    view diagnosis_reference Reference 433
    views r#type CodeableConcept 1627
    view on_admission CodeableConcept 976
    view package_code CodeableConcept 1029
}

element_builder! { ExplanationOfBenefitInsurance "ExplanationOfBenefit.insurance"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim focal 621
    view coverage Reference 295
    prims pre_auth_ref 1174
}

element_builder! { ExplanationOfBenefitItem "ExplanationOfBenefit.item"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    prims care_team_sequence 183
    prims diagnosis_sequence 434
    prims procedure_sequence 1212
    prims information_sequence 727
    view revenue CodeableConcept 1383
    view category CodeableConcept 187
    view product_or_service CodeableConcept 1222
    views modifier CodeableConcept 907
    views program_code CodeableConcept 1230
    prim serviced_date 1433
    view serviced_period Period 1434
    view location_codeable_concept CodeableConcept 815
    view location_address Address 813
    view location_reference Reference 817
    view quantity Quantity 1256
    view unit_price Money 1641
    prim factor 554
    view net Money 935
    views udi Reference 1632
    view body_site CodeableConcept 157
    views sub_site CodeableConcept 1521
    views encounter Reference 497
    prims note_number 942
    views adjudication ExplanationOfBenefitItemAdjudication 36
    views detail ExplanationOfBenefitItemDetail 415
}

element_builder! { ExplanationOfBenefitItemAdjudication "ExplanationOfBenefit.item.adjudication"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view category CodeableConcept 187
    view reason CodeableConcept 1281
    view amount Money 69
    prim value 1670
}

element_builder! { ExplanationOfBenefitItemDetail "ExplanationOfBenefit.item.detail"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view revenue CodeableConcept 1383
    view category CodeableConcept 187
    view product_or_service CodeableConcept 1222
    views modifier CodeableConcept 907
    views program_code CodeableConcept 1230
    view quantity Quantity 1256
    view unit_price Money 1641
    prim factor 554
    view net Money 935
    views udi Reference 1632
    prims note_number 942
    views adjudication ExplanationOfBenefitItemAdjudication 36
    views sub_detail ExplanationOfBenefitItemDetailSubDetail 1519
}

element_builder! { ExplanationOfBenefitItemDetailSubDetail "ExplanationOfBenefit.item.detail.subDetail"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view revenue CodeableConcept 1383
    view category CodeableConcept 187
    view product_or_service CodeableConcept 1222
    views modifier CodeableConcept 907
    views program_code CodeableConcept 1230
    view quantity Quantity 1256
    view unit_price Money 1641
    prim factor 554
    view net Money 935
    views udi Reference 1632
    prims note_number 942
    views adjudication ExplanationOfBenefitItemAdjudication 36
}

element_builder! { ExplanationOfBenefitPayee "ExplanationOfBenefit.payee"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    view party Reference 1062
}

element_builder! { ExplanationOfBenefitPayment "ExplanationOfBenefit.payment"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    view adjustment Money 37
    view adjustment_reason CodeableConcept 38
    prim date 316
    view amount Money 69
    view identifier Identifier 696
}

element_builder! { ExplanationOfBenefitProcedure "ExplanationOfBenefit.procedure"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    views r#type CodeableConcept 1627
    prim date 316
    view procedure_codeable_concept CodeableConcept 1210
    view procedure_reference Reference 1211
    views udi Reference 1632
}

element_builder! { ExplanationOfBenefitProcessNote "ExplanationOfBenefit.processNote"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim number 947
    prim r#type 1627
    prim text 1588
    view language CodeableConcept 781
}

element_builder! { ExplanationOfBenefitRelated "ExplanationOfBenefit.related"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view claim Reference 204
    view relationship CodeableConcept 1326
    view reference Identifier 1298
}

element_builder! { ExplanationOfBenefitSupportingInfo "ExplanationOfBenefit.supportingInfo"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim sequence 1419
    view category CodeableConcept 187
    view code CodeableConcept 214
    prim timing_date 1604
    view timing_period Period 1607
    prim value_boolean 1676
    prim value_string 1713
    view value_quantity Quantity 1705
    view value_attachment Attachment 1674
    view value_reference Reference 1708
    view reason Coding 1281
}

element_builder! { ExplanationOfBenefitTotal "ExplanationOfBenefit.total"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view category CodeableConcept 187
    view amount Money 69
}

resource_builder! { FamilyMemberHistory "FamilyMemberHistory"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prims instantiates_canonical 740
    prims instantiates_uri 741
    prim status 1493
    view data_absent_reason CodeableConcept 311
    view patient Reference 1067
    prim date 316
    prim name 928
    view relationship CodeableConcept 1326
    view sex CodeableConcept 1437
    view born_period Period 160
    prim born_date 159
    prim born_string 161
    view age_age Age 47
    view age_range Range 49
    prim age_string 50
    prim estimated_age 513
    prim deceased_boolean 330
    view deceased_age Age 329
    view deceased_range Range 333
    prim deceased_date 331
    prim deceased_string 334
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    views note Annotation 941
    views condition FamilyMemberHistoryCondition 248
}

element_builder! { FamilyMemberHistoryCondition "FamilyMemberHistory.condition"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view code CodeableConcept 214
    view outcome CodeableConcept 1014
    prim contributed_to_death 278
    view onset_age Age 981
    view onset_range Range 984
    view onset_period Period 983
    prim onset_string 985
    views note Annotation 941
}

resource_builder! { Goal "Goal"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim lifecycle_status 803
    view achievement_status CodeableConcept 12
    views category CodeableConcept 187
    view priority CodeableConcept 1203
    view description CodeableConcept 412
    view subject Reference 1524
    prim start_date 1489
    view start_codeable_concept CodeableConcept 1488
    views target GoalTarget 1565
    prim status_date 1494
    prim status_reason 1496
    view expressed_by Reference 543
    views addresses Reference 35
    views note Annotation 941
    views outcome_code CodeableConcept 1015
    views outcome_reference Reference 1018
}

element_builder! { GoalTarget "Goal.target"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view measure CodeableConcept 873
    view detail_quantity Quantity 419
    view detail_range Range 420
    view detail_codeable_concept CodeableConcept 417
    prim detail_string 423
    prim detail_boolean 416
    prim detail_integer 418
    view detail_ratio Ratio 421
    prim due_date 474
    view due_duration Duration 475
}

resource_builder! { Group "Group"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim active 15
    prim r#type 1627
    prim actual 19
    view code CodeableConcept 214
    prim name 928
    prim quantity 1256
    view managing_entity Reference 826
    views characteristic GroupCharacteristic 193
    views member GroupMember 882
}

element_builder! { GroupCharacteristic "Group.characteristic"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view code CodeableConcept 214
    view value_codeable_concept CodeableConcept 1679
    prim value_boolean 1676
    view value_quantity Quantity 1705
    view value_range Range 1706
    view value_reference Reference 1708
    prim exclude 527
    view period Period 1145
}

element_builder! { GroupMember "Group.member"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view entity Reference 505
    view period Period 1145
    prim inactive 717
}

resource_builder! { ImagingStudy "ImagingStudy"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim status 1493
    views modality Coding 903
    view subject Reference 1524
    view encounter Reference 497
    prim started 1490
    views based_on Reference 146
    view referrer Reference 1314
    views interpreter Reference 753
    views endpoint Reference 500
    prim number_of_series 951
    prim number_of_instances 948
    view procedure_reference Reference 1211
    views procedure_code CodeableConcept 1209
    view location Reference 812
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    views note Annotation 941
    prim description 412
    views series ImagingStudySeries 1423
}

element_builder! { ImagingStudySeries "ImagingStudy.series"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim uid 1635
    prim number 947
    view modality Coding 903
    prim description 412
    prim number_of_instances 948
    views endpoint Reference 500
    view body_site Coding 157
    view laterality Coding 788
    views specimen Reference 1480
    prim started 1490
    views performer ImagingStudySeriesPerformer 1140
    views instance ImagingStudySeriesInstance 738
}

element_builder! { ImagingStudySeriesInstance "ImagingStudy.series.instance"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim uid 1635
    view sop_class Coding 1454
    prim number 947
    prim title 1612
}

element_builder! { ImagingStudySeriesPerformer "ImagingStudy.series.performer"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view function CodeableConcept 642
    view actor Reference 17
}

resource_builder! { Immunization "Immunization"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim status 1493
    view status_reason CodeableConcept 1496
    view vaccine_code CodeableConcept 1658
    view patient Reference 1067
    view encounter Reference 497
    prim occurrence_date_time 966
    prim occurrence_string 968
    prim recorded 1293
    prim primary_source 1199
    view report_origin CodeableConcept 1341
    view location Reference 812
    view manufacturer Reference 835
    prim lot_number 821
    prim expiration_date 534
    view site CodeableConcept 1445
    view route CodeableConcept 1390
    view dose_quantity Quantity 468
    views performer ImmunizationPerformer 1140
    views note Annotation 941
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    prim is_subpotent 763
    views subpotent_reason CodeableConcept 1531
    views education ImmunizationEducation 482
    views program_eligibility CodeableConcept 1231
    view funding_source CodeableConcept 643
    views reaction ImmunizationReaction 1276
    views protocol_applied ImmunizationProtocolApplied 1237
}

element_builder! { ImmunizationEducation "Immunization.education"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim document_type 458
    prim reference 1298
    prim publication_date 1243
    prim presentation_date 1192
}

element_builder! { ImmunizationPerformer "Immunization.performer"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view function CodeableConcept 642
    view actor Reference 17
}

element_builder! { ImmunizationProtocolApplied "Immunization.protocolApplied"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim series 1423
    view authority Reference 128
    views target_disease CodeableConcept 1567
    prim dose_number_positive_int 466
    prim dose_number_string 467
    prim series_doses_positive_int 1424
    prim series_doses_string 1425
}

element_builder! { ImmunizationReaction "Immunization.reaction"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim date 316
    view detail Reference 415
    prim reported 1342
}

resource_builder! { Location "Location"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim status 1493
    view operational_status Coding 990
    prim name 928
    prims alias 53
    prim description 412
    prim mode 904
    views r#type CodeableConcept 1627
    views telecom ContactPoint 1579
    view address Address 34
    view physical_type CodeableConcept 1155
    view position LocationPosition 1166
    view managing_organization Reference 827
    view part_of Reference 1050
    views hours_of_operation LocationHoursOfOperation 689
    prim availability_exceptions 135
    views endpoint Reference 500
}

element_builder! { LocationHoursOfOperation "Location.hoursOfOperation"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prims days_of_week 327
    prim all_day 54
    prim opening_time 987
    prim closing_time 212
}

element_builder! { LocationPosition "Location.position"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim longitude 820
    prim latitude 789
    prim altitude 68
}

resource_builder! { Medication "Medication"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    view code CodeableConcept 214
    prim status 1493
    view manufacturer Reference 835
    view form CodeableConcept 630
    view amount Ratio 69
    views ingredient MedicationIngredient 729
    view batch MedicationBatch 148
}

element_builder! { MedicationBatch "Medication.batch"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim lot_number 821
    prim expiration_date 534
}

element_builder! { MedicationIngredient "Medication.ingredient"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view item_codeable_concept CodeableConcept 770
    view item_reference Reference 771
    prim is_active 757
    view strength Ratio 1505
}

resource_builder! { MedicationAdministration "MedicationAdministration"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prims instantiates 739
    views part_of Reference 1050
    prim status 1493
    views status_reason CodeableConcept 1496
    view category CodeableConcept 187
    view medication_codeable_concept CodeableConcept 878
    view medication_reference Reference 879
    view subject Reference 1524
    view context Reference 271
    views supporting_information Reference 1556
    prim effective_date_time 486
    view effective_period Period 488
    views performer MedicationAdministrationPerformer 1140
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    view request Reference 1348
    views device Reference 428
    views note Annotation 941
    view dosage MedicationAdministrationDosage 461
    views event_history Reference 519
}

element_builder! { MedicationAdministrationDosage "MedicationAdministration.dosage"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim text 1588
    view site CodeableConcept 1445
    view route CodeableConcept 1390
    view method CodeableConcept 887
    view dose Quantity 463
    view rate_ratio Ratio 1271
    view rate_quantity Quantity 1269
}

element_builder! { MedicationAdministrationPerformer "MedicationAdministration.performer"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view function CodeableConcept 642
    view actor Reference 17
}

resource_builder! { MedicationDispense "MedicationDispense"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    views part_of Reference 1050
    prim status 1493
    view status_reason_codeable_concept CodeableConcept 1497
    view status_reason_reference Reference 1498
    view category CodeableConcept 187
    view medication_codeable_concept CodeableConcept 878
    view medication_reference Reference 879
    view subject Reference 1524
    view context Reference 271
    views supporting_information Reference 1556
    views performer MedicationDispensePerformer 1140
    view location Reference 812
    views authorizing_prescription Reference 132
    view r#type CodeableConcept 1627
    view quantity Quantity 1256
    view days_supply Quantity 328
    prim when_prepared 1747
    prim when_handed_over 1745
    view destination Reference 414
    views receiver Reference 1289
    views note Annotation 941
    views dosage_instruction Dosage 462
    view substitution MedicationDispenseSubstitution 1538
    views detected_issue Reference 426
    views event_history Reference 519
}

element_builder! { MedicationDispensePerformer "MedicationDispense.performer"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view function CodeableConcept 642
    view actor Reference 17
}

element_builder! { MedicationDispenseSubstitution "MedicationDispense.substitution"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim was_substituted 1741
    view r#type CodeableConcept 1627
    views reason CodeableConcept 1281
    views responsible_party Reference 1374
}

resource_builder! { MedicationRequest "MedicationRequest"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim status 1493
    view status_reason CodeableConcept 1496
    prim intent 748
    views category CodeableConcept 187
    prim priority 1203
    prim do_not_perform 455
    prim reported_boolean 1343
    view reported_reference Reference 1344
    view medication_codeable_concept CodeableConcept 878
    view medication_reference Reference 879
    view subject Reference 1524
    view encounter Reference 497
    views supporting_information Reference 1556
    prim authored_on 126
    view requester Reference 1356
    view performer Reference 1140
    view performer_type CodeableConcept 1143
    view recorder Reference 1296
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    prims instantiates_canonical 740
    prims instantiates_uri 741
    views based_on Reference 146
    view group_identifier Identifier 664
    view course_of_therapy_type CodeableConcept 294
    views insurance Reference 743
    views note Annotation 941
    views dosage_instruction Dosage 462
    view dispense_request MedicationRequestDispenseRequest 448
    view substitution MedicationRequestSubstitution 1538
    view prior_prescription Reference 1201
    views detected_issue Reference 426
    views event_history Reference 519
}

element_builder! { MedicationRequestDispenseRequest "MedicationRequest.dispenseRequest"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view initial_fill MedicationRequestDispenseRequestInitialFill 731
    view dispense_interval Duration 447
    view validity_period Period 1669
    prim number_of_repeats_allowed 950
    view quantity Quantity 1256
    view expected_supply_duration Duration 532
    view performer Reference 1140
}

element_builder! { MedicationRequestDispenseRequestInitialFill "MedicationRequest.dispenseRequest.initialFill"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view quantity Quantity 1256
    view duration Duration 476
}

element_builder! { MedicationRequestSubstitution "MedicationRequest.substitution"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim allowed_boolean 58
    view allowed_codeable_concept CodeableConcept 59
    view reason CodeableConcept 1281
}

resource_builder! { Observation "Observation"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    views based_on Reference 146
    views part_of Reference 1050
    prim status 1493
    views category CodeableConcept 187
    view code CodeableConcept 214
    view subject Reference 1524
    views focus Reference 623
    view encounter Reference 497
    prim effective_date_time 486
    view effective_period Period 488
    view effective_timing Timing 490
    prim effective_instant 487
    prim issued 767
    views performer Reference 1140
    view value_quantity Quantity 1705
    view value_codeable_concept CodeableConcept 1679
    prim value_string 1713
    prim value_boolean 1676
    prim value_integer 1697
    view value_range Range 1706
    view value_ratio Ratio 1707
    view value_sampled_data SampledData 1710
    prim value_time 1714
    prim value_date_time 1687
    view value_period Period 1703
    view data_absent_reason CodeableConcept 311
    views interpretation CodeableConcept 752
    views note Annotation 941
    view body_site CodeableConcept 157
    view method CodeableConcept 887
    view specimen Reference 1480
    view device Reference 428
    views reference_range ObservationReferenceRange 1303
    views has_member Reference 676
    views derived_from Reference 410
    views component ObservationComponent 239
}

element_builder! { ObservationComponent "Observation.component"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view code CodeableConcept 214
    view value_quantity Quantity 1705
    view value_codeable_concept CodeableConcept 1679
    prim value_string 1713
    prim value_boolean 1676
    prim value_integer 1697
    view value_range Range 1706
    view value_ratio Ratio 1707
    view value_sampled_data SampledData 1710
    prim value_time 1714
    prim value_date_time 1687
    view value_period Period 1703
    view data_absent_reason CodeableConcept 311
    views interpretation CodeableConcept 752
    views reference_range ObservationReferenceRange 1303
}

element_builder! { ObservationReferenceRange "Observation.referenceRange"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view low Quantity 822
    view high Quantity 684
    view r#type CodeableConcept 1627
    views applies_to CodeableConcept 94
    view age Range 46
    prim text 1588
}

resource_builder! { Organization "Organization"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim active 15
    views r#type CodeableConcept 1627
    prim name 928
    prims alias 53
    views telecom ContactPoint 1579
    views address Address 34
    view part_of Reference 1050
    views contact OrganizationContact 259
    views endpoint Reference 500
}

element_builder! { OrganizationContact "Organization.contact"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view purpose CodeableConcept 1246
    view name HumanName 928
    views telecom ContactPoint 1579
    view address Address 34
}

resource_builder! { Patient "Patient"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim active 15
    views name HumanName 928
    views telecom ContactPoint 1579
    prim gender 646
    prim birth_date 156
    prim deceased_boolean 330
    prim deceased_date_time 332
    views address Address 34
    view marital_status CodeableConcept 841
    prim multiple_birth_boolean 921
    prim multiple_birth_integer 922
    views photo Attachment 1152
    views contact PatientContact 259
    views communication PatientCommunication 228
    views general_practitioner Reference 651
    view managing_organization Reference 827
    views link PatientLink 807
}

element_builder! { PatientCommunication "Patient.communication"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view language CodeableConcept 781
    prim preferred 1184
}

element_builder! { PatientContact "Patient.contact"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    views relationship CodeableConcept 1326
    view name HumanName 928
    views telecom ContactPoint 1579
    view address Address 34
    prim gender 646
    view organization Reference 1006
    view period Period 1145
}

element_builder! { PatientLink "Patient.link"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view other Reference 1011
    prim r#type 1627
}

resource_builder! { Practitioner "Practitioner"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim active 15
    views name HumanName 928
    views telecom ContactPoint 1579
    views address Address 34
    prim gender 646
    prim birth_date 156
    views photo Attachment 1152
    views qualification PractitionerQualification 1250
    views communication CodeableConcept 228
}

element_builder! { PractitionerQualification "Practitioner.qualification"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    view code CodeableConcept 214
    view period Period 1145
    view issuer Reference 768
}

resource_builder! { PractitionerRole "PractitionerRole"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim active 15
    view period Period 1145
    view practitioner Reference 1171
    view organization Reference 1006
    views code CodeableConcept 214
    views specialty CodeableConcept 1476
    views location Reference 812
    views healthcare_service Reference 680
    views telecom ContactPoint 1579
    views available_time PractitionerRoleAvailableTime 138
    views not_available PractitionerRoleNotAvailable 940
    prim availability_exceptions 135
    views endpoint Reference 500
}

element_builder! { PractitionerRoleAvailableTime "PractitionerRole.availableTime"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prims days_of_week 327
    prim all_day 54
    prim available_start_time 137
    prim available_end_time 136
}

element_builder! { PractitionerRoleNotAvailable "PractitionerRole.notAvailable"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim description 412
    view during Period 479
}

resource_builder! { Procedure "Procedure"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prims instantiates_canonical 740
    prims instantiates_uri 741
    views based_on Reference 146
    views part_of Reference 1050
    prim status 1493
    view status_reason CodeableConcept 1496
    view category CodeableConcept 187
    view code CodeableConcept 214
    view subject Reference 1524
    view encounter Reference 497
    prim performed_date_time 1136
    view performed_period Period 1137
    prim performed_string 1139
    view performed_age Age 1135
    view performed_range Range 1138
    view recorder Reference 1296
    view asserter Reference 106
    views performer ProcedurePerformer 1140
    view location Reference 812
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    views body_site CodeableConcept 157
    view outcome CodeableConcept 1014
    views report Reference 1340
    views complication CodeableConcept 237
    views complication_detail Reference 238
    views follow_up CodeableConcept 624
    views note Annotation 941
    views focal_device ProcedureFocalDevice 622
    views used_reference Reference 1654
    views used_code CodeableConcept 1652
}

element_builder! { ProcedureFocalDevice "Procedure.focalDevice"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view action CodeableConcept 13
    view manipulated Reference 830
}

element_builder! { ProcedurePerformer "Procedure.performer"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view function CodeableConcept 642
    view actor Reference 17
    view on_behalf_of Reference 977
}

resource_builder! { Provenance "Provenance"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views target Reference 1565
    view occurred_period Period 965
    prim occurred_date_time 964
    prim recorded 1293
    prims policy 1161
    view location Reference 812
    views reason CodeableConcept 1281
    view activity CodeableConcept 16
    views agent ProvenanceAgent 51
    views entity ProvenanceEntity 505
    views signature Signature 1443
}

element_builder! { ProvenanceAgent "Provenance.agent"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view r#type CodeableConcept 1627
    views role CodeableConcept 1389
    view who Reference 1749
    view on_behalf_of Reference 977
}

element_builder! { ProvenanceEntity "Provenance.entity"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim role 1389
    view what Reference 1743
    views agent ProvenanceAgent 51
}

resource_builder! { QuestionnaireResponse "QuestionnaireResponse"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    view identifier Identifier 696
    views based_on Reference 146
    views part_of Reference 1050
    prim questionnaire 1264
    prim status 1493
    view subject Reference 1524
    view encounter Reference 497
    prim authored 125
    view author Reference 120
    view source Reference 1456
    views item QuestionnaireResponseItem 769
}

element_builder! { QuestionnaireResponseItem "QuestionnaireResponse.item"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim link_id 808
    prim definition 391
    prim text 1588
    views answer QuestionnaireResponseItemAnswer 78
    views item QuestionnaireResponseItem 769
}

element_builder! { QuestionnaireResponseItemAnswer "QuestionnaireResponse.item.answer"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim value_boolean 1676
    prim value_decimal 1688
    prim value_integer 1697
    prim value_date 1686
    prim value_date_time 1687
    prim value_time 1714
    prim value_string 1713
    prim value_uri 1718
    view value_attachment Attachment 1674
    view value_coding Coding 1680
    view value_quantity Quantity 1705
    view value_reference Reference 1708
    views item QuestionnaireResponseItem 769
}

resource_builder! { RelatedPerson "RelatedPerson"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim active 15
    view patient Reference 1067
    views relationship CodeableConcept 1326
    views name HumanName 928
    views telecom ContactPoint 1579
    prim gender 646
    prim birth_date 156
    views address Address 34
    views photo Attachment 1152
    view period Period 1145
    views communication RelatedPersonCommunication 228
}

element_builder! { RelatedPersonCommunication "RelatedPerson.communication"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view language CodeableConcept 781
    prim preferred 1184
}

resource_builder! { ServiceRequest "ServiceRequest"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prims instantiates_canonical 740
    prims instantiates_uri 741
    views based_on Reference 146
    views replaces Reference 1339
    view requisition Identifier 1364
    prim status 1493
    prim intent 748
    views category CodeableConcept 187
    prim priority 1203
    prim do_not_perform 455
    view code CodeableConcept 214
    views order_detail CodeableConcept 995
    view quantity_quantity Quantity 1257
    view quantity_ratio Ratio 1259
    view quantity_range Range 1258
    view subject Reference 1524
    view encounter Reference 497
    prim occurrence_date_time 966
    view occurrence_period Period 967
    view occurrence_timing Timing 969
    prim as_needed_boolean 103
    view as_needed_codeable_concept CodeableConcept 104
    prim authored_on 126
    view requester Reference 1356
    view performer_type CodeableConcept 1143
    views performer Reference 1140
    views location_code CodeableConcept 814
    views location_reference Reference 817
    views reason_code CodeableConcept 1282
    views reason_reference Reference 1284
    views insurance Reference 743
    views supporting_info Reference 1554
    views specimen Reference 1480
    views body_site CodeableConcept 157
    views note Annotation 941
    prim patient_instruction 1069
    views relevant_history Reference 1331
}

resource_builder! { Specimen "Specimen"
    prim id 693
    view meta Meta 885
    prim implicit_rules 711
    prim language 781
    view text Narrative 1588
    nodes contained 260
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    view accession_identifier Identifier 9
    prim status 1493
    view r#type CodeableConcept 1627
    view subject Reference 1524
    prim received_time 1288
    views parent Reference 1042
    views request Reference 1348
    view collection SpecimenCollection 223
    views processing SpecimenProcessing 1215
    views container SpecimenContainer 262
    views condition CodeableConcept 248
    views note Annotation 941
}

element_builder! { SpecimenCollection "Specimen.collection"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    view collector Reference 224
    prim collected_date_time 221
    view collected_period Period 222
    view duration Duration 476
    view quantity Quantity 1256
    view method CodeableConcept 887
    view body_site CodeableConcept 157
    view fasting_status_codeable_concept CodeableConcept 558
    view fasting_status_duration Duration 559
}

element_builder! { SpecimenContainer "Specimen.container"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    views identifier Identifier 696
    prim description 412
    view r#type CodeableConcept 1627
    view capacity Quantity 179
    view specimen_quantity Quantity 1481
    view additive_codeable_concept CodeableConcept 30
    view additive_reference Reference 32
}

element_builder! { SpecimenProcessing "Specimen.processing"
    prim id 693
    views extension Extension 546
    views modifier_extension Extension 908
    prim description 412
    view procedure CodeableConcept 1208
    views additive Reference 29
    prim time_date_time 1597
    view time_period Period 1600
}
