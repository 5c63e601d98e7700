//! A new name in the place of an old one.

use super::lexicon::Hit;
use super::pattern::Word;
use crate::text::Passage;

/// A new name in the grammatical form of the old one that was found, with the old one's particle (`-kin`) and in its
/// letters, small or capital. None where the form is not certain, or where the old name is part of an address.
pub(crate) fn renamed(passage: &Passage, hit: &Hit, old: Word, new: Word) -> Option<String> {
    let (Word::Noun(before, noun, after), Word::Noun(new_before, new_noun, new_after)) = (old, new)
    else {
        return None;
    };
    if stands_in_address(passage, hit) {
        return None;
    }
    let written = &passage.folded.text[hit.folded.clone()];
    let mut names = hit.forms.iter().map(|form| {
        let particle = noun
            .forms()
            .into_iter()
            .filter(|(other, _)| other == form)
            .find_map(|(_, text)| {
                written
                    .strip_prefix(format!("{before}{text}{after}").as_str())
                    .map(str::to_owned)
            })?;
        // The vowels of a particle follow those of the noun before it.
        let is_certain = particle.is_empty() || noun.vowels == new_noun.vowels;
        let name = new_noun.in_form(*form).filter(|_| is_certain)?;
        Some(format!("{new_before}{name}{new_after}{particle}"))
    });
    let first = names.next()??;
    names
        .all(|other| other.as_ref() == Some(&first))
        .then(|| as_written(&passage.text[hit.range.clone()], &first))
}

/// A new name in capitals where the old one is, and with a capital letter where the old one begins with one.
pub(crate) fn as_written(old: &str, new: &str) -> String {
    let mut letters = old.chars().filter(|c| c.is_alphabetic());
    let is_capital = letters.next().is_some_and(char::is_uppercase);
    let mut rest = letters.peekable();
    if is_capital && rest.peek().is_some() && rest.all(char::is_uppercase) {
        new.to_uppercase()
    } else if is_capital {
        capitalised(new)
    } else {
        new.to_owned()
    }
}

/// A name with a capital letter, as proper names are written.
pub(crate) fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// Whether a name is part of a web or email address, where another word would lead elsewhere.
pub(crate) fn stands_in_address(passage: &Passage, hit: &Hit) -> bool {
    let text = passage.folded.text.as_str();
    let before = text[..hit.folded.start].ends_with(['@', '.', '/', '-', '_']);
    let mut after = text[hit.folded.end..].chars();
    let goes_on = match after.next() {
        Some('.') => after.next().is_some_and(char::is_alphanumeric),
        Some('@' | '_') => true,
        Some(_) | None => false,
    };
    goes_on || before && !follows_a_list_mark(&text[..hit.folded.start])
}

/// Whether a slash or a hyphen ends this text that only parts two words: `VRK/Itella`.
fn follows_a_list_mark(before: &str) -> bool {
    let Some(word) = before.strip_suffix(['/', '-']) else {
        return false;
    };
    // Only as far back as an address reaches, since a text may be one long word.
    let word = &word[word.ceil_char_boundary(word.len().saturating_sub(200))..];
    let word = word.rsplit([' ', '\n']).next().unwrap_or_default();
    !word.contains(['.', '@', ':', '/'])
}
