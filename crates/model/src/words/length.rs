//! Periods in words.

use crate::Period;
use crate::decimal::push_decimal;

/// The names of a unit: of one, and of any other number.
pub(super) type Unit = (&'static str, &'static str);

/// The period with the names of years, months, weeks and days.
pub(super) fn in_words(period: Period, units: [Unit; 4]) -> String {
    let numbers = [period.years, period.months, period.weeks, period.days];
    let parts: Vec<String> = numbers
        .into_iter()
        .zip(units)
        .filter(|(number, _)| *number > 0)
        .map(|(number, unit)| counted(number, unit))
        .collect();
    if parts.is_empty() {
        let [.., days] = units;
        counted(0, days)
    } else {
        parts.join(" ")
    }
}

fn counted(number: u16, (one, many): Unit) -> String {
    let unit = if number == 1 { one } else { many };
    let mut counted = String::with_capacity(6 + unit.len());
    push_decimal(&mut counted, number, 1);
    counted.push(' ');
    counted.push_str(unit);
    counted
}
