//! The rule CON-CREDIT.

use seloste_model::notice::SourceTerm;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::section_items::items;
use crate::word::Word;

rule! {
    /// Finds a mention of credit decisions or credit information.
    ///
    /// # Why
    /// The Credit Information Act has a duty of its own to inform a person whose credit information is used for
    /// a decision.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// text = "Tietoja käytetään luottopäätöksen tueksi."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// text = "Tiedot saadaan asiakkaalta."
    /// ```
    CREDIT_INFORMATION {
        code: "CON-CREDIT",
        name: "credit-information",
        severity: Info,
        citation: "527/2007",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "selosteessa mainitaan luottotietojen käyttö",
            sv: "beskrivningen nämner användning av kreditupplysningar",
            en: "the notice mentions the use of credit information",
        },
        help: {
            fi: "luottotietojen käytöllä on oma informointivelvollisuus; tarkista, että se täyttyy",
            sv: "användning av kreditupplysningar har en egen informationsplikt; kontrollera att den är uppfylld",
            en: "the use of credit information has its own duty to inform; see that it is met",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let rule = found.rule;
    let mut sources = items(&look.notice.sources);
    if let Some((passage, hit)) = look.hits(rule).next() {
        found.in_text(passage, hit.range.clone());
    } else if let Some(index) =
        sources.position(|source| source.kind == Some(SourceTerm::CreditInformation))
    {
        found.at(&format!("sources.items.{index}"));
    }
}

static WORDS: [Word; 7] = [
    Word::Start("luottopäätö"),
    Word::Start("luottotie"),
    Word::Start("kreditupplysning"),
    Word::Start("kreditbeslut"),
    Word::Start("credit decision"),
    Word::Exact("credit information"),
    Word::Start("credit check"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_credit_decision_is_noted() {
        examples(&CREDIT_INFORMATION, &["sources.text"]);
    }
}
