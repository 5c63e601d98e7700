//! A slow phone with a slow network, as Chromium plays one.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use futures_util::FutureExt;
use serde::Deserialize;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::WebDriver;
use xtask::headless_chromium;
use xtask::tools::{chromedriver, chromium};

/// What a visitor waited for, in milliseconds from the first focus.
#[derive(Deserialize)]
pub struct Waited {
    /// The form was taken over.
    pub enhanced: f64,
    /// A character that completes a personal identity code was answered by its refusal.
    pub answered: f64,
    /// How many files of the widget were there before.
    loaded_before: usize,
    /// Whether the refusal was really shown.
    refused: bool,
}

/// A headless browser that is slow.
pub struct Browser {
    session: WebDriver,
}

/// Comes to the first field as with the keyboard, and types as soon as the form is taken over. Every page begins at
/// its top, where nothing of the widget but its loader is needed.
const FOCUS_AND_TYPE: &str = "
    const done = arguments[arguments.length - 1];
    const element = document.querySelector('seloste-form');
    const form = element.querySelector('form:has([name=kind][value=access])');
    const input = form.elements.data;
    const files = performance.getEntriesByType('resource').map(file => file.name);
    const loaded = files.filter(name => /seloste-[^/]*[.](js|wasm)$/.test(name));
    element.addEventListener('seloste:ready', () => {
        const enhanced = performance.now();
        setTimeout(() => {
            input.value = 'koodi 131052-308T';
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            const refused = !!input.closest('[data-seloste-field]').querySelector('.seloste-error');
            const answered = performance.now();
            done({
                enhanced: enhanced - focused,
                answered: answered - focused,
                loaded_before: loaded.length,
                refused,
            });
        });
    });
    const focused = performance.now();
    form.closest('details').open = true;
    input.focus();";

impl Browser {
    /// Starts the browser, does something in it, and closes it whatever came of that.
    pub async fn with<T>(work: impl AsyncFnOnce(&Browser) -> Result<T>) -> Result<T> {
        let program = chromedriver::PROGRAM.set_up()?;
        let driver = headless_chromium::driver(&program)?;
        let profile = TempDir::new()?;
        let chromium = chromium::PROGRAM.set_up()?;
        let capabilities = headless_chromium::capabilities(&chromium, profile.path())?;
        let session = WebDriver::new(&driver.address, capabilities)
            .await
            .context("the browser did not start")?;
        let browser = Browser { session };
        let result = AssertUnwindSafe(async {
            browser.slow_down().await?;
            work(&browser).await
        })
        .catch_unwind()
        .await;
        browser.session.quit().await?;
        result.unwrap_or_else(|panic| resume_unwind(panic))
    }

    /// Opens a page and uses its form.
    pub async fn wait(&self, page: &str) -> Result<Waited> {
        self.session.goto(page).await?;
        let waited = self.session.execute_async(FOCUS_AND_TYPE, Vec::new()).await;
        let waited = waited.with_context(|| format!("the form of `{page}` was not taken over"))?;
        let waited: Waited = waited.convert()?;
        ensure!(
            waited.loaded_before == 0,
            "the widget was loaded before the form was used, so its time says nothing"
        );
        ensure!(waited.refused, "the identity code was not refused");
        Ok(waited)
    }

    /// A processor six times slower than this one, and the network that Lighthouse and Chromium's own tools call
    /// slow 4G.
    async fn slow_down(&self) -> Result<()> {
        self.session
            .set_script_timeout(Duration::from_secs(60))
            .await?;
        self.chromium("Emulation.setCPUThrottlingRate", json!({ "rate": 6 }))
            .await?;
        self.chromium("Network.enable", json!({})).await?;
        let network = json!({
            "offline": false,
            "latency": 562.5,
            "downloadThroughput": 1_474.56 * 1_024.0 / 8.0,
            "uploadThroughput": 675.0 * 1_024.0 / 8.0,
        });
        self.chromium("Network.emulateNetworkConditions", network)
            .await
    }

    async fn chromium(&self, method: &str, parameters: Value) -> Result<()> {
        let sent = self.session.cdp().send_raw(method, parameters).await;
        sent.with_context(|| format!("Chromium refused `{method}`"))?;
        Ok(())
    }
}
