//! The second walk: one streaming rewrite, default-deny.
//!
//! Every element is looked up in the definition table and then in the policy table; what has no row
//! is not written. Objects that end up empty are taken back; a required element that would be
//! missing is written as `data-absent-reason` *masked*, so that structure stays valid.

mod absent;
mod age;
mod bundle;
mod extension;
mod leaf;
mod media;
mod operator;
mod quantity;
mod reference;

use std::collections::HashMap;

use medpipe_fhir_model::defs::{self, TypeId, TypeKind};
use medpipe_fhir_model::{JsonWriter, Kind as Json, Name, Node, Unit, UnitIndex};
use medpipe_phi_detect::{Kind, Span};

use super::FhirDeidentifier;
use super::codes;
use super::findings::{EntryFindings, Whose};
use super::issue::{DeidIssue, Refused, rules};
use super::op::Op;
use super::patients::PatientIndex;
use crate::operator::Operator;
use crate::pseudonym::Pseudonym;
use crate::value::Subject;

/// What stays the same through a unit.
pub(super) struct Shared<'u> {
    pub deid: &'u FhirDeidentifier,
    pub unit: &'u Unit,
    pub index: &'u UnitIndex,
    pub persons: &'u PatientIndex,
    pub spans: &'u [Span],
    /// Pseudonyms made so far.
    pub cache: HashMap<Box<str>, Pseudonym>,
}

impl Shared<'_> {
    /// The pseudonym of an id: one HMAC for each id of a unit.
    pub(super) fn pseudonym(&mut self, id: &str) -> Pseudonym {
        if let Some(known) = self.cache.get(id) {
            return *known;
        }
        let made = self.deid.pseudonyms.of(id);
        self.cache.insert(id.into(), made);
        made
    }

    fn subject(&self, patient: Option<&str>) -> Subject {
        let replacer = &self.deid.replacer;
        match patient.filter(|_| replacer.policy().needs_key()) {
            Some(patient) => replacer.subject(patient),
            None => replacer.nobody(),
        }
    }

    /// Days to shift that person's dates by, when the policy shifts.
    fn shift(&self, subject: &Subject) -> Option<i32> {
        let dates = self.deid.replacer.policy().element_operator(Kind::Date);
        let shifts = matches!(dates, Some(Operator::ShiftDate | Operator::Surrogate));
        subject.days().filter(|_| shifts)
    }
}

/// What became of an element.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kept {
    /// Nothing was written.
    No,
    /// An object of which only masked required elements are left, kept because it is required.
    Husk,
    /// Something of content.
    Yes,
}

impl From<bool> for Kept {
    fn from(kept: bool) -> Kept {
        if kept { Kept::Yes } else { Kept::No }
    }
}

/// Which bound of a Range is being written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    None,
    Low,
    High,
}

/// Rewrites one resource.
pub(super) struct Rewriter<'u, 's, 'o> {
    shared: &'s mut Shared<'u>,
    entry: &'u EntryFindings,
    /// Whose the resource being written is.
    whose: &'u Whose,
    out: JsonWriter<'o>,
    path: Vec<&'static str>,
    issues: Vec<DeidIssue>,
    /// Entries of a Bundle that are left out.
    refused: Vec<Refused>,
    buffer: String,
    /// The patient whose values are replaced.
    subject: Subject,
    /// Days to shift dates by, when the policy shifts.
    shift: Option<i32>,
    /// The other persons of a Bundle, by id.
    others: HashMap<Option<&'u str>, Subject>,
    state_only: bool,
    /// The objects around what is being written.
    holders: Vec<Node<'u>>,
    /// Ages stand here.
    in_age: bool,
    bound: Bound,
    /// The resource is about the patient's relatives: their ages do not date the patient's birth.
    of_relatives: bool,
    /// Within a Bundle, where `urn:` references mean its own entries.
    in_bundle: bool,
    depth: usize,
}

/// Deeper than this nothing is rewritten: what lies below is removed.
const DEEPEST: usize = 160;

impl<'u, 's, 'o> Rewriter<'u, 's, 'o> {
    pub(super) fn new(
        shared: &'s mut Shared<'u>,
        entry: &'u EntryFindings,
        out: &'o mut Vec<u8>,
    ) -> Rewriter<'u, 's, 'o> {
        let subject = shared.subject(entry.whose.patient.as_deref());
        let shift = shared.shift(&subject);
        Rewriter {
            shared,
            entry,
            whose: &entry.whose,
            out: JsonWriter::new(out),
            path: Vec::new(),
            issues: Vec::new(),
            refused: Vec::new(),
            buffer: String::new(),
            subject,
            shift,
            others: HashMap::new(),
            state_only: false,
            holders: Vec::new(),
            in_age: false,
            bound: Bound::None,
            of_relatives: false,
            in_bundle: false,
            depth: 0,
        }
    }

    /// Writes the resource; `full_url` gives an id to one that has none.
    pub(super) fn resource(
        mut self,
        node: Node<'u>,
        id: TypeId,
        full_url: Option<&str>,
    ) -> (Vec<DeidIssue>, Vec<Refused>) {
        let uuid = full_url.and_then(|url| url.strip_prefix("urn:uuid:"));
        let id_for = uuid.filter(|_| node.get("id").is_none());
        self.nested(node, id, id_for);
        (self.issues, self.refused)
    }

    /// Writes a resource, contained ones and those of Bundles too.
    fn nested(&mut self, node: Node<'u>, id: TypeId, new_id: Option<&str>) {
        let outer = (self.state_only, self.of_relatives, self.in_bundle);
        let in_age = std::mem::replace(&mut self.in_age, false);
        self.state_only = false;
        self.of_relatives = id.name() == "FamilyMemberHistory";
        self.in_bundle |= id.name() == "Bundle";
        self.path.push(id.name());
        self.out.begin_object();
        self.out.raw_key("resourceType");
        self.out.raw_string(id.name());
        if let Some(uuid) = new_id {
            self.out.raw_key("id");
            let pseudonym = self.shared.pseudonym(uuid);
            self.buffer.clear();
            pseudonym.write_id(&mut self.buffer);
            self.out.raw_string(&self.buffer);
        }
        self.members(node, id);
        self.out.end_object();
        self.path.pop();
        (self.state_only, self.of_relatives, self.in_bundle) = outer;
        self.in_age = in_age;
    }

    /// Writes the members of an object; true when something with content was written.
    fn members(&mut self, node: Node<'u>, owner: TypeId) -> bool {
        if self.depth >= DEEPEST {
            self.issue(rules::TOO_DEEP);
            return false;
        }
        self.depth += 1;
        self.holders.push(node);
        let mut content = false;
        let mut masked: Vec<Name> = Vec::new();
        for (at, child) in node.children().enumerate() {
            let name = child.name();
            if name == Name::UNKNOWN {
                if !(owner.is_resource() && child.key() == Some("resourceType")) {
                    self.unknown(at);
                }
                continue;
            }
            if name.is_shadow() {
                content |= self.shadow(child, owner, at, &masked);
                continue;
            }
            let Some(element) = owner.element(name) else {
                if !(owner.is_resource() && child.key() == Some("resourceType")) {
                    self.unknown(at);
                }
                continue;
            };
            let row = self.shared.deid.policy.row(element);
            if row.op == Op::Remove && element.min() == 0 {
                continue;
            }
            self.path.push(name.as_str());
            let in_age = self.in_age;
            self.in_age |= self.holds_age(element, child);
            content |= match self.age_number(child, element) {
                Some(kept) => kept,
                None => self.element(node, child, owner, element, row.op, &mut masked),
            };
            self.in_age = in_age;
            self.path.pop();
        }
        self.depth -= 1;
        self.holders.pop();
        content
    }

    fn element(
        &mut self,
        parent: Node<'u>,
        child: Node<'u>,
        owner: TypeId,
        element: defs::Element,
        op: Op,
        masked: &mut Vec<Name>,
    ) -> bool {
        let mark = self.out.mark();
        let name = element.name();
        self.out.raw_key(name.as_str());
        let mut kept = Kept::No;
        if child.kind() == Json::Array {
            self.out.begin_array();
            let entries = element.path() == "Bundle.entry";
            for (number, item) in child.children().enumerate() {
                if !(entries && self.refuses(number, item)) {
                    kept = kept.max(self.value(parent, item, owner, element, op));
                }
            }
            self.out.end_array();
        } else {
            kept = self.value(parent, child, owner, element, op);
        }
        if kept == Kept::No {
            self.out.rewind(mark);
            if element.min() > 0 {
                self.mask(parent, element, child.kind() == Json::Array, masked);
            }
        }
        kept == Kept::Yes
    }

    /// One value of an element.
    fn value(
        &mut self,
        parent: Node<'u>,
        node: Node<'u>,
        owner: TypeId,
        element: defs::Element,
        op: Op,
    ) -> Kept {
        let id = element.type_id();
        let required = element.min() > 0;
        let written = match op {
            Op::Walk => return self.complex(node, id, required),
            Op::StateOnly => return self.state_only(node, id, required),
            Op::Author if node.kind() == Json::Object => return self.complex(node, id, required),
            Op::Author => self.author(node),
            Op::Operator => self.operated(parent, node, element),
            Op::Remove | Op::Typed => false,
            Op::Keep => self.keep(node, element),
            Op::Code => self.code(node, element),
            Op::CodingCode => self.coding_code(parent, node, owner),
            Op::CodedText => self.coded_text(parent, node, owner),
            Op::Unit => self.unit(parent, node),
            Op::Text => self.free_text(node),
            Op::Number | Op::Quantity => self.number(node),
            Op::Age => return self.age(node, id, required),
            Op::Year => self.year(node),
            Op::Birth => self.birth(node),
            Op::Instant => self.instant(node),
            Op::Id => self.id(node),
            Op::Pseudonym => self.identified(parent, node, element),
            Op::Reference => self.reference(node),
            Op::FullUrl => self.full_url(parent, node),
            Op::Uri => self.uri(node),
            Op::Version => self.checked(node, codes::version),
            Op::Token => self.checked(node, codes::token),
            Op::Language => self.checked(node, codes::language),
            Op::Mime => self.mime(parent, node, owner),
            Op::State => self.state(parent, node),
            Op::Country => self.country(node),
            Op::Zip3 => self.zip3(parent, node),
            Op::Samples => self.checked(node, codes::samples),
            Op::Attachment => self.attachment(node),
            Op::Binary => self.binary(parent, node),
            Op::Extension => self.extension(node),
            Op::Resource => self.inner_resource(node),
        };
        written.into()
    }

    /// An object of a complex type.
    fn complex(&mut self, node: Node<'u>, id: TypeId, required: bool) -> Kept {
        if node.kind() != Json::Object || matches!(id.kind(), TypeKind::Primitive(_)) {
            self.issue(rules::WRONG_KIND);
            return Kept::No;
        }
        if let Some(written) = self.special_quantity(node, id) {
            return written.into();
        }
        self.plain_object(node, id, required)
    }

    /// An object, member by member. One without content is taken back, unless it is required and
    /// holds masked elements that are required in their turn.
    fn plain_object(&mut self, node: Node<'u>, id: TypeId, required: bool) -> Kept {
        let mark = self.out.mark();
        self.out.begin_object();
        let inside = self.out.mark();
        let content = self.members(node, id);
        let husk = required && !self.out.is_empty_since(inside);
        self.out.end_object();
        if content {
            Kept::Yes
        } else if husk {
            Kept::Husk
        } else {
            self.out.rewind(mark);
            Kept::No
        }
    }

    fn inner_resource(&mut self, node: Node<'u>) -> bool {
        match node.resource_type().and_then(super::resource_type) {
            Some(id) if node.kind() == Json::Object => {
                let outer = self.whose;
                let inner = self.entry.whose(node.id()).unwrap_or(outer);
                self.turn_to(inner);
                self.nested(node, id, None);
                self.turn_to(outer);
                true
            }
            _ => {
                self.issue(rules::UNKNOWN_TYPE);
                false
            }
        }
    }
}
