//! The fields of the forms.

use seloste_model::Words;
use seloste_model::request::{Field, Kind, Need};

/// A field of text as the form has it.
pub(crate) struct FieldForm {
    pub(crate) code: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) required: bool,
    pub(crate) longest: usize,
    pub(crate) control: Control,
}

/// The fields of text of one kind's form.
pub(crate) fn fields(words: &'static Words, kind: Kind) -> Vec<FieldForm> {
    kind.fields()
        .iter()
        .filter_map(|usage| {
            let said = (words.field)(kind, usage.field);
            Some(FieldForm {
                code: usage.field.code(),
                label: said.label,
                hint: said.hint,
                required: usage.need == Need::Required,
                longest: usage.field.longest(),
                control: control(usage.field)?,
            })
        })
        .collect()
}

/// What a field looks like.
pub(crate) enum Control {
    /// A line, and what the browser may fill it in with.
    Line(&'static str),
    /// Several lines.
    Area,
}

/// The look of a field; the scopes are no field of text.
const fn control(field: Field) -> Option<Control> {
    match field {
        Field::Name => Some(Control::Line("name")),
        // Most people are answered by email, and the browser knows the address; anything else may be typed.
        Field::Contact => Some(Control::Line("email")),
        Field::Identifier | Field::OnBehalf => Some(Control::Line("off")),
        Field::Data | Field::CorrectValue | Field::Grounds | Field::Message => Some(Control::Area),
        Field::Scope => None,
    }
}
