//! The rule BP-1.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds lines of a site's own navigation, such as `Siirry sisältöön` and `Menu`, in the text of a notice.
    ///
    /// # Why
    /// They came along when the text was copied from the page, and mean nothing in the notice.
    ///
    /// # Example
    /// ```toml
    /// [other]
    /// text = """
    /// Valitse sivu
    ///
    /// Vastaamme kysymyksiin mielellämme."""
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [other]
    /// text = "Vastaamme kysymyksiin mielellämme. Valitse sivulta aihe."
    /// ```
    NAVIGATION_TEXT {
        code: "BP-1",
        name: "navigation-text",
        severity: Warning,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "selosteessa on sivuston navigaatiotekstiä: `{t}`",
            sv: "beskrivningen innehåller webbplatsens navigationstext: `{t}`",
            en: "navigation text is part of the notice: `{t}`",
        },
        help: {
            fi: "poista rivi",
            sv: "ta bort raden",
            en: "remove the line",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for passage in look.printed() {
        let mut from = 0;
        for line in passage.text.split_inclusive('\n') {
            let written = line.trim_matches(|c: char| c.is_whitespace() || "-*•›»|".contains(c));
            if is_navigation(written) {
                let start = from + line.find(written).unwrap_or_default();
                found
                    .in_text(passage, start..start + written.len())
                    .with("t", written);
            }
            from += line.len();
        }
    }
}

/// Whether a line is nothing but navigation. Short lines alone are compared, so that no text of any length
/// is copied.
fn is_navigation(line: &str) -> bool {
    line.len() <= 40 && LINES.contains(&line.replace('\u{a0}', " ").to_lowercase().as_str())
}

const LINES: [&str; 34] = [
    "valitse sivu",
    "hyppää sisältöön",
    "hyppää pääsisältöön",
    "siirry sisältöön",
    "siirry pääsisältöön",
    "siirry suoraan sisältöön",
    "avaa valikko",
    "sulje valikko",
    "valikko",
    "päävalikko",
    "ostoskori",
    "ostoskorisi",
    "lisää ostoskoriin",
    "kirjaudu sisään",
    "takaisin ylös",
    "etusivu",
    "hoppa till innehåll",
    "hoppa till innehållet",
    "gå till innehåll",
    "gå till innehållet",
    "meny",
    "huvudmeny",
    "varukorg",
    "logga in",
    "skip to content",
    "skip to main content",
    "your cart",
    "your cart is empty",
    "menu",
    "main menu",
    "toggle navigation",
    "search",
    "log in",
    "back to top",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, meant};

    #[test]
    fn a_line_of_navigation_is_found_and_the_same_words_in_a_sentence_are_not() {
        examples(&NAVIGATION_TEXT, &["other.text"]);
    }

    #[test]
    fn the_line_itself_is_meant() {
        let toml = "[[wording]]\ntext = \"Seloste\\n - Skip\u{a0}to content \\nMENU\"\n";
        assert_eq!(
            meant(&NAVIGATION_TEXT, toml),
            ["Skip\u{a0}to content", "MENU"]
        );
    }
}
