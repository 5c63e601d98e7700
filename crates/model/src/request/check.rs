//! The check of a request.

use super::Request;
use super::field::{Field, Need};
use super::problem::{FieldProblem, Problem, length};
use crate::identity_code::looks_like_identity_code;

impl Request {
    /// The problems of the request, in the order of the form; none if it can be sent.
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

    /// The problem of one field.
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
