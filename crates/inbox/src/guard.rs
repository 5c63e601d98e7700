//! Headers of every answer.

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;

/// Headers of every answer. Caches do not keep the answer, other sites do not learn its address, search engines do not
/// list it, and a page loads nothing but its style sheet.
#[derive(Clone)]
pub(crate) struct Guard(HeaderMap);

impl Guard {
    /// Headers for pages with a style sheet at this address.
    pub(crate) fn new(stylesheet: Option<&str>) -> Guard {
        let own = HeaderValue::from_static(
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        );
        let policy = stylesheet
            .and_then(origin)
            .zip(own.to_str().ok())
            .and_then(|(origin, own)| own.replace("'self'", origin).parse().ok())
            .unwrap_or(own);
        let fixed = [
            (CACHE_CONTROL, "no-store"),
            (REFERRER_POLICY, "no-referrer"),
            (X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
        ];
        let mut headers = HeaderMap::from_iter(
            fixed.map(|(name, value)| (name, HeaderValue::from_static(value))),
        );
        headers.insert(CONTENT_SECURITY_POLICY, policy);
        Guard(headers)
    }

    /// The answer with the headers.
    pub(crate) fn put_on(&self, mut response: Response) -> Response {
        response.headers_mut().extend(self.0.clone());
        response
    }
}

/// The origin of an absolute address; none for a path.
fn origin(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A semicolon or a space in the host would end the source in the policy and begin another.
    let is_plain = !host.is_empty() && !host.contains([';', ',', ' ', '\'']);
    (is_plain && matches!(scheme, "http" | "https"))
        .then(|| &address[..scheme.len() + 3 + host.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style_source(stylesheet: Option<&str>) -> String {
        let policy = &Guard::new(stylesheet).0[CONTENT_SECURITY_POLICY];
        let policy = policy.to_str().unwrap();
        policy.split("; ").nth(1).unwrap().to_owned()
    }

    #[test]
    fn the_style_sheet_may_stand_on_another_origin() {
        assert_eq!(style_source(None), "style-src 'self'");
        assert_eq!(style_source(Some("/seloste.css")), "style-src 'self'");
        assert_eq!(
            style_source(Some("https://example.fi:8443/a.css?b")),
            "style-src https://example.fi:8443"
        );
        assert_eq!(
            style_source(Some("https://a; script-src *")),
            "style-src 'self'"
        );
    }
}
