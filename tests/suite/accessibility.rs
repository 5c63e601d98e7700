//! No violation of any rule of axe-core on any page, in every language, in the looks a visitor
//! may have it in: light and dark, on a phone and on a desk, the forms closed and open.

use anyhow::Result;
use axum::Router;
use xtask::fixture_site::pages;
use xtask::site_server::SiteServer;

use crate::axe;
use crate::browser::{Browser, Scheme, Width};
use crate::site;

/// How far the forms of a page are unfolded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Forms {
    Closed,
    Open,
}

const LOOKS: [(Scheme, Width, Forms); 5] = [
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
    let server = SiteServer::start(folder.path(), Router::new(), 0)?;
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

async fn no_violations(site: &std::path::Path, looks: &[(Scheme, Width, Forms)]) -> Result<()> {
    let server = SiteServer::start(site, Router::new(), 0)?;
    let pages = pages(site)?;
    assert!(pages.len() > 10, "hardly anything was built: {pages:?}");
    let found = Browser::with(async |browser| {
        let mut found = Vec::new();
        for page in &pages {
            browser.session.goto(server.page(page)).await?;
            for &(scheme, width, forms) in looks {
                browser.set_scheme(scheme).await?;
                browser.set_width(width).await?;
                unfold(browser, forms).await?;
                for violation in axe::violations(browser).await? {
                    found.push(format!("{page} {scheme:?} {width:?} {forms:?} {violation}"));
                }
            }
        }
        Ok(found)
    })
    .await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
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
