//! What runs in the visitor's page besides the widget: password managers, and scripts of the page itself.

use anyhow::{Result, ensure};
use seloste_model::dialect::HONEYPOT;
use seloste_model::request::{Field, Kind};
use serde_json::json;

use super::endpoint::Endpoint;
use super::visit::{Visit, take_notes};
use crate::browser::Browser;

async fn begin<'a>(browser: &'a Browser, endpoint: &Endpoint) -> Result<Visit<'a>> {
    let visit = Visit::begin(
        browser,
        &endpoint.page("verkkokauppa.en.html"),
        Kind::Access,
    )
    .await?;
    fill(&visit).await?;
    Ok(visit)
}

async fn fill(visit: &Visit<'_>) -> Result<()> {
    visit.fill(Field::Name, "Maija").await?;
    visit.fill(Field::Contact, "maija@example.fi").await
}

#[tokio::test]
async fn what_a_password_manager_fills_in_unseen_is_never_sent() -> Result<()> {
    // It fills in every field of every form, seen or not, as soon as the page is there.
    let fill_in = format!(
        "for (const honeypot of document.querySelectorAll('[name={HONEYPOT}]')) honeypot.value = 'https://example.fi'"
    );
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        for send in ["", "navigate"] {
            let page = endpoint.page("verkkokauppa.en.html");
            browser.open(&page).await?;
            let visit = Visit::at(browser, Kind::Access);
            visit.run(&fill_in).await?;
            visit.unfold().await?;
            visit.wait("form.noValidate", json!(true)).await?;
            visit.run(&fill_in).await?;
            visit.set("send", send).await?;
            visit.set("endpoint", "/requests").await?;
            fill(&visit).await?;
            visit.send().await?;
            let arrived = "return location.pathname.startsWith('/receipts/')
                || !!document.querySelector('[data-seloste-block=receipt]')";
            browser.wait(arrived, &json!(true)).await?;
            let came = endpoint.came_once()?;
            ensure!(!came.body.contains(HONEYPOT), "{}", came.body);
        }
        ensure!(endpoint.store.count()? == 2);
        Ok(())
    })
    .await
}
