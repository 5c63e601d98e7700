//! Programs that run until the test is over: the servers of generators, and a build that watches.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::patience::PATIENCE;

/// A program that is ended with this value.
pub struct Running(Child);

impl Running {
    /// Starts a program in a folder. What it says goes nowhere.
    pub fn start(program: &Path, arguments: &[&str], folder: &Path) -> Result<Self> {
        let child = Command::new(program)
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("`{}` could not be started", program.display()))?;
        Ok(Self(child))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A program that ended by itself is as good as one that was ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Asks for a page until it has these words in it.
pub fn wait_for(address: &str, words: &str) -> Result<String> {
    let start = Instant::now();
    loop {
        let page = ureq::get(address)
            .call()
            .and_then(|mut answer| answer.body_mut().read_to_string());
        match page {
            Ok(page) if page.contains(words) => return Ok(page),
            other if start.elapsed() > PATIENCE => {
                bail!("{address} has no `{words}`: {other:?}")
            }
            Ok(_) | Err(_) => std::thread::sleep(Duration::from_millis(100)),
        }
    }
}
