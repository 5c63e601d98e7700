//! `cargo xtask dist`: makes what a site gets besides HTML, in `dist/seloste/`: the loader, the widget's
//! JavaScript and WebAssembly under names made of their contents, the style sheet, and a manifest. It prints
//! what each file weighs and fails where that is more than a visitor should have to download.

mod file;
mod weight;
mod widget;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use file::{File, Role};
use xtask::workspace;

/// The most bytes of JavaScript and WebAssembly that using the form may cost, after brotli.
const MOST_WIDGET: usize = 28_000;
/// The most bytes of style.
const MOST_STYLE: usize = 4_000;
/// The most bytes before the form is used.
const MOST_LOADER: usize = 2_500;

/// Makes the bundle; an error where a budget is not kept.
pub fn run() -> Result<()> {
    let widget = widget::build()?;
    let wasm = File::hashed(Role::Wasm, "wasm", widget.wasm);
    let glue = File::hashed(Role::Glue, "js", widget.glue);
    let loader = loader(&glue, &wasm)?;
    let style = fs::read(workspace::root().join("web/seloste.css"))
        .context("`web/seloste.css` cannot be read")?;
    let style = File::named(Role::Style, "seloste.css", widget::minify(style, "css"));
    let files = [loader, glue, wasm, style];
    write(&workspace::root().join("dist/seloste"), &files)?;
    weigh(&files)
}

/// The loader, with the names and hashes of the files that it loads.
fn loader(glue: &File, wasm: &File) -> Result<File> {
    let path = workspace::root().join("web/seloste.js");
    let mut text = fs::read_to_string(&path)
        .with_context(|| format!("`{}` cannot be read", path.display()))?;
    for (placeholder, value) in [
        ("__GLUE__", &glue.name),
        ("__GLUE_INTEGRITY__", &glue.integrity),
        ("__WASM__", &wasm.name),
        ("__WASM_INTEGRITY__", &wasm.integrity),
    ] {
        if !text.contains(placeholder) {
            bail!("`{}` has no place for `{placeholder}`", path.display());
        }
        text = text.replace(placeholder, value);
    }
    let bytes = widget::minify(text.into_bytes(), "js");
    Ok(File::named(Role::Loader, "seloste.js", bytes))
}

/// Writes the files and nothing else, so that no old one is left under its old name.
fn write(folder: &Path, files: &[File]) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("`{}` cannot be removed", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("`{}` cannot be made", folder.display()))?;
    for file in files {
        let path = folder.join(&file.name);
        fs::write(&path, &file.bytes)
            .with_context(|| format!("`{}` cannot be written", path.display()))?;
    }
    let entries: Vec<_> = files.iter().map(File::entry).collect();
    let manifest = serde_json::to_string_pretty(&entries)? + "\n";
    fs::write(folder.join("manifest.json"), manifest).context("the manifest cannot be written")
}

fn weigh(files: &[File]) -> Result<()> {
    println!("{:32} {:>8} {:>8} {:>8}", "", "raw", "gzip", "brotli");
    for file in files {
        println!(
            "{:32} {:8} {:8} {:8}",
            file.name,
            file.bytes.len(),
            weight::gzip(&file.bytes),
            file.brotli
        );
    }
    let sum = |roles: &[Role]| -> usize {
        let counted = files.iter().filter(|file| roles.contains(&file.role));
        counted.map(|file| file.brotli).sum()
    };
    let mut broken = Vec::new();
    for (what, roles, most) in [
        ("before use", &[Role::Loader][..], MOST_LOADER),
        ("widget", &[Role::Glue, Role::Wasm], MOST_WIDGET),
        ("style", &[Role::Style], MOST_STYLE),
    ] {
        let bytes = sum(roles);
        println!("{what:32} {bytes:26} of at most {most}");
        if bytes > most {
            broken.push(format!("{what}: {bytes} bytes, at most {most} are allowed"));
        }
    }
    if !broken.is_empty() {
        bail!("{}", broken.join("; "));
    }
    Ok(())
}
