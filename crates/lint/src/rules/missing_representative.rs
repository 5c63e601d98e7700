//! The rule G-1AR.

use crate::check::rule;
use crate::country::is_outside_eea;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a controller that is known to be outside the European Economic Area, by the country of its
    /// address, and names no representative within it.
    ///
    /// # Why
    /// A controller outside the Union that offers goods or services to people there must appoint a
    /// representative in the Union and tell who it is.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// name = "Sprucewood Inc."
    /// addresses = [{ street = "1 Example Street", city = "Springfield", country = "US" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// name = "Sprucewood Inc."
    /// addresses = [{ street = "1 Example Street", city = "Springfield", country = "US" }]
    ///
    /// [representative]
    /// name = "Kuusikko Oy"
    /// emails = ["edustaja@example.fi"]
    /// ```
    MISSING_REPRESENTATIVE {
        code: "G-1AR",
        name: "missing-representative",
        severity: Error,
        citation: "GDPR 13(1)(a), 27",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "ETA:n ulkopuolisella rekisterinpitäjällä ei ole edustajaa",
            sv: "den personuppgiftsansvarige utanför EES har ingen företrädare",
            en: "a controller outside the EEA names no representative",
        },
        help: {
            fi: "nimeä edustaja EU:ssa: `[representative]`",
            sv: "namnge företrädaren i EU: `[representative]`",
            en: "name the representative in the Union: `[representative]`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let addresses = look
        .notice
        .controller
        .iter()
        .flat_map(|party| &party.addresses);
    let mut countries = addresses.filter_map(|address| address.country.as_deref());
    if look.notice.representative.is_none() && countries.any(is_outside_eea) {
        found.at("representative");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn a_controller_in_america_needs_a_representative() {
        examples(&MISSING_REPRESENTATIVE, &["representative"]);
    }

    #[test]
    fn an_unknown_country_is_not_outside() {
        assert!(finds(&MISSING_REPRESENTATIVE, "[controller]\nname = \"a\"\n").is_empty());
    }
}
