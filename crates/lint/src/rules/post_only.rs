//! The rule REQ-POST.

use seloste_model::notice::{Channel, Right};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::requests::request_rights;

rule! {
    /// Finds a notice whose rights can be used only by letter or in person.
    ///
    /// # Why
    /// Where data are processed electronically, requests should be possible electronically too.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// channels = ["post"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// channels = ["post", "email"]
    /// ```
    POST_ONLY {
        code: "REQ-POST",
        name: "post-only",
        severity: Warning,
        citation: "GDPR 12(2), 12(3), recital 59",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "pyynnön voi tehdä vain kirjeellä tai paikan päällä",
            sv: "begäran kan göras bara per brev eller på plats",
            en: "a request can be made only by letter or in person",
        },
        help: {
            fi: "tarjoa myös sähköinen tapa: `channels = [\"email\"]`",
            sv: "erbjud också ett elektroniskt sätt: `channels = [\"email\"]`",
            en: "offer an electronic way too: `channels = [\"email\"]`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let has_other = |right: &Right| {
        let is_letter = |channel: &Channel| matches!(channel, Channel::Post | Channel::InPerson);
        !right.channels.iter().all(is_letter) || !right.emails.is_empty() || right.link.is_some()
    };
    if request_rights(look.notice).any(|(_, right)| has_other(right)) {
        return;
    }
    let mut by_letter = request_rights(look.notice).filter(|(_, right)| !right.channels.is_empty());
    if let Some((about, _)) = by_letter.next() {
        found.at(&format!("{}.channels", about.code()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_letter_is_not_enough() {
        examples(&POST_ONLY, &["right_access.channels"]);
    }
}
