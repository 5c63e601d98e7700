//! Elements that take in another file: no script of the file runs, its addresses lead where they led there, and
//! moving the element meanwhile changes nothing.

use std::fs;

use anyhow::{Context, Result, ensure};
use seloste_model::request::{Field, Kind};
use serde_json::json;

use super::endpoint::{Endpoint, Serving};
use super::visit::{Visit, take_notes};
use crate::browser::Browser;
use crate::site;

/// A page that has no policy, so that nothing but the element keeps scripts from running.
const OPEN: &str = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Open</title>
    <script type=\"module\" src=\"seloste.js\"></script>
    <main><p>Before.</p><seloste-form src=\"piece.html\"></seloste-form></main></html>";
const LAX: &str = "default-src 'self' 'unsafe-inline' 'unsafe-eval'";

fn piece() -> Result<String> {
    let path = site::with_form().join("verkkokauppa.en.fragment.html");
    fs::read_to_string(&path).with_context(|| format!("`{}`", path.display()))
}

#[tokio::test]
async fn a_script_in_the_blocks_that_are_shown_later_never_runs() -> Result<()> {
    let errors = "data-seloste=\"errors\"";
    let hostile = "<div data-seloste=\"errors\" tabindex=\"-1\" onfocus=\"window.ran = 'focus'\">
        <script>window.ran = 'script'</script><img src=\"none.png\" alt=\"\" onerror=\"window.ran = 'img'\">
        <template><svg onload=\"window.ran = 'svg'\"></svg></template>
        <a id=\"led\" href=\" java\tscript:window.ran = 'href'\">a</a><button form=\"x\" formaction=\"JavaScript:window.ran = 'action'\">b</button>
        <form><input name=\"attributes\"><input name=\"attributes\"></form></div>";
    let piece = piece()?;
    ensure!(piece.contains(errors), "the fragment has no block `errors`");
    let piece = piece.replacen(
        "<template data-seloste-words>",
        &format!("<template data-seloste-words>{hostile}"),
        1,
    );
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::serve(&Serving {
            policy: LAX,
            pages: &[("open.html", OPEN), ("piece.html", &piece)],
            ..Serving::default()
        })?;
        take_notes(browser).await?;
        let page = endpoint.page("open.html");
        browser.open(&page).await?;
        let visit = Visit::at(browser, Kind::Access);
        visit.wait("!!form", json!(true)).await?;
        visit.unfold().await?;
        visit.wait("form.noValidate", json!(true)).await?;
        visit.send().await?;
        visit.sees("errors").await?;
        visit.run("body.querySelector('#led').click()").await?;
        let failed = "return [...document.images].every(i => i.complete)";
        browser.wait(failed, &json!(true)).await?;
        let left = "[...body.querySelectorAll('[data-seloste-block] *')]
            .flatMap(e => e.getAttributeNames()).filter(n => /^on|href$|formaction/.test(n) && n != 'href')";
        let left = visit.ask(left).await?;
        ensure!(left == json!([]), "{left} are still there");
        let ran = browser.run("return window.ran ?? null").await?;
        ensure!(ran.is_null(), "{ran} ran");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn one_press_sends_once_where_the_element_was_moved_while_it_fetched() -> Result<()> {
    let moved = format!(
        "{OPEN}<script type=\"module\">const e = document.querySelector('seloste-form');
        const main = e.parentElement; main.append(e); main.prepend(e);</script>"
    );
    let piece = piece()?;
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::serve(&Serving {
            policy: LAX,
            pages: &[("moved.html", &moved), ("piece.html", &piece)],
            ..Serving::default()
        })?;
        take_notes(browser).await?;
        browser.open(&endpoint.page("moved.html")).await?;
        let visit = Visit::at(browser, Kind::Access);
        visit.wait("!!form", json!(true)).await?;
        visit.unfold().await?;
        visit.wait("form.noValidate", json!(true)).await?;
        visit.fill(Field::Name, "Maija").await?;
        visit.fill(Field::Contact, "maija@example.fi").await?;
        visit.send().await?;
        visit.sees("receipt").await?;
        endpoint.came_once()?;
        let names: Vec<_> = visit.events().await?.into_iter().map(|one| one.0).collect();
        ensure!(names == ["ready", "send", "accepted"], "{names:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn addresses_lead_where_they_led_in_the_file_they_come_from() -> Result<()> {
    let page = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Elsewhere</title>
        <script type=\"module\" src=\"../seloste.js\"></script>
        <main><seloste-form src=\"../pieces/piece.html\"></seloste-form></main></html>";
    let piece = "<p id=\"there\"><a href=\"other.html#place\">a</a> <a href=\"#there\">b</a>
        <a href=\"https://example.fi/c\">c</a> <img src=\"/d.png\" alt=\"\"></p>
        <seloste-form endpoint=\"../told\"><form action=\"send\"></form></seloste-form>
        <template><a href=\"e.html\">e</a></template>";
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::serve(&Serving {
            pages: &[("sub/page.html", page), ("pieces/piece.html", piece)],
            ..Serving::default()
        })?;
        browser.open(&endpoint.page("sub/page.html")).await?;
        let there = "return !!document.getElementById('there')";
        browser.wait(there, &json!(true)).await?;
        let said = "const all = [...document.querySelectorAll('main *')];
            all.push(document.querySelector('main template').content.firstChild);
            return all.flatMap(e => ['href', 'src', 'action', 'endpoint'].map(n => e.getAttribute(n)))
                .filter(a => a && !a.startsWith('..')).map(a => a.replace(location.origin, ''))";
        let said = browser.run(said).await?;
        let wanted = json!([
            "/pieces/other.html#place",
            "#there",
            "https://example.fi/c",
            "/d.png",
            "/told",
            "/pieces/send",
            "/pieces/e.html"
        ]);
        ensure!(said == wanted, "{said}");
        Ok(())
    })
    .await
}
