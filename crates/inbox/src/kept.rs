//! A request that was kept.

use crate::Reference;
use jiff::Timestamp;
use seloste_model::{Date, Request};

/// A request that was kept, and what the inbox added to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its reference.
    pub reference: Reference,
    /// When it was received.
    pub received_at: Timestamp,
    /// The day in Finland on which it was received.
    pub received: Date,
    /// The last day to answer it.
    pub due: Date,
    /// The request itself, as it was checked.
    pub request: Request,
}
