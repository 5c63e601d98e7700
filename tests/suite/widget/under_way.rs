//! A request on its way: what is said meanwhile, and what becomes of it when the visitor leaves, closes the form or has no
//! connection.

use anyhow::{Result, ensure};
use seloste_model::request::{Field, Kind};
use seloste_model::{Lang, Words};
use serde_json::json;

use super::endpoint::{Endpoint, Said};
use super::visit::{Visit, hold_waits, take_notes};
use crate::browser::Browser;

async fn begin<'a>(browser: &'a Browser, endpoint: &Endpoint) -> Result<Visit<'a>> {
    take_notes(browser).await?;
    let page = endpoint.page("verkkokauppa.en.html");
    let visit = Visit::begin(browser, &page, Kind::Access).await?;
    visit.set("endpoint", "/told").await?;
    visit.fill(Field::Name, "Maija").await?;
    visit.fill(Field::Contact, "maija@example.fi").await?;
    Ok(visit)
}

/// Waits until a sentence stands where screen readers are told of it: the place for it was there before, it is seen, and
/// nothing around it is busy. NVDA says nothing of what changes within a busy element.
async fn is_told(visit: &Visit<'_>, sentence: &str) -> Result<()> {
    visit.wait("place.innerText", json!(sentence)).await?;
    let told = "place.isConnected && place.checkVisibility() && place.role == 'status'
        && !place.closest('[aria-busy], [aria-hidden=true], [aria-live], [inert]')";
    ensure!(visit.ask(told).await? == true, "`{sentence}` is not told");
    Ok(())
}

#[tokio::test]
async fn what_is_said_while_a_request_is_sent_is_told_to_screen_readers() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        hold_waits(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        visit.set("dialect", "seloste").await?;
        visit
            .run("window.place = form.querySelector('[role=status]')")
            .await?;
        endpoint.says(Said::Wait(429, "3"));
        // What is said first is there as soon as the button is pressed.
        let first = "form.querySelector('.seloste-button').click(); return place.textContent";
        ensure!(visit.run(first).await? == "Sending the request…");
        is_told(&visit, "No answer yet. Trying again…").await?;
        endpoint.says(Said::Nothing);
        visit.asks_again().await?;
        is_told(&visit, "No answer yet. Trying again…").await
    })
    .await
}

/// The answer of the browser to a visitor who leaves the page: whether it would ask.
const WOULD_ASK: &str = "(() => {
    const leaving = document.createEvent('BeforeUnloadEvent');
    leaving.initEvent('beforeunload', false, true);
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented || leaving.returnValue != '';
})()";

#[tokio::test]
async fn who_leaves_the_page_is_asked_while_a_request_is_under_way_and_only_then() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        let visit = begin(browser, &endpoint).await?;
        ensure!(visit.ask(WOULD_ASK).await? == false, "before it is sent");
        for (said, block) in [(500, "unknown"), (202, "receipt")] {
            endpoint.says(Said::status(said));
            let sent = format!("form.querySelector('.seloste-button').click(); return {WOULD_ASK}");
            ensure!(visit.run(&sent).await? == true, "while it is sent");
            visit.sees(block).await?;
            ensure!(visit.ask(WOULD_ASK).await? == false, "after the {block}");
        }
        // What is refused is not under way.
        visit.press("another").await?;
        visit.wait("form.hidden", json!(false)).await?;
        visit.send().await?;
        visit.sees("errors").await?;
        ensure!(visit.ask(WOULD_ASK).await? == false, "after errors");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_receipt_is_seen_though_the_form_was_closed_meanwhile() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        let visit = begin(browser, &endpoint).await?;
        endpoint.says(Said::status(202));
        let closed =
            "form.querySelector('.seloste-button').click(); form.closest('details').open = false;";
        visit.run(closed).await?;
        visit.sees("receipt").await?;
        ensure!(visit.ask("form.closest('details').open").await? == true);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_device_without_a_connection_is_told_apart_from_an_endpoint_without_an_answer()
-> Result<()> {
    let words = &Words::of(Lang::En).widget;
    let online = |online: bool| {
        format!(
            "Object.defineProperty(navigator, 'onLine', {{ get: () => {online}, configurable: true }})"
        )
    };
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        let visit = begin(browser, &endpoint).await?;
        // The policy of the page lets nothing go there, so that no answer comes.
        for (is_online, place, heading) in [
            (true, "https://example.fi/", words.unknown),
            (false, "https://example.fi/", words.offline),
            // Where an answer came, there is a connection.
            (false, "/told", words.unknown),
        ] {
            visit.run(&online(is_online)).await?;
            visit.set("endpoint", place).await?;
            endpoint.says(Said::status(500));
            visit.send().await?;
            let shown = "body.querySelector('[data-seloste-block=unknown] :is(h1, h2, h3, h4, h5, h6)')?.innerText ?? ''";
            visit.wait(shown, json!(heading)).await?;
            let shown = visit.shown().await?;
            ensure!(shown.contains(words.offline_intro) == (heading == words.offline), "{shown}");
            ensure!(visit.text(Field::Name).await? == "Maija");
        }
        let first = endpoint.came_once()?;
        visit.run(&online(true)).await?;
        endpoint.says(Said::status(202));
        visit.press("again").await?;
        visit.sees("receipt").await?;
        ensure!(endpoint.came_once()?.body == first.body, "it is another request");
        Ok(())
    })
    .await
}
