//! Guessing the language of a text by its small words.

use seloste_model::Lang;

use crate::line::Line;
use crate::phrases;
use crate::words;

/// The language with most of the small words of the first lines; Finnish where no word tells.
pub(crate) fn guess(lines: &[Line]) -> Lang {
    let mut best = (0, Lang::Fi);
    let words: Vec<String> = lines
        .iter()
        .flat_map(|line| line.text.split_whitespace())
        .take(ENOUGH_WORDS)
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
        })
        .collect();
    for lang in Lang::ALL {
        let small_words: Vec<&str> = phrases::each(words::of(lang).small_words).collect();
        let count = words
            .iter()
            .filter(|word| small_words.contains(&word.as_str()))
            .count();
        if count > best.0 {
            best = (count, lang);
        }
    }
    best.1
}

/// The number of words that are looked at.
const ENOUGH_WORDS: usize = 2000;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::lines;

    #[test]
    fn languages_are_told_apart() {
        for (text, lang) in [
            ("Tiedot ovat rekisterissä ja niitä ei luovuteta.", Lang::Fi),
            ("Uppgifterna lämnas inte ut och skyddas av lås.", Lang::Sv),
            (
                "The data are kept in the register and not given away.",
                Lang::En,
            ),
            ("", Lang::Fi),
        ] {
            assert_eq!(guess(&lines(text)), lang, "{text}");
        }
    }
}
