//! The rule SEC-EMPTY.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::heading_name;
use crate::outline::{blocks, with_children};
use crate::standing::Standing;

rule! {
    /// Finds a heading with nothing under it: neither text nor a heading of a lower level. A title is not meant,
    /// nor the half of a heading of two parts that stays silent.
    ///
    /// # Why
    /// A heading promises an answer. Nothing under it may mean that there is none, or that it was forgotten.
    ///
    /// # Example
    /// ```toml
    /// [[wording]]
    /// heading = "Evästeet"
    /// about = ["cookies"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [[wording]]
    /// heading = "Evästeet"
    /// about = ["cookies"]
    /// text = "Sivusto ei käytä evästeitä."
    /// ```
    EMPTY_SECTION {
        code: "SEC-EMPTY",
        name: "empty-section",
        severity: Error,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "kohta `{h}` on tyhjä",
            sv: "punkten `{h}` är tom",
            en: "section `{h}` is empty",
        },
        help: {
            fi: "kirjoita kohtaan sen sisältö, tai `state = \"none\"`, jos sellaista ei ole, tai poista otsikko",
            sv: "skriv punktens innehåll, eller `state = \"none\"` om det inte finns något, eller ta bort rubriken",
            en: "write what belongs there, or `state = \"none\"` if there is none, or remove the heading",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let blocks = blocks(look);
    let first = blocks.iter().position(|block| block.heading.is_some());
    for (at, block) in blocks.iter().enumerate() {
        let is_title = Some(at) == first && block.about.is_empty();
        if let Some(heading) = block.heading
            && !block.has_text
            && !is_title
            && with_children(&blocks, at).len() == 1
        {
            found
                .in_text(heading, 0..heading.text.len())
                .with("h", heading.text.trim());
        }
    }
    for about in About::ALL {
        let is_printed_anyhow = look.notice.right(about).is_some() && look.prints_rights_of_law();
        if look.standing(about) == Standing::HeadingOnly
            && !look.notice.wording_replaces(about)
            && !is_printed_anyhow
        {
            found.at(about.code()).with("h", heading_name(about));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn a_heading_alone_is_found() {
        examples(&EMPTY_SECTION, &["wording.0.heading"]);
    }

    #[test]
    fn a_table_that_says_it_is_only_a_heading_is_found() {
        let found = finds(&EMPTY_SECTION, "cookies.state = \"heading_only\"");
        assert_eq!(routes(&found), ["cookies"]);
        assert_eq!(
            found[0].message(seloste_model::Lang::Fi),
            "kohta `Evästeet` on tyhjä"
        );
    }

    #[test]
    fn titles_and_headings_over_others_are_not_empty() {
        let toml = "[[wording]]\nheading = \"Seloste\"\n\
            [[wording]]\nheading = \"8. Suojaus\"\nlevel = 1\nabout = [\"protection\"]\n\
            [[wording]]\nheading = \"Sähköiset tiedot\"\nlevel = 2\ntext = \"Palomuuri.\"\n";
        assert!(finds(&EMPTY_SECTION, toml).is_empty());
    }

    #[test]
    fn the_silent_half_of_a_heading_is_left_to_its_own_rule() {
        let toml = "transfers.state = \"heading_only\"\n\
            [[wording]]\nheading = \"Luovutukset ja siirrot\"\nabout = [\"disclosures\", \"transfers\"]\ntext = \"Ei luovuteta.\"\n";
        assert!(finds(&EMPTY_SECTION, toml).is_empty());
    }
}
