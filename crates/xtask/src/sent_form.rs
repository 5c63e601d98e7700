//! Forms sent over HTTP as a browser sends them, and the answers.

use anyhow::{Context, Result, ensure};
use url::Url;
use url::form_urlencoded;

use crate::bare_form::BareForm;

/// The answer of a server, before a redirect is followed.
#[derive(Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The address that the browser is sent on to.
    pub location: Option<Url>,
    /// The page that came with the answer.
    pub page: String,
}

/// Sends the pairs that a visitor filled into a form of the page at this address.
pub fn send(page: &str, form: &BareForm, pairs: &[(String, String)]) -> Result<Answer> {
    ensure!(
        form.method == "post",
        "the form is sent by `{}`, not by `post`",
        form.method
    );
    let page = Url::parse(page).with_context(|| format!("`{page}` is no address"))?;
    let to = page
        .join(&form.action)
        .with_context(|| format!("`{}` is no address to send a form to", form.action))?;
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    let mut answer = browser()
        .post(to.as_str())
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", page.origin().ascii_serialization())
        .send(&body)
        .with_context(|| format!("`{to}` did not answer"))?;
    let location = answer
        .headers()
        .get("location")
        .and_then(|value| value.to_str().ok());
    Ok(Answer {
        status: answer.status().as_u16(),
        location: location.map(|location| to.join(location)).transpose()?,
        page: answer.body_mut().read_to_string()?,
    })
}

/// Opens a page.
pub fn open(address: &Url) -> Result<Answer> {
    let mut answer = browser()
        .get(address.as_str())
        .call()
        .with_context(|| format!("`{address}` did not answer"))?;
    Ok(Answer {
        status: answer.status().as_u16(),
        location: None,
        page: answer.body_mut().read_to_string()?,
    })
}

fn browser() -> ureq::Agent {
    let settings = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .build();
    settings.into()
}
