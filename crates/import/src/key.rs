//! The form in which headings are compared: what writers vary without meaning anything by it is folded away.
//!
//! | written | key |
//! |---|---|
//! | `Rekisterin-pitäjä:` | `rekisterinpitäjä` |
//! | `Potilasrekisterin tietosisältö` | `rekisterin tietosisältö` |
//! | `Tietojen siirto EU:n tai Euroopan talousalueen ulkopuolelle` | `tietojen siirto eu:n tai eta:n ulkopuolelle` |
//! | `Tarkastusoikeus (Henkilötietolaki 26 §)` | `tarkastusoikeus` |

/// Folds a heading into words; commas, slashes and the like are words of their own.
pub(crate) fn words(heading: &str) -> Vec<String> {
    let plain = without_brackets(heading)
        .to_lowercase()
        .replace("ja/tai", "ja");
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
    matches!(
        word,
        "," | "/" | "&" | "+" | "ja" | "sekä" | "och" | "samt" | "and"
    )
}

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

/// `rekisterin-` at a line's end belongs to the next word; before a joiner it stands for a shared ending.
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
        let names_a_section = word.contains('§') || word.starts_with("artikla");
        if names_a_section {
            while out
                .last()
                .is_some_and(|last| is_number(last) || is_joiner(last))
            {
                out.pop();
            }
            if out.len() > 1 && out.last().is_some_and(|last| last == "henkilötietolaki") {
                out.pop();
            }
        } else {
            out.push(word);
        }
    }
    // What is left of an act's number: `523 / 99`.
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
        match (out.last().map(String::as_str), folded.as_str()) {
            (Some("euroopan"), "talousalueen") => replace_last(&mut out, "eta:n"),
            (Some("euroopan"), "unionin") => replace_last(&mut out, "eu:n"),
            (Some(_) | None, _) => out.push(folded),
        }
    }
    out
}

fn replace_last(out: &mut Vec<String>, word: &str) {
    out.pop();
    out.push(word.to_owned());
}

fn fold_word(word: String) -> String {
    let folded = match word.as_str() {
        "eu" | "eualueen" | "eu-" => "eu:n",
        "eta" | "etaalueen" | "etan" => "eta:n",
        "ulkopuolella" => "ulkopuolelle",
        "henkilötietojen" | "asiakastietojen" | "henkilötietojesi" | "tietojesi" => "tietojen",
        "henkilötietoja" => "tietoja",
        "rekisterien" | "rekistereiden" | "rekisterin" => "rekisterin",
        other if other.ends_with("rekisterin") => "rekisterin",
        other if other.ends_with("rekisterien") => "rekisterin",
        other => other,
    };
    folded.to_owned()
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
