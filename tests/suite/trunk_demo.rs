//! The demo page as Trunk builds it: the real widget on a real page, under the strict policy.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};
use seloste_model::request::Kind;
use xtask::demo_page;

use crate::axe;
use crate::browser::Browser;
use crate::console::Console;
use crate::site;
use crate::strict_site::StrictSite;

/// The folder of the page, which is built once for all tests.
fn page() -> Result<&'static Path> {
    static FOLDER: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let wasm_bindgen = Path::new(env!("CARGO_BIN_EXE_wasm-bindgen-for-trunk"));
    let built =
        FOLDER.get_or_init(|| demo_page::build(wasm_bindgen).map_err(|error| format!("{error:#}")));
    match built {
        Ok(folder) => Ok(folder),
        Err(error) => anyhow::bail!("{error}"),
    }
}

#[test]
fn it_holds_the_notice_as_the_command_prints_it() -> Result<()> {
    let page = fs::read_to_string(page()?.join("index.html"))?;
    let fragment = fs::read_to_string(site::with_form().join("verkkokauppa.en.fragment.html"))?;
    ensure!(page.contains(&fragment), "it has another notice");
    Ok(())
}

#[test]
fn nothing_of_it_is_inline_and_nothing_is_fetched_before_it_is_needed() -> Result<()> {
    let page = fs::read_to_string(page()?.join("index.html"))?;
    for (wanted, what) in [
        (1, "<script type=\"module\" src=\"seloste.js\"></script>"),
        (1, "<script"),
        (0, "<style"),
        (0, "preload"),
        (0, "nonce"),
    ] {
        let count = page.matches(what).count();
        ensure!(count == wanted, "it has `{what}` {count} times");
    }
    Ok(())
}

#[tokio::test]
async fn under_the_strict_policy_a_request_is_sent_and_kept() -> Result<()> {
    for name in ["index.html", "verkkokauppa.sv.html"] {
        let site = StrictSite::start(page()?)?;
        let tried = Browser::with(async |browser| {
            let console = Console::listen(browser).await?;
            browser.open(&site.page(name)).await?;
            site.send_one(browser).await?;
            let (_, kind) = site.kept_once()?;
            ensure!(kind == Kind::Access, "a request of another kind is kept");
            ensure!(site.reports().is_empty(), "{:#?}", site.reports());
            let written = console.read().await?;
            ensure!(written.is_empty(), "{written:#?}");
            let violations = axe::violations(browser).await?;
            ensure!(violations.is_empty(), "{}", violations.join("\n"));
            Ok(())
        });
        tried.await.with_context(|| format!("`{name}`"))?;
    }
    Ok(())
}
