//! Elements as the parser gives them, in one arena; everything refused that FHIR XML does not have.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::error::{XmlError, XmlErrorKind};
use super::escape::attribute_value;
use super::{FHIR, XHTML, xhtml};
use crate::Limits;

/// The most namespace declarations that may hold at one place.
const MAX_BINDINGS: usize = 32;
/// The deepest nesting that is read whatever the limits say: the stack has an end.
const MAX_DEPTH: usize = 512;

/// An element of FHIR, or the `div` of a narrative.
#[derive(Default)]
pub(super) struct Element<'x> {
    pub name: Cow<'x, str>,
    pub value: Option<Cow<'x, str>>,
    pub id: Option<Cow<'x, str>>,
    pub url: Option<Cow<'x, str>>,
    /// The whole source text of a `div`.
    pub div: Option<Cow<'x, str>>,
    pub first_child: Option<u32>,
    pub next: Option<u32>,
}

/// All elements; the root is the first.
pub(super) struct Tree<'x> {
    pub elements: Vec<Element<'x>>,
}

impl<'x> Tree<'x> {
    pub(super) fn get(&self, index: u32) -> Option<&Element<'x>> {
        self.elements.get(index as usize)
    }

    pub(super) fn children(&self, of: &Element<'x>) -> impl Iterator<Item = &Element<'x>> {
        std::iter::successors(of.first_child.and_then(|i| self.get(i)), |element| {
            element.next.and_then(|i| self.get(i))
        })
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Space {
    Fhir,
    Xhtml,
    Other,
}

struct Binding<'x> {
    depth: usize,
    prefix: Cow<'x, str>,
    space: Space,
}

struct Open {
    element: u32,
    last_child: Option<u32>,
}

struct Builder<'x, 'l> {
    source: &'x str,
    reader: Reader<&'x [u8]>,
    limits: &'l Limits,
    elements: Vec<Element<'x>>,
    open: Vec<Open>,
    bindings: Vec<Binding<'x>>,
}

/// Reads all elements.
pub(super) fn parse<'x>(source: &'x str, limits: &Limits) -> Result<Tree<'x>, XmlError> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().check_comments = true;
    let (elements, open, bindings) = (Vec::new(), Vec::new(), Vec::new());
    let mut builder = Builder { source, reader, limits, elements, open, bindings };
    loop {
        let from = builder.reader.buffer_position() as usize;
        match builder.step(from) {
            Ok(true) => {}
            Ok(false) => return Ok(Tree { elements: builder.elements }),
            Err(kind) => {
                let at = match kind {
                    XmlErrorKind::UnexpectedEnd => source.len(),
                    XmlErrorKind::Malformed => (builder.reader.error_position() as usize).max(from),
                    _ => from,
                };
                return Err(XmlError::at(kind, source.as_bytes(), at));
            }
        }
    }
}

impl<'x> Builder<'x, '_> {
    /// Takes one event; false at the end.
    fn step(&mut self, from: usize) -> Result<bool, XmlErrorKind> {
        match xhtml::event(&mut self.reader)? {
            Event::Start(start) => self.start(&start, from, false)?,
            Event::Empty(start) => self.start(&start, from, true)?,
            Event::End(_) => {
                self.open.pop();
                self.leave();
            }
            Event::Text(text) => {
                // A byte order mark may stand before everything.
                let text = text.into_inner();
                if !text
                    .trim_start_matches('\u{feff}')
                    .bytes()
                    .all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
                {
                    return Err(XmlErrorKind::Text);
                }
            }
            Event::CData(_) => return Err(XmlErrorKind::Text),
            Event::GeneralRef(_) => return Err(XmlErrorKind::Text),
            Event::DocType(_) => return Err(XmlErrorKind::Doctype),
            Event::Decl(declaration) => {
                let encoding = declaration.encoding().transpose();
                let encoding = encoding.map_err(|_| XmlErrorKind::Malformed)?;
                if encoding.is_some_and(|e| {
                    !e.eq_ignore_ascii_case("utf-8") && !e.eq_ignore_ascii_case("us-ascii")
                }) {
                    return Err(XmlErrorKind::Encoding);
                }
            }
            Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => {
                return match (self.open.is_empty(), self.elements.is_empty()) {
                    (false, _) => Err(XmlErrorKind::UnexpectedEnd),
                    (true, true) => Err(XmlErrorKind::Empty),
                    (true, false) => Ok(false),
                };
            }
        }
        Ok(true)
    }

    fn leave(&mut self) {
        let depth = self.open.len();
        while self.bindings.last().is_some_and(|b| b.depth > depth) {
            self.bindings.pop();
        }
    }

    fn start(
        &mut self,
        start: &BytesStart<'x>,
        from: usize,
        empty: bool,
    ) -> Result<(), XmlErrorKind> {
        if self.open.is_empty() && !self.elements.is_empty() {
            return Err(XmlErrorKind::Trailing);
        }
        let limit = usize::from(self.limits.max_depth).min(MAX_DEPTH);
        if self.open.len() >= limit {
            return Err(XmlErrorKind::TooDeep);
        }
        let declares = self.declarations(start)?;
        let name = start.name();
        let (local, prefix) = match name.0.split_once(':') {
            Some((prefix, local)) => (local, prefix),
            None => (name.0, ""),
        };
        let element = match self.space_of(prefix) {
            Space::Fhir => {
                let mut element = self.attributes(start)?;
                element.name = Cow::Owned(local.to_owned());
                element
            }
            Space::Xhtml => self.div(prefix, local, declares, from, empty)?,
            Space::Other => return Err(XmlErrorKind::Namespace),
        };
        let is_open = !empty && element.div.is_none();
        let index = self.elements.len() as u32;
        self.elements.push(element);
        if let Some(parent) = self.open.last_mut() {
            let before = parent.last_child.replace(index);
            let (at, is_first) = before.map_or((parent.element, true), |b| (b, false));
            if let Some(holder) = self.elements.get_mut(at as usize) {
                match is_first {
                    true => holder.first_child = Some(index),
                    false => holder.next = Some(index),
                }
            }
        }
        if is_open {
            self.open.push(Open { element: index, last_child: None });
        } else {
            self.leave();
        }
        Ok(())
    }

    /// Notes the namespace declarations of a tag; true when it declares a default namespace.
    fn declarations(&mut self, start: &BytesStart<'x>) -> Result<bool, XmlErrorKind> {
        let depth = self.open.len() + 1;
        let mut default = false;
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| XmlErrorKind::Malformed)?;
            let key = attribute.key.0;
            let prefix = match key.strip_prefix("xmlns:") {
                Some(prefix) => prefix,
                None if key == "xmlns" => {
                    default = true;
                    ""
                }
                None => continue,
            };
            let space = match &*attribute_value(&attribute.value)? {
                FHIR => Space::Fhir,
                XHTML => Space::Xhtml,
                _ => Space::Other,
            };
            if self.bindings.len() >= MAX_BINDINGS {
                return Err(XmlErrorKind::Declarations);
            }
            self.bindings.push(Binding { depth, prefix: Cow::Owned(prefix.to_owned()), space });
        }
        Ok(default)
    }

    fn space_of(&self, prefix: &str) -> Space {
        let bound = self.bindings.iter().rev().find(|b| b.prefix == prefix);
        bound.map_or(Space::Other, |b| b.space)
    }

    fn attributes(&self, start: &BytesStart<'x>) -> Result<Element<'x>, XmlErrorKind> {
        let mut element = Element::default();
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| XmlErrorKind::Malformed)?;
            let slot = match attribute.key.0 {
                "value" => &mut element.value,
                "id" => &mut element.id,
                "url" => &mut element.url,
                key if key == "xmlns" || key.starts_with("xmlns:") || key.starts_with("xml:") => {
                    continue;
                }
                // Hints to schema processors.
                key if key.ends_with(":schemaLocation") => continue,
                _ => return Err(XmlErrorKind::Attribute),
            };
            let text = attribute_value(&attribute.value)?.into_owned();
            if text.len() as u64 > self.limits.max_string {
                return Err(XmlErrorKind::StringTooLong);
            }
            if slot.replace(Cow::Owned(text)).is_some() {
                return Err(XmlErrorKind::Malformed);
            }
        }
        Ok(element)
    }

    /// A narrative: its text as it stands in the source.
    fn div(
        &mut self,
        prefix: &str,
        local: &str,
        declares: bool,
        from: usize,
        empty: bool,
    ) -> Result<Element<'x>, XmlErrorKind> {
        if !prefix.is_empty() {
            return Err(XmlErrorKind::Prefix);
        }
        if local != "div" || self.open.is_empty() {
            return Err(XmlErrorKind::Xhtml);
        }
        if !empty {
            xhtml::pass(&mut self.reader, MAX_DEPTH)?;
        }
        let to = self.reader.buffer_position() as usize;
        let text = self.source.get(from..to).unwrap_or_default();
        if text.len() as u64 > self.limits.max_string {
            return Err(XmlErrorKind::StringTooLong);
        }
        let div = match (declares, text.strip_prefix("<div")) {
            (false, Some(rest)) => Cow::Owned(format!("<div xmlns=\"{XHTML}\"{rest}")),
            _ => Cow::Borrowed(text),
        };
        Ok(Element { name: Cow::Borrowed("div"), div: Some(div), ..Element::default() })
    }
}
