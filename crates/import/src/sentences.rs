//! Sentences of a body, across hard line breaks.

use crate::words;

/// The sentences of a body's paragraphs.
pub(crate) fn of(body: &[String]) -> Vec<String> {
    body.split(String::is_empty)
        .flat_map(|paragraph| split(&paragraph.join(" ")))
        .collect()
}

/// The sentences of a text.
pub(crate) fn split(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut last_word = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_whitespace() {
            last_word = at + c.len_utf8();
        }
        let ends = matches!(c, '.' | '!' | '?')
            && chars.peek().is_some_and(|(_, next)| next.is_whitespace())
            && !(c == '.' && is_abbreviation(&text[last_word.max(start)..at]))
            && begins_sentence(&text[at + 1..]);
        if ends {
            push(&text[start..=at], &mut sentences);
            start = at + 1;
        }
    }
    push(&text[start..], &mut sentences);
    sentences
}

fn push(sentence: &str, sentences: &mut Vec<String>) {
    let sentence = sentence.trim();
    if !sentence.is_empty() {
        sentences.push(sentence.to_owned());
    }
}

/// Whether the full stop after a word ends no sentence: `kohdassa 1. mainittuun`, `esim. Posti`.
fn is_abbreviation(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '"']).to_lowercase();
    word.bytes().all(|byte| byte.is_ascii_digit())
        || words::in_every_language(|vocabulary| vocabulary.abbreviations)
            .any(|abbreviation| abbreviation == word)
}

fn begins_sentence(rest: &str) -> bool {
    rest.trim_start().starts_with(|c: char| {
        c.is_uppercase() || c.is_ascii_digit() || matches!(c, '"' | '”' | '(' | '-' | '·')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_abbreviations_end_no_sentence() {
        assert_eq!(
            split("Kirjoita kohdassa 1. Mainittuun osoitteeseen, esim. Postiin. Vastaamme pian."),
            [
                "Kirjoita kohdassa 1. Mainittuun osoitteeseen, esim. Postiin.",
                "Vastaamme pian."
            ]
        );
    }

    #[test]
    fn hard_line_breaks_do_not_cut_a_sentence() {
        let body = [
            "Mitään ei siirretä EU:n".to_owned(),
            "ulkopuolelle. Muuten kyllä.".to_owned(),
        ];
        assert_eq!(
            of(&body),
            ["Mitään ei siirretä EU:n ulkopuolelle.", "Muuten kyllä."]
        );
    }
}
