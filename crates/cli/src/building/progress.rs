//! How far a long build is, for a person at a terminal.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Builds are mostly over before anyone could read a bar.
const A_MOMENT: Duration = Duration::from_millis(700);

/// A bar that shows itself once a build has taken a moment; never where nobody sees it.
pub struct Progress {
    bar: ProgressBar,
    since: Instant,
    is_shown: AtomicBool,
}

impl Progress {
    /// A bar for so many notices.
    pub fn of(notices: usize) -> Progress {
        let bar = ProgressBar::with_draw_target(Some(notices as u64), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len} notices") {
            bar.set_style(style);
        }
        Progress {
            bar,
            since: Instant::now(),
            is_shown: AtomicBool::new(false),
        }
    }

    /// One more is done.
    pub fn step(&self) {
        self.bar.inc(1);
        if self.since.elapsed() > A_MOMENT && !self.is_shown.swap(true, Ordering::Relaxed) {
            // This one draws nothing where standard error is no terminal.
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// All are done, or the build has ended; the bar goes.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}
