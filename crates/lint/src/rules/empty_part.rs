//! The rule SEC-PART.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::heading_name;
use crate::outline::blocks;
use crate::standing::Standing;

rule! {
    /// Finds a heading of several parts whose text is silent on one of them: `state = "heading_only"` on a
    /// section that a block of wording with a text is about, among others.
    ///
    /// # Why
    /// The heading promises both. A reader who looks for the second finds nothing, and cannot tell whether
    /// there is none.
    ///
    /// # Example
    /// ```toml
    /// transfers.state = "heading_only"
    ///
    /// [[wording]]
    /// heading = "Luovutukset ja siirrot EU:n ulkopuolelle"
    /// about = ["disclosures", "transfers"]
    /// text = "Tietoja luovutetaan tilitoimistolle."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// transfers.state = "none"
    ///
    /// [[wording]]
    /// heading = "Luovutukset ja siirrot EU:n ulkopuolelle"
    /// about = ["disclosures", "transfers"]
    /// text = "Tietoja luovutetaan tilitoimistolle. Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle."
    /// ```
    EMPTY_PART {
        code: "SEC-PART",
        name: "empty-part",
        severity: Warning,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "otsikko lupaa kohdan `{part}`, mutta sitä ei ole",
            sv: "rubriken utlovar punkten `{part}`, men den finns inte",
            en: "the heading promises `{part}`, but the text does not contain it",
        },
        help: {
            fi: "lisää tekstiin puuttuva osa tai lyhennä otsikkoa",
            sv: "lägg till den del som saknas eller förkorta rubriken",
            en: "add the missing part to the text, or shorten the heading",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let blocks = blocks(look);
    for about in About::ALL {
        if look.standing(about) != Standing::HeadingOnly {
            continue;
        }
        let merged = blocks
            .iter()
            .find(|block| block.about.contains(&about) && block.about.len() > 1 && block.has_text);
        if let Some(heading) = merged.and_then(|block| block.heading) {
            let finding = found
                .in_text(heading, 0..heading.text.len())
                .with("part", heading_name(about));
            finding.section = about;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn the_part_that_is_missing_is_found() {
        examples(&EMPTY_PART, &["wording.0.heading"]);
        let toml = "transfers.state = \"heading_only\"\n\
            [[wording]]\nheading = \"a\"\nabout = [\"disclosures\", \"transfers\"]\ntext = \"b\"\n";
        assert_eq!(finds(&EMPTY_PART, toml)[0].section, About::Transfers);
    }

    #[test]
    fn an_empty_heading_of_its_own_is_left_to_its_own_rule() {
        let toml = "cookies.state = \"heading_only\"\n\
            [[wording]]\nheading = \"Evästeet\"\nabout = [\"cookies\"]\n";
        assert!(finds(&EMPTY_PART, toml).is_empty());
    }
}
