//! Names of types, of which each should mean one thing within a crate.

use std::collections::{BTreeMap, BTreeSet};

use syn::Item;

use crate::crate_sources::CrateSources;

/// The names that several types of a crate share, with the files that define the types.
pub(crate) fn shared_type_names(sources: &CrateSources) -> BTreeMap<String, BTreeSet<String>> {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for module in &sources.modules {
        for item in &module.items {
            if let Some(name) = type_name(item) {
                let files = names.entry(name).or_default();
                files.insert(sources.files[module.file].clone());
            }
        }
    }
    names.retain(|_, files| files.len() > 1);
    names
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other item is no type"
)]
fn type_name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Enum(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}
