//! Where the element stands: below a path, twice on a page, taken out and put back, filled from another file, and
//! with a browser that sends the form itself.

use anyhow::{Context, Result, ensure};
use seloste_model::request::{Field, Kind};
use serde_json::json;

use super::endpoint::{Endpoint, Said, Serving};
use super::visit::{Visit, take_notes, take_notes_by};
use crate::browser::Browser;

#[tokio::test]
async fn a_site_may_stand_below_any_path() -> Result<()> {
    Browser::in_each(async |browser| {
        let serving = Serving {
            below: "/yhdistys/sivut",
            ..Serving::default()
        };
        let endpoint = Endpoint::serve(&serving)?;
        let page = endpoint.page("yhdistys/sivut/jasenet.sv.html");
        let visit = Visit::begin(browser, &page, Kind::Access).await?;
        visit.fill(Field::Name, "Maija").await?;
        visit.fill(Field::Contact, "maija@example.fi").await?;
        visit.send().await?;
        visit.sees("receipt").await?;
        let kept = endpoint.store.all()?.pop().context("nothing is kept")?;
        ensure!(kept.request.notice == "jasenet" && kept.request.name == "Maija");
        Ok(())
    })
    .await
}

const TWO: &str = "<!DOCTYPE html><html lang=\"fi\"><meta charset=\"utf-8\"><title>Kaksi</title>
    <link rel=\"stylesheet\" href=\"seloste.css\"><script type=\"module\" src=\"seloste.js\"></script>
    <main><seloste-form id=\"first\" src=\"jasenet.fi.fragment.html\" endpoint=\"told\"></seloste-form>
    <seloste-form id=\"second\" src=\"verkkokauppa.fi.fragment.html\"></seloste-form></main></html>";

#[tokio::test]
async fn two_elements_of_a_page_take_their_forms_in_and_do_not_know_of_each_other() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::serve(&Serving {
            pages: &[("two.html", TWO)],
            ..Serving::default()
        })?;
        take_notes(browser).await?;
        browser.open(&endpoint.page("two.html")).await?;
        let [first, second] = ["jasenet", "verkkokauppa"]
            .map(|notice| Visit::at_notice(browser, notice, Kind::Access));
        for visit in [&first, &second] {
            visit.wait("!!form", json!(true)).await?;
            visit.unfold().await?;
            visit.wait("form.noValidate", json!(true)).await?;
            visit.fill(Field::Name, "Maija").await?;
            visit.fill(Field::Contact, "maija@example.fi").await?;
        }
        let twice = "return [...document.querySelectorAll('[id]')].map(e => e.id)
            .filter((id, at, all) => all.indexOf(id) != at)";
        let twice = browser.run(twice).await?;
        ensure!(twice == json!([]), "these ids are there twice: {twice}");
        // What the page says of the endpoint goes before what the fragment says.
        endpoint.says(Said::status(500));
        first.send().await?;
        first.sees("unknown").await?;
        second.send().await?;
        second.sees("receipt").await?;
        ensure!(endpoint.store.count()? == 1);
        ensure!(first.text(Field::Name).await? == "Maija");
        first.sees_still("unknown").await?;
        let came = endpoint.came();
        let paths: Vec<_> = came.iter().map(|came| came.path.as_str()).collect();
        ensure!(paths == ["/told", "/requests"], "{paths:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_forms_of_an_element_do_not_know_of_each_other() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let page = endpoint.page("verkkokauppa.en.html");
        let access = Visit::begin(browser, &page, Kind::Access).await?;
        access.set("endpoint", "/told").await?;
        access.fill(Field::Name, "Maija").await?;
        access.fill(Field::Contact, "maija@example.fi").await?;
        endpoint.says(Said::status(204));
        access.send().await?;
        access.sees("unknown").await?;
        endpoint.says(Said::status(202));
        let other = Visit::at(browser, Kind::ObjectMarketing);
        other.unfold().await?;
        other.fill(Field::Contact, "+358 40 123").await?;
        other.send().await?;
        other.sees("receipt").await?;
        access.sees_still("unknown").await?;
        ensure!(access.text(Field::Name).await? == "Maija");
        let ids: Vec<_> = endpoint
            .came()
            .iter()
            .map(|came| came.body[..39].to_owned())
            .collect();
        ensure!(ids.len() == 2 && ids[0] != ids[1], "{ids:?}");
        Ok(())
    })
    .await
}

/// A page that has no policy, so that nothing but the element keeps scripts from running.
const OPEN: &str = "<!DOCTYPE html><html lang=\"fi\"><meta charset=\"utf-8\"><title>Avoin</title>
    <script type=\"module\" src=\"seloste.js\"></script>
    <main><seloste-form src=\"hostile.fragment.html\"></seloste-form></main></html>";

/// Hostile HTML, whose scripts note in this object which of them ran.
fn hostile(ran: &str) -> String {
    format!(
        "<script>{ran}.script = 1</script><script type=\"module\">{ran}.module = 1</script>
        <img src=\"none.png\" alt=\"\" onerror=\"{ran}.img = 1\">
        <svg><script>{ran}.svg = 1</script><animate onbegin=\"{ran}.begin = 1\" attributeName=\"x\" dur=\"1s\"/></svg>
        <iframe srcdoc=\"<script>parent.{ran}.srcdoc = 1</script>\"></iframe>
        <details open ontoggle=\"{ran}.toggle = 1\"><summary>a</summary></details>
        <template><script>{ran}.template = 1</script></template>"
    )
}

#[tokio::test]
async fn a_script_in_what_is_taken_in_never_runs() -> Result<()> {
    let piece = format!("<p id=\"there\">Tässä.</p>{}", hostile("ran"));
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::serve(&Serving {
            policy: "default-src 'self' 'unsafe-inline'",
            pages: &[
                ("open.html", OPEN),
                ("hostile.fragment.html", piece.as_str()),
            ],
            ..Serving::default()
        })?;
        take_notes_by(browser, "() => { window.ran = {}; window.would = {} }").await?;
        browser.open(&endpoint.page("open.html")).await?;
        let there = "return document.getElementById('there')?.innerText ?? null";
        browser.wait(there, &json!("Tässä.")).await?;
        // The same put in as it is, after it: whatever was to run has had its turn when all of this has.
        let put = format!(
            "document.body.insertAdjacentHTML('beforeend', {})",
            json!(hostile("would"))
        );
        browser.run(&put).await?;
        let would = "return Object.keys(would).sort()";
        browser
            .wait(would, &json!(["begin", "img", "srcdoc", "toggle"]))
            .await?;
        let ran = browser.run("return ran").await?;
        ensure!(ran == json!({}), "{ran} ran");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_element_that_is_taken_out_and_put_back_goes_on() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let page = endpoint.page("verkkokauppa.en.html");
        let visit = Visit::begin(browser, &page, Kind::Access).await?;
        visit.set("endpoint", "/told").await?;
        visit.fill(Field::Name, "Maija").await?;
        visit.fill(Field::Contact, "maija@example.fi").await?;
        endpoint.says(Said::status(500));
        visit.send().await?;
        visit.sees("unknown").await?;
        let first = endpoint.came_once()?;
        let moved = "const e = form.closest('seloste-form'); const p = e.parentElement;
            const next = e.nextSibling; e.remove(); p.insertBefore(e, next);";
        visit.run(moved).await?;
        ensure!(visit.text(Field::Name).await? == "Maija");
        endpoint.says(Said::status(202));
        visit.press("again").await?;
        visit.sees("receipt").await?;
        ensure!(endpoint.came_once()?.body == first.body);
        let ready = visit
            .events()
            .await?
            .into_iter()
            .filter(|event| event.0 == "ready");
        ensure!(ready.count() == 1, "it was taken over twice");
        // An answer to what is no longer there does no harm.
        visit.press("another").await?;
        visit.wait("form.hidden", json!(false)).await?;
        visit.fill(Field::Name, "Maija").await?;
        visit.fill(Field::Contact, "maija@example.fi").await?;
        visit
            .run("form.querySelector('.seloste-button').click(); body.remove()")
            .await?;
        visit
            .until("it came", || !endpoint.came().is_empty())
            .await?;
        browser
            .wait("return seen.at(-1)[0]", &json!("accepted"))
            .await?;
        ensure!(browser.run("return thrown").await? == json!([]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_widget_can_leave_the_sending_to_the_browser() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let page = endpoint.page("verkkokauppa.en.html");
        let visit = Visit::begin(browser, &page, Kind::Access).await?;
        visit.set("send", "navigate").await?;
        visit.fill(Field::Name, "Maija").await?;
        visit.send().await?;
        visit.sees("errors").await?;
        ensure!(endpoint.came().is_empty(), "it was sent without a contact");
        visit.fill(Field::Contact, "maija@example.fi").await?;
        visit.send().await?;
        let arrived = "return location.pathname.startsWith('/receipts/')";
        browser.wait(arrived, &json!(true)).await?;
        let kept = endpoint.store.all()?.pop().context("nothing is kept")?;
        ensure!(kept.request.name == "Maija" && kept.request.id.len() == 36);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_the_browser_sent_is_another_request_once_it_is_changed() -> Result<()> {
    Browser::in_each(async |browser| {
        // Frames are allowed, in which the answers are shown.
        let endpoint = Endpoint::serve(&Serving {
            policy: "default-src 'self' 'wasm-unsafe-eval'",
            ..Serving::default()
        })?;
        take_notes(browser).await?;
        let page = endpoint.page("verkkokauppa.en.html");
        let visit = Visit::begin(browser, &page, Kind::Access).await?;
        visit.set("send", "navigate").await?;
        // Its answer is shown elsewhere, as if the visitor had come back to a page that the browser kept.
        let elsewhere = "document.body.append(Object.assign(document.createElement('iframe'), { name: 'elsewhere' }));
            form.action = '/told'; form.target = 'elsewhere'";
        visit.run(elsewhere).await?;
        visit.fill(Field::Name, "Maija").await?;
        visit.fill(Field::Contact, "maija@example.fi").await?;
        let mut ids = Vec::new();
        for name in ["Maija", "Maija", "Matti"] {
            visit.fill(Field::Name, name).await?;
            visit.send().await?;
            let mut came = Vec::new();
            let sent = || {
                came.extend(endpoint.came());
                !came.is_empty()
            };
            visit.until("it came", sent).await?;
            let body = &came[0].body;
            let id = body.split('&').find(|pair| pair.starts_with("id="));
            ids.push(id.context("it has no id")?.to_owned());
        }
        ensure!(ids[0] == ids[1] && ids[1] != ids[2], "{ids:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_was_typed_survives_the_back_button() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        let page = endpoint.page("verkkokauppa.en.html");
        let visit = Visit::begin(browser, &page, Kind::Access).await?;
        // As a visitor types: what a script puts in is not always kept.
        for (name, text) in [("name", "Maija"), ("contact", "maija@example.fi")] {
            let field = visit.element(&format!("[name={name}]")).await?;
            field.send_keys(text).await?;
        }
        browser.open(&endpoint.page("index.en.html")).await?;
        browser.session.back().await?;
        for (name, text) in [("name", "Maija"), ("contact", "maija@example.fi")] {
            let typed = format!("form?.elements.{name}.value ?? null");
            visit.wait(&typed, json!(text)).await?;
        }
        visit.unfold().await?;
        visit.wait("form.noValidate", json!(true)).await?;
        ensure!(visit.text(Field::Name).await? == "Maija");
        visit.send().await?;
        visit.sees("receipt").await
    })
    .await
}
