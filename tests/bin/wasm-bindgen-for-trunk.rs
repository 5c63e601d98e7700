//! The command of wasm-bindgen as far as Trunk calls it. The library that `cargo xtask dist` uses does the work, so
//! that the tests need not compile that command, with much the same in it, once more.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use clap::Parser;
use wasm_bindgen_cli_support::Bindgen;

/// The version of the library. Trunk refuses any but that of the crate in `Cargo.lock`.
const VERSION: &str = "0.2.130";

/// The arguments that Trunk gives.
#[derive(Parser)]
#[command(name = "wasm-bindgen", version = VERSION)]
struct Arguments {
    #[arg(long)]
    target: String,
    #[arg(long)]
    out_dir: PathBuf,
    #[arg(long)]
    out_name: String,
    #[arg(long)]
    no_typescript: bool,
    input: PathBuf,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let target = &arguments.target;
    ensure!(target == "web", "the target is `{target}`, not `web`");
    Bindgen::new()
        .input_path(arguments.input)
        .out_name(&arguments.out_name)
        .web(true)?
        .typescript(!arguments.no_typescript)
        .generate(arguments.out_dir)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use xtask::workspace;

    use super::*;

    #[test]
    fn it_has_the_version_of_the_crate_in_the_lock_file() {
        let lock = fs::read_to_string(workspace::root().join("Cargo.lock")).unwrap();
        for name in ["wasm-bindgen", "wasm-bindgen-cli-support"] {
            let entry = format!("name = \"{name}\"\nversion = \"{VERSION}\"\n");
            assert!(lock.contains(&entry), "the lock file has another {name}");
        }
    }
}
