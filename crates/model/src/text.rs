//! Text that a person wrote, in one language or in several.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::Lang;

/// Text by a person: one string, or one string a language.
///
/// One string alone is in the notice's first language. Where a section allows markup, it is a small
/// part of Markdown: paragraphs, `- ` lists, `**strong**` and `[text](address)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Text {
    /// One string, in the notice's first language.
    One(String),
    /// One string for each language.
    Each(EachLang),
}

/// One string for each language; at least one should be given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EachLang {
    /// The text in Finnish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fi: Option<String>,
    /// The text in Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sv: Option<String>,
    /// The text in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

/// A text as it is shown on a page: the words and the language they are really in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// The words.
    pub text: &'a str,
    /// The language of the words, which may differ from the page's.
    pub lang: Lang,
}

impl Text {
    /// The text for a page in `lang` of a notice whose first language is `first`.
    ///
    /// Where the language is missing, the first one that is there is returned with its own tag, so that a
    /// page can mark it: a reader is better served by the other language than by nothing.
    pub fn say(&self, lang: Lang, first: Lang) -> Option<Said<'_>> {
        match self {
            Text::One(text) => Some(Said { text, lang: first }),
            Text::Each(each) => [lang, first]
                .into_iter()
                .chain(Lang::ALL)
                .find_map(|lang| each.in_lang(lang).map(|text| Said { text, lang })),
        }
    }

    /// Every string of the text, each with its language where that is said.
    pub fn strings(&self) -> Vec<(Option<Lang>, &str)> {
        match self {
            Text::One(text) => vec![(None, text)],
            Text::Each(each) => Lang::ALL
                .into_iter()
                .filter_map(|lang| each.in_lang(lang).map(|text| (Some(lang), text)))
                .collect(),
        }
    }

    /// Whether no language has anything but white space.
    pub fn is_blank(&self) -> bool {
        self.strings()
            .iter()
            .all(|(_, text)| text.trim().is_empty())
    }
}

impl EachLang {
    /// The string in exactly this language.
    pub fn in_lang(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::Fi => self.fi.as_deref(),
            Lang::Sv => self.sv.as_deref(),
            Lang::En => self.en.as_deref(),
        }
    }
}

// Derived, it would first be kept in a form that tells nothing of what it is to become; a notice has many texts.
impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
        struct OneOrEach;

        impl<'de> Visitor<'de> for OneOrEach {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, or a string for each language")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text::One(text.to_owned()))
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Text, E> {
                Ok(Text::One(text))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Text, A::Error> {
                EachLang::deserialize(MapAccessDeserializer::new(map)).map(Text::Each)
            }
        }

        deserializer.deserialize_any(OneOrEach)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Text::One(text.to_owned())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text::One(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_and_says_which_it_is() {
        let text = Text::Each(EachLang {
            sv: Some("register".into()),
            ..EachLang::default()
        });
        let said = text.say(Lang::En, Lang::Fi).unwrap();
        assert_eq!((said.text, said.lang), ("register", Lang::Sv));
    }

    #[test]
    fn one_string_is_in_the_first_language() {
        let said_lang = Text::from("rekisteri")
            .say(Lang::En, Lang::Fi)
            .unwrap()
            .lang;
        assert_eq!(said_lang, Lang::Fi);
    }
}
