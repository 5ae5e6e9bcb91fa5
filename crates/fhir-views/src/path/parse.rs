//! Which paths are simple. What is not recognised here is left to FHIRPath, so that no meaning depends on this parser.

use medpipe_fhir_model::Name;
use medpipe_fhir_model::defs::{Element, Primitive, TypeId, type_by_name};
use medpipe_fhirpath::Value;

use super::fast::{Fast, MAX_POSITIONS, Step, Tail};

type Constants<'c> = &'c [(String, Value<'static>)];

/// What a simple path yields.
pub(super) enum Yields {
    /// Elements of one type.
    Elements(TypeId),
    /// System values.
    System(&'static str),
    /// Elements of several types.
    Several,
}

/// The path resolved from a type, and what it yields.
pub(super) fn fast(text: &str, on: TypeId, constants: Constants<'_>) -> Option<(Fast, Yields)> {
    let mut parser = Parser::new(text, on, constants);
    let (chains, several) = match parser.symbol('(') {
        Some(()) => parser.alternatives()?,
        None => {
            parser.path()?;
            (vec![std::mem::take(&mut parser.steps)], false)
        }
    };
    let yields = match &parser.tail {
        Some(Tail::ReferenceKey(_)) => Yields::System("System.String"),
        Some(Tail::Count | Tail::Year) => Yields::System("System.Integer"),
        None if several => Yields::Several,
        // What holds any resource has no type of its own.
        None if parser.at.is_abstract() => return None,
        None => Yields::Elements(parser.at),
    };
    Some((Fast { chains, tail: parser.tail }, yields))
}

struct Parser<'t> {
    rest: &'t str,
    at: TypeId,
    steps: Vec<Step>,
    positions: usize,
    tail: Option<Tail>,
    constants: Constants<'t>,
}

impl<'t> Parser<'t> {
    fn new(rest: &'t str, at: TypeId, constants: Constants<'t>) -> Parser<'t> {
        Parser { rest, at, steps: Vec::new(), positions: 0, tail: None, constants }
    }

    /// `a | b).first()` and what may follow; the chains, and whether they differ in type.
    fn alternatives(&mut self) -> Option<(Vec<Vec<Step>>, bool)> {
        let on = self.at;
        let (mut chains, mut several) = (Vec::new(), false);
        let mut first: Option<TypeId> = None;
        loop {
            self.at = on;
            self.positions = 0;
            self.chain()?;
            if self.tail.is_some() || self.at.is_abstract() {
                return None;
            }
            self.position(0)?;
            chains.push(std::mem::take(&mut self.steps));
            several |= first.is_some_and(|first| first != self.at);
            first.get_or_insert(self.at);
            if self.symbol('|').is_none() {
                break;
            }
        }
        self.symbol(')')?;
        self.symbol('.')?;
        if self.word()? != "first" {
            return None;
        }
        self.symbol('(')?;
        self.symbol(')')?;
        if self.rest.trim().is_empty() {
            return Some((chains, several));
        }
        self.symbol('.')?;
        self.step()?;
        (self.tail.is_some() && self.rest.trim().is_empty()).then_some((chains, several))
    }

    fn path(&mut self) -> Option<()> {
        if let Some(rest) = self.rest.trim_start().strip_prefix("$this") {
            self.rest = rest;
            if self.rest.trim().is_empty() {
                return Some(());
            }
            self.symbol('.')?;
        }
        self.chain()?;
        self.rest.trim().is_empty().then_some(())
    }

    /// Steps up to something that is none.
    fn chain(&mut self) -> Option<()> {
        loop {
            self.step()?;
            while self.symbol('[').is_some() {
                let number = self.number()?;
                self.symbol(']')?;
                self.position(number)?;
            }
            if self.tail.is_some() || self.symbol('.').is_none() {
                return Some(());
            }
        }
    }

    fn step(&mut self) -> Option<()> {
        let word = self.word()?;
        if self.symbol('(').is_none() {
            return self.member(word);
        }
        match word {
            "first" => {
                self.symbol(')')?;
                self.position(0)
            }
            "where" => {
                let step = self.condition()?;
                self.symbol(')')?;
                self.steps.push(step);
                Some(())
            }
            "extension" => {
                let url = self.quoted()?.to_owned();
                self.symbol(')')?;
                let element = self.plain(self.at, "extension")?;
                let url_name = Name::of("url")?;
                self.steps.push(Step::Extension { member: element.name(), url_name, url });
                self.at = element.type_id();
                Some(())
            }
            "getResourceKey" => {
                self.symbol(')')?;
                if !self.at.is_resource() || !self.steps.is_empty() {
                    return None;
                }
                self.member("id")
            }
            "getReferenceKey" => {
                let asked = match self.symbol(')') {
                    Some(()) => None,
                    None => {
                        let name = self.word()?.to_owned();
                        self.symbol(')')?;
                        Some(name)
                    }
                };
                if self.at.name() != "Reference" {
                    return None;
                }
                self.tail = Some(Tail::ReferenceKey(asked));
                Some(())
            }
            "count" => {
                self.symbol(')')?;
                self.tail = Some(Tail::Count);
                Some(())
            }
            "toString" => {
                let dated = matches!(
                    self.at.primitive()?,
                    Primitive::Date | Primitive::DateTime | Primitive::Instant
                );
                let year =
                    [")", ".", "substring", "(", "0", ",", "4", ")", ".", "toInteger", "(", ")"];
                for piece in year {
                    self.rest = self.rest.trim_start().strip_prefix(piece)?;
                }
                self.tail = Some(Tail::Year);
                dated.then_some(())
            }
            _ => None,
        }
    }

    /// A member, or a choice with the `ofType` that picks one of its types.
    fn member(&mut self, word: &str) -> Option<()> {
        if let Some(element) = self.plain(self.at, word) {
            self.steps.push(Step::Member(element.name()));
            self.at = element.type_id();
            return Some(());
        }
        self.symbol('.')?;
        if self.word()? != "ofType" {
            return None;
        }
        self.symbol('(')?;
        let asked = type_by_name(self.word()?)?;
        self.symbol(')')?;
        let mut variants = self.at.elements().filter(|element| {
            let path = element.path();
            element.is_choice()
                && path.rsplit_once('.').and_then(|(_, last)| last.strip_suffix("[x]"))
                    == Some(word)
        });
        // `elements` may name a choice once, with its types beside.
        let (mut found, mut others) = (None, false);
        for variant in variants.by_ref() {
            for one in variant.types() {
                if one.type_id() == asked {
                    found = Some(one);
                } else if asked.primitive().is_none()
                    && (one.type_id().is_a(asked) || asked.is_a(one.type_id()))
                {
                    // A primitive is of the type it is declared with alone.
                    others = true;
                }
            }
        }
        let element = found.filter(|_| !others && !asked.is_abstract())?;
        self.steps.push(Step::Member(element.name()));
        self.at = element.type_id();
        Some(())
    }

    /// An element that is no choice and holds no resource.
    fn plain(&self, of: TypeId, word: &str) -> Option<Element> {
        let element = of.element(Name::of(word)?)?;
        let inner = element.type_id();
        (!element.is_choice() && !inner.is_resource() && !inner.is_abstract()).then_some(element)
    }

    fn position(&mut self, number: usize) -> Option<()> {
        let slot = self.positions;
        self.positions += 1;
        if slot >= MAX_POSITIONS {
            return None;
        }
        if self.at.primitive().is_some() {
            // A primitive that has only extensions has a position, too.
            let Some(Step::Member(name)) = self.steps.pop() else { return None };
            let shadow = Name::of(&format!("_{}", name.as_str()))?;
            self.steps.push(Step::Counted(name, shadow));
        }
        self.steps.push(Step::Position(number, slot));
        Some(())
    }

    /// `use = 'official'`
    fn condition(&mut self) -> Option<Step> {
        let mut inner = Parser::new(self.rest, self.at, self.constants);
        inner.chain()?;
        if inner.tail.is_some() {
            return None;
        }
        self.rest = inner.rest;
        let (at, path) = (inner.at, inner.steps);
        self.symbol('=')?;
        let is_text = !matches!(
            at.primitive()?,
            Primitive::Boolean
                | Primitive::Integer
                | Primitive::PositiveInt
                | Primitive::UnsignedInt
                | Primitive::Decimal
                | Primitive::Date
                | Primitive::DateTime
                | Primitive::Instant
                | Primitive::Time
        );
        if !is_text {
            return None;
        }
        if self.symbol('%').is_some() {
            let name = self.word()?;
            let (_, value) = self.constants.iter().find(|(known, _)| known == name)?;
            let Value::String(text) = value else { return None };
            return Some(Step::Where(path, text.clone().into_owned()));
        }
        Some(Step::Where(path, self.quoted()?.to_owned()))
    }

    fn symbol(&mut self, symbol: char) -> Option<()> {
        self.rest = self.rest.trim_start().strip_prefix(symbol)?;
        Some(())
    }

    fn peek_word(&self) -> Option<&'t str> {
        let text = self.rest.trim_start();
        let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
        let word = text.get(..end)?;
        word.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(word)
    }

    fn word(&mut self) -> Option<&'t str> {
        let word = self.peek_word()?;
        self.rest = self.rest.trim_start().get(word.len()..)?;
        Some(word)
    }

    fn number(&mut self) -> Option<usize> {
        let text = self.rest.trim_start();
        let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (digits, rest) = text.split_at(end);
        self.rest = rest;
        digits.parse().ok()
    }

    fn quoted(&mut self) -> Option<&'t str> {
        let text = self.rest.trim_start().strip_prefix('\'')?;
        let (inner, rest) = text.split_once('\'')?;
        if inner.contains('\\') {
            return None;
        }
        self.rest = rest;
        Some(inner)
    }
}
