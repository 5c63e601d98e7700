//! A company or person with its contact details, from the lines of a contact block.
//!
//! Values are taken out by their own shape, labels are taken off, and what is left over is a street or a name.

use std::sync::LazyLock;

use regex::Regex;
use seloste_model::Email;

use super::{business_id, email, phone, postal};
use crate::pattern::pattern;
use crate::vocabulary::{self, Label};

/// The values of one contact block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The name of the company or person.
    pub name: Option<String>,
    /// The business id as written.
    pub business_id: Option<String>,
    /// The street or the post office box.
    pub street: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The town.
    pub city: Option<String>,
    /// Telephone numbers as written.
    pub phones: Vec<String>,
    /// Addresses that mail can be sent to, masks undone.
    pub emails: Vec<Email>,
    /// Addresses as written that no mail can be sent to: hidden ones and patterns.
    pub unusable_emails: Vec<Email>,
    /// The home page.
    pub web: Option<String>,
}

/// Reads a contact block; nothing where it holds no value at all.
pub(crate) fn read(body: &[String]) -> Option<Found> {
    let mut found = Found::default();
    for line in body.iter().filter(|line| !line.is_empty()).take(MOST_LINES) {
        if line.len() > LONGEST_LINE {
            continue;
        }
        for part in at_labels(line) {
            read_line(part, &mut found);
        }
    }
    (found != Found::default()).then_some(found)
}

/// Stands where a value was taken out.
const GAP: char = '\u{1}';

/// Cuts a line before each label that has a colon: `Käyntiosoite: … Postiosoite: …`.
fn at_labels(line: &str) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = LABELLED
        .captures_iter(line)
        .filter_map(|found| found.get(1))
        .map(|label| label.start())
        .collect();
    let ends = starts.clone().into_iter().chain([line.len()]);
    std::iter::once(0)
        .chain(starts)
        .zip(ends)
        .map(|(start, end)| line[start..end].trim())
        .filter(|part| !part.is_empty())
}

fn read_line(line: &str, found: &mut Found) {
    let mut rest = line.to_owned();
    let emails = email::find(&rest);
    for (range, address) in emails.into_iter().rev() {
        match address.address() {
            Some(usable) => found.emails.insert(0, Email(usable)),
            None => found.unusable_emails.insert(0, address),
        }
        cut(&mut rest, range);
    }
    for range in email::find_hidden(&rest).into_iter().rev() {
        found
            .unusable_emails
            .push(Email(rest[range.clone()].to_owned()));
        cut(&mut rest, range);
    }
    while let Some(range) = WEB.find(&rest).map(|web| web.range()) {
        found
            .web
            .get_or_insert_with(|| rest[range.clone()].trim_end_matches(['.', ',']).to_owned());
        cut(&mut rest, range);
    }
    if let Some((range, id)) = business_id::find(&rest) {
        found.business_id.get_or_insert(id);
        cut(&mut rest, range);
    }
    let mut before_town = None;
    if let Some(town) = postal::find_town(&rest) {
        before_town = Some(town.range.start);
        let city = without_trailing_labels(&town.city);
        let end = town.range.end - (town.city.len() - city.len());
        if found.postal_code.is_none() {
            found.postal_code = Some(town.postal_code);
            found.city = Some(city.to_owned());
        }
        cut(&mut rest, town.range.start..end);
    }
    while let Some(range) = FAX.find(&rest).map(|fax| fax.range()) {
        cut(&mut rest, range);
    }
    for (range, number) in phone::find(&rest).into_iter().rev() {
        found.phones.insert(0, number);
        cut(&mut rest, range);
    }
    let mut at = 0;
    for piece in rest.split([GAP, ',', ';', '|', '\t']) {
        let end = at + piece.len();
        // The piece that ends where the postal code began.
        let ends_at_town = before_town.is_some_and(|town| (at..=end + 2).contains(&town));
        read_piece(piece, ends_at_town, found);
        at = end + 1;
    }
}

/// `Esimerkkilä Puhelin`: what follows a town on its line may begin with a capital too.
fn without_trailing_labels(city: &str) -> &str {
    let mut end = city.len();
    for (at, word) in city.match_indices(' ').map(|(at, _)| (at, &city[at + 1..])) {
        if first_label(word).is_some() {
            end = end.min(at);
        }
    }
    &city[..end]
}

fn cut(text: &mut String, range: std::ops::Range<usize>) {
    text.replace_range(range, &GAP.to_string());
}

fn read_piece(piece: &str, before_town: bool, found: &mut Found) {
    let (label, rest) = without_labels(piece);
    let rest = rest
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '*' | '·' | '•'))
        .trim_end_matches(['(', '[', ';'])
        .trim();
    if rest.is_empty() || !rest.chars().any(char::is_alphabetic) {
        return;
    }
    let address = found
        .name
        .as_deref()
        .and_then(|name| rest.strip_prefix(name))
        .map_or(rest, |after| after.trim_start_matches([' ', ',']));
    if postal::is_street(address) || (before_town && postal::may_be_street(address)) {
        found
            .street
            .get_or_insert_with(|| address.trim_end_matches('.').to_owned());
        return;
    }
    let free = match label {
        None | Some(Label::Name) => true,
        // `Yhteystiedot:` announces anything; a value that did not look like its label is no name.
        Some(
            Label::Address
            | Label::BusinessId
            | Label::Phone
            | Label::Fax
            | Label::Email
            | Label::Web,
        ) => false,
    };
    if free && found.name.is_none() && is_name(rest) {
        found.name = Some(rest.trim_end_matches('.').to_owned());
    }
}

/// Takes the labels at the beginning of a piece off; the last one says what follows.
fn without_labels(piece: &str) -> (Option<Label>, &str) {
    let mut rest = piece.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '-' | '·' | '•' | '*' | '(')
    });
    let mut label = None;
    while let Some((found, after)) = first_label(rest) {
        label = Some(found);
        rest = after;
    }
    (label, rest)
}

fn first_label(text: &str) -> Option<(Label, &str)> {
    let head: String = text
        .chars()
        .take(LONGEST_LABEL)
        .collect::<String>()
        .to_lowercase();
    LABELS.iter().find_map(|(word, label)| {
        let after_lower = head.strip_prefix(word)?;
        let after = text.get(word.len()..)?;
        // Lower-casing may change lengths in other scripts; then the text is not a label of ours.
        (after.to_lowercase().starts_with(after_lower)).then_some(())?;
        let colon = after.trim_start().strip_prefix(':');
        let ends =
            after.is_empty() || after.starts_with(char::is_whitespace) || word.ends_with('.');
        match (label, colon) {
            (_, Some(rest)) => Some((*label, rest.trim_start())),
            // A name may itself begin with such a word, so only a colon makes it a label.
            (Label::Name, None) => None,
            (
                Label::BusinessId
                | Label::Address
                | Label::Phone
                | Label::Fax
                | Label::Email
                | Label::Web,
                None,
            ) => ends.then(|| (*label, after.trim_start())),
        }
    })
}

fn is_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let starts_well =
        text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '"' || c == '”');
    let sentence = text.ends_with('.') && words > 4;
    starts_well && !sentence && words <= 14 && text.len() <= 140
}

/// Every label of every language, the longest first.
static LABELS: LazyLock<Vec<(&'static str, Label)>> = LazyLock::new(|| {
    let mut labels: Vec<(&str, Label)> = vocabulary::ALL
        .iter()
        .flat_map(|vocabulary| vocabulary.labels)
        .flat_map(|(label, words)| vocabulary::each(words).map(|word| (word, *label)))
        .collect();
    labels.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    labels
});

/// A label with its colon, at the beginning of a word or right after a number.
static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
    let words: Vec<String> = LABELS.iter().map(|(word, _)| regex::escape(word)).collect();
    pattern(&format!(
        r"(?i)(?:^|[^\p{{L}}-])((?:{}) ?:)",
        words.join("|")
    ))
});

static WEB: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b(?:https?://|www\.)[^\s\x01,;]+"));

static FAX: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:fax|faksi|telefax|telefaksi)\b[.:]? *[+(]?\d[\d() /-]*"));

const MOST_LINES: usize = 40;
const LONGEST_LINE: usize = 1000;
const LONGEST_LABEL: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Found {
        let body: Vec<String> = text.lines().map(str::to_owned).collect();
        read(&body).unwrap()
    }

    #[test]
    fn a_block_of_lines_is_read() {
        let found = read_text(
            "Esimerkkila Oy\nEsimerkkipolku 16\n01234 Esimerkkilä\n\nPuhelin 020 123 2300\nSähköposti info@example.fi\nY-tunnus: 1234567-1",
        );
        assert_eq!(found.name.as_deref(), Some("Esimerkkila Oy"));
        assert_eq!(found.street.as_deref(), Some("Esimerkkipolku 16"));
        assert_eq!(found.postal_code.as_deref(), Some("01234"));
        assert_eq!(found.city.as_deref(), Some("Esimerkkilä"));
        assert_eq!(found.phones, ["020 123 2300"]);
        assert_eq!(found.emails, [Email("info@example.fi".to_owned())]);
        assert_eq!(found.business_id.as_deref(), Some("1234567-1"));
    }

    #[test]
    fn one_line_with_commas_is_read() {
        let found = read_text(
            "Malli Mallikas, Mallikuja 10, 01234 ESIMERKKILÄ puh. (09) 123 4567 (vaihde) Fax: 09 123 0000",
        );
        assert_eq!(found.name.as_deref(), Some("Malli Mallikas"));
        assert_eq!(found.street.as_deref(), Some("Mallikuja 10"));
        assert_eq!(found.city.as_deref(), Some("ESIMERKKILÄ"));
        assert_eq!(found.phones, ["(09) 123 4567"]);
    }

    #[test]
    fn labels_are_taken_off_and_a_repeated_name_too() {
        let found = read_text(
            "Nimi: Esimerkkila Organics\nY-Tunnus: 1234567-1\nOsoite: Esimerkkila Organics Mallimaantie 45 01234 Esimerkkilä",
        );
        assert_eq!(found.name.as_deref(), Some("Esimerkkila Organics"));
        assert_eq!(found.street.as_deref(), Some("Mallimaantie 45"));
    }

    #[test]
    fn an_address_without_a_town_is_read() {
        let found =
            read_text("Malli von Mallikas\nYhteystiedot: Mallimiehentie 7 B, puh. 09 123 4567");
        assert_eq!(found.name.as_deref(), Some("Malli von Mallikas"));
        assert_eq!(found.street.as_deref(), Some("Mallimiehentie 7 B"));
        assert_eq!(found.city, None);
    }

    #[test]
    fn a_pattern_is_no_address() {
        let found = read_text("Malli Mallikas, etunimi.sukunimi@example.fi");
        assert_eq!(found.emails, []);
        assert_eq!(found.name.as_deref(), Some("Malli Mallikas"));
    }
}
