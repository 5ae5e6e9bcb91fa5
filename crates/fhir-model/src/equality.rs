//! When two values are the same value.

use crate::node::{Kind, Node};

/// Members of an object up to which each is looked for one by one.
const FEW: usize = 32;

impl Node<'_> {
    /// True when both hold the same value: strings by their characters (whatever their escapes), numbers by their text
    /// (`1.0` is not `1`), arrays in order, objects in any order of members.
    pub fn same_value(self, other: Node<'_>) -> bool {
        if self.kind() != other.kind() {
            return false;
        }
        match self.kind() {
            Kind::Object => same_members(self, other),
            Kind::Array => {
                let mut others = other.children();
                self.children().all(|a| others.next().is_some_and(|b| a.same_value(b)))
                    && others.next().is_none()
            }
            Kind::String if self.has_escapes() || other.has_escapes() => {
                self.text() == other.text()
            }
            Kind::Null => true,
            _ => self.raw() == other.raw(),
        }
    }
}

fn same_members(a: Node<'_>, b: Node<'_>) -> bool {
    let count = a.len();
    if count != b.len() {
        return false;
    }
    // Mostly the order is the same too: then nothing is looked for.
    let mut rest = b.children();
    if count <= FEW {
        return a.children().all(|member| {
            let beside = rest.next().filter(|other| other.key() == member.key());
            let other = beside.or_else(|| b.children().find(|other| other.key() == member.key()));
            other.is_some_and(|other| member.same_value(other))
        });
    }
    let by_key: std::collections::HashMap<_, _> = b.children().map(|m| (m.key(), m)).collect();
    a.children().all(|member| by_key.get(&member.key()).is_some_and(|o| member.same_value(*o)))
}
