//! The dialect `formspree`.

use super::{Answer, Extra, Message, Outcome, form};
use crate::Request;

/// URL-encoded; without asking for JSON it would answer with a page.
pub fn write(request: &Request, extra: &[Extra]) -> Message {
    Message::form(form::write_with(request, extra))
}

/// Accepted where it says `ok` or where it leads on, rejected where it names errors. A page that asks whether
/// one is a robot comes with 200 and is neither.
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
