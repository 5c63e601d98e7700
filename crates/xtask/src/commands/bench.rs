//! `cargo xtask bench`: measures the speed and weight that this project promises. Programs that are compared run in
//! turns, and medians count, because the machine may do other work at the same time.

mod beside;
mod build;
mod check;
mod import;
mod inject;
mod median;
mod memory;
mod memory_disk;
mod notices;
mod rebuild;
mod sites;
mod time;
mod twin;
mod weight;

use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;
use xtask::seloste_command::{self, Profile};
use xtask::workspace;

use super::dist;

/// The arguments of `cargo xtask bench`.
#[derive(clap::Args)]
pub struct BenchArguments {
    /// What to measure; everything where nothing is named
    topics: Vec<Topic>,
    /// Another `seloste` program, such as that of the commit before, beside which build and check run in turns; then
    /// nothing else is measured but the named topics
    #[arg(long, value_name = "PROGRAM")]
    beside: Option<PathBuf>,
}

/// A topic that is measured.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Topic {
    /// Building many notices, against a plain loop that writes the same bytes
    Build,
    /// Building many notices, beside Hugo and Zola that make the same pages
    Sites,
    /// Building a second time
    Rebuild,
    /// How much memory a notice more takes
    Memory,
    /// Filling the placeholders of a large site
    Inject,
    /// Importing a very long text
    Import,
    /// Checking many notices, and one
    Check,
    /// What the widget weighs, beside what else sites embed
    Weight,
    /// How soon the widget answers, beside its twin in JavaScript
    Time,
}

/// Measures the named topics, and says last which figures are not as wanted. Such a figure is no error: a machine with
/// other work to do misses some figure on any day, and the person who reads the figures judges.
pub fn run(arguments: &BenchArguments) -> Result<()> {
    let topics = match (arguments.topics.as_slice(), &arguments.beside) {
        ([], None) => Topic::value_variants(),
        (named, _) => named,
    };
    let folder = workspace::scratch("bench");
    if topics.contains(&Topic::Weight) || topics.contains(&Topic::Time) {
        // What is measured is what the sources make now.
        dist::run()?;
    }
    let mut broken = Vec::new();
    let seloste = || seloste_command::build(Profile::Release);
    if let Some(other) = &arguments.beside {
        broken.extend(beside::run(&seloste()?, other)?);
    }
    for topic in topics {
        println!();
        broken.extend(match topic {
            Topic::Build => build::run(&seloste()?)?,
            Topic::Sites => sites::run(&seloste()?)?,
            Topic::Rebuild => rebuild::run(&seloste()?)?,
            Topic::Memory => memory::run(&seloste()?)?,
            Topic::Inject => inject::run(&seloste()?)?,
            Topic::Import => import::run(&seloste()?, &folder)?,
            Topic::Check => check::run(&seloste()?, &folder)?,
            Topic::Weight => weight::run()?,
            Topic::Time => time::run(&folder)?,
        });
    }
    notices::remove(&folder)?;
    println!();
    for missed in &broken {
        println!("MISSED: {missed}");
    }
    if broken.is_empty() {
        println!("every figure is as wanted");
    }
    Ok(())
}
