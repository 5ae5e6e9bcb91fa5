//! One operator, one value.

pub(crate) mod cities;
mod contacts;
mod draw;
mod lists;
mod normal;
mod numbers;
mod subject;
mod template;
mod udi;
#[cfg(feature = "vault")]
pub mod vault;
mod words;

use std::borrow::Cow;

use hmac::Hmac;
use medpipe_phi_detect::Kind;
use sha2::Sha256;

use crate::dates::{Date, Written};
use crate::key::Key;
use crate::operator::Operator;
use crate::policy::{Policy, Surrogates};
use crate::pseudonym::{Pseudonyms, keyed};
use crate::zip::zip3;

use draw::Draw;
pub use subject::Subject;

/// Puts something else in the place of identifying values, as a policy says for their kinds.
///
/// ```
/// use medpipe_phi_deid::{Key, Operator, Policy, Replacer};
/// use medpipe_phi_detect::Kind;
///
/// let key = Key::from_bytes(b"0123456789abcdef0123456789abcdef")?;
/// let replacer = Replacer::new(&Policy::expert_dates(), &key);
/// let mut ada = replacer.subject("patient-7");
///
/// assert_eq!(replacer.replace(Kind::Name, "Brennan", &mut ada).unwrap(), "[NAME]");
/// let moved = replacer.replace(Kind::Date, "March 5, 2024", &mut ada).unwrap();
/// assert!(moved != "March 5, 2024" && moved.contains(", 202"));
/// // An operator of one's own choice, here for a column of a table:
/// let ssn = replacer.apply(Operator::Surrogate, Kind::IdSsn, "219-09-9998", &mut ada).unwrap();
/// assert!(ssn.starts_with('9') && ssn.len() == 11);
/// # Ok::<(), medpipe_phi_deid::KeyError>(())
/// ```
///
/// `Send + Sync` and cheap to clone. What belongs to one patient or document is in the [`Subject`].
#[derive(Clone)]
pub struct Replacer {
    policy: Policy,
    secrets: Option<Secrets>,
    clock: Date,
}

#[derive(Clone)]
struct Secrets {
    pseudonyms: Pseudonyms,
    choice: Hmac<Sha256>,
    #[cfg(feature = "vault")]
    vault: vault::Vault,
}

impl Replacer {
    /// Under a policy and a key.
    pub fn new(policy: &Policy, key: &Key) -> Replacer {
        let choice = zeroize::Zeroizing::new(key.derive("medpipe surrogates v1"));
        let secrets = Secrets {
            pseudonyms: Pseudonyms::new(key),
            choice: keyed(choice.as_slice()),
            #[cfg(feature = "vault")]
            vault: vault::Vault::new(key),
        };
        Replacer { policy: policy.clone(), secrets: Some(secrets), clock: Date::RELEASE }
    }

    /// Without a key: [operators that need one](Operator::needs_key) put the tag instead.
    pub fn without_key(policy: &Policy) -> Replacer {
        Replacer { policy: policy.clone(), secrets: None, clock: Date::RELEASE }
    }

    /// With the day at which ages are taken; [`Date::RELEASE`] without. Years that lie ninety or more before
    /// it would tell an age over 89 (45 CFR 164.514(b)(2)(i)(C)): `year_only` puts the tag instead. A year
    /// of two digits is the last one so written that is not after it.
    pub fn with_clock(mut self, clock: Date) -> Replacer {
        self.clock = clock;
        self
    }

    pub(crate) fn clock(&self) -> Date {
        self.clock
    }

    /// The last year that would tell an age over 89.
    pub(crate) fn early(&self) -> i32 {
        self.clock.year() - 90
    }

    /// The policy.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The patient of that id: its dates move by the same number of days in every document. Letter case and
    /// separators of the id do not matter, as they do not to [`Operator::Hash`]: `447-1120` is `4471120`.
    /// An empty id is [`nobody`](Self::nobody)'s.
    pub fn subject(&self, patient: &str) -> Subject {
        let patient = patient.trim();
        if patient.is_empty() {
            return self.nobody();
        }
        // Of an id without letters and digits the signs count.
        let plain = normal::of(Kind::IdMrn, patient);
        let id = if plain.is_empty() { patient.to_owned() } else { plain };
        let days = self.secrets.as_ref().map(|s| match self.policy.keep_weekday {
            true => s.pseudonyms.week_offset(&id),
            false => s.pseudonyms.day_offset(&id),
        });
        Subject::new(days, &id)
    }

    /// No patient that is known: dates cannot be shifted and become tags.
    pub fn nobody(&self) -> Subject {
        Subject::new(None, "")
    }

    /// What stands in the place of a value, by the policy's operator for its kind; `None` for nothing.
    pub fn replace<'v>(
        &self,
        kind: Kind,
        value: &'v str,
        subject: &mut Subject,
    ) -> Option<Cow<'v, str>> {
        self.apply(self.policy.operator(kind), kind, value, subject)
    }

    /// What stands in the place of a value by an operator; `None` for nothing. What the operator cannot do
    /// to the value becomes its tag: it never stays but by [`Operator::Keep`].
    pub fn apply<'v>(
        &self,
        operator: Operator,
        kind: Kind,
        value: &'v str,
        subject: &mut Subject,
    ) -> Option<Cow<'v, str>> {
        match operator {
            Operator::Keep => Some(Cow::Borrowed(value)),
            Operator::Remove => None,
            Operator::Mask => Some(Cow::Borrowed("***")),
            _ => {
                let made = self.made(operator, kind, value, subject);
                Some(Cow::Owned(made.unwrap_or_else(|| format!("[{kind}]"))))
            }
        }
    }

    /// As [`apply`](Self::apply), for elements of structured data: nothing instead of a tag.
    #[cfg_attr(not(feature = "fhir"), allow(dead_code))]
    pub(crate) fn element<'v>(
        &self,
        operator: Operator,
        kind: Kind,
        value: &'v str,
        subject: &mut Subject,
    ) -> Option<Cow<'v, str>> {
        match operator {
            Operator::Keep | Operator::Mask => self.apply(operator, kind, value, subject),
            _ => self.made(operator, kind, value, subject).map(Cow::Owned),
        }
    }

    /// A made value; `None` when the operator makes none, or cannot of this value.
    fn made(
        &self,
        operator: Operator,
        kind: Kind,
        value: &str,
        subject: &mut Subject,
    ) -> Option<String> {
        let made = match operator {
            Operator::YearOnly => {
                let year = Written::read(value)?.year_until(self.clock.year())?;
                (year > self.early()).then(|| format!("{year:04}"))
            }
            Operator::CityOnly => cities::of(value, &cities::Around::default()),
            Operator::Zip3 => zip3(value),
            Operator::AgeCap => Some(capped(value)),
            _ => self.keyed(self.secrets.as_ref()?, operator, kind, value, subject),
        };
        // A city and its state are all that may stay: then nothing has to change.
        made.filter(|made| made != value || operator == Operator::CityOnly)
    }

    /// As [`replace`](Self::replace), for a value within a text: pseudonyms stand in brackets behind their
    /// kind, so that a reader sees what they are.
    pub(crate) fn replace_in_text(
        &self,
        operator: Operator,
        kind: Kind,
        value: &str,
        subject: &mut Subject,
        out: &mut String,
    ) {
        let Some(made) = self.apply(operator, kind, value, subject) else { return };
        let token = match operator {
            Operator::Hash => true,
            #[cfg(feature = "vault")]
            Operator::Encrypt => true,
            _ => false,
        };
        if token && !made.starts_with('[') {
            out.push('[');
            out.push_str(kind.as_str());
            out.push(':');
            out.push_str(&made);
            out.push(']');
        } else {
            out.push_str(&made);
        }
    }

    /// The operators that need a key; `None` when this value cannot be so treated.
    fn keyed(
        &self,
        secrets: &Secrets,
        operator: Operator,
        kind: Kind,
        value: &str,
        subject: &mut Subject,
    ) -> Option<String> {
        match (operator, kind) {
            (Operator::Hash, _) => {
                let normal = normal::of(kind, value);
                (!normal.is_empty()).then(|| secrets.pseudonyms.of(&normal).to_id())
            }
            #[cfg(feature = "vault")]
            (Operator::Encrypt, _) => secrets.vault.seal(value),
            (Operator::ShiftDate, Kind::Date) | (Operator::Surrogate, Kind::Date) => {
                Written::read(value)?.shift(subject.days()?)
            }
            (Operator::Surrogate, Kind::Age90) => Some(capped(value)),
            (Operator::Surrogate, _) => self.surrogate(secrets, kind, value, subject),
            _ => None,
        }
    }

    fn surrogate(
        &self,
        secrets: &Secrets,
        kind: Kind,
        value: &str,
        subject: &mut Subject,
    ) -> Option<String> {
        let normal = normal::of(kind, value);
        if normal.is_empty() {
            return None;
        }
        let mention = match self.policy.surrogates {
            Surrogates::Consistent => None,
            Surrogates::Markov => Some(subject.next(&normal, |seed, n| {
                let parts = [&b"again"[..], seed, normal.as_bytes(), &n.to_be_bytes()];
                Draw::new(&secrets.choice, &parts).below(2) == 0
            })),
            Surrogates::Random => Some(subject.next(&normal, |_, _| false)),
        };
        // The same stream for the same word wherever it stands, or one for each mention.
        let source = |label: &str, word: &str| match mention {
            None => Draw::new(&secrets.choice, &[label.as_bytes(), word.as_bytes()]),
            Some(n) => {
                let parts = [label.as_bytes(), word.as_bytes(), subject.seed(), &n.to_be_bytes()];
                Draw::new(&secrets.choice, &parts)
            }
        };
        let mut whole = source(kind.as_str(), &normal);
        // A few tries: what comes out must not be what went in.
        (0..4).find_map(|_| {
            let made = match kind {
                Kind::Name => words::name(value, &source),
                Kind::Location => words::place(value, &source),
                Kind::Phone | Kind::Fax => contacts::phone(value, &mut whole),
                Kind::Email => contacts::email(&mut whole),
                Kind::Url => contacts::url(value, &mut whole),
                Kind::Ip => contacts::ip(value, &mut whole),
                Kind::Zip => numbers::zip(value, &mut whole),
                _ => numbers::number(value, &mut whole),
            };
            made.filter(|new| new != value)
        })
    }
}

/// `90+`, with the words around the number of years: `90+-year-old`.
fn capped(value: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let years = value.find(is_digit).map(|start| {
        let (before, rest) = value.split_at(start);
        (before, rest.trim_start_matches(is_digit))
    });
    let words = |text: &str| text.chars().all(|c| c.is_ascii_alphabetic() || " -/.:".contains(c));
    match years {
        Some((before, after)) if words(before) && words(after) && !after.contains("mo") => {
            format!("{before}90+{after}")
        }
        _ => "90+".to_owned(),
    }
}

/// Whether a word can come out as a part of a surrogate name.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn is_listed(word: &str) -> bool {
    lists::lists().has(&word.to_lowercase())
}

impl std::fmt::Debug for Replacer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Replacer")
            .field("policy", &self.policy)
            .field("key", &self.secrets.as_ref().map(|_| "[hidden]"))
            .finish()
    }
}
