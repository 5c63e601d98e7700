//! The key of a heading, by which headings are compared. Differences without a meaning are folded away.
//!
//! | written | key |
//! |---|---|
//! | `Rekisterin-pitäjä:` | `rekisterinpitäjä` |
//! | `Potilasrekisterin tietosisältö` | `rekisterin tietosisältö` |
//! | `Tietojen siirto EU:n tai Euroopan talousalueen ulkopuolelle` | `tietojen siirto eu:n tai eta:n ulkopuolelle` |
//! | `Tarkastusoikeus (Henkilötietolaki 26 §)` | `tarkastusoikeus` |

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::words;

/// The folded words of a heading; commas, slashes and the like are words of their own.
pub(crate) fn words(heading: &str) -> Vec<String> {
    let plain = FOLDING.and_or.iter().fold(
        without_brackets(heading).to_lowercase(),
        |plain, (written, joiner)| plain.replace(written, joiner),
    );
    let mut raw: Vec<String> = Vec::new();
    for token in plain.split_whitespace() {
        split_token(token, &mut raw);
    }
    let joined = join_hyphened(raw);
    fold_phrases(without_statutes(joined))
}

/// The words of a heading in one string, to look it up by.
pub(crate) fn key(heading: &str) -> String {
    words(heading).join(" ")
}

/// Whether a word only joins two parts of a heading.
pub(crate) fn is_joiner(word: &str) -> bool {
    matches!(word, "," | "/" | "&" | "+") || FOLDING.joiners.contains(&word)
}

/// The words that folding goes by, of every language, since a heading is folded before its language is known.
struct Folding {
    joiners: Vec<&'static str>,
    and_or: Vec<(&'static str, &'static str)>,
    articles: Vec<&'static str>,
    statutes: Vec<&'static str>,
    words: HashMap<&'static str, &'static str>,
    endings: Vec<(&'static str, &'static str)>,
}

static FOLDING: LazyLock<Folding> = LazyLock::new(|| Folding {
    joiners: words::in_every_language(|vocabulary| vocabulary.joiners).collect(),
    and_or: words::in_every_table(|vocabulary| vocabulary.and_or).collect(),
    articles: words::in_every_language(|vocabulary| vocabulary.articles).collect(),
    statutes: words::in_every_language(|vocabulary| vocabulary.statutes).collect(),
    words: words::in_every_table(|vocabulary| vocabulary.folds).collect(),
    endings: words::in_every_table(|vocabulary| vocabulary.ending_folds).collect(),
});

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

fn split_token(token: &str, out: &mut Vec<String>) {
    let mut word = String::new();
    for c in token.chars() {
        match c {
            ',' | '/' | '&' | '+' => {
                push_word(&mut word, out);
                out.push(c.to_string());
            }
            '-' | '‐' | '‑' | '‒' | '–' | '—' | '−' => word.push('-'),
            '"' | '”' | '“' | '\'' | '’' | '*' | '_' | '`' | '#' => {}
            c => word.push(c),
        }
    }
    push_word(&mut word, out);
}

fn push_word(word: &mut String, out: &mut Vec<String>) {
    let bare = word
        .trim_end_matches(['.', ':', ';', '!', '?'])
        .trim_start_matches('-');
    let hangs = bare.ends_with('-');
    let mut folded = bare.replace('-', "");
    if hangs && !folded.is_empty() {
        folded.push('-');
    }
    if !folded.is_empty() {
        out.push(folded);
    }
    word.clear();
}

/// Joins `rekisterin-` at the end of a line to the next word. Before a joiner the hyphen stands for a shared ending.
fn join_hyphened(raw: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(raw.len());
    for word in raw {
        match out.last_mut() {
            Some(last) if last.ends_with('-') && !is_joiner(&word) => {
                last.pop();
                last.push_str(&word);
            }
            Some(_) | None => out.push(word),
        }
    }
    out
}

/// Leaves out `523/1999`, `24 §:n`, `10 ja 24 §` and `15 artikla`.
fn without_statutes(words: Vec<String>) -> Vec<String> {
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let mut out: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        let names_a_section = word.contains('§')
            || FOLDING
                .articles
                .iter()
                .any(|article| word.starts_with(article));
        if names_a_section {
            while out
                .last()
                .is_some_and(|last| is_number(last) || is_joiner(last))
            {
                out.pop();
            }
            let names_a_statute = |last: &String| FOLDING.statutes.contains(&last.as_str());
            if out.len() > 1 && out.last().is_some_and(names_a_statute) {
                out.pop();
            }
        } else {
            out.push(word);
        }
    }
    // The rest of an act's number: `523 / 99`.
    if let Some(at) = out
        .windows(3)
        .position(|three| is_number(&three[0]) && three[1] == "/" && is_number(&three[2]))
    {
        out.drain(at..at + 3);
    }
    out
}

fn fold_phrases(words: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        let folded = fold_word(word);
        let pair = out.last().map(|last| format!("{last} {folded}"));
        match pair.and_then(|pair| FOLDING.words.get(pair.as_str())) {
            Some(of_pair) => {
                out.pop();
                out.push((*of_pair).to_owned());
            }
            None => out.push(folded),
        }
    }
    out
}

fn fold_word(word: String) -> String {
    let by_ending = || {
        let (_, folded) = FOLDING
            .endings
            .iter()
            .find(|(ending, _)| word.ends_with(ending))?;
        Some(folded)
    };
    match FOLDING.words.get(word.as_str()).or_else(by_ending) {
        Some(folded) => (*folded).to_owned(),
        None => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_heading_have_one_key() {
        for (written, wanted) in [
            ("Rekisterin-pitäjä:", "rekisterinpitäjä"),
            ("Rekisterin- pitäjä", "rekisterinpitäjä"),
            ("Potilasrekisterin tietosisältö", "rekisterin tietosisältö"),
            ("Tarkastusoikeus (Henkilötietolaki 26§)", "tarkastusoikeus"),
            ("Tarkastus- ja oikaisuoikeus", "tarkastus- ja oikaisuoikeus"),
            ("Seloste & Toinen/Kolmas", "seloste & toinen / kolmas"),
            (
                "HENKILÖTIETOLAIN 24 §:N MUKAINEN INFORMAATIO",
                "henkilötietolain mukainen informaatio",
            ),
            (
                "Siirto EU:n tai Euroopan talousalueen ulkopuolella",
                "siirto eu:n tai eta:n ulkopuolelle",
            ),
        ] {
            assert_eq!(key(written), wanted, "{written}");
        }
    }
}
