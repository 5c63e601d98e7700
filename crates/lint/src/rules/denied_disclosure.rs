//! The rule CON-DISCL.

use seloste_model::Text;
use seloste_model::notice::{About, Recipient, Use};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::section_items::items;
use crate::standing::Standing;

rule! {
    /// Finds a notice that says data are not disclosed, or only by law or consent, and that also names regular
    /// recipients.
    ///
    /// # Why
    /// The reader cannot know which of the two to believe.
    ///
    /// # Example
    /// ```toml
    /// [exclusions]
    /// items = [{ name = "Tietoja ei luovuteta ulkopuolisille.", uses = ["disclosure"] }]
    ///
    /// [disclosures]
    /// items = [{ kind = "delivery_company" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [disclosures]
    /// items = [{ kind = "delivery_company" }]
    /// ```
    DENIED_DISCLOSURE {
        code: "CON-DISCL",
        name: "denied-disclosure",
        severity: Warning,
        citation: "GDPR 5(1)(a), 13(1)(e)",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "tekstin mukaan tietoja ei luovuteta, mutta luovutuksia mainitaan",
            sv: "enligt texten lämnas uppgifter inte ut, men den nämner utlämnanden",
            en: "the text says that data are not disclosed, but names disclosures",
        },
        help: {
            fi: "kerro vain se, mitä todella tehdään: poista kielto tai vastaanottajat",
            sv: "berätta bara vad som faktiskt görs: stryk nekandet eller mottagarna",
            en: "say only what is really done: remove the denial or the recipients",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(disclosures) = &look.notice.disclosures else {
        return;
    };
    let is_regular = |recipient: &Recipient| recipient.only_if.is_none();
    match look.standing(About::Disclosures) {
        Standing::None | Standing::Conditional if !disclosures.items.is_empty() => {
            found.at("disclosures");
        }
        Standing::Stated if disclosures.items.iter().any(is_regular) => {
            for (index, recipient) in disclosures.items.iter().enumerate() {
                if recipient.only_if.is_some() && says_only(recipient) {
                    found.at(&format!("disclosures.items.{index}"));
                }
            }
            for (index, exclusion) in items(&look.notice.exclusions).enumerate() {
                if exclusion.uses.contains(&Use::Disclosure) {
                    found.at(&format!("exclusions.items.{index}"));
                }
            }
        }
        Standing::Unstated
        | Standing::HeadingOnly
        | Standing::None
        | Standing::Conditional
        | Standing::Stated => {}
    }
}

/// Whether the recipient's name says that data are disclosed on its condition alone.
fn says_only(recipient: &Recipient) -> bool {
    let names = recipient.name.iter().flat_map(Text::strings);
    names.map(|(_, name)| name.to_lowercase()).any(|name| {
        let mut words = name.split_whitespace();
        words.any(|word| matches!(word, "vain" | "ainoastaan" | "endast" | "bara" | "only"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn a_denial_and_a_recipient_conflict() {
        examples(&DENIED_DISCLOSURE, &["exclusions.items.0"]);
    }

    #[test]
    fn only_by_law_and_a_recipient_besides_conflict() {
        let toml = "[disclosures]\nitems = [\"kuljetusliike\", { name = \"vain lain nojalla\", only_if = \"law\" }]\n";
        assert_eq!(
            routes(&finds(&DENIED_DISCLOSURE, toml)),
            ["disclosures.items.1"]
        );
    }
}
