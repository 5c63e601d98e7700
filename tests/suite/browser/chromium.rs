//! Settings that only Chromium has, set by its own protocol.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, CapabilitiesHelper, ChromiumLikeCapabilities, WebDriver};
use xtask::driver::Driver;
use xtask::headless_chromium;
use xtask::tools::{chromedriver, chromium};

use super::{Preference, Scheme, WebAssembly, Width};

/// Starts ChromeDriver.
pub fn driver() -> Result<Driver> {
    headless_chromium::driver(&chromedriver::PROGRAM.find()?)
}

/// How the browser is started.
pub fn capabilities(
    profile: &Path,
    downloads: &Path,
    webassembly: WebAssembly,
) -> Result<Capabilities> {
    let mut capabilities = headless_chromium::capabilities(&chromium::PROGRAM.find()?, profile)?;
    if webassembly == WebAssembly::Absent {
        capabilities.add_arg("--js-flags=--jitless")?;
    }
    let preferences = json!({
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
    });
    capabilities.add_experimental_option("prefs", preferences)?;
    capabilities.enable_bidi()?;
    Ok(capabilities.into())
}

/// Makes the page as large as this.
pub async fn set_size(session: &WebDriver, width: Width, height: u32) -> Result<()> {
    let metrics = json!({
        "width": width.0, "height": height, "deviceScaleFactor": 1, "mobile": false,
    });
    send(session, "Emulation.setDeviceMetricsOverride", metrics).await
}

/// Sets what the page learns of the visitor's wishes; those that are not named are as usual.
pub async fn prefer(session: &WebDriver, preferences: &[Preference]) -> Result<()> {
    let features = preferences.iter().map(|preference| match preference {
        Preference::Scheme(Scheme::Light) => ("prefers-color-scheme", "light"),
        Preference::Scheme(Scheme::Dark) => ("prefers-color-scheme", "dark"),
        Preference::ForcedColours => ("forced-colors", "active"),
        Preference::ReducedMotion => ("prefers-reduced-motion", "reduce"),
    });
    let features: Vec<Value> = features
        .map(|(name, value)| json!({ "name": name, "value": value }))
        .collect();
    let media = json!({ "media": "", "features": features });
    send(session, "Emulation.setEmulatedMedia", media).await
}

/// Lets no page of the session run a script.
pub async fn switch_scripts_off(session: &WebDriver) -> Result<()> {
    let off = json!({ "value": true });
    send(session, "Emulation.setScriptExecutionDisabled", off).await
}

async fn send(session: &WebDriver, method: &str, parameters: Value) -> Result<()> {
    let sent = session.cdp().send_raw(method, parameters).await;
    sent.with_context(|| format!("Chromium refused `{method}`"))?;
    Ok(())
}
