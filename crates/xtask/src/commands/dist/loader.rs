//! The loader: the custom element, with the part of it that knows where the widget is, and the glue.

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use xtask::tools::esbuild;
use xtask::workspace;

use super::file::{File, Role};

/// The loader of a site: one file, so that one request is enough, and without what nothing in it calls.
pub fn bundled(glue: &str, wasm: &File) -> Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    for (name, text) in [
        ("seloste.js", element()?),
        ("load.js", filled("load.js", &[("__WASM__", wasm)])?),
        ("glue.js", glue.to_owned()),
    ] {
        fs::write(folder.path().join(name), text)?;
    }
    let output = Command::new(esbuild::set_up()?)
        .args(["--bundle", "--minify", "--target=es2022", "--format=esm"])
        // The glue can be started in several ways. What only the others need is left out: nothing here makes it warn,
        // and it gets bytes, not an answer or an address.
        .args([
            "--drop:console",
            "--define:Response=undefined",
            "--define:Request=undefined",
        ])
        .arg(folder.path().join("seloste.js"))
        .stderr(Stdio::inherit())
        .output()
        .context("esbuild could not be started")?;
    if !output.status.success() {
        bail!("esbuild failed, see above");
    }
    Ok(output.stdout)
}

/// The custom element as it is written.
pub fn element() -> Result<String> {
    read("seloste.js")
}

/// A file of `web/`, with the names and hashes of the files that it loads, each in the place of this word.
pub fn filled(name: &str, files: &[(&str, &File)]) -> Result<String> {
    let mut text = read(name)?;
    for (word, file) in files {
        let hash = format!("{}_INTEGRITY__", word.trim_end_matches('_'));
        text = text
            .replace(&hash, &file.integrity)
            .replace(word, &file.name);
        if !text.contains(&file.name) {
            bail!("`web/{name}` has no place for `{word}`");
        }
        if file.role == Role::Wasm && !text.contains(&file.integrity) {
            bail!("`web/{name}` has no place for `{hash}`");
        }
    }
    Ok(text)
}

/// A file of `web/`.
pub fn read(name: &str) -> Result<String> {
    let path = workspace::root().join("web").join(name);
    fs::read_to_string(&path).with_context(|| format!("`{}` cannot be read", path.display()))
}
