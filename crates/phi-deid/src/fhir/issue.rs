//! What de-identification tells about a resource: rules and paths, no values.

use medpipe_fhir_model::DefectKind;

/// Why something was removed or changed beyond the ordinary rows of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeidIssue {
    /// FHIR issue-severity: `warning` or `information`.
    pub severity: &'static str,
    /// FHIR issue-type.
    pub code: &'static str,
    /// Short machine name, `deid.…`.
    pub rule: &'static str,
    /// Element path; unknown members as `<unknown#n>`.
    pub expression: String,
    /// What was done, in a sentence.
    pub diagnostics: &'static str,
}

/// Why a resource could not be de-identified; nothing of it is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeidError {
    /// The type is not one of FHIR R4, so no rule says what may stay.
    #[error("not a resource type of FHIR R4: nothing of it may stay")]
    UnknownType,
    /// The findings are not of this unit.
    #[error("the findings are not of this unit: run detect on it first")]
    OtherFindings,
    /// A member of it stands twice, or it is nested too deep: what would be checked is not what others read.
    #[error("{}", .0.message())]
    Defect(DefectKind),
    /// An entry of a Bundle holds something else than a resource as JSON object.
    #[error("no resource: put an object with a resourceType there")]
    NoResource,
    /// What was written could not be read back; nothing is passed on.
    #[error("the rewritten resource could not be read back")]
    Unreadable,
}

/// An entry of a Bundle that was left out; the others are there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Which: `Bundle.entry[3]`, counted from 0.
    pub expression: String,
    /// Why.
    pub error: DeidError,
}

pub(super) mod rules {
    //! The closed list of rules.
    use super::DeidIssue;

    /// A rule and what it says.
    #[derive(Clone, Copy)]
    pub struct Rule {
        pub name: &'static str,
        severity: &'static str,
        code: &'static str,
        text: &'static str,
    }

    impl Rule {
        pub fn at(self, expression: String) -> DeidIssue {
            DeidIssue {
                severity: self.severity,
                code: self.code,
                rule: self.name,
                expression,
                diagnostics: self.text,
            }
        }
    }

    macro_rules! rules {
        ($($id:ident = $name:literal, $severity:literal, $code:literal, $text:literal;)*) => {
            $(pub const $id: Rule =
                Rule { name: $name, severity: $severity, code: $code, text: $text };)*
        };
    }

    rules! {
        UNKNOWN_ELEMENT = "deid.unknown-element", "warning", "structure",
            "an element that FHIR R4 does not define here was removed";
        UNKNOWN_TYPE = "deid.unknown-type", "warning", "not-supported",
            "a resource of a type that FHIR R4 does not define was removed";
        EXTENSION = "deid.extension", "information", "extension",
            "an extension outside the allow-list was removed";
        WRONG_KIND = "deid.wrong-kind", "warning", "structure",
            "a value of another JSON kind than its element has was removed";
        CODE = "deid.code", "warning", "code-invalid",
            "a code without the shape of a code of its system was removed";
        NUMBER = "deid.number", "warning", "value",
            "a number long enough to be an identifier was removed";
        SHAPE = "deid.shape", "warning", "value",
            "a value without the shape its element has was removed";
        DATE = "deid.date", "warning", "value",
            "a date that could not be read was removed";
        AGED = "deid.age-90", "information", "security",
            "a year or age that would reveal an age over 89 was removed or became 90+";
        PLACE = "deid.place", "information", "security",
            "a place that could not be generalised was removed";
        REFERENCE = "deid.reference", "warning", "invalid",
            "a reference that could not be rewritten was removed";
        ATTACHMENT = "deid.attachment", "warning", "not-supported",
            "content other than text cannot be checked and was removed";
        BASE64 = "deid.base64", "warning", "value",
            "content that is not base64 cannot be read and was removed";
        TOO_DEEP = "deid.too-deep", "warning", "too-costly",
            "what is nested this deep was removed";
    }
}
