//! What is wrong with a record, in the words of FHIR `OperationOutcome.issue`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// FHIR issue-severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Processing could not go on.
    Fatal,
    /// The content is wrong.
    Error,
    /// The content is doubtful.
    Warning,
    /// A note.
    Information,
}

impl Severity {
    /// The FHIR code.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Fatal => "fatal",
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "information",
        }
    }
}

macro_rules! issue_codes {
    ($($variant:ident $code:literal $doc:literal,)*) => {
        /// FHIR issue-type (value set `issue-type`, the codes in use here).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[non_exhaustive]
        pub enum IssueCode { $(#[doc = $doc] $variant,)* }

        impl IssueCode {
            /// The FHIR code.
            pub fn as_str(self) -> &'static str {
                match self { $(IssueCode::$variant => $code,)* }
            }

            /// The code of that FHIR word; [`IssueCode::Processing`] for any other word.
            pub fn of(word: &str) -> IssueCode {
                match word { $($code => IssueCode::$variant,)* _ => IssueCode::Processing }
            }
        }
    };
}

issue_codes! {
    Invalid "invalid" "Content invalid against the specification.",
    Structure "structure" "A structural issue of the content.",
    Required "required" "A required element is missing.",
    Value "value" "An element value is invalid.",
    Invariant "invariant" "A content rule is broken.",
    Security "security" "A security problem.",
    Processing "processing" "Processing issue.",
    NotSupported "not-supported" "Not supported here.",
    Duplicate "duplicate" "A duplicate of another record.",
    NotFound "not-found" "The thing referred to was not found.",
    TooLong "too-long" "Over a size limit.",
    CodeInvalid "code-invalid" "The code is not in its value set.",
    Extension "extension" "An extension was not acceptable.",
    TooCostly "too-costly" "Too costly to process.",
    BusinessRule "business-rule" "A rule of plausibility or policy is broken.",
    Conflict "conflict" "Content conflicts with other content.",
    Incomplete "incomplete" "Not all was there to decide.",
    Informational "informational" "A note.",
    Exception "exception" "An unexpected internal error.",
    NoStore "no-store" "The store could not keep it.",
    MultipleMatches "multiple-matches" "Several records matched.",
}

/// One finding about one record. Holds positions, paths and categories; never a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// How bad.
    pub severity: Severity,
    /// FHIR issue-type.
    pub code: IssueCode,
    /// Machine name of the rule that fired, e.g. `date-after-death`.
    pub rule: Cow<'static, str>,
    /// Where: a simple FHIRPath such as `Patient.name[0].given`.
    pub expression: String,
    /// What is wrong and how to mend it.
    pub diagnostics: Cow<'static, str>,
}

impl Issue {
    /// An issue of any severity.
    pub fn new(
        severity: Severity,
        code: IssueCode,
        rule: impl Into<Cow<'static, str>>,
        expression: impl Into<String>,
        diagnostics: impl Into<Cow<'static, str>>,
    ) -> Issue {
        let (rule, diagnostics) = (rule.into(), diagnostics.into());
        Issue { severity, code, rule, expression: expression.into(), diagnostics }
    }

    /// An error; `code` is a FHIR issue-type word.
    pub fn error(
        code: &str,
        rule: impl Into<Cow<'static, str>>,
        expression: impl Into<String>,
        diagnostics: impl Into<Cow<'static, str>>,
    ) -> Issue {
        Issue::new(Severity::Error, IssueCode::of(code), rule, expression, diagnostics)
    }

    /// A warning; `code` is a FHIR issue-type word.
    pub fn warning(
        code: &str,
        rule: impl Into<Cow<'static, str>>,
        expression: impl Into<String>,
        diagnostics: impl Into<Cow<'static, str>>,
    ) -> Issue {
        Issue::new(Severity::Warning, IssueCode::of(code), rule, expression, diagnostics)
    }

    /// A note; `code` is a FHIR issue-type word.
    pub fn information(
        code: &str,
        rule: impl Into<Cow<'static, str>>,
        expression: impl Into<String>,
        diagnostics: impl Into<Cow<'static, str>>,
    ) -> Issue {
        Issue::new(Severity::Information, IssueCode::of(code), rule, expression, diagnostics)
    }
}
