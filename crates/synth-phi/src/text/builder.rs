//! Builds a text and remembers what was planted in it.

use super::{About, DateForm, Planted};
use crate::Item;
use crate::person::{Address, Clinician, Facility, Person};
use chrono::NaiveDate;

#[derive(Default)]
pub(crate) struct Builder {
    pub(crate) text: String,
    pub(crate) planted: Vec<Planted>,
}

impl Builder {
    /// Plain words.
    pub(crate) fn say(&mut self, words: &str) -> &mut Self {
        self.text.push_str(words);
        self
    }

    /// A planted value.
    pub(crate) fn plant(&mut self, item: Item, about: About, value: &str) -> &mut Self {
        let start = self.text.len();
        self.text.push_str(value);
        if !value.is_empty() {
            self.planted.push(Planted {
                kind: item.kind(),
                item,
                about,
                start,
                end: self.text.len(),
            });
        }
        self
    }

    pub(crate) fn patient(&mut self, item: Item, value: &str) -> &mut Self {
        self.plant(item, About::Patient, value)
    }

    pub(crate) fn other(&mut self, item: Item, value: &str) -> &mut Self {
        self.plant(item, About::ThirdParty, value)
    }

    pub(crate) fn date(&mut self, item: Item, form: DateForm, date: NaiveDate) -> &mut Self {
        let value = form.write(date);
        self.patient(item, &value)
    }

    pub(crate) fn clinician(&mut self, who: &Clinician) -> &mut Self {
        let name = format!("{} {}", who.given, who.family);
        self.say("Dr. ").other(Item::ClinicianName, &name)
    }

    /// The age in years; planted when it is 90 or more.
    pub(crate) fn age(&mut self, person: &Person, on: NaiveDate) -> &mut Self {
        let age = person.age_on(on);
        let words = age.to_string();
        if age >= 90 { self.patient(Item::Age90, &words) } else { self.say(&words) }
    }

    /// `street, unit, city, ST zip`: street, unit, city and ZIP are planted, the state is not.
    pub(crate) fn address(&mut self, about: About, at: &Address) -> &mut Self {
        let street = match &at.unit {
            Some(unit) => format!("{}, {unit}", at.street),
            None => at.street.clone(),
        };
        self.plant(Item::Street, about, &street).say(", ");
        self.plant(Item::City, about, &at.city).say(", ").say(&at.state).say(" ");
        self.plant(Item::Zip, about, &at.zip)
    }

    pub(crate) fn facility(&mut self, at: &Facility) -> &mut Self {
        self.other(Item::Facility, &at.name)
    }
}
