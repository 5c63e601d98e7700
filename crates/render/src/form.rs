//! The forms for requests: one for each kind, so that the browser demands exactly that kind's fields.

use seloste_model::Words;
use seloste_model::notice::About;
use seloste_model::request::{Field, Kind, Scope};
use seloste_model::words::KindWords;

use crate::anchor::{Anchor, Id};
use crate::edition::Edition;
use crate::fields::PrintedFields;
use crate::letters::Letters;
use crate::options::RequestForm;
use crate::phrase::Phrase;
use crate::{demands, ways};

pub use seloste_model::dialect::HONEYPOT;

/// The section with the forms.
pub(crate) struct Forms<'a> {
    /// One form for each kind.
    pub(crate) kinds: Vec<KindForm<'a>>,
    /// The use of the request's own data, in a sentence.
    pub(crate) own_data: Phrase<'a>,
}

/// The form of one kind.
pub(crate) struct KindForm<'a> {
    pub(crate) kind: Kind,
    pub(crate) id: Id,
    pub(crate) words: KindWords,
    /// The ways that the notice names for the right.
    pub(crate) said: Vec<Phrase<'a>>,
    /// The demands that the notice makes, each with what the law says to it.
    pub(crate) demands: Vec<&'static str>,
    /// The things that can be objected to, where the kind asks for them.
    pub(crate) scopes: Vec<Choice>,
    /// The fields of text.
    pub(crate) fields: PrintedFields,
    /// The addresses for a request by email or by letter.
    pub(crate) letters: Letters<'a>,
    /// The promise below the form: an answer free of charge and in a month, or an effect at once.
    pub(crate) promise: &'static str,
}

/// A box to tick.
pub(crate) struct Choice {
    pub(crate) code: &'static str,
    pub(crate) label: &'static str,
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
            Some(period) => edition.period(period).within(words.own_data_kept),
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
        let id = anchor.request(kind);
        KindForm {
            kind,
            fields: PrintedFields::of(id.clone(), edition.lang, kind),
            id,
            words: (words.kind)(kind),
            said: right
                .map(|right| ways::of_right(edition, right))
                .unwrap_or_default(),
            demands: right
                .map(|right| demands::of_right(edition, right))
                .unwrap_or_default(),
            scopes: scopes(edition, kind),
            letters: match right {
                Some(right) => letters.of_right(edition, right),
                None => letters.clone(),
            },
            promise: promise(words, kind),
        }
    }
}

/// The promise below a form.
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
