//! When a request must be answered.

use crate::Date;

/// The days by which a request must be answered (GDPR, article 12(3)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day to answer: one month from receipt, moved past weekends and holidays.
    pub answer_by: Date,
    /// The last day to answer where the two further months are taken, which the requester must be
    /// told of, with reasons, before `answer_by`.
    pub extended_by: Date,
}

/// The due days of a request received on this day in Finland.
///
/// A month ends on the day of the same number, or on the last of a shorter month; a limit that would end
/// on a weekend or holiday ends on the next working day (Regulation 1182/71, article 3).
pub fn due(received: Date) -> Due {
    Due {
        answer_by: received.plus_months(1).or_next_working_day(),
        extended_by: received.plus_months(3).or_next_working_day(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_from_receipt_moved_past_holidays() {
        for (received, answer_by) in [
            ("2026-01-15", "2026-02-16"),
            ("2026-01-31", "2026-03-02"),
            ("2026-03-03", "2026-04-07"),
            ("2026-05-19", "2026-06-22"),
            ("2026-11-24", "2026-12-28"),
            ("2024-01-31", "2024-02-29"),
        ] {
            let received: Date = received.parse().unwrap();
            assert_eq!(
                due(received).answer_by.to_string(),
                answer_by,
                "received {received}"
            );
        }
    }

    #[test]
    fn due_days_are_working_days_within_a_week_of_the_month() {
        for days in 0..=50_000 {
            let received = Date::from_days_since_epoch(days).unwrap();
            let due = due(received);
            assert!(due.answer_by.is_working_day() && due.extended_by.is_working_day());
            let moved =
                due.answer_by.days_since_epoch() - received.plus_months(1).days_since_epoch();
            assert!((0..=5).contains(&moved), "{received} is moved {moved} days");
            assert!(due.extended_by > due.answer_by);
        }
    }
}
