//! How long the tests wait for what has to come.

use std::time::Duration;

/// So long anything is waited for before a test has failed. It never makes a test slower that passes, and is for
/// machines with much else to do.
pub const PATIENCE: Duration = Duration::from_secs(120);
