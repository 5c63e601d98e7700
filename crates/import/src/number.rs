//! The number or letter before a heading: `4.`, `4`, `4.1`, `1a.`, `A.`, `B:`.

/// A number or letter before a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Number {
    /// Figures, one a level: `4.` or `4.1`.
    Figures(Vec<u16>),
    /// A letter, in upper case: `A.` or `b)`.
    Letter(char),
}

impl Number {
    /// The first figure, by which references and a run of headings count.
    pub(crate) fn leading(&self) -> Option<u16> {
        match self {
            Self::Figures(figures) => figures.first().copied(),
            Self::Letter(_) => None,
        }
    }

    /// The depth that the number gives to its heading, 1 being the highest.
    pub(crate) fn depth(&self) -> usize {
        match self {
            Self::Figures(figures) => figures.len(),
            Self::Letter(_) => 2,
        }
    }
}

/// The number before a line, and the rest of the line.
pub(crate) fn split(text: &str) -> Option<(Number, &str)> {
    figures(text).or_else(|| letter(text))
}

fn figures(text: &str) -> Option<(Number, &str)> {
    let mut figures = Vec::new();
    let mut rest = text;
    loop {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 2 {
            break;
        }
        figures.push(rest[..digits].parse().ok()?);
        rest = &rest[digits..];
        match rest.strip_prefix('.') {
            Some(after) if after.starts_with(|c: char| c.is_ascii_digit()) => rest = after,
            Some(_) | None => break,
        }
    }
    if figures.is_empty() {
        return None;
    }
    // The Ombudsman's form has 1a and 1b.
    if let Some(after) = rest.strip_prefix(['a', 'b', 'c'])
        && !after.starts_with(char::is_alphanumeric)
    {
        rest = after;
    }
    let spaced = rest.trim_start();
    let after = spaced.strip_prefix(['.', ')', ':']).unwrap_or(spaced);
    let title = after.trim_start();
    // `5G` is no number with a title, `5.Rekisterin` is one.
    let parted = title.len() < rest.len();
    (parted && title.starts_with(char::is_alphabetic)).then_some((Number::Figures(figures), title))
}

fn letter(text: &str) -> Option<(Number, &str)> {
    let mut chars = text.chars();
    let first = chars.next().filter(|c| c.is_ascii_alphabetic())?;
    let rest = chars.as_str();
    let (parted, after) = match rest.strip_prefix(['.', ')', ':']) {
        Some(after) => (true, after),
        None => (first.is_ascii_uppercase() && rest.starts_with(' '), rest),
    };
    let title = after.trim_start();
    let is_list = ('a'..='f').contains(&first.to_ascii_lowercase());
    (parted && is_list && title.starts_with(char::is_alphabetic))
        .then(|| (Number::Letter(first.to_ascii_uppercase()), title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_split_off() {
        for (text, figures, rest) in [
            ("4. Rekisterin nimi", &[4][..], "Rekisterin nimi"),
            ("11 Oikeus", &[11], "Oikeus"),
            ("6 . Överföring", &[6], "Överföring"),
            ("5.Rekisterin", &[5], "Rekisterin"),
            ("4.1 Nimi", &[4, 1], "Nimi"),
            ("1a. Nimi", &[1], "Nimi"),
            ("2) Nimi", &[2], "Nimi"),
        ] {
            let wanted = Some((Number::Figures(figures.to_vec()), rest));
            assert_eq!(split(text), wanted, "{text}");
        }
    }

    #[test]
    fn letters_are_split_off() {
        assert_eq!(
            split("A: Manuaalinen aineisto"),
            Some((Number::Letter('A'), "Manuaalinen aineisto"))
        );
        assert_eq!(split("B ATK:lla"), Some((Number::Letter('B'), "ATK:lla")));
    }

    #[test]
    fn values_are_no_numbers() {
        for text in [
            "00620 Helsinki",
            "5G",
            "9.8.2012",
            "3kk välein",
            "Asiakas",
            "2018 alkaen",
        ] {
            assert_eq!(split(text), None, "{text}");
        }
    }
}
