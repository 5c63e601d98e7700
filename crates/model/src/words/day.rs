//! Days in words.

use crate::Date;
use crate::decimal::push_decimal;

/// The day with what stands between day and month, the month, and what stands between month and year. A page has
/// several of them, and formatting takes several times as long as putting them together.
pub(super) fn day(date: Date, between: &str, month: impl FnOnce(&mut String)) -> String {
    let mut written = String::with_capacity(18);
    push_decimal(&mut written, date.day().into(), 1);
    written.push_str(between);
    month(&mut written);
    written.push_str(between);
    push_decimal(&mut written, date.year().unsigned_abs(), 1);
    written
}

/// The day as numbers with full stops between them.
pub(super) fn with_stops(date: Date) -> String {
    day(date, ".", |written| {
        push_decimal(written, date.month().into(), 1)
    })
}
