//! Where WebAssembly is refused by a policy or absent from a hardened browser, the plain form stays and works.

use anyhow::{Context, Result, ensure};
use seloste_model::request::{Field, Kind};
use serde_json::json;

use super::endpoint::{Endpoint, POLICY, Serving};
use super::visit::{Visit, take_notes_by};
use crate::browser::{Browser, WebAssembly};

#[tokio::test]
async fn where_the_policy_refuses_it_the_browser_sends_the_form() -> Result<()> {
    let policy = POLICY.replace(" 'wasm-unsafe-eval'", "");
    Browser::in_each(async |browser| {
        let there = browser.run("return typeof WebAssembly").await?;
        ensure!(there == "object", "the browser has no WebAssembly");
        let serving = Serving {
            policy: &policy,
            ..Serving::default()
        };
        plain_form_works(browser, &Endpoint::serve(&serving)?).await
    })
    .await
}

#[tokio::test]
async fn where_there_is_none_the_browser_sends_the_form() -> Result<()> {
    Browser::in_each_with(WebAssembly::Absent, async |browser| {
        let endpoint = Endpoint::start()?;
        browser.open(&endpoint.page("verkkokauppa.en.html")).await?;
        let there = browser.run("return typeof WebAssembly").await?;
        ensure!(there == "undefined", "the browser has WebAssembly");
        plain_form_works(browser, &endpoint).await
    })
    .await
}

/// The network fails once, at what the page fetches first: the WebAssembly.
const FAILS_ONCE: &str = "() => {
    const fetched = window.fetch;
    window.failed = 0;
    window.fetch = (...asked) => failed++ ? fetched(...asked) : Promise.reject(new TypeError('no network'));
}";

#[tokio::test]
async fn where_the_network_failed_it_is_tried_again_at_the_next_focus() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes_by(browser, FAILS_ONCE).await?;
        let page = endpoint.page("verkkokauppa.en.html");
        let visit = Visit::open(browser, &page, Kind::Access).await?;
        visit.wait("failed", json!(1)).await?;
        visit.fill(Field::Name, "Maija").await?;
        let touched = visit.ask("form.noValidate").await?;
        ensure!(touched == false, "it was taken over without WebAssembly");
        visit.run("form.elements.contact.focus()").await?;
        visit.wait("form.noValidate", json!(true)).await?;
        ensure!(visit.text(Field::Name).await? == "Maija");
        ensure!(visit.ask("failed").await? == 2, "it was fetched too often");
        Ok(())
    })
    .await
}

async fn plain_form_works(browser: &Browser, endpoint: &Endpoint) -> Result<()> {
    let page = endpoint.page("verkkokauppa.en.html");
    let visit = Visit::open(browser, &page, Kind::Access).await?;
    // The loader has begun, and has given up.
    let tried = "return performance.getEntriesByType('resource').some(e => e.name.endsWith('.wasm') && e.responseEnd > 0)";
    browser.wait(tried, &json!(true)).await?;
    visit.fill(Field::Name, "Maija").await?;
    // The browser itself says what is missing.
    visit.send().await?;
    visit
        .wait("document.activeElement.name", json!("contact"))
        .await?;
    ensure!(
        endpoint.store.count()? == 0,
        "it was sent without a contact"
    );
    visit.fill(Field::Contact, "maija@example.fi").await?;
    let touched = visit
        .ask("form.noValidate || !!body.querySelector('[role=status]')")
        .await?;
    ensure!(touched == false, "half a widget is in the page");
    visit.send().await?;
    browser
        .wait(
            "return location.pathname.startsWith('/receipts/')",
            &json!(true),
        )
        .await?;
    let kept = endpoint.store.all()?.pop().context("nothing is kept")?;
    ensure!(kept.request.name == "Maija" && kept.request.kind == Kind::Access);
    Ok(())
}
