//! What runs in the visitor's page besides the widget: password managers, and scripts of the page itself.

use anyhow::{Context, Result, ensure};
use seloste_model::dialect::HONEYPOT;
use seloste_model::request::{Field, Kind};
use serde_json::json;

use super::endpoint::{Endpoint, Said};
use super::visit::{Visit, take_notes, take_notes_by};
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

/// A script of the site puts a field of its own into every form, and gives it another value when it is asked to.
const RENEW: &str = "() => {
    window.renew = value => {
        for (const form of document.forms) {
            let own = form.querySelector('[name=cf-turnstile-response]');
            if (!own) form.prepend(own = Object.assign(document.createElement('input'),
                { type: 'hidden', name: 'cf-turnstile-response' }));
            own.value = value;
        }
    };
}";

#[tokio::test]
async fn a_field_of_the_sites_own_that_changes_makes_no_other_request() -> Result<()> {
    let value = |body: &str, wanted: &str| {
        let mut pairs = form_urlencoded::parse(body.as_bytes());
        let pair = pairs.find(|(name, _)| name == wanted);
        pair.map(|(_, value)| value.into_owned())
            .with_context(|| format!("`{wanted}` is not in {body}"))
    };
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        take_notes_by(browser, RENEW).await?;
        let visit = begin(browser, &endpoint).await?;
        visit.set("endpoint", "/told").await?;
        visit.run("renew('first')").await?;
        endpoint.says(Said::status(500));
        visit.send().await?;
        visit.sees("unknown").await?;
        let first = endpoint.came_once()?.body;
        ensure!(value(&first, "cf-turnstile-response")? == "first");

        visit.run("renew('second')").await?;
        visit.press("again").await?;
        visit
            .wait(
                "seen.filter(([name]) => name == 'unknown').length",
                json!(2),
            )
            .await?;
        let second = endpoint.came_once()?.body;
        ensure!(value(&second, "cf-turnstile-response")? == "second");
        ensure!(
            value(&second, "id")? == value(&first, "id")?,
            "it is another request"
        );

        visit.fill(Field::Data, "Orders").await?;
        visit.send().await?;
        visit
            .wait(
                "seen.filter(([name]) => name == 'unknown').length",
                json!(3),
            )
            .await?;
        let other = endpoint.came_once()?.body;
        ensure!(
            value(&other, "id")? != value(&first, "id")?,
            "it is the same request"
        );
        Ok(())
    })
    .await
}
