//! Extensions: the few that stay, in the form they are known to have.

use medpipe_fhir_model::{Kind as Json, Node};

use super::{Kept, Rewriter};
use crate::fhir::codes;
use crate::fhir::coding::has_code;
use crate::fhir::extensions::{Allowed, allowed, is_absent_reason};
use crate::fhir::issue::rules;
use crate::fhir::names::{names, types};

/// Why a sex is not told (HL7 v3 NullFlavor); the others are single letters.
const NULL_FLAVORS: [&str; 5] = ["ASKU", "NASK", "NI", "OTH", "UNK"];

impl<'u> Rewriter<'u, '_, '_> {
    pub(super) fn extension(&mut self, node: Node<'u>) -> bool {
        let url = node.member(names().url).and_then(Node::text).unwrap_or_default();
        let mark = self.out.mark();
        let kept = match allowed(&url) {
            None => {
                self.issue(rules::EXTENSION);
                false
            }
            Some(kind) => {
                self.out.begin_object();
                self.out.raw_key("url");
                self.out.raw_string(&url);
                let kept = match kind {
                    Allowed::Absent => self.absent(node),
                    Allowed::Coded => self.coded(node),
                    Allowed::Derived => self.parts(node, Self::derived_part),
                };
                self.out.end_object();
                kept
            }
        };
        if !kept {
            self.out.rewind(mark);
        }
        kept
    }

    fn absent(&mut self, node: Node<'u>) -> bool {
        let reason =
            node.get("valueCode").filter(|c| c.text().is_some_and(|t| is_absent_reason(&t)));
        let Some(reason) = reason else { return false };
        self.out.raw_key("valueCode");
        self.out.raw_string(reason.raw());
        true
    }

    /// A code, a CodeableConcept, or parts with codings.
    fn coded(&mut self, node: Node<'u>) -> bool {
        if let Some(code) = node.get("valueCode") {
            let closed = |t: &str| codes::local(t) || NULL_FLAVORS.contains(&t);
            if !code.text().is_some_and(|t| closed(&t)) || !self.spans_of(code).is_empty() {
                return false;
            }
            self.out.raw_key("valueCode");
            self.out.raw_string(code.raw());
            return true;
        }
        if let (Some(concept), Some(id)) = (node.get("valueCodeableConcept"), types().codeable) {
            self.out.raw_key("valueCodeableConcept");
            return concept.kind() == Json::Object
                && self.plain_object(concept, id, false) == Kept::Yes;
        }
        self.parts(node, Self::coded_part)
    }

    /// Nested extensions, each written by `part`.
    fn parts(
        &mut self,
        node: Node<'u>,
        part: fn(&mut Self, &str, Node<'u>, Node<'u>) -> bool,
    ) -> bool {
        let mut kept = false;
        self.out.raw_key("extension");
        self.out.begin_array();
        for inner in node.member(names().extension).into_iter().flat_map(Node::items) {
            let url = inner.member(names().url).and_then(Node::text).unwrap_or_default();
            let mark = self.out.mark();
            self.out.begin_object();
            self.out.raw_key("url");
            self.out.string(&url);
            let written = part(self, &url, inner, node);
            self.out.end_object();
            if !written {
                self.out.rewind(mark);
            }
            kept |= written;
        }
        self.out.end_array();
        kept
    }

    fn coded_part(&mut self, url: &str, inner: Node<'u>, outer: Node<'u>) -> bool {
        match url {
            "ombCategory" | "detailed" => {
                let Some(coding) = inner.get("valueCoding").filter(|c| c.kind() == Json::Object)
                else {
                    return false;
                };
                let Some(id) = types().coding else { return false };
                self.out.raw_key("valueCoding");
                self.plain_object(coding, id, false) == Kept::Yes
            }
            "text" => {
                // Stays only beside a coding, as everywhere.
                let beside =
                    outer.each("extension").any(|e| e.get("valueCoding").is_some_and(has_code));
                let Some(text) = inner.get("valueString").filter(|_| beside) else { return false };
                self.out.raw_key("valueString");
                self.with_spans(text)
            }
            _ => false,
        }
    }

    fn derived_part(&mut self, url: &str, inner: Node<'u>, _outer: Node<'u>) -> bool {
        if !matches!(url, "name" | "value" | "from" | "rule") {
            return false;
        }
        for key in ["valueCode", "valueString"] {
            if let Some(word) = inner.get(key) {
                self.out.raw_key(key);
                return self.checked(word, codes::token);
            }
        }
        for key in ["valueInteger", "valueDecimal"] {
            if let Some(number) = inner.get(key) {
                self.out.raw_key(key);
                return self.number(number);
            }
        }
        false
    }
}
