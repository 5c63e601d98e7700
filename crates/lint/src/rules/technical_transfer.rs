//! The rule CON-TRANSC.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::standing::Standing;

rule! {
    /// Finds transfers that depend on whether they are technically needed.
    ///
    /// # Why
    /// Chapter V lists what allows a transfer. That it is convenient, or needed for the technology chosen, is
    /// not among them.
    ///
    /// # Example
    /// ```toml
    /// [transfers]
    /// state = "conditional"
    /// unless = "se on teknisesti tarpeen"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [transfers]
    /// state = "none"
    /// ```
    TECHNICAL_TRANSFER {
        code: "CON-TRANSC",
        name: "technical-transfer",
        severity: Warning,
        citation: "GDPR 44-49",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "tekninen tarve ei ole siirtoperuste",
            sv: "ett tekniskt behov är ingen grund för överföring",
            en: "technical need is no basis for a transfer",
        },
        help: {
            fi: "kerro, siirretäänkö tietoja, minne ja millä perusteella",
            sv: "berätta om uppgifter överförs, vart och på vilken grund",
            en: "say whether data are transferred, where to, and what allows it",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.standing(About::Transfers) != Standing::Conditional {
        return;
    }
    let unless = look
        .notice
        .transfers
        .as_ref()
        .and_then(|section| section.unless.as_ref());
    let is_technical = unless.is_none_or(|text| {
        text.strings().into_iter().any(|(_, text)| {
            let text = text.to_lowercase();
            [
                "tekni",
                "tarpee",
                "tarpeel",
                "nödvändig",
                "techni",
                "necessary",
            ]
            .iter()
            .any(|word| text.contains(word))
        })
    });
    if is_technical {
        found.at("transfers.unless");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn technical_need_is_found() {
        examples(&TECHNICAL_TRANSFER, &["transfers.unless"]);
    }
}
