//! The browser that the tests drive. Which one it is, and what only that one can do, stands
//! here and nowhere else.

use std::io::{BufRead, BufReader};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use futures_util::FutureExt;
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, WebDriver};
use xtask::tools::{chromedriver, chromium};

/// Whether the visitor's system asks for light or dark pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

/// The width of the window in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Width(pub u32);

impl Width {
    /// The narrowest that WCAG 2.2 asks a page to fit.
    pub const PHONE: Self = Self(320);
    /// An ordinary window on a desk.
    pub const DESKTOP: Self = Self(1280);
}

/// One headless browser with a fresh profile.
pub struct Browser {
    /// The session, for what every browser does alike.
    pub session: WebDriver,
}

impl Browser {
    /// Starts a browser, does something in it, and closes it whatever came of that.
    pub async fn with<T>(work: impl AsyncFnOnce(&Browser) -> Result<T>) -> Result<T> {
        let driver = Driver::start()?;
        let profile = TempDir::new()?;
        let session = WebDriver::new(&driver.address, capabilities(&profile)?)
            .await
            .context("the browser did not start")?;
        let browser = Browser { session };
        // A test that panics would otherwise leave its browser running.
        let result = AssertUnwindSafe(work(&browser)).catch_unwind().await;
        browser.session.quit().await?;
        result.unwrap_or_else(|panic| resume_unwind(panic))
    }

    /// Makes the page as wide as this. A window cannot be made narrower than 500 pixels, so the
    /// page is told.
    pub async fn set_width(&self, width: Width) -> Result<()> {
        self.set_size(width, 900).await
    }

    /// A picture of the page from its top to its end, as a PNG file.
    pub async fn whole_page(&self) -> Result<Vec<u8>> {
        let size = "return [innerWidth, document.documentElement.scrollHeight, innerHeight]";
        let size = self.session.execute(size, Vec::new()).await?;
        let [width, whole, height]: [u32; 3] = size.convert()?;
        self.set_size(Width(width), whole).await?;
        let picture = self.session.screenshot_as_png().await?;
        self.set_size(Width(width), height).await?;
        Ok(picture)
    }

    async fn set_size(&self, width: Width, height: u32) -> Result<()> {
        let metrics = json!({
            "width": width.0, "height": height, "deviceScaleFactor": 1, "mobile": false,
        });
        self.chromium("Emulation.setDeviceMetricsOverride", metrics)
            .await
    }

    /// Sets what the page learns of the system's colours.
    pub async fn set_scheme(&self, scheme: Scheme) -> Result<()> {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        let features = json!([{ "name": "prefers-color-scheme", "value": value }]);
        let media = json!({ "media": "", "features": features });
        self.chromium("Emulation.setEmulatedMedia", media).await
    }

    /// Lets no page of this session run a script; those of the tests still run.
    pub async fn switch_scripts_off(&self) -> Result<()> {
        let off = json!({ "value": true });
        self.chromium("Emulation.setScriptExecutionDisabled", off)
            .await
    }

    async fn chromium(&self, method: &str, parameters: serde_json::Value) -> Result<()> {
        let sent = self.session.cdp().send_raw(method, parameters).await;
        sent.with_context(|| format!("Chromium refused `{method}`"))?;
        Ok(())
    }
}

fn capabilities(profile: &TempDir) -> Result<ChromeCapabilities> {
    let mut capabilities = ChromeCapabilities::new();
    let chromium = chromium::PROGRAM.find()?;
    capabilities.set_binary(&chromium.to_string_lossy())?;
    for argument in [
        "--headless=new",
        // Root, as which CI often runs, may not use the sandbox; only our own pages are opened.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        &format!("--user-data-dir={}", profile.path().display()),
    ] {
        capabilities.add_arg(argument)?;
    }
    Ok(capabilities)
}

/// The process through which the browser is steered. It is ended with this value.
struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    fn start() -> Result<Self> {
        let program = chromedriver::PROGRAM.find()?;
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("`{}` could not be started", program.display()))?;
        let output = process.stdout.take().context("the driver has no output")?;
        let mut lines = BufReader::new(output).lines();
        // It takes a free port by itself and tells which: "… started successfully on port 41234."
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("successfully on port ")?;
                port.trim_end_matches('.').parse::<u16>().ok()
            })
            .context("the driver did not say its port")?;
        // Its output is read on, or it would stop once the pipe is full.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self {
            process,
            address: format!("http://127.0.0.1:{port}"),
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A process that ended by itself is as good as one that was ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
