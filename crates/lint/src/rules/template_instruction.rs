//! The rule PH-3.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::word::Word;

rule! {
    /// Finds the instructions of a template, such as `Kerro tässä …`, that were left in the text.
    ///
    /// # Why
    /// They tell the author what to write, and the reader that it was not written.
    ///
    /// # Example
    /// ```toml
    /// [disclosures]
    /// text = "Mikäli luovutat tietoja, kerro tässä mille tahoille."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [disclosures]
    /// text = "Luovutamme tietoja tilitoimistolle."
    /// ```
    TEMPLATE_INSTRUCTION {
        code: "PH-3",
        name: "template-instruction",
        severity: Error,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "mallipohjan ohje on jäänyt tekstiin: `{t}`",
            sv: "mallens anvisning är kvar i texten: `{t}`",
            en: "the template's own instruction was left in: `{t}`",
        },
        help: {
            fi: "kirjoita ohjeen tilalle, mitä siinä pyydetään, tai poista se",
            sv: "skriv det som anvisningen ber om i dess ställe, eller ta bort den",
            en: "write what it asks for in its place, or remove it",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.hits(found.rule) {
        found
            .in_text(passage, hit.range.clone())
            .with("t", &passage.text[hit.range.clone()]);
    }
}

static WORDS: [Word; 24] = [
    Word::Exact("kerro tässä"),
    Word::Exact("kerro tähän"),
    Word::Exact("kirjoita tähän"),
    Word::Exact("kuvaa tässä"),
    Word::Exact("kuvaile tässä"),
    Word::Exact("luettele tässä"),
    Word::Exact("mainitse tässä"),
    Word::Exact("lisää tähän"),
    Word::Exact("täytä tähän"),
    Word::Exact("poista tämä ohje"),
    Word::Exact("tämä on vain malli"),
    Word::Exact("tämä on mallipohja"),
    Word::Exact("beskriv här"),
    Word::Exact("berätta här"),
    Word::Exact("skriv här"),
    Word::Exact("fyll i här"),
    Word::Exact("detta är endast en modell"),
    Word::Exact("give the company name"),
    Word::Exact("insert here"),
    Word::Exact("describe here"),
    Word::Exact("list here"),
    Word::Exact("state here"),
    Word::Exact("only a model"),
    Word::Exact("this is a template"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn what_the_template_asks_is_found() {
        examples(&TEMPLATE_INSTRUCTION, &["disclosures.text"]);
    }

    #[test]
    fn telling_is_not_asking() {
        let toml = "other.text = \"Kerromme tässä selosteessa, mitä tietoja keräämme.\"";
        assert!(finds(&TEMPLATE_INSTRUCTION, toml).is_empty());
    }
}
