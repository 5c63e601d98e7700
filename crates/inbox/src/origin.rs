//! The origin of a site, in the form that browsers send.

use std::str::FromStr;

use axum::http::HeaderValue;

/// The origin of a site, such as `https://www.example.fi`: a scheme and a host, with the port unless it is the usual one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin(HeaderValue);

/// An error: the text is no origin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no origin; write the scheme and the host as in `https://www.example.fi`, with the port where it has one, and nothing after them"
)]
pub struct NotAnOrigin(String);

impl Origin {
    /// The value of the header `Origin`.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl FromStr for Origin {
    type Err = NotAnOrigin;

    fn from_str(text: &str) -> Result<Origin, NotAnOrigin> {
        let refused = || NotAnOrigin(text.to_owned());
        // Browsers write an origin in lower case, and compare every character.
        let origin = text.to_ascii_lowercase();
        let host = origin
            .strip_prefix("https://")
            .or_else(|| origin.strip_prefix("http://"))
            .ok_or_else(refused)?;
        let is_host =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
        if host.is_empty() || !host.chars().all(is_host) {
            return Err(refused());
        }
        // A browser leaves the usual port out.
        let usual = if origin.starts_with("https") {
            ":443"
        } else {
            ":80"
        };
        let origin = origin.strip_suffix(usual).unwrap_or(&origin);
        HeaderValue::from_str(origin)
            .map(Origin)
            .map_err(|_| refused())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_scheme_and_a_host() {
        for (text, origin) in [
            ("https://www.example.fi", "https://www.example.fi"),
            ("HTTPS://Example.FI:443", "https://example.fi"),
            ("http://localhost:8080", "http://localhost:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(text.parse::<Origin>().unwrap().header(), origin, "{text}");
        }
    }

    #[test]
    fn what_is_no_origin_is_refused_with_what_to_write() {
        for text in [
            "",
            "*",
            "null",
            "www.example.fi",
            "https://",
            "https://example.fi/",
            "https://example.fi/path",
            "https://a b",
            "https://*.example.fi",
            "https://user@example.fi",
            "https://example.fi\r\nx: y",
            "ftp://example.fi",
        ] {
            let error = text.parse::<Origin>().unwrap_err().to_string();
            assert!(error.contains("https://www.example.fi"), "{error}");
        }
    }
}
