//! How soon the form answers, with the widget and with its twin in JavaScript: on a slow phone with a slow
//! network, from the moment in which a visitor comes to the first field.

mod browser;
mod site;

use std::path::Path;

use anyhow::Result;
use browser::{Browser, Waited};
use site::Side;
use tokio::runtime;

use super::median::median;

/// How often each is measured, in turns.
const RUNS: usize = 15;
/// The most that the widget may take of its twin's time.
const MOST_TIMES_THE_TWIN: f64 = 1.15;

/// Prints the times; what is over its budget.
pub fn run(folder: &Path) -> Result<Vec<String>> {
    let server = site::serve(folder, RUNS)?;
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (ours, twin) = runtime.block_on(async {
        Browser::with(async |browser| {
            let mut waited = (Vec::new(), Vec::new());
            for run in 0..RUNS {
                let ours = browser.wait(&site::page(&server, Side::Ours, run)).await?;
                waited.0.push(ours);
                let twin = browser.wait(&site::page(&server, Side::Twin, run)).await?;
                waited.1.push(twin);
            }
            Ok(waited)
        })
        .await
    })?;
    println!("milliseconds from the first focus, CPU x6, slow 4G, median of {RUNS}");
    println!("{:24} {:>8} {:>8} {:>8}", "", "seloste", "twin", "ratio");
    let mut broken = Vec::new();
    for (what, of) in [
        ("enhanced", (|waited| waited.enhanced) as fn(&Waited) -> f64),
        ("first keystroke answered", |waited| waited.answered),
    ] {
        let ours = median(ours.iter().map(of).collect());
        let twin = median(twin.iter().map(of).collect());
        let ratio = ours / twin;
        println!("{what:24} {ours:8.0} {twin:8.0} {ratio:8.2}");
        if ratio > MOST_TIMES_THE_TWIN {
            broken.push(format!(
                "{what}: {ratio:.2} times the twin, at most {MOST_TIMES_THE_TWIN} is allowed"
            ));
        }
    }
    Ok(broken)
}
