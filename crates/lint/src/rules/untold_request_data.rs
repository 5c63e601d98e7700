//! The rule EP-3.

use seloste_model::notice::PurposeTerm;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a site with a form for requests, where nothing says how long the requests are kept, and the notice
    /// has no purpose for them.
    ///
    /// # Why
    /// What people write in a request is personal data too: its purpose and its retention belong beside the
    /// form.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "orders", basis = "contract" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "orders", basis = "contract" }, { kind = "requests", basis = "legal_obligation" }]
    /// ```
    UNTOLD_REQUEST_DATA {
        code: "EP-3",
        name: "untold-request-data",
        severity: Warning,
        citation: "GDPR 13(1)(c), 13(2)(a)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, miten pyyntöjen tietoja käsitellään ja kuinka kauan niitä säilytetään",
            sv: "beskrivningen berättar inte hur uppgifterna i en begäran behandlas och hur länge de förvaras",
            en: "the notice does not say how request data are processed and how long they are kept",
        },
        help: {
            fi: "ilmoita säilytysaika (`retention` kohdassa `[requests]` tiedostossa `seloste.toml`) tai tarkoitus `kind = \"requests\"`",
            sv: "ange förvaringstiden (`retention` under `[requests]` i filen `seloste.toml`) eller ändamålet `kind = \"requests\"`",
            en: "give the retention (`retention` under `[requests]` in `seloste.toml`), or a purpose of `kind = \"requests\"`",
        },
        needs: Site,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(site) = look.site.filter(|site| site.endpoint.is_some()) else {
        return;
    };
    let has_purpose = look
        .notice
        .purposes()
        .any(|purpose| purpose.kind == Some(PurposeTerm::Requests));
    if site.retention.is_none() && !has_purpose {
        found.at("requests.retention");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::context::Site;
    use crate::testing::examples_in;

    #[test]
    fn requests_are_personal_data_too() {
        let site = Site {
            endpoint: Some("/requests"),
            ..Site::default()
        };
        let context = Context {
            site: Some(site),
            ..Context::default()
        };
        examples_in(&UNTOLD_REQUEST_DATA, &context, &["requests.retention"]);
    }
}
