//! The loader: the custom element, with the part of it that knows where the widget is.

use std::fs;

use anyhow::{Context, Result, bail};
use xtask::workspace;

use super::file::File;

/// How the element asks for that part.
const IMPORT: &str = "import { load } from \"./load.js\";\n";

/// The loader of a site: one file, so that one request is enough.
pub fn joined(glue: &File, wasm: &File) -> Result<String> {
    let element = element()?;
    let Some((before, after)) = element.split_once(IMPORT) else {
        bail!("`web/seloste.js` has no line `{}`", IMPORT.trim_end());
    };
    let load = filled("load.js", glue, wasm)?;
    let Some((above, function)) = load.split_once("export async function load()") else {
        bail!("`web/load.js` exports no function `load`");
    };
    if !above.contains(&glue.integrity) {
        bail!("`web/load.js` has no place for `__GLUE_INTEGRITY__`");
    }
    Ok([before, above, "async function load()", function, after].concat())
}

/// The custom element as it is written.
pub fn element() -> Result<String> {
    read("seloste.js")
}

/// A file of `web/`, with the names and hashes of the files that it loads.
pub fn filled(name: &str, glue: &File, wasm: &File) -> Result<String> {
    let mut text = read(name)?;
    for (placeholder, value) in [
        ("__GLUE__", &glue.name),
        ("__GLUE_INTEGRITY__", &glue.integrity),
        ("__WASM__", &wasm.name),
        ("__WASM_INTEGRITY__", &wasm.integrity),
    ] {
        text = text.replace(placeholder, value);
    }
    for value in [&glue.name, &wasm.name, &wasm.integrity] {
        if !text.contains(value) {
            bail!(
                "`web/{name}` does not say where everything is that it loads: `{value}` is not in it"
            );
        }
    }
    Ok(text)
}

/// A file of `web/`.
pub fn read(name: &str) -> Result<String> {
    let path = workspace::root().join("web").join(name);
    fs::read_to_string(&path).with_context(|| format!("`{}` cannot be read", path.display()))
}
