//! The known word that a mistyped one was probably meant to be.
//!
//! Each function suits one kind of word: [`nearest_key`] the keys and values of files, [`nearest_name`] ids and names
//! that somebody gave, [`likeliest_code`] codes, which differ from one another by a letter.

/// The length in bytes of the longest key that is compared: nobody mistypes longer ones, and comparing takes time.
const LONGEST: usize = 60;

/// The known key or value of a file that is nearest to a mistyped one; `None` where none is near enough.
///
/// One letter in three may be wrong, a hyphen or a space may stand for an underscore, and a word may be cut short or
/// have something before or after it.
///
/// ```
/// use seloste_source::nearest_key;
///
/// let known = ["controller", "updated"];
/// assert_eq!(nearest_key("controler", known), Some("controller"));
/// assert_eq!(nearest_key("last-updated", known), Some("updated"));
/// assert_eq!(nearest_key("weather", known), None);
/// ```
pub fn nearest_key<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase().replace(['-', ' '], "_");
    let near = distances(&word, known).filter(|(distance, candidate)| {
        let longer = word.len().max(candidate.len());
        let is_part = word.len() >= 4 && candidate.contains(&word)
            || candidate.len() >= 4 && word.contains(candidate);
        *distance <= (longer / 3).max(1) || is_part
    });
    near.min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The known name that is nearest to a mistyped one; `None` where more than one letter in three would be wrong.
///
/// ```
/// use seloste_source::nearest_name;
///
/// let known = ["asiakkaat", "jasenet"];
/// assert_eq!(nearest_name(" Asiakaat", known), Some("asiakkaat"));
/// assert_eq!(nearest_name("x", known), None);
/// ```
pub fn nearest_name<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.trim().to_lowercase();
    distances(&word, known)
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, candidate)| *distance <= (candidate.len() / 3).max(1))
        .map(|(_, candidate)| candidate)
}

/// The known code that is likest to a mistyped one; `None` where none is alike. The beginning counts most.
///
/// ```
/// use seloste_source::likeliest_code;
///
/// assert_eq!(likeliest_code("g-2b", ["G-2A", "PH-1"]), Some("G-2A"));
/// assert_eq!(likeliest_code("weather", ["G-2A", "PH-1"]), None);
/// ```
pub fn likeliest_code<'a>(code: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LEAST_LIKENESS: f64 = 0.8;
    let code = code.trim().to_lowercase();
    let alike = known.into_iter().map(|candidate| {
        let likeness = strsim::jaro_winkler(&code, &candidate.to_lowercase());
        (likeness, candidate)
    });
    alike
        .filter(|(likeness, _)| *likeness > LEAST_LIKENESS)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, candidate)| candidate)
}

/// The slips of the pen between a word and each of those known.
fn distances<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> impl Iterator<Item = (usize, &'a str)> {
    let known = known.into_iter();
    known.map(move |candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistyped_words_are_known_again() {
        let known = [
            "controller",
            "purposes",
            "contacts",
            "id",
            "updated",
            "sv",
            "en",
        ];
        for (word, meant) in [
            ("controler", Some("controller")),
            ("Purposes", Some("purposes")),
            ("purpose", Some("purposes")),
            ("contact", Some("contacts")),
            ("last-updated", Some("updated")),
            ("se", Some("sv")),
            ("de", None),
            ("", None),
            ("weather", None),
        ] {
            assert_eq!(nearest_key(word, known), meant, "{word}");
        }
    }
}
