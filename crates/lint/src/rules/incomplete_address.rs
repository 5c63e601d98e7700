//! The rule ID-POST.

use seloste_model::Address;

use crate::business::is_in_finland;
use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::parties::details;

rule! {
    /// Finds a Finnish address of a controller, a contact or a request without a five-digit postal code or
    /// without a town.
    ///
    /// # Why
    /// Streets of the same name are in many towns. A letter needs all three.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// addresses = [{ street = "Esimerkkikatu 1" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// addresses = [{ street = "Esimerkkikatu 1", postal_code = "00100", city = "Helsinki" }]
    /// ```
    INCOMPLETE_ADDRESS {
        code: "ID-POST",
        name: "incomplete-address",
        severity: Warning,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "osoitteesta puuttuu postinumero tai -toimipaikka",
            sv: "adressen saknar postnummer eller postanstalt",
            en: "the address has no postal code or no town",
        },
        help: {
            fi: "lisää viisinumeroinen `postal_code` ja `city`, tai `country`, jos osoite ei ole Suomessa",
            sv: "lägg till en femsiffrig `postal_code` och `city`, eller `country` om adressen inte är i Finland",
            en: "add a `postal_code` of five digits and a `city`, or a `country` if it is not in Finland",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (route, address) in details(look.notice)
        .into_iter()
        .flat_map(|holder| holder.addresses)
    {
        if *address != Address::default() && is_in_finland(address) && !is_complete(address) {
            found.at(&route);
        }
    }
}

fn is_complete(address: &Address) -> bool {
    let has_town = address
        .city
        .as_ref()
        .is_some_and(|city| !city.trim().is_empty());
    let has_code = address
        .postal_code
        .as_deref()
        .map(str::trim)
        .is_some_and(|code| {
            let digits = ["FI-", "AX-"]
                .iter()
                .find_map(|country| code.strip_prefix(country));
            let digits = digits.unwrap_or(code);
            digits.len() == 5 && digits.bytes().all(|digit| digit.is_ascii_digit())
        });
    has_town && has_code
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn a_street_alone_is_found() {
        examples(&INCOMPLETE_ADDRESS, &["controller.addresses.0"]);
    }

    #[test]
    fn the_address_of_a_request_is_looked_at() {
        let toml = "right_access.address = { street = \"PL 1\", postal_code = \"100\", city = \"Helsinki\" }";
        assert_eq!(
            routes(&finds(&INCOMPLETE_ADDRESS, toml)),
            ["right_access.address"]
        );
    }

    #[test]
    fn other_countries_have_other_codes() {
        for address in [
            "{ street = \"Gatan 1\", postal_code = \"111 22\", city = \"Stockholm\", country = \"SE\" }",
            "{ street = \"Gatan 1\", postal_code = \"AX-22100\", city = \"Mariehamn\" }",
        ] {
            let toml = format!("controller.addresses = [{address}]");
            assert!(finds(&INCOMPLETE_ADDRESS, &toml).is_empty(), "{toml}");
        }
    }
}
