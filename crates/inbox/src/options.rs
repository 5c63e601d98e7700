//! Settings of an inbox.

use crate::Origin;

/// A source of the time, in seconds since 1970-01-01 UTC. Tests set one of their own.
pub type Clock = fn() -> i64;

/// Settings that the program which runs the inbox decides.
#[derive(Clone, Debug)]
pub struct Options {
    /// The part of an address before the inbox's own paths: a path such as `/inbox` where the router is nested, or an
    /// origin such as `https://requests.example.fi`. Usually empty.
    pub base: String,
    /// The address of the style sheet of the inbox's pages; none for pages in the browser's own style.
    pub stylesheet: Option<String>,
    /// The origins of other sites whose widget may post here and read the answer; empty where site and inbox share one
    /// origin. A form without script can be posted from any origin.
    pub allowed_origins: Vec<Origin>,
    /// The source of the time.
    pub clock: Clock,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            base: String::new(),
            stylesheet: None,
            allowed_origins: Vec::new(),
            clock: system_clock,
        }
    }
}

/// The time by the machine's clock.
pub fn system_clock() -> i64 {
    jiff::Timestamp::now().as_second()
}
