//! The dialect `web3forms`. The access key comes from a hidden field that the site adds.

use super::{Answer, Extra, Message, Outcome, form};
use crate::Request;

/// The request as Web3Forms takes it: URL-encoded, since for JSON the browser would ask for permission first (CORS).
pub fn write(request: &Request, extra: &[Extra]) -> Message {
    Message::form(form::write_with(request, extra))
}

/// The outcome of a request. The member `success` decides; refusals come with 400 and with 500.
pub fn outcome(answer: &Answer) -> Outcome {
    match answer.json.ok {
        Some(true) if answer.is_2xx() => Outcome::accepted(answer),
        Some(false) if answer.status >= 400 && !answer.is_of_its_own_trouble() => {
            Outcome::rejected(answer)
        }
        Some(_) | None => Outcome::Unknown,
    }
}
