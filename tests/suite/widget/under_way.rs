//! A request on its way: what is said meanwhile, and what becomes of it when the visitor leaves, closes the form or has no
//! connection.

use anyhow::{Result, ensure};
use seloste_model::request::{Field, Kind};
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
