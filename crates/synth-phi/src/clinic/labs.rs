//! Laboratory tests: LOINC codes, UCUM units, reference ranges of adults.

use crate::draw::Draw;

pub(crate) struct Lab {
    pub(crate) loinc: &'static str,
    pub(crate) name: &'static str,
    pub(crate) short: &'static str,
    /// UCUM code, also shown.
    pub(crate) unit: &'static str,
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) decimals: usize,
    /// Highest value drawn when the problem raises it, or lowest when it lowers it.
    pub(crate) abnormal: f64,
}

#[allow(clippy::too_many_arguments)]
const fn lab(
    loinc: &'static str,
    name: &'static str,
    short: &'static str,
    unit: &'static str,
    low: f64,
    high: f64,
    decimals: usize,
    abnormal: f64,
) -> Lab {
    Lab { loinc, name, short, unit, low, high, decimals, abnormal }
}

pub(crate) struct Panel {
    pub(crate) loinc: &'static str,
    pub(crate) name: &'static str,
    pub(crate) labs: &'static [Lab],
}

pub(crate) static METABOLIC: Panel = Panel {
    loinc: "24321-2",
    name: "Basic metabolic 2000 panel - Serum or Plasma",
    labs: &[
        lab(
            "2345-7",
            "Glucose [Mass/volume] in Serum or Plasma",
            "Glucose",
            "mg/dL",
            70.0,
            99.0,
            0,
            240.0,
        ),
        lab(
            "2160-0",
            "Creatinine [Mass/volume] in Serum or Plasma",
            "Creatinine",
            "mg/dL",
            0.6,
            1.2,
            2,
            1.9,
        ),
        lab(
            "2951-2",
            "Sodium [Moles/volume] in Serum or Plasma",
            "Na",
            "mmol/L",
            136.0,
            145.0,
            0,
            131.0,
        ),
        lab(
            "2823-3",
            "Potassium [Moles/volume] in Serum or Plasma",
            "K",
            "mmol/L",
            3.5,
            5.0,
            1,
            5.4,
        ),
    ],
};

pub(crate) static A1C: Panel = Panel {
    loinc: "4548-4",
    name: "Hemoglobin A1c/Hemoglobin.total in Blood",
    labs: &[lab(
        "4548-4",
        "Hemoglobin A1c/Hemoglobin.total in Blood",
        "HbA1c",
        "%",
        4.0,
        5.6,
        1,
        10.2,
    )],
};

pub(crate) static LIPIDS: Panel = Panel {
    loinc: "57698-3",
    name: "Lipid panel with direct LDL - Serum or Plasma",
    labs: &[
        lab(
            "2093-3",
            "Cholesterol [Mass/volume] in Serum or Plasma",
            "Total cholesterol",
            "mg/dL",
            130.0,
            199.0,
            0,
            280.0,
        ),
        lab(
            "2571-8",
            "Triglyceride [Mass/volume] in Serum or Plasma",
            "Triglycerides",
            "mg/dL",
            50.0,
            149.0,
            0,
            310.0,
        ),
        lab(
            "18262-6",
            "Cholesterol in LDL [Mass/volume] in Serum or Plasma by Direct assay",
            "LDL",
            "mg/dL",
            60.0,
            99.0,
            0,
            190.0,
        ),
        lab(
            "2085-9",
            "Cholesterol in HDL [Mass/volume] in Serum or Plasma",
            "HDL",
            "mg/dL",
            40.0,
            75.0,
            0,
            32.0,
        ),
    ],
};

pub(crate) static CBC: Panel = Panel {
    loinc: "58410-2",
    name: "CBC panel - Blood by Automated count",
    labs: &[
        lab(
            "6690-2",
            "Leukocytes [#/volume] in Blood by Automated count",
            "WBC",
            "10*3/uL",
            4.5,
            11.0,
            1,
            17.5,
        ),
        lab("718-7", "Hemoglobin [Mass/volume] in Blood", "Hgb", "g/dL", 12.0, 16.5, 1, 9.8),
        lab(
            "777-3",
            "Platelets [#/volume] in Blood by Automated count",
            "Plt",
            "10*3/uL",
            150.0,
            400.0,
            0,
            120.0,
        ),
    ],
};

pub(crate) static TSH: Panel = Panel {
    loinc: "3016-3",
    name: "Thyrotropin [Units/volume] in Serum or Plasma",
    labs: &[lab(
        "3016-3",
        "Thyrotropin [Units/volume] in Serum or Plasma",
        "TSH",
        "m[IU]/L",
        0.4,
        4.0,
        2,
        9.5,
    )],
};

pub(crate) static INR: Panel = Panel {
    loinc: "6301-6",
    name: "INR in Platelet poor plasma by Coagulation assay",
    labs: &[lab(
        "6301-6",
        "INR in Platelet poor plasma by Coagulation assay",
        "INR",
        "{INR}",
        0.9,
        1.2,
        1,
        3.1,
    )],
};

#[derive(Clone)]
pub(crate) struct LabResult {
    pub(crate) lab: &'static Lab,
    /// Decimal text, as measured.
    pub(crate) value: String,
    pub(crate) flag: Option<&'static str>,
}

/// A result: normal, or (in `percent` of draws) between the nearer limit and the abnormal end.
pub(crate) fn measure(draw: &mut Draw, lab: &'static Lab, percent: u32) -> LabResult {
    let scale = 10f64.powi(i32::try_from(lab.decimals).unwrap_or(0));
    let ticks = |x: f64| (x * scale).round() as i64;
    let drawn = if draw.chance(percent) {
        let nearer = if lab.abnormal > lab.high { lab.high } else { lab.low };
        let (a, b) = (ticks(nearer), ticks(lab.abnormal));
        draw.range(a.min(b), a.max(b))
    } else {
        draw.range(ticks(lab.low), ticks(lab.high))
    };
    let flag = if drawn > ticks(lab.high) {
        Some("H")
    } else if drawn < ticks(lab.low) {
        Some("L")
    } else {
        None
    };
    LabResult { lab, value: format!("{:.*}", lab.decimals, drawn as f64 / scale), flag }
}
