//! The texts of a notice.

mod fold;
mod passage;
mod sentences;
mod strings;

pub(crate) use fold::Folded;
pub(crate) use passage::{Part, Passage, passages};
pub(crate) use sentences::sentences;
