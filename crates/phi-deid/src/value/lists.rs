//! The words that surrogates are made of.

use std::sync::OnceLock;

const TEXT: &str = include_str!("../../data/surrogates.txt");
/// Given names are chosen among this many of the commonest.
const COMMON: usize = 400;

/// What a word is as a name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Female,
    Male,
    Either,
    Surname,
}

pub(super) struct Lists {
    female: Vec<&'static str>,
    male: Vec<&'static str>,
    either: Vec<&'static str>,
    surnames: Vec<&'static str>,
    /// Names of counties, for places.
    pub(super) counties: Vec<&'static str>,
    /// Given names, sorted.
    given: Vec<(&'static str, Role)>,
    /// All words, sorted.
    words: Vec<&'static str>,
}

pub(super) fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let list = |name: &str| -> Vec<&'static str> {
            let lines = TEXT.lines().skip_while(|l| l.strip_prefix("= ") != Some(name)).skip(1);
            lines.take_while(|l| !l.starts_with('=')).flat_map(str::split_whitespace).collect()
        };
        let (mut female, mut male, either) = (list("female"), list("male"), list("either"));
        let mut given: Vec<_> =
            [(&female, Role::Female), (&male, Role::Male), (&either, Role::Either)]
                .into_iter()
                .flat_map(|(names, role)| names.iter().map(move |name| (*name, role)))
                .collect();
        given.sort_unstable();
        female.truncate(COMMON);
        male.truncate(COMMON);
        let (surnames, counties) = (list("surname"), list("county"));
        let mut words: Vec<_> = [&female, &male, &either, &surnames, &counties]
            .into_iter()
            .flatten()
            .copied()
            .collect();
        words.sort_unstable();
        Lists { female, male, either, surnames, counties, given, words }
    })
}

impl Lists {
    /// What a word in lower case is: a given name of a sex, or else a surname.
    pub(super) fn role(&self, word: &str) -> Role {
        let found = self.given.binary_search_by(|(name, _)| (*name).cmp(word));
        found.ok().and_then(|at| self.given.get(at)).map_or(Role::Surname, |(_, role)| *role)
    }

    /// Whether a word in lower case is on any list.
    pub(super) fn has(&self, word: &str) -> bool {
        self.words.binary_search(&word).is_ok()
    }

    /// The words to choose from.
    pub(super) fn of(&self, role: Role) -> &[&'static str] {
        match role {
            Role::Female => &self.female,
            Role::Male => &self.male,
            Role::Either => &self.either,
            Role::Surname => &self.surnames,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_there() {
        let lists = lists();
        assert!(lists.role("mary") == Role::Female && lists.role("james") == Role::Male);
        assert!(lists.role("whitfield") == Role::Surname);
        for role in [Role::Female, Role::Male, Role::Either, Role::Surname] {
            assert!(lists.of(role).len() >= 100);
            assert!(lists.of(role).iter().all(|w| w.bytes().all(|b| b.is_ascii_lowercase())));
        }
        assert_eq!(lists.counties.len(), 400);
    }
}
