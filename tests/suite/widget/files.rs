//! Things that a visitor takes along: the receipt as a file, in the calendar, on paper and on the clipboard; the letter
//! and the mail for visitors who prefer them.

use anyhow::{Result, ensure};
use seloste_model::request::{Field, Kind};
use serde_json::json;
use thirtyfour::{By, Key};

use super::endpoint::{Endpoint, Said};
use super::visit::{Visit, take_notes, take_notes_by};
use crate::browser::{Browser, Engine};

const NAME: &str = "Maija Meikäläinen & pojat";

async fn begin<'a>(browser: &'a Browser, endpoint: &Endpoint) -> Result<Visit<'a>> {
    let page = endpoint.page("verkkokauppa.en.html");
    let visit = Visit::begin(browser, &page, Kind::Access).await?;
    visit.set("endpoint", "/told").await?;
    visit.fill(Field::Name, NAME).await?;
    visit.fill(Field::Contact, "maija@example.fi").await?;
    visit.fill(Field::Data, "orders\ninvoices").await?;
    Ok(visit)
}

async fn receipt<'a>(browser: &'a Browser, endpoint: &Endpoint) -> Result<Visit<'a>> {
    let visit = begin(browser, endpoint).await?;
    endpoint.says(Said::json(
        201,
        "{\"reference\": \"AB-12\", \"due_at\": \"2027-01-22\"}",
    ));
    visit.send().await?;
    visit.sees("receipt").await?;
    Ok(visit)
}

#[tokio::test]
async fn the_receipt_is_saved_and_put_into_the_calendar() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        let visit = receipt(browser, &endpoint).await?;
        let save = visit.element("[data-seloste-file=save]").await?;
        browser.press(&save).await?;
        let text = browser.downloaded("seloste.txt").await?;
        for part in [NAME, "maija@example.fi", "orders\ninvoices", "AB-12"] {
            ensure!(text.contains(part), "the file lacks `{part}`: {text}");
        }
        let calendar = visit.element("[data-seloste-file=calendar]").await?;
        browser.press(&calendar).await?;
        let entry = browser.downloaded("seloste.ics").await?;
        for part in ["BEGIN:VCALENDAR\r\n", "DTSTART;VALUE=DATE:20270122\r\n"] {
            ensure!(entry.contains(part), "the entry lacks `{part}`: {entry}");
        }
        visit.sees_still("receipt").await
    })
    .await
}

#[tokio::test]
async fn the_request_is_copied() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        let visit = receipt(browser, &endpoint).await?;
        visit.press("copy").await?;
        let status = "body.querySelector('[data-seloste-block] [role=status]').innerText";
        visit.wait(status, json!("Copied.")).await?;
        // Pasted as a person does it.
        browser
            .run("document.body.prepend(document.createElement('textarea'))")
            .await?;
        let area = browser.session.find(By::Css("body > textarea")).await?;
        area.send_keys(Key::Control + "v").await?;
        let pasted = "return document.querySelector('body > textarea').value";
        let is_pasted = format!("{pasted}.length > 0");
        browser.wait(&is_pasted, &json!(true)).await?;
        let pasted = browser.run(pasted).await?;
        let pasted = pasted.as_str().unwrap_or_default().to_owned();
        for part in [NAME, "orders\ninvoices"] {
            ensure!(
                pasted.contains(part),
                "the clipboard lacks `{part}`: {pasted}"
            );
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_clipboard_that_refuses_or_is_not_there_is_told() -> Result<()> {
    let refuse = "() => { const none = new URL(location).search == '?none';
        Object.defineProperty(navigator, 'clipboard',
            { value: none ? undefined : { writeText: () => Promise.reject(new Error('no')) } }) }";
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes_by(browser, refuse).await?;
        for query in ["", "?none"] {
            let page = endpoint.page(&format!("verkkokauppa.en.html{query}"));
            let visit = Visit::begin(browser, &page, Kind::Access).await?;
            visit.fill(Field::Name, NAME).await?;
            visit.fill(Field::Contact, "maija@example.fi").await?;
            visit.set("endpoint", "/told").await?;
            endpoint.says(Said::status(500));
            visit.send().await?;
            visit.sees("unknown").await?;
            visit.press("copy").await?;
            let said = "[...body.querySelectorAll('[role=status]')].some(e => e.innerText.startsWith('Copying'))";
            visit.wait(said, json!(true)).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_receipt_or_a_letter_is_printed_alone() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        visit.press("letter").await?;
        visit.sees("letter").await?;
        let letter = visit.shown().await?;
        // To whom, from whom, and a line to sign on.
        for part in [NAME, "maija@example.fi", "orders\ninvoices", "Signature"] {
            ensure!(letter.contains(part), "the letter lacks `{part}`: {letter}");
        }
        let to = visit.ask("body.querySelector('.seloste-to').innerText").await?;
        ensure!(to.as_str().is_some_and(|to| to.lines().count() >= 3), "it is to {to}");
        visit.press("print").await?;
        visit.wait("printed", json!(1)).await?;
        let alone = "[...document.querySelectorAll('[data-seloste-print]')].map(b => b.dataset.selosteBlock)";
        ensure!(visit.ask(alone).await? == json!(["letter"]));
        visit.run("window.dispatchEvent(new Event('afterprint'))").await?;
        ensure!(visit.ask(alone).await? == json!([]));
        visit.press("close").await?;
        visit.wait("!body.querySelector('[data-seloste-block]')", json!(true)).await?;
        ensure!(visit.text(Field::Name).await? == NAME);

        endpoint.says(Said::status(202));
        visit.send().await?;
        visit.sees("receipt").await?;
        visit.press("print").await?;
        visit.wait("printed", json!(2)).await?;
        ensure!(visit.ask(alone).await? == json!(["receipt"]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_mail_program_gets_the_whole_request() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        if browser.engine == Engine::Chromium {
            // Firefox tells a page nothing of addresses that other programs open.
            let note = "navigation.addEventListener('navigate', event => window.mail = event.destination.url)";
            visit.run(note).await?;
        }
        visit.press("mail").await?;
        let status = "form.querySelector('[role=status]').innerText.includes('email program')";
        visit.wait(status, json!(true)).await?;
        if browser.engine == Engine::Chromium {
            let mail = visit.ask("decodeURIComponent(mail)").await?;
            let mail = mail.as_str().unwrap_or_default();
            ensure!(mail.starts_with("mailto:") && mail.contains('@'), "{mail}");
            for part in [NAME, "orders\r\ninvoices"] {
                ensure!(mail.contains(part), "the mail lacks `{part}`: {mail}");
            }
        }
        ensure!(visit.text(Field::Name).await? == NAME);

        // A site whose endpoint is the mail program claims nothing.
        visit.set("dialect", "mailto").await?;
        visit.send().await?;
        let status = "form.querySelector('[role=status]').innerText.length > 0";
        visit.wait(status, json!(true)).await?;
        let last = visit.events().await?.pop();
        ensure!(last.is_some_and(|(name, _)| name == "unknown"));
        ensure!(endpoint.came().is_empty());
        Ok(())
    })
    .await
}
