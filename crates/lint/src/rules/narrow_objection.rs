//! The rule CON-DMSCOPE.

use seloste_model::notice::PurposeTerm;
use seloste_model::request::Scope;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::purpose_name;
use crate::rules::profiling_without_objection::is_left_out;

rule! {
    /// Finds a purpose near to marketing that the listed scopes of the right to object do not cover.
    ///
    /// # Why
    /// Scopes copied from section 30 of the act of 1999 leave out what came after it, such as profiling and
    /// targeted advertising, which can be objected to as well.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "targeted_advertising", basis = "consent" }]
    ///
    /// [right_object]
    /// scopes = ["direct_advertising"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "targeted_advertising", basis = "consent" }]
    ///
    /// [right_object]
    /// scopes = ["direct_advertising", "profiling"]
    /// ```
    NARROW_OBJECTION {
        code: "CON-DMSCOPE",
        name: "narrow-objection",
        severity: Info,
        citation: "GDPR 21(2); 523/1999 30 §",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "vastustamisoikeus ei kata tarkoitusta `{p}`",
            sv: "rätten att göra invändningar täcker inte ändamålet `{p}`",
            en: "the right to object does not cover `{p}`",
        },
        help: {
            fi: "lisää se oikeuden kohteisiin: `scopes`",
            sv: "lägg till det bland det man kan invända mot: `scopes`",
            en: "add it to what can be objected to: `scopes`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(right) = &look.notice.right_object else {
        return;
    };
    if right.scopes.is_empty() {
        return;
    }
    for purpose in look.notice.purposes() {
        let wanted: &[Scope] = match purpose.kind {
            Some(PurposeTerm::MarketResearch) => &[Scope::MarketResearch],
            Some(PurposeTerm::OpinionResearch) => &[Scope::OpinionResearch],
            // Another rule says so already.
            Some(PurposeTerm::Profiling) if is_left_out(look) => continue,
            Some(PurposeTerm::Profiling | PurposeTerm::TargetedAdvertising) => &[Scope::Profiling],
            // Remarketing is direct marketing, and "other" leaves none of it out.
            Some(PurposeTerm::Remarketing) => &[
                Scope::Remarketing,
                Scope::Profiling,
                Scope::OtherDirectMarketing,
            ],
            Some(_) | None => continue,
        };
        if !wanted.iter().any(|scope| right.scopes.contains(scope)) {
            found
                .at("right_object.scopes")
                .with("p", purpose_name(look.notice, purpose));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn scopes_of_the_old_act_leave_profiling_out() {
        examples(&NARROW_OBJECTION, &["right_object.scopes"]);
    }

    #[test]
    fn other_direct_marketing_is_remarketing_too() {
        let with = |scopes: &str| {
            let toml = format!(
                "purposes.items = [{{ kind = \"remarketing\" }}]\nright_object.scopes = [{scopes}]\n"
            );
            finds(&NARROW_OBJECTION, &toml).len()
        };
        assert_eq!(
            with("\"direct_advertising\", \"other_direct_marketing\""),
            0
        );
        assert_eq!(with("\"direct_advertising\""), 1);
    }

    #[test]
    fn what_another_rule_says_of_profiling_is_not_said_twice() {
        let toml =
            "purposes.items = [{ kind = \"profiling\" }]\nright_object.scopes = [\"email\"]\n";
        assert_eq!(finds(&NARROW_OBJECTION, toml).len(), 1);
        let denied = format!("automated_decisions.state = \"none\"\n{toml}");
        assert!(finds(&NARROW_OBJECTION, &denied).is_empty());
    }
}
