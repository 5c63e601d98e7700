//! Settings that only Firefox has: preferences, which its own scripts can set at any time.

use std::path::Path;

use anyhow::{Context, Result};
use axum::http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{
    Capabilities, CapabilitiesHelper, FirefoxCapabilities, RequestData, SessionId, WebDriver,
};
use xtask::driver::Driver;
use xtask::tools::{firefox, geckodriver};

use super::{Preference, Scheme, WebAssembly, Width};

/// Starts geckodriver.
pub fn driver() -> Result<Driver> {
    let program = geckodriver::PROGRAM.find()?;
    let arguments = [
        "--port=0",
        // Else every Firefox would want the same one.
        "--websocket-port=0",
        // Lets a test set preferences.
        "--allow-system-access",
    ];
    // "… Listening on 127.0.0.1:41234"
    Driver::start(&program, &arguments, "Listening on 127.0.0.1:")
}

/// How the browser is started.
pub fn capabilities(
    profile: &Path,
    downloads: &Path,
    webassembly: WebAssembly,
) -> Result<Capabilities> {
    let firefox = firefox::PROGRAM.find()?;
    let wasm = webassembly == WebAssembly::There;
    let mut capabilities: Capabilities = FirefoxCapabilities::new().into();
    capabilities.set(
        "moz:firefoxOptions",
        json!({
            "binary": firefox.to_string_lossy(),
            "args": ["-headless", "-profile", profile],
            "prefs": {
                "javascript.options.wasm": wasm,
                // The policies of the tests allow no pictures, and an icon is not what is tried.
                "browser.chrome.site_icons": false,
                // As its keyboard works on every system but one.
                "accessibility.tabfocus": 7,
                // To this folder.
                "browser.download.folderList": 2,
                "browser.download.dir": downloads,
                "browser.download.manager.addToRecentDocs": false,
                "browser.helperApps.neverAsk.saveToDisk": "text/plain,text/calendar",
                // Reports of what a policy forbids are sent at once.
                "dom.reporting.delivering.timeout": 1,
            },
        }),
    )?;
    capabilities.enable_bidi()?;
    Ok(capabilities)
}

/// Makes the page as large as this.
pub async fn set_size(session: &WebDriver, width: Width, height: u32) -> Result<()> {
    let bidi = session.bidi().await?;
    let context = bidi.browsing_context().top_level().await?;
    let viewport = json!({
        "context": context, "viewport": { "width": width.0, "height": height },
    });
    let set = bidi.send_raw("browsingContext.setViewport", viewport).await;
    set.context("Firefox refused the size")?;
    Ok(())
}

/// Sets what the page learns of the visitor's wishes; those that are not named are as usual.
pub async fn prefer(session: &WebDriver, preferences: &[Preference]) -> Result<()> {
    let wanted = |preference| i32::from(preferences.contains(&preference));
    let dark = preferences.contains(&Preference::Scheme(Scheme::Dark));
    let settings = json!({
        "layout.css.prefers-color-scheme.content-override": if dark { 0 } else { 1 },
        "ui.prefersReducedMotion": wanted(Preference::ReducedMotion),
        "browser.display.document_color_use": 2 * wanted(Preference::ForcedColours),
    });
    set(session, settings).await
}

/// Lets no page of the session run a script.
pub async fn switch_scripts_off(session: &WebDriver) -> Result<()> {
    set(session, json!({ "javascript.enabled": false })).await
}

async fn set(session: &WebDriver, preferences: Value) -> Result<()> {
    let script = "for (const [name, value] of Object.entries(arguments[0]))
        typeof value == 'boolean' ? Services.prefs.setBoolPref(name, value)
            : Services.prefs.setIntPref(name, value);";
    session.handle().cmd(Scope("chrome")).await?;
    let done = session.execute(script, vec![preferences]).await;
    session.handle().cmd(Scope("content")).await?;
    done.context("Firefox refused a preference")?;
    Ok(())
}

/// Whether the scripts that follow run in the page, `content`, or in the browser itself, `chrome`.
#[derive(Debug)]
struct Scope(&'static str);

impl FormatRequestData for Scope {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::POST, format!("/session/{session}/moz/context"))
            .add_body(json!({ "context": self.0 }))
    }
}
