//! Walking the tree along simple paths, without intermediate collections.

use std::borrow::Cow;
use std::ops::ControlFlow;

use medpipe_fhir_model::{Kind, Name, Node};

/// How many positions (`first()`, `[n]`) a simple path may have.
pub(super) const MAX_POSITIONS: usize = 4;

/// A simple path, resolved against the definitions.
pub(crate) struct Fast {
    pub(super) steps: Vec<Step>,
    /// `getReferenceKey()` at the end.
    pub tail: Option<ReferenceKey>,
}

/// `getReferenceKey()`, of any type or of one.
pub(crate) struct ReferenceKey {
    pub asked: Option<String>,
}

pub(super) enum Step {
    /// A member by name.
    Member(Name),
    /// A primitive member of which a position is taken: one that has only extensions counts there.
    Counted(Name, Name),
    /// The item of that number; and the place of its counter.
    Position(usize, usize),
    /// Items with a member, by its path, of that text.
    Where(Vec<Name>, String),
    /// Extensions of that url.
    Extension { member: Name, url_name: Name, url: String },
}

/// The tree holds what a simple path does not know: evaluate by FHIRPath.
pub(crate) struct Fallback;

type Flow = Result<ControlFlow<()>, Fallback>;

impl Fast {
    /// Calls `each` with the items, in order.
    pub fn walk<'a>(
        &self,
        from: Node<'a>,
        each: &mut impl FnMut(Node<'a>),
    ) -> Result<(), Fallback> {
        walk(&self.steps, from, &mut [0; MAX_POSITIONS], each).map(|_| ())
    }
}

fn walk<'a>(
    steps: &[Step],
    node: Node<'a>,
    counts: &mut [usize; MAX_POSITIONS],
    each: &mut impl FnMut(Node<'a>),
) -> Flow {
    let Some((step, rest)) = steps.split_first() else {
        each(node);
        return Ok(ControlFlow::Continue(()));
    };
    match step {
        Step::Member(name) => items(node.member(*name), rest, counts, each),
        Step::Counted(name, shadow) => {
            if node.member(*shadow).is_some() {
                return Err(Fallback);
            }
            items(node.member(*name), rest, counts, each)
        }
        Step::Position(wanted, slot) => {
            let Some(count) = counts.get_mut(*slot) else { return Err(Fallback) };
            let here = *count;
            *count += 1;
            if here < *wanted {
                return Ok(ControlFlow::Continue(()));
            }
            // The only item of all: whoever brings more can stop.
            let _ = walk(rest, node, counts, each)?;
            Ok(ControlFlow::Break(()))
        }
        Step::Where(path, text) => {
            let mut at = Some(node);
            for name in path {
                at = at.and_then(|node| node.member(*name));
                if at.is_some_and(|node| node.kind() == Kind::Array) {
                    return Err(Fallback);
                }
            }
            if at.is_some_and(|node| node.is_string_eq(text)) {
                return walk(rest, node, counts, each);
            }
            Ok(ControlFlow::Continue(()))
        }
        Step::Extension { member, url_name, url } => {
            let Some(extensions) = node.member(*member) else {
                return Ok(ControlFlow::Continue(()));
            };
            for extension in extensions.items() {
                if extension.member(*url_name).is_some_and(|found| found.is_string_eq(url))
                    && walk(rest, extension, counts, each)?.is_break()
                {
                    return Ok(ControlFlow::Break(()));
                }
            }
            Ok(ControlFlow::Continue(()))
        }
    }
}

fn items<'a>(
    node: Option<Node<'a>>,
    rest: &[Step],
    counts: &mut [usize; MAX_POSITIONS],
    each: &mut impl FnMut(Node<'a>),
) -> Flow {
    let Some(node) = node else { return Ok(ControlFlow::Continue(())) };
    match node.kind() {
        Kind::Null => Err(Fallback),
        Kind::Array => {
            for item in node.children() {
                if item.kind() == Kind::Null {
                    return Err(Fallback);
                }
                if walk(rest, item, counts, each)?.is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            Ok(ControlFlow::Continue(()))
        }
        _ => walk(rest, node, counts, each),
    }
}

/// The key of what a Reference names: `p1` of `Patient/p1`, `http://a.org/fhir/Patient/p1` or `Patient/p1/_history/2`.
pub(crate) fn reference_key<'a>(node: Node<'a>, key: &ReferenceKey) -> Option<Cow<'a, str>> {
    let reference = node.get("reference")?;
    if reference.kind() == Kind::String && !reference.has_escapes() {
        return id_of(reference.raw(), key).map(Cow::Borrowed);
    }
    let text = reference.text()?;
    id_of(&text, key).map(|id| Cow::Owned(id.to_owned()))
}

fn id_of<'t>(reference: &'t str, key: &ReferenceKey) -> Option<&'t str> {
    let plain = reference.split("/_history/").next()?;
    let (before, id) = plain.rsplit_once('/')?;
    let named = before.rsplit('/').next()?;
    (key.asked.as_deref().is_none_or(|asked| asked == named) && !id.is_empty()).then_some(id)
}
