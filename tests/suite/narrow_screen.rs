//! On the narrowest screen nothing has to be scrolled sideways (WCAG 2.2, 1.4.10).

use anyhow::{Context, Result, ensure};
use axum::Router;
use xtask::fixture_site::pages;
use xtask::site_server::SiteServer;

use crate::browser::{Browser, Width};
use crate::site;

/// A script that gives every element that sticks out to the right, with every form unfolded; nothing where all fits.
const WHAT_STICKS_OUT: &str = "
    document.querySelectorAll('details').forEach(d => d.open = true);
    const width = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll('*')]
        .filter(e => e.getBoundingClientRect().right > width + 0.5)
        .map(e => e.outerHTML.slice(0, 100));
    return document.documentElement.scrollWidth > width || innerWidth != 320
        ? [width + ' < ' + document.documentElement.scrollWidth, ...out] : [];";

#[tokio::test]
async fn no_page_is_wider_than_320_pixels() -> Result<()> {
    let site = site::with_form();
    let server = SiteServer::start(site, Router::new())?;
    let pages = pages(site)?;
    Browser::in_each(async |browser| {
        browser.set_width(Width::PHONE).await?;
        let mut found = Vec::new();
        for page in &pages {
            browser.session.goto(server.page(page)).await?;
            let out = browser.session.execute(WHAT_STICKS_OUT, Vec::new()).await?;
            let out = out.json().as_array().context("the script gave no list")?;
            found.extend(out.iter().map(|element| format!("{page}: {element}")));
        }
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
    .await
}
