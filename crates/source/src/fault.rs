//! A fault of a file.

use std::ops::Range;

use crate::problem::Problem;

/// A fault of a file, which keeps the file from being read: its place and the problem there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The bytes of the file that the fault is about; for a missing key, those of the table that should hold it.
    pub range: Range<usize>,
    /// The problem.
    pub problem: Problem,
}

impl Fault {
    pub(crate) fn new(range: Range<usize>, problem: Problem) -> Self {
        Fault { range, problem }
    }

    /// A line that says what is wrong.
    pub fn message(&self) -> String {
        self.problem.to_string()
    }

    /// A line that says what to do; `None` where there is no general advice.
    pub fn help(&self) -> Option<String> {
        self.problem.help()
    }
}
