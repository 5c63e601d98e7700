//! The check of a file's values against the shape that they must have.

mod advice;

use std::collections::HashSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use seloste_model::{Date, Period};

use crate::fault::Fault;
use crate::holder::Holder;
use crate::nearest::nearest_key;
use crate::problem::{MeantKey, Problem};
use crate::shape::{Headed, Repeats, Shape, ShapeId, Shapes, TableShape, TextForm};
use crate::value_kind::ValueKind;

/// Whether a missing key is a fault. In a file that cannot be parsed, the key may stand in the part that was not
/// understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    Told,
    Untold,
}

/// The most faults that are told of.
const MOST_FAULTS: usize = 1_000;

/// Every fault of these values. TOML's own dates become strings where the shape is a date, since the model reads
/// dates from strings.
pub(crate) fn check(
    root: &mut DeTable<'_>,
    text: &str,
    shapes: &Shapes,
    missing: Missing,
) -> Vec<Fault> {
    let mut check = Check {
        text,
        shapes,
        missing,
        faults: Vec::new(),
    };
    if let Some(shape) = shapes.table(shapes.root) {
        check.table(root, shape, 0..0, At::File);
    }
    check.faults
}

/// The holder of the value that is looked at; borrowed, since nearly all values are without fault.
#[derive(Clone, Copy)]
enum At<'k> {
    File,
    Key(&'k str),
    List(&'k str),
}

impl At<'_> {
    fn holder(self) -> Holder {
        match self {
            At::File => Holder::File,
            At::Key(key) => Holder::Key(key.to_owned()),
            At::List(key) => Holder::List(key.to_owned()),
        }
    }
}

struct Check<'s> {
    text: &'s str,
    shapes: &'s Shapes,
    missing: Missing,
    faults: Vec<Fault>,
}

impl<'s> Check<'s> {
    fn tell(&mut self, range: Range<usize>, problem: Problem) {
        // Nobody corrects a thousand faults one by one, and a long file of nonsense could fill the memory.
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault::new(range, problem));
        }
    }

    fn value(&mut self, value: &mut Spanned<DeValue<'_>>, id: ShapeId, at: At<'_>) {
        let range = value.span();
        match (self.shapes.shape(id), value.get_mut()) {
            (Shape::Anything, _) | (Shape::Boolean, DeValue::Boolean(_)) => {}
            (Shape::Number, DeValue::Integer(_) | DeValue::Float(_)) => {}
            (Shape::Table(shape), DeValue::Table(table)) => self.table(table, shape, range, at),
            (Shape::List { each, repeats }, DeValue::Array(array)) => {
                self.list(array, *each, *repeats, at);
            }
            (Shape::Text(form), DeValue::String(text)) => self.form(text, *form, range),
            (Shape::Text(TextForm::Date), inner @ DeValue::Datetime(_)) => self.date(inner, range),
            (Shape::Choice(known), DeValue::String(word)) => {
                let words = || known.iter().map(|allowed| allowed.value.as_str());
                if !words().any(|allowed| allowed == word) {
                    let problem = Problem::UnknownValue {
                        holder: at.holder(),
                        value: word.to_string(),
                        nearest: nearest_key(word, words()).map(str::to_owned),
                        known: words().map(str::to_owned).collect(),
                    };
                    self.tell(range, problem);
                }
            }
            (&Shape::Integer { least, greatest }, DeValue::Integer(integer)) => {
                let number = i64::from_str_radix(integer.as_str(), integer.radix());
                if !number.is_ok_and(|number| (least..=greatest).contains(&number)) {
                    let problem = Problem::OutOfRange {
                        holder: at.holder(),
                        value: integer.to_string(),
                        least,
                        greatest,
                    };
                    self.tell(range, problem);
                }
            }
            (Shape::AnyOf(branches), _) => self.any_of(value, id, branches, at),
            (
                Shape::Table(_)
                | Shape::List { .. }
                | Shape::Text(_)
                | Shape::Integer { .. }
                | Shape::Number
                | Shape::Boolean
                | Shape::Choice(_),
                _,
            ) => self.wrong_kind(value, id, at),
        }
    }

    fn table(
        &mut self,
        table: &mut DeTable<'_>,
        shape: &'s TableShape,
        range: Range<usize>,
        at: At<'_>,
    ) {
        for (key, value) in table.iter_mut() {
            let name = key.get_ref().as_ref();
            match (shape.key(name), shape.others) {
                (Some(known), _) => self.value(value, known.shape, At::Key(name)),
                (None, Some(others)) => self.value(value, others, At::Key(name)),
                (None, None) => {
                    let problem = Problem::UnknownKey {
                        key: name.to_owned(),
                        meant: self.meant_key(name, shape, &range, at),
                    };
                    self.tell(key.span(), problem);
                }
            }
        }
        for key in &shape.required {
            if self.missing == Missing::Told && !table.contains_key(key.as_str()) {
                self.tell(range.clone(), Problem::MissingKey { key: key.clone() });
            }
        }
    }

    /// The key that an unknown one was to be. A key of the top of the file below a heading is in the wrong place
    /// rather than mistyped, which is the commonest mistake in TOML.
    fn meant_key(
        &self,
        name: &str,
        shape: &TableShape,
        range: &Range<usize>,
        at: At<'_>,
    ) -> MeantKey {
        let is_below_heading =
            !matches!(at, At::File) && self.text.as_bytes().get(range.start) == Some(&b'[');
        let of_file = self.shapes.table(self.shapes.root);
        if let Some(key) = of_file.and_then(|file| file.key(name))
            && is_below_heading
        {
            return match self.shapes.headed(key.shape) {
                Some(Headed::Once) => MeantKey::Headed(format!("[{name}]")),
                Some(Headed::EachTime) => MeantKey::Headed(format!("[[{name}]]")),
                None => MeantKey::AtTheTop,
            };
        }
        match nearest_key(name, shape.names().map(String::as_str)) {
            Some(near) => MeantKey::Near(near.to_owned()),
            None => MeantKey::OneOf(shape.names().cloned().collect()),
        }
    }

    fn list(&mut self, array: &mut DeArray<'_>, each: ShapeId, repeats: Repeats, at: At<'_>) {
        let at = match at {
            At::File => At::File,
            At::Key(key) | At::List(key) => At::List(key),
        };
        for value in array.iter_mut() {
            self.value(value, each, at);
        }
        if repeats == Repeats::Refused {
            let mut seen = HashSet::new();
            for value in array.iter() {
                if let Some(word) = value.get_ref().as_str()
                    && !seen.insert(word)
                {
                    let problem = Problem::Repeated {
                        holder: at.holder(),
                        value: word.to_owned(),
                    };
                    self.tell(value.span(), problem);
                }
            }
        }
    }

    fn form(&mut self, text: &str, form: TextForm, range: Range<usize>) {
        let complaint = match form {
            TextForm::Free => return,
            TextForm::Date => text.parse::<Date>().err().map(|error| error.to_string()),
            TextForm::Period => text.parse::<Period>().err().map(|error| error.to_string()),
        };
        if let Some(complaint) = complaint {
            // The model says what is wrong and what to do in one sentence, for those who show one.
            let (complaint, help) = match complaint.split_once("; ") {
                Some((complaint, help)) => (complaint.to_owned(), Some(help.to_owned())),
                None => (complaint, None),
            };
            let problem = Problem::Malformed {
                value: text.to_owned(),
                complaint,
                help,
            };
            self.tell(range, problem);
        }
    }

    fn date(&mut self, value: &mut DeValue<'_>, range: Range<usize>) {
        let written = value.as_datetime().map(ToString::to_string);
        if let Some(written) = written {
            self.form(&written, TextForm::Date, range);
            *value = DeValue::String(written.into());
        }
    }

    fn any_of(
        &mut self,
        value: &mut Spanned<DeValue<'_>>,
        id: ShapeId,
        branches: &'s [ShapeId],
        at: At<'_>,
    ) {
        let kind = ValueKind::of(value, self.text);
        let mut fitting = branches
            .iter()
            .copied()
            .filter(|branch| self.takes(*branch, kind));
        match (fitting.next(), fitting.next()) {
            (None, _) => self.wrong_kind(value, id, at),
            (Some(only), None) => self.value(value, only, at),
            (Some(_), Some(_)) => self.likeliest(value, branches, kind, at),
        }
    }

    /// Where several branches take this kind of value, the one with the fewest faults was meant.
    fn likeliest(
        &mut self,
        value: &mut Spanned<DeValue<'_>>,
        branches: &'s [ShapeId],
        kind: ValueKind,
        at: At<'_>,
    ) {
        let mut best: Option<(Vec<Fault>, Spanned<DeValue<'_>>)> = None;
        for branch in branches {
            if !self.takes(*branch, kind) {
                continue;
            }
            let mut tried = value.clone();
            let before = std::mem::take(&mut self.faults);
            self.value(&mut tried, *branch, at);
            let faults = std::mem::replace(&mut self.faults, before);
            if best
                .as_ref()
                .is_none_or(|(least, _)| faults.len() < least.len())
            {
                best = Some((faults, tried));
            }
        }
        if let Some((faults, tried)) = best {
            self.faults.extend(faults);
            *value = tried;
        }
    }

    fn takes(&self, id: ShapeId, kind: ValueKind) -> bool {
        match self.shapes.shape(id) {
            Shape::Table(_) => matches!(kind, ValueKind::Table | ValueKind::HeadedTable),
            Shape::List { .. } => matches!(kind, ValueKind::Array | ValueKind::ArrayOfTables),
            Shape::Text(TextForm::Date) => matches!(kind, ValueKind::String | ValueKind::Date),
            Shape::Text(TextForm::Free | TextForm::Period) | Shape::Choice(_) => {
                kind == ValueKind::String
            }
            Shape::Integer { .. } => kind == ValueKind::Integer,
            Shape::Number => matches!(kind, ValueKind::Integer | ValueKind::Float),
            Shape::Boolean => kind == ValueKind::Boolean,
            Shape::AnyOf(branches) => branches.iter().any(|branch| self.takes(*branch, kind)),
            Shape::Anything => true,
        }
    }

    fn wrong_kind(&mut self, value: &Spanned<DeValue<'_>>, id: ShapeId, at: At<'_>) {
        let found = ValueKind::of(value, self.text);
        let written = self.text.get(value.span()).unwrap_or_default();
        let problem = Problem::WrongKind {
            holder: at.holder(),
            expected: advice::expected(self.shapes, id),
            found,
            help: advice::advice(self.shapes, id, found, written, &at.holder()),
        };
        self.tell(value.span(), problem);
    }
}
