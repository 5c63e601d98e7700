//! The known word nearest to a mistyped one.

/// Words longer than this are not compared: nobody mistypes them, and comparing is slow.
const LONGEST: usize = 60;

/// The known word that was probably meant; `None` where nothing is near enough.
pub(crate) fn nearest<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a String>,
) -> Option<&'a String> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase().replace(['-', ' '], "_");
    let mut best: Option<(usize, &String)> = None;
    for candidate in known {
        let distance = strsim::damerau_levenshtein(&word, candidate);
        if is_near(&word, candidate, distance) && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// One letter in three may be wrong; and a word may be cut short, or have something before or after it.
fn is_near(word: &str, candidate: &str, distance: usize) -> bool {
    let longer = word.len().max(candidate.len());
    let is_part = word.len() >= 4 && candidate.contains(word)
        || candidate.len() >= 4 && word.contains(candidate);
    distance <= (longer / 3).max(1) || is_part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistyped_words_are_known_again() {
        let known: Vec<String> = [
            "controller",
            "purposes",
            "contacts",
            "id",
            "updated",
            "sv",
            "en",
        ]
        .map(str::to_owned)
        .into();
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
            assert_eq!(nearest(word, &known).map(String::as_str), meant, "{word}");
        }
    }
}
