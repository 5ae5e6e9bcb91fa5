//! Overlapping candidates into sorted, disjoint spans.

use crate::Span;

/// Sorts and makes disjoint. Where candidates overlap the higher score wins, then the longer; what the
/// loser covers beyond it is kept as its own span, so that nothing once covered becomes uncovered.
/// Neighbours of one kind with nothing but blanks or a comma between them become one.
pub(crate) fn resolve(text: &[u8], candidates: &mut Vec<Span>, from: usize) {
    let Some(new) = candidates.get_mut(from..) else { return };
    new.sort_unstable_by(|a, b| {
        (a.start, b.end).cmp(&(b.start, a.end)).then(b.score.total_cmp(&a.score))
    });
    // `kept` spans at from..write are disjoint and sorted; each next one starts at or after the last's start.
    let mut write = from;
    for read in from..candidates.len() {
        let Some(&next) = candidates.get(read) else { break };
        if next.end <= next.start {
            continue;
        }
        let Some(last) =
            write.checked_sub(1).filter(|&w| w >= from).and_then(|w| candidates.get_mut(w))
        else {
            put(candidates, &mut write, next);
            continue;
        };
        if next.start >= last.end {
            if joins(text, last, &next) {
                last.end = next.end;
                continue;
            }
            put(candidates, &mut write, next);
            continue;
        }
        // Overlap. Same kind or contained: one span with the better rule. Otherwise cut.
        let better = next.score > last.score;
        if next.kind == last.kind || next.end <= last.end {
            if better && (next.kind == last.kind || covers(&next, last)) {
                (last.kind, last.score, last.rule) = (next.kind, next.score, next.rule);
            }
            last.end = last.end.max(next.end);
        } else if better {
            if next.start == last.start {
                *last = next;
            } else {
                last.end = next.start;
                put(candidates, &mut write, next);
            }
        } else {
            let rest = Span { start: last.end, ..next };
            let Some(rest) = trimmed(text, rest) else { continue };
            put(candidates, &mut write, rest);
        }
    }
    candidates.truncate(write);
}

fn put(spans: &mut [Span], write: &mut usize, span: Span) {
    if let Some(slot) = spans.get_mut(*write) {
        *slot = span;
        *write += 1;
    }
}

/// Whether `inner` is most of `outer`, so that its kind may stand for the whole.
fn covers(inner: &Span, outer: &Span) -> bool {
    (inner.end - inner.start) * 10 >= (outer.end - outer.start) * 6
}

fn joins(text: &[u8], a: &Span, b: &Span) -> bool {
    use crate::Kind::{Date, Location, Name};
    let Some(between) = text.get(a.end..b.start) else { return false };
    // What touches is one entity.
    a.kind == b.kind
        && (between.is_empty()
            || match a.kind {
                Name => between == b" " || between == b"-",
                Location => matches!(between, b" " | b", " | b"," | b" in "),
                Date => between == b" " || between == b", ",
                _ => false,
            })
}

/// The span without blanks and signs at its ends; `None` when nothing is left.
fn trimmed(text: &[u8], mut span: Span) -> Option<Span> {
    let solid = |b: &u8| b.is_ascii_alphanumeric() || *b >= 0x80;
    let body = text.get(span.start..span.end)?;
    let first = body.iter().position(solid)?;
    let last = body.iter().rposition(solid)?;
    span.end = span.start + last + 1;
    span.start += first;
    Some(span)
}
