//! The dialect `formspree`.

use super::{Answer, Extra, Message, Outcome, form};
use crate::Request;

/// The request as Formspree takes it: URL-encoded. Where the request's header does not ask for JSON, Formspree answers
/// with a page.
pub fn write(request: &Request, extra: &[Extra]) -> Message {
    Message::form(form::write_with(request, extra))
}

/// The outcome of a request: accepted where Formspree's answer says `ok` or names the page that comes `next`, rejected
/// where the answer names errors. A page that asks whether the visitor is a robot comes with 200 and is neither.
pub fn outcome(answer: &Answer) -> Outcome {
    let json = &answer.json;
    let objects = !json.errors.is_empty() || json.complaint.is_some();
    if answer.is_2xx() && !objects && json.ok != Some(false) {
        if json.ok == Some(true) || json.next.is_some() {
            return Outcome::accepted(answer);
        }
    } else if answer.is_4xx() && objects && !answer.is_of_its_own_trouble() {
        return Outcome::rejected(answer);
    }
    Outcome::Unknown
}
