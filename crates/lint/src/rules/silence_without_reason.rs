//! The rule SIL-2.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a `[[silence]]` whose reason is empty. It silences nothing.
    ///
    /// # Why
    /// Whoever reads the file next must be able to judge whether the finding may still stand, and so must the
    /// controller, who answers for the notice (GDPR 5(2)).
    ///
    /// # Example
    /// ```toml
    /// silence = [{ rule = "G-1B", reason = "" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// silence = [{ rule = "G-1B", reason = "We asked the Ombudsman: no officer is needed" }]
    /// ```
    SILENCE_WITHOUT_REASON {
        code: "SIL-2",
        name: "silence-without-reason",
        severity: Warning,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "vaiennuksella `{rule}` ei ole syytä, joten se ei vaienna mitään",
            sv: "tystandet av `{rule}` har inget skäl och tystar därför ingenting",
            en: "the silence of `{rule}` has no reason, so it silences nothing",
        },
        help: {
            fi: "kirjoita kohtaan `reason`, miksi löydös saa jäädä",
            sv: "skriv i `reason` varför iakttagelsen får stå kvar",
            en: "write in `reason` why the finding may stand",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (index, silence) in look.notice.silence.iter().enumerate() {
        if silence.reason.trim().is_empty() {
            found
                .at(&format!("silence.{index}.reason"))
                .with("rule", silence.rule.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn the_examples_of_the_page_are_right() {
        examples(&SILENCE_WITHOUT_REASON, &["silence.0.reason"]);
    }
}
