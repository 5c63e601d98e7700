//! The state that every handler shares.

use crate::options::Options;
use crate::store::Store;

/// The state that every handler shares.
#[derive(Clone)]
pub(crate) struct Inbox {
    pub(crate) store: Store,
    pub(crate) options: Options,
}
