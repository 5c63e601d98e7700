//! Commands on `PATH`.

use std::env;
use std::path::PathBuf;

/// The path of a command, looked up as a shell does it.
#[must_use]
pub fn find(command: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(command))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_on_path_is_found() {
        assert!(find("cargo").is_some());
    }
}
