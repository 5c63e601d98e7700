//! A template of ours in somebody's site. Its first line carries a hash of the rest, by which a later version knows
//! whether it was edited.

use super::generator::Generator;
use sha2::{Digest, Sha256};

const MARK: &str = ": made by `seloste init`, which brings it up to date unless it is edited.";

/// What a file is that stands where a template of ours belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is the template as this program has it.
    Current,
    /// It is the template of another version of this program, and nobody has edited it.
    Older,
    /// It is the template as this program has it, with somebody's edits.
    EditedCurrent,
    /// It was edited since another version made it, or is none of ours.
    Foreign,
}

/// A template with its first line.
pub fn stamped(generator: Generator, body: &str) -> String {
    let (begin, end) = generator.comment();
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "{begin}seloste {version}, {}{MARK}{end}\n{body}",
        hash(body)
    )
}

/// What a file is that stands where a template belongs.
pub fn standing(file: &str, body: &str) -> Standing {
    let (first, rest) = file.split_once('\n').unwrap_or((file, ""));
    let stamp = first
        .split_once(MARK)
        .and_then(|(before, _)| before.rsplit_once(' '))
        .map(|(_, stamp)| stamp);
    let (now, current) = (hash(rest), hash(body));
    match stamp {
        Some(_) if now == current => Standing::Current,
        Some(stamp) if stamp == now => Standing::Older,
        Some(stamp) if stamp == current => Standing::EditedCurrent,
        Some(_) | None => Standing::Foreign,
    }
}

/// A hash that is the same where only line ends differ, as a checkout may change those.
fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.replace('\r', "").as_bytes());
    digest[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_known_who_wrote_a_template_last() {
        for generator in [Generator::Hugo, Generator::Zola] {
            let now = stamped(generator, "new\n");
            assert_eq!(standing(&now, "new\n"), Standing::Current);
            assert_eq!(
                standing(&now.replace('\n', "\r\n"), "new\n"),
                Standing::Current
            );
            assert_eq!(
                standing(&(now.clone() + "mine"), "new\n"),
                Standing::EditedCurrent
            );
            let before = stamped(generator, "old\n");
            assert_eq!(standing(&before, "new\n"), Standing::Older);
            assert_eq!(standing(&(before + "mine"), "new\n"), Standing::Foreign);
        }
        for text in ["", "mine", "new\n"] {
            assert_eq!(standing(text, "new\n"), Standing::Foreign);
        }
    }
}
