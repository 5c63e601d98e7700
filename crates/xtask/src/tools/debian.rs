//! Installing packages of Debian and its relatives, which only root may do.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Result, bail};
use nix::unistd::geteuid;

use super::search_path;

/// Whether the system is Debian or a relative, and the user is root.
pub fn may_install() -> bool {
    Path::new("/etc/debian_version").exists()
        && search_path::find("apt-get").is_some()
        && geteuid().is_root()
}

/// Installs packages, after refreshing the package lists once.
pub fn install(packages: &[&str]) -> Result<()> {
    static LISTS_ARE_FRESH: OnceLock<bool> = OnceLock::new();
    if !LISTS_ARE_FRESH.get_or_init(|| apt_get(&["update"])) {
        eprintln!("the package lists could not be refreshed; trying with those that are here");
    }
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    if !apt_get(&arguments) {
        bail!("`apt-get {}` failed, see above", arguments.join(" "));
    }
    Ok(())
}

fn apt_get(arguments: &[&str]) -> bool {
    println!("apt-get {}", arguments.join(" "));
    Command::new("apt-get")
        .args(["-qq", "-o", "DPkg::Lock::Timeout=300"])
        .args(arguments)
        // A question of a package's configuration would wait for an answer that never comes.
        .env("DEBIAN_FRONTEND", "noninteractive")
        .status()
        .is_ok_and(|status| status.success())
}
