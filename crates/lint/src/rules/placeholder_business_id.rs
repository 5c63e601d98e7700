//! The rule ID-YTPH.

use seloste_model::business_id::BusinessIdProblem;

use crate::business::business_id_problem;
use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::parties::parties;
use crate::text::Part;
use crate::word::Word;

rule! {
    /// Finds the business ids that templates use as an example: `1234567-8`, `0000000-0`, `XXXXXXX-X`.
    ///
    /// # Why
    /// One of these was copied with a template and never filled in. The second even has a fitting check digit.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// business_id = "0000000-0"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// business_id = "1234567-1"
    /// ```
    PLACEHOLDER_BUSINESS_ID {
        code: "ID-YTPH",
        name: "placeholder-business-id",
        severity: Warning,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "Y-tunnus `{y}` näyttää esimerkiltä",
            sv: "FO-numret `{y}` ser ut som ett exempel",
            en: "the business id `{y}` looks like an example",
        },
        help: {
            fi: "kirjoita rekisterinpitäjän oma Y-tunnus",
            sv: "skriv den personuppgiftsansvariges eget FO-nummer",
            en: "write the controller's own business id",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let mut is_told = false;
    for (route, party) in parties(look.notice) {
        if let Some(id) = &party.business_id
            && business_id_problem(party) == Some(BusinessIdProblem::Placeholder)
        {
            is_told = true;
            found
                .at(&format!("{route}.business_id"))
                .with("y", id.0.as_str());
        }
    }
    // An old text is printed beside the value that was read from it; one finding is enough for both.
    if is_told {
        return;
    }
    for (passage, hit) in look.hits(found.rule) {
        if passage.part == Part::Prose {
            found
                .in_text(passage, hit.range.clone())
                .with("y", &passage.text[hit.range.clone()]);
        }
    }
}

static WORDS: [Word; 3] = [
    Word::Exact("1234567-8"),
    Word::Exact("0000000-0"),
    Word::Exact("xxxxxxx-x"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn the_number_of_a_template_is_found() {
        examples(&PLACEHOLDER_BUSINESS_ID, &["controller.business_id"]);
    }

    #[test]
    fn it_is_found_in_an_old_text() {
        let toml = "[[wording]]\nabout = [\"controller\"]\ntext = \"Y-tunnus: XXXXXXX-X\"\n";
        assert_eq!(meant(&PLACEHOLDER_BUSINESS_ID, toml), ["XXXXXXX-X"]);
        let told = format!("controller.business_id = \"XXXXXXX-X\"\n{toml}");
        assert_eq!(finds(&PLACEHOLDER_BUSINESS_ID, &told).len(), 1);
    }
}
