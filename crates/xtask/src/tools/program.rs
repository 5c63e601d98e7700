//! A program that the distribution packages: found by a variable or on PATH, else installed.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{debian, search_path, variable};

/// A program that the distribution packages.
#[derive(Debug)]
pub struct Program {
    /// The name in messages.
    pub name: &'static str,
    /// The names that the program may have on PATH, the most usual first.
    pub commands: &'static [&'static str],
    /// The environment variable that names the path of the program where it is not on PATH.
    pub variable: &'static str,
    /// The purpose, in words that follow "which".
    pub purpose: &'static str,
    /// The Debian packages that bring the program.
    pub packages: &'static [&'static str],
}

impl Program {
    /// The path of the program, or an error that says how to get it.
    pub fn find(&self) -> Result<PathBuf> {
        if let Some(path) = variable::file(self.variable, self.name)? {
            return Ok(path);
        }
        self.commands
            .iter()
            .find_map(|command| search_path::find(command))
            .with_context(|| self.how_to_get())
    }

    /// The path of the program, which is installed where it is missing and may be installed.
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
}
