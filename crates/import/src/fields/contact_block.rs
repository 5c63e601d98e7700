//! A company or person with its contact details, from the lines of a contact block.
//!
//! Values are taken out by their shape and labels are taken off. The rest is a street or a name.

use std::sync::LazyLock;

use regex::Regex;

use seloste_model::Email;

use super::{business_id, email, labels, phone, postal};
use crate::pattern::pattern;
use crate::vocabulary::Label;

/// The values of one contact block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ContactBlock {
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

/// Reads the lines of a contact block; `None` where they hold no value at all.
pub(crate) fn read(body: &[String]) -> Option<ContactBlock> {
    let mut found = ContactBlock::default();
    for line in body.iter().filter(|line| !line.is_empty()).take(MOST_LINES) {
        if line.len() > LONGEST_LINE {
            continue;
        }
        for part in labels::cut(line) {
            read_line(part, &mut found);
        }
    }
    (found != ContactBlock::default()).then_some(found)
}

fn read_line(line: &str, found: &mut ContactBlock) {
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
    let mut town_at = None;
    if let Some(town) = postal::find_town(&rest) {
        town_at = Some(town.range.start);
        let city = labels::without_trailing(&town.city);
        let end = town.range.end - (town.city.len() - city.len());
        if found.postal_code.is_none() {
            found.postal_code = Some(town.postal_code);
            found.city = Some(city.to_owned());
        }
        cut(&mut rest, town.range.start..end);
    }
    while let Some(range) = labels::FAX.find(&rest).map(|fax| fax.range()) {
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
        let is_before_town = town_at.is_some_and(|town| (at..=end + 2).contains(&town));
        let is_street = if is_before_town {
            postal::is_street_before_town
        } else {
            postal::is_street
        };
        read_piece(piece, is_street, found);
        at = end + 1;
    }
}

fn cut(text: &mut String, range: std::ops::Range<usize>) {
    text.replace_range(range, &GAP.to_string());
}

fn read_piece(piece: &str, is_street: fn(&str) -> bool, found: &mut ContactBlock) {
    let (label, rest) = labels::take_leading(piece);
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
    if is_street(address) {
        found
            .street
            .get_or_insert_with(|| address.trim_end_matches('.').to_owned());
        return;
    }
    // `Yhteystiedot:` announces anything; a value that did not look like its label is no name.
    let may_be_name = label.is_none_or(|label| label == Label::Name);
    if may_be_name && found.name.is_none() && is_name(rest) {
        found.name = Some(rest.trim_end_matches('.').to_owned());
    }
}

fn is_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let starts_well =
        text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '"' || c == '”');
    let sentence = text.ends_with('.') && words > 4;
    starts_well && !sentence && words <= 14 && text.len() <= 140
}

static WEB: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b(?:https?://|www\.)[^\s\x01,;]+"));

/// The sign in the place of a value that was taken out.
const GAP: char = '\u{1}';
/// The most lines of a block; what follows is prose.
const MOST_LINES: usize = 40;
/// The longest line of a block in bytes; a longer one is prose.
const LONGEST_LINE: usize = 1000;

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> ContactBlock {
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
