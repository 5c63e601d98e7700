//! Looking a heading up: as written, with up to two slips of the pen, or as a merger of several headings.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::{ALL, slips};
use crate::key;
use seloste_model::notice::About;

/// Headings longer than this are sentences.
pub(crate) const LONGEST: usize = 160;

/// What a heading was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// A heading of sections with these codes.
    Section(Vec<About>),
    /// The title of a notice.
    Title,
    /// The opening of a second document in the same text.
    SecondDocument,
}

/// What the words of a heading mean, if they mean anything.
pub(crate) fn look_up(words: &[String]) -> Option<Found> {
    let key = words.join(" ");
    if key.is_empty() || key.len() > LONGEST {
        return None;
    }
    let table = &*TABLE;
    if let Some(found) = table.exact.get(&key) {
        return Some(found.clone());
    }
    with_letter(words)
        .or_else(|| table.merged(words))
        .or_else(|| table.nearly(&key).cloned())
        .or_else(|| without_owner(words))
}

/// `Rekisteröidyn tarkastus- ja korjausoikeus`: whose right it is makes no other heading of it.
fn without_owner(words: &[String]) -> Option<Found> {
    let (first, rest) = words.split_first()?;
    let owned = ALL
        .iter()
        .flat_map(|vocabulary| super::each(vocabulary.owners))
        .any(|owner| owner == first);
    let key = rest.join(" ");
    (owned && !rest.is_empty())
        .then(|| {
            TABLE
                .exact
                .get(&key)
                .cloned()
                .or_else(|| TABLE.merged(rest))
        })
        .flatten()
}

/// Whether a heading that goes on beyond these words may begin with them; most lines of a text may not.
pub(crate) fn may_go_on(words: &[String]) -> bool {
    let end = words
        .iter()
        .position(|word| key::is_joiner(word))
        .unwrap_or(words.len());
    let beginning = words[..end.min(LONGEST_BEGINNING)].join(" ");
    // A word cut at the end of a line may be anything.
    beginning.ends_with('-') || TABLE.beginnings.contains(&beginning)
}

/// `… periaatteet A: Manuaalinen aineisto` is about what stands after the letter.
fn with_letter(words: &[String]) -> Option<Found> {
    let at = words
        .iter()
        .skip(1)
        .position(|word| word == "a" || word == "b")?
        + 1;
    let table = &*TABLE;
    table.whole(&words[..at])?;
    table.whole(&words[at + 1..]).map(Found::Section)
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::build);

struct Table {
    exact: HashMap<String, Found>,
    parts: HashMap<String, About>,
    beginnings: HashSet<String>,
    by_length: HashMap<usize, Vec<Spelling>>,
}

struct Spelling {
    key: String,
    chars: Vec<char>,
    letters: u64,
}

impl Table {
    fn build() -> Self {
        let mut table = Self {
            exact: HashMap::new(),
            parts: HashMap::new(),
            beginnings: HashSet::new(),
            by_length: HashMap::new(),
        };
        for vocabulary in ALL {
            for (codes, headings) in vocabulary.headings {
                for heading in super::each(headings) {
                    table.add(heading, Found::Section(codes.to_vec()));
                }
            }
            for title in super::each(vocabulary.titles) {
                table.add(title, Found::Title);
            }
            for heading in super::each(vocabulary.second_documents) {
                table.add(heading, Found::SecondDocument);
            }
            for (code, parts) in vocabulary.parts {
                for part in super::each(parts) {
                    table.parts.insert(key::key(part), *code);
                }
            }
        }
        table
    }

    fn add(&mut self, heading: &str, found: Found) {
        let words = key::words(heading);
        let key = words.join(" ");
        for end in 1..=words.len().min(LONGEST_BEGINNING) {
            self.beginnings.insert(words[..end].join(" "));
        }
        let length = key.chars().count();
        // Two slips in a short word make another word of it.
        if length >= SHORTEST_WITH_SLIPS && !self.exact.contains_key(&key) {
            self.by_length.entry(length).or_default().push(Spelling {
                letters: letters(&key),
                chars: key.chars().collect(),
                key: key.clone(),
            });
        }
        self.exact.entry(key).or_insert(found);
    }

    fn nearly(&self, key: &str) -> Option<&Found> {
        let length = key.chars().count();
        if length < SHORTEST_WITH_SLIPS {
            return None;
        }
        let most: usize = if length < 14 { 1 } else { 2 };
        let seen = letters(key);
        let chars: Vec<char> = key.chars().collect();
        (length - most..=length + most)
            .filter_map(|near| self.by_length.get(&near))
            .flatten()
            // A slip takes at most one letter out of the set and puts one in.
            .filter(|spelling| (spelling.letters ^ seen).count_ones() <= 2 * most as u32)
            .filter_map(|spelling| Some((slips::between(&spelling.chars, &chars, most)?, spelling)))
            .min_by_key(|(distance, _)| *distance)
            .and_then(|(_, spelling)| self.exact.get(&spelling.key))
    }

    fn whole(&self, words: &[String]) -> Option<Vec<About>> {
        let key = words.join(" ");
        let found = self.exact.get(&key).or_else(|| self.nearly(&key))?;
        match found {
            Found::Section(codes) => Some(codes.clone()),
            Found::Title | Found::SecondDocument => None,
        }
    }

    /// Cuts a heading at its joiners into the longest pieces that mean something.
    fn merged(&self, words: &[String]) -> Option<Found> {
        let joiners: Vec<usize> = (0..words.len())
            .filter(|at| key::is_joiner(&words[*at]))
            .collect();
        if joiners.is_empty() || joiners.len() > MOST_JOINERS {
            return None;
        }
        let (mut codes, mut titles, mut wholes) = (Vec::new(), 0_usize, 0_usize);
        let mut start = 0;
        while start < words.len() {
            if key::is_joiner(&words[start]) {
                start += 1;
                continue;
            }
            let ends = joiners.iter().rev().copied().filter(|at| *at > start);
            let piece = std::iter::once(words.len()).chain(ends).find_map(|end| {
                // The whole heading was looked up before.
                if start == 0 && end == words.len() {
                    return None;
                }
                self.piece(&words[start..end]).map(|piece| (end, piece))
            });
            let (end, piece) = piece?;
            match piece {
                Piece::Whole(more) => {
                    wholes += 1;
                    codes.extend(more);
                }
                Piece::Part(code) => codes.push(code),
                Piece::Title => titles += 1,
            }
            start = end;
        }
        if titles > 0 {
            return codes.is_empty().then_some(Found::Title);
        }
        codes.dedup();
        let mut seen = Vec::new();
        codes.retain(|code| {
            let fresh = !seen.contains(code);
            seen.push(*code);
            fresh
        });
        (wholes > 0).then_some(Found::Section(codes))
    }

    fn piece(&self, words: &[String]) -> Option<Piece> {
        let key = words.join(" ");
        match self.exact.get(&key) {
            Some(Found::Section(codes)) => return Some(Piece::Whole(codes.clone())),
            Some(Found::Title) => return Some(Piece::Title),
            Some(Found::SecondDocument) | None => {}
        }
        if let Some(code) = self.parts.get(&key) {
            return Some(Piece::Part(*code));
        }
        // `Kuluttaja-asiakkaan rekisteriseloste ja …`: whose notice it is may stand before the title.
        let last = words.last()?;
        if matches!(self.exact.get(last), Some(Found::Title)) {
            return Some(Piece::Title);
        }
        self.whole(words).map(Piece::Whole)
    }
}

enum Piece {
    Whole(Vec<About>),
    Part(About),
    Title,
}

const SHORTEST_WITH_SLIPS: usize = 8;
const LONGEST_BEGINNING: usize = 3;
const MOST_JOINERS: usize = 6;

/// The set of letters in a key, to tell quickly what cannot be near it.
fn letters(key: &str) -> u64 {
    key.chars().fold(0, |set, c| set | 1 << (u32::from(c) % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(heading: &str) -> Option<Vec<About>> {
        match look_up(&key::words(heading)) {
            Some(Found::Section(codes)) => Some(codes),
            Some(Found::Title | Found::SecondDocument) | None => None,
        }
    }

    #[test]
    fn headings_are_found_as_written() {
        assert_eq!(codes("Rekisterin nimi"), Some(vec![About::RegisterName]));
        assert_eq!(codes("Registrets namn"), Some(vec![About::RegisterName]));
        assert_eq!(
            codes("Name of the register:"),
            Some(vec![About::RegisterName])
        );
        assert_eq!(
            codes("Jäsenrekisterin tietosisältö"),
            Some(vec![About::DataContent])
        );
        assert_eq!(codes("Oma otsikko"), None);
    }

    #[test]
    fn slips_of_the_pen_are_forgiven() {
        assert_eq!(
            codes("Rekiserinpitäjän nimi"),
            Some(vec![About::Controller])
        );
        assert_eq!(
            codes("Yhteyshenkilö rekisteriä koskevissa asiossa"),
            Some(vec![About::Contact])
        );
        assert_eq!(
            codes("Rekisterin suojaukset periaatteet"),
            Some(vec![About::Protection])
        );
    }

    #[test]
    fn merged_headings_have_the_codes_of_their_parts() {
        for (heading, wanted) in [
            (
                "Rekisterinpitäjä ja rekisteristä vastaava henkilö",
                &[About::Controller, About::Contact][..],
            ),
            (
                "Henkilötietojen käsittelyn tarkoitus ja peruste",
                &[About::Purposes, About::LegalBasis],
            ),
            (
                "Säännönmukaiset tietojen luovutukset ja tietojen siirto EU:n tai Euroopan talousalueen ulkopuolelle",
                &[About::Disclosures, About::Transfers],
            ),
            (
                "Rekisterin suojauksen periaatteet ja säilytysajat",
                &[About::Protection, About::Retention],
            ),
            (
                "Tarkastus- ja oikaisuoikeus (Henkilötietolaki 26§)",
                &[About::RightAccess, About::RightRectification],
            ),
            (
                "Rekisteröidyn tarkastus- ja korjausoikeus",
                &[About::RightAccess, About::RightRectification],
            ),
            (
                "Tarkastus-, kielto- ja korjausoikeus",
                &[
                    About::RightAccess,
                    About::RightObject,
                    About::RightRectification,
                ],
            ),
        ] {
            assert_eq!(codes(heading).as_deref(), Some(wanted), "{heading}");
        }
    }

    #[test]
    fn some_headings_with_a_joiner_are_one() {
        for (heading, wanted) in [
            (
                "Tiedon korjaaminen ja tiedon korjaamisen toteuttaminen",
                About::RightRectification,
            ),
            (
                "Tarkastusoikeus ja tarkastusoikeuden toteuttaminen",
                About::RightAccess,
            ),
            (
                "Rekisteriasioista vastaava henkilö ja/tai yhteyshenkilö",
                About::Contact,
            ),
        ] {
            assert_eq!(codes(heading), Some(vec![wanted]), "{heading}");
        }
    }

    #[test]
    fn a_letter_inside_leads_to_the_part_it_names() {
        assert_eq!(
            codes("Rekisterin suojauksen periaatteet A: Manuaalinen aineisto"),
            Some(vec![About::ProtectionManual])
        );
    }

    #[test]
    fn titles_and_second_documents_are_told_apart() {
        for title in [
            "Rekisteriseloste & Tietosuojaseloste",
            "Rekisteri- ja tietosuojaseloste",
            "Jäsenen rekisteriseloste ja henkilötietojen käsittely",
        ] {
            assert_eq!(look_up(&key::words(title)), Some(Found::Title), "{title}");
        }
        assert_eq!(
            look_up(&key::words(
                "HENKILÖTIETOLAIN 24 §:N MUKAINEN INFORMAATIO ASIAKKAILLE"
            )),
            Some(Found::SecondDocument)
        );
    }
}
