//! Cities, states and countries of a place: what `city_only` lets stay (45 CFR 164.514(e)(2)(ii)).
//!
//! Fails closed: where the parts are not sure, nothing stays.

use crate::places::{country, us_state};

/// What is known of a place by where it stands.
#[derive(Default)]
pub(crate) struct Around<'t> {
    /// The detector says that it is a city, a state or a country.
    pub is_city: bool,
    /// The text before it.
    pub before: &'t str,
    /// The text behind it.
    pub after: &'t str,
}

/// The place with its cities, states and countries, and a tag for the rest; `None` when it cannot be taken apart.
pub(crate) fn of(value: &str, around: &Around<'_>) -> Option<String> {
    if is_of_county(around) {
        return None;
    }
    let parts: Vec<Part<'_>> = parts(value);
    let stays: Vec<Stays> = if around.is_city {
        parts.iter().map(|part| of_city(part.text)).collect()
    } else {
        of_address(&parts, around.after)
    };
    if !stays.iter().any(|stays| *stays != Stays::Nothing) {
        return None;
    }
    let mut out = String::with_capacity(value.len());
    let mut tagged = false;
    for (part, stays) in parts.iter().zip(stays) {
        match stays {
            Stays::Nothing if tagged => continue,
            Stays::Nothing => {
                out.push_str(part.gap);
                out.push_str("[LOCATION]");
            }
            Stays::All => {
                out.push_str(part.gap);
                out.push_str(part.text);
            }
            Stays::State => {
                let state = state_behind(part.text).map_or("", |(_, state)| state);
                out.push_str(part.gap);
                out.push_str(if tagged { "" } else { "[LOCATION] " });
                out.push_str(state);
            }
        }
        tagged = stays == Stays::Nothing;
    }
    Some(out)
}

/// What stays of a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stays {
    Nothing,
    All,
    /// The state at its end.
    State,
}

/// A part between commas, with the signs before it.
struct Part<'v> {
    gap: &'v str,
    text: &'v str,
}

fn parts(value: &str) -> Vec<Part<'_>> {
    let is_gap = |c: char| matches!(c, ',' | ';' | '\n' | '\r');
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut seen = 0;
    for piece in value.split(is_gap) {
        let text = piece.trim();
        let Some(start) = offset(value, text).filter(|_| !text.is_empty()) else { continue };
        parts.push(Part { gap: value.get(seen..start).unwrap_or(""), text });
        seen = start + text.len();
    }
    parts
}

/// Where a part of a text begins in it.
fn offset(whole: &str, part: &str) -> Option<usize> {
    (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)
}

/// A part of what the detector takes for a city.
fn of_city(part: &str) -> Stays {
    // `Boulder CO` is no county.
    let name = match state_behind(part) {
        _ if is_state(part) => return Stays::All,
        Some((name, _)) => name,
        None => part,
    };
    let plain = !name.contains(|c: char| c.is_numeric());
    if plain && !has_word(name, COUNTIES) && !has_word(name, NEVER_CITIES) {
        Stays::All
    } else {
        Stays::Nothing
    }
}

/// Street, city and state: the state at the end stays, and the city before it or before a ZIP code.
fn of_address(parts: &[Part<'_>], after: &str) -> Vec<Stays> {
    let mut stays = vec![Stays::Nothing; parts.len()];
    let mut end = parts.len();
    let mut set = |at: usize, what: Stays| {
        if let Some(slot) = stays.get_mut(at) {
            *slot = what;
        }
    };
    let text = |at: usize| parts.get(at).map_or("", |part| part.text);
    if end > 1 && is_country(text(end - 1)) {
        end -= 1;
        set(end, Stays::All);
    }
    let Some(last) = end.checked_sub(1) else { return stays };
    let city = if is_state(text(last)) {
        set(last, Stays::All);
        last.checked_sub(1)
    } else if let Some((head, _)) = state_behind(text(last)) {
        // `Boston MA` behind a comma; in `77 Oak Ave Boston MA` nobody knows where the street ends.
        set(last, if last > 0 && is_city(head) { Stays::All } else { Stays::State });
        None
    } else {
        Some(last).filter(|_| is_zip(after))
    };
    // A first part is the street, unless it is all that there is before the state.
    if let Some(at) = city.filter(|at| *at > 0 && is_city(text(*at))) {
        set(at, Stays::All);
    }
    stays
}

/// A state by its name, or its code in capitals.
fn is_state(part: &str) -> bool {
    let code = part.len() != 2 || part.bytes().all(|b| b.is_ascii_uppercase());
    code && part.starts_with(|c: char| c.is_uppercase()) && us_state(part).is_some()
}

fn is_country(part: &str) -> bool {
    part.len() > 2 && !is_state(part) && country(part) == Some("US")
}

/// The words before a state and the state, for `Boston MA` and `Grand Forks North Dakota`.
fn state_behind(part: &str) -> Option<(&str, &str)> {
    let cuts = part.match_indices(' ').map(|(at, _)| part.split_at(at));
    let mut cuts = cuts.map(|(head, tail)| (head.trim(), tail.trim()));
    cuts.find(|(head, tail)| !head.is_empty() && is_state(tail))
}

/// One to four words as names of cities have them.
fn is_city(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    let small = ["of", "the", "de", "la", "las", "los", "du", "le", "on"];
    let word = |word: &&str| {
        let letters =
            word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'));
        letters && (word.starts_with(char::is_uppercase) || small.contains(word))
    };
    (1..=4).contains(&words.len())
        && words.iter().all(word)
        && part.starts_with(char::is_uppercase)
        && ![COUNTIES, NEVER_CITIES, BUILDINGS].iter().any(|list| has_word(part, list))
}

/// `County of` before, or `County` behind, also of a list: `Cook and Lake Counties`.
fn is_of_county(around: &Around<'_>) -> bool {
    let last = |word: &&str| !word.is_empty();
    let mut before = around.before.rsplit(|c: char| !c.is_alphanumeric()).filter(last);
    let of = before.next().is_some_and(|word| word.eq_ignore_ascii_case("of"));
    if of && before.next().is_some_and(|word| has_word(word, COUNTIES)) {
        return true;
    }
    let line = around.after.split(['\n', '.', ';']).next().unwrap_or("");
    let mut words = line.split(|c: char| !c.is_alphanumeric()).filter(last).take(8);
    let of_list = |word: &str| word.starts_with(char::is_uppercase) || matches!(word, "and" | "or");
    let Some(first) = words.next() else { return false };
    if has_word(first, COUNTIES) {
        return true;
    }
    let listed = ["and", "or"].contains(&first) || line.trim_start().starts_with([',', '&', '/']);
    let several = ["counties", "parishes", "boroughs"];
    let names_several = |word: &str| several.iter().any(|s| word.eq_ignore_ascii_case(s));
    listed
        && std::iter::once(first)
            .chain(words)
            .take_while(|word| of_list(word) || names_several(word))
            .any(names_several)
}

fn is_zip(after: &str) -> bool {
    let after = after.trim_start_matches([' ', ',', '\n']);
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    digits == 5
}

fn has_word(part: &str, list: &[&str]) -> bool {
    part.split(|c: char| !c.is_alphanumeric())
        .any(|word| list.iter().any(|other| word.eq_ignore_ascii_case(other)))
}

/// Words of what is smaller than a state and larger than a city.
const COUNTIES: &[&str] = &[
    "county",
    "counties",
    "cnty",
    "co",
    "parish",
    "parishes",
    "borough",
    "boroughs",
    "census",
    "municipio",
];

/// Words of streets, units and facilities that no city has.
const NEVER_CITIES: &[&str] = &[
    "street",
    "avenue",
    "ave",
    "road",
    "rd",
    "boulevard",
    "blvd",
    "lane",
    "ln",
    "drive",
    "dr",
    "highway",
    "hwy",
    "route",
    "apt",
    "apartment",
    "unit",
    "suite",
    "ste",
    "floor",
    "room",
    "building",
    "bldg",
    "box",
    "hospital",
    "clinic",
    "hospice",
    "pharmacy",
];

/// Words of buildings and quarters, of which some are in names of cities, too.
const BUILDINGS: &[&str] = &[
    "apartments",
    "tower",
    "towers",
    "villas",
    "villa",
    "plaza",
    "complex",
    "estates",
    "residence",
    "residences",
    "manor",
    "house",
    "home",
    "court",
    "ct",
    "terrace",
    "trailer",
    "lot",
    "way",
    "place",
    "circle",
    "square",
    "parkway",
    "pkwy",
    "trail",
    "center",
    "centre",
    "campus",
    "hall",
    "wing",
    "university",
    "school",
    "church",
    "shelter",
    "rear",
    "north",
    "south",
    "east",
    "west",
    "upper",
    "lower",
    "front",
    "near",
    "behind",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn address(value: &str, after: &str) -> Option<String> {
        of(value, &Around { after, ..Around::default() })
    }

    #[test]
    fn the_street_goes_and_city_and_state_stay() {
        for (value, after, wanted) in [
            ("482 Maple Street, Boston, MA", " 02115.", Some("[LOCATION], Boston, MA")),
            ("12 Elm St, Apt 4, St. Louis, Missouri", "", Some("[LOCATION], St. Louis, Missouri")),
            ("12 Elm St Apt 4, New York, NY", "", Some("[LOCATION], New York, NY")),
            ("12 ELM ST, SALT LAKE CITY, UT", "", Some("[LOCATION], SALT LAKE CITY, UT")),
            ("12 Elm St\nBoston MA", "", Some("[LOCATION]\nBoston MA")),
            ("77 Oak Ave Cambridge MA", "", Some("[LOCATION] MA")),
            ("77 Oak Ave Cambridge, MA, USA", "", Some("[LOCATION], MA, USA")),
            ("12 Elm St, Boston", " 02115", Some("[LOCATION], Boston")),
            // Not sure: a building, a word of no city, nothing behind.
            ("12 Elm St, Boston", " is home", None),
            ("12 Elm St, Rose Towers, MA", "", Some("[LOCATION], MA")),
            ("12 Elm St, Suffolk County, MA", "", Some("[LOCATION], MA")),
            ("12 Elm St, 3rd Floor", " 02115", None),
            ("12 elm st, boston, ma", "", None),
            ("Rose, MA", "", Some("[LOCATION], MA")),
            ("", "", None),
            (",;\n", "", None),
        ] {
            assert_eq!(address(value, after).as_deref(), wanted, "{value}");
        }
    }

    #[test]
    fn counties_are_no_cities() {
        let city = |before, value, after| of(value, &Around { is_city: true, before, after });
        for value in ["Cook County", "Orleans Parish", "Kenai Borough", "County Cork", "Cook Co"] {
            assert_eq!(city("lives in ", value, "."), None, "{value}");
        }
        let kept = |value| city("", value, ".").unwrap();
        assert_eq!(kept("Boston"), "Boston");
        for value in ["Springfield, Illinois", "Boulder CO", "CO", "District of Columbia"] {
            assert_eq!(kept(value), value);
        }
        assert_eq!(kept("Boston, Suffolk County"), "Boston, [LOCATION]");
        assert_eq!(kept("King County, WA"), "[LOCATION], WA");
        for (before, after) in [
            ("County of ", ""),
            ("", " county"),
            ("", " and Lake Counties"),
            ("", ", Lake, and Will counties are"),
        ] {
            assert_eq!(city(before, "Cook", after), None, "{before}{after}");
        }
        assert!(city("", "Boston", " and Lake Placid. Many counties").is_some());
        assert!(city("the city of ", "Boston", " is in a county").is_some());
    }
}
