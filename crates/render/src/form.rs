//! The form for requests: one for each kind, so that the browser demands exactly that kind's fields.

use crate::anchor::{Anchor, Id};
use crate::edition::Edition;
use crate::fields::{self, FieldForm};
use crate::options::{Options, RequestForm};
use crate::phrase::{Phrase, Value};
use crate::prepared::Prepared;
use crate::ways::{self, Letters};
use seloste_model::Words;
use seloste_model::notice::About;
use seloste_model::request::{Field, Kind, Scope};
use seloste_model::words::KindWords;
use std::borrow::Cow;

pub use seloste_model::dialect::HONEYPOT;

/// The section with the forms.
pub(crate) struct Forms<'a> {
    /// One form for each kind.
    pub(crate) kinds: Vec<KindForm<'a>>,
    /// What happens with the data of the request.
    pub(crate) own_data: Phrase<'a>,
}

/// The form of one kind.
pub(crate) struct KindForm<'a> {
    pub(crate) kind: Kind,
    pub(crate) id: Id,
    pub(crate) words: KindWords,
    /// The ways that the notice names for this right.
    pub(crate) said: Vec<Phrase<'a>>,
    /// What the notice demands, and what the law says to that.
    pub(crate) demands: Vec<&'static str>,
    /// What can be objected to, where the kind asks that.
    pub(crate) scopes: Vec<Choice>,
    /// The fields of text.
    pub(crate) fields: Vec<FieldForm>,
    /// The addresses for it, where there are any.
    pub(crate) letters: Letters<'a>,
    /// Free of charge and in a month; or at once.
    pub(crate) promise: &'static str,
}

/// A box to tick.
pub(crate) struct Choice {
    pub(crate) code: &'static str,
    pub(crate) label: &'static str,
}

/// The kinds that a page has forms for: those that the notice offers and the site does not leave out.
pub(crate) fn kinds(notice: &Prepared<'_>, options: &Options<'_>) -> Vec<Kind> {
    let Some(form) = &options.requests else {
        return Vec::new();
    };
    let chosen = |kind: &Kind| form.kinds.is_none_or(|kinds| kinds.contains(kind));
    notice.offers().iter().copied().filter(chosen).collect()
}

impl<'a> Forms<'a> {
    /// The forms of a page.
    pub(crate) fn of(
        edition: &Edition<'a>,
        anchor: &Anchor,
        kinds: &[Kind],
        form: &RequestForm<'a>,
    ) -> Forms<'a> {
        let words = &edition.words.form;
        let own_data = match form.retention {
            Some(period) => {
                let period = Cow::Owned((edition.words.period)(period));
                Phrase::of(Value::Text(period, None)).within(words.own_data_kept)
            }
            None => Phrase::ours(words.own_data_kept_unsaid),
        };
        let letters = Letters::general(edition);
        Forms {
            kinds: kinds
                .iter()
                .map(|kind| KindForm::of(edition, anchor, *kind, &letters))
                .collect(),
            own_data,
        }
    }
}

impl<'a> KindForm<'a> {
    fn of(
        edition: &Edition<'a>,
        anchor: &Anchor,
        kind: Kind,
        letters: &Letters<'a>,
    ) -> KindForm<'a> {
        let words = edition.words;
        let right = kind.right().and_then(|right| edition.notice.right(right));
        KindForm {
            kind,
            id: anchor.request(kind),
            words: (words.kind)(kind),
            said: right
                .map(|right| ways::of_right(edition, right))
                .unwrap_or_default(),
            demands: right
                .map(|right| ways::demands(edition, right))
                .unwrap_or_default(),
            scopes: scopes(edition, kind),
            fields: fields::fields(words, kind),
            letters: match right {
                Some(right) => letters.of_right(edition, right),
                None => letters.clone(),
            },
            promise: promise(words, kind),
        }
    }
}

/// What is promised below a form: an answer free of charge and in a month, or an effect at once.
const fn promise(words: &'static Words, kind: Kind) -> &'static str {
    match kind.takes_effect_at_once() {
        true => words.form.at_once,
        false => words.form.free_one_month,
    }
}

/// The scopes that the notice lists, or the usual ones, where the kind asks for them.
fn scopes(edition: &Edition<'_>, kind: Kind) -> Vec<Choice> {
    let mut fields = kind.fields().iter();
    if fields.all(|usage| usage.field != Field::Scope) {
        return Vec::new();
    }
    let listed = edition
        .notice
        .right(About::RightObject)
        .map(|right| right.scopes.as_slice());
    let scopes = listed
        .filter(|scopes| !scopes.is_empty())
        .unwrap_or(&Scope::USUAL);
    let mut choices: Vec<Choice> = Vec::with_capacity(scopes.len());
    for scope in scopes {
        let code = scope.code();
        if choices.iter().all(|choice| choice.code != code) {
            choices.push(Choice {
                code,
                label: (edition.words.scope)(*scope),
            });
        }
    }
    choices
}
