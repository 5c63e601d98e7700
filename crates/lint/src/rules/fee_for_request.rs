//! The rule REQ-FEE.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::requests::is_about_rights;
use crate::text::sentences;

rule! {
    /// Finds a fee for a request, or the rule that a request is free once a year.
    ///
    /// # Why
    /// Requests are free of charge. That the first one in a year was free and the next were not is a rule of
    /// the act of 1999; a fee is now possible only where a request is manifestly unfounded or excessive.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// text = "Tarkastus on maksuton kerran vuodessa."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// text = "Tarkastus on maksuton."
    /// ```
    FEE_FOR_REQUEST {
        code: "REQ-FEE",
        name: "fee-for-request",
        severity: Error,
        citation: "GDPR 12(5)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "pyynnöstä ei saa periä maksua",
            sv: "ingen avgift får tas ut för en begäran",
            en: "no fee may be charged for a request",
        },
        help: {
            fi: "pyynnöt ovat maksuttomia; poista maksu ja henkilötietolain kerran vuodessa -sääntö",
            sv: "begäran är avgiftsfri; stryk avgiften och personuppgiftslagens regel om en gång per år",
            en: "requests are free of charge; remove the fee and the once-a-year rule of the old act",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for passage in look.printed().filter(|passage| is_about_rights(passage)) {
        let text = passage.folded.text.as_str();
        for sentence in sentences(text) {
            let words = &text[sentence.clone()];
            let has = |any: &[&str]| any.iter().any(|word| words.contains(word));
            let is_yearly = has(&YEARLY) && has(&MONEY);
            let is_charged = has(&CHARGED) && !has(&EXCESSIVE);
            if is_yearly || is_charged {
                found.in_text(passage, passage.folded.original(&sentence));
            }
        }
    }
}

const YEARLY: [&str; 7] = [
    "kerran vuodessa",
    "kerran kalenterivuodessa",
    "kerran vuoden aikana",
    "en gång per år",
    "en gång om året",
    "once a year",
    "once per year",
];

const MONEY: [&str; 10] = [
    "maksu", "maksut", "ilmai", "veloit", "korvau", "avgift", "kostnad", "free", "charge", "fee",
];

const CHARGED: [&str; 9] = [
    "perimme maksun",
    "peritään maksu",
    "veloitamme",
    "veloitetaan",
    "on maksullinen",
    "tar ut en avgift",
    "tas ut en avgift",
    "we charge",
    "a fee is charged",
];

/// Words of the exception of article 12(5).
const EXCESSIVE: [&str; 8] = [
    "kohtuut",
    "perusteet",
    "ilmeisen",
    "toistuv",
    "uppenbart",
    "orimlig",
    "unfounded",
    "excessive",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn once_a_year_is_found() {
        examples(&FEE_FOR_REQUEST, &["right_access.text"]);
    }

    #[test]
    fn the_exception_of_the_law_is_allowed() {
        let toml = "right_access.text = \"Ilmeisen perusteettomista pyynnöistä peritään maksu.\"";
        assert!(finds(&FEE_FOR_REQUEST, toml).is_empty());
    }
}
