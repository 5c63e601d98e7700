//! The rule H26-SRC.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a notice that does not name the regular sources of data, by the act of 1999.
    ///
    /// # Why
    /// The Ombudsman's form asked for them, and whoever inspected the data had to be told them. The act did not
    /// ask for them in the description.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// sources.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// sources.items = [{ kind = "data_subject" }]
    /// ```
    MISSING_SOURCES_1999 {
        code: "H26-SRC",
        name: "missing-sources-1999",
        severity: Info,
        citation: "523/1999 26 § 1 mom.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "säännönmukaiset tietolähteet puuttuvat",
            sv: "de regelmässiga informationskällorna saknas",
            en: "the regular sources of data are missing",
        },
        help: {
            fi: "ilmoita tietolähteet taulussa `[sources]`: ne olivat lomakkeen kohta ja kerrottava tarkastuksen yhteydessä",
            sv: "ange källorna i tabellen `[sources]`: de var en punkt på blanketten och skulle berättas vid insyn",
            en: "name the sources in `[sources]`: they were an item of the form and told on inspection",
        },
        check: |look, found| find_silence(look, found, About::Sources),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn sources_were_on_the_form() {
        examples(&MISSING_SOURCES_1999, &["sources"]);
    }
}
