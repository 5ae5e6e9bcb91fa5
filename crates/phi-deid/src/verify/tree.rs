//! The residue check over FHIR.

use medpipe_fhir_model::{Kind, Node};

use super::text::{Strictness, scan};
use super::{Residue, ResidueChecker};
use crate::fhir::Known;

impl ResidueChecker {
    /// What is left in a resource that should not be, given the facts known of its patient.
    pub fn check(&self, resource: Node<'_>, known: Option<&Known>) -> Vec<Residue> {
        let path = vec![resource.resource_type().unwrap_or("")];
        let known = known.filter(|k| !k.is_empty());
        let mut walk = Walk { checker: self, known, path, found: Vec::new() };
        walk.object(resource);
        walk.found
    }
}

struct Walk<'a> {
    checker: &'a ResidueChecker,
    known: Option<&'a Known>,
    path: Vec<&'a str>,
    found: Vec<Residue>,
}

/// Systems whose codes are numbers.
const NUMERIC: [&str; 3] = [
    "http://snomed.info/sct",
    "http://www.nlm.nih.gov/research/umls/rxnorm",
    "http://hl7.org/fhir/sid/ndc",
];

impl<'a> Walk<'a> {
    fn object(&mut self, node: Node<'a>) {
        let (mut value, mut unit, mut comparator) = (None, None, false);
        let (mut reference, mut display) = (false, false);
        for child in node.children() {
            let key = child.key().unwrap_or("");
            match key {
                "value" if child.kind() == Kind::Number => value = child.as_f64(),
                "code" | "unit" if child.kind() == Kind::String => {
                    unit = unit.or_else(|| years(child.raw()));
                }
                "comparator" => comparator = child.is_string_eq(">="),
                "reference" => reference = child.kind() == Kind::String,
                "display" => display = true,
                _ => {}
            }
            self.path.push(key);
            self.value(node, child, key);
            self.path.pop();
        }
        if !self.allows("residue.age", "") {
            let mut keys: Vec<String> = Vec::new();
            super::ages::look(node, &mut |key| keys.push(key.to_owned()));
            keys.iter().for_each(|key| self.report_in("residue.age", key));
        }
        if reference && display {
            self.report("residue.display");
        }
        if let (Some(value), Some(unit)) = (value, unit) {
            let years = value / unit;
            let bound = self.path.last() == Some(&"low");
            let over = years > 90.0 || (years == 90.0 && !comparator && !bound);
            if over && !self.allows("residue.age", "") {
                self.report("residue.age");
            }
        }
    }

    fn value(&mut self, parent: Node<'a>, node: Node<'a>, key: &'a str) {
        match node.kind() {
            Kind::Object => self.object(node),
            Kind::Array => {
                for item in node.children() {
                    self.value(parent, item, key);
                }
            }
            Kind::Number => {
                self.number(node.raw());
                let whole = node.raw().split('.').next().unwrap_or("");
                if whole.len() >= crate::fhir::known::NUMBER_DIGITS {
                    self.known(whole);
                }
            }
            Kind::String => self.string(parent, node, key),
            Kind::Bool | Kind::Null => {}
        }
    }

    fn string(&mut self, parent: Node<'a>, node: Node<'a>, key: &str) {
        match key {
            "resourceType" => return,
            "div" => self.report("residue.narrative"),
            "postalCode" => {
                let zip = node.raw();
                if !is_safe_zip(zip) && !self.allows("residue.zip", zip) {
                    self.report("residue.zip");
                }
                return;
            }
            "data" => return self.data(node),
            "code" if is_numeric(parent) => return,
            _ => {}
        }
        let unescaped;
        let text = if node.has_escapes() {
            unescaped = node.text().unwrap_or_default();
            unescaped.as_ref()
        } else {
            node.raw()
        };
        let birth = key == "birthDate" && self.reveals_birth(text);
        if birth && !self.allows("residue.age", "") {
            self.report("residue.age");
        }
        let machine = matches!(key, "code" | "system" | "version" | "url" | "reference")
            || text.starts_with("urn:")
            || text.starts_with("http");
        self.scan(text, if machine { Strictness::Machine } else { Strictness::Prose });
        if key != "reference" && key != "type" {
            self.known(text);
        }
    }

    fn known(&mut self, text: &str) {
        let Some(known) = self.known else { return };
        let mut hit = false;
        crate::fhir::known::find(text, known, |_, _| hit = true);
        if hit {
            self.report("residue.known");
        }
    }

    fn scan(&mut self, text: &str, how: Strictness) {
        let mut rules: Vec<&'static str> = Vec::new();
        scan(text, how, &mut |rule, value| {
            if !self.checker.leeways.allow(rule, value) {
                rules.push(rule);
            }
        });
        for rule in rules {
            self.report(rule);
        }
    }

    /// Encoded content: what is readable in it is read.
    fn data(&mut self, node: Node<'a>) {
        let Some(text) = node.text() else { return };
        let decoded = crate::media::plain(&text);
        match decoded {
            Some(plain) => {
                self.scan(&plain, Strictness::Prose);
                self.known(&plain);
            }
            None => self.scan(&text, Strictness::Prose),
        }
    }

    fn allows(&self, rule: &str, value: &str) -> bool {
        self.checker.leeways.allow(rule, value.as_bytes())
    }

    fn number(&mut self, raw: &str) {
        let whole = raw.trim_start_matches('-');
        let whole = whole.bytes().take_while(u8::is_ascii_digit).count();
        if whole >= 9 && !self.allows("residue.number", raw) {
            self.report("residue.number");
        }
    }

    /// A year of birth ninety years or more before the clock.
    fn reveals_birth(&self, text: &str) -> bool {
        let year: Option<i32> = text.get(..4).and_then(|y| y.parse().ok());
        year.is_some_and(|y| y <= self.checker.clock.year() - 90)
    }

    fn report(&mut self, rule: &'static str) {
        self.report_at(rule, self.path.join("."));
    }

    /// Of a member of the object at hand.
    fn report_in(&mut self, rule: &'static str, key: &str) {
        self.report_at(rule, format!("{}.{key}", self.path.join(".")));
    }

    fn report_at(&mut self, rule: &'static str, path: String) {
        if !self.found.iter().any(|f| f.rule == rule && f.path == path) {
            self.found.push(Residue { rule, path });
        }
    }
}

fn is_numeric(coding: Node<'_>) -> bool {
    coding.get("system").is_some_and(|s| NUMERIC.iter().any(|n| s.is_string_eq(n)))
}

/// How many of the unit make a year.
fn years(unit: &str) -> Option<f64> {
    match unit {
        "a" | "y" | "yr" | "yrs" | "year" | "years" => Some(1.0),
        "mo" | "month" | "months" => Some(12.0),
        "d" | "day" | "days" => Some(365.25),
        _ => None,
    }
}

/// No digit at all (a pseudonym), or three, and none of the areas of 20,000 people or fewer (census of 2020).
fn is_safe_zip(code: &str) -> bool {
    const SMALL: [&str; 18] = [
        "036", "059", "102", "202", "203", "204", "205", "369", "556", "692", "753", "772", "821",
        "823", "878", "879", "884", "893",
    ];
    let none = !code.bytes().any(|b| b.is_ascii_digit());
    none || code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit()) && !SMALL.contains(&code)
}
