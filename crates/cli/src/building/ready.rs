//! Files that are ready to take their place.

use anyhow::Result;

use super::link::Link;
use super::outputs::{Output, Outputs};
use super::record::{CommonRecord, NoticeRecord};
use super::recorded::Recorded;
use crate::site::Listing;

/// The files of one notice, before they are in their place.
pub enum Ready {
    /// Files as an earlier build left them, with nothing changed since.
    AsBefore(NoticeRecord),
    /// Files made now.
    New {
        /// A hash of everything that the files follow from.
        input: u64,
        /// The notice as lists show it.
        listing: Listing,
        /// The files that were taken.
        outputs: Vec<Output>,
        /// The links in them to other files, or to nowhere.
        links: Vec<Link>,
    },
}

/// The files that belong to no single notice, before they are in their place.
pub enum ReadyCommon {
    /// Files as an earlier build left them, with nothing changed since.
    AsBefore(CommonRecord),
    /// Files made now, with a hash of everything that they follow from.
    New(u64, Vec<Output>),
}

impl Ready {
    /// Puts the files in their place, and says how many of them were written.
    pub fn settle(self, outputs: &Outputs) -> Result<(NoticeRecord, usize)> {
        match self {
            Ready::AsBefore(of_notice) => Ok((of_notice, 0)),
            Ready::New {
                input,
                listing,
                outputs: taken,
                links,
            } => {
                let (files, wrote) = settle(taken, outputs)?;
                let of_notice = NoticeRecord {
                    input,
                    listing,
                    files,
                    links,
                };
                Ok((of_notice, wrote))
            }
        }
    }

    /// The notice as lists show it.
    pub const fn listing(&self) -> &Listing {
        match self {
            Ready::AsBefore(NoticeRecord { listing, .. }) | Ready::New { listing, .. } => listing,
        }
    }
}

impl ReadyCommon {
    /// Puts the files in their place, and says how many of them were written.
    pub fn settle(self, outputs: &Outputs) -> Result<(CommonRecord, usize)> {
        match self {
            ReadyCommon::AsBefore(common) => Ok((common, 0)),
            ReadyCommon::New(input, taken) => {
                let (files, wrote) = settle(taken, outputs)?;
                Ok((CommonRecord { input, files }, wrote))
            }
        }
    }
}

fn settle(taken: Vec<Output>, outputs: &Outputs) -> Result<(Vec<Recorded>, usize)> {
    let mut files = Vec::with_capacity(taken.len());
    let mut wrote = 0;
    for output in taken {
        let (recorded, is_new) = outputs.settle(output)?;
        wrote += usize::from(is_new);
        files.push(recorded);
    }
    Ok((files, wrote))
}
