//! The words of every language that import reads, as data: one folder a language.

mod en;
mod fi;
mod sv;
pub(crate) mod tools;

use seloste_model::Lang;

use crate::phrases::{self, Phrases};
use crate::vocabulary::Vocabulary;

/// The words of a language.
pub(crate) fn of(lang: Lang) -> &'static Vocabulary {
    match lang {
        Lang::Fi => &fi::WORDS,
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}

/// The vocabulary of every language.
pub(crate) fn all() -> impl Iterator<Item = &'static Vocabulary> + Clone {
    Lang::ALL.into_iter().map(of)
}

/// The words of one kind in every language, one by one.
pub(crate) fn in_every_language(
    kind: fn(&Vocabulary) -> Phrases,
) -> impl Iterator<Item = &'static str> + Clone {
    all().flat_map(move |vocabulary| phrases::each(kind(vocabulary)))
}
