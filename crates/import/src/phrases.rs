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

/// The words or phrases of a table, each with the thing that it stands for.
pub(crate) fn in_table<T: Copy>(
    table: &'static [(T, Phrases)],
) -> impl Iterator<Item = (&'static str, T)> {
    table
        .iter()
        .flat_map(|(thing, phrases)| each(phrases).map(|phrase| (phrase, *thing)))
}
