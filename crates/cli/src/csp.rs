//! `seloste csp`: the headers under which the pages of a site work, and nothing else does.

use crate::bundle;
use crate::config::read::read_config;
use crate::config::{Config, FILE_NAME, Requests, Send};
use crate::say;
use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use url::Url;

/// What `seloste csp` is asked for.
#[derive(Args)]
pub struct CspOptions {
    /// Site configuration
    #[arg(long, value_name = "FILE", default_value = FILE_NAME)]
    config: PathBuf,
    /// How the headers are written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How headers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// As they go over the wire
    #[default]
    Plain,
    /// For a server or location of nginx
    Nginx,
    /// For a .htaccess or the configuration of Apache (mod_headers)
    Apache,
    /// For the file _headers of Netlify and others that read it
    Netlify,
}

/// Whether pages load the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Widget {
    /// They do.
    Loaded,
    /// This program was made without it.
    Missing,
}

/// Prints the headers of a site.
pub fn run(options: &CspOptions) -> Result<()> {
    let config = read_config(&options.config)?;
    let widget = match bundle::loader() {
        Some(_) => Widget::Loaded,
        None => Widget::Missing,
    };
    let policy = policy(&config, widget).with_context(|| options.config.display().to_string())?;
    say::text(&written(&headers(policy), options.format))?;
    eprintln!(
        "note: this is for pages that hold nothing but what seloste writes; a page of the site's own also needs what \
         it uses, such as `img-src 'self'`"
    );
    Ok(())
}

/// A header and its value.
type Header = (&'static str, String);

fn headers(policy: String) -> [Header; 2] {
    [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ]
}

/// The policy: what is not named is forbidden. No hash is needed, since nothing that runs or styles stands in the
/// pages themselves: the notice as JSON-LD is data, to which no policy applies.
fn policy(config: &Config, widget: Widget) -> Result<String> {
    let requests = &config.requests;
    let own = config
        .base_url
        .as_deref()
        .map(origin)
        .transpose()?
        .flatten();
    let sources = |addresses: &[Option<&str>]| -> Result<String> {
        let mut sources = vec!["'self'".to_owned()];
        for address in addresses.iter().flatten() {
            let origin = origin(address)?.filter(|origin| Some(origin) != own.as_ref());
            sources.extend(origin.filter(|origin| !sources.contains(origin)));
        }
        Ok(sources.join(" "))
    };
    let mut policy = vec![
        "default-src 'none'".to_owned(),
        "style-src 'self'".to_owned(),
    ];
    let has_form = requests.endpoint.is_some() || requests.form_endpoint.is_some();
    if has_form {
        if widget == Widget::Loaded {
            policy.push("script-src 'self' 'wasm-unsafe-eval'".to_owned());
            policy.push(format!("connect-src {}", sources(&connects_to(requests))?));
        }
        policy.push(format!("form-action {}", sources(&posts_to(requests))?));
    } else {
        policy.push("form-action 'none'".to_owned());
    }
    policy.extend(
        [
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
        .map(str::to_owned),
    );
    Ok(policy.join("; "))
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
fn posts_to(requests: &Requests) -> [Option<&str>; 3] {
    let bare = requests
        .endpoint
        .as_deref()
        .filter(|_| requests.dialect.takes_bare_form());
    let by_widget = match requests.send {
        Send::Widget => None,
        Send::Navigate => requests.endpoint.as_deref(),
    };
    [
        requests.form_endpoint.as_deref().or(bare),
        by_widget,
        requests.success_url.as_deref(),
    ]
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

fn written(headers: &[Header], format: Format) -> String {
    let mut text = String::new();
    if format == Format::Netlify {
        text.push_str("/*\n");
    }
    for (name, value) in headers {
        text.push_str(&match format {
            Format::Plain => format!("{name}: {value}\n"),
            Format::Nginx => format!("add_header {name} \"{value}\" always;\n"),
            Format::Apache => format!("Header always set {name} \"{value}\"\n"),
            Format::Netlify => format!("  {name}: {value}\n"),
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use seloste_model::dialect::Dialect;

    fn policy_of(requests: Requests) -> String {
        let config = Config {
            base_url: Some("https://www.example.fi/tietosuoja/".into()),
            requests,
            ..Config::default()
        };
        policy(&config, Widget::Loaded).unwrap()
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

    #[test]
    fn each_server_has_its_own_way() {
        let headers = headers("default-src 'none'".into());
        for (format, wanted) in [
            (
                Format::Plain,
                "Content-Security-Policy: default-src 'none'\n",
            ),
            (
                Format::Nginx,
                "add_header Content-Security-Policy \"default-src 'none'\" always;\n",
            ),
            (
                Format::Apache,
                "Header always set Content-Security-Policy \"default-src 'none'\"\n",
            ),
            (
                Format::Netlify,
                "/*\n  Content-Security-Policy: default-src 'none'\n",
            ),
        ] {
            let text = written(&headers, format);
            assert!(text.starts_with(wanted), "{text}");
            assert!(
                text.contains("X-Content-Type-Options") && text.contains("nosniff"),
                "{text}"
            );
        }
    }
}
