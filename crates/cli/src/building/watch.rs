//! `seloste build --watch`: building again whenever a notice or the configuration changes.
//!
//! A change in a folder is only the occasion to look. What decides is whether the files that a build reads are
//! others than before the last build; so what a build writes can never be the cause of the next one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::plan::Plan;
use super::recorded::Stamp;
use super::watched::Watched;
use crate::config::notices::notice_paths;
use crate::config::read::read_config_quietly;
use crate::say;

/// Builds, and goes on building until the process is ended. An error of a build is told, and does not end it.
pub fn watch(plan: &Plan) -> Result<()> {
    if !plan.config.exists() {
        // Nothing says what to wait for.
        return plan.carry_out().map(drop);
    }
    let mut watched = Watched::new();
    let mut built: Option<Seen> = None;
    loop {
        let config = read_config_quietly(&plan.config);
        let patterns = config.as_ref().map_or(&[][..], |config| &config.notices);
        let folder = plan.folder();
        // Watching begins before looking, so that nothing happens between the two unnoticed.
        watched.follow(folder, patterns);
        let notices = config.and_then(|config| notice_paths(&config, folder, &plan.config).ok());
        let seen = Seen::of(&plan.config, notices.unwrap_or_default());
        if built.as_ref() == Some(&seen) {
            watched.wait();
            continue;
        }
        if let Some(built) = &built {
            seen.tell_difference(built);
        }
        match plan.carry_out() {
            Ok(tally) => say::line(tally)?,
            Err(error) => eprintln!("error: {error:#}"),
        }
        if built.is_none() {
            say::line("watching for changes; Ctrl-C ends it")?;
        }
        built = Some(seen);
        // What changed meanwhile may not be whole yet, so that it is waited until it is quiet.
        watched.wait();
    }
}

/// The files that a build reads, as they were at one time.
#[derive(PartialEq, Eq)]
struct Seen {
    config: Option<Stamp>,
    notices: BTreeMap<PathBuf, Option<Stamp>>,
}

impl Seen {
    fn of(config: &Path, notices: Vec<PathBuf>) -> Seen {
        let stamp = |path: &Path| fs::metadata(path).ok().map(|it| Stamp::of(&it));
        Seen {
            config: stamp(config),
            notices: notices
                .into_iter()
                .map(|path| {
                    let stamp = stamp(&path);
                    (path, stamp)
                })
                .collect(),
        }
    }

    /// Tells which notices are new and which are gone, since their pages come and go with them.
    fn tell_difference(&self, before: &Seen) {
        for path in before.notices.keys() {
            if !path.exists() {
                eprintln!("note: {} is gone", path.display());
            }
        }
        // After a build without notices, which is an error, all of them would be new.
        for path in self.notices.keys().filter(|_| !before.notices.is_empty()) {
            if !before.notices.contains_key(path) {
                eprintln!("note: {} is new", path.display());
            }
        }
    }
}
