//! Lists of words and phrases, as the words of a language are written down.

/// Words or phrases in one string, parted by semicolons: quick to read and to add to.
pub(crate) type Phrases = &'static str;

/// The words or phrases one by one.
pub(crate) fn each(phrases: Phrases) -> impl Iterator<Item = &'static str> + Clone {
    phrases
        .split(';')
        .map(str::trim)
        .filter(|phrase| !phrase.is_empty())
}
