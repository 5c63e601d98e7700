//! The rule SIL-1.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::sentence::{Sentence, sentence};

rule! {
    /// Finds a `[[silence]]` that no finding needs, or whose rule does not exist.
    ///
    /// # Why
    /// A silence that is left behind hides the next finding of its rule, which nobody has looked at.
    ///
    /// # Example
    /// ```toml
    /// retention.items = [{ name = "Jäsentiedot", period = "P2Y" }]
    /// silence = [{ rule = "G-2A", at = "retention", reason = "The board decides in May" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// retention.items = [{ name = "Jäsentiedot", period = "P2Y" }]
    /// ```
    NEEDLESS_SILENCE {
        code: "SIL-1",
        name: "needless-silence",
        severity: Warning,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "vaiennus `{rule}` ei vaienna mitään",
            sv: "tystandet av `{rule}` tystar ingenting",
            en: "the silence of `{rule}` silences nothing",
        },
        help: {
            fi: "poista vaiennus, tai korjaa sen `at`",
            sv: "ta bort det, eller rätta dess `at`",
            en: "remove it, or mend its `at`",
        },
        check: check,
    }
}

static UNKNOWN: Sentence = sentence! {
    fi: "sääntöä `{rule}` ei ole",
    sv: "det finns ingen regel `{rule}`",
    en: "there is no rule `{rule}`",
};

static KNOWN: Sentence = sentence! {
    fi: "anna säännön tunnus, joka on löydöksen edessä, kuten `G-2A`",
    sv: "ge regelns kod, som står framför iakttagelsen, till exempel `G-2A`",
    en: "give the code of a rule, which stands before its findings, such as `G-2A`",
};

/// Finds silences of a rule that does not exist. Silences that nothing needs are known only once all rules have been
/// asked, so `silence.rs` finds them.
fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (index, silence) in look.notice.silence.iter().enumerate() {
        if !look.knows_rule(silence.rule.trim()) {
            found
                .at(&format!("silence.{index}.rule"))
                .with("rule", silence.rule.clone())
                .saying(&UNKNOWN)
                .advising(&KNOWN);
        }
    }
}

#[cfg(test)]
mod tests {
    use seloste_model::Lang;

    use super::*;
    use crate::testing::{finds, notice, routes};
    use crate::{Context, check_with};

    #[test]
    fn a_rule_that_does_not_exist_cannot_be_silenced() {
        let toml = "silence = [{ rule = 'G-99', reason = 'So agreed' }]";
        let findings = finds(&NEEDLESS_SILENCE, toml);
        assert_eq!(routes(&findings), ["silence.0.rule"]);
        assert_eq!(findings[0].message(Lang::En), "there is no rule `G-99`");
    }

    #[test]
    fn the_examples_of_the_page_are_right() {
        let rules = [crate::rule("G-2A").unwrap(), &NEEDLESS_SILENCE.rule];
        let found = |part: &str| {
            let after = NEEDLESS_SILENCE.rule.docs.split(part).nth(1).unwrap();
            let toml = after
                .split("```")
                .nth(1)
                .unwrap()
                .trim_start_matches("toml");
            routes(&check_with(&rules, &notice(toml), &Context::default()))
        };
        assert_eq!(found(" # Example"), ["silence.0.rule"]);
        assert_eq!(found(" # Instead"), [""; 0]);
    }
}
