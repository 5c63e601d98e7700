//! The dialect `seloste`, which the inbox speaks. It keeps a request once however often it comes, so it is
//! the only one that is retried without asking.

use super::{Answer, Extra, Message, Outcome, json};
use crate::Request;

/// The request as JSON, with its id as the key by which the inbox knows a repetition.
pub fn write(request: &Request, extra: &[Extra]) -> Message {
    let mut message = json::write(request, extra);
    message.idempotency_key.clone_from(&request.id);
    message
}

/// Accepted on 201 with a reference, rejected on a problem that names what is wrong.
pub fn outcome(answer: &Answer) -> Outcome {
    let named = answer.json.reference.as_ref();
    if answer.status == 201 && named.is_some_and(|reference| !reference.is_empty()) {
        Outcome::accepted(answer)
    } else if answer.is_4xx() && answer.is_problem() && !answer.is_of_its_own_trouble() {
        Outcome::rejected(answer)
    } else {
        Outcome::Unknown
    }
}

/// Whether to send the same again after this answer: none came, or the inbox could not keep the request.
pub const fn may_be_retried(answer: &Answer) -> bool {
    matches!(answer.status, 0 | 429 | 502 | 503 | 504)
}
