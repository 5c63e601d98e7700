//! Who reads the answer: a person in a browser, or a program.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE};

use seloste_model::Lang;

/// The header by which a program says that it may send the same request again.
pub(crate) const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// Who reads the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Audience {
    /// A person, who gets an HTML page.
    Person,
    /// A program, which gets JSON.
    Program,
}

impl Audience {
    /// The audience of the answer to a request with these headers. A browser that posts a form by itself asks for no JSON.
    pub(crate) fn of(headers: &HeaderMap) -> Audience {
        let asks_for_json = headers.get_all(ACCEPT).iter().any(|accept| {
            let accept = accept.to_str().unwrap_or_default().to_ascii_lowercase();
            accept.split(',').any(|range| {
                let media_type = range.split(';').next().unwrap_or_default().trim();
                matches!(media_type, "application/json" | "application/problem+json")
            })
        });
        let is_program = asks_for_json
            || headers.contains_key(IDEMPOTENCY_KEY)
            || media_type(headers) == "application/json";
        if is_program {
            Audience::Program
        } else {
            Audience::Person
        }
    }
}

/// The media type of the body, in lower case and without parameters; empty where the header is missing.
pub(crate) fn media_type(headers: &HeaderMap) -> String {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let media_type = value.and_then(|value| value.split(';').next());
    media_type.unwrap_or_default().trim().to_ascii_lowercase()
}

/// The first known language in `Accept-Language`, else Finnish: for pages about a request whose own language is unknown.
pub(crate) fn language(headers: &HeaderMap) -> Lang {
    let value = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    // Browsers name the languages in the order in which they are wanted.
    let tags = value.unwrap_or_default().split(',');
    tags.filter_map(|tag| Lang::from_tag(tag.split(';').next().unwrap_or_default().trim()))
        .next()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: &'static str, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name.parse().unwrap(), value.parse().unwrap())])
    }

    #[test]
    fn a_browser_is_a_person_and_what_speaks_json_is_a_program() {
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        for (name, value, audience) in [
            ("accept", browser, Audience::Person),
            ("accept", "*/*", Audience::Person),
            (
                "content-type",
                "application/x-www-form-urlencoded",
                Audience::Person,
            ),
            (
                "accept",
                "text/html, Application/JSON;q=0.5",
                Audience::Program,
            ),
            (
                "content-type",
                "application/json; charset=utf-8",
                Audience::Program,
            ),
            ("idempotency-key", "x", Audience::Program),
        ] {
            assert_eq!(Audience::of(&headers(name, value)), audience, "{value}");
        }
    }

    #[test]
    fn the_language_is_the_first_that_we_have() {
        for (value, lang) in [
            ("de-DE,sv-FI;q=0.8,fi;q=0.5", Lang::Sv),
            ("en", Lang::En),
            ("de", Lang::Fi),
            ("", Lang::Fi),
        ] {
            assert_eq!(
                language(&headers("accept-language", value)),
                lang,
                "{value}"
            );
        }
    }
}
