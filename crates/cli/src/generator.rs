//! The generators of sites that notices are built for. A further generator is a file here and its lines in this one.

mod description;
mod existing_site;
mod html;
mod hugo;
mod settings;
mod zola;

pub use description::{Folders, Fragments, Generator, Layout, Program};
pub use existing_site::ExistingSite;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::say::listed;

/// Names the generators in the configuration, each by the comment that editors show of it and by its description.
macro_rules! generators {
    ($($(#[$comment:meta])* $name:ident: $generator:path),+ $(,)?) => {
        /// The name of a generator of sites in the configuration.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
        #[serde(rename = "Generator", rename_all = "snake_case")]
        #[schemars(description = "What makes a site: it decides which files are written, and where.")]
        pub enum GeneratorName {
            $($(#[$comment])* $name),+
        }

        impl GeneratorName {
            /// Every name.
            pub const ALL: &[GeneratorName] = &[$(GeneratorName::$name),+];

            /// The generator of this name.
            pub const fn generator(self) -> &'static Generator {
                match self {
                    $(GeneratorName::$name => &$generator),+
                }
            }
        }
    };
}

generators! {
    /// None: whole pages are written, and fragments of the same to include in others.
    #[default]
    Html: html::HTML,
    /// Hugo: `out` is the folder of the site, if that is not the folder of this file.
    Hugo: hugo::HUGO,
    /// Zola: `out` is the folder of the site, if that is not the folder of this file.
    Zola: zola::ZOLA,
}

/// The programs that make sites, in the order of the names of their generators.
pub fn programs() -> impl Iterator<Item = &'static Program> {
    let names = GeneratorName::ALL.iter();
    names.filter_map(|name| name.generator().program.as_ref())
}

/// The names of the programs for people, in a sentence, with this word before the last: `Hugo and Zola`.
pub fn titles(word: &str) -> String {
    let titles: Vec<&str> = programs().map(|program| program.title).collect();
    listed(&titles, word)
}
