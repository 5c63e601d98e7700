//! The dialect `basin`.

use super::{Answer, Extra, Message, Outcome, Trust, form};
use crate::Request;

/// The request as Basin takes it: URL-encoded. Basin answers in JSON where the request's header asks for JSON.
pub fn write(request: &Request, extra: &[Extra]) -> Message {
    Message::form(form::write_with(request, extra))
}

/// The outcome of a request: accepted where Basin's answer says `success`, or where the site trusts the status;
/// rejected where the answer names an error.
pub fn outcome(answer: &Answer, trust: Trust) -> Outcome {
    let json = &answer.json;
    let objects = json.complaint.is_some() || !json.errors.is_empty() || json.ok == Some(false);
    let says_so = json.ok == Some(true) || trust == Trust::Status;
    if answer.is_2xx()
        && says_so
        && json.ok != Some(false)
        && !json.complains
        && json.errors.is_empty()
    {
        Outcome::accepted(answer)
    } else if answer.is_4xx() && objects && !answer.is_of_its_own_trouble() {
        Outcome::rejected(answer)
    } else {
        Outcome::Unknown
    }
}
