//! The wording of an old text.

use serde::{Deserialize, Serialize};

use super::about::About;
use crate::{Lang, Text};

/// A block of an old text: a heading and what stands under it, in the author's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Wording {
    /// The heading as written; none for text that stands before the first heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// The level of the heading: 1 for a section, 2 for a part of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// The sections it is about: several for a merged heading, none for anything else.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<About>,
    /// The text under the heading; line breaks are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

impl Wording {
    /// The language the block is written in, where it has only one.
    pub fn only_language(&self, first: Lang) -> Option<Lang> {
        match self.text.as_ref().or(self.heading.as_ref())? {
            Text::One(_) => Some(first),
            Text::Each(_) => None,
        }
    }

    /// Whether a page in `lang`, of a notice whose first language is `first`, has something of the block to print:
    /// its heading or its text.
    pub fn is_said_in(&self, lang: Lang, first: Lang) -> bool {
        [&self.heading, &self.text]
            .into_iter()
            .flatten()
            .filter_map(|text| text.say(lang, first))
            .any(|said| !said.text.trim().is_empty())
    }
}
