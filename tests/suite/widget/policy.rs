//! The policy that the documentation gives is all that a page has to allow: from the first moment to the receipt
//! the console stays empty and the browser reports nothing.

use anyhow::{Context, Result, ensure};
use futures_util::{FutureExt, StreamExt};
use seloste_model::request::{Field, Kind};
use serde_json::json;
use thirtyfour::bidi::events::LogEntryAdded;

use super::endpoint::{Endpoint, POLICY, Serving};
use super::visit::{Visit, take_notes};
use crate::browser::Browser;
use crate::patience::PATIENCE;

#[tokio::test]
async fn nothing_is_reported_and_the_console_stays_empty() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        let bidi = browser.session.bidi().await?;
        let mut console = bidi.subscribe::<LogEntryAdded>().await?;
        take_notes(browser).await?;
        let visit = Visit::begin(
            browser,
            &endpoint.page("verkkokauppa.fi.html"),
            Kind::Access,
        )
        .await?;
        // What is wrong, what is kept, and everything that is offered then.
        visit.send().await?;
        visit.sees("errors").await?;
        visit.fill(Field::Name, "Maija").await?;
        visit.fill(Field::Contact, "maija@example.fi").await?;
        visit.press("letter").await?;
        visit.sees("letter").await?;
        visit.press("print").await?;
        visit.press("close").await?;
        let closed = "!body.querySelector('[data-seloste-block]')";
        visit.wait(closed, json!(true)).await?;
        visit.set("dialect", "seloste").await?;
        visit.send().await?;
        visit.sees("receipt").await?;
        visit.press("copy").await?;
        visit.press("print").await?;
        visit.press("another").await?;
        visit.wait("form.hidden", json!(false)).await?;
        let thrown = browser.run("return thrown").await?;
        ensure!(thrown == json!([]), "{thrown}");
        // What was on its way has come by then.
        let marked = browser.run("console.info('the end')").await;
        marked?;
        let mut entries = Vec::new();
        loop {
            let entry = tokio::time::timeout(PATIENCE, console.next()).await;
            let entry = entry.context("the console is not told")?;
            let text = entry.and_then(|entry| entry.text).unwrap_or_default();
            if text == "the end" {
                break;
            }
            entries.push(text);
        }
        ensure!(entries.is_empty(), "the console says {entries:#?}");
        ensure!(console.next().now_or_never().is_none());
        let reports = endpoint.reports();
        ensure!(reports.is_empty(), "the browser reports {reports:#?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_a_policy_forbids_is_reported() -> Result<()> {
    // Else the test above could not fail.
    let policy = POLICY.replace("'wasm-unsafe-eval'", "");
    Browser::in_each(async |browser| {
        let serving = Serving {
            policy: &policy,
            ..Serving::default()
        };
        let endpoint = Endpoint::serve(&serving)?;
        let page = endpoint.page("verkkokauppa.fi.html");
        let visit = Visit::open(browser, &page, Kind::Access).await?;
        let mut reports = Vec::new();
        visit
            .until("a report", || {
                reports.extend(endpoint.reports());
                !reports.is_empty()
            })
            .await?;
        ensure!(reports[0].contains("wasm"), "{reports:?}");
        Ok(())
    })
    .await
}
