//! The rule G-1EV.

use seloste_model::notice::{About, RecipientTerm};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::recipient_name;
use crate::section_items::items;
use crate::sentence::{Sentence, sentence};
use crate::word::Word;

rule! {
    /// Finds a recipient that is only a word such as partner or third party.
    ///
    /// # Why
    /// The guidelines on transparency ask for the recipients by name, or for categories that say what they do,
    /// where they are and why they get the data.
    ///
    /// # Example
    /// ```toml
    /// [disclosures]
    /// items = [{ kind = "partners" }, "yhteistyökumppanit"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [disclosures]
    /// items = [{ kind = "delivery_company" }, { kind = "partners", note = "laskujen tulostaja" }]
    /// ```
    VAGUE_RECIPIENT {
        code: "G-1EV",
        name: "vague-recipient",
        severity: Warning,
        citation: "GDPR 13(1)(e); WP260",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "vastaanottaja `{r}` on liian epämääräinen",
            sv: "mottagaren `{r}` är för obestämd",
            en: "the recipient `{r}` is too vague",
        },
        help: {
            fi: "nimeä vastaanottaja tai kuvaa ryhmä: kuka, missä, miksi",
            sv: "namnge mottagaren eller beskriv kategorin: vem, var, varför",
            en: "name it, or describe the category: who, where, why",
        },
        words: &WORDS,
        check: check,
    }
}

static UNNAMED: Sentence = sentence! {
    fi: "tästä ei selviä, kuka vastaanottaja on",
    sv: "här framgår inte vem mottagaren är",
    en: "this does not tell who the recipient is",
};

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let mut last = None;
    for (passage, hit) in look.all_hits(found.rule) {
        let is_recipient =
            passage.is_about(About::Disclosures) || passage.is_about(About::Processors);
        let is_name = passage.key() == "name" && passage.block().is_none();
        if is_recipient && is_name && last != Some(hit.passage) {
            last = Some(hit.passage);
            let finding = found.in_text(passage, hit.range.clone());
            // A whole sentence taken for a name is too long to repeat, and a word of it says too little.
            if passage.text.chars().count() <= 60 {
                finding.with("r", passage.text.trim());
            } else {
                finding.saying(&UNNAMED);
            }
        }
    }
    for (table, section) in [
        ("disclosures", &look.notice.disclosures),
        ("processors", &look.notice.processors),
    ] {
        for (index, recipient) in items(section).enumerate() {
            let is_bare = recipient.name.is_none() && recipient.note.is_none();
            if recipient.kind == Some(RecipientTerm::Partners) && is_bare {
                found
                    .at(&format!("{table}.items.{index}"))
                    .with("r", recipient_name(look.notice, recipient));
            }
        }
    }
}

static WORDS: [Word; 10] = [
    Word::Start("yhteistyökumppan"),
    Word::Start("yhteistyötaho"),
    Word::Start("yhteistyösopimu"),
    Word::Exact("kolmannet osapuolet"),
    Word::Exact("kolmansille osapuolille"),
    Word::Exact("muut tahot"),
    Word::Start("samarbetspartner"),
    Word::Exact("tredje parter"),
    Word::Exact("third parties"),
    Word::Exact("partners"),
];

#[cfg(test)]
mod tests {
    use seloste_model::Lang;

    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn a_long_phrase_is_not_cut_to_a_word_of_it() {
        let long = "Tietoja luovutetaan yhteistyösopimuksen tehneille tahoille siinä laajuudessa kuin laki sen sallii";
        let toml = format!("[disclosures]\nitems = [\"{long}\", \"yhteistyökumppanit\"]\n");
        let said: Vec<String> = finds(&VAGUE_RECIPIENT, &toml)
            .iter()
            .map(|finding| finding.message(Lang::En))
            .collect();
        assert_eq!(
            said,
            [
                "this does not tell who the recipient is",
                "the recipient `yhteistyökumppanit` is too vague"
            ]
        );
    }

    #[test]
    fn a_partner_says_nothing() {
        examples(
            &VAGUE_RECIPIENT,
            &["disclosures.items.1.name", "disclosures.items.0"],
        );
    }
}
