//! Filters of the templates.

use askama::Values;
use askama::filters::Safe;

/// Words of the program's own, which are never of one notice alone.
pub(crate) trait Ours {
    /// The words.
    fn words(&self) -> &'static str;
}

impl Ours for &'static str {
    fn words(&self) -> &'static str {
        self
    }
}

// Templates hand on references to values.
impl<T: Ours> Ours for &T {
    fn words(&self) -> &'static str {
        T::words(self)
    }
}

/// Words of the program's own, printed as they are. Tests of the model keep every sign of HTML out of them, so that
/// looking for one on every page would only take time. A text by a person does not live as long as the program does, so
/// that the compiler refuses it here.
#[askama::filter_fn]
pub(crate) fn ours(words: impl Ours, _: &dyn Values) -> askama::Result<Safe<&'static str>> {
    Ok(Safe(words.words()))
}
