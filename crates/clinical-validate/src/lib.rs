//! Clinical plausibility, consistency and completeness checks of FHIR units, with a quality scorecard.
