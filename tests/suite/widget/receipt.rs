//! The receipt and the doubt, and the letter that is looked at meanwhile: nothing of them is lost, they are seen,
//! and what is taken along from them says what it is about.

use anyhow::{Result, ensure};
use seloste_model::request::{Field, Kind};
use serde_json::json;

use super::endpoint::{Endpoint, Said};
use super::visit::{Visit, hold_waits, take_notes};
use crate::browser::{Browser, Width};

const PAGE: &str = "verkkokauppa.en.html";

async fn begin<'a>(browser: &'a Browser, endpoint: &Endpoint) -> Result<Visit<'a>> {
    let visit = Visit::begin(browser, &endpoint.page(PAGE), Kind::Access).await?;
    visit.set("endpoint", "/told").await?;
    visit.fill(Field::Name, "Maija Meikäläinen").await?;
    visit.fill(Field::Contact, "maija@example.fi").await?;
    Ok(visit)
}

/// Sends a request of which the endpoint does not say whether it has it.
async fn begin_in_doubt<'a>(browser: &'a Browser, endpoint: &Endpoint) -> Result<Visit<'a>> {
    let visit = begin(browser, endpoint).await?;
    endpoint.says(Said::status(500));
    visit.send().await?;
    visit.sees("unknown").await?;
    Ok(visit)
}

fn kept() -> Said {
    let body = "{\"reference\": \"AB-12\", \"received_at\": \"2026-12-22T09:00:00Z\", \"due_at\": \"2027-01-22\"}";
    Said::json(201, body)
}

#[tokio::test]
async fn the_letter_leads_back_to_the_receipt_and_to_the_doubt() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin_in_doubt(browser, &endpoint).await?;
        visit.press("letter").await?;
        visit.sees("letter").await?;
        visit.press("close").await?;
        visit.sees("unknown").await?;
        endpoint.says(kept());
        visit.press("again").await?;
        visit.sees("receipt").await?;
        // Twice, since the first time might take away what the second needs.
        for _ in 0..2 {
            visit.press("letter").await?;
            visit.sees("letter").await?;
            visit.press("close").await?;
            visit.sees("receipt").await?;
            let shown = visit.shown().await?;
            ensure!(shown.contains("AB-12"), "the receipt is now {shown}");
        }
        let blocks = visit
            .ask("body.querySelectorAll('[data-seloste-block]').length")
            .await?;
        ensure!(blocks == 1, "{blocks} blocks are there");
        visit.press("another").await?;
        visit.wait("form.hidden", json!(false)).await
    })
    .await
}

#[tokio::test]
async fn who_sends_again_is_led_to_where_that_is_said() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin_in_doubt(browser, &endpoint).await?;
        endpoint.says(Said::Nothing);
        visit.press("again").await?;
        let is_there = "document.activeElement === form.querySelector('.seloste-button')";
        visit.wait(is_there, json!(true)).await?;
        let said = "form.querySelector('[role=status]').innerText";
        visit.wait(said, json!("Sending the request…")).await
    })
    .await
}

#[tokio::test]
async fn a_phone_shows_the_beginning_of_what_is_said() -> Result<()> {
    Browser::in_each(async |browser| {
        browser.set_width(Width::PHONE).await?;
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin_in_doubt(browser, &endpoint).await?;
        let seen = |parts: &str| {
            format!(
                "[...body.querySelectorAll('{parts}')].map(e => e.getBoundingClientRect())
                .every(box => box.top >= 0 && box.bottom <= innerHeight)"
            )
        };
        let heading = seen("[data-seloste-block] > :is(h3, h4, h5, h6):first-child");
        visit.wait(&heading, json!(true)).await?;
        endpoint.says(kept());
        visit.press("again").await?;
        visit.sees("receipt").await?;
        visit.wait(&heading, json!(true)).await?;
        let reference = seen("[data-seloste-row=reference] dd");
        visit.wait(&reference, json!(true)).await?;
        browser.set_width(Width::DESKTOP).await
    })
    .await
}

#[tokio::test]
async fn what_is_taken_along_says_what_it_is_about() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        let title = "form.closest('.seloste').querySelector('.seloste-title').innerText.trim()";
        let title = visit
            .ask(title)
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let asked = visit
            .ask("form.closest('details').querySelector('summary').textContent.trim()")
            .await?;
        let asked = asked.as_str().unwrap_or_default().to_owned();
        ensure!(!title.is_empty() && !asked.is_empty());
        visit.press("letter").await?;
        visit.sees("letter").await?;
        let letter = visit.shown().await?;
        ensure!(
            letter.contains(&title) && letter.contains(&asked),
            "{letter}"
        );
        visit.press("close").await?;
        let closed = "!body.querySelector('[data-seloste-block]')";
        visit.wait(closed, json!(true)).await?;

        endpoint.says(kept());
        visit.send().await?;
        visit.sees("receipt").await?;
        let file = |name: &str| {
            format!("decodeURIComponent(body.querySelector('[data-seloste-file={name}]').href)")
        };
        let text = visit.ask(&file("save")).await?;
        let text = text.as_str().unwrap_or_default();
        let parts = [
            "Reference:\nAB-12\n",
            ":\n22 December 2026\n",
            "We will reply by:\n22 January 2027\n",
            "Privacy notice:\n",
            &title,
            &asked,
            "maija@example.fi",
        ];
        for part in parts {
            ensure!(text.contains(part), "the file lacks `{part}`: {text}");
        }
        let entry = visit.ask(&file("calendar")).await?;
        ensure!(
            entry
                .as_str()
                .is_some_and(|entry| entry.contains("AB-12\r\n")),
            "{entry}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_can_be_written_or_pressed_while_a_request_is_under_way() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        // However slow this is, the request is under way until the end of the wait.
        hold_waits(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        visit.set("dialect", "seloste").await?;
        endpoint.says(Said::Wait(503, "2"));
        visit.send().await?;
        let status = "form.querySelector('[role=status]').innerText";
        visit
            .wait(status, json!("No answer yet. Trying again…"))
            .await?;
        let keys = "window.keys = []; addEventListener('keydown', e => keys.push(e.key + e.defaultPrevented))";
        visit.run(keys).await?;
        let field = visit.element("[name=name]").await?;
        field.send_keys(" or").await?;
        // A space that no field takes would scroll the page under the visitor's hand.
        let held = json!([" true", "ofalse", "rfalse"]);
        visit.wait("keys", held).await?;
        visit.press("mail").await?;
        visit.press("letter").await?;
        let held = "[...form.querySelectorAll('button')].every(b => b.ariaDisabled === 'true')";
        ensure!(visit.ask(held).await? == true, "a button can be pressed");
        ensure!(visit.ask(status).await? == "No answer yet. Trying again…");
        ensure!(visit.text(Field::Name).await? == "Maija Meikäläinen");
        endpoint.says(Said::status(500));
        visit.asks_again().await?;
        visit.sees("unknown").await?;
        let left = "form.querySelectorAll('[readonly], [aria-disabled]').length";
        ensure!(visit.ask(left).await? == 0, "the form is still held");
        // What is said of a press is said where it was.
        visit.press("copy").await?;
        let said =
            "body.querySelector('[data-seloste-block=unknown] [role=status]').innerText.length > 0";
        visit.wait(said, json!(true)).await?;
        ensure!(visit.ask(status).await? == "", "it is said twice");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_browser_that_translates_leaves_references_addresses_and_the_visitors_words_alone()
-> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        visit.fill(Field::Data, "Kaikki tietoni").await?;
        endpoint.says(kept());
        visit.send().await?;
        visit.sees("receipt").await?;
        let left_alone = "(text => {
            const block = body.querySelector('[data-seloste-block]:not([hidden])');
            const holders = [...block.querySelectorAll('*')].filter(e => !e.children.length && e.checkVisibility()
                && e.textContent == text);
            return holders.length > 0 && holders.every(e => !e.translate);
        })";
        for own in ["AB-12", "Maija Meikäläinen", "maija@example.fi", "Kaikki tietoni"] {
            let left_alone = visit.ask(&format!("{left_alone}({})", json!(own))).await?;
            ensure!(left_alone == true, "`{own}` would be translated");
        }
        visit.press("letter").await?;
        visit.sees("letter").await?;
        for own in ["Maija Meikäläinen", "maija@example.fi", "Kaikki tietoni"] {
            let left_alone = visit.ask(&format!("{left_alone}({})", json!(own))).await?;
            ensure!(left_alone == true, "`{own}` would be translated in the letter");
        }
        let lines = "[...body.querySelectorAll('.seloste-to > div')].map(line => line.translate)";
        let lines = visit.ask(lines).await?;
        let lines = lines.as_array().map(Vec::as_slice).unwrap_or_default();
        ensure!(!lines.is_empty() && lines.iter().all(|line| *line == false), "{lines:?}");
        // Labels are the page's.
        let labels = "[...body.querySelectorAll('[data-seloste-block] dt')].every(label => label.translate)";
        ensure!(visit.ask(labels).await? == true);
        Ok(())
    })
    .await
}
