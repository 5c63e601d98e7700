//! The rule REQ-3M.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::requests::is_about_rights;
use crate::word::Word;

rule! {
    /// Finds a deadline of three months for answering a request.
    ///
    /// # Why
    /// Three months of silence meant refusal under the act of 1999. Now the answer is due in one month; two
    /// more are possible, and the person must be told within the first.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// text = "Vastaamme kolmen kuukauden kuluessa."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// text = "Vastaamme kuukauden kuluessa."
    /// ```
    THREE_MONTHS {
        code: "REQ-3M",
        name: "three-months",
        severity: Warning,
        citation: "GDPR 12(3)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "pyyntöön on vastattava kuukaudessa, ei kolmessa",
            sv: "en begäran ska besvaras inom en månad, inte tre",
            en: "a request must be answered in one month, not three",
        },
        help: {
            fi: "kirjoita määräajaksi kuukausi; sitä voi jatkaa enintään kahdella",
            sv: "skriv en månad som tidsfrist; den kan förlängas med högst två",
            en: "write one month; it can be extended by two at most",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.hits(found.rule) {
        let is_longest = [
            "enintään",
            "högst",
            "at most",
            "jatkaa",
            "förläng",
            "extend",
        ]
        .iter()
        .any(|word| passage.folded.text.contains(word));
        if is_about_rights(passage) && !is_longest {
            found.in_text(passage, hit.range.clone());
        }
    }
}

static WORDS: [Word; 7] = [
    Word::Exact("kolmen kuukauden"),
    Word::Exact("kolmessa kuukaudessa"),
    Word::Exact("3 kuukauden"),
    Word::Exact("3 kk"),
    Word::Exact("3kk"),
    Word::Exact("tre månader"),
    Word::Exact("three months"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn three_months_are_too_many() {
        examples(&THREE_MONTHS, &["right_access.text"]);
    }

    #[test]
    fn three_months_of_retention_are_not_meant() {
        assert!(
            finds(
                &THREE_MONTHS,
                "retention.text = \"Lokit poistetaan kolmen kuukauden kuluttua.\""
            )
            .is_empty()
        );
    }
}
