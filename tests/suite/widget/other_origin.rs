//! A site whose inbox has another origin.

use anyhow::{Context, Result, ensure};
use seloste_model::request::{Field, Kind};
use serde_json::json;

use super::endpoint::{Endpoint, POLICY, Serving};
use super::visit::{Visit, take_notes};
use crate::browser::Browser;

#[tokio::test]
async fn an_inbox_takes_the_requests_of_a_site_that_it_allows() -> Result<()> {
    Browser::in_each(async |browser| {
        // Each has to know the other, so the inbox that is used is started last.
        let policy = POLICY.replace(
            "connect-src 'self'",
            "connect-src 'self' http://127.0.0.1:*",
        );
        let serving = Serving {
            policy: &policy,
            ..Serving::default()
        };
        let site = Endpoint::serve(&serving)?;
        let inbox = Endpoint::serve(&Serving {
            allowed_origins: vec![site.origin()],
            ..Serving::default()
        })?;
        take_notes(browser).await?;
        let visit = Visit::begin(
            browser,
            &site.page("jasenet.fi.html"),
            Kind::ObjectMarketing,
        )
        .await?;
        visit
            .set("endpoint", &format!("{}/requests", inbox.origin()))
            .await?;
        visit.set("dialect", "seloste").await?;
        visit.run("document.cookie = 'own=1'").await?;
        visit.fill(Field::Contact, "+358 40 123").await?;
        visit.send().await?;
        visit.sees("receipt").await?;
        let kept = inbox.store.all()?.pop().context("nothing is kept")?;
        ensure!(visit.shown().await?.contains(kept.reference.as_str()));
        let asked = inbox.preflights();
        ensure!(
            asked.len() == 1,
            "the browser asked {} times first",
            asked.len()
        );
        let came = inbox.came_once()?;
        ensure!(came.header("cookie").is_empty(), "cookies came with it");
        ensure!(came.header("origin") == site.origin());

        // What is wrong is read too; an inbox that does not know the site tells it nothing.
        let stranger = Endpoint::start()?;
        visit.press("another").await?;
        visit.wait("form.hidden", json!(false)).await?;
        visit
            .set("endpoint", &format!("{}/requests", stranger.origin()))
            .await?;
        visit.set("dialect", "form").await?;
        visit.fill(Field::Contact, "+358 40 123").await?;
        visit.send().await?;
        visit.sees("unknown").await?;
        ensure!(visit.text(Field::Contact).await? == "+358 40 123");
        Ok(())
    })
    .await
}
