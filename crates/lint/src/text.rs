//! The texts of a notice.

mod fold;
mod gaps;
mod passage;
mod references;
mod sentences;
mod strings;

pub(crate) use fold::Folded;
pub(crate) use gaps::gaps;
pub(crate) use passage::{Part, Passage, passages};
pub(crate) use references::{Reference, references};
pub(crate) use sentences::sentences;
