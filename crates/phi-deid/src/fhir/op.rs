//! What is done to an element: one word of the policy table.

/// De-identification of one element. The words in quotes stand in `policy/r4.tsv`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Op {
    /// `remove`: the element is dropped; a required one becomes `data-absent-reason` *masked*.
    Remove,
    /// `keep`: a value that cannot carry an identifier (boolean, time of a schedule).
    Keep,
    /// `walk`: the children follow their own rows.
    Walk,
    /// `typed`: an open choice; the row of the type it has.
    Typed,
    /// `code`: kept when in its required value set, or when it has the shape of a code.
    Code,
    /// `coding-code`: kept when it has the shape its code system gives.
    CodingCode,
    /// `coded-text`: `display` and `text`; kept beside a code, else free text.
    CodedText,
    /// `unit`: of a quantity; kept beside a unit code, else free text.
    Unit,
    /// `text`: free text; redacted or removed.
    Text,
    /// `number`: kept unless long enough to be an identifier; noise after six decimals is cut.
    Number,
    /// `quantity`: the number of a quantity.
    Quantity,
    /// `age`: an Age; 90 and over become 90+, removed when it would date a birth of 90+.
    Age,
    /// `year`: date or dateTime to its year.
    Year,
    /// `birth`: as `year`, and removed when it makes the person 90 or older.
    Birth,
    /// `instant`: removed, for it is finer than a year and cannot be cut to one.
    Instant,
    /// `id`: resource ids and DICOM uids: keyed pseudonym.
    Id,
    /// `pseudonym`: an identifier's value: keyed pseudonym.
    Pseudonym,
    /// `reference`: rewritten to the pseudonym of its target.
    Reference,
    /// `fullurl`: `Bundle.entry.fullUrl`: pseudonym as `urn:uuid`.
    FullUrl,
    /// `uri`: kept when of a public authority, else a keyed pseudonym.
    Uri,
    /// `version`: kept when it has the shape of a version.
    Version,
    /// `token`: a machine word of the artefact (linkId, path); kept when it has such a shape.
    Token,
    /// `language`: kept when it has the shape of BCP 47.
    Language,
    /// `mime`: kept when it is a known media type.
    Mime,
    /// `state`: of an address; kept when it is one of the United States, as two letters.
    State,
    /// `country`: kept as a country code.
    Country,
    /// `zip3`: US postal codes to three digits.
    Zip3,
    /// `state-only`: an address of which state and country stay.
    StateOnly,
    /// `author`: of an annotation; the reference stays, a name does not.
    Author,
    /// `samples`: `SampledData.data`, when it holds samples only.
    Samples,
    /// `attachment`: text is redacted and stays as plain text, all else is removed.
    Attachment,
    /// `binary`: the content of a Binary, as an attachment.
    Binary,
    /// `extension`: only those of a short list stay.
    Extension,
    /// `operator`: the policy's operator for the kind of the value.
    Operator,
    /// `resource`: a resource within the resource.
    Resource,
}

/// Table word of each operator.
const WORDS: [(&str, Op); 35] = [
    ("remove", Op::Remove),
    ("keep", Op::Keep),
    ("walk", Op::Walk),
    ("typed", Op::Typed),
    ("code", Op::Code),
    ("coding-code", Op::CodingCode),
    ("coded-text", Op::CodedText),
    ("unit", Op::Unit),
    ("text", Op::Text),
    ("number", Op::Number),
    ("quantity", Op::Quantity),
    ("age", Op::Age),
    ("year", Op::Year),
    ("birth", Op::Birth),
    ("instant", Op::Instant),
    ("id", Op::Id),
    ("pseudonym", Op::Pseudonym),
    ("reference", Op::Reference),
    ("fullurl", Op::FullUrl),
    ("uri", Op::Uri),
    ("version", Op::Version),
    ("token", Op::Token),
    ("language", Op::Language),
    ("mime", Op::Mime),
    ("state", Op::State),
    ("country", Op::Country),
    ("zip3", Op::Zip3),
    ("state-only", Op::StateOnly),
    ("author", Op::Author),
    ("samples", Op::Samples),
    ("attachment", Op::Attachment),
    ("binary", Op::Binary),
    ("extension", Op::Extension),
    ("operator", Op::Operator),
    ("resource", Op::Resource),
];

impl Op {
    /// The operator of a table word.
    pub fn from_word(word: &str) -> Option<Op> {
        WORDS.iter().find(|(w, _)| *w == word).map(|(_, op)| *op)
    }

    /// The word in the policy table.
    pub fn as_str(self) -> &'static str {
        WORDS.iter().find(|(_, op)| *op == self).map_or("remove", |(w, _)| w)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_operators_are_one_to_one() {
        for (word, op) in WORDS {
            assert_eq!(Op::from_word(word), Some(op));
            assert_eq!(op.as_str(), word);
        }
    }
}
