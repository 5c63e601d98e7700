//! The Data Protection Ombudsman.

use askama::Template;

use seloste_model::{Lang, Words};

use crate::content::Row;
use crate::filters;
use crate::once::Once;
use crate::phrase::Phrase;
use crate::print::printed;

#[derive(Template)]
#[template(path = "rows.html")]
struct ContactDetails<'a> {
    rows: Vec<Row<'a>>,
}

/// The Ombudsman's contact details as they are today, as HTML. All pages of a language share the details, so they are
/// written once.
pub(crate) fn html(lang: Lang) -> &'static str {
    static WRITTEN: Once<String, { Lang::ALL.len() }> = Once::new();
    let written = WRITTEN.get(lang as usize, || write(lang));
    // There is a place for each language.
    written.map_or("", String::as_str)
}

fn write(lang: Lang) -> String {
    let words = Words::of(lang);
    let (labels, authority) = (&words.labels, &words.authority);
    let link = |href: String, text: &'static str| Phrase::linked(Some(href), text);
    let call = |number: &'static str| {
        let digits: String = number
            .chars()
            .filter(|c| *c == '+' || c.is_ascii_digit())
            .collect();
        link(["tel:", &digits].concat(), number)
    };
    let rows = [
        (labels.name, Phrase::ours(authority.name)),
        (authority.visiting_label, Phrase::ours(authority.visiting)),
        (authority.postal_label, Phrase::ours(authority.postal)),
        (authority.phone_label, call(authority.phone)),
        (authority.registry_label, call(authority.registry)),
        (
            labels.email,
            link(["mailto:", authority.email].concat(), authority.email),
        ),
        (labels.web, link(authority.url.to_owned(), authority.url)),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(label, value)| Row::of(label, [value]))
        .collect();
    printed(&ContactDetails { rows }, 1024)
}
