//! The rule OBS-PS.

use seloste_model::Date;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::mention::says_no_longer;
use crate::text::Part;
use crate::word::Word;

rule! {
    /// Finds Privacy Shield or Safe Harbor named as if transfers could rest on them. A sentence that says itself that
    /// they are no longer valid is passed over.
    ///
    /// # Why
    /// The Court of Justice struck down Safe Harbor on 6 October 2015 and Privacy Shield on 16 July 2020. A transfer
    /// that rests on either has no basis.
    ///
    /// # Example
    /// ```toml
    /// [transfers]
    /// items = [{ name = "Yhdysvallat (Privacy Shield)", country = "US" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [transfers]
    /// items = [{ country = "US", mechanism = "data_privacy_framework" }]
    /// ```
    INVALID_TRANSFER_FRAMEWORK {
        code: "OBS-PS",
        name: "invalid-transfer-framework",
        severity: Error,
        citation: "GDPR 44-46; C-362/14; C-311/18",
        law: Any,
        from: Date::new(2015, 10, 6),
        evidence: Verified,
        message: {
            fi: "`{name}` ei ole voimassa oleva siirtoperuste",
            sv: "`{name}` är inte en giltig grund för överföring",
            en: "`{name}` is not a valid basis for transfers",
        },
        help: {
            fi: "selvitä, onko vastaanottaja EU–US Data Privacy Frameworkissa (dataprivacyframework.gov) tai käytetäänkö vakiosopimuslausekkeita, ja kirjoita se",
            sv: "ta reda på om mottagaren deltar i EU–US Data Privacy Framework (dataprivacyframework.gov) eller om standardavtalsklausuler används, och skriv det",
            en: "find out whether the recipient takes part in the EU-US Data Privacy Framework (dataprivacyframework.gov) or whether standard contractual clauses are used, and write that",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 3] = [
    Word::Foreign("privacy shield"),
    Word::Foreign("safe harbor"),
    Word::Foreign("safe harbour"),
];

/// The day on which Privacy Shield was struck down. Safe Harbor had been before the rule begins to hold.
const STRUCK_DOWN: Option<Date> = Date::new(2020, 7, 16);

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.hits(found.rule) {
        let is_valid_yet = hit.word == 0 && look.day < STRUCK_DOWN && look.day.is_some();
        if !is_valid_yet && passage.part != Part::Value && !says_no_longer(passage, &hit.folded) {
            let name = if hit.word == 0 {
                "Privacy Shield"
            } else {
                "Safe Harbor"
            };
            found.in_text(passage, hit.range.clone()).with("name", name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use crate::testing::{examples, finds, finds_in, meant};

    #[test]
    fn each_falls_on_its_own_day() {
        let toml = "[transfers]\ntext = \"Siirrot: Safe Harbor, Privacy Shield.\"\n";
        for (day, found) in [
            (Date::new(2015, 10, 5), 0),
            (Date::new(2015, 10, 6), 1),
            (Date::new(2020, 7, 15), 1),
            (Date::new(2020, 7, 16), 2),
            (None, 2),
        ] {
            let context = Context {
                on: day,
                ..Context::default()
            };
            let findings = finds_in(&INVALID_TRANSFER_FRAMEWORK, &context, toml);
            assert_eq!(findings.len(), found, "{day:?}");
        }
    }

    #[test]
    fn a_transfer_that_rests_on_it_is_found() {
        examples(&INVALID_TRANSFER_FRAMEWORK, &["transfers.items.0.name"]);
    }

    #[test]
    fn the_names_are_found_with_any_ending() {
        for form in [
            "Privacy Shield",
            "Privacy Shieldin",
            "Privacy Shieldiin",
            "privacy shieldiä",
            "Safe Harbor",
            "Safe Harbour",
            "Safe Harborin",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(meant(&INVALID_TRANSFER_FRAMEWORK, &toml), [form], "{form}");
        }
        for other in [
            "Privacy Shield ei ole enää voimassa",
            "Data Privacy Framework",
            "privacy",
            "Privacy Shield har ogiltigförklarats",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(
                finds(&INVALID_TRANSFER_FRAMEWORK, &toml).is_empty(),
                "{other}"
            );
        }
    }
}
