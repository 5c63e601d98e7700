//! A visitor without a mouse.

use anyhow::{Result, ensure};
use seloste_model::request::{Field, Kind};
use serde_json::json;
use thirtyfour::{Key, TypingData};

use super::endpoint::{Endpoint, Said};
use super::visit::{Visit, take_notes};
use crate::browser::Browser;

/// A visitor at the keyboard.
struct Keys<'a>(&'a Browser);

impl Keys<'_> {
    async fn press(&self, keys: impl Into<TypingData>) -> Result<()> {
        let focused = self.0.session.active_element().await?;
        Ok(focused.send_keys(keys).await?)
    }

    /// Goes on to the first thing of which this is true.
    async fn tab_to(&self, what: &str) -> Result<()> {
        for _ in 0..150 {
            self.press(Key::Tab).await?;
            let there = format!("const e = document.activeElement; return {what}");
            if self.0.run(&there).await? == true {
                let seen = "return document.activeElement.matches(':focus-visible')";
                ensure!(self.0.run(seen).await? == true, "the focus is not seen");
                return Ok(());
            }
        }
        let at = "return document.activeElement.outerHTML";
        anyhow::bail!("never at `{what}`, now at {}", self.0.run(at).await?)
    }
}

#[tokio::test]
async fn a_request_is_made_by_keyboard_alone() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        browser.open(&endpoint.page("verkkokauppa.en.html")).await?;
        let keys = Keys(browser);
        let visit = Visit::at(browser, Kind::Access);
        keys.tab_to("e.matches('[data-seloste-kind=access] > summary')")
            .await?;
        keys.press(Key::Enter).await?;
        visit.wait("form.noValidate", json!(true)).await?;
        visit.set("endpoint", "/told").await?;
        keys.tab_to("e.name == 'data'").await?;
        keys.press("orders").await?;
        keys.tab_to("e.name == 'name'").await?;
        // Enter in a line sends the form, which lacks two things.
        keys.press(Key::Enter).await?;
        visit.sees("errors").await?;
        ensure!(endpoint.came().is_empty());
        keys.tab_to("e.closest('[data-seloste-block=errors]') && e.dataset.selosteTo == 'contact'")
            .await?;
        keys.press(Key::Enter).await?;
        visit
            .wait("document.activeElement.name ?? null", json!("contact"))
            .await?;
        keys.press("maija@example.fi").await?;
        ensure!(visit.text(Field::Contact).await? == "maija@example.fi");
        visit.fill(Field::Name, "").await?;
        visit.run("form.elements.name.focus()").await?;
        keys.press("Maija").await?;
        keys.tab_to("e.matches('.seloste-button')").await?;
        endpoint.says(Said::status(500));
        keys.press(Key::Space).await?;
        visit.sees("unknown").await?;
        // The way out is the next thing.
        keys.press(Key::Tab).await?;
        let next = visit
            .ask("document.activeElement.dataset.selosteDo ?? null")
            .await?;
        ensure!(next == "again", "next is {next}");
        endpoint.says(Said::status(202));
        keys.press(Key::Enter).await?;
        visit.sees("receipt").await?;
        for action in ["copy", "print"] {
            keys.tab_to(&format!("e.dataset.selosteDo == '{action}'"))
                .await?;
        }
        keys.press(Key::Space).await?;
        visit.wait("printed", json!(1)).await?;
        keys.tab_to("e.dataset.selosteFile == 'calendar'").await?;
        keys.tab_to("e.dataset.selosteDo == 'another'").await?;
        keys.press(Key::Enter).await?;
        visit
            .wait("document.activeElement.form == form", json!(true))
            .await
    })
    .await
}
