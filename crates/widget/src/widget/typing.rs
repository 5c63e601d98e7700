//! Checks while the visitor types.

use web_sys::Element;

use seloste_model::page::{self, selector};
use seloste_model::request::{Field, Problem};

use super::Widget;
use crate::dom::{around, attribute, find};
use crate::errors::{self, Announced};
use crate::form_content::FormContent;
use crate::words;

impl Widget<'_> {
    /// Checks a field while the visitor types, and when the visitor leaves it. An identity code is refused at once, and
    /// an error goes away with its cause. A missing value is an error only once the visitor sends the form.
    pub(super) fn typed(&self, control: &Element, announced: Announced) {
        let (Some(form), Some(at)) = (around(control, "form"), around(control, selector::FIELD))
        else {
            return;
        };
        let name = attribute(&at, page::FIELD);
        let Some(field) = Field::from_code(&name) else {
            return;
        };
        let problem = FormContent::field(&form, &at).problem_in(field);
        let is_shown = find(&at, ".seloste-error").is_some();
        let is_told = match problem {
            None => return errors::clear_at(&at),
            Some(Problem::IdentityCode) => true,
            Some(Problem::TooLong) => is_shown || announced == Announced::WithTheField,
            Some(Problem::Missing) => is_shown,
        };
        if let Some(problem) = problem.filter(|_| is_told) {
            let message = words::problem(self.element, &form, &name, problem.code());
            errors::show_at(&at, &message, announced);
        }
    }
}
