//! Calendar dates.

mod helsinki;
mod working_day;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::decimal::push_decimal;

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
pub enum Weekday {
    /// Monday, the first day of the week.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
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
        fn any_string_parses_or_is_refused(text in ".*") {
            if let Ok(date) = text.parse::<Date>() {
                prop_assert_eq!(date.to_string(), text);
            }
        }
    }
}
