//! The rule G-1B.

use seloste_model::notice::{About, ContactRole};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::reach::Ways;
use crate::rule::Severity;
use crate::sentence::{Sentence, sentence};
use crate::standing::Standing;

rule! {
    /// Finds a notice that says nothing of a data protection officer, and one that has an officer whom nobody
    /// can reach.
    ///
    /// It is an error only where the notice itself shows that there is an officer; silence alone is for your
    /// information, since many controllers need none.
    ///
    /// # Why
    /// Where an officer has been designated, the contact details belong to what a person must be told. A word
    /// that there is none saves the reader from looking for them.
    ///
    /// # Example
    /// ```toml
    /// [[contacts]]
    /// role = "data_protection_officer"
    /// name = "Vilja Varjelu"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [[contacts]]
    /// role = "data_protection_officer"
    /// name = "Vilja Varjelu"
    /// emails = ["tietosuoja@example.fi"]
    /// ```
    MISSING_PROTECTION_OFFICER {
        code: "G-1B",
        name: "missing-protection-officer",
        severity: Error,
        citation: "GDPR 13(1)(b), 14(1)(b), 37",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "tietosuojavastaavan yhteystiedot puuttuvat",
            sv: "dataskyddsombudets kontaktuppgifter saknas",
            en: "the contact details of the data protection officer are missing",
        },
        help: {
            fi: "ilmoita tietosuojavastaavan yhteystiedot tai kerro, ettei sellaista ole nimetty: `dpo.state = \"none\"`",
            sv: "ange dataskyddsombudets kontaktuppgifter eller berätta att inget ombud har utnämnts: `dpo.state = \"none\"`",
            en: "give the contact details of the officer, or say that none is designated: `dpo.state = \"none\"`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let officers = look
        .notice
        .contacts
        .iter()
        .enumerate()
        .filter(|(_, contact)| contact.role == ContactRole::DataProtectionOfficer);
    let mut is_named = false;
    for (index, officer) in officers {
        is_named = true;
        if !Ways::to_contact(officer).any() && !has_details_in_words(look) {
            found.at(&format!("contacts.{index}"));
        }
    }
    match look.standing(About::Dpo) {
        _ if is_named => {}
        Standing::None | Standing::Conditional => {}
        Standing::Stated => {
            if !has_details_in_words(look) {
                found.at("dpo");
            }
        }
        Standing::Unstated | Standing::HeadingOnly => {
            found.at("dpo").as_grave_as(Severity::Info).saying(&SILENT);
        }
    }
}

static SILENT: Sentence = sentence! {
    fi: "selosteesta ei ilmene, onko tietosuojavastaavaa",
    sv: "beskrivningen berättar inte om det finns ett dataskyddsombud",
    en: "the notice does not say whether there is a data protection officer",
};

/// Whether the section's own words hold an email or a number.
fn has_details_in_words(look: &Look<'_>) -> bool {
    look.passages
        .iter()
        .filter(|passage| passage.is_about(About::Dpo))
        .any(|passage| {
            passage.text.contains('@') || passage.text.contains(|c: char| c.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn an_officer_without_contact_details_is_found() {
        examples(&MISSING_PROTECTION_OFFICER, &["contacts.0"]);
    }

    #[test]
    fn silence_is_only_for_information() {
        let found = finds(&MISSING_PROTECTION_OFFICER, "");
        assert_eq!(routes(&found), ["dpo"]);
        assert_eq!(found[0].severity, Severity::Info);
        assert!(finds(&MISSING_PROTECTION_OFFICER, "dpo.state = \"none\"").is_empty());
    }
}
