//! The rule EP-2.

use seloste_model::Text;
use seloste_model::notice::RecipientTerm;

use crate::check::rule;
use crate::findings::Findings;
use crate::host::{host_of, is_same_site};
use crate::look::Look;
use crate::section_items::items;

rule! {
    /// Finds an address for visitors' requests that is neither on the controller's own site or mail domain, nor
    /// at a processor that the notice names.
    ///
    /// # Why
    /// A form service that receives the requests processes personal data for the controller, and is a recipient
    /// that people must be told of.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// web = "https://www.kuusikko.example.fi/"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// web = "https://www.kuusikko.example.fi/"
    ///
    /// [processors]
    /// items = [{ kind = "request_form" }]
    /// ```
    UNNAMED_ENDPOINT_PROCESSOR {
        code: "EP-2",
        name: "unnamed-endpoint-processor",
        severity: Warning,
        citation: "GDPR 13(1)(e), 28",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "`{host}` vastaanottaa pyyntöjä, mutta sitä ei ole mainittu käsittelijänä",
            sv: "`{host}` tar emot begäran, men nämns inte som personuppgiftsbiträde",
            en: "`{host}` receives requests, but is not listed as a processor",
        },
        help: {
            fi: "lisää palvelu tauluun `[processors]`: `kind = \"request_form\"`",
            sv: "lägg till tjänsten i tabellen `[processors]`: `kind = \"request_form\"`",
            en: "add the service to `[processors]`: `kind = \"request_form\"`",
        },
        needs: Site,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let endpoint = look.site.and_then(|site| site.endpoint);
    let Some(host) = endpoint.and_then(host_of) else {
        return;
    };
    if !is_own(look, &host) && !is_named(look, &host) {
        found.at("processors").with("host", host);
    }
}

/// Whether the host is the controller's, by its home page or its mail.
fn is_own(look: &Look<'_>, host: &str) -> bool {
    let mut controllers = look.notice.controllers();
    controllers.any(|party| {
        let by_web = party.web.as_deref().and_then(host_of);
        let mut by_mail = party.emails.iter().filter_map(|email| email.address());
        by_web.is_some_and(|web| is_same_site(&web, host))
            || by_mail.any(|mail| {
                mail.split_once('@')
                    .is_some_and(|(_, domain)| is_same_site(domain, host))
            })
    })
}

/// Whether the notice names a form service, or a recipient that bears the host's name.
fn is_named(look: &Look<'_>, host: &str) -> bool {
    let label = host.rsplit('.').nth(1).unwrap_or(host);
    let tables = [&look.notice.processors, &look.notice.disclosures];
    tables.into_iter().flat_map(items).any(|recipient| {
        let names = recipient.name.iter().flat_map(Text::strings);
        recipient.kind == Some(RecipientTerm::RequestForm)
            || names
                .map(|(_, name)| name.to_lowercase())
                .any(|name| name.contains(label))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::context::Site;
    use crate::testing::{examples_in, finds_in};

    #[test]
    fn a_form_service_is_a_processor() {
        let site = Site {
            endpoint: Some("https://lomakkeet.example.com/f/1"),
            ..Site::default()
        };
        let context = Context {
            site: Some(site),
            ..Context::default()
        };
        examples_in(&UNNAMED_ENDPOINT_PROCESSOR, &context, &["processors"]);
    }

    #[test]
    fn the_controller_s_own_host_is_not() {
        let site = Site {
            endpoint: Some("https://pyynnot.example.fi/"),
            ..Site::default()
        };
        let context = Context {
            site: Some(site),
            ..Context::default()
        };
        let toml = "controller.emails = [\"toimisto@example.fi\"]";
        assert!(finds_in(&UNNAMED_ENDPOINT_PROCESSOR, &context, toml).is_empty());
    }
}
