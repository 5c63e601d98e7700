//! The sentences of rules, in every language.

use seloste_model::Lang;

/// A sentence in every language, with named placeholders in braces.
///
/// Rules carry their own sentences, unlike pages, whose words are in the model. The author of a notice reads a rule's
/// sentences, its readers never do, and each belongs to one rule alone.
///
/// A language without sentences of its own falls back to English. Only [`Sentence::in_lang`] decides so, and only the
/// macro `sentence!` makes a sentence: a new language has one arm there that says `self.en`, and later an optional
/// field here that the macro fills where a rule has the text. No rule changes before it is translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The sentence in Finnish.
    pub fi: &'static str,
    /// The sentence in the Swedish of Finland.
    pub sv: &'static str,
    /// The sentence in English.
    pub en: &'static str,
}

impl Sentence {
    /// The sentence in this language; in English where the language has none of its own.
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fi => self.fi,
            Lang::Sv => self.sv,
            Lang::En => self.en,
        }
    }
}

/// Writes a sentence down: `sentence! { fi: "…", sv: "…", en: "…" }`.
macro_rules! sentence {
    (fi: $fi:literal, sv: $sv:literal, en: $en:literal $(,)?) => {
        $crate::sentence::Sentence {
            fi: $fi,
            sv: $sv,
            en: $en,
        }
    };
}
pub(crate) use sentence;

/// The text that a placeholder stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// One text for every language: the author's words, a name, a number.
    Same(String),
    /// A text for each language.
    Each(Vec<(Lang, String)>),
}

impl Value {
    /// The value that says something else in each language.
    pub(crate) fn each(say: impl Fn(Lang) -> String) -> Value {
        Value::Each(Lang::ALL.map(|lang| (lang, say(lang))).into())
    }

    pub(crate) fn in_lang(&self, lang: Lang) -> &str {
        match self {
            Value::Same(text) => text,
            Value::Each(texts) => texts
                .iter()
                .find(|(own, _)| *own == lang)
                .map_or("", |(_, text)| text),
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
        Value::each(|lang| sentence.in_lang(lang).to_owned())
    }
}
