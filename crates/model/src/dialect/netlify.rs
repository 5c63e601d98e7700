//! The dialect `netlify`. The name of the form, `form-name`, comes from a hidden field that the site adds.

use super::{Answer, Extra, Message, Outcome, Trust, form};
use crate::Request;

/// The request as Netlify takes it: URL-encoded, since Netlify takes no JSON.
pub fn write(request: &Request, extra: &[Extra]) -> Message {
    Message::form(form::write_with(request, extra))
}

/// The outcome of a request. Netlify has no sign of its own, and answers 200 also where it keeps nothing. So its status
/// counts only where the site says that it may.
pub const fn outcome(answer: &Answer, trust: Trust) -> Outcome {
    match trust {
        Trust::Status if answer.is_2xx() => Outcome::Accepted {
            reference: None,
            received: None,
            due: None,
        },
        Trust::Status | Trust::Sign => Outcome::Unknown,
    }
}
