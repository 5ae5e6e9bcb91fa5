//! Check digits of health identifiers: NPI, DEA, MBI, SSN, LOINC, SNOMED CT, VIN, Luhn, Verhoeff.
