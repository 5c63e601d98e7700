//! The twin in JavaScript, against which the bench measures the widget: it must do what the widget does, or the
//! comparison says nothing.

use std::fs;

use anyhow::{Context, Result, ensure};
use seloste_model::dialect::form;
use seloste_model::request::{Field, Kind};
use seloste_model::{Date, Request, due::due};
use serde_json::json;
use xtask::workspace;

use super::endpoint::{Endpoint, Said, Serving};
use super::visit::{Visit, hold_waits, take_notes};
use crate::browser::Browser;

const FILES: [&str; 8] = [
    "seloste.js",
    "seloste-twin.js",
    "add.js",
    "calendar.js",
    "dialects.js",
    "errors.js",
    "filled.js",
    "shown.js",
];

fn endpoint() -> Result<Endpoint> {
    let folder = workspace::root().join("tests/twin");
    let read = |name| fs::read_to_string(folder.join(name)).with_context(|| format!("`{name}`"));
    let texts = FILES.map(read).into_iter().collect::<Result<Vec<_>>>()?;
    let texts = texts.iter().map(String::as_str);
    let pages: Vec<(&str, &str)> = FILES.into_iter().zip(texts).collect();
    Endpoint::serve(&Serving {
        pages: &pages,
        ..Serving::default()
    })
}

async fn begin<'a>(browser: &'a Browser, endpoint: &Endpoint, dialect: &str) -> Result<Visit<'a>> {
    take_notes(browser).await?;
    hold_waits(browser).await?;
    let page = endpoint.page("verkkokauppa.en.html");
    let visit = Visit::begin(browser, &page, Kind::Access).await?;
    visit.set("endpoint", "/told").await?;
    visit.set("dialect", dialect).await?;
    for (field, text) in [
        (Field::Name, "Maija Meikäläinen"),
        (Field::Contact, "maija@example.fi"),
        (Field::Data, "All of it,\nplease: 50 % & more."),
    ] {
        visit.fill(field, text).await?;
    }
    Ok(visit)
}

#[tokio::test]
async fn the_twin_sends_the_same_bytes_and_shows_the_same() -> Result<()> {
    Browser::with(async |browser| {
        let endpoint = endpoint()?;
        let visit = begin(browser, &endpoint, "form").await?;
        endpoint.says(Said::status(500));
        visit.send().await?;
        visit.sees("unknown").await?;
        let first = endpoint.came_once()?;
        let body = "{\"reference\": \"AB-12\", \"received_at\": \"2026-11-23T22:30:00Z\"}";
        endpoint.says(Said::json(201, body));
        visit.press("again").await?;
        visit.sees("receipt").await?;
        ensure!(endpoint.came_once()?.body == first.body, "it is another");

        let (request, problems) = form::read(form_urlencoded::parse(first.body.as_bytes()));
        ensure!(
            problems.is_empty() && request.check().is_empty(),
            "{problems:?}"
        );
        ensure!(form::write(&request) == first.body, "{}", first.body);
        let shown = visit.shown().await?;
        for part in [
            "AB-12",
            "24 November 2026",
            "28 December 2026",
            "Maija Meikäläinen",
        ] {
            ensure!(shown.contains(part), "the receipt lacks {part}: {shown}");
        }
        let received = Date::new(2026, 11, 24).context("a date")?;
        let (name, detail) = visit.events().await?.pop().context("no event")?;
        let told: Request = serde_json::from_value(detail["request"].clone())?;
        ensure!(
            name == "accepted" && told == request && detail["due"] == due(received).answer_by.iso(),
            "`{name}` with {detail}"
        );
        let calendar =
            "decodeURIComponent(body.querySelector('[data-seloste-file=calendar]').href)";
        let calendar = visit.ask(calendar).await?.to_string();
        ensure!(
            calendar.contains("DTSTART;VALUE=DATE:20261228"),
            "{calendar}"
        );
        visit.press("letter").await?;
        visit.sees("letter").await
    })
    .await
}

#[tokio::test]
async fn the_twin_refuses_what_the_widget_refuses_and_asks_the_inbox_again() -> Result<()> {
    Browser::with(async |browser| {
        let endpoint = endpoint()?;
        let visit = begin(browser, &endpoint, "seloste").await?;
        visit.fill(Field::Message, "koodi 131052-308T").await?;
        let at_once = "!!form.querySelector('[data-seloste-field=message] .seloste-error')";
        ensure!(visit.ask(at_once).await? == true, "it was not refused");
        visit.send().await?;
        visit.sees("errors").await?;
        ensure!(endpoint.came().is_empty(), "it was sent");

        visit.fill(Field::Message, "").await?;
        endpoint.says(Said::Wait(503, "1"));
        visit.send().await?;
        let status = "form.querySelector('[role=status]').innerText";
        let again = json!("No answer yet. Trying again…");
        visit.wait(status, again).await?;
        let problem = "{\"errors\": [{\"field\": \"contact\", \"code\": \"x\", \"message\": \"Not that one.\"}]}";
        endpoint.says(Said::Answer(422, "application/problem+json", problem.to_owned()));
        let waited = visit.asks_again().await?;
        ensure!(waited == 1_000, "it is asked again after {waited} ms");
        visit.sees("errors").await?;
        let came = endpoint.came();
        ensure!(came.len() == 2 && came.iter().all(|one| one.body == came[0].body), "{came:#?}");
        let request: Request = serde_json::from_str(&came[0].body)?;
        ensure!(came[0].header("idempotency-key") == request.id, "{came:#?}");
        let error = "form.querySelector('[data-seloste-field=contact] .seloste-error').innerText";
        ensure!(visit.ask(error).await? == "Not that one.");
        Ok(())
    })
    .await
}
