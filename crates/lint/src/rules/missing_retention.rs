//! The rule G-2A.

use seloste_model::notice::{About, Retention};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::section_items::items;
use crate::standing::Standing;

rule! {
    /// Finds a notice that does not say how long the data are kept.
    ///
    /// A period, what decides it, or the act that does are each enough. How data are destroyed, how often the
    /// need is reviewed, and that data are erased on request are none of these.
    ///
    /// # Why
    /// The period, or the criteria for it, belongs to what a person must be told. Without it nobody can see
    /// whether data are kept longer than they are needed.
    ///
    /// # Example
    /// ```toml
    /// [retention]
    /// items = [{ name = "Asiakastiedot", review = "P3M" }, { name = "Tilaajat", on_request = true }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [retention]
    /// items = [{ name = "Asiakastiedot", period = "P3Y", from = "asiakkuuden päättyminen" }]
    /// ```
    MISSING_RETENTION {
        code: "G-2A",
        name: "missing-retention",
        severity: Error,
        citation: "GDPR 13(2)(a), 14(2)(a)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, kuinka kauan tietoja säilytetään",
            sv: "beskrivningen berättar inte hur länge uppgifterna förvaras",
            en: "the notice does not say how long the data are kept",
        },
        help: {
            fi: "ilmoita säilytysaika tai sen määrittämiskriteerit: `period`, `criterion` tai `provision` taulussa `[retention]`",
            sv: "ange förvaringstiden eller de kriterier som avgör den: `period`, `criterion` eller `provision` i tabellen `[retention]`",
            en: "state the period or the criteria for it: `period`, `criterion` or `provision` in `[retention]`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let is_told = match look.standing(About::Retention) {
        Standing::Unstated | Standing::HeadingOnly => false,
        Standing::None | Standing::Conditional => true,
        Standing::Stated => has_own_text(look) || items(&look.notice.retention).any(tells),
    };
    if !is_told {
        found.at("retention");
    }
}

/// Whether the author wrote a text for this section, which is taken at its word.
fn has_own_text(look: &Look<'_>) -> bool {
    let text = look
        .notice
        .retention
        .as_ref()
        .and_then(|section| section.text.as_ref());
    text.is_some_and(|text| !text.is_blank())
}

fn tells(retention: &Retention) -> bool {
    retention.period.is_some() || retention.criterion.is_some() || retention.provision.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn a_review_and_a_request_are_no_period() {
        examples(&MISSING_RETENTION, &["retention"]);
    }

    #[test]
    fn silence_is_found_where_the_table_belongs() {
        assert_eq!(routes(&finds(&MISSING_RETENTION, "")), ["retention"]);
    }

    #[test]
    fn a_criterion_and_an_act_are_enough() {
        for retention in [
            "criterion = \"kunnes laina on palautettu\"",
            "provision = \"1336/1997\"",
        ] {
            let toml = format!("[retention]\nitems = [{{ {retention} }}]\n");
            assert!(finds(&MISSING_RETENTION, &toml).is_empty(), "{toml}");
        }
    }
}
