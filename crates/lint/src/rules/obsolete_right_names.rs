//! The rule OBS-TERMR.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::sentence::{Sentence, sentence};
use crate::text::Part;
use crate::word::{OIKEUS, Word};

rule! {
    /// Finds *tarkastusoikeus* and *kielto-oikeus*, the names that the Personal Data Act gave to two rights, in headings.
    ///
    /// # Why
    /// The GDPR knows a right of access and a right to object, and they reach further than the old ones. The Ombudsman
    /// still uses the verb *tarkastaa* in plain language, so texts are left alone.
    ///
    /// # Example
    /// ```toml
    /// [[wording]]
    /// heading = "Tarkastusoikeus"
    /// about = ["right_access"]
    /// text = "Voit tarkastaa tietosi."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [[wording]]
    /// heading = "Oikeus tutustua tietoihin"
    /// about = ["right_access"]
    /// text = "Voit tarkastaa tietosi."
    /// ```
    OBSOLETE_RIGHT_NAMES {
        code: "OBS-TERMR",
        name: "obsolete-right-names",
        severity: Info,
        citation: "GDPR 15, 21",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "`{name}` on kumotun henkilötietolain termi",
            sv: "`{name}` är en term i den upphävda personuppgiftslagen",
            en: "`{name}` is a term of the repealed Personal Data Act",
        },
        help: {
            fi: "harkitse tietosuoja-asetuksen termiä: {new}",
            sv: "överväg dataskyddsförordningens term: {new}",
            en: "consider the term of the GDPR: {new}",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 4] = [
    Word::Noun("tarkastus", &OIKEUS, ""),
    Word::Exact("tarkastus-"),
    Word::Noun("kielto-", &OIKEUS, ""),
    Word::Noun("kielto", &OIKEUS, ""),
];

const ACCESS: Sentence = sentence! {
    fi: "oikeus tutustua tietoihin",
    sv: "oikeus tutustua tietoihin (rätt till tillgång)",
    en: "oikeus tutustua tietoihin (right of access)",
};

const OBJECT: Sentence = sentence! {
    fi: "vastustamisoikeus",
    sv: "vastustamisoikeus (rätt att göra invändningar)",
    en: "vastustamisoikeus (right to object)",
};

/// The name of today for each word of `WORDS`.
static NOW: [Sentence; 4] = [ACCESS, ACCESS, OBJECT, OBJECT];

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.hits(found.rule) {
        if passage.part == Part::Heading {
            let name = &passage.text[hit.range.clone()];
            found
                .in_text(passage, hit.range.clone())
                .with("name", name)
                .with("new", NOW[hit.word]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn the_old_name_in_a_heading_is_found() {
        examples(&OBSOLETE_RIGHT_NAMES, &["wording.0.heading"]);
    }

    #[test]
    fn the_names_are_found_in_every_case() {
        for name in [
            "tarkastusoikeus",
            "Tarkastusoikeuden",
            "tarkastusoikeutta",
            "tarkastusoikeudesta",
            "Kielto-oikeus",
            "kielto-oikeuden",
            "kielto-oikeudesta",
            "Kielto\u{2010}oikeus",
            "Tarkastus-",
        ] {
            let toml = format!("[[wording]]\nheading = \"8. {name} ja muuta\"\n");
            assert_eq!(meant(&OBSOLETE_RIGHT_NAMES, &toml), [name], "{name}");
        }
    }

    #[test]
    fn texts_and_other_headings_are_left_alone() {
        for line in [
            "heading = \"Vastustamisoikeus\"",
            "heading = \"Rekisterin tarkastus\"",
            "text = \"Tarkastusoikeus\"",
        ] {
            let toml = format!("[[wording]]\n{line}\n");
            assert!(finds(&OBSOLETE_RIGHT_NAMES, &toml).is_empty(), "{line}");
        }
    }
}
