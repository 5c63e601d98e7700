//! No violation of any rule of axe-core on any page, in every language, in the looks a visitor
//! may have it in: light and dark, on a phone and on a desk, the forms closed and open.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use axum::Router;
use seloste_model::Lang;
use serde_json::json;
use xtask::fixture_site::pages;
use xtask::site_server::SiteServer;

use crate::axe;
use crate::browser::{Browser, Preference, Scheme, Width};
use crate::inbox::{self, SiteWithInbox};
use crate::pictures;
use crate::site;

/// How far the forms of a page are unfolded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forms {
    Closed,
    Open,
}

/// A violation that axe found, with its place.
struct Found {
    place: String,
    violation: String,
}

/// How a visitor may have the page before them.
pub type Look = (Scheme, Width, Forms);

/// The looks in which every page is examined.
pub const LOOKS: [Look; 5] = [
    (Scheme::Light, Width::DESKTOP, Forms::Closed),
    (Scheme::Light, Width::DESKTOP, Forms::Open),
    (Scheme::Dark, Width::DESKTOP, Forms::Open),
    (Scheme::Dark, Width::PHONE, Forms::Closed),
    (Scheme::Light, Width::PHONE, Forms::Open),
];

#[tokio::test]
async fn axe_finds_nothing_on_pages_with_the_form() -> Result<()> {
    let site = site::with_form();
    no_violations(site, &LOOKS).await
}

#[tokio::test]
async fn axe_finds_nothing_on_pages_without_the_form() -> Result<()> {
    let looks = [
        (Scheme::Light, Width::PHONE, Forms::Closed),
        (Scheme::Dark, Width::DESKTOP, Forms::Closed),
    ];
    no_violations(site::without_form(), &looks).await
}

#[tokio::test]
async fn axe_finds_what_is_wrong() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let page = "<!DOCTYPE html><title>Sivu</title><p style='color:#aaa'>harmaa <input>";
    std::fs::write(folder.path().join("wrong.html"), page)?;
    let server = SiteServer::start(folder.path(), Router::new())?;
    let address = server.page("wrong.html");
    let found = Browser::with(async |browser| {
        browser.session.goto(address).await?;
        axe::violations(browser).await
    })
    .await?;
    for rule in ["color-contrast:", "html-has-lang:", "label:"] {
        assert!(
            found.iter().any(|line| line.starts_with(rule)),
            "no {rule} in {found:#?}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_on_the_pages_of_the_inbox() -> Result<()> {
    let site = SiteWithInbox::start()?;
    let looks = [
        (Scheme::Light, Width::PHONE, Forms::Closed),
        (Scheme::Dark, Width::DESKTOP, Forms::Closed),
    ];
    let found = Browser::with(async |browser| {
        let mut found = Vec::new();
        for lang in Lang::ALL {
            let forms = inbox::forms()?;
            let form = forms.iter().find(|form| form.lang == lang);
            let form = form.with_context(|| format!("no form in {lang}"))?;
            let receipt = site.send(form, &form.form.minimal())?.location;
            let receipt = receipt.context("the inbox named no receipt")?;
            browser.session.goto(receipt.as_str()).await?;
            found.extend(violations(browser, &format!("receipt in {lang}"), &looks).await?);

            browser.session.goto(site.server.page(&form.page)).await?;
            let send = "document.querySelector('form').submit()";
            browser.session.execute(send, Vec::new()).await?;
            // The page with the form has a heading too, and stays until the answer is there.
            let there = "return document.readyState == 'complete' && location.pathname";
            browser.wait(there, &json!("/requests")).await?;
            found.extend(violations(browser, &format!("refusal in {lang}"), &looks).await?);
        }
        Ok(found)
    })
    .await?;
    nothing(&found);
    Ok(())
}

/// Fails where anything was found, and names each thing once with the places of it.
#[track_caller]
fn nothing(found: &[Found]) {
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in found {
        places.entry(&one.violation).or_default().push(&one.place);
    }
    let lines = places.iter().map(|(violation, places)| {
        let more = places.len() - 1;
        format!("{violation}\n    on {} and {more} others", places[0])
    });
    let lines: Vec<String> = lines.collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

async fn no_violations(site: &Path, looks: &[Look]) -> Result<()> {
    let pages = pages(site)?;
    assert!(pages.len() > 10, "hardly anything was built: {pages:?}");
    no_violations_on(site, &pages, looks).await
}

/// Opens these pages of a site in each of the looks, and fails where axe finds anything.
pub async fn no_violations_on(site: &Path, pages: &[String], looks: &[Look]) -> Result<()> {
    let server = SiteServer::start(site, Router::new())?;
    let found = Browser::with(async |browser| {
        let mut found = Vec::new();
        for page in pages {
            browser.session.goto(server.page(page)).await?;
            found.extend(violations(browser, page, looks).await?);
        }
        Ok(found)
    })
    .await?;
    nothing(&found);
    Ok(())
}

/// The violations that axe finds on the open page in each of the looks.
async fn violations(browser: &Browser, page: &str, looks: &[Look]) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for &(scheme, width, forms) in looks {
        browser.prefer(&[Preference::Scheme(scheme)]).await?;
        browser.set_width(width).await?;
        unfold(browser, forms).await?;
        let place = format!("{page}.{scheme:?}.{}.{forms:?}", width.0);
        for violation in axe::violations(browser).await? {
            let place = place.clone();
            found.push(Found { place, violation });
        }
        pictures::take(browser, &place).await?;
    }
    pictures::print(browser, page).await?;
    Ok(found)
}

async fn unfold(browser: &Browser, forms: Forms) -> Result<()> {
    let open = match forms {
        Forms::Closed => "false",
        Forms::Open => "true",
    };
    let script = format!("document.querySelectorAll('details').forEach(d => d.open = {open})");
    browser.session.execute(script, Vec::new()).await?;
    Ok(())
}
