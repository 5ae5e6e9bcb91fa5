//! Changes as plain data, applied while a tree is written anew; differences between trees; merging.
//!
//! ```
//! use medpipe_fhir_model::Document;
//! use medpipe_fhir_model::edit::{Edit, EditPath, apply, diff};
//!
//! let before = Document::parse(br#"{"name":[{"given":["A","B"]}],"active":true}"#.to_vec())?;
//! let edits = [
//!     Edit::set(EditPath::parse("name[0].given[1]")?, "C"),
//!     Edit::remove(EditPath::parse("active")?),
//!     Edit::append(EditPath::parse("name[0].given")?, "D"),
//! ];
//! let after = apply(before.root(), &edits)?.into_document()?;
//! assert_eq!(after.source(), r#"{"name":[{"given":["A","C","D"]}]}"#);
//! let again = apply(before.root(), &diff(before.root(), after.root()))?;
//! assert_eq!(again.as_str(), after.source());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The items of a repeating primitive (`given`) and of the array beside it (`_given`) are one element each: where an edit removes
//! or inserts an item of the one and no edit says what becomes of the other, the other follows.
//!
//! Not for: JSON Patch documents (RFC 6902) and FHIRPath Patch; order of object members is not compared.

mod apply;
mod beside;
mod diff;
mod merge;
mod path;

pub use apply::{Conflict, apply};
pub use diff::diff;
pub use merge::{Arrays, merge};
pub use path::{EditPath, PathError, Step};

use std::borrow::Cow;

use crate::{Json, Kind, Node};

/// One change. Paths mean the tree before any change of the same list. `Debug` shows paths and lengths, no values.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Edit {
    /// Puts a value: in place of what stands there, or as a new member (objects on the way are made). The item after the last
    /// of an array may be set, too.
    Set {
        /// Where.
        path: EditPath,
        /// What.
        value: Json,
    },
    /// Takes a member or item away; an object or array that becomes empty by it goes, too, since FHIR has no empty ones.
    Remove {
        /// Where.
        path: EditPath,
    },
    /// Puts a new item before the one at this place of an array.
    Insert {
        /// The place of the item; the length of the array means "after the last".
        path: EditPath,
        /// What.
        value: Json,
    },
    /// Puts a new item after the last of an array, which is made if it is missing.
    Append {
        /// The array.
        path: EditPath,
        /// What.
        value: Json,
    },
}

impl Edit {
    /// [`Edit::Set`].
    pub fn set(path: EditPath, value: impl Into<Json>) -> Edit {
        Edit::Set { path, value: value.into() }
    }

    /// [`Edit::Remove`].
    pub fn remove(path: EditPath) -> Edit {
        Edit::Remove { path }
    }

    /// [`Edit::Insert`].
    pub fn insert(path: EditPath, value: impl Into<Json>) -> Edit {
        Edit::Insert { path, value: value.into() }
    }

    /// [`Edit::Append`].
    pub fn append(path: EditPath, value: impl Into<Json>) -> Edit {
        Edit::Append { path, value: value.into() }
    }

    /// Where it works.
    pub fn path(&self) -> &EditPath {
        match self {
            Edit::Set { path, .. } | Edit::Remove { path } => path,
            Edit::Insert { path, .. } | Edit::Append { path, .. } => path,
        }
    }
}

impl<'a> Node<'a> {
    /// What stands at that place, if anything does.
    ///
    /// ```
    /// use medpipe_fhir_model::Document;
    /// use medpipe_fhir_model::edit::EditPath;
    ///
    /// let patient = Document::parse(br#"{"resourceType":"Patient","name":[{"given":["A","B"]}]}"#.to_vec())?;
    /// let place = EditPath::parse("Patient.name[0].given[1]")?;
    /// assert_eq!(patient.root().at_path(&place).and_then(|node| node.text()).as_deref(), Some("B"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn at_path(self, path: &EditPath) -> Option<Node<'a>> {
        path.steps_from(self).iter().try_fold(self, |node, step| match step {
            Step::Key(key) => {
                node.children().find(|m| node.kind() == Kind::Object && plain_key(*m) == *key)
            }
            Step::Item(item) if node.kind() == Kind::Array => node.children().nth(*item),
            Step::Item(_) => None,
        })
    }
}

/// The key of a member with its escapes resolved.
fn plain_key(member: Node<'_>) -> Cow<'_, str> {
    match member.key().unwrap_or_default() {
        key if key.contains('\\') => Cow::Owned(crate::text::unescape(key)),
        key => Cow::Borrowed(key),
    }
}

fn is_same_key(a: Node<'_>, b: Node<'_>) -> bool {
    a.key() == b.key() || plain_key(a) == plain_key(b)
}
