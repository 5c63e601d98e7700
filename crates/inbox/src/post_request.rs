//! `POST /requests`: a request is read, checked and kept.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::json;

use seloste_model::dialect::{FormProblem, form};
use seloste_model::{Lang, Request, Words};

use crate::audience::{Audience, language};
use crate::inbox::Inbox;
use crate::pages::{self, RefusedPage};
use crate::refusal::{Invalid, Refusal};
use crate::{Error, Kept, body};

/// Answers a posted request: with its receipt once the request is kept, else with the refusal.
pub(crate) async fn post_request(
    State(inbox): State<Inbox>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let audience = Audience::of(&headers);
    match read(&headers, body) {
        Err(refusal) => refused(&inbox, audience, language(&headers), &refusal),
        Ok(request) => {
            let lang = request.lang;
            match keep(&inbox, request).await {
                Ok(kept) => accepted(&inbox, audience, &kept),
                Err(refusal) => refused(&inbox, audience, lang, &refusal),
            }
        }
    }
}

/// The request in a body; refused if anything is wrong with it.
fn read(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<Request, Refusal> {
    let pairs = body::read(headers, body)?;
    let (request, form) = form::read(pairs.into_iter());
    let kind_is_known = !form
        .iter()
        .any(|problem| matches!(problem, FormProblem::NoKind | FormProblem::UnknownKind(_)));
    // The required fields depend on the kind.
    let fields = if kind_is_known {
        request.check()
    } else {
        Vec::new()
    };
    if form.is_empty() && fields.is_empty() {
        return Ok(request);
    }
    Err(Refusal::Invalid(Invalid {
        lang: request.lang,
        kind: request.kind,
        form,
        fields,
    }))
}

async fn keep(inbox: &Inbox, request: Request) -> Result<Kept, Refusal> {
    let store = inbox.store.clone();
    let now = (inbox.options.clock)();
    // The store waits for the disk; other requests are answered meanwhile.
    let kept = tokio::task::spawn_blocking(move || store.keep(&request, now)).await;
    match kept {
        Ok(Ok(kept)) => Ok(kept),
        Ok(Err(Error::Conflict(_))) => Err(Refusal::Conflict),
        Ok(Err(error)) => {
            // The visitor can do nothing about a failure; whoever runs the inbox can. An error names no one's data.
            eprintln!("error: a request could not be kept: {error}");
            Err(Refusal::Unavailable)
        }
        Err(error) => {
            eprintln!("error: a request could not be kept: {error}");
            Err(Refusal::Unavailable)
        }
    }
}

fn accepted(inbox: &Inbox, audience: Audience, kept: &Kept) -> Response {
    let status_url = format!("{}/receipts/{}", inbox.options.base, kept.reference);
    match audience {
        Audience::Person => Redirect::to(&status_url).into_response(),
        Audience::Program => {
            let answer = json!({
                "reference": kept.reference.as_str(),
                "received_at": kept.received_at.to_string(),
                "due_at": kept.due,
                "status_url": status_url,
            });
            (StatusCode::CREATED, [(LOCATION, status_url)], Json(answer)).into_response()
        }
    }
}

fn refused(inbox: &Inbox, audience: Audience, asked_lang: Lang, refusal: &Refusal) -> Response {
    let lang = match refusal {
        Refusal::Invalid(invalid) => invalid.lang,
        Refusal::MediaType
        | Refusal::Unreadable
        | Refusal::TooLarge
        | Refusal::Conflict
        | Refusal::Unavailable => asked_lang,
    };
    let words = Words::of(lang);
    let complaints = refusal.complaints(words);
    let mut answer = match audience {
        Audience::Person => {
            let page = RefusedPage {
                words,
                stylesheet: inbox.options.stylesheet.as_deref(),
                title: refusal.title(words),
                advice: refusal.advice(words),
                complaints: complaints.into_iter().map(|one| one.message).collect(),
            };
            pages::answer(refusal.status(), &page)
        }
        Audience::Program => {
            // RFC 9457. A problem without a `type` is about the status; `code` is the inbox's own name of the problem.
            let problem = json!({
                "title": refusal.title(words),
                "status": refusal.status().as_u16(),
                "detail": refusal.advice(words),
                "code": refusal.code(),
                "errors": complaints,
            });
            let json = (CONTENT_TYPE, "application/problem+json");
            (refusal.status(), [json], problem.to_string()).into_response()
        }
    };
    if refusal.status() == StatusCode::SERVICE_UNAVAILABLE {
        let seconds = HeaderValue::from_static("60");
        answer.headers_mut().insert(RETRY_AFTER, seconds);
    }
    answer
}
