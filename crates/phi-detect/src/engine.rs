//! The one pass: blocks, folding, tokens, scanners, resolver, propagation.

use crate::detector::{Inner, Mode};
use crate::known::{self, KnownFacts};
use crate::lexicon::cue;
use crate::scan::{self, Scan, Text};
use crate::token::{Case, Form, Token, entity, is_all_plain, tokenize};
use crate::{Scratch, Span, lists, names, propagate, resolve, strict, tagger};

/// Blocks end at a line end where there is one in this many bytes, else at a blank.
pub(crate) const BLOCK: usize = 64 * 1024;

/// Fills `spans` with what is found in `text`.
pub(crate) fn run(
    inner: &Inner,
    text: &str,
    known: Option<&KnownFacts>,
    scratch: &mut Scratch,
    spans: &mut Vec<Span>,
) {
    spans.clear();
    scratch.names.clear();
    let mut blocks = 0;
    let mut offset = 0;
    while let Some(block) = next_block(text, offset, BLOCK) {
        blocks += 1;
        let from = spans.len();
        one_block(inner, block, known, scratch, spans);
        for span in spans.iter_mut().skip(from) {
            span.start += offset;
            span.end += offset;
        }
        offset += block.len();
    }
    if blocks > 1 && !scratch.names.is_empty() {
        sweep_again(inner, text, scratch, spans);
    }
    if !inner.recognizers.is_empty() {
        custom(inner, text, scratch, spans);
    }
}

/// The block of at most `size` bytes (a few more where a character is cut) at `offset`, ending behind a line
/// end or blank.
pub(crate) fn next_block(text: &str, offset: usize, size: usize) -> Option<&str> {
    let rest = text.get(offset..).filter(|r| !r.is_empty())?;
    if rest.len() <= size {
        return Some(rest);
    }
    let window = rest.as_bytes().get(..size)?;
    let later_half = |b: u8| memchr::memrchr(b, window).filter(|&i| i > size / 2);
    let mut end = later_half(b'\n').or_else(|| later_half(b' ')).map_or(size, |i| i + 1);
    while !rest.is_char_boundary(end) {
        end += 1;
    }
    rest.get(..end)
}

/// Folds when needed and makes the tokens; says whether the text was folded.
fn read(inner: &Inner, block: &str, scratch: &mut Scratch) -> bool {
    let fold = !is_all_plain(block.as_bytes()) || has_entity(block);
    if fold {
        scratch.folded.fill(block, &inner.lexicon);
        tokenize(
            &scratch.folded.bytes,
            inner.cues,
            &inner.lexicon,
            &mut scratch.recent,
            &mut scratch.tokens,
        );
    } else {
        tokenize(
            block.as_bytes(),
            inner.cues,
            &inner.lexicon,
            &mut scratch.recent,
            &mut scratch.tokens,
        );
    }
    fold
}

fn has_entity(block: &str) -> bool {
    memchr::memchr_iter(b'&', block.as_bytes()).any(|i| block.get(i..).and_then(entity).is_some())
}

/// Appends what is found in one block, with offsets into it.
pub(crate) fn one_block(
    inner: &Inner,
    block: &str,
    known: Option<&KnownFacts>,
    scratch: &mut Scratch,
    spans: &mut Vec<Span>,
) {
    let folded = read(inner, block, scratch);
    let Scratch { folded: fold, tokens, candidates, names, room, entities, .. } = scratch;
    let bytes = if folded { &fold.bytes } else { block.as_bytes() };
    let text = by_rules(inner, bytes, tokens, candidates);
    if tagger::run(inner, &text, room, candidates) {
        resolve::resolve(bytes, candidates, 0);
    }
    if let Some(ner) = &inner.ner {
        entities.clear();
        ner.entities(block, entities);
        let place = |offset| if folded { fold.folded(offset) } else { offset };
        let sound =
            entities.iter().filter(|e| e.start < e.end && block.get(e.start..e.end).is_some());
        candidates.extend(sound.map(|e| Span {
            start: place(e.start),
            end: place(e.end),
            kind: e.kind,
            // No number at all counts as no confidence.
            score: if e.score.is_nan() { 0.0 } else { e.score.clamp(0.0, 1.0) },
            rule: "ner",
        }));
        resolve::resolve(bytes, candidates, 0);
    }
    if names::complete(&text, candidates) {
        resolve::resolve(bytes, candidates, 0);
    }
    if inner.mode == Mode::Strict {
        strict::run(&mut Scan { text, inner, found: candidates });
        resolve::resolve(bytes, candidates, 0);
    }
    lists::allow(&inner.allow, &text, candidates);
    propagate::learn(&text, candidates, names);
    let before = candidates.len();
    propagate::sweep(inner, &text, names, candidates);
    if let Some(known) = known.filter(|k| !k.is_empty()) {
        let told = candidates.len();
        known::find(known, &text, candidates);
        keep_kinds(candidates, before, told);
    }
    if candidates.len() > before {
        resolve::resolve(bytes, candidates, 0);
    }
    for span in candidates.iter() {
        spans.push(if folded { unfold(fold, block, *span) } else { *span });
    }
}

/// A known value that the rules have found as well, letter by letter, keeps the kind they gave it: what the
/// record calls an identifier is an MRN where the text says so. `sorted` findings are sorted and disjoint; those from
/// `known` on are known values.
fn keep_kinds(spans: &mut [Span], sorted: usize, known: usize) {
    let (found, new) = spans.split_at_mut(known.min(spans.len()));
    let found = found.get(..sorted).unwrap_or_default();
    for span in new {
        let at = found.partition_point(|f| f.start < span.start);
        if let Some(same) = found.get(at).filter(|f| f.start == span.start && f.end == span.end) {
            span.kind = same.kind;
        }
    }
}

/// Sorted, disjoint findings of the rules alone.
fn by_rules<'a>(
    inner: &Inner,
    bytes: &'a [u8],
    tokens: &'a mut [Token],
    candidates: &mut Vec<Span>,
) -> Text<'a> {
    recase(bytes, tokens);
    let text = Text { bytes, tokens };
    candidates.clear();
    scan::run(&mut Scan { text, inner, found: candidates });
    resolve::resolve(bytes, candidates, 0);
    text
}

/// Calls `see` with the folded bytes of a block, its tokens, the findings of the rules alone, and what turns
/// a span of them into one of the block.
pub(crate) fn rules(
    inner: &Inner,
    block: &str,
    scratch: &mut Scratch,
    mut see: impl FnMut(&[u8], &[Token], &[Span], &dyn Fn(Span) -> Span),
) {
    let folded = read(inner, block, scratch);
    let Scratch { folded: fold, tokens, candidates, .. } = scratch;
    let bytes = if folded { &fold.bytes } else { block.as_bytes() };
    let text = by_rules(inner, bytes, tokens, candidates);
    see(bytes, text.tokens, candidates, &|span| {
        if folded { unfold(fold, block, span) } else { span }
    });
}

/// Where a text of some length has no capital at all, words that only name persons or places are read as if
/// they had one.
fn recase(bytes: &[u8], tokens: &mut [Token]) {
    if tokens.len() < 4 || bytes.iter().any(u8::is_ascii_uppercase) {
        return;
    }
    for t in tokens.iter_mut().filter(|t| t.form == Form::Word && t.len() >= 3) {
        let e = t.entry;
        let named = e.first() > 0 || e.last() > 0 || e.city() > 0 || e.world_city();
        let only_name = e.word() == 0 && named && t.cue == 0 && !e.drug() && !e.diagnosis();
        if only_name || t.is(cue::COUNTRY) || t.is(cue::SURE_NAME) && e.word() <= 2 {
            t.case = Case::Title;
        }
    }
}

/// The span in offsets of the original block, widened to character boundaries.
fn unfold(fold: &crate::token::Folded, block: &str, mut span: Span) -> Span {
    span.start = fold.start(span.start).min(block.len());
    span.end = fold.end(span.end).clamp(span.start, block.len());
    while !block.is_char_boundary(span.start) {
        span.start -= 1;
    }
    while !block.is_char_boundary(span.end) {
        span.end += 1;
    }
    span
}

/// Names found in later blocks are looked for in the earlier ones.
fn sweep_again(inner: &Inner, text: &str, scratch: &mut Scratch, spans: &mut Vec<Span>) {
    let known = spans.len();
    let mut offset = 0;
    while let Some(block) = next_block(text, offset, BLOCK) {
        let folded = read(inner, block, scratch);
        let Scratch { folded: fold, tokens, candidates, names, .. } = &mut *scratch;
        let bytes = if folded { &fold.bytes } else { block.as_bytes() };
        candidates.clear();
        propagate::sweep(inner, &Text { bytes, tokens }, names, candidates);
        for span in candidates.iter() {
            let mut span = if folded { unfold(fold, block, *span) } else { *span };
            span.start += offset;
            span.end += offset;
            spans.push(span);
        }
        offset += block.len();
    }
    if spans.len() > known {
        resolve::resolve(text.as_bytes(), spans, 0);
    }
}

/// The user's own recognizers.
pub(crate) fn custom(inner: &Inner, text: &str, scratch: &mut Scratch, spans: &mut Vec<Span>) {
    let custom = &mut scratch.custom;
    custom.clear();
    for recognizer in &inner.recognizers {
        recognizer.find(text, custom);
    }
    let sound = custom.iter().filter(|s| s.start < s.end && s.text(text).is_some());
    // No number at all counts as no confidence.
    spans.extend(sound.map(|s| Span {
        score: if s.score.is_nan() { 0.0 } else { s.score.clamp(0.0, 1.0) },
        ..*s
    }));
    resolve::resolve(text.as_bytes(), spans, 0);
}
