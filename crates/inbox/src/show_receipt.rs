//! `GET /receipts/{reference}`: the kind of request, the days of receipt and answer, and what happens next.
//!
//! The receipt shows nothing that the person wrote: its address may stay in the history of a shared browser.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use seloste_model::request::Kind;
use seloste_model::{Date, Words};

use crate::audience::language;
use crate::inbox::Inbox;
use crate::pages::{self, Day, ReceiptPage, RefusedPage};
use crate::{Kept, Reference};

/// Answers with the receipt of a kept request.
pub(crate) async fn show_receipt(
    State(inbox): State<Inbox>,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let words = Words::of(language(&headers));
    let Ok(reference) = reference.parse::<Reference>() else {
        return not_found(&inbox, words);
    };
    let store = inbox.store.clone();
    let found = tokio::task::spawn_blocking(move || store.find(&reference)).await;
    match found {
        Ok(Ok(Some(kept))) => receipt(&inbox, &kept),
        Ok(Ok(None)) => not_found(&inbox, words),
        Ok(Err(error)) => {
            eprintln!("error: a receipt could not be shown: {error}");
            unavailable(&inbox, words)
        }
        Err(error) => {
            eprintln!("error: a receipt could not be shown: {error}");
            unavailable(&inbox, words)
        }
    }
}

fn receipt(inbox: &Inbox, kept: &Kept) -> Response {
    let words = Words::of(kept.request.lang);
    let day = |date: Date| Day {
        said: (words.date)(date),
        iso: date.to_string(),
    };
    let page = ReceiptPage {
        words,
        stylesheet: inbox.options.stylesheet.as_deref(),
        reference: kept.reference.as_str(),
        kind: (words.kind)(kept.request.kind).short,
        received: day(kept.received),
        due: day(kept.due),
        next: next(words, kept.request.kind),
    };
    pages::answer(StatusCode::OK, &page)
}

/// Sentences that tell the person what happens next.
fn next(words: &Words, kind: Kind) -> Vec<&str> {
    let form = &words.form;
    let mut next = vec![form.free_one_month, form.extension, form.complaint];
    if kind.takes_effect_at_once() {
        next.insert(0, form.at_once);
    }
    next
}

fn not_found(inbox: &Inbox, words: &Words) -> Response {
    says(inbox, words, StatusCode::NOT_FOUND, words.receipt.not_found)
}

fn unavailable(inbox: &Inbox, words: &Words) -> Response {
    let status = StatusCode::SERVICE_UNAVAILABLE;
    says(inbox, words, status, words.receipt.unavailable)
}

fn says(inbox: &Inbox, words: &Words, status: StatusCode, sentence: &str) -> Response {
    let page = RefusedPage {
        words,
        stylesheet: inbox.options.stylesheet.as_deref(),
        title: sentence,
        advice: "",
        complaints: Vec::new(),
    };
    pages::answer(status, &page)
}
