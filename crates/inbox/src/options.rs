//! What whoever runs the inbox decides.

use crate::Origin;

/// Where the time comes from: seconds since 1970-01-01 UTC. A function, so that tests set it.
pub type Clock = fn() -> i64;

/// What whoever runs the inbox decides.
#[derive(Clone, Debug)]
pub struct Options {
    /// What stands before the inbox's own paths in the addresses it gives out: a path such as `/inbox` where
    /// the router is nested, or an origin such as `https://requests.example.fi`; usually empty.
    pub base: String,
    /// The address of the style sheet that its pages link to; none for a page in the browser's own style.
    pub stylesheet: Option<String>,
    /// The origins of sites, other than the inbox's own, whose widget may post here and read the answer; none
    /// where the site and the inbox have the same. A form without script is sent from anywhere.
    pub allowed_origins: Vec<Origin>,
    /// Where the time comes from.
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
