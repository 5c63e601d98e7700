//! What a rule says, in every language.

use seloste_model::Lang;

/// A sentence in every language, with named placeholders in braces.
///
/// Rules carry their own sentences, unlike pages, whose words are in the model: they are read by the author
/// of a notice, never by its readers, and belong to one rule alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// In Finnish.
    pub fi: &'static str,
    /// In the Swedish of Finland.
    pub sv: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Sentence {
    /// The sentence in this language.
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fi => self.fi,
            Lang::Sv => self.sv,
            Lang::En => self.en,
        }
    }
}

/// What a placeholder stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// The same in every language: the author's words, a name, a number.
    Same(String),
    /// Words that differ.
    Each { fi: String, sv: String, en: String },
}

impl Value {
    pub(crate) fn in_lang(&self, lang: Lang) -> &str {
        match self {
            Value::Same(text) => text,
            Value::Each { fi, sv, en } => match lang {
                Lang::Fi => fi,
                Lang::Sv => sv,
                Lang::En => en,
            },
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Same(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Same(text)
    }
}

impl From<Sentence> for Value {
    fn from(sentence: Sentence) -> Self {
        Value::Each {
            fi: sentence.fi.to_owned(),
            sv: sentence.sv.to_owned(),
            en: sentence.en.to_owned(),
        }
    }
}
