//! The browsers that the tests drive, Chromium and Firefox. What only one of them can do, or is told in its
//! own way, stands here and nowhere else.

mod chromium;
mod firefox;

use std::fs;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use futures_util::FutureExt;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{By, TimeoutConfiguration, WebDriver, WebElement};

use crate::patience::PATIENCE;

/// Brings an element into the middle and says whether it stays where it is for two frames and is what a press there
/// would reach; if not, what it sees.
const STILL: &str = "const [element] = arguments;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const frame = () => new Promise(requestAnimationFrame);
    const place = () => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y, width, height] };
    return (async () => {
        const before = place();
        await frame();
        await frame();
        const [x, y, width, height] = place();
        if (before.join() != place().join()) return `it moves from ${before} to ${place()}`;
        const there = document.elementFromPoint(x + width / 2, y + height / 2);
        return element.contains(there) || `${there?.outerHTML.slice(0, 200)} is before it`;
    })()";

/// The media queries by which a page learns each of the visitor's wishes.
const QUERIES: [(&str, Preference); 3] = [
    (
        "(prefers-color-scheme: dark)",
        Preference::Scheme(Scheme::Dark),
    ),
    ("(forced-colors: active)", Preference::ForcedColours),
    (
        "(prefers-reduced-motion: reduce)",
        Preference::ReducedMotion,
    ),
];

/// A browser that the tests drive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
}

/// Whether the browser runs WebAssembly. One that is hardened does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebAssembly {
    There,
    Absent,
}

/// Whether the visitor's system asks for light or dark pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

/// A wish of the visitor that a page learns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// Light or dark pages; light where nothing is said.
    Scheme(Scheme),
    /// A few colours of the system's own, whatever the page says.
    ForcedColours,
    /// Nothing that moves.
    ReducedMotion,
}

/// The width of the window in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Width(pub u32);

impl Engine {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];
}

impl Width {
    /// The narrowest that WCAG 2.2 asks a page to fit; also a window of 1280 pixels at 400 % zoom.
    pub const PHONE: Self = Self(320);
    /// An ordinary window on a desk.
    pub const DESKTOP: Self = Self(1280);
}

/// One headless browser with a fresh profile.
pub struct Browser {
    /// Which one it is.
    pub engine: Engine,
    /// The session, for what every browser does alike.
    pub session: WebDriver,
    // Where it saves files; the folder goes with it.
    downloads: TempDir,
}

impl Browser {
    /// Does the same in each browser, one after the other.
    pub async fn in_each(work: impl AsyncFn(&Browser) -> Result<()>) -> Result<()> {
        Self::in_each_with(WebAssembly::There, work).await
    }

    /// Does the same in each browser with WebAssembly or without.
    pub async fn in_each_with(
        webassembly: WebAssembly,
        work: impl AsyncFn(&Browser) -> Result<()>,
    ) -> Result<()> {
        for engine in Engine::ALL {
            let done = Self::start(engine, webassembly, &work).await;
            done.with_context(|| format!("in {engine:?}"))?;
        }
        Ok(())
    }

    /// Does something in Chromium alone, for what does not depend on the browser.
    pub async fn with<T>(work: impl AsyncFnOnce(&Browser) -> Result<T>) -> Result<T> {
        Self::start(Engine::Chromium, WebAssembly::There, work).await
    }

    /// Starts a browser, does something in it, and closes it whatever came of that.
    async fn start<T>(
        engine: Engine,
        webassembly: WebAssembly,
        work: impl AsyncFnOnce(&Browser) -> Result<T>,
    ) -> Result<T> {
        let (profile, downloads) = (TempDir::new()?, TempDir::new()?);
        let (driver, capabilities) = match engine {
            Engine::Chromium => (
                chromium::driver()?,
                chromium::capabilities(profile.path(), downloads.path(), webassembly)?,
            ),
            Engine::Firefox => (
                firefox::driver()?,
                firefox::capabilities(profile.path(), downloads.path(), webassembly)?,
            ),
        };
        let session = WebDriver::builder(&driver.address, capabilities)
            .request_timeout(2 * PATIENCE)
            .await
            .context("the browser did not start")?;
        let browser = Browser {
            engine,
            session,
            downloads,
        };
        let patient = async {
            let limits = TimeoutConfiguration::new(Some(PATIENCE), Some(PATIENCE), None);
            browser.session.update_timeouts(limits).await?;
            work(&browser).await
        };
        // A test that panics would otherwise leave its browser running.
        let result = AssertUnwindSafe(patient).catch_unwind().await;
        let ended = browser.session.quit().await;
        // What the test found counts more than how the browser ended.
        let result = result.unwrap_or_else(|panic| resume_unwind(panic))?;
        ended?;
        Ok(result)
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

    /// A picture of the first element that a selector leads to, as a PNG file.
    pub async fn picture_of(&self, selector: &str) -> Result<Vec<u8>> {
        let element = self.session.find(By::Css(selector)).await?;
        let size = "return [innerWidth, Math.ceil(arguments[0].getBoundingClientRect().height), innerHeight]";
        let size = self.session.execute(size, vec![element.to_json()?]).await?;
        let [width, whole, height]: [u32; 3] = size.convert()?;
        self.set_size(Width(width), whole.max(height)).await?;
        element.scroll_into_view().await?;
        let picture = element.screenshot_as_png().await?;
        self.set_size(Width(width), height).await?;
        Ok(picture)
    }

    /// Sets what the page learns of the visitor's wishes; those that are not named are as usual.
    pub async fn prefer(&self, preferences: &[Preference]) -> Result<()> {
        match self.engine {
            Engine::Chromium => chromium::prefer(&self.session, preferences).await?,
            Engine::Firefox => firefox::prefer(&self.session, preferences).await?,
        }
        // Another process is told of it, which takes it up by and by.
        for (query, preference) in QUERIES {
            // Forced colours are light or dark by themselves, in Firefox whatever the visitor's system says.
            let is_told = preference != Preference::Scheme(Scheme::Dark)
                || !preferences.contains(&Preference::ForcedColours);
            if is_told {
                let matches = format!("return matchMedia('{query}').matches");
                let wanted = json!(preferences.contains(&preference));
                self.wait(&matches, &wanted).await?;
            }
        }
        Ok(())
    }

    /// Lets no page of this session run a script; those of the tests still run.
    pub async fn switch_scripts_off(&self) -> Result<()> {
        match self.engine {
            Engine::Chromium => chromium::switch_scripts_off(&self.session).await,
            Engine::Firefox => firefox::switch_scripts_off(&self.session).await,
        }
    }

    /// Opens a page.
    pub async fn open(&self, address: &str) -> Result<()> {
        Ok(self.session.goto(address).await?)
    }

    /// The value that a script gives.
    pub async fn run(&self, script: &str) -> Result<Value> {
        let answer = self.session.execute(script, Vec::new()).await;
        let answer = answer.with_context(|| format!("`{script}`"))?;
        Ok(answer.json().clone())
    }

    /// Waits until a script gives what is wanted.
    pub async fn wait(&self, script: &str, wanted: &Value) -> Result<()> {
        let start = Instant::now();
        loop {
            let got = self.run(script).await;
            if got.as_ref().is_ok_and(|got| got == wanted) {
                return Ok(());
            }
            ensure!(
                start.elapsed() < PATIENCE,
                "`{script}` says {got:?} and not {wanted}"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Presses an element as a visitor does: once it stands still and nothing is before it. A browser scrolls by and by
    /// after a key, and a driver that presses meanwhile presses what has come to that place.
    pub async fn press(&self, element: &WebElement) -> Result<()> {
        let start = Instant::now();
        loop {
            let still = self
                .session
                .execute(STILL, vec![element.to_json()?])
                .await?;
            let still = still.json();
            if *still == true {
                return Ok(element.click().await?);
            }
            ensure!(start.elapsed() < PATIENCE, "it cannot be pressed: {still}");
        }
    }

    /// The text of a file that the browser saves.
    pub async fn downloaded(&self, name: &str) -> Result<String> {
        let file = self.downloads.path().join(name);
        let start = Instant::now();
        loop {
            // Both browsers write to another file first, and Firefox makes an empty one of this name.
            let text = fs::read_to_string(&file).unwrap_or_default();
            if !text.is_empty() {
                return Ok(text);
            }
            ensure!(start.elapsed() < PATIENCE, "`{name}` is not saved");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn set_size(&self, width: Width, height: u32) -> Result<()> {
        match self.engine {
            Engine::Chromium => chromium::set_size(&self.session, width, height).await?,
            Engine::Firefox => firefox::set_size(&self.session, width, height).await?,
        }
        // A window takes its size by and by.
        let size = "return [innerWidth, innerHeight]";
        self.wait(size, &json!([width.0, height])).await
    }
}
