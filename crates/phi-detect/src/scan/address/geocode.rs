//! Geocodes: coordinates, census tracts, precincts (45 CFR 164.514(b)(2)(i)(B): "and their equivalent geocodes").

use crate::Kind::Location;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Form, Gap};

/// The last token of a decimal number at token `i` and how many decimals it has.
fn decimal(text: &Text<'_>, i: usize) -> Option<(usize, usize)> {
    let glued = |k: usize| text.at(k).gap == Gap::Glued;
    let fits = text.at(i).form == Form::Number
        && text.at(i).len() <= 3
        && text.at(i + 1).is_sign(b'.')
        && glued(i + 1)
        && text.at(i + 2).form == Form::Number
        && glued(i + 2);
    fits.then(|| (i + 2, text.at(i + 2).len()))
}

/// Coordinates behind their label, or a tract or precinct, at the number at token `i`.
pub(super) fn scan(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if i == 0 {
        return;
    }
    let whole = decimal(&text, i);
    if let Some((last, decimals @ 3..)) = whole
        && let Some(first) = labelled(&text, i, decimals)
        && !text.at(last + 1).is(cue::MEASURE)
    {
        let last = second(&text, last).unwrap_or(last);
        scan.push(first, last, Location, 0.85, "place.coordinates");
        return;
    }
    let mut k = i - 1;
    while k > 0 && matches!(text.at(k).byte, b'#' | b':') && text.at(k).form == Form::Sign {
        k -= 1;
    }
    if !text.at(k).is_word() || text.at(k).len() > 8 {
        return;
    }
    k = if text.says(k, &["no", "number"]) { k.saturating_sub(1) } else { k };
    let tract = text.says(k, &["tract"]) && text.says(k.wrapping_sub(1), &["census"]);
    if (tract || text.says(k, &["precinct"])) && text.at(i).gap <= Gap::Blank {
        scan.push(i, whole.map_or(i, |(last, _)| last), Location, 0.8, "place.geocode");
        if tract
            && whole.is_none()
            && text.at(i + 1).is_sign(b'.')
            && text.at(i + 1).gap == Gap::Glued
            && text.at(i + 2).form == Form::Number
        {
            scan.push(i, i + 2, Location, 0.8, "place.geocode");
        }
    }
}

/// The first token of coordinates announced before token `i`, their sign included.
fn labelled(text: &Text<'_>, i: usize, decimals: usize) -> Option<usize> {
    let words = ["gps", "latitude", "longitude", "coordinates", "coords", "geolocation"];
    let short = ["lat", "long", "lon", "lng"];
    let signed = text.before(i, 1).is_sign(b'-') && text.at(i).gap == Gap::Glued;
    let first = if signed { i - 1 } else { i };
    (1..=4)
        .take_while(|&n| first >= n && text.at(first + 1 - n).same_line())
        .take_while(|&n| {
            text.before(first, n).is_word()
                || matches!(text.before(first, n).byte, b':' | b'=' | b'(')
        })
        .any(|n| text.says(first - n, &words) || decimals >= 4 && text.says(first - n, &short))
        .then_some(first)
}

/// The last token of the second coordinate behind the first, which ends at token `last`.
fn second(text: &Text<'_>, last: usize) -> Option<usize> {
    let mut k = last + 1;
    while k < last + 5
        && text.at(k).same_line()
        && (text.at(k).form == Form::Sign && matches!(text.at(k).byte, b',' | b'-' | b'|' | b'/')
            || text.says(k, &["n", "s", "e", "w"]))
    {
        k += 1;
    }
    let (end, decimals) = decimal(text, k).filter(|_| text.at(k).same_line())?;
    (decimals >= 3).then_some(end)
}
