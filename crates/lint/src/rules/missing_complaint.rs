//! The rule G-2D.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a notice that does not say that a complaint can be made to the Data Protection Ombudsman, or says
    /// it only of the refusal of one request.
    ///
    /// # Why
    /// The right to complain to a supervisory authority does not hang on a refusal: it is there whenever a
    /// person thinks that the processing infringes the law.
    ///
    /// # Example
    /// ```toml
    /// [supervisory_authority]
    /// text = "Epäämisen voi saattaa tietosuojavaltuutetun ratkaistavaksi."
    /// only_on_refusal = true
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [supervisory_authority]
    /// text = "Voit tehdä valituksen tietosuojavaltuutetulle."
    /// ```
    MISSING_COMPLAINT {
        code: "G-2D",
        name: "missing-complaint",
        severity: Error,
        citation: "GDPR 13(2)(d), 14(2)(e), 77; 1050/2018 21 §",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "oikeutta tehdä valitus tietosuojavaltuutetulle ei mainita",
            sv: "rätten att lämna in klagomål till dataombudsmannen nämns inte",
            en: "the right to lodge a complaint with the Data Protection Ombudsman is not mentioned",
        },
        help: {
            fi: "kerro oikeudesta taulussa `[supervisory_authority]`, tai kirjoita `rights = \"law\"`",
            sv: "berätta om rätten i tabellen `[supervisory_authority]`, eller skriv `rights = \"law\"`",
            en: "tell of it in `[supervisory_authority]`, or write `rights = \"law\"`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let authority = look.notice.supervisory_authority.as_ref();
    let hangs_on_refusal = authority.is_some_and(|right| right.only_on_refusal);
    let is_told = look.standing(About::SupervisoryAuthority).is_stated() && !hangs_on_refusal;
    if !look.prints_rights_of_law() && !is_told {
        found.at("supervisory_authority");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_complaint_on_refusal_alone_is_not_enough() {
        examples(&MISSING_COMPLAINT, &["supervisory_authority"]);
    }
}
