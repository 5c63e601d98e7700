//! Sending the forms of a site, by its configuration.

use seloste_model::dialect::Trust;
use seloste_render::{RequestForm, Sender};

use crate::config::{Requests, Send};

/// The settings that the forms of every page share, prepared once. Here alone stands whether pages have forms.
pub struct Sending<'a> {
    requests: &'a Requests,
    action: Option<&'a str>,
    extra: Vec<(String, String)>,
    policies: String,
}

impl<'a> Sending<'a> {
    /// The settings of a configuration.
    pub fn of(requests: &'a Requests) -> Sending<'a> {
        let bare = requests.endpoint.as_deref();
        let bare = bare.filter(|_| requests.dialect.takes_bare_form());
        let fields = requests.fields.iter();
        let mut policies = String::new();
        for (kind, key) in &requests.policies {
            policies.push_str(&format!("{}={key} ", kind.code()));
        }
        Sending {
            requests,
            action: requests.form_endpoint.as_deref().or(bare),
            extra: fields
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
            policies: policies.trim_end().to_owned(),
        }
    }

    /// The address to which a browser without script posts the forms; `None` where pages have no forms.
    pub const fn action(&self) -> Option<&'a str> {
        self.action
    }

    /// Whether pages have forms. A form needs an address to which a browser without script can post it.
    pub const fn has_forms(&self) -> bool {
        self.action.is_some()
    }

    /// The form of a notice; `None` where pages have no forms.
    pub fn form<'b>(&'b self, notice_hash: &'b str) -> Option<RequestForm<'b>> {
        let requests = self.requests;
        let action = self.action?;
        let endpoint = requests.endpoint.as_deref();
        Some(RequestForm {
            action,
            kinds: requests.kinds.as_deref(),
            retention: requests.retention,
            notice_hash,
            endpoint: endpoint.filter(|endpoint| *endpoint != action),
            dialect: requests.dialect,
            success_url: requests.success_url.as_deref(),
            trust: if requests.trust_status {
                Trust::Status
            } else {
                Trust::Sign
            },
            policies: &self.policies,
            sender: match requests.send {
                Send::Widget => Sender::Widget,
                Send::Navigate => Sender::Browser,
            },
            extra: &self.extra,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use seloste_model::dialect::Dialect;

    fn requests(dialect: Dialect, form_endpoint: Option<&str>) -> Requests {
        Requests {
            endpoint: Some("https://example.fi/api".into()),
            form_endpoint: form_endpoint.map(Into::into),
            dialect,
            ..Requests::default()
        }
    }

    #[test]
    fn a_form_goes_where_a_browser_without_script_can_send_it() {
        for (dialect, form_endpoint, action, endpoint) in [
            (Dialect::Form, None, Some("https://example.fi/api"), None),
            (Dialect::Json, None, None, None),
            (
                Dialect::Json,
                Some("/form"),
                Some("/form"),
                Some("https://example.fi/api"),
            ),
        ] {
            let requests = requests(dialect, form_endpoint);
            let sending = Sending::of(&requests);
            let form = sending.form("");
            assert_eq!(form.as_ref().map(|form| form.action), action);
            assert_eq!(form.and_then(|form| form.endpoint), endpoint);
        }
    }
}
