//! Fills `{key}` in a template from a person, a visit and the staff, planting what identifies.

use super::Template;
use crate::clinic::{History, Visit};
use crate::draw::Draw;
use crate::person::{Clinician, Person, Sex, staff};
use crate::text::{Builder, DateForm};
use crate::{About, Item, values};
use chrono::{Days, NaiveDate};

pub(crate) struct Filler<'a> {
    draw: &'a mut Draw,
    p: &'a Person,
    h: &'a History,
    visit: Option<&'a Visit>,
    date: NaiveDate,
    nurse: Clinician,
    header: DateForm,
    body: DateForm,
    b: Builder,
}

impl<'a> Filler<'a> {
    pub(crate) fn new(
        seed: u64,
        draw: &'a mut Draw,
        p: &'a Person,
        h: &'a History,
        visit: Option<&'a Visit>,
    ) -> Filler<'a> {
        let nurse = staff::clinician(seed, u64::from(draw.below(1 << 16)));
        Filler {
            header: DateForm::header(draw),
            body: DateForm::full(draw),
            date: visit.map_or(p.birth_date, |v| v.date),
            draw,
            p,
            h,
            visit,
            nurse,
            b: Builder::default(),
        }
    }

    pub(crate) fn finish(self) -> Builder {
        self.b
    }

    pub(crate) fn template(&mut self, sections: &Template) {
        for alternatives in sections {
            let len = u32::try_from(alternatives.len()).unwrap_or(0);
            let turn = self.draw.below(len) as usize;
            if let Some(text) = alternatives.get(turn) {
                self.section(text);
            }
        }
    }

    fn section(&mut self, text: &str) {
        let mut rest = text;
        while let Some((plain, after)) = rest.split_once('{') {
            self.b.say(plain);
            let Some((key, tail)) = after.split_once('}') else {
                rest = after;
                continue;
            };
            self.key(key);
            rest = tail;
        }
        self.b.say(rest);
    }

    fn key(&mut self, key: &str) {
        let p = self.p;
        match key.split_once('.') {
            None => self.simple(key),
            Some(("name", form)) => self.name(form),
            Some(("dr", what)) => self.staff(&p.clinician, what),
            Some(("ref", what)) => self.staff(&p.referrer, what),
            Some(("rn", what)) => {
                let nurse = self.nurse.clone();
                self.staff(&nurse, what);
            }
            Some(("kin", what)) => self.kin(what),
            Some(("fac", what)) => self.facility(what),
            Some(("date", what)) => self.date(what),
            Some(("acc", prefix)) => {
                let number = values::accession(self.draw, prefix, self.date);
                self.b.patient(Item::Accession, &number);
            }
            Some((_, _)) => self.simple(key),
        }
    }

    fn name(&mut self, form: &str) {
        let p = self.p;
        let initial = p.middle.chars().next().unwrap_or('X');
        let text = match form {
            "full" => p.name(),
            "first" => p.given.clone(),
            "last" => p.family.clone(),
            "middle" => format!("{} {initial}. {}", p.given, p.family),
            "three" => format!("{} {} {}", p.given, p.middle, p.family),
            "rev" => format!("{}, {}", p.family, p.given),
            "revmid" => format!("{}, {} {initial}", p.family, p.given),
            "caps" => p.name().to_uppercase(),
            "capsrev" => format!("{}, {}", p.family, p.given).to_uppercase(),
            "lower" => p.name().to_lowercase(),
            "formal" => {
                let title = match (p.sex, p.age_on(self.date)) {
                    (Sex::Male, 0..=12) => "Master ",
                    (Sex::Male, _) => "Mr. ",
                    (Sex::Female, 0..=17) => "Miss ",
                    (Sex::Female, _) => "Ms. ",
                };
                self.b.say(title);
                p.family.clone()
            }
            _ => {
                self.unknown(form);
                return;
            }
        };
        self.b.patient(Item::PatientName, &text);
    }

    fn staff(&mut self, who: &Clinician, what: &str) {
        let b = &mut self.b;
        match what {
            "full" => b.clinician(who),
            "last" => b.say("Dr. ").other(Item::ClinicianName, &who.family),
            "sig" => {
                let name = format!("{} {}", who.given, who.family);
                b.other(Item::ClinicianName, &name).say(", MD")
            }
            "rn" => {
                let name = format!("{} {}", who.given, who.family);
                b.other(Item::ClinicianName, &name).say(", RN")
            }
            "rev" => {
                let name = format!("{}, {}", who.family, who.given);
                b.other(Item::ClinicianName, &name).say(" MD")
            }
            "first" => b.other(Item::ClinicianName, &who.given),
            "spec" => b.say(who.specialty),
            "npi" => b.other(Item::Npi, &who.npi),
            "dea" => b.other(Item::Dea, &who.dea),
            "phone" => b.other(Item::Phone, &who.phone),
            "pager" => b.other(Item::Pager, &who.pager),
            "fax" => b.other(Item::Fax, &who.fax),
            "email" => b.other(Item::Email, &who.email),
            _ => self.unknown(what),
        };
    }

    fn kin(&mut self, what: &str) {
        let kin = &self.p.kin;
        match what {
            "full" => {
                let name = format!("{} {}", kin.given, kin.family);
                self.b.other(Item::KinName, &name)
            }
            "first" => self.b.other(Item::KinName, &kin.given),
            "rel" => self.b.say(kin.relationship),
            "phone" => self.b.other(Item::Phone, &kin.phone),
            _ => self.unknown(what),
        };
    }

    fn facility(&mut self, what: &str) {
        let at = &self.p.facility;
        match what {
            "name" => self.b.facility(at),
            "address" => self.b.address(About::ThirdParty, &at.address),
            "city" => self.b.other(Item::City, &at.address.city),
            "phone" => self.b.other(Item::Phone, &at.phone),
            "fax" => self.b.other(Item::Fax, &at.fax),
            _ => self.unknown(what),
        };
    }

    fn date(&mut self, what: &str) {
        let shift = |days: i64| {
            let n = Days::new(days.unsigned_abs());
            let moved = if days < 0 {
                self.date.checked_sub_days(n)
            } else {
                self.date.checked_add_days(n)
            };
            moved.unwrap_or(self.date).max(self.p.birth_date)
        };
        let (form, date) = match what {
            "head" => (self.header, self.date),
            "body" => (self.body, self.date),
            "iso" => (DateForm::Iso, self.date),
            "end" => (self.body, self.visit.map_or(self.date, Visit::end_date)),
            "next" => (self.body, shift(14)),
            "prior" => (self.body, shift(-183)),
            "partial" => (DateForm::partial(self.draw), shift(-40)),
            "onset" => {
                let onset =
                    self.visit.and_then(|v| v.problem.as_ref()).map_or(self.date, |q| q.onset);
                (DateForm::MonthYear, onset)
            }
            _ => {
                self.unknown(what);
                return;
            }
        };
        self.b.date(Item::VisitDate, form, date);
    }

    fn simple(&mut self, key: &str) {
        let p = self.p;
        let b = &mut self.b;
        match key {
            "dob" => b.date(Item::BirthDate, self.header, p.birth_date),
            "dob.body" => b.date(Item::BirthDate, self.body, p.birth_date),
            "mrn" => b.patient(Item::Mrn, &p.mrn),
            "ssn" => b.patient(Item::Ssn, &p.ssn),
            "phone" => b.patient(Item::Phone, &p.home_phone),
            "mobile" => b.patient(Item::Phone, &p.mobile_phone),
            "fax" => b.patient(Item::Fax, &p.fax),
            "email" => b.patient(Item::Email, &p.email),
            "url" => b.patient(Item::Url, &p.url),
            "ip" => b.patient(Item::Ip, &p.ip),
            "ipv6" => b.patient(Item::Ip, &p.ipv6),
            "license" => b.patient(Item::DriversLicense, &p.drivers_license),
            "passport" => b.patient(Item::Passport, &p.passport),
            "policy" => b.patient(Item::Policy, &p.policy),
            "member" => b.patient(Item::Member, &p.member),
            "group" => b.patient(Item::Group, &p.group),
            "mbi" => match &p.mbi {
                Some(mbi) => b.say("Medicare ID (MBI): ").patient(Item::Mbi, mbi),
                None => b.say("Member ID: ").patient(Item::Member, &p.member),
            },
            "account" => b.patient(Item::Account, &p.account),
            "claim" => b.patient(Item::Claim, &p.claim),
            "serial" => b.patient(Item::DeviceSerial, &p.device_serial),
            "udi" => b.patient(Item::Udi, &p.udi),
            "vin" => b.patient(Item::Vin, &p.vin),
            "plate" => b.patient(Item::Plate, &p.plate),
            "photo" => b.patient(Item::Photo, &p.photo),
            "biometric" => b.patient(Item::Biometric, &p.biometric),
            "employer" => b.patient(Item::Employer, &p.employer),
            "address" => b.address(About::Patient, &p.address),
            "street" => b.patient(Item::Street, &p.address.street),
            "city" => b.patient(Item::City, &p.address.city),
            "county" => b.patient(Item::County, &p.address.county),
            "zip" => b.patient(Item::Zip, &p.address.zip),
            "age" => b.age(p, self.date),
            _ => self.clinical(key),
        };
    }

    /// Keys that identify nobody.
    fn clinical(&mut self, key: &str) -> &mut Builder {
        let condition = self.visit.and_then(Visit::condition);
        let female = self.p.sex == Sex::Female;
        let by_sex = |she: &str, he: &str| if female { she } else { he }.to_owned();
        let text = match key {
            "he" => by_sex("she", "he"),
            "He" => by_sex("She", "He"),
            "his" => by_sex("her", "his"),
            "His" => by_sex("Her", "His"),
            "him" => by_sex("her", "him"),
            "M" => by_sex("F", "M"),
            "man" => match self.p.age_on(self.date) {
                0..=17 => by_sex("girl", "boy"),
                _ => by_sex("woman", "man"),
            },
            "insurer" => self.p.insurer.to_owned(),
            "occupation" => self.p.occupation.to_owned(),
            "cond" => condition.map_or("routine health examination", |c| c.short).to_owned(),
            "Cond" => condition.map_or("Routine health examination", |c| c.name).to_owned(),
            "icd" => condition.map_or("Z00.00", |c| c.icd10).to_owned(),
            "complaint" => {
                condition.map_or("yearly check-up, no complaints", |c| c.complaint).to_owned()
            }
            "finding" => {
                condition.map_or("Well appearing, examination normal", |c| c.finding).to_owned()
            }
            "plan" => condition
                .map_or("Age-appropriate screening, return in a year", |c| c.plan)
                .to_owned(),
            "proc" => {
                let done = condition.and_then(|c| c.procedure);
                done.map_or("Skin lesion excision", |q| q.name).to_owned()
            }
            "nights" => self.visit.map_or(0, |v| v.nights).max(1).to_string(),
            "time" => {
                let start = self.visit.map_or(540, |v| v.start);
                format!("{:02}:{:02}", start / 60, start % 60)
            }
            "pmh" => self.problems(),
            "meds" => self.drugs(", "),
            "medlines" => format!("- {}", self.drugs("\n- ")),
            "vitals" => self.vitals(),
            "weight" => {
                self.visit.map_or(String::new(), |v| format!("{:.1} kg", v.vitals.weight_kg))
            }
            "labs" => self.labs(),
            _ => return self.unknown(key),
        };
        self.b.say(&text)
    }

    fn problems(&self) -> String {
        let names: Vec<&str> = self.h.problems.iter().map(|q| q.condition.short).collect();
        if names.is_empty() { "none".to_owned() } else { names.join(", ") }
    }

    fn drugs(&self, between: &str) -> String {
        let mut drugs = self.h.drugs();
        for drug in self.visit.map_or(&[] as &[_], |v| &v.drugs) {
            if !drugs.iter().any(|d| d.rxnorm == drug.rxnorm) {
                drugs.push(drug);
            }
        }
        let lines: Vec<String> = drugs.iter().map(|d| format!("{} {}", d.short, d.sig)).collect();
        if lines.is_empty() { "none".to_owned() } else { lines.join(between) }
    }

    fn vitals(&self) -> String {
        let Some(v) = self.visit.map(|v| &v.vitals) else { return "not taken".to_owned() };
        format!(
            "BP {}/{}, HR {}, RR {}, T {:.1} C, SpO2 {}% RA, Ht {:.0} cm, Wt {:.1} kg",
            v.systolic,
            v.diastolic,
            v.pulse,
            v.breaths,
            v.celsius,
            v.saturation,
            v.height_cm,
            v.weight_kg
        )
    }

    fn labs(&self) -> String {
        let panels = self.visit.map_or(&[] as &[_], |v| &v.panels);
        let mut out = String::new();
        for result in panels.iter().flat_map(|(_, results)| results) {
            let unit = if result.lab.unit.starts_with('{') { "" } else { result.lab.unit };
            let flag = result.flag.unwrap_or(" ");
            out.push_str(&format!(
                "  {:<18}{:>8} {flag} {unit:<10}({}-{})\n",
                result.lab.short, result.value, result.lab.low, result.lab.high
            ));
        }
        if out.is_empty() { "  none drawn\n".to_owned() } else { out }
    }

    /// A key that no arm knows stays visible, so that the test over all templates finds it.
    fn unknown(&mut self, key: &str) -> &mut Builder {
        self.b.say("{").say(key).say("}")
    }
}
