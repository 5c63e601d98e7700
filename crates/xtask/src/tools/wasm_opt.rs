//! wasm-opt of binaryen, which makes WebAssembly smaller.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::npm_package::NpmPackage;
use super::{node, program};

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

/// A command that runs wasm-opt: that of the package, fetched if it was not here and npm is, or else one on PATH.
pub fn command() -> Result<Command> {
    let of_the_package = PACKAGE.obtain().and_then(|script| {
        let mut command = Command::new(node::PROGRAM.find()?);
        command.arg(script);
        Ok(command)
    });
    of_the_package.or_else(|missing| Ok(Command::new(program::on_path("wasm-opt").ok_or(missing)?)))
}
