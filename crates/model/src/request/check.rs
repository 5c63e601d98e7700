//! What is wrong with a request.

use super::Request;
use super::field::{Field, Need};
use crate::identity_code::looks_like_identity_code;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It must be filled in and is empty.
    Missing,
    /// It holds a personal identity code, which may not be asked for or sent (Act 1050/2018, section 29).
    IdentityCode,
    /// It is longer than the field allows.
    TooLong,
}

impl Problem {
    /// The name on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            Problem::Missing => "missing",
            Problem::IdentityCode => "identity_code",
            Problem::TooLong => "too_long",
        }
    }
}

/// A problem and the field that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field.
    pub field: Field,
    /// What is wrong with it.
    pub problem: Problem,
}

impl Request {
    /// Everything that is wrong with the request, in the order of the form; nothing if it can be sent.
    pub fn check(&self) -> Vec<FieldProblem> {
        let uses = self.kind.fields();
        let mut found = Vec::new();
        let mut look = |field| {
            if let Some(problem) = self.problem_in(field) {
                found.push(FieldProblem { field, problem });
            }
        };
        for used in uses {
            look(used.field);
        }
        // Fields that the kind does not ask for are looked at too: whoever posts by hand may fill them.
        for field in Field::ALL {
            if uses.iter().all(|used| used.field != field) {
                look(field);
            }
        }
        found
    }

    /// What is wrong with one field.
    pub fn problem_in(&self, field: Field) -> Option<Problem> {
        if field == Field::Scope {
            return None;
        }
        let text = self.text(field);
        let required = self
            .kind
            .fields()
            .iter()
            .any(|used| used.field == field && used.need == Need::Required);
        if required && text.trim().is_empty() {
            Some(Problem::Missing)
        } else if looks_like_identity_code(text) {
            Some(Problem::IdentityCode)
        } else if length(text) > field.longest() {
            Some(Problem::TooLong)
        } else {
            None
        }
    }
}

/// How many characters a text has. The standard count is made for long texts, and weighs in the browser.
pub(crate) fn length(text: &str) -> usize {
    text.chars().fold(0, |length, _| length + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Kind;
    use proptest::prelude::*;

    fn filled(kind: Kind) -> Request {
        let mut request = Request {
            kind,
            ..Request::default()
        };
        for used in kind.fields() {
            if used.need == Need::Required {
                request.put_text(used.field, "x".into());
            }
        }
        request
    }

    #[test]
    fn each_kind_lacks_exactly_its_required_fields() {
        for kind in Kind::ALL {
            assert_eq!(filled(kind).check(), vec![], "{kind:?}");
            let missing: Vec<Field> = Request {
                kind,
                ..Request::default()
            }
            .check()
            .into_iter()
            .map(|problem| problem.field)
            .collect();
            let required: Vec<Field> = kind
                .fields()
                .iter()
                .filter(|used| used.need == Need::Required)
                .map(|used| used.field)
                .collect();
            assert_eq!(missing, required, "{kind:?}");
        }
    }

    #[test]
    fn an_identity_code_is_refused_in_every_field() {
        for field in Field::ALL
            .into_iter()
            .filter(|field| *field != Field::Scope)
        {
            let mut request = filled(Kind::Question);
            request.put_text(field, "koodi 131052-308T".into());
            let problem = FieldProblem {
                field,
                problem: Problem::IdentityCode,
            };
            assert_eq!(request.check(), vec![problem]);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_checked(text in ".*") {
            let mut request = filled(Kind::Access);
            request.message = text;
            let _ = request.check();
        }
    }
}
