//! The Content-Security-Policy of a site.

use anyhow::{Context, Result};
use url::Url;

use crate::config::{Config, Requests, Send};
use crate::sending::Sending;

/// The policy of a site whose pages with a form load this widget, if there is one. Everything that a policy does not
/// name is forbidden. No hash is needed, since nothing that runs or
/// styles stands in the pages themselves: the notice as JSON-LD is data, to which no policy applies.
pub fn policy(config: &Config, sending: &Sending<'_>, widget: Option<&str>) -> Result<String> {
    let own = config.base_url.as_deref().map(origin).transpose()?;
    let own = own.flatten();
    let sources = |addresses: &[Option<&str>]| -> Result<String> {
        let mut sources = vec!["'self'".to_owned()];
        for address in addresses.iter().flatten() {
            let origin = origin(address)?.filter(|origin| Some(origin) != own.as_ref());
            sources.extend(origin.filter(|origin| !sources.contains(origin)));
        }
        Ok(sources.join(" "))
    };
    let mut policy = String::from("default-src 'none'; style-src 'self'; ");
    if let Some(action) = sending.action() {
        let requests = &config.requests;
        if widget.is_some() {
            let connect = sources(&connects_to(requests))?;
            policy.push_str(&format!(
                "script-src 'self' 'wasm-unsafe-eval'; connect-src {connect}; "
            ));
        }
        let posts = sources(&posts_to(action, requests))?;
        policy.push_str(&format!("form-action {posts}; "));
    } else {
        policy.push_str("form-action 'none'; ");
    }
    policy.push_str(
        "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    Ok(policy)
}

/// Where the widget sends requests, and where the endpoint may lead it.
fn connects_to(requests: &Requests) -> [Option<&str>; 2] {
    match requests.send {
        Send::Widget => [
            requests.endpoint.as_deref(),
            requests.success_url.as_deref(),
        ],
        Send::Navigate => [None, None],
    }
}

/// Where browsers post the forms, and where the endpoint may lead them: some browsers hold a policy against both.
fn posts_to<'a>(action: &'a str, requests: &'a Requests) -> [Option<&'a str>; 3] {
    let by_widget = match requests.send {
        Send::Widget => None,
        Send::Navigate => requests.endpoint.as_deref(),
    };
    [Some(action), by_widget, requests.success_url.as_deref()]
}

/// The origin of an address as policies name it; none for a path of the site itself, and for mail.
fn origin(address: &str) -> Result<Option<String>> {
    if address.starts_with('/') {
        return Ok(None);
    }
    let url = Url::parse(address).with_context(|| {
        format!("the address `{address}` is neither a whole one nor a path of the site")
    })?;
    let origin = url.origin();
    Ok(origin.is_tuple().then(|| origin.ascii_serialization()))
}

#[cfg(test)]
mod tests {
    use seloste_model::dialect::Dialect;

    use super::*;

    fn policy_of(requests: Requests) -> String {
        let config = Config {
            base_url: Some("https://www.example.fi/tietosuoja/".into()),
            requests,
            ..Config::default()
        };
        policy(&config, &Sending::of(&config.requests), Some("seloste.js")).unwrap()
    }

    const REST: &str = "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    #[test]
    fn only_what_the_forms_need_is_allowed() {
        let own = "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'; ";
        for endpoint in ["/requests", "https://www.example.fi/requests"] {
            let requests = Requests {
                endpoint: Some(endpoint.into()),
                ..Requests::default()
            };
            assert_eq!(policy_of(requests), format!("{own}{REST}"));
        }
        let other = policy_of(Requests {
            endpoint: Some("https://käsittely.example.fi:8443/a;b?c=1".into()),
            form_endpoint: Some("https://forms.example.fi/x".into()),
            success_url: Some("https://www.example.fi/kiitos".into()),
            dialect: Dialect::Json,
            ..Requests::default()
        });
        assert!(
            other.contains("connect-src 'self' https://xn--ksittely-0za.example.fi:8443; form-action 'self' https://forms.example.fi; "),
            "{other}"
        );
    }

    #[test]
    fn without_forms_nothing_runs_and_nothing_is_sent() {
        assert_eq!(
            policy_of(Requests::default()),
            format!("default-src 'none'; style-src 'self'; form-action 'none'; {REST}")
        );
    }

    #[test]
    fn an_endpoint_that_no_form_can_be_sent_to_opens_nothing() {
        for dialect in [Dialect::Json, Dialect::Fides, Dialect::Mailto] {
            let requests = Requests {
                endpoint: Some("https://api.example.fi/requests".into()),
                dialect,
                ..Requests::default()
            };
            assert_eq!(policy_of(requests), policy_of(Requests::default()));
        }
    }

    #[test]
    fn the_browser_posts_where_the_widget_does_not() {
        let policy = policy_of(Requests {
            endpoint: Some("https://forms.example.fi/x".into()),
            send: Send::Navigate,
            ..Requests::default()
        });
        assert!(
            policy.contains("connect-src 'self'; form-action 'self' https://forms.example.fi; "),
            "{policy}"
        );
    }
}
