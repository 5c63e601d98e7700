//! The person's consent to the changes of files. A file that seloste did not make, or that was edited since, is changed
//! only if the person agrees.

use std::io::{self, BufRead, IsTerminal, Write};

use anyhow::{Result, bail};

use super::change::Change;

/// Whether the person has agreed to everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// On the command line, the person has.
    Given,
    /// The person is to be asked, where there is a terminal.
    Asked,
}

/// The changes that are to be made; on a terminal the person says which.
pub fn agreed(changes: &[Change], consent: Consent) -> Result<Vec<&Change>> {
    let is_asked = consent == Consent::Asked;
    if is_asked && io::stdin().is_terminal() && io::stdout().is_terminal() {
        return ask(changes, &mut io::stdin().lock(), &mut io::stdout());
    }
    let doubtful: Vec<String> = changes
        .iter()
        .filter(|change| change.needs_consent())
        .map(|change| change.path.display().to_string())
        .collect();
    if is_asked && !doubtful.is_empty() {
        bail!(
            "{} would be replaced; nothing was written; keep a copy and run it again with --yes, or move the file away",
            doubtful.join(", ")
        );
    }
    let written = changes.iter();
    Ok(written
        .filter(|change| change.is_harmless() || change.needs_consent())
        .collect())
}

/// Asks once for all that harms nothing, and once for each file that would be replaced.
fn ask<'a>(
    changes: &'a [Change],
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> Result<Vec<&'a Change>> {
    let mut agreed: Vec<&Change> = Vec::new();
    let harmless = || changes.iter().filter(|change| change.is_harmless());
    if harmless().next().is_some() && is_yes("write the new files?", Otherwise::Yes, input, output)?
    {
        agreed.extend(harmless());
    }
    for change in changes.iter().filter(|change| change.needs_consent()) {
        let question = format!("replace {}?", change.path.display());
        if is_yes(&question, Otherwise::No, input, output)? {
            agreed.push(change);
        }
    }
    Ok(agreed)
}

/// The meaning of an empty answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Otherwise {
    Yes,
    No,
}

fn is_yes(
    question: &str,
    otherwise: Otherwise,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> Result<bool> {
    let choice = match otherwise {
        Otherwise::Yes => "[Y/n]",
        Otherwise::No => "[y/N]",
    };
    write!(output, "{question} {choice} ")?;
    output.flush()?;
    let mut answer = String::new();
    // Nothing at all, not even an empty line, is nobody's consent.
    if input.read_line(&mut answer)? == 0 {
        return Ok(false);
    }
    Ok(match answer.trim().to_lowercase().as_str() {
        "" => otherwise == Otherwise::Yes,
        answer => ["y", "yes", "k", "kyllä", "j", "ja"].contains(&answer),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::init::change::ChangeKind;

    fn changes() -> Vec<Change> {
        let of = |path: &str, kind| Change {
            path: path.into(),
            kind,
        };
        vec![
            of("new", ChangeKind::New(String::new())),
            of("old", ChangeKind::Update(String::new())),
            of("kept", ChangeKind::Keep("")),
            of("mine", ChangeKind::Replace(String::new(), "")),
            of("hers", ChangeKind::Replace(String::new(), "")),
        ]
    }

    #[test]
    fn the_person_says_what_is_written() {
        for (answers, written) in [
            ("\n\n\n", vec!["new", "old"]),
            ("y\ny\nn\n", vec!["new", "old", "mine"]),
            ("n\nn\nYES\n", vec!["hers"]),
            ("what\nwhat\nwhat\n", vec![]),
            ("", vec![]),
        ] {
            let changes = changes();
            let mut asked = Vec::new();
            let agreed = ask(&changes, &mut answers.as_bytes(), &mut asked).unwrap();
            let paths: Vec<&str> = agreed.iter().filter_map(|c| c.path.to_str()).collect();
            assert_eq!(paths, written, "{answers:?}");
            let asked = String::from_utf8(asked).unwrap();
            assert!(asked.contains("replace mine? [y/N]"), "{asked}");
        }
    }
}
