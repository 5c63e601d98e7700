//! The rule G-1EP.

use seloste_model::Notice;
use seloste_model::notice::{About, Wording};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::sentence::{Sentence, sentence};
use crate::standing::Standing;
use crate::word::Word;

rule! {
    /// Finds a notice that says data are not disclosed, and that mentions outside providers or tools without
    /// naming any processor.
    ///
    /// # Why
    /// A processor is a recipient too (article 4(9)). "Not disclosed" is true of other controllers, but the
    /// reader must also learn who handles the data for the controller.
    ///
    /// # Example
    /// ```toml
    /// [disclosures]
    /// state = "none"
    ///
    /// [protection]
    /// text = "Tietoja ylläpitää ulkoistettu palveluntarjoaja."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [disclosures]
    /// state = "none"
    ///
    /// [processors]
    /// items = [{ kind = "hosting_provider", country = "FI" }]
    ///
    /// [protection]
    /// text = "Tietoja ylläpitää ulkoistettu palveluntarjoaja."
    /// ```
    MISSING_PROCESSORS {
        code: "G-1EP",
        name: "missing-processors",
        severity: Warning,
        citation: "GDPR 13(1)(e), 4(9), 28",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "tietoja ”ei luovuteta”, mutta käsittelijät jäävät kertomatta",
            sv: "uppgifter ”lämnas inte ut”, men personuppgiftsbiträdena nämns inte",
            en: "data are \"not disclosed\", yet the processors are not mentioned",
        },
        help: {
            fi: "myös henkilötietojen käsittelijät ovat vastaanottajia: lisää ne tauluun `[processors]`",
            sv: "också personuppgiftsbiträden är mottagare: lägg till dem i tabellen `[processors]`",
            en: "processors are recipients too: add them to `[processors]`",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let denied = matches!(
        look.standing(About::Disclosures),
        Standing::None | Standing::Conditional
    );
    if !denied {
        return;
    }
    if look.standing(About::Processors).is_silent() {
        unnamed(look, found);
    } else if let Some(index) = in_passing(look.notice) {
        found.at(&format!("wording.{index}")).saying(&IN_PASSING);
    }
}

/// Finds a provider or a tool that is mentioned, while no processor is named.
fn unnamed(look: &Look<'_>, found: &mut Findings<'_>) {
    let rule = found.rule;
    let by_tool = || {
        look.notice
            .purposes()
            .position(|purpose| !purpose.tools.is_empty())
    };
    if let Some((passage, hit)) = look.hits(rule).next() {
        found.in_text(passage, hit.range.clone());
    } else if let Some(index) = by_tool() {
        found.at(&format!("purposes.items.{index}.tools"));
    }
}

/// The number of the first block that speaks of processors, where each speaks of something else besides.
fn in_passing(notice: &Notice) -> Option<usize> {
    let has_its_own = notice
        .wording
        .iter()
        .any(|block| block.about == [About::Processors]);
    let speaks = |block: &Wording| block.about.contains(&About::Processors);
    notice
        .wording
        .iter()
        .position(speaks)
        .filter(|_| !has_its_own)
}

static IN_PASSING: Sentence = sentence! {
    fi: "tietoja ”ei luovuteta”, ja käsittelijät mainitaan vain muun asian yhteydessä",
    sv: "uppgifter ”lämnas inte ut”, och personuppgiftsbiträdena nämns bara i förbigående",
    en: "data are \"not disclosed\", and the processors are mentioned only in passing",
};

static WORDS: [Word; 8] = [
    Word::Start("palveluntarjoaj"),
    Word::Start("palveluntuottaj"),
    Word::Start("alihankki"),
    Word::Start("yhteistyökumppan"),
    Word::Start("tjänsteleverantör"),
    Word::Start("underleverantör"),
    Word::Start("service provider"),
    Word::Start("subcontractor"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn an_outside_provider_is_a_recipient() {
        examples(&MISSING_PROCESSORS, &["protection.text"]);
    }

    #[test]
    fn a_processor_mentioned_in_passing_is_found() {
        let toml = "disclosures.state = \"none\"\nprocessors.items = [\"a\"]\n\
            wording = [{ about = [\"protection\", \"processors\"], text = \"a\" }]\n";
        assert_eq!(routes(&finds(&MISSING_PROCESSORS, toml)), ["wording.0"]);
    }
}
