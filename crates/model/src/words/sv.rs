//! The words in Swedish, as used in Finland.

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

use super::day::with_stops;
use super::length::in_words;
use super::words::Words;
use crate::{Lang, Period};

pub(super) const WORDS: Words = Words {
    lang: Lang::Sv,
    language_name: "svenska",
    date: with_stops,
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

fn period(period: Period) -> String {
    in_words(
        period,
        [
            ("år", "år"),
            ("månad", "månader"),
            ("vecka", "veckor"),
            ("dag", "dagar"),
        ],
    )
}

fn quote(words: &str) -> String {
    format!("”{words}”")
}
