//! The rule G-2B-ERA.

use seloste_model::notice::About;

use super::missing_right::find_missing_right;
use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::section_items::items;

rule! {
    /// Finds a notice that does not mention the right to erasure.
    ///
    /// # Why
    /// The rights are listed among what a person must be told. That the controller erases what it no longer
    /// needs is its own duty, not the person's right; erasure on request is.
    ///
    /// # Example
    /// ```toml
    /// [retention]
    /// items = [{ criterion = "tarpeettomat tiedot poistetaan vuosittain" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [retention]
    /// items = [{ criterion = "kunnes pyydät poistamista", on_request = true }]
    /// ```
    MISSING_RIGHT_TO_ERASURE {
        code: "G-2B-ERA",
        name: "missing-right-to-erasure",
        severity: Error,
        citation: "GDPR 13(2)(b), 14(2)(c), 17",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "oikeutta saada tiedot poistetuiksi ei mainita",
            sv: "rätten till radering nämns inte",
            en: "the right to erasure is not mentioned",
        },
        help: {
            fi: "kerro oikeudesta taulussa `[right_erasure]`, tai kirjoita `rights = \"law\"`, jolloin kaikki oikeudet tulevat lain sanoin",
            sv: "berätta om rätten i tabellen `[right_erasure]`, eller skriv `rights = \"law\"`, så återges alla rättigheter med lagens ord",
            en: "tell of it in `[right_erasure]`, or write `rights = \"law\"`, which prints every right in the words of the law",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    // Retention "until you ask" tells of erasure on request.
    if !items(&look.notice.retention).any(|retention| retention.on_request) {
        find_missing_right(look, found, About::RightErasure);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn the_example_of_missing_right_to_erasure_is_found() {
        examples(&MISSING_RIGHT_TO_ERASURE, &["right_erasure"]);
    }
}
