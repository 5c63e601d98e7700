//! Telling by the beginnings of its words whether a text speaks of a topic.

use seloste_model::notice::About;

use crate::phrases::{self, Phrases};
use crate::reading::Section;
use crate::words;

/// The topics of a merged heading that neither the body nor a sub-section speaks of.
pub(crate) fn silent_parts<'a>(
    section: &'a Section,
    after: &'a [Section],
) -> impl Iterator<Item = About> + 'a {
    let text = section.text();
    let merged = section.codes.len() > 1 && !text.is_empty();
    let covered = |about: About| {
        after
            .iter()
            .take_while(|next| next.level > section.level)
            .any(|next| next.is_about(about))
    };
    section
        .codes
        .iter()
        .copied()
        .filter(move |about| merged && !covered(*about) && speaks_of(&text, *about) == Some(false))
}

/// Whether a text speaks of a topic; `None` where no words are known to tell by.
fn speaks_of(text: &str, about: About) -> Option<bool> {
    let lower = text.to_lowercase();
    let mut known = false;
    for (code, signs) in words::all().flat_map(|vocabulary| vocabulary.signs) {
        if *code == about {
            known = true;
            if says_any(&lower, signs) {
                return Some(true);
            }
        }
    }
    known.then_some(false)
}

/// Whether a lower-case text has a word, or words, that begin with one of these.
pub(crate) fn says_any(lower: &str, beginnings: Phrases) -> bool {
    phrases::each(beginnings).any(|beginning| says(lower, beginning))
}

/// Whether a lower-case text has a word, or words, that begin like this.
pub(crate) fn says(lower: &str, beginning: &str) -> bool {
    find(lower, beginning).is_some()
}

/// The byte at which a word that begins like this stands in a lower-case text.
pub(crate) fn find(lower: &str, beginning: &str) -> Option<usize> {
    if beginning.is_empty() {
        return None;
    }
    lower.match_indices(beginning).map(|(at, _)| at).find(|at| {
        lower[..*at]
            .chars()
            .next_back()
            // After a hyphen a word goes on: `s-postiosoite` is no `postiosoite`.
            .is_none_or(|c| !c.is_alphanumeric() && c != '-')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_count_from_their_beginning() {
        assert!(says("tiedot poistetaan pyynnöstä", "poist"));
        assert!(!says("asiakaspoistuma", "poist"));
        assert!(!says("kirjoita (s-postiosoite)", "postiosoit"));
        assert!(says("ei luovuteta eu:n ulkopuolelle", "eu"));
    }
}
