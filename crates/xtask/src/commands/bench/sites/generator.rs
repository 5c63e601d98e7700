//! A generator of sites that seloste is compared with.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xtask::workspace;

use super::pages::Pages;
use crate::commands::bench::notices::remove;

/// A generator of sites.
pub struct Generator {
    /// The name of the generator.
    pub name: &'static str,
    /// The folder of the templates.
    pub templates: &'static str,
    /// The path of the program.
    pub program: fn() -> Result<PathBuf>,
    /// The arguments, made of the folder of the site and the folder to write to.
    pub arguments: fn(&Path, &Path) -> Vec<OsString>,
    /// The keys of front matter for the address of a page and for everything else about the page.
    pub keys: [&'static str; 2],
    /// The end of the path of a page's file, after the name of the page.
    pub after_name: &'static str,
}

/// A site that is ready to be built.
pub struct Prepared {
    /// The command that builds the site.
    pub command: Command,
    /// The folder of the site.
    pub folder: PathBuf,
    /// The folder that will be written to, within the other.
    pub out: PathBuf,
}

impl Generator {
    /// Writes the site with the pages of so many notices: for each page a content file that is front matter alone, in
    /// TOML, which both generators read faster than JSON or YAML; and what is the same on all pages of a language in
    /// a file of its own, which they read once.
    pub fn prepare(&self, pages: &Pages, folder: &Path, count: usize) -> Result<Prepared> {
        let folder = folder.join(self.name);
        remove(&folder)?;
        let templates = workspace::root()
            .join("tests/bench-sites")
            .join(self.templates);
        copy(&templates, &folder)?;
        let (content, data) = (folder.join("content"), folder.join("data"));
        fs::create_dir_all(&content)?;
        fs::create_dir_all(&data)?;
        for (lang, common) in pages.common() {
            fs::write(data.join(format!("{lang}.json")), common.to_string())?;
        }
        let text = |name: &str, data: &Value| {
            let [address, rest] = self.keys;
            let matter = json!({ address: name, rest: { "notice": data } });
            Ok(format!("+++\n{}+++\n", toml::to_string(&matter)?))
        };
        pages.write(count, text, |name| {
            content.join(format!("{}.md", name.replace('.', "-")))
        })?;
        let out = folder.join("out");
        let mut command = Command::new((self.program)()?);
        command.args((self.arguments)(&folder, &out));
        Ok(Prepared {
            command,
            folder,
            out,
        })
    }

    /// Where it puts a page.
    pub fn page(&self, out: &Path, name: &str) -> PathBuf {
        out.join(format!("{name}{}", self.after_name))
    }
}

/// Copies a folder and everything in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let entries =
        fs::read_dir(from).with_context(|| format!("`{}` cannot be read", from.display()))?;
    for entry in entries {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
