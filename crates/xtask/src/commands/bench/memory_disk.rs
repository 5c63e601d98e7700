//! Where what is built is written: a file system in memory, so that the programs are compared and not the disk.

use std::path::Path;

use anyhow::{Context, Result};
use nix::sys::statfs::{TMPFS_MAGIC, statfs};
use tempfile::{Builder, TempDir};
use xtask::workspace;

const IN_MEMORY: &str = "/dev/shm";
const NAME: &str = "seloste-bench-";

/// The room that two sites of 10,000 notices and what they are made from need.
const ROOM: u64 = 8_000_000_000;

/// A folder that is removed when it is no longer used; says where it is.
pub fn folder() -> Result<TempDir> {
    if has_room(Path::new(IN_MEMORY)) {
        println!("written to a memory file system, {IN_MEMORY}");
        return Builder::new()
            .prefix(NAME)
            .tempdir_in(IN_MEMORY)
            .with_context(|| format!("`{IN_MEMORY}` cannot be written to"));
    }
    let folder = workspace::scratch("");
    println!(
        "written to the disk, {}: {IN_MEMORY} is no memory file system with {} GB of room, so the disk counts too",
        folder.display(),
        ROOM / 1_000_000_000
    );
    Builder::new()
        .prefix(NAME)
        .tempdir_in(&folder)
        .with_context(|| format!("`{}` cannot be written to", folder.display()))
}

fn has_room(folder: &Path) -> bool {
    statfs(folder).is_ok_and(|of| {
        let free = of.blocks_available().saturating_mul(of.block_size() as u64);
        of.filesystem_type() == TMPFS_MAGIC && free >= ROOM
    })
}
