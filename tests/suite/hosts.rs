//! A notice in the pages of others: whatever the style sheet of the page does, every field and button can be seen and
//! used, text can be read, and the form is sent.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::By;
use xtask::fixture_site::{self, fragments};
use xtask::tools::style_kits;
use xtask::workspace;

use crate::axe;
use crate::browser::{Browser, Preference, Scheme, Width};
use crate::site;
use crate::strict_site::StrictSite;

/// The notice that stands in the pages.
const NOTICE: &str = "verkkokauppa.fi.fragment.html";

/// A list of what cannot be seen or used in the open page.
const LOOK: &str = include_str!("../hosts/look.js");

/// The rules of axe-core for colours and for what is to be hit; the small page around the notice is not ours.
const RULES: [&str; 3] = ["color-contrast:", "target-size:", "link-in-text-block:"];

/// The order of the style sheets in a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    /// The page's own comes first.
    HostFirst,
    /// Seloste's comes first, so that the page's own has the last word.
    HostLast,
}

/// A page of somebody's own.
struct Host {
    /// The name of its style sheet, and of the page.
    name: String,
    /// The attributes of its root.
    root: &'static str,
}

/// The hosts of `tests/hosts` and the kits from npm, their style sheets written to a folder.
fn hosts(folder: &Path) -> Result<Vec<Host>> {
    let mut hosts = Vec::new();
    for entry in fs::read_dir(workspace::root().join("tests/hosts"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "css") {
            let name = path.file_stem().context("it has a name")?.to_string_lossy();
            fs::copy(&path, folder.join(format!("{name}.css")))?;
            let root = match &*name {
                "dark-by-class" => "class=dark",
                "dark-by-attribute" => "data-scheme=dark",
                _ => "",
            };
            let name = name.into_owned();
            hosts.push(Host { name, root });
        }
    }
    for (name, package) in &style_kits::ALL {
        let mut style = fs::read_to_string(package.find()?)?;
        match *name {
            // The command of Tailwind puts its preflight into a layer, and a site styles its own headings.
            "tailwind-4" => style = format!("@layer base {{{style}}} h1 {{ font-size: 2rem }}"),
            "tailwind-3" => style.push_str("h1 { font-size: 2rem }"),
            _ => {}
        }
        fs::write(folder.join(format!("{name}.css")), style)?;
        let name = (*name).to_owned();
        hosts.push(Host { name, root: "" });
    }
    let name = "bootstrap".to_owned();
    hosts.push(Host {
        name,
        root: "data-bs-theme=dark",
    });
    hosts.sort_by(|one, other| (&one.name, one.root).cmp(&(&other.name, other.root)));
    Ok(hosts)
}

impl Host {
    fn file(&self, order: Order) -> String {
        let dark = if self.root.is_empty() { "" } else { "-set" };
        let order = match order {
            Order::HostFirst => "first",
            Order::HostLast => "last",
        };
        format!("{}{dark}-{order}.html", self.name)
    }

    fn page(&self, order: Order, notice: &str) -> String {
        let link = |name: &str| format!("<link rel=stylesheet href=\"{name}.css\">");
        let mut styles = [link(&self.name), link("seloste")];
        if order == Order::HostLast {
            styles.reverse();
        }
        format!(
            "<!doctype html><html lang=fi {}><meta charset=utf-8><meta name=viewport content='width=device-width'>\
             <title>Sivu</title>{}<script type=module src=seloste.js></script>\
             <body><main class=\"content container\"><h1>Yrityksen sivu</h1><p>Tekstiä.</p>{notice}</main>",
            self.root,
            styles.concat(),
        )
    }
}

/// A site with a page for each host, and the hosts.
fn built() -> Result<(TempDir, Vec<Host>)> {
    let folder = TempDir::new()?;
    let site = site::with_form();
    for name in fixture_site::assets(site)? {
        fs::copy(site.join(&name), folder.path().join(&name))?;
    }
    ensure!(fragments(site)?.contains(&NOTICE.to_owned()));
    let notice = fs::read_to_string(site.join(NOTICE))?;
    let hosts = hosts(folder.path())?;
    for host in &hosts {
        for order in [Order::HostFirst, Order::HostLast] {
            let page = host.page(order, &notice);
            fs::write(folder.path().join(host.file(order)), page)?;
        }
    }
    Ok((folder, hosts))
}

#[tokio::test]
async fn everything_can_be_seen_and_used_in_the_page_of_any_host() -> Result<()> {
    let (folder, hosts) = built()?;
    let site = StrictSite::start(folder.path())?;
    Browser::in_each(async |browser| {
        let mut problems = Vec::new();
        for (width, scheme, order) in [
            (Width(360), Scheme::Light, Order::HostLast),
            (Width::DESKTOP, Scheme::Dark, Order::HostFirst),
        ] {
            browser.set_width(width).await?;
            browser.prefer(&[Preference::Scheme(scheme)]).await?;
            for host in &hosts {
                let file = host.file(order);
                browser.open(&site.page(&file)).await?;
                let open =
                    "document.querySelectorAll('.seloste details').forEach(it => it.open = true)";
                browser.run(open).await?;
                let seen = browser.run(LOOK).await?;
                let seen = seen.as_array().with_context(|| format!("{file}: {seen}"))?;
                problems.extend(
                    seen.iter()
                        .map(|it| format!("{file} {width:?} {scheme:?}: {it}")),
                );
                let found = axe::violations(browser).await?;
                let found = found
                    .iter()
                    .filter(|it| RULES.iter().any(|rule| it.starts_with(rule)));
                problems.extend(found.map(|it| format!("{file} {width:?} {scheme:?}: {it}")));
            }
        }
        browser.prefer(&[]).await?;
        ensure!(problems.is_empty(), "{problems:#?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_request_is_sent_from_the_page_of_any_host() -> Result<()> {
    let (folder, hosts) = built()?;
    let site = StrictSite::start(folder.path())?;
    Browser::with(async |browser| {
        for host in &hosts {
            let file = host.file(Order::HostLast);
            browser.open(&site.page(&file)).await?;
            let link = By::Css(".seloste-summary .seloste-actions a");
            browser.press(&browser.session.find(link).await?).await?;
            let sent = site.send_one(browser).await;
            sent.with_context(|| file.clone())?;
            let left = "return [...document.querySelectorAll('.seloste [hidden]')].some(it => it.checkVisibility())";
            ensure!(browser.run(left).await? == false, "{file}: what is hidden shows");
        }
        Ok(())
    })
    .await
}

/// A script as many themes have it: a link within the page only scrolls.
const SCROLLS: &str = "for (const link of document.querySelectorAll('a[href^=\"#\"]'))
    link.addEventListener('click', (event) => {
        event.preventDefault();
        document.getElementById(link.hash.slice(1)).scrollIntoView();
    });";

#[tokio::test]
async fn a_link_of_the_summary_opens_its_form_where_a_script_of_the_page_takes_links_over()
-> Result<()> {
    let (folder, _) = built()?;
    let page = fs::read_to_string(folder.path().join("reset-first.html"))?;
    let page = page.replace("</main>", "</main><script src=scrolls.js></script>");
    fs::write(folder.path().join("scrolls.html"), page)?;
    fs::write(folder.path().join("scrolls.js"), SCROLLS)?;
    let site = StrictSite::start(folder.path())?;
    Browser::in_each(async |browser| {
        browser.open(&site.page("scrolls.html")).await?;
        let link = By::Css(".seloste-summary .seloste-actions a");
        browser.press(&browser.session.find(link).await?).await?;
        let open = "return [...document.querySelectorAll('details[open] .seloste-button')].map(it => it.checkVisibility())";
        browser.wait(open, &json!([true])).await
    })
    .await
}
