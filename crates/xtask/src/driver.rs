//! The process through which a browser is steered.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

/// A running driver. Its process ends when this value is dropped.
pub struct Driver {
    process: Child,
    /// The address that the driver listens to.
    pub address: String,
}

impl Driver {
    /// Starts a driver that takes a free port by itself. The port is read from the line of its output in which it
    /// follows these words.
    pub fn start(program: &Path, arguments: &[&str], before_port: &str) -> Result<Self> {
        let mut process = Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("`{}` could not be started", program.display()))?;
        let output = process.stdout.take().context("the driver has no output")?;
        let mut lines = BufReader::new(output).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once(before_port)?;
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
