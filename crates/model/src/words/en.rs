//! The words in English, spelt as in Britain.

mod acts;
mod facts;
mod fields;
mod form;
mod headings;
mod kinds;
mod page;
mod problems;
mod rights;
mod terms;
mod widget;

use super::day::day;
use super::length::in_words;
use super::words::Words;
use crate::{Date, Lang, Period};

pub(super) const WORDS: Words = Words {
    lang: Lang::En,
    language_name: "English",
    date,
    period,
    quote,
    heading: headings::heading,
    heading_1999: headings::heading_1999,
    none: headings::none,
    rights: rights::RIGHTS,
    terms: terms::TERMS,
    facts: facts::FACTS,
    act: acts::act,
    page: page::PAGE,
    labels: page::LABELS,
    authority: page::AUTHORITY,
    kind: kinds::kind,
    scope: kinds::scope,
    field: fields::field,
    problem: problems::problem,
    form: form::FORM,
    thanks: form::THANKS,
    receipt: form::RECEIPT,
    widget: widget::WIDGET,
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn date(date: Date) -> String {
    let month = MONTHS[usize::from(date.month()) - 1];
    day(date, " ", |written| written.push_str(month))
}

fn period(period: Period) -> String {
    in_words(
        period,
        [
            ("year", "years"),
            ("month", "months"),
            ("week", "weeks"),
            ("day", "days"),
        ],
    )
}

fn quote(words: &str) -> String {
    format!("“{words}”")
}
