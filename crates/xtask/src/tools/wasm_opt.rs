//! wasm-opt of binaryen, which makes WebAssembly smaller.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::npm_package::NpmPackage;
use super::program;

/// The script of the npm package runs in Node and is newer than what distributions have.
const PACKAGE: NpmPackage = NpmPackage {
    name: "binaryen",
    version: "132.0.0",
    file: "bin/wasm-opt",
    variable: "SELOSTE_WASM_OPT",
    purpose: "makes the widget's WebAssembly smaller",
};

/// Where the script is, or else the program on PATH.
pub fn find() -> Result<PathBuf> {
    PACKAGE
        .find()
        .or_else(|missing| program::on_path("wasm-opt").ok_or(missing))
}

/// Where the script is, fetched if it was not here.
pub fn set_up() -> Result<PathBuf> {
    PACKAGE.set_up()
}

/// A command that runs wasm-opt: that of the package, or else one on PATH.
pub fn command() -> Result<Command> {
    match set_up() {
        Ok(script) => {
            let mut command = Command::new("node");
            command.arg(script);
            Ok(command)
        }
        Err(missing) => match program::on_path("wasm-opt") {
            Some(path) => Ok(Command::new(path)),
            None => Err(missing),
        },
    }
}
