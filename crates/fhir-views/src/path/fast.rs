//! Walking the tree along simple paths, without intermediate collections.

use std::borrow::Cow;
use std::ops::ControlFlow;

use medpipe_fhir_model::{Kind, Name, Node};

/// How many positions (`first()`, `[n]`) a simple path may have.
pub(super) const MAX_POSITIONS: usize = 4;

/// A simple path, resolved against the definitions.
pub(crate) struct Fast {
    /// One chain, or alternatives `(a | b).first()` of which the first that is there counts.
    pub(super) chains: Vec<Vec<Step>>,
    /// What is made of what the chains find.
    pub tail: Option<Tail>,
}

/// The functions at the end of a simple path.
pub(crate) enum Tail {
    /// `getReferenceKey()`, of any type or of one.
    ReferenceKey(Option<String>),
    /// `count()`
    Count,
    /// `toString().substring(0, 4).toInteger()` of one date.
    Year,
}

pub(super) enum Step {
    /// A member by name.
    Member(Name),
    /// A primitive member of which a position is taken: one that has only extensions counts there.
    Counted(Name, Name),
    /// The item of that number; and the place of its counter.
    Position(usize, usize),
    /// Items in which a path leads to that text.
    Where(Vec<Step>, String),
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
        let mut found = false;
        for steps in &self.chains {
            let _ = walk(steps, from, &mut [0; MAX_POSITIONS], &mut |node| {
                found = true;
                each(node);
            })?;
            if found {
                break;
            }
        }
        Ok(())
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
        Step::Where(path, text) => match holds(path, node, text)? {
            true => walk(rest, node, counts, each),
            false => Ok(ControlFlow::Continue(())),
        },
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

/// Whether a path leads to one item of that text. Several items are an error that FHIRPath reports.
fn holds(path: &[Step], node: Node<'_>, text: &str) -> Result<bool, Fallback> {
    let (mut count, mut equal) = (0, false);
    let _ = walk(path, node, &mut [0; MAX_POSITIONS], &mut |node| {
        count += 1;
        equal = node.is_string_eq(text);
    })?;
    if count > 1 { Err(Fallback) } else { Ok(equal) }
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

/// The key of what a Reference names: `p1` of `Patient/p1`, `http://a.org/fhir/Patient/p1`, `Patient/p1/_history/2`
/// or `urn:uuid:p1`, which may be of any type.
pub(crate) fn reference_key<'a>(node: Node<'a>, asked: Option<&str>) -> Option<Cow<'a, str>> {
    let reference = node.get("reference")?;
    if reference.kind() == Kind::String && !reference.has_escapes() {
        return medpipe_fhirpath::reference_key(reference.raw(), asked).map(Cow::Borrowed);
    }
    let text = reference.text()?;
    medpipe_fhirpath::reference_key(&text, asked).map(|id| Cow::Owned(id.to_owned()))
}

/// The year of a date, dateTime or instant.
pub(crate) fn year(node: Node<'_>) -> Result<i64, Fallback> {
    let text = node.text().ok_or(Fallback)?;
    let (digits, rest) = text.split_at_checked(4).ok_or(Fallback)?;
    let is_year = digits.bytes().all(|b| b.is_ascii_digit());
    if !is_year || !(rest.is_empty() || rest.starts_with('-')) {
        return Err(Fallback);
    }
    digits.parse().map_err(|_| Fallback)
}
