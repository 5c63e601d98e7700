//! How long `seloste import` takes for a very long text.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::commands::measure;

const MOST_SECONDS: f64 = 10.0;

/// Prints the time; what is over its budget.
pub fn run(seloste: &Path, folder: &Path) -> Result<Vec<String>> {
    let import = import_long_text(seloste, folder)?;
    println!("import of 10 MB without headings: {:.2} s", import.seconds);
    let mut broken = Vec::new();
    if import.seconds > MOST_SECONDS {
        broken.push(format!(
            "the import took {:.2} s, at most {MOST_SECONDS} is allowed",
            import.seconds
        ));
    }
    Ok(broken)
}

fn import_long_text(seloste: &Path, folder: &Path) -> Result<measure::Usage> {
    fs::create_dir_all(folder)?;
    let text = folder.join("long.txt");
    let line = "tämä on rivi pitkässä tekstissä, jossa ei ole yhtään otsikkoa\n";
    fs::write(&text, line.repeat(10_000_000 / line.len()))
        .with_context(|| format!("`{}` cannot be written", text.display()))?;
    let mut command = Command::new(seloste);
    command.arg("import").arg(&text).args(["--report", "json"]);
    measure::measured(&command)
}
