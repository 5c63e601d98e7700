//! The fields of the forms.

use std::fmt::{self, Write};

use askama::Template;

use seloste_model::page;
use seloste_model::request::{Field, Kind, Need};
use seloste_model::{Lang, Words};

use crate::anchor::Id;
use crate::filters;
use crate::html::prints_html;
use crate::once::Once;
use crate::print::printed;

/// A field of text as the form has it.
pub(crate) struct FieldForm {
    pub(crate) code: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) required: bool,
    pub(crate) longest: usize,
    /// Whether it holds an address, a number or a name of an account, which no keyboard may change by itself.
    pub(crate) as_typed: bool,
    pub(crate) control: Control,
}

/// The control of a field.
pub(crate) enum Control {
    /// A line, and the name of what the browser may fill in (`autocomplete`).
    Line(&'static str),
    /// Several lines.
    Area,
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
                as_typed: matches!(usage.field, Field::Contact | Field::Identifier),
                control: control(usage.field)?,
            })
        })
        .collect()
}

/// The control of a field; the scopes are no field of text.
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

/// The fields of text of a form on its page. The fields are most of a form, and pages of a language differ in them by
/// the id of the form alone, so the text around the id is written once a language.
pub(crate) struct PrintedFields {
    form: Id,
    around: &'static [String],
}

/// A stand-in for the id of the form.
const FORM: &str = "\0";

#[derive(Template)]
#[template(path = "fields.html")]
struct FieldsTemplate {
    words: &'static Words,
    fields: Vec<FieldForm>,
}

impl PrintedFields {
    /// The fields of the form with this id.
    pub(crate) fn of(form: Id, lang: Lang, kind: Kind) -> PrintedFields {
        static WRITTEN: Once<Vec<String>, { Lang::ALL.len() * Kind::ALL.len() }> = Once::new();
        let at = lang as usize * Kind::ALL.len() + kind as usize;
        let written = WRITTEN.get(at, || {
            let words = Words::of(lang);
            let fields = fields(words, kind);
            let html = printed(&FieldsTemplate { words, fields }, 4 * 1024);
            html.split(FORM).map(str::to_owned).collect()
        });
        // There is a place for each language and kind.
        let around = written.map_or(&[][..], Vec::as_slice);
        PrintedFields { form, around }
    }

    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let (first, others) = self.around.split_first().unzip();
        dest.write_str(first.map_or("", String::as_str))?;
        for text in others.unwrap_or_default() {
            dest.write_str(self.form.as_str())?;
            dest.write_str(text)?;
        }
        Ok(())
    }
}

prints_html!(PrintedFields);
