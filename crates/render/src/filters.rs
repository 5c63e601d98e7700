//! What the templates can ask of a value besides printing it.

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

/// Words of the program's own as they are. None holds a sign that means something in HTML, as tests of the model make
/// sure, so that looking for one on every page would only take time. What a person wrote does not live as long as the
/// program does, so that the compiler refuses it here.
#[askama::filter_fn]
pub(crate) fn ours(words: impl Ours, _: &dyn Values) -> askama::Result<Safe<&'static str>> {
    Ok(Safe(words.words()))
}
