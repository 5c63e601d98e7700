//! The form for requests: one for each kind, so that the browser demands exactly that kind's fields.

use crate::edition::Edition;
use crate::escape::Written;
use crate::options::RequestForm;
use crate::outline::Outline;
use crate::phrase::{Phrase, Value};
use crate::{rights, ways};
use seloste_model::notice::About;
use seloste_model::request::{Field, Kind, Need, Scope};
use seloste_model::words::KindWords;
use std::borrow::Cow;

/// The name of the field that only a machine fills in.
pub const HONEYPOT: &str = "website";

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
    pub(crate) id: String,
    pub(crate) words: KindWords,
    /// The ways that the notice names for this right.
    pub(crate) said: Vec<Phrase<'a>>,
    /// What the notice demands, and what the law says to that.
    pub(crate) demands: Vec<&'static str>,
    pub(crate) fields: Vec<FieldForm>,
    /// Free of charge and in a month; or at once.
    pub(crate) promise: &'static str,
}

/// A field of a form.
pub(crate) struct FieldForm {
    pub(crate) code: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) required: bool,
    pub(crate) longest: usize,
    pub(crate) control: Control,
    /// The choices, where it is a list of them.
    pub(crate) scopes: Vec<Choice>,
}

/// What a field looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Control {
    /// A line, and the `autocomplete` of the browser.
    Line(&'static str),
    /// Several lines.
    Area,
    /// Boxes to tick.
    Choices,
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
        outline: &Outline,
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
            kinds: outline
                .forms
                .iter()
                .map(|kind| KindForm::of(edition, outline, *kind))
                .collect(),
            own_data,
        }
    }
}

impl<'a> KindForm<'a> {
    fn of(edition: &Edition<'a>, outline: &Outline, kind: Kind) -> KindForm<'a> {
        let words = edition.words;
        let right = edition.notice.right(rights::right_of(kind));
        KindForm {
            kind,
            id: outline.anchor.request(kind),
            words: (words.kind)(kind),
            said: right
                .map(|right| ways::of_right(edition, right))
                .unwrap_or_default(),
            demands: right
                .map(|right| ways::demands(edition, right))
                .unwrap_or_default(),
            fields: fields(edition, kind),
            promise: if kind.takes_effect_at_once() {
                words.form.at_once
            } else {
                words.form.free_one_month
            },
        }
    }
}

fn fields(edition: &Edition<'_>, kind: Kind) -> Vec<FieldForm> {
    let words = edition.words;
    kind.fields()
        .iter()
        .map(|usage| {
            let field = usage.field;
            let said = (words.field)(kind, field);
            let control = control(field);
            let (label, hint, scopes) = match control {
                Control::Choices => (
                    words.form.scope_legend,
                    words.form.scope_hint,
                    scopes(edition),
                ),
                Control::Line(_) | Control::Area => (said.label, said.hint, Vec::new()),
            };
            FieldForm {
                code: field.code(),
                label,
                hint,
                required: usage.need == Need::Required,
                longest: field.longest(),
                control,
                scopes,
            }
        })
        .collect()
}

const fn control(field: Field) -> Control {
    match field {
        Field::Name => Control::Line("name"),
        // Most people answer by email, and the browser knows the address; anything else may be typed.
        Field::Contact => Control::Line("email"),
        Field::Identifier | Field::OnBehalf => Control::Line("off"),
        Field::Scope => Control::Choices,
        Field::Data | Field::CorrectValue | Field::Grounds | Field::Message => Control::Area,
    }
}

/// The scopes that the notice lists, or the usual ones.
fn scopes(edition: &Edition<'_>) -> Vec<Choice> {
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
