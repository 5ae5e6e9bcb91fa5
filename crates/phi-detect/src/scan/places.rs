//! Facilities, cities, counties, countries.

use super::{Scan, Text};
use crate::Kind::Location;
use crate::lexicon::{HASH_SEED, cue, finish, hash_step};
use crate::token::{Case, Form, Gap};

/// Looks at word `i` as the start of a city phrase, the head of a facility, or a place after a preposition.
pub(super) fn word(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if t.is(cue::FACILITY | cue::FACILITY_PART) {
        facility(scan, i);
    }
    if !t.case.is_capital() {
        return;
    }
    if t.is(cue::COUNTRY) && !text.at(i + 1).is(cue::FACILITY) {
        country(scan, i);
    }
    two_word_country(scan, i);
    let e = t.entry;
    if e.city() > 0 || e.begins_place() || e.world_city() || e.county() {
        city(scan, i);
    }
    if t.gap <= Gap::Blank && i > 0 {
        after_preposition(scan, i);
    }
    before_state(scan, i);
}

/// Words that may stand inside a facility's name before its head.
fn is_name_part(text: &Text<'_>, i: usize) -> bool {
    let t = text.at(i);
    t.form == Form::Word
        && t.case.is_capital()
        && !t.is(cue::VERB | cue::MONTH | cue::WEEKDAY)
        && (!t.is(cue::STOP) || t.is(cue::FACILITY_PART))
        || t.form == Form::Mixed && t.len() <= 5
}

/// A facility whose last strong word is at `i`.
fn facility(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let head = t.is(cue::FACILITY);
    let capital = t.case.is_capital();
    // "Medical Center", "Health System", "Med Ctr", "Nursing Home", "Healthcare", "Mayo"
    let pair = i > 0
        && text.before(i, 1).is(cue::FACILITY_PART)
        && text.before(i, 1).case.is_capital()
        && t.gap <= Gap::Blank;
    let strong_part = [
        "center",
        "centre",
        "ctr",
        "health",
        "healthcare",
        "institute",
        "system",
        "medical",
        "med",
        "home",
        "manor",
        "village",
        "care",
        "living",
        "campus",
        "associates",
        "rehabilitation",
        "rehab",
        "laboratories",
        "memorial",
        "permanente",
        "presbyterian",
        "general",
        "foundation",
        "practice",
        "partners",
        "group",
        "college",
        "university",
        "school",
        "academy",
        "lodge",
        "pavilion",
        "orthopedics",
        "pediatrics",
        "dental",
        "university",
    ]
    .iter()
    .any(|w| w.as_bytes().eq_ignore_ascii_case(text.bytes_of(i)));
    if !head && !(strong_part && capital) {
        return general_named(scan, i);
    }
    // Back over the name.
    let mut first = i;
    let (mut named, mut proper) = (0, 0);
    let mut k = i;
    while k > 0 && text.at(k).gap <= Gap::Blank && i - k < 10 {
        let p = text.at(k - 1);
        let sign = p.is_sign(b'.')
            && text.before(k - 1, 1).len() <= 5
            && text.before(k - 1, 1).case == Case::Title
            || p.is_sign(b'\'')
            || p.is_sign(b'-') && p.gap == Gap::Glued
            || p.is_sign(b'&');
        let possessive = p.form == Form::Word
            && p.len() == 1
            && p.byte == b's'
            && text.before(k - 1, 1).is_sign(b'\'');
        let joiner = matches!(text.bytes_of(k - 1), b"of" | b"and" | b"the" | b"at" | b"for")
            && k >= 2
            && is_name_part(&text, k - 2)
            && text.before(k, 1).gap <= Gap::Blank
            && (text.at(k - 2).is(cue::FACILITY_PART | cue::FACILITY | cue::SPECIALTY)
                || matches!(text.bytes_of(k - 1), b"and" | b"of"));
        if is_name_part(&text, k - 1) {
            // A sentence start that is a plain word is not part of the name.
            let dull = text.begins_sentence(k - 1)
                && p.entry.word() >= 5
                && !p.is(cue::FACILITY_PART)
                && p.entry.first() == 0
                && p.entry.city() == 0;
            let title = p.is(cue::TITLE | cue::HEADING) && !p.is(cue::FACILITY_PART | cue::STREET)
                || p.is(cue::PREPOSITION);
            if dull || title {
                break;
            }
            first = k - 1;
            named += 1;
            if is_place_code(&text, k - 1)
                || !p.is(cue::FACILITY_PART | cue::SPECIALTY | cue::HEADING | cue::CLINICAL)
                || p.is(cue::STREET) && p.len() <= 5
                || is_named_part(&text, k - 1)
            {
                proper += 1;
            }
        } else if !(sign || possessive || joiner) {
            break;
        }
        k -= 1;
    }
    // A lower-case head needs a proper name before it, or a strong part: "New York clinic".
    let enough = match (head, capital) {
        (true, true) => named > 0 && (proper > 0 || named >= 2 || is_named_part(&text, first)),
        (true, false) => {
            proper > 0 && !text.begins_sentence(first) && has_place_word(&text, first, i)
        }
        (false, _) => proper > 0 && (pair || strong_single(&text, i)),
    };
    if first == i || !enough || is_eponym_clinic(&text, first, i) {
        return general_named(scan, i);
    }
    if text.in_capitals(i)
        && (first..i).all(|k| {
            !text.at(k).is_word()
                || text.at(k).is(cue::HEADING | cue::FACILITY_PART | cue::SPECIALTY)
        })
    {
        return;
    }
    let last = after_facility(&text, i);
    scan.push(first, last, Location, 0.85, "place.facility");
    state_of(scan, last);
}

/// Two capitals before a capitalised word: "LA General", "MD Anderson", "NY Presbyterian".
fn is_place_code(text: &Text<'_>, i: usize) -> bool {
    let (t, next) = (text.at(i), text.at(i + 1));
    let after = next.is(cue::FACILITY_PART | cue::FACILITY) || next.entry.last() >= 4;
    t.is(cue::STATE_CODE)
        && t.case == Case::Upper
        && t.len() == 2
        && next.case == Case::Title
        && next.gap == Gap::Blank
        && after
}

/// Names of a kind that facilities bear: saints, sponsors, families of hospitals.
fn is_named_part(text: &Text<'_>, i: usize) -> bool {
    [
        "memorial",
        "mercy",
        "st",
        "saint",
        "mount",
        "mt",
        "methodist",
        "baptist",
        "presbyterian",
        "lutheran",
        "adventist",
        "deaconess",
        "providence",
        "sacred",
        "hopkins",
        "mayo",
        "kaiser",
        "permanente",
        "geisinger",
        "sinai",
        "langone",
        "cleveland",
        "baylor",
        "ascension",
        "childrens",
        "veterans",
        "university",
        "general",
        "regional",
        "community",
        "children",
        "womens",
        "county",
        "city",
        "tenet",
        "dignity",
        "good",
        "holy",
        "va",
    ]
    .iter()
    .any(|w| w.as_bytes().eq_ignore_ascii_case(text.bytes_of(i)))
}

fn has_place_word(text: &Text<'_>, first: usize, last: usize) -> bool {
    (first..last).any(|k| {
        text.at(k).entry.city() > 0
            || text.at(k).entry.begins_place()
            || text.at(k).is(cue::STATE)
            || is_named_part(text, k)
            || text.at(k).case == Case::Upper
                && text.at(k).entry.acronym() == 0
                && !text.at(k).is(cue::CLINICAL)
    })
}

fn strong_single(text: &Text<'_>, i: usize) -> bool {
    [
        "health",
        "healthcare",
        "memorial",
        "medical",
        "med",
        "institute",
        "university",
        "college",
        "laboratories",
        "permanente",
        "presbyterian",
        "general",
        "rehabilitation",
        "manor",
        "medcenter",
    ]
    .iter()
    .any(|w| w.as_bytes().eq_ignore_ascii_case(text.bytes_of(i)))
}

/// "Mohs surgery center", "Coumadin Clinic", "Pain Clinic": no name of a place.
fn is_eponym_clinic(text: &Text<'_>, first: usize, last: usize) -> bool {
    if is_place_code(text, first) {
        return false;
    }
    let words = || (first..last).filter(|&k| text.at(k).is_word());
    words().all(|k| {
        text.at(k).entry.drug()
            || text.at(k).is(cue::SPECIALTY | cue::CLINICAL | cue::HEADING)
                && !is_named_part(text, k)
            || text.at(k).entry.word() >= 4
                && text.at(k).entry.city() == 0
                && text.at(k).entry.last() < 3
                && !is_named_part(text, k)
    }) || words().count() == 1
        && text.at(first).is(cue::EPONYM)
        && text.at(last).case == Case::Lower
}

/// "Hospital of the ...", "Children's Hospital Boston", "Memorial Hospital in Atlanta", ", IA".
fn after_facility(text: &Text<'_>, i: usize) -> usize {
    let mut last = i;
    loop {
        let t = text.at(last + 1);
        let more = t.is_capital()
            && t.gap == Gap::Blank
            && (t.is(cue::FACILITY_PART | cue::FACILITY)
                || t.entry.city() >= 2
                || t.entry.begins_place())
            && !t.is(cue::VERB | cue::STOP);
        if !more || last > i + 4 {
            break;
        }
        last += 1;
    }
    let joiner = matches!(text.bytes_of(last + 1), b"of" | b"at");
    if joiner && text.at(last + 1).gap == Gap::Blank {
        let mut k = last + 2;
        if text.bytes_of(k) == b"the" {
            k += 1;
        }
        let start = k;
        while k < start + 4 && is_name_part(text, k) && text.at(k).gap == Gap::Blank {
            k += 1;
        }
        if k > start {
            last = k - 1;
        }
    }
    last
}

/// "General Hospital" and "Memorial Hospital" alone are names; "the hospital" is not.
fn general_named(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let alone = ["mayo", "kaiser", "geisinger", "cedars"]
        .iter()
        .any(|w| w.as_bytes().eq_ignore_ascii_case(text.bytes_of(i)));
    if alone
        && t.case.is_capital()
        && t.case != Case::Initial
        && !text.at(i + 1).is(cue::EPONYM_HEAD)
        && !text.at(i + 1).is_sign(b'-')
    {
        scan.push(i, i, Location, 0.6, "place.facility-known");
    }
    if t.is(cue::FACILITY) && t.case.is_capital() && matches!(text.bytes_of(i + 1), b"of" | b"for")
    {
        let last = after_facility(&text, i);
        if last > i + 1 {
            scan.push(i, last, Location, 0.7, "place.facility-of");
        }
    }
}

/// Hash of the phrase from token `first` to `last`.
fn phrase_hash(text: &Text<'_>, first: usize, last: usize) -> u64 {
    let mut h = HASH_SEED;
    let mut any = false;
    for k in first..=last {
        if text.at(k).form == Form::Sign {
            continue;
        }
        if any && text.at(k).gap != Gap::Glued {
            h = hash_step(h, b' ');
        } else if any {
            h = hash_step(
                h,
                if text.before(k, 1).is_sign(b'-') || text.before(k, 1).is_sign(b'.') {
                    b' '
                } else {
                    b'0'
                },
            );
        }
        any = true;
        for &b in text.bytes_of(k).iter().filter(|b| b.is_ascii_alphanumeric() || **b >= 0x80) {
            h = hash_step(h, b.to_ascii_lowercase());
        }
    }
    finish(h)
}

/// A city or county of the tables.
fn city(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let mut best = None;
    if t.entry.begins_place() {
        let mut k = i + 1;
        while k <= i + 6
            && text.at(k).gap <= Gap::Blank
            && (text.at(k).is_capital()
                || text.at(k).is(cue::PARTICLE)
                || matches!(text.at(k).byte, b'.' | b'-'))
        {
            if text.at(k).is_word() {
                let e = scan.inner.lexicon.get(phrase_hash(&text, i, k));
                if e.city() > 0 || e.world_city() || e.county() {
                    best = Some((k, e));
                }
            }
            k += 1;
        }
    }
    let (last, e, words) = match best {
        Some((k, e)) => (k, e, 2),
        None if t.entry.city() > 0 || t.entry.world_city() => (i, t.entry, 1),
        None => return,
    };
    if (t.case == Case::Upper && text.in_capitals(i) && words == 1 && e.word() > 0)
        || text.before(i, 1).is(cue::TITLE)
        || scan.inner.allow.binary_search(&t.hash).is_ok()
    {
        return;
    }
    let next = text.at(last + 1);
    let state = state_follows(&text, last);
    let person = e.first().max(e.last()) >= 3;
    let named_on = next.is_capital()
        && next.gap == Gap::Blank
        && !next.is(cue::FACILITY | cue::FACILITY_PART | cue::STATE_CODE | cue::COMPANY);
    let prep = i > 0
        && text.before(i, 1).is(cue::PREPOSITION)
        && text.at(i).gap <= Gap::Blank
        && !text.before(i, 1).case.is_capital();
    let plain = e.word() >= 2
        || t.is(cue::NOT_A_PERSON & !cue::FACILITY_PART)
        || t.is(cue::EPONYM)
        || e.drug();
    let (score, rule) = if state {
        (0.85, "place.city-state")
    } else if words > 1 && !named_on {
        (if prep { 0.8 } else { 0.62 }, "place.city-name")
    } else if prep
        && !named_on
        && (!plain && !person || care_before(&text, i))
        && !t.is(cue::NOT_A_PERSON & !cue::FACILITY_PART)
    {
        (0.7, "place.city-in")
    } else if words == 1 && e.city() >= 3 && !plain && !person && !named_on {
        (0.6, "place.city-known")
    } else if words == 1
        && e.world_city()
        && !plain
        && !person
        && e.first() == 0
        && e.last() <= 1
        && !named_on
        && e.word() == 0
        && !text.begins_sentence(i)
    {
        (0.5, "place.city-world")
    } else {
        return;
    };
    let last = if score > 0.6 { with_branch(&text, last) } else { last };
    scan.push(i, last, Location, score, rule);
    state_of(scan, last);
}

/// Whether a state follows: ", MA", ", Texas", "MA 01234".
fn state_follows(text: &Text<'_>, last: usize) -> bool {
    let comma = text.at(last + 1).is_sign(b',');
    let k = if comma { last + 2 } else { last + 1 };
    let t = text.at(k);
    let code = t.is(cue::STATE_CODE) && t.case == Case::Upper && t.len() == 2;
    let name = t.is(cue::STATE) && t.case == Case::Title;
    t.gap <= Gap::Line
        && t.is_word()
        && (comma && (code && !is_degree(text, k) || name)
            || code && text.at(k + 1).form == Form::Number && text.at(k + 1).len() == 5)
}

/// "Smith, MD", "Jones, PA": a credential rather than a state.
fn is_degree(text: &Text<'_>, k: usize) -> bool {
    text.at(k).is(cue::CREDENTIAL)
        && !(text.at(k + 1).form == Form::Number && text.at(k + 1).len() == 5)
}

/// Capitalised words before a state: "Port Michael, TX".
fn before_state(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if t.is(cue::NOT_A_PERSON & !(cue::FACILITY_PART | cue::STREET | cue::HEADING))
        || !state_follows(&text, i)
    {
        return;
    }
    let mut first = i;
    while first > 0 && i - first < 4 && text.at(first).gap <= Gap::Blank {
        let p = text.at(first - 1);
        let part = p.is_capital()
            && !p.is(cue::PREPOSITION | cue::VERB | cue::LABEL)
            && !text.begins_sentence(first)
            && p.case == t.case
            || p.is_sign(b'.') && text.before(first, 2).len() == 2;
        if !part {
            break;
        }
        first -= 1;
    }
    let zip = text.at(i + 3).form == Form::Number && text.at(i + 3).len() == 5;
    let prep = text.before(first, 1).is(cue::PREPOSITION | cue::CARE)
        || text.before(first, 1).is_sign(b',');
    if zip || prep || t.entry.city() > 0 {
        scan.push(first, i, Location, 0.7, "place.before-state");
    }
}

/// Something happened to somebody near token `i`: seen at, lives in, transferred to.
fn care_before(text: &Text<'_>, i: usize) -> bool {
    (2..=7).take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Blank).any(|n| {
        let t = text.before(i, n);
        t.is(cue::CARE) && t.case == Case::Lower
    })
}

/// A capitalised phrase behind "seen at", "admitted to", "lives in" that no table knows.
fn after_preposition(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let article = matches!(text.bytes_of(i - 1), b"the" | b"our");
    let prep = if article { i.wrapping_sub(2) } else { i - 1 };
    let at = matches!(text.bytes_of(prep), b"at" | b"@" | b"At");
    let place = at
        || matches!(
            text.bytes_of(prep),
            b"in" | b"from" | b"near" | b"to" | b"visited" | b"outside"
        );
    let odd = cue::NOT_A_PERSON & !(cue::FACILITY_PART | cue::STREET | cue::HEADING);
    let odd = if is_place_code(&text, i) { 0 } else { odd };
    if !place
        || t.is(odd)
        || t.is(cue::TITLE) && !t.is(cue::FACILITY_PART)
        || t.is(cue::STATE) && !at
        || scan.inner.allow.binary_search(&t.hash).is_ok()
    {
        return;
    }
    let (last, words) = phrase(&text, i);
    let end_possessive = text.at(last + 1).is_sign(b'\'')
        && text.at(last + 2).len() == 1
        && text.at(last + 2).gap == Gap::Glued;
    let parts = || (i..=last).filter(|&k| text.at(k).is_word());
    let named = parts().any(|k| is_named_part(&text, k));
    let known = t.entry.city() > 0 || t.entry.begins_place() || t.entry.world_city();
    let unknown =
        t.entry.is_empty() && t.cue == 0 && t.len() >= 4 && !scan.inner.lexicon.is_empty();
    let care = care_before(&text, if article { i - 1 } else { i });
    // "John Smith from Houston"
    let of_person = matches!(text.bytes_of(prep), b"from" | b"in") && {
        let p = text.before(prep, 1);
        p.case == Case::Initial
            || p.is_sign(b'.') && text.before(prep, 2).case == Case::Initial
            || p.is_sign(b',')
            || p.is_capital() && p.entry.last() > 0
    };
    // "in Hernani": a word that the language does not use otherwise.
    let unused = !article
        && !matches!(text.bytes_of(prep), b"to")
        && t.entry.word() == 0
        && t.cue == 0
        && !t.entry.drug()
        && t.len() >= 3
        && (t.entry.acronym() == 0 || t.case == Case::Title)
        && !scan.inner.lexicon.is_empty();
    let announced =
        care || at || unused && t.entry.first() < 4 || known && of_person || unknown && !article;
    let medical = |k: usize| {
        let t = text.at(k);
        t.entry.drug()
            || t.is(cue::CLINICAL | cue::SPECIALTY | cue::HEADING)
            || t.entry.acronym() > 1 && t.case == Case::Upper
            || t.entry.diagnosis() && t.entry.word() >= 3
    };
    let coded = is_place_code(&text, i);
    let all_medical = parts().all(medical) && !named && !coded;
    let plain = parts().all(|k| {
        text.at(k).entry.word() >= 4
            && text.at(k).case == Case::Title
            && text.at(k).entry.city() == 0
    }) && !named;
    let initial_only = t.len() < 2 || t.case == Case::Initial && words == 1;
    if !announced || all_medical || plain && !(at && care) || initial_only {
        return;
    }
    let person = t.entry.first() >= 3 && !at && !known && !care
        || t.entry.first() >= 4
            && t.entry.city() < 2
            && !at
            && words == 1
            && !is_named_part(&text, i);
    let possessive = end_possessive
        && text.at(last + 3).case == Case::Lower
        && text.at(last + 3).gap <= Gap::Blank
        && !at;
    if person || possessive || crate::propagate::is_eponym_use(&text, last) {
        return;
    }
    let last = if end_possessive { last + 2 } else { with_branch(&text, last) };
    let score = if at && care {
        0.76
    } else if at || care {
        0.66
    } else {
        0.52
    };
    scan.push(i, last, Location, score, "place.after-preposition");
    state_of(scan, last);
}

/// The capitalised phrase from token `i` on: last token and number of words.
fn phrase(text: &Text<'_>, i: usize) -> (usize, usize) {
    let (mut last, mut words) = (i, 1);
    while words < 6 {
        let n = text.at(last + 1);
        let two_on = text.at(last + 2);
        let saint = n.is_sign(b'.')
            && n.gap == Gap::Glued
            && ["st", "mt", "ft", "univ", "med", "ste"]
                .iter()
                .any(|w| w.as_bytes().eq_ignore_ascii_case(text.bytes_of(last)));
        let joined =
            n.is_sign(b'-') && n.gap == Gap::Glued || n.is_sign(b'&') && n.gap == Gap::Blank;
        if (saint || joined) && two_on.is_capital() && two_on.gap <= Gap::Blank {
            last += 2;
        } else if n.is_sign(b'\'')
            && two_on.len() == 1
            && two_on.gap == Gap::Glued
            && text.at(last + 3).is_capital()
            && text.at(last + 3).gap == Gap::Blank
        {
            last += 3;
        } else if n.is_capital()
            && n.gap == Gap::Blank
            && !n.is(cue::MONTH | cue::WEEKDAY | cue::VERB)
        {
            last += 1;
        } else {
            break;
        }
        words += 1;
    }
    (last, words)
}

/// "New York clinic", "Chicago downtown office": the common noun that goes with a place.
fn with_branch(text: &Text<'_>, last: usize) -> usize {
    let mut last = last;
    loop {
        let t = text.at(last + 1);
        let hyphen = t.is_sign(b'-') && t.gap == Gap::Glued;
        let k = if hyphen { last + 2 } else { last + 1 };
        let t = text.at(k);
        if !(t.is_capital()
            && t.is(cue::FACILITY | cue::FACILITY_PART)
            && t.gap <= Gap::Blank
            && t.case != Case::Initial)
        {
            break;
        }
        last = k;
    }
    let mut k = last + 1;
    if matches!(
        text.bytes_of(k),
        b"downtown" | b"uptown" | b"main" | b"medical" | b"urgent" | b"care"
    ) {
        k += 1;
    }
    let noun = matches!(
        text.bytes_of(k),
        b"clinic"
            | b"office"
            | b"branch"
            | b"hospital"
            | b"campus"
            | b"center"
            | b"location"
            | b"facility"
            | b"site"
    );
    if noun && text.at(k).gap == Gap::Blank && text.at(last + 1).gap == Gap::Blank {
        k
    } else {
        last
    }
}

/// The state behind a place: ", MA", " in NY", ", Texas".
fn state_of(scan: &mut Scan<'_>, last: usize) {
    let text = scan.text;
    let k = match text.bytes_of(last + 1) {
        b"," | b"in" => last + 2,
        _ => return,
    };
    let t = text.at(k);
    let code =
        t.is(cue::STATE_CODE) && t.case == Case::Upper && t.len() == 2 && !is_degree(&text, k);
    let name = t.is(cue::STATE | cue::COUNTRY) && t.case == Case::Title;
    let two = matches!(text.bytes_of(k), b"New" | b"North" | b"South" | b"West" | b"Rhode")
        && text.at(k + 1).is_capital()
        && text.at(k + 1).gap == Gap::Blank;
    if t.gap == Gap::Blank && (code || name || two) {
        scan.push(k, if two { k + 1 } else { k }, Location, 0.6, "place.state");
    }
}

/// A country.
fn country(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let family = text.at(i + 1).is_capital()
        && text.at(i + 1).gap == Gap::Blank
        && text.at(i + 1).entry.last() >= 2
        && t.entry.first() >= 3;
    let named = text.before(i, 1).is(cue::TITLE) || family;
    let acronym = t.len() <= 3 && t.case != Case::Upper;
    if named
        || acronym
        || t.entry.first() >= 4 && !text.before(i, 1).is(cue::PREPOSITION)
        || matches!(text.bytes_of(i + 1), b"pig" | b"ink")
    {
        return;
    }
    scan.push(i, i, Location, 0.5, "place.country");
}

/// Countries of two words.
fn two_word_country(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let pair = (text.bytes_of(i), text.bytes_of(i + 1));
    let known = matches!(
        pair,
        (b"United", b"States" | b"Kingdom")
            | (b"New", b"Zealand")
            | (b"South", b"Africa" | b"Korea" | b"Sudan")
            | (b"North", b"Korea" | b"Macedonia")
            | (b"Czech", b"Republic")
            | (b"Dominican", b"Republic")
            | (b"Saudi", b"Arabia")
            | (b"Sri", b"Lanka")
            | (b"Costa", b"Rica")
            | (b"El", b"Salvador")
            | (b"Puerto", b"Rico")
            | (b"Sierra", b"Leone")
            | (b"Burkina", b"Faso")
            | (b"Ivory", b"Coast")
            | (b"Hong", b"Kong")
            | (b"Papua", b"New")
            | (b"Cape", b"Verde")
            | (b"Faroe", b"Islands")
    );
    if known && text.at(i + 1).gap == Gap::Blank {
        scan.push(i, i + 1, Location, 0.5, "place.country");
    }
}
