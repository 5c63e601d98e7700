//! What whoever runs the inbox decides.

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
    /// Where the time comes from.
    pub clock: Clock,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            base: String::new(),
            stylesheet: None,
            clock: system_clock,
        }
    }
}

/// The time by the machine's clock.
pub fn system_clock() -> i64 {
    jiff::Timestamp::now().as_second()
}
