//! Sentences for a template of the site's own, besides those of the notice and its forms.

use std::collections::BTreeMap;

use seloste_model::Words;

/// Sentences by their names.
pub(super) type Sentences = BTreeMap<&'static str, &'static str>;

/// The sentences of a language.
pub(super) fn of(words: &'static Words) -> Sentences {
    let (page, form) = (&words.page, &words.form);
    Sentences::from([
        ("contents", page.contents),
        ("languages", page.languages),
        ("summary", page.summary),
        ("summary_you_can", page.summary_you_can),
        ("requests", form.title),
        ("intro", form.intro),
        ("no_identity_code", form.no_identity_code),
        ("notice_says", form.notice_says),
        ("optional", form.optional),
        ("honeypot", form.honeypot),
        ("submit", form.submit),
        ("ways", form.ways),
        ("other_ways", form.other_ways),
        ("for_requests", form.for_requests),
        ("next", form.next),
        ("free_one_month", form.free_one_month),
        ("extension", form.extension),
        ("complaint", form.complaint),
        ("own_data", form.own_data),
    ])
}
