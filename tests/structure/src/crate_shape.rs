//! The sources of a crate, as far as the tests need to know them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::arrow::{Arrow, arrows};
use crate::comment::{Comment, hanging_comments};
use crate::crate_sources::all_crates;
use crate::type_name::shared_type_names;

/// How the sources of one crate hang together.
pub struct CrateShape {
    /// The name of the crate's folder under `crates/`.
    pub name: String,
    /// Paths of the files below `src/`, with `/` between folders.
    pub files: Vec<String>,
    /// Imports from file to file.
    pub arrows: Vec<Arrow>,
    /// Names that several types share, with the files that define the types.
    pub shared_type_names: BTreeMap<String, BTreeSet<String>>,
    /// Doc comments whose first words name nothing.
    pub hanging_comments: Vec<Comment>,
}

/// The shape of every crate under `crates/`, in the order of their names.
pub fn read_crates() -> Result<Vec<CrateShape>> {
    let sources = all_crates()?;
    let shapes = sources.into_iter().map(|sources| CrateShape {
        arrows: arrows(&sources),
        shared_type_names: shared_type_names(&sources),
        hanging_comments: hanging_comments(&sources),
        name: sources.name,
        files: sources.files,
    });
    Ok(shapes.collect())
}
