//! What stands in texts, codes and numbers.

use medpipe_fhir_model::{Kind as Json, Node};
use medpipe_phi_detect::{Kind, Span};

use super::Scan;
use crate::fhir::findings::{Hit, Place};
use crate::fhir::known;
use crate::fhir::names::names;
use crate::media;
use crate::text;

impl<'u> Scan<'u> {
    pub(super) fn media(&mut self, holder: Node<'u>, key: Node<'u>, path: &'static str) {
        let n = names();
        let kind = holder.member(n.content_type).and_then(Node::text);
        let Some(data) = holder.member(n.data).filter(|d| d.kind() == Json::String) else { return };
        let data = data.text().unwrap_or_default();
        if let Ok(plain) = media::text_of(kind.as_deref(), &data) {
            self.run_detector(&plain);
            self.keep_buffer(key.id().index(), Place::Attachment, path);
        }
    }

    pub(super) fn free_text(&mut self, node: Node<'u>, place: Place, path: &'static str) {
        let Some(text) = node.text().filter(|t| !t.is_empty()) else { return };
        self.run_detector(&text);
        self.keep_buffer(node.id().index(), place, path);
    }

    /// A text beside a code: known facts, and numbers and addresses of the net. `own`: it does not
    /// repeat the display, so it was written by someone; names found with evidence count too.
    pub(super) fn coded_text(&mut self, node: Node<'u>, own: bool, path: &'static str) {
        if node.kind() != Json::String || self.clean.contains(&(self.group, own, node.raw())) {
            return;
        }
        let Some(text) = node.text() else { return };
        self.buffer.clear();
        if own || is_risky(&text) {
            self.run_detector(&text);
            let told = |s: &Span| s.text(&text).is_some_and(|t| is_telling(t, s));
            // A display with a telephone number or the like is not the system's: then names count as well.
            let own = own || self.buffer.iter().any(told);
            self.buffer.retain(|s| told(s) || (own && s.score >= WRITTEN));
        }
        if let Some(known) = self.groups.known(self.group) {
            let buffer = &mut self.buffer;
            known::find(&text, known, |start, end| {
                if !buffer.iter().any(|s| s.start < end && start < s.end) {
                    buffer.push(Span {
                        start,
                        end,
                        kind: Kind::Name,
                        score: 1.0,
                        rule: "deid.known",
                    });
                }
            });
            buffer.sort_by_key(|s| s.start);
        }
        if self.buffer.is_empty() {
            self.clean.insert((self.group, own, node.raw()));
        } else {
            self.keep_buffer(node.id().index(), Place::CodedText, path);
        }
    }

    /// A code, URI or version: known facts have no place in it.
    pub(super) fn machine_word(&mut self, node: Node<'u>, path: &'static str) {
        if node.kind() != Json::String {
            return;
        }
        self.buffer.clear();
        if let Some(known) = self.groups.known(self.group) {
            let buffer = &mut self.buffer;
            known::find(node.raw(), known, |start, end| {
                buffer.push(Span { start, end, kind: Kind::Name, score: 1.0, rule: "deid.known" });
            });
        }
        self.keep_buffer(node.id().index(), Place::Element, path);
    }

    /// A number: the record number or the birth date of the patient can stand in one.
    pub(super) fn number(&mut self, node: Node<'u>, path: &'static str) {
        let whole = node.raw().split('.').next().unwrap_or("");
        if node.kind() != Json::Number || whole.len() < known::NUMBER_DIGITS {
            return;
        }
        self.buffer.clear();
        if let Some(known) = self.groups.known(self.group) {
            let buffer = &mut self.buffer;
            known::find(whole, known, |start, end| {
                buffer.push(Span {
                    start,
                    end,
                    kind: Kind::IdOther,
                    score: 1.0,
                    rule: "deid.known",
                });
            });
        }
        self.keep_buffer(node.id().index(), Place::Element, path);
    }

    pub(super) fn run_detector(&mut self, text: &str) {
        let group = match (self.text_group, self.root) {
            (Some(group), _) => group,
            (None, Some(root)) => {
                let group = self.groups.with_mentioned(self.group, root);
                self.text_group = Some(group);
                group
            }
            (None, None) => self.group,
        };
        let facts = self.groups.facts(group);
        text::detect(&self.deid.detector, text, facts, &mut self.scratch, &mut self.buffer);
        text::add_births(text, &self.deid.replacer, &mut self.buffer);
        if self.deid.policy.policy().kinds.is_empty() {
            return;
        }
        // Operators differ by kind: a known number has the kind of its identifier.
        for span in self.buffer.iter_mut().filter(|s| s.kind == Kind::IdOther) {
            let of = span.text(text).and_then(|value| self.groups.kind_of_id(group, value));
            span.kind = of.unwrap_or(span.kind);
        }
    }

    pub(super) fn tally_buffer(&mut self, place: Place, path: &'static str) {
        let buffer = std::mem::take(&mut self.buffer);
        for span in &buffer {
            self.findings.count(span.kind, place, path, 1);
        }
        self.buffer = buffer;
    }

    pub(super) fn keep_buffer(&mut self, node: usize, place: Place, path: &'static str) {
        if self.buffer.is_empty() {
            return;
        }
        self.tally_buffer(place, path);
        let from = self.findings.spans.len() as u32;
        self.findings.spans.extend_from_slice(&self.buffer);
        self.hits.push(Hit { node, from, to: self.findings.spans.len() as u32 });
    }
}

/// Scores from here on rest on evidence.
const WRITTEN: f32 = 0.5;

/// A quick look whether a coded text could hold a number, an address of the net or mail.
fn is_risky(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits >= 6 || text.contains('@') || text.contains("://") || text.contains("www.")
}

/// Findings that are taken out of coded text: long numbers, mail, net addresses. Six digits need
/// evidence, for drug names carry approval numbers.
fn is_telling(found: &str, span: &Span) -> bool {
    let digits = found.bytes().filter(u8::is_ascii_digit).count();
    match span.kind {
        Kind::Email | Kind::Url | Kind::Ip | Kind::IdSsn => true,
        Kind::Name | Kind::Location => false,
        _ => digits >= 7 || (digits == 6 && span.score >= WRITTEN),
    }
}
