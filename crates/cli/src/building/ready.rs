//! Files that are ready to take their place.

use anyhow::Result;

use super::outputs::{Output, Outputs};
use super::recorded::Recorded;

/// Files that are ready to take their place, with their record.
pub struct Ready<R> {
    /// The record, which does not have the files yet that were made now.
    pub record: R,
    /// The files that were made now; none where an earlier build left all of them, and nothing has changed since.
    pub made: Vec<Output>,
}

impl<R: AsMut<Vec<Recorded>>> Ready<R> {
    /// Puts the files in their place. Yields their record, and how many of them were written.
    pub fn settle(mut self, outputs: &Outputs) -> Result<(R, usize)> {
        let mut wrote = 0;
        for output in self.made {
            let (recorded, is_new) = outputs.settle(output)?;
            wrote += usize::from(is_new);
            self.record.as_mut().push(recorded);
        }
        Ok((self.record, wrote))
    }
}
