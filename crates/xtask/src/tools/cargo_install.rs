//! A program that `cargo install` compiles: found by a variable or on PATH in a version that will do, else
//! compiled once into the cache folder.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{cache, search_path, variable};
use crate::workspace;

/// A program and the crate that it comes from.
#[derive(Debug)]
pub struct CargoInstall {
    /// The name of the crate.
    pub name: &'static str,
    /// The name of the program on PATH.
    pub program: &'static str,
    /// The version that is compiled.
    pub version: &'static str,
    /// The first whole numbers that the version of a program on PATH must have: `0.21` will do with 0.21.14.
    pub will_do: &'static str,
    /// The arguments of `cargo install` besides the name and the version.
    pub arguments: &'static [&'static str],
    /// The environment variable that names the path of the program where it is elsewhere.
    pub variable: &'static str,
    /// The purpose, in words that follow "which".
    pub purpose: &'static str,
}

impl CargoInstall {
    /// The path of the program, or an error that says how to get it.
    pub fn find(&self) -> Result<PathBuf> {
        if let Some(path) = variable::file(self.variable, self.program)? {
            return Ok(path);
        }
        if let Some(path) = search_path::find(self.program).filter(|path| self.will_do(path)) {
            return Ok(path);
        }
        let kept = cache::folder()?
            .join(self.key())
            .join("bin")
            .join(self.program);
        if !kept.is_file() {
            bail!(self.how_to_get());
        }
        Ok(kept)
    }

    /// The path of the program, which is compiled where it is missing. Compiling takes minutes, once.
    pub fn set_up(&self) -> Result<PathBuf> {
        match self.find() {
            Ok(program) => Ok(program),
            Err(missing) if variable::is_set(self.variable) => Err(missing),
            Err(_) => {
                let _alone = self.lock()?;
                cache::fill(&self.key(), |folder| self.install(folder))
                    .with_context(|| self.how_to_get())?;
                self.find()
            }
        }
    }

    /// Makes a second run wait for the first, rather than compile the same beside it. The system releases the
    /// lock when the run ends, however it ends.
    fn lock(&self) -> Result<File> {
        let cache = cache::folder()?;
        let path = cache.join(format!("{}.lock", self.key()));
        std::fs::create_dir_all(&cache)
            .and_then(|()| File::create(&path))
            .and_then(|file| file.lock().map(|()| file))
            .with_context(|| format!("`{}` cannot be locked", path.display()))
    }

    fn install(&self, folder: &Path) -> Result<()> {
        let mut command = workspace::cargo();
        command
            .arg("install")
            .args([self.name, "--version", self.version])
            .args(self.arguments)
            .arg("--root")
            .arg(folder)
            // The program runs for seconds and is compiled for minutes, so nothing is done to make it fast.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
            // Nothing of what it is made of is used again.
            .env_remove("CARGO_TARGET_DIR")
            // The configuration of the checkout is not meant for it.
            .current_dir(folder);
        println!("{} (takes minutes, once)", self.by_hand());
        let status = command.status().context("cargo could not be started")?;
        if !status.success() {
            bail!("`cargo install {}` failed, see above", self.name);
        }
        Ok(())
    }

    fn will_do(&self, path: &Path) -> bool {
        let said = Command::new(path).arg("--version").output();
        said.is_ok_and(|output| self.will_do_that_says(&String::from_utf8_lossy(&output.stdout)))
    }

    fn will_do_that_says(&self, said: &str) -> bool {
        said.split_whitespace().any(|word| {
            word.trim_start_matches('v')
                .strip_prefix(self.will_do)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }

    fn key(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    fn by_hand(&self) -> String {
        let mut command = format!("cargo install {} --version {}", self.name, self.version);
        for argument in self.arguments {
            command.push(' ');
            command.push_str(argument);
        }
        command
    }

    fn how_to_get(&self) -> String {
        format!(
            "{} {} is missing, which {}: run `{}` where there is a network, or set `{}` to its path; \
             `cargo xtask test` does the former by itself",
            self.program,
            self.will_do,
            self.purpose,
            self.by_hand(),
            self.variable
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOWHERE: CargoInstall = CargoInstall {
        name: "nowhere-cli",
        program: "no-program-has-this-name",
        version: "0.2.13",
        will_do: "0.2",
        arguments: &["--locked"],
        variable: "SELOSTE_NO_PROGRAM_HAS_THIS_NAME",
        purpose: "shows what is said",
    };

    #[test]
    fn a_missing_program_is_named_with_its_purpose_and_how_to_install_it() {
        let message = NOWHERE.find().unwrap_err().to_string();
        assert!(
            message.contains("no-program-has-this-name 0.2 is missing, which shows what is said")
        );
        assert!(message.contains("`cargo install nowhere-cli --version 0.2.13 --locked`"));
        assert!(message.contains("SELOSTE_NO_PROGRAM_HAS_THIS_NAME"));
    }

    #[test]
    fn a_version_is_compared_by_whole_numbers() {
        for said in ["tool 0.2", "tool 0.2.13", "tool v0.2.1 (of some day)"] {
            assert!(NOWHERE.will_do_that_says(said), "{said}");
        }
        for said in ["", "tool", "tool 0.20.1", "tool 1.0.2"] {
            assert!(!NOWHERE.will_do_that_says(said), "{said}");
        }
    }
}
