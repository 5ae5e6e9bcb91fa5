//! What the check reports.

use std::borrow::Cow;

/// How bad an issue is (FHIR R4 issue-severity, without `fatal`: a document that was read can be checked to its end).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Severity {
    /// The content does not conform.
    Error,
    /// The content conforms, but should be otherwise.
    Warning,
    /// Worth knowing.
    Information,
}

impl Severity {
    /// The FHIR code.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "information",
        }
    }
}

/// What kind of issue it is (FHIR R4 issue-type; those that this check uses).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[non_exhaustive]
pub enum Code {
    /// The shape is wrong: an unknown element, an array for a single value, a shadow out of line.
    Structure,
    /// Something that must be there is missing.
    Required,
    /// A value that its type does not allow.
    Value,
    /// A rule of the standard is broken.
    Invariant,
    /// A code outside its required value set.
    CodeInvalid,
    /// A value longer than the standard allows.
    TooLong,
    /// A resource type, or a release, that is not R4.
    NotSupported,
    /// An extension that breaks the rules for extensions.
    Extension,
    /// The same key twice.
    Duplicate,
}

impl Code {
    /// The FHIR code.
    pub fn as_str(self) -> &'static str {
        match self {
            Code::Structure => "structure",
            Code::Required => "required",
            Code::Value => "value",
            Code::Invariant => "invariant",
            Code::CodeInvalid => "code-invalid",
            Code::TooLong => "too-long",
            Code::NotSupported => "not-supported",
            Code::Extension => "extension",
            Code::Duplicate => "duplicate",
        }
    }
}

/// One finding of the structural check. It names the place and the rule, never a value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct StructureIssue {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of issue it is.
    pub code: Code,
    /// The rule that was broken: `structure.unknown-element`.
    pub rule: &'static str,
    /// Where: `Patient.name[0].family`. A key that no R4 type knows stands as `<unknown#2>`, the second such key of its object.
    pub path: String,
    /// What is wrong, and what would be right.
    pub diagnostics: Cow<'static, str>,
}

/// A rule of the check: its name, what its issues look like, and what they say.
pub(super) struct Rule {
    pub severity: Severity,
    pub code: Code,
    pub name: &'static str,
    pub text: &'static str,
}

macro_rules! rules {
    ($($id:ident = $severity:ident $code:ident $name:literal $text:literal;)*) => {
        $(pub(super) static $id: Rule = Rule { severity: Severity::$severity, code: Code::$code, name: $name, text: $text };)*
        /// The names of all rules, in the order of the source.
        pub const RULES: &[&str] = &[$($name),*];
    };
}

rules! {
    NOT_OBJECT = Error Structure "structure.not-object" "a resource must be a JSON object";
    TYPE_MISSING = Error Required "structure.resource-type-missing" "resourceType is missing, or not a string";
    TYPE_UNKNOWN = Error NotSupported "structure.resource-type-unknown" "resourceType names no resource type of FHIR R4 (4.0.1)";
    TYPE_NOT_ALLOWED = Error Structure "structure.resource-type-not-allowed" "a resource of this type is not allowed here";
    UNKNOWN_ELEMENT = Error Structure "structure.unknown-element" "FHIR R4 (4.0.1) defines no such element here";
    COMMENTS = Error Structure "structure.comments" "fhir_comments belongs to DSTU2; R4 has no comments in JSON";
    DUPLICATE = Error Duplicate "structure.duplicate-key" "the same key stands twice in one object";
    CHOICE = Error Structure "structure.choice" "only one of the types of a choice may be present";
    MISSING = Error Required "structure.min" "a required element is missing";
    TOO_MANY = Error Structure "structure.max" "more items than allowed";
    NOT_ARRAY = Error Structure "structure.not-array" "must be an array, since the element may repeat";
    NOT_SINGLE = Error Structure "structure.not-single" "must not be an array, since the element may not repeat";
    KIND_OBJECT = Error Structure "structure.kind" "expected a JSON object";
    KIND_STRING = Error Structure "structure.kind" "expected a JSON string";
    KIND_NUMBER = Error Structure "structure.kind" "expected a JSON number";
    KIND_BOOLEAN = Error Structure "structure.kind" "expected true or false";
    EMPTY_OBJECT = Error Structure "structure.empty" "an object must not be empty";
    EMPTY_ARRAY = Error Structure "structure.empty" "an array must not be empty";
    EMPTY_STRING = Error Value "structure.empty" "a string must not be empty";
    BLANK_STRING = Warning Value "structure.blank" "a string should hold more than white space";
    ONLY_ID = Error Invariant "ele-1" "an element must have a value or children other than id";
    NULL = Error Structure "structure.null" "null is allowed only in arrays of primitives, beside an id or extension";
    SHADOW_COMPLEX = Error Structure "structure.shadow" "only primitive elements have a sibling that begins with an underscore";
    SHADOW_KIND = Error Structure "structure.shadow" "the sibling of a single primitive must be an object";
    SHADOW_ARRAY = Error Structure "structure.shadow" "the sibling of a repeating primitive must be an array of objects and nulls";
    SHADOW_LONG = Error Structure "structure.shadow" "the siblings of a repeating primitive must not be more than its values";
    SHADOW_SHORT = Warning Structure "structure.shadow-short" "the siblings of a repeating primitive should be as many as its values; fill up with null";
    CODE = Error CodeInvalid "structure.binding" "the code is not in the required value set";
    CONCEPT = Error CodeInvalid "structure.binding" "no coding is in the required value set";
    CONCEPT_TEXT = Error CodeInvalid "structure.binding" "the required value set asks for a coding";
    TARGET = Error Structure "structure.reference-target" "the reference points at a type that is not allowed here";
    EXTENSION_BOTH = Error Extension "ext-1" "an extension must not have both a value and extensions";
    EXTENSION_NEITHER = Error Extension "ext-1" "an extension must have a value or extensions";
    CONTAINED_NESTED = Error Invariant "dom-2" "a contained resource must not contain others";
    CONTAINED_ID = Warning Required "structure.contained-id" "a contained resource needs an id to be referred to";
    TOO_DEEP = Error Structure "structure.too-deep" "nested too deeply to be checked";
    TOO_LONG = Error TooLong "structure.too-long" "a string must not be longer than 1 MB";
    FORMAT_BASE64 = Error Value "format.base64Binary" "not base64: groups of four of A-Z a-z 0-9 + / with = at the end";
    FORMAT_CODE = Error Value "format.code" "not a code: no white space at the ends, and none but single blanks within";
    FORMAT_DATE = Error Value "format.date" "not a date: YYYY, YYYY-MM or YYYY-MM-DD of the calendar";
    FORMAT_DATE_TIME = Error Value "format.dateTime" "not a dateTime: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with a time zone";
    FORMAT_ID = Error Value "format.id" "not an id: 1 to 64 of A-Z a-z 0-9 - .";
    FORMAT_INSTANT = Error Value "format.instant" "not an instant: YYYY-MM-DDThh:mm:ss with a time zone";
    FORMAT_INTEGER = Error Value "format.integer" "not an integer: a whole number of 32 bits";
    FORMAT_OID = Error Value "format.oid" "not an oid: urn:oid: and numbers joined by dots";
    FORMAT_POSITIVE = Error Value "format.positiveInt" "not a positiveInt: a whole number from 1 to 2147483647";
    FORMAT_STRING = Error Value "format.string" "a control character other than tab, line feed and carriage return; remove it";
    FORMAT_TIME = Error Value "format.time" "not a time: hh:mm:ss without a time zone";
    FORMAT_UNSIGNED = Error Value "format.unsignedInt" "not an unsignedInt: a whole number from 0 to 2147483647";
    FORMAT_URI = Error Value "format.uri" "an address must not have white space";
    FORMAT_UUID = Error Value "format.uuid" "not a uuid: urn:uuid: and lower-case 8-4-4-4-12";
    FORMAT_XHTML = Error Value "format.xhtml" "a narrative must be one well-formed XHTML div";
}
