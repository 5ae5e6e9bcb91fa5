//! The shorthand of wards and switchboards: months and days without a year between strengths, murmurs and ratings that
//! are written alike; pagers and extensions without a telephone number; numbers behind labels; ages of the family.

use crate::draw::Draw;
use crate::text::{About, Builder};
use crate::{Item, LabelledNote, Person};
use chrono::{Datelike, Days, NaiveDate};

/// Sections in order, each with alternatives of which one is drawn.
const SECTIONS: &[&[&str]] = &[
    &[
        "\nCXR {md-3}: small effusion. Foley placed {md-3}, out {md-1}.",
        "\nAdmitted {md-4}, extubated {md-3}, transferred {md-1}.",
        "\nBrief desaturation {md-2} @ 1430, resolved. Echo {md-1}: EF 55%.",
        "\nMammogram {md-3} was normal. Seen {wd-2} {md-2} by the team.",
    ],
    &[
        "\nLabs {md-2}: WBC 12.1; {md-1}: WBC 9.4.",
        "\nCr 1.8 ({md-3}) -> 1.2 ({md-1}).",
        "\nINR {md-2} 2.4, {md-1} 2.6.",
    ],
    &[
        "\nStrength 4/5 in both legs, 2/6 systolic murmur, pain 3/10.",
        "\nReflexes 2/4, pulses 2/4, BP 128/76, T 99F.",
        "\nTook 1/2 tablet; blood cultures 2/4 positive; VA 20/40.",
    ],
    &[
        "\nAway {md+5}-{md+9}.",
        "\nStay {full-4}-{full-1}.",
        "\nBack on the {day+6}.",
        "\nRecheck {wd+3} the {day+3}.",
        "\nDrain out {md-2}-{md-1}, next dose {md+2}.",
    ],
    &[
        "\nPager: {short}.",
        "\nCall x{ext} with results.",
        "\nReach the desk at ext. {ext}.",
        "\nPage me at {desk}.",
        "\nOn pager {short} with any concerns.",
    ],
    &[
        "\nChart # {chart}, zip code {zip}.",
        "\nUser ID: {user}, PIN {pin}.",
        "\nParticipant # {short6}, fax F: {fax}.",
    ],
    &[
        "\nMother died at {old}, father {old}, alive and well.",
        "\nGrandmother lived to {old}.",
        "\nNo family history of note.",
    ],
    &["\nLives at {street}.\n", "\nAddress: {street}\n", "\n"],
];

/// Adds such a section to `note`; `date` is the day of the visit.
pub(crate) fn append(note: &mut LabelledNote, draw: &mut Draw, person: &Person, date: NaiveDate) {
    let mut out = Builder {
        text: std::mem::take(&mut note.text),
        planted: std::mem::take(&mut note.planted),
    };
    for alternatives in SECTIONS {
        let turn = draw.below(u32::try_from(alternatives.len()).unwrap_or(0)) as usize;
        let mut rest = alternatives.get(turn).copied().unwrap_or_default();
        while let Some((plain, after)) = rest.split_once('{') {
            let (key, tail) = after.split_once('}').unwrap_or((after, ""));
            out.say(plain);
            fill(&mut out, draw, person, date, key);
            rest = tail;
        }
        out.say(rest);
    }
    (note.text, note.planted) = (out.text, out.planted);
}

fn fill(out: &mut Builder, draw: &mut Draw, person: &Person, date: NaiveDate, key: &str) {
    if let Some(at) = key.find(['+', '-']) {
        let (form, days) = key.split_at(at);
        let written = dated(form, moved(date, days.parse().unwrap_or(0)));
        out.patient(Item::VisitDate, &written);
        return;
    }
    match key {
        "short" => out.other(Item::Pager, &number(draw, 5)),
        "ext" => out.other(Item::Phone, &number(draw, 4)),
        "desk" => {
            let desk = format!("{}-{}", draw.digit(2), number(draw, 4));
            out.other(Item::Pager, &desk)
        }
        "chart" => out.patient(Item::Mrn, &number(draw, 6)),
        "short6" => out.patient(Item::Other, &number(draw, 6)),
        "pin" => out.patient(Item::Other, &number(draw, 4)),
        "user" => {
            let initial = person.given.chars().next().unwrap_or('x');
            let name: String = person.family.chars().filter(char::is_ascii_alphabetic).collect();
            let user = format!("{initial}{name}{}", number(draw, 2)).to_lowercase();
            out.patient(Item::Other, &user)
        }
        "zip" => out.patient(Item::Zip, &person.address.zip),
        "fax" => out.patient(Item::Fax, &person.fax.replace('-', ".")),
        "old" => {
            let age = (90 + draw.below(13)).to_string();
            out.other(Item::Age90, &age)
        }
        _ => out.plant(Item::Street, About::Patient, &person.address.street.to_lowercase()),
    };
}

/// Digits that begin with none of 0, 1, 2: no year, no time of day.
fn number(draw: &mut Draw, count: usize) -> String {
    format!("{}{}", draw.digit(3), draw.digits(count.saturating_sub(1)))
}

fn moved(date: NaiveDate, days: i64) -> NaiveDate {
    let by = Days::new(days.unsigned_abs());
    let to = if days < 0 { date.checked_sub_days(by) } else { date.checked_add_days(by) };
    to.unwrap_or(date)
}

fn dated(form: &str, date: NaiveDate) -> String {
    let (month, day) = (date.month(), date.day());
    match form {
        "md" => format!("{month}/{day}"),
        "wd" => date.format("%a").to_string(),
        "day" => format!("{day}{}", crate::text::ordinal(day)),
        _ => format!("{month}/{day}/{}", date.year()),
    }
}
