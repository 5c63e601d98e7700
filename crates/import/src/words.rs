//! The words of every language that import reads, as data: one folder a language.
//!
//! A further language is a folder with its `Vocabulary` and `Cues`, of which no field has a default, and its arm in [`of`].
//! All that reads words goes through [`of`] or over every language of `Lang::ALL`. Only the patterns of Finnish acts
//! (`draft/cites.rs`, `draft/purposes.rs`), of masks of email addresses (`fields/email.rs`), of post office boxes
//! (`fields/postal.rs`) and of numbers in a row (`problems/references.rs`) spell words themselves: a text in a further
//! language is read by those that are there, until a spelling of its own is added to the pattern.

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

/// The words of every language, in the order of `Lang::ALL`.
pub(crate) fn all() -> impl Iterator<Item = &'static Vocabulary> + Clone {
    Lang::ALL.into_iter().map(of)
}

/// The words of one kind in every language, one by one.
pub(crate) fn in_every_language(
    kind: fn(&Vocabulary) -> Phrases,
) -> impl Iterator<Item = &'static str> + Clone {
    all().flat_map(move |vocabulary| phrases::each(kind(vocabulary)))
}

/// The words of one table in every language, each with the thing that it stands for.
pub(crate) fn in_every_table<T: Copy + 'static>(
    table: fn(&Vocabulary) -> &'static [(T, Phrases)],
) -> impl Iterator<Item = (&'static str, T)> {
    all().flat_map(move |vocabulary| phrases::in_table(table(vocabulary)))
}
