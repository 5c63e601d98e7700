//! The generators of sites that `seloste init` knows.

use std::fmt;

use seloste_assets::Template;

/// A generator of sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generator {
    /// Hugo.
    Hugo,
    /// Zola.
    Zola,
}

impl Generator {
    /// How the configuration and the command line name it.
    pub const fn code(self) -> &'static str {
        match self {
            Generator::Hugo => "hugo",
            Generator::Zola => "zola",
        }
    }

    /// The templates by which its pages take notices in.
    pub const fn templates(self) -> &'static [Template] {
        match self {
            Generator::Hugo => seloste_assets::HUGO,
            Generator::Zola => seloste_assets::ZOLA,
        }
    }

    /// How a comment begins and ends in its templates.
    pub const fn comment(self) -> (&'static str, &'static str) {
        match self {
            Generator::Hugo => ("{{- /* ", " */ -}}"),
            Generator::Zola => ("{#- ", " -#}"),
        }
    }

    /// What a page says to take a notice in.
    pub fn shortcode(self, id: &str) -> String {
        match self {
            Generator::Hugo => format!("{{{{< seloste \"{id}\" >}}}}"),
            Generator::Zola => format!("{{{{ seloste(id=\"{id}\") }}}}"),
        }
    }
}

impl fmt::Display for Generator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Generator::Hugo => "Hugo",
            Generator::Zola => "Zola",
        })
    }
}
