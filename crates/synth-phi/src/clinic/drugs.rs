//! Drugs: RxNorm concepts with the usual dose.

pub(crate) struct Drug {
    pub(crate) rxnorm: &'static str,
    /// RxNorm name.
    pub(crate) name: &'static str,
    /// As clinicians write it.
    pub(crate) short: &'static str,
    pub(crate) sig: &'static str,
    /// Doses a day; 0 when taken as needed.
    pub(crate) per_day: u32,
}

const fn drug(
    rxnorm: &'static str,
    name: &'static str,
    short: &'static str,
    sig: &'static str,
    per_day: u32,
) -> Drug {
    Drug { rxnorm, name, short, sig, per_day }
}

pub(crate) static LISINOPRIL: Drug =
    drug("314076", "lisinopril 10 MG Oral Tablet", "Lisinopril 10mg", "daily", 1);
pub(crate) static AMLODIPINE: Drug =
    drug("197361", "amlodipine 5 MG Oral Tablet", "Amlodipine 5mg", "daily", 1);
pub(crate) static HCTZ: Drug =
    drug("310798", "hydrochlorothiazide 25 MG Oral Tablet", "HCTZ 25 mg", "every morning", 1);
pub(crate) static METFORMIN: Drug =
    drug("861007", "metformin hydrochloride 500 MG Oral Tablet", "Metformin 500mg", "BID", 2);
pub(crate) static ATORVASTATIN: Drug =
    drug("617310", "atorvastatin 20 MG Oral Tablet", "Atorvastatin 20 mg", "at bedtime", 1);
pub(crate) static SIMVASTATIN: Drug =
    drug("312961", "simvastatin 20 MG Oral Tablet", "Simvastatin 20 mg", "nightly", 1);
pub(crate) static ALBUTEROL: Drug = drug(
    "745752",
    "200 ACTUAT albuterol 0.09 MG/ACTUAT Metered Dose Inhaler [ProAir]",
    "ProAir HFA 2 puffs",
    "q4-6h PRN",
    0,
);
pub(crate) static FLUTICASONE: Drug = drug(
    "896001",
    "120 ACTUAT fluticasone propionate 0.11 MG/ACTUAT Metered Dose Inhaler [Flovent]",
    "Flovent 110 mcg 2 puffs",
    "BID",
    2,
);
pub(crate) static SALMETEROL: Drug = drug(
    "896209",
    "60 ACTUAT fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler",
    "Fluticasone/salmeterol 250/50 1 puff",
    "BID",
    2,
);
pub(crate) static LEVOTHYROXINE: Drug =
    drug("966222", "levothyroxine sodium 0.075 MG Oral Tablet", "Levothyroxine 75 mcg", "daily", 1);
pub(crate) static FUROSEMIDE: Drug =
    drug("313988", "furosemide 40 MG Oral Tablet", "Furosemide 40 mg", "daily", 1);
pub(crate) static CARVEDILOL: Drug =
    drug("200032", "carvedilol 12.5 MG Oral Tablet", "Carvedilol 12.5 mg", "BID", 2);
pub(crate) static METOPROLOL: Drug = drug(
    "866436",
    "24 HR metoprolol succinate 50 MG Extended Release Oral Tablet",
    "Metoprolol succinate 50 mg",
    "daily",
    1,
);
pub(crate) static WARFARIN: Drug =
    drug("855332", "warfarin sodium 5 MG Oral Tablet", "Warfarin 5 mg", "daily", 1);
pub(crate) static SERTRALINE: Drug =
    drug("312938", "sertraline 100 MG Oral Tablet", "Sertraline 100 mg", "daily", 1);
pub(crate) static OMEPRAZOLE: Drug = drug(
    "198051",
    "omeprazole 20 MG Delayed Release Oral Capsule",
    "Omeprazole 20 mg",
    "before breakfast",
    1,
);
pub(crate) static LOSARTAN: Drug =
    drug("979492", "losartan potassium 50 MG Oral Tablet", "Losartan 50 mg", "daily", 1);
pub(crate) static IBUPROFEN: Drug =
    drug("310965", "ibuprofen 200 MG Oral Tablet", "Ibuprofen 200 mg", "TID with food", 3);
pub(crate) static ACETAMINOPHEN: Drug =
    drug("313782", "acetaminophen 325 MG Oral Tablet", "Tylenol 325 mg", "q6h PRN", 0);
pub(crate) static AMOXICILLIN: Drug =
    drug("308192", "amoxicillin 500 MG Oral Tablet", "Amoxicillin 500 mg", "TID x 7 days", 3);
pub(crate) static AZITHROMYCIN: Drug =
    drug("308460", "azithromycin 250 MG Oral Tablet", "Azithromycin 250 mg", "daily x 5 days", 1);
pub(crate) static CIPROFLOXACIN: Drug =
    drug("309309", "ciprofloxacin 500 MG Oral Tablet", "Ciprofloxacin 500 mg", "BID x 7 days", 2);
pub(crate) static SUMATRIPTAN: Drug =
    drug("313161", "sumatriptan 50 MG Oral Tablet", "Sumatriptan 50 mg", "PRN at onset", 0);
pub(crate) static OXYCODONE: Drug = drug(
    "1049221",
    "acetaminophen 325 MG / oxycodone hydrochloride 5 MG Oral Tablet",
    "Oxycodone/APAP 5/325",
    "q6h PRN",
    0,
);
