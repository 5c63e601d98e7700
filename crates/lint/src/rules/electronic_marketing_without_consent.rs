//! The rule CON-EDM.

use seloste_model::Text;
use seloste_model::notice::{About, MarketingChannel, Purpose};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::section_items::items;
use crate::word::Word;

rule! {
    /// Finds marketing by email, text message or automated calls that does not rest on consent, and does not
    /// say that it is for the controller's own similar products.
    ///
    /// # Why
    /// Electronic direct marketing to consumers needs prior consent. The exception is for the customer's own
    /// contact details, for the same controller's products of the same kind, with a way to stop it in every
    /// message.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "direct_marketing", basis = "legitimate_interests", channels = ["email"] }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "direct_marketing", basis = "consent", channels = ["email"] }]
    /// ```
    ELECTRONIC_MARKETING_WITHOUT_CONSENT {
        code: "CON-EDM",
        name: "electronic-marketing-without-consent",
        severity: Warning,
        citation: "917/2014 200 § 1, 3 mom.",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "sähköiseltä suoramarkkinoinnilta puuttuu suostumus",
            sv: "den elektroniska direktmarknadsföringen saknar samtycke",
            en: "electronic direct marketing does not rest on consent",
        },
        help: {
            fi: "pyydä ennakkosuostumus (`basis = \"consent\"`), tai kerro kohdassa `note`, että markkinoit vain omia samankaltaisia tuotteita ja että jokaisessa viestissä on kieltomahdollisuus",
            sv: "begär samtycke på förhand (`basis = \"consent\"`), eller berätta i `note` att du bara marknadsför egna liknande produkter och att varje meddelande kan avböjas",
            en: "ask for consent beforehand (`basis = \"consent\"`), or say in `note` that only similar products of your own are marketed and that every message can be declined",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let of_register = items(&look.notice.legal_basis);
    if of_register
        .filter_map(|item| item.basis)
        .any(|basis| basis.is_consent())
    {
        return;
    }
    let rule = found.rule;
    let says_so = |index: usize| {
        look.all_hits(rule).any(|(passage, _)| {
            let is_in_item = passage.block().is_none() && passage.item() == Some(index);
            passage.is_about(About::Purposes) && is_in_item
        })
    };
    for (index, purpose) in look.notice.purposes().enumerate() {
        let is_electronic = says_so(index)
            || purpose.channels.iter().any(|channel| {
                matches!(
                    channel,
                    MarketingChannel::Email
                        | MarketingChannel::Sms
                        | MarketingChannel::AutomatedCalls
                )
            });
        let has_consent = purpose.basis.iter().any(|basis| basis.is_consent());
        if purpose.is_marketing() && is_electronic && !has_consent && !tells_exception(purpose) {
            found.at(&format!("purposes.items.{index}.channels"));
        }
    }
}

static WORDS: [Word; 6] = [
    Word::Start("sähköpostimarkkinoin"),
    Word::Start("tekstiviestimarkkinoin"),
    Word::Start("e-postmarknadsföring"),
    Word::Start("sms-marknadsföring"),
    Word::Exact("email marketing"),
    Word::Exact("sms marketing"),
];

/// Whether the purpose's own words say that only the customer's own kind of products are marketed.
fn tells_exception(purpose: &Purpose) -> bool {
    [&purpose.name, &purpose.note, &purpose.interest]
        .into_iter()
        .flatten()
        .flat_map(Text::strings)
        .map(|(_, text)| text.to_lowercase())
        .any(|text| {
            [
                "samankaltai",
                "samaan tuoteryhmään",
                "vastaavien tuotteiden",
                "liknande",
                "similar",
            ]
            .iter()
            .any(|word| text.contains(word))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn marketing_by_email_needs_consent() {
        examples(
            &ELECTRONIC_MARKETING_WITHOUT_CONSENT,
            &["purposes.items.0.channels"],
        );
    }

    #[test]
    fn letters_need_none() {
        let toml = "purposes.items = [{ kind = \"direct_marketing\", channels = [\"post\"] }]";
        assert!(finds(&ELECTRONIC_MARKETING_WITHOUT_CONSENT, toml).is_empty());
    }
}
