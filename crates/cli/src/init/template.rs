//! A template of seloste in somebody's site. The first line of a template carries a hash of the rest, by which a later
//! version knows whether the template was edited.

use sha2::{Digest, Sha256};

use crate::generator::Program;

const MARK: &str = ": made by `seloste init`, which brings it up to date unless it is edited.";

/// The standing of a file in the place of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplateStanding {
    /// The template of this version.
    Current,
    /// The template of another version, which nobody has edited.
    Older,
    /// The template of this version, with somebody's edits.
    EditedCurrent,
    /// The template of another version with somebody's edits, or a file that seloste did not make.
    Foreign,
}

/// A template with its first line.
pub fn stamped(program: &Program, body: &str) -> String {
    let (begin, end) = program.comment;
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "{begin}seloste {version}, {}{MARK}{end}\n{body}",
        hash(body)
    )
}

/// The standing of a file with this text in the place of the template with this body.
pub fn standing(file: &str, body: &str) -> TemplateStanding {
    let (first, rest) = file.split_once('\n').unwrap_or((file, ""));
    let stamp = first
        .split_once(MARK)
        .and_then(|(before, _)| before.rsplit_once(' '))
        .map(|(_, stamp)| stamp);
    let (now, current) = (hash(rest), hash(body));
    match stamp {
        Some(_) if now == current => TemplateStanding::Current,
        Some(stamp) if stamp == now => TemplateStanding::Older,
        Some(stamp) if stamp == current => TemplateStanding::EditedCurrent,
        Some(_) | None => TemplateStanding::Foreign,
    }
}

/// A hash to which line ends make no difference, as a checkout may change those.
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
    use crate::generator::programs;

    #[test]
    fn it_is_known_who_wrote_a_template_last() {
        for program in programs() {
            let now = stamped(program, "new\n");
            assert_eq!(standing(&now, "new\n"), TemplateStanding::Current);
            assert_eq!(
                standing(&now.replace('\n', "\r\n"), "new\n"),
                TemplateStanding::Current
            );
            assert_eq!(
                standing(&(now.clone() + "mine"), "new\n"),
                TemplateStanding::EditedCurrent
            );
            let before = stamped(program, "old\n");
            assert_eq!(standing(&before, "new\n"), TemplateStanding::Older);
            assert_eq!(
                standing(&(before + "mine"), "new\n"),
                TemplateStanding::Foreign
            );
        }
        for text in ["", "mine", "new\n"] {
            assert_eq!(standing(text, "new\n"), TemplateStanding::Foreign);
        }
    }
}
