//! The dialect `seloste`, which the inbox speaks. The inbox keeps a request once however often the request comes, so
//! that the widget tries again without asking in this dialect alone.

use super::{Answer, Extra, Message, Outcome, json};
use crate::Request;

/// The request as JSON, with its id as the key by which the inbox knows a repetition.
pub fn write(request: &Request, extra: &[Extra]) -> Message {
    let mut message = json::write(request, extra);
    message.idempotency_key.clone_from(&request.id);
    message
}

/// The outcome of a request: accepted on 201 with a reference, rejected on a problem document (RFC 9457) with a 4xx.
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

/// Whether the same request may be sent again after this answer: no answer came, or the inbox could not keep the
/// request.
pub const fn may_be_retried(answer: &Answer) -> bool {
    matches!(answer.status, 0 | 429 | 502 | 503 | 504)
}
