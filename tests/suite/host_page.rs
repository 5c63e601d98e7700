//! Notices within a page of somebody's own: they take its colours and its font, and their links open what they
//! lead to.

use std::fs;

use anyhow::{Context, Result, ensure};
use axum::Router;
use serde_json::{Value, json};
use xtask::fixture_site::fragments;
use xtask::site_server::SiteServer;

use crate::axe;
use crate::browser::{Browser, Preference, Scheme};
use crate::site;

/// The colours of all text, and the font; those of fields and buttons too.
const LOOK: &str = "
    document.querySelectorAll('details').forEach(d => d.open = true);
    return [...document.querySelectorAll('.seloste, .seloste *')].map(e => {
        const style = getComputedStyle(e);
        return [e.className, style.color, style.backgroundColor, style.borderTopColor].join(' ');
    });";

/// A page of a theme that has these declarations for its body and knows nothing of seloste.
fn page(theme: &str, attributes: &str, notice: &str) -> String {
    format!(
        "<!doctype html><html lang=fi {attributes}><meta charset=utf-8>\
         <meta name=viewport content='width=device-width'><title>Sivu</title>\
         <style>{theme}</style><link rel=stylesheet href=seloste.css><body><main><h1>Sivu</h1>{notice}</main>"
    )
}

/// The look of the notice in a page, for a visitor whose system is light and one whose system is dark.
async fn looks(browser: &Browser, address: &str) -> Result<[Value; 2]> {
    let mut looks = [Value::Null, Value::Null];
    for (look, scheme) in looks.iter_mut().zip([Scheme::Light, Scheme::Dark]) {
        browser.prefer(&[Preference::Scheme(scheme)]).await?;
        browser.open(address).await?;
        *look = browser.run(LOOK).await?;
        let violations = axe::violations(browser).await?;
        // What else it finds is of the small page around the notice.
        let colours: Vec<&String> = violations
            .iter()
            .filter(|violation| violation.starts_with("color-contrast"))
            .collect();
        ensure!(colours.is_empty(), "{address} {scheme:?}: {colours:#?}");
    }
    browser.prefer(&[]).await?;
    Ok(looks)
}

#[tokio::test]
async fn a_notice_is_as_light_or_dark_as_the_page_that_it_stands_in() -> Result<()> {
    let built = site::with_form();
    let name = fragments(built)?
        .into_iter()
        .next()
        .context("no fragment")?;
    let notice = fs::read_to_string(built.join(&name))?;
    let folder = tempfile::tempdir()?;
    fs::copy(built.join("seloste.css"), folder.path().join("seloste.css"))?;
    let light = "body { color: #222; background: #fff; font-family: Georgia }";
    let dark = "body { color: #eee; background: #111 } :root { --seloste-scheme: dark }";
    let both = ":root { color-scheme: light dark } body { color: CanvasText; background: Canvas }";
    for (file, theme, attributes) in [
        ("light.html", light, ""),
        ("dark.html", dark, ""),
        ("both.html", both, ""),
        (
            "chosen.html",
            both,
            "data-theme=light style='color-scheme: light'",
        ),
    ] {
        fs::write(folder.path().join(file), page(theme, attributes, &notice))?;
    }
    let server = SiteServer::start(folder.path(), Router::new())?;
    Browser::in_each(async |browser| {
        for (file, follows_the_system) in [
            ("light.html", false),
            ("dark.html", false),
            ("both.html", true),
            ("chosen.html", false),
        ] {
            let [light, dark] = looks(browser, &server.page(file)).await?;
            ensure!(light.as_array().is_some_and(|it| it.len() > 50), "{light}");
            ensure!(
                (light != dark) == follows_the_system,
                "{file}\n{light:#}\n{dark:#}"
            );
        }
        browser.open(&server.page("light.html")).await?;
        let style = "const style = getComputedStyle(document.querySelector('.seloste-summary'));
                     return [style.color, style.fontFamily]";
        ensure!(browser.run(style).await? == json!(["rgb(34, 34, 34)", "Georgia"]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_of_the_summary_opens_the_form_without_script() -> Result<()> {
    let server = SiteServer::start(site::with_form(), Router::new())?;
    Browser::with(async |browser| {
        browser.switch_scripts_off().await?;
        browser.open(&server.page("verkkokauppa.fi.html")).await?;
        let link = browser
            .session
            .find(thirtyfour::By::Css(".seloste-summary .seloste-actions a"))
            .await?;
        link.click().await?;
        let open = "return [...document.querySelectorAll('details[open] button')].map(b => b.checkVisibility())";
        browser.wait(open, &json!([true])).await
    })
    .await
}
