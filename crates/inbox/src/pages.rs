//! Pages for a person.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use seloste_model::Words;

/// The receipt of a request.
#[derive(Template)]
#[template(path = "receipt.html")]
pub(crate) struct ReceiptPage<'a> {
    pub(crate) words: &'a Words,
    pub(crate) stylesheet: Option<&'a str>,
    pub(crate) reference: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) received: Day,
    pub(crate) due: Day,
    /// Sentences on what happens next, one for each paragraph.
    pub(crate) next: Vec<&'a str>,
}

/// A day, written for people and for programs.
pub(crate) struct Day {
    pub(crate) said: String,
    pub(crate) iso: String,
}

/// A page which says that a request was not kept, or a receipt not found.
#[derive(Template)]
#[template(path = "refused.html")]
pub(crate) struct RefusedPage<'a> {
    pub(crate) words: &'a Words,
    pub(crate) stylesheet: Option<&'a str>,
    pub(crate) title: &'a str,
    pub(crate) advice: &'a str,
    /// The complaints about the request, one by one.
    pub(crate) complaints: Vec<String>,
}

/// An answer that holds a page.
pub(crate) fn answer(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        // Our templates call nothing that fails; should one do so, the status must not claim a success.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
