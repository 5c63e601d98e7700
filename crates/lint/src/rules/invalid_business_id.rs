//! The rule ID-YT.

use seloste_model::business_id::BusinessIdProblem;

use crate::business::business_id_problem;
use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::parties::parties;
use crate::sentence::{Sentence, sentence};

rule! {
    /// Finds a Finnish business id whose check digit does not fit, or that is not seven digits, a hyphen and a
    /// check digit.
    ///
    /// # Why
    /// The id says exactly who the controller is. A mistyped one says that it is somebody else, or nobody.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// name = "Havu Oy"
    /// business_id = "1234567-2"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// name = "Havu Oy"
    /// business_id = "1234567-1"
    /// ```
    INVALID_BUSINESS_ID {
        code: "ID-YT",
        name: "invalid-business-id",
        severity: Error,
        citation: "check digit of the Business ID",
        law: Any,
        evidence: Verified,
        message: {
            fi: "Y-tunnus `{y}` on virheellinen: tarkistusnumero ei täsmää",
            sv: "FO-numret `{y}` är felaktigt: kontrollsiffran stämmer inte",
            en: "the business id `{y}` is not valid: its check digit does not fit",
        },
        help: {
            fi: "tarkista tunnus yritys- ja yhteisötietojärjestelmästä (ytj.fi)",
            sv: "kontrollera numret i företags- och organisationsdatasystemet (ytj.fi)",
            en: "look it up in the Business Information System (ytj.fi)",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (route, party) in parties(look.notice) {
        let (Some(id), Some(problem)) = (&party.business_id, business_id_problem(party)) else {
            continue;
        };
        match problem {
            BusinessIdProblem::CheckDigit => {
                found
                    .at(&format!("{route}.business_id"))
                    .with("y", id.0.as_str());
            }
            BusinessIdProblem::Shape => {
                found
                    .at(&format!("{route}.business_id"))
                    .with("y", id.0.as_str())
                    .saying(&SHAPE);
            }
            // The rule on placeholders says it.
            BusinessIdProblem::Placeholder => {}
        }
    }
}

static SHAPE: Sentence = sentence! {
    fi: "Y-tunnus `{y}` on virheellinen: siinä on oltava seitsemän numeroa, yhdysmerkki ja tarkistusnumero",
    sv: "FO-numret `{y}` är felaktigt: det ska ha sju siffror, ett bindestreck och en kontrollsiffra",
    en: "the business id `{y}` is not valid: it has seven digits, a hyphen and a check digit",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn a_wrong_check_digit_is_found() {
        examples(&INVALID_BUSINESS_ID, &["controller.business_id"]);
    }

    #[test]
    fn every_party_is_looked_at() {
        let toml =
            "joint_controllers = [{ business_id = \"1234567-1\" }, { business_id = \"12345\" }]";
        let found = finds(&INVALID_BUSINESS_ID, toml);
        assert_eq!(routes(&found), ["joint_controllers.1.business_id"]);
    }

    #[test]
    fn other_ways_to_write_it_and_other_countries_are_let_through() {
        for id in ["FI12345671", "1234567–1", " 1234567-1 ", "1234567-8"] {
            let toml = format!("controller.business_id = \"{id}\"");
            assert!(finds(&INVALID_BUSINESS_ID, &toml).is_empty(), "{id}");
        }
        let abroad =
            "[controller]\nbusiness_id = \"556677-8899\"\naddresses = [{ country = \"SE\" }]\n";
        assert!(finds(&INVALID_BUSINESS_ID, abroad).is_empty());
    }
}
