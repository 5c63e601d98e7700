//! Chromium without a window, as the tests, the bench and the demo start it.

use std::path::Path;

use anyhow::Result;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities};

use crate::driver::Driver;

/// Starts ChromeDriver.
pub fn driver(chromedriver: &Path) -> Result<Driver> {
    // "ChromeDriver was started successfully on port 41234."
    Driver::start(chromedriver, &["--port=0"], "successfully on port ")
}

/// The capabilities of a session with this browser and with its profile in this folder.
pub fn capabilities(chromium: &Path, profile: &Path) -> Result<ChromeCapabilities> {
    let mut capabilities = ChromeCapabilities::new();
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
        &format!("--user-data-dir={}", profile.display()),
    ] {
        capabilities.add_arg(argument)?;
    }
    Ok(capabilities)
}
