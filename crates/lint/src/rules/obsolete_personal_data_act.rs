//! The rule OBS-HETIL.

use seloste_model::Date;

use crate::act_1999::{successor, successor_of_basis};
use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::mention::mentions;
use crate::sentence::{Sentence, sentence};
use crate::word::{LAKI, Word};

rule! {
    /// Finds the Personal Data Act (523/1999) referred to, by its name in any grammatical case or by its number, and
    /// says which provision took the place of the section that is named.
    ///
    /// A sentence that says itself that the act has been repealed is passed over.
    ///
    /// # Why
    /// The act was repealed on 1 January 2019. A notice that refers to it refers people to rights that they no longer
    /// have in that form, and leaves out those they have. Which provision applies now is for the author to decide, so
    /// nothing is changed by itself.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// text = "Sinulla on henkilötietolain (523/1999) 26 §:n mukainen tarkastusoikeus."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// text = "Sinulla on tietosuoja-asetuksen 15 artiklan mukainen oikeus tutustua tietoihisi."
    /// ```
    OBSOLETE_PERSONAL_DATA_ACT {
        code: "OBS-HETIL",
        name: "obsolete-personal-data-act",
        severity: Warning,
        citation: "1050/2018 37 § 2 mom.",
        law: Any,
        from: Date::new(2019, 1, 1),
        evidence: Verified,
        message: {
            fi: "henkilötietolaki (523/1999) on kumottu 1.1.2019",
            sv: "personuppgiftslagen (523/1999) upphävdes den 1 januari 2019",
            en: "the Personal Data Act (523/1999) was repealed on 1 January 2019",
        },
        help: {
            fi: "viittaa {map}",
            sv: "hänvisa till {map}",
            en: "refer to {map}",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 5] = [
    Word::Noun("henkilötieto", &LAKI, ""),
    Word::Exact("523/1999"),
    Word::Exact("523/99"),
    Word::Exact("hetil"),
    Word::Exact("personal data act"),
];

static ABOLISHED: Sentence = sentence! {
    fi: "poista viittaus: ilmoitusvelvollisuutta tietosuojavaltuutetulle ei enää ole",
    sv: "ta bort hänvisningen: det finns inte längre någon anmälningsskyldighet till dataombudsmannen",
    en: "leave the reference out: there is no duty to notify the Ombudsman any more",
};

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for mention in mentions(look, found.rule) {
        let section = mention.section();
        let of_basis = || mention.only_item().and_then(successor_of_basis);
        let map = match section {
            Some(8) => of_basis().unwrap_or_else(|| successor(section)),
            Some(_) | None => successor(section),
        };
        let finding = found
            .in_text(mention.passage, mention.range.clone())
            .with("map", map);
        if matches!(section, Some(36 | 37)) {
            finding.advising(&ABOLISHED);
        }
    }
}

#[cfg(test)]
mod tests {
    use seloste_model::Lang;

    use super::*;
    use crate::testing::{examples, finds, meant, routes};

    #[test]
    fn the_name_and_the_number_are_one_mention() {
        examples(&OBSOLETE_PERSONAL_DATA_ACT, &["right_access.text"]);
        let toml = "[other]\ntext = \"Henkilötietolain (523/99) mukainen tieto; HetiL 24 §\"\n";
        assert_eq!(
            meant(&OBSOLETE_PERSONAL_DATA_ACT, toml),
            ["Henkilötietolain (523/99", "HetiL"]
        );
    }

    #[test]
    fn the_act_is_found_in_every_case_and_other_acts_are_not() {
        for form in [
            "henkilötietolaki",
            "Henkilötietolain",
            "henkilötietolakia",
            "henkilötietolakiin",
            "henkilötietolaissa",
            "henkilötietolaista",
            "henkilötietolailla",
            "henkilötietolakina",
            "HENKILÖTIETOLAIN",
            "henkilötieto\u{ad}laki",
            "henkilötietolakikin",
        ] {
            let toml = format!("[other]\ntext = \"Noudatetaan: {form}.\"\n");
            assert_eq!(meant(&OBSOLETE_PERSONAL_DATA_ACT, &toml), [form], "{form}");
        }
        for other in [
            "henkilötietolainsäädäntö",
            "henkilötietojen",
            "tietosuojalaki",
            "1523/1999",
            "523/19991",
            "kumottu henkilötietolaki (523/1999)",
        ] {
            let toml = format!("[other]\ntext = \"Noudatetaan: {other}.\"\n");
            assert!(
                finds(&OBSOLETE_PERSONAL_DATA_ACT, &toml).is_empty(),
                "{other}"
            );
        }
    }

    #[test]
    fn help_names_what_took_the_place_of_the_section() {
        for (text, expected) in [
            ("henkilötietolain 26–28 §", "articles 12 and 15"),
            ("Henkilötietolaki 30§", "article 21"),
            (
                "henkilötietolain 8 §:n 1 momentin 1 kohta",
                "article 6(1)(a)",
            ),
            (
                "henkilötietolain 8 §:n 1 momentin 1, 2 ja 5 kohta",
                "article 6 of the GDPR",
            ),
            ("henkilötietolain 36 §", "no duty to notify"),
            ("26 § i personuppgiftslagen (523/1999)", "the GDPR and"),
            (
                "henkilötietolain mukaisesti",
                "the GDPR and the Data Protection Act",
            ),
        ] {
            let toml = format!("[other]\ntext = \"{text}\"\n");
            let help = finds(&OBSOLETE_PERSONAL_DATA_ACT, &toml)[0].help(Lang::En);
            assert!(help.contains(expected), "{text}: {help}");
        }
    }

    #[test]
    fn the_list_of_provisions_is_read_too() {
        let toml = "cites = [\"523/1999 10 §\"]\n";
        assert_eq!(
            routes(&finds(&OBSOLETE_PERSONAL_DATA_ACT, toml)),
            ["cites.0"]
        );
        let fresh = "cites = [\"1050/2018 6 §\"]\n";
        assert!(finds(&OBSOLETE_PERSONAL_DATA_ACT, fresh).is_empty());
    }

    #[test]
    fn in_its_own_day_the_act_was_in_force() {
        let toml = "law = \"1999\"\nupdated = 2012-08-09\n[other]\ntext = \"henkilötietolaki\"\n";
        assert!(finds(&OBSOLETE_PERSONAL_DATA_ACT, toml).is_empty());
    }
}
