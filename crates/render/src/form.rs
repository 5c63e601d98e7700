//! The form for requests: one for each kind, so that the browser demands exactly that kind's fields.

use crate::anchor::{Anchor, Id};
use crate::edition::Edition;
use crate::escape::Written;
use crate::fields::FieldsOf;
use crate::options::RequestForm;
use crate::phrase::{Phrase, Value};
use crate::{rights, ways};
use seloste_model::Lang;
use seloste_model::notice::About;
use seloste_model::request::{Field, Kind, Scope};
use seloste_model::words::KindWords;
use std::borrow::Cow;

pub use seloste_model::dialect::HONEYPOT;

/// The section with the forms.
pub(crate) struct Forms<'a> {
    /// Where they are posted.
    pub(crate) action: &'a str,
    /// The notice's id, as it goes on the wire.
    pub(crate) notice: Written<'a>,
    /// The hash of the notice.
    pub(crate) notice_hash: &'a str,
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
    /// The email address for it, where there is one.
    pub(crate) mail: Option<Written<'a>>,
    /// The lines of the address for letters; may be empty.
    pub(crate) letter: Written<'a>,
    /// Free of charge and in a month; or at once.
    pub(crate) promise: &'static str,
}

/// A box to tick.
pub(crate) struct Choice {
    pub(crate) code: &'static str,
    pub(crate) label: &'static str,
}

/// The kinds that a page has forms for: those that the notice offers and the site does not leave out.
pub(crate) fn kinds(form: &RequestForm<'_>, offers: &[Kind]) -> Vec<Kind> {
    let chosen = |kind: &Kind| form.kinds.is_none_or(|kinds| kinds.contains(kind));
    offers.iter().copied().filter(chosen).collect()
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
        Forms {
            action: form.action,
            notice: Written(Cow::Borrowed(
                edition.notice.id.as_deref().unwrap_or_default(),
            )),
            notice_hash: form.notice_hash,
            kinds: kinds
                .iter()
                .map(|kind| KindForm::of(edition, anchor, *kind))
                .collect(),
            own_data,
        }
    }
}

impl<'a> KindForm<'a> {
    /// The fields of text.
    pub(crate) fn fields(&self, lang: &Lang) -> FieldsOf<'_> {
        FieldsOf {
            lang: *lang,
            kind: self.kind,
            id: self.id.as_str(),
        }
    }

    fn of(edition: &Edition<'a>, anchor: &Anchor, kind: Kind) -> KindForm<'a> {
        let words = edition.words;
        let right = rights::right_of(kind).and_then(|right| edition.notice.right(right));
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
            mail: ways::mail(edition, right).map(|mail| Written(Cow::Borrowed(mail))),
            letter: Written(Cow::Owned(ways::letter_lines(edition, right).join("\n"))),
            promise: if kind.takes_effect_at_once() {
                words.form.at_once
            } else {
                words.form.free_one_month
            },
        }
    }
}

/// The scopes that the notice lists, or the usual ones, where the kind asks for them.
fn scopes(edition: &Edition<'_>, kind: Kind) -> Vec<Choice> {
    if kind
        .fields()
        .iter()
        .all(|usage| usage.field != Field::Scope)
    {
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
