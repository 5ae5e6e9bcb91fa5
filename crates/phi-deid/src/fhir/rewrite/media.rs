//! Attachments and Binary: text is redacted and stays as plain text; nothing else stays.

use medpipe_fhir_model::{Kind as Json, Node};

use super::Rewriter;
use crate::fhir::codes;
use crate::fhir::issue::rules;
use crate::fhir::names::names;
use crate::media::{self, NoText};
use crate::policy::FreeText;

impl<'u> Rewriter<'u, '_, '_> {
    pub(super) fn attachment(&mut self, node: Node<'u>) -> bool {
        if node.kind() != Json::Object {
            self.issue(rules::WRONG_KIND);
            return false;
        }
        let n = names();
        let plain = match self.text_in(node) {
            Ok(plain) => plain,
            Err(why) => {
                if node.member(n.data).is_some() || node.member(n.url).is_some() {
                    self.no_text(why);
                }
                return false;
            }
        };
        if self.shared.deid.policy.policy().free_text == FreeText::Remove {
            return false;
        }
        let redacted = self.redact(&plain, self.spans_of(node));
        self.out.begin_object();
        self.out.raw_key("contentType");
        self.out.raw_string("text/plain; charset=utf-8");
        let language =
            node.member(n.language).filter(|l| l.text().is_some_and(|t| codes::language(&t)));
        if let Some(language) = language {
            self.out.raw_key("language");
            self.out.raw_string(language.raw());
        }
        self.out.raw_key("data");
        self.out.raw_string(&media::encode(&redacted));
        self.out.raw_key("size");
        self.out.raw_value(&redacted.len().to_string());
        self.out.end_object();
        true
    }

    /// The text of a Binary, when it has one and the policy lets text stay.
    pub(super) fn binary_text(&self, parent: Node<'u>) -> Option<String> {
        let removed = self.shared.deid.policy.policy().free_text == FreeText::Remove;
        self.text_in(parent).ok().filter(|_| !removed)
    }

    pub(super) fn binary(&mut self, parent: Node<'u>, node: Node<'u>) -> bool {
        let Some(plain) = self.binary_text(parent) else {
            match self.text_in(parent) {
                Err(why) if node.kind() != Json::Null => self.no_text(why),
                _ => {}
            }
            return false;
        };
        let redacted = self.redact(&plain, self.spans_of(parent));
        self.out.raw_string(&media::encode(&redacted));
        true
    }

    fn text_in(&self, holder: Node<'u>) -> Result<String, NoText> {
        let n = names();
        let kind = holder.member(n.content_type).and_then(Node::text);
        let data = holder.member(n.data).and_then(Node::text).ok_or(NoText::OtherType)?;
        media::text_of(kind.as_deref(), &data)
    }

    fn no_text(&mut self, why: NoText) {
        self.issue(match why {
            NoText::OtherType => rules::ATTACHMENT,
            NoText::NotBase64 => rules::BASE64,
        });
    }
}
