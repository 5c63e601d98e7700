//! The silences of a notice: findings that its author lets stand.

use seloste_model::Route;
use seloste_model::notice::Silence;

use super::needless_silence::NEEDLESS_SILENCE;
use crate::check::Check;
use crate::finding::Finding;
use crate::findings::Findings;
use crate::look::Look;

/// Takes out the findings that the notice silences, and finds silences that nothing needs. `judged` are the rules that
/// were asked. A silence of another rule is not called needless: it may be for another law or another day.
pub(super) fn heed(findings: &mut Vec<Finding>, judged: &[&'static Check], look: &Look<'_>) {
    let silences = &look.notice.silence;
    if silences.is_empty() {
        return;
    }
    let mut used = vec![false; silences.len()];
    findings.retain(|finding| {
        let mut is_silenced = false;
        for (silence, used) in silences.iter().zip(&mut used) {
            if silences_finding(silence, finding) {
                *used = true;
                is_silenced = true;
            }
        }
        !is_silenced
    });
    let needless = &NEEDLESS_SILENCE.rule;
    if !judged.iter().any(|check| check.rule == *needless) {
        return;
    }
    let mut found = Findings::of(needless, findings);
    for (index, (silence, used)) in silences.iter().zip(used).enumerate() {
        let was_asked = judged
            .iter()
            .any(|check| check.rule.is_called(silence.rule.trim()) && check.needs.is_met(look));
        if was_asked && !used && !silence.reason.trim().is_empty() {
            found
                .at(&format!("silence.{index}.rule"))
                .with("rule", silence.rule.clone());
        }
    }
}

fn silences_finding(silence: &Silence, finding: &Finding) -> bool {
    let reaches = match &silence.at {
        None => true,
        // A place that is left empty is no place, not the whole notice.
        Some(at) => !at.trim().is_empty() && finding.route.is_within(&Route::parse(at)),
    };
    // A silence without reason is none; a silence cannot hide that another one is faulty.
    reaches
        && !silence.reason.trim().is_empty()
        && finding.rule.is_called(silence.rule.trim())
        && finding.route.table() != Some("silence")
}

#[cfg(test)]
mod tests {
    use crate::testing::notice;
    use crate::{Context, Finding, check};

    fn found(toml: &str, code: &str) -> Vec<String> {
        let findings = check(&notice(toml), &Context::default());
        findings
            .iter()
            .filter(|finding| finding.rule.code == code)
            .map(|finding: &Finding| finding.route.to_string())
            .collect()
    }

    #[test]
    fn a_finding_is_silenced_by_rule_and_place() {
        assert_eq!(found("id = 'a'", "G-2A"), ["retention"]);
        for silence in [
            "rule = 'G-2A', at = 'retention', reason = 'So agreed'",
            "rule = 'missing-retention', reason = 'So agreed'",
        ] {
            let toml = format!("id = 'a'\nsilence = [{{ {silence} }}]");
            assert_eq!(found(&toml, "G-2A"), [""; 0]);
            assert_eq!(found(&toml, "SIL-1"), [""; 0]);
        }
    }

    #[test]
    fn elsewhere_and_for_other_rules_it_is_not() {
        let toml = "silence = [{ rule = 'G-2A', at = 'purposes', reason = 'So agreed' }]";
        assert_eq!(found(toml, "G-2A"), ["retention"]);
        assert_eq!(found(toml, "SIL-1"), ["silence.0.rule"]);
    }

    #[test]
    fn a_silence_without_reason_is_none() {
        let toml = "silence = [{ rule = 'G-2A', reason = ' ' }]";
        assert_eq!(found(toml, "G-2A"), ["retention"]);
        assert_eq!(found(toml, "SIL-2"), ["silence.0.reason"]);
        assert_eq!(found(toml, "SIL-1"), [""; 0]);
    }

    #[test]
    fn a_silence_is_not_needless_because_its_rule_was_not_asked() {
        for rule in ["H10-1", "G-3", "EP-1"] {
            let toml = format!("silence = [{{ rule = '{rule}', reason = 'So agreed' }}]");
            assert_eq!(found(&toml, "SIL-1"), [""; 0], "{rule}");
        }
    }
}
