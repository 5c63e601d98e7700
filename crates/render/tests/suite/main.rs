//! Whole pages and fragments, read back as a browser reads them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod any_notice;
mod data;
mod forms;
mod languages;
mod parts;
mod rights;
mod sections;
mod shell;
mod wording;

use scraper::{ElementRef, Html, Selector};

use seloste_model::{Lang, Notice};
use seloste_render::{Options, RequestForm};

/// A notice from JSON.
fn notice(json: serde_json::Value) -> Notice {
    serde_json::from_value(json).unwrap()
}

/// Options with a form.
fn with_form<'a>() -> Options<'a> {
    Options {
        requests: Some(RequestForm {
            action: "https://example.fi/requests?a=1&b=2",
            notice_hash: "abc123",
            ..RequestForm::default()
        }),
        ..Options::default()
    }
}

/// The fragment in Finnish, read back.
fn fragment(notice: &Notice) -> Html {
    read(&seloste_render::article(notice, Lang::Fi, &with_form()))
}

/// The whole page with forms, read back.
fn page_of(notice: &Notice, lang: Lang) -> Html {
    document(&seloste_render::page(notice, lang, &with_form()))
}

/// The fragment as the body of a document, which has to be without errors.
fn read(fragment: &str) -> Html {
    document(&format!(
        "<!DOCTYPE html><html lang=\"fi\"><head><title>a</title></head><body>{fragment}</body></html>"
    ))
}

/// A document, which has to be without errors.
fn document(html: &str) -> Html {
    let document = Html::parse_document(html);
    assert!(document.errors.is_empty(), "{:?}\n{html}", document.errors);
    document
}

/// Every element that the selector finds.
fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// The text of every element that the selector finds, white space squeezed.
fn texts(html: &Html, selector: &str) -> Vec<String> {
    all(html, selector).into_iter().map(text_of).collect()
}

/// The text of the only element that the selector finds.
fn text(html: &Html, selector: &str) -> String {
    let found = texts(html, selector);
    assert_eq!(found.len(), 1, "{selector}: {found:?}");
    found.into_iter().next().unwrap()
}

fn text_of(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
