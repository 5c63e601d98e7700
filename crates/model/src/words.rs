//! Every sentence that a reader, a visitor or an author sees, in every language.
//!
//! Each language is one folder and one complete [`Words`]. There are no defaults: a missing sentence does not compile.
//! Sentences are whole; a value within one is a named placeholder in braces.
//!
//! A new language begins with its variant of [`Lang`]. Every place that needs words in it matches on `Lang` and does not
//! compile without them; every list of languages is [`Lang::ALL`]. The one fallback is [`Text::say`](crate::Text::say):
//! a text that an author has not given in the page's language is shown in another, with its tag.

mod day;
mod en;
mod fi;
mod fill;
mod length;
mod page_words;
mod request_words;
mod right_words;
mod sentences;
mod sv;
#[cfg(test)]
mod tests;
// The type that the module is about has a file of its own, so that the languages need not look up to their parent.
#[allow(clippy::module_inception)]
mod words;

#[doc(hidden)]
pub use fill::fill;
pub use page_words::{AuthorityWords, LabelWords, PageWords};
pub use request_words::{FormWords, ReceiptWords, ThanksWords, WidgetWords};
pub use right_words::RightWords;
pub use words::{FactWords, FieldWords, KindWords, TermWords, Words};

use crate::Lang;

impl Words {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Words {
        match lang {
            Lang::Fi => &fi::WORDS,
            Lang::Sv => &sv::WORDS,
            Lang::En => &en::WORDS,
        }
    }
}
