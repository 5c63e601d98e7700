//! The loader: the custom element, with the part of it that knows where the widget is, and the glue.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use xtask::tools::esbuild;
use xtask::workspace;

use super::file::{File, Role};

/// The files of a site's loader. Bundled by esbuild they are one, so that one request is enough, and without what
/// nothing in it calls. Without esbuild they are three, which load one another.
pub fn files(glue: &str, wasm: &File) -> Result<Vec<File>> {
    let parts = [
        ("seloste.js", element()?),
        ("load.js", filled("load.js", &[("__WASM__", wasm)])?),
        ("glue.js", glue.to_owned()),
    ];
    match esbuild::obtain() {
        Ok(esbuild) => {
            let bundled = bundled(&esbuild, &parts)?;
            Ok(vec![File::named(Role::Loader, "seloste.js", bundled)])
        }
        Err(missing) => {
            println!("note: the loader stays larger than it could be: {missing:#}");
            Ok(apart(parts))
        }
    }
}

fn bundled(esbuild: &Path, parts: &[(&str, String)]) -> Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    for (name, text) in parts {
        fs::write(folder.path().join(name), text)?;
    }
    let output = Command::new(esbuild)
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

/// Each part as a file of its own. In the folder of a site a name says whose file it is.
fn apart(parts: [(&str, String); 3]) -> Vec<File> {
    let parts = parts.map(|(name, text)| {
        let text = text
            .replace("\"./load.js\"", "\"./seloste-load.js\"")
            .replace("\"./glue.js\"", "\"./seloste-glue.js\"");
        let name = match name {
            "seloste.js" => name.to_owned(),
            part => format!("seloste-{part}"),
        };
        File::named(Role::Loader, &name, text.into_bytes())
    });
    parts.into()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_esbuild_each_part_names_the_next_as_it_is_called() {
        let wasm = File::hashed(Role::Wasm, "wasm", Vec::new());
        let parts = [
            ("seloste.js", element().unwrap()),
            (
                "load.js",
                filled("load.js", &[("__WASM__", &wasm)]).unwrap(),
            ),
            ("glue.js", String::new()),
        ];
        let files = apart(parts);
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["seloste.js", "seloste-load.js", "seloste-glue.js"]);
        for (file, next) in files.iter().zip(&names[1..]) {
            let text = String::from_utf8(file.bytes.clone()).unwrap();
            assert!(text.contains(&format!("from \"./{next}\";")), "{text}");
        }
    }
}
