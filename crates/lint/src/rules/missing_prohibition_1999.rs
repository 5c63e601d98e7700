//! The rule H24-PRO.

use seloste_model::notice::{About, PurposeTerm};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a register used for marketing or for research on markets and opinions whose notice does not
    /// mention the right to prohibit it, by the act of 1999.
    ///
    /// # Why
    /// The data subject could prohibit the use of the data for direct advertising, distance selling, other
    /// direct marketing and research on markets and opinions.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// purposes.items = [{ kind = "direct_marketing" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// purposes.items = [{ kind = "direct_marketing" }]
    /// right_object.channels = ["post"]
    /// ```
    MISSING_PROHIBITION_1999 {
        code: "H24-PRO",
        name: "missing-prohibition-1999",
        severity: Warning,
        citation: "523/1999 24 § 1 mom., 30 §",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "kielto-oikeutta ei ole mainittu",
            sv: "förbudsrätten nämns inte",
            en: "the right to prohibit processing is not mentioned",
        },
        help: {
            fi: "kerro kielto-oikeudesta taulussa `[right_object]`",
            sv: "berätta om förbudsrätten i tabellen `[right_object]`",
            en: "tell of the right to prohibit in `[right_object]`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let is_research = |kind| {
        matches!(
            kind,
            PurposeTerm::MarketResearch | PurposeTerm::OpinionResearch
        )
    };
    let can_prohibit = look
        .notice
        .purposes()
        .any(|purpose| purpose.is_marketing() || purpose.kind.is_some_and(is_research));
    if can_prohibit && look.standing(About::RightObject).is_silent() {
        found.at("right_object");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn marketing_could_be_prohibited() {
        examples(&MISSING_PROHIBITION_1999, &["right_object"]);
    }
}
