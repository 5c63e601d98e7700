//! A program that the distribution packages: found by a variable or on PATH, else installed.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{debian, variable};

/// A program and how one gets it.
#[derive(Debug)]
pub struct Program {
    /// What it is called in messages.
    pub name: &'static str,
    /// The names it may have on PATH, the most usual first.
    pub commands: &'static [&'static str],
    /// The environment variable that points to it where it is not on PATH.
    pub variable: &'static str,
    /// What it is needed for.
    pub purpose: &'static str,
    /// The Debian packages that bring it.
    pub packages: &'static [&'static str],
}

impl Program {
    /// Where the program is, or an error that says how to get it.
    pub fn find(&self) -> Result<PathBuf> {
        if let Some(path) = variable::file(self.variable, self.name)? {
            return Ok(path);
        }
        self.commands
            .iter()
            .find_map(|command| on_path(command))
            .with_context(|| self.how_to_get())
    }

    /// Where the program is, after installing it if it was missing and that is possible.
    pub fn set_up(&self) -> Result<PathBuf> {
        match self.find() {
            Ok(path) => Ok(path),
            Err(missing) if !debian::may_install() => Err(missing),
            Err(_) => {
                debian::install(self.packages).with_context(|| self.how_to_get())?;
                self.find()
            }
        }
    }

    fn how_to_get(&self) -> String {
        format!(
            "{} is missing, which {}: install it (on Debian `apt-get install {}`), \
             or set `{}` to its path; as root on Debian `cargo xtask test` installs it by itself",
            self.name,
            self.purpose,
            self.packages.join(" "),
            self.variable
        )
    }
}

/// Looks a command up as a shell would.
pub fn on_path(command: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(command))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOWHERE: Program = Program {
        name: "Nowhere",
        commands: &["no-program-has-this-name"],
        variable: "SELOSTE_NOWHERE",
        purpose: "shows what is said",
        packages: &["nowhere", "nowhere-data"],
    };

    #[test]
    fn a_missing_program_is_named_with_its_purpose_and_how_to_install_it() {
        let message = NOWHERE.find().unwrap_err().to_string();
        assert!(message.contains("Nowhere is missing, which shows what is said"));
        assert!(message.contains("apt-get install nowhere nowhere-data"));
        assert!(message.contains("SELOSTE_NOWHERE"));
    }

    #[test]
    fn a_program_on_path_is_found() {
        assert!(on_path("cargo").is_some());
    }
}
