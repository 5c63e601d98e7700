//! The values of a configuration that would lose requests or break pages.

use anyhow::{Result, bail};

use seloste_model::dialect::{HONEYPOT, name};
use seloste_model::request::Field;

use super::Config;

/// An error where the configuration holds a value that no page may hold, or to which no request can be sent.
pub fn check_values(config: &Config) -> Result<()> {
    if let Some(endpoint) = &config.requests.endpoint {
        check_endpoint(endpoint)?;
    }
    if let Some(base_url) = &config.base_url {
        refuse_control_characters("base_url", base_url)?;
    }
    for (name, value) in &config.requests.fields {
        check_field(name)?;
        refuse_control_characters("fields", name)?;
        refuse_control_characters("fields", value)?;
    }
    Ok(())
}

/// HTML forbids control characters, and browsers differ in how they treat them.
fn refuse_control_characters(key: &str, text: &str) -> Result<()> {
    let allowed = ['\t', '\n', '\r'];
    match text.contains(|c: char| c.is_control() && !allowed.contains(&c)) {
        true => {
            bail!("`{key}` has a control character in it, which no page may hold; write it without")
        }
        false => Ok(()),
    }
}

/// An address without its scheme would be taken for a path of the site, and requests would be lost.
fn check_endpoint(endpoint: &str) -> Result<()> {
    if endpoint.contains(|c: char| c.is_whitespace() || c.is_control()) {
        bail!(
            "the endpoint `{endpoint}` has a space or control character in it, which no address has; remove it, or write `%20` where it belongs to the address"
        );
    }
    let is_whole = ["https://", "http://"].iter().any(|scheme| {
        endpoint
            .strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
    });
    let is_path = endpoint.starts_with('/') && !endpoint.starts_with("//");
    if is_whole || is_path {
        return Ok(());
    }
    let scheme = endpoint.split_once(':').filter(|(scheme, rest)| {
        // What looks like a scheme may also be a host with its port.
        let is_name = scheme.chars().all(|c| c.is_ascii_alphanumeric());
        is_name && !rest.starts_with(|c: char| c.is_ascii_digit())
    });
    match scheme {
        Some((scheme, _)) if scheme.eq_ignore_ascii_case("mailto") => bail!(
            "the endpoint `{endpoint}` is an e-mail address, to which no form can be posted; leave `endpoint` out, and \
             the pages tell the e-mail address that the notice has"
        ),
        Some((scheme, _)) if !["http", "https"].contains(&scheme.to_lowercase().as_str()) => bail!(
            "the endpoint `{endpoint}` is no address to which a form can be posted; write one that begins with `https://`, \
             or a path of the site that begins with `/`"
        ),
        Some(_) | None => {}
    }
    let bare = endpoint.trim_start_matches('/');
    if !endpoint.starts_with('/') && scheme.is_none() && is_like_a_file(bare) {
        bail!(
            "the endpoint `{endpoint}` would be looked for beside each page; write `/{bare}` if it is a path of the site, \
             or a whole address that begins with `https://`"
        );
    }
    bail!(
        "the endpoint `{endpoint}` is neither a whole address nor a path; write `https://{bare}`, or a path of the site that begins with `/`"
    )
}

/// A field of the same name as one of the request's own would be sent in its place, and every request would have one
/// id, or one name.
fn check_field(field: &str) -> Result<()> {
    if name::ALL.contains(&field) || field == HONEYPOT || Field::from_code(field).is_some() {
        bail!(
            "`fields` under [requests] has `{field}`, which is the name of a field that every request has itself; leave it out"
        );
    }
    Ok(())
}

/// Whether the first part of an address is a name such as `requests.php` or `api`, and not that of a host.
fn is_like_a_file(address: &str) -> bool {
    const ENDINGS: [&str; 9] = [
        "php", "html", "htm", "cgi", "pl", "py", "asp", "aspx", "jsp",
    ];
    let first = address.split(['/', '?']).next().unwrap_or_default();
    match first.rsplit_once('.') {
        Some((_, ending)) => ENDINGS.contains(&ending),
        None => !first.is_empty() && !first.contains(':'),
    }
}
