//! `cargo xtask dist`: makes the files that a site gets besides HTML, in `dist/seloste/`: the loader with the widget's
//! JavaScript, its WebAssembly under a name made of its contents, the style sheet, and a manifest. For sites that
//! are made with a bundler `dist/npm/` becomes an npm package of the widget. The weight of each file is printed, and
//! the command fails where a visitor would have to download more than the budgets allow.

pub mod file;
mod loader;
mod npm;
pub mod weight;
pub mod widget;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use file::{File, Role};
use xtask::workspace;

/// The most bytes that JavaScript and WebAssembly may have together, after brotli.
const MOST_WIDGET: usize = 25_500;
/// The most bytes of the style sheet, after brotli.
const MOST_STYLE: usize = 3_400;
/// The most bytes that a page loads before the form is used, after brotli.
const MOST_LOADER: usize = 2_500;

/// Makes the bundle; an error where a budget is not kept.
pub fn run() -> Result<()> {
    let broken = weigh(&make()?);
    if !broken.is_empty() {
        bail!("{}", broken.join("; "));
    }
    Ok(())
}

/// Makes the bundle, of any weight. Without the tools that make files small, the files stay as they are.
pub fn make() -> Result<Vec<File>> {
    let widget = widget::build()?;
    let wasm = File::hashed(Role::Wasm, "wasm", widget.wasm);
    let mut files = loader::files(&widget.glue, &wasm)?;
    // A bundler makes its own file of the glue.
    let glue = File::hashed(
        Role::Glue,
        "js",
        widget::minify(widget.glue.into_bytes(), "js"),
    );
    let package = npm::files(&glue, &wasm)?;
    let style = widget::minify(loader::read("seloste.css")?.into_bytes(), "css");
    files.extend([wasm, File::named(Role::Style, "seloste.css", style)]);
    let manifest = manifest(&files)?;
    let of_a_site = files
        .iter()
        .map(|file| (file.name.as_str(), file.bytes.as_slice()))
        .chain([("manifest.json", manifest.as_bytes())]);
    let dist = workspace::root().join("dist");
    write(&dist.join("seloste"), of_a_site)?;
    let of_the_package = package
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    write(&dist.join("npm"), of_the_package)?;
    Ok(files)
}

/// Writes the files and nothing else, so that no old one is left under its old name.
fn write<'a>(folder: &Path, files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<()> {
    let parent = folder.parent().unwrap_or(folder);
    fs::create_dir_all(parent).with_context(|| format!("`{}` cannot be made", parent.display()))?;
    // Whoever reads the folder meanwhile finds all of the old files or all of the new ones.
    let new = tempfile::tempdir_in(parent)
        .with_context(|| format!("nothing can be written to `{}`", parent.display()))?;
    for (name, bytes) in files {
        let path = new.path().join(name);
        fs::write(&path, bytes)
            .with_context(|| format!("`{}` cannot be written", path.display()))?;
    }
    fs::set_permissions(new.path(), fs::metadata(parent)?.permissions())?;
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("`{}` cannot be removed", folder.display()))?;
    }
    fs::rename(new.path(), folder)
        .with_context(|| format!("`{}` cannot be put in place", folder.display()))?;
    let _gone = new.keep();
    Ok(())
}

fn manifest(files: &[File]) -> Result<String> {
    let entries: Vec<_> = files.iter().map(File::entry).collect();
    Ok(serde_json::to_string_pretty(&entries)? + "\n")
}

/// Prints the weight of each file, and gives a sentence for each budget that is not kept.
fn weigh(files: &[File]) -> Vec<String> {
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
        ("all script", &[Role::Loader, Role::Wasm], MOST_WIDGET),
        ("style", &[Role::Style], MOST_STYLE),
    ] {
        let bytes = sum(roles);
        println!("{what:32} {bytes:26} of at most {most}");
        if bytes > most {
            broken.push(format!("{what}: {bytes} bytes, at most {most} are allowed"));
        }
    }
    broken
}
