//! The `seloste` command as a user runs it: arguments, exit code and what it prints.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use xtask::seloste_command::{self, Profile};

/// How a run ended.
#[derive(Debug)]
pub struct Outcome {
    /// The exit code; a signal has none.
    pub code: Option<i32>,
    /// The text printed to standard output.
    pub output: String,
    /// The text printed to standard error.
    pub errors: String,
}

/// Runs the command in a folder.
pub fn seloste<A: AsRef<OsStr>>(folder: &Path, arguments: impl IntoIterator<Item = A>) -> Outcome {
    outcome(Command::new(program()).args(arguments).current_dir(folder))
}

/// Runs the command through another program, which runs the command line in its last arguments.
pub fn run<A: AsRef<OsStr>>(
    mut through: Command,
    folder: &Path,
    arguments: impl IntoIterator<Item = A>,
) -> Outcome {
    outcome(through.arg(program()).args(arguments).current_dir(folder))
}

fn outcome(command: &mut Command) -> Outcome {
    let run = command.output().expect("the command starts");
    let outcome = Outcome {
        code: run.status.code(),
        output: String::from_utf8_lossy(&run.stdout).into_owned(),
        errors: String::from_utf8_lossy(&run.stderr).into_owned(),
    };
    assert!(!outcome.errors.contains("panicked"), "{outcome:#?}");
    outcome
}

impl Outcome {
    /// This outcome, checked to be a success.
    #[track_caller]
    pub fn succeeded(self) -> Self {
        assert_eq!(self.code, Some(0), "{self:#?}");
        self
    }

    /// This outcome, checked to be a failure: with this code, with every one of these words on standard
    /// error, and with nothing on standard output.
    #[track_caller]
    pub fn failed(self, code: i32, words: &[&str]) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        assert_eq!(self.output, "", "an error belongs on standard error");
        for word in words {
            assert!(
                self.errors.contains(word),
                "no `{word}` in:\n{}",
                self.errors
            );
        }
        self
    }
}

/// The names of everything in a folder, sorted.
pub fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder is readable")
        .map(|entry| {
            entry
                .expect("it has entries")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

/// The program.
pub fn program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| seloste_command::build(Profile::Debug).expect("seloste is built"))
}
