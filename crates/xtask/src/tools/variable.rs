//! The environment variables that point to a tool where it is elsewhere.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

/// The file that a variable names, if it is set; an error where there is no such file.
pub fn file(variable: &str, tool: &str) -> Result<Option<PathBuf>> {
    let Some(path) = env::var_os(variable).filter(|path| !path.is_empty()) else {
        return Ok(None);
    };
    let path = PathBuf::from(path);
    if !path.is_file() {
        bail!(
            "`{variable}` says that {tool} is `{}`, but there is no such file: correct or unset it",
            path.display()
        );
    }
    Ok(Some(path))
}

/// Whether a variable is set, so that what it names is used and nothing is fetched instead.
pub fn is_set(variable: &str) -> bool {
    env::var_os(variable).is_some_and(|path| !path.is_empty())
}
