//! The rule PROT-DETAIL.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::word::Word;

rule! {
    /// Finds the names of security products in what the notice says of protection.
    ///
    /// # Why
    /// The notice is public. Which firewall or scanner is used helps an attacker and tells the reader nothing;
    /// the kinds of measures do.
    ///
    /// # Example
    /// ```toml
    /// [protection]
    /// text = "Verkon suojaa FortiGate-palomuuri."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [protection]
    /// text = "Verkon suojaa palomuuri."
    /// ```
    SECURITY_DETAIL {
        code: "PROT-DETAIL",
        name: "security-detail",
        severity: Info,
        citation: "GDPR 32",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "`{t}` kertoo suojauksesta liikaa",
            sv: "`{t}` berättar för mycket om skyddet",
            en: "`{t}` tells too much of the protection",
        },
        help: {
            fi: "kerro suojauksen keinot yleisesti; jätä tuotteet ja versiot pois",
            sv: "berätta om skyddsåtgärderna i allmänhet; lämna bort produkter och versioner",
            en: "tell of the measures in general; leave products and versions out",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let sections = [
        About::Protection,
        About::ProtectionManual,
        About::ProtectionElectronic,
    ];
    for (passage, hit) in look.hits(found.rule) {
        if sections.iter().any(|about| passage.is_about(*about)) {
            found
                .in_text(passage, hit.range.clone())
                .with("t", &passage.text[hit.range.clone()]);
        }
    }
}

static WORDS: [Word; 17] = [
    Word::Start("fortigate"),
    Word::Start("fortinet"),
    Word::Foreign("f-secure"),
    Word::Foreign("withsecure"),
    Word::Exact("palo alto"),
    Word::Foreign("cisco"),
    Word::Foreign("check point"),
    Word::Foreign("sophos"),
    Word::Foreign("pfsense"),
    Word::Foreign("bitlocker"),
    Word::Foreign("kaspersky"),
    Word::Foreign("symantec"),
    Word::Foreign("mcafee"),
    Word::Foreign("norton"),
    Word::Exact("windows server"),
    Word::Exact("microsoft defender"),
    Word::Exact("windows defender"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn a_product_name_in_protection_is_found() {
        examples(&SECURITY_DETAIL, &["protection.text"]);
    }

    #[test]
    fn a_product_elsewhere_is_not() {
        assert!(finds(&SECURITY_DETAIL, "other.text = \"Norton\"").is_empty());
    }
}
