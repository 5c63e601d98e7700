//! The dialect `basin`.

use super::{Answer, Extra, Message, Outcome, Trust, form};
use crate::Request;

/// URL-encoded; it answers in JSON where asked to.
pub fn write(request: &Request, extra: &[Extra]) -> Message {
    Message::form(form::write_with(request, extra))
}

/// Accepted where it says so, or where the site trusts its status; rejected where it names an error.
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
