//! Building: each notice is read, its files are made and kept aside, and everything takes its place at the end, or
//! nothing does. Which files there are is known by `site`.

mod addresses;
mod attributes;
mod broken_links;
mod files;
mod folder;
mod folder_lock;
mod link;
mod occupant;
mod outputs;
mod plan;
mod progress;
mod ready;
mod record;
mod recorded;
mod removal;
mod sound_folders;
mod tally;
mod watch;
mod watched;
mod writing;

pub use plan::{Others, Plan};
pub use watch::watch;
