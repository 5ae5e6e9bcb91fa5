//! Which words the tagger is asked about, and what the rules have said of them.

use crate::lexicon::cue;
use crate::scan::Text;
use crate::token::{Case, Form};
use crate::{Kind, Span};

/// What the rules say of a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Standing {
    /// Nothing.
    #[default]
    Free,
    /// Part of a name, on weak evidence.
    WeakName,
    /// Part of a place, on weak evidence.
    WeakPlace,
    /// Part of a name.
    Name,
    /// Part of a place.
    Place,
    /// Part of something else.
    Else,
}

/// Weak evidence: what the words themselves suggest and nothing announces.
fn is_weak(span: &Span) -> bool {
    matches!(
        span.rule,
        "name.single"
            | "place.after-preposition"
            | "place.city-world"
            | "place.city-known"
            | "place.of"
    ) || span.rule == "name.pair-of-words" && span.score < 0.7
}

/// The standing that a finding gives to its words.
pub(crate) fn standing(span: &Span) -> Standing {
    match (span.kind, is_weak(span)) {
        (Kind::Name, true) => Standing::WeakName,
        (Kind::Name, false) => Standing::Name,
        (Kind::Location, true) => Standing::WeakPlace,
        (Kind::Location, false) => Standing::Place,
        _ => Standing::Else,
    }
}

/// The standing of every token, by sorted disjoint findings.
pub(crate) fn standings(text: &Text<'_>, spans: &[Span], out: &mut Vec<Standing>) {
    out.clear();
    out.resize(text.tokens.len(), Standing::Free);
    for span in spans {
        let first = text.tokens.partition_point(|t| (t.end as usize) <= span.start);
        let says = standing(span);
        let rest = text.tokens.iter().zip(out.iter_mut()).skip(first);
        for (_, s) in rest.take_while(|(t, _)| (t.start as usize) < span.end) {
            *s = says;
        }
    }
}

/// Whether the tagger is asked about token `i`.
pub(crate) fn is_gated(text: &Text<'_>, i: usize, standing: Standing) -> bool {
    let t = text.at(i);
    if t.form != Form::Word || t.len() < 2 || t.len() > 24 {
        return false;
    }
    if !matches!(standing, Standing::Free | Standing::WeakName | Standing::WeakPlace) {
        return false;
    }
    if standing != Standing::Free {
        return true;
    }
    let e = t.entry;
    let named = e.first() > 0 || e.last() > 0 || e.city() > 0 || e.world_city();
    match t.case {
        Case::Lower => t.len() >= 3 && t.cue == 0 && e.word() == 0 && !e.drug() && !e.diagnosis(),
        Case::Initial => false,
        _ => {
            let function = t.is(cue::STOP) && e.first() < 4;
            // Labels, titles of sections, units, clinical acronyms: settled by their class.
            let class = cue::NOT_A_PERSON
                & !(cue::COUNTRY | cue::FACILITY | cue::FACILITY_PART | cue::STREET | cue::DEMONYM);
            let label = t.is(class) && e.first() < 4 && e.last() < 4;
            let known = e.word() >= 3 && !named;
            let acronym = t.case == Case::Upper && e.acronym() > 1 && t.len() <= 4;
            !(function || known || acronym || label)
        }
    }
}
