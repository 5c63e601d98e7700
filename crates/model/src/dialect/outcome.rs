//! The outcome of a request.

use super::{Answer, AnswerError};
use crate::Date;
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
    /// The code of the problem, for programs.
    pub code: String,
    /// The sentence that tells the problem, for people, in the endpoint's words.
    pub message: String,
}

impl Outcome {
    /// Accepted, with what the answer says of it.
    pub(super) fn accepted(answer: &Answer) -> Outcome {
        let json = &answer.json;
        Outcome::Accepted {
            reference: json.reference.clone().filter(|text| !text.is_empty()),
            received: json.received_at.as_deref().and_then(day_of_moment),
            due: json.due_at.as_deref().and_then(day_of_moment),
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

/// The day in Helsinki of a moment such as `2026-01-31T22:30:00Z` or `2026-02-01T00:30:00+02:00`; the day that is
/// written, where the moment does not say how far it is from UTC.
fn day_of_moment(moment: &str) -> Option<Date> {
    let day: Date = moment.get(..10)?.parse().ok()?;
    match (minutes(moment, 11), minutes_from_utc(moment)) {
        (Some(minutes), Some(from_utc)) => {
            let midnight = i64::from(day.days_since_epoch()) * 86_400;
            Date::in_helsinki(midnight + (minutes - from_utc) * 60)
        }
        (Some(_) | None, _) => Some(day),
    }
}

/// How far ahead of UTC the clock is that a moment is written by.
fn minutes_from_utc(moment: &str) -> Option<i64> {
    if moment.ends_with('Z') {
        return Some(0);
    }
    // `+03:00`
    let sign = moment.len().checked_sub(6)?;
    let minutes = minutes(moment, sign + 1)?;
    match moment.as_bytes().get(sign) {
        Some(b'+') => Some(minutes),
        Some(b'-') => Some(-minutes),
        Some(_) | None => None,
    }
}

/// The minutes of `07:30`, wherever in a text that stands.
fn minutes(text: &str, at: usize) -> Option<i64> {
    let number = |at: usize| text.get(at..at + 2)?.parse::<u32>().ok();
    let separated = text.as_bytes().get(at + 2) == Some(&b':');
    Some(i64::from(number(at)?) * 60 + i64::from(number(at + 3).filter(|_| separated)?))
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
            ("2026-07-31T22:30:00+01:00", Some("2026-08-01")),
            ("2026-08-01T02:30:00+06:00", Some("2026-07-31")),
            ("2026-07-31T17:30:00.5-04:00", Some("2026-08-01")),
            ("2026-07-31T23:30:00", Some("2026-07-31")),
            ("2026-07-31T23", Some("2026-07-31")),
            ("2026-07-31", Some("2026-07-31")),
            ("yesterday, ä", None),
            ("", None),
        ] {
            let day = day.map(|day| day.parse().unwrap());
            assert_eq!(day_of_moment(moment), day, "{moment}");
        }
    }
}
