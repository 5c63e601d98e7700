//! The commands of `cargo xtask`, one a file.

pub mod bench;
pub mod demo;
pub mod dist;
pub mod install;
pub mod measure;
pub mod test;
