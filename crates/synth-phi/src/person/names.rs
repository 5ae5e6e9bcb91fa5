//! Names from `fake`'s lists, matched to a sex by their usual endings, some from other cultures' lists.

use super::Sex;
use crate::draw::Draw;
use fake::faker::name::raw::{FirstName, LastName};
use fake::locales::{DE_DE, EN, FR_FR, IT_IT, PT_BR};

const FEMALE: [&str; 22] = [
    "a", "ie", "ine", "elle", "ette", "lyn", "lynn", "anne", "nne", "ene", "ice", "een", "eth",
    "ah", "ley", "isha", "ey", "aine", "ude", "ace", "is", "y",
];
const MALE: [&str; 26] = [
    "o", "us", "son", "ert", "ard", "ick", "ton", "er", "ck", "ld", "rd", "an", "el", "en", "on",
    "ew", "as", "in", "os", "es", "ph", "am", "ry", "iel", "or", "ath",
];

/// The sex that the ending of a given name suggests, if any.
fn suggests(given: &str) -> Option<Sex> {
    let longest = |endings: &[&str]| {
        endings.iter().filter(|e| given.ends_with(**e)).map(|e| e.len()).max().unwrap_or(0)
    };
    match longest(&FEMALE).cmp(&longest(&MALE)) {
        std::cmp::Ordering::Greater => Some(Sex::Female),
        std::cmp::Ordering::Less => Some(Sex::Male),
        std::cmp::Ordering::Equal => None,
    }
}

/// Given, middle and family name. The lists are one locale's for given and family alike.
pub(crate) struct FullName {
    pub(crate) given: String,
    pub(crate) middle: String,
    pub(crate) family: String,
}

pub(crate) fn full_name(draw: &mut Draw, sex: Sex) -> FullName {
    let locale = draw.below(25);
    let given = given_of(draw, sex, locale);
    let middle = given_of(draw, sex, locale);
    FullName { given, middle, family: family_of(draw, locale) }
}

pub(crate) fn given(draw: &mut Draw, sex: Sex) -> String {
    given_of(draw, sex, 24)
}

pub(crate) fn family(draw: &mut Draw) -> String {
    family_of(draw, 24)
}

fn given_of(draw: &mut Draw, sex: Sex, locale: u32) -> String {
    let mut name = String::new();
    for _ in 0..8 {
        name = match locale {
            0 => draw.fake(FirstName(FR_FR)),
            1 => draw.fake(FirstName(DE_DE)),
            2 => draw.fake(FirstName(IT_IT)),
            3 => draw.fake(FirstName(PT_BR)),
            _ => draw.fake(FirstName(EN)),
        };
        if suggests(&name) == Some(sex) {
            break;
        }
    }
    name
}

fn family_of(draw: &mut Draw, locale: u32) -> String {
    match locale {
        0 => draw.fake(LastName(FR_FR)),
        1 => draw.fake(LastName(DE_DE)),
        2 => draw.fake(LastName(IT_IT)),
        3 => draw.fake(LastName(PT_BR)),
        4 => {
            let (a, b) = (draw.fake(LastName(EN)), draw.fake(LastName(EN)));
            format!("{a}-{b}")
        }
        _ => draw.fake(LastName(EN)),
    }
}

/// Whether a word stands in any of the name lists used here, in any case.
pub(crate) fn is_listed(word: &str) -> bool {
    use fake::locales::Data;
    let lists: [&[&str]; 10] = [
        EN::NAME_FIRST_NAME,
        EN::NAME_LAST_NAME,
        FR_FR::NAME_FIRST_NAME,
        FR_FR::NAME_LAST_NAME,
        DE_DE::NAME_FIRST_NAME,
        DE_DE::NAME_LAST_NAME,
        IT_IT::NAME_FIRST_NAME,
        IT_IT::NAME_LAST_NAME,
        PT_BR::NAME_FIRST_NAME,
        PT_BR::NAME_LAST_NAME,
    ];
    lists.iter().any(|list| list.iter().any(|name| name.eq_ignore_ascii_case(word)))
}
