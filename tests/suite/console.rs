//! The console of a browser.

use anyhow::{Context, Result};
use futures_util::StreamExt;
use thirtyfour::bidi::EventStream;
use thirtyfour::bidi::events::LogEntryAdded;

use crate::browser::Browser;
use crate::patience::PATIENCE;

/// The line that is written last, to tell the end when the console is read.
const END: &str = "this is the end";

/// The console of a browser from some moment on.
pub struct Console<'a> {
    browser: &'a Browser,
    entries: EventStream<LogEntryAdded>,
}

impl<'a> Console<'a> {
    /// Listens from now on.
    pub async fn listen(browser: &'a Browser) -> Result<Console<'a>> {
        let bidi = browser.session.bidi().await?;
        let entries = bidi.subscribe::<LogEntryAdded>().await?;
        Ok(Console { browser, entries })
    }

    /// The lines written since the listening began: the words of scripts, and errors that nothing caught.
    pub async fn read(mut self) -> Result<Vec<String>> {
        self.browser.run(&format!("console.log('{END}')")).await?;
        let mut written = Vec::new();
        loop {
            let entry = tokio::time::timeout(PATIENCE, self.entries.next()).await;
            let entry = entry.context("the console is not told")?;
            let entry = entry.context("the browser says no more of its console")?;
            let text = entry.text.unwrap_or_default();
            if text == END {
                return Ok(written);
            }
            written.push(format!("{:?}: {text}", entry.level));
        }
    }
}
