//! Surrogates word by word: names and places.

use super::draw::Draw;
use super::lists::{Role, lists};
use super::numbers;

/// Words beside a name that tell nothing of the person: they stay.
const BESIDE_NAMES: &str = " mr mrs ms miss mx dr prof sir madam rev fr sr jr ii iii iv md do rn np pa phd \
    dds dmd lpn facs mph and of the de la del der den di da du van von bin ibn al el y e le ";
/// Words of addresses and facilities that tell nothing of where they are: they stay.
const BESIDE_PLACES: &str = " street st road rd avenue ave av boulevard blvd lane ln drive dr court ct circle cir \
    place pl way terrace ter parkway pkwy highway hwy route rt square sq trail trl plaza loop alley north south \
    east west n s e w ne nw se sw apartment apt unit suite ste floor fl room rm building bldg lot box po p o pmb \
    hospital hospitals clinic clinics center centre medical health healthcare care system memorial general \
    regional community university college school county city township town village parish nursing home hospice \
    rehabilitation rehab surgery surgical cancer heart children childrens women womens family practice associates \
    group institute laboratory labs lab pharmacy physicians department dept of the and at in on for saint inc llc \
    services service emergency urgent veterans va primary ward wing tower campus church prison jail shelter ";
/// Postal codes of states: a state may stay (45 CFR 164.514(b)(2)(i)(B)).
const STATES: &str = " AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ \
    NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU ";

/// Makes a stream of choices for a word in some role.
pub(super) type Source<'s> = &'s dyn Fn(&str, &str) -> Draw;

/// Another name: each word has its surrogate wherever it stands, so that "Nora Brennan", "BRENNAN, NORA" and
/// "Mrs. Brennan" still are one person. `None` when no word of it is a name.
pub(super) fn name(value: &str, source: Source<'_>) -> Option<String> {
    each_word(
        value,
        |word, lower| {
            if contains(BESIDE_NAMES, lower) {
                return Some(word.to_owned());
            }
            // `Zoë` and `Zoe`, `García` and `Garcia` are one name.
            let lower = &fold(lower);
            let role = lists().role(lower);
            let label = match role {
                Role::Female => "female",
                Role::Male => "male",
                Role::Either => "either",
                Role::Surname => "surname",
            };
            another(lists().of(role), lower, &mut source(label, lower)).map(|new| cased(word, new))
        },
        source,
    )
}

/// Another place: numbers of as many digits, names of counties for names; kinds of streets, units and
/// facilities stay.
pub(super) fn place(value: &str, source: Source<'_>) -> Option<String> {
    each_word(
        value,
        |word, lower| {
            if contains(BESIDE_PLACES, lower) || (word.len() == 2 && contains(STATES, word)) {
                return Some(word.to_owned());
            }
            another(&lists().counties, lower, &mut source("place", lower))
                .map(|new| cased(word, new))
        },
        source,
    )
}

/// Runs of letters through `words`, digits and lone letters through the source; signs stay. `None` when
/// everything stayed or a word could not be replaced.
fn each_word(
    value: &str,
    words: impl Fn(&str, &str) -> Option<String>,
    source: Source<'_>,
) -> Option<String> {
    let mut out = String::with_capacity(value.len() + 8);
    let mut rest = value;
    while let Some(first) = rest.chars().next() {
        let class = |c: char| (c.is_numeric(), is_letter(c));
        let length = rest.find(|c| class(c) != class(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(length);
        let behind_state = out.trim_end().get(out.trim_end().len().saturating_sub(2)..);
        if run.len() == 5 && behind_state.is_some_and(|s| contains(STATES, s)) {
            out.push_str(&numbers::zip_digits(5, &mut source("zip", run)));
        } else if first.is_numeric() {
            out.push_str(&digits(run, &mut source("digits", run)));
        } else if is_letter(first) {
            let (stem, ending) = possessive(run);
            let lower = stem.to_lowercase();
            // `O'Hara` is one word, quotes around a word are none of it.
            if stem.chars().filter(|c| c.is_alphabetic()).count() <= 1 {
                let mut draw = source("initial", &lower);
                let initial = |c: char| {
                    if c.is_alphabetic() {
                        cased(&c.to_string(), &draw_letter(&mut draw, c))
                    } else {
                        c.to_string()
                    }
                };
                out.extend(stem.chars().map(initial));
            } else if ordinal(stem, value, rest) {
                out.push_str(stem);
            } else {
                out.push_str(&words(stem, &lower)?);
            }
            out.push_str(ending);
        } else {
            out.push_str(run);
        }
        rest = after;
    }
    (out != value).then_some(out)
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\'' | '\u{2019}' | '\u{300}'..='\u{36f}')
}

/// A word in small letters without the marks of Latin letters, composed (Latin-1, Latin Extended-A) or combining.
fn fold(lower: &str) -> String {
    const MARKED: [(&str, &str); 26] = [
        ("àáâãäåāăą", "a"),
        ("çćĉċč", "c"),
        ("ďđð", "d"),
        ("èéêëēĕėęě", "e"),
        ("ĝğġģ", "g"),
        ("ĥħ", "h"),
        ("ìíîïĩīĭįı", "i"),
        ("ĵ", "j"),
        ("ķ", "k"),
        ("ĺļľŀł", "l"),
        ("ñńņňŉ", "n"),
        ("òóôõöøōŏő", "o"),
        ("ŕŗř", "r"),
        ("śŝşšș", "s"),
        ("ţťŧț", "t"),
        ("ùúûüũūŭůűų", "u"),
        ("ŵ", "w"),
        ("ýÿŷ", "y"),
        ("źżž", "z"),
        ("ß", "ss"),
        ("æ", "ae"),
        ("œ", "oe"),
        ("þ", "th"),
        ("ĳ", "ij"),
        ("\u{2019}", "'"),
        (
            "\u{300}\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}\u{308}\u{30a}\u{30b}\u{30c}\u{327}\u{328}",
            "",
        ),
    ];
    if lower.is_ascii() {
        return lower.to_owned();
    }
    let mut out = String::with_capacity(lower.len());
    for c in lower.chars() {
        match MARKED.iter().find(|(marked, _)| marked.contains(c)) {
            Some((_, plain)) => out.push_str(plain),
            None => out.push(c),
        }
    }
    out
}

/// The ending of `5th`: letters right behind a digit.
fn ordinal(word: &str, whole: &str, rest: &str) -> bool {
    let before = whole.len().checked_sub(rest.len()).and_then(|at| whole.get(..at));
    matches!(word, "st" | "nd" | "rd" | "th")
        && before.is_some_and(|b| b.ends_with(|c: char| c.is_ascii_digit()))
}

/// `Brennan's`: the name and the ending.
fn possessive(word: &str) -> (&str, &str) {
    let at = ["'s", "\u{2019}s", "'S", "'", "\u{2019}"].iter().find(|e| word.ends_with(**e));
    match at {
        Some(ending) => word.split_at(word.len() - ending.len()),
        None => (word, ""),
    }
}

fn contains(list: &str, word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_alphabetic()) && list.contains(&format!(" {word} "))
}

/// One of the list that is not the word itself.
fn another<'l>(list: &[&'l str], word: &str, draw: &mut Draw) -> Option<&'l str> {
    (0..8).find_map(|_| draw.pick(list).filter(|new| *new != word))
}

fn draw_letter(draw: &mut Draw, like: char) -> String {
    let found = (0..8).map(|_| draw.letter()).find(|c| !c.eq_ignore_ascii_case(&like));
    found.unwrap_or(if like.eq_ignore_ascii_case(&'X') { 'Q' } else { 'X' }).to_string()
}

/// As many digits, none in front a zero; another number.
fn digits(run: &str, draw: &mut Draw) -> String {
    for _ in 0..8 {
        let number: String = run
            .chars()
            .enumerate()
            .map(|(at, _)| if at == 0 { draw.nonzero() } else { draw.digit() })
            .collect();
        if number != run {
            return number;
        }
    }
    "0".repeat(run.chars().count())
}

/// The word in the case of another: CAPITALS, lower case, or with a capital first.
fn cased(like: &str, word: &str) -> String {
    let letters = || like.chars().filter(|c| c.is_alphabetic());
    if letters().all(char::is_uppercase) && (letters().count() > 1 || word.len() == 1) {
        word.to_uppercase()
    } else if letters().all(char::is_lowercase) {
        word.to_lowercase()
    } else {
        let mut chars = word.chars();
        chars
            .next()
            .map(|c| c.to_uppercase().chain(chars.flat_map(char::to_lowercase)).collect())
            .unwrap_or_default()
    }
}
