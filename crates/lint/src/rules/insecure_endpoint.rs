//! EP-1.

use crate::found::Found;
use crate::host::host_of;
use crate::look::Look;
use crate::rule::rule;

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
            fi: "vaihda osoitteen alkuun `https://`: `endpoint` tiedostossa `seloste.toml`",
            sv: "byt början av adressen till `https://`: `endpoint` i filen `seloste.toml`",
            en: "begin it with `https://`: `endpoint` in `seloste.toml`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Found<'_>) {
    let Some(endpoint) = look.site.and_then(|site| site.endpoint) else {
        return;
    };
    let is_plain = endpoint.trim().to_ascii_lowercase().starts_with("http:");
    let is_own_machine = host_of(endpoint).is_some_and(|host| {
        matches!(host.as_str(), "localhost" | "127.0.0.1") || host.ends_with(".localhost")
    });
    if is_plain && !is_own_machine {
        found.at("requests.endpoint").with("e", endpoint.trim());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::context::Site;
    use crate::testing::{finds_in, routes};

    fn found(endpoint: &str) -> Vec<String> {
        let site = Site {
            endpoint: Some(endpoint),
            ..Site::default()
        };
        let context = Context {
            site: Some(site),
            ..Context::default()
        };
        routes(&finds_in(&INSECURE_ENDPOINT, &context, ""))
    }

    #[test]
    fn a_plain_address_is_found_in_the_site_s_configuration() {
        assert_eq!(found("http://pyynnot.example.fi/"), ["requests.endpoint"]);
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
