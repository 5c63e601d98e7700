//! A fault of a file.

use crate::Problem;
use std::ops::Range;

/// Something in a file that keeps it from being read: where it stands and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The bytes of the file that it is about; empty for something that is missing.
    pub range: Range<usize>,
    /// What is wrong.
    pub problem: Problem,
}

impl Fault {
    pub(crate) fn new(range: Range<usize>, problem: Problem) -> Self {
        Fault { range, problem }
    }

    /// What is wrong, in one line.
    pub fn message(&self) -> String {
        self.problem.to_string()
    }

    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        self.problem.help()
    }
}
