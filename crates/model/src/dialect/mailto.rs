//! The dialect `mailto`: the visitor's own mail program sends the request, and nothing is known of it.

use super::urlencode::push_percent;
use crate::cut::pieces;

/// The address that opens a mail program with a message written. Where there is no address to write to, the
/// visitor fills it in.
pub fn href(to: &str, subject: &str, body: &str) -> String {
    let mut href = String::from("mailto:");
    for c in to.trim().chars() {
        // The address itself keeps the characters that addresses are made of.
        if matches!(c, '@' | '+') {
            href.push(c);
        } else {
            push_percent(&mut href, c.encode_utf8(&mut [0; 4]));
        }
    }
    href.push_str("?subject=");
    push_percent(&mut href, subject);
    href.push_str("&body=");
    for (at, line) in pieces(body, b'\n').enumerate() {
        if at > 0 {
            // Lines end this way in a message (RFC 6068, section 5).
            href.push_str("%0D%0A");
        }
        push_percent(&mut href, line);
    }
    href
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_written_as_mail_programs_read_it() {
        assert_eq!(
            href("tieto+suoja@example.fi", "Pyyntö & muuta", "1\n2 €"),
            "mailto:tieto+suoja@example.fi?subject=Pyynt%C3%B6%20%26%20muuta&body=1%0D%0A2%20%E2%82%AC"
        );
        assert_eq!(
            href("a@example.fi?bcc=b@example.fi", "", ""),
            "mailto:a@example.fi%3Fbcc%3Db@example.fi?subject=&body="
        );
    }
}
