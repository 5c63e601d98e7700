//! Hostile input: typed, in an attribute or in an answer. The widget does not fail, goes on answering, and loses no
//! text.

use anyhow::{Context, Result, ensure};
use seloste_model::dialect::Dialect;
use seloste_model::request::{Field, Kind};
use serde_json::json;

use super::endpoint::{Endpoint, Said};
use super::visit::{Visit, take_notes};
use crate::browser::Browser;

/// Texts that mean something somewhere: to JSON, HTML, selectors, addresses, templates, or to nothing at all.
const TEXTS: [&str; 24] = [
    "",
    " \t\r\n",
    "\0\u{1}\u{7f}\u{fffd}",
    "\"]\\'`",
    "a\"]{}:has(*),*",
    "</template></form><script>thrown.push('ran')</script>",
    "<img src=x onerror=thrown.push('ran')>",
    "{day} {kind} {{}} {",
    "%00%zz%E0%A4%A",
    "&amp=;&id=1&kind=question",
    "../../..//\\",
    "http://[",
    "http://a b",
    "https://example.fi:99999",
    "javascript:thrown.push('ran')",
    "data:text/html,x",
    "blob:x",
    "mailto:",
    "#",
    "\u{202e}ohjaus\u{202c}\u{200b}\u{feff}",
    "👨‍👩‍👧‍👦🇫🇮e\u{301}\u{30a}",
    "access=\u{e4} access= =",
    "-1e309",
    "131052-308T",
];

/// Bodies of answers.
const BODIES: [&str; 16] = [
    "",
    "null",
    "[]",
    "0",
    "\"x\"",
    "{",
    "{\"errors\": null, \"detail\": {}, \"ok\": \"true\", \"reference\": 7}",
    "{\"errors\": [null, 1, [], {}, {\"field\": 1, \"code\": null, \"message\": {}}]}",
    "{\"errors\": [{\"field\": \"\\\"]\", \"code\": \"\\\"] *\", \"message\": \"<b>\"}]}",
    "{\"errors\": {\"length\": 4294967295}}",
    "{\"reference\": \"\\ud800 <b>&\", \"due_at\": \"9999-99-99\", \"received_at\": \"-1\"}",
    "{\"reference\": \"A\", \"due_at\": \"9999-12-31\", \"received_at\": \"9999-12-31T23:59:59Z\"}",
    "{\"reference\": \"A\", \"due_at\": \"0000-00-00\", \"received_at\": \"2026-01-31T99:00:00Z\"}",
    "{\"reference\": \"A\", \"due_at\": \"åååååååååå\", \"received_at\": \"ääääääääääää\"}",
    "{\"succeeded\": [{}], \"failed\": [7], \"success\": false, \"next\": \"javascript:0\"}",
    "{\"__proto__\": {\"ok\": true}, \"then\": 1, \"toJSON\": 1}",
];

const FIELDS: [Field; 5] = [
    Field::Data,
    Field::Name,
    Field::Contact,
    Field::Identifier,
    Field::Message,
];

#[tokio::test]
async fn no_text_makes_the_widget_fail_or_is_lost() -> Result<()> {
    Browser::with(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let page = endpoint.page("verkkokauppa.en.html");
        let visit = Visit::begin(browser, &page, Kind::Access).await?;
        let long = "ä👍".repeat(100_000);
        let texts = TEXTS.iter().copied().chain([long.as_str()]);
        for (at, text) in texts.enumerate() {
            let dialect = Dialect::ALL[at % Dialect::ALL.len()];
            let typed = typed(&visit, text, dialect).await;
            typed.with_context(|| format!("{dialect:?}: {:?}", text.get(..80).unwrap_or(text)))?;
        }
        // What no text in Rust can be: half a character.
        visit.run("form.elements.name.value = 'a\\ud800'").await?;
        visit.send().await?;
        alive(&visit).await
    })
    .await
}

async fn typed(visit: &Visit<'_>, text: &str, dialect: Dialect) -> Result<()> {
    let text = json!(text);
    let put = format!(
        "const text = {text}, element = form.closest('seloste-form');
         for (const name of ['endpoint', 'success-url', 'policies', 'send', 'trust-status'])
             element.setAttribute(name, text);
         element.setAttribute('dialect', '{}');
         for (const name of ['data-seloste-mail', 'data-seloste-to', 'data-seloste-title'])
             form.setAttribute(name, text);
         for (const name of {}) {{
             const control = form.elements[name];
             control.value = name == 'contact' || name == 'name' ? 'a' + text : text;
             control.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
             control.dispatchEvent(new FocusEvent('focusout', {{ bubbles: true }}));
         }}
         window.before = [...form.elements].map(control => control.value).join();
         for (const action of ['letter', 'copy'])
             body.querySelector(`[data-seloste-do=${{action}}]`)?.click();",
        dialect.code(),
        json!(FIELDS.map(Field::code)),
    );
    visit.run(&put).await?;
    // A mail program is not what is tried.
    if dialect != Dialect::Mailto {
        visit.send().await?;
    }
    alive(visit).await?;
    // A request that arrived is on its receipt, and the form is still as it was behind it.
    let now = "[...form.elements].filter(c => c.name != 'id').map(c => c.value).join()";
    let kept = format!("before.startsWith({now}) || {now}.startsWith(before)");
    ensure!(visit.ask(&kept).await? == true, "text is lost");
    visit
        .run("body.querySelectorAll('[data-seloste-do=another]').forEach(b => b.click())")
        .await?;
    Ok(())
}

/// Nothing was thrown, and once nothing is under way an incomplete form is still refused by the widget.
async fn alive(visit: &Visit<'_>) -> Result<()> {
    visit
        .wait("form.hasAttribute('data-seloste-busy')", json!(false))
        .await?;
    let thrown = visit.ask("thrown").await?;
    ensure!(thrown == json!([]), "thrown: {thrown}");
    Ok(())
}

#[tokio::test]
async fn no_answer_makes_the_widget_fail_or_text_be_lost() -> Result<()> {
    Browser::with(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let page = endpoint.page("verkkokauppa.sv.html");
        let visit = Visit::begin(browser, &page, Kind::Access).await?;
        visit.set("endpoint", "/told").await?;
        visit.set("policies", "access=x").await?;
        for (at, body) in BODIES.iter().enumerate() {
            for (dialect, status) in [(at, 200), (at + 3, 201), (at + 6, 422)] {
                let dialect = Dialect::ALL[dialect % (Dialect::ALL.len() - 1)];
                let json = ["application/json", "application/problem+json"][at % 2];
                endpoint.says(Said::Answer(status, json, (*body).to_owned()));
                let answered = answered(&visit, dialect).await;
                answered.with_context(|| format!("{dialect:?} {status}: {body}"))?;
            }
        }
        Ok(())
    })
    .await
}

async fn answered(visit: &Visit<'_>, dialect: Dialect) -> Result<()> {
    visit.set("dialect", dialect.code()).await?;
    visit.fill(Field::Name, "Maija").await?;
    visit.fill(Field::Contact, "maija@example.fi").await?;
    visit.events().await?;
    visit.send().await?;
    visit
        .wait(
            "['accepted', 'rejected', 'unknown'].includes(seen.at(-1)?.[0])",
            json!(true),
        )
        .await?;
    alive(visit).await?;
    let (outcome, _) = visit.events().await?.pop().context("no event")?;
    let block = visit
        .ask("body.querySelector('[data-seloste-block]')?.dataset.selosteBlock")
        .await?;
    let wanted = match outcome.as_str() {
        "accepted" => "receipt",
        "rejected" => "errors",
        _ => "unknown",
    };
    ensure!(block == *wanted, "`{outcome}` shows {block}");
    ensure!(visit.text(Field::Name).await? == "Maija", "text is lost");
    visit
        .run("body.querySelectorAll('[data-seloste-do=another]').forEach(b => b.click())")
        .await?;
    Ok(())
}
