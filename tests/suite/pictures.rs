//! Pictures of the pages that the tests open, for a person to look at. They are taken where
//! `SELOSTE_PICTURES` names a folder to put them in.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::browser::Browser;

/// Takes a picture of the whole open page, as it is on the screen.
pub async fn take(browser: &Browser, name: &str) -> Result<()> {
    match folder() {
        Some(folder) => keep(&folder, name, browser.whole_page().await?),
        None => Ok(()),
    }
}

/// Takes a picture of the part of the open page that a selector leads to.
pub async fn take_of(browser: &Browser, selector: &str, name: &str) -> Result<()> {
    match folder() {
        Some(folder) => keep(&folder, name, browser.picture_of(selector).await?),
        None => Ok(()),
    }
}

fn folder() -> Option<PathBuf> {
    env::var_os("SELOSTE_PICTURES").map(PathBuf::from)
}

fn keep(folder: &Path, name: &str, png: Vec<u8>) -> Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(format!("{name}.png")), png)?;
    Ok(())
}

/// Prints the open page to a PDF file.
pub async fn print(browser: &Browser, name: &str) -> Result<()> {
    let Some(folder) = folder() else {
        return Ok(());
    };
    fs::create_dir_all(&folder)?;
    let pdf = browser.session.print_page(Default::default()).await?;
    fs::write(folder.join(format!("{name}.print.pdf")), pdf)?;
    Ok(())
}
