//! Pictures of the pages that the tests open, for a person to look at. They are taken where
//! `SELOSTE_PICTURES` names a folder to put them in.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::browser::Browser;

/// Takes a picture of the whole open page, as it is on the screen.
pub async fn take(browser: &Browser, name: &str) -> Result<()> {
    let Some(folder) = env::var_os("SELOSTE_PICTURES").map(PathBuf::from) else {
        return Ok(());
    };
    fs::create_dir_all(&folder)?;
    let png = browser.whole_page().await?;
    fs::write(folder.join(format!("{name}.png")), png)?;
    Ok(())
}

/// Prints the open page to a PDF file.
pub async fn print(browser: &Browser, name: &str) -> Result<()> {
    let Some(folder) = env::var_os("SELOSTE_PICTURES").map(PathBuf::from) else {
        return Ok(());
    };
    fs::create_dir_all(&folder)?;
    let pdf = browser.session.print_page(Default::default()).await?;
    fs::write(folder.join(format!("{name}.print.pdf")), pdf)?;
    Ok(())
}
