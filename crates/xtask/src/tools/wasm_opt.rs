//! wasm-opt of binaryen, which makes WebAssembly smaller.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::npm_package::NpmPackage;
use super::{node, search_path};

/// The script of the npm package runs in Node and is newer than what distributions have.
const PACKAGE: NpmPackage = NpmPackage {
    name: "binaryen",
    version: "132.0.0",
    file: "bin/wasm-opt",
    variable: "SELOSTE_WASM_OPT",
    purpose: "makes the widget's WebAssembly smaller",
};

/// The path of the script, or else of the program on PATH.
pub fn find() -> Result<PathBuf> {
    PACKAGE
        .find()
        .or_else(|missing| search_path::find("wasm-opt").ok_or(missing))
}

/// The path of the script, which is fetched where it is missing.
pub fn set_up() -> Result<PathBuf> {
    PACKAGE.set_up()
}

/// A command that runs the script, which is fetched where it is missing and npm is there, or else the program on PATH.
pub fn command() -> Result<Command> {
    let of_the_package = PACKAGE.obtain().and_then(|script| {
        let mut command = Command::new(node::PROGRAM.find()?);
        command.arg(script);
        Ok(command)
    });
    of_the_package
        .or_else(|missing| Ok(Command::new(search_path::find("wasm-opt").ok_or(missing)?)))
}
