//! Addresses for links.
//!
//! A text becomes a link only where it is one of the few kinds of address that a notice needs; any other text is shown
//! as text. So nothing that an author wrote can become a script.

use std::fmt::Write;

use seloste_model::{Email, Phone};

/// The address of a web page: `https://…`, `http://…`, or a bare `www.example.fi`.
pub(crate) fn web(written: &str) -> Option<String> {
    let written = written.trim();
    if let Some(rest) = after_web_scheme(written) {
        return has_host(rest).then(|| encoded(written));
    }
    let looks_bare =
        !written.contains([':', '@', ' ']) && written.contains('.') && has_host(written);
    looks_bare.then(|| encoded(&format!("https://{written}")))
}

/// The address of a link in a text: of a web page, `mailto:`, `tel:`, or relative to the page.
pub(crate) fn link(written: &str) -> Option<String> {
    if after_web_scheme(written).is_some() {
        return web(written);
    }
    for scheme in ["mailto:", "tel:"] {
        if let Some(rest) = without_prefix(written, scheme) {
            return (!rest.is_empty()).then(|| encoded(written));
        }
    }
    // A colon before the path would make it a scheme of another kind, such as `javascript:`.
    let path_begins = written.find(['/', '?', '#']).unwrap_or(written.len());
    let relative = !written.is_empty()
        && !written.starts_with("//")
        && !written.contains('\\')
        && !written[..path_begins].contains(':');
    relative.then(|| encoded(written))
}

/// The address that opens a letter to `email`, if mail can be sent to it.
pub(crate) fn mail(email: &Email) -> Option<String> {
    let address = email.address()?;
    let mut href = String::with_capacity(address.len() + 7);
    href.push_str("mailto:");
    for c in address.chars() {
        match c {
            '@' | '.' | '-' | '_' | '+' => href.push(c),
            _ if c.is_alphanumeric() => href.push(c),
            _ => percent(&mut href, c),
        }
    }
    Some(href)
}

/// The address that calls `phone`, if it is a number.
pub(crate) fn call(phone: &Phone) -> Option<String> {
    Some(["tel:", &phone.e164()?].concat())
}

fn after_web_scheme(written: &str) -> Option<&str> {
    without_prefix(written, "https://").or_else(|| without_prefix(written, "http://"))
}

fn without_prefix<'a>(written: &'a str, prefix: &str) -> Option<&'a str> {
    let head = written.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix)
        .then(|| &written[prefix.len()..])
}

/// Whether what follows the scheme begins with a plain host name, perhaps with a port.
fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
    let host_ok = host.split('.').all(|label| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    });
    host_ok && port.parse::<u16>().is_ok()
}

/// The address with every character that may not stand in one written as a percent code.
fn encoded(written: &str) -> String {
    let mut href = String::with_capacity(written.len());
    let mut fragment = false;
    for (index, c) in written.char_indices() {
        let allowed = match c {
            '%' => is_percent_code(&written[index..]),
            '#' => !std::mem::replace(&mut fragment, true),
            'a'..='z' | 'A'..='Z' | '0'..='9' => true,
            '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ',' | '-' | '.' | '/' => true,
            ':' | ';' | '=' | '?' | '@' | '_' | '~' => true,
            _ => c.is_alphanumeric(),
        };
        if allowed {
            href.push(c);
        } else {
            percent(&mut href, c);
        }
    }
    href
}

fn is_percent_code(text: &str) -> bool {
    let digits = text.as_bytes().get(1..3);
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

fn percent(href: &mut String, c: char) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        // Writing to a string cannot fail.
        let _ = write!(href, "%{byte:02X}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_kinds_of_address_become_links() {
        for (written, href) in [
            ("https://example.fi/a b", Some("https://example.fi/a%20b")),
            ("HTTP://example.fi", Some("HTTP://example.fi")),
            ("mailto:a@example.fi", Some("mailto:a@example.fi")),
            ("tel:+358912345", Some("tel:+358912345")),
            ("/tietosuoja#evästeet", Some("/tietosuoja#evästeet")),
            ("sivu.html?a=1:2", Some("sivu.html?a=1:2")),
            ("javascript:alert(1)", None),
            ("data:text/html,x", None),
            ("//example.fi", None),
            ("https://", None),
            ("https://a:b@example.fi", None),
            ("", None),
        ] {
            assert_eq!(link(written).as_deref(), href, "{written}");
        }
    }

    #[test]
    fn a_home_page_may_lack_its_scheme() {
        assert_eq!(
            web("www.example.fi").as_deref(),
            Some("https://www.example.fi")
        );
        assert_eq!(web("katso sivut"), None);
        assert_eq!(web("javascript:alert(1)"), None);
    }

    #[test]
    fn mail_is_encoded() {
        assert_eq!(
            mail(&Email("o'brien&co(at)example.fi".into())).as_deref(),
            Some("mailto:o%27brien%26co@example.fi")
        );
        assert_eq!(mail(&Email("[email protected]".into())), None);
    }
}
