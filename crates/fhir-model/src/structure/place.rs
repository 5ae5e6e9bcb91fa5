//! Where the walk stands: a chain of borrowed steps, turned into text only when an issue is found.

use super::issue::{Rule, StructureIssue};
use crate::Name;
use std::borrow::Cow;

/// One step of the way down.
#[derive(Clone, Copy)]
pub(super) enum Step {
    /// The resource that the check began with.
    Root(&'static str),
    /// An element.
    Element(Name),
    /// The sibling of a primitive.
    Item(usize),
    /// The n-th key of its object that no R4 type knows.
    Unknown(usize),
    /// An element that is missing, by the last part of its path in the standard.
    Missing(&'static str),
}

/// A step and what it stands on.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub up: Option<&'p Place<'p>>,
    pub step: Step,
    pub depth: u16,
}

impl<'p> Place<'p> {
    pub fn root(type_name: &'static str) -> Place<'static> {
        Place { up: None, step: Step::Root(type_name), depth: 0 }
    }

    #[inline]
    pub fn below(&'p self, step: Step) -> Place<'p> {
        Place { up: Some(self), step, depth: self.depth + 1 }
    }

    fn write(&self, out: &mut String) {
        if let Some(up) = self.up {
            up.write(out);
        }
        match self.step {
            Step::Root(name) => out.push_str(name),
            Step::Element(name) => {
                out.push_str(if name.is_shadow() { "._" } else { "." });
                out.push_str(name.as_str());
            }
            Step::Item(index) => {
                out.push('[');
                out.push_str(&index.to_string());
                out.push(']');
            }
            Step::Unknown(count) => {
                out.push_str(".<unknown#");
                out.push_str(&count.to_string());
                out.push('>');
            }
            Step::Missing(name) => {
                out.push('.');
                out.push_str(name);
            }
        }
    }

    /// The issue that a rule is broken here, in the words of the rule.
    #[cold]
    pub fn breaks(&self, rule: &'static Rule) -> StructureIssue {
        self.breaks_as(rule, Cow::Borrowed(rule.text))
    }

    /// The issue that a rule is broken here, in other words.
    #[cold]
    pub fn breaks_as(&self, rule: &'static Rule, diagnostics: Cow<'static, str>) -> StructureIssue {
        let mut path = String::new();
        self.write(&mut path);
        StructureIssue {
            severity: rule.severity,
            code: rule.code,
            rule: rule.name,
            path,
            diagnostics,
        }
    }
}
