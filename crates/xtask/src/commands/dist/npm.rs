//! The npm package of the widget, for sites that are made with a bundler. Of its files only the glue is minified,
//! since bundlers minify the rest.

use anyhow::{Context, Result};
use serde_json::Value;

use super::file::File;
use super::loader;

/// The files of the package, each with its name and its bytes.
pub fn files(glue: &File, wasm: &File) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = vec![
        (glue.name.clone(), glue.bytes.clone()),
        (wasm.name.clone(), wasm.bytes.clone()),
    ];
    let mut add = |name: &str, text: String| files.push((name.to_owned(), text.into_bytes()));
    add("package.json", package()?);
    add("seloste.js", loader::element()?);
    add(
        "load.js",
        loader::filled("npm/load.js", &[("__GLUE__", glue), ("__WASM__", wasm)])?,
    );
    add("seloste.d.ts", loader::read("seloste.d.ts")?);
    add("seloste.css", loader::read("seloste.css")?);
    add("style.d.ts", loader::read("npm/style.d.ts")?);
    add("README.md", loader::read("../docs/bundler.md")?);
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        add(name, loader::read(&format!("../{name}"))?);
    }
    Ok(files)
}

/// The text of `package.json`, with the version of the crates.
fn package() -> Result<String> {
    let mut package: Value = serde_json::from_str(&loader::read("npm/package.json")?)
        .context("`web/npm/package.json` is not JSON")?;
    let version = package
        .get_mut("version")
        .context("`web/npm/package.json` has no place for the version")?;
    *version = env!("CARGO_PKG_VERSION").into();
    Ok(serde_json::to_string_pretty(&package)? + "\n")
}

#[cfg(test)]
mod tests {
    use seloste_model::Lang;

    use super::*;

    #[test]
    fn the_types_of_the_package_name_every_language() {
        let tags = Lang::ALL.map(|lang| format!("\"{lang}\""));
        let types = loader::read("seloste.d.ts").unwrap();
        assert!(types.contains(&format!("  lang: {};", tags.join(" | "))));
    }
}
