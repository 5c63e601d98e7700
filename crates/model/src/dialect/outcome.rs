//! What became of a request.

use super::{Answer, AnswerError};
use crate::Date;
use crate::date::day_in_helsinki;
use crate::request::Field;

/// What became of a request that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The dialect's own positive sign was seen.
    Accepted {
        /// The reference of the request, where the endpoint gave one.
        reference: Option<String>,
        /// The day in Helsinki on which it was received, where the endpoint said so.
        received: Option<Date>,
        /// The last day to answer it, where the endpoint said so.
        due: Option<Date>,
    },
    /// The endpoint refused it.
    Rejected(Vec<Reason>),
    /// No answer, or one that says neither: the request may have arrived or not.
    Unknown,
}

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The field at fault, where it is one of the form's.
    pub field: Option<Field>,
    /// What is wrong, for programs.
    pub code: String,
    /// What is wrong, for people, in the endpoint's words.
    pub message: String,
}

impl Outcome {
    /// Accepted, with what the answer says of it.
    pub(super) fn accepted(answer: &Answer) -> Outcome {
        let json = &answer.json;
        let day = |moment: &String| moment.get(..10)?.parse().ok();
        Outcome::Accepted {
            reference: json.reference.clone().filter(|text| !text.is_empty()),
            received: json.received_at.as_deref().and_then(day_of_moment),
            due: json.due_at.as_ref().and_then(day),
        }
    }

    /// Refused, with the reasons that the answer gives.
    pub(super) fn rejected(answer: &Answer) -> Outcome {
        let json = &answer.json;
        let mut reasons = Vec::new();
        for error in &json.errors {
            reasons.push(Reason::from_error(error));
        }
        if let (true, Some(complaint)) = (reasons.is_empty(), &json.complaint) {
            reasons.push(Reason {
                field: None,
                code: String::new(),
                message: complaint.clone(),
            });
        }
        Outcome::Rejected(reasons)
    }
}

impl Reason {
    fn from_error(error: &AnswerError) -> Reason {
        Reason {
            field: Field::from_code(&error.field),
            code: error.code.clone(),
            message: error.message.clone(),
        }
    }
}

/// The day in Helsinki of a moment such as `2026-01-31T22:30:00Z`; the day that is written, where the moment
/// is not one of UTC.
fn day_of_moment(moment: &str) -> Option<Date> {
    let day: Date = moment.get(..10)?.parse().ok()?;
    let hour = moment.get(11..13).and_then(|hour| hour.parse::<u32>().ok());
    match hour.filter(|_| moment.ends_with('Z')) {
        Some(hour) => day_in_helsinki(i64::from(day.days_since_epoch()) * 86_400 + i64::from(hour) * 3_600),
        None => Some(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_evening_in_utc_is_the_next_day_in_helsinki() {
        for (moment, day) in [
            ("2026-01-31T21:59:59Z", Some("2026-01-31")),
            ("2026-01-31T22:00:00Z", Some("2026-02-01")),
            ("2026-07-31T21:30:00.123Z", Some("2026-08-01")),
            ("2026-07-31T23:30:00+03:00", Some("2026-07-31")),
            ("2026-07-31", Some("2026-07-31")),
            ("yesterday, ä", None),
            ("", None),
        ] {
            let day = day.map(|day| day.parse().unwrap());
            assert_eq!(day_of_moment(moment), day, "{moment}");
        }
    }
}
