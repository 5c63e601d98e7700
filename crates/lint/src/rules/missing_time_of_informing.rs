//! The rule G14-3.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::indirect::has_indirect_source;
use crate::look::Look;
use crate::word::Word;

rule! {
    /// Finds a notice whose data come from others, and that does not say when the people are informed.
    ///
    /// # Why
    /// Where data are not obtained from the person, the person must be informed within a month, at the first
    /// contact, or at the first disclosure. A notice on a page is not yet that.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// items = [{ kind = "address_services" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// text = "Saamme osoitteita myös osoitepalvelusta. Kerromme siitä ensimmäisen yhteydenoton yhteydessä."
    /// items = [{ kind = "address_services" }]
    /// ```
    MISSING_TIME_OF_INFORMING {
        code: "G14-3",
        name: "missing-time-of-informing",
        severity: Info,
        citation: "GDPR 14(3)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, milloin niille kerrotaan, joiden tiedot saadaan muualta",
            sv: "beskrivningen berättar inte när de informeras vilkas uppgifter fås från annat håll",
            en: "the notice does not say when those are informed whose data come from others",
        },
        help: {
            fi: "informoi kuukauden kuluessa, ensimmäisen yhteydenoton tai ensimmäisen luovutuksen yhteydessä, ja kerro siitä",
            sv: "informera inom en månad, vid den första kontakten eller vid det första utlämnandet, och berätta om det",
            en: "inform them within a month, at first contact or at first disclosure, and say so",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let rule = found.rule;
    let is_told = look.hits(rule).any(|(_, hit)| hit.word < TIMES);
    let names_others = || {
        look.all_hits(rule)
            .any(|(passage, hit)| hit.word >= TIMES && passage.is_about(About::Sources))
    };
    if !is_told && (has_indirect_source(look) || names_others()) {
        found.at("sources");
    }
}

/// The number of words, from the first, that tell the time of informing. The rest name indirect sources.
const TIMES: usize = 7;

static WORDS: [Word; 15] = [
    Word::Exact("kuukauden kuluessa"),
    Word::Exact("ensimmäisen yhteydenoton"),
    Word::Exact("ensimmäisen luovutuksen"),
    Word::Exact("inom en månad"),
    Word::Exact("första kontakten"),
    Word::Exact("within a month"),
    Word::Exact("first contact"),
    Word::Start("väestörekisteri"),
    Word::Start("väestötietojärjestelm"),
    Word::Start("osoitetietojärjestelm"),
    Word::Start("yhteystietorekister"),
    Word::Start("kaupparekister"),
    Word::Start("luottotietorekister"),
    Word::Start("befolkningsdatasystem"),
    Word::Start("population information system"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn the_time_of_informing_is_asked_for() {
        examples(&MISSING_TIME_OF_INFORMING, &["sources"]);
    }
}
