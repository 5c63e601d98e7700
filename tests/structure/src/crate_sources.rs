//! The modules of one crate, read from its files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use syn::{Attribute, Item, UseTree};

/// One crate: its modules, and the files in which they stand.
pub(crate) struct CrateSources {
    /// The name of the crate's folder under `crates/`.
    pub(crate) name: String,
    /// Paths of the files below `src/`, with `/` between folders.
    pub(crate) files: Vec<String>,
    pub(crate) modules: Vec<Module>,
}

/// One module: a file of its own or a `mod name { … }` within one.
pub(crate) struct Module {
    /// Index into `CrateSources::files`.
    pub(crate) file: usize,
    /// Index of the module around this one; none for the root.
    pub(crate) parent: Option<usize>,
    /// Modules declared here, by name.
    pub(crate) children: BTreeMap<String, usize>,
    /// Paths that `use` brings in, by the name that each has here.
    pub(crate) imports: BTreeMap<String, Vec<String>>,
    /// Items that are neither a module nor a `use`; items of tests are left out.
    pub(crate) items: Vec<Item>,
    /// Attributes of the module itself, where its `//!` comment stands.
    pub(crate) attributes: Vec<Attribute>,
}

/// The folder of the project.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every crate under `crates/`, in the order of their names.
pub(crate) fn all_crates() -> Result<Vec<CrateSources>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(project().join("crates"))? {
        let folder = entry?.path();
        if folder.join("src").is_dir() {
            folders.push(folder);
        }
    }
    folders.sort();
    folders.iter().map(|folder| read_crate(folder)).collect()
}

fn read_crate(folder: &Path) -> Result<CrateSources> {
    let name = folder.file_name().context("a crate has a name")?;
    let mut sources = CrateSources {
        name: name.to_string_lossy().into_owned(),
        files: Vec::new(),
        modules: Vec::new(),
    };
    for root in ["lib.rs", "main.rs"] {
        let file = folder.join("src").join(root);
        if file.is_file() {
            sources.read_file(&file, &folder.join("src"), Path::new(""), None)?;
        }
    }
    Ok(sources)
}

impl CrateSources {
    /// Reads a file and the files of the modules that it declares, which stand in `folder` below `src`.
    fn read_file(
        &mut self,
        file: &Path,
        src: &Path,
        folder: &Path,
        parent: Option<usize>,
    ) -> Result<usize> {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let parsed = syn::parse_file(&text).with_context(|| file.display().to_string())?;
        let components = file.strip_prefix(src)?.components();
        let path: Vec<_> = components
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        self.files.push(path.join("/"));
        let file = self.files.len() - 1;
        self.add_module(file, parsed.attrs, parsed.items, src, folder, parent)
    }

    fn add_module(
        &mut self,
        file: usize,
        attributes: Vec<Attribute>,
        items: Vec<Item>,
        src: &Path,
        folder: &Path,
        parent: Option<usize>,
    ) -> Result<usize> {
        let index = self.modules.len();
        self.modules.push(Module {
            file,
            parent,
            children: BTreeMap::new(),
            imports: BTreeMap::new(),
            items: Vec::new(),
            attributes,
        });
        for item in items {
            if attributes_of(&item).iter().any(is_for_tests) {
                continue;
            }
            if let Item::Use(item) = item {
                let mut imports = Vec::new();
                flatten(&item.tree, &mut Vec::new(), &mut imports);
                self.modules[index].imports.extend(imports);
            } else if let Item::Mod(module) = item {
                let name = module.ident.to_string();
                let inner = folder.join(&name);
                let child = if let Some((_, items)) = module.content {
                    self.add_module(file, module.attrs, items, src, &inner, Some(index))?
                } else {
                    let mut path = src.join(&inner).with_extension("rs");
                    if !path.is_file() {
                        path = src.join(&inner).join("mod.rs");
                    }
                    self.read_file(&path, src, &inner, Some(index))?
                };
                self.modules[index].children.insert(name, child);
            } else {
                self.modules[index].items.push(item);
            }
        }
        Ok(index)
    }
}

/// Each path of a `use`, with the name that the path gets.
fn flatten(tree: &UseTree, before: &mut Vec<String>, imports: &mut Vec<(String, Vec<String>)>) {
    let mut add = |name: String, last: String| {
        let mut path = before.clone();
        if last != "self" {
            path.push(last);
        }
        imports.push((name, path));
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, imports);
            before.pop();
        }
        UseTree::Name(name) => {
            let own = name.ident.to_string();
            let known_as = match own.as_str() {
                "self" => before.last().cloned().unwrap_or_default(),
                _ => own.clone(),
            };
            add(known_as, own);
        }
        UseTree::Rename(rename) => {
            // `use … as _` has no name; the path itself, which no identifier can be, takes its place.
            let known_as = match rename.rename.to_string().as_str() {
                "_" => format!("{}::{} as _", before.join("::"), rename.ident),
                name => name.to_owned(),
            };
            add(known_as, rename.ident.to_string());
        }
        UseTree::Glob(_) => add(format!("{}::*", before.join("::")), "self".to_owned()),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, before, imports);
            }
        }
    }
}

fn is_for_tests(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
        && attribute
            .parse_args::<syn::Meta>()
            .is_ok_and(|condition| condition.path().is_ident("test"))
}

/// The attributes of an item that can stand in a module.
#[expect(clippy::wildcard_enum_match_arm, reason = "syn may add kinds of item")]
fn attributes_of(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
