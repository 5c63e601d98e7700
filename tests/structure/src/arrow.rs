//! Which file imports from which.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::crate_sources::CrateSources;
use crate::named_path::named_paths;

/// One file's imports from another file of its crate.
pub struct Arrow {
    /// Path of the file that imports, below `src/`.
    pub from: String,
    /// Path of the file that defines what is imported.
    pub to: String,
    /// The paths that were written, such as `super::Entry`.
    pub names: BTreeSet<String>,
}

impl Display for Arrow {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        let names = Vec::from_iter(self.names.iter().map(String::as_str)).join(", ");
        write!(to, "{} -> {}: {names}", self.from, self.to)
    }
}

/// Every arrow between two files of a crate.
///
/// A path counts wherever it is written: in a `use`, within code, in the arguments of a macro, in the string
/// of an attribute. A path is followed through modules and through `use`, also `pub use`, to the file that
/// defines the item: so a parent that re-exports its children hides no arrow and adds none to those who name
/// its re-exports, and the `pub use` itself is an arrow from parent to child. A path that ends at a module
/// leads to the module's file. `mod name;` is no arrow.
pub(crate) fn arrows(sources: &CrateSources) -> Vec<Arrow> {
    let mut found: BTreeMap<(usize, usize), BTreeSet<String>> = BTreeMap::new();
    for (index, module) in sources.modules.iter().enumerate() {
        let mut paths: Vec<Vec<String>> = module.imports.values().cloned().collect();
        let mut tokens = TokenStream::new();
        for item in &module.items {
            item.to_tokens(&mut tokens);
        }
        paths.extend(named_paths(tokens));
        for path in paths {
            if let Some(file) = sources.file_of(index, &path, &mut BTreeSet::new())
                && file != module.file
            {
                let names = found.entry((module.file, file)).or_default();
                names.insert(path.join("::"));
            }
        }
    }
    found
        .into_iter()
        .map(|((from, to), names)| Arrow {
            from: sources.files[from].clone(),
            to: sources.files[to].clone(),
            names,
        })
        .collect()
}

impl CrateSources {
    /// The file that defines what a path names within a module; none for what is not of this crate.
    fn file_of(
        &self,
        module: usize,
        path: &[String],
        followed: &mut BTreeSet<(usize, String)>,
    ) -> Option<usize> {
        let mut at = module;
        let mut rest = path;
        let mut is_first = true;
        while let Some((segment, after)) = rest.split_first() {
            let here = &self.modules[at];
            match segment.as_str() {
                "crate" => {
                    while let Some(parent) = self.modules[at].parent {
                        at = parent
                    }
                }
                "self" => {}
                "super" => at = here.parent?,
                name => match (here.children.get(name), here.imports.get(name)) {
                    (Some(child), _) => at = *child,
                    // A name can be followed once: `use name;` leads to itself.
                    (None, Some(import)) if followed.insert((at, name.to_owned())) => {
                        let mut whole = import.clone();
                        whole.extend_from_slice(after);
                        let file = self.file_of(at, &whole, followed);
                        return if is_first {
                            file
                        } else {
                            file.or(Some(here.file))
                        };
                    }
                    (None, _) if is_first => return None,
                    (None, _) => return Some(here.file),
                },
            }
            is_first = false;
            rest = after;
        }
        Some(self.modules[at].file)
    }
}
