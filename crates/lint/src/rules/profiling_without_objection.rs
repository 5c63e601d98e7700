//! The rule CON-PROF.

use seloste_model::notice::{About, Purpose, PurposeTerm};
use seloste_model::request::Scope;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::standing::Standing;
use crate::word::Word;

rule! {
    /// Finds profiling in a notice that says there are no automated decisions, where the right to object does
    /// not cover profiling.
    ///
    /// # Why
    /// Profiling for direct marketing can be objected to like the marketing itself. That it decides nothing by
    /// itself does not change this.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "profiling", basis = "legitimate_interests" }]
    ///
    /// [automated_decisions]
    /// state = "none"
    ///
    /// [right_object]
    /// scopes = ["direct_advertising"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "profiling", basis = "legitimate_interests" }]
    ///
    /// [automated_decisions]
    /// state = "none"
    ///
    /// [right_object]
    /// scopes = ["direct_advertising", "profiling"]
    /// ```
    PROFILING_WITHOUT_OBJECTION {
        code: "CON-PROF",
        name: "profiling-without-objection",
        severity: Warning,
        citation: "GDPR 13(2)(f), 21(2)",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "markkinointiin liittyvä profilointi jää vastustamisoikeuden ulkopuolelle",
            sv: "profilering för marknadsföring omfattas inte av rätten att göra invändningar",
            en: "profiling for marketing is left out of the right to object",
        },
        help: {
            fi: "lisää profilointi siihen, mitä voi vastustaa: `scopes = [\"profiling\"]`",
            sv: "lägg till profilering bland det man kan invända mot: `scopes = [\"profiling\"]`",
            en: "add profiling to what can be objected to: `scopes = [\"profiling\"]`",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if !is_left_out(look) {
        return;
    }
    let is_profiling = |purpose: &Purpose| purpose.kind == Some(PurposeTerm::Profiling);
    let rule = found.rule;
    if let Some(index) = look.notice.purposes().position(is_profiling) {
        found.at(&format!("purposes.items.{index}"));
    } else if let Some((passage, hit)) = look
        .all_hits(rule)
        .find(|(passage, _)| passage.is_about(About::Purposes))
    {
        found.in_text(passage, hit.range.clone());
    }
}

/// Whether profiling, if there is any, is neither an automated decision nor something that can be objected to.
pub(super) fn is_left_out(look: &Look<'_>) -> bool {
    let denies_decisions = look.standing(About::AutomatedDecisions) == Standing::None;
    let is_covered =
        look.notice.right_object.as_ref().is_some_and(|right| {
            right.scopes.is_empty() || right.scopes.contains(&Scope::Profiling)
        });
    denies_decisions && !is_covered && !look.prints_rights_of_law()
}

static WORDS: [Word; 3] = [
    Word::Start("profiloi"),
    Word::Start("profilering"),
    Word::Start("profiling"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, meant};

    #[test]
    fn profiling_must_be_open_to_objection() {
        examples(&PROFILING_WITHOUT_OBJECTION, &["purposes.items.0"]);
    }

    #[test]
    fn profiling_told_in_prose_is_found() {
        let toml = "automated_decisions.state = \"none\"\npurposes.text = \"Tietoja voidaan profiloida.\"\n";
        assert_eq!(meant(&PROFILING_WITHOUT_OBJECTION, toml), ["profiloida"]);
    }
}
