//! The rule DATE-OLD.

use seloste_model::{Date, Words};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::sentence::Value;

rule! {
    /// Finds a notice that was last changed before the GDPR applied, 25 May 2018.
    ///
    /// # Why
    /// What was written under the Personal Data Act of 1999 cannot hold what the GDPR asks for.
    ///
    /// # Example
    /// ```toml
    /// drawn_up = 2012-08-09
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// drawn_up = 2012-08-09
    /// updated = 2026-01-31
    /// ```
    DATE_BEFORE_GDPR {
        code: "DATE-OLD",
        name: "date-before-gdpr",
        severity: Warning,
        citation: "GDPR 99(2); 1050/2018 37 §",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "seloste on ajalta ennen tietosuoja-asetuksen soveltamisen alkua ({d})",
            sv: "beskrivningen är från tiden innan dataskyddsförordningen började tillämpas ({d})",
            en: "the notice predates the application of the GDPR ({d})",
        },
        help: {
            fi: "tarkista koko seloste ja päivitä päiväys (`updated`)",
            sv: "gå igenom hela beskrivningen och uppdatera datumet (`updated`)",
            en: "go through the whole notice and set the date of change (`updated`)",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let (route, date) = match (look.notice.updated, look.notice.drawn_up) {
        (Some(updated), _) => ("updated", updated),
        (None, Some(drawn_up)) => ("drawn_up", drawn_up),
        (None, None) => return,
    };
    if Date::new(2018, 5, 25).is_some_and(|applies| date < applies) {
        let name = Value::each(|lang| (Words::of(lang).date)(date));
        found.at(route).with("d", name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_date_before_the_gdpr_is_found() {
        examples(&DATE_BEFORE_GDPR, &["drawn_up"]);
    }
}
