//! The table of limits. Upper bounds of mimic3-benchmarks are its "outlier high", lower ones its
//! "outlier low" or, where that is 0 for a salt that cannot be 0, its "valid low". Not taken over: weight
//! 250 kg (people of twice that have lived), saturation 150 % and albumin 60 g/dL (slips of unit).

use super::Limit;
use super::LimitSource::{Definition as D, Mimic3Benchmarks as M, Own as O};

const fn l(
    loinc: u32,
    unit: &'static str,
    low: f64,
    high: f64,
    source: super::LimitSource,
) -> Limit {
    Limit { loinc, unit, low, high, source }
}

/// All limits, by group.
#[rustfmt::skip]
pub static LIMITS: &[Limit] = &[
    // vital signs
    l(88674, "/min", 0.0, 390.0, M), // Heart rate
    l(88898, "/min", 0.0, 390.0, M), // Heart rate by pulse oximetry
    l(88930, "/min", 0.0, 390.0, M), // Heart rate, peripheral artery
    l(92791, "/min", 0.0, 150.0, O), // Respiratory rate
    l(594085, "%", 0.0, 100.0, D), // Oxygen saturation by pulse oximetry
    l(27086, "%", 0.0, 100.0, D), // Oxygen saturation, arterial
    l(84806, "mm[Hg]", 0.0, 375.0, M), // Systolic blood pressure
    l(84624, "mm[Hg]", 0.0, 375.0, M), // Diastolic blood pressure
    l(84780, "mm[Hg]", 0.0, 375.0, M), // Mean blood pressure
    l(84590, "mm[Hg]", 0.0, 375.0, M), // Systolic, sitting
    l(84533, "mm[Hg]", 0.0, 375.0, M), // Diastolic, sitting
    l(84608, "mm[Hg]", 0.0, 375.0, M), // Systolic, standing
    l(84541, "mm[Hg]", 0.0, 375.0, M), // Diastolic, standing
    l(84616, "mm[Hg]", 0.0, 375.0, M), // Systolic, supine
    l(84558, "mm[Hg]", 0.0, 375.0, M), // Diastolic, supine
    l(83105, "Cel", 14.2, 47.0, M), // Body temperature
    l(83311, "Cel", 14.2, 47.0, M), // Oral temperature
    l(83329, "Cel", 14.2, 47.0, M), // Rectal temperature
    l(83287, "Cel", 14.2, 47.0, M), // Axillary temperature
    l(83337, "Cel", 14.2, 47.0, M), // Tympanic temperature
    l(83022, "cm", 20.0, 275.0, M), // Body height
    l(83014, "cm", 20.0, 275.0, M), // Body height, estimated
    l(31377, "cm", 20.0, 275.0, M), // Body height, measured
    l(31385, "cm", 20.0, 275.0, M), // Body height, stated
    l(83063, "cm", 20.0, 275.0, M), // Body height, lying
    l(294637, "kg", 0.2, 650.0, O), // Body weight
    l(31419, "kg", 0.2, 650.0, O), // Body weight, measured
    l(31427, "kg", 0.2, 650.0, O), // Body weight, stated
    l(83394, "kg", 0.2, 12.0, O), // Birth weight
    l(391565, "kg/m2", 4.0, 260.0, O), // Body mass index
    l(82776, "m2", 0.03, 6.0, O), // Body surface area
    l(98434, "cm", 10.0, 110.0, O), // Head circumference
    l(82875, "cm", 10.0, 110.0, O), // Head circumference by tape
    l(82800, "cm", 15.0, 350.0, O), // Waist circumference
    l(31500, "%", 20.0, 100.0, D), // Inhaled oxygen concentration
    l(31518, "L/min", 0.0, 120.0, O), // Inhaled oxygen flow rate
    l(305250, "a", 0.0, 130.0, O), // Age
    // scores
    l(92692, "{score}", 3.0, 15.0, D), // Glasgow coma score
    l(92676, "{score}", 1.0, 4.0, D), // Glasgow coma score, eye
    l(92700, "{score}", 1.0, 5.0, D), // Glasgow coma score, verbal
    l(92684, "{score}", 1.0, 6.0, D), // Glasgow coma score, motor
    l(725143, "{score}", 0.0, 10.0, D), // Pain severity
    l(721068, "{score}", 0.0, 30.0, D), // Mini-mental state
    l(442616, "{score}", 0.0, 27.0, D), // PHQ-9
    l(557587, "{score}", 0.0, 6.0, D), // PHQ-2
    l(702746, "{score}", 0.0, 21.0, D), // GAD-7
    l(92726, "{score}", 0.0, 10.0, D), // Apgar, 1 minute
    l(92742, "{score}", 0.0, 10.0, D), // Apgar, 5 minutes
    l(92718, "{score}", 0.0, 10.0, D), // Apgar, 10 minutes
    // chemistry
    l(23457, "mg/dL", 0.0, 2200.0, M), // Glucose, serum
    l(23390, "mg/dL", 0.0, 2200.0, M), // Glucose, blood
    l(416537, "mg/dL", 0.0, 2200.0, M), // Glucose, capillary
    l(15586, "mg/dL", 0.0, 2200.0, M), // Glucose, fasting
    l(147496, "mmol/L", 0.0, 122.1, M), // Glucose, serum
    l(150748, "mmol/L", 0.0, 122.1, M), // Glucose, blood
    l(28233, "mmol/L", 0.0, 15.0, M), // Potassium, serum
    l(62984, "mmol/L", 0.0, 15.0, M), // Potassium, blood
    l(29512, "mmol/L", 50.0, 250.0, M), // Sodium, serum
    l(29470, "mmol/L", 50.0, 250.0, M), // Sodium, blood
    l(20750, "mmol/L", 50.0, 200.0, M), // Chloride, serum
    l(20693, "mmol/L", 50.0, 200.0, M), // Chloride, blood
    l(19638, "mmol/L", 0.0, 66.0, M), // Bicarbonate, serum
    l(20289, "mmol/L", 0.0, 66.0, M), // Carbon dioxide, serum
    l(205658, "mmol/L", 0.0, 66.0, M), // Carbon dioxide, blood
    l(21600, "mg/dL", 0.0, 66.0, M), // Creatinine, serum
    l(384834, "mg/dL", 0.0, 66.0, M), // Creatinine, blood
    l(146829, "umol/L", 0.0, 5834.0, M), // Creatinine, serum
    l(30940, "mg/dL", 0.0, 275.0, M), // Urea nitrogen, serum
    l(62992, "mg/dL", 0.0, 275.0, M), // Urea nitrogen, blood
    l(178616, "mg/dL", 0.0, 30.0, O), // Calcium, serum
    l(497651, "mg/dL", 0.0, 30.0, O), // Calcium, blood
    l(19950, "mmol/L", 0.0, 8.0, O), // Calcium, ionized
    l(191239, "mg/dL", 0.0, 22.0, M), // Magnesium, serum
    l(27771, "mg/dL", 0.0, 40.0, O), // Phosphate, serum
    l(330373, "mmol/L", -20.0, 80.0, O), // Anion gap
    l(19752, "mg/dL", 0.0, 66.0, M), // Bilirubin, total
    l(19687, "mg/dL", 0.0, 66.0, M), // Bilirubin, direct
    l(17426, "U/L", 0.0, 20000.0, O), // Alanine aminotransferase
    l(19208, "U/L", 0.0, 40000.0, O), // Aspartate aminotransferase
    l(67686, "U/L", 0.0, 15000.0, O), // Alkaline phosphatase
    l(17517, "g/dL", 0.0, 10.0, O), // Albumin
    l(28852, "g/dL", 0.0, 20.0, O), // Protein, total
    l(108340, "g/dL", 0.0, 18.0, O), // Globulin
    l(20933, "mg/dL", 0.0, 2000.0, O), // Cholesterol
    l(25718, "mg/dL", 0.0, 35000.0, O), // Triglyceride
    l(182626, "mg/dL", 0.0, 2000.0, O), // LDL cholesterol, direct
    l(20891, "mg/dL", 0.0, 2000.0, O), // LDL cholesterol
    l(134577, "mg/dL", -1000.0, 2000.0, O), // LDL cholesterol, calculated
    l(20859, "mg/dL", 0.0, 300.0, O), // HDL cholesterol
    l(25247, "mmol/L", 0.0, 60.0, O), // Lactate
    l(148049, "U/L", 0.0, 60000.0, O), // Lactate dehydrogenase
    l(25320, "U/L", 0.0, 60000.0, O), // Lactate dehydrogenase
    l(26922, "mosm/kg", 100.0, 700.0, O), // Osmolality
    l(30841, "mg/dL", 0.0, 60.0, O), // Urate
    l(339143, "mL/min/{1.73_m2}", 0.0, 400.0, O), // Glomerular filtration rate, MDRD
    l(486423, "mL/min/{1.73_m2}", 0.0, 400.0, O), // Glomerular filtration rate, non-black
    l(486431, "mL/min/{1.73_m2}", 0.0, 400.0, O), // Glomerular filtration rate, black
    l(622381, "mL/min/{1.73_m2}", 0.0, 400.0, O), // Glomerular filtration rate, CKD-EPI
    l(989798, "mL/min/{1.73_m2}", 0.0, 400.0, O), // Glomerular filtration rate, CKD-EPI 2021
    l(149591, "mg/g", 0.0, 50000.0, O), // Albumin/creatinine ratio, urine
    l(45484, "%", 1.0, 30.0, O), // Haemoglobin A1c
    l(178566, "%", 1.0, 30.0, O), // Haemoglobin A1c by HPLC
    l(28571, "ng/mL", 0.0, 50000.0, O), // Prostate specific antigen
    l(337626, "pg/mL", 0.0, 500000.0, O), // NT-proBNP
    l(309344, "pg/mL", 0.0, 100000.0, O), // Natriuretic peptide B
    l(108399, "ng/mL", 0.0, 5000.0, O), // Troponin I
    l(65987, "ug/L", 0.0, 200.0, O), // Troponin T
    l(30163, "m[IU]/L", 0.0, 5000.0, O), // Thyrotropin
    l(30247, "ng/dL", 0.0, 100.0, O), // Thyroxine, free
    l(22764, "ng/mL", 0.0, 1000000.0, O), // Ferritin
    l(19885, "mg/L", 0.0, 1500.0, O), // C reactive protein
    // haematology and coagulation
    l(7187, "g/dL", 0.0, 30.0, M), // Haemoglobin
    l(45443, "%", 0.0, 100.0, D), // Haematocrit
    l(205708, "%", 0.0, 100.0, D), // Haematocrit
    l(66902, "10*3/uL", 0.0, 1100.0, M), // Leukocytes
    l(264648, "10*3/uL", 0.0, 1100.0, M), // Leukocytes
    l(7773, "10*3/uL", 0.0, 8000.0, O), // Platelets
    l(265157, "10*3/uL", 0.0, 8000.0, O), // Platelets
    l(7898, "10*6/uL", 0.0, 20.0, O), // Erythrocytes
    l(264531, "10*6/uL", 0.0, 20.0, O), // Erythrocytes
    l(7872, "fL", 30.0, 250.0, O), // Mean corpuscular volume
    l(7856, "pg", 3.0, 100.0, O), // Mean corpuscular haemoglobin
    l(7864, "g/dL", 5.0, 70.0, O), // Mean corpuscular haemoglobin concentration
    l(7880, "%", 0.0, 100.0, D), // Erythrocyte distribution width
    l(210005, "fL", 5.0, 250.0, O), // Erythrocyte distribution width
    l(326231, "fL", 1.0, 40.0, O), // Platelet mean volume
    l(7708, "%", 0.0, 100.0, D), // Neutrophils
    l(7369, "%", 0.0, 100.0, D), // Lymphocytes
    l(59055, "%", 0.0, 100.0, D), // Monocytes
    l(7138, "%", 0.0, 100.0, D), // Eosinophils
    l(7062, "%", 0.0, 100.0, D), // Basophils
    l(59022, "s", 0.0, 600.0, O), // Prothrombin time
    l(63016, "{INR}", 0.0, 100.0, O), // International normalised ratio
    l(347146, "{INR}", 0.0, 100.0, O), // International normalised ratio, blood
    l(149799, "s", 0.0, 600.0, O), // Activated partial thromboplastin time
    l(31732, "s", 0.0, 600.0, O), // Activated partial thromboplastin time
    l(32557, "mg/dL", 0.0, 3000.0, O), // Fibrinogen
    // blood gases, lung, heart, urine
    l(27441, "[pH]", 6.3, 8.4, M), // pH, arterial
    l(27466, "[pH]", 6.3, 8.4, M), // pH, venous
    l(115584, "[pH]", 6.3, 8.4, M), // pH, blood
    l(20198, "mm[Hg]", 0.0, 250.0, O), // Carbon dioxide pressure, arterial
    l(27037, "mm[Hg]", 0.0, 770.0, M), // Oxygen pressure, arterial
    l(102301, "%", 0.0, 100.0, D), // Left ventricular ejection fraction
    l(199265, "%", 0.0, 100.0, D), // FEV1/FVC
    l(201509, "L", 0.0, 15.0, O), // FEV1
    l(198689, "L", 0.0, 15.0, O), // Forced vital capacity
    l(58115, "1", 0.9, 1.2, O), // Specific gravity, urine
    l(58032, "[pH]", 3.0, 10.0, O), // pH, urine
];
