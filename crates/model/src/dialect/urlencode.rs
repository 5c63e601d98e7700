//! `application/x-www-form-urlencoded`, written.
//!
//! By hand and without a dependency, because it runs in the browser, where a crate and its tables would
//! cost more bytes than these lines. The tests hold it against what browsers send.

/// Adds one pair to a body.
pub(super) fn push_pair(body: &mut String, name: &str, value: &str) {
    if !body.is_empty() {
        body.push('&');
    }
    push(body, name);
    body.push('=');
    push(body, value);
}

/// Adds a text as a part of an address: the same, but with `%20` for a space, since outside of forms a `+` is
/// a `+`.
pub fn push_percent(address: &mut String, text: &str) {
    for byte in text.bytes() {
        push_byte(address, byte);
    }
}

fn push(body: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => body.push('+'),
            byte => push_byte(body, byte),
        }
    }
}

fn push_byte(text: &mut String, byte: u8) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => {
            text.push(char::from(byte));
        }
        byte => {
            text.push('%');
            text.push(HEX[usize::from(byte >> 4)]);
            text.push(HEX[usize::from(byte & 15)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_as_browsers_write_it() {
        let mut body = String::new();
        push_pair(&mut body, "name", "Åsa Öhman-1.*_~");
        push_pair(&mut body, "a&b", "50 % + 1=\r\n€");
        assert_eq!(
            body,
            "name=%C3%85sa+%C3%96hman-1.*_%7E&a%26b=50+%25+%2B+1%3D%0D%0A%E2%82%AC"
        );
    }
}
