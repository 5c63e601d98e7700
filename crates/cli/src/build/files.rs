//! The files of one notice, or those that belong to none, on their way to the output folder.

use super::outputs::{Output, Outputs};
use anyhow::Result;

/// Whether the links of a file are looked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// A link that leads nowhere is told.
    Checked,
    /// The same text is in another file, where they are checked.
    CheckedElsewhere,
}

/// Takes files, and notes what became of each.
pub struct Files<'a> {
    outputs: &'a Outputs,
    html: &'a mut String,
    taken: Vec<Output>,
}

impl<'a> Files<'a> {
    /// For files in this folder; `html` is room that is used again and again.
    pub fn new(outputs: &'a Outputs, html: &'a mut String) -> Files<'a> {
        Files {
            outputs,
            html,
            taken: Vec::new(),
        }
    }

    /// Takes a file: its path from the output folder, with `/` between folders, and its bytes.
    pub fn put(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.taken.push(self.outputs.put(path, bytes)?);
        Ok(())
    }

    /// Takes a page or a part of one, which `print` writes into an empty string.
    pub fn html(&mut self, path: &str, _: Links, print: impl FnOnce(&mut String)) -> Result<()> {
        self.html.clear();
        print(self.html);
        self.taken
            .push(self.outputs.put(path, self.html.as_bytes())?);
        Ok(())
    }

    /// What became of them.
    pub fn taken(self) -> Vec<Output> {
        self.taken
    }
}
