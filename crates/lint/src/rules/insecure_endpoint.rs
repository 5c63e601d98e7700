//! The rule EP-1.

use crate::check::rule;
use crate::findings::Findings;
use crate::host::{encrypted, is_own_machine};
use crate::look::Look;

rule! {
    /// Finds an address for visitors' requests that is not encrypted. An address on the site itself is left to
    /// the site, and so is one on the author's own machine.
    ///
    /// # Why
    /// A request holds personal data. Sent over plain HTTP, anyone on the way can read and change it.
    ///
    /// # Example
    /// ```toml
    /// # seloste.toml
    /// [requests]
    /// endpoint = "http://pyynnot.example.fi/"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// # seloste.toml
    /// [requests]
    /// endpoint = "https://pyynnot.example.fi/"
    /// ```
    INSECURE_ENDPOINT {
        code: "EP-1",
        name: "insecure-endpoint",
        severity: Error,
        citation: "GDPR 32",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "pyyntöjen vastaanotto-osoite `{e}` ei käytä HTTPS:ää",
            sv: "adressen som tar emot begäran, `{e}`, använder inte HTTPS",
            en: "the endpoint for requests, `{e}`, does not use HTTPS",
        },
        help: {
            fi: "vaihda osoitteen alkuun `https://` tiedostossa `seloste.toml`",
            sv: "byt början av adressen till `https://` i filen `seloste.toml`",
            en: "begin it with `https://` in `seloste.toml`",
        },
        needs: Site,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(site) = look.site else {
        return;
    };
    let endpoints = [
        ("requests.endpoint", site.endpoint),
        ("requests.form_endpoint", site.form_endpoint),
    ];
    for (route, endpoint) in endpoints {
        let Some(endpoint) = endpoint else {
            continue;
        };
        let is_plain = endpoint.trim().to_ascii_lowercase().starts_with("http:");
        if !is_plain || is_own_machine(endpoint) {
            continue;
        }
        let finding = found.at(route).with("e", endpoint.trim());
        if let Some(encrypted) = encrypted(endpoint) {
            finding.fixed_as_a_whole(endpoint, encrypted);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::{Context, Site};
    use crate::finding::Finding;
    use crate::testing::{finds_in, routes};

    fn found(endpoint: &str) -> Vec<Finding> {
        let site = Site {
            endpoint: Some(endpoint),
            form_endpoint: Some(endpoint),
            ..Site::default()
        };
        let context = Context {
            site: Some(site),
            ..Context::default()
        };
        finds_in(&INSECURE_ENDPOINT, &context, "")
    }

    #[test]
    fn a_plain_address_is_found_in_the_site_s_configuration_and_fixed() {
        let found = found("http://pyynnot.example.fi/");
        assert_eq!(
            routes(&found),
            ["requests.endpoint", "requests.form_endpoint"]
        );
        for finding in found {
            let fix = finding.fix.unwrap();
            assert_eq!(fix.route, finding.route);
            assert_eq!(fix.replacement, "https://pyynnot.example.fi/");
        }
    }

    #[test]
    fn what_may_have_no_encryption_is_left_to_the_author() {
        let found = found("http://pyynnot.example.fi:8080/");
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|finding| finding.fix.is_none()));
    }

    #[test]
    fn encrypted_and_local_addresses_are_not() {
        for endpoint in [
            "https://pyynnot.example.fi/",
            "/requests",
            "http://localhost:8080/",
        ] {
            assert!(found(endpoint).is_empty(), "{endpoint}");
        }
    }
}
