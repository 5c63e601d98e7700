//! Languages on the command line and in the environment.

use seloste_model::Lang;

use crate::say::listed;

/// The language of a tag, for clap.
pub fn lang(tag: &str) -> Result<Lang, String> {
    Lang::from_tag(tag).ok_or_else(known)
}

/// A sentence with the tags of all languages.
pub fn known() -> String {
    let tags = Lang::ALL.map(Lang::tag);
    format!("the languages are {}", listed(&tags, "and"))
}

/// The tag of the language that the environment asks for, English where it asks for none that is there.
pub fn own_tag() -> &'static str {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(std::env::var_os)
        .find(|value| !value.is_empty());
    let asked = asked.unwrap_or_default();
    let asked = asked.to_string_lossy();
    let tag = asked.split(['_', '.', '@', '-']).next().unwrap_or_default();
    Lang::from_tag(tag).map_or("en", Lang::tag)
}
