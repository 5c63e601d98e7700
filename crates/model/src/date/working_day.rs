//! The working days of Finland, on which a time limit may end.

use super::{Date, Weekday};

impl Date {
    /// Whether a time limit may end on this day in Finland: not a weekend, a public holiday, Midsummer
    /// Eve or Christmas Eve (Act 150/1930, section 5; Regulation 1182/71, article 3(4)).
    pub fn is_working_day(self) -> bool {
        !matches!(self.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.is_finnish_holiday()
    }

    /// This day, or the first working day after it.
    pub fn or_next_working_day(self) -> Date {
        let mut day = self;
        while !day.is_working_day()
            && day
                < (Date {
                    year: 9999,
                    month: 12,
                    day: 31,
                })
        {
            day = day.plus_days(1);
        }
        day
    }

    /// Whether this day is a public holiday in Finland that can fall on a weekday, or one of the two eves on
    /// which a time limit does not end.
    pub fn is_finnish_holiday(self) -> bool {
        if matches!(
            (self.month, self.day),
            (1, 1) | (1, 6) | (5, 1) | (12, 6) | (12, 24) | (12, 25) | (12, 26)
        ) {
            return true;
        }
        // Midsummer Eve is the Friday, Midsummer Day the Saturday, between 19 and 26 June.
        if self.month == 6 {
            let midsummer_eve = self.weekday() == Weekday::Friday && (19..=25).contains(&self.day);
            let midsummer_day =
                self.weekday() == Weekday::Saturday && (20..=26).contains(&self.day);
            if midsummer_eve || midsummer_day {
                return true;
            }
        }
        // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
        let after_easter = self.days_since_epoch() - easter_sunday(self.year).days_since_epoch();
        matches!(after_easter, -2 | 0 | 1 | 39 | 49)
    }
}

/// Easter Sunday of a Gregorian year, by the anonymous Gregorian computus.
fn easter_sunday(year: i16) -> Date {
    let year = year as i32;
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let shift = (golden + 11 * moon + 22 * sunday) / 451;
    let count = moon + sunday - 7 * shift + 114;
    Date {
        year: year as i16,
        month: (count / 31) as u8,
        day: (count % 31 + 1) as u8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (year, day) in [
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2038, "2038-04-25"),
        ] {
            assert_eq!(easter_sunday(year), date(day));
        }
    }

    #[test]
    fn finnish_holidays_are_not_working_days() {
        for day in [
            "2026-01-01",
            "2026-01-06",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-06-19",
            "2026-12-24",
            "2026-12-25",
            "2025-12-26",
            "2027-12-06",
        ] {
            assert!(!date(day).is_working_day(), "{day}");
        }
        for day in [
            "2026-01-02",
            "2026-04-07",
            "2026-06-18",
            "2026-06-22",
            "2026-12-23",
            "2026-12-28",
        ] {
            assert!(date(day).is_working_day(), "{day}");
        }
    }
}
