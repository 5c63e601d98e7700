//! The frames that messages come in: headers, an empty line, and so many bytes of JSON.

use std::io::{self, BufRead, Read};

/// The content of a frame.
#[derive(Debug, PartialEq, Eq)]
pub enum Frame {
    /// The bytes of a message.
    Message(Vec<u8>),
    /// A message longer than any notice, which was passed over.
    TooLong,
}

/// The longest message that is taken in. Its length is only what the sender claims.
const LONGEST: u64 = 64 * 1024 * 1024;

/// The longest header line that is taken in.
const LONGEST_LINE: u64 = 8 * 1024;

/// The next frame; `None` where the input ends. The library that the messages' types are from has a reader of its
/// own, which gives up on the first message that is not JSON and sets memory aside for any length claimed.
pub fn read(input: &mut impl BufRead) -> io::Result<Option<Frame>> {
    let mut length = None;
    loop {
        let mut line = Vec::new();
        let count = input.take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        if count == 0 {
            return Ok(None);
        }
        if line.last() != Some(&b'\n') {
            return match count as u64 == LONGEST_LINE {
                true => Err(invalid("a header line is too long")),
                false => Ok(None),
            };
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.trim();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.trim().eq_ignore_ascii_case("content-length")
        {
            let value = value.trim().parse::<u64>();
            length = Some(value.map_err(|_| invalid("`Content-Length` is not a number"))?);
        }
    }
    let length = length.ok_or_else(|| invalid("a message without `Content-Length`"))?;
    if length > LONGEST {
        io::copy(&mut input.take(length), &mut io::sink())?;
        return Ok(Some(Frame::TooLong));
    }
    let mut bytes = Vec::new();
    input.take(length).read_to_end(&mut bytes)?;
    match bytes.len() as u64 == length {
        true => Ok(Some(Frame::Message(bytes))),
        false => Ok(None),
    }
}

fn invalid(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(mut input: &[u8]) -> Vec<Frame> {
        let mut frames = Vec::new();
        while let Ok(Some(frame)) = read(&mut input) {
            frames.push(frame);
        }
        frames
    }

    #[test]
    fn messages_are_read_one_after_another() {
        let two = b"Content-Length: 2\r\n\r\n{}Content-Type: x\r\ncontent-length:3\r\n\r\n[1]";
        let [one, two] = &frames(two)[..] else {
            panic!("two frames")
        };
        assert_eq!(*one, Frame::Message(b"{}".to_vec()));
        assert_eq!(*two, Frame::Message(b"[1]".to_vec()));
    }

    #[test]
    fn a_claimed_length_sets_no_memory_aside() {
        let huge = b"Content-Length: 18446744073709551615\r\n\r\n{}";
        assert_eq!(frames(huge), [Frame::TooLong]);
    }

    #[test]
    fn an_input_that_ends_in_the_middle_has_no_more_messages() {
        for input in ["", "Content-Le", "Content-Length: 9\r\n\r\n{}"] {
            assert!(read(&mut input.as_bytes()).unwrap().is_none(), "{input}");
        }
    }

    #[test]
    fn headers_that_say_nothing_are_refused() {
        let long = format!("X: {}", "a".repeat(9_000));
        for input in ["\r\n{}", "Content-Length: two\r\n\r\n{}", &long] {
            assert!(read(&mut input.as_bytes()).is_err(), "{input}");
        }
    }
}
