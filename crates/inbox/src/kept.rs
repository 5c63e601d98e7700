//! A kept request.

use jiff::Timestamp;

use seloste_model::{Date, Request};

use crate::Reference;

/// A request that is on disk, with the facts that the inbox added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The reference, by which the person finds the receipt.
    pub reference: Reference,
    /// The moment of receipt.
    pub received_at: Timestamp,
    /// The day of receipt in Finland.
    pub received: Date,
    /// The last day to answer.
    pub due: Date,
    /// The request after the checks.
    pub request: Request,
}
