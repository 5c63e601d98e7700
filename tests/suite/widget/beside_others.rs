//! Neighbours of the widget in the visitor's page: password managers, and scripts of the page itself.

use std::fs;

use anyhow::{Context, Result, ensure};
use seloste_model::dialect::HONEYPOT;
use seloste_model::request::{Field, Kind};
use serde_json::json;
use xtask::tools::host_scripts::{HTMX_2, HTMX_4, TURBO};

use super::endpoint::{Endpoint, POLICY, Said, Serving};
use super::visit::{Visit, take_notes, take_notes_by};
use crate::browser::Browser;
use crate::site;

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

/// A script that posts every form by itself, and is asked before any listener of the document or the form.
const POSTS_BY_ITSELF: &str = "document.addEventListener('submit', event => {
    event.preventDefault();
    fetch(event.target.action, { method: 'POST', body: new URLSearchParams(new FormData(event.target)) });
}, true);";

/// A page of the site into which someone has put a script, with the attributes by which its body asks for the script.
struct Host {
    name: String,
    script: String,
    page: String,
}

fn hosts() -> Result<Vec<Host>> {
    let built = fs::read_to_string(site::with_form().join("verkkokauppa.en.html"))?;
    let mut hosts = Vec::new();
    for (name, script, body) in [
        (
            "htmx-2",
            fs::read_to_string(HTMX_2.find()?)?,
            "hx-boost=true",
        ),
        (
            "htmx-4",
            fs::read_to_string(HTMX_4.find()?)?,
            "hx-boost:inherited=true",
        ),
        ("turbo", fs::read_to_string(TURBO.find()?)?, ""),
        ("own", POSTS_BY_ITSELF.to_owned(), ""),
    ] {
        let head = format!("<script src=\"{name}.js\"></script></head>");
        let page = built.replace("</head>", &head);
        let page = page.replacen("<body", &format!("<body {body}"), 1);
        let name = name.to_owned();
        hosts.push(Host { name, script, page });
    }
    Ok(hosts)
}

/// The site with these pages, each twice: as it was built, and without the signs by which scripts leave the form alone.
fn serve(hosts: &[Host], policy: &str) -> Result<Endpoint> {
    let mut pages = Vec::new();
    for host in hosts {
        let Host { name, script, page } = host;
        let bare = page
            .replace(" data-turbo=\"false\"", "")
            .replace(" hx-boost=\"false\"", "")
            .replace(" hx-ignore=\"\"", "");
        ensure!(bare.len() + 49 == page.len(), "the signs are others");
        pages.push((format!("{name}.js"), script.clone()));
        pages.push((format!("{name}.html"), page.clone()));
        pages.push((format!("{name}-bare.html"), bare));
    }
    let pages: Vec<_> = pages
        .iter()
        .map(|(name, content)| (name.as_str(), content.as_str()))
        .collect();
    Endpoint::serve(&Serving {
        policy,
        pages: &pages,
        ..Serving::default()
    })
}

/// A policy that lets such scripts do what they like.
fn policy() -> String {
    POLICY
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace(
            "; require-trusted-types-for 'script'; trusted-types 'none'",
            "",
        )
}

#[tokio::test]
async fn beside_a_script_that_posts_forms_a_request_is_sent_once_and_nothing_that_is_refused()
-> Result<()> {
    let hosts = hosts()?;
    Browser::in_each(async |browser| {
        let endpoint = serve(&hosts, &policy())?;
        take_notes(browser).await?;
        for host in &hosts {
            for page in [
                format!("{}.html", host.name),
                format!("{}-bare.html", host.name),
            ] {
                let sent = is_sent_once(browser, &endpoint, &page).await;
                sent.with_context(|| page)?;
            }
        }
        Ok(())
    })
    .await
}

async fn is_sent_once(browser: &Browser, endpoint: &Endpoint, page: &str) -> Result<()> {
    let visit = Visit::begin(browser, &endpoint.page(page), Kind::Access).await?;
    visit.send().await?;
    visit.sees("errors").await?;
    fill(&visit).await?;
    visit.fill(Field::Data, "131052-308T").await?;
    visit.send().await?;
    visit.sees("errors").await?;
    visit.fill(Field::Data, "").await?;
    ensure!(endpoint.came().is_empty(), "what is refused was sent");
    visit.set("endpoint", "/told").await?;
    endpoint.says(Said::status(202));
    visit.send().await?;
    visit.sees("receipt").await?;
    let came = endpoint.came_once()?;
    ensure!(
        came.path == "/told" && came.body.contains("id="),
        "{came:?}"
    );
    // The browser sends it, and shows the answer.
    visit.press("another").await?;
    visit.wait("form.hidden", json!(false)).await?;
    visit.set("send", "navigate").await?;
    fill(&visit).await?;
    visit.send().await?;
    is_on_its_receipt(browser).await?;
    let came = endpoint.came_once()?;
    ensure!(
        came.path == "/requests" && came.body.contains("id="),
        "{came:?}"
    );
    Ok(())
}

async fn is_on_its_receipt(browser: &Browser) -> Result<()> {
    let arrived =
        "return location.pathname.startsWith('/receipts/') && document.readyState == 'complete'
        && !document.querySelector('seloste-form')";
    browser.wait(arrived, &json!(true)).await
}

#[tokio::test]
async fn without_the_widget_such_a_script_leaves_the_form_to_the_browser() -> Result<()> {
    let hosts = hosts()?;
    Browser::in_each(async |browser| {
        let endpoint = serve(&hosts, &policy().replace(" 'wasm-unsafe-eval'", ""))?;
        for host in &hosts {
            // No sign is known to a script of somebody's own.
            if host.name == "own" {
                continue;
            }
            let page = endpoint.page(&format!("{}.html", host.name));
            let visit = Visit::open(browser, &page, Kind::Access).await?;
            fill(&visit).await?;
            // Where a page would come in its place, the answer is shown as what it is.
            visit.run("form.action = '/told'").await?;
            let thanks = "<!DOCTYPE html><html lang=\"en\"><title>Thanks</title><p id=\"thanks\">Thanks.</p></html>";
            endpoint.says(Said::Answer(200, "text/html", thanks.to_owned()));
            visit.send().await?;
            let shown = "return location.pathname == '/told' && !!document.getElementById('thanks')";
            let shown = browser.wait(shown, &json!(true)).await;
            shown.with_context(|| host.name.clone())?;
            let came = endpoint.came_once()?;
            let accept = came.header("accept");
            ensure!(accept.starts_with("text/html,"), "a script sent it: {accept}");
        }
        Ok(())
    })
    .await
}
