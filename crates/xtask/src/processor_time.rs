//! The time that processors worked, which other work on the machine changes less than the time on the clock.

use std::time::Duration;

use nix::sys::resource::{Usage, UsageWho, getrusage};

/// The processor time, user and system together, of this process and of its children that have ended. Zero where the
/// system does not say.
#[must_use]
pub fn so_far() -> Duration {
    [UsageWho::RUSAGE_SELF, UsageWho::RUSAGE_CHILDREN]
        .into_iter()
        .filter_map(|who| getrusage(who).ok())
        .map(|usage| of(&usage))
        .sum()
}

/// The processor time in a report of the system, user and system together.
#[must_use]
pub fn of(usage: &Usage) -> Duration {
    [usage.user_time(), usage.system_time()]
        .into_iter()
        .map(|time| {
            // No process has worked for less than no time.
            let seconds = u64::try_from(time.tv_sec()).unwrap_or_default();
            let microseconds = u64::try_from(time.tv_usec()).unwrap_or_default();
            Duration::from_secs(seconds) + Duration::from_micros(microseconds)
        })
        .sum()
}
