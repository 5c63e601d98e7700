//! The command of wasm-bindgen, which Trunk calls. `cargo xtask dist` needs none: it has the same as a library.

use super::cargo_install::CargoInstall;

/// The program. It understands only what a crate of exactly its own version wrote.
pub const PROGRAM: CargoInstall = CargoInstall {
    name: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.130",
    will_do: "0.2.130",
    arguments: &[],
    variable: "SELOSTE_WASM_BINDGEN",
    purpose: "connects the demo page's WebAssembly with the browser when Trunk builds it",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    #[test]
    fn it_has_the_version_of_the_crate_in_the_lock_file() {
        let lock = std::fs::read_to_string(workspace::root().join("Cargo.lock")).unwrap();
        let entry = format!(
            "name = \"wasm-bindgen\"\nversion = \"{}\"\n",
            PROGRAM.version
        );
        assert!(
            lock.contains(&entry),
            "the lock file has another version of wasm-bindgen"
        );
    }
}
