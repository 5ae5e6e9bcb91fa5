//! What is done to the columns of a table.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use medpipe_phi_detect::{Detector, Kind};
use serde::de::{self, MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::plan::TableDeidentifier;
use crate::dates::Date;
use crate::key::Key;
use crate::operator::Operator;
use crate::policy::Policy;

/// What is done to each column. **A column that nothing is said of is dropped.**
///
/// ```
/// use medpipe_phi_deid::table::{Rule, TablePolicy};
/// let policy: TablePolicy = toml::from_str(r#"
///     patient = "mrn"                       # whose row it is: for date offsets
///     [policy]
///     base = "expert_dates"
///     [columns]
///     mrn = { kind = "ID_MRN", operator = "hash" }
///     name = { kind = "NAME", drop = true } # not written, but looked for in the notes of its row
///     admitted = { kind = "DATE" }          # the operator of the policy: shift_date
///     note = "free_text"
///     "diag_*" = "keep"
///     diag_comment = "drop"
/// "#)?;
/// assert_eq!(policy.rule("diag_2")?, Some(&Rule::Keep));
/// assert_eq!(policy.rule("diag_comment")?, Some(&Rule::Drop));
/// assert_eq!(policy.rule("surprise")?, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Names are compared without regard to ASCII case. In a pattern `*` stands for any characters and `?`
/// for one. A name beats a pattern, a longer pattern a shorter one.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TablePolicy {
    /// The column that tells whose row it is. Without it no date can be shifted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patient: Option<String>,
    /// Operators by kind, and what is done to free text.
    pub policy: Policy,
    /// Rules by name or pattern of columns.
    pub columns: BTreeMap<String, Rule>,
}

/// What is done to a column. In files a word (`keep`, `drop`, `free_text`) or
/// `{ kind = "...", operator = "...", drop = true }`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// It stays as it is.
    Keep,
    /// It is not written.
    Drop,
    /// What the detector finds in it is replaced; values of `Values` columns of the row are known.
    FreeText,
    /// Each value is of one kind.
    Values {
        /// The kind.
        kind: Kind,
        /// What is done; without it the policy's operator for elements of that kind, or else the year
        /// of a date, three digits of a ZIP code, `90+`, a keyed hash of an identifier (if there is a
        /// key), and what the policy does to the kind in text.
        operator: Option<Operator>,
        /// It is not written, but known when free text of the row is searched.
        drop: bool,
    },
}

/// Why a policy was refused. Names and patterns are the policy's own.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum TablePolicyError {
    /// An operator does not fit the kind.
    #[error("column `{column}`: the operator `{operator}` does not fit the kind {kind}")]
    Misfit {
        /// Name or pattern.
        column: String,
        /// The operator.
        operator: Operator,
        /// The kind.
        kind: Kind,
    },
    /// An operator works only under a key.
    #[error("column `{column}`: the operator `{operator}` needs a key")]
    NeedsKey {
        /// Name or pattern.
        column: String,
        /// The operator.
        operator: Operator,
    },
    /// Dates are to be shifted, but nothing tells whose they are.
    #[error(
        "column `{column}`: dates can be shifted only if `patient` names the column of the patient"
    )]
    NeedsPatient {
        /// Name or pattern.
        column: String,
    },
    /// Two rules fit a column equally well.
    #[error("the rules `{one}` and `{other}` both fit one column: name it, or make one longer")]
    Ambiguous {
        /// One.
        one: String,
        /// The other.
        other: String,
    },
    /// The column of the patient is not there.
    #[error("the column of the patient, `{column}`, is not in the table")]
    NoPatientColumn {
        /// Its name.
        column: String,
    },
    /// No rule keeps any column.
    #[error("no column of the table would be written: the policy names none of them")]
    NothingLeft,
}

impl TablePolicy {
    /// The rule for a column; `None` when there is none, and the column is dropped.
    ///
    /// # Errors
    /// [`TablePolicyError::Ambiguous`] when two rules fit equally well.
    pub fn rule(&self, column: &str) -> Result<Option<&Rule>, TablePolicyError> {
        Ok(best(self.columns.keys(), column, matches)?.and_then(|key| self.columns.get(key)))
    }

    /// Readies it for tables: checks what can be checked without one.
    ///
    /// `key` is for pseudonyms and shifted dates; without `detector` free text is searched strictly;
    /// years of ninety and more before `clock` would tell an age, and go.
    ///
    /// # Errors
    /// [`TablePolicyError`] when an operator does not fit, or needs what is not there.
    pub fn build(
        &self,
        key: Option<&Key>,
        detector: Option<Detector>,
        clock: Date,
    ) -> Result<TableDeidentifier, TablePolicyError> {
        for (column, rule) in &self.columns {
            let Rule::Values { kind, drop: false, .. } = rule else { continue };
            let (kind, operator) = (*kind, self.operator(rule, key.is_some()));
            let column = column.clone();
            if !operator.fits(kind) {
                return Err(TablePolicyError::Misfit { column, operator, kind });
            }
            if operator.needs_key() && key.is_none() {
                return Err(TablePolicyError::NeedsKey { column, operator });
            }
            if operator == Operator::ShiftDate && self.patient.is_none() {
                return Err(TablePolicyError::NeedsPatient { column });
            }
        }
        Ok(TableDeidentifier::new(self.clone(), key, detector, clock))
    }

    /// The operator of a rule; of other rules than `Values`, `keep`.
    pub(super) fn operator(&self, rule: &Rule, keyed: bool) -> Operator {
        let Rule::Values { kind, operator, .. } = rule else { return Operator::Keep };
        let default = || match kind {
            Kind::Date => Operator::YearOnly,
            Kind::Zip => Operator::Zip3,
            Kind::Age90 => Operator::AgeCap,
            kind if keyed && kind.as_str().starts_with("ID_") => Operator::Hash,
            kind => self.policy.operator(*kind),
        };
        operator.or_else(|| self.policy.element_operator(*kind)).unwrap_or_else(default)
    }
}

/// The key that fits best: an exact one, else the longest.
pub(super) fn best<'k>(
    keys: impl Iterator<Item = &'k String>,
    name: &str,
    fits: impl Fn(&str, &str) -> bool,
) -> Result<Option<&'k str>, TablePolicyError> {
    let rank = |key: &str| (!key.contains(['*', '?']), key.len());
    let (mut found, mut tie): (Option<&'k str>, Option<&'k str>) = (None, None);
    for key in keys.filter(|key| fits(key, name)) {
        match found.map(|other| rank(key).cmp(&rank(other))) {
            Some(Ordering::Less) => {}
            Some(Ordering::Equal) => tie = Some(key.as_str()),
            Some(Ordering::Greater) | None => (found, tie) = (Some(key.as_str()), None),
        }
    }
    if let (Some(one), Some(other)) = (found, tie) {
        return Err(TablePolicyError::Ambiguous { one: one.to_owned(), other: other.to_owned() });
    }
    Ok(found)
}

/// Whether a name fits a pattern, without regard to ASCII case.
pub(super) fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.as_bytes(), name.as_bytes());
    let (mut p, mut n) = (0, 0);
    // Where the last star was, and what of the name it has taken.
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        match (pattern.get(p), name.get(n)) {
            (Some(b'*'), _) => {
                star = Some((p, n));
                p += 1;
            }
            (Some(b'?'), _) => (p, n) = (p + 1, n + 1),
            (Some(a), Some(b)) if a.eq_ignore_ascii_case(b) => (p, n) = (p + 1, n + 1),
            _ => match star {
                Some((at, taken)) => {
                    star = Some((at, taken + 1));
                    (p, n) = (at + 1, taken + 1);
                }
                None => return false,
            },
        }
    }
    pattern.get(p..).unwrap_or_default().iter().all(|b| *b == b'*')
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ValuesRule {
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    operator: Option<Operator>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    drop: bool,
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Rule::Keep => serializer.serialize_str("keep"),
            Rule::Drop => serializer.serialize_str("drop"),
            Rule::FreeText => serializer.serialize_str("free_text"),
            Rule::Values { kind, operator, drop } => {
                let kind = kind.as_str().to_owned();
                ValuesRule { kind, operator: *operator, drop: *drop }.serialize(serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Rule, D::Error> {
        struct RuleVisitor;
        impl<'de> Visitor<'de> for RuleVisitor {
            type Value = Rule;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("`keep`, `drop`, `free_text`, or a table with `kind`")
            }
            fn visit_str<E: de::Error>(self, word: &str) -> Result<Rule, E> {
                match word {
                    "keep" => Ok(Rule::Keep),
                    "drop" => Ok(Rule::Drop),
                    "free_text" => Ok(Rule::FreeText),
                    _ => Err(E::invalid_value(de::Unexpected::Other("another word"), &self)),
                }
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Rule, A::Error> {
                let rule = ValuesRule::deserialize(MapAccessDeserializer::new(map))?;
                let kind: Kind = rule.kind.parse().map_err(|_| {
                    de::Error::custom(
                        "`kind` is none of the kinds of identifiers (NAME, DATE, ...)",
                    )
                })?;
                Ok(Rule::Values { kind, operator: rule.operator, drop: rule.drop })
            }
        }
        deserializer.deserialize_any(RuleVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, name) in
            [("diag_*", "Diag_1"), ("*", ""), ("a?c*e", "abcde"), ("*_id", "x_id_id"), ("a", "A")]
        {
            assert!(matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [("diag_*", "diag"), ("a?c", "ac"), ("", "x"), ("*a*b", "xbxa")] {
            assert!(!matches(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn the_best_rule_wins_and_a_tie_is_an_error() {
        let policy: TablePolicy = toml::from_str(
            "[columns]\n\"*_x\" = \"keep\"\n\"a_*\" = \"drop\"\na_x = \"free_text\"\n\"a_b*\" = \"keep\"\n",
        )
        .unwrap();
        assert_eq!(policy.rule("a_x").unwrap(), Some(&Rule::FreeText));
        assert_eq!(policy.rule("a_by").unwrap(), Some(&Rule::Keep));
        assert_eq!(policy.rule("a_y").unwrap(), Some(&Rule::Drop));
        let tie: TablePolicy =
            toml::from_str("[columns]\n\"*_x\" = \"keep\"\n\"a_*\" = \"drop\"\n").unwrap();
        assert!(matches!(tie.rule("a_x"), Err(TablePolicyError::Ambiguous { .. })));
    }

    #[test]
    fn policies_are_checked_and_written_as_they_are_read() {
        let text = "patient = \"id\"\n[policy]\n[columns]\nid = { kind = \"ID_MRN\" }\n\
                    born = { kind = \"DATE\", operator = \"year_only\" }\nname = { kind = \"NAME\", drop = true }\n";
        let policy: TablePolicy = toml::from_str(text).unwrap();
        let again: TablePolicy = toml::from_str(&toml::to_string(&policy).unwrap()).unwrap();
        assert_eq!(policy, again);
        let json = serde_json::to_string(&policy).unwrap();
        assert_eq!(serde_json::from_str::<TablePolicy>(&json).unwrap(), policy);
        for bad in [
            "[columns]\na = \"kepe\"\n",
            "[columns]\na = { kind = \"NAMES\" }\n",
            "[columns]\na = { kind = \"NAME\", how = 1 }\n",
            "[columns]\na = { operator = \"tag\" }\n",
            "colums = 1\n",
        ] {
            assert!(toml::from_str::<TablePolicy>(bad).is_err(), "{bad}");
        }
        let clock = Date::new(2026, 1, 1).unwrap();
        let build = |text: &str| {
            let policy: TablePolicy = toml::from_str(text).unwrap();
            policy.build(None, None, clock).unwrap_err()
        };
        let misfit = build("[columns]\na = { kind = \"NAME\", operator = \"zip3\" }\n");
        assert!(matches!(misfit, TablePolicyError::Misfit { .. }));
        let key = build("[columns]\na = { kind = \"NAME\", operator = \"hash\" }\n");
        assert!(matches!(key, TablePolicyError::NeedsKey { .. }));
        let date = "[columns]\na = { kind = \"DATE\", operator = \"shift_date\" }\n";
        assert!(matches!(build(date), TablePolicyError::NeedsKey { .. }));
        let with_key = Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap();
        let policy: TablePolicy = toml::from_str(date).unwrap();
        let error = policy.build(Some(&with_key), None, clock).unwrap_err();
        assert!(matches!(error, TablePolicyError::NeedsPatient { .. }));
    }
}
