//! The path of an edit.

use crate::Node;

/// One step: a member, or an item.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Step {
    /// The member of that key.
    Key(String),
    /// The item at that place, from 0.
    Item(usize),
}

/// A path that names exactly one place below a resource: `name[0].given[1]`. The type of the resource may stand before it, as
/// in the paths of [`Walk`](crate::Walk) and of issues: `Patient.name[0].given[1]`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct EditPath(pub(super) Vec<Step>);

/// A text that is no path of an edit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a path of keys and items such as name[0].given[1]; the fault is at character {at}")]
#[non_exhaustive]
pub struct PathError {
    /// Byte offset of what is wrong.
    pub at: usize,
}

impl EditPath {
    /// The place itself: the whole value.
    pub fn root() -> EditPath {
        EditPath::default()
    }

    /// Reads `name[0].given[1]`.
    ///
    /// # Errors
    /// [`PathError`] with the place of what is wrong.
    pub fn parse(text: &str) -> Result<EditPath, PathError> {
        let mut steps = Vec::new();
        let mut at = 0;
        for part in text.split('.') {
            let mut pieces = part.split('[');
            let key = pieces.next().unwrap_or_default();
            if key.is_empty() || key.contains(']') {
                return Err(PathError { at });
            }
            steps.push(Step::Key(key.to_owned()));
            for piece in pieces {
                let digits =
                    piece.strip_suffix(']').filter(|d| d.bytes().all(|b| b.is_ascii_digit()));
                let item = digits.and_then(|d| d.parse().ok()).ok_or(PathError { at })?;
                steps.push(Step::Item(item));
            }
            at += part.len() + 1;
        }
        Ok(EditPath(steps))
    }

    /// This path and a member below it.
    pub fn key(mut self, key: &str) -> EditPath {
        self.0.push(Step::Key(key.to_owned()));
        self
    }

    /// This path and an item below it.
    pub fn item(mut self, index: usize) -> EditPath {
        self.0.push(Step::Item(index));
        self
    }

    /// The steps.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The steps from that node: without the type of the resource that it is.
    pub(super) fn steps_from(&self, node: Node<'_>) -> &[Step] {
        match self.0.as_slice() {
            [Step::Key(first), rest @ ..]
                if node.resource_type() == Some(first.as_str()) && node.get(first).is_none() =>
            {
                rest
            }
            all => all,
        }
    }
}

impl std::str::FromStr for EditPath {
    type Err = PathError;

    fn from_str(text: &str) -> Result<EditPath, PathError> {
        EditPath::parse(text)
    }
}

impl std::fmt::Display for EditPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if index == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Item(item) => write!(f, "[{item}]")?,
            }
        }
        Ok(())
    }
}
