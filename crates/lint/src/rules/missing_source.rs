//! The rule G14-2F.

use seloste_model::notice::{About, SourceTerm};

use crate::check::rule;
use crate::findings::Findings;
use crate::indirect::is_indirect;
use crate::look::Look;
use crate::rule::Severity;
use crate::section_items::items;
use crate::sentence::{Sentence, sentence};

rule! {
    /// Finds a notice on people who do not deal with the controller themselves that does not say where their
    /// data come from, and a source of which it is not said whether it is public.
    ///
    /// It is an error where no source at all is given.
    ///
    /// # Why
    /// A person who did not give the data must be told where they come from, and whether that source is
    /// publicly accessible.
    ///
    /// # Example
    /// ```toml
    /// [data_subjects]
    /// items = [{ kind = "children", direct = false }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [data_subjects]
    /// items = [{ kind = "children", direct = false }]
    ///
    /// [sources]
    /// items = [{ kind = "guardian" }]
    /// ```
    MISSING_SOURCE {
        code: "G14-2F",
        name: "missing-source",
        severity: Warning,
        citation: "GDPR 14(2)(f)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, mistä tiedot saadaan",
            sv: "beskrivningen berättar inte varifrån uppgifterna kommer",
            en: "the notice does not say where the data come from",
        },
        help: {
            fi: "ilmoita tietojen alkuperä taulussa `[sources]`; jos kaikki tulee rekisteröidyltä, kirjoita `items = [{ kind = \"data_subject\" }]`",
            sv: "ange varifrån uppgifterna kommer i tabellen `[sources]`; om allt kommer från den registrerade, skriv `items = [{ kind = \"data_subject\" }]`",
            en: "state the sources in `[sources]`; where everything comes from the person, write `items = [{ kind = \"data_subject\" }]`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let people = items(&look.notice.data_subjects);
    if look.standing(About::Sources).is_silent() {
        let all_deal_themselves = people.clone().next().is_some()
            && people.clone().all(|group| group.direct == Some(true));
        if !all_deal_themselves {
            found.at("sources").as_grave_as(Severity::Error);
        }
        return;
    }
    let sources = items(&look.notice.sources);
    let names_others = sources
        .clone()
        .any(|source| source.kind.is_none_or(is_indirect));
    for (index, group) in people.enumerate() {
        if group.direct == Some(false) && !names_others && sources.clone().next().is_some() {
            found
                .at(&format!("data_subjects.items.{index}"))
                .saying(&OF_OTHERS);
        }
    }
    for (index, source) in sources.enumerate() {
        let may_be_public = source.kind.is_some_and(|kind| {
            matches!(
                kind,
                SourceTerm::PublicRegisters | SourceTerm::BusinessInformationSystem
            )
        });
        if may_be_public && source.public.is_none() {
            found
                .at(&format!("sources.items.{index}"))
                .saying(&PUBLIC)
                .advising(&HELP_PUBLIC);
        }
    }
}

static OF_OTHERS: Sentence = sentence! {
    fi: "selosteesta ei ilmene, mistä saadaan niiden tiedot, jotka eivät itse asioi rekisterinpitäjän kanssa",
    sv: "beskrivningen berättar inte varifrån man får uppgifter om dem som inte själva är i kontakt med den personuppgiftsansvarige",
    en: "the notice does not say where the data of those come from who do not deal with the controller themselves",
};

static PUBLIC: Sentence = sentence! {
    fi: "selosteesta ei ilmene, onko lähde yleisesti saatavilla",
    sv: "beskrivningen berättar inte om källan är allmänt tillgänglig",
    en: "the notice does not say whether the source is publicly accessible",
};

static HELP_PUBLIC: Sentence = sentence! {
    fi: "kirjoita `public = true` tai `public = false`",
    sv: "skriv `public = true` eller `public = false`",
    en: "write `public = true` or `public = false`",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn people_whose_data_come_from_nowhere_are_found() {
        examples(&MISSING_SOURCE, &["sources"]);
    }

    #[test]
    fn no_source_at_all_is_an_error_and_a_doubtful_one_a_warning() {
        assert_eq!(finds(&MISSING_SOURCE, "")[0].severity, Severity::Error);
        let found = finds(
            &MISSING_SOURCE,
            "sources.items = [{ kind = \"public_registers\" }]",
        );
        assert_eq!(routes(&found), ["sources.items.0"]);
        assert_eq!(found[0].severity, Severity::Warning);
    }

    #[test]
    fn people_who_deal_themselves_are_the_source() {
        assert!(
            finds(
                &MISSING_SOURCE,
                "data_subjects.items = [{ name = \"a\", direct = true }]"
            )
            .is_empty()
        );
    }
}
