//! What the tagger says becomes findings, or takes weak ones away.

use super::gate::standings;
use super::{Class, Features, Standing, fill, is_gated};
use crate::detector::Inner;
use crate::lexicon::cue;
use crate::scan::Text;
use crate::token::Case;
use crate::{Kind, Span};

/// How far ahead of the other classes a class must be, in points of the model.
struct Lead {
    /// To make a word without findings a name.
    name: i32,
    /// To make it a place.
    place: i32,
    /// More, for words that begin with a small letter.
    lower: i32,
    /// To drop a weak finding.
    drop: i32,
}

const LEAD: Lead = Lead { name: 40, place: 60, lower: 30, drop: 30 };

/// Working memory of the tagger.
#[derive(Default)]
pub(crate) struct Room {
    pub(crate) standings: Vec<Standing>,
    verdicts: Vec<(usize, [i32; 3])>,
}

impl Room {
    /// Bytes held.
    pub(crate) fn memory(&self) -> usize {
        self.standings.capacity() * size_of::<Standing>()
            + self.verdicts.capacity() * size_of::<(usize, [i32; 3])>()
    }
}

/// Judges the gated words of a block; `spans` are sorted and disjoint before, and need resolving after.
/// Says whether anything was changed.
pub(crate) fn run(inner: &Inner, text: &Text<'_>, room: &mut Room, spans: &mut Vec<Span>) -> bool {
    if inner.tagger.is_empty() {
        return false;
    }
    standings(text, spans, &mut room.standings);
    room.verdicts.clear();
    let mut features = Features::default();
    for i in 0..text.tokens.len() {
        let standing = room.standings.get(i).copied().unwrap_or_default();
        if is_gated(text, i, standing) {
            fill(text, i, &room.standings, &mut features);
            room.verdicts.push((i, inner.tagger.score(&features)));
        }
    }
    let dropped = drop_weak(text, room, spans);
    let added = add_sure(inner, text, room, spans);
    dropped || added
}

/// Points by which `class` leads the best other one.
fn lead(points: [i32; 3], class: Class) -> i32 {
    let own = points.get(class as usize).copied().unwrap_or_default();
    let others = points.iter().enumerate().filter(|(c, _)| *c != class as usize);
    own - others.map(|(_, p)| *p).max().unwrap_or_default()
}

/// Drops weak findings in which every word is said to be something else.
fn drop_weak(text: &Text<'_>, room: &Room, spans: &mut Vec<Span>) -> bool {
    let before = spans.len();
    spans.retain(|span| {
        if !matches!(super::standing(span), Standing::WeakName | Standing::WeakPlace) {
            return true;
        }
        let from = room.verdicts.partition_point(|(i, _)| (text.at(*i).end as usize) <= span.start);
        let inside = room.verdicts.iter().skip(from);
        let mut judged = false;
        // "seen by", "his wife", "Dr.": what stands there is a person whatever it sounds like.
        let first = text.tokens.partition_point(|t| (t.start as usize) < span.start);
        let announced = text.says(first.wrapping_sub(1), &["by"])
            || text.before(first, 1).is(cue::TITLE | cue::RELATIVE | cue::ROLE);
        if announced && span.kind == Kind::Name {
            return true;
        }
        for (_, points) in inside.take_while(|(i, _)| (text.at(*i).start as usize) < span.end) {
            if lead(*points, Class::Other) < LEAD.drop {
                return true;
            }
            judged = true;
        }
        !judged
    });
    spans.len() < before
}

/// "ABC Medical Center": the name has been taken out already.
fn behind_placeholder(text: &Text<'_>, i: usize) -> bool {
    text.at(i).is(cue::FACILITY_WORD)
        && (1..=2).any(|n| {
            text.before(i, n).case == Case::Upper
                && text.says(i.wrapping_sub(n), &["abc", "abcd", "xyz", "xxx"])
        })
}

/// Adds words that are surely part of a name or place.
fn add_sure(inner: &Inner, text: &Text<'_>, room: &Room, spans: &mut Vec<Span>) -> bool {
    let before = spans.len();
    for &(i, points) in &room.verdicts {
        let t = text.at(i);
        if room.standings.get(i) != Some(&Standing::Free)
            || inner.allow.has(t.hash)
            || crate::propagate::is_eponym_use(text, i)
        {
            continue;
        }
        // "NGTD", "UCx": short capitals that no table of names has are abbreviations among small letters.
        let short = matches!(t.case, Case::Upper | Case::Inner)
            && t.len() <= 4
            && t.entry.first() == 0
            && t.entry.last() == 0
            && !text.in_capitals(i);
        if short {
            continue;
        }
        let extra = if t.case == Case::Lower { LEAD.lower } else { 0 };
        let (name, place) = (lead(points, Class::Name), lead(points, Class::Place));
        if name >= LEAD.name + extra {
            spans.push(text.span(i, i, Kind::Name, 0.57, "name.tagger"));
        } else if place >= LEAD.place + extra && !behind_placeholder(text, i) {
            spans.push(text.span(i, i, Kind::Location, 0.51, "place.tagger"));
        }
    }
    spans.len() > before
}
