//! Reading the markup of a line: Markdown's headings, and lines that are bold as a whole.
//!
//! Plain notices have no markup. Notices that were copied from the source of a site have.

use crate::line::{Line, Mark};

/// The markup of one cleaned line, and the line without it.
pub(crate) fn read(text: &str) -> (Mark, String) {
    if let Some((level, rest)) = hashes(text) {
        return (Mark::Heading(level), unwrap_bold(rest).to_owned());
    }
    let bare = unwrap_bold(text);
    if bare.len() < text.len() && !bare.is_empty() {
        return (Mark::Bold, bare.to_owned());
    }
    (Mark::None, text.to_owned())
}

/// Turns lines that are underlined with `===` or `---` into headings.
pub(crate) fn read_underlines(lines: &mut [Line]) {
    for at in 1..lines.len() {
        let level = match underline(&lines[at].text) {
            Some(level) if !lines[at - 1].is_blank() => level,
            Some(_) | None => continue,
        };
        // A rule under a paragraph is only a rule.
        let above = &lines[at - 1];
        let is_title = above.text.len() <= 160 && !above.text.ends_with('.');
        if above.mark == Mark::None && is_title {
            lines[at - 1].mark = Mark::Heading(level);
            lines[at].text.clear();
        }
    }
}

fn hashes(text: &str) -> Option<(u8, &str)> {
    let count = text.bytes().take_while(|byte| *byte == b'#').count();
    let level = u8::try_from(count)
        .ok()
        .filter(|level| (1..=6).contains(level))?;
    let rest = text[count..].trim().trim_end_matches('#').trim_end();
    rest.starts_with(|c: char| c.is_alphanumeric() || c == '*' || c == '"')
        .then_some((level, rest))
}

fn unwrap_bold(text: &str) -> &str {
    for fence in ["**", "__"] {
        if let Some(inner) = text
            .strip_prefix(fence)
            .and_then(|rest| rest.strip_suffix(fence))
            && !inner.contains(fence)
        {
            return inner.trim();
        }
    }
    text
}

fn underline(text: &str) -> Option<u8> {
    let all = |wanted: char| text.len() >= 3 && text.chars().all(|c| c == wanted);
    if all('=') {
        Some(1)
    } else if all('-') {
        Some(2)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_headings_lose_their_marks() {
        assert_eq!(
            read("## **Rekisterin nimi**"),
            (Mark::Heading(2), "Rekisterin nimi".to_owned())
        );
        assert_eq!(
            read("###A Manuaalinen aineisto:"),
            (Mark::Heading(3), "A Manuaalinen aineisto:".to_owned())
        );
    }

    #[test]
    fn bold_lines_lose_their_marks() {
        assert_eq!(
            read("**Rekisterinpitäjä**"),
            (Mark::Bold, "Rekisterinpitäjä".to_owned())
        );
    }

    #[test]
    fn bold_words_in_a_line_stay() {
        assert_eq!(read("**a** b **c**").0, Mark::None);
    }
}
