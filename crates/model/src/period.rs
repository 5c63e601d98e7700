//! Lengths of time in whole years, months, weeks or days.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A length of time, written as in ISO 8601: `P10Y`, `P6M`, `P2W`, `P30D`, `P1Y6M`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// Whole years.
    pub years: u16,
    /// Whole months.
    pub months: u16,
    /// Whole weeks.
    pub weeks: u16,
    /// Whole days.
    pub days: u16,
}

/// Why a string is not a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPeriod;

impl fmt::Display for NotAPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a period; write for example P10Y (ten years), P6M (six months) or P30D (thirty days)")
    }
}

impl std::error::Error for NotAPeriod {}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let mut period = Period {
            years: 0,
            months: 0,
            weeks: 0,
            days: 0,
        };
        let mut rest = text.strip_prefix('P').ok_or(NotAPeriod)?;
        let units: [(char, &mut u16); 4] = [
            ('Y', &mut period.years),
            ('M', &mut period.months),
            ('W', &mut period.weeks),
            ('D', &mut period.days),
        ];
        for (letter, unit) in units {
            if let Some((number, after)) = rest.split_once(letter) {
                if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
                    return Err(NotAPeriod);
                }
                *unit = number.parse().map_err(|_| NotAPeriod)?;
                rest = after;
            }
        }
        let empty =
            period.years == 0 && period.months == 0 && period.weeks == 0 && period.days == 0;
        if !rest.is_empty() || empty {
            Err(NotAPeriod)
        } else {
            Ok(period)
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        for (number, letter) in [
            (self.years, 'Y'),
            (self.months, 'M'),
            (self.weeks, 'W'),
            (self.days, 'D'),
        ] {
            if number > 0 {
                write!(f, "{number}{letter}")?;
            }
        }
        Ok(())
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Period {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "duration",
            "pattern": "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$",
            "description": "A length of time (ISO 8601): P10Y is ten years, P6M six months, P30D thirty days."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(years: u16, months: u16, weeks: u16, days in 1u16..) {
            let period = Period { years, months, weeks, days };
            prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
        }

        #[test]
        fn any_string_parses_or_is_refused(text in "P?[0-9YMWDT]*") {
            if let Ok(period) = text.parse::<Period>() {
                prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
            }
        }
    }
}
