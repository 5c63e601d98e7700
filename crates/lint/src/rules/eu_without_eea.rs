//! The rule CON-EUEEA.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::text::{Part, sentences};

rule! {
    /// Finds a sentence on transfers out of the European Union that leaves the European Economic Area out.
    ///
    /// # Why
    /// The GDPR holds in the whole European Economic Area. A transfer is one out of it; Iceland, Liechtenstein
    /// and Norway are inside.
    ///
    /// # Example
    /// ```toml
    /// [transfers]
    /// text = "Palvelimia ei ole Euroopan unionin ulkopuolella."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [transfers]
    /// text = "Palvelimia ei ole EU:n tai ETA:n ulkopuolella."
    /// ```
    EU_WITHOUT_EEA {
        code: "CON-EUEEA",
        name: "eu-without-eea",
        severity: Info,
        citation: "GDPR 44",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "tekstissä mainitaan EU mutta ei ETAa",
            sv: "texten nämner EU men inte EES",
            en: "the text names the EU but not the EEA",
        },
        help: {
            fi: "kirjoita ”EU:n tai ETA:n ulkopuolelle”",
            sv: "skriv ”utanför EU eller EES”",
            en: "write \"outside the EU or the EEA\"",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for passage in look.printed().filter(|passage| passage.part == Part::Prose) {
        let text = passage.folded.text.as_str();
        for sentence in sentences(text) {
            let words = &text[sentence.clone()];
            let has = |any: &[&str]| any.iter().any(|word| words.contains(word));
            let is_out_of_union =
                has(&["eu:n ", "euroopan unionin ", "utanför eu", "outside the eu"])
                    && has(&["ulkopuol", "utanför", "outside"]);
            let names_area = has(&[
                "eta:n",
                "eta-",
                "talousaluee",
                "ees",
                "ekonomiska samarbetsområdet",
                "eea",
                "economic area",
            ]);
            if is_out_of_union && !names_area {
                found.in_text(passage, passage.folded.original(&sentence));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn the_union_alone_is_found() {
        examples(&EU_WITHOUT_EEA, &["transfers.text"]);
    }
}
