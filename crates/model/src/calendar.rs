//! A day as an entry for a calendar (iCalendar, RFC 5545).

use crate::Date;
use crate::decimal::push_decimal;

/// A calendar file with one entry that lasts the whole day. `id` tells it from every other entry, so that
/// adding it twice makes one; `made` is the day on which it is written.
pub fn all_day(id: &str, made: Date, day: Date, summary: &str) -> String {
    let mut file = String::new();
    let mut line = |name: &str, value: &str| push_line(&mut file, name, value);
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//seloste//seloste//FI");
    line("BEGIN", "VEVENT");
    line("UID", id);
    line("DTSTAMP", &(digits(made) + "T000000Z"));
    line("DTSTART;VALUE=DATE", &digits(day));
    line("DTEND;VALUE=DATE", &digits(day.plus_days(1)));
    line("SUMMARY", &escaped(summary));
    // It does not make the person look busy.
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
    line("END", "VCALENDAR");
    file
}

/// A day as eight digits.
fn digits(date: Date) -> String {
    let mut digits = String::with_capacity(8);
    push_decimal(&mut digits, date.year().unsigned_abs(), 4);
    push_decimal(&mut digits, date.month().into(), 2);
    push_decimal(&mut digits, date.day().into(), 2);
    digits
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line is folded after 75 bytes, never within a character.
fn push_line(file: &mut String, name: &str, value: &str) {
    let mut length = 0;
    for c in name.chars().chain([':']).chain(value.chars()) {
        if length + c.len_utf8() > 75 {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(c);
        length += c.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_due_day_is_an_entry_of_one_day() {
        let made = Date::new(2026, 11, 22).unwrap();
        let day = Date::new(2026, 12, 31).unwrap();
        assert_eq!(
            all_day("a-1", made, day, "Vastaus; tai ei, \\o/"),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//seloste//seloste//FI\r\nBEGIN:VEVENT\r\n\
             UID:a-1\r\nDTSTAMP:20261122T000000Z\r\nDTSTART;VALUE=DATE:20261231\r\n\
             DTEND;VALUE=DATE:20270101\r\nSUMMARY:Vastaus\\; tai ei\\, \\\\o/\r\n\
             TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    proptest! {
        #[test]
        fn no_line_is_longer_than_allowed_and_unfolding_gives_the_text_back(text in "[a-zäö €]{0,200}") {
            let day = Date::new(2026, 12, 31).unwrap();
            let file = all_day("a", day, day, &text);
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
            let line = format!("SUMMARY:{text}\r\n");
            prop_assert!(file.replace("\r\n ", "").contains(&line));
        }
    }
}
