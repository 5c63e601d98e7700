//! The style sheet and the widget beside the pages.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::{bundle, file};

/// The name of the folder of assets in a site.
pub const FOLDER: &str = "seloste";

/// Copies the style sheet and the widget into a site, where they are not there yet.
pub fn copy(site: &Path) -> Result<()> {
    let folder = site.join(FOLDER);
    if fs::symlink_metadata(&folder).is_ok_and(|metadata| metadata.is_symlink()) {
        bail!(
            "{} is a link to another place; nothing is written through it: remove the link, or give --no-assets",
            folder.display()
        );
    }
    file::make_folder(&folder)?;
    for (name, bytes) in bundle::assets() {
        let path = folder.join(name);
        let is_there = fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_file())
            && fs::read(&path).is_ok_and(|there| there == bytes);
        if !is_there {
            file::write_whole(&path, bytes)?;
        }
    }
    Ok(())
}
