//! The day in Helsinki.

use super::Date;

impl Date {
    /// The calendar day in Helsinki at a moment given in seconds since 1970-01-01 UTC.
    ///
    /// Summer time of the European Union (Directive 2000/84/EC): three hours ahead of UTC from the last
    /// Sunday of March to the last Sunday of October, both at 01:00 UTC; two hours otherwise.
    pub fn in_helsinki(unix_seconds: i64) -> Option<Date> {
        let day = |hours: i64| {
            let days = (unix_seconds + hours * 3_600).div_euclid(86_400);
            Date::from_days_since_epoch(i32::try_from(days).ok()?)
        };
        // An hour less, so that the clocks change at the beginning of a day.
        let moved = day(-1)?;
        let last_sunday = moved.day as i32 - (moved.days_since_epoch() + 4).rem_euclid(7);
        let summer = match moved.month {
            3 => last_sunday >= 25,
            4..=9 => true,
            10 => last_sunday < 25,
            _ => false,
        };
        day(if summer { 3 } else { 2 })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_day_changes_at_midnight_in_helsinki_summer_and_winter() {
        // 2026-03-29 01:00 UTC is the change to summer time.
        assert_eq!(Date::in_helsinki(1_767_304_799), Some(date("2026-01-01")));
        assert_eq!(Date::in_helsinki(1_767_304_800), Some(date("2026-01-02")));
        assert_eq!(Date::in_helsinki(1_782_939_599), Some(date("2026-07-01")));
        assert_eq!(Date::in_helsinki(1_782_939_600), Some(date("2026-07-02")));
    }

    proptest! {
        #[test]
        fn the_day_in_helsinki_agrees_with_the_time_zone_database(seconds in 852_076_800i64..=4_102_444_800) {
            let zone = jiff::tz::TimeZone::get("Europe/Helsinki").unwrap();
            let theirs = jiff::Timestamp::from_second(seconds).unwrap().to_zoned(zone).date();
            prop_assert_eq!(Date::in_helsinki(seconds).unwrap().to_string(), theirs.to_string());
        }
    }
}
