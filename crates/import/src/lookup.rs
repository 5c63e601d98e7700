//! Looking a heading up: as written, with up to two slips of the pen, or as a merger of several headings.

mod merger;
mod table;

use crate::heading::Meaning;
use crate::key;
use crate::words;
use table::TABLE;

/// The length in bytes above which a line is a sentence and no heading.
pub(crate) const LONGEST: usize = 160;

/// The meaning of a heading's words, where they have one.
pub(crate) fn look_up(words: &[String]) -> Option<Meaning> {
    let key = words.join(" ");
    if key.is_empty() || key.len() > LONGEST {
        return None;
    }
    TABLE
        .exactly(&key)
        .cloned()
        .or_else(|| after_letter(words))
        .or_else(|| merger::read(words))
        .or_else(|| TABLE.nearly(&key).cloned())
        .or_else(|| without_owner(words))
}

/// Whether a heading that goes on beyond these words may begin with them; most lines of a text may not.
pub(crate) fn may_go_on(words: &[String]) -> bool {
    let end = words
        .iter()
        .position(|word| key::is_joiner(word))
        .unwrap_or(words.len());
    TABLE.has_beginning(&words[..end])
}

/// The meaning of `Manuaalinen aineisto` in `… periaatteet A: Manuaalinen aineisto`.
fn after_letter(words: &[String]) -> Option<Meaning> {
    let at = words
        .iter()
        .skip(1)
        .position(|word| word == "a" || word == "b")?
        + 1;
    TABLE.section(&words[..at].join(" "))?;
    let codes = TABLE.section(&words[at + 1..].join(" "))?;
    Some(Meaning::Section(codes.to_vec()))
}

/// The meaning of `tarkastus- ja korjausoikeus` in `Rekisteröidyn tarkastus- ja korjausoikeus`.
fn without_owner(words: &[String]) -> Option<Meaning> {
    let (first, rest) = words.split_first()?;
    if !words::in_every_language(|vocabulary| vocabulary.owners).any(|owner| owner == first) {
        return None;
    }
    TABLE
        .exactly(&rest.join(" "))
        .cloned()
        .or_else(|| merger::read(rest))
}

#[cfg(test)]
mod tests {
    use seloste_model::notice::About;

    use super::*;

    fn codes(heading: &str) -> Option<Vec<About>> {
        match look_up(&key::words(heading)) {
            Some(Meaning::Section(codes)) => Some(codes),
            Some(Meaning::Title | Meaning::SecondDocument) | None => None,
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
            assert_eq!(look_up(&key::words(title)), Some(Meaning::Title), "{title}");
        }
        assert_eq!(
            look_up(&key::words(
                "HENKILÖTIETOLAIN 24 §:N MUKAINEN INFORMAATIO ASIAKKAILLE"
            )),
            Some(Meaning::SecondDocument)
        );
    }
}
