//! The rule OBS-TERM.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::text::{Part, Passage};
use crate::word::{SELOSTE, Word};

rule! {
    /// Finds a notice that calls itself a *rekisteriseloste* and nothing else, in its title, in a heading that is about
    /// no section, or in what stands before the first section.
    ///
    /// # Why
    /// The word was a term of the Personal Data Act, which has been repealed. Readers look for the *tietosuojaseloste*
    /// of today, and a notice that bears the old name looks as old as it may be.
    ///
    /// # Example
    /// ```toml
    /// title = "Asiakasrekisterin rekisteriseloste"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// title = "Asiakasrekisterin tietosuojaseloste"
    /// ```
    OBSOLETE_NOTICE_TITLE {
        code: "OBS-TERM",
        name: "obsolete-notice-title",
        severity: Info,
        citation: "523/1999 10 §",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "rekisteriseloste on kumotun lain termi",
            sv: "rekisteriseloste (registerbeskrivning) är en term i den upphävda lagen",
            en: "rekisteriseloste was a term of the repealed act",
        },
        help: {
            fi: "käytä nimeä tietosuojaseloste",
            sv: "använd namnet dataskyddsbeskrivning (tietosuojaseloste)",
            en: "use the name tietosuojaseloste",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 6] = [
    Word::Noun("rekisteri", &SELOSTE, ""),
    Word::Noun("tietosuoja", &SELOSTE, ""),
    Word::Start("tietosuojailmoitu"),
    Word::Start("tietosuojakäytän"),
    Word::Start("tietosuojalausek"),
    Word::Start("tietosuojapolitiik"),
];

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let wording = &look.notice.wording;
    let first_section = wording
        .iter()
        .position(|block| !block.about.is_empty())
        .unwrap_or(wording.len());
    let names_the_notice = |passage: &Passage| match passage.block() {
        Some(block) => {
            passage.about.is_empty() && (passage.part == Part::Heading || block < first_section)
        }
        None => passage.part == Part::Heading && passage.about.is_empty(),
    };
    let mut names = look
        .hits(found.rule)
        .filter(|(passage, _)| names_the_notice(passage))
        .peekable();
    let Some((passage, hit)) = names.peek().copied() else {
        return;
    };
    if names.all(|(_, hit)| hit.word == 0) {
        found.in_text(passage, hit.range.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn the_old_title_is_found() {
        examples(&OBSOLETE_NOTICE_TITLE, &["title"]);
    }

    #[test]
    fn what_stands_before_the_first_section_is_a_title_too() {
        let toml = "[[wording]]\ntext = \"Lain mukainen rekisteriseloste.\"\n\
            [[wording]]\nabout = [\"purposes\"]\ntext = \"Tämä rekisteriseloste kertoo.\"\n";
        assert_eq!(
            routes(&finds(&OBSOLETE_NOTICE_TITLE, toml)),
            ["wording.0.text"]
        );
    }

    #[test]
    fn a_notice_that_also_bears_the_name_of_today_is_left_alone() {
        for title in [
            "Rekisteriseloste/Tietosuojaseloste",
            "Rekisteri- ja tietosuojaseloste",
            "Tietosuojailmoitus",
        ] {
            let toml = format!("title = \"{title}\"\n");
            assert!(finds(&OBSOLETE_NOTICE_TITLE, &toml).is_empty(), "{title}");
        }
    }
}
