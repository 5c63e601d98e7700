//! An example site, made ready as a webmaster does it: `seloste init`, the notices, `seloste build`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;
use xtask::workspace;

use crate::command::seloste;
use crate::html_validity;

/// The path below which the example sites are.
pub const BELOW: &str = "alla";

/// The notices that the pages of the example sites show.
const NOTICES: [&str; 2] = ["potilaat.toml", "verkkokauppa.toml"];

/// A copy of an example site with its notices.
pub struct GeneratedSite {
    folder: TempDir,
}

impl GeneratedSite {
    /// The site of this generator.
    pub fn of(generator: &str) -> Result<Self> {
        let folder = TempDir::new()?;
        let root = folder.path();
        copy(&workspace::root().join("tests/sites").join(generator), root)?;
        fs::create_dir(root.join("notices"))?;
        for name in NOTICES {
            fs::copy(
                workspace::fixture_notices().join("notices").join(name),
                root.join("notices").join(name),
            )?;
        }
        seloste(root, ["init", &format!("--{generator}")]).succeeded();
        let configuration = root.join("seloste.toml");
        let text = fs::read_to_string(&configuration)?;
        let with_endpoint = text.replace(
            "# endpoint = \"https://www.example.fi/requests\"",
            "endpoint = \"/requests\"",
        );
        ensure!(text != with_endpoint, "it has an endpoint already: {text}");
        fs::write(configuration, with_endpoint)?;
        seloste(root, ["build"]).succeeded();
        Ok(Self { folder })
    }

    /// Builds the notices anew without an endpoint, and says what the command says.
    pub fn without_endpoint(&self) -> Result<String> {
        let text = self.read("seloste.toml")?;
        self.write(
            "seloste.toml",
            &text.replace("endpoint = ", "# endpoint = "),
        )?;
        Ok(seloste(self.folder(), ["build"]).succeeded().output)
    }

    /// The folder of the site.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file of the site.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The text of a file of the site.
    pub fn read(&self, name: &str) -> Result<String> {
        let path = self.path(name);
        fs::read_to_string(&path).with_context(|| path.display().to_string())
    }

    /// Writes a file of the site.
    pub fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.path(name);
        fs::create_dir_all(path.parent().context("it is in a folder")?)?;
        Ok(fs::write(path, text)?)
    }

    /// Runs a generator in the folder: whether it went well, and all that it said.
    pub fn run(&self, program: &Path, arguments: &[&str]) -> Result<(bool, String)> {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(self.folder())
            .output()
            .with_context(|| format!("`{}` could not be started", program.display()))?;
        let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
        said += &String::from_utf8_lossy(&output.stderr);
        Ok((output.status.success(), said))
    }
}

/// Fails unless the pages of these names below a folder are valid HTML.
pub fn are_valid(folder: &Path, pages: &[&str]) -> Result<()> {
    let paths = pages
        .iter()
        .map(|page| folder.join(page).join("index.html"));
    let messages = html_validity::messages(&paths.collect::<Vec<_>>())?;
    ensure!(messages.is_empty(), "{}", messages.join("\n"));
    Ok(())
}

/// Copies a folder with all that is below it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
