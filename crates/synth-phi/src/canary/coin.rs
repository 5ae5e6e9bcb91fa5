//! Coins values: names that stand in no list, numbers that stand nowhere else.

use crate::bundle::Place;
use crate::bundle::json::{Json, object, phi};
use crate::draw::Draw;
use crate::person::names;
use crate::{Kind, values};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

const ONSETS: [&str; 20] = [
    "Zor", "Vek", "Qua", "Xil", "Brov", "Drax", "Kwel", "Vunz", "Jyx", "Plov", "Grax", "Zhen",
    "Tolv", "Quib", "Skex", "Wov", "Yzar", "Morx", "Fenz", "Luxv",
];
const MIDDLES: [&str; 20] = [
    "ani", "elo", "ori", "umi", "axo", "ive", "oza", "eku", "isa", "ola", "ugo", "exi", "ava",
    "onu", "ilo", "ebu", "azi", "ofe", "uxa", "ime",
];
const ENDS: [&str; 20] = [
    "rim", "dak", "vex", "lon", "zat", "mir", "quor", "bex", "tov", "nix", "zum", "kyl", "vop",
    "grel", "fax", "jin", "wex", "dorz", "plim", "xar",
];

pub(super) struct Coin {
    pub(super) draw: Draw,
    used: BTreeSet<String>,
}

impl Coin {
    pub(super) fn new(draw: Draw) -> Coin {
        Coin { draw, used: BTreeSet::new() }
    }

    /// A coined word of eight letters or more, new in this bundle and in none of the name lists.
    pub(super) fn word(&mut self) -> String {
        loop {
            let parts = (self.draw.pick(&ONSETS), self.draw.pick(&MIDDLES), self.draw.pick(&ENDS));
            let mut word = format!("{}{}{}", parts.0, parts.1, parts.2);
            if word.len() < 8 || self.used.contains(&word) {
                word.push_str(self.draw.pick(&MIDDLES));
            }
            if word.len() >= 8 && !names::is_listed(&word) && self.used.insert(word.clone()) {
                return word;
            }
        }
    }

    /// Digits, the first not 0, new in this bundle.
    pub(super) fn number(&mut self, count: usize) -> String {
        loop {
            let digits =
                format!("{}{}", self.draw.digit(1), self.draw.digits(count.saturating_sub(1)));
            if self.used.insert(digits.clone()) {
                return digits;
            }
        }
    }

    fn date(&mut self, first_year: i32, years: i64) -> NaiveDate {
        let start = NaiveDate::from_ymd_opt(first_year, 1, 1).unwrap_or_default();
        let day = u64::try_from(self.draw.range(0, years * 365)).unwrap_or(0);
        start.checked_add_days(Days::new(day)).unwrap_or(start)
    }

    /// A value of a kind, in its plainest form.
    pub(super) fn value(&mut self, kind: Kind) -> String {
        match kind {
            Kind::Name => format!("{} {}", self.word(), self.word()),
            Kind::Location => self.word(),
            Kind::Zip => format!("{}-{}", self.number(5), self.number(4)),
            Kind::Date => self.date(1995, 25).to_string(),
            Kind::Age90 => format!("{}-year-old", self.draw.range(91, 119)),
            Kind::Phone | Kind::Fax => loop {
                let phone = values::phone(&mut self.draw);
                if self.used.insert(phone.clone()) {
                    break phone;
                }
            },
            Kind::Email => {
                format!("{}.{}@{}.test", self.word(), self.word(), self.word()).to_lowercase()
            }
            Kind::Url => {
                format!("https://{}.test/p/{}", self.word(), self.number(9)).to_lowercase()
            }
            Kind::Ip => values::ipv4(&mut self.draw),
            Kind::IdSsn => loop {
                let ssn = values::ssn(&mut self.draw);
                if self.used.insert(ssn.clone()) {
                    break ssn;
                }
            },
            Kind::IdMrn => format!("MRN{}", self.number(9)),
            Kind::IdPlan => format!("XYZ{}", self.number(9)),
            Kind::IdAccount => self.number(11),
            Kind::IdLicense => format!("D{}", self.number(9)),
            Kind::IdVehicle => values::vin(&mut self.draw),
            Kind::IdDevice => format!("SN-{}", self.number(9)),
            Kind::IdBiometric => format!("FP-{}", self.number(10)),
            Kind::IdPhoto => format!("IMG_{}.jpg", self.number(9)),
            Kind::IdOther => format!("ID-{}", self.number(10)),
        }
    }

    /// A JSON string with a new value, planted as structured.
    pub(super) fn json(&mut self, kind: Kind) -> Json {
        phi(kind, self.value(kind))
    }
}

/// What the record says about the patient, and the notes repeat.
pub(super) struct Known {
    pub(super) old: bool,
    pub(super) given: String,
    pub(super) family: String,
    pub(super) birth: NaiveDate,
    /// Logical id of the Patient: a number that identifies, as in many real systems.
    pub(super) id: String,
    /// The patient's values in the order of [`Kind::ALL`].
    values: Vec<(Kind, String)>,
}

impl Known {
    pub(super) fn new(coin: &mut Coin, old: bool) -> Known {
        let (given, family) = (coin.word(), coin.word());
        let birth = if old { coin.date(1908, 20) } else { coin.date(1950, 40) };
        let values = Kind::ALL.iter().map(|&kind| {
            let value = match kind {
                Kind::Name => format!("{given} {family}"),
                Kind::Date => birth.to_string(),
                _ => coin.value(kind),
            };
            (kind, value)
        });
        let values = values.collect();
        Known { old, birth, id: format!("pt-{}", coin.number(10)), values, given, family }
    }

    pub(super) fn value(&self, kind: Kind) -> &str {
        self.values.iter().find(|(k, _)| *k == kind).map_or("", |(_, v)| v)
    }

    /// Kinds of which the record has a value: an age only for the old.
    pub(super) fn kinds(&self) -> impl Iterator<Item = Kind> {
        let old = self.old;
        Kind::ALL.into_iter().filter(move |k| *k != Kind::Age90 || old)
    }

    pub(super) fn json(&self, kind: Kind) -> Json {
        phi(kind, self.value(kind))
    }

    /// `Patient/…`, in which the logical id is planted.
    pub(super) fn address(&self) -> Json {
        let text = Json::from(format!("Patient/{}", self.id));
        text.mark(Kind::IdMrn, Place::Structured, self.id.as_str())
    }

    /// A Reference to the patient.
    pub(super) fn reference(&self) -> Json {
        object! { "reference": self.address() }
    }
}
