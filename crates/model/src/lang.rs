//! The languages in which a notice is published.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::codes::codes;

codes! {
    /// A language of the page: Finnish, Swedish or English, written as its BCP 47 tag.
    #[derive(
        Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
    )]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(rename_all = "lowercase")]
    pub enum Lang {
        /// The BCP 47 tag: `fi`, `sv`, `en`.
        fn tag;
        /// The language of exactly this tag, such as a key of a text in several languages.
        fn of_tag;
        /// Finnish.
        #[default]
        Fi = "fi",
        /// Swedish, as used in Finland.
        Sv = "sv",
        /// English.
        En = "en",
    }
}

impl Lang {
    /// The language with this tag; a region after it (`sv-FI`) is allowed.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Lang::ALL
            .into_iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
