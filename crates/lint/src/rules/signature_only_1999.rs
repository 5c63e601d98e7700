//! The rule H28-OVER.

use seloste_model::notice::{Channel, FormDemand};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a right of inspection that could be used only by a signed request, by the act of 1999.
    ///
    /// # Why
    /// The act also allowed a document authenticated in an equivalent way, and a request made in person at the
    /// controller's premises.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// right_access.form = ["signed"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// right_access.form = ["signed", "in_person"]
    /// ```
    SIGNATURE_ONLY_1999 {
        code: "H28-OVER",
        name: "signature-only-1999",
        severity: Warning,
        citation: "523/1999 28 § 1 mom.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "laki salli myös vastaavalla tavalla varmennetun asiakirjan tai käynnin rekisterinpitäjän luona",
            sv: "lagen tillät också en på motsvarande sätt bestyrkt handling eller ett besök hos den registeransvarige",
            en: "the law also allowed an equivalently authenticated document or a request in person",
        },
        help: {
            fi: "mainitse myös nämä tavat: `form` tai `channels`",
            sv: "nämn också dessa sätt: `form` eller `channels`",
            en: "name these ways too: `form` or `channels`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(right) = &look.notice.right_access else {
        return;
    };
    let in_person =
        right.form.contains(&FormDemand::InPerson) || right.channels.contains(&Channel::InPerson);
    let signed = right
        .form
        .iter()
        .position(|form| *form == FormDemand::Signed);
    if let Some(index) = signed.filter(|_| !in_person) {
        found.at(&format!("right_access.form.{index}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_signature_was_not_the_only_way() {
        examples(&SIGNATURE_ONLY_1999, &["right_access.form.0"]);
    }
}
