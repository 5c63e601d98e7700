//! Calendar dates, and the working days of Finland.

use crate::decimal::push_decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, written `2026-01-31` (ISO 8601).
///
/// The project's own, and small, because it also runs in the browser, where a calendar library would
/// weigh more than everything else the form needs. The tests hold it against such a library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Date {
    /// The date, if there is such a day; years 1 to 9999.
    pub const fn new(year: i16, month: u8, day: u8) -> Option<Date> {
        if year < 1 || year > 9999 || month < 1 || month > 12 {
            return None;
        }
        if day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Date { year, month, day })
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The date as `2026-01-31`; the same as its `Display`, with fewer bytes in the browser.
    pub fn iso(self) -> String {
        let mut iso = String::with_capacity(10);
        push_decimal(&mut iso, self.year.unsigned_abs(), 4);
        iso.push('-');
        push_decimal(&mut iso, self.month.into(), 2);
        iso.push('-');
        push_decimal(&mut iso, self.day.into(), 2);
        iso
    }

    /// Days since 1970-01-01, negative before it.
    pub const fn days_since_epoch(self) -> i32 {
        // Years are counted from March, so that the leap day is the last of its year.
        let march_year = self.year as i32 - if self.month <= 2 { 1 } else { 0 };
        let era = march_year.div_euclid(400);
        let year_of_era = march_year - era * 400;
        let march_month = (self.month as i32 + 9) % 12;
        let day_of_year = (153 * march_month + 2) / 5 + self.day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The date so many days after 1970-01-01; `None` outside the years 1 to 9999.
    pub const fn from_days_since_epoch(days: i32) -> Option<Date> {
        let days = match days.checked_add(719_468) {
            Some(days) => days,
            None => return None,
        };
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 {
            march_month + 3
        } else {
            march_month - 9
        };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        if year < 1 || year > 9999 {
            return None;
        }
        Date::new(year as i16, month as u8, day as u8)
    }

    /// The date so many days later; the last day of the calendar at most.
    pub fn plus_days(self, days: i32) -> Date {
        self.days_since_epoch()
            .checked_add(days)
            .and_then(Date::from_days_since_epoch)
            .unwrap_or(Date {
                year: 9999,
                month: 12,
                day: 31,
            })
    }

    /// The date so many months later: the same day of the month, or the month's last day where the month is shorter
    /// (Regulation 1182/71, article 3(2)(c)).
    pub fn plus_months(self, months: u16) -> Date {
        let count = self.year as i32 * 12 + self.month as i32 - 1 + months as i32;
        let year = count.div_euclid(12).min(9999) as i16;
        let month = count.rem_euclid(12) as u8 + 1;
        let day = self.day.min(days_in_month(year, month));
        Date { year, month, day }
    }

    /// The day of the week.
    pub const fn weekday(self) -> Weekday {
        match (self.days_since_epoch() + 3).rem_euclid(7) {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

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

    /// Whether it is a public holiday in Finland that can fall on a weekday, or one of the two eves on
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

const fn is_leap(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

const fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        2 => 28 + is_leap(year) as u8,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The calendar day in Helsinki at a moment given in seconds since 1970-01-01 UTC.
///
/// Summer time of the European Union (Directive 2000/84/EC): three hours ahead of UTC from the last
/// Sunday of March to the last Sunday of October, both at 01:00 UTC; two hours otherwise.
pub fn day_in_helsinki(unix_seconds: i64) -> Option<Date> {
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

/// Why a string is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date; write year-month-day, for example 2026-01-31")
    }
}

impl std::error::Error for NotADate {}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        // The year, the month and the day, digit by digit.
        let mut numbers = [0_i16; 3];
        let mut part = 0;
        for (at, byte) in text.bytes().enumerate() {
            match (at, byte) {
                (4 | 7, b'-') => part += 1,
                (0..=3 | 5 | 6 | 8 | 9, b'0'..=b'9') => {
                    numbers[part] = numbers[part] * 10 + i16::from(byte - b'0');
                }
                _ => return Err(NotADate),
            }
        }
        let [year, month, day] = numbers;
        let date = Date::new(year, month as u8, day as u8);
        date.filter(|_| text.len() == 10).ok_or(NotADate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date",
            "description": "A calendar date, for example 2026-01-31."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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

    #[test]
    fn the_day_changes_at_midnight_in_helsinki_summer_and_winter() {
        // 2026-03-29 01:00 UTC is the change to summer time.
        assert_eq!(day_in_helsinki(1_767_304_799), Some(date("2026-01-01")));
        assert_eq!(day_in_helsinki(1_767_304_800), Some(date("2026-01-02")));
        assert_eq!(day_in_helsinki(1_782_939_599), Some(date("2026-07-01")));
        assert_eq!(day_in_helsinki(1_782_939_600), Some(date("2026-07-02")));
    }

    proptest! {
        #[test]
        fn dates_agree_with_a_calendar_library(days in -719_162i32..=2_932_896) {
            let ours = Date::from_days_since_epoch(days).unwrap();
            let epoch = jiff::civil::date(1970, 1, 1);
            let theirs = epoch.checked_add(jiff::Span::new().days(days)).unwrap();
            prop_assert_eq!(ours.to_string(), theirs.to_string());
            prop_assert_eq!(ours.iso(), theirs.to_string());
            prop_assert_eq!(ours.days_since_epoch(), days);
            let weekday = theirs.weekday().to_monday_zero_offset();
            prop_assert_eq!(ours.weekday() as i8, weekday);
            prop_assert_eq!(ours.to_string().parse::<Date>().unwrap(), ours);
        }

        #[test]
        fn months_agree_with_a_calendar_library(days in 0i32..=100_000, months in 0u16..=60) {
            let ours = Date::from_days_since_epoch(days).unwrap().plus_months(months);
            let start = jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            let theirs = start.checked_add(jiff::Span::new().months(months)).unwrap();
            prop_assert_eq!(ours.to_string(), theirs.to_string());
        }

        #[test]
        fn the_day_in_helsinki_agrees_with_the_time_zone_database(seconds in 852_076_800i64..=4_102_444_800) {
            let zone = jiff::tz::TimeZone::get("Europe/Helsinki").unwrap();
            let theirs = jiff::Timestamp::from_second(seconds).unwrap().to_zoned(zone).date();
            prop_assert_eq!(day_in_helsinki(seconds).unwrap().to_string(), theirs.to_string());
        }

        #[test]
        fn any_string_parses_or_is_refused(text in ".*") {
            if let Ok(date) = text.parse::<Date>() {
                prop_assert_eq!(date.to_string(), text);
            }
        }
    }
}
